// Package curating makes what was imported right: a person confirms what rules suggested, themes and identities.
package curating

import (
	"context"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// trouble is an outcome that only found a problem.
func trouble(row, field, key string, values map[string]string) store.Outcome {
	return store.Outcome{Row: row, Problems: []fault.Problem{{Field: field, Key: "curating." + key, Values: values}}}
}

// Turn makes imports, their undoing and decisions on identities wait for each other: what one has looked up stays true
// until it has written. The number is the lock's name and means nothing.
func Turn(ctx context.Context, tx *store.Tx) error {
	_, err := tx.SQL.ExecContext(ctx, "SELECT pg_advisory_xact_lock(7011201)")
	return err
}
