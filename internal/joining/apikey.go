package joining

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/base32"
	"slices"
	"strings"

	"entraide/ent/db"
	"entraide/ent/db/apikey"
	"entraide/ent/db/predicate"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// KeyInput is an API key to be made.
type KeyInput struct {
	Name   string
	Scopes []access.Scope
	Days   int // until it ceases to be good
}

// CreateKey makes an API key for the membership in which the viewer acts: whoever ends it waits for the key, and revokes
// it. No key makes another: access has no scope for it.
func CreateKey(ctx context.Context, pool *sql.DB, by store.By, in KeyInput) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		row := access.Row{Noun: access.APIKey, Parties: map[access.Relation][]string{access.Self: {by.User}}}
		if err := by.Authorise("create", row); err != nil {
			return Outcome{}, err
		}
		name := strings.TrimSpace(in.Name)
		if problems := append(nameProblems(name, 100), in.problems(by.Role)...); len(problems) > 0 {
			return Outcome{Problems: problems}, nil
		}
		var scopes []string
		for _, s := range access.ScopesFor(by.Role) {
			if slices.Contains(in.Scopes, s) {
				scopes = append(scopes, string(s))
			}
		}
		key := secret(keyPrefix, 25)
		after, err := tx.ApiKey.Create().SetUserID(by.User).SetMembershipID(by.Membership).SetName(name).SetScopes(scopes).
			SetStart(key[:9]).SetKeyHash(store.Hashed(key)).SetExpiresAt(by.At.AddDate(0, 0, in.Days)).Save(ctx)
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: after.ID, Secret: key}, record(ctx, tx, by, "joining.createKey", []act{{access.APIKey, after.ID, nil, after}})
	})
}

// RevokeKey revokes an API key: it gives no access any more.
func RevokeKey(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		row, err := tx.Authorised(ctx, by, "revoke", access.APIKey, id, version)
		if err != nil {
			return Outcome{Row: id}, err
		}
		acts, err := revokeKeys(ctx, tx, apikey.ID(row.ID))
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{Row: id}, record(ctx, tx, by, "joining.revokeKey", acts)
	})
}

// revokeKeys revokes the keys that fit.
func revokeKeys(ctx context.Context, tx *store.Tx, which ...predicate.ApiKey) (acts []act, err error) {
	keys, err := tx.ApiKey.Query().Where(which...).Order(db.Asc(apikey.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, k := range keys {
		after, err := tx.ApiKey.UpdateOneID(k.ID).SetStage(apikey.StageREVOKED).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, err
		}
		acts = append(acts, act{access.APIKey, k.ID, k, after})
	}
	return acts, nil
}

// problems are those of scopes and days.
func (in KeyInput) problems(r access.Role) (all []fault.Problem) {
	offered := access.ScopesFor(r)
	if len(in.Scopes) == 0 || slices.ContainsFunc(in.Scopes, func(s access.Scope) bool { return !slices.Contains(offered, s) }) {
		all = append(all, fault.Problem{Field: "scopes", Key: "joining.scopes"})
	}
	if in.Days < 1 || in.Days > 365 {
		all = append(all, fault.Problem{Field: "days", Key: "joining.days", Values: map[string]string{"most": "365"}})
	}
	return all
}

// secret is a text that nobody can guess: n bytes of chance, after a beginning by which one that leaked is found.
func secret(beginning string, n int) string {
	b := make([]byte, n)
	rand.Read(b) // never fails
	return beginning + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(b))
}
