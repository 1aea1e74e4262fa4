package personas

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// The provider stays on this machine: it is not made for another origin, and answers to no other name.
func TestLoopback(t *testing.T) {
	for _, good := range []string{"http://localhost:8080", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:8080", "https://localhost"} {
		if _, _, err := New(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{
		"", "http://", "//127.0.0.1", "127.0.0.1:8080", "ftp://127.0.0.1", "http://127.0.0.1:x", // no origins
		"http://127.0.0.1/", "http://127.0.0.1/path", "http://127.0.0.1?x", "http://127.0.0.1#x", "http://user@127.0.0.1",
		"https://entraide.example", "http://0.0.0.0:8080", "http://[::]:8080", "http://192.168.1.2", "http://2130706433", // not of this machine alone
		"http://localhost.example", "http://127.0.0.1.example", "http://127.0.0.1@entraide.example",
	} {
		if _, _, err := New(bad); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
	handler, _, err := New(origin)
	if err != nil {
		t.Fatal(err)
	}
	for host, want := range map[string]int{
		"127.0.0.1:8080": http.StatusOK, "localhost:8080": http.StatusOK, "LOCALHOST": http.StatusOK, "[::1]:8080": http.StatusOK,
		"": http.StatusNotFound, "entraide.example": http.StatusNotFound, "127.0.0.1.example:8080": http.StatusNotFound,
		"192.168.1.2:8080": http.StatusNotFound,
	} {
		r := httptest.NewRequest("GET", Path+"/personas", nil)
		r.Host = host
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		if rec.Code != want {
			t.Errorf("%q: %d", host, rec.Code)
		}
	}
}
