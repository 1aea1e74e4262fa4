-- What is published of a transaction is never changed. Which of our organisations the names of its two sides mean is found
-- by us, and found anew when two organisations turn out to be one.

-- +goose Up
DROP TRIGGER append_only ON transactions;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON transactions FOR EACH ROW
  EXECUTE FUNCTION append_only('updated_at', 'version', 'superseded_by', 'boundary', 'donor_id', 'usd', 'rate', 'rate_year', 'rate_source',
    'provider_id', 'receiver_id');

-- +goose Down
DROP TRIGGER append_only ON transactions;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON transactions FOR EACH ROW
  EXECUTE FUNCTION append_only('updated_at', 'version', 'superseded_by', 'boundary', 'donor_id', 'usd', 'rate', 'rate_year', 'rate_source');
