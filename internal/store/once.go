package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"entraide/internal/access"
	"entraide/internal/fault"
)

// remembered is for how long the outcome of a write is kept for its retries, as an interval of Postgres.
const remembered = "24 hours"

// Once runs do in one transaction and keeps what it returns under the request's idempotency key, in the same
// transaction: the same request under the same key gets the same outcome and does nothing again, also after a crash and
// when both come at once. A write that fails is not kept, and neither is one that only found problems: nothing happened.
// T must survive JSON; what must not be stored, such as a secret, is left out by json:"-".
//
// Whoever is not signed in does nothing, and whose membership ends meanwhile, nothing any more: it is held until the
// transaction ends.
func Once[T any](ctx context.Context, pool *sql.DB, by By, do func(tx *Tx) (T, error)) (outcome T, err error) {
	if !by.IsSignedIn() {
		return outcome, access.SignIn()
	}
	err = Write(ctx, pool, func(tx *Tx) error {
		var blank T
		outcome = blank // of an attempt that lost a race
		first, err := claim(ctx, tx.SQL, by)
		if err != nil {
			return err
		}
		if !first {
			return recall(ctx, tx.SQL, by, &outcome)
		}
		if outcome, err = do(tx); err != nil {
			return err
		}
		return keep(ctx, tx.SQL, by, outcome)
	})
	return outcome, err
}

// held is the membership in which by acts, locked against its end. The program itself acts in none.
const held = "m AS MATERIALIZED (SELECT FROM memberships WHERE id = $1 AND stage = 'ACTIVE' FOR SHARE)"

// claim holds the membership and, where there is a key, tells whether this is the first request under it. One that comes
// while another is at work waits for it.
func claim(ctx context.Context, tx *sql.Tx, by By) (first bool, err error) {
	if by.IdempotencyKey == "" {
		if by.Membership == "" {
			return true, nil
		}
		err := tx.QueryRowContext(ctx, "WITH "+held+" SELECT FROM m", by.Membership).Scan()
		if errors.Is(err, sql.ErrNoRows) {
			return false, access.SignIn()
		}
		return true, err
	}
	err = tx.QueryRowContext(ctx, "WITH "+held+`, claimed AS (INSERT INTO idempotency_keys AS k (actor, key, request) SELECT $2, $3, $4 WHERE $1 = '' OR EXISTS (SELECT FROM m)
		ON CONFLICT (actor, key) DO UPDATE SET request = excluded.request, outcome = NULL, created_at = now()
		WHERE k.created_at < now() - interval '`+remembered+`' RETURNING 1)
		SELECT EXISTS (SELECT FROM claimed) WHERE $1 = '' OR EXISTS (SELECT FROM m)`, by.Membership, by.actor(), by.IdempotencyKey, by.Body[:]).Scan(&first)
	if errors.Is(err, sql.ErrNoRows) {
		return false, access.SignIn()
	}
	return first, err
}

// troubled is an outcome that may only have found problems.
type troubled interface{ Troubled() bool }

// keep stores the outcome of the first request under a key, or frees the key where nothing was done.
func keep(ctx context.Context, tx *sql.Tx, by By, outcome any) error {
	if by.IdempotencyKey == "" {
		return nil
	}
	if t, ok := outcome.(troubled); ok && t.Troubled() {
		_, err := tx.ExecContext(ctx, "DELETE FROM idempotency_keys WHERE actor = $1 AND key = $2", by.actor(), by.IdempotencyKey)
		return err
	}
	kept, err := json.Marshal(outcome)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "UPDATE idempotency_keys SET outcome = $3 WHERE actor = $1 AND key = $2", by.actor(), by.IdempotencyKey, kept)
	return err
}

// recall reads the outcome of the first request under the key.
func recall(ctx context.Context, tx *sql.Tx, by By, outcome any) error {
	var request, kept []byte
	err := tx.QueryRowContext(ctx, "SELECT request, outcome FROM idempotency_keys WHERE actor = $1 AND key = $2", by.actor(), by.IdempotencyKey).Scan(&request, &kept)
	switch {
	case err != nil:
		return err
	case !bytes.Equal(request, by.Body[:]):
		return fault.New(fault.Conflict, "this Idempotency-Key was used for another request: give each write a key of its own").Known("store.key_reused", nil)
	}
	return json.Unmarshal(kept, outcome)
}

// ForgetKeys removes the idempotency keys that are no longer kept.
func ForgetKeys(ctx context.Context, pool *sql.DB) error {
	_, err := pool.ExecContext(ctx, "DELETE FROM idempotency_keys WHERE created_at < now() - interval '"+remembered+"'")
	return err
}
