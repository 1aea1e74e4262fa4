-- What ent cannot say: checks, append-only rows, and indexes for search.

-- +goose Up
-- the content hash of the reference tables that were loaded last
CREATE TABLE reference_version (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version text NOT NULL);
ALTER TABLE project_recipients
  ADD CONSTRAINT one_place CHECK (num_nonnulls(state_id, area_id, region_id) <= 1),
  ADD CONSTRAINT share_of_a_whole CHECK (percentage >= 0 AND percentage <= 100);
ALTER TABLE project_themes ADD CONSTRAINT share_of_a_whole CHECK (percentage >= 0 AND percentage <= 100);
ALTER TABLE need_themes ADD CONSTRAINT share_of_a_whole CHECK (percentage >= 0 AND percentage <= 100);
ALTER TABLE ledger_lines
  ADD CONSTRAINT one_place CHECK (num_nonnulls(state_id, area_id, region_id) <= 1),
  ADD CONSTRAINT certain_themes CHECK ((theme_id IS NULL) = (certainty IS NULL)),
  ADD CONSTRAINT one_origin CHECK (num_nonnulls(need_id, project_id) >= 1);
ALTER TABLE need_projects ADD CONSTRAINT share_of_a_whole CHECK (share >= 0 AND share <= 100);
ALTER TABLE exchange_rates ADD CONSTRAINT positive CHECK (units_per_usd > 0);
ALTER TABLE transactions ADD CONSTRAINT converted_with_provenance CHECK (usd IS NULL OR rate IS NOT NULL AND rate_year IS NOT NULL);

CREATE INDEX project_titles_trgm ON projects USING gin (titles gin_trgm_ops);
CREATE INDEX need_titles_trgm ON needs USING gin (titles gin_trgm_ops);
-- hot lists read the public scope alone: an index that does not match it would be useless to them
CREATE INDEX project_public_updated ON projects (updated_at DESC, id) WHERE stage IN ('PUBLISHED','UNDER_WAY','SUSPENDED','COMPLETED','CANCELLED');
-- a donor's largest lines, measure by measure
CREATE INDEX ledger_line_donor_top ON ledger_lines (donor_id, measure, usd DESC NULLS LAST, id DESC) WHERE is_public;
CREATE INDEX transaction_current ON transactions (project_id, date, id) WHERE superseded_by IS NULL;

-- Money as published is never changed and never deleted: a correction is a new row that supersedes the old one. What
-- may change is what we derive: the conversion, the boundary, the donor, and the mark of being superseded, once.
-- +goose StatementBegin
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'rows of % are never deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF (to_jsonb(NEW) - TG_ARGV::text[]) IS DISTINCT FROM (to_jsonb(OLD) - TG_ARGV::text[]) THEN
    RAISE EXCEPTION 'rows of % are never changed: add a row that supersedes this one', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
-- +goose StatementEnd

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON transactions FOR EACH ROW
  EXECUTE FUNCTION append_only('updated_at', 'version', 'superseded_by', 'boundary', 'donor_id', 'usd', 'rate', 'rate_year', 'rate_source');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON source_records FOR EACH ROW
  EXECUTE FUNCTION append_only('updated_at', 'version', 'superseded_by');
