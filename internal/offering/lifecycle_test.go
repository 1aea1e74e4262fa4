package offering

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// expected is the life of an offer, written down apart from the tables of access: from which stages a verb leads where,
// and who may say it.
const expected = `
verb      from                                    to         who
save      DRAFT,UPCOMING,OPEN,SUSPENDED,EXHAUSTED -          officer
discard   DRAFT                                   gone       officer
publish   DRAFT                                   OPEN       officer
suspend   OPEN                                    SUSPENDED  officer
resume    SUSPENDED                               OPEN       officer
exhaust   OPEN                                    EXHAUSTED  officer
replenish EXHAUSTED                               OPEN       officer
reconfirm OPEN                                    -          officer
close     UPCOMING,OPEN,SUSPENDED,EXHAUSTED       CLOSED     officer,secretariat,admin
reopen    EXPIRED                                 OPEN       officer
`

var people = map[string]store.By{
	"public": pgtest.By(access.Public), "officer": officer, "partner of the donor": pgtest.By(access.Partner, "org_donor"), "other officer": rival,
	"focal": pgtest.By(access.FocalPoint, "sta_bdi"), "editor": pgtest.By(access.StateEditor, "sta_bdi"), "mission": pgtest.By(access.Mission, "sta_bdi"),
	"union": pgtest.By(access.RegionalOrganisation, "org_other"), "committee": pgtest.By(access.Committee), "secretariat": unit, "admin": pgtest.By(access.Admin),
}

// sees says who sees an offer.
func sees(who, stage, visibility string) bool {
	switch who {
	case "officer", "partner of the donor":
		return true
	case "secretariat", "admin":
		return stage != "DRAFT"
	}
	return stage != "DRAFT" && visibility == "PUBLIC"
}

var verbs = map[string]func(context.Context, *sql.DB, store.By, string, int) (store.Outcome, error){
	"save": func(ctx context.Context, db *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
		return Save(ctx, db, by, id, version, whole())
	},
	"discard": Discard, "publish": Publish, "suspend": Suspend, "resume": Resume, "exhaust": Exhaust, "replenish": Replenish,
	"reconfirm": Reconfirm, "close": Close, "reopen": Reopen,
}

func TestEveryStepOfTheLife(t *testing.T) {
	stages := []string{"DRAFT", "UPCOMING", "OPEN", "EXHAUSTED", "SUSPENDED", "CLOSED", "EXPIRED", "AS_PUBLISHED"}
	for _, visibility := range []string{"PUBLIC", "SECRETARIAT_ONLY"} {
		t.Run(visibility, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			id := ""
			const now = "SELECT concat((SELECT stage || ' ' || version FROM offers WHERE id = $1), ' ', (SELECT count(*) FROM audit_entries))"
			at := func(stage string) string { // an offer in that stage, of version 1, in the place of the former
				w.Exec("DELETE FROM offers WHERE id = $1", id)
				in := whole()
				in.Visibility = visibility
				id = w.done(Draft(t.Context(), w.DB, officer, in))
				w.Exec("UPDATE offers SET stage = $2, published_at = $3, confirmed_at = $3 WHERE id = $1", id, stage, pgtest.Noon)
				return w.One(now, id)
			}
			for _, line := range strings.Split(strings.TrimSpace(expected), "\n")[1:] {
				f := strings.Fields(line)
				verb, from, to, may := f[0], strings.Split(f[1], ","), f[2], strings.Split(f[3], ",")
				for _, stage := range stages {
					stands := at(stage)
					for who, by := range people {
						o, err := verbs[verb](t.Context(), w.DB, by, id, 1)
						code, after := refused(o, err), w.One(now, id)
						want := fault.Code("")
						switch {
						case who == "public":
							want = fault.Unauthenticated
						case !sees(who, stage, visibility):
							want = fault.NotFound
						case !slices.Contains(may, who):
							want = fault.Forbidden
						case !slices.Contains(from, stage):
							want = fault.Conflict
						}
						become := map[string]string{"-": stage, "gone": ""}[to]
						switch {
						case verb == "save" && stage == "UPCOMING":
							become = "OPEN" // it names no first day any more
						case to != "-" && to != "gone":
							become = to
						}
						is, _, _ := strings.Cut(after, " ")
						switch {
						case code != want, len(o.Problems) > 0:
							t.Errorf("%s by %s in %s: %q %v, want %q", verb, who, stage, code, o.Problems, want)
						case want != "" && after != stands:
							t.Errorf("%s by %s in %s: %s, though it was refused", verb, who, stage, after)
						case want == "" && (is != become || after == stands):
							t.Errorf("%s by %s in %s: %s, want %q and an entry in the audit", verb, who, stage, after, become)
						}
						if after != stands {
							stands = at(stage)
						}
					}
				}
			}
			w.verify()
		})
	}
}

// Only officers of donors begin offers, for their own organisation.
func TestWhoDrafts(t *testing.T) {
	w := newWorld(t)
	for who, by := range people {
		o, err := Draft(t.Context(), w.DB, by, whole())
		want := fault.Forbidden
		switch who {
		case "public":
			want = fault.Unauthenticated
		case "officer", "other officer":
			want = ""
		}
		if code := refused(o, err); code != want {
			t.Errorf("%s: %q, want %q", who, code, want)
		}
	}
	w.Want("org_donor org_other", `SELECT string_agg(d.organisation_id, ' ' ORDER BY d.organisation_id)
		FROM offers o JOIN donors d ON d.id = o.donor_id WHERE o.origin = 'DECLARED'`)
}
