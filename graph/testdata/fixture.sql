-- A world small enough to know by heart. Projects 1 and 2 are public, 3 is a draft of organisation 1; need 1 is public,
-- 2 is for the secretariat alone, 3 is shown to donor 1; user 1 is the focal point of Burundi.
INSERT INTO organisations (id, created_at, updated_at, name, kind, iati_ref, state_id) VALUES
  ('org_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'Agency for Peace', 'GOVERNMENT', 'XM-1', 'sta_swe'),
  ('org_2', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'Disarmament Institute', 'INTERNATIONAL_NGO', NULL, NULL);
INSERT INTO donors (id, created_at, updated_at, organisation_id, name) VALUES ('dnr_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'org_1', 'Agency for Peace');
INSERT INTO import_runs (id, created_at, updated_at, name, format, stage, found, imported) VALUES ('imp_1', '2024-02-01T08:00:00Z', '2024-02-01T08:00:00Z', 'peace.xml', 'iati-2.03', 'FINISHED', 1, 1);
INSERT INTO projects (id, created_at, updated_at, iati_identifier, title, summary, titles, origin, stage, start_date, end_date, budget_amount, budget_currency, budget_usd, gender_marker, reporter_id, owner_id) VALUES
  ('prj_1', '2024-01-01T00:00:00Z', '2024-03-01T12:30:00.5Z', 'XM-1-A', '{"en": "Marking of weapons", "fr": "Marquage des armes"}', '{"en": "Machines and training."}', 'Marking of weapons Marquage des armes', 'IMPORTED', 'UNDER_WAY', '2009-01-01', '2010-12-31', 1000.00, 'EUR', 1250.00, 1, 'org_1', NULL),
  ('prj_2', '2024-01-02T00:00:00Z', '2024-03-02T00:00:00Z', NULL, '{"fr": "Destruction des stocks"}', '{}', 'Destruction des stocks', 'DECLARED', 'PUBLISHED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'org_2'),
  ('prj_3', '2024-01-03T00:00:00Z', '2024-03-03T00:00:00Z', 'XM-1-C', '{"en": "A draft"}', '{}', 'A draft', 'DECLARED', 'DRAFT', NULL, NULL, 777.00, 'USD', 777.00, NULL, NULL, 'org_1');
INSERT INTO source_records (id, created_at, updated_at, import_run_id, project_id, identifier, dataset, line, format, hash, content) VALUES
  ('src_1', '2024-02-01T08:00:01Z', '2024-02-01T08:00:01Z', 'imp_1', 'prj_1', 'XM-1-A', 'peace.xml', 12, 'iati-2.03', 'x', '{}');
UPDATE projects SET source_record_id = 'src_1' WHERE id = 'prj_1';
INSERT INTO project_recipients (id, created_at, updated_at, project_id, percentage, state_id, region_id) VALUES
  ('rec_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'prj_1', 75, 'sta_bdi', NULL), ('rec_2', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'prj_1', 25, NULL, 'reg_014'),
  ('rec_3', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'prj_2', 100, 'sta_bdi', NULL), ('rec_4', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'prj_3', 100, 'sta_bdi', NULL);
INSERT INTO project_themes (id, created_at, updated_at, project_id, theme_id, percentage, certainty, evidence) VALUES
  ('pth_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'prj_1', 'thm_marking_tracing', 100, 'SUGGESTED', '[{"kind": "LEXICON", "field": "title", "lang": "en", "term": "marking", "quote": "Marking of weapons"}, {"kind": "PURPOSE_CODE", "code": "15240"}]');
INSERT INTO transactions (id, created_at, updated_at, project_id, source_record_id, position, line, kind, boundary, date, amount, currency, usd, rate, rate_year, rate_source, provider_id, donor_id, superseded_by) VALUES
  ('trx_1', '2024-02-01T08:00:02Z', '2024-02-01T08:00:02Z', 'prj_1', 'src_1', 1, 20, 'COMMITMENT', 'COUNTED', '2009-05-04', 800.00, 'EUR', 1000.00, 0.8, 2009, 'A bank', 'org_1', 'dnr_1', NULL),
  ('trx_2', '2024-02-01T08:00:02Z', '2024-02-01T08:00:02Z', 'prj_1', 'src_1', 2, 30, 'DISBURSEMENT', 'COUNTED', '2010-02-01', 50000.00, 'XXX', NULL, NULL, NULL, '', 'org_1', 'dnr_1', NULL),
  ('trx_3', '2024-02-01T08:00:02Z', '2024-02-01T08:00:02Z', 'prj_1', 'src_1', 1, 20, 'COMMITMENT', 'COUNTED', '2009-05-04', 900.00, 'EUR', 1125.00, 0.8, 2009, 'A bank', 'org_1', 'dnr_1', 'src_1');
INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, titles, origin, stage, audience, cost_amount, cost_currency, cost_usd, opened_at,
  quantity, site, baseline, upkeep, financing_after, closing_note) VALUES
  ('nee_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'sta_bdi', '{"en": "Marking machines"}', '{}', 'Marking machines', 'DECLARED', 'OPEN', 'PUBLIC', 600.00, 'USD', 600.00, '2024-01-05T00:00:00Z', '{"en": "Two"}', '{}', '{}', '{}', '{}', '{}'),
  ('nee_2', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'sta_bdi', '{"en": "Stockpile security"}', '{}', 'Stockpile security', 'DECLARED', 'OPEN', 'SECRETARIAT', 9000.00, 'USD', 9000.00, '2024-01-05T00:00:00Z', '{}', '{}', '{}', '{}', '{}', '{}');
INSERT INTO national_reports (id, created_at, updated_at, state_id, year, language, url) VALUES
  ('rep_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'sta_bdi', 2024, 'fr', 'https://reports.example.org/bdi');
UPDATE needs SET report_id = 'rep_1' WHERE id = 'nee_2';
INSERT INTO needs (id, created_at, updated_at, version, state_id, title, summary, titles, origin, stage, audience, details_audience, completeness, opened_at,
  quantity, site, baseline, upkeep, financing_after, closing_note) VALUES
  ('nee_3', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 4, 'sta_bdi', '{"fr": "Dépôt sûr"}', '{}', 'Dépôt sûr', 'DECLARED', 'PARTLY_MET', 'NAMED', 'NAMED', 80, '2024-02-29T00:00:00Z',
   '{"fr": "Un dépôt"}', '{"fr": "Gitega"}', '{}', '{}', '{}', '{}');
INSERT INTO need_states (id, created_at, updated_at, need_id, state_id, concurrence) VALUES
  ('nst_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_1', 'sta_bdi', 'CONCURRED'), ('nst_2', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_2', 'sta_bdi', 'CONCURRED'),
  ('nst_3', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_3', 'sta_bdi', 'CONCURRED'), ('nst_4', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_3', 'sta_rwa', 'ASKED');
INSERT INTO need_donors (id, created_at, updated_at, need_id, donor_id) VALUES ('ndo_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_3', 'dnr_1');
INSERT INTO documents (id, created_at, updated_at, need_id, name, media_type, size, sha256) VALUES
  ('doc_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_3', 'plan.pdf', 'application/pdf', 1234, '00ff');
INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'Aline', 'aline@example.org', 'unsub_1');
INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id) VALUES ('mbr_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'usr_1', 'FOCAL_POINT', 'sta_bdi');
INSERT INTO audit_entries (id, created_at, updated_at, sequence, at, user_id, role, state_id, verb, noun, row_id, stage, changes, salt, previous_hash, hash) VALUES
  ('aud_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 1, '2024-01-01T00:00:00Z', 'usr_1', 'FOCAL_POINT', 'sta_bdi', 'requesting.draft', 'Need', 'nee_3', 'DRAFT', '{"title":[null,{"fr":"Dépôt"}]}', 's', '', 'aa'),
  ('aud_2', '2024-01-02T00:00:00Z', '2024-01-02T00:00:00Z', 2, '2024-01-02T00:00:00Z', 'usr_1', 'FOCAL_POINT', 'sta_bdi', 'requesting.save', 'Need', 'nee_3', 'DRAFT', '{"title":[{"fr":"Dépôt"},{"fr":"Dépôt sûr"}]}', 's', 'aa', 'bb'),
  ('aud_3', '2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z', 3, '2024-02-29T00:00:00Z', 'usr_1', 'FOCAL_POINT', 'sta_bdi', 'requesting.declarePartlyMet', 'Need', 'nee_3', 'PARTLY_MET', '{"stage":["OPEN","PARTLY_MET"]}', 's', 'bb', 'cc');
INSERT INTO audit_days (day, sequence, hash) VALUES ('2024-02-29', 3, 'cc');
INSERT INTO need_projects (id, created_at, updated_at, need_id, project_id, share) VALUES
  ('npr_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_1', 'prj_1', 100), ('npr_2', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'nee_2', 'prj_1', 0);
INSERT INTO ledger_lines (id, created_at, updated_at, measure, year, amount, currency, usd, certainty, is_public, donor_id, state_id, region_id, theme_id, need_id, project_id, transaction_id) VALUES
  ('lin_1', '2024-02-01T08:00:03Z', '2024-02-01T08:00:03Z', 'COMMITTED', 2009, 600.00, 'EUR', 750.00, 'SUGGESTED', true, 'dnr_1', 'sta_bdi', NULL, 'thm_marking_tracing', NULL, 'prj_1', 'trx_1'),
  ('lin_2', '2024-02-01T08:00:03Z', '2024-02-01T08:00:03Z', 'COMMITTED', 2009, 200.00, 'EUR', 250.00, 'SUGGESTED', true, 'dnr_1', NULL, 'reg_014', 'thm_marking_tracing', NULL, 'prj_1', 'trx_1'),
  ('lin_3', '2024-02-01T08:00:03Z', '2024-02-01T08:00:03Z', 'DISBURSED', 2010, 50000.00, 'XXX', NULL, 'SUGGESTED', true, 'dnr_1', 'sta_bdi', NULL, 'thm_marking_tracing', NULL, 'prj_1', 'trx_2'),
  ('lin_4', '2024-02-01T08:00:03Z', '2024-02-01T08:00:03Z', 'NEEDED', 2024, 600.00, 'USD', 600.00, 'CONFIRMED', true, NULL, 'sta_bdi', NULL, 'thm_marking_tracing', 'nee_1', NULL, NULL),
  ('lin_5', '2024-02-01T08:00:03Z', '2024-02-01T08:00:03Z', 'SECURED', 2024, 450.00, 'USD', 450.00, 'CONFIRMED', true, NULL, 'sta_bdi', NULL, 'thm_marking_tracing', 'nee_1', NULL, NULL),
  ('lin_6', '2024-02-01T08:00:03Z', '2024-02-01T08:00:03Z', 'PROPOSED', NULL, 777.00, 'USD', 777.00, NULL, false, NULL, 'sta_bdi', NULL, NULL, NULL, 'prj_3', NULL);
INSERT INTO offers (id, created_at, updated_at, donor_id, name, summary, conditions, origin, stage, visibility, modality, envelope_amount, currency, envelope_is_private, opens_on) VALUES
  ('ofr_1', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'dnr_1', 'Open window', '{"en": "For marking."}', '{}', 'DECLARED', 'OPEN', 'PUBLIC', 'FUNDING', 5000.00, 'USD', true, '2024-01-01'),
  ('ofr_2', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'dnr_1', 'Quiet window', '{}', '{}', 'DECLARED', 'OPEN', 'SECRETARIAT_ONLY', 'FUNDING', 7000.00, 'USD', true, NULL);
