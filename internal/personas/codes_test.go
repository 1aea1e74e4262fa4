package personas

import (
	"net/http"
	"sync"
	"testing"

	"golang.org/x/oauth2"
)

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
