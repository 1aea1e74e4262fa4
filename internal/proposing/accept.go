package proposing

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/consent"
	"entraide/ent/db/projectversion"
	"entraide/ent/db/queueitem"
	"entraide/internal/deciding"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
	"entraide/internal/workdays"
)

// consentDays are the working days in which a State is hoped to answer.
const consentDays = 20

// Accept accepts a proposal as reviewed, and asks the States that receive for their consent; where there is no activity in
// the country, a State is told alone. Where none need be asked, the project is published.
func Accept(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "accept", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		c.happened("accept")
		if v := waiting(c.was, projectversion.KindPROPOSAL); v != nil {
			if err := c.decided(ctx, v, true, nil); err != nil {
				return nil, err
			}
		}
		if err := deciding.Done(ctx, c.tx, by, id, queueitem.KindREVIEW_PROPOSAL); err != nil {
			return nil, err
		}
		due := workdays.Add(by.At, consentDays)
		for _, r := range recipients(c.was) {
			if answerOf(c.was, *r.StateID) != nil { // what it answered to this project stays
				continue
			}
			asked := &db.Consent{StateID: *r.StateID, Kind: consent.KindCONSENT, Stage: consent.StageASKED, AskedAt: by.At, DueOn: &due}
			if err := c.ask(ctx, r, asked); err != nil {
				return nil, err
			}
		}
		return nil, c.settle(ctx, true)
	})
}

// ask asks a State, or only tells it. That which proposes the project consents by having submitted it.
func (c *change) ask(ctx context.Context, r *db.ProjectRecipient, row *db.Consent) error {
	notice := "consent_asked"
	switch {
	case c.was.StateID != nil && *c.was.StateID == row.StateID:
		row.Stage, row.DueOn, row.AnsweredAt, notice = consent.StageCONSENTED, nil, c.was.SubmittedAt, ""
	case !r.HasActivity:
		row.Kind, row.Stage, row.DueOn, notice = consent.KindNOTICE, consent.StageNOTIFIED, nil, "told"
	}
	create := c.tx.Consent.Create().SetProjectID(c.was.ID).SetStateID(row.StateID).SetKind(row.Kind).SetStage(row.Stage).SetAskedAt(row.AskedAt).
		SetNillableDueOn(row.DueOn).SetNillableAnsweredAt(row.AnsweredAt)
	made, err := create.Save(ctx)
	if err != nil {
		return err
	}
	c.next.Edges.Consents = append(c.next.Edges.Consents, made)
	if notice == "" {
		return nil
	}
	party, err := c.party(ctx)
	if err != nil {
		return err
	}
	more := notifying.Values{"party": party}
	if row.DueOn != nil {
		more["date"] = notifying.Day(*row.DueOn)
	}
	return c.tell(ctx, notice, more, ofState(row.StateID)...)
}

// answerOf is the row of a State; nil where it was not asked.
func answerOf(p *db.Project, state string) *db.Consent {
	for _, c := range p.Edges.Consents {
		if c.StateID == state {
			return c
		}
	}
	return nil
}
