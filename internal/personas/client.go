package personas

import (
	"slices"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
	"golang.org/x/text/language"

	"entraide/internal/reference"
)

// client is the site, as op asks about it: one that keeps a secret, signs people in by code and does nothing else.
type client struct{ *storage }

func (c client) GetID() string                       { return c.site.ID }
func (c client) RedirectURIs() []string              { return []string{c.site.Callback} }
func (c client) PostLogoutRedirectURIs() []string    { return nil }
func (c client) ApplicationType() op.ApplicationType { return op.ApplicationTypeWeb }
func (c client) AuthMethod() oidc.AuthMethod         { return oidc.AuthMethodBasic }
func (c client) ResponseTypes() []oidc.ResponseType {
	return []oidc.ResponseType{oidc.ResponseTypeCode}
}
func (c client) GrantTypes() []oidc.GrantType         { return []oidc.GrantType{oidc.GrantTypeCode} }
func (c client) AccessTokenType() op.AccessTokenType  { return op.AccessTokenTypeBearer }
func (c client) IDTokenLifetime() time.Duration       { return lifetime }
func (c client) ClockSkew() time.Duration             { return 0 }
func (c client) DevMode() bool                        { return false }
func (c client) IsScopeAllowed(string) bool           { return false } // none but those of the standard
func (c client) IDTokenUserinfoClaimsAssertion() bool { return true }  // there is no other place to ask

// The scopes that are asked are those that are given.
func (c client) RestrictAdditionalIdTokenScopes() func([]string) []string     { return same }
func (c client) RestrictAdditionalAccessTokenScopes() func([]string) []string { return same }

func same(scopes []string) []string { return scopes }

// LoginURL is the page on which the visitor chooses, in the language in which the site asked.
func (c client) LoginURL(id string) string {
	var asked []language.Tag
	if r, ok := c.get(id); ok {
		asked = r.UILocales
	}
	return "/" + spoken(asked) + "/personas?request=" + id
}

// spoken is the first of the languages that is one of the six; English if none is.
func spoken(asked []language.Tag) string {
	for _, tag := range asked {
		if base, _ := tag.Base(); slices.Contains(reference.Languages, base.String()) {
			return base.String()
		}
	}
	return "en"
}
