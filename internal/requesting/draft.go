package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/ent/db/needstate"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/money"
	"entraide/internal/store"
)

// Draft begins a need that only its own side sees: that of a State, by default the writer's own, or that of the regional
// organisation which asks for its members.
func Draft(ctx context.Context, pool *sql.DB, by store.By, in Input, state string) (Outcome, error) {
	var n db.Need
	switch {
	case state != "":
		n.StateID = &state
	case len(by.States) > 0:
		n.StateID = &by.States[0]
	case len(by.Organisations) > 0:
		n.OwnerID = &by.Organisations[0]
	}
	return begin(ctx, pool, by, "draft", n, in)
}

// begin makes a need that was not there, unless the input or further problems are in its way.
func begin(ctx context.Context, pool *sql.DB, by store.By, action access.Action, n db.Need, in Input, further ...fault.Problem) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		row := access.Row{Noun: access.Need, Parties: map[access.Relation][]string{access.OwnState: listed(n.StateID), access.Owner: listed(n.OwnerID)}}
		if err := by.Authorise(action, row); err != nil {
			return Outcome{}, err
		}
		k, err := known(ctx, tx, in, listed(n.StateID))
		if err != nil {
			return Outcome{}, err
		}
		if p := append(Check(in, k), further...); len(p) > 0 {
			return Outcome{Problems: p}, nil
		}
		stage, _ := access.Next(access.Need, action, "")
		n := said(n, in, k.Tables) // its own: the transaction may be tried again
		n.Stage, n.CreatedAt = need.Stage(stage), by.At
		all := complete(&n, in)
		if n.Stage == need.StageOPEN {
			n.OpenedAt, n.ConfirmedAt = &by.At, &by.At
			if p := ToOpen(all, by.At); len(p) > 0 {
				return Outcome{Problems: p}, nil
			}
		}
		is, err := create(ctx, tx, by, n, in, k)
		if err != nil {
			return Outcome{}, err
		}
		row.ID = is.ID
		score := Completeness(all)
		return Outcome{Need: is.ID, Completeness: &score}, audit.Record(ctx, tx, by, "requesting."+string(action), row, nil, viewOf(is))
	})
}

// create writes a new need with what belongs to it: its State, which concurs at once, themes and donors; if it is open,
// its ledger lines, and those whom it concerns are told.
func create(ctx context.Context, tx *store.Tx, by store.By, n db.Need, in Input, k Known) (*db.Need, error) {
	c := tx.Need.Create().SetCreatedAt(n.CreatedAt).SetOrigin(need.OriginDECLARED).SetNillableStateID(n.StateID).SetNillableOwnerID(n.OwnerID)
	set(c.Mutation(), n, money.Published(k.Tables))
	made, err := c.Save(ctx)
	if err != nil {
		return nil, err
	}
	if n.StateID != nil {
		s := tx.NeedState.Create().SetNeedID(made.ID).SetStateID(*n.StateID).SetConcurrence(needstate.ConcurrenceCONCURRED).SetAnsweredAt(by.At)
		if err := s.Exec(ctx); err != nil {
			return nil, err
		}
	}
	if err := write(ctx, tx, made.ID, in, k.Tables); err != nil {
		return nil, err
	}
	is, err := load(ctx, tx, made.ID)
	if err != nil || is.OpenedAt == nil {
		return is, err
	}
	if err := coverage.RewriteNeeds(ctx, tx, []string{is.ID}); err != nil {
		return nil, err
	}
	return is, tellOpened(ctx, tx, is)
}

// listed is a list of one, or of none.
func listed(s *string) []string {
	if s == nil {
		return nil
	}
	return []string{*s}
}
