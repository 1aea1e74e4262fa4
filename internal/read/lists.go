package read

import "entraide/internal/read/compile"

// lists are those whose order is part of what they say.
var lists = []compile.Source{
	{On: "Query", Field: "themes", Rows: 15, SQL: "SELECT t.* FROM {Theme t} ORDER BY t.position"},
	{On: "Query", Field: "paragraphs", Rows: 60, SQL: "SELECT p.* FROM {Paragraph p} ORDER BY p.section,p.number"},
	{On: "State", Field: "projects", SQL: "SELECT p.* FROM {Project p} WHERE EXISTS (SELECT 1 FROM {ProjectRecipient r} WHERE r.project_id=p.id AND r.state_id={id})"},
}
