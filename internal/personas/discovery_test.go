package personas

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// What the provider says of itself is true and all there is.
func TestDiscovery(t *testing.T) {
	w := open(t)
	status, _, said := w.do("GET", origin+Path+"/.well-known/openid-configuration", "", "")
	var told map[string]any
	if err := json.Unmarshal([]byte(said), &told); err != nil || status != http.StatusOK {
		t.Fatal(status, said, err)
	}
	if told["issuer"] != origin+Path || w.client.Issuer != origin+Path {
		t.Error(told["issuer"], w.client.Issuer)
	}
	for name, value := range told {
		address, ok := value.(string)
		if !ok || name == "issuer" {
			continue
		}
		for _, method := range []string{"GET", "POST"} {
			if status, _, _ = w.do(method, address, "", ""); status != http.StatusNotFound && status != http.StatusMethodNotAllowed {
				break
			}
		}
		if !strings.HasPrefix(address, origin+Path+"/") || status == http.StatusNotFound {
			t.Errorf("%s is %s: %d", name, address, status)
		}
	}
	for _, path := range []string{"/userinfo", "/revoke", "/oauth/introspect", "/end_session", "/device_authorization", "/healthz", "/"} {
		if status, _, said := w.do("POST", origin+Path+path, "application/x-www-form-urlencoded", ""); status != http.StatusNotFound {
			t.Error(path, status, said)
		}
	}
}
