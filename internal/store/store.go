// Package store opens Postgres, migrates it, and is the one door through which anything is written.
package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/lib/pq"

	"entraide/internal/store/embedded"
)

// Config says which Postgres to use.
type Config struct {
	URL     string // a Postgres connection string; "" for the built-in server
	Data    string // folder of the built-in server
	Root    string // where node_modules with the built-in server's binaries is looked for; "" for the working directory and the program's
	MaxOpen int    // connections at most; 0 for 16
}

// Store is an open database.
type Store struct {
	DB  *sql.DB
	DSN string

	server *embedded.Server // nil for a server that is not ours
	config embedded.Config
}

// Open connects to the database of c, starting the built-in server where no URL is given.
func Open(ctx context.Context, c Config) (*Store, error) {
	s := &Store{DSN: c.URL}
	if c.URL == "" {
		s.config = embedded.Config{Root: c.Root, Data: c.Data}
		server, err := embedded.Open(ctx, s.config)
		if err != nil {
			return nil, err
		}
		s.server, s.DSN = server, server.DSN("")
	}
	if c.MaxOpen == 0 {
		c.MaxOpen = 16
	}
	var err error
	if s.DB, err = Connect(s.DSN, c.MaxOpen); err != nil {
		s.Close()
		return nil, err
	}
	if err := s.DB.PingContext(ctx); err != nil {
		s.Close()
		return nil, fmt.Errorf("the database does not answer; check DATABASE_URL: %w", err)
	}
	return s, nil
}

// Connect opens a pool whose idle connections are kept: to open one costs more than most statements.
func Connect(dsn string, most int) (*sql.DB, error) {
	config, err := pq.NewConfig(dsn)
	if err != nil {
		return nil, fmt.Errorf("DATABASE_URL cannot be read: %w", err)
	}
	if config.Runtime == nil {
		config.Runtime = map[string]string{}
	}
	config.Runtime["timezone"] = "UTC" // whatever the server's own is: days and years are those of UTC
	connector, err := pq.NewConnectorConfig(config)
	if err != nil {
		return nil, fmt.Errorf("DATABASE_URL cannot be read: %w", err)
	}
	db := sql.OpenDB(connector)
	db.SetMaxOpenConns(most)
	db.SetMaxIdleConns(most)
	return db, nil
}

// Close closes the pool and leaves the built-in server, which stops when nobody uses it any more.
func (s *Store) Close() error {
	if s.DB != nil {
		s.DB.Close()
	}
	if s.server != nil {
		return s.server.Close()
	}
	return nil
}
