-- A world of a few hundred records in every stage, about a third of which the public may not see. It is made from the
-- seed alone: pick(salt, i, n) is one of 0 … n-1, the same in every run.
CREATE FUNCTION pick(salt text, i bigint, n int) RETURNS int LANGUAGE sql AS $$
  SELECT (('x' || substr(md5(salt || ':' || i || ':' || current_setting('fixture.seed')), 1, 7))::bit(28)::int % n) $$;
CREATE FUNCTION one(salt text, i bigint, VARIADIC choices text[]) RETURNS text LANGUAGE sql AS $$
  SELECT NULLIF(choices[1 + pick(salt, i, array_length(choices, 1))], 'none') $$;
CREATE FUNCTION some_state(salt text, i bigint) RETURNS text LANGUAGE sql AS $$
  SELECT one(salt, i, 'sta_bdi', 'sta_bdi', 'sta_ken', 'sta_rwa', 'sta_nga', 'sta_mli', 'sta_hti', 'sta_npl', 'sta_fji', 'sta_ukr', 'sta_col', 'sta_cod') $$;
CREATE FUNCTION some_theme(salt text, i bigint) RETURNS text LANGUAGE sql AS $$
  SELECT one(salt, i, 'thm_ddr', 'thm_ddr', 'thm_stockpile_management', 'thm_marking_tracing', 'thm_destruction', 'thm_training', 'thm_legislation', 'thm_law_enforcement') $$;
CREATE FUNCTION moment(salt text, i bigint) RETURNS timestamptz LANGUAGE sql AS $$
  SELECT '2020-01-01T00:00:00Z'::timestamptz + make_interval(days => pick(salt, i, 60), secs => pick(salt || 's', i, 4) * 0.25) $$;
CREATE FUNCTION words(salt text, i bigint) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE pick(salt, i, 7)
    WHEN 0 THEN jsonb_build_object('en', what, 'fr', 'Le ' || what, 'ar', 'ال' || what)
    WHEN 1 THEN jsonb_build_object('fr', 'Projet ' || what, 'pt', 'Projeto ' || what)
    WHEN 2 THEN jsonb_build_object('', what)
    WHEN 3 THEN jsonb_build_object('pt', 'Apoio ' || what)
    WHEN 4 THEN '{}'::jsonb
    ELSE jsonb_build_object('en', upper(what)) END
  FROM (SELECT one(salt || 'w', i, 'marking', 'stockpiles', '100% "tracing"', 'a_b\c', 'destruction') || ' ' || i AS what) w $$;

INSERT INTO organisations (id, created_at, updated_at, name, kind, iati_ref, state_id)
SELECT 'org_' || lpad(i::text, 3, '0'), moment('oc', i), moment('ou', i), one('on', i, 'Agency', 'agency', 'Fund', 'Bureau_%') || ' ' || i % 17,
  one('ok', i, 'GOVERNMENT', 'MULTILATERAL', 'NATIONAL_NGO', 'UNKNOWN'), CASE WHEN i % 3 > 0 THEN 'XM-' || i END, CASE WHEN i % 4 > 0 THEN some_state('os', i) END
FROM generate_series(1, 40) i;
INSERT INTO organisation_aliases (id, created_at, updated_at, organisation_id, name, key)
SELECT 'oal_' || i, moment('a', i), moment('a', i), 'org_' || lpad((1 + i % 13)::text, 3, '0'), 'Alias ' || i, 'alias ' || i FROM generate_series(1, 25) i;
INSERT INTO donors (id, created_at, updated_at, organisation_id, name)
SELECT 'dnr_' || lpad(i::text, 2, '0'), moment('d', i), moment('d', i), 'org_' || lpad(i::text, 3, '0'), 'Donor ' || i % 9 FROM generate_series(1, 15) i;
INSERT INTO import_runs (id, created_at, updated_at, name, format, stage, found, imported)
SELECT 'imp_' || i, moment('i', i), moment('i', i), 'file-' || i || '.xml', 'iati-2.03', one('is', i, 'RUNNING', 'FINISHED', 'UNDONE'), i, i FROM generate_series(1, 4) i;

INSERT INTO projects (id, created_at, updated_at, iati_identifier, title, summary, titles, origin, stage, start_date, end_date,
  budget_amount, budget_currency, budget_usd, gender_marker, reporter_id, owner_id)
SELECT id, moment('pc', i), moment('pu', i), CASE WHEN i % 4 > 0 THEN 'XI-' || i END, t, words('ps', i), (SELECT coalesce(string_agg(value, ' ' ORDER BY key), '') FROM jsonb_each_text(t)),
  one('po', i, 'DECLARED', 'IMPORTED', 'IMPORTED', 'PUBLISHED_SOURCE'),
  one('pt', i, 'DRAFT', 'SUBMITTED', 'RETURNED', 'AWAITING_CONSENT', 'REFUSED', 'WITHDRAWN', 'EXPIRED',
    'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'UNDER_WAY', 'UNDER_WAY', 'UNDER_WAY', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'CANCELLED'),
  CASE WHEN i % 5 > 0 THEN date '2012-01-01' + pick('pd', i, 3000) END, CASE WHEN i % 7 > 0 THEN date '2020-01-01' + pick('pe', i, 30) END,
  CASE WHEN i % 6 > 0 THEN pick('pb', i, 1000000) / 100.0 END, one('pc', i, 'USD', 'EUR', 'EUR', 'none'), CASE WHEN i % 6 > 1 THEN pick('pb', i, 1000000) / 110.0 END,
  CASE WHEN i % 3 > 0 THEN pick('pg', i, 3) END, CASE WHEN i % 8 > 0 THEN 'org_' || lpad((1 + pick('pr', i, 40))::text, 3, '0') END,
  CASE WHEN i % 2 > 0 THEN 'org_' || lpad((1 + pick('pw', i, 9))::text, 3, '0') END
FROM (SELECT i, 'prj_' || lpad(i::text, 4, '0') AS id, words('pn', i) AS t FROM generate_series(1, 300) i) x;
INSERT INTO source_records (id, created_at, updated_at, import_run_id, project_id, identifier, dataset, line, format, publisher, hash, content, published_at, superseded_by)
SELECT 'src_' || lpad(i::text, 4, '0'), moment('s', i), moment('s', i), 'imp_' || 1 + i % 4, 'prj_' || lpad((1 + i % 260)::text, 4, '0'), 'XI-' || i % 260, 'file-' || 1 + i % 4, i, 'iati-2.03',
  one('sp', i, 'a', 'b', 'c'), md5(i::text), '{}', CASE WHEN i % 3 > 0 THEN moment('sq', i) END, CASE WHEN i < 60 THEN 'src_' || lpad((i + 260)::text, 4, '0') END
FROM generate_series(1, 340) i;
-- some name a record of another project, as after a merger: what is hidden there must stay hidden
UPDATE projects p SET source_record_id = (SELECT min(s.id) FROM source_records s WHERE s.project_id = CASE WHEN right(p.id, 1) IN ('1', '3', '5', '7') THEN 'prj_' || lpad((1 + pick('m', right(p.id, 4)::int, 250))::text, 4, '0') ELSE p.id END)
WHERE pick('m2', right(id, 4)::int, 4) > 0;

INSERT INTO project_recipients (id, created_at, updated_at, project_id, percentage, state_id, area_id, region_id)
SELECT 'rec_' || i, moment('r', i), moment('r', i), 'prj_' || lpad((1 + i % 300)::text, 4, '0'), 10 + pick('rp', i, 40) + 0.5,
  CASE WHEN pick('rk', i, 5) < 3 THEN some_state('rs', i) END, CASE WHEN pick('rk', i, 5) = 3 THEN (SELECT id FROM areas ORDER BY id OFFSET pick('ra', i, 3) LIMIT 1) END,
  CASE WHEN pick('rk', i, 5) = 4 THEN (SELECT id FROM regions ORDER BY id OFFSET pick('rr', i, 20) LIMIT 1) END
FROM generate_series(1, 480) i;
INSERT INTO project_themes (id, created_at, updated_at, project_id, theme_id, percentage, certainty, evidence)
SELECT 'pth_' || i, moment('t', i), moment('t', i), 'prj_' || lpad((1 + i % 300)::text, 4, '0'), some_theme('tt', i), 50, one('tc', i, 'CONFIRMED', 'SUGGESTED'),
  CASE i % 3 WHEN 0 THEN '[]'::jsonb WHEN 1 THEN jsonb_build_array(jsonb_build_object('kind', 'PURPOSE_CODE', 'code', '15250'))
  ELSE jsonb_build_array(jsonb_build_object('kind', 'LEXICON', 'field', 'title', 'lang', 'fr', 'term', 'ddr', 'quote', 'désarmement "x"'), jsonb_build_object('kind', 'DECLARED')) END
FROM generate_series(1, 450) i ON CONFLICT DO NOTHING;
INSERT INTO participations (id, created_at, updated_at, project_id, organisation_id, role)
SELECT 'ptc_' || i, moment('q', i), moment('q', i), 'prj_' || lpad((1 + pick('qp', i, 300))::text, 4, '0'), 'org_' || lpad((1 + pick('qo', i, 40))::text, 3, '0'),
  one('qr', i, 'FUNDING', 'IMPLEMENTING', 'EXTENDING') FROM generate_series(1, 400) i ON CONFLICT DO NOTHING;
INSERT INTO transactions (id, created_at, updated_at, project_id, source_record_id, position, line, kind, boundary, date, value_date, amount, currency, usd, rate, rate_year, rate_source,
  provider_id, receiver_id, donor_id, superseded_by)
SELECT 'trx_' || lpad(i::text, 4, '0'), moment('x', i), moment('x', i), 'prj_' || lpad((1 + i % 300)::text, 4, '0'), CASE WHEN i % 3 > 0 THEN 'src_' || lpad((1 + pick('xs', i, 340))::text, 4, '0') END, i % 5, i,
  one('xk', i, 'COMMITMENT', 'DISBURSEMENT', 'INCOMING_FUNDS'), one('xb', i, 'COUNTED', 'COUNTED', 'INTERNAL'), CASE WHEN i % 9 > 0 THEN date '2012-01-01' + pick('xd', i, 3000) END, NULL,
  pick('xa', i, 5000) / 4.0 - 50, one('xc', i, 'EUR', 'EUR', 'USD', 'none'), CASE WHEN i % 5 > 0 THEN pick('xa', i, 5000) / 5.0 END, CASE WHEN i % 5 > 0 THEN 1.25 END, CASE WHEN i % 5 > 0 THEN 2015 END,
  one('xr', i, '', 'IMF'), 'org_' || lpad((1 + i % 40)::text, 3, '0'), CASE WHEN i % 2 > 0 THEN 'org_' || lpad((1 + pick('xv', i, 40))::text, 3, '0') END, 'dnr_' || lpad((1 + i % 15)::text, 2, '0'), CASE WHEN pick('xz', i, 6) = 0 THEN 'src_0001' END
FROM generate_series(1, 900) i;

INSERT INTO national_reports (id, created_at, updated_at, state_id, year, language, submitted_on, url)
SELECT 'rep_' || lpad(i::text, 2, '0'), moment('vc', i), moment('vu', i), some_state('vs', i), 2010 + 2 * pick('vy', i, 7), one('vl', i, 'en', 'fr', 'ar'),
  CASE WHEN i % 4 > 0 THEN date '2018-01-01' + i END, 'https://reports.example.org/' || i FROM generate_series(1, 60) i ON CONFLICT DO NOTHING;
-- some needs are asked for by a regional organisation, some by a State with others
INSERT INTO needs (id, created_at, updated_at, state_id, owner_id, region_id, title, summary, titles, origin, stage, audience, details_audience,
  quantity, site, baseline, upkeep, financing_after, closing_note, agency, modality, priority, report_id, completeness, entered_for, answered_at,
  cost_amount, cost_currency, cost_usd, start_date, end_date, opened_at, confirmed_at)
SELECT id, moment('nc', i), moment('nu', i), CASE WHEN pick('nw', i, 5) > 0 THEN some_state('ns', i) END, CASE WHEN pick('nw', i, 5) = 0 THEN 'org_' || lpad((1 + pick('nv', i, 9))::text, 3, '0') END,
  CASE WHEN pick('nw', i, 5) = 0 THEN (SELECT r.id FROM regions r ORDER BY r.id OFFSET pick('nr', i, 20) LIMIT 1) END,
  t, words('ny', i), (SELECT coalesce(string_agg(value, ' ' ORDER BY key), '') FROM jsonb_each_text(t)), 'DECLARED',
  one('nt', i, 'DRAFT', 'OPEN', 'OPEN', 'OPEN', 'PARTLY_MET', 'MET', 'WITHDRAWN', 'EXPIRED'), one('na', i, 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'STATES', 'STATES', 'NAMED', 'NAMED', 'SECRETARIAT'),
  one('nd', i, 'PUBLIC', 'PUBLIC', 'STATES', 'NAMED', 'NAMED', 'SECRETARIAT'),
  words('nq', i), words('nz', i), words('nb', i), words('nk', i), words('nf', i), words('ng', i), one('nj', i, '', 'Ministry', 'Police'), one('ni', i, 'FUNDING', 'TRAINING', 'none'), one('n1', i, 'HIGH', 'LOW', 'none'),
  (SELECT r.id FROM national_reports r ORDER BY md5(r.id) OFFSET pick('n2', i, 60) LIMIT 1), pick('n3', i, 101), one('n4', i, '', '', 'Note verbale ' || i), CASE WHEN i % 7 = 0 THEN moment('n5', i) END,
  CASE WHEN i % 4 > 0 THEN 1000 * i + 0.25 END, CASE WHEN i % 4 > 0 THEN one('nm', i, 'USD', 'EUR') END, CASE WHEN i % 4 > 0 THEN 1100 * i + 0.5 END,
  CASE WHEN i % 3 > 0 THEN date '2018-01-01' + i END, CASE WHEN i % 3 > 0 THEN date '2019-01-01' + 2 * i END, CASE WHEN i % 5 > 0 THEN moment('no', i) END, NULL
FROM (SELECT i, 'nee_' || lpad(i::text, 3, '0') AS id, words('nn', i) AS t FROM generate_series(1, 150) i) x;
INSERT INTO need_states (id, created_at, updated_at, need_id, state_id, percentage, concurrence, answered_at)
SELECT 'nst_' || i, moment('nsc', i), moment('nsu', i), id, state_id, NULL, 'CONCURRED', opened_at FROM (SELECT n.*, row_number() OVER (ORDER BY id) AS i FROM needs n) n WHERE state_id IS NOT NULL;
INSERT INTO need_states (id, created_at, updated_at, need_id, state_id, percentage, concurrence, answered_at)
SELECT 'nst_a' || i, moment('nta', i), moment('ntb', i), 'nee_' || lpad((1 + pick('ntc', i, 75) * 2)::text, 3, '0'), some_state('ntd', i), CASE WHEN i % 3 > 0 THEN i % 40 END,
  one('nte', i, 'ASKED', 'CONCURRED', 'CONCURRED', 'DECLINED'), CASE WHEN i % 5 > 0 THEN moment('ntf', i) END FROM generate_series(1, 160) i ON CONFLICT DO NOTHING;
INSERT INTO need_donors (id, created_at, updated_at, need_id, donor_id)
SELECT 'ndo_' || i, moment('nda', i), moment('ndb', i), 'nee_' || lpad((1 + pick('ndc', i, 150))::text, 3, '0'), 'dnr_' || lpad((1 + pick('ndd', i, 7))::text, 2, '0') FROM generate_series(1, 220) i ON CONFLICT DO NOTHING;
INSERT INTO documents (id, created_at, updated_at, need_id, name, media_type, size, sha256)
SELECT 'doc_' || i, moment('dca', i), moment('dcb', i), 'nee_' || lpad((1 + pick('dcc', i, 150))::text, 3, '0'), one('dcd', i, 'Plan', 'plan_%', 'Inventory') || ' ' || i % 7, one('dce', i, 'application/pdf', 'image/png'),
  1 + pick('dcf', i, 9000), encode(sha256(('d' || i)::bytea), 'hex') FROM generate_series(1, 180) i;
INSERT INTO need_themes (id, created_at, updated_at, need_id, theme_id, percentage)
SELECT 'nth_' || i, moment('nh', i), moment('nh', i), 'nee_' || lpad((1 + i % 150)::text, 3, '0'), some_theme('nx', i), 40 FROM generate_series(1, 220) i ON CONFLICT DO NOTHING;
INSERT INTO need_projects (id, created_at, updated_at, need_id, project_id, share)
SELECT 'npr_' || i, moment('np', i), moment('np', i), 'nee_' || lpad((1 + pick('ln', i, 150))::text, 3, '0'), 'prj_' || lpad((1 + pick('lp', i, 300))::text, 4, '0'), 100 FROM generate_series(1, 260) i ON CONFLICT DO NOTHING;
INSERT INTO offers (id, created_at, updated_at, donor_id, name, summary, conditions, origin, stage, visibility, modality, envelope_amount, currency, envelope_is_private, least_amount, opens_on,
  most_amount, least_months, most_months, applicants, applicant_kinds, through_partner, recurrence, closes_on, published_at, confirmed_at)
SELECT 'ofr_' || lpad(i::text, 2, '0'), moment('fc', i), moment('fu', i), CASE WHEN i % 6 > 0 THEN 'dnr_' || lpad((1 + pick('fd', i, 9))::text, 2, '0') END, 'Window ' || i % 11, words('fs', i), words('fy', i), 'DECLARED',
  one('ft', i, 'DRAFT', 'UPCOMING', 'OPEN', 'OPEN', 'OPEN', 'EXHAUSTED', 'SUSPENDED', 'CLOSED', 'EXPIRED', 'AS_PUBLISHED'), one('fv', i, 'PUBLIC', 'PUBLIC', 'SECRETARIAT_ONLY'), one('fm', i, 'FUNDING', 'TRAINING'),
  CASE WHEN i % 5 > 0 THEN 10000 * i END, one('fw', i, 'USD', 'EUR', 'CHF', 'none'), pick('fp', i, 2) = 0, CASE WHEN i % 2 > 0 THEN 100 END, CASE WHEN i % 3 > 0 THEN date '2026-01-01' + i END,
  CASE WHEN i % 4 > 0 THEN 900.5 * i END, CASE WHEN i % 3 > 0 THEN 6 END, CASE WHEN i % 5 > 0 THEN 12 + i % 3 END, one('fk', i, '', 'Governments'),
  CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN '[]'::jsonb WHEN 2 THEN '["STATE"]' ELSE '["PRIVATE_SECTOR", "CIVIL_SOCIETY", "ACADEMIC"]' END, i % 3 = 0, one('fr', i, 'NONE', 'YEARLY'),
  CASE WHEN i % 3 > 0 THEN date '2026-06-01' + i END, CASE WHEN i % 4 > 0 THEN moment('fq', i) END, CASE WHEN i % 3 = 0 THEN moment('fz', i) END
FROM generate_series(1, 90) i;
INSERT INTO offer_themes (offer_id, theme_id) SELECT o.id, t.id FROM offers o, themes t WHERE pick('fa' || o.id, t.position, 6) = 0;
INSERT INTO offer_states (offer_id, state_id) SELECT o.id, s.id FROM offers o, states s WHERE s.is_ldc AND pick('fx' || o.id, s.m49::int, 9) = 0;
INSERT INTO offer_regions (offer_id, region_id) SELECT o.id, r.id FROM offers o, regions r WHERE pick('fb' || o.id || r.id, 1, 40) = 0;
INSERT INTO meeting_themes (meeting_id, theme_id) SELECT m.id, t.id FROM meetings m, themes t WHERE pick('fg' || m.id, t.position, 4) = 0;

-- What was proposed here: some by an organisation, some by a State; with answers of States, among them to what is not yet
-- accepted, versions of which the last may wait, and steps for each audience.
UPDATE projects SET state_id = CASE WHEN owner_id IS NULL AND pick('p1', i, 3) > 0 THEN some_state('p2', i) END, submitted_at = CASE WHEN i % 3 > 0 THEN moment('p3', i) END,
  published_at = CASE WHEN stage IN ('PUBLISHED', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED') AND i % 3 > 0 THEN moment('p4', i) END, completed_at = CASE WHEN stage = 'COMPLETED' AND i % 4 > 0 THEN moment('p5', i) END,
  working_languages = CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN '[]'::jsonb WHEN 2 THEN '["fr", "en"]' ELSE '["ar"]' END,
  worked = CASE WHEN i % 3 = 0 THEN words('p6', i) END, did_not_work = CASE WHEN i % 3 = 0 THEN words('p7', i) END, follow_up = CASE WHEN pick('p8', i, 2) = 0 THEN words('p9', i) END
FROM (SELECT id AS x, right(id, 4)::int AS i FROM projects) n WHERE x = id;
UPDATE project_recipients SET has_activity = false WHERE right(id, 1) IN ('2', '5');
INSERT INTO budget_lines (id, created_at, updated_at, project_id, position, year, label, amount)
SELECT 'bdl_' || i, moment('ba', i), moment('bb', i), 'prj_' || lpad((1 + i % 300)::text, 4, '0'), 1 + i / 300, 2020 + pick('bc', i, 4), words('bd', i), pick('be', i, 100000) / 100.0 FROM generate_series(1, 450) i;
INSERT INTO results (id, created_at, updated_at, project_id, position, title, indicator, counts_people, baseline, target, actual, women, men)
SELECT 'res_' || i, moment('ra', i), moment('rb', i), 'prj_' || lpad((1 + i % 300)::text, 4, '0'), 1 + i / 300, words('rc', i), words('rd', i), i % 2 = 0, CASE WHEN i % 3 > 0 THEN i % 9 END, CASE WHEN i % 4 > 0 THEN i + 0.5 END,
  CASE WHEN i % 5 = 0 THEN i END, CASE WHEN i % 10 = 0 THEN i / 2 END, CASE WHEN i % 10 = 0 THEN i / 3 END FROM generate_series(1, 400) i;
INSERT INTO consents (id, created_at, updated_at, project_id, state_id, kind, stage, asked_at, due_on, reminded_at, letter_at, answered_at, reason)
SELECT 'cns_' || i, moment('ca', i), moment('cb', i), 'prj_' || lpad((1 + pick('cc', i, 300))::text, 4, '0'), some_state('cd', i), kind, stage, moment('ce', i), CASE WHEN kind = 'CONSENT' THEN date '2020-02-01' + i % 40 END,
  CASE WHEN i % 3 = 0 THEN moment('cf', i) END, CASE WHEN i % 6 = 0 THEN moment('cg', i) END, CASE WHEN stage IN ('CONSENTED', 'REFUSED', 'WITHDRAWN') THEN moment('ch', i) END,
  CASE WHEN stage IN ('REFUSED', 'WITHDRAWN') AND i % 8 > 0 THEN 'Because ' || i ELSE '' END
FROM (SELECT i, CASE WHEN i % 4 = 0 THEN 'NOTICE' ELSE 'CONSENT' END AS kind, CASE WHEN i % 4 = 0 THEN 'NOTIFIED' ELSE one('ci', i, 'ASKED', 'CONSENTED', 'REFUSED', 'REFUSED', 'WITHDRAWN') END AS stage FROM generate_series(1, 600) i) x
ON CONFLICT DO NOTHING;
INSERT INTO project_versions (id, created_at, updated_at, project_id, number, kind, content, input, submitted_at, stage, decided_at, reasons)
SELECT 'pvr_' || i, moment('va', i), moment('vb', i), project, n, CASE WHEN n = 1 THEN 'PROPOSAL' ELSE one('vd', i, 'PROPOSAL', 'CHANGE', 'CHANGE') END,
  jsonb_strip_nulls(jsonb_build_object('title.fr', 'Titre ' || pick('ve', i, 2), 'recipients.BDI.percentage', one('vf', i, '40', '60', 'none'), 'budget.1.amount', one('vg', i, '10.00', '12.50', 'none'), 'results.1.target', '7')),
  '{}', moment('vh', i), CASE WHEN last AND pick('vi', i, 3) > 0 THEN 'WAITING' ELSE one('vj', i, 'ACCEPTED', 'ACCEPTED', 'RETURNED') END, CASE WHEN i % 2 = 0 THEN moment('vk', i) END, CASE WHEN i % 3 > 0 THEN words('vl', i) ELSE '{}' END
FROM (SELECT row_number() OVER (ORDER BY p, n) AS i, 'prj_' || lpad(p::text, 4, '0') AS project, n, n = of AS last FROM (SELECT p, pick('vm', p, 5) AS of FROM generate_series(1, 300) p) p, generate_series(1, of) n) x;
INSERT INTO project_steps (id, created_at, updated_at, project_id, at, action, audience, role, state_id, organisation_id, note)
SELECT 'pst_' || i, moment('sa', i), moment('sb', i), 'prj_' || lpad((1 + pick('sc', i, 300))::text, 4, '0'), moment('sd', i), one('se', i, 'submit', 'publish', 'consent', 'refuse'), one('sf', i, 'PUBLIC', 'FILE', 'CONSENT', 'CONSENT'),
  one('sg', i, '', 'FOCAL_POINT', 'SECRETARIAT'), CASE WHEN i % 4 > 0 THEN some_state('sh', i) END, CASE WHEN i % 4 = 0 THEN 'org_' || lpad((1 + pick('si', i, 9))::text, 3, '0') END, CASE WHEN i % 3 > 0 THEN words('sj', i) ELSE '{}' END FROM generate_series(1, 600) i;

-- Experiences of States and of organisations, with what was said to them and what was taken away.
INSERT INTO experiences (id, created_at, updated_at, state_id, owner_id, title, summary, learnt, titles, year, project_id, stage, published_at)
SELECT 'exp_' || lpad(i::text, 3, '0'), moment('ea', i), moment('eb', i), CASE WHEN i % 2 = 0 THEN some_state('ec', i) END, CASE WHEN i % 2 > 0 THEN 'org_' || lpad((1 + pick('ed', i, 9))::text, 3, '0') END, t, words('ee', i), words('ef', i),
  (SELECT coalesce(string_agg(value, ' ' ORDER BY key), '') FROM jsonb_each_text(t)), CASE WHEN i % 5 > 0 THEN 2000 + i % 20 END, CASE WHEN i % 3 > 0 THEN 'prj_' || lpad((1 + pick('eg', i, 300))::text, 4, '0') END,
  one('eh', i, 'DRAFT', 'PUBLISHED', 'PUBLISHED', 'WITHDRAWN'), CASE WHEN i % 4 > 0 THEN moment('ei', i) END FROM (SELECT i, words('ej', i) AS t FROM generate_series(1, 100) i) x;
INSERT INTO experience_themes (experience_id, theme_id) SELECT e.id, t.id FROM experiences e, themes t WHERE pick('ek' || e.id, t.position, 8) = 0;
INSERT INTO experience_places (experience_id, state_id) SELECT DISTINCT e.id, some_state('el' || e.id, n) FROM experiences e, generate_series(1, 2) n;

-- What waits for the secretariat, and its means.
INSERT INTO canned_replies (id, created_at, updated_at, name, text)
SELECT 'rpl_t' || i, moment('ga', i), moment('gb', i), one('gc', i, 'Thanks', 'thanks', 'Missing_%') || ' ' || i, CASE WHEN i % 4 > 0 THEN jsonb_build_object('en', 'Thanks ' || i, 'fr', 'Merci ' || i, 'ar', 'شكرا') ELSE jsonb_build_object('fr', 'Merci ' || i) END
FROM generate_series(1, 12) i;
INSERT INTO organisation_matches (id, created_at, updated_at, from_id, into_id, evidence, stage, moved, decided_at)
SELECT 'omt_' || i, moment('oa', i), moment('ob', i), 'org_' || lpad((20 + i % 20)::text, 3, '0'), 'org_' || lpad((1 + pick('od', i, 15))::text, 3, '0'), one('oe', i, 'SAME_NAME', 'SAID'), one('of', i, 'SUGGESTED', 'SUGGESTED', 'MERGED', 'REJECTED'),
  NULL, CASE WHEN i % 2 = 0 THEN moment('og', i) END FROM generate_series(1, 40) i ON CONFLICT DO NOTHING;
UPDATE organisations o SET merged_into_id = m.into_id FROM organisation_matches m WHERE m.from_id = o.id AND m.stage = 'MERGED';

-- People: usr_01 to usr_09 are those who ask in the tests, one of each role, with keys and notices of their own.
INSERT INTO users (id, created_at, updated_at, name, email, language, digest, stage, mail_token)
SELECT 'usr_' || lpad(i::text, 2, '0'), moment('ua', i), moment('ub', i), one('uc', i, 'Ama', 'ama', 'Li_%') || ' ' || i % 13, 'person' || i || '@example.org', one('ud', i, 'en', 'fr', 'ar'), one('ue', i, 'DAILY', 'NEVER'),
  one('uf', i, 'ACTIVE', 'ACTIVE', 'CLOSED'), 'unsub_' || i FROM generate_series(1, 40) i;
INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id, organisation_id, stage, ended_at, note)
SELECT 'mbr_' || lpad(i::text, 3, '0'), moment('ma', i), moment('mb', i), 'usr_' || lpad((1 + (i - 1) % 40)::text, 2, '0'), role, CASE WHEN role IN ('FOCAL_POINT', 'STATE_EDITOR', 'MISSION') THEN some_state('mc', i) END,
  CASE WHEN role IN ('DONOR_OFFICER', 'PARTNER', 'REGIONAL_ORGANISATION') THEN 'org_' || lpad((1 + pick('md', i, 9))::text, 3, '0') END, one('me', i, 'ACTIVE', 'ACTIVE', 'ENDED'),
  CASE WHEN i % 4 = 0 THEN moment('mf', i) END, one('mg', i, '', 'Note verbale')
FROM (SELECT i, one('mh', i, 'FOCAL_POINT', 'STATE_EDITOR', 'STATE_EDITOR', 'MISSION', 'DONOR_OFFICER', 'PARTNER', 'REGIONAL_ORGANISATION', 'COMMITTEE', 'SECRETARIAT', 'ADMIN') AS role FROM generate_series(1, 160) i) x ON CONFLICT DO NOTHING;
INSERT INTO invitations (id, created_at, updated_at, email, name, role, state_id, organisation_id, language, stage, expires_at, accepted_at, note, replaces_focal_point, token_hash)
SELECT 'inv_' || i, moment('ia', i), moment('ib', i), 'guest' || i || '@example.org', one('ic', i, '', 'Guest') , role, CASE WHEN role IN ('FOCAL_POINT', 'STATE_EDITOR') THEN some_state('id', i) END,
  CASE WHEN role IN ('DONOR_OFFICER', 'PARTNER') THEN 'org_' || lpad((1 + pick('ie', i, 9))::text, 3, '0') END, 'en', one('if', i, 'SENT', 'SENT', 'ACCEPTED', 'REVOKED'), moment('ig', i), CASE WHEN i % 3 = 0 THEN moment('ih', i) END,
  '', i % 9 = 0, 'hash ' || i FROM (SELECT i, one('ii', i, 'FOCAL_POINT', 'STATE_EDITOR', 'DONOR_OFFICER', 'PARTNER', 'SECRETARIAT') AS role FROM generate_series(1, 120) i) x;
INSERT INTO api_keys (id, created_at, updated_at, user_id, membership_id, name, start, scopes, stage, expires_at, last_used_at, key_hash)
SELECT 'key_' || row_number() OVER (ORDER BY id, k), moment('ka', k), moment('kb', k), user_id, id, one('kc', k, 'Sync', 'export_%') || ' ' || k % 5, 'ek_' || k, CASE k % 3 WHEN 0 THEN '[]'::jsonb WHEN 1 THEN '["READ"]' ELSE '["READ", "WRITE_NEEDS"]' END,
  one('kd', k, 'ACTIVE', 'ACTIVE', 'REVOKED'), moment('ke', k), CASE WHEN k % 2 = 0 THEN moment('kf', k) END, 'hash ' || id || k
FROM (SELECT m.*, k + 3 * right(m.id, 3)::int AS k FROM memberships m, generate_series(1, 2) k WHERE user_id < 'usr_15') m;
INSERT INTO notifications (id, created_at, updated_at, user_id, key, "values", text, noun, row_id, read_at)
SELECT 'ntf_' || i, moment('ta', i), moment('tb', i), 'usr_' || lpad((1 + pick('tc', i, 14))::text, 2, '0'), one('td', i, 'need.opened', 'need.expires'), '{}', words('te', i), noun,
  CASE noun WHEN 'Need' THEN 'nee_' || lpad((1 + pick('tf', i, 150))::text, 3, '0') WHEN 'Project' THEN 'prj_' || lpad((1 + pick('tf', i, 300))::text, 4, '0') WHEN 'Offer' THEN 'ofr_' || lpad((1 + pick('tf', i, 90))::text, 2, '0')
    WHEN 'Experience' THEN 'exp_' || lpad((1 + pick('tf', i, 100))::text, 3, '0') WHEN 'OrganisationMatch' THEN 'omt_' || 1 + pick('tf', i, 9) ELSE '' END, CASE WHEN i % 3 = 0 THEN moment('th', i) END
FROM (SELECT i, CASE WHEN i % 3 > 0 THEN one('tg', i, 'Need', 'Need', 'Need', 'Project', 'Project', 'Offer', 'Offer', 'Experience', 'OrganisationMatch', 'Unheard') ELSE '' END AS noun FROM generate_series(1, 330) i) x;
INSERT INTO comments (id, created_at, updated_at, experience_id, user_id, state_id, organisation_id, language, text, stage)
SELECT 'cmt_' || i, moment('ja', i), moment('jb', i), 'exp_' || lpad((1 + pick('jc', i, 100))::text, 3, '0'), 'usr_' || lpad((1 + pick('jd', i, 14))::text, 2, '0'), CASE WHEN i % 3 = 0 THEN some_state('je', i) END,
  CASE WHEN i % 3 = 1 THEN 'org_' || lpad((1 + pick('jf', i, 9))::text, 3, '0') END, one('jg', i, 'en', 'ar'), 'Said ' || i, one('jh', i, 'SAID', 'SAID', 'REMOVED') FROM generate_series(1, 220) i;
INSERT INTO queue_items (id, created_at, updated_at, kind, noun, row_id, title, due_on, stage, assignee_id, done_at)
SELECT 'qit_' || i, moment('qa', i), moment('qb', i), one('qc', i, 'REVIEW_PROPOSAL', 'REVIEW_CHANGE', 'CONSENT_OVERDUE'), 'Project', 'prj_' || lpad((1 + pick('qd', i, 300))::text, 4, '0'), words('qe', i),
  CASE WHEN i % 7 > 0 THEN current_date - 40 + pick('qf', i, 100) END, one('qg', i, 'WAITING', 'WAITING', 'DONE'), CASE WHEN i % 2 = 0 THEN 'usr_' || lpad((1 + pick('qh', i, 40))::text, 2, '0') END, CASE WHEN i % 3 = 0 THEN moment('qi', i) END
FROM generate_series(1, 60) i;
INSERT INTO mails (id, created_at, updated_at, to_address, to_name, language, subject, body, stage, due_at, sent_at, kept)
SELECT 'mai_' || i, moment('la', i), moment('lb', i), 'person' || i % 40 || '@example.org', one('lc', i, '', 'Ama'), one('ld', i, 'en', 'ar'), 'Subject ' || i % 6, 'Body ' || i, one('le', i, 'WAITING', 'SENT', 'FAILED'),
  moment('lf', i), CASE WHEN i % 2 = 0 THEN moment('lg', i) END, pick('lh', i, 5) > 1 FROM generate_series(1, 70) i;
INSERT INTO audit_entries (id, created_at, updated_at, sequence, at, user_id, api_key_id, role, state_id, organisation_id, verb, noun, row_id, stage, changes, salt, request_id, previous_hash, hash)
SELECT 'aud_' || i, moment('ya', i), moment('yb', i), i, moment('yc', i), 'usr_' || lpad((1 + pick('yd', i, 40))::text, 2, '0'), CASE WHEN i % 6 = 0 THEN 'key_' || i END, one('ye', i, 'FOCAL_POINT', 'SECRETARIAT', ''), CASE WHEN i % 3 = 0 THEN some_state('yf', i) END,
  CASE WHEN i % 3 = 1 THEN 'org_001' END, one('yg', i, 'requesting.draft', 'requesting.open', 'requesting.save', 'joining.invite'), 'Need', 'nee_' || lpad((1 + pick('yh', i, 150))::text, 3, '0'), one('yi', i, 'DRAFT', 'OPEN', 'MET', ''),
  '{"title":["a","b ' || i || '"]}', 'salt ' || i, 'req ' || i, 'h' || i - 1, 'h' || i FROM generate_series(1, 150) i;

-- Lines, as the allocation would leave them: of counted money, of proposals and of needs.
CREATE FUNCTION line(salt text, i bigint, m text, amount numeric, cur text, in_usd numeric, public boolean, other boolean, need text, project text, trx text, donor text)
  RETURNS TABLE (id text, created_at timestamptz, updated_at timestamptz, measure text, year int, amount numeric, currency text, usd numeric, certainty text, is_other_assistance boolean, is_public boolean,
    donor_id text, state_id text, area_id text, region_id text, theme_id text, need_id text, project_id text, transaction_id text) LANGUAGE sql AS $$
  SELECT 'lin_' || salt || lpad(i::text, 4, '0'), moment('l', i), moment('l', i), m, CASE WHEN pick(salt || 'y', i, 9) > 0 THEN 2010 + pick(salt || 'y', i, 9) END, amount, cur, in_usd,
    CASE WHEN t IS NOT NULL THEN one(salt || 'c', i, 'CONFIRMED', 'SUGGESTED') END, other, public, donor,
    CASE WHEN k < 6 THEN some_state(salt || 's', i) END, CASE WHEN k = 6 THEN (SELECT a.id FROM areas a ORDER BY 1 OFFSET pick(salt || 'a', i, 3) LIMIT 1) END,
    CASE WHEN k = 7 THEN (SELECT r.id FROM regions r ORDER BY 1 OFFSET pick(salt || 'r', i, 20) LIMIT 1) END, t, need, project, trx
  FROM (SELECT pick(salt || 'k', i, 9) AS k, CASE WHEN pick(salt || 'n', i, 8) > 0 THEN some_theme(salt || 't', i) END AS t) x $$;
INSERT INTO ledger_lines (id, created_at, updated_at, measure, year, amount, currency, usd, certainty, is_other_assistance, is_public, donor_id, state_id, area_id, region_id, theme_id, need_id, project_id, transaction_id)
SELECT l.* FROM (
  SELECT 'x' AS salt, row_number() OVER (ORDER BY x.id, n) AS i, CASE x.kind WHEN 'COMMITMENT' THEN 'COMMITTED' ELSE 'DISBURSED' END AS m, x.amount / 2 AS amount, x.currency, x.usd / 2 AS usd,
    p.stage IN ('PUBLISHED', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED', 'CANCELLED') AS seen, n = 1 AND right(x.id, 1) = '3' AS other, NULL AS need, p.id AS project, x.id AS trx, x.donor_id AS donor
  FROM transactions x JOIN projects p ON p.id = x.project_id, generate_series(1, 2) n WHERE x.boundary = 'COUNTED' AND x.kind <> 'INCOMING_FUNDS' AND (x.superseded_by IS NULL OR right(x.id, 2) = '01')
  UNION ALL
  SELECT 'p', row_number() OVER (ORDER BY id), 'PROPOSED', coalesce(budget_amount, 10), budget_currency, budget_usd,
    stage IN ('PUBLISHED', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED', 'CANCELLED'), false, NULL, id, NULL, NULL FROM projects WHERE stage NOT IN ('UNDER_WAY', 'COMPLETED')
  UNION ALL
  SELECT 'n', row_number() OVER (ORDER BY n.id, y), y, CASE y WHEN 'NEEDED' THEN cost_amount WHEN 'SECURED' THEN cost_amount / 4 ELSE 0 END, cost_currency,
    CASE y WHEN 'NEEDED' THEN cost_usd WHEN 'SECURED' THEN CASE WHEN right(n.id, 1) IN ('1', '2') THEN cost_usd ELSE cost_usd / 4 END ELSE 0 END, audience = 'PUBLIC', false, n.id, NULL, NULL, NULL
  FROM needs n, unnest(ARRAY['NEEDED', 'SECURED', 'UNCOSTED', 'EXPIRED_UNMET']) y
  WHERE y IN ('NEEDED', 'SECURED') AND stage IN ('OPEN', 'PARTLY_MET') AND cost_usd IS NOT NULL OR y = 'UNCOSTED' AND stage IN ('OPEN', 'PARTLY_MET') AND cost_usd IS NULL OR y = 'EXPIRED_UNMET' AND stage = 'EXPIRED'
  UNION ALL -- of a need and a project at once: seen by those who see both; and a few public ones whose project or need is not
  SELECT 'b', i, CASE WHEN i % 3 = 0 THEN 'COMMITTED' ELSE 'SECURED' END, 40, 'USD', 40, i < 10 OR seen, false, x.need_id, x.project_id, (SELECT min(y.id) FROM transactions y WHERE y.project_id = x.project_id AND y.superseded_by IS NULL),
    'dnr_' || lpad((1 + i % 15)::text, 2, '0')
  FROM (SELECT y.*, row_number() OVER (ORDER BY y.id) AS i, n.stage <> 'DRAFT' AND n.audience = 'PUBLIC' AND p.stage IN ('PUBLISHED', 'UNDER_WAY', 'SUSPENDED', 'COMPLETED', 'CANCELLED') AS seen
    FROM need_projects y JOIN needs n ON n.id = y.need_id JOIN projects p ON p.id = y.project_id) x WHERE x.i < 120
) x, line(x.salt, x.i, x.m, x.amount, x.currency, x.usd, x.seen, x.other, x.need, x.project, x.trx, x.donor) l;
-- what a writer has taken back leaves rollups of nothing
DELETE FROM ledger_lines WHERE id LIKE 'lin_x%7' AND currency = 'USD';
UPDATE ledger_lines SET year = 2019 WHERE id LIKE 'lin_p%9';
-- cells whose lines are all gone
INSERT INTO coverage_sums SELECT id, NULL, NULL, NULL, 2031, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM states;
ANALYZE;
