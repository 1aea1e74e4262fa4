package read

import (
	"strings"

	"entraide/internal/access"
	"entraide/internal/read/compile"
)

// permitted are the actions that the field permissions of each noun names: canX for each action x.
var permitted = []struct {
	noun    access.Noun
	actions []access.Action
}{
	{access.Need, []access.Action{"save", "discard", "open", "attach", "askConcurrence", "concur", "reconfirm", "reopen", "declarePartlyMet",
		"declareMet", "declareUnmet", "withdraw", "close"}},
	{access.Project, []access.Action{"save", "discard", "submit", "withdraw", "return", "accept", "consent", "proposeChange", "decideChange", "start", "suspend",
		"resume", "complete", "cancel", "followUp", "assignThemes"}},
	{access.Offer, []access.Action{"save", "discard", "publish", "suspend", "resume", "exhaust", "replenish", "reconfirm", "close", "reopen"}},
	{access.Experience, []access.Action{"save", "discard", "publish", "withdraw", "comment"}},
	{access.Comment, []access.Action{"remove"}},
	{access.OrganisationMatch, []access.Action{"merge", "reject", "unmerge"}},
	{access.User, []access.Action{"save", "close"}},
	{access.Membership, []access.Action{"end"}},
	{access.Invitation, []access.Action{"revoke"}},
	{access.APIKey, []access.Action{"revoke"}},
}

// permissions are what the viewer may do with a row, each by a guard.
func permissions() (all []compile.Source) {
	for _, p := range permitted {
		noun, columns := string(p.noun), make([]string, len(p.actions))
		for i, a := range p.actions {
			columns[i] = "{" + noun + "." + string(a) + " x} IS TRUE AS can_" + snake(string(a)) // unknown, for who has no State, is no
		}
		sql := "SELECT " + strings.Join(columns, ",") + " FROM {" + noun + " x} WHERE x.id={id}"
		all = append(all, compile.Source{On: noun, Field: "permissions", SQL: sql})
	}
	return all
}

// guards are conditions on rows beside their scopes: the right to each action, from the same table that writing is judged
// by, and the sight of parts of rows.
func guards() map[string]compile.Scope {
	all := map[string]compile.Scope{
		"Need.details":   seen(access.NeedDetails),
		"Need.file":      seen(access.NeedFile),
		"Offer.envelope": seen(access.OfferEnvelope),
		"Offer.file":     seen(access.OfferFile),
		"Consent.reason": seen(access.ConsentReason),
		"Consent.own": func(q *compile.Query, alias string) string {
			if states := viewer(q).Reading().States; len(states) > 0 {
				return alias + ".state_id=ANY(" + q.Texts("states", states) + ")"
			}
			return "FALSE"
		},
	}
	for _, p := range permitted {
		for _, a := range p.actions {
			all[string(p.noun)+"."+string(a)] = func(q *compile.Query, alias string) string {
				return viewer(q).RightSQL(p.noun, a, alias, q.Texts)
			}
		}
	}
	return all
}

// snake is declarePartlyMet as declare_partly_met.
func snake(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
