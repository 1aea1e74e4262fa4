package store

import (
	"context"
	"database/sql"
)

// Scan reads the columns of a row.
type Scan func(into ...any) error

// Each calls do for every row of a query.
func Each(ctx context.Context, tx *sql.Tx, do func(Scan) error, query string, args ...any) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := do(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// Texts is the first column of a query.
func Texts(ctx context.Context, tx *sql.Tx, query string, args ...any) (all []string, err error) {
	err = Each(ctx, tx, func(scan Scan) error {
		var s string
		err := scan(&s)
		all = append(all, s)
		return err
	}, query, args...)
	return all, err
}
