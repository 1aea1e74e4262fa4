package benching

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// side is one of the two ways to ask: a server on loopback, and the requests to send it, one an input.
type side struct {
	name     string
	server   *httptest.Server
	requests [][]byte
}

// arranged are both sides of an operation, ready to be asked.
type arranged struct {
	operation
	engine, byHand *side
	statement      *sql.Stmt
}

// arrange starts both sides and checks that they answer the same.
func arrange(ctx context.Context, db *sql.DB, engine http.Handler, op operation) (a *arranged, err error) {
	a = &arranged{operation: op}
	defer func() {
		if err != nil {
			a.close()
		}
	}()
	if a.statement, err = db.PrepareContext(ctx, op.statement); err != nil {
		return a, err
	}
	a.engine = &side{name: "the engine", server: httptest.NewServer(engine)}
	a.byHand = &side{name: "the statement by hand", server: httptest.NewServer(byHand(a.statement))}
	rows, err := op.ask(ctx, db)
	if err != nil {
		return a, err
	}
	for _, values := range rows {
		if err := a.add(values); err != nil {
			return a, err
		}
	}
	if len(rows) == 0 {
		return a, fmt.Errorf("the database holds nothing to ask for: was it seeded?")
	}
	return a, a.sameAnswers(ctx)
}

func (a *arranged) close() {
	for _, s := range []*side{a.engine, a.byHand} {
		if s != nil {
			s.server.Close()
		}
	}
	if a.statement != nil {
		a.statement.Close()
	}
}

// add makes the requests of one input.
func (a *arranged) add(values []string) error {
	variables := map[string]string{}
	for i, name := range a.variables {
		variables[name] = values[i]
	}
	parameters := values
	if a.parameters > 0 {
		parameters = values[len(a.variables):]
	}
	body, err := json.Marshal(map[string]any{"query": a.query, "variables": variables})
	if err != nil {
		return err
	}
	a.engine.requests = append(a.engine.requests, []byte("POST /graphql HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "+
		strconv.Itoa(len(body))+"\r\n\r\n"+string(body)))
	a.byHand.requests = append(a.byHand.requests, []byte("GET /?"+url.Values{"p": parameters}.Encode()+" HTTP/1.1\r\nHost: bench\r\nAccept: application/json\r\n\r\n"))
	return nil
}

// byHand is the least that a server can do: read the parameters, run the statement, copy its answer.
func byHand(statement *sql.Stmt) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		given := r.URL.Query()["p"]
		args := make([]any, len(given))
		for i := range given {
			args[i] = given[i]
		}
		var answer []byte
		if err := statement.QueryRowContext(r.Context(), args...).Scan(&answer); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("Content-Length", strconv.Itoa(len(answer)+len(`{"data":}`)))
		io.WriteString(w, `{"data":`)
		w.Write(answer)
		io.WriteString(w, "}")
	})
}

// caller is a connection that is kept open. It does as little as a client can: its work is taken from the servers'.
type caller struct {
	net.Conn
	from *bufio.Reader
}

func (s *side) dial(ctx context.Context) (*caller, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", s.server.Listener.Addr().String())
	if err != nil {
		return nil, err
	}
	return &caller{conn, bufio.NewReaderSize(conn, 64<<10)}, nil
}

// call sends a request and copies the body of the answer to w.
func (c *caller) call(request []byte, w io.Writer) error {
	if _, err := c.Write(request); err != nil {
		return err
	}
	resp, err := http.ReadResponse(c.from, nil)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if _, err := io.Copy(w, resp.Body); err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("status %s", resp.Status)
	}
	return nil
}

// once asks with one input and returns the answer.
func (s *side) once(ctx context.Context, input int) ([]byte, error) {
	c, err := s.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	var body bytes.Buffer
	if err := c.call(s.requests[input], &body); err != nil {
		return nil, fmt.Errorf("%s: %w: %.300s", s.name, err, body.Bytes())
	}
	return body.Bytes(), nil
}

// rate is how many requests a second some clients get answered, each asking again as soon as it has its answer.
func (s *side) rate(ctx context.Context, clients int, slice time.Duration) (float64, error) {
	var answered atomic.Int64
	var wait sync.WaitGroup
	failed := make(chan error, clients)
	callers := make([]*caller, clients)
	for i := range callers {
		var err error
		if callers[i], err = s.dial(ctx); err != nil {
			return 0, err
		}
		defer callers[i].Close()
	}
	start := time.Now()
	for i, c := range callers {
		wait.Go(func() {
			for n := i; time.Since(start) < slice; n++ {
				if err := c.call(s.requests[n%len(s.requests)], io.Discard); err != nil {
					failed <- fmt.Errorf("%s: %w", s.name, err)
					return
				}
				answered.Add(1)
			}
		})
	}
	wait.Wait()
	took := time.Since(start).Seconds()
	select {
	case err := <-failed:
		return 0, err
	default:
		return float64(answered.Load()) / took, ctx.Err()
	}
}

// measure runs the rounds. Both sides take part in each, in turns first, after a round that is not counted.
func (a *arranged) measure(ctx context.Context, clients int, o Options) (Result, error) {
	var engine, limit, ratio []float64
	for round := range 1 + o.Rounds {
		var rates [2]float64
		sides := []*side{a.engine, a.byHand}
		for turn := range sides {
			which := (round + turn) % 2
			r, err := sides[which].rate(ctx, clients, o.Slice)
			if err != nil {
				return Result{}, err
			}
			rates[which] = r
		}
		if round == 0 {
			continue
		}
		engine, limit, ratio = append(engine, rates[0]), append(limit, rates[1]), append(ratio, rates[0]/rates[1])
	}
	return Result{a.name, a.what, clients, median(engine), median(limit), median(ratio)}, nil
}

func median(v []float64) float64 {
	v = slices.Clone(v)
	slices.Sort(v)
	return v[len(v)/2]
}
