package notifying

import (
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// What could not be said later is refused when it is written.
func TestTellAndSendRefuseWhatIsIncomplete(t *testing.T) {
	pool := world(t)
	role, party, day := Word("role.MISSION"), Text{"": "Burundi"}, Text{"": "today"}
	invitation := map[string]Text{"role": role, "party": party, "expires": day}
	for want, write := range map[string]func(*store.Tx) error{
		"no message notice.never_heard_of.subject": func(tx *store.Tx) error {
			return Tell(t.Context(), tx, Notice{Key: "never_heard_of", To: []To{{User: "usr_foc"}}})
		},
		"names {name}": func(tx *store.Tx) error {
			return Tell(t.Context(), tx, Notice{Key: "membership_ended", To: []To{{User: "usr_foc"}}, Values: map[string]Text{"role": role}})
		},
		"addressed to everybody": func(tx *store.Tx) error {
			return Tell(t.Context(), tx, ended("nee_public", To{User: "usr_foc"}, To{}))
		},
		"names {expires}": func(tx *store.Tx) error {
			return Send(t.Context(), tx, Letter{Key: "invitation", Language: "fr", Values: map[string]Text{"role": role, "party": party}})
		},
		"no language of ours": func(tx *store.Tx) error {
			return Send(t.Context(), tx, Letter{Key: "invitation", Language: "de", Values: invitation})
		},
	} {
		if err := store.Write(t.Context(), pool, write); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	found(t, pool, "SELECT kind FROM outbox")
}

// Whatever is sent has a subject and a text.
func TestEveryMessageIsWhole(t *testing.T) {
	n := 0
	for key := range wording.All() {
		if !strings.HasPrefix(key, "notice.") && !strings.HasPrefix(key, "letter.") {
			continue
		}
		n++
		base := key[:strings.LastIndex(key, ".")]
		for _, part := range []string{".subject", ".text"} {
			m := wording.All()[base+part]
			if m == nil {
				t.Errorf("there is no %s", base+part)
			}
			for l, s := range m {
				if part == ".subject" && strings.Contains(s, "\n") {
					t.Errorf("%s in %s has two lines", base+part, l)
				}
			}
		}
	}
	if n == 0 {
		t.Error("no messages were checked")
	}
	for _, r := range access.Roles {
		if wording.All()["role."+string(r)] == nil {
			t.Errorf("the role %s has no name", r)
		}
	}
}

func TestRead(t *testing.T) {
	pool := world(t)
	for id, user := range map[string]string{"ntf_1": "usr_foc", "ntf_2": "usr_foc", "ntf_3": "usr_foc", "ntf_x": "usr_ken"} {
		run(t, pool, "INSERT INTO notifications (id, created_at, updated_at, user_id, key, text) VALUES ($1, now(), now(), $2, 'k', '{}')", id, user)
	}
	by := as("foc", access.FocalPoint)
	keyed := by
	keyed.IdempotencyKey = "k1"
	read := func(by store.By, want int, ids ...string) {
		t.Helper()
		if n, err := Read(t.Context(), pool, by, ids); err != nil || n != want {
			t.Errorf("%v: %d read, want %d (%v)", ids, n, want, err)
		}
	}
	read(by, 1, "ntf_1", "ntf_x", "ntf_none") // of others' not a word
	read(by, 0, "ntf_1")                      // it was
	read(keyed, 1, "ntf_1", "ntf_2")          //
	read(keyed, 1, "ntf_1", "ntf_2")          // a retry gets the answer of the first
	expect(t, "read", column(t, pool, "SELECT id FROM notifications WHERE read_at = $1 AND version = 2 ORDER BY id", by.At), "ntf_1", "ntf_2")
	found(t, pool, "SELECT verb FROM audit_entries")

	key := by
	key.Viewer.Key, key.Scopes = "key_1", access.ScopesFor(access.FocalPoint)
	for _, x := range []struct {
		by   store.By
		ids  []string
		want fault.Code
	}{
		{store.By{}, []string{"ntf_3"}, fault.Unauthenticated},
		{key, []string{"ntf_3"}, fault.Forbidden},
		{by, make([]string, 101), fault.BadUserInput},
	} {
		if n, err := Read(t.Context(), pool, x.by, x.ids); n != 0 || err == nil || fault.Of(err).Code != x.want {
			t.Errorf("%d, %v, want %s", n, err, x.want)
		}
	}
}
