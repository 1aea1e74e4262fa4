package main

import (
	"database/sql"
	"regexp"
	"strings"
	"testing"

	"entraide/internal/pgtest"
)

// The first administrator gets a link that works, however PUBLIC_URL is written; once they are there, a key is made for
// them, and for nobody else.
func TestInviteAndToken(t *testing.T) {
	db, dsn := pgtest.Migrated(t)
	t.Setenv("DATABASE_URL", dsn)
	for name, address := range map[string]string{"a": "https://entraide.example.org", "b": "https://entraide.example.org/"} {
		t.Setenv("PUBLIC_URL", address)
		var out, problems said
		args := []string{"invite", "--email", name + "@example.org", "--name", "A", "--role", "ADMIN", "--language", "fr"}
		code := run(t.Context(), args, &out, &problems)
		if code != 0 || !regexp.MustCompile(`^https://entraide\.example\.org/fr/invitation#inv_[a-z2-7]{52}\n$`).MatchString(out.text()) {
			t.Errorf("%s: exit %d: %s%s", address, code, out.text(), problems.text())
		}
	}

	officer(t, db)
	for _, c := range []struct{ user, role, want string }{
		{"A@example.org", "FOCAL_POINT", `^ek_[a-z2-7]{40}\n$`},
		{"a@example.org", "ADMIN", "has no account in the role ADMIN"},
		{"x@example.org", "FOCAL_POINT", "x@example.org has no account"},
	} {
		before := keys(t, db)
		var out said
		code := run(t.Context(), []string{"token", "create", "--user", c.user, "--role", c.role}, &out, &out)
		good := strings.HasPrefix(c.want, "^")
		if (code == 0) != good || !regexp.MustCompile(c.want).MatchString(out.text()) || (keys(t, db) > before) != good {
			t.Errorf("%s as %s: exit %d: %s", c.user, c.role, code, out.text())
		}
	}
}

func keys(t *testing.T, db *sql.DB) (n int) {
	t.Helper()
	if err := db.QueryRow("SELECT count(*) FROM api_keys").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
