package personas

import (
	"net/http"
	"strings"
	"testing"

	"golang.org/x/oauth2"
)

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
