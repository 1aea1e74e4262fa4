package requesting

import (
	"context"
	"database/sql"
	"slices"

	"entraide/ent/db"
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
	var p problems
	if !slices.ContainsFunc(t.States, func(s reference.State) bool { return s.ID == state }) {
		p.add("stateID", "state_unknown")
	}
	if !says(source) {
		p.add("source", "source_missing")
	}
	p.text("source", source, mostSource, false)
	return begin(ctx, pool, by, "enter", db.Need{StateID: &state, EnteredFor: source}, in, p...)
}
