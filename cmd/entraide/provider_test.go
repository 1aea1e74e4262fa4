package main

import (
	"net/http"
	"strings"
	"testing"
)

// Where people sign in, by the settings; what could not work is refused at the start.
func TestProvider(t *testing.T) {
	const here, site, id = "http://127.0.0.1:8080", "https://entraide.example.org", "https://id.example.org"
	for _, c := range []struct {
		name, origin string
		command      serveCommand
		want         string // the routes of the demonstration's provider, "none" for no provider, or the error
	}{
		{"nothing", here, serveCommand{}, "none"},
		{"the demonstration", here, serveCommand{Demo: true}, "/demo/openid/"},
		{"the demonstration, elsewhere", site, serveCommand{Demo: true, PublicURL: site}, "loopback"},
		{"a provider", site, serveCommand{OIDCIssuer: id, OIDCClientID: "x", PublicURL: site}, ""},
		{"a provider, on this machine", here, serveCommand{OIDCIssuer: id, OIDCClientID: "x", Addr: "127.0.0.1:8080"}, ""},
		{"a provider in the demonstration", here, serveCommand{Demo: true, OIDCIssuer: id, OIDCClientID: "x", Addr: "127.0.0.1:8080"}, ""},
		{"no name", site, serveCommand{OIDCIssuer: id, PublicURL: site}, "OIDC_CLIENT_ID"},
		{"no address", "http://0.0.0.0:8080", serveCommand{OIDCIssuer: id, OIDCClientID: "x", Addr: "0.0.0.0:8080"}, "PUBLIC_URL"},
		{"no https", "http://entraide.example.org", serveCommand{OIDCIssuer: id, OIDCClientID: "x", PublicURL: "http://entraide.example.org"}, "https"},
	} {
		routes := map[string]http.Handler{}
		p, err := c.command.provider(c.origin, routes)
		got := ""
		for pattern := range routes {
			got += pattern
		}
		switch {
		case err != nil:
			got = err.Error()
		case p == nil:
			got = "none"
		}
		if !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}
