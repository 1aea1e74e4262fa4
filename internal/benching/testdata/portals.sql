-- So many rows in the tables of the portals that to read all of them costs more than an index.
INSERT INTO organisations (id, created_at, updated_at, name, kind)
  SELECT 'org_m' || i, now(), now(), 'O ' || i, 'OTHER' FROM generate_series(1, 2000) i;
INSERT INTO organisations (id, created_at, updated_at, name, kind)
  VALUES ('org_hot', now(), now(), 'Hot', 'OTHER');
INSERT INTO donors (id, created_at, updated_at, organisation_id, name)
  SELECT 'dnr_m' || i, now(), now(), 'org_m' || i, 'D' FROM generate_series(1, 2000) i;
INSERT INTO donors (id, created_at, updated_at, organisation_id, name)
  VALUES ('dnr_hot', now(), now(), 'org_hot', 'Hot');
INSERT INTO projects (id, created_at, updated_at, title, titles, summary, stage, origin, owner_id)
  SELECT 'prj_m' || i, now(), now() - i * interval '1 hour', '{}', '', '{}', CASE WHEN i % 2 = 0 THEN 'DRAFT' ELSE 'AWAITING_CONSENT' END, 'DECLARED', 'org_m' || 1 + i % 2000 FROM generate_series(1, 8000) i;
INSERT INTO projects (id, created_at, updated_at, title, titles, summary, stage, origin, owner_id)
  VALUES ('prj_hot', now(), now(), '{}', '', '{}', 'PUBLISHED', 'DECLARED', 'org_hot');
INSERT INTO consents (id, created_at, updated_at, project_id, state_id, kind, stage, asked_at)
  SELECT 'cns_' || p.id || s.id, now(), now(), p.id, s.id, 'CONSENT', 'ASKED', now() FROM (SELECT id, row_number() OVER (ORDER BY id) n FROM projects WHERE id LIKE 'prj_m%') p
  JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM states) s ON s.n % 97 = p.n % 97;
INSERT INTO project_steps (id, created_at, updated_at, project_id, at, action, audience, note)
  SELECT 'pst_' || id || n, now(), now(), id, now(), 'submit', 'FILE', '{}' FROM projects, generate_series(1, 3) n WHERE id LIKE 'prj_m%';
INSERT INTO project_versions (id, created_at, updated_at, project_id, number, kind, content, input, submitted_at, stage, reasons)
  SELECT 'pvr_' || id, now(), now(), id, 1, 'PROPOSAL', '{}', '{}', now(), 'WAITING', '{}' FROM projects WHERE id LIKE 'prj_m%';
INSERT INTO budget_lines (id, created_at, updated_at, project_id, position, year, label, amount)
  SELECT 'bdl_' || id, now(), now(), id, 1, 2027, '{}', 1 FROM projects WHERE id LIKE 'prj_m%';
INSERT INTO results (id, created_at, updated_at, project_id, position, title, indicator)
  SELECT 'res_' || id, now(), now(), id, 1, '{}', '{}' FROM projects WHERE id LIKE 'prj_m%';
INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, quantity, site, baseline, upkeep, financing_after, closing_note, origin, stage)
  SELECT 'nee_' || i, now(), now() - i * interval '1 hour', s.id, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'DECLARED', 'OPEN' FROM generate_series(1, 6000) i
  JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM states) s ON s.n = 1 + i % 190;
INSERT INTO offers (id, created_at, updated_at, donor_id, name, summary, conditions, origin, stage, visibility, modality)
  SELECT 'ofr_m' || i, now(), now() - i * interval '1 hour', 'dnr_m' || 1 + i % 2000, 'N', '{}', '{}', 'DECLARED', 'OPEN', 'PUBLIC', 'FUNDING' FROM generate_series(1, 6000) i;
INSERT INTO experiences (id, created_at, updated_at, state_id, owner_id, title, summary, learnt, stage)
  SELECT 'exp_' || i, now(), now() - i * interval '1 hour', NULL, 'org_m' || 1 + i % 2000, '{}', '{}', '{}', 'PUBLISHED' FROM generate_series(1, 6000) i;
INSERT INTO queue_items (id, created_at, updated_at, kind, noun, row_id, title, due_on, stage)
  SELECT 'qit_' || i, now(), now(), 'REVIEW_PROPOSAL', 'Project', 'prj_m' || i, '{}', current_date + i % 10, CASE WHEN i % 50 = 0 THEN 'WAITING' ELSE 'DONE' END FROM generate_series(1, 8000) i;
INSERT INTO users (id, created_at, updated_at, name, email, mail_token)
  SELECT 'usr_m' || i, now(), now(), 'U', i || '@example.org', i::text FROM generate_series(1, 400) i;
INSERT INTO users (id, created_at, updated_at, name, email, mail_token)
  VALUES ('usr_hot', now(), now(), 'U', 'hot@example.org', 'hot');
INSERT INTO notifications (id, created_at, updated_at, user_id, key, text)
  SELECT 'ntf_' || i, now(), now(), 'usr_m' || 1 + i % 400, 'k', '{}' FROM generate_series(1, 20000) i;
ANALYZE;
