-- +goose Up
-- create "canned_replies" table
CREATE TABLE "canned_replies" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "text" jsonb NOT NULL, PRIMARY KEY ("id"));
-- create index "cannedreply_name" to table: "canned_replies"
CREATE UNIQUE INDEX "cannedreply_name" ON "canned_replies" ("name");
-- modify "project_recipients" table
ALTER TABLE "project_recipients" ADD COLUMN "has_activity" boolean NOT NULL DEFAULT true;
-- modify "projects" table
ALTER TABLE "projects" ADD COLUMN "working_languages" jsonb NULL, ADD COLUMN "submitted_at" timestamptz NULL, ADD COLUMN "published_at" timestamptz NULL, ADD COLUMN "completed_at" timestamptz NULL, ADD COLUMN "asked_at" timestamptz NULL, ADD COLUMN "worked" jsonb NULL, ADD COLUMN "did_not_work" jsonb NULL, ADD COLUMN "follow_up" jsonb NULL, ADD COLUMN "state_id" character varying NULL, ADD CONSTRAINT "projects_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create index "project_owner_id" to table: "projects"
CREATE INDEX "project_owner_id" ON "projects" ("owner_id");
-- create index "project_state_id" to table: "projects"
CREATE INDEX "project_state_id" ON "projects" ("state_id");
-- create "budget_lines" table
CREATE TABLE "budget_lines" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "position" bigint NOT NULL, "year" bigint NOT NULL, "label" jsonb NOT NULL, "amount" numeric(18,2) NOT NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "budget_lines_projects_budget_lines" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "budgetline_project_id_position" to table: "budget_lines"
CREATE UNIQUE INDEX "budgetline_project_id_position" ON "budget_lines" ("project_id", "position");
-- modify "organisations" table
ALTER TABLE "organisations" ADD COLUMN "merged_into_id" character varying NULL, ADD CONSTRAINT "organisations_organisations_merged" FOREIGN KEY ("merged_into_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create index "organisation_merged_into_id" to table: "organisations"
CREATE INDEX "organisation_merged_into_id" ON "organisations" ("merged_into_id");
-- create "experiences" table
CREATE TABLE "experiences" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "title" jsonb NOT NULL, "summary" jsonb NOT NULL, "learnt" jsonb NOT NULL, "titles" text NOT NULL DEFAULT '', "year" bigint NULL, "stage" character varying NOT NULL, "published_at" timestamptz NULL, "state_id" character varying NULL, "owner_id" character varying NULL, "project_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "experiences_organisations_owner" FOREIGN KEY ("owner_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "experiences_projects_project" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "experiences_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "experience_owner_id" to table: "experiences"
CREATE INDEX "experience_owner_id" ON "experiences" ("owner_id");
-- create index "experience_state_id" to table: "experiences"
CREATE INDEX "experience_state_id" ON "experiences" ("state_id");
-- create "comments" table
CREATE TABLE "comments" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "user_id" character varying NOT NULL, "language" character varying NOT NULL DEFAULT 'en', "text" text NOT NULL, "stage" character varying NOT NULL DEFAULT 'SAID', "state_id" character varying NULL, "organisation_id" character varying NULL, "experience_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "comments_experiences_comments" FOREIGN KEY ("experience_id") REFERENCES "experiences" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "comments_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "comments_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "comment_experience_id_created_at" to table: "comments"
CREATE INDEX "comment_experience_id_created_at" ON "comments" ("experience_id", "created_at");
-- create "consents" table
CREATE TABLE "consents" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "stage" character varying NOT NULL, "asked_at" timestamptz NOT NULL, "due_on" date NULL, "reminded_at" timestamptz NULL, "letter_at" timestamptz NULL, "answered_at" timestamptz NULL, "reason" text NOT NULL DEFAULT '', "state_id" character varying NOT NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "consents_projects_consents" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "consents_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "consent_project_id_state_id" to table: "consents"
CREATE UNIQUE INDEX "consent_project_id_state_id" ON "consents" ("project_id", "state_id");
-- create index "consent_state_id" to table: "consents"
CREATE INDEX "consent_state_id" ON "consents" ("state_id");
-- create "experience_places" table
CREATE TABLE "experience_places" ("experience_id" character varying NOT NULL, "state_id" character varying NOT NULL, PRIMARY KEY ("experience_id", "state_id"), CONSTRAINT "experience_places_experience_id" FOREIGN KEY ("experience_id") REFERENCES "experiences" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "experience_places_state_id" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "experience_themes" table
CREATE TABLE "experience_themes" ("experience_id" character varying NOT NULL, "theme_id" character varying NOT NULL, PRIMARY KEY ("experience_id", "theme_id"), CONSTRAINT "experience_themes_experience_id" FOREIGN KEY ("experience_id") REFERENCES "experiences" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "experience_themes_theme_id" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- modify "offers" table
ALTER TABLE "offers" ADD COLUMN "applicant_kinds" jsonb NULL, ADD COLUMN "through_partner" boolean NOT NULL DEFAULT false, ADD COLUMN "recurrence" character varying NOT NULL DEFAULT 'NONE', ADD COLUMN "published_at" timestamptz NULL, ADD COLUMN "confirmed_at" timestamptz NULL, ADD COLUMN "reminded_at" timestamptz NULL;
-- create "offer_regions" table
CREATE TABLE "offer_regions" ("offer_id" character varying NOT NULL, "region_id" character varying NOT NULL, PRIMARY KEY ("offer_id", "region_id"), CONSTRAINT "offer_regions_offer_id" FOREIGN KEY ("offer_id") REFERENCES "offers" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "offer_regions_region_id" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "organisation_matches" table
CREATE TABLE "organisation_matches" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "evidence" character varying NOT NULL, "stage" character varying NOT NULL, "moved" jsonb NULL, "decided_at" timestamptz NULL, "from_id" character varying NOT NULL, "into_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "organisation_matches_organisations_from" FOREIGN KEY ("from_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "organisation_matches_organisations_into" FOREIGN KEY ("into_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "organisationmatch_from_id_into_id" to table: "organisation_matches"
CREATE UNIQUE INDEX "organisationmatch_from_id_into_id" ON "organisation_matches" ("from_id", "into_id");
-- create index "organisationmatch_into_id" to table: "organisation_matches"
CREATE INDEX "organisationmatch_into_id" ON "organisation_matches" ("into_id");
-- create index "organisationmatch_stage" to table: "organisation_matches"
CREATE INDEX "organisationmatch_stage" ON "organisation_matches" ("stage");
-- create "project_steps" table
CREATE TABLE "project_steps" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "at" timestamptz NOT NULL, "action" character varying NOT NULL, "audience" character varying NOT NULL, "role" character varying NOT NULL DEFAULT '', "note" jsonb NOT NULL, "project_id" character varying NOT NULL, "state_id" character varying NULL, "organisation_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "project_steps_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "project_steps_projects_steps" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "project_steps_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "projectstep_project_id_at" to table: "project_steps"
CREATE INDEX "projectstep_project_id_at" ON "project_steps" ("project_id", "at");
-- create "project_versions" table
CREATE TABLE "project_versions" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" bigint NOT NULL, "kind" character varying NOT NULL, "content" jsonb NOT NULL, "input" jsonb NOT NULL, "submitted_at" timestamptz NOT NULL, "stage" character varying NOT NULL DEFAULT 'WAITING', "decided_at" timestamptz NULL, "reasons" jsonb NOT NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "project_versions_projects_versions" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "projectversion_project_id_number" to table: "project_versions"
CREATE UNIQUE INDEX "projectversion_project_id_number" ON "project_versions" ("project_id", "number");
-- create "queue_items" table
CREATE TABLE "queue_items" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "noun" character varying NOT NULL, "row_id" character varying NOT NULL, "title" jsonb NOT NULL, "due_on" date NULL, "stage" character varying NOT NULL DEFAULT 'WAITING', "done_at" timestamptz NULL, "assignee_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "queue_items_users_assignee" FOREIGN KEY ("assignee_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "queueitem_row_id_kind" to table: "queue_items"
CREATE INDEX "queueitem_row_id_kind" ON "queue_items" ("row_id", "kind");
-- create index "queueitem_stage_due_on" to table: "queue_items"
CREATE INDEX "queueitem_stage_due_on" ON "queue_items" ("stage", "due_on");
-- create "results" table
CREATE TABLE "results" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "position" bigint NOT NULL, "title" jsonb NOT NULL, "indicator" jsonb NOT NULL, "counts_people" boolean NOT NULL DEFAULT false, "baseline" numeric(18,2) NULL, "target" numeric(18,2) NULL, "actual" numeric(18,2) NULL, "women" numeric(18,2) NULL, "men" numeric(18,2) NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "results_projects_results" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "result_project_id_position" to table: "results"
CREATE UNIQUE INDEX "result_project_id_position" ON "results" ("project_id", "position");

-- +goose Down
-- reverse: create index "result_project_id_position" to table: "results"
DROP INDEX "result_project_id_position";
-- reverse: create "results" table
DROP TABLE "results";
-- reverse: create index "queueitem_stage_due_on" to table: "queue_items"
DROP INDEX "queueitem_stage_due_on";
-- reverse: create index "queueitem_row_id_kind" to table: "queue_items"
DROP INDEX "queueitem_row_id_kind";
-- reverse: create "queue_items" table
DROP TABLE "queue_items";
-- reverse: create index "projectversion_project_id_number" to table: "project_versions"
DROP INDEX "projectversion_project_id_number";
-- reverse: create "project_versions" table
DROP TABLE "project_versions";
-- reverse: create index "projectstep_project_id_at" to table: "project_steps"
DROP INDEX "projectstep_project_id_at";
-- reverse: create "project_steps" table
DROP TABLE "project_steps";
-- reverse: create index "organisationmatch_stage" to table: "organisation_matches"
DROP INDEX "organisationmatch_stage";
-- reverse: create index "organisationmatch_into_id" to table: "organisation_matches"
DROP INDEX "organisationmatch_into_id";
-- reverse: create index "organisationmatch_from_id_into_id" to table: "organisation_matches"
DROP INDEX "organisationmatch_from_id_into_id";
-- reverse: create "organisation_matches" table
DROP TABLE "organisation_matches";
-- reverse: create "offer_regions" table
DROP TABLE "offer_regions";
-- reverse: modify "offers" table
ALTER TABLE "offers" DROP COLUMN "reminded_at", DROP COLUMN "confirmed_at", DROP COLUMN "published_at", DROP COLUMN "recurrence", DROP COLUMN "through_partner", DROP COLUMN "applicant_kinds";
-- reverse: create "experience_themes" table
DROP TABLE "experience_themes";
-- reverse: create "experience_places" table
DROP TABLE "experience_places";
-- reverse: create index "consent_state_id" to table: "consents"
DROP INDEX "consent_state_id";
-- reverse: create index "consent_project_id_state_id" to table: "consents"
DROP INDEX "consent_project_id_state_id";
-- reverse: create "consents" table
DROP TABLE "consents";
-- reverse: create index "comment_experience_id_created_at" to table: "comments"
DROP INDEX "comment_experience_id_created_at";
-- reverse: create "comments" table
DROP TABLE "comments";
-- reverse: create index "experience_state_id" to table: "experiences"
DROP INDEX "experience_state_id";
-- reverse: create index "experience_owner_id" to table: "experiences"
DROP INDEX "experience_owner_id";
-- reverse: create "experiences" table
DROP TABLE "experiences";
-- reverse: create index "organisation_merged_into_id" to table: "organisations"
DROP INDEX "organisation_merged_into_id";
-- reverse: modify "organisations" table
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_organisations_merged", DROP COLUMN "merged_into_id";
-- reverse: create index "budgetline_project_id_position" to table: "budget_lines"
DROP INDEX "budgetline_project_id_position";
-- reverse: create "budget_lines" table
DROP TABLE "budget_lines";
-- reverse: create index "project_state_id" to table: "projects"
DROP INDEX "project_state_id";
-- reverse: create index "project_owner_id" to table: "projects"
DROP INDEX "project_owner_id";
-- reverse: modify "projects" table
ALTER TABLE "projects" DROP CONSTRAINT "projects_states_state", DROP COLUMN "state_id", DROP COLUMN "follow_up", DROP COLUMN "did_not_work", DROP COLUMN "worked", DROP COLUMN "asked_at", DROP COLUMN "completed_at", DROP COLUMN "published_at", DROP COLUMN "submitted_at", DROP COLUMN "working_languages";
-- reverse: modify "project_recipients" table
ALTER TABLE "project_recipients" DROP COLUMN "has_activity";
-- reverse: create index "cannedreply_name" to table: "canned_replies"
DROP INDEX "cannedreply_name";
-- reverse: create "canned_replies" table
DROP TABLE "canned_replies";
