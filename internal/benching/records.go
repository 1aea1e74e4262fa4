package benching

var wholeProject = operation{
	name: "Q2", what: "one project whole",
	query: `query Q2($id: String!) {
  project(iatiIdentifier: $id) {
    id iatiIdentifier title titleLanguage summary origin stage startDate endDate genderMarker createdAt updatedAt version
    budget { amount currency usd }
    funding { committed { usd } disbursed { usd } gap { usd } status }
    reporter { id name kind }
    source { name importedAt }
    recipients { percentage state { iso3 name } area { code name } region { code name } }
    themes { percentage certainty theme { code name } evidence { kind field lang term quote code } }
    participations(first: 20) { edges { node { role organisation { id name kind } } } }
    transactions(first: 50, orderBy: {field: DATE}) { totalCount edges { node { id kind boundary date money { amount currency usd rate rateDate rateSource } provider { id name } receiver { id name } } } }
  }
}`,
	variables: []string{"id"},
	inputs:    `SELECT iati_identifier FROM projects WHERE ` + public + ` ORDER BY md5(id) LIMIT 100`,
	statement: `
SELECT json_build_object('project', (SELECT to_json(r) FROM (SELECT p.id, p.iati_identifier AS "iatiIdentifier", p.title->>'en' AS title, CASE WHEN p.title ? 'en' THEN 'en' END AS "titleLanguage",
	p.summary->>'en' AS summary, p.origin, p.stage, p.start_date AS "startDate", p.end_date AS "endDate", p.gender_marker AS "genderMarker",
	p.created_at AS "createdAt", p.updated_at AS "updatedAt", p.version,
	CASE WHEN p.budget_amount IS NOT NULL AND p.budget_currency IS NOT NULL THEN
		json_build_object('amount', p.budget_amount::text, 'currency', p.budget_currency, 'usd', p.budget_usd::text) END AS budget,
	(SELECT json_build_object('committed', CASE WHEN f.committed IS NOT NULL THEN json_build_object('usd', f.committed::text) END,
		'disbursed', CASE WHEN f.disbursed IS NOT NULL THEN json_build_object('usd', f.disbursed::text) END,
		'gap', CASE WHEN p.budget_usd IS NOT NULL THEN json_build_object('usd', greatest(p.budget_usd - greatest(f.committed, f.disbursed, 0.00), 0.00)::text) END,
		'status', CASE WHEN greatest(f.committed, f.disbursed, 0.00) <= 0 THEN 'UNFUNDED' WHEN p.budget_usd IS NULL THEN 'UNKNOWN' WHEN p.budget_usd > greatest(f.committed, f.disbursed) THEN 'PARTLY_FUNDED' ELSE 'FUNDED' END)
		FROM (SELECT sum(usd) FILTER (WHERE measure = 'COMMITTED') AS committed, sum(usd) FILTER (WHERE measure = 'DISBURSED') AS disbursed
			FROM ledger_lines WHERE project_id = p.id AND is_public) f) AS funding,
	(SELECT to_json(x) FROM (SELECT o.id, o.name, o.kind FROM organisations o WHERE o.id = p.reporter_id) x) AS reporter,
	(SELECT json_build_object('name', s.dataset, 'importedAt', i.created_at) FROM source_records s JOIN import_runs i ON i.id = s.import_run_id WHERE s.id = p.source_record_id) AS source,
	(SELECT coalesce(json_agg(x), '[]') FROM (SELECT r.percentage::text,
			(SELECT to_json(y) FROM (SELECT s.iso3, s.name->>'en' AS name FROM states s WHERE s.id = r.state_id) y) AS state,
			(SELECT to_json(y) FROM (SELECT a.code, a.name->>'en' AS name FROM areas a WHERE a.id = r.area_id) y) AS area,
			(SELECT to_json(y) FROM (SELECT g.code, g.name->>'en' AS name FROM regions g WHERE g.id = r.region_id) y) AS region
		FROM project_recipients r WHERE r.project_id = p.id ORDER BY r.id) x) AS recipients,
	(SELECT coalesce(json_agg(x), '[]') FROM (SELECT t.percentage::text, t.certainty,
			(SELECT to_json(y) FROM (SELECT h.code, h.name->>'en' AS name FROM themes h WHERE h.id = t.theme_id) y) AS theme,
			(SELECT coalesce(json_agg(e), '[]') FROM jsonb_to_recordset(t.evidence) AS e (kind text, field text, lang text, term text, quote text, code text)) AS evidence
		FROM project_themes t WHERE t.project_id = p.id ORDER BY t.id) x) AS themes,
	json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', x)), '[]') FROM (
		SELECT a.role, json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) AS organisation
		FROM participations a JOIN organisations o ON o.id = a.organisation_id WHERE a.project_id = p.id ORDER BY a.id LIMIT 20) x)) AS participations,
	(SELECT json_build_object('totalCount', coalesce(max(x.among), 0), 'edges', coalesce(json_agg(json_build_object('node', x.node)), '[]')) FROM (
		SELECT t.among, (SELECT to_json(n) FROM (SELECT t.id, t.kind, t.boundary, t.date,
			CASE WHEN t.currency IS NOT NULL THEN json_build_object('amount', t.amount::text, 'currency', t.currency, 'usd', t.usd::text, 'rate', t.rate::text,
				'rateDate', t.rate_year::text, 'rateSource', nullif(t.rate_source, '')) END AS money,
			(SELECT to_json(y) FROM (SELECT o.id, o.name FROM organisations o WHERE o.id = t.provider_id) y) AS provider,
			(SELECT to_json(y) FROM (SELECT o.id, o.name FROM organisations o WHERE o.id = t.receiver_id) y) AS receiver) n) AS node
		FROM (SELECT *, count(*) OVER () AS among FROM transactions WHERE project_id = p.id AND superseded_by IS NULL ORDER BY date NULLS LAST, id LIMIT 50) t) x) AS transactions
FROM projects p WHERE p.iati_identifier = $1 AND p.` + public + `) r))`,
}

var donors = operation{
	name: "Q3", what: "fifty donors with their largest commitments",
	query: `query Q3 {
  donors(first: 50, orderBy: {field: NAME}) { edges { node {
    id name organisation { id name kind }
    lines(first: 3, where: {measure: COMMITTED}, orderBy: {field: USD, direction: DESC}) { totalCount edges { node { id year amount currency usd state { iso3 } theme { code } } } }
  } } }
}`,
	inputs: `SELECT`,
	statement: `
SELECT json_build_object('donors', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', d)), '[]') FROM (
	SELECT d.id, d.name, json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) AS organisation,
		json_build_object('totalCount', (SELECT count(*) FROM ledger_lines l WHERE l.donor_id = d.id AND l.measure = 'COMMITTED' AND l.is_public),
			'edges', (SELECT coalesce(json_agg(json_build_object('node', x)), '[]') FROM (
				SELECT l.id, l.year, l.amount::text, l.currency, l.usd::text,
					(SELECT json_build_object('iso3', s.iso3) FROM states s WHERE s.id = l.state_id) AS state,
					(SELECT json_build_object('code', h.code) FROM themes h WHERE h.id = l.theme_id) AS theme
				FROM (SELECT * FROM ledger_lines WHERE donor_id = d.id AND measure = 'COMMITTED' AND is_public ORDER BY ledger_lines.usd DESC NULLS LAST, ledger_lines.id DESC LIMIT 3) l) x)) AS lines
	FROM (SELECT * FROM donors ORDER BY name, id LIMIT 50) d JOIN organisations o ON o.id = d.organisation_id ORDER BY d.name, d.id) d)))`,
}

var matrix = operation{
	name: "Q4", what: "coverage, all States by all themes",
	query: `query Q4 {
  coverage {
    totals { committed disbursed otherAssistance }
    matrix { state { iso3 } area { code } region { code } theme { code } gapStatus measures { committed disbursed proposed } }
  }
}`,
	inputs: `SELECT`,
	statement: `
WITH cells AS MATERIALIZED (SELECT state_id, area_id, region_id, theme_id, sum(needed) AS needed, sum(secured) AS secured, sum(proposed) AS proposed, sum(committed) AS committed,
		sum(disbursed) AS disbursed, sum(other_assistance) AS other, sum(costed) AS costed, sum(uncosted) AS uncosted
	FROM coverage_sums WHERE lines > 0 GROUP BY 1, 2, 3, 4)
SELECT json_build_object('coverage', json_build_object(
	'totals', (SELECT to_json(t) FROM (SELECT coalesce(sum(committed), 0.00)::text AS committed, coalesce(sum(disbursed), 0.00)::text AS disbursed, coalesce(sum(other), 0.00)::text AS "otherAssistance" FROM cells) t),
	'matrix', (SELECT coalesce(json_agg(m), '[]') FROM (SELECT CASE WHEN s.id IS NOT NULL THEN json_build_object('iso3', s.iso3) END AS state, CASE WHEN a.id IS NOT NULL THEN json_build_object('code', a.code) END AS area,
		CASE WHEN r.id IS NOT NULL THEN json_build_object('code', r.code) END AS region, CASE WHEN h.id IS NOT NULL THEN json_build_object('code', h.code) END AS theme,
		CASE WHEN c.costed = 0 AND c.uncosted = 0 THEN 'NO_NEED_DECLARED' WHEN c.costed = 0 THEN 'UNCOSTED' WHEN c.needed > c.secured THEN 'GAP' ELSE 'COVERED' END AS "gapStatus",
		json_build_object('committed', c.committed::text, 'disbursed', c.disbursed::text, 'proposed', c.proposed::text) AS measures
	FROM cells c LEFT JOIN states s ON s.id = c.state_id LEFT JOIN areas a ON a.id = c.area_id LEFT JOIN regions r ON r.id = c.region_id LEFT JOIN themes h ON h.id = c.theme_id
	ORDER BY c.state_id NULLS LAST, c.area_id NULLS LAST, c.region_id NULLS LAST, c.theme_id NULLS LAST) m)))`,
}
