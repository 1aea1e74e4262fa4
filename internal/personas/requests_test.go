package personas

import (
	"net/http"
	"strings"
	"testing"

	"golang.org/x/oauth2"
)

// A request that is not in order, or from another site, never reaches the page to choose on.
func TestRequests(t *testing.T) {
	w := open(t)
	pkce := oauth2.S256ChallengeOption(oauth2.GenerateVerifier())
	set := oauth2.SetAuthURLParam
	for what, options := range map[string][]oauth2.AuthCodeOption{
		"no PKCE":             {},
		"a plain verifier":    {set("code_challenge", strings.Repeat("x", 43)), set("code_challenge_method", "plain")},
		"no method":           {set("code_challenge", strings.Repeat("x", 43))},
		"no challenge":        {set("code_challenge_method", "S256")},
		"a token at once":     {pkce, set("response_type", "id_token")},
		"another site":        {pkce, set("client_id", "other")},
		"another address":     {pkce, set("redirect_uri", "https://elsewhere.example/")},
		"an address like it":  {pkce, set("redirect_uri", origin+"/auth/callback/../x")},
		"a request in itself": {pkce, set("request", "e30.e30.")},
	} {
		status, to, said := w.do("GET", w.oauth.AuthCodeURL("s", options...), "", "")
		told := status == http.StatusBadRequest
		if to != nil {
			told = strings.HasPrefix(to.String(), origin+"/auth/callback?") && to.Query().Get("error") != ""
		}
		if !told {
			t.Errorf("%s: %d to %v: %s", what, status, to, said)
		}
	}
}
