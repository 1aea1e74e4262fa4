package main

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"entraide/frontend"
	"entraide/graph"
	"entraide/graph/schema"
	"entraide/internal/demonstration"
	"entraide/internal/importing"
	"entraide/internal/joining"
	"entraide/internal/notifying"
	"entraide/internal/offering"
	"entraide/internal/personas"
	"entraide/internal/proposing"
	"entraide/internal/publishing"
	"entraide/internal/read"
	"entraide/internal/read/compile"
	"entraide/internal/requesting"
	"entraide/internal/store"
	"entraide/internal/ticking"
	"entraide/internal/web"
)

type serveCommand struct {
	database
	DatabaseReadURL string   `env:"DATABASE_READ_URL" help:"A replica to read from."`
	Addr            string   `env:"ADDR" default:"127.0.0.1:8080" help:"Address to listen on."`
	PublicURL       string   `env:"PUBLIC_URL" help:"The site's own address, such as https://entraide.example."`
	AllowedOrigins  []string `env:"ALLOWED_ORIGINS" help:"Further sites whose pages may use the API, comma separated."`
	SMTPURL         string   `env:"SMTP_URL" help:"The server that takes mail, such as smtps://user:password@mail.example.org:465; without one, mail waits."`
	MailFrom        string   `env:"MAIL_FROM" help:"Who sends it, such as Entraide <entraide@example.org>."`
	OIDCIssuer      string   `name:"oidc-issuer" env:"OIDC_ISSUER" help:"OpenID provider to sign in at; it leads back to PUBLIC_URL/auth/callback."`
	OIDCClientID    string   `name:"oidc-client-id" env:"OIDC_CLIENT_ID" help:"The name by which that provider knows the site."`
	OIDCSecret      string   `name:"oidc-client-secret" env:"OIDC_CLIENT_SECRET" help:"The secret that goes with it, if any."`
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
	ln, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("ADDR %s cannot be used: %w", c.Addr, err)
	}
	defer ln.Close()
	origin := cmp.Or(strings.TrimRight(c.PublicURL, "/"), "http://"+ln.Addr().String())
	handler, err := c.handler(ctx, s, origin)
	if err != nil {
		return err
	}
	worker, err := c.worker(s.DB, origin)
	if err != nil {
		return err
	}
	fmt.Fprintf(to.out, "Entraide serves at http://%s/\n", ln.Addr())
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return web.Serve(ctx, ln, handler, slog.Default()) })
	group.Go(func() error { return s.Keep(ctx) })
	group.Go(func() error { return worker.Run(ctx) })
	group.Go(func() error { return tidy(ctx, s.DB) })
	group.Go(func() error { return ticking.Watch(ctx, s.DB, "needs", requesting.Tick) })
	group.Go(func() error { return ticking.Watch(ctx, s.DB, "projects", proposing.Tick) })
	group.Go(func() error { return ticking.Watch(ctx, s.DB, "offers", offering.Tick) })
	group.Go(func() error {
		if err := c.fill(ctx, s, to); err != nil && ctx.Err() == nil {
			slog.Error("the data could not be brought in; the site serves what it has", "error", err)
		}
		return nil
	})
	return group.Wait()
}

// worker gives notices and sees mail off; in the demonstration none leaves.
func (c *serveCommand) worker(pool *sql.DB, origin string) (w *notifying.Worker, err error) {
	w = &notifying.Worker{DB: pool, PublicURL: origin, Keep: c.Demo}
	if c.SMTPURL != "" && !c.Demo {
		w.Post, err = notifying.NewPost(c.SMTPURL, c.MailFrom)
	}
	return w, err
}

// fill brings in the data while the site serves.
func (c *serveCommand) fill(ctx context.Context, s *store.Store, to *console) error {
	if err := importing.CloseAbandoned(ctx, s.DB); err != nil {
		return err
	}
	switch {
	case c.Data != "":
		if c.Demo { // whose figures they are, somebody must be there to sign in
			if err := demonstration.People(ctx, s.DB); err != nil {
				return err
			}
		}
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

// tidy removes, every hour, what is only kept for a time.
func tidy(ctx context.Context, pool *sql.DB) error {
	for {
		for _, forget := range []func(context.Context, *sql.DB) error{store.ForgetKeys, joining.ForgetSessions} {
			if err := forget(ctx, pool); err != nil && ctx.Err() == nil {
				slog.Warn("what is over could not be removed; it is tried again in an hour", "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Hour):
		}
	}
}

// handler assembles everything that answers at origin, the address at which people visit the site.
func (c *serveCommand) handler(ctx context.Context, s *store.Store, origin string) (http.Handler, error) {
	config := read.Config(schema.Schema())
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
	es, err := graph.Executable(engine, &graph.Resolver{DB: s.DB, RequestID: web.RequestID})
	if err != nil {
		return nil, err
	}
	api, err := graph.Handler(es, graph.Options{Private: web.IsPrivate, RequestID: web.RequestID})
	if err != nil {
		return nil, err
	}
	routes := map[string]http.Handler{}
	for pattern, h := range publishing.Routes(es) {
		routes[pattern] = asViewer(s.DB, h)
	}
	provider, err := c.provider(origin, routes)
	if err != nil {
		return nil, err
	}
	maps.Copy(routes, documents(s.DB, es))
	maps.Copy(routes, web.Mail(s.DB, clicks(s.DB)))
	maps.Copy(routes, web.NewAuth(web.AuthOptions{DB: s.DB, Provider: provider, Origin: origin, Demonstration: c.demonstrates()}).Routes())
	return web.New(web.Options{
		GraphQL: asViewer(s.DB, api), Schema: schema.SDL(), Site: frontend.Site(), Routes: routes, PublicURL: c.PublicURL, AllowedOrigins: c.AllowedOrigins,
		Ready: func(ctx context.Context) error {
			if err := s.DB.PingContext(ctx); err != nil {
				return err
			}
			return store.Current(ctx, s.DB)
		},
	})
}

// asViewer says on whose behalf a request reads and writes.
func asViewer(pool *sql.DB, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := web.Viewer(r, pool)
		if err != nil {
			web.Fail(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(read.WithViewer(r.Context(), v)))
	})
}

// provider is who vouches for people: the one of the settings, else that of the demonstration, which gets its routes,
// else nobody.
func (c *serveCommand) provider(origin string, routes map[string]http.Handler) (*joining.Provider, error) {
	switch {
	case c.demonstrates():
		handler, client, err := personas.New(origin)
		if err != nil {
			return nil, err
		}
		routes[personas.Path+"/"] = handler
		known := joining.Client{Issuer: client.Issuer, Known: personas.Path, ID: client.ID, Secret: client.Secret, Callback: client.Callback}
		return joining.NewProvider(known), nil
	case c.OIDCIssuer == "":
		return nil, nil
	case c.OIDCClientID == "":
		return nil, errors.New("OIDC_ISSUER needs OIDC_CLIENT_ID: the name by which the provider knows the site")
	case !strings.HasPrefix(origin, "https:") && !(c.PublicURL == "" && loopback(c.Addr)):
		return nil, errors.New("OIDC_ISSUER needs PUBLIC_URL, with https: browsers keep nobody signed in without, but on the machine itself")
	}
	return joining.NewProvider(joining.Client{Issuer: c.OIDCIssuer, ID: c.OIDCClientID, Secret: c.OIDCSecret, Callback: origin + "/auth/callback"}), nil
}

// demonstrates says whether visitors sign in as the people of the demonstration.
func (c *serveCommand) demonstrates() bool { return c.Demo && c.OIDCIssuer == "" }

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
