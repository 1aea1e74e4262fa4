package seeding

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"entraide/internal/access"
)

// The marks by which anyone knows a synthetic record: titles and names begin with the first, IATI identifiers with the
// second. XX is no agency, and XTS is the currency code that ISO 4217 keeps for tests.
const (
	mark   = "[synthetic] "
	marked = "XX-SYNTHETIC-"
)

// step is one statement of the making.
type step struct{ what, sql string }

// steps are all statements, in order. What is drawn goes into temporary tables first, so that rows of different nouns
// agree; the insertions then only copy.
func steps(o Options) []step {
	all := []step{
		{"draws", draws(o.Seed)},
		{"planned organisations", plannedOrganisations(o.Projects)},
		{"planned projects", plannedProjects(o)},
		{"statistics of the projects", "ANALYZE planned"},
		{"planned recipients", plannedPlaces},
		{"planned themes", plannedThemes},
		{"planned transactions", plannedFlows},
		{"statistics of the plan", "ANALYZE planned_organisations, planned_places, planned_themes, planned_flows"},
	}
	all = append(all, records(o)...)
	for from := 1; from <= o.Projects; from += batch {
		to := min(from+batch-1, o.Projects)
		all = append(all, step{fmt.Sprintf("ledger lines of projects %d to %d", from, to), lines(from, to)})
	}
	return all
}

// draws are the two functions that everything is drawn by, of this session alone: a number below among, and an id. Both
// follow from the seed and their arguments. Of Postgres's hash functions nothing is asked but to spread.
func draws(seed int64) string {
	return fmt.Sprintf(`
CREATE OR REPLACE FUNCTION pg_temp.draw(what text, n bigint, among bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
	$$ SELECT (hashint8extended(n, hashtextextended(what, %[1]d)) & 9223372036854775807) %% among $$;
CREATE OR REPLACE FUNCTION pg_temp.id(prefix text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
	$$ SELECT prefix || '_' || lpad(to_hex(n), 10, '0') || lpad(to_hex(hashint8extended(n, hashtextextended(prefix, %[1]d))), 16, '0') $$;
SET LOCAL work_mem = '64MB';
SET LOCAL gin_pending_list_limit = '64MB'`, seed)
}

// plannedOrganisations: one donor for a hundred projects, twice as many who implement, never fewer than a page of each.
func plannedOrganisations(projects int) string {
	donors := max(60, projects/100)
	return fmt.Sprintf(`
CREATE TEMP TABLE planned_organisations ON COMMIT DROP AS
SELECT n, n < %[1]d AS is_donor, pg_temp.id('org', n) AS id, CASE WHEN n < %[1]d THEN pg_temp.id('dnr', n) END AS donor_id,
	'%[2]s' || CASE WHEN n < %[1]d THEN 'Donor ' ELSE 'Organisation ' END || lpad((n + 1)::text, 6, '0') AS name,
	(ARRAY['GOVERNMENT','MULTILATERAL','INTERNATIONAL_NGO','NATIONAL_NGO','FOUNDATION','ACADEMIC'])[1 + pg_temp.draw('kind', n, 6)] AS kind
FROM generate_series(0, %[3]d) n`, donors, mark, 3*donors-1)
}

// plannedProjects draws what a project is. A third is in stages that the public does not see. Places are drawn by the
// square: a few States receive much, most of them little. Amounts are multiples of 500 dollars, which every combination
// of percentages divides to the cent; a published project begins and ends in one year, so that its budget does too.
func plannedProjects(o Options) string {
	return fmt.Sprintf(`
CREATE TEMP TABLE planned ON COMMIT DROP AS
SELECT d.*, stage IN ('%[4]s') AS is_public, CASE WHEN stage = 'PUBLISHED' THEN least(start_date + 90, (date_trunc('year', start_date::timestamp) + interval '1 year - 1 day')::date)
	ELSE start_date + 300 + pg_temp.draw('end', n, 1200)::int END AS end_date
FROM (SELECT n, pg_temp.id('prj', n) AS id, pg_temp.id('src', n) AS source_id, '%[3]s' || n AS identifier,
		CASE WHEN s < 18 THEN 'DRAFT' WHEN s < 26 THEN 'SUBMITTED' WHEN s < 33 THEN 'WITHDRAWN' WHEN s < 43 THEN 'PUBLISHED'
			WHEN s < 72 THEN 'UNDER_WAY' WHEN s < 75 THEN 'SUSPENDED' WHEN s < 98 THEN 'COMPLETED' ELSE 'CANCELLED' END AS stage,
		date '2006-01-01' + pg_temp.draw('start', n, 5500)::int AS start_date,
		timestamptz '2015-01-01 00:00:00Z' + pg_temp.draw('updated', n, 300000000) * interval '1 second' AS updated_at,
		500 * (1 + pg_temp.draw('budget', n, 6000))::numeric AS budget,
		CASE pg_temp.draw('place kind', n, 40) WHEN 0 THEN 'NOWHERE' WHEN 1 THEN 'AREA' WHEN 2 THEN 'REGION' ELSE 'STATE' END AS place_kind,
		(ARRAY[1,1,1,1,1,1,1,1,2,3])[1 + pg_temp.draw('places', n, 10)] AS places,
		pg_temp.draw('place', n, 10000) AS place, pg_temp.draw('place step', n, 40) AS place_step,
		(ARRAY[0,1,1,1,1,1,1,1,2,3])[1 + pg_temp.draw('themes', n, 10)] AS themes,
		pg_temp.draw('theme', n, 15) AS theme, pg_temp.draw('theme step', n, 5) AS theme_step,
		pg_temp.draw('donor', n, %[1]d) AS donor, pg_temp.draw('second donor', n, 4) = 0 AS two_donors,
		%[1]d + pg_temp.draw('implementer', n, %[2]d) AS implementer
	FROM (SELECT n, pg_temp.draw('stage', n, 100) AS s FROM generate_series(1, %[5]d) n) x) d`,
		max(60, o.Projects/100), 2*max(60, o.Projects/100), fmt.Sprintf("%s%d-", marked, o.Seed), strings.Join(access.PublicStages, "','"), o.Projects)
}

// percentages by how many share, and who of them; a step keeps the sharers apart.
const percentages = "(ARRAY[[100,0,0],[60,40,0],[50,25,25]])"

const plannedPlaces = `
CREATE TEMP TABLE planned_places ON COMMIT DROP AS
WITH s AS (SELECT id, row_number() OVER (ORDER BY is_ldc DESC, iso3) - 1 AS k FROM states),
	a AS (SELECT id, row_number() OVER (ORDER BY code) - 1 AS k FROM areas),
	r AS (SELECT id, row_number() OVER (ORDER BY code) - 1 AS k FROM regions),
	among AS MATERIALIZED (SELECT (SELECT count(*) FROM s) AS states, (SELECT count(*) FROM a) AS areas, (SELECT count(*) FROM r) AS regions)
SELECT p.n, i, ` + percentages + `[p.places][i] AS percentage, s.id AS state_id, NULL::varchar AS area_id, NULL::varchar AS region_id
	FROM among CROSS JOIN planned p CROSS JOIN generate_series(1, p.places) i
	JOIN s ON s.k = (states * p.place * p.place / 100000000 + (i - 1) * (1 + p.place_step)) % states WHERE p.place_kind = 'STATE'
UNION ALL SELECT p.n, 1, 100, NULL, a.id, NULL FROM among CROSS JOIN planned p JOIN a ON a.k = p.place % areas WHERE p.place_kind = 'AREA'
UNION ALL SELECT p.n, 1, 100, NULL, NULL, r.id FROM among CROSS JOIN planned p JOIN r ON r.k = p.place % regions WHERE p.place_kind = 'REGION'`

const plannedThemes = `
CREATE TEMP TABLE planned_themes ON COMMIT DROP AS
WITH h AS (SELECT id, row_number() OVER (ORDER BY position) - 1 AS k FROM themes), among AS MATERIALIZED (SELECT count(*) AS themes FROM h)
SELECT p.n, i, ` + percentages + `[p.themes][i] AS percentage, h.id AS theme_id,
	CASE WHEN pg_temp.draw('certainty', 4 * p.n + i, 3) = 0 THEN 'CONFIRMED' ELSE 'SUGGESTED' END AS certainty
FROM among CROSS JOIN planned p CROSS JOIN generate_series(1, p.themes) i JOIN h ON h.k = (p.theme + (i - 1) * (1 + p.theme_step)) % among.themes`

// plannedFlows are three transactions a project: a commitment, another or a disbursement, and mostly a disbursement.
// Some count in no total, some are undated, some in a currency without a rate.
const plannedFlows = `
CREATE TEMP TABLE planned_flows ON COMMIT DROP AS
SELECT f.n, f.i, f.k, f.date, c.kind, c.currency, CASE c.kind WHEN 'EXPENDITURE' THEN 'NOT_COUNTED_KIND' WHEN 'INCOMING_FUNDS' THEN 'INCOMING'
		ELSE CASE pg_temp.draw('internal', f.k, 30) WHEN 0 THEN 'INTERNAL' ELSE 'COUNTED' END END AS boundary,
	f.dollars * c.rate AS amount, CASE WHEN c.known THEN f.dollars END AS usd, CASE WHEN c.known THEN c.rate END AS rate,
	o.id AS provider_id, o.donor_id
FROM (SELECT p.n, i, 4 * p.n + i AS k, CASE WHEN p.two_donors AND i = 3 THEN (p.donor + 1) % (SELECT count(*) FROM planned_organisations WHERE is_donor) ELSE p.donor END AS donor,
		CASE WHEN i = 1 OR i = 2 AND pg_temp.draw('kind', 4 * p.n + i, 2) = 0 THEN 'COMMITMENT'
			WHEN i = 3 THEN (ARRAY['EXPENDITURE','INCOMING_FUNDS'])[1 + pg_temp.draw('kind', 4 * p.n + i, 10)] END AS rare,
		CASE WHEN pg_temp.draw('undated', 4 * p.n + i, 50) > 0 THEN p.start_date + pg_temp.draw('date', 4 * p.n + i, 900)::int END AS date,
		500 * (1 + pg_temp.draw('dollars', 4 * p.n + i, 4000))::numeric AS dollars,
		(ARRAY['XTS','EUR','EUR','EUR'])[1 + pg_temp.draw('currency', 4 * p.n + i, 15)] AS uncommon
	FROM planned p CROSS JOIN generate_series(1, 3) i) f
	CROSS JOIN LATERAL (SELECT coalesce(f.rare, 'DISBURSEMENT') AS kind, coalesce(f.uncommon, 'USD') AS currency,
		CASE f.uncommon WHEN 'EUR' THEN 0.8 ELSE 1 END AS rate, f.date IS NOT NULL AND f.uncommon IS DISTINCT FROM 'XTS' AS known) c
	JOIN planned_organisations o ON o.n = f.donor`

// Fingerprint changes whenever other records would be made.
func Fingerprint(o Options) string {
	h := sha256.New()
	for _, s := range steps(o) {
		fmt.Fprintln(h, s.sql)
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}
