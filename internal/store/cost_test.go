package store_test

import (
	"regexp"
	"slices"
	"testing"

	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// What a write costs beside its own statements: under a key, the claim (which holds the membership as well), the lock of
// the row, and one statement for access, which reads the facts; without a key the membership is held by a statement of
// its own.
func TestAccessCostsAWriteOneStatement(t *testing.T) {
	pool, dsn := pgtest.Migrated(t)
	if _, err := pool.Exec(`INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', now(), now(), 'A', 'a@example.org', 't');
		INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id) VALUES ('mbr_1', now(), now(), 'usr_1', 'FOCAL_POINT', 'sta_bdi');
		INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, titles, origin, stage, quantity, site, baseline, upkeep, financing_after, closing_note)
			VALUES ('nee_1', now(), now(), 'sta_bdi', '{}', '{}', '', 'DECLARED', 'OPEN', '{}', '{}', '{}', '{}', '{}', '{}')`); err != nil {
		t.Fatal(err)
	}
	recorded, sent := pgtest.Recorded(t, dsn)
	for key, want := range map[string][]string{
		"k": {"BEGIN", "WITH m .*INSERT INTO idempotency_keys", "SELECT FROM needs .*FOR UPDATE", "SELECT x.version.* FROM needs x", "UPDATE idempotency_keys"},
		"":  {"BEGIN", "WITH m .*SELECT FROM m", "SELECT FROM needs .*FOR UPDATE", "SELECT x.version.* FROM needs x"},
	} {
		by := store.By{Viewer: access.Viewer{Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_1", Membership: "mbr_1"}, IdempotencyKey: key}
		_, err := store.Once(t.Context(), recorded, by, func(tx *store.Tx) (outcome, error) {
			_, err := tx.Authorised(t.Context(), by, "withdraw", access.Need, "nee_1", 1)
			return outcome{}, err
		})
		if err != nil {
			t.Fatal(err)
		}
		got := sent.Take()
		fits := func(text, pattern string) bool { return regexp.MustCompile("(?s)^" + pattern).MatchString(text) }
		if !slices.EqualFunc(got, want, fits) {
			t.Errorf("key %q: %q", key, got)
		}
	}
}
