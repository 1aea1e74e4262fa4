-- Which records name an activity as their parent: asked with every batch of an import, for the identifiers in it.

-- +goose Up
-- without a list of pending entries: each import adds to the index and asks it in turn
CREATE INDEX source_record_parents ON source_records USING gin (jsonb_path_query_array(content, '$.relatedActivities[*] ? (@.type == 1).ref'))
  WITH (fastupdate = off) WHERE content ? 'relatedActivities';
