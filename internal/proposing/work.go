package proposing

import (
	"context"
	"database/sql"

	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// Start says that work began.
func Start(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return simply(ctx, pool, by, "start", id, version)
}

// Suspend says that work rests.
func Suspend(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return simply(ctx, pool, by, "suspend", id, version)
}

// simply is a step of the life that needs nothing beside.
func simply(ctx context.Context, pool *sql.DB, by store.By, action access.Action, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, action, id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		c.happened(action)
		return nil, nil
	})
}

// Resume says that work goes on, which it cannot where a State that receives has taken its consent back.
func Resume(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "resume", id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		if len(withdrawn(c.was)) > 0 {
			return []fault.Problem{{Key: "proposing.consent_lacking"}}, nil
		}
		c.happened("resume")
		return nil, nil
	})
}

// Cancel says that a project will not be done, and why.
func Cancel(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (store.Outcome, error) {
	return alter(ctx, pool, by, "cancel", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		return c.stop(ctx, "cancel", "cancelled", note)
	})
}

// Withdraw takes a proposal back before work began, and says why.
func Withdraw(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (store.Outcome, error) {
	return alter(ctx, pool, by, "withdraw", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		return c.stop(ctx, "withdraw", "withdrawn", note)
	})
}

// stop ends a project whose proposer says why, and tells of it.
func (c *change) stop(ctx context.Context, action access.Action, notice, note string) ([]fault.Problem, error) {
	var p checking.Problems
	why := c.text(&p, "note", "proposing.note_missing", note, mostNote)
	if len(p) > 0 {
		return p, nil
	}
	c.steps = append(c.steps, step{action: action, note: why})
	to := append([]notifying.To{notifying.Secretariat}, concerned(c.was)...)
	return nil, c.tell(ctx, notice, notifying.Values{"reason": {"": note}}, to...)
}
