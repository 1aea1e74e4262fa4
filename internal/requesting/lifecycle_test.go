package requesting

import (
	"context"
	"slices"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// expected is the life of a need as domain.md tells it, written down apart from the tables of access: from which stages
// a verb leads where, and who may say it of a need that a State leads, and of one of a regional organisation; @ where they
// may say it in one stage alone.
const expected = `
verb             from                     to          led by a State              of an organisation
save             DRAFT,OPEN,PARTLY_MET,EXPIRED -      lead.focal,lead.editor@DRAFT      owner
discard          DRAFT                    gone        lead.focal,lead.editor@DRAFT      owner
open             DRAFT                    OPEN        lead.focal                  owner
askConcurrence   DRAFT,OPEN,PARTLY_MET    -           lead.focal,lead.editor@DRAFT      owner
concur           DRAFT,OPEN,PARTLY_MET    -           asked.focal,joined.focal,joined.mission   asked.focal,joined.focal,joined.mission
reconfirm        OPEN,PARTLY_MET          -           lead.focal                  owner
reopen           EXPIRED                  OPEN        lead.focal                  owner
declarePartlyMet OPEN                     PARTLY_MET  lead.focal                  joined.focal
declareMet       OPEN,PARTLY_MET          MET         lead.focal                  joined.focal
declareUnmet     OPEN,PARTLY_MET          -           lead.focal                  joined.focal
withdraw         OPEN,PARTLY_MET          WITHDRAWN   lead.focal                  owner
close            OPEN,PARTLY_MET          CLOSED      secretariat,admin           secretariat,admin
removeDocument   DRAFT,OPEN,PARTLY_MET    -           lead.focal,lead.editor@DRAFT      owner
`

// people are who may come: of the State that leads, of one that was asked, of one that concurs, and others.
var people = map[string]store.By{
	"public": pgtest.By(access.Public), "lead.focal": focal, "lead.editor": editor, "lead.mission": pgtest.By(access.Mission, "sta_bdi"),
	"asked.focal": kenya, "asked.editor": pgtest.By(access.StateEditor, "sta_ken"), "joined.focal": stranger, "joined.mission": pgtest.By(access.Mission, "sta_rwa"),
	"stranger": pgtest.By(access.FocalPoint, "sta_uga"), "donor": pgtest.By(access.DonorOfficer, "org_donor"), "partner": pgtest.By(access.Partner, "org_other"),
	"owner": union, "other union": pgtest.By(access.RegionalOrganisation, "org_other"), "committee": pgtest.By(access.Committee),
	"secretariat": unit, "admin": pgtest.By(access.Admin),
}

// sees says who sees what a verb is about: all see a need that is no draft, and its documents as long as it is open; else
// those who ask and those who are asked do, and the secretariat but for drafts.
func sees(who, verb, stage string, led bool) bool {
	if stage != "DRAFT" && (verb != "removeDocument" || stage == "OPEN" || stage == "PARTLY_MET" || who == "secretariat" || who == "admin") {
		return true
	}
	side, _, _ := strings.Cut(who, ".")
	return side == "asked" || side == "joined" || led && side == "lead" || !led && who == "owner"
}

func TestEveryStepOfTheLife(t *testing.T) {
	stages := []string{"DRAFT", "OPEN", "PARTLY_MET", "MET", "WITHDRAWN", "EXPIRED", "CLOSED", "MERGED"}
	for name, led := range map[string]bool{"led by a State": true, "of an organisation": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			id, stands := "", ""
			const now = "SELECT concat((SELECT stage || ' ' || version FROM needs WHERE id = $1), ' ', (SELECT count(*) FROM audit_entries))"
			for _, line := range strings.Split(strings.TrimSpace(expected), "\n")[1:] {
				f := strings.Fields(line)
				verb, from, to, may := f[0], strings.Split(f[1], ","), f[2], strings.Split(f[map[bool]int{true: 3, false: 4}[led]], ",")
				for _, stage := range stages {
					id = w.at(stage, led, id)
					stands = w.One(now, id)
					for who, by := range people {
						o, err := verbs[verb](t.Context(), w, by, id)
						code, after := refused(o, err), w.One(now, id)
						want := fault.Code("")
						switch {
						case who == "public":
							want = fault.Unauthenticated
						case !sees(who, verb, stage, led):
							want = fault.NotFound
						case !slices.Contains(may, who) && !slices.Contains(may, who+"@"+stage):
							want = fault.Forbidden
						case !slices.Contains(from, stage):
							want = fault.Conflict
						}
						become := stage
						switch to {
						case "-":
						case "gone":
							become = ""
						default:
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
							id = w.at(stage, led, id)
							stands = w.One(now, id)
						}
					}
				}
			}
		})
	}
}

// verbs are done with what they need to succeed.
var verbs = map[string]func(context.Context, world, store.By, string) (Outcome, error){
	"save": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		in := whole()
		in.ReportID = ""
		return Save(ctx, w.DB, by, id, 1, in)
	},
	"discard": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Discard(ctx, w.DB, by, id, 1)
	},
	"open": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Open(ctx, w.DB, by, id, 1)
	},
	"askConcurrence": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return AskConcurrence(ctx, w.DB, by, id, 1, []StateShare{{"sta_bdi", ""}, {"sta_rwa", ""}}, "")
	},
	"concur": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Concur(ctx, w.DB, by, id, 1, true)
	},
	"reconfirm": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Reconfirm(ctx, w.DB, by, id, 1)
	},
	"reopen": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Reopen(ctx, w.DB, by, id, 1)
	},
	"declarePartlyMet": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return DeclarePartlyMet(ctx, w.DB, by, id, 1, "")
	},
	"declareMet": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return DeclareMet(ctx, w.DB, by, id, 1, "")
	},
	"declareUnmet": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return DeclareUnmet(ctx, w.DB, by, id, 1)
	},
	"withdraw": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Withdraw(ctx, w.DB, by, id, 1, "No.")
	},
	"close": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return Close(ctx, w.DB, by, id, 1, "No.")
	},
	"removeDocument": func(ctx context.Context, w world, by store.By, id string) (Outcome, error) {
		return RemoveDocument(ctx, w.DB, by, "doc_"+id)
	},
}

// at makes a need that everybody sees once it is no draft, in a stage and of version 1, in the place of a former one.
func (w world) at(stage string, led bool, former string) string {
	w.Helper()
	w.Exec("DELETE FROM ledger_lines WHERE need_id = $1", former)
	for _, t := range []string{"need_themes", "need_states", "documents"} {
		w.Exec("DELETE FROM "+t+" WHERE need_id = $1", former)
	}
	w.Exec("DELETE FROM needs WHERE id = $1", former)
	in, by := whole(), union
	in.DetailsAudience = "PUBLIC" // so that its documents are seen
	if led {
		by = focal
	} else {
		in.ReportID = ""
	}
	id := w.done(Draft(w.Context(), w.DB, by, in, "")).Need
	w.Exec("UPDATE needs SET stage = $2, opened_at = $3, confirmed_at = $3 WHERE id = $1", id, stage, pgtest.Noon)
	w.document("doc_"+id, id)
	w.Exec(`INSERT INTO need_states (id, created_at, updated_at, need_id, state_id, concurrence) VALUES
		('nst_a' || $1, now(), now(), $1, 'sta_ken', 'ASKED'), ('nst_b' || $1, now(), now(), $1, 'sta_rwa', 'CONCURRED')`, id)
	return id
}

// Of two who open a need at once one does, and the other is told.
func TestTwoOpenAtOnce(t *testing.T) {
	w := newWorld(t)
	for range 10 {
		id := w.done(Draft(t.Context(), w.DB, focal, whole(), "")).Need
		codes := make(chan fault.Code, 2)
		for range 2 {
			go func() { codes <- refused(Open(t.Context(), w.DB, focal, id, 1)) }()
		}
		a, b := <-codes, <-codes
		if !(a == "" && (b == fault.Conflict || b == fault.StaleVersion) || b == "" && (a == fault.Conflict || a == fault.StaleVersion)) {
			t.Errorf("%q and %q", a, b)
		}
		w.Want("1", "SELECT count(*) FROM audit_entries WHERE row_id = $1 AND verb = 'requesting.open'", id)
	}
	w.verify()
}

// The same request sent again, also while the first is at work, does one thing and gets one answer.
func TestSentAgain(t *testing.T) {
	w := newWorld(t)
	by := editor
	by.IdempotencyKey = "k"
	ids := make(chan string, 8)
	for range cap(ids) {
		go func() {
			o, err := Draft(t.Context(), w.DB, by, whole(), "")
			if err != nil || o.Completeness == nil || o.Completeness.Score != 100 {
				t.Error(o, err)
			}
			ids <- o.Need
		}()
	}
	first := <-ids
	for range cap(ids) - 1 {
		if again := <-ids; again != first {
			t.Error(again, first)
		}
	}
	w.Want("1", "SELECT count(*) FROM needs")
	w.verify()
}
