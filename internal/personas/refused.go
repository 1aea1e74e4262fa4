package personas

import (
	"context"
	"errors"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// errRefused is the answer to all that the demonstration's provider does not do.
var errRefused = errors.New("the demonstration signs people in by code, and does nothing else")

// refused is what op.Storage demands beyond that: refresh tokens, revocation, introspection, assertions, user information
// by access token. No route leads there; should one, it is refused.
type refused struct{}

func (refused) CreateAccessAndRefreshTokens(context.Context, op.TokenRequest, string) (string, string, time.Time, error) {
	return "", "", time.Time{}, errRefused
}

func (refused) TokenRequestByRefreshToken(context.Context, string) (op.RefreshTokenRequest, error) {
	return nil, errRefused
}

func (refused) TerminateSession(context.Context, string, string) error { return errRefused }

func (refused) RevokeToken(context.Context, string, string, string) *oidc.Error {
	return oidc.ErrInvalidRequest().WithParent(errRefused)
}

func (refused) GetRefreshTokenInfo(context.Context, string, string) (string, string, error) {
	return "", "", op.ErrInvalidRefreshToken
}

func (refused) SetUserinfoFromToken(context.Context, *oidc.UserInfo, string, string, string) error {
	return errRefused
}

func (refused) SetIntrospectionFromToken(context.Context, *oidc.IntrospectionResponse, string, string, string) error {
	return errRefused
}

func (refused) GetPrivateClaimsFromScopes(context.Context, string, string, []string) (map[string]any, error) {
	return nil, errRefused
}

func (refused) GetKeyByIDAndClientID(context.Context, string, string) (*jose.JSONWebKey, error) {
	return nil, errRefused
}

func (refused) ValidateJWTProfileScopes(context.Context, string, []string) ([]string, error) {
	return nil, errRefused
}
