package web

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/internal/access"
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

// node starts a provider that is not ours.
func node(t *testing.T) func(callback string) *joining.Client {
	t.Helper()
	if _, err := os.Stat("../../node_modules/oidc-provider"); err != nil {
		t.Skip("NOT TESTED: signing in at a provider that is not ours needs node_modules; run `npm ci`")
	}
	return func(callback string) *joining.Client {
		c := exec.Command("node", "../joining/testdata/provider.mjs", "0", callback)
		c.Stderr = t.Output()
		out, err := c.StdoutPipe()
		if err == nil {
			err = c.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			c.Process.Kill()
			c.Wait()
		})
		issuer, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			t.Fatal("the provider does not start: ", err)
		}
		return &joining.Client{Issuer: strings.TrimSpace(issuer), ID: "entraide", Secret: "between-us", Callback: callback}
	}
}

// The whole way over HTTP, at a provider that is not ours.
func TestSignInAtAnotherProvider(t *testing.T) {
	p := newPortal(t, node(t))
	const nobody = "PUBLIC   en private="

	ana := p.browser()
	if got := ana.who(); got != nobody+"false" {
		t.Fatal(got)
	}
	callback, end := ana.signIn("/ar/portal?x=1#y", "ana")
	if end != "/ar/portal?x=1#y" {
		t.Fatalf("%s\n%s", end, p.log.String())
	}
	if got := ana.who(); got != "STATE_EDITOR mbr_first  en private=true" {
		t.Fatal(got)
	}
	if _, end := ana.signIn("/en/", "ana"); end != "/en/" { // again, known by her identity now
		t.Fatal(end)
	}

	// what came back is good once, here and elsewhere
	for name, b := range map[string]*browser{"her": ana, "another": p.browser()} {
		if got := b.get(callback); !strings.HasSuffix(got.location, "/sign-in?problem=refused") {
			t.Errorf("replayed in %s browser: %+v", name, got)
		}
	}
	if got := ana.who(); got != "STATE_EDITOR mbr_first  en private=true" {
		t.Error("a forged callback signs people out:", got)
	}

	// acting in another membership
	for _, c := range []struct {
		membership string
		status     int
		want       string
	}{{"mbr_second", 204, "COMMITTEE mbr_second"}, {"mbr_bo", 404, "COMMITTEE mbr_second"}, {"mbr_none", 404, "COMMITTEE mbr_second"}, {"mbr_first", 204, "STATE_EDITOR mbr_first"}} {
		if got := ana.post("/auth/acting", `{"membership":"`+c.membership+`"}`); got.status != c.status {
			t.Errorf("%s: %d %s", c.membership, got.status, got.body)
		}
		if got := ana.who(); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %s", c.membership, got)
		}
	}

	// who is not let in
	for as, problem := range map[string]string{"stranger": "no_account", "unproven": "unverified"} {
		b := p.browser()
		if _, end := b.signIn("/ru/offers", as); end != "/ru/sign-in?problem="+problem {
			t.Errorf("%s: %s", as, end)
		}
		if got := b.who(); !strings.HasPrefix(got, nobody) {
			t.Error(got)
		}
	}

	// an invitation, opened by another first
	token := p.invite("marie@example.org")
	wrong := p.browser()
	if got := wrong.post("/auth/invitation", `{"token":"`+token+`"}`); got.status != 200 {
		t.Fatal(got)
	}
	if _, end := wrong.signIn("/fr/", "bo"); end != "/fr/sign-in?problem=other_address" {
		t.Error(end)
	}
	if _, end := wrong.signIn("/fr/", "bo"); end != "/fr/" { // as who they are
		t.Error(end)
	}
	marie := p.browser()
	var shown joining.Invited
	if got := marie.post("/auth/invitation", `{"token":"`+token+`"}`); json.Unmarshal([]byte(got.body), &shown) != nil ||
		shown.Role != access.Mission || shown.Name != "Marie" || shown.Email != "marie@example.org" || shown.Party["fr"] != "Kenya" || len(shown.Party) != 6 {
		t.Error(got)
	}
	if _, end := marie.signIn("/fr/portal", "marie"); end != "/fr/portal" {
		t.Fatal(end)
	}
	if got := marie.who(); !strings.HasPrefix(got, "MISSION mbr_") {
		t.Error(got)
	}
	if name := p.one("SELECT name || ' ' || language FROM users WHERE email = 'marie@example.org'"); name != "The marie fr" {
		t.Error(name)
	}
	late := p.browser()
	if got := late.post("/auth/invitation", `{"token":"`+token+`"}`); got.status != 404 || got.body != late.post("/auth/invitation", `{"token":"inv_unknown"}`).body {
		t.Error(got)
	}

	// a session that was there before the sign-in is worth nothing after it
	fixed := p.browser()
	fixed.post("/auth/invitation", `{"token":"`+p.invite("x@example.org")+`"}`)
	planted := fixed.cookie()
	if _, end := fixed.signIn("/en/", "ana"); end != "/en/sign-in?problem=other_address" {
		t.Error(end)
	}
	if _, end := fixed.signIn("/en/", "ana"); end != "/en/" {
		t.Error(end)
	}
	if got := p.browser().get("/data/who", "Cookie", joining.Cookie+"="+planted).body; planted == "" || planted == fixed.cookie() || !strings.HasPrefix(got, nobody) {
		t.Error("the planted session:", got)
	}

	// signing out: here, then everywhere
	old := ana.cookie()
	if got := ana.post("/auth/sign-out", `{"everywhere":false}`); got.status != 204 || ana.cookie() != "" {
		t.Error(got)
	}
	if got := ana.get("/data/who", "Cookie", joining.Cookie+"="+old).body; !strings.HasPrefix(got, nobody) {
		t.Error("a session goes on after its end:", got)
	}
	if got := fixed.who(); !strings.HasPrefix(got, "STATE_EDITOR") {
		t.Error("signed out elsewhere:", got)
	}
	ana.signIn("/en/", "ana")
	if got := ana.post("/auth/sign-out", `{"everywhere":true}`); got.status != 204 {
		t.Error(got)
	}
	if got := fixed.who(); !strings.HasPrefix(got, nobody) {
		t.Error("not signed out everywhere:", got)
	}
	if got := marie.who(); !strings.HasPrefix(got, "MISSION") {
		t.Error("somebody else was signed out:", got)
	}
	if log := p.log.String(); strings.Contains(log, token) || strings.Contains(log, "code=") || strings.Contains(log, old) {
		t.Error("the log tells a secret")
	}
}

func (b *browser) cookie() string {
	u, _ := url.Parse(b.URL)
	i := slices.IndexFunc(b.Jar.Cookies(u), func(c *http.Cookie) bool { return c.Name == joining.Cookie })
	if i < 0 {
		return ""
	}
	return b.Jar.Cookies(u)[i].Value
}

// scripted is a provider that answers each code by its own status; it never vouches for anybody.
func scripted(t *testing.T) func(callback string) *joining.Client {
	t.Helper()
	mux := http.NewServeMux()
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"issuer":%q,"authorization_endpoint":%q,"token_endpoint":%q,"jwks_uri":%[1]q}`, s.URL, s.URL+"/authorize", s.URL+"/token")
	})
	mux.HandleFunc("POST /token", func(w http.ResponseWriter, r *http.Request) {
		status := 400
		fmt.Sscan(r.PostFormValue("code"), &status)
		w.WriteHeader(status)
	})
	return func(callback string) *joining.Client {
		return &joining.Client{Issuer: s.URL, ID: "entraide", Callback: callback}
	}
}

// What comes back is believed only where it belongs to what was begun in the same browser, lately, and not yet answered.
func TestCallback(t *testing.T) {
	p := newPortal(t, scripted(t))
	for _, c := range []struct {
		name, query, before, want string
		left                      bool // the attempt can still be answered
	}{
		{"no state", "code=400", "", "refused", true},
		{"another state", "state=x&code=400", "", "refused", true},
		{"the state twice, a wrong one first", "state=x&state={state}&code=400", "", "refused", true},
		{"another browser", "state={state}&code=400", "cookies", "refused", true},
		{"too late", "state={state}&code=400", `UPDATE sessions SET data = jsonb_set(data, '{values,attempt,until}', to_jsonb(now()))`, "refused", false},
		{"the session is over", "state={state}&code=400", "UPDATE sessions SET expiry = now()", "refused", false},
		{"no code", "state={state}", "", "refused", false},
		{"the person said no", "state={state}&error=access_denied", "", "refused", false},
		{"the provider cannot", "state={state}&error=temporarily_unavailable", "", "unavailable", false},
		{"the code is refused", "state={state}&code=400", "", "refused", false},
		{"the provider fails", "state={state}&code=500", "", "unavailable", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := p.browser()
			begun := b.get("/auth/sign-in?to=/es/needs")
			if begun.status != http.StatusFound || begun.header.Get("Cache-Control") == "" || !slices.Contains(begun.header.Values("Cache-Control"), "no-store") {
				t.Fatal(begun)
			}
			address, _ := url.Parse(begun.location)
			if l := address.Query().Get("ui_locales"); l != "es" {
				t.Error("the provider is asked in", l)
			}
			asker := b
			switch {
			case c.before == "cookies":
				asker = p.browser()
			case c.before != "":
				if _, err := p.pool.Exec(c.before); err != nil {
					t.Fatal(err)
				}
			}
			back := "/auth/callback?" + strings.ReplaceAll(c.query, "{state}", address.Query().Get("state"))
			got := asker.get(back)
			lang := "es"
			if asker != b || strings.Contains(c.before, "expiry") {
				lang = "en"
			}
			if got.status != http.StatusSeeOther || got.location != p.URL+"/"+lang+"/sign-in?problem="+c.want {
				t.Error(got)
			}
			left := b.cookie() != "" && p.one("SELECT count(*) FROM sessions WHERE expiry > now() AND data #>> '{values,attempt,state}' = '"+address.Query().Get("state")+"'") == "1"
			if left != c.left && c.name != "too late" {
				t.Errorf("the attempt is still there: %t", left)
			}
		})
	}
}

// Nobody is led away from the site by a link to it.
func TestLocalPath(t *testing.T) {
	for to, want := range map[string]string{
		"/en/portal?x=1&y=%2f#z": "", "/": "", "/ar/" + strings.Repeat("x", 1990): "",
		"": "/", "en/": "/", "//evil.example.org": "/", "///evil.example.org": "/", "https://evil.example.org": "/", `/\evil.example.org`: "/", `\/evil.example.org`: "/",
		"/\t/evil.example.org": "/", "/\n/evil.example.org": "/", "/en/\x00": "/", "javascript:alert(1)": "/", "/en\r\nSet-Cookie: a=b": "/", " //evil.example.org": "/",
		"/en/" + strings.Repeat("x", 2000): "/", "/en/\x7f": "/",
	} {
		if want == "" {
			want = to
		}
		if got := localPath(to); got != want {
			t.Errorf("%.60q leads to %.60q", to, got)
		}
	}
}

func TestLanguageOf(t *testing.T) {
	r := httptest.NewRequest("GET", "/auth/callback", nil)
	r.Header.Set("Accept-Language", "ru")
	for to, want := range map[string]string{"/fr/portal": "fr", "/fr": "fr", "/fr?x=1": "fr", "/": "ru", "": "ru", "/de/": "ru", "/portal/fr": "ru"} {
		if got := languageOf(to, r); got != want {
			t.Errorf("%s: %s", to, got)
		}
	}
}

// A provider that is away keeps nobody from anything else; a site without one says so.
func TestSignInWithoutAProvider(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for name, provider := range map[string]func(string) *joining.Client{
		"away": func(callback string) *joining.Client {
			return &joining.Client{Issuer: gone.URL, ID: "x", Callback: callback}
		},
		"none": nil,
	} {
		p := newPortal(t, provider)
		b := p.browser()
		if _, end := b.signIn("/zh/needs", ""); end != "/zh/sign-in?problem=unavailable" {
			t.Errorf("%s: %s", name, end)
		}
		if got := b.get("/auth/options"); got.body != fmt.Sprintf(`{"demonstration":false,"signIn":%t}`, provider != nil) || got.header.Get("Cache-Control") != "no-store" {
			t.Error(got)
		}
		if got := b.get("/auth/callback?state=x&code=y"); got.location != p.URL+"/en/sign-in?problem=refused" {
			t.Error(got)
		}
		if got := b.get("/data/who"); got.status != 200 {
			t.Error(got)
		}
		if n := p.one("SELECT count(*) FROM sessions"); n != "0" {
			t.Errorf("%s: %s sessions of nobody", name, n)
		}
	}
}

// Commands are JSON from the site itself, as they must be; all else changes nothing.
func TestCommandsAreStrict(t *testing.T) {
	p := newPortal(t, nil)
	token := p.invite("new@example.org")
	good := `{"token":"` + token + `"}`
	for _, c := range []struct {
		name, body string
		headers    []string
		status     int
	}{
		{"no type", good, nil, 400},
		{"a form", "token=" + token, []string{"Content-Type", "application/x-www-form-urlencoded"}, 400},
		{"text", good, []string{"Content-Type", "text/plain"}, 400},
		{"another site", good, []string{"Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"}, 403},
		{"no origin", good, []string{"Content-Type", "application/json", "Origin", "null"}, 403},
		{"nothing", "", []string{"Content-Type", "application/json"}, 400},
		{"no object", "[]", []string{"Content-Type", "application/json"}, 400},
		{"twice", `{"token":"x","token":"` + token + `"}`, []string{"Content-Type", "application/json"}, 400},
		{"more", `{"token":"` + token + `","role":"ADMIN"}`, []string{"Content-Type", "application/json"}, 400},
		{"two", good + good, []string{"Content-Type", "application/json"}, 400},
		{"no text", `{"token":1}`, []string{"Content-Type", "application/json"}, 400},
		{"no UTF-8", "{\"token\":\"\xff\"}", []string{"Content-Type", "application/json"}, 400},
		{"too large", `{"token":"` + strings.Repeat("x", longestBody) + `"}`, []string{"Content-Type", "application/json"}, 400},
		{"null", "null", []string{"Content-Type", "application/json"}, 404},
		{"NUL", `{"token":"\u0000"}`, []string{"Content-Type", "application/json"}, 404},
		{"unknown", `{"token":"inv_x"}`, []string{"Content-Type", "application/json"}, 404},
	} {
		b := p.browser()
		for path, body := range map[string]string{"/auth/invitation": c.body, "/auth/acting": strings.ReplaceAll(c.body, "token", "membership"), "/auth/sign-out": c.body} {
			got := b.send("POST", path, body, c.headers...)
			if path == "/auth/invitation" && got.status != c.status || got.status < 400 && c.name != "null" {
				t.Errorf("%s, %s: %d %s", c.name, path, got.status, got.body)
			}
		}
		if n := p.one("SELECT count(*) FROM sessions"); n != "0" {
			t.Fatalf("%s: %s sessions", c.name, n)
		}
	}
	b := p.browser()
	if got := b.post("/auth/acting", `{"membership":"mbr_first"}`); got.status != 401 || !strings.Contains(got.body, `"unauthenticated"`) || got.header.Get("WWW-Authenticate") != "Bearer" {
		t.Error(got)
	}
	if got := b.post("/auth/sign-out", `{"everywhere":true}`); got.status != 204 {
		t.Error("signing out as nobody:", got)
	}
	for _, path := range []string{"/auth/sign-out", "/auth/acting", "/auth/invitation", "/auth/"} {
		if got := b.get(path); got.status != 404 {
			t.Errorf("GET %s: %d", path, got.status)
		}
	}
}

// A request comes on behalf of its key, else of its session, else of the public; a key that is not good is never the public.
func TestViewerOfARequest(t *testing.T) {
	p := newPortal(t, nil)
	err := store.Write(t.Context(), p.pool, func(tx *store.Tx) error {
		sum := sha256.Sum256([]byte("ek_good"))
		return tx.ApiKey.Create().SetID("key_1").SetUserID("usr_bo").SetMembershipID("mbr_bo").SetName("k").SetStart("ek_").SetScopes([]string{"READ"}).
			SetKeyHash(hex.EncodeToString(sum[:])).SetExpiresAt(time.Now().Add(time.Hour)).Exec(t.Context())
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.pool.Exec(`INSERT INTO sessions (token, data, expiry) VALUES ('iNQmb9TmM40TuEX88olXnSCciXgjuSF9o-Fhk28DFYk', '{"values": {"user": "usr_ana"}}', now() + interval '1 hour')`); err != nil { // of "abcd"
		t.Fatal(err)
	}
	const cookie = joining.Cookie + "=abcd"
	for _, c := range []struct {
		name    string
		headers []string
		want    string
	}{
		{"the public", nil, "PUBLIC   en private=false"},
		{"another cookie", []string{"Cookie", "lang=fr"}, "PUBLIC   en private=false"},
		{"a session", []string{"Cookie", cookie, "Accept-Language", "fr"}, "STATE_EDITOR mbr_first  fr private=true"},
		{"a session that is over", []string{"Cookie", joining.Cookie + "=x"}, "PUBLIC   en private=true"},
		{"a key", []string{"Authorization", "Bearer ek_good"}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"a key, written otherwise", []string{"Authorization", "bearer  ek_good"}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"a key and a session", []string{"Authorization", "Bearer ek_good", "Cookie", cookie}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"a bad key and a session", []string{"Authorization", "Bearer ek_bad", "Cookie", cookie}, "401"},
		{"no key", []string{"Authorization", "Bearer"}, "401"},
		{"as they see", []string{"Cookie", cookie, "Acting-As", "mbr_first"}, "STATE_EDITOR mbr_first  en private=true"},
		{"for another than they see", []string{"Cookie", cookie, "Acting-As", "mbr_second"}, "409"},
		{"a key, for another than they see", []string{"Authorization", "Bearer ek_good", "Acting-As", "mbr_first"}, "409"},
		{"a key, as they see", []string{"Authorization", "Bearer ek_good", "Acting-As", "mbr_bo"}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"signed out since", []string{"Cookie", joining.Cookie + "=x", "Acting-As", "mbr_first"}, "PUBLIC   en private=true"},
		{"another scheme", []string{"Authorization", "Basic ek_good"}, "401"},
		{"a key alone", []string{"Authorization", "ek_good"}, "401"},
	} {
		got := p.browser().get("/data/who", c.headers...)
		if got.status == 401 {
			if !strings.Contains(got.body, `"code":"unauthenticated"`) || got.header.Get("Cache-Control") != "no-store" {
				t.Error(got)
			}
			got.body = "401"
		}
		if got.status == 409 && strings.Contains(got.body, `"code":"conflict","key":"joining.acting_elsewhere"`) {
			got.body = "409"
		}
		if got.body != c.want {
			t.Errorf("%s: %s", c.name, got.body)
		}
	}
}

// On one's own machine the site has several names; the provider knows one.
func TestSignInAtAnotherNameOfThisMachine(t *testing.T) {
	p := newPortal(t, scripted(t))
	u, _ := url.Parse(p.URL)
	for host, want := range map[string]string{
		"localhost:" + u.Port():                  p.URL + "/auth/sign-in?to=%2Fen%2F",
		"[::1]:" + u.Port():                      p.URL + "/auth/sign-in?to=%2Fen%2F",
		"localhost:1":                            "",
		"evil.example.org:" + u.Port():           "",
		"127.0.0.1.evil.example.org":             "",
		"localhost.evil.example.org:" + u.Port(): "",
	} {
		got := p.browser().get("/auth/sign-in?to=%2Fen%2F", "Host", host)
		if want != "" && got.location != want || want == "" && !strings.Contains(got.location, "/authorize?") {
			t.Errorf("%s: %s", host, got.location)
		}
	}
}
