package personas

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/web"
)

// Path is where the provider stands on the site.
const Path = "/demo/openid"

// Client is what the site must know to sign people in at the provider, which sends them back to Callback.
type Client struct{ Issuer, ID, Secret, Callback string }

// New makes the provider for the site at origin, such as http://127.0.0.1:8080; the handler answers all below Path. It is
// an error unless the site is on loopback, and other hosts are not answered: whoever reaches the provider can be anybody.
func New(origin string) (http.Handler, Client, error) {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Scheme+"://"+u.Host != origin || !loopback(u.Host) {
		return nil, Client{}, fmt.Errorf("the people of the demonstration sign in on loopback only, such as http://127.0.0.1:8080, not at %q", origin)
	}
	tables, err := reference.Load()
	if err != nil {
		return nil, Client{}, err
	}
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, Client{}, err
	}
	s := &storage{
		requests: requests{open: map[string]request{}}, key: key{rand.Text(), private},
		site: Client{Issuer: origin + Path, ID: "entraide-demonstration", Secret: rand.Text(), Callback: origin + "/auth/callback"},
	}
	config := &op.Config{CodeMethodS256: true}
	rand.Read(config.CryptoKey[:]) // never fails
	provider, err := op.NewProvider(config, s, op.StaticIssuer(s.site.Issuer), op.WithAllowInsecure(), op.WithCORSOptions(nil))
	if err != nil {
		return nil, Client{}, err
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET "+oidc.DiscoveryEndpoint, s.describe(provider))
	for _, pattern := range []string{"GET /authorize", "GET /authorize/callback", "POST /oauth/token", "GET /keys"} {
		mux.Handle(pattern, provider)
	}
	mux.HandleFunc("GET /personas", list(tables))
	mux.HandleFunc("POST /choose", s.choose)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		web.Fail(w, r, fault.New(fault.NotFound, "there is nothing here"))
	})
	return http.StripPrefix(Path, onLoopback(mux)), s.site, nil
}

// describe tells what the provider does. op's own description promises more.
func (s *storage) describe(p *op.Provider) http.HandlerFunc {
	issuer := s.site.Issuer
	what := &oidc.DiscoveryConfiguration{
		Issuer: issuer, AuthorizationEndpoint: p.AuthorizationEndpoint().Absolute(issuer), TokenEndpoint: p.TokenEndpoint().Absolute(issuer),
		JwksURI: p.KeysEndpoint().Absolute(issuer), ScopesSupported: []string{oidc.ScopeOpenID, oidc.ScopeProfile, oidc.ScopeEmail},
		ResponseTypesSupported: []string{string(oidc.ResponseTypeCode)}, GrantTypesSupported: []oidc.GrantType{oidc.GrantTypeCode},
		SubjectTypesSupported: []string{"public"}, IDTokenSigningAlgValuesSupported: []string{string(s.key.SignatureAlgorithm())},
		TokenEndpointAuthMethodsSupported: []oidc.AuthMethod{oidc.AuthMethodBasic},
		CodeChallengeMethodsSupported:     []oidc.CodeChallengeMethod{oidc.CodeChallengeMethodS256},
		ClaimsSupported:                   []string{"sub", "email", "email_verified", "name", "locale"},
		UILocalesSupported:                oidc.ParseLocales(reference.Languages),
	}
	return func(w http.ResponseWriter, _ *http.Request) { op.Discover(w, what) }
}

// list tells who can be chosen.
func list(t *reference.Tables) http.HandlerFunc {
	type person struct {
		Key      string            `json:"key"`
		Name     string            `json:"name"`
		Role     *access.Role      `json:"role"` // null for one who has no account
		Party    map[string]string `json:"party"`
		Language string            `json:"language"`
	}
	var people []person
	for _, p := range All {
		shown := person{p.Key, p.Name, nil, p.party(t), p.Language}
		if p.Role != access.Public {
			shown.Role = &p.Role
		}
		people = append(people, shown)
	}
	return func(w http.ResponseWriter, _ *http.Request) { write(w, people) }
}

// choose makes the visitor behind a request a persona, and tells where their browser goes next. Once the browser has
// gone there, who they are stays.
func (s *storage) choose(w http.ResponseWriter, r *http.Request) {
	var in struct{ Request, Persona string }
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		web.Fail(w, r, fault.New(fault.BadRequest, "send application/json"))
		return
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1024)).Decode(&in); err != nil {
		web.Fail(w, r, fault.New(fault.BadRequest, `send {"request": "…", "persona": "…"}`))
		return
	}
	_, known := byKey(in.Persona)
	free := false
	s.change(in.Request, func(x *request) {
		if free = known && x.code == ""; free {
			x.persona, x.chosen = in.Persona, time.Now()
		}
	})
	if !free {
		web.Fail(w, r, fault.New(fault.NotFound, "there is no such persona, or the request to sign in is over: begin again"))
		return
	}
	write(w, map[string]string{"to": s.site.Issuer + "/authorize/callback?id=" + url.QueryEscape(in.Request)})
}

func write(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(v) // to a reader who has gone
}

// onLoopback answers requests to this machine's own names alone: the page of another host, whose name was made to lead
// here, or a tunnel from outside finds nothing.
func onLoopback(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !loopback(r.Host) {
			web.Fail(w, r, fault.New(fault.NotFound, "the demonstration answers on loopback only"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// loopback says whether a host, with or without a port, is this machine by a name that nobody else can give it.
func loopback(host string) bool {
	name := (&url.URL{Host: host}).Hostname()
	return strings.EqualFold(name, "localhost") || net.ParseIP(name).IsLoopback()
}
