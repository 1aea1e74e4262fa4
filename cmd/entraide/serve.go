package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"time"

	"golang.org/x/sync/errgroup"

	"entraide/frontend"
	"entraide/graph"
	"entraide/internal/access"
	"entraide/internal/demonstration"
	"entraide/internal/importing"
	"entraide/internal/publishing"
	"entraide/internal/read"
	"entraide/internal/read/compile"
	"entraide/internal/store"
	"entraide/internal/web"
)

type serveCommand struct {
	database
	DatabaseReadURL string   `env:"DATABASE_READ_URL" help:"A replica to read from."`
	Addr            string   `env:"ADDR" default:"127.0.0.1:8080" help:"Address to listen on."`
	PublicURL       string   `env:"PUBLIC_URL" help:"The site's own address, such as https://entraide.example."`
	AllowedOrigins  []string `env:"ALLOWED_ORIGINS" help:"Further sites whose pages may use the API, comma separated."`
	Demo            bool     `env:"DEMO" help:"Load the demonstration; on loopback only."`
	Data            string   `env:"DATA" help:"Files or a folder to import once the site serves."`
}

// Run serves until ctx ends, which is the good end.
func (c *serveCommand) Run(ctx context.Context, to *console) error {
	err := c.serve(ctx, to)
	switch {
	case err == nil || ctx.Err() == nil:
		return err
	case errors.Is(err, context.Canceled):
		return nil
	}
	fmt.Fprintln(to.err, "entraide:", err) // it was asked to end, and could not in good order
	return exit(1)
}

func (c *serveCommand) serve(ctx context.Context, to *console) error {
	if c.Demo && !loopback(c.Addr) {
		return errors.New("DEMO=1 serves on loopback only: set ADDR to 127.0.0.1:8080, or leave DEMO out")
	}
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	handler, err := c.handler(ctx, s)
	if err != nil {
		return err
	}
	ln, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("ADDR %s cannot be used: %w", c.Addr, err)
	}
	fmt.Fprintf(to.out, "Entraide serves at http://%s/\n", ln.Addr())
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return web.Serve(ctx, ln, handler, slog.Default()) })
	group.Go(func() error { return s.Keep(ctx) })
	group.Go(func() error {
		if err := c.fill(ctx, s, to); err != nil && ctx.Err() == nil {
			slog.Error("the data could not be brought in; the site serves what it has", "error", err)
		}
		return nil
	})
	return group.Wait()
}

// fill brings in the data while the site serves.
func (c *serveCommand) fill(ctx context.Context, s *store.Store, to *console) error {
	if err := importing.CloseAbandoned(ctx, s.DB); err != nil {
		return err
	}
	switch {
	case c.Data != "":
		report, err := bring(ctx, s.DB, []string{c.Data}, importing.Options{Progress: progress(to)})
		if err != nil {
			return fmt.Errorf("importing %s: %w", c.Data, err)
		}
		fmt.Fprintln(to.out, report)
	case c.Demo:
		return demonstration.Load(ctx, s.DB)
	}
	return nil
}

// handler assembles everything that answers.
func (c *serveCommand) handler(ctx context.Context, s *store.Store) (http.Handler, error) {
	config := read.Config(graph.Schema())
	if c.DatabaseReadURL != "" {
		replica, err := store.Connect(c.DatabaseReadURL, 16)
		if err != nil {
			return nil, err
		}
		config.Replica = replica
	}
	engine, err := compile.New(s.DB, config)
	if err != nil {
		return nil, err
	}
	if err := engine.Check(ctx); err != nil {
		return nil, err
	}
	engine.Failed = func(ctx context.Context, err error) { slog.ErrorContext(ctx, "a query failed", "error", err) }
	es, err := graph.Executable(engine)
	if err != nil {
		return nil, err
	}
	api, err := graph.Handler(es, graph.Options{Private: private, RequestID: web.RequestID})
	if err != nil {
		return nil, err
	}
	routes := map[string]http.Handler{}
	for pattern, h := range publishing.Routes(es) {
		routes[pattern] = asViewer(h)
	}
	return web.New(web.Options{
		GraphQL: asViewer(api), Schema: graph.SDL(), Site: frontend.Site(), Routes: routes, PublicURL: c.PublicURL, AllowedOrigins: c.AllowedOrigins,
		Ready: func(ctx context.Context) error {
			if err := s.DB.PingContext(ctx); err != nil {
				return err
			}
			return store.Current(ctx, s.DB)
		},
	})
}

// asViewer says on whose behalf a request reads: the public, in the language it asks for.
func asViewer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(read.WithViewer(r.Context(), access.Viewer{Language: web.Language(r)})))
	})
}

// private says whether an answer is for its viewer alone: until anybody can sign in, none is.
func private(*http.Request) bool { return false }

func loopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	if host == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}

// progress tells how an import goes: at most twice a second, the last word always.
func progress(to *console) func(importing.Progress) {
	var last time.Time
	return func(p importing.Progress) {
		if now := time.Now(); p.Done || now.Sub(last) > 500*time.Millisecond {
			last = now
			fmt.Fprintln(to.err, p)
		}
	}
}
