package proposing

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/project"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/money"
	"entraide/internal/store"
)

// Draft begins a proposal of the State or the organisation of the writer, which only its own side sees.
func Draft(ctx context.Context, pool *sql.DB, by store.By, in Input) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row := access.Row{Noun: access.Project, Parties: map[access.Relation][]string{access.OwnState: by.States, access.Owner: by.Organisations}}
		if err := by.Authorise("draft", row); err != nil {
			return store.Outcome{}, err
		}
		if err := coverage.Lock(ctx, tx, nil, in.needs()); err != nil {
			return store.Outcome{}, err
		}
		k, err := known(ctx, tx, in, by.Sees)
		if err != nil {
			return store.Outcome{}, err
		}
		if p := Check(in, k); len(p) > 0 {
			return store.Outcome{Problems: p}, nil
		}
		n := said(db.Project{CreatedAt: by.At, Stage: project.StageDRAFT}, in, k)
		c := tx.Project.Create().SetCreatedAt(by.At).SetOrigin(project.OriginDECLARED)
		if len(by.States) > 0 {
			c.SetStateID(by.States[0])
		} else {
			c.SetOwnerID(by.Organisations[0])
		}
		set(c.Mutation(), &n, money.Published(k.Tables))
		made, err := c.Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		n.ID, row.ID = made.ID, made.ID
		if err := write(ctx, tx, &n); err != nil {
			return store.Outcome{}, err
		}
		if err := coverage.Rewrite(ctx, tx, []string{n.ID}, needs(&n)); err != nil {
			return store.Outcome{}, err
		}
		is, err := load(ctx, tx, n.ID)
		if err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: n.ID}, audit.Record(ctx, tx, by, "proposing.draft", row, nil, viewOf(is))
	})
}

// needs are the ids of those that an input names, as far as they can be meant.
func (in Input) needs() (ids []string) {
	for _, n := range in.Needs[:min(len(in.Needs), mostNeeds)] {
		ids = append(ids, n.NeedID)
	}
	return ids
}
