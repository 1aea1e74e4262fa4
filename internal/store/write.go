package store

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"

	"entraide/ent/db"
	"entraide/internal/fault"
	"entraide/internal/fault/postgres"
)

// Tx is a transaction: ent's client for what it can say, SQL for the rest.
type Tx struct {
	*db.Client
	SQL *sql.Tx
}

// attempts is how often a write is tried that lost a race with another.
const attempts = 5

// Write runs do in one transaction: all of it happens, or nothing. It is run again, from the start, when Postgres
// reports a deadlock or a serialisation failure; do must therefore have no effect outside the transaction.
func Write(ctx context.Context, pool *sql.DB, do func(tx *Tx) error) error {
	for n := 1; ; n++ {
		err := once(ctx, pool, do)
		if err == nil || n == attempts || !lostRace(err) {
			return meant(err)
		}
		select {
		case <-ctx.Done():
			return meant(err)
		case <-time.After(time.Duration(n) * time.Duration(1+rand.IntN(20)) * time.Millisecond):
		}
	}
}

func once(ctx context.Context, pool *sql.DB, do func(tx *Tx) error) error {
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after Commit
	client := db.NewClient(db.Driver(joined{entsql.NewDriver(dialect.Postgres, entsql.Conn{ExecQuerier: tx})}))
	if err := do(&Tx{client, tx}); err != nil {
		return err
	}
	return tx.Commit()
}

// joined is ent's driver on a transaction: what ent would do in one of its own, such as an update, is part of it.
type joined struct{ dialect.Driver }

// Tx is the transaction itself; whoever began it ends it.
func (j joined) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(j), nil }

// meant is err with what it means to a caller: the database away, or too slow. What only we can mend stays as it is.
func meant(err error) error {
	if f := postgres.Fault(err); f != nil && f.Code != fault.Internal {
		return f
	}
	return err
}

func lostRace(err error) bool {
	var e *pq.Error
	return errors.As(err, &e) && (e.Code == "40001" || e.Code == "40P01")
}

// Savepoint runs do so that its failure undoes its own statements alone and leaves the transaction usable. Savepoints
// may be nested.
func (tx *Tx) Savepoint(ctx context.Context, do func() error) error {
	if _, err := tx.SQL.ExecContext(ctx, "SAVEPOINT step"); err != nil {
		return err
	}
	if err := do(); err != nil {
		// to roll back keeps the savepoint: it would hide the one around it, which has the same name
		if _, back := tx.SQL.ExecContext(ctx, "ROLLBACK TO SAVEPOINT step; RELEASE SAVEPOINT step"); back != nil {
			return errors.Join(err, back)
		}
		return err
	}
	_, err := tx.SQL.ExecContext(ctx, "RELEASE SAVEPOINT step")
	return err
}
