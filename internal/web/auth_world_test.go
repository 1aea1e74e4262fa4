package web

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/internal/joining"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// portal is a whole site at which people sign in. Its page /data/who tells on whose behalf a request comes.
type portal struct {
	*httptest.Server
	t    *testing.T
	pool *sql.DB
	log  written
}

// written is a log that can be read while it is written.
type written struct {
	lock sync.Mutex
	text bytes.Buffer
}

func (w *written) Write(b []byte) (int, error) {
	w.lock.Lock()
	defer w.lock.Unlock()
	return w.text.Write(b)
}

func (w *written) String() string {
	w.lock.Lock()
	defer w.lock.Unlock()
	return w.text.String()
}

// newPortal serves a site whose provider is made once its own address is known; nil for a site without one.
func newPortal(t *testing.T, provider func(callback string) *joining.Client) *portal {
	t.Helper()
	pool, _ := pgtest.Migrated(t)
	p := &portal{t: t, pool: pool}
	err := store.Write(t.Context(), pool, func(tx *store.Tx) error {
		for _, name := range []string{"ana", "bo"} {
			tx.User.Create().SetID("usr_" + name).SetName(name).SetEmail(name + "@example.org").SaveX(t.Context())
		}
		tx.Membership.Create().SetID("mbr_first").SetUserID("usr_ana").SetRole("STATE_EDITOR").SetStateID("sta_bdi").SaveX(t.Context())
		tx.Membership.Create().SetID("mbr_second").SetUserID("usr_ana").SetRole("COMMITTEE").SetCreatedAt(time.Now().Add(time.Hour)).SaveX(t.Context())
		tx.Membership.Create().SetID("mbr_bo").SetUserID("usr_bo").SetRole("SECRETARIAT").SaveX(t.Context())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var h http.Handler
	p.Server = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) }))
	p.StartTLS()
	t.Cleanup(p.Close)
	opt := AuthOptions{DB: pool, Origin: p.URL}
	if provider != nil {
		opt.Provider = joining.NewProvider(*provider(p.URL + "/auth/callback"))
	}
	routes := NewAuth(opt).Routes()
	routes["GET /data/who"] = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := Viewer(r, pool)
		if err != nil {
			Fail(w, r, err)
			return
		}
		fmt.Fprintf(w, "%s %s %s %s private=%t", cmp.Or(v.Role, "PUBLIC"), v.Membership, v.Key, v.Language, IsPrivate(r))
	})
	h, err = New(Options{Site: builtSite, Routes: routes, Log: slog.New(slog.NewTextHandler(&p.log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// invite makes an invitation and returns its token.
func (p *portal) invite(email string) string {
	p.t.Helper()
	token := "inv_" + email
	sum := sha256.Sum256([]byte(token))
	err := store.Write(p.t.Context(), p.pool, func(tx *store.Tx) error {
		return tx.Invitation.Create().SetEmail(email).SetName("Marie").SetRole("MISSION").SetStateID("sta_ken").SetLanguage("fr").
			SetExpiresAt(time.Now().Add(time.Hour)).SetTokenHash(hex.EncodeToString(sum[:])).Exec(p.t.Context())
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return token
}

func (p *portal) one(query string) (s string) {
	p.t.Helper()
	if err := p.pool.QueryRow(query).Scan(&s); err != nil {
		p.t.Fatal(err)
	}
	return s
}

// browser keeps cookies and follows no redirect by itself.
type browser struct {
	*portal
	http.Client
}

func (p *portal) browser() *browser {
	p.t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		p.t.Fatal(err)
	}
	c := *p.Client()
	c.Jar, c.CheckRedirect = jar, func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &browser{p, c}
}

// answer is what came back.
type answer struct {
	status   int
	location string // of a redirect
	body     string
	header   http.Header
}

func (b *browser) send(method, address, body string, headers ...string) answer {
	b.t.Helper()
	if strings.HasPrefix(address, "/") {
		address = b.URL + address
	}
	r, err := http.NewRequestWithContext(b.t.Context(), method, address, strings.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		if r.Header.Set(headers[i], headers[i+1]); headers[i] == "Host" {
			r.Host = headers[i+1]
		}
	}
	reply, err := b.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	a := answer{reply.StatusCode, reply.Header.Get("Location"), strings.TrimSpace(string(text)), reply.Header}
	if a.location != "" {
		u, err := r.URL.Parse(a.location)
		if err != nil {
			b.t.Fatal(err)
		}
		a.location = u.String()
	}
	return a
}

func (b *browser) get(address string, headers ...string) answer {
	return b.send("GET", address, "", headers...)
}

func (b *browser) post(address, body string) answer {
	return b.send("POST", address, body, "Content-Type", "application/json", "Sec-Fetch-Site", "same-origin")
}

func (b *browser) who() string { return b.get("/data/who").body }

// signIn goes to the provider as somebody and back: to the callback, whose address it returns with where it led, without
// the site's own address.
func (b *browser) signIn(to, as string) (callback, end string) {
	b.t.Helper()
	at := b.get("/auth/sign-in?to=" + url.QueryEscape(to)).location
	if u, err := url.Parse(at); err == nil && !strings.HasPrefix(at, b.URL) {
		q := u.Query()
		q.Set("login_hint", as)
		u.RawQuery = q.Encode()
		at = u.String()
	}
	for range 10 {
		if strings.HasPrefix(at, b.URL) {
			break
		}
		next := b.get(at)
		if next.location == "" {
			b.t.Fatalf("%s leads nowhere: %d %.300s", at, next.status, next.body)
		}
		at = next.location
	}
	if !strings.HasPrefix(at, b.URL+"/auth/callback") {
		return at, strings.TrimPrefix(at, b.URL)
	}
	return at, strings.TrimPrefix(b.get(at).location, b.URL)
}

func (b *browser) cookie() string {
	u, _ := url.Parse(b.URL)
	i := slices.IndexFunc(b.Jar.Cookies(u), func(c *http.Cookie) bool { return c.Name == joining.Cookie })
	if i < 0 {
		return ""
	}
	return b.Jar.Cookies(u)[i].Value
}
