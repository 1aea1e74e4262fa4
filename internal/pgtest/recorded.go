package pgtest

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"sync"
	"testing"

	"github.com/lib/pq"
)

// Statements are those that were sent over a recorded pool, BEGIN among them.
type Statements struct {
	mu  sync.Mutex
	all []string
}

// Take returns what was sent since it was asked last.
func (s *Statements) Take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := s.all
	s.all = nil
	return all
}

func (s *Statements) add(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, text)
}

// Recorded is a database of which every statement is noted: how many a thing costs is part of what it promises.
func Recorded(t testing.TB, dsn string) (*sql.DB, *Statements) {
	t.Helper()
	connector, err := pq.NewConnector(dsn)
	if err != nil {
		t.Fatal(err)
	}
	sent := &Statements{}
	pool := sql.OpenDB(recordingConnector{connector, sent})
	t.Cleanup(func() { pool.Close() })
	return pool, sent
}

type recordingConnector struct {
	driver.Connector
	sent *Statements
}

func (c recordingConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return recordingConn{conn.(pqConn), c.sent}, nil
}

// pqConn is all that database/sql uses of a connection of lib/pq.
type pqConn interface {
	driver.Conn
	driver.QueryerContext
	driver.ExecerContext
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.SessionResetter
	driver.Validator
}

type recordingConn struct {
	pqConn
	sent *Statements
}

func (c recordingConn) QueryContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Rows, error) {
	c.sent.add(q)
	return c.pqConn.QueryContext(ctx, q, args)
}

func (c recordingConn) ExecContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Result, error) {
	c.sent.add(q)
	return c.pqConn.ExecContext(ctx, q, args)
}

func (c recordingConn) PrepareContext(ctx context.Context, q string) (driver.Stmt, error) {
	c.sent.add(q)
	return c.pqConn.PrepareContext(ctx, q)
}

func (c recordingConn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	c.sent.add("BEGIN")
	return c.pqConn.BeginTx(ctx, o)
}
