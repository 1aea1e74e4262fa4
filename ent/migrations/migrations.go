// Package migrations holds the SQL that brings a database to the present schema, in order of time: files generated
// from ent/schema, and hand-written ones for what ent cannot say (checks, triggers, rollups).
package migrations

import "embed"

//go:embed *.sql
var Files embed.FS
