package read_test

import (
	"testing"

	"entraide/graph/schema"
	"entraide/internal/pgtest"
	"entraide/internal/read"
)

// Every declaration fits the schema, and Postgres can prepare what each writes.
func TestDeclarations(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	e, err := read.New(db, schema.Schema())
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
}
