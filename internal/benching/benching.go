// Package benching measures the read engine against its limit: for every operation, the requests a second of the whole
// GraphQL handler beside those of a hand-written statement that answers the same JSON through a handler as thin as can be.
package benching

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"reflect"
	"runtime/debug"
	"slices"
	"time"

	"entraide/graph"
	"entraide/graph/schema"
	"entraide/internal/read"
)

// Options bound a run. The zero value measures as design asks.
type Options struct {
	Clients []int         // how many at a time; 1 and 16
	Rounds  int           // of which the median is taken; 5
	Slice   time.Duration // how long each side is measured in a round; 400 ms
	Only    []string      // names of operations; all if empty
}

// Result is what was measured of one operation.
type Result struct {
	Operation, What string
	Clients         int
	Engine, Limit   float64 // requests a second, medians
	Ratio           float64 // median of the rounds' own ratios: both sides of a round saw the same machine
}

// Run measures every operation on a database that seeding has filled, and writes a table as it goes. No operation is
// timed whose two answers differ.
func Run(ctx context.Context, db *sql.DB, o Options, out io.Writer) ([]Result, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	if o.Clients == nil {
		o.Clients = []int{1, 16}
	}
	o.Rounds, o.Slice = cmp.Or(o.Rounds, 5), cmp.Or(o.Slice, 400*time.Millisecond)
	engine, err := engine(db)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(out, "%-4s %-46s %7s %12s %12s %7s\n", "", "requests a second, medians", "clients", "engine", "by hand", "ratio")
	var all []Result
	for _, op := range operations {
		if o.Only != nil && !slices.Contains(o.Only, op.name) {
			continue
		}
		a, err := arrange(ctx, db, engine, op)
		if err != nil {
			return all, fmt.Errorf("%s: %w", op.name, err)
		}
		for _, clients := range o.Clients {
			r, err := a.measure(ctx, clients, o)
			if err != nil {
				a.close()
				return all, fmt.Errorf("%s: %w", op.name, err)
			}
			all = append(all, r)
			fmt.Fprintf(out, "%-4s %-46s %7d %12.0f %12.0f %7.2f\n", r.Operation, r.What, r.Clients, r.Engine, r.Limit, r.Ratio)
		}
		a.close()
	}
	return all, nil
}

// engine is the handler that the site serves: schema, limits and row scopes, for the public.
func engine(db *sql.DB) (http.Handler, error) {
	e, err := read.New(db, schema.Schema())
	if err != nil {
		return nil, err
	}
	es, err := graph.Executable(e, &graph.Resolver{})
	if err != nil {
		return nil, err
	}
	return graph.Handler(es, graph.Options{Log: slog.Default()})
}

// sameAnswers demands that both sides answer every input with the same JSON, and with data. Cursors are each side's own.
func (a *arranged) sameAnswers(ctx context.Context) error {
	for i := range a.engine.requests {
		var answers [2]any
		for side, s := range []*side{a.engine, a.byHand} {
			body, err := s.once(ctx, i)
			if err != nil {
				return err
			}
			var parsed struct {
				Data   map[string]any
				Errors []any
			}
			d := json.NewDecoder(bytes.NewReader(body))
			d.UseNumber()
			if err := d.Decode(&parsed); err != nil || parsed.Data == nil || parsed.Errors != nil {
				return fmt.Errorf("%s does not answer: %.300s", s.name, body)
			}
			answers[side] = plain("", parsed.Data)
		}
		if where := difference("data", answers[0], answers[1]); where != "" {
			return fmt.Errorf("the answers to input %d differ: %s", i, where)
		}
	}
	return nil
}

// plain makes equal what means the same: cursors are dropped, times read.
func plain(key string, v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			v[k] = plain(k, x)
		}
	case []any:
		for i, x := range v {
			v[i] = plain(key, x)
		}
	case string:
		if key == "cursor" || key == "endCursor" {
			return "a cursor"
		}
		if t, err := time.Parse(time.RFC3339Nano, v); err == nil {
			return t.UTC().Format(time.RFC3339Nano)
		}
	}
	return v
}

// difference names the first place where two values differ; "" if they do not.
func difference(at string, a, b any) string {
	switch x := a.(type) {
	case map[string]any:
		if y, ok := b.(map[string]any); ok && len(x) == len(y) {
			for k := range x {
				if d := difference(at+"."+k, x[k], y[k]); d != "" {
					return d
				}
			}
			return ""
		}
	case []any:
		if y, ok := b.([]any); ok && len(x) == len(y) {
			for i := range x {
				if d := difference(fmt.Sprintf("%s[%d]", at, i), x[i], y[i]); d != "" {
					return d
				}
			}
			return ""
		}
	}
	if reflect.DeepEqual(a, b) {
		return ""
	}
	return fmt.Sprintf("%s is %.200s from the engine and %.200s by hand", at, encoded(a), encoded(b))
}

func encoded(v any) []byte {
	b, _ := json.Marshal(v) // of values that came from JSON
	return b
}
