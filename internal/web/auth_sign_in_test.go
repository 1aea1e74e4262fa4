package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/joining"
)

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
