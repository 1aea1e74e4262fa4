package requesting

import (
	"cmp"
	"context"
	"database/sql"

	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// DeclarePartlyMet says that a part of a need was met, and which.
func DeclarePartlyMet(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (Outcome, error) {
	return alter(ctx, pool, by, "declarePartlyMet", id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		c.next.AnsweredAt = &by.At
		return c.note(note), nil
	})
}

// DeclareMet says that a need was met, and how.
func DeclareMet(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (Outcome, error) {
	return alter(ctx, pool, by, "declareMet", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		c.next.AnsweredAt = &by.At
		if p := c.note(note); len(p) > 0 {
			return p, nil
		}
		return nil, tell(ctx, c.tx, c.was, "met", nil, notifying.Secretariat)
	})
}

// DeclareUnmet answers that a need is not met yet: it is asked again in a year.
func DeclareUnmet(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return alter(ctx, pool, by, "declareUnmet", id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		c.next.AnsweredAt = &by.At
		return nil, nil
	})
}

// mostNote is how many characters a note may have.
const mostNote = 2000

// note keeps what is said where a need is met or ends, in the language of the request; what was said before goes.
func (c *change) note(s string) []fault.Problem {
	var p checking.Problems
	p.Text("note", s, mostNote, checking.Lines)
	c.next.ClosingNote = checking.With(nil, cmp.Or(c.by.Language, "en"), s)
	return p
}
