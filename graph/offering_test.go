package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/pgtest"
)

// givers are who comes to the API about offers.
var givers = map[string]access.Viewer{
	"public":  {},
	"donor":   {Role: access.DonorOfficer, Organisations: []string{"org_1"}, User: "usr_donor", Language: "en"},
	"other":   {Role: access.DonorOfficer, Organisations: []string{"org_2"}, User: "usr_other", Language: "en"},
	"partner": {Role: access.Partner, Organisations: []string{"org_2"}, User: "usr_partner", Language: "en"},
	"unit":    {Role: access.Secretariat, User: "usr_unit", Language: "en"},
	"burundi": {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_bdi", Language: "en"},
	"blind":   {Role: access.DonorOfficer, Organisations: []string{"org_1"}, User: "usr_donor", Key: "key_1", Scopes: []access.Scope{access.ScopeWriteOffers}},
}

func newCounter(t *testing.T) desk {
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_1', now(), now(), 'Fund', 'GOVERNMENT'), ('org_2', now(), now(), 'Another', 'GOVERNMENT')`); err != nil {
		t.Fatal(err)
	}
	return desk{t, over(t, db, givers)}
}

// offers are an offer, with what is between its donor and the secretariat.
const offered = `{offer{id version stage envelope{amount} isEnvelopePrivate visibility} problems{field key}}`

// offer does something to offers; the reply must hold no error and no problem. It is the id of the offer.
func (d desk) offer(who, verb, arguments string) string {
	d.Helper()
	r := d.ask(who, "mutation{"+verb+arguments+offered+"}", nil)
	var data map[string]struct {
		Offer    struct{ ID string }
		Problems []any
	}
	if err := json.Unmarshal(r.Data, &data); err != nil || r.code() != "" || len(data[verb].Problems) > 0 {
		d.Fatalf("%s: %s", verb, r.Body)
	}
	return data[verb].Offer.ID
}

const anOffer = `language:en name:"Window" summary:"Stores." modality:FUNDING currency:"USD" envelopeAmount:"123456.78" mostAmount:"5000"`

// TestWhatDonorsKeepPrivate: an envelope that is private, and an offer for the secretariat alone, are read by their donor and
// the secretariat; for all others they are not there, whatever they ask.
func TestWhatDonorsKeepPrivate(t *testing.T) {
	d := newCounter(t)
	public := d.offer("donor", "draftOffer", `(input:{`+anOffer+`})`)
	hidden := d.offer("donor", "draftOffer", `(input:{`+anOffer+` visibility:SECRETARIAT_ONLY isEnvelopePrivate:false})`)
	draft := d.offer("donor", "draftOffer", `(input:{`+anOffer+`})`)
	for _, id := range []string{public, hidden} {
		d.offer("donor", "publishOffer", based(id, 1))
	}
	for who, sees := range map[string]struct{ envelope, hidden, draft bool }{
		"public": {}, "other": {}, "partner": {}, "burundi": {}, "blind": {}, "unit": {true, true, false}, "donor": {true, true, true},
	} {
		body := d.ask(who, fmt.Sprintf(`{node(id:%q){...on Offer{name envelope{amount usd} isEnvelopePrivate visibility}}}`, public), nil).Body.String()
		if !strings.Contains(body, "Window") {
			t.Errorf("%s does not see what is public: %s", who, body)
		}
		if got := strings.Contains(body, "123456.78") || strings.Contains(body, "true") || strings.Contains(body, "PUBLIC"); got != sees.envelope {
			t.Errorf("%s sees the envelope: %v\n%s", who, got, body)
		}
		for id, want := range map[string]bool{hidden: sees.hidden, draft: sees.draft} {
			for _, query := range []string{
				`{node(id:"ID"){id}}`, `{offers(first:99){edges{node{id}}}}`, `{offers(first:9 orderBy:{field:NAME}){edges{node{id}}}}`,
				`{donors(first:9){edges{node{offers(first:9){edges{node{id}}}}}}}`, `{donors(first:9 where:{hasOffersWith:{id:"ID"}}){edges{node{found:id}}}}`,
				`{state(iso3:"BDI"){id} offers(first:9 where:{not:{id:"none"} mostAmount:"5000"}){edges{node{id}}}}`,
			} {
				body := d.ask(who, strings.ReplaceAll(query, "ID", id), nil).Body.String()
				if got := strings.Contains(body, id) || strings.Contains(body, `"found"`); got != want {
					t.Errorf("%s by %s: %v, want %v: %s", who, query, got, want, body)
				}
			}
		}
		if body := d.ask(who, `{offers(where:{name:"Window"}){totalCount}}`, nil).Body.String(); !strings.Contains(body, fmt.Sprintf(`"totalCount":%d`, map[string]int{"unit": 2, "donor": 3}[who]+map[bool]int{true: 1}[!sees.hidden])) {
			t.Errorf("%s: %s", who, body)
		}
	}
	for _, query := range []string{`{offers(where:{envelopeAmount:"123456.78"}){totalCount}}`, `{offers(where:{visibility:SECRETARIAT_ONLY}){totalCount}}`,
		`{offers(where:{envelopeIsPrivate:true}){totalCount}}`, `{offers(first:1 orderBy:{field:ENVELOPE_AMOUNT}){totalCount}}`} {
		if r := d.ask("unit", query, nil); r.code() != "bad_user_input" {
			t.Errorf("%s: %s", query, r.Body)
		}
	}
	// to save it without a word about who sees it shows no more than before
	d.offer("donor", "saveOffer", fmt.Sprintf(`(id:%q version:2 input:{%s isEnvelopePrivate:null visibility:null})`, hidden, anOffer))
	if r := d.ask("public", fmt.Sprintf(`{node(id:%q){id}}`, hidden), nil); string(r.Data) != `{"node":null}` {
		t.Error(r.Body)
	}
}

// TestOffersSentAgain: each verb, sent again under its key, is done once and answered alike; anything else under that key is
// refused.
func TestOffersSentAgain(t *testing.T) {
	d := newCounter(t)
	id := ""
	for i, c := range []struct{ verb, arguments string }{
		{"draftOffer", "(input:{" + anOffer + "})"}, {"saveOffer", "(id:ID version:1 input:{" + anOffer + "})"}, {"publishOffer", "(id:ID version:2)"},
		{"suspendOffer", "(id:ID version:3)"}, {"resumeOffer", "(id:ID version:4)"}, {"exhaustOffer", "(id:ID version:5)"},
		{"replenishOffer", "(id:ID version:6)"}, {"reconfirmOffer", "(id:ID version:7)"}, {"closeOffer", "(id:ID version:8)"},
		{"draftOffer", "(input:{" + anOffer + "})"}, {"discardOffer", "(id:ID version:1)"},
	} {
		send := func(arguments string) *reply {
			asked := body("mutation{"+c.verb+strings.ReplaceAll(arguments, "ID", `"`+id+`"`)+offered+"}", nil)
			return d.do(t, post(asked, "Viewer", "donor", "Idempotency-Key", fmt.Sprint("k", i)))
		}
		first, second := send(c.arguments), send(c.arguments)
		if first.code() != "" || string(first.Data) != string(second.Data) || !strings.Contains(first.Body.String(), `"problems":[]`) {
			t.Fatalf("%s: %s, then %s", c.verb, first.Body, second.Body)
		}
		if other := send(c.arguments + " "); other.code() != "conflict" {
			t.Errorf("%s: another one under its key: %s", c.verb, other.Body)
		}
		var data map[string]struct{ Offer *struct{ ID string } }
		if json.Unmarshal(first.Data, &data) == nil && data[c.verb].Offer != nil {
			id = data[c.verb].Offer.ID
		}
	}
	if body := d.ask("donor", `{offers(first:9 where:{name:"Window"}){totalCount edges{node{version stage}}}}`, nil).Body.String(); !strings.Contains(body, `"totalCount":1,"edges":[{"node":{"version":9,"stage":"CLOSED"}}]`) {
		t.Error(body)
	}
}
