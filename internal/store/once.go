package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"

	"entraide/internal/fault"
)

// remembered is for how long the outcome of a write is kept for its retries, as an interval of Postgres.
const remembered = "24 hours"

// Once runs do in one transaction and keeps what it returns under the request's idempotency key, in the same
// transaction: the same request under the same key gets the same outcome and does nothing again, also after a crash and
// when both come at once. A write that fails is not kept, for nothing happened. T must survive JSON; what must not be
// stored, such as a secret, is left out by json:"-".
func Once[T any](ctx context.Context, pool *sql.DB, by By, do func(tx *Tx) (T, error)) (outcome T, err error) {
	err = Write(ctx, pool, func(tx *Tx) error {
		var blank T
		outcome = blank // of an attempt that lost a race
		if by.IdempotencyKey == "" {
			outcome, err = do(tx)
			return err
		}
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
		kept, err := json.Marshal(outcome)
		if err != nil {
			return err
		}
		_, err = tx.SQL.ExecContext(ctx, "UPDATE idempotency_keys SET outcome = $3 WHERE actor = $1 AND key = $2", by.actor(), by.IdempotencyKey, kept)
		return err
	})
	return outcome, err
}

// claim tells whether this is the first request under its key. One that comes while another is at work waits for it.
func claim(ctx context.Context, tx *sql.Tx, by By) (bool, error) {
	result, err := tx.ExecContext(ctx, `INSERT INTO idempotency_keys AS k (actor, key, request) VALUES ($1, $2, $3)
		ON CONFLICT (actor, key) DO UPDATE SET request = excluded.request, outcome = NULL, created_at = now()
		WHERE k.created_at < now() - interval '`+remembered+`'`, by.actor(), by.IdempotencyKey, by.Body[:])
	if err != nil {
		return false, err
	}
	n, err := result.RowsAffected()
	return n > 0, err
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
