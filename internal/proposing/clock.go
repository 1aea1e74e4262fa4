package proposing

import (
	"time"

	"entraide/ent/db"
	"entraide/ent/db/consent"
	"entraide/ent/db/project"
	"entraide/internal/access"
	"entraide/internal/ticking"
	"entraide/internal/workdays"
)

// reminded is how many working days before the answer of a State is due it is reminded.
const reminded = 5

// Event is something that falls due for a project without anybody's doing.
type Event struct {
	Action access.Action // of the timeline
	State  string        // that did not answer, if it is about one
}

// Due is what falls due for a project that was proposed here at a time. Of a reminder and a letter that were both missed
// the letter alone goes.
func Due(p *db.Project, now time.Time) (events []Event) {
	switch p.Stage {
	case project.StageAWAITING_CONSENT:
		for _, x := range p.Edges.Consents {
			switch {
			case x.Stage != consent.StageASKED || x.DueOn == nil:
			case !now.Before(*x.DueOn):
				if x.LetterAt == nil {
					events = append(events, Event{"letter", x.StateID})
				}
			case x.RemindedAt == nil && !now.Before(workdays.Add(*x.DueOn, -reminded)):
				events = append(events, Event{"remind", x.StateID})
			}
		}
	case project.StagePUBLISHED:
		if hasEnded(p, now) {
			events = append(events, Event{Action: "expire"})
		}
	case project.StageCOMPLETED:
		if p.CompletedAt != nil && p.AskedAt == nil && p.FollowUp == nil && !now.Before(ticking.After(*p.CompletedAt, lasting, 0)) {
			events = append(events, Event{Action: "askWhatLasts"})
		}
	}
	return events
}
