package seeding

import "fmt"

// batch is how many projects have their ledger lines written by one statement: the triggers of the sums run once for
// each, and their transition tables stay small.
const batch = 20_000

// records are the insertions of everything but ledger lines.
func records(o Options) []step {
	run := "pg_temp.id('imp', 1)"
	return []step{
		{"the import run", fmt.Sprintf(`
INSERT INTO import_runs (id, created_at, updated_at, name, format, stage, finished_at, found, imported)
VALUES (%s, now(), now(), 'synthetic', 'synthetic', 'FINISHED', now(), %[2]d, %[2]d)`, run, o.Projects)},
		{"organisations", `
INSERT INTO organisations (id, created_at, updated_at, name, kind) SELECT id, '2015-01-01Z', '2015-01-01Z', name, kind FROM planned_organisations`},
		{"donors", `
INSERT INTO donors (id, created_at, updated_at, name, organisation_id) SELECT donor_id, '2015-01-01Z', '2015-01-01Z', name, id FROM planned_organisations WHERE is_donor`},
		// one statement: a project names its record and the record its project
		{"projects and their records", fmt.Sprintf(`
WITH made AS (INSERT INTO projects (id, created_at, updated_at, iati_identifier, title, summary, titles, origin, stage, start_date, end_date,
		budget_amount, budget_currency, budget_usd, gender_marker, reporter_id, source_record_id)
	SELECT p.id, p.updated_at, p.updated_at, p.identifier, jsonb_build_object('en', t.title),
		jsonb_build_object('en', '%[1]sA record made for load tests. It describes no real activity, and its amounts are drawn, not given.'), t.title,
		'IMPORTED', p.stage, p.start_date, p.end_date, p.budget, 'USD', p.budget, nullif(pg_temp.draw('gender', p.n, 4), 3), o.id, p.source_id
	FROM planned p JOIN planned_organisations o ON o.n = p.donor
	LEFT JOIN planned_themes h ON h.n = p.n AND h.i = 1 LEFT JOIN themes th ON th.id = h.theme_id
	LEFT JOIN planned_places pl ON pl.n = p.n AND pl.i = 1 LEFT JOIN states s ON s.id = pl.state_id
	CROSS JOIN LATERAL (SELECT '%[1]s' || concat_ws(', ', th.name->>'en', s.name->>'en', 'project ' || p.n) AS title) t
	ORDER BY p.n)
INSERT INTO source_records (id, created_at, updated_at, identifier, dataset, line, format, publisher, hash, content, published_at, import_run_id, project_id)
SELECT p.source_id, p.updated_at, p.updated_at, p.identifier, 'synthetic', p.n, 'synthetic', o.name, md5(p.identifier), '{"synthetic": true}', p.updated_at, %[2]s, p.id
FROM planned p JOIN planned_organisations o ON o.n = p.donor ORDER BY p.n`, mark, run)},
		{"recipients", `
INSERT INTO project_recipients (id, created_at, updated_at, percentage, project_id, state_id, area_id, region_id)
SELECT pg_temp.id('rec', 4 * p.n + x.i), p.updated_at, p.updated_at, x.percentage, p.id, x.state_id, x.area_id, x.region_id
FROM planned p JOIN planned_places x ON x.n = p.n ORDER BY p.n, x.i`},
		{"themes", `
INSERT INTO project_themes (id, created_at, updated_at, percentage, certainty, evidence, project_id, theme_id)
SELECT pg_temp.id('pth', 4 * p.n + x.i), p.updated_at, p.updated_at, x.percentage, x.certainty,
	'[{"kind": "LEXICON", "field": "title", "lang": "en", "term": "synthetic", "quote": "[synthetic]"}]', p.id, x.theme_id
FROM planned p JOIN planned_themes x ON x.n = p.n ORDER BY p.n, x.i`},
		{"participations", `
INSERT INTO participations (id, created_at, updated_at, role, organisation_id, project_id)
SELECT pg_temp.id('ptc', 4 * p.n + x.i), p.updated_at, p.updated_at, x.role, o.id, p.id
FROM planned p CROSS JOIN LATERAL (VALUES (1, 'FUNDING', p.donor), (2, 'IMPLEMENTING', p.implementer),
	(3, 'FUNDING', CASE WHEN p.two_donors THEN (p.donor + 1) % (SELECT count(*) FROM planned_organisations WHERE is_donor) END)) x (i, role, organisation)
JOIN planned_organisations o ON o.n = x.organisation ORDER BY p.n, x.i`},
		{"transactions", `
INSERT INTO transactions (id, created_at, updated_at, position, line, kind, boundary, date, value_date, amount, currency, usd, rate, rate_year, rate_source,
	donor_id, project_id, source_record_id, provider_id, receiver_id)
SELECT pg_temp.id('trx', f.k), p.updated_at, p.updated_at, f.i, p.n, f.kind, f.boundary, f.date, f.date, f.amount, f.currency, f.usd, f.rate,
	CASE WHEN f.usd IS NOT NULL THEN extract(year FROM f.date) END, CASE WHEN f.usd IS NULL THEN '' ELSE 'synthetic' END,
	f.donor_id, p.id, p.source_id, f.provider_id, o.id
FROM planned p JOIN planned_flows f ON f.n = p.n JOIN planned_organisations o ON o.n = p.implementer ORDER BY p.n, f.i`},
	}
}

// lines splits the money of some projects as package coverage does: budgets of those that seek partners, and every
// transaction that counts, by the product of the percentages. All divide exactly, so no odd cent has to fall anywhere.
func lines(from, to int) string {
	return fmt.Sprintf(`
INSERT INTO ledger_lines (id, created_at, updated_at, measure, year, amount, currency, usd, certainty, is_other_assistance, is_public,
	donor_id, state_id, area_id, region_id, theme_id, project_id, transaction_id)
WITH these AS (SELECT * FROM planned WHERE n BETWEEN %d AND %d),
	other AS (SELECT n, CASE WHEN coalesce(sum(usd) FILTER (WHERE kind = 'DISBURSEMENT'), 0) > coalesce(sum(usd) FILTER (WHERE kind = 'COMMITMENT'), 0)
			THEN 'DISBURSEMENT' ELSE 'COMMITMENT' END AS kind
		FROM planned_flows WHERE boundary = 'COUNTED' GROUP BY n),
	sums AS (
		SELECT f.k, p.n, CASE f.kind WHEN 'COMMITMENT' THEN 'COMMITTED' ELSE 'DISBURSED' END AS measure, extract(year FROM f.date) AS year, f.amount, f.currency, f.usd,
				f.kind = o.kind AS is_other_assistance, f.donor_id, pg_temp.id('trx', f.k) AS transaction_id
			FROM these p JOIN planned_flows f ON f.n = p.n AND f.boundary = 'COUNTED' JOIN other o ON o.n = p.n
		UNION ALL
		SELECT 4 * p.n, p.n, 'PROPOSED', extract(year FROM p.start_date), p.budget, 'USD', p.budget, false, NULL, NULL FROM these p WHERE p.stage = 'PUBLISHED')
SELECT pg_temp.id('lin', 16 * s.k + 4 * coalesce(x.i, 0) + coalesce(h.i, 0)), p.updated_at, p.updated_at, s.measure, s.year, s.amount * part.share, s.currency,
	s.usd * part.share, h.certainty, s.is_other_assistance, p.is_public, s.donor_id, x.state_id, x.area_id, x.region_id, h.theme_id, p.id, s.transaction_id
FROM these p JOIN sums s ON s.n = p.n LEFT JOIN planned_places x ON x.n = p.n LEFT JOIN planned_themes h ON h.n = p.n
CROSS JOIN LATERAL (SELECT coalesce(x.percentage, 100) * coalesce(h.percentage, 100) / 10000.0 AS share) part
ORDER BY s.k, x.i, h.i`, from, to)
}
