-- Sums and memberships over ledger_lines, kept by statement-level triggers: no writer can forget them, and a bulk write
-- costs one pass. Rows are touched in the order of their key, so that concurrent writers wait for each other instead of
-- deadlocking. A row whose lines is 0 stands for nothing and stays for the next writer.

-- +goose Up
CREATE TABLE coverage_sums (
  state_id varchar, area_id varchar, region_id varchar, theme_id varchar, year bigint, donor_id varchar, certainty varchar, is_public boolean NOT NULL,
  needed numeric(20,2) NOT NULL, secured numeric(20,2) NOT NULL, proposed numeric(20,2) NOT NULL,
  committed numeric(20,2) NOT NULL, disbursed numeric(20,2) NOT NULL, other_assistance numeric(20,2) NOT NULL,
  costed bigint NOT NULL, uncosted bigint NOT NULL, -- lines of needs with and without an estimate in dollars: what gapStatus asks
  lines bigint NOT NULL,
  CONSTRAINT coverage_sums_key UNIQUE NULLS NOT DISTINCT (state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public)
);
CREATE INDEX coverage_sums_public ON coverage_sums (state_id, theme_id, year) INCLUDE (needed, secured, proposed, committed, disbursed, other_assistance, costed, uncosted) WHERE is_public AND lines > 0;

-- which projects, needs and donors stand behind a cell: for distinct counts
CREATE TABLE coverage_members (
  state_id varchar, area_id varchar, region_id varchar, theme_id varchar, year bigint, donor_id varchar, certainty varchar, is_public boolean NOT NULL,
  measure varchar NOT NULL, project_id varchar, need_id varchar,
  lines bigint NOT NULL,
  CONSTRAINT coverage_members_key UNIQUE NULLS NOT DISTINCT (state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public, measure, project_id, need_id)
);
CREATE INDEX coverage_members_public ON coverage_members (state_id, theme_id, year) INCLUDE (measure, project_id, need_id, donor_id) WHERE is_public AND lines > 0;

-- The three functions differ in where the lines and their signs come from, and in nothing else: a trigger may read only
-- the transition tables of its own event.
-- +goose StatementBegin
CREATE FUNCTION roll_up_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO coverage_sums AS c
  SELECT state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public,
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'NEEDED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'SECURED'), 0),
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'PROPOSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'COMMITTED'), 0),
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'DISBURSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE is_other_assistance), 0),
      coalesce(sum(sign) FILTER (WHERE measure = 'NEEDED' AND usd IS NOT NULL), 0), coalesce(sum(sign) FILTER (WHERE measure = 'UNCOSTED' OR measure = 'NEEDED' AND usd IS NULL), 0), sum(sign)
    FROM (SELECT *, 1 AS sign FROM added) l GROUP BY 1,2,3,4,5,6,7,8 ORDER BY 1,2,3,4,5,6,7,8
  ON CONFLICT ON CONSTRAINT coverage_sums_key DO UPDATE SET needed = c.needed + excluded.needed, secured = c.secured + excluded.secured,
    proposed = c.proposed + excluded.proposed, committed = c.committed + excluded.committed, disbursed = c.disbursed + excluded.disbursed,
    other_assistance = c.other_assistance + excluded.other_assistance,
    costed = c.costed + excluded.costed, uncosted = c.uncosted + excluded.uncosted, lines = c.lines + excluded.lines;
  INSERT INTO coverage_members AS m
  SELECT state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public, measure, project_id, need_id, sum(sign)
    FROM (SELECT *, 1 AS sign FROM added) l GROUP BY 1,2,3,4,5,6,7,8,9,10,11 ORDER BY 1,2,3,4,5,6,7,8,9,10,11
  ON CONFLICT ON CONSTRAINT coverage_members_key DO UPDATE SET lines = m.lines + excluded.lines;
  RETURN NULL;
END $$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION roll_up_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO coverage_sums AS c
  SELECT state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public,
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'NEEDED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'SECURED'), 0),
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'PROPOSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'COMMITTED'), 0),
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'DISBURSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE is_other_assistance), 0),
      coalesce(sum(sign) FILTER (WHERE measure = 'NEEDED' AND usd IS NOT NULL), 0), coalesce(sum(sign) FILTER (WHERE measure = 'UNCOSTED' OR measure = 'NEEDED' AND usd IS NULL), 0), sum(sign)
    FROM (SELECT *, -1 AS sign FROM removed) l GROUP BY 1,2,3,4,5,6,7,8 ORDER BY 1,2,3,4,5,6,7,8
  ON CONFLICT ON CONSTRAINT coverage_sums_key DO UPDATE SET needed = c.needed + excluded.needed, secured = c.secured + excluded.secured,
    proposed = c.proposed + excluded.proposed, committed = c.committed + excluded.committed, disbursed = c.disbursed + excluded.disbursed,
    other_assistance = c.other_assistance + excluded.other_assistance,
    costed = c.costed + excluded.costed, uncosted = c.uncosted + excluded.uncosted, lines = c.lines + excluded.lines;
  INSERT INTO coverage_members AS m
  SELECT state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public, measure, project_id, need_id, sum(sign)
    FROM (SELECT *, -1 AS sign FROM removed) l GROUP BY 1,2,3,4,5,6,7,8,9,10,11 ORDER BY 1,2,3,4,5,6,7,8,9,10,11
  ON CONFLICT ON CONSTRAINT coverage_members_key DO UPDATE SET lines = m.lines + excluded.lines;
  RETURN NULL;
END $$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION roll_up_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO coverage_sums AS c
  SELECT state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public,
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'NEEDED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'SECURED'), 0),
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'PROPOSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'COMMITTED'), 0),
      coalesce(sum(sign * usd) FILTER (WHERE measure = 'DISBURSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE is_other_assistance), 0),
      coalesce(sum(sign) FILTER (WHERE measure = 'NEEDED' AND usd IS NOT NULL), 0), coalesce(sum(sign) FILTER (WHERE measure = 'UNCOSTED' OR measure = 'NEEDED' AND usd IS NULL), 0), sum(sign)
    FROM (SELECT *, 1 AS sign FROM added UNION ALL SELECT *, -1 AS sign FROM removed) l GROUP BY 1,2,3,4,5,6,7,8 ORDER BY 1,2,3,4,5,6,7,8
  ON CONFLICT ON CONSTRAINT coverage_sums_key DO UPDATE SET needed = c.needed + excluded.needed, secured = c.secured + excluded.secured,
    proposed = c.proposed + excluded.proposed, committed = c.committed + excluded.committed, disbursed = c.disbursed + excluded.disbursed,
    other_assistance = c.other_assistance + excluded.other_assistance,
    costed = c.costed + excluded.costed, uncosted = c.uncosted + excluded.uncosted, lines = c.lines + excluded.lines;
  INSERT INTO coverage_members AS m
  SELECT state_id, area_id, region_id, theme_id, year, donor_id, certainty, is_public, measure, project_id, need_id, sum(sign)
    FROM (SELECT *, 1 AS sign FROM added UNION ALL SELECT *, -1 AS sign FROM removed) l GROUP BY 1,2,3,4,5,6,7,8,9,10,11 ORDER BY 1,2,3,4,5,6,7,8,9,10,11
  ON CONFLICT ON CONSTRAINT coverage_members_key DO UPDATE SET lines = m.lines + excluded.lines;
  RETURN NULL;
END $$;
-- +goose StatementEnd

CREATE TRIGGER roll_up_inserted AFTER INSERT ON ledger_lines REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION roll_up_inserted();
CREATE TRIGGER roll_up_deleted AFTER DELETE ON ledger_lines REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION roll_up_deleted();
CREATE TRIGGER roll_up_updated AFTER UPDATE ON ledger_lines REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION roll_up_updated();
