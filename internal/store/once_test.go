package store_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

type outcome struct {
	ID     string
	Secret string `json:"-"`
}

func keyed(user, key string, body byte) store.By {
	return store.By{Viewer: access.Viewer{Role: access.Partner, User: user}, IdempotencyKey: key, Body: [32]byte{body}}
}

func TestOnce(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	done := 0
	do := func(tx *store.Tx) (outcome, error) {
		done++
		o := tx.Organisation.Create().SetName("One").SetKind("OTHER").SaveX(t.Context())
		return outcome{o.ID, "secret"}, nil
	}
	ask := func(by store.By) (outcome, error) { return store.Once(t.Context(), db, by, do) }
	first, err := ask(keyed("usr_1", "k", 1))
	if err != nil || first.Secret != "secret" {
		t.Fatal(first, err)
	}
	again, err := ask(keyed("usr_1", "k", 1))
	if err != nil || again.ID != first.ID || again.Secret != "" || done != 1 {
		t.Errorf("the retry got %+v, %v after %d executions", again, err, done)
	}
	if _, err := ask(keyed("usr_1", "k", 2)); fault.Of(err) == nil || fault.Of(err).Code != fault.Conflict {
		t.Error("the same key for another request:", err)
	}
	for name, by := range map[string]store.By{"another's key": keyed("usr_2", "k", 1), "no key": keyed("usr_1", "", 1), "another key": keyed("usr_1", "l", 1)} {
		if other, err := ask(by); err != nil || other.ID == first.ID {
			t.Error(name, other, err)
		}
	}
	if _, err := db.Exec("UPDATE idempotency_keys SET created_at = now() - interval '25 hours'"); err != nil {
		t.Fatal(err)
	}
	if late, err := ask(keyed("usr_1", "k", 1)); err != nil || late.ID == first.ID {
		t.Error("after a day a key is free again:", late, err)
	}
	if err := store.ForgetKeys(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	var left int
	if err := db.QueryRow("SELECT count(*) FROM idempotency_keys").Scan(&left); err != nil || left != 1 {
		t.Error(left, err)
	}
}

type refusal struct{ Problems int }

func (r refusal) Troubled() bool { return r.Problems > 0 }

// What only found problems is asked anew: by then they may be gone.
func TestProblemsAreNotKept(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for want := 2; want >= 0; want-- {
		got, err := store.Once(t.Context(), db, keyed("usr_1", "k", 1), func(*store.Tx) (refusal, error) { return refusal{want}, nil })
		if err != nil || got.Problems != want {
			t.Error(got, err)
		}
	}
	if got, err := store.Once(t.Context(), db, keyed("usr_1", "k", 1), func(*store.Tx) (refusal, error) { return refusal{7}, nil }); err != nil || got.Problems != 0 {
		t.Error(got, err)
	}
}

// A membership that ended before, or ends meanwhile, does nothing more.
func TestWhoseMembershipEnded(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec(`INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', now(), now(), 'A', 'a@example.org', 't');
		INSERT INTO memberships (id, created_at, updated_at, user_id, role) VALUES ('mbr_1', now(), now(), 'usr_1', 'SECRETARIAT')`); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"", "k"} {
		by := keyed("usr_1", key, 1)
		by.Membership = "mbr_1"
		ending, err := db.Begin()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ending.Exec("UPDATE memberships SET stage = 'ENDED'"); err != nil {
			t.Fatal(err)
		}
		wrote := make(chan error)
		go func() {
			_, err := store.Once(t.Context(), db, by, func(*store.Tx) (outcome, error) { return outcome{ID: "x"}, nil })
			wrote <- err
		}()
		time.Sleep(50 * time.Millisecond) // it waits by now, or will find what is committed
		if err := ending.Commit(); err != nil {
			t.Fatal(err)
		}
		if err := <-wrote; fault.Of(err) == nil || fault.Of(err).Code != fault.Unauthenticated {
			t.Errorf("key %q: %v", key, err)
		}
		if _, err := db.Exec("UPDATE memberships SET stage = 'ACTIVE'"); err != nil {
			t.Fatal(err)
		}
		if o, err := store.Once(t.Context(), db, by, func(*store.Tx) (outcome, error) { return outcome{ID: "x"}, nil }); err != nil || o.ID != "x" {
			t.Errorf("key %q: %v, %v", key, o, err)
		}
	}
}

func TestNobodyWrites(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	_, err := store.Once(t.Context(), db, store.By{}, func(*store.Tx) (outcome, error) { t.Error("it did"); return outcome{}, nil })
	if fault.Of(err) == nil || fault.Of(err).Code != fault.Unauthenticated {
		t.Error(err)
	}
}

func TestAWriteThatFailedCanBeSentAgain(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	by, boom := keyed("usr_1", "k", 1), errors.New("boom")
	if _, err := store.Once(t.Context(), db, by, func(*store.Tx) (outcome, error) { return outcome{}, boom }); !errors.Is(err, boom) {
		t.Fatal(err)
	}
	if o, err := store.Once(t.Context(), db, by, func(*store.Tx) (outcome, error) { return outcome{ID: "x"}, nil }); err != nil || o.ID != "x" {
		t.Error(o, err)
	}
}

// Two at once are executed once, and both get the outcome.
func TestOnceSideBySide(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	var done atomic.Int64
	var wait sync.WaitGroup
	seen := sync.Map{}
	for range 8 {
		wait.Go(func() {
			o, err := store.Once(t.Context(), db, keyed("usr_1", "k", 1), func(tx *store.Tx) (outcome, error) {
				done.Add(1)
				return outcome{ID: tx.Organisation.Create().SetName("One").SetKind("OTHER").SaveX(t.Context()).ID}, nil
			})
			if err != nil {
				t.Error(err)
			}
			seen.Store(o.ID, true)
		})
	}
	wait.Wait()
	n := 0
	seen.Range(func(any, any) bool { n++; return true })
	if done.Load() != 1 || n != 1 {
		t.Errorf("%d executions, %d outcomes", done.Load(), n)
	}
}
