package web

import (
	"strings"
	"testing"
)

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
