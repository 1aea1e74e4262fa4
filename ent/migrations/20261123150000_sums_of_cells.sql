-- Sums of cells, of public lines alone, and without what only lines can tell (donor, certainty): a table of all States and
-- themes reads as many rows as there are cells, however many records stand behind them.

-- +goose Up
DROP TRIGGER roll_up_inserted ON ledger_lines;
DROP TRIGGER roll_up_deleted ON ledger_lines;
DROP TRIGGER roll_up_updated ON ledger_lines;
DROP FUNCTION roll_up_inserted();
DROP FUNCTION roll_up_deleted();
DROP FUNCTION roll_up_updated();
DROP TABLE coverage_sums, coverage_members;

CREATE TABLE coverage_sums (
  state_id varchar, area_id varchar, region_id varchar, theme_id varchar, year bigint,
  needed numeric(20,2) NOT NULL, secured numeric(20,2) NOT NULL, proposed numeric(20,2) NOT NULL,
  committed numeric(20,2) NOT NULL, disbursed numeric(20,2) NOT NULL, other_assistance numeric(20,2) NOT NULL,
  costed bigint NOT NULL, uncosted bigint NOT NULL, -- lines of needs with and without an estimate in dollars: what gapStatus asks
  lines bigint NOT NULL,
  CONSTRAINT coverage_sums_key UNIQUE NULLS NOT DISTINCT (state_id, area_id, region_id, theme_id, year)
) WITH (fillfactor = 80); -- a sum is changed in its place

-- One pass over all lines that a statement changed: no writer can forget it. Rows are touched in the order of their key,
-- so that concurrent writers wait for each other instead of deadlocking. A row whose lines is 0 stands for nothing and
-- stays for the next writer. A trigger may name only the transition tables of its own event, hence EXECUTE.
-- +goose StatementBegin
CREATE FUNCTION roll_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT *, 1 AS sign FROM added'
    WHEN 'DELETE' THEN 'SELECT *, -1 AS sign FROM removed'
    ELSE 'SELECT *, 1 AS sign FROM added UNION ALL SELECT *, -1 AS sign FROM removed' END;
BEGIN
  EXECUTE $sql$
    INSERT INTO coverage_sums AS c
    SELECT state_id, area_id, region_id, theme_id, year,
        coalesce(sum(sign * usd) FILTER (WHERE measure = 'NEEDED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'SECURED'), 0),
        coalesce(sum(sign * usd) FILTER (WHERE measure = 'PROPOSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE measure = 'COMMITTED'), 0),
        coalesce(sum(sign * usd) FILTER (WHERE measure = 'DISBURSED'), 0), coalesce(sum(sign * usd) FILTER (WHERE is_other_assistance), 0),
        coalesce(sum(sign) FILTER (WHERE measure = 'NEEDED' AND usd IS NOT NULL), 0),
        coalesce(sum(sign) FILTER (WHERE measure = 'UNCOSTED' OR measure = 'NEEDED' AND usd IS NULL), 0), sum(sign)
      FROM ($sql$ || changed || $sql$) l WHERE is_public GROUP BY 1,2,3,4,5 ORDER BY 1,2,3,4,5
    ON CONFLICT ON CONSTRAINT coverage_sums_key DO UPDATE SET needed = c.needed + excluded.needed, secured = c.secured + excluded.secured,
      proposed = c.proposed + excluded.proposed, committed = c.committed + excluded.committed, disbursed = c.disbursed + excluded.disbursed,
      other_assistance = c.other_assistance + excluded.other_assistance,
      costed = c.costed + excluded.costed, uncosted = c.uncosted + excluded.uncosted, lines = c.lines + excluded.lines
  $sql$;
  RETURN NULL;
END $$;
-- +goose StatementEnd

CREATE TRIGGER roll_up_inserted AFTER INSERT ON ledger_lines REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION roll_up();
CREATE TRIGGER roll_up_deleted AFTER DELETE ON ledger_lines REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION roll_up();
CREATE TRIGGER roll_up_updated AFTER UPDATE ON ledger_lines REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION roll_up();

-- what stands already
INSERT INTO coverage_sums
SELECT state_id, area_id, region_id, theme_id, year,
    coalesce(sum(usd) FILTER (WHERE measure = 'NEEDED'), 0), coalesce(sum(usd) FILTER (WHERE measure = 'SECURED'), 0),
    coalesce(sum(usd) FILTER (WHERE measure = 'PROPOSED'), 0), coalesce(sum(usd) FILTER (WHERE measure = 'COMMITTED'), 0),
    coalesce(sum(usd) FILTER (WHERE measure = 'DISBURSED'), 0), coalesce(sum(usd) FILTER (WHERE is_other_assistance), 0),
    count(*) FILTER (WHERE measure = 'NEEDED' AND usd IS NOT NULL),
    count(*) FILTER (WHERE measure = 'UNCOSTED' OR measure = 'NEEDED' AND usd IS NULL), count(*)
  FROM ledger_lines WHERE is_public GROUP BY 1,2,3,4,5;

-- the lines of a cell, whose place is one of three
CREATE INDEX ledger_line_cell ON ledger_lines ((coalesce(state_id, area_id, region_id, '')), (coalesce(theme_id, '')), (coalesce(year, 0))) WHERE is_public;
