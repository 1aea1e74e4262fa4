package web

import (
	"bufio"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"

	"entraide/internal/joining"
)

// node starts a provider that is not ours.
func node(t *testing.T) func(callback string) *joining.Client {
	t.Helper()
	if _, err := os.Stat("../../node_modules/oidc-provider"); err != nil {
		t.Skip("NOT TESTED: signing in at a provider that is not ours needs node_modules; run `npm ci`")
	}
	return func(callback string) *joining.Client {
		c := exec.Command("node", "../joining/testdata/provider.mjs", "0", callback)
		c.Stderr = t.Output()
		out, err := c.StdoutPipe()
		if err == nil {
			err = c.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			c.Process.Kill()
			c.Wait()
		})
		issuer, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			t.Fatal("the provider does not start: ", err)
		}
		return &joining.Client{Issuer: strings.TrimSpace(issuer), ID: "entraide", Secret: "between-us", Callback: callback}
	}
}

// scripted is a provider that answers each code by its own status; it never vouches for anybody.
func scripted(t *testing.T) func(callback string) *joining.Client {
	t.Helper()
	mux := http.NewServeMux()
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"issuer":%q,"authorization_endpoint":%q,"token_endpoint":%q,"jwks_uri":%[1]q}`, s.URL, s.URL+"/authorize", s.URL+"/token")
	})
	mux.HandleFunc("POST /token", func(w http.ResponseWriter, r *http.Request) {
		status := 400
		fmt.Sscan(r.PostFormValue("code"), &status)
		w.WriteHeader(status)
	})
	return func(callback string) *joining.Client {
		return &joining.Client{Issuer: s.URL, ID: "entraide", Callback: callback}
	}
}
