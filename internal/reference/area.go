package reference

import "time"

// Area is a recipient in published data that is neither a Member nor an observer State: a territory, or a
// State or its borders of an earlier time. It has no portal; it is never lost in "unspecified".
type Area struct {
	ID         string // are_<code in lower case>
	Code       string // as in IATI; for former borders the M49 code
	ISO3       string
	M49        string
	DAC        string
	Names      map[string]string // the designation the UN uses
	NoteKey    string            // "" where the designation needs no note
	Note       map[string]string // the note that stands with the designation, in six languages
	RegionID   string            // "" for Antarctica
	From, To   time.Time         // of a dated row: first day and day after the last; zero where open
	Successors []string          // ids of the States that followed a dated row; its figures are not handed on to them
	Sources    []string
}

type areaNote struct {
	key  string
	text map[string]string
}

func readAreaNote(r *row) areaNote {
	r.sources()
	return areaNote{key: r.must("key"), text: r.names("note")}
}

func readArea(r *row, notes []areaNote) Area {
	a := Area{
		ID: r.must("id"), Code: r.must("code"), ISO3: r.text("iso3"), M49: r.text("m49"), DAC: r.text("dac"),
		Names: r.names("name"), NoteKey: r.text("note_key"), RegionID: r.text("region_id"),
		From: r.date("valid_from"), To: r.date("valid_to"), Successors: r.list("successors"), Sources: r.sources(),
	}
	for _, n := range notes {
		if n.key == a.NoteKey {
			a.Note = n.text
		}
	}
	if a.NoteKey != "" && a.Note == nil {
		r.fault("note_key", "%q is not in area_notes.csv", a.NoteKey)
	}
	return a
}
