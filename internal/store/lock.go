package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/lib/pq"

	"entraide/internal/access"
	"entraide/internal/fault"
)

// Lock locks a row until the transaction ends, and reads what access must know of it: after the lock is held, and not in
// the same statement, which would show the parties as they were before it had to wait.
func (tx *Tx) Lock(ctx context.Context, n access.Noun, id string) (access.Row, error) {
	if _, err := tx.SQL.ExecContext(ctx, access.LockSQL(n), id); err != nil {
		return access.Row{}, err
	}
	return tx.Facts(ctx, n, id)
}

// Facts reads what access must know of a row.
func (tx *Tx) Facts(ctx context.Context, n access.Noun, id string) (access.Row, error) {
	statement, order := access.FactsSQL(n)
	row := access.Row{Noun: n, ID: id, Parties: map[access.Relation][]string{}}
	into := []any{&row.Version, &row.Stage, &row.Audience}
	parties := make([]pq.StringArray, len(order))
	for i := range order {
		into = append(into, &parties[i])
	}
	err := tx.SQL.QueryRowContext(ctx, statement, id).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return row, access.NotFound()
	}
	for i, r := range order {
		row.Parties[r] = parties[i]
	}
	return row, err
}

// Authorised locks a row that by is about to change, and is an error unless they may do so to the row as it stands, which
// must still have the version that the change was based on.
func (tx *Tx) Authorised(ctx context.Context, by By, a access.Action, n access.Noun, id string, version int) (access.Row, error) {
	row, err := tx.Lock(ctx, n, id)
	if err != nil {
		return row, err
	}
	if err := by.Authorise(a, row); err != nil {
		return row, err
	}
	if version != row.Version {
		return row, fault.New(fault.StaleVersion, "this %s changed since you read it: it has version %d, you sent %d; compare and send again", n, row.Version, version).
			Known("store.stale_version", nil)
	}
	return row, nil
}
