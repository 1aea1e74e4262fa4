package reference

import "time"

// Meeting is a meeting of the Programme of Action that was really held.
type Meeting struct {
	Code       string            // POA-BMS9
	Kind       string            // CONFERENCE, BIENNIAL_MEETING, REVIEW_CONFERENCE, EXPERT_MEETING, REGIONAL_SEMINAR
	Number     int               // 0 where the kind is not numbered
	Titles     map[string]string // short, as delegates say it
	Formal     map[string]string // in full, as on the documents
	Start, End time.Time         // first and last day
	City       string
	StateID    string
	Format     string            // IN_PERSON, HYBRID
	Chair      string            // "" where not recorded
	ChairState string            // id
	NoteKey    string            // "" or what is remarkable about it, in a word
	Notes      map[string]string // the same in a sentence, English and French
	Sources    []string
}

func readMeeting(r *row) Meeting {
	return Meeting{
		Code:   r.must("code"),
		Kind:   r.oneOf("kind", "CONFERENCE", "BIENNIAL_MEETING", "REVIEW_CONFERENCE", "EXPERT_MEETING", "REGIONAL_SEMINAR"),
		Number: r.whole("number"), Titles: r.names("title"), Formal: r.names("formal"), Start: r.date("start"), End: r.date("end"),
		City: r.must("city"), StateID: r.must("state_id"), Format: r.oneOf("format", "IN_PERSON", "HYBRID"),
		Chair: r.text("chair"), ChairState: r.text("chair_state_id"), NoteKey: r.text("note_key"), Notes: r.some("note", "en", "fr"), Sources: r.sources(),
	}
}
