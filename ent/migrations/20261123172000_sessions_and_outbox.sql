-- What ent cannot say of access and writes: sessions, answers kept for retries, the outbox, the append-only audit, and
-- the indexes that the scopes need.

-- +goose Up
-- who is signed in where; the token is stored hashed
CREATE TABLE sessions (
  token text PRIMARY KEY,
  data jsonb NOT NULL,
  expiry timestamptz NOT NULL,
  user_id text GENERATED ALWAYS AS (data #>> '{values,user}') STORED
);
CREATE INDEX session_of_user ON sessions (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX session_expiry ON sessions (expiry);

-- what a write answered, kept for a day so that its retry gets the same
CREATE TABLE idempotency_keys (
  actor text NOT NULL,
  key text NOT NULL,
  request bytea NOT NULL,
  outcome jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_key_age ON idempotency_keys (created_at);

-- what follows from a write, written in its transaction and done by a worker
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  due_at timestamptz NOT NULL DEFAULT now(),
  attempts int NOT NULL DEFAULT 0,
  done_at timestamptz,
  problem text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_due ON outbox (due_at, id) WHERE done_at IS NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX mail_over ON mails (updated_at) WHERE stage <> 'WAITING' AND NOT kept;
CREATE INDEX mail_due ON mails (due_at, id) WHERE stage = 'WAITING';

-- the bytes of documents, apart from what lists read
CREATE TABLE document_contents (
  document_id text PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  content bytea NOT NULL
);

-- the end of the audit chain: one row, locked by each write last
CREATE TABLE audit_head (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), sequence bigint NOT NULL, hash text NOT NULL);
INSERT INTO audit_head (sequence, hash) VALUES (0, '');
-- its end on each day: what is published, so that rewriting the whole tail shows
CREATE TABLE audit_days (day date PRIMARY KEY, sequence bigint NOT NULL, hash text NOT NULL);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION append_only('nothing');

-- a State has one national point of contact, and nobody the same role for the same party twice
CREATE UNIQUE INDEX one_focal_point ON memberships (state_id) WHERE role = 'FOCAL_POINT' AND stage = 'ACTIVE';
CREATE UNIQUE INDEX membership_once ON memberships (user_id, role, coalesce(state_id, ''), coalesce(organisation_id, '')) WHERE stage = 'ACTIVE';
ALTER TABLE memberships ADD CONSTRAINT one_party CHECK (num_nonnulls(state_id, organisation_id) <= 1);
ALTER TABLE invitations ADD CONSTRAINT one_party CHECK (num_nonnulls(state_id, organisation_id) <= 1);
CREATE INDEX invitation_open ON invitations (email) WHERE stage = 'SENT';
CREATE INDEX api_key_active ON api_keys (membership_id) WHERE stage = 'ACTIVE';
CREATE INDEX audit_entry_at ON audit_entries (at DESC, id);
CREATE INDEX notification_unread ON notifications (user_id, created_at DESC) WHERE read_at IS NULL;

-- a need is asked for by one State, or by several named in need_states
INSERT INTO need_states (id, created_at, updated_at, need_id, state_id, concurrence)
  SELECT 'nst_' || substr(id, 5), created_at, updated_at, id, state_id, 'CONCURRED' FROM needs WHERE state_id IS NOT NULL;
ALTER TABLE need_states ADD CONSTRAINT share_of_a_whole CHECK (percentage >= 0 AND percentage <= 100);
-- hot lists read the public scope alone
CREATE INDEX need_public_opened ON needs (opened_at DESC, id) WHERE stage <> 'DRAFT' AND audience = 'PUBLIC';
CREATE INDEX offer_public_updated ON offers (updated_at DESC, id) WHERE stage <> 'DRAFT' AND visibility = 'PUBLIC';
