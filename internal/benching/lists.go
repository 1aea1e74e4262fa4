package benching

var filteredList = operation{
	name: "Q1", what: "projects of a theme and a State, newest first",
	query: `query Q1($theme: ID!, $state: ID!) {
  projects(first: 20, orderBy: [{field: UPDATED_AT, direction: DESC}], where: {hasThemesWith: [{themeID: $theme}], hasRecipientsWith: [{stateID: $state}]}) {
    totalCount
    edges { node {
      id iatiIdentifier title stage startDate updatedAt
      themes { percentage certainty theme { code name } }
      recipients { percentage state { iso3 name } }
      transactions(first: 3, where: {kind: COMMITMENT}, orderBy: {field: USD, direction: DESC}) { edges { node { id date amount currency usd provider { name } } } }
    } }
  }
}`,
	variables: []string{"theme", "state"},
	inputs: `SELECT t.id, s.id FROM themes t, states s WHERE t.code IN ('ddr','stockpile-management','training','law-enforcement') AND s.iso3 IN ('BDI','AGO')
ORDER BY t.code = 'ddr' AND s.iso3 = 'BDI' DESC, 1, 2`,
	statement: `
WITH found AS MATERIALIZED (
	SELECT p.id, p.iati_identifier, p.title, p.stage, p.start_date, p.updated_at FROM projects p WHERE ` + public + `
		AND EXISTS (SELECT FROM project_themes x WHERE x.project_id = p.id AND x.theme_id = $1)
		AND EXISTS (SELECT FROM project_recipients x WHERE x.project_id = p.id AND x.state_id = $2))
SELECT json_build_object('projects', json_build_object('totalCount', (SELECT count(*) FROM found), 'edges', coalesce((
	SELECT json_agg(json_build_object('node', n)) FROM (SELECT * FROM found ORDER BY updated_at DESC, id LIMIT 20) p
	CROSS JOIN LATERAL (SELECT p.id, p.iati_identifier AS "iatiIdentifier", p.title->>'en' AS title, p.stage, p.start_date AS "startDate", p.updated_at AS "updatedAt",
		(SELECT coalesce(json_agg(r), '[]') FROM (SELECT x.percentage::text, x.certainty, json_build_object('code', h.code, 'name', h.name->>'en') AS theme
			FROM project_themes x JOIN themes h ON h.id = x.theme_id WHERE x.project_id = p.id ORDER BY x.id) r) AS themes,
		(SELECT coalesce(json_agg(r), '[]') FROM (SELECT x.percentage::text, CASE WHEN s.id IS NOT NULL THEN json_build_object('iso3', s.iso3, 'name', s.name->>'en') END AS state
			FROM project_recipients x LEFT JOIN states s ON s.id = x.state_id WHERE x.project_id = p.id ORDER BY x.id) r) AS recipients,
		json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', r)), '[]') FROM (
			SELECT t.id, t.date, t.amount::text, t.currency, t.usd::text, (SELECT json_build_object('name', o.name) FROM organisations o WHERE o.id = t.provider_id) AS provider
			FROM transactions t WHERE t.project_id = p.id AND t.kind = 'COMMITMENT' AND t.superseded_by IS NULL ORDER BY t.usd DESC NULLS LAST, t.id DESC LIMIT 3) r)) AS transactions
	) n), '[]')))`,
}

var deepPage = operation{
	name: "Q5", what: "a hundred projects, some pages deep",
	query: `query Q5($after: Cursor!) {
  projects(first: 100, after: $after, orderBy: [{field: UPDATED_AT, direction: DESC}]) {
    pageInfo { hasNextPage endCursor }
    edges { node { id iatiIdentifier title stage startDate endDate updatedAt reporter { name } themes { percentage theme { code } } recipients { percentage state { iso3 } } } }
  }
}`,
	variables:  []string{"after"},
	parameters: 2,
	inputs: `SELECT translate(encode(convert_to(json_build_array('-updated_at+id', updated_at::text, id)::text, 'UTF8'), 'base64'), chr(10), ''), updated_at, id
FROM (SELECT id, updated_at, row_number() OVER (ORDER BY updated_at DESC, id) AS n FROM projects WHERE ` + public + `) p WHERE n IN (100, 200, 300, 400, 500)`,
	statement: `
SELECT json_build_object('projects', (SELECT to_json(c) FROM (
	SELECT json_build_object('hasNextPage', count(*) > 100, 'endCursor', (array_agg(concat_ws(' ', p."updatedAt", p.id)) FILTER (WHERE p.n <= 100))[least(count(*), 100)]) AS "pageInfo",
		coalesce(json_agg(json_build_object('node', p.node)) FILTER (WHERE p.n <= 100), '[]') AS edges
	FROM (SELECT n, id, updated_at AS "updatedAt", (SELECT to_json(r) FROM (SELECT x.id, x.iati_identifier AS "iatiIdentifier", x.title->>'en' AS title, x.stage,
				x.start_date AS "startDate", x.end_date AS "endDate", x.updated_at AS "updatedAt",
				(SELECT to_json(y) FROM (SELECT o.name FROM organisations o WHERE o.id = x.reporter_id) y) AS reporter,
				(SELECT coalesce(json_agg(y), '[]') FROM (SELECT t.percentage::text, json_build_object('code', h.code) AS theme
					FROM project_themes t JOIN themes h ON h.id = t.theme_id WHERE t.project_id = x.id ORDER BY t.id) y) AS themes,
				(SELECT coalesce(json_agg(y), '[]') FROM (SELECT t.percentage::text, CASE WHEN s.id IS NOT NULL THEN json_build_object('iso3', s.iso3) END AS state
					FROM project_recipients t LEFT JOIN states s ON s.id = t.state_id WHERE t.project_id = x.id ORDER BY t.id) y) AS recipients) r) AS node
		FROM (SELECT *, row_number() OVER () AS n FROM (SELECT id, iati_identifier, title, stage, start_date, end_date, updated_at, reporter_id FROM projects
			WHERE ` + public + ` AND updated_at <= $1 AND NOT (updated_at = $1 AND NOT id > $2) ORDER BY updated_at DESC, id LIMIT 101) page) x) p) c))`,
}
