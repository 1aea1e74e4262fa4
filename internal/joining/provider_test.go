package joining

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"entraide/internal/fault"
)

// issuer is an OpenID provider that says whatever a test makes it say.
type issuer struct {
	*httptest.Server
	key     *ecdsa.PrivateKey
	keys    []jose.JSONWebKey
	codes   map[string]string // good codes, each with the challenge that came with it
	idToken func() string
	info    map[string]any            // of the user information endpoint; nil where there is none
	wrong   func(http.ResponseWriter) // answers for the token endpoint
	asked   atomic.Int64              // for its description
	secret  string
}

func newIssuer(t *testing.T) *issuer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	i := &issuer{key: key, keys: []jose.JSONWebKey{{Key: key.Public(), KeyID: "k1", Algorithm: "ES256", Use: "sig"}}, codes: map[string]string{}}
	mux := http.NewServeMux()
	reply := func(w http.ResponseWriter, v any) {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(v)
	}
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		i.asked.Add(1)
		d := map[string]any{"issuer": i.URL, "authorization_endpoint": i.URL + "/authorize", "token_endpoint": i.URL + "/token", "jwks_uri": i.URL + "/keys",
			"id_token_signing_alg_values_supported": []string{"ES256", "RS256", "HS256", "none"}}
		if i.info != nil {
			d["userinfo_endpoint"] = i.URL + "/me"
		}
		reply(w, d)
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) { reply(w, jose.JSONWebKeySet{Keys: i.keys}) })
	mux.HandleFunc("GET /me", func(w http.ResponseWriter, _ *http.Request) { reply(w, i.info) })
	mux.HandleFunc("POST /token", func(w http.ResponseWriter, r *http.Request) {
		if i.wrong != nil {
			i.wrong(w)
			return
		}
		id, secret, _ := r.BasicAuth()
		sum := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
		challenge, good := i.codes[r.PostFormValue("code")]
		if !good || challenge != base64.RawURLEncoding.EncodeToString(sum[:]) || id != "entraide" || secret != i.secret || r.PostFormValue("redirect_uri") != "https://site.example.org/auth/callback" {
			w.WriteHeader(http.StatusBadRequest)
			reply(w, map[string]string{"error": "invalid_grant"})
			return
		}
		delete(i.codes, r.PostFormValue("code"))
		answer := map[string]any{"access_token": "a", "token_type": "Bearer"}
		if t := i.idToken(); t != "" {
			answer["id_token"] = t
		}
		reply(w, answer)
	})
	i.Server = httptest.NewServer(mux)
	t.Cleanup(i.Close)
	i.secret = "between-us"
	return i
}

func (i *issuer) client() *Provider {
	return NewProvider(Client{Issuer: i.URL, ID: "entraide", Secret: i.secret, Callback: "https://site.example.org/auth/callback"})
}

// begin sends somebody to the issuer, who gets a code there.
func (i *issuer) begin(t *testing.T, p *Provider) (a Attempt, code string, asked url.Values) {
	t.Helper()
	a = Begin("/fr/", time.Now())
	address, err := p.Address(t.Context(), a, "fr")
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	code = rand.Text()
	i.codes[code] = u.Query().Get("code_challenge")
	return a, code, u.Query()
}

// says are claims that are as they must be.
func (i *issuer) says(nonce string) map[string]any {
	now := time.Now().Unix()
	return map[string]any{"iss": i.URL, "aud": "entraide", "sub": "subject", "exp": now + 300, "iat": now, "nonce": nonce,
		"email": "New@example.org", "email_verified": true, "name": "Marie N."}
}

func sign(t *testing.T, alg jose.SignatureAlgorithm, key any, id string, claims map[string]any) string {
	t.Helper()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: jose.JSONWebKey{Key: key, KeyID: id}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	body, _ := json.Marshal(claims)
	signed, err := signer.Sign(body)
	if err != nil {
		t.Fatal(err)
	}
	text, err := signed.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestAddressAsksForEverything(t *testing.T) {
	i := newIssuer(t)
	a, _, asked := i.begin(t, i.client())
	sum := sha256.Sum256([]byte(a.Verifier))
	for name, want := range map[string]string{
		"response_type": "code", "client_id": "entraide", "redirect_uri": "https://site.example.org/auth/callback", "scope": "openid email profile", "state": a.State, "nonce": a.Nonce,
		"code_challenge": base64.RawURLEncoding.EncodeToString(sum[:]), "code_challenge_method": "S256", "ui_locales": "fr",
	} {
		if asked.Get(name) != want {
			t.Errorf("%s is %q, want %q", name, asked.Get(name), want)
		}
	}
	b := Begin("/", time.Now())
	if a.State == a.Nonce || a.State == b.State || a.Nonce == b.Nonce || a.Verifier == b.Verifier || len(a.State) < 22 || len(a.Nonce) < 22 || len(a.Verifier) < 43 {
		t.Error("what must be chance is not", a, b)
	}
}

func TestAnswers(t *testing.T) {
	a := Begin("/", noon)
	for _, c := range []struct {
		a     Attempt
		state string
		at    time.Duration
		want  bool
	}{
		{a, a.State, 0, true}, {a, a.State, attempts - 1, true}, {a, a.State, attempts, false},
		{a, a.State, 19 * time.Minute, true}, // after nine, by a clock that is ten ahead
		{a, a.State, -10 * time.Minute, true}, {a, "", 0, false}, {a, a.State + "x", 0, false}, {a, a.Nonce, 0, false},
		{Attempt{}, "", 0, false}, {Attempt{Until: noon.Add(time.Hour)}, "", 0, false},
	} {
		if got := c.a.Answers(c.state, noon.Add(c.at)); got != c.want {
			t.Errorf("%q after %v: %t", c.state, c.at, got)
		}
	}
}

// A token that is not exactly as it must be lets nobody in, whatever is wrong with it.
func TestExchange(t *testing.T) {
	other, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	weak, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	const good, refused, silent = "New@example.org true Marie N.", "refused", "unavailable"
	claim := func(name string, value any) func(*issuer, map[string]any) {
		return func(_ *issuer, c map[string]any) {
			if c[name] = value; value == nil {
				delete(c, name)
			}
		}
	}
	in := func(d time.Duration) int64 { return time.Now().Add(d).Unix() }
	for _, c := range []struct {
		name   string
		change func(*issuer, map[string]any)
		token  func(*testing.T, *issuer, map[string]any) string // instead of one signed well
		want   string
	}{
		{"as it must be", nil, nil, good},
		{"for several", func(_ *issuer, c map[string]any) { c["aud"], c["azp"] = []string{"entraide", "b"}, "entraide" }, nil, good},
		{"by a clock ten minutes behind", claim("exp", in(-9*time.Minute)), nil, good},
		{"by a clock ten minutes ahead", claim("nbf", in(10*time.Minute)), nil, good},
		{"verified, as a text", claim("email_verified", "true"), nil, good},
		{"not verified", claim("email_verified", false), nil, "New@example.org false Marie N."},
		{"not verified, as a text", claim("email_verified", "false"), nil, "New@example.org false Marie N."},
		{"says nothing of verified", claim("email_verified", nil), nil, "New@example.org false Marie N."},
		{"verified by a number", claim("email_verified", 1), nil, "New@example.org false Marie N."},
		{"no address", claim("email", nil), nil, " false Marie N."},
		{"a name with what does not show", claim("name", " Ma\x00rie\r\n \u202eN.\u202c\u200b "), nil, good},
		{"details elsewhere", func(i *issuer, c map[string]any) {
			i.info = map[string]any{"sub": "subject", "email": "New@example.org", "email_verified": "true", "name": "Marie N."}
			delete(c, "email")
		}, nil, good},
		{"details of somebody else", func(i *issuer, c map[string]any) {
			i.info = map[string]any{"sub": "another", "email": "New@example.org", "email_verified": true}
			delete(c, "email")
		}, nil, refused},

		{"expired", claim("exp", in(-2*skew)), nil, refused},
		{"never expires", claim("exp", nil), nil, refused},
		{"not yet good", claim("nbf", in(time.Hour)), nil, refused},
		{"for another site", claim("aud", "another"), nil, refused},
		{"for nobody", claim("aud", nil), nil, refused},
		{"for several, made for another", func(_ *issuer, c map[string]any) { c["aud"], c["azp"] = []string{"entraide", "b"}, "b" }, nil, refused},
		{"for several, made for nobody", claim("aud", []string{"entraide", "b"}), nil, refused},
		{"made for another", claim("azp", "b"), nil, refused},
		{"by another issuer", claim("iss", "https://other.example.org"), nil, refused},
		{"by nobody", claim("iss", nil), nil, refused},
		{"another nonce", claim("nonce", "another"), nil, refused},
		{"no nonce", claim("nonce", nil), nil, refused},
		{"about nobody", claim("sub", ""), nil, refused},
		{"about nobody that can be stored", claim("sub", "a\x00"), nil, refused},
		{"at no address", claim("email", "a\x00@example.org"), nil, refused},

		{"no token", nil, func(*testing.T, *issuer, map[string]any) string { return "" }, refused},
		{"no token of any form", nil, func(*testing.T, *issuer, map[string]any) string { return "a.b.c" }, refused},
		{"signed by another", nil, func(t *testing.T, _ *issuer, c map[string]any) string { return sign(t, jose.ES256, other, "k1", c) }, refused},
		{"signed by an unknown key", nil, func(t *testing.T, _ *issuer, c map[string]any) string { return sign(t, jose.RS256, weak, "k2", c) }, refused},
		{"not signed", nil, func(_ *testing.T, _ *issuer, c map[string]any) string {
			body, _ := json.Marshal(c)
			return base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none","kid":"k1"}`)) + "." + base64.RawURLEncoding.EncodeToString(body) + "."
		}, refused},
		{"signed with the public key as a secret", nil, func(t *testing.T, i *issuer, c map[string]any) string {
			public, err := x509.MarshalPKIXPublicKey(i.key.Public())
			if err != nil {
				t.Fatal(err)
			}
			return sign(t, jose.HS256, public, "k1", c)
		}, refused},
		{"signed with our own secret", nil, func(t *testing.T, i *issuer, c map[string]any) string {
			i.secret = strings.Repeat("between-us", 4)
			return sign(t, jose.HS256, []byte(i.secret), "k1", c)
		}, refused},
		{"changed after it was signed", nil, func(t *testing.T, i *issuer, c map[string]any) string {
			honest := strings.Split(sign(t, jose.ES256, i.key, "k1", c), ".")
			c["sub"] = "another"
			body, _ := json.Marshal(c)
			return honest[0] + "." + base64.RawURLEncoding.EncodeToString(body) + "." + honest[2]
		}, refused},
		{"brings its own key", nil, func(t *testing.T, _ *issuer, c map[string]any) string {
			signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: other}, &jose.SignerOptions{EmbedJWK: true})
			if err != nil {
				t.Fatal(err)
			}
			body, _ := json.Marshal(c)
			signed, err := signer.Sign(body)
			if err != nil {
				t.Fatal(err)
			}
			text, _ := signed.CompactSerialize()
			return text
		}, refused},

		{"the issuer refuses", func(i *issuer, _ map[string]any) {
			i.wrong = func(w http.ResponseWriter) { w.WriteHeader(http.StatusUnauthorized) }
		}, nil, refused},
		{"the issuer fails", func(i *issuer, _ map[string]any) {
			i.wrong = func(w http.ResponseWriter) { w.WriteHeader(http.StatusBadGateway) }
		}, nil, silent},
		{"the issuer cuts the line", func(i *issuer, _ map[string]any) {
			i.wrong = func(http.ResponseWriter) { panic(http.ErrAbortHandler) }
		}, nil, silent},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := newIssuer(t)
			claims := i.says("")
			if c.change != nil {
				c.change(i, claims)
			}
			var token func(map[string]any) string
			if token = func(x map[string]any) string { return sign(t, jose.ES256, i.key, "k1", x) }; c.token != nil {
				made := c.token
				made(t, i, maps.Clone(claims)) // what it changes of the issuer holds before the client is made
				token = func(x map[string]any) string { return made(t, i, x) }
			}
			p := i.client()
			a, code, _ := i.begin(t, p)
			if _, told := claims["nonce"]; told && claims["nonce"] == "" {
				claims["nonce"] = a.Nonce
			}
			i.idToken = func() string { return token(claims) }
			who, err := p.Exchange(t.Context(), code, a)
			got := what(who, err)
			if got != c.want {
				t.Errorf("%s (%v), want %s", got, err, c.want)
			}
			if c.want == refused && i.wrong == nil && strings.Contains(err.Error(), "the code") {
				t.Error("it was not the token that was refused:", err)
			}
			if c.want == good && (who.Subject != "subject" || who.Issuer != i.URL) {
				t.Error(who)
			}
		})
	}
}

// what is whom an exchange led to, or why to nobody.
func what(who Identity, err error) string {
	var why Refusal
	switch {
	case err == nil:
		return who.Email + " " + map[bool]string{true: "true", false: "false"}[who.EmailVerified] + " " + who.Name
	case errors.As(err, &why):
		return string(why)
	}
	return string(fault.Of(err).Code)
}

// A code is good once, and only for who began with it.
func TestCodesAreGoodOnce(t *testing.T) {
	i := newIssuer(t)
	p := i.client()
	a, code, _ := i.begin(t, p)
	i.idToken = func() string { return sign(t, jose.ES256, i.key, "k1", i.says(a.Nonce)) }
	thief := Begin("/", time.Now())
	if got := what(p.Exchange(t.Context(), code, thief)); got != "refused" {
		t.Error("stolen:", got)
	}
	if _, err := p.Exchange(t.Context(), code, a); err != nil {
		t.Error(err)
	}
	if got := what(p.Exchange(t.Context(), code, a)); got != "refused" {
		t.Error("replayed:", got)
	}
	b, second, _ := i.begin(t, p) // another sign-in gets the token of the first
	if got := what(p.Exchange(t.Context(), second, b)); got != "refused" {
		t.Error("the token replayed:", got)
	}
}

// Accounts can know a provider whose address changes by another name.
func TestKnown(t *testing.T) {
	i := newIssuer(t)
	p := NewProvider(Client{Issuer: i.URL, Known: "/demo", ID: "entraide", Secret: i.secret, Callback: "https://site.example.org/auth/callback"})
	a, code, _ := i.begin(t, p)
	i.idToken = func() string { return sign(t, jose.ES256, i.key, "k1", i.says(a.Nonce)) }
	if who, err := p.Exchange(t.Context(), code, a); err != nil || who.Issuer != "/demo" {
		t.Error(who, err)
	}
}

// A provider that is away now is asked again, once by all who wait, and not any more once it has answered.
func TestProviderIsFoundOnceItAnswers(t *testing.T) {
	i := newIssuer(t)
	there := i.Config.Handler
	i.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) })
	p := i.client()
	for range 2 {
		if _, err := p.Address(t.Context(), Attempt{}, "en"); err == nil || fault.Of(err).Code != fault.Unavailable {
			t.Error(err)
		}
	}
	i.Config.Handler = there
	gone, cancel := context.WithCancel(t.Context())
	cancel() // who comes first and leaves does not spoil it for the others
	p.Address(gone, Attempt{}, "en")
	for range 3 {
		if _, err := p.Address(t.Context(), Attempt{}, "en"); err != nil {
			t.Error(err)
		}
	}
	if n := i.asked.Load(); n != 1 {
		t.Errorf("asked %d times", n)
	}
}
