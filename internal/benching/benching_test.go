package benching

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"entraide/internal/pgtest"
	"entraide/internal/seeding"
)

// What is compared in time answers the same: every operation, every input.
func TestBothSidesAnswerTheSame(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := seeding.Fill(t.Context(), db, seeding.Options{Projects: 500, Seed: 1}); err != nil {
		t.Fatal(err)
	}
	handler, err := engine(db)
	if err != nil {
		t.Fatal(err)
	}
	for _, op := range operations {
		t.Run(op.name, func(t *testing.T) {
			a, err := arrange(t.Context(), db, handler, op)
			if err != nil {
				t.Fatal(err)
			}
			a.close()
		})
	}
}

// A statement that answers anything else is never timed.
func TestOtherAnswersAreRefused(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := seeding.Fill(t.Context(), db, seeding.Options{Projects: 60, Seed: 1}); err != nil {
		t.Fatal(err)
	}
	handler, err := engine(db)
	if err != nil {
		t.Fatal(err)
	}
	right, query := "SELECT json_build_object('themes', json_agg(json_build_object('code', code) ORDER BY position)) FROM themes", "{ themes { code } }"
	for _, c := range []struct{ query, statement, word string }{
		{query, right, ""},
		{query, "SELECT json_build_object('themes', json_agg(json_build_object('code', code) ORDER BY position DESC)) FROM themes", "themes[0].code"},
		{query, "SELECT json_build_object('themes', json_agg(json_build_object('code', code) ORDER BY position)) FROM themes WHERE position > 1", "themes is"},
		{query, "SELECT '{}'", "differ"},
		{query, "SELECT 1/0::int", "division by zero"},
		{"{ nothing }", right, "does not answer"},
	} {
		a, err := arrange(t.Context(), db, handler, operation{name: "Q0", query: c.query, statement: c.statement, inputs: "SELECT"})
		switch {
		case err == nil:
			a.close()
			if c.word != "" {
				t.Errorf("%s passed", c.statement)
			}
		case c.word == "" || !strings.Contains(err.Error(), c.word):
			t.Errorf("%s: %v", c.statement, err)
		}
	}
}

// The database is made once, and again when other records are asked for.
func TestOpenUsesWhatIsThere(t *testing.T) {
	folder, err := os.MkdirTemp("", "bench") // a server of an ordinary user must be able to enter it
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	if err := os.Chmod(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		seed  int64
		makes bool
	}{{1, true}, {1, false}, {2, true}} {
		made := false
		d, err := Open(t.Context(), folder, seeding.Options{Projects: 20, Seed: c.seed, Progress: func(string) { made = true }})
		if err != nil {
			t.Fatal(err)
		}
		var marked int
		err = d.QueryRow("SELECT count(*) FROM projects WHERE iati_identifier LIKE $1", fmt.Sprintf("XX-SYNTHETIC-%d-%%", c.seed)).Scan(&marked)
		if err != nil || marked != 20 || made != c.makes {
			t.Errorf("seed %d: %d projects, made %v: %v", c.seed, marked, made, err)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}
