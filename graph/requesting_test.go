package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/pgtest"
)

// asking are who comes to the API about needs.
var asking = map[string]access.Viewer{
	"public":  {},
	"focal":   {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_focal", Language: "en"},
	"editor":  {Role: access.StateEditor, States: []string{"sta_bdi"}, User: "usr_editor", Language: "en"},
	"arabic":  {Role: access.StateEditor, States: []string{"sta_bdi"}, User: "usr_editor", Language: "ar"},
	"kenya":   {Role: access.FocalPoint, States: []string{"sta_ken"}, User: "usr_kenya", Language: "en"},
	"donor":   {Role: access.DonorOfficer, Organisations: []string{"org_1"}, User: "usr_donor", Language: "en"},
	"unit":    {Role: access.Secretariat, User: "usr_unit", Language: "en"},
	"reading": {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_focal", Key: "key_1", Scopes: []access.Scope{access.ScopeRead}},
}

// desk is the API with what the tests of needs ask of it.
type desk struct {
	*testing.T
	*server
}

func newDesk(t *testing.T) desk {
	db, _ := pgtest.Migrated(t)
	return desk{t, over(t, db, asking)}
}

// ask is the reply to an operation.
func (d desk) ask(who, query string, variables map[string]any) *reply {
	d.Helper()
	return d.do(d, post(body(query, variables), "Viewer", who))
}

// payload is what a mutation answered.
type payload struct {
	Need *struct {
		ID, Stage, Title string
		Version          int
		Completeness     *int
		Permissions      map[string]bool
	}
	Completeness *struct {
		Score, Demanded int
		Missing         []struct{ Field, Why string }
	}
	Problems []struct{ Field, Key, Message string }
}

const wanted = `{need{id stage title version completeness permissions{canSave canOpen canWithdraw}}
	completeness{score demanded missing{field why}} problems{field key message}}`

// verb does something to needs; the reply must hold no error.
func (d desk) verb(who, name, parameters, arguments string, variables map[string]any) payload {
	d.Helper()
	r := d.ask(who, "mutation"+parameters+"{"+name+arguments+wanted+"}", variables)
	if r.code() != "" {
		d.Fatalf("%s by %s: %.500s", name, who, r.Body)
	}
	var data map[string]payload
	if err := json.Unmarshal(r.Data, &data); err != nil {
		d.Fatal(err)
	}
	return data[name]
}

// input is a need that lacks little.
func input() map[string]any {
	return map[string]any{
		"language": "en", "title": "Safe stores", "summary": strings.Repeat("Two stores need doors, locks and racks. ", 3),
		"quantity": "2 stores", "site": "North",
		"baseline": "Open sheds", "agency": "Ministry of Defence", "themes": []any{map[string]any{"theme": "training", "percentage": "100"}},
		"costAmount": "1200.50", "costCurrency": "USD", "startDate": "2030-01-01", "endDate": "2031-12-31", "modality": "EQUIPMENT", "priority": nil,
		"yearly": []any{map[string]any{"year": 2030, "amount": "1200.50"}},
	}
}

func but(changes map[string]any) map[string]any {
	in := input()
	for k, v := range changes {
		in[k] = v
	}
	return map[string]any{"input": in}
}

const (
	saying  = "($input:NeedInput!)"
	drafted = "(input:$input)"
)

func based(id string, version int) string { return fmt.Sprintf("(id:%q version:%d)", id, version) }

func TestANeedThroughTheAPI(t *testing.T) {
	d := newDesk(t)

	title := map[string]any{"input": map[string]any{"language": "en", "title": "Safe stores"}}
	r := d.ask("public", "query"+saying+"{needCompleteness(input:$input){score demanded missing{field points why}}}", title)
	if !strings.Contains(r.Body.String(), `"score":5,"demanded":60,"missing":[{"field":"summary","points":20,"why":"Only what is described exactly`) {
		t.Error(r.Body)
	}

	p := d.verb("editor", "draftNeed", saying, drafted, title)
	if p.Need == nil || p.Need.Stage != "DRAFT" || *p.Need.Completeness != 5 || p.Completeness.Score != 5 {
		t.Fatalf("%+v", p)
	}
	if may := p.Need.Permissions; !may["canSave"] || may["canOpen"] {
		t.Error(may)
	}
	id := p.Need.ID
	p = d.verb("focal", "openNeed", "", based(id, 1), nil)
	if len(p.Problems) != 2 || p.Problems[1].Key != "requesting.incomplete" || p.Completeness != nil || p.Need.Stage != "DRAFT" {
		t.Errorf("%+v", p)
	}
	p = d.verb("editor", "saveNeed", saying, fmt.Sprintf("(id:%q version:1 input:$input)", id), but(map[string]any{"detailsAudience": "PUBLIC"}))
	if len(p.Problems) != 0 || p.Completeness.Score != 85 || p.Need.Version != 2 {
		t.Errorf("%+v", p)
	}
	if p = d.verb("focal", "openNeed", "", based(id, 2), nil); p.Need.Stage != "OPEN" || !p.Need.Permissions["canWithdraw"] {
		t.Errorf("%+v", p)
	}
	r = d.ask("public", fmt.Sprintf(`{node(id:%q){...on Need{title cost{amount usd} completeness details{site} confirmBy}}}`, id), nil)
	for _, part := range []string{`"title":"Safe stores"`, `"completeness":null`, `"site":"North"`} {
		if !strings.Contains(r.Body.String(), part) {
			t.Error(part, r.Body)
		}
	}
	states := fmt.Sprintf(`(id:%q version:3 states:[{stateID:"sta_bdi" percentage:60},{stateID:"sta_ken" percentage:"40"}] regionID:"reg_014")`, id)
	if p = d.verb("focal", "askConcurrence", "", states, nil); len(p.Problems) != 0 {
		t.Errorf("%+v", p)
	}
	if p = d.verb("kenya", "concurNeed", "", fmt.Sprintf("(id:%q version:4 concurs:true)", id), nil); len(p.Problems) != 0 {
		t.Errorf("%+v", p)
	}
	for i, verb := range []string{"reconfirmNeed", "declareNeedUnmet", "declareNeedPartlyMet", "declareNeedMet"} {
		if p = d.verb("focal", verb, "", based(id, 5+i), nil); len(p.Problems) != 0 {
			t.Errorf("%s: %+v", verb, p)
		}
	}
	if p.Need.Stage != "MET" || p.Need.Version != 9 {
		t.Errorf("%+v", p.Need)
	}

	entered := d.verb("unit", "enterNeed", saying, `(input:$input stateID:"sta_ken" source:"Note verbale 3")`, but(nil))
	if entered.Need.Stage != "OPEN" {
		t.Errorf("%+v", entered)
	}
	if p = d.verb("unit", "closeNeed", "", fmt.Sprintf(`(id:%q version:1 note:"A duplicate.")`, entered.Need.ID), nil); p.Need.Stage != "CLOSED" {
		t.Errorf("%+v", p)
	}
	gone := d.verb("editor", "draftNeed", saying, drafted, but(nil))
	if p = d.verb("editor", "discardNeed", "", based(gone.Need.ID, 1), nil); p.Need != nil || len(p.Problems) != 0 {
		t.Errorf("%+v", p)
	}
	const add = `mutation{addNationalReport(input:{year:2024 language:fr url:"https://example.org/r"}){report{year state{iso3}} problems{key field}}}`
	r = d.ask("editor", add, nil)
	if !strings.Contains(r.Body.String(), `"iso3":"BDI"`) {
		t.Error(r.Body)
	}
	r = d.ask("editor", add, nil)
	if !strings.Contains(r.Body.String(), `"report":null,"problems":[{"key":"requesting.report_exists","field":"year"}]`) {
		t.Error(r.Body)
	}
}

// TestBadNeeds: what a person can mend is a problem at its field, in their language; nothing is written.
func TestBadNeeds(t *testing.T) {
	d := newDesk(t)
	share := func(theme, percentage string) map[string]any {
		return map[string]any{"theme": theme, "percentage": percentage}
	}
	for name, c := range map[string]struct {
		changes    map[string]any
		field, key string
	}{
		"shares":   {map[string]any{"themes": []any{share("training", "70"), share("ddr", "29.99")}}, "themes", "checking.percentages_sum"},
		"share":    {map[string]any{"themes": []any{share("training", "100"), share("ddr", "-1")}}, "themes.1.percentage", "checking.percentage"},
		"theme":    {map[string]any{"themes": []any{share("mines", "100")}}, "themes.0.theme", "checking.theme_unknown"},
		"negative": {map[string]any{"costAmount": "-1200.50"}, "costAmount", "checking.amount_range"},
		"exponent": {map[string]any{"costAmount": json.Number("1e400")}, "costAmount", "checking.amount"},
		"end":      {map[string]any{"startDate": "2032-01-01"}, "endDate", "checking.end_before_start"},
		"bidi":     {map[string]any{"title": "Safe \u202estores"}, "title", "checking.characters"},
		"long":     {map[string]any{"summary": strings.Repeat("x", 5001)}, "summary", "checking.too_long"},
		"donor":    {map[string]any{"namedDonors": []any{"dnr_9"}}, "namedDonors.0", "requesting.donor_unknown"},
	} {
		t.Run(name, func(t *testing.T) {
			p := d.verb("arabic", "draftNeed", saying, drafted, but(c.changes))
			if p.Need != nil || p.Completeness != nil || len(p.Problems) == 0 || p.Problems[0].Field != c.field || p.Problems[0].Key != c.key {
				t.Fatalf("%+v", p)
			}
			if !strings.ContainsRune(p.Problems[0].Message, 'ي') {
				t.Errorf("not in Arabic: %s", p.Problems[0].Message)
			}
		})
	}
	if r := d.ask("editor", `{needs(where:{stage:DRAFT}){totalCount}}`, nil); !strings.Contains(r.Body.String(), `"totalCount":0`) {
		t.Error(r.Body)
	}
	markup := but(map[string]any{"title": "<script>alert(1)</script>"})
	if p := d.verb("editor", "draftNeed", saying, drafted, markup); p.Need == nil || p.Need.Title != "<script>alert(1)</script>" {
		t.Errorf("markup: %+v", p)
	}
}

// TestRefusedNeeds: who may not, or comes too late, gets a code; what they do not see is not there.
func TestRefusedNeeds(t *testing.T) {
	d := newDesk(t)
	draft := d.verb("editor", "draftNeed", saying, drafted, but(nil)).Need.ID
	open := d.verb("editor", "draftNeed", saying, drafted, but(nil)).Need.ID
	d.verb("focal", "openNeed", "", based(open, 1), nil)
	const drafting = "mutation" + saying + "{draftNeed(input:$input)" + wanted + "}"
	for name, c := range map[string]struct {
		who, query string
		variables  map[string]any
		code       string
	}{
		"for another State":      {"editor", "mutation" + saying + `{draftNeed(input:$input stateID:"sta_ken")` + wanted + "}", but(nil), "forbidden"},
		"not signed in":          {"public", drafting, but(nil), "unauthenticated"},
		"a donor":                {"donor", drafting, but(nil), "forbidden"},
		"a key that reads":       {"reading", drafting, but(nil), "forbidden"},
		"an editor opens":        {"editor", "mutation{openNeed" + based(draft, 1) + wanted + "}", nil, "forbidden"},
		"the editor of another":  {"kenya", "mutation{withdrawNeed(id:\"" + open + `" version:2 note:"Mine.")` + wanted + "}", nil, "forbidden"},
		"a hidden draft":         {"kenya", "mutation{openNeed" + based(draft, 1) + wanted + "}", nil, "not_found"},
		"no such need":           {"kenya", "mutation{openNeed" + based("nee_none", 1) + wanted + "}", nil, "not_found"},
		"a hidden draft, public": {"public", "mutation{openNeed" + based(draft, 1) + wanted + "}", nil, "unauthenticated"},
		"a draft, the unit":      {"unit", "mutation{closeNeed(id:\"" + draft + `" version:1 note:"No.")` + wanted + "}", nil, "not_found"},
		"opened before":          {"focal", "mutation{openNeed" + based(open, 2) + wanted + "}", nil, "conflict"},
		"no such document":       {"editor", `mutation{removeDocument(id:"doc_none")` + wanted + "}", nil, "not_found"},
		"ten megabytes":          {"editor", drafting, but(map[string]any{"summary": strings.Repeat("x", 10<<20)}), "bad_request"},
		"NUL":                    {"editor", drafting, but(map[string]any{"site": "a\x00b"}), "bad_request"},
		"no such audience":       {"editor", drafting, but(map[string]any{"audience": "FRIENDS"}), "bad_user_input"},
		"a stage of one's own":   {"editor", drafting, but(map[string]any{"stage": "OPEN"}), "bad_user_input"},
		"two at once":            {"focal", fmt.Sprintf("mutation{reconfirmNeed%s{need{id}} openNeed%[1]s{need{id}}}", based(open, 2)), nil, "bad_request"},
	} {
		t.Run(name, func(t *testing.T) {
			if r := d.ask(c.who, c.query, c.variables); r.code() != c.code {
				t.Errorf("%q, want %q: %.400s", r.code(), c.code, r.Body)
			}
		})
	}
	hidden := d.ask("kenya", "mutation{openNeed"+based(draft, 1)+wanted+"}", nil)
	absent := d.ask("kenya", "mutation{openNeed"+based("nee_none", 1)+wanted+"}", nil)
	if hidden.Errors[0].Message != absent.Errors[0].Message || hidden.Code != absent.Code {
		t.Errorf("what is hidden can be told from what is not there: %s %s", hidden.Body, absent.Body)
	}
	// who was overtaken gets the need as it is now, and the error beside it
	r := d.ask("focal", "mutation"+saying+"{saveNeed(id:\""+open+`" version:1 input:$input)`+wanted+"}", but(map[string]any{"title": "Late"}))
	if r.code() != "stale_version" || !strings.Contains(string(r.Data), `"title":"Safe stores"`) || !strings.Contains(string(r.Data), `"version":2`) {
		t.Errorf("%s", r.Body)
	}
}

// TestANeedSentAgain: the same request under the same key does one thing; another one under it is refused.
func TestANeedSentAgain(t *testing.T) {
	d := newDesk(t)
	send := func(title string) *reply {
		asked := body("mutation"+saying+"{draftNeed(input:$input){need{id title}}}", but(map[string]any{"title": title}))
		return d.do(t, post(asked, "Viewer", "editor", "Idempotency-Key", "k1"))
	}
	first, again := send("One"), send("One")
	if first.code() != "" || string(first.Data) != string(again.Data) {
		t.Errorf("%s, then %s", first.Body, again.Body)
	}
	if other := send("Two"); other.code() != "conflict" {
		t.Error(other.Body)
	}
}

// What is null is not there, as a program writes it that has no value for it.
func TestNullIsNone(t *testing.T) {
	d := newDesk(t)
	in := but(map[string]any{"reportID": nil, "agency": nil, "startDate": nil, "endDate": nil, "costAmount": nil, "costCurrency": nil, "yearly": nil, "namedDonors": nil})
	if p := d.verb("editor", "draftNeed", saying, drafted, in); p.Need == nil || len(p.Problems) > 0 {
		t.Errorf("%+v", p)
	}
}
