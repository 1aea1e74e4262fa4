package read

import (
	"fmt"
	"strings"

	"entraide/internal/access"
	lines "entraide/internal/coverage"
	"entraide/internal/read/compile"
)

// scopes is row visibility: one predicate for every noun that hides anything. Nouns without one are open to all.
var scopes = map[string]compile.Scope{
	"Project": projectScope,
	"Need":    needScope,
	"Offer":   offerScope,
	"Transaction": func(q *compile.Query, a string) string {
		return a + ".superseded_by IS NULL"
	},
	"NeedProject": func(q *compile.Query, a string) string {
		return in(q, "Project", a+".project_id") + " AND " + in(q, "Need", a+".need_id")
	},
	"LedgerLine": func(q *compile.Query, a string) string {
		if viewer(q).Role == access.Public {
			return a + ".is_public"
		}
		return fmt.Sprintf("%[1]s.is_public OR (%[1]s.project_id IS NULL OR %[2]s) AND (%[1]s.need_id IS NULL OR %[3]s)",
			a, in(q, "Project", a+".project_id"), in(q, "Need", a+".need_id"))
	},
	// coverage is the public picture, the same for every viewer: the sums are those of public lines
	"CoverageSum": func(_ *compile.Query, a string) string { return a + ".lines>0" },
}

// covering nouns are visible exactly when the row is that their column names.
var covering = map[string]string{
	"ProjectRecipient": "Project.project_id", "ProjectTheme": "Project.project_id", "Participation": "Project.project_id",
	"SourceRecord": "Project.project_id", "Transaction": "Project.project_id", "NeedTheme": "Need.need_id",
}

// covered edges lead to rows that are visible whenever their own row is.
var covered = []string{
	"Transaction.project", "ProjectRecipient.project", "ProjectTheme.project", "Participation.project", "SourceRecord.project",
	"NeedTheme.need", "NeedProject.need", "NeedProject.project",
}

// in is the condition that the row of an entity is visible.
func in(q *compile.Query, entity, id string) string {
	a := "v" + strings.ToLower(entity[:1])
	return fmt.Sprintf("EXISTS (SELECT 1 FROM %s WHERE %s.id=%s)", q.From(entity, a), a, id)
}

// A project is seen by all once it is published, before that by its owner, and by the secretariat from submission on.
func projectScope(q *compile.Query, a string) string {
	v := viewer(q)
	s := a + ".stage IN ('" + strings.Join(lines.PublicStages, "','") + "')"
	if v.IsSecretariat() {
		s = a + ".stage<>'DRAFT'"
	}
	if len(v.Organisations) > 0 {
		s += " OR " + a + ".owner_id=ANY(" + q.Texts("organisations", v.Organisations) + ")"
	}
	return s
}

// A need is seen by the audience that its State chose, and by the State itself; the secretariat sees all but drafts.
func needScope(q *compile.Query, a string) string {
	v := viewer(q)
	s := a + ".stage<>'DRAFT' AND " + a + ".audience='PUBLIC'"
	switch {
	case v.IsSecretariat():
		s = a + ".stage<>'DRAFT'"
	case v.IsSignedIn():
		s = a + ".stage<>'DRAFT' AND " + a + ".audience IN ('PUBLIC','STATES')"
	}
	if len(v.States) > 0 {
		s += " OR " + a + ".state_id=ANY(" + q.Texts("states", v.States) + ")"
	}
	return s
}

// An offer is seen by all once it is announced, unless its donor meant it for the secretariat alone.
func offerScope(q *compile.Query, a string) string {
	v := viewer(q)
	s := a + ".stage<>'DRAFT' AND " + a + ".visibility='PUBLIC'"
	if v.IsSecretariat() {
		s = a + ".stage<>'DRAFT'"
	}
	if len(v.Organisations) > 0 {
		s += " OR EXISTS (SELECT 1 FROM " + q.From("Donor", "od") + " WHERE od.id=" + a + ".donor_id AND od.organisation_id=ANY(" + q.Texts("organisations", v.Organisations) + "))"
	}
	return s
}
