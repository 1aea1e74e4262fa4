package requesting

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// clicking is the focal point of Burundi, with a membership that holds.
func clicking(w world) (store.By, []access.Viewer) {
	w.Exec("INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', now(), now(), 'N', 'n@example.org', 'unsub_1')")
	w.Exec(`INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id, stage) VALUES
		('mbr_0', now(), now(), 'usr_1', 'STATE_EDITOR', 'sta_ken', 'ACTIVE'), ('mbr_1', now(), now(), 'usr_1', 'FOCAL_POINT', 'sta_bdi', 'ACTIVE')`)
	return store.By{At: pgtest.Noon.AddDate(1, 0, 0), Request: "req_1"}, []access.Viewer{
		{Role: access.StateEditor, States: []string{"sta_ken"}, User: "usr_1", Membership: "mbr_0"},
		{Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_1", Membership: "mbr_1"},
	}
}

// link is one in a mail about a need.
func (w world) link(act, need string) notifying.Act {
	w.Helper()
	token := "act_" + act + need
	sum := sha256.Sum256([]byte(token))
	w.Exec("INSERT INTO mail_acts (token_hash, user_id, act, row_id, expires_at) VALUES ($1, 'usr_1', $2, $3, now() + interval '1 day')",
		hex.EncodeToString(sum[:]), act, need)
	a, err := notifying.ActOf(w.Context(), w.DB, token)
	if err != nil {
		w.Fatal(err)
	}
	return a
}

func TestClick(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	by, memberships := clicking(w)
	id := w.opened()
	a := w.link("reconfirm", id)
	done := func() string { return w.One("SELECT count(done_at) FROM mail_acts WHERE row_id = $1", a.Row) }

	c, err := Click(ctx, w.DB, by, memberships, a, false)
	if err != nil || c.Done || c.Title["en"] != "Marking machines" || w.version(id) != 2 || done() != "0" {
		t.Error("to look changes something:", c, err)
	}
	if c, err = Click(ctx, w.DB, by, memberships, a, true); err != nil || !c.Done || done() != "1" {
		t.Error(c, err)
	}
	w.Want("3 2027-11-23", "SELECT concat_ws(' ', version, confirmed_at::date) FROM needs WHERE id = $1", id)
	w.Want("requesting.reconfirm usr_1 FOCAL_POINT sta_bdi mail req_1",
		"SELECT concat_ws(' ', verb, user_id, role, state_id, request_id) FROM audit_entries ORDER BY sequence DESC LIMIT 1")
	if c, err = Click(ctx, w.DB, by, memberships, a, true); err != nil || !c.Done || w.version(id) != 3 { // from two pages at once
		t.Error(c, err)
	}

	for name, who := range map[string][]access.Viewer{"nobody": nil, "of another State": memberships[:1]} {
		if _, err := Click(ctx, w.DB, by, who, a, true); err == nil || fault.Of(err).Code != fault.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Click(ctx, w.DB, by, memberships, w.link("withdraw", id), true); err == nil || fault.Of(err).Code != fault.NotFound {
		t.Error("no link does this:", err)
	}
	if _, err := Click(ctx, w.DB, by, memberships, w.link("reopen", id), true); err == nil || fault.Of(err).Code != fault.NotFound {
		t.Error("it did not expire:", err)
	}
	hidden := w.opened(func(in *Input) { in.Audience = "SECRETARIAT" })
	if c, err := Click(ctx, w.DB, by, memberships[:1], w.link("reconfirm", hidden), false); err == nil || c.Title != nil {
		t.Error("the title of a need that is hidden:", c, err)
	}
	if _, broken, err := audit.Verify(ctx, w.DB); err != nil || broken != nil {
		t.Error(broken, err)
	}
}

// What must be mended first is said, and the link stays good.
func TestClickWithProblems(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	by, memberships := clicking(w)
	id := w.opened(func(in *Input) { in.EndDate = "2027-03-01" })
	a := w.link("reconfirm", id)
	c, err := Click(ctx, w.DB, by, memberships, a, true)
	if err != nil || c.Done || len(c.Problems) != 1 || c.Problems[0].Key != "requesting.passed" {
		t.Error(c, err)
	}
	w.Want("0", "SELECT count(done_at) FROM mail_acts")
	w.Exec("UPDATE needs SET end_date = '2029-01-01'")
	if c, err = Click(ctx, w.DB, by, memberships, a, true); err != nil || !c.Done {
		t.Error(c, err)
	}
}

// A click is about the need, not about the version that the mail was written of: who changes it meanwhile is no hindrance.
func TestClickWhileSomebodyWrites(t *testing.T) {
	w := newWorld(t)
	by, memberships := clicking(w)
	id := w.opened()
	a := w.link("reconfirm", id)
	tx, err := w.DB.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := tx.Exec("UPDATE needs SET version = version + 1, agency = 'Police' WHERE id = $1", id); err != nil {
		t.Fatal(err)
	}
	clicked := make(chan error, 4)
	for range cap(clicked) {
		go func() {
			c, err := Click(t.Context(), w.DB, by, memberships, a, true)
			if !c.Done {
				t.Error(c, err)
			}
			clicked <- err
		}()
	}
	time.Sleep(300 * time.Millisecond) // they have read the need, and wait for it
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	for range cap(clicked) {
		if err := <-clicked; err != nil {
			t.Error(err)
		}
	}
	w.Want("4 Police", "SELECT concat_ws(' ', version, agency) FROM needs WHERE id = $1", id)
	w.Want("1", "SELECT count(*) FROM audit_entries WHERE verb = 'requesting.reconfirm'") // of four clicks at once
}

// Each notice that can be answered by a click leads to an act that there is.
func TestActsOfNotices(t *testing.T) {
	for notice, act := range byClick {
		if acts[access.Action(act)] == nil {
			t.Errorf("%s: nothing does %s", notice, act)
		}
	}
	if got := slices.Sorted(maps.Keys(acts)); !slices.Equal(got, []access.Action{"reconfirm", "reopen"}) {
		t.Error(got) // what a mail may lead to is little on purpose
	}
}
