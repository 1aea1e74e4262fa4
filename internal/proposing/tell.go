package proposing

import (
	"context"
	"maps"

	"entraide/ent/db"
	"entraide/ent/db/consent"
	"entraide/internal/access"
	"entraide/internal/notifying"
)

// pressing are the notices that ask for an answer.
var pressing = map[string]bool{
	"consent_asked": true, "consent_reminded": true, "letter": true, "consent_withdrawn": true, "returned": true, "what_lasts": true,
}

// tell gives notice of something that happened to the project, by its title as it will stand: that of a State that is left
// out names it no more. Whom it names but who does not see the project is not told.
func (c *change) tell(ctx context.Context, key string, more notifying.Values, to ...notifying.To) error {
	if len(to) == 0 {
		return nil
	}
	all := notifying.Values{"title": c.next.Title}
	if len(c.next.Title) == 0 { // of a draft that has none yet
		all["title"] = notifying.Word("proposing.untitled")
	}
	maps.Copy(all, more)
	n := notifying.Notice{Key: "proposing." + key, Values: all, Noun: access.Project, Row: c.was.ID, To: to, Must: pressing[key]}
	return notifying.Tell(ctx, c.tx, n)
}

// tellOf tells of something that who proposed the project did.
func (c *change) tellOf(ctx context.Context, key string, to ...notifying.To) error {
	party, err := c.party(ctx)
	if err != nil {
		return err
	}
	return c.tell(ctx, key, notifying.Values{"party": party}, to...)
}

// tellAnswer tells who proposed the project, and the notifying.Secretariat, what a State answered. Nobody else is told.
func (c *change) tellAnswer(ctx context.Context, key, state string) error {
	name, err := notifying.Party(ctx, c.tx, &state, nil)
	if err != nil {
		return err
	}
	return c.tell(ctx, key, notifying.Values{"state": name}, append(own(c.was), notifying.Secretariat)...)
}

// party is the name of who proposed the project.
func (c *change) party(ctx context.Context) (notifying.Text, error) {
	return notifying.Party(ctx, c.tx, c.was.StateID, c.was.OwnerID)
}

// own are those who proposed the project: the point of contact of a State, or an organisation.
func own(p *db.Project) (to []notifying.To) {
	if p.StateID != nil {
		to = append(to, notifying.To{State: *p.StateID, Roles: []access.Role{access.FocalPoint}})
	}
	if p.OwnerID != nil {
		to = append(to, notifying.To{Organisation: *p.OwnerID})
	}
	return to
}

// ofState are those who can answer for a State.
func ofState(state string) []notifying.To {
	return []notifying.To{{State: state, Roles: []access.Role{access.FocalPoint, access.Mission}}}
}

// concerned are the States on whose territory it is, or which were told: but for that which proposes it, and those that
// refused, which are left out.
func concerned(p *db.Project) (to []notifying.To) {
	for _, x := range p.Edges.Consents {
		if x.Stage != consent.StageREFUSED && (p.StateID == nil || *p.StateID != x.StateID) {
			to = append(to, ofState(x.StateID)...)
		}
	}
	return to
}
