package proposing

import (
	"context"
	"database/sql"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/consent"
	"entraide/ent/db/project"
	"entraide/ent/db/projectversion"
	"entraide/ent/db/queueitem"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/deciding"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// withdrawnDays are the working days in which the secretariat sees to a consent that was taken back.
const withdrawnDays = 5

// Consent answers for the State of the writer. Once all that were asked have consented the project is published; silence is
// never consent. One that refuses before is left out, for good; one that takes its consent back later suspends the project,
// and may consent again. Why, is for the State itself and the secretariat.
func Consent(ctx context.Context, pool *sql.DB, by store.By, id string, version int, consents bool, reason string) (store.Outcome, error) {
	return alter(ctx, pool, by, "consent", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		i := slices.IndexFunc(c.was.Edges.Consents, func(x *db.Consent) bool {
			return x.Kind == consent.KindCONSENT && slices.Contains(by.States, x.StateID)
		})
		if i < 0 {
			return nil, access.NotFound() // the right to answer is that of a State that was asked
		}
		was := c.was.Edges.Consents[i]
		var p checking.Problems
		p.Text("reason", reason, mostNote, checking.Lines)
		switch {
		case was.Stage == consent.StageREFUSED:
			p.Add("consents", "proposing.refused_for_good")
		case consents && was.Stage == consent.StageCONSENTED, !consents && was.Stage == consent.StageWITHDRAWN:
			p.Add("consents", "proposing.answered_already")
		}
		if len(p) > 0 {
			return p, nil
		}
		answer := *was
		switch {
		case consents:
			return nil, c.agree(ctx, &answer)
		case c.was.Stage == project.StageAWAITING_CONSENT:
			return nil, c.refuse(ctx, &answer, reason)
		}
		return nil, c.loseConsent(ctx, &answer, reason)
	})
}

// answers writes the answer of a State, and the step that it is.
func (c *change) answers(ctx context.Context, answer *db.Consent, stage consent.Stage, reason string, action access.Action) error {
	answer.Stage, answer.Reason, answer.AnsweredAt = stage, reason, &c.by.At
	c.next.Edges.Consents = slices.Clone(c.next.Edges.Consents)
	for i, x := range c.next.Edges.Consents {
		if x.ID == answer.ID {
			c.next.Edges.Consents[i] = answer
		}
	}
	c.steps = append(c.steps, step{action: action, state: answer.StateID})
	return c.tx.Consent.UpdateOneID(answer.ID).SetStage(stage).SetReason(reason).SetAnsweredAt(c.by.At).AddVersion(1).Exec(ctx)
}

// agree notes that a State consents, also again.
func (c *change) agree(ctx context.Context, answer *db.Consent) error {
	if err := c.answers(ctx, answer, consent.StageCONSENTED, "", "consent"); err != nil {
		return err
	}
	if err := c.tellAnswer(ctx, "consented", answer.StateID); err != nil {
		return err
	}
	if c.was.Stage == project.StageAWAITING_CONSENT {
		return c.settle(ctx, false)
	}
	return c.regain(ctx)
}

// regain takes off the queue that consent is lacking, once it is not.
func (c *change) regain(ctx context.Context) error {
	if len(withdrawn(&c.next)) > 0 {
		return nil
	}
	return deciding.Done(ctx, c.tx, c.by, c.was.ID, queueitem.KindCONSENT_WITHDRAWN)
}

// refuse notes that a State does not consent. It is left out once nobody is asked any more: until then the others who are
// asked see nothing change.
func (c *change) refuse(ctx context.Context, answer *db.Consent, reason string) error {
	if err := c.answers(ctx, answer, consent.StageREFUSED, reason, "refuse"); err != nil {
		return err
	}
	if err := c.tellAnswer(ctx, "refused", answer.StateID); err != nil {
		return err
	}
	return c.settle(ctx, false)
}

// settle brings a project on once nobody is asked any more: it is published, or, where nobody is left to receive, ends.
func (c *change) settle(ctx context.Context, accepting bool) error {
	asked := slices.DeleteFunc(slices.Clone(c.next.Edges.Consents), func(x *db.Consent) bool { return x.Stage != consent.StageASKED })
	if !slices.ContainsFunc(asked, func(x *db.Consent) bool { return x.LetterAt != nil }) {
		if err := deciding.Done(ctx, c.tx, c.by, c.was.ID, queueitem.KindCONSENT_OVERDUE); err != nil {
			return err
		}
	}
	switch {
	case len(asked) > 0 && accepting:
		return c.tell(ctx, "accepted", nil, own(c.was)...)
	case len(asked) > 0:
		return nil
	}
	if err := c.leaveOut(ctx); err != nil {
		return err
	}
	if len(c.next.Edges.Recipients) == 0 {
		c.move("refuse")
		return c.tell(ctx, "nobody_left", nil, append(own(c.was), notifying.Secretariat)...)
	}
	c.move("publish")
	c.next.PublishedAt = &c.by.At
	c.happened("publish")
	return c.tell(ctx, "published", nil, append(append(own(c.was), notifying.Secretariat), concerned(&c.next)...)...)
}

// leaveOut takes out the States that refused: nothing goes to them, and nothing names them any more.
func (c *change) leaveOut(ctx context.Context) error {
	left := c.next
	for _, x := range c.next.Edges.Consents {
		if x.Stage == consent.StageREFUSED && receives(&left, x.StateID) {
			left, c.anew = without(left, x.StateID, c.tables), true
		}
	}
	if !c.anew {
		return nil
	}
	c.next = left
	return c.keep(ctx, projectversion.KindPROPOSAL, projectversion.StageACCEPTED, &c.next, struct{}{})
}

// loseConsent suspends a project whose consent a State takes back, unless a change has left that State out: then nothing
// waits for its consent.
func (c *change) loseConsent(ctx context.Context, answer *db.Consent, reason string) error {
	if err := c.answers(ctx, answer, consent.StageWITHDRAWN, reason, "withdrawConsent"); err != nil {
		return err
	}
	if !receives(c.was, answer.StateID) {
		return nil
	}
	c.move("loseConsent")
	c.happened("loseConsent")
	if c.was.Stage != c.next.Stage {
		c.happened("suspend")
	}
	item := deciding.Item{Kind: queueitem.KindCONSENT_WITHDRAWN, Noun: access.Project, Row: c.was.ID, Title: c.next.Title, Days: withdrawnDays}
	if err := deciding.Put(ctx, c.tx, c.by, item); err != nil {
		return err
	}
	return c.tellAnswer(ctx, "consent_withdrawn", answer.StateID)
}

// withdrawn are the States that have taken their consent back and are still to receive.
func withdrawn(p *db.Project) (states []string) {
	for _, x := range p.Edges.Consents {
		if x.Stage == consent.StageWITHDRAWN && receives(p, x.StateID) {
			states = append(states, x.StateID)
		}
	}
	return states
}
