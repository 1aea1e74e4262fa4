package proposing

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

// expected is the life of a project as domain.md tells it, written down apart from the tables of access: from which stages
// a verb leads where, and who may say it of a project of an organisation, and of one of a State. Where it leads is that of a
// project whose one State, Burundi, is still to answer, or, once it is published, has consented.
const expected = `
verb          from                                      to               of an organisation        of a State
save          DRAFT,RETURNED                            -                owner                     own.focal,own.editor
discard       DRAFT                                     gone             owner                     own.focal,own.editor
submit        DRAFT,RETURNED                            SUBMITTED        owner                     own.focal
withdraw      SUBMITTED,RETURNED,AWAITING_CONSENT,PUBLISHED WITHDRAWN    owner                     own.focal
return        SUBMITTED                                 RETURNED         secretariat,admin         secretariat,admin
accept        SUBMITTED                                 AWAITING_CONSENT secretariat,admin         secretariat,admin
agree         AWAITING_CONSENT                          PUBLISHED        asked.focal,asked.mission asked.focal,asked.mission
refuse        AWAITING_CONSENT                          REFUSED          asked.focal,asked.mission asked.focal,asked.mission
loseConsent   PUBLISHED,UNDER_WAY,SUSPENDED             SUSPENDED        asked.focal,asked.mission asked.focal,asked.mission
proposeChange PUBLISHED,UNDER_WAY,SUSPENDED             -                owner                     own.focal
decideChange  PUBLISHED,UNDER_WAY,SUSPENDED             -                secretariat,admin         secretariat,admin
start         PUBLISHED                                 UNDER_WAY        owner                     own.focal
suspend       UNDER_WAY                                 SUSPENDED        owner                     own.focal
resume        SUSPENDED                                 UNDER_WAY        owner                     own.focal
complete      UNDER_WAY                                 COMPLETED        owner                     own.focal
cancel        UNDER_WAY,SUSPENDED                       CANCELLED        owner                     own.focal
followUp      COMPLETED                                 -                owner                     own.focal
`

// people are who may come: of the State that was asked, of one that was only told, of that which proposes, and others.
var people = map[string]store.By{
	"public": pgtest.By(access.Public), "asked.focal": burundi, "asked.editor": pgtest.By(access.StateEditor, "sta_bdi"), "asked.mission": mission,
	"told.focal": rwanda, "own.focal": kenya, "own.editor": pgtest.By(access.StateEditor, "sta_ken"), "own.mission": pgtest.By(access.Mission, "sta_ken"),
	"stranger": stranger, "owner": ngo, "donor": pgtest.By(access.DonorOfficer, "org_other"), "committee": pgtest.By(access.Committee),
	"secretariat": unit, "admin": pgtest.By(access.Admin),
}

// sees says who sees a project: all once it is published, its proposer always, the secretariat all but drafts, and who was
// asked or told once it was.
func sees(who, stage string, ofState bool) bool {
	side, _, _ := strings.Cut(who, ".")
	switch {
	case slices.Contains([]string{"PUBLISHED", "UNDER_WAY", "SUSPENDED", "COMPLETED", "CANCELLED"}, stage):
		return true
	case stage == "DRAFT", stage == "SUBMITTED", stage == "RETURNED":
		return ofState && side == "own" || !ofState && who == "owner" || stage != "DRAFT" && (who == "secretariat" || who == "admin")
	}
	return side == "asked" || side == "told" || ofState && side == "own" || !ofState && who == "owner" || who == "secretariat" || who == "admin"
}

func TestEveryStepOfTheLife(t *testing.T) {
	stages := []string{"DRAFT", "SUBMITTED", "RETURNED", "AWAITING_CONSENT", "REFUSED", "PUBLISHED", "UNDER_WAY", "SUSPENDED", "COMPLETED", "CANCELLED", "WITHDRAWN", "EXPIRED"}
	for name, ofState := range map[string]bool{"of an organisation": false, "of a State": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			id, stands := "", ""
			const now = "SELECT concat((SELECT stage || ' ' || version FROM projects WHERE id = $1), ' ', (SELECT count(*) FROM audit_entries))"
			for _, line := range strings.Split(strings.TrimSpace(expected), "\n")[1:] {
				f := strings.Fields(line)
				verb, from, to, may := f[0], strings.Split(f[1], ","), f[2], strings.Split(f[map[bool]int{false: 3, true: 4}[ofState]], ",")
				for _, stage := range stages {
					if answers(verb, stage) && !slices.Contains(from, stage) {
						continue // it is another of the three
					}
					id = w.in(stage, ofState, id)
					stands = w.One(now, id)
					for who, by := range people {
						o, err := verbs[verb](t.Context(), w, by, id)
						code, after := refused(o, err), w.One(now, id)
						want := fault.Code("")
						switch {
						case who == "public":
							want = fault.Unauthenticated
						case !sees(who, stage, ofState):
							want = fault.NotFound
						case !slices.Contains(may, who):
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
							id = w.in(stage, ofState, id)
							stands = w.One(now, id)
						}
					}
				}
			}
		})
	}
}

// answers says whether a verb is one of the three that Consent is, in a stage in which a State may answer.
func answers(verb, stage string) bool {
	return slices.Contains([]string{"agree", "refuse", "loseConsent"}, verb) && slices.Contains([]string{"AWAITING_CONSENT", "PUBLISHED", "UNDER_WAY", "SUSPENDED"}, stage)
}

// verbs are done with what they need to succeed.
var verbs = map[string]func(context.Context, world, store.By, string) (store.Outcome, error){
	"save": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Save(ctx, w.DB, by, id, 1, small())
	},
	"discard": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Discard(ctx, w.DB, by, id, 1)
	},
	"submit": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Submit(ctx, w.DB, by, id, 1)
	},
	"withdraw": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Withdraw(ctx, w.DB, by, id, 1, "No.")
	},
	"return": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Return(ctx, w.DB, by, id, 1, "No.", "")
	},
	"accept": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Accept(ctx, w.DB, by, id, 1)
	},
	"agree": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Consent(ctx, w.DB, by, id, 1, true, "")
	},
	"refuse": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Consent(ctx, w.DB, by, id, 1, false, "")
	},
	"loseConsent": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Consent(ctx, w.DB, by, id, 1, false, "")
	},
	"proposeChange": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		w.Exec("DELETE FROM project_versions WHERE project_id = $1", id)
		return ProposeChange(ctx, w.DB, by, id, 1, small())
	},
	"decideChange": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return DecideChange(ctx, w.DB, by, id, 1, true, "", "")
	},
	"start": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Start(ctx, w.DB, by, id, 1)
	},
	"suspend": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Suspend(ctx, w.DB, by, id, 1)
	},
	"resume": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Resume(ctx, w.DB, by, id, 1)
	},
	"complete": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Complete(ctx, w.DB, by, id, 1, []Reached{{ResultID: w.One("SELECT id FROM results WHERE project_id = $1", id), Actual: "1"}}, "a", "b")
	},
	"cancel": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return Cancel(ctx, w.DB, by, id, 1, "No.")
	},
	"followUp": func(ctx context.Context, w world, by store.By, id string) (store.Outcome, error) {
		return FollowUp(ctx, w.DB, by, id, 1, "All of it.")
	},
}

// small is a proposal for Burundi.
func small() Input {
	in := whole()
	in.Recipients, in.Needs = []Recipient{{StateID: "sta_bdi", Percentage: "100"}}, nil
	in.Results = in.Results[:1]
	return in
}

// in makes a project for Burundi in a stage and of version 1, in the place of a former one. A change of it waits where one may.
func (w world) in(stage string, ofState bool, former string) string {
	w.Helper()
	ctx, by := w.Context(), ngo
	if ofState {
		by = kenya
	}
	w.Exec("DELETE FROM ledger_lines WHERE project_id = $1", former)
	for _, t := range []string{"consents", "project_versions", "project_steps", "project_recipients", "project_themes", "participations", "budget_lines", "results", "need_projects"} {
		w.Exec("DELETE FROM "+t+" WHERE project_id = $1", former)
	}
	w.Exec("DELETE FROM projects WHERE id = $1", former)
	id := w.done(Draft(ctx, w.DB, by, small()))
	w.Exec("UPDATE projects SET stage = $2, completed_at = $3 WHERE id = $1", id, stage, pgtest.Noon.AddDate(-1, 0, 0))
	answer := "CONSENTED"
	switch stage {
	case "DRAFT", "SUBMITTED", "RETURNED":
		return id
	case "AWAITING_CONSENT":
		answer = "ASKED"
	case "PUBLISHED", "UNDER_WAY", "SUSPENDED":
		w.Exec("UPDATE projects SET published_at = $2 WHERE id = $1", id, pgtest.Noon)
		w.done(ProposeChange(ctx, w.DB, by, id, 1, small()))
		w.Exec("UPDATE projects SET version = 1 WHERE id = $1", id)
	}
	w.Exec(`INSERT INTO consents (id, created_at, updated_at, project_id, state_id, kind, stage, asked_at) VALUES
		('cns_a' || $1, now(), now(), $1, 'sta_bdi', 'CONSENT', $2, now()), ('cns_b' || $1, now(), now(), $1, 'sta_rwa', 'NOTICE', 'NOTIFIED', now())`, id, answer)
	return id
}

// Of two who decide about a proposal at once one does, and the other is told.
func TestTwoDecideAtOnce(t *testing.T) {
	w := newWorld(t)
	for range 8 {
		id := w.submitted()
		codes := make(chan fault.Code, 2)
		go func() { codes <- refused(Accept(t.Context(), w.DB, unit, id, 2)) }()
		go func() { codes <- refused(Accept(t.Context(), w.DB, pgtest.By(access.Admin), id, 2)) }()
		a, b := <-codes, <-codes
		if !(a == "" && (b == fault.Conflict || b == fault.StaleVersion) || b == "" && (a == fault.Conflict || a == fault.StaleVersion)) {
			t.Errorf("%q and %q", a, b)
		}
		w.Want("1", "SELECT count(*) FROM audit_entries WHERE row_id = $1 AND verb = 'proposing.accept'", id)
		w.Want("3", "SELECT count(*) FROM consents WHERE project_id = $1", id)
	}
	w.verify()
}

// Two States that answer at once do not overtake each other: who is told that the project changed answers again.
func TestTwoConsentAtOnce(t *testing.T) {
	w := newWorld(t)
	for range 8 {
		id := w.awaiting()
		both := make(chan store.By, 2)
		for _, by := range []store.By{burundi, kenya} {
			go func() {
				if refused(Consent(t.Context(), w.DB, by, id, 3, true, "")) == fault.StaleVersion {
					w.done(Consent(t.Context(), w.DB, by, id, 4, true, ""))
				}
				both <- by
			}()
		}
		<-both
		<-both
		w.Want("PUBLISHED 5", stand, id)
	}
	w.verify()
}
