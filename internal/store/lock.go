package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/lib/pq"

	"entraide/internal/access"
	"entraide/internal/fault"
)

// Lock reads what access must know of a row, and locks it until the transaction ends.
func (tx *Tx) Lock(ctx context.Context, n access.Noun, id string) (access.Row, error) {
	return tx.facts(ctx, n, id, " FOR UPDATE OF x")
}

// Facts reads what access must know of a row that is not about to change.
func (tx *Tx) Facts(ctx context.Context, n access.Noun, id string) (access.Row, error) {
	return tx.facts(ctx, n, id, "")
}

func (tx *Tx) facts(ctx context.Context, n access.Noun, id, lock string) (access.Row, error) {
	statement, order := access.FactsSQL(n)
	row := access.Row{Noun: n, ID: id, Parties: map[access.Relation][]string{}}
	into := []any{&row.Version, &row.Stage, &row.Audience}
	parties := make([]pq.StringArray, len(order))
	for i := range order {
		into = append(into, &parties[i])
	}
	err := tx.SQL.QueryRowContext(ctx, statement+lock, id).Scan(into...)
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
