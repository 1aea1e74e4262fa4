package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/pgtest"
)

// proposers are who comes to the API about projects.
var proposers = map[string]access.Viewer{
	"public":  {},
	"owner":   {Role: access.Partner, Organisations: []string{"org_1"}, User: "usr_owner", Language: "en"},
	"arabic":  {Role: access.Partner, Organisations: []string{"org_1"}, User: "usr_owner", Language: "ar"},
	"other":   {Role: access.Partner, Organisations: []string{"org_2"}, User: "usr_other", Language: "en"},
	"unit":    {Role: access.Secretariat, User: "usr_unit", Language: "en"},
	"burundi": {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_bdi", Language: "en"},
	"kenya":   {Role: access.Mission, States: []string{"sta_ken"}, User: "usr_ken", Language: "en"},
	"rwanda":  {Role: access.FocalPoint, States: []string{"sta_rwa"}, User: "usr_rwa", Language: "en"},
	"reading": {Role: access.Partner, Organisations: []string{"org_1"}, User: "usr_owner", Key: "key_1", Scopes: []access.Scope{access.ScopeRead}},
}

// bureau is the API with what the tests of projects ask of it.
type bureau struct{ desk }

func newBureau(t *testing.T) bureau {
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_1', now(), now(), 'Safer Lakes', 'INTERNATIONAL_NGO'), ('org_2', now(), now(), 'Another', 'OTHER');
		INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, quantity, site, baseline, upkeep, financing_after, closing_note, origin, stage, audience)
		VALUES ('nee_secret', now(), now(), 'sta_bdi', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'DECLARED', 'OPEN', 'SECRETARIAT')`); err != nil {
		t.Fatal(err)
	}
	return bureau{desk{t, over(t, db, proposers)}}
}

// proposed is what a mutation of projects answered.
type proposed struct {
	Project *struct {
		ID, Stage, Title string
		Version          int
		Results          []struct{ ID string }
		Permissions      map[string]bool
	}
	Problems []struct{ Field, Key, Message string }
}

const proposal = `{project{id stage title version results{id} permissions{canSave canSubmit canAccept canConsent canStart}} problems{field key message}}`

// does runs a verb on projects; the reply must hold no error.
func (b bureau) does(who, name, parameters, arguments string, variables map[string]any) proposed {
	b.Helper()
	r := b.ask(who, "mutation"+parameters+"{"+name+arguments+proposal+"}", variables)
	if r.code() != "" {
		b.Fatalf("%s by %s: %.500s", name, who, r.Body)
	}
	var data map[string]proposed
	if err := json.Unmarshal(r.Data, &data); err != nil {
		b.Fatal(err)
	}
	return data[name]
}

// proposes is a proposal that lacks nothing, with some changes.
func proposes(changes map[string]any) map[string]any {
	in := map[string]any{
		"language": "en", "title": "Armouries in Burundi and Kenya", "summary": "Doors and racks for Kenya.", "needs": nil,
		"recipients": []any{map[string]any{"stateID": "sta_bdi", "percentage": "50"}, map[string]any{"stateID": "sta_ken", "percentage": 30},
			map[string]any{"stateID": "sta_rwa", "percentage": "20", "hasActivity": false}},
		"themes":   []any{map[string]any{"theme": "training", "percentage": "100"}},
		"partners": []any{map[string]any{"organisationID": "org_1", "role": "IMPLEMENTING"}},
		"currency": "USD", "budget": []any{map[string]any{"year": 2030, "label": "Works in Kenya", "amount": "1200.50"}},
		"startDate": "2030-01-01", "endDate": "2031-12-31", "genderMarker": 1,
		"results":          []any{map[string]any{"title": "Safe stores", "indicator": "Stores", "target": "6"}},
		"workingLanguages": []any{"fr", "en"},
	}
	for k, v := range changes {
		in[k] = v
	}
	return map[string]any{"input": in}
}

const withInput = "($input:ProposalInput!)"

func TestAProjectThroughTheAPI(t *testing.T) {
	b := newBureau(t)
	p := b.does("owner", "draftProject", withInput, drafted, map[string]any{"input": map[string]any{"language": "en", "title": "Armouries"}})
	if p.Project == nil || p.Project.Stage != "DRAFT" || !p.Project.Permissions["canSubmit"] || p.Project.Permissions["canAccept"] {
		t.Fatalf("%+v", p)
	}
	id := p.Project.ID
	if p = b.does("owner", "submitProject", "", based(id, 1), nil); len(p.Problems) != 8 || p.Problems[0].Field != "summary" {
		t.Errorf("%+v", p)
	}
	b.does("owner", "saveProject", withInput, fmt.Sprintf("(id:%q version:1 input:$input)", id), proposes(nil))
	b.does("owner", "submitProject", "", based(id, 2), nil)
	b.does("unit", "returnProject", "", fmt.Sprintf(`(id:%q version:3 reasons:"Mend the budget.")`, id), nil)
	r := b.ask("owner", fmt.Sprintf(`{node(id:%q){...on Project{isConfirmed workingLanguages versions{number stage reasons differences{field before after}} steps{action role}}}}`, id), nil)
	for _, part := range []string{`"reasons":"Mend the budget."`, `{"field":"recipients.BDI.percentage","before":null,"after":"50"}`, `"workingLanguages":["en","fr"]`, `"action":"return","role":"SECRETARIAT"`} {
		if !strings.Contains(r.Body.String(), part) {
			t.Error(part, r.Body)
		}
	}
	b.does("owner", "saveProject", withInput, fmt.Sprintf("(id:%q version:4 input:$input)", id), proposes(map[string]any{"genderMarker": 2}))
	b.does("owner", "submitProject", "", based(id, 5), nil)
	r = b.ask("unit", fmt.Sprintf(`{node(id:%q){...on Project{versions{number differences{field before after}}}}}`, id), nil)
	if !strings.Contains(r.Body.String(), `"number":2,"differences":[{"field":"genderMarker","before":"1","after":"2"}]`) {
		t.Error(r.Body)
	}
	if p = b.does("unit", "acceptProject", "", based(id, 6), nil); p.Project.Stage != "AWAITING_CONSENT" {
		t.Errorf("%+v", p)
	}
	b.does("burundi", "consentProject", "", fmt.Sprintf(`(id:%q version:7 consents:true)`, id), nil)

	// Kenya refuses. Nobody but Kenya and the secretariat learns why; nobody else at all that it did.
	b.does("kenya", "consentProject", "", fmt.Sprintf(`(id:%q version:8 consents:false reason:"Top secret.")`, id), nil)
	everything := fmt.Sprintf(`{node(id:%q){...on Project{title summary stage ownConsent{stage reason} consents{stage reason state{iso3}} steps{action role note state{iso3} organisation{id}}
		versions{number reasons differences{field before after}} recipients{percentage state{iso3}} budgetLines{label} results{title indicator} needLinks{share}}}}`, id)
	for who, sees := range map[string]struct{ refusal, reason bool }{
		"public": {}, "other": {}, "burundi": {}, "rwanda": {}, "owner": {refusal: true}, "kenya": {true, true}, "unit": {true, true},
	} {
		body := b.ask(who, everything, nil).Body.String()
		if !strings.Contains(body, `"stage":"PUBLISHED"`) || !strings.Contains(body, "Armouries in Burundi and …") {
			t.Errorf("%s: %s", who, body)
		}
		if got := strings.Contains(body, "REFUSED") || strings.Contains(body, "refuse") || strings.Contains(body, "KEN") || strings.Contains(body, "Kenya"); got != sees.refusal {
			t.Errorf("%s: the refusal is seen: %v\n%s", who, got, body)
		}
		if got := strings.Contains(body, "Top secret."); got != sees.reason {
			t.Errorf("%s: the reason is seen: %v\n%s", who, got, body)
		}
	}

	p = b.does("owner", "proposeProjectChange", withInput, fmt.Sprintf("(id:%q version:9 input:$input)", id), proposes(map[string]any{"title": "Armouries",
		"recipients": []any{map[string]any{"stateID": "sta_bdi", "percentage": "80"}, map[string]any{"stateID": "sta_rwa", "percentage": "20", "hasActivity": false}}}))
	if len(p.Problems) != 0 {
		t.Fatalf("%+v", p)
	}
	r = b.ask("unit", fmt.Sprintf(`{node(id:%q){...on Project{title waitingChange{kind differences{field before after}}}}}`, id), nil)
	if !strings.Contains(r.Body.String(), `{"field":"title.en","before":"Armouries in Burundi and …","after":"Armouries"}`) {
		t.Error(r.Body)
	}
	p = b.does("unit", "decideProjectChange", "", fmt.Sprintf("(id:%q version:10 accepts:true)", id), nil)
	if len(p.Problems) != 0 || p.Project.Title != "Armouries" {
		t.Fatalf("%+v", p)
	}
	for i, verb := range []string{"startProject", "suspendProject", "resumeProject"} {
		p = b.does("owner", verb, "", based(id, 11+i), nil)
	}
	p = b.does("owner", "completeProject", "", fmt.Sprintf(`(id:%q version:14 reached:[{resultID:%q actual:"5"}] workedWell:"The doors." didNotWork:"The roads.")`, id, p.Project.Results[0].ID), nil)
	if p.Project.Stage != "COMPLETED" {
		t.Errorf("%+v", p)
	}
	if p = b.does("owner", "followUpProject", "", fmt.Sprintf(`(id:%q version:15 note:"All.")`, id), nil); len(p.Problems) != 1 || p.Problems[0].Key != "proposing.too_early" {
		t.Errorf("%+v", p)
	}
	r = b.ask("public", fmt.Sprintf(`{node(id:%q){...on Project{workedWell didNotWork followUp followUpOn isConfirmed results{actual target}}}}`, id), nil)
	if !strings.Contains(r.Body.String(), `"workedWell":"The doors.","didNotWork":"The roads.","followUp":null,"followUpOn":"20`) {
		t.Error(r.Body)
	}

	other := b.does("owner", "draftProject", withInput, drafted, proposes(nil)).Project.ID
	b.does("owner", "submitProject", "", based(other, 1), nil)
	b.does("owner", "withdrawProject", "", fmt.Sprintf(`(id:%q version:2 note:"No money.")`, other), nil)
	r = b.ask("owner", fmt.Sprintf(`{node(id:%q){...on Project{steps{action note}}}}`, other), nil)
	if !strings.Contains(r.Body.String(), `{"action":"withdraw","note":"No money."}`) {
		t.Error(r.Body)
	}
	gone := b.does("owner", "draftProject", withInput, drafted, proposes(nil)).Project.ID
	if p = b.does("owner", "discardProject", "", based(gone, 1), nil); p.Project != nil || len(p.Problems) != 0 {
		t.Errorf("%+v", p)
	}
}

// TestBadProposals: what a person can mend is a problem at its field, in their language; nothing is written.
func TestBadProposals(t *testing.T) {
	b := newBureau(t)
	list := func(one map[string]any) []any { return []any{one} }
	for name, c := range map[string]struct {
		changes    map[string]any
		field, key string
	}{
		"shares":       {map[string]any{"recipients": list(map[string]any{"stateID": "sta_bdi", "percentage": "99.99"})}, "recipients", "checking.percentages_sum"},
		"negative":     {map[string]any{"budget": list(map[string]any{"year": 2030, "label": "a", "amount": "-1"})}, "budget.0.amount", "checking.amount_range"},
		"absurd":       {map[string]any{"budget": list(map[string]any{"year": 2030, "label": "a", "amount": json.Number("1e400")})}, "budget.0.amount", "checking.amount"},
		"end":          {map[string]any{"startDate": "2032-01-01"}, "endDate", "checking.end_before_start"},
		"hidden need":  {map[string]any{"needs": list(map[string]any{"needID": "nee_secret", "percentage": "1"})}, "needs.0.needID", "proposing.need_unknown"},
		"no such need": {map[string]any{"needs": list(map[string]any{"needID": "nee_none", "percentage": "1"})}, "needs.0.needID", "proposing.need_unknown"},
		"partner":      {map[string]any{"partners": list(map[string]any{"organisationID": "org_9", "role": "FUNDING"})}, "partners.0.organisationID", "proposing.organisation_unknown"},
		"bidi":         {map[string]any{"title": "Safe \u202estores"}, "title", "checking.characters"},
		"long":         {map[string]any{"summary": strings.Repeat("x", 5001)}, "summary", "checking.too_long"},
	} {
		t.Run(name, func(t *testing.T) {
			p := b.does("arabic", "draftProject", withInput, drafted, proposes(c.changes))
			if p.Project != nil || len(p.Problems) == 0 || p.Problems[0].Field != c.field || p.Problems[0].Key != c.key {
				t.Fatalf("%+v", p)
			}
			if !strings.ContainsRune(p.Problems[0].Message, 'ي') {
				t.Errorf("not in Arabic: %s", p.Problems[0].Message)
			}
		})
	}
	if r := b.ask("owner", `{projects(where:{stage:DRAFT}){totalCount}}`, nil); !strings.Contains(r.Body.String(), `"totalCount":0`) {
		t.Error(r.Body)
	}
	markup := proposes(map[string]any{"title": "<script>alert(1)</script>"})
	if p := b.does("owner", "draftProject", withInput, drafted, markup); p.Project == nil || p.Project.Title != "<script>alert(1)</script>" {
		t.Errorf("markup: %+v", p)
	}
}

// TestRefusedProjects: who may not, or comes too late, gets a code; what they do not see is not there.
func TestRefusedProjects(t *testing.T) {
	b := newBureau(t)
	draft := b.does("owner", "draftProject", withInput, drafted, proposes(nil)).Project.ID
	const drafting = "mutation" + withInput + "{draftProject(input:$input)" + proposal + "}"
	for name, c := range map[string]struct {
		who, query string
		variables  map[string]any
		code       string
	}{
		"not signed in":           {"public", drafting, proposes(nil), "unauthenticated"},
		"a mission":               {"kenya", drafting, proposes(nil), "forbidden"},
		"the secretariat":         {"unit", drafting, proposes(nil), "forbidden"},
		"a key that reads":        {"reading", drafting, proposes(nil), "forbidden"},
		"a hidden draft":          {"other", "mutation{submitProject" + based(draft, 1) + proposal + "}", nil, "not_found"},
		"no such project":         {"other", "mutation{submitProject" + based("prj_none", 1) + proposal + "}", nil, "not_found"},
		"a draft, the unit":       {"unit", "mutation{acceptProject" + based(draft, 1) + proposal + "}", nil, "not_found"},
		"accepted by oneself":     {"owner", "mutation{acceptProject" + based(draft, 1) + proposal + "}", nil, "forbidden"},
		"a stage too early":       {"owner", "mutation{startProject" + based(draft, 1) + proposal + "}", nil, "conflict"},
		"overtaken":               {"owner", "mutation{submitProject" + based(draft, 7) + proposal + "}", nil, "stale_version"},
		"NUL":                     {"owner", drafting, proposes(map[string]any{"title": "a\x00b"}), "bad_request"},
		"no such role":            {"owner", drafting, proposes(map[string]any{"partners": []any{map[string]any{"organisationID": "org_1", "role": "FRIEND"}}}), "bad_user_input"},
		"a stage of one's own":    {"owner", drafting, proposes(map[string]any{"stage": "PUBLISHED"}), "bad_user_input"},
		"a language of one's own": {"owner", drafting, proposes(map[string]any{"workingLanguages": []any{"tlh"}}), "bad_user_input"},
	} {
		t.Run(name, func(t *testing.T) {
			if r := b.ask(c.who, c.query, c.variables); r.code() != c.code {
				t.Errorf("%q, want %q: %.400s", r.code(), c.code, r.Body)
			}
		})
	}
}

// TestProjectsSentAgain: each verb, sent again under its key, is done once and answered alike; anything else under that key
// is refused.
func TestProjectsSentAgain(t *testing.T) {
	b := newBureau(t)
	id := ""
	again := func(who, verb, parameters, arguments string, variables map[string]any) {
		t.Helper()
		send := func(arguments string) *reply {
			asked := body("mutation"+parameters+"{"+verb+strings.ReplaceAll(arguments, "ID", `"`+id+`"`)+proposal+"}", variables)
			return b.do(t, post(asked, "Viewer", who, "Idempotency-Key", verb+arguments))
		}
		first, second := send(arguments), send(arguments)
		if first.code() != "" || string(first.Data) != string(second.Data) {
			t.Fatalf("%s: %s, then %s", verb, first.Body, second.Body)
		}
		asked := body("mutation"+parameters+"{"+verb+strings.ReplaceAll(arguments, "ID", `"prj_other"`)+proposal+" }", variables)
		if other := b.do(t, post(asked, "Viewer", who, "Idempotency-Key", verb+arguments)); other.code() != "conflict" {
			t.Errorf("%s: another one under its key: %s", verb, other.Body)
		}
		var data map[string]proposed
		if err := json.Unmarshal(first.Data, &data); err != nil {
			t.Fatal(err)
		}
		if p := data[verb]; len(p.Problems) > 0 {
			t.Fatalf("%s: %v", verb, p.Problems)
		} else if p.Project != nil {
			id = p.Project.ID
		}
	}
	change := proposes(map[string]any{"title": "Armouries"})
	again("owner", "draftProject", withInput, drafted, proposes(nil))
	again("owner", "saveProject", withInput, "(id:ID version:1 input:$input)", proposes(nil))
	again("owner", "submitProject", "", "(id:ID version:2)", nil)
	again("unit", "returnProject", "", `(id:ID version:3 reasons:"Mend it.")`, nil)
	again("owner", "submitProject", "", "(id:ID version:4)", nil)
	again("unit", "acceptProject", "", "(id:ID version:5)", nil)
	again("burundi", "consentProject", "", "(id:ID version:6 consents:true)", nil)
	again("kenya", "consentProject", "", "(id:ID version:7 consents:true)", nil)
	again("owner", "proposeProjectChange", withInput, "(id:ID version:8 input:$input)", change)
	again("unit", "decideProjectChange", "", "(id:ID version:9 accepts:true)", nil)
	again("owner", "startProject", "", "(id:ID version:10)", nil)
	again("kenya", "consentProject", "", `(id:ID version:11 consents:false reason:"No.")`, nil)
	again("kenya", "consentProject", "", "(id:ID version:12 consents:true)", nil)
	again("owner", "resumeProject", "", "(id:ID version:13)", nil)
	again("owner", "suspendProject", "", "(id:ID version:14)", nil)
	again("owner", "cancelProject", "", `(id:ID version:15 note:"No money.")`, nil)
	again("owner", "draftProject", withInput, "(input: $input)", change)
	again("owner", "discardProject", "", "(id:ID version:1)", nil)
	r := b.ask("unit", `{projects(first:9){totalCount edges{node{version stage steps{action} versions{number}}}}}`, nil)
	if s := r.Body.String(); !strings.Contains(s, `"totalCount":1`) || !strings.Contains(s, `"version":16,"stage":"CANCELLED"`) || strings.Count(s, `"action"`) != 17 || strings.Count(s, `"number"`) != 3 {
		t.Error(s)
	}
}

// TestRefusalsLeaveNoTrace: that a State refused is not found by others in any list, count, filter, order or notice.
func TestRefusalsLeaveNoTrace(t *testing.T) {
	b := newBureau(t)
	made := func(answer string) string {
		id := b.does("owner", "draftProject", withInput, drafted, proposes(nil)).Project.ID
		b.does("owner", "submitProject", "", based(id, 1), nil)
		b.does("unit", "acceptProject", "", based(id, 2), nil)
		b.does("kenya", "consentProject", "", fmt.Sprintf(`(id:%q version:3 consents:%s)`, id, answer), nil)
		return id
	}
	refused, given := made("false"), made("true")
	// Burundi is still asked: a project that Kenya refused looks to it like one that Kenya consented to
	const seen = `{node(id:%q){...on Project{version stage title summary recipients{percentage state{iso3}} consents{stage state{iso3}} steps{action} versions{number}
		budgetLines{label amount} results{title} needLinks{share} permissions{canConsent}}}}`
	if a, b := b.ask("burundi", fmt.Sprintf(seen, refused), nil).Data, b.ask("burundi", fmt.Sprintf(seen, given), nil).Data; string(a) != string(b) {
		t.Errorf("%s\nis told from\n%s", a, b)
	}
	for _, id := range []string{refused, given} {
		b.does("burundi", "consentProject", "", fmt.Sprintf(`(id:%q version:4 consents:true)`, id), nil)
	}
	filters := []string{`hasConsentsWith:{stage:REFUSED}`, `hasConsentsWith:{stateID:"sta_ken"}`, `hasStepsWith:{action:"refuse"}`, `hasStepsWith:{stateID:"sta_ken"}`, `hasVersions:true`,
		`hasRecipientsWith:{stateID:"sta_ken"}`, `titlesContainsFold:"kenya"`, `hasBudgetLinesWith:{hasProjectWith:{hasConsentsWith:{stage:REFUSED}}}`}
	for _, who := range []string{"public", "other", "burundi", "rwanda"} {
		for _, f := range filters {
			if r := b.ask(who, fmt.Sprintf(`{projects(where:{id:%q %s}){totalCount}}`, refused, f), nil); !strings.Contains(r.Body.String(), `"totalCount":0`) {
				t.Errorf("%s finds it by %s: %s", who, f, r.Body)
			}
		}
		r := b.ask(who, `{projects(first:9 orderBy:[{field:TITLE}]){edges{node{title}}} consents(first:9 orderBy:{field:ASKED_AT}){edges{node{stage state{iso3}}}}
			notifications(first:99){edges{node{text}}} auditEntries(first:99){totalCount}}`, nil)
		if s := r.Body.String(); strings.Contains(s, "REFUSED") || strings.Contains(s, "refus") || !strings.Contains(s, "Armouries in Burundi and …") {
			t.Errorf("%s: %s", who, s)
		}
	}
}
