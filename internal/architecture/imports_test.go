// Package architecture holds no code: its test keeps the packages' imports flowing one way.
package architecture

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// layers are the packages from the outermost in. A package imports only from its own layer on, never from one before;
// within the activities each stands alone, but for the pairs named in allowed.
var layers = [][]string{
	{"cmd/entraide", "cmd/withserver", "graph/reduce"},
	{"internal/demonstration", "internal/benching", "internal/seeding"},
	{"internal/personas"},
	{"graph", "graph/generated", "graph/model", "internal/publishing", "internal/web"},
	{"internal/read"},
	{"internal/read/compile"},
	{"graph/schema"},
	{"internal/importing"},
	{"internal/joining", "internal/requesting", "internal/proposing", "internal/offering", "internal/telling", "internal/curating"},
	{"internal/deciding"},
	{"internal/checking", "internal/notifying", "internal/ticking"},
	{"internal/coverage", "internal/classifying", "internal/iati", "internal/money"},
	{"internal/pgtest"},
	{"internal/audit"},
	{"internal/store"},
	{"internal/store/embedded", "ent/migrations", "ent/entmeta", "frontend"},
	{"ent/db"},
	{"ent/schema"},
	{"internal/access", "internal/reference", "internal/wording"},
	{"internal/fault/postgres"},
	{"internal/fault", "internal/plain", "internal/workdays"},
}

// allowed are imports within a layer, and the few against it, each because the domain itself says so.
var allowed = map[string]bool{
	"internal/coverage > internal/money":   true, // lines are split money
	"graph > graph/generated":              true,
	"graph > graph/model":                  true,
	"graph/generated > graph/model":        true,
	"internal/publishing > internal/web":   true, // language and failure of a request
	"internal/benching > internal/seeding": true,
}

func TestImportsFlowOneWay(t *testing.T) {
	level := map[string]int{}
	for i, l := range layers {
		for _, p := range l {
			level[p] = i
		}
	}
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports,GoFiles", "entraide/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
			GoFiles    []string
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
		if len(p.GoFiles) == 0 { // tests alone
			continue
		}
		from := short(p.ImportPath)
		at, known := level[from]
		if !known && !strings.HasPrefix(from, "ent/db/") && from != "ent" {
			t.Errorf("%s has no place in the layers: give it one", from)
			continue
		}
		for _, i := range p.Imports {
			to := short(i)
			if !strings.HasPrefix(i, "entraide/") || strings.HasPrefix(from, "ent/db") || strings.HasPrefix(to, "ent/db/") || allowed[from+" > "+to] {
				continue
			}
			if level[to] <= at {
				t.Errorf("%s must not import %s", from, to)
			}
		}
	}
}

func short(path string) string { return strings.TrimPrefix(path, "entraide/") }
