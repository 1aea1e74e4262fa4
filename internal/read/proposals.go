package read

import "entraide/internal/read/compile"

// proposals are what projects that were proposed here say that is no column.
var proposals = []compile.Source{
	// it is published once all whose consent was needed have given it
	{On: "Project", Field: "isConfirmed", SQL: "SELECT {published_at} IS NOT NULL"},
	{On: "Project", Field: "workingLanguages", SQL: listSQL("{working_languages}")},
	{On: "Project", Field: "followUpOn", SQL: "CASE WHEN {follow_up} IS NULL THEN ({completed_at} + interval '12 months')::date END"},
	{On: "Project", Field: "ownConsent", SQL: "SELECT c.* FROM {Consent c} WHERE c.project_id={id} AND {Consent.own c} LIMIT 1"},
	{On: "Project", Field: "waitingChange", SQL: "SELECT v.* FROM {ProjectVersion v} WHERE v.project_id={id} AND v.kind='CHANGE' AND v.stage='WAITING' LIMIT 1"},
	{On: "Consent", Field: "reason", SQL: "SELECT NULLIF({reason},'') FROM {Consent c} WHERE c.id={id} AND {Consent.reason c}"},
	// a proposal differs from the one before it, a change from what is published
	{On: "ProjectVersion", Field: "differences", Rows: 30, SQL: `
SELECT coalesce(n.key,o.key) AS field,o.value AS before,n.value AS after FROM jsonb_each_text({content}) n
FULL JOIN (SELECT e.key,e.value FROM {ProjectVersion p},jsonb_each_text(p.content) e WHERE p.project_id={project_id} AND p.number=(
  SELECT max(q.number) FROM {ProjectVersion q} WHERE q.project_id={project_id} AND q.number<{number} AND ({kind}='PROPOSAL' OR q.stage='ACCEPTED'))) o ON o.key=n.key
WHERE n.value IS DISTINCT FROM o.value ORDER BY 1`},
}

// listSQL are the texts of a JSON list in their order; none where there is no list.
func listSQL(column string) string {
	return "SELECT coalesce(array_agg(s.x ORDER BY s.n),'{}') FROM jsonb_array_elements_text(CASE WHEN jsonb_typeof(" + column + ")='array' THEN " + column +
		" END) WITH ORDINALITY s(x,n)"
}
