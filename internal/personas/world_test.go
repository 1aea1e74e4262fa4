package personas

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
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
