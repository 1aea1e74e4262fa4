package personas

import (
	"testing"

	"golang.org/x/oauth2"
)

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
