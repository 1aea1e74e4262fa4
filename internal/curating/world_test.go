package curating

import (
	"fmt"
	"testing"

	"entraide/internal/access"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// unit is a member of the secretariat, partner somebody else.
var (
	unit    = store.By{Viewer: access.Viewer{Role: access.Secretariat, User: "usr_unit"}, At: pgtest.Noon}
	partner = store.By{Viewer: access.Viewer{Role: access.Partner, User: "usr_p", Organisations: []string{"org_a"}}, At: pgtest.Noon}
)

// world is a database in which two organisations, org_a and org_b, are named everywhere.
type world struct{ pgtest.World }

func newWorld(t testing.TB) world {
	w := world{pgtest.NewWorld(t)}
	w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind, iati_ref) VALUES
		('org_a', now(), now(), 'Agency for Peace', 'GOVERNMENT', 'XX-1'), ('org_b', now(), now(), 'Peace Agency', 'GOVERNMENT', 'XX_1'),
		('org_c', now(), now(), 'Third Party', 'OTHER', NULL), ('org_d', now(), now(), 'Fourth Party', 'OTHER', NULL)`)
	return w
}

// filled is the world with rows in every table that names an organisation. withB says whether the other is a donor too.
func filled(t testing.TB, withB bool) world {
	w := newWorld(t)
	now := "now(), now()"
	w.Exec(`INSERT INTO donors (id, created_at, updated_at, organisation_id, name) VALUES ('dnr_a', ` + now + `, 'org_a', 'Agency for Peace')`)
	if withB {
		w.Exec(`INSERT INTO donors (id, created_at, updated_at, organisation_id, name) VALUES ('dnr_b', ` + now + `, 'org_b', 'Peace Agency')`)
	}
	w.Exec(`INSERT INTO organisation_aliases (id, created_at, updated_at, organisation_id, name, key) VALUES
		('oal_a', ` + now + `, 'org_a', 'Agence', 'agence'), ('oal_b', ` + now + `, 'org_b', 'Peace', 'peace')`)
	for i := range 4 {
		p := fmt.Sprintf("prj_%d", i)
		w.Exec(`INSERT INTO projects (id, created_at, updated_at, title, summary, titles, origin, stage, reporter_id, owner_id, iati_identifier)
			VALUES ($1, now(), now(), '{"en": "P"}', '{}', 'P', 'IMPORTED', 'UNDER_WAY', $2, $3, $1)`, p, []any{"org_a", "org_b", nil, "org_a"}[i], []any{nil, nil, "org_a", nil}[i])
		w.Exec(`INSERT INTO project_recipients (id, created_at, updated_at, project_id, state_id, percentage) VALUES ($1, now(), now(), $2, 'sta_bdi', 100)`, "rec_"+p, p)
		w.Exec(`INSERT INTO project_themes (id, created_at, updated_at, project_id, theme_id, percentage, certainty, evidence) VALUES
			($1 || '1', now(), now(), $2, 'thm_training', 33.333333, 'SUGGESTED', '[]'), ($1 || '2', now(), now(), $2, 'thm_research', 66.666667, 'SUGGESTED', '[]')`, "pth_"+p, p)
		w.Exec(`INSERT INTO participations (id, created_at, updated_at, project_id, organisation_id, role) VALUES ($1, now(), now(), $2, 'org_a', 'FUNDING')`, "ptc_a"+p, p)
		if i%2 == 0 {
			w.Exec(`INSERT INTO participations (id, created_at, updated_at, project_id, organisation_id, role) VALUES ($1, now(), now(), $2, 'org_b', 'FUNDING')`, "ptc_b"+p, p)
		}
		w.Exec(`INSERT INTO transactions (id, created_at, updated_at, project_id, position, line, kind, boundary, date, amount, currency, usd, rate, rate_year, provider_id, receiver_id, donor_id)
			VALUES ($1, now(), now(), $2, 0, 1, 'COMMITMENT', 'COUNTED', '2010-05-01', 100.01, 'USD', 100.01, 1, 2010, 'org_a', 'org_c', 'dnr_a'),
			($1 || 'x', now(), now(), $2, 1, 1, 'DISBURSEMENT', 'COUNTED', '2011-05-01', 7.77, 'USD', 7.77, 1, 2011, 'org_c', 'org_a', $3)`, "trx_"+p, p,
			map[bool]any{true: "dnr_b", false: nil}[withB])
	}
	w.Exec(`INSERT INTO project_steps (id, created_at, updated_at, project_id, at, action, audience, organisation_id, note) VALUES ('pst_1', now(), now(), 'prj_2', now(), 'start', 'PUBLIC', 'org_a', '{}')`)
	for i, audience := range []string{"NAMED", "PUBLIC"} {
		w.Exec(`INSERT INTO needs (id, created_at, updated_at, title, summary, quantity, site, baseline, upkeep, financing_after, closing_note, titles, origin, stage, audience, owner_id)
			VALUES ($1, now(), now(), '{"en": "N"}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'N', 'DECLARED', 'OPEN', $2, 'org_a')`,
			fmt.Sprintf("need_%d", i), audience)
		w.Exec(`INSERT INTO need_donors (id, created_at, updated_at, need_id, donor_id) VALUES ($1, now(), now(), $2, 'dnr_a')`, fmt.Sprintf("ndn_%d", i), fmt.Sprintf("need_%d", i))
	}
	if withB {
		w.Exec(`INSERT INTO need_donors (id, created_at, updated_at, need_id, donor_id) VALUES ('ndn_b', now(), now(), 'need_0', 'dnr_b')`)
	}
	w.Exec(`INSERT INTO offers (id, created_at, updated_at, donor_id, name, summary, conditions, origin, stage, visibility, modality) VALUES
		('ofr_1', now(), now(), 'dnr_a', 'Window', '{}', '{}', 'DECLARED', 'OPEN', 'PUBLIC', 'FUNDING')`)
	w.Exec(`INSERT INTO experiences (id, created_at, updated_at, title, summary, learnt, stage, owner_id) VALUES ('exp_1', now(), now(), '{}', '{}', '{}', 'PUBLISHED', 'org_a')`)
	w.Exec(`INSERT INTO comments (id, created_at, updated_at, experience_id, user_id, text, organisation_id) VALUES ('cmt_1', now(), now(), 'exp_1', 'usr_1', 'Yes.', 'org_a')`)
	w.rewrite()
	return w
}

func (w world) rewrite() {
	w.Helper()
	err := store.Write(w.Context(), w.DB, func(tx *store.Tx) error {
		return coverage.Rewrite(w.Context(), tx, []string{"prj_0", "prj_1", "prj_2", "prj_3"}, []string{"need_0", "need_1"})
	})
	if err != nil {
		w.Fatal(err)
	}
}

// matched is the id of a question on two organisations.
func (w world) matched(from, into string) string {
	w.Helper()
	o, err := Suggest(w.Context(), w.DB, unit, from, into)
	return w.done(o, err)
}

func (w world) done(o store.Outcome, err error) string {
	w.Helper()
	if err != nil || o.Troubled() {
		w.Fatal(o.Problems, err)
	}
	return o.Row
}

// says is the code of an error, or the keys of problems with their fields.
func says(problems []fault.Problem, err error) (s string) {
	if err != nil {
		return string(fault.Of(err).Code)
	}
	for _, p := range problems {
		s += p.Field + ":" + p.Key + " "
	}
	return s
}

func (w world) verify() {
	w.Helper()
	differences, err := coverage.VerifyRollups(w.Context(), w.DB)
	if err != nil || len(differences) > 0 {
		w.Error(err, differences[:min(len(differences), 5)])
	}
	w.Audited()
}
