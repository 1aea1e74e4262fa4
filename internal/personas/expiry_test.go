package personas

import (
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"
)

// After ten minutes a request is over: at each step of the way.
func TestExpiry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t)
		verifier := oauth2.GenerateVerifier()
		unanswered, chosen := w.ask(verifier), w.choose(w.ask(verifier), "aline")
		late, inTime := w.code("aline", verifier), w.code("aline", verifier)
		time.Sleep(lifetime - time.Second)
		if _, err := w.exchange(inTime, verifier); err != nil {
			t.Error("in time:", err)
		}
		time.Sleep(time.Second)
		if to := w.choose(unanswered, "aline"); to != "" {
			t.Error("it could still be answered:", to)
		}
		if status, to, said := w.do("GET", chosen, "", ""); status != http.StatusBadRequest {
			t.Errorf("it still goes on: %d to %v %s", status, to, said)
		}
		w.refused("a late code", late, verifier)
	})
}

// What is over is forgotten when the next visitor comes; what has no code yet is not found by none.
func TestForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		all := requests{open: map[string]request{}}
		for range 100 {
			all.add(nil)
		}
		if got, ok := all.take(""); ok {
			t.Errorf("without a code: %v", got)
		}
		time.Sleep(lifetime)
		all.add(nil)
		if len(all.open) != 1 {
			t.Errorf("%d are kept", len(all.open))
		}
	})
}
