package notifying

import (
	"context"
	"database/sql"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// Clicked is what a link in a mail leads to.
type Clicked struct {
	Title    Text            // of the row
	Done     bool            // now, or before
	Problems []fault.Problem // what must be mended first; then nothing was done
}

// Troubled says whether something must be mended first: nothing was done then.
func (c Clicked) Troubled() bool { return len(c.Problems) > 0 }

// Clickable is what one click in a mail can do to a row.
type Clickable struct {
	Noun   access.Noun
	Action access.Action // "" where the act is none of ours
	Title  func(ctx context.Context, tx *store.Tx) (Text, error)
	Lock   func(ctx context.Context, tx *store.Tx) error // what must be locked before the row; nil for nothing
	// Do does the act to the row, which is locked and has this version, and calls acted before it writes the audit.
	Do func(ctx context.Context, tx *store.Tx, by store.By, version int, acted func() error) ([]fault.Problem, error)
}

// Click looks up what a link in a mail is about, and does it where do is set: once, as the first of the memberships of
// whom the mail was for that may do it, and with no more than its rights at that moment. It is done to the row as it
// stands, whoever changed it since the mail was written; the audit tells that it was done by a link.
func Click(ctx context.Context, pool *sql.DB, by store.By, memberships []access.Viewer, a Act, do bool, to Clickable) (c Clicked, err error) {
	err = store.Write(ctx, pool, func(tx *store.Tx) error {
		c = Clicked{Done: a.Done}
		row, err := tx.Facts(ctx, to.Noun, a.Row)
		if err != nil {
			return err
		}
		if by.Viewer, err = able(memberships, a, to.Action, row); err != nil {
			return err
		}
		c.Title, err = to.Title(ctx, tx)
		return err
	})
	if err != nil || a.Done || !do {
		return c, err
	}
	by.Request = "mail " + by.Request
	done, err := store.Once(ctx, pool, by, func(tx *store.Tx) (Clicked, error) {
		if to.Lock != nil {
			if err := to.Lock(ctx, tx); err != nil {
				return Clicked{}, err
			}
		}
		row, err := tx.Lock(ctx, to.Noun, a.Row)
		if err != nil {
			return Clicked{}, err
		}
		if now, err := ActOf(ctx, tx.SQL, a.Token); err != nil || now.Done { // by another click, for which this one waited
			return Clicked{}, err
		}
		problems, err := to.Do(ctx, tx, by, row.Version, func() error { return Acted(ctx, tx, a.Token) })
		return Clicked{Problems: problems}, err
	})
	c.Done, c.Problems = err == nil && !done.Troubled(), done.Problems
	return c, err
}

// able is the first membership that may do the act to the row as it stands; not found where none may, or not any more.
// What was done may be looked at by who sees the row.
func able(memberships []access.Viewer, a Act, action access.Action, row access.Row) (access.Viewer, error) {
	for _, v := range memberships {
		if action != "" && v.Authorise(action, row) == nil || a.Done && v.Sees(row) {
			return v, nil
		}
	}
	return access.Viewer{}, access.NotFound()
}
