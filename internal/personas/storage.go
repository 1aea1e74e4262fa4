package personas

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
	"golang.org/x/text/language"
)

// storage is what op keeps and asks; all of it is gone when the program ends.
type storage struct {
	refused
	requests
	site Client
	key  key
}

var errGone = errors.New("this request to sign in is over, or there was none: begin again")

// CreateAuthRequest keeps a request that op found in order. One without PKCE is refused, which op alone would let pass.
func (s *storage) CreateAuthRequest(_ context.Context, asked *oidc.AuthRequest, _ string) (op.AuthRequest, error) {
	if asked.CodeChallenge == "" || asked.CodeChallengeMethod != oidc.CodeChallengeMethodS256 {
		return nil, oidc.ErrInvalidRequest().WithDescription("PKCE with S256 is required")
	}
	return s.add(asked), nil
}

// AuthRequestByID finds a request when the browser comes back from choosing.
func (s *storage) AuthRequestByID(_ context.Context, id string) (op.AuthRequest, error) {
	if r, ok := s.get(id); ok {
		return r, nil
	}
	return nil, errGone
}

// SaveAuthCode keeps the code that goes to the site. A browser that comes back twice has the second one alone.
func (s *storage) SaveAuthCode(_ context.Context, id, code string) error {
	if !s.change(id, func(r *request) { r.code = code }) {
		return errGone
	}
	return nil
}

// AuthRequestByCode spends a code, whatever comes of it: who brings it with a wrong verifier has no second try.
func (s *storage) AuthRequestByCode(_ context.Context, code string) (op.AuthRequest, error) {
	if r, ok := s.take(code); ok {
		return r, nil
	}
	return nil, errGone
}

// DeleteAuthRequest has nothing left to do: the code was spent.
func (s *storage) DeleteAuthRequest(context.Context, string) error { return nil }

// CreateAccessToken makes the token that the protocol demands beside the ID token. It opens nothing.
func (s *storage) CreateAccessToken(context.Context, op.TokenRequest) (string, time.Time, error) {
	return rand.Text(), time.Now().Add(time.Minute), nil
}

// SetUserinfoFromScopes leaves it to SetUserinfoFromRequest, as op asks.
func (s *storage) SetUserinfoFromScopes(context.Context, *oidc.UserInfo, string, string, []string) error {
	return nil
}

// SetUserinfoFromRequest says in the ID token who was chosen.
func (s *storage) SetUserinfoFromRequest(_ context.Context, info *oidc.UserInfo, r op.IDTokenRequest, _ []string) error {
	p, ok := byKey(r.GetSubject())
	if !ok {
		return errGone
	}
	info.Subject = p.Key
	info.Name, info.Locale = p.Name, oidc.NewLocale(language.MustParse(p.Language))
	info.Email, info.EmailVerified = p.Email, true
	return nil
}

// GetClientByClientID knows one client, the site.
func (s *storage) GetClientByClientID(_ context.Context, id string) (op.Client, error) {
	if id != s.site.ID {
		return nil, errors.New("there is no such client")
	}
	return client{s}, nil
}

// AuthorizeClientIDSecret lets the site alone exchange codes.
func (s *storage) AuthorizeClientIDSecret(_ context.Context, id, secret string) error {
	if id != s.site.ID || subtle.ConstantTimeCompare([]byte(secret), []byte(s.site.Secret)) != 1 {
		return errors.New("there is no such client, or its secret is another")
	}
	return nil
}

// Health is good as long as the program runs.
func (s *storage) Health(context.Context) error { return nil }

// SigningKey and the two below are the one key, made at start.
func (s *storage) SigningKey(context.Context) (op.SigningKey, error) { return s.key, nil }

// SignatureAlgorithms are that of the key.
func (s *storage) SignatureAlgorithms(context.Context) ([]jose.SignatureAlgorithm, error) {
	return []jose.SignatureAlgorithm{jose.ES256}, nil
}

// KeySet is the public half.
func (s *storage) KeySet(context.Context) ([]op.Key, error) { return []op.Key{published{s.key}}, nil }

// key signs.
type key struct {
	id      string
	private *ecdsa.PrivateKey
}

func (k key) ID() string                                  { return k.id }
func (k key) Key() any                                    { return k.private }
func (k key) SignatureAlgorithm() jose.SignatureAlgorithm { return jose.ES256 }

// published is the half of a key that everybody may have.
type published struct{ key }

func (k published) Key() any                           { return k.private.Public() }
func (k published) Use() string                        { return oidc.KeyUseSignature }
func (k published) Algorithm() jose.SignatureAlgorithm { return jose.ES256 }
