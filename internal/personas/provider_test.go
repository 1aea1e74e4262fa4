package personas

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"entraide/internal/access"
	"entraide/internal/reference"
)

const origin = "http://127.0.0.1:8080"

// served takes requests straight to a handler: no port is used, and time can be the test's own.
type served struct{ http.Handler }

func (s served) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	if r.Host == "" {
		r.Host = r.URL.Host
	}
	if r.Body == nil {
		r.Body = http.NoBody
	}
	rec := httptest.NewRecorder()
	s.ServeHTTP(rec, r)
	reply := rec.Result()
	reply.Request = r
	return reply, nil
}

// world is the site as a client of its provider, and a visitor's browser, which follows no redirect by itself.
type world struct {
	*testing.T
	ctx     context.Context
	browser *http.Client
	client  Client
	oauth   oauth2.Config
	tokens  *oidc.IDTokenVerifier
}

func open(t *testing.T) *world {
	t.Helper()
	handler, client, err := New(origin)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle(Path+"/", handler) // as the site mounts it
	w := &world{T: t, client: client, browser: &http.Client{Transport: served{mux}}}
	w.browser.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	w.ctx = oidc.ClientContext(t.Context(), w.browser)
	provider, err := oidc.NewProvider(w.ctx, client.Issuer)
	if err != nil {
		t.Fatal(err)
	}
	w.tokens = provider.VerifierContext(w.ctx, &oidc.Config{ClientID: client.ID})
	w.oauth = oauth2.Config{ClientID: client.ID, ClientSecret: client.Secret, Endpoint: provider.Endpoint(),
		RedirectURL: client.Callback, Scopes: []string{"openid", "profile", "email"}}
	return w
}

// do sends a request and returns the status, the address it sends to, and the body.
func (w *world) do(method, address, media, body string) (int, *url.URL, string) {
	w.Helper()
	r, err := http.NewRequestWithContext(w.ctx, method, address, strings.NewReader(body))
	if err != nil {
		w.Fatal(err)
	}
	r.Header.Set("Content-Type", media)
	reply, err := w.browser.Do(r)
	if err != nil {
		w.Fatal(err)
	}
	defer reply.Body.Close()
	said, err := io.ReadAll(reply.Body)
	if err != nil {
		w.Fatal(err)
	}
	to, _ := reply.Location() // nil where there is none
	return reply.StatusCode, to, string(said)
}

// ask begins to sign in, and returns the request for which a persona is to be chosen.
func (w *world) ask(verifier string) string {
	w.Helper()
	address := w.oauth.AuthCodeURL("the state", oauth2.S256ChallengeOption(verifier), oidc.Nonce("the nonce"))
	status, to, said := w.do("GET", address, "", "")
	if status != http.StatusFound || to.Query().Get("request") == "" {
		w.Fatalf("%d to %v: %s", status, to, said)
	}
	return to.Query().Get("request")
}

// choose answers a request; to is where the browser goes next, "" where that was refused.
func (w *world) choose(request, persona string) (to string) {
	w.Helper()
	body, _ := json.Marshal(map[string]string{"request": request, "persona": persona})
	status, _, said := w.do("POST", w.client.Issuer+"/choose", "application/json", string(body))
	if status == http.StatusNotFound && strings.Contains(said, `"not_found"`) {
		return ""
	}
	var answer struct{ To string }
	if err := json.Unmarshal([]byte(said), &answer); status != http.StatusOK || err != nil || answer.To == "" {
		w.Fatalf("%d %s (%v)", status, said, err)
	}
	return answer.To
}

// goBack follows the address to the site, and returns the code it is given.
func (w *world) goBack(address string) string {
	w.Helper()
	status, to, said := w.do("GET", address, "", "")
	if status != http.StatusFound || !strings.HasPrefix(to.String(), origin+"/auth/callback?") || to.Query().Get("state") != "the state" {
		w.Fatalf("%d to %v: %s", status, to, said)
	}
	return to.Query().Get("code")
}

// code goes the whole way as a persona.
func (w *world) code(persona, verifier string) string {
	w.Helper()
	return w.goBack(w.choose(w.ask(verifier), persona))
}

func (w *world) exchange(code, verifier string) (*oauth2.Token, error) {
	return w.oauth.Exchange(w.ctx, code, oauth2.VerifierOption(verifier))
}

func (w *world) refused(why, code, verifier string) {
	w.Helper()
	if token, err := w.exchange(code, verifier); err == nil {
		w.Errorf("%s: %v was given", why, token)
	}
}

// What the provider says of itself is true and all there is.
func TestDiscovery(t *testing.T) {
	w := open(t)
	status, _, said := w.do("GET", origin+Path+"/.well-known/openid-configuration", "", "")
	var told map[string]any
	if err := json.Unmarshal([]byte(said), &told); err != nil || status != http.StatusOK {
		t.Fatal(status, said, err)
	}
	if told["issuer"] != origin+Path || w.client.Issuer != origin+Path {
		t.Error(told["issuer"], w.client.Issuer)
	}
	for name, value := range told {
		address, ok := value.(string)
		if !ok || name == "issuer" {
			continue
		}
		for _, method := range []string{"GET", "POST"} {
			if status, _, _ = w.do(method, address, "", ""); status != http.StatusNotFound && status != http.StatusMethodNotAllowed {
				break
			}
		}
		if !strings.HasPrefix(address, origin+Path+"/") || status == http.StatusNotFound {
			t.Errorf("%s is %s: %d", name, address, status)
		}
	}
	for _, path := range []string{"/userinfo", "/revoke", "/oauth/introspect", "/end_session", "/device_authorization", "/healthz", "/"} {
		if status, _, said := w.do("POST", origin+Path+path, "application/x-www-form-urlencoded", ""); status != http.StatusNotFound {
			t.Error(path, status, said)
		}
	}
}

// Each person can be chosen, and the token says who it is.
func TestSignIn(t *testing.T) {
	w := open(t)
	for _, p := range All {
		verifier := oauth2.GenerateVerifier()
		token, err := w.exchange(w.code(p.Key, verifier), verifier)
		if err != nil {
			t.Fatal(p.Key, err)
		}
		raw, _ := token.Extra("id_token").(string)
		id, err := w.tokens.Verify(w.ctx, raw)
		if err != nil {
			t.Fatal(p.Key, err)
		}
		var claims struct {
			Email    string
			Verified bool `json:"email_verified"`
			Name     string
			Locale   string
		}
		if err := id.Claims(&claims); err != nil {
			t.Fatal(err)
		}
		if id.Subject != p.Key || id.Nonce != "the nonce" || claims.Email != p.Email || !claims.Verified || claims.Name != p.Name ||
			claims.Locale != p.Language {
			t.Errorf("%+v: %s %s %+v", p, id.Subject, id.Nonce, claims)
		}
		if token.RefreshToken != "" {
			t.Error("a refresh token was given")
		}
	}
}

// The page to choose on is that of the language in which the site asks.
func TestLanguage(t *testing.T) {
	w := open(t)
	for asked, want := range map[string]string{"": "en", "fr": "fr", "ar": "ar", "zh": "zh", "fr-CA": "fr", "de es": "es", "de": "en", "../x": "en"} {
		address := w.oauth.AuthCodeURL("s", oauth2.S256ChallengeOption(oauth2.GenerateVerifier()), oauth2.SetAuthURLParam("ui_locales", asked))
		if _, to, said := w.do("GET", address, "", ""); to == nil || to.Path != "/"+want+"/personas" || to.Host != "127.0.0.1:8080" {
			t.Errorf("%q: to %v: %s", asked, to, said)
		}
	}
}

// A code is good once, for who asked for it, with what they asked.
func TestCodes(t *testing.T) {
	w := open(t)
	verifier := oauth2.GenerateVerifier()

	code := w.code("aline", verifier)
	if _, err := w.exchange(code, verifier); err != nil {
		t.Fatal(err)
	}
	w.refused("a replay", code, verifier)

	code = w.code("aline", verifier)
	w.refused("a wrong verifier", code, oauth2.GenerateVerifier())
	w.refused("a second try", code, verifier)

	code = w.code("aline", verifier)
	if token, err := w.oauth.Exchange(w.ctx, code); err == nil {
		t.Errorf("no verifier: %v was given", token)
	}

	right := w.client.Secret
	code, w.oauth.ClientSecret = w.code("aline", verifier), "guessed"
	w.refused("a wrong secret", code, verifier)
	w.oauth.ClientSecret = right

	code, w.oauth.RedirectURL = w.code("aline", verifier), "http://127.0.0.1:8080/other"
	w.refused("another address", code, verifier)
	w.oauth.RedirectURL = origin + "/auth/callback"

	w.refused("no code", "", verifier)
	w.refused("an invented code", "invented", verifier)

	to := w.choose(w.ask(verifier), "aline") // a browser that comes back twice
	first, second := w.goBack(to), w.goBack(to)
	w.refused("the first of two", first, verifier)
	if _, err := w.exchange(second, verifier); err != nil {
		t.Error(err)
	}
	if status, _, said := w.do("GET", to, "", ""); status != http.StatusBadRequest {
		t.Errorf("after the exchange: %d %s", status, said)
	}
}

// Of many who bring the same code at once, one is let in.
func TestOneWinner(t *testing.T) {
	w := open(t)
	verifier := oauth2.GenerateVerifier()
	code := w.code("maya", verifier)
	var all sync.WaitGroup
	won := make(chan *oauth2.Token, 20)
	for range cap(won) {
		all.Go(func() {
			if token, err := w.exchange(code, verifier); err == nil {
				won <- token
			}
		})
	}
	all.Wait()
	if len(won) != 1 {
		t.Errorf("%d were let in", len(won))
	}
}

// A request that is not in order, or from another site, never reaches the page to choose on.
func TestRequests(t *testing.T) {
	w := open(t)
	pkce := oauth2.S256ChallengeOption(oauth2.GenerateVerifier())
	set := oauth2.SetAuthURLParam
	for what, options := range map[string][]oauth2.AuthCodeOption{
		"no PKCE":             {},
		"a plain verifier":    {set("code_challenge", strings.Repeat("x", 43)), set("code_challenge_method", "plain")},
		"no method":           {set("code_challenge", strings.Repeat("x", 43))},
		"no challenge":        {set("code_challenge_method", "S256")},
		"a token at once":     {pkce, set("response_type", "id_token")},
		"another site":        {pkce, set("client_id", "other")},
		"another address":     {pkce, set("redirect_uri", "https://elsewhere.example/")},
		"an address like it":  {pkce, set("redirect_uri", origin+"/auth/callback/../x")},
		"a request in itself": {pkce, set("request", "e30.e30.")},
	} {
		status, to, said := w.do("GET", w.oauth.AuthCodeURL("s", options...), "", "")
		told := status == http.StatusBadRequest
		if to != nil {
			told = strings.HasPrefix(to.String(), origin+"/auth/callback?") && to.Query().Get("error") != ""
		}
		if !told {
			t.Errorf("%s: %d to %v: %s", what, status, to, said)
		}
	}
}

// Nobody is let in who was not chosen, and nobody is chosen twice.
func TestChoosing(t *testing.T) {
	w := open(t)
	verifier := oauth2.GenerateVerifier()
	request := w.ask(verifier)
	if to := w.choose(request, "nobody"); to != "" {
		t.Error("an invented persona", to)
	}
	if to := w.choose("invented", "aline"); to != "" {
		t.Error("an invented request", to)
	}
	if to := w.choose("", ""); to != "" {
		t.Error("nothing", to)
	}
	_, to, said := w.do("GET", w.client.Issuer+"/authorize/callback?id="+request, "", "")
	if to == nil || to.Query().Get("error") == "" || to.Query().Get("code") != "" {
		t.Errorf("before the choice: to %v: %s", to, said)
	}
	w.choose(request, "grace") // a change of mind
	code := w.goBack(w.choose(request, "maya"))
	if to := w.choose(request, "jonas"); to != "" {
		t.Error("after the code was given", to)
	}
	token, err := w.exchange(code, verifier)
	if err != nil {
		t.Fatal(err)
	}
	if id, err := w.tokens.Verify(w.ctx, token.Extra("id_token").(string)); err != nil || id.Subject != "maya" {
		t.Error(id, err)
	}
	for _, wrong := range []struct{ media, body string }{
		{"text/plain", `{"request":"x","persona":"aline"}`},
		{"application/x-www-form-urlencoded", "request=x&persona=aline"},
		{"", `{}`},
		{"application/json", "no JSON"},
		{"application/json", `{"request":"` + strings.Repeat("x", 10_000) + `"}`},
	} {
		if status, _, said := w.do("POST", w.client.Issuer+"/choose", wrong.media, wrong.body); status != http.StatusBadRequest {
			t.Errorf("%.60v: %d %s", wrong, status, said)
		}
	}
	if status, _, said := w.do("GET", w.client.Issuer+"/choose?request="+request+"&persona=aline", "", ""); status < 400 {
		t.Error(status, said)
	}
}

// After ten minutes a request is over: at each step of the way.
func TestExpiry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t)
		verifier := oauth2.GenerateVerifier()
		unanswered, chosen := w.ask(verifier), w.choose(w.ask(verifier), "aline")
		late, inTime := w.code("aline", verifier), w.code("aline", verifier)
		time.Sleep(lifetime - time.Second)
		if _, err := w.exchange(inTime, verifier); err != nil {
			t.Error("in time:", err)
		}
		time.Sleep(time.Second)
		if to := w.choose(unanswered, "aline"); to != "" {
			t.Error("it could still be answered:", to)
		}
		if status, to, said := w.do("GET", chosen, "", ""); status != http.StatusBadRequest {
			t.Errorf("it still goes on: %d to %v %s", status, to, said)
		}
		w.refused("a late code", late, verifier)
	})
}

// What is over is forgotten when the next visitor comes; what has no code yet is not found by none.
func TestForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		all := requests{open: map[string]request{}}
		for range 100 {
			all.add(nil)
		}
		if got, ok := all.take(""); ok {
			t.Errorf("without a code: %v", got)
		}
		time.Sleep(lifetime)
		all.add(nil)
		if len(all.open) != 1 {
			t.Errorf("%d are kept", len(all.open))
		}
	})
}

// The list is what the page shows: with the names of States and organisations in six languages.
func TestList(t *testing.T) {
	w := open(t)
	_, _, said := w.do("GET", w.client.Issuer+"/personas", "", "")
	var people []struct {
		Key, Name, Language string
		Role                *access.Role
		Party               map[string]string
	}
	if err := json.Unmarshal([]byte(said), &people); err != nil || len(people) != len(All) {
		t.Fatalf("%s (%v)", said, err)
	}
	for i, p := range All {
		got := people[i]
		role := access.Public
		if got.Role != nil {
			role = *got.Role
		}
		if got.Key != p.Key || got.Name != p.Name || got.Language != p.Language || role != p.Role {
			t.Errorf("%+v, want %+v", got, p)
		}
		for _, l := range reference.Languages {
			if (got.Party[l] == "") != (p.Role.ActsFor() == access.Nobody) {
				t.Errorf("%s in %s: %q", p.Key, l, got.Party[l])
			}
		}
	}
	if got := people[0].Party["ar"]; got != "بوروندي" {
		t.Error(got)
	}
	if strings.Contains(said, "@") {
		t.Error("addresses are shown")
	}
}

// The provider stays on this machine: it is not made for another origin, and answers to no other name.
func TestLoopback(t *testing.T) {
	for _, good := range []string{"http://localhost:8080", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:8080", "https://localhost"} {
		if _, _, err := New(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{
		"", "http://", "//127.0.0.1", "127.0.0.1:8080", "ftp://127.0.0.1", "http://127.0.0.1:x", // no origins
		"http://127.0.0.1/", "http://127.0.0.1/path", "http://127.0.0.1?x", "http://127.0.0.1#x", "http://user@127.0.0.1",
		"https://entraide.example", "http://0.0.0.0:8080", "http://[::]:8080", "http://192.168.1.2", "http://2130706433", // not of this machine alone
		"http://localhost.example", "http://127.0.0.1.example", "http://127.0.0.1@entraide.example",
	} {
		if _, _, err := New(bad); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
	handler, _, err := New(origin)
	if err != nil {
		t.Fatal(err)
	}
	for host, want := range map[string]int{
		"127.0.0.1:8080": http.StatusOK, "localhost:8080": http.StatusOK, "LOCALHOST": http.StatusOK, "[::1]:8080": http.StatusOK,
		"": http.StatusNotFound, "entraide.example": http.StatusNotFound, "127.0.0.1.example:8080": http.StatusNotFound,
		"192.168.1.2:8080": http.StatusNotFound,
	} {
		r := httptest.NewRequest("GET", Path+"/personas", nil)
		r.Host = host
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		if rec.Code != want {
			t.Errorf("%q: %d", host, rec.Code)
		}
	}
}
