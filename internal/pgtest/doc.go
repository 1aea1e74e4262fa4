// Package pgtest gives every test a database of its own: empty, or cloned from a template that is migrated once. All
// test packages of a `go test ./...` share one Postgres, which stops and removes its files a few seconds after the
// last of them has ended: also when a test panics, runs into -timeout or is killed. It needs no TestMain.
package pgtest
