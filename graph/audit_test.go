package graph

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// audits is how many checks graphql-http 1.23.1 makes.
const audits = 61

// TestAudits holds the transport to the GraphQL-over-HTTP specification, recommendations included.
func TestAudits(t *testing.T) {
	audit(t, newServer(t, Options{}))
}

// audit runs the audits of npm's graphql-http against any GraphQL handler.
func audit(t *testing.T, h http.Handler) {
	t.Helper()
	root := withModule(t, "graphql-http")
	srv := httptest.NewServer(h)
	defer srv.Close()
	cmd := exec.CommandContext(t.Context(), "node", "testdata/audit.mjs", root, srv.URL)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v", err)
	}
	passed := 0
	for line := range strings.Lines(string(out)) {
		var a struct{ ID, Name, Status, Reason string }
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if a.Status != "ok" {
			t.Errorf("%s %s: %s: %s", a.ID, a.Name, a.Status, a.Reason)
			continue
		}
		passed++
	}
	if passed != audits {
		t.Errorf("%d of %d audits passed", passed, audits)
	}
}

// withModule finds the folder whose node_modules holds an npm package, from here upwards.
func withModule(t *testing.T, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "node_modules", name, "package.json")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatalf("the npm package %s is missing: run `npm ci`", name)
		}
	}
}
