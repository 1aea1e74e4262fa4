-- A need is asked for by one party: a State, or a regional organisation for its members.

-- +goose NO TRANSACTION
-- +goose Up
-- each by itself, so that writers wait for no look through the table; and so that it can be done again if it was cut short
ALTER TABLE needs DROP CONSTRAINT IF EXISTS one_party;
ALTER TABLE needs ADD CONSTRAINT one_party CHECK (num_nonnulls(state_id, owner_id) = 1) NOT VALID;
ALTER TABLE needs VALIDATE CONSTRAINT one_party;
