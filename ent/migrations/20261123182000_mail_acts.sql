-- What one click in a mail does: a token that stands for one act of one person on one row. It is stored hashed.

-- +goose Up
CREATE TABLE mail_acts (
  token_hash text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  act text NOT NULL,
  row_id text NOT NULL,
  expires_at timestamptz NOT NULL,
  done_at timestamptz
);
CREATE INDEX mail_act_expiry ON mail_acts (expires_at);
