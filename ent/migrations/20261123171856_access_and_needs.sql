-- +goose Up
-- create "audit_entries" table
CREATE TABLE "audit_entries" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "sequence" bigint NOT NULL, "at" timestamptz NOT NULL, "user_id" character varying NULL, "api_key_id" character varying NULL, "role" character varying NOT NULL DEFAULT '', "state_id" character varying NULL, "organisation_id" character varying NULL, "verb" character varying NOT NULL, "noun" character varying NOT NULL, "row_id" character varying NOT NULL, "stage" character varying NOT NULL DEFAULT '', "changes" text NOT NULL, "salt" character varying NOT NULL, "request_id" character varying NOT NULL DEFAULT '', "previous_hash" character varying NOT NULL, "hash" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "audit_entries_sequence_key" to table: "audit_entries"
CREATE UNIQUE INDEX "audit_entries_sequence_key" ON "audit_entries" ("sequence");
-- create index "auditentry_row_id_sequence" to table: "audit_entries"
CREATE INDEX "auditentry_row_id_sequence" ON "audit_entries" ("row_id", "sequence");
-- create "mails" table
CREATE TABLE "mails" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "to_address" character varying NOT NULL, "to_name" character varying NOT NULL DEFAULT '', "language" character varying NOT NULL DEFAULT 'en', "subject" character varying NOT NULL, "body" text NOT NULL, "unsubscribe_url" character varying NOT NULL DEFAULT '', "stage" character varying NOT NULL DEFAULT 'WAITING', "attempts" bigint NOT NULL DEFAULT 0, "due_at" timestamptz NOT NULL, "sent_at" timestamptz NULL, "problem" character varying NOT NULL DEFAULT '', "kept" boolean NOT NULL DEFAULT false, PRIMARY KEY ("id"));
-- create "notifications" table
CREATE TABLE "notifications" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "user_id" character varying NOT NULL, "key" character varying NOT NULL, "values" jsonb NULL, "text" jsonb NOT NULL, "noun" character varying NOT NULL DEFAULT '', "row_id" character varying NOT NULL DEFAULT '', "read_at" timestamptz NULL, "mailed_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "notification_user_id_created_at" to table: "notifications"
CREATE INDEX "notification_user_id_created_at" ON "notifications" ("user_id", "created_at");
-- create "users" table
CREATE TABLE "users" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "email" character varying NOT NULL, "language" character varying NOT NULL DEFAULT 'en', "digest" character varying NOT NULL DEFAULT 'IMMEDIATE', "stage" character varying NOT NULL DEFAULT 'ACTIVE', "issuer" character varying NULL, "subject" character varying NULL, "mail_token" character varying NOT NULL, "digested_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "user_issuer_subject" to table: "users"
CREATE UNIQUE INDEX "user_issuer_subject" ON "users" ("issuer", "subject");
-- create index "users_email_key" to table: "users"
CREATE UNIQUE INDEX "users_email_key" ON "users" ("email");
-- create index "users_mail_token_key" to table: "users"
CREATE UNIQUE INDEX "users_mail_token_key" ON "users" ("mail_token");
-- create "memberships" table
CREATE TABLE "memberships" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "role" character varying NOT NULL, "stage" character varying NOT NULL DEFAULT 'ACTIVE', "ended_at" timestamptz NULL, "note" character varying NOT NULL DEFAULT '', "state_id" character varying NULL, "organisation_id" character varying NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "memberships_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "memberships_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "memberships_users_memberships" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "membership_organisation_id" to table: "memberships"
CREATE INDEX "membership_organisation_id" ON "memberships" ("organisation_id");
-- create index "membership_state_id" to table: "memberships"
CREATE INDEX "membership_state_id" ON "memberships" ("state_id");
-- create index "membership_user_id" to table: "memberships"
CREATE INDEX "membership_user_id" ON "memberships" ("user_id");
-- create "api_keys" table
CREATE TABLE "api_keys" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "user_id" character varying NOT NULL, "name" character varying NOT NULL, "start" character varying NOT NULL, "scopes" jsonb NOT NULL, "stage" character varying NOT NULL DEFAULT 'ACTIVE', "expires_at" timestamptz NOT NULL, "last_used_at" timestamptz NULL, "key_hash" character varying NOT NULL, "membership_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "api_keys_memberships_membership" FOREIGN KEY ("membership_id") REFERENCES "memberships" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "api_keys_key_hash_key" to table: "api_keys"
CREATE UNIQUE INDEX "api_keys_key_hash_key" ON "api_keys" ("key_hash");
-- create index "apikey_user_id" to table: "api_keys"
CREATE INDEX "apikey_user_id" ON "api_keys" ("user_id");
-- create "national_reports" table
CREATE TABLE "national_reports" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "year" bigint NOT NULL, "language" character varying NOT NULL, "submitted_on" date NULL, "url" character varying NOT NULL, "state_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "national_reports_states_reports" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "nationalreport_state_id_year_language" to table: "national_reports"
CREATE UNIQUE INDEX "nationalreport_state_id_year_language" ON "national_reports" ("state_id", "year", "language");
-- modify "needs" table
ALTER TABLE "needs" DROP CONSTRAINT "needs_states_state", ALTER COLUMN "audience" SET DEFAULT 'PUBLIC', ALTER COLUMN "state_id" DROP NOT NULL, ADD COLUMN "details_audience" character varying NOT NULL DEFAULT 'NAMED', ADD COLUMN "quantity" jsonb NOT NULL DEFAULT '{}', ADD COLUMN "site" jsonb NOT NULL DEFAULT '{}', ADD COLUMN "baseline" jsonb NOT NULL DEFAULT '{}', ADD COLUMN "upkeep" jsonb NOT NULL DEFAULT '{}', ADD COLUMN "financing_after" jsonb NOT NULL DEFAULT '{}', ADD COLUMN "agency" character varying NOT NULL DEFAULT '', ADD COLUMN "modality" character varying NULL, ADD COLUMN "priority" character varying NULL, ADD COLUMN "completeness" bigint NOT NULL DEFAULT 0, ADD COLUMN "entered_for" character varying NOT NULL DEFAULT '', ADD COLUMN "reminded_at" timestamptz NULL, ADD COLUMN "asked_at" timestamptz NULL, ADD COLUMN "answered_at" timestamptz NULL, ADD COLUMN "closing_note" jsonb NOT NULL DEFAULT '{}', ADD COLUMN "region_id" character varying NULL, ADD COLUMN "owner_id" character varying NULL, ADD COLUMN "report_id" character varying NULL, ADD CONSTRAINT "needs_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "needs_national_reports_report" FOREIGN KEY ("report_id") REFERENCES "national_reports" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "needs_organisations_owner" FOREIGN KEY ("owner_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "needs_regions_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- the rows that are there have empty texts; new ones bring their own
ALTER TABLE "needs" ALTER COLUMN "quantity" DROP DEFAULT, ALTER COLUMN "site" DROP DEFAULT, ALTER COLUMN "baseline" DROP DEFAULT, ALTER COLUMN "upkeep" DROP DEFAULT, ALTER COLUMN "financing_after" DROP DEFAULT, ALTER COLUMN "closing_note" DROP DEFAULT;
-- create index "need_owner_id" to table: "needs"
CREATE INDEX "need_owner_id" ON "needs" ("owner_id");
-- create index "need_report_id" to table: "needs"
CREATE INDEX "need_report_id" ON "needs" ("report_id");
-- create "documents" table
CREATE TABLE "documents" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "media_type" character varying NOT NULL, "size" bigint NOT NULL, "sha256" character varying NOT NULL, "need_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "documents_needs_documents" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "document_need_id" to table: "documents"
CREATE INDEX "document_need_id" ON "documents" ("need_id");
-- create "invitations" table
CREATE TABLE "invitations" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "email" character varying NOT NULL, "name" character varying NOT NULL DEFAULT '', "role" character varying NOT NULL, "language" character varying NOT NULL DEFAULT 'en', "stage" character varying NOT NULL DEFAULT 'SENT', "expires_at" timestamptz NOT NULL, "accepted_at" timestamptz NULL, "note" character varying NOT NULL DEFAULT '', "replaces_focal_point" boolean NOT NULL DEFAULT false, "token_hash" character varying NOT NULL, "invited_by" character varying NULL, "state_id" character varying NULL, "organisation_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "invitations_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "invitations_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "invitation_organisation_id" to table: "invitations"
CREATE INDEX "invitation_organisation_id" ON "invitations" ("organisation_id");
-- create index "invitation_state_id" to table: "invitations"
CREATE INDEX "invitation_state_id" ON "invitations" ("state_id");
-- create index "invitations_token_hash_key" to table: "invitations"
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations" ("token_hash");
-- create "need_donors" table
CREATE TABLE "need_donors" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "need_id" character varying NOT NULL, "donor_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "need_donors_donors_donor" FOREIGN KEY ("donor_id") REFERENCES "donors" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "need_donors_needs_named_donors" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "needdonor_donor_id_need_id" to table: "need_donors"
CREATE INDEX "needdonor_donor_id_need_id" ON "need_donors" ("donor_id", "need_id");
-- create index "needdonor_need_id_donor_id" to table: "need_donors"
CREATE UNIQUE INDEX "needdonor_need_id_donor_id" ON "need_donors" ("need_id", "donor_id");
-- create "need_states" table
CREATE TABLE "need_states" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "percentage" numeric NULL, "concurrence" character varying NOT NULL, "answered_at" timestamptz NULL, "need_id" character varying NOT NULL, "state_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "need_states_needs_states" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "need_states_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "needstate_need_id_state_id" to table: "need_states"
CREATE UNIQUE INDEX "needstate_need_id_state_id" ON "need_states" ("need_id", "state_id");
-- create index "needstate_state_id_need_id" to table: "need_states"
CREATE INDEX "needstate_state_id_need_id" ON "need_states" ("state_id", "need_id");

-- +goose Down
-- reverse: create index "needstate_state_id_need_id" to table: "need_states"
DROP INDEX "needstate_state_id_need_id";
-- reverse: create index "needstate_need_id_state_id" to table: "need_states"
DROP INDEX "needstate_need_id_state_id";
-- reverse: create "need_states" table
DROP TABLE "need_states";
-- reverse: create index "needdonor_need_id_donor_id" to table: "need_donors"
DROP INDEX "needdonor_need_id_donor_id";
-- reverse: create index "needdonor_donor_id_need_id" to table: "need_donors"
DROP INDEX "needdonor_donor_id_need_id";
-- reverse: create "need_donors" table
DROP TABLE "need_donors";
-- reverse: create index "invitations_token_hash_key" to table: "invitations"
DROP INDEX "invitations_token_hash_key";
-- reverse: create index "invitation_state_id" to table: "invitations"
DROP INDEX "invitation_state_id";
-- reverse: create index "invitation_organisation_id" to table: "invitations"
DROP INDEX "invitation_organisation_id";
-- reverse: create "invitations" table
DROP TABLE "invitations";
-- reverse: create index "document_need_id" to table: "documents"
DROP INDEX "document_need_id";
-- reverse: create "documents" table
DROP TABLE "documents";
-- reverse: create index "need_report_id" to table: "needs"
DROP INDEX "need_report_id";
-- reverse: create index "need_owner_id" to table: "needs"
DROP INDEX "need_owner_id";
-- reverse: modify "needs" table
ALTER TABLE "needs" DROP CONSTRAINT "needs_regions_region", DROP CONSTRAINT "needs_organisations_owner", DROP CONSTRAINT "needs_national_reports_report", DROP CONSTRAINT "needs_states_state", DROP COLUMN "report_id", DROP COLUMN "owner_id", DROP COLUMN "region_id", DROP COLUMN "closing_note", DROP COLUMN "answered_at", DROP COLUMN "asked_at", DROP COLUMN "reminded_at", DROP COLUMN "entered_for", DROP COLUMN "completeness", DROP COLUMN "priority", DROP COLUMN "modality", DROP COLUMN "agency", DROP COLUMN "financing_after", DROP COLUMN "upkeep", DROP COLUMN "baseline", DROP COLUMN "site", DROP COLUMN "quantity", DROP COLUMN "details_audience", ALTER COLUMN "state_id" SET NOT NULL, ALTER COLUMN "audience" DROP DEFAULT, ADD CONSTRAINT "needs_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- reverse: create index "nationalreport_state_id_year_language" to table: "national_reports"
DROP INDEX "nationalreport_state_id_year_language";
-- reverse: create "national_reports" table
DROP TABLE "national_reports";
-- reverse: create index "apikey_user_id" to table: "api_keys"
DROP INDEX "apikey_user_id";
-- reverse: create index "api_keys_key_hash_key" to table: "api_keys"
DROP INDEX "api_keys_key_hash_key";
-- reverse: create "api_keys" table
DROP TABLE "api_keys";
-- reverse: create index "membership_user_id" to table: "memberships"
DROP INDEX "membership_user_id";
-- reverse: create index "membership_state_id" to table: "memberships"
DROP INDEX "membership_state_id";
-- reverse: create index "membership_organisation_id" to table: "memberships"
DROP INDEX "membership_organisation_id";
-- reverse: create "memberships" table
DROP TABLE "memberships";
-- reverse: create index "users_mail_token_key" to table: "users"
DROP INDEX "users_mail_token_key";
-- reverse: create index "users_email_key" to table: "users"
DROP INDEX "users_email_key";
-- reverse: create index "user_issuer_subject" to table: "users"
DROP INDEX "user_issuer_subject";
-- reverse: create "users" table
DROP TABLE "users";
-- reverse: create index "notification_user_id_created_at" to table: "notifications"
DROP INDEX "notification_user_id_created_at";
-- reverse: create "notifications" table
DROP TABLE "notifications";
-- reverse: create "mails" table
DROP TABLE "mails";
-- reverse: create index "auditentry_row_id_sequence" to table: "audit_entries"
DROP INDEX "auditentry_row_id_sequence";
-- reverse: create index "audit_entries_sequence_key" to table: "audit_entries"
DROP INDEX "audit_entries_sequence_key";
-- reverse: create "audit_entries" table
DROP TABLE "audit_entries";
