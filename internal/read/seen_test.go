package read_test

import (
	"fmt"
	"strings"
)

// sight spells out, in plain SQL over the columns of the table, what one asker may see.
type sight struct{ project, need, offer, envelope string }

const (
	public      = "stage IN ('PUBLISHED', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED', 'CANCELLED')"
	publicNeed  = "stage <> 'DRAFT' AND audience = 'PUBLIC'"
	publicOffer = "stage <> 'DRAFT' AND visibility = 'PUBLIC'"
)

// copied are the tables of which an asker may not see all, each after those that it is decided by.
var copied = []string{"projects", "needs", "offers", "source_records", "project_recipients", "project_themes", "participations",
	"need_themes", "need_projects", "transactions", "ledger_lines"}

// copy writes the statements that fill a schema with what may be seen and nothing else: neither a row that may not be
// seen nor the name of one.
func (s sight) copy(schema string) string {
	project := "project_id IN (SELECT id FROM SCHEMA.projects)"
	conditions := map[string]string{
		"projects": s.project, "needs": s.need, "offers": s.offer,
		"source_records": project, "project_recipients": project, "project_themes": project, "participations": project,
		"need_themes":   "need_id IN (SELECT id FROM SCHEMA.needs)",
		"need_projects": project + " AND need_id IN (SELECT id FROM SCHEMA.needs)",
		"transactions":  "superseded_by IS NULL AND " + project,
		"ledger_lines":  "is_public OR (project_id IS NULL OR " + project + ") AND (need_id IS NULL OR need_id IN (SELECT id FROM SCHEMA.needs))",
	}
	gone := func(table, column, of string) string {
		return fmt.Sprintf("UPDATE SCHEMA.%s SET %s = NULL WHERE %[2]s NOT IN (SELECT id FROM SCHEMA.%s);\n", table, column, of)
	}
	var b strings.Builder
	b.WriteString("CREATE SCHEMA " + schema + ";\n")
	for _, table := range copied {
		fmt.Fprintf(&b, "CREATE TABLE SCHEMA.%s AS SELECT * FROM public.%[1]s WHERE %s;\n", table, conditions[table])
	}
	b.WriteString(gone("projects", "source_record_id", "source_records") + gone("transactions", "source_record_id", "source_records") +
		gone("ledger_lines", "project_id", "projects") + gone("ledger_lines", "need_id", "needs") + gone("ledger_lines", "transaction_id", "transactions") +
		"UPDATE SCHEMA.offers SET envelope_amount = NULL WHERE (" + s.envelope + ") IS NOT TRUE;\n" +
		"CREATE INDEX ON SCHEMA.ledger_lines (project_id); CREATE INDEX ON SCHEMA.ledger_lines (state_id); CREATE INDEX ON SCHEMA.transactions (project_id); ANALYZE;")
	return strings.ReplaceAll(b.String(), "SCHEMA.", schema+".")
}
