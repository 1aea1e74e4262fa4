package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/internal/checking"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// mostSource is how many characters may name a paper.
const mostSource = 300

// Enter makes a need of what a State sent on paper, and opens it; the paper stays named.
func Enter(ctx context.Context, pool *sql.DB, by store.By, in Input, state, source string) (Outcome, error) {
	t, err := reference.Load()
	if err != nil {
		return Outcome{}, err
	}
	var p checking.Problems
	p.Code("stateID", checking.State, state, t)
	if !checking.Says(source) {
		p.Add("source", "requesting.source_missing")
	}
	p.Text("source", source, mostSource, checking.OneLine)
	return begin(ctx, pool, by, "enter", db.Need{StateID: &state, EnteredFor: source}, in, p...)
}
