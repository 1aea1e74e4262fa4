//go:build !unix

package embedded

import (
	"context"
	"errors"
)

// Server is a running Postgres that this process uses.
type Server struct{}

// Open reports that this platform needs a server of its own.
func Open(context.Context, Config) (*Server, error) {
	return nil, errors.New("the built-in Postgres needs Linux or macOS: install PostgreSQL and set DATABASE_URL")
}

// Supervise returns at once: here is nothing to supervise.
func Supervise() {}

// DSN is the lib/pq connection string of a database.
func (*Server) DSN(string) string { return "" }

// Close says that this process no longer uses the server.
func (*Server) Close() error { return nil }
