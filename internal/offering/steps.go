package offering

import (
	"context"
	"database/sql"

	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// Publish announces an offer; it is open at once where its first day has come, or it has none.
func Publish(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "publish", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		if p := ToPublish(inputOf(c.was), by.At); len(p) > 0 {
			return p, nil
		}
		c.next.PublishedAt, c.next.ConfirmedAt = &by.At, &by.At
		c.settle()
		return nil, c.tellOffered(ctx)
	})
}

// Suspend stops an offer for a time.
func Suspend(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "suspend", id, version, asIs)
}

// Exhaust says that the money of an offer is spent.
func Exhaust(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "exhaust", id, version, asIs)
}

// Resume takes a suspended offer up again.
func Resume(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "resume", id, version, reconfirm)
}

// Replenish says that there is money again.
func Replenish(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "replenish", id, version, reconfirm)
}

// Reconfirm says that an offer still stands: its twelve months begin anew.
func Reconfirm(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "reconfirm", id, version, reconfirm)
}

// Reopen opens an offer again that expired, if it still has what publishing demands. Where its window is over and comes
// again each year, it waits for the next one.
func Reopen(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "reopen", id, version, reopen)
}

// Close ends an offer: by its donor, or by the secretariat, of which the other is told.
func Close(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "close", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		to := []notifying.To{notifying.Secretariat}
		if by.IsSecretariat() {
			to = own(c.was)
		}
		return nil, c.tell(ctx, "closed", nil, to)
	})
}

// asIs takes a step that changes nothing but the stage.
func asIs(context.Context, *change) ([]fault.Problem, error) { return nil, nil }

// reconfirm lets what stands in an open offer hold from now on. Of a window that is over nothing can be confirmed.
func reconfirm(_ context.Context, c *change) ([]fault.Problem, error) {
	if hasEnded(c.was, c.by.At) {
		return []fault.Problem{{Field: "closesOn", Key: "offering.passed"}}, nil
	}
	c.next.ConfirmedAt = &c.by.At
	return nil, nil
}

func reopen(ctx context.Context, c *change) ([]fault.Problem, error) {
	if hasEnded(c.was, c.by.At) && isYearly(c.was) {
		c.take("recur")
		c.next.OpensOn, c.next.ClosesOn = nextWindow(c.was, c.by.At)
		c.settle()
	}
	if p := ToPublish(inputOf(&c.next), c.by.At); len(p) > 0 {
		return p, nil
	}
	c.next.ConfirmedAt = &c.by.At
	return nil, c.tellOffered(ctx)
}
