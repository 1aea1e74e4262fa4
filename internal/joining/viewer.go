package joining

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"log/slog"
	"strings"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// Viewer is who is signed in by a session's token, in the membership in which they act: the one they chose, else the
// first that they got. Whoever is nobody, or a member of nothing, is the public; and so is whose chosen membership has
// ended, until they sign in again or choose another: what they meant to do for one party, they do not do for the next.
func Viewer(ctx context.Context, pool *sql.DB, token string) (access.Viewer, error) {
	v, err := viewer(pool.QueryRowContext(ctx, `SELECT `+acting+` FROM sessions s JOIN users u ON u.id = s.user_id AND u.stage = 'ACTIVE'
		JOIN memberships m ON m.user_id = u.id AND m.stage = 'ACTIVE' AND m.id = coalesce(s.data #>> '{values,`+theMembership+`}', m.id)
		WHERE s.token = $1 AND s.expiry > now() ORDER BY m.created_at, m.id LIMIT 1`, stored(token)))
	if errors.Is(err, sql.ErrNoRows) {
		return access.Viewer{}, nil
	}
	return v, away(err)
}

// ViewerByKey is who comes by an API key: its owner, in its membership, within its scopes. Why a key is not good, nobody
// is told.
func ViewerByKey(ctx context.Context, pool *sql.DB, key string) (access.Viewer, error) {
	notGood := fault.New(fault.Unauthenticated, "this API key is not good: it is unknown, expired or revoked; make another one in your account")
	if !strings.HasPrefix(key, keyPrefix) || len(key) > longestKey {
		return access.Viewer{}, notGood
	}
	var id string
	var scopes []byte
	var used bool
	v, err := viewer(pool.QueryRowContext(ctx, `SELECT `+acting+`, k.id, k.scopes, k.last_used_at > now() - interval '1 minute' IS TRUE
		FROM api_keys k JOIN users u ON u.id = k.user_id AND u.stage = 'ACTIVE'
		JOIN memberships m ON m.id = k.membership_id AND m.user_id = u.id AND m.stage = 'ACTIVE'
		WHERE k.key_hash = $1 AND k.stage = 'ACTIVE' AND k.expires_at > now()`, store.Hashed(key)), &id, &scopes, &used)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return access.Viewer{}, notGood
	case err != nil:
		return access.Viewer{}, away(err)
	}
	if err := json.Unmarshal(scopes, &v.Scopes); err != nil {
		return access.Viewer{}, err
	}
	if v.Key = id; !used {
		touch(ctx, pool, id)
	}
	return v, nil
}

const (
	keyPrefix  = "ek_"
	longestKey = 200 // no key of ours comes near it
)

// touch writes down that a key was used, once a minute however many servers it is used on. It is no change that anybody
// could have missed, so the version stays; and nobody is refused because it could not be written.
func touch(ctx context.Context, pool *sql.DB, key string) {
	_, err := pool.ExecContext(ctx, `UPDATE api_keys SET last_used_at = date_trunc('minute', now())
		WHERE id = $1 AND last_used_at > now() - interval '1 minute' IS NOT TRUE`, key)
	if err != nil {
		slog.WarnContext(ctx, "the use of an API key could not be written down", "key", key, "error", err)
	}
}

// acting are the columns of a user u and a membership m that viewer reads.
const acting = "u.id, m.id, m.role, m.state_id, m.organisation_id"

// scanner is a row of a result.
type scanner interface{ Scan(into ...any) error }

// viewer reads one, and what else the row has.
func viewer(row scanner, more ...any) (access.Viewer, error) {
	var user, membership string
	var role access.Role
	var state, organisation *string
	err := row.Scan(append([]any{&user, &membership, &role, &state, &organisation}, more...)...)
	return access.Acting(user, membership, role, state, organisation), err
}

// actingIn is who holds a membership, in it.
func actingIn(m *db.Membership) access.Viewer {
	return access.Acting(m.UserID, m.ID, access.Role(m.Role), m.StateID, m.OrganisationID)
}

// MemberByAddress is who has an address, in one of their roles: in the first membership that they got in it.
func MemberByAddress(ctx context.Context, pool *sql.DB, address string, role access.Role) (access.Viewer, error) {
	v, err := viewer(pool.QueryRowContext(ctx, `SELECT `+acting+` FROM users u JOIN memberships m ON m.user_id = u.id AND m.stage = 'ACTIVE'
		WHERE u.email = $1 AND u.stage = 'ACTIVE' AND m.role = $2 ORDER BY m.created_at, m.id LIMIT 1`, plainAddress(address), role))
	if errors.Is(err, sql.ErrNoRows) {
		return access.Viewer{}, fault.New(fault.NotFound, "%s has no account in the role %s: invite them first", address, role)
	}
	return v, away(err)
}

// ViewersOf are a user in each membership that they have, the first one first: none where the account is closed.
func ViewersOf(ctx context.Context, pool *sql.DB, user string) (all []access.Viewer, err error) {
	rows, err := pool.QueryContext(ctx, `SELECT `+acting+` FROM users u JOIN memberships m ON m.user_id = u.id AND m.stage = 'ACTIVE'
		WHERE u.id = $1 AND u.stage = 'ACTIVE' ORDER BY m.created_at, m.id`, user)
	if err != nil {
		return nil, away(err)
	}
	defer rows.Close()
	for rows.Next() {
		v, err := viewer(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, away(rows.Err())
}
