package read

import (
	"fmt"
	"strings"

	"entraide/internal/access"
	"entraide/internal/read/compile"
)

// scopes is row visibility. Who sees which rows of a noun stands in the tables of access; here are the nouns, and those
// that are seen as far as others are. A noun that is in none of scopes, covering and open stops the program.
var scopes = map[string]compile.Scope{
	"Project":           seen(access.Project),
	"Need":              seen(access.Need),
	"Consent":           seen(access.Consent),
	"ProjectVersion":    seen(access.ProjectVersion),
	"ProjectStep":       seen(access.ProjectStep),
	"Offer":             seen(access.Offer),
	"Experience":        seen(access.Experience),
	"Comment":           seen(access.Comment),
	"QueueItem":         seen(access.QueueItem),
	"CannedReply":       seen(access.CannedReply),
	"OrganisationMatch": seen(access.OrganisationMatch),
	"User":              seen(access.User),
	"Membership":        seen(access.Membership),
	"Invitation":        seen(access.Invitation),
	"ApiKey":            seen(access.APIKey),
	"AuditEntry":        seen(access.AuditEntry),
	"Mail":              seen(access.Mail),
	// a notice about a row is there as long as who acts sees the row: its text names it
	"Notification": func(q *compile.Query, a string) string {
		about := a + ".noun=''"
		for _, noun := range noticed {
			about += " OR " + in(q, noun, a+".row_id") // an id alone tells what it names
		}
		return "(" + viewer(q).SightSQL(access.Notification, a, q.Texts) + ") AND (" + about + ")"
	},
	// a State that is asked for its consent does not see who else is until it is published: that another one refused would show
	"ProjectRecipient": func(q *compile.Query, a string) string {
		states := viewer(q).Reading().States
		if len(states) == 0 {
			return "TRUE"
		}
		own := "=ANY(" + q.Texts("states", states) + ")"
		return fmt.Sprintf("%[1]s.state_id%[2]s OR EXISTS (SELECT 1 FROM projects p WHERE p.id=%[1]s.project_id AND (p.stage IN ('%[3]s') OR p.state_id%[2]s))",
			a, own, strings.Join(access.PublicStages, "','"))
	},
	"Transaction": func(q *compile.Query, a string) string {
		return a + ".superseded_by IS NULL"
	},
	"NeedProject": func(q *compile.Query, a string) string {
		return in(q, "Project", a+".project_id") + " AND " + in(q, "Need", a+".need_id")
	},
	// that a State was asked or declined stands in the file of the need
	"NeedState": func(q *compile.Query, a string) string {
		return a + ".concurrence='CONCURRED' OR " + ofNeed(q, access.NeedFile, a)
	},
	"NeedDonor": func(q *compile.Query, a string) string { return ofNeed(q, access.NeedFile, a) },
	"Document":  func(q *compile.Query, a string) string { return ofNeed(q, access.NeedDetails, a) },
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

// noticed are the nouns of which notices tell; one that is not here is told to nobody.
var noticed = []string{"Need", "Project", "Offer", "Experience", "Comment", "QueueItem", "OrganisationMatch"}

// covering nouns are visible when the row is that their column names and their own scope, if any, holds.
var covering = map[string]string{
	"ProjectRecipient": "Project.project_id", "ProjectTheme": "Project.project_id", "Participation": "Project.project_id",
	"BudgetLine": "Project.project_id", "Result": "Project.project_id", "Consent": "Project.project_id", "ProjectVersion": "Project.project_id", "ProjectStep": "Project.project_id",
	"Comment":      "Experience.experience_id",
	"SourceRecord": "Project.project_id", "Transaction": "Project.project_id", "NeedTheme": "Need.need_id", "NeedState": "Need.need_id",
	"Document": "Need.need_id",
}

// open are the nouns of which everybody sees every row: reference data and what is published.
var open = []string{"Area", "AuditDay", "Donor", "ExchangeRate", "ImportRun", "Meeting", "NationalReport", "Organisation", "OrganisationAlias", "Paragraph", "Region",
	"State", "Theme", "ThemeGroup"}

// covered edges lead to rows that are visible whenever their own row is.
var covered = []string{
	"Transaction.project", "ProjectRecipient.project", "ProjectTheme.project", "Participation.project", "SourceRecord.project",
	"BudgetLine.project", "Result.project", "Consent.project", "ProjectVersion.project", "ProjectStep.project", "Comment.experience",
	"NeedTheme.need", "NeedState.need", "NeedDonor.need", "NeedProject.need", "NeedProject.project", "Document.need",
	"Membership.user", "ApiKey.membership",
}

// in is the condition that the row of an entity is visible.
func in(q *compile.Query, entity, id string) string {
	a := "v" + strings.ToLower(entity[:1])
	return fmt.Sprintf("EXISTS (SELECT 1 FROM %s WHERE %s.id=%s)", q.From(entity, a), a, id)
}

// ofNeed is the condition that the part of a need that a row belongs to is seen.
func ofNeed(q *compile.Query, part access.Noun, a string) string {
	return fmt.Sprintf("EXISTS (SELECT 1 FROM needs n WHERE n.id=%s.need_id AND (%s))", a, viewer(q).SightSQL(part, "n", q.Texts))
}

// seen is the scope that the tables of access say.
func seen(n access.Noun) compile.Scope {
	return func(q *compile.Query, a string) string { return viewer(q).SightSQL(n, a, q.Texts) }
}
