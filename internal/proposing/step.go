package proposing

import (
	"context"

	"entraide/ent/db/projectstep"
	"entraide/internal/access"
)

// step is something that happened to a project, for its timeline.
type step struct {
	action access.Action
	state  string            // the State that answers or is asked; "" for that of who acts, if any
	note   map[string]string // why, where it had to be said
}

// kinds are the steps of the timeline: who may see each, and whether it tells who took it. Of those that both who proposes
// and an answer of a State can bring about it does not: by whom would tell which.
var kinds = map[access.Action]struct {
	audience projectstep.Audience
	nameless bool
}{
	"submit": {audience: projectstep.AudienceFILE}, "return": {audience: projectstep.AudienceFILE}, "accept": {audience: projectstep.AudienceFILE},
	"remind": {audience: projectstep.AudienceFILE}, "letter": {audience: projectstep.AudienceFILE}, "loseConsent": {audience: projectstep.AudienceFILE},
	"proposeChange": {audience: projectstep.AudienceFILE}, "changeReturned": {audience: projectstep.AudienceFILE},
	"consent": {audience: projectstep.AudienceCONSENT}, "refuse": {audience: projectstep.AudienceCONSENT},
	"withdrawConsent": {audience: projectstep.AudienceCONSENT},
	"publish":         {projectstep.AudiencePUBLIC, true}, "suspend": {projectstep.AudiencePUBLIC, true}, "expire": {projectstep.AudiencePUBLIC, true},
	"start": {audience: projectstep.AudiencePUBLIC}, "resume": {audience: projectstep.AudiencePUBLIC}, "complete": {audience: projectstep.AudiencePUBLIC},
	"cancel": {audience: projectstep.AudiencePUBLIC}, "withdraw": {audience: projectstep.AudiencePUBLIC},
	"changeAccepted": {audience: projectstep.AudiencePUBLIC},
	"followUp":       {audience: projectstep.AudiencePUBLIC}, "askWhatLasts": {audience: projectstep.AudienceFILE},
}

// happened adds a step to the timeline.
func (c *change) happened(action access.Action) { c.steps = append(c.steps, step{action: action}) }

// note writes the steps.
func (c *change) note(ctx context.Context) error {
	for _, s := range c.steps {
		kind := kinds[s.action]
		if s.action == "withdraw" && c.was.PublishedAt == nil { // what nobody saw, nobody saw go
			kind.audience = projectstep.AudienceFILE
		}
		create := c.tx.ProjectStep.Create().SetProjectID(c.was.ID).SetAt(c.by.At).SetAction(string(s.action)).SetAudience(kind.audience)
		if s.note != nil {
			create.SetNote(s.note)
		}
		switch {
		case kind.nameless:
		case s.state != "":
			create.SetRole(string(c.by.Role)).SetStateID(s.state)
		default:
			create.SetRole(string(c.by.Role))
			if len(c.by.States) > 0 {
				create.SetStateID(c.by.States[0])
			}
			if len(c.by.Organisations) > 0 {
				create.SetOrganisationID(c.by.Organisations[0])
			}
		}
		if err := create.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
