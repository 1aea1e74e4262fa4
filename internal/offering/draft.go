package offering

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Draft begins an offer of the writer's organisation that only its own side sees.
func Draft(ctx context.Context, pool *sql.DB, by store.By, in Input) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row := access.Row{Noun: access.Offer, Parties: map[access.Relation][]string{access.Owner: by.Organisations}}
		if err := by.Authorise("draft", row); err != nil {
			return store.Outcome{}, err
		}
		t, err := reference.Load()
		if err != nil {
			return store.Outcome{}, err
		}
		if p := Check(in, t); len(p) > 0 {
			return store.Outcome{Problems: p}, nil
		}
		giver, err := tx.DonorOf(ctx, by.Organisations[0])
		if err != nil {
			return store.Outcome{}, err
		}
		blank := db.Offer{Stage: offer.StageDRAFT, Visibility: offer.VisibilityPUBLIC, EnvelopeIsPrivate: true}
		in := in.keeping(blank)
		create := tx.Offer.Create().SetCreatedAt(by.At).SetOrigin(offer.OriginDECLARED).SetDonorID(giver)
		set(create.Mutation(), said(blank, in, t))
		link(create.Mutation(), in, t)
		made, err := create.Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		is, err := load(ctx, tx, made.ID)
		if err != nil {
			return store.Outcome{}, err
		}
		row.ID = is.ID
		return store.Outcome{Row: is.ID}, audit.Record(ctx, tx, by, "offering.draft", row, nil, viewOf(is))
	})
}
