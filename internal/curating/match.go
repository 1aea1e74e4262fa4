package curating

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/organisation"
	"entraide/ent/db/organisationmatch"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/store"
)

// Suggest says that two organisations may be one. Where that was asked before, in whichever order, the answer carries the
// question as it stands.
func Suggest(ctx context.Context, pool *sql.DB, by store.By, from, into string) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		if err := by.Authorise("suggest", access.Row{Noun: access.OrganisationMatch}); err != nil {
			return store.Outcome{}, err
		}
		if err := Turn(ctx, tx); err != nil {
			return store.Outcome{}, err
		}
		if from == into {
			return trouble("", "intoID", "same_organisation", nil), nil
		}
		for _, named := range []struct{ field, id string }{{"fromID", from}, {"intoID", into}} {
			org, err := tx.Organisation.Query().Where(organisation.ID(named.id)).WithMergedInto().Only(ctx)
			switch {
			case db.IsNotFound(err):
				return trouble("", named.field, "organisation_unknown", nil), nil
			case err != nil:
				return store.Outcome{}, err
			case org.MergedIntoID != nil:
				return trouble("", named.field, "merged_already", map[string]string{"name": org.Name, "into": org.Edges.MergedInto.Name}), nil
			}
		}
		asked, err := tx.OrganisationMatch.Query().Where(organisationmatch.FromIDIn(from, into), organisationmatch.IntoIDIn(from, into)).First(ctx)
		if err == nil {
			return trouble(asked.ID, "", "asked_already", nil), nil
		} else if !db.IsNotFound(err) {
			return store.Outcome{}, err
		}
		m, err := tx.OrganisationMatch.Create().SetCreatedAt(by.At).SetFromID(from).SetIntoID(into).SetEvidence(organisationmatch.EvidenceSAID).
			SetStage(organisationmatch.StageSUGGESTED).Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: m.ID}, audit.Record(ctx, tx, by, "curating.suggest", access.Row{Noun: access.OrganisationMatch, ID: m.ID}, nil, m)
	})
}

// Reject says that two organisations are two. They are not suggested again.
func Reject(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return decide(ctx, pool, by, "reject", id, version, func(ctx context.Context, tx *store.Tx, m *db.OrganisationMatch) (store.Outcome, error) {
		return store.Outcome{Row: id}, tx.OrganisationMatch.UpdateOneID(id).SetDecidedAt(by.At).Exec(ctx)
	})
}

// decide runs one verb on a question: do does what follows, or finds what is in its way.
func decide(ctx context.Context, pool *sql.DB, by store.By, action access.Action, id string, version int,
	do func(context.Context, *store.Tx, *db.OrganisationMatch) (store.Outcome, error)) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		if err := Turn(ctx, tx); err != nil {
			return store.Outcome{}, err
		}
		row, err := tx.Authorised(ctx, by, action, access.OrganisationMatch, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		before, err := tx.OrganisationMatch.Get(ctx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		o, err := do(ctx, tx, before)
		if err != nil || o.Troubled() {
			return o, err
		}
		stage, _ := access.Next(access.OrganisationMatch, action, row.Stage)
		after, err := tx.OrganisationMatch.UpdateOneID(id).SetStage(organisationmatch.Stage(stage)).AddVersion(1).Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		before.Moved, after.Moved = nil, nil // kept with the question itself: the chain needs no list of rows
		return o, audit.Record(ctx, tx, by, "curating."+string(action), row, before, after)
	})
}
