package proposing

import (
	"context"
	"database/sql"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/project"
	"entraide/ent/db/queueitem"
	"entraide/internal/access"
	"entraide/internal/coverage"
	"entraide/internal/deciding"
	"entraide/internal/notifying"
	"entraide/internal/store"
	"entraide/internal/ticking"
)

// overdueDays are the working days in which the secretariat sees to a State that did not answer.
const overdueDays = 5

// Tick does what fell due for projects that were proposed here, each in a transaction of its own, as the program itself.
// Several may tick at once.
func Tick(ctx context.Context, pool *sql.DB, now time.Time) error {
	var open []*db.Project
	err := store.Write(ctx, pool, func(tx *store.Tx) (err error) {
		open, err = tx.Project.Query().Where(project.OriginEQ(project.OriginDECLARED),
			project.Or(project.StageIn(project.StageAWAITING_CONSENT, project.StagePUBLISHED),
				project.And(project.StageEQ(project.StageCOMPLETED), project.AskedAtIsNil(), project.FollowUpIsNil()))).
			Select(project.FieldID, project.FieldStage, project.FieldEndDate, project.FieldCompletedAt, project.FieldAskedAt, project.FieldFollowUp).
			WithConsents().All(ctx)
		return err
	})
	if err != nil {
		return err
	}
	var ids []string
	for _, p := range open {
		if len(Due(p, now)) > 0 {
			ids = append(ids, p.ID)
		}
	}
	return ticking.Each(ctx, pool, ids, func(ctx context.Context, tx *store.Tx, id string) error { return strike(ctx, tx, id, now) })
}

// strike does what is due for one project.
func strike(ctx context.Context, tx *store.Tx, id string, now time.Time) error {
	if err := coverage.Lock(ctx, tx, []string{id}, nil); err != nil {
		return err
	}
	row, err := tx.Lock(ctx, access.Project, id)
	if err != nil {
		return err
	}
	c, err := begin(ctx, tx, store.By{At: now}, row)
	if err != nil {
		return err
	}
	action := access.Action("remind")
	events := Due(c.was, now) // as it is now: somebody, or another clock, may have been quicker
	for _, e := range events {
		if e.Action == "expire" {
			action = e.Action
			c.move(action)
		}
		c.steps = append(c.steps, step{action: e.Action, state: e.State})
		if err := c.fall(ctx, e); err != nil {
			return err
		}
	}
	if len(events) == 0 {
		return nil
	}
	return c.finish(ctx, action)
}

// fall notes an event and tells those who can do something about it.
func (c *change) fall(ctx context.Context, e Event) error {
	switch e.Action {
	case "expire":
		return c.tell(ctx, "expired", nil, own(c.was)...)
	case "askWhatLasts":
		c.next.AskedAt = &c.by.At
		return c.tell(ctx, "what_lasts", nil, own(c.was)...)
	}
	party, err := c.party(ctx)
	if err != nil {
		return err
	}
	x := answerOf(c.was, e.State)
	more := notifying.Values{"party": party, "date": notifying.Day(*x.DueOn)}
	if e.Action == "remind" {
		if err := c.tx.Consent.UpdateOneID(x.ID).SetRemindedAt(c.by.At).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		return c.tell(ctx, "consent_reminded", more, notifying.To{State: e.State, Roles: []access.Role{access.FocalPoint}})
	}
	if err := c.tx.Consent.UpdateOneID(x.ID).SetLetterAt(c.by.At).AddVersion(1).Exec(ctx); err != nil {
		return err
	}
	item := deciding.Item{Kind: queueitem.KindCONSENT_OVERDUE, Noun: access.Project, Row: c.was.ID, Title: c.next.Title, Days: overdueDays}
	if err := deciding.Put(ctx, c.tx, c.by, item); err != nil {
		return err
	}
	return c.tell(ctx, "letter", more, notifying.To{State: e.State, Roles: []access.Role{access.Mission}})
}
