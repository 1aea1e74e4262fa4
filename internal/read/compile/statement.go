package compile

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
)

// statement is compiled SQL with its arguments and the rows it is estimated to read.
type statement struct {
	SQL  string
	Args []any
	Cost int
	once bool // its text follows from values of variables
}

// statement closes the query. Parameters of parts that were left out (a filter of which nothing is selected, a query
// that nothing names) are dropped and the others renumbered: Postgres refuses parameters it cannot type. Hand-written
// SQL has no placeholders of its own (see lint.go).
func (q *Query) statement(sql string) statement {
	var b strings.Builder
	var args []any
	renumbered := make([]int, len(q.args)+1)
	for {
		before, after, found := strings.Cut(sql, "$")
		b.WriteString(before)
		if !found {
			return statement{b.String(), args, q.cost, q.once}
		}
		b.WriteByte('$')
		digits := len(after) - len(strings.TrimLeft(after, "0123456789"))
		if n, _ := strconv.Atoi(after[:digits]); n > 0 && n <= len(q.args) {
			if renumbered[n] == 0 {
				args = append(args, q.args[n-1])
				renumbered[n] = len(args)
			}
			b.WriteString(strconv.Itoa(renumbered[n]))
		}
		sql = after[digits:]
	}
}

// database is a pool of connections with the statements prepared on it. The text of a statement implies its shape
// and the viewer's kind, never a value, so few texts serve many requests.
type database struct {
	*sql.DB
	mu       sync.Mutex
	prepared *lru.Cache[string, *prepared]
}

// prepared is a statement with those who are about to run it: it is closed when it is forgotten and idle.
type prepared struct {
	*sql.Stmt
	users sync.WaitGroup
}

func newDatabase(db *sql.DB) *database {
	const remembered = 512
	d := &database{DB: db}
	d.prepared, _ = lru.NewWithEvict(remembered, func(_ string, p *prepared) { // fails for a negative size only
		go func() { p.users.Wait(); p.Close() }()
	})
	return d
}

// take returns the prepared statement, to be released by users.Done.
func (d *database) take(ctx context.Context, text string) (*prepared, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	p, ok := d.prepared.Get(text)
	if !ok {
		d.mu.Unlock() // preparing waits for Postgres
		stmt, err := d.PrepareContext(ctx, text)
		d.mu.Lock()
		if err != nil {
			return nil, fmt.Errorf("%w\n%s", err, text)
		}
		if p, ok = d.prepared.Get(text); ok { // somebody else was faster
			go stmt.Close()
		} else {
			p = &prepared{Stmt: stmt}
			d.prepared.Add(text, p)
		}
	}
	p.users.Add(1)
	return p, nil
}

// query runs a statement and hands each row to scan. Neither a deadline nor a caller who goes away leaves it running:
// the driver tells Postgres to cancel.
func (e *Engine) query(ctx context.Context, db *database, s statement, scan func(*sql.Rows) error) (err error) {
	defer guard(&err)
	if e.Observe != nil {
		e.Observe(s.SQL, s.Args)
	}
	if e.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, e.Timeout)
		defer cancel()
	}
	p, err := db.take(ctx, s.SQL)
	if err != nil {
		return err
	}
	defer p.users.Done()
	rows, err := p.QueryContext(ctx, s.Args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// one runs a statement that yields one JSON value.
func (e *Engine) one(ctx context.Context, db *database, s statement) (out []byte, err error) {
	err = e.query(ctx, db, s, func(rows *sql.Rows) error {
		var raw sql.RawBytes
		err := rows.Scan(&raw)
		out = append(out, raw...)
		return err
	})
	if err == nil && out == nil {
		err = fmt.Errorf("compile: no row from %s", s.SQL)
	}
	return out, err
}
