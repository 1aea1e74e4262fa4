package read_test

import (
	"cmp"
	"fmt"
	"strings"
)

// sight spells out, in plain SQL over the columns of the table, what one asker may see; what is empty is seen by nobody.
// Nothing here is taken from the tables of access: both must say the same.
type sight struct {
	project, need, offer       string
	details, file              string // of needs that are seen
	envelope, donor            string // the money, and what else is for their donor, of offers that are seen
	consent, reason            string // of projects that are seen; why, of consents that are seen
	version, step              string // of projects that are seen
	recipient                  string // of projects that are seen; all if empty
	experience, comment        string
	queue                      string // with replies and matches
	user, membership           string
	invitation                 string
	key, notice, entries, mail string
}

const (
	publicProject = "stage IN ('PUBLISHED', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED', 'CANCELLED')"
	publicOffer   = "stage <> 'DRAFT' AND visibility = 'PUBLIC'"
)

// ofPublic is what everybody sees.
var ofPublic = sight{project: publicProject, need: forAudience("'PUBLIC'"), details: detailsFor("'PUBLIC'"), offer: publicOffer, envelope: "NOT envelope_is_private",
	step: "audience = 'PUBLIC'", experience: "stage = 'PUBLISHED'", comment: "stage = 'SAID'"}

// forAudience are the needs for some audiences.
func forAudience(audiences string) string {
	return "(stage <> 'DRAFT' AND audience IN (" + audiences + "))"
}

// detailsFor are the needs whose details are for some audiences: as long as somebody may help.
func detailsFor(audiences string) string {
	return "(stage IN ('OPEN', 'PARTLY_MET') AND details_audience IN (" + audiences + "))"
}

// inPerson adds what a person sees because it is theirs.
func (s sight) inPerson(user string) sight {
	own := "user_id = '" + user + "'"
	s.key, s.notice = own, own
	s.user, s.membership = either(s.user, "id = '"+user+"'"), either(s.membership, own)
	return s
}

// ofState is what those see who act for a State.
func ofState(state, user string) sight {
	own := "state_id = '" + state + "' OR id IN (SELECT need_id FROM public.need_states WHERE state_id = '" + state + "')"
	s, its := ofPublic, "state_id = '"+state+"'"
	s.project = publicProject + " OR " + its + " OR stage NOT IN ('DRAFT', 'SUBMITTED', 'RETURNED') AND id IN (SELECT project_id FROM public.consents WHERE " + its + ")"
	s = s.proposing(its)
	s.recipient = its + " OR project_id IN (SELECT id FROM public.projects WHERE " + publicProject + " OR " + its + ")"
	s.consent, s.reason, s.step = s.consent+" OR "+its, its, s.step+" OR audience = 'CONSENT' AND "+its
	s.experience += " OR " + its
	s.need = forAudience("'PUBLIC', 'STATES'") + " OR " + own
	s.details = detailsFor("'PUBLIC', 'STATES'") + " OR " + own
	s.file = own
	return s.among(its).inPerson(user)
}

// proposing adds what those see of a project who proposed it.
func (s sight) proposing(whose string) sight {
	of := "project_id IN (SELECT id FROM public.projects WHERE " + whose + ")"
	s.consent, s.version, s.step = of, of, s.step+" OR "+of
	return s
}

// among adds what people see of each other who act for the same party.
func (s sight) among(party string) sight {
	s.invitation, s.membership = party, "stage = 'ACTIVE' AND "+party
	s.user = "id IN (SELECT user_id FROM public.memberships WHERE " + s.membership + ")"
	return s
}

// ofOrganisations is what those see who act for organisations; audiences are those of needs that they belong to.
func ofOrganisations(user, audiences string, organisations ...string) sight {
	ids := "'" + strings.Join(organisations, "','") + "'"
	named := "id IN (SELECT n.need_id FROM public.need_donors n, public.donors d WHERE d.id = n.donor_id AND d.organisation_id IN (" + ids + "))"
	ofDonor := "donor_id IN (SELECT id FROM public.donors WHERE organisation_id IN (" + ids + "))"
	own := "owner_id IN (" + ids + ")"
	s := ofPublic.proposing(own)
	s.project = publicProject + " OR " + own
	s.experience += " OR " + own
	s.need = forAudience(audiences) + " OR " + forAudience("'NAMED'") + " AND " + named + " OR " + own
	s.details = detailsFor(audiences) + " OR " + detailsFor("'NAMED'") + " AND " + named + " OR " + own
	s.file = own
	s.offer, s.envelope = publicOffer+" OR "+ofDonor, "NOT envelope_is_private OR "+ofDonor
	s.donor = ofDonor
	return s.among("organisation_id IN (" + ids + ")").inPerson(user)
}

// ofSecretariat is what those see who work for it: all but drafts and what is others' in person.
func ofSecretariat(user string) sight {
	const notDraft = "stage <> 'DRAFT'"
	return sight{project: notDraft, need: notDraft, details: notDraft, file: notDraft, offer: notDraft, envelope: "TRUE", donor: "TRUE", user: "TRUE",
		consent: "TRUE", reason: "TRUE", version: "TRUE", step: "TRUE", experience: notDraft, comment: "TRUE", queue: "TRUE",
		membership: "TRUE", invitation: "TRUE", entries: notDraft, mail: "kept"}.inPerson(user)
}

func either(a, b string) string {
	if a == "" {
		return b
	}
	return a + " OR " + b
}

// copied are the tables of which an asker may not see all, each after those that it is decided by.
var copied = []string{"projects", "needs", "offers", "source_records", "project_recipients", "project_themes", "participations",
	"need_themes", "need_projects", "need_states", "need_donors", "documents", "transactions", "ledger_lines",
	"budget_lines", "results", "consents", "project_versions", "project_steps", "experiences", "comments",
	"queue_items", "canned_replies", "organisation_matches",
	"users", "memberships", "invitations", "api_keys", "notifications", "audit_entries", "mails"}

// copy writes the statements that fill a schema with what may be seen and nothing else: neither a row that may not be
// seen nor the name of one, nor a value of a row that is for others.
func (s sight) copy(schema string) string {
	project, need := "project_id IN (SELECT id FROM SCHEMA.projects)", "need_id IN (SELECT id FROM SCHEMA.needs)"
	part := func(of string) string { return "need_id IN (SELECT id FROM SCHEMA.needs WHERE " + orNone(of) + ")" }
	conditions := map[string]string{
		"projects": s.project, "needs": s.need, "offers": s.offer,
		"source_records": project, "project_recipients": project + " AND (" + cmp.Or(s.recipient, "TRUE") + ")", "project_themes": project, "participations": project,
		"need_themes":   need,
		"need_projects": project + " AND " + need,
		"need_states":   need + " AND (concurrence = 'CONCURRED' OR " + part(s.file) + ")",
		"need_donors":   part(s.file),
		"documents":     part(s.details),
		"transactions":  "superseded_by IS NULL AND " + project,
		"ledger_lines":  "is_public OR (project_id IS NULL OR " + project + ") AND (need_id IS NULL OR " + need + ")",
		"users":         s.user, "memberships": s.membership, "invitations": s.invitation, "api_keys": s.key,
		"budget_lines": project, "results": project, "consents": project + " AND (" + orNone(s.consent) + ")",
		"project_versions": project + " AND (" + orNone(s.version) + ")", "project_steps": project + " AND (" + s.step + ")",
		"experiences": s.experience, "comments": "experience_id IN (SELECT id FROM SCHEMA.experiences) AND " + s.comment,
		"queue_items": s.queue, "canned_replies": s.queue, "organisation_matches": s.queue,
		// a notice of what its reader does not see is not there
		"notifications": "(" + orNone(s.notice) + ") AND (noun = '' OR row_id IN (SELECT id FROM SCHEMA.needs UNION ALL SELECT id FROM SCHEMA.projects UNION ALL " +
			"SELECT id FROM SCHEMA.offers UNION ALL SELECT id FROM SCHEMA.experiences UNION ALL SELECT id FROM SCHEMA.organisation_matches))",
		"audit_entries": s.entries, "mails": s.mail,
	}
	gone := func(table, column, of string) string {
		return fmt.Sprintf("UPDATE SCHEMA.%s SET %s = NULL WHERE %[2]s NOT IN (SELECT id FROM SCHEMA.%s);\n", table, column, of)
	}
	var b strings.Builder
	b.WriteString("CREATE SCHEMA " + schema + ";\n")
	for _, table := range copied {
		fmt.Fprintf(&b, "CREATE TABLE SCHEMA.%s AS SELECT * FROM public.%[1]s WHERE %s;\n", table, orNone(conditions[table]))
	}
	b.WriteString(gone("projects", "source_record_id", "source_records") + gone("transactions", "source_record_id", "source_records") +
		gone("ledger_lines", "project_id", "projects") + gone("ledger_lines", "need_id", "needs") + gone("ledger_lines", "transaction_id", "transactions") + gone("experiences", "project_id", "projects") +
		"UPDATE SCHEMA.consents SET reason = NULL WHERE (" + orNone(s.reason) + ") IS NOT TRUE;\n" +
		"UPDATE SCHEMA.offers SET envelope_amount = NULL WHERE (" + s.envelope + ") IS NOT TRUE;\n" +
		"UPDATE SCHEMA.offers SET visibility = NULL, envelope_is_private = NULL WHERE (" + orNone(s.donor) + ") IS NOT TRUE;\n" +
		// the three texts are one object: gone as one
		"UPDATE SCHEMA.needs SET quantity = NULL WHERE (" + orNone(s.details) + ") IS NOT TRUE;\n" +
		"UPDATE SCHEMA.needs SET completeness = NULL, audience = NULL, details_audience = NULL, entered_for = NULL\n" +
		"WHERE (" + orNone(s.file) + ") IS NOT TRUE;\n" +
		"CREATE INDEX ON SCHEMA.ledger_lines (project_id); CREATE INDEX ON SCHEMA.ledger_lines (state_id); CREATE INDEX ON SCHEMA.transactions (project_id); ANALYZE;")
	return strings.ReplaceAll(b.String(), "SCHEMA.", schema+".")
}

func orNone(condition string) string {
	if condition == "" {
		return "FALSE"
	}
	return condition
}
