package joining

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"time"
	"unicode"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
	"golang.org/x/sync/singleflight"

	"entraide/internal/fault"
	"entraide/internal/plain"
)

// Client is how an OpenID provider knows us.
type Client struct {
	Issuer   string // the provider's own address
	Known    string // by what accounts know the provider, if its address may change; "" for the address
	ID       string
	Secret   string // "" for a client without one
	Callback string // where the provider sends people back to
}

// Provider vouches for people: OpenID Connect, by the code flow with PKCE, state and nonce. It is asked for its
// description when it is first needed, and again until it answers: while it is away, nobody can sign in and all else
// goes on.
type Provider struct {
	client  Client
	http    *http.Client
	finding singleflight.Group
	found   atomic.Pointer[description]
}

// description is what the provider says of itself.
type description struct {
	*oidc.Provider
	oauth    oauth2.Config
	verifier *oidc.IDTokenVerifier
}

const (
	patience = 5 * time.Second       // with the provider's answers
	skew     = 15 * time.Minute      // by which another clock may be ahead of ours, or behind: the provider's, or another server's
	attempts = 10*time.Minute + skew // for which somebody may be away at the provider; their session ends by the database's clock
)

// NewProvider is the provider that knows us as c.
func NewProvider(c Client) *Provider {
	return &Provider{client: c, http: &http.Client{Timeout: patience}}
}

// Begin is a new attempt to sign in that leads to a page of ours.
func Begin(to string, at time.Time) Attempt {
	return Attempt{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), To: to, Until: at.Add(attempts)}
}

// Answers says whether what came back at a time belongs to the attempt.
func (a Attempt) Answers(state string, at time.Time) bool {
	return a.State != "" && same(a.State, state) && at.Before(a.Until)
}

// Address is where a person goes to be vouched for, in a language if the provider speaks it.
func (p *Provider) Address(ctx context.Context, a Attempt, language string) (string, error) {
	d, err := p.description(ctx)
	if err != nil {
		return "", err
	}
	return d.oauth.AuthCodeURL(a.State, oauth2.S256ChallengeOption(a.Verifier), oidc.Nonce(a.Nonce), oauth2.SetAuthURLParam("ui_locales", language)), nil
}

// Exchange is whom the provider vouches for by a code. What is not exactly as it must be is Refused; a provider that does
// not answer is the fault Unavailable.
func (p *Provider) Exchange(ctx context.Context, code string, a Attempt) (Identity, error) {
	d, err := p.description(ctx)
	if err != nil {
		return Identity{}, err
	}
	ctx = oidc.ClientContext(ctx, p.http)
	tokens, err := d.oauth.Exchange(ctx, code, oauth2.VerifierOption(a.Verifier))
	var reply *oauth2.RetrieveError
	switch {
	case errors.As(err, &reply) && reply.Response.StatusCode < http.StatusInternalServerError:
		return Identity{}, fmt.Errorf("%w: the code: %w", Refused, err)
	case err != nil:
		return Identity{}, silent(err)
	}
	raw, _ := tokens.Extra("id_token").(string)
	token, err := d.verifier.Verify(ctx, raw)
	if err != nil {
		return Identity{}, fmt.Errorf("%w: the id token: %w", Refused, err)
	}
	var says claims
	if err := token.Claims(&says); err != nil {
		return Identity{}, fmt.Errorf("%w: its claims: %w", Refused, err)
	}
	switch {
	case !time.Now().Add(-skew).Before(token.Expiry) || says.NotBefore > float64(time.Now().Add(skew).Unix()):
		return Identity{}, fmt.Errorf("%w: the id token is not good at this time", Refused)
	case !same(token.Nonce, a.Nonce):
		return Identity{}, fmt.Errorf("%w: the id token is for another sign-in", Refused)
	case says.Party != p.client.ID && (says.Party != "" || len(token.Audience) > 1):
		return Identity{}, fmt.Errorf("%w: the id token was made for %q", Refused, says.Party)
	case token.Subject == "" || strings.ContainsFunc(token.Subject+says.Email, unicode.IsControl):
		return Identity{}, fmt.Errorf("%w: the id token names nobody", Refused)
	}
	if says.Email == "" && d.UserInfoEndpoint() != "" { // many providers tell it there alone
		if says, err = d.ask(ctx, tokens, token.Subject); err != nil {
			return Identity{}, err
		}
	}
	known := cmp.Or(p.client.Known, token.Issuer)
	return Identity{Issuer: known, Subject: token.Subject, Email: says.Email, EmailVerified: says.verified(), Name: tidy(says.Name)}, nil
}

// claims are what a provider says of a person.
type claims struct {
	Party     string  `json:"azp"` // the client for which a token was made
	NotBefore float64 `json:"nbf"` // seconds since 1970
	Email     string  `json:"email"`
	Verified  any     `json:"email_verified"` // true; some providers write "true"
	Name      string  `json:"name"`
}

func (c claims) verified() bool { return c.Email != "" && (c.Verified == true || c.Verified == "true") }

// ask is what the provider says of the person to those who hold the access token.
func (d *description) ask(ctx context.Context, tokens *oauth2.Token, subject string) (says claims, err error) {
	info, err := d.UserInfo(ctx, oauth2.StaticTokenSource(tokens))
	switch {
	case err != nil:
		return says, silent(err)
	case info.Subject != subject: // OpenID Connect Core 5.3.2: it may be about somebody else
		return says, fmt.Errorf("%w: the id token and the details are about two people", Refused)
	}
	if err := info.Claims(&says); err != nil || strings.ContainsFunc(says.Email, unicode.IsControl) {
		return says, fmt.Errorf("%w: the details cannot be read: %w", Refused, err)
	}
	return says, nil
}

// description asks the provider what it is, once; callers that come at the same time share the answer.
func (p *Provider) description(ctx context.Context) (*description, error) {
	if d := p.found.Load(); d != nil {
		return d, nil
	}
	d, err, _ := p.finding.Do("", func() (any, error) {
		// not ended by the one caller who happened to come first
		found, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), p.http), p.client.Issuer)
		if err != nil {
			return nil, err
		}
		// the verifier allows for no skew to either side, so Exchange judges the time
		d := &description{Provider: found, verifier: found.Verifier(&oidc.Config{ClientID: p.client.ID, SkipExpiryCheck: true})}
		d.oauth = oauth2.Config{ClientID: p.client.ID, ClientSecret: p.client.Secret, RedirectURL: p.client.Callback, Endpoint: found.Endpoint(),
			Scopes: []string{oidc.ScopeOpenID, "email", "profile"}}
		d.oauth.Endpoint.AuthStyle = p.authStyle(found)
		p.found.Store(d)
		return d, nil
	})
	if err != nil {
		return nil, silent(err)
	}
	return d.(*description), nil
}

// authStyle is how the provider wants our secret: as it says, else as the standard does. To find out by trying would show
// it each code twice.
func (p *Provider) authStyle(found *oidc.Provider) oauth2.AuthStyle {
	var says struct {
		Methods []string `json:"token_endpoint_auth_methods_supported"`
	}
	_ = found.Claims(&says) // it was read as JSON before; a list of another form is no list
	if p.client.Secret == "" || len(says.Methods) > 0 && !slices.Contains(says.Methods, "client_secret_basic") {
		return oauth2.AuthStyleInParams
	}
	return oauth2.AuthStyleInHeader
}

func silent(err error) error {
	return fault.Wrap(err, fault.Unavailable, "the sign-in service does not answer at the moment; please try again")
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// longestName is as many letters as a name keeps.
const longestName = 200

// tidy is a name without what cannot be seen or stored.
func tidy(name string) string {
	name = strings.TrimSpace(strings.Map(func(r rune) rune {
		if plain.IsHidden(r) {
			return -1
		}
		return r
	}, name))
	if letters := []rune(name); len(letters) > longestName {
		name = string(letters[:longestName])
	}
	return name
}
