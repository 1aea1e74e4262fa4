package read

import "entraide/internal/read/compile"

// account is what accounts and their records say that is no column.
var account = []compile.Source{
	{On: "ApiKey", Field: "scopes", SQL: "SELECT array_agg(s.scope ORDER BY s.n) FROM jsonb_array_elements_text({scopes}) WITH ORDINALITY s(scope,n)"},
}

// lists are those whose order is part of what they say.
var lists = []compile.Source{
	{On: "Query", Field: "themes", Rows: 15, SQL: "SELECT t.* FROM {Theme t} ORDER BY t.position"},
	{On: "Query", Field: "paragraphs", Rows: 60, SQL: "SELECT p.* FROM {Paragraph p} ORDER BY p.section,p.number"},
	{On: "Query", Field: "auditHead", SQL: "SELECT e.day,e.sequence,e.hash FROM {AuditDay e} WHERE e.day<current_date ORDER BY e.day DESC LIMIT 1"},
	{On: "State", Field: "needs", SQL: "SELECT n.* FROM {Need n} WHERE EXISTS (SELECT 1 FROM {NeedState x} WHERE x.need_id=n.id AND x.state_id={id})"},
	{On: "State", Field: "projects", SQL: "SELECT p.* FROM {Project p} WHERE EXISTS (SELECT 1 FROM {ProjectRecipient r} WHERE r.project_id=p.id AND r.state_id={id})"},
}
