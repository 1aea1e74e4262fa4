package web

import (
	"net/http/httptest"
	"strings"
	"testing"
)

// Nobody is led away from the site by a link to it.
func TestLocalPath(t *testing.T) {
	for to, want := range map[string]string{
		"/en/portal?x=1&y=%2f#z": "", "/": "", "/ar/" + strings.Repeat("x", 1990): "",
		"": "/", "en/": "/", "//evil.example.org": "/", "///evil.example.org": "/", "https://evil.example.org": "/", `/\evil.example.org`: "/", `\/evil.example.org`: "/",
		"/\t/evil.example.org": "/", "/\n/evil.example.org": "/", "/en/\x00": "/", "javascript:alert(1)": "/", "/en\r\nSet-Cookie: a=b": "/", " //evil.example.org": "/",
		"/en/" + strings.Repeat("x", 2000): "/", "/en/\x7f": "/",
	} {
		if want == "" {
			want = to
		}
		if got := localPath(to); got != want {
			t.Errorf("%.60q leads to %.60q", to, got)
		}
	}
}

func TestLanguageOf(t *testing.T) {
	r := httptest.NewRequest("GET", "/auth/callback", nil)
	r.Header.Set("Accept-Language", "ru")
	for to, want := range map[string]string{"/fr/portal": "fr", "/fr": "fr", "/fr?x=1": "fr", "/": "ru", "": "ru", "/de/": "ru", "/portal/fr": "ru"} {
		if got := languageOf(to, r); got != want {
			t.Errorf("%s: %s", to, got)
		}
	}
}
