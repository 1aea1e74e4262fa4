package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// acts are what one click in a mail can do to a need.
var acts = map[access.Action]decision{"reconfirm": reconfirm, "reopen": reopen}

// Clicked is what a link in a mail leads to.
type Clicked struct {
	Title    map[string]string // of the need, by language
	Done     bool              // now, or before
	Problems []fault.Problem   // what must be mended first; then nothing was done
}

// Click looks up what a link in a mail is about, and does it where do is set: once, as the first of the memberships of
// whom the mail was for that may do it, and with no more than its rights at that moment. It is done to the need as it
// stands, whoever changed it since the mail was written; the audit tells that it was done by a link.
func Click(ctx context.Context, pool *sql.DB, by store.By, memberships []access.Viewer, a notifying.Act, do bool) (c Clicked, err error) {
	err = store.Write(ctx, pool, func(tx *store.Tx) error {
		c = Clicked{Done: a.Done}
		row, err := tx.Facts(ctx, access.Need, a.Row)
		if err != nil {
			return err
		}
		if by.Viewer, err = able(memberships, a, row); err != nil {
			return err
		}
		n, err := tx.Need.Query().Where(need.ID(a.Row)).Select(need.FieldTitle).Only(ctx)
		if err == nil {
			c.Title = n.Title
		}
		return err
	})
	if err != nil || a.Done || !do {
		return c, err
	}
	by.Request = "mail " + by.Request
	o, err := store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if err := coverage.Lock(ctx, tx, nil, []string{a.Row}); err != nil {
			return Outcome{}, err
		}
		if now, err := notifying.ActOf(ctx, tx.SQL, a.Token); err != nil || now.Done { // by another click, for which this one waited
			return Outcome{}, err
		}
		row, err := tx.Lock(ctx, access.Need, a.Row)
		if err != nil {
			return Outcome{}, err
		}
		return perform(ctx, tx, by, access.Action(a.Name), row.ID, row.Version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
			if p, err := acts[access.Action(a.Name)](ctx, c); err != nil || len(p) > 0 {
				return p, err
			}
			return nil, notifying.Acted(ctx, tx, a.Token)
		})
	})
	c.Done, c.Problems = err == nil && len(o.Problems) == 0, o.Problems
	return c, err
}

// able is the first membership that may do the act to the need as it stands; not found where none may, or not any more.
// What was done may be looked at by who sees the need.
func able(memberships []access.Viewer, a notifying.Act, row access.Row) (access.Viewer, error) {
	for _, v := range memberships {
		if acts[access.Action(a.Name)] != nil && v.Authorise(access.Action(a.Name), row) == nil || a.Done && v.Sees(row) {
			return v, nil
		}
	}
	return access.Viewer{}, access.NotFound()
}
