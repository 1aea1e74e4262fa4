-- +goose Up
-- create "areas" table
CREATE TABLE "areas" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "name" jsonb NOT NULL, "note" jsonb NOT NULL, "valid_from" date NULL, "valid_to" date NULL, PRIMARY KEY ("id"));
-- create index "areas_code_key" to table: "areas"
CREATE UNIQUE INDEX "areas_code_key" ON "areas" ("code");
-- create "donors" table
CREATE TABLE "donors" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "organisation_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "donor_organisation_id" to table: "donors"
CREATE UNIQUE INDEX "donor_organisation_id" ON "donors" ("organisation_id");
-- create "exchange_rates" table
CREATE TABLE "exchange_rates" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "currency" character varying NOT NULL, "year" bigint NOT NULL, "units_per_usd" numeric NOT NULL, "source" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "exchangerate_currency_year" to table: "exchange_rates"
CREATE UNIQUE INDEX "exchangerate_currency_year" ON "exchange_rates" ("currency", "year");
-- create "import_runs" table
CREATE TABLE "import_runs" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "format" character varying NOT NULL, "sha256" character varying NOT NULL DEFAULT '', "stage" character varying NOT NULL, "finished_at" timestamptz NULL, "undone_at" timestamptz NULL, "found" bigint NOT NULL DEFAULT 0, "imported" bigint NOT NULL DEFAULT 0, "updated" bigint NOT NULL DEFAULT 0, "unchanged" bigint NOT NULL DEFAULT 0, "skipped" bigint NOT NULL DEFAULT 0, "refused" bigint NOT NULL DEFAULT 0, "problems" jsonb NULL, PRIMARY KEY ("id"));
-- create "ledger_lines" table
CREATE TABLE "ledger_lines" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "measure" character varying NOT NULL, "year" bigint NULL, "amount" numeric(18,2) NOT NULL, "currency" character varying NULL, "usd" numeric(18,2) NULL, "certainty" character varying NULL, "is_other_assistance" boolean NOT NULL DEFAULT false, "is_public" boolean NOT NULL DEFAULT true, "donor_id" character varying NULL, "state_id" character varying NULL, "area_id" character varying NULL, "region_id" character varying NULL, "theme_id" character varying NULL, "need_id" character varying NULL, "project_id" character varying NULL, "transaction_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "ledgerline_need_id" to table: "ledger_lines"
CREATE INDEX "ledgerline_need_id" ON "ledger_lines" ("need_id");
-- create index "ledgerline_project_id" to table: "ledger_lines"
CREATE INDEX "ledgerline_project_id" ON "ledger_lines" ("project_id");
-- create index "ledgerline_state_id_theme_id_year" to table: "ledger_lines"
CREATE INDEX "ledgerline_state_id_theme_id_year" ON "ledger_lines" ("state_id", "theme_id", "year") WHERE is_public;
-- create index "ledgerline_transaction_id" to table: "ledger_lines"
CREATE INDEX "ledgerline_transaction_id" ON "ledger_lines" ("transaction_id");
-- create index "ledgerline_unconverted" to table: "ledger_lines"
CREATE INDEX "ledgerline_unconverted" ON "ledger_lines" ("currency") WHERE (is_public AND (usd IS NULL));
-- create "meetings" table
CREATE TABLE "meetings" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "kind" character varying NOT NULL, "number" bigint NULL, "title" jsonb NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "city" character varying NOT NULL, "format" character varying NOT NULL, "stage" character varying NOT NULL, "chair" character varying NOT NULL DEFAULT '', "source_name" character varying NOT NULL DEFAULT '', "state_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "meetings_code_key" to table: "meetings"
CREATE UNIQUE INDEX "meetings_code_key" ON "meetings" ("code");
-- create "needs" table
CREATE TABLE "needs" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "title" jsonb NOT NULL, "summary" jsonb NOT NULL, "titles" text NOT NULL DEFAULT '', "origin" character varying NOT NULL, "stage" character varying NOT NULL, "audience" character varying NOT NULL, "cost_amount" numeric(18,2) NULL, "cost_currency" character varying NULL, "cost_usd" numeric(18,2) NULL, "start_date" date NULL, "end_date" date NULL, "yearly" jsonb NULL, "opened_at" timestamptz NULL, "confirmed_at" timestamptz NULL, "state_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "need_state_id" to table: "needs"
CREATE INDEX "need_state_id" ON "needs" ("state_id");
-- create "need_projects" table
CREATE TABLE "need_projects" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "share" numeric NOT NULL, "need_id" character varying NOT NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "needproject_need_id_project_id" to table: "need_projects"
CREATE UNIQUE INDEX "needproject_need_id_project_id" ON "need_projects" ("need_id", "project_id");
-- create index "needproject_project_id" to table: "need_projects"
CREATE INDEX "needproject_project_id" ON "need_projects" ("project_id");
-- create "need_themes" table
CREATE TABLE "need_themes" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "percentage" numeric NOT NULL, "need_id" character varying NOT NULL, "theme_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "needtheme_need_id_theme_id" to table: "need_themes"
CREATE UNIQUE INDEX "needtheme_need_id_theme_id" ON "need_themes" ("need_id", "theme_id");
-- create index "needtheme_theme_id" to table: "need_themes"
CREATE INDEX "needtheme_theme_id" ON "need_themes" ("theme_id");
-- create "offers" table
CREATE TABLE "offers" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL DEFAULT '', "summary" jsonb NOT NULL, "conditions" jsonb NOT NULL, "administrator" character varying NOT NULL DEFAULT '', "origin" character varying NOT NULL, "stage" character varying NOT NULL, "visibility" character varying NOT NULL, "modality" character varying NOT NULL, "envelope_amount" numeric(18,2) NULL, "currency" character varying NULL, "envelope_is_private" boolean NOT NULL DEFAULT true, "least_amount" numeric(18,2) NULL, "most_amount" numeric(18,2) NULL, "least_months" bigint NULL, "most_months" bigint NULL, "applicants" character varying NOT NULL DEFAULT '', "opens_on" date NULL, "closes_on" date NULL, "source_name" character varying NOT NULL DEFAULT '', "as_of" character varying NOT NULL DEFAULT '', "donor_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "offer_donor_id" to table: "offers"
CREATE INDEX "offer_donor_id" ON "offers" ("donor_id");
-- create "organisations" table
CREATE TABLE "organisations" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "kind" character varying NOT NULL, "iati_ref" character varying NULL, "state_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "organisation_name" to table: "organisations"
CREATE INDEX "organisation_name" ON "organisations" ("name");
-- create index "organisations_iati_ref_key" to table: "organisations"
CREATE UNIQUE INDEX "organisations_iati_ref_key" ON "organisations" ("iati_ref");
-- create "organisation_aliases" table
CREATE TABLE "organisation_aliases" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "key" character varying NOT NULL, "organisation_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "organisation_aliases_key_key" to table: "organisation_aliases"
CREATE UNIQUE INDEX "organisation_aliases_key_key" ON "organisation_aliases" ("key");
-- create "paragraphs" table
CREATE TABLE "paragraphs" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "section" character varying NOT NULL, "number" bigint NOT NULL, "level" character varying NOT NULL, "edition" character varying NOT NULL, "label" jsonb NOT NULL, PRIMARY KEY ("id"));
-- create index "paragraphs_code_key" to table: "paragraphs"
CREATE UNIQUE INDEX "paragraphs_code_key" ON "paragraphs" ("code");
-- create "participations" table
CREATE TABLE "participations" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "role" character varying NOT NULL, "organisation_id" character varying NOT NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "participation_organisation_id_role" to table: "participations"
CREATE INDEX "participation_organisation_id_role" ON "participations" ("organisation_id", "role");
-- create index "participation_project_id_organisation_id_role" to table: "participations"
CREATE UNIQUE INDEX "participation_project_id_organisation_id_role" ON "participations" ("project_id", "organisation_id", "role");
-- create "projects" table
CREATE TABLE "projects" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "iati_identifier" character varying NULL, "title" jsonb NOT NULL, "summary" jsonb NOT NULL, "titles" text NOT NULL DEFAULT '', "origin" character varying NOT NULL, "stage" character varying NOT NULL, "start_date" date NULL, "end_date" date NULL, "budget_amount" numeric(18,2) NULL, "budget_currency" character varying NULL, "budget_usd" numeric(18,2) NULL, "gender_marker" bigint NULL, "reporter_id" character varying NULL, "owner_id" character varying NULL, "source_record_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "project_reporter_id" to table: "projects"
CREATE INDEX "project_reporter_id" ON "projects" ("reporter_id");
-- create index "project_source_record_id" to table: "projects"
CREATE INDEX "project_source_record_id" ON "projects" ("source_record_id");
-- create index "project_updated_at_id" to table: "projects"
CREATE INDEX "project_updated_at_id" ON "projects" ("updated_at" DESC, "id");
-- create index "projects_iati_identifier_key" to table: "projects"
CREATE UNIQUE INDEX "projects_iati_identifier_key" ON "projects" ("iati_identifier");
-- create "project_recipients" table
CREATE TABLE "project_recipients" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "percentage" numeric NOT NULL, "project_id" character varying NOT NULL, "state_id" character varying NULL, "area_id" character varying NULL, "region_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "projectrecipient_project_id" to table: "project_recipients"
CREATE INDEX "projectrecipient_project_id" ON "project_recipients" ("project_id");
-- create index "projectrecipient_state_id_project_id" to table: "project_recipients"
CREATE INDEX "projectrecipient_state_id_project_id" ON "project_recipients" ("state_id", "project_id");
-- create "project_themes" table
CREATE TABLE "project_themes" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "percentage" numeric NOT NULL, "certainty" character varying NOT NULL, "evidence" jsonb NOT NULL, "project_id" character varying NOT NULL, "theme_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "projecttheme_project_id_theme_id" to table: "project_themes"
CREATE UNIQUE INDEX "projecttheme_project_id_theme_id" ON "project_themes" ("project_id", "theme_id");
-- create index "projecttheme_theme_id_project_id" to table: "project_themes"
CREATE INDEX "projecttheme_theme_id_project_id" ON "project_themes" ("theme_id", "project_id");
-- create "regions" table
CREATE TABLE "regions" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "name" jsonb NOT NULL, "parent_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "regions_regions_children" FOREIGN KEY ("parent_id") REFERENCES "regions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "regions_code_key" to table: "regions"
CREATE UNIQUE INDEX "regions_code_key" ON "regions" ("code");
-- create "source_records" table
CREATE TABLE "source_records" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "identifier" character varying NOT NULL, "dataset" character varying NOT NULL, "line" bigint NOT NULL, "format" character varying NOT NULL, "publisher" character varying NOT NULL DEFAULT '', "hash" character varying NOT NULL, "content" jsonb NOT NULL, "published_at" timestamptz NULL, "superseded_by" character varying NULL, "import_run_id" character varying NOT NULL, "project_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "sourcerecord_identifier_hash" to table: "source_records"
CREATE INDEX "sourcerecord_identifier_hash" ON "source_records" ("identifier", "hash");
-- create index "sourcerecord_import_run_id" to table: "source_records"
CREATE INDEX "sourcerecord_import_run_id" ON "source_records" ("import_run_id");
-- create index "sourcerecord_project_id" to table: "source_records"
CREATE INDEX "sourcerecord_project_id" ON "source_records" ("project_id");
-- create "states" table
CREATE TABLE "states" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "iso2" character varying NOT NULL, "iso3" character varying NOT NULL, "m49" character varying NOT NULL, "name" jsonb NOT NULL, "formal_name" jsonb NOT NULL, "membership" character varying NOT NULL, "un_regional_group" character varying NOT NULL, "is_ldc" boolean NOT NULL, "is_lldc" boolean NOT NULL, "is_sids" boolean NOT NULL, "is_dac_member" boolean NOT NULL, "is_oda_recipient" boolean NOT NULL, "region_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "states_iso2_key" to table: "states"
CREATE UNIQUE INDEX "states_iso2_key" ON "states" ("iso2");
-- create index "states_iso3_key" to table: "states"
CREATE UNIQUE INDEX "states_iso3_key" ON "states" ("iso3");
-- create index "states_m49_key" to table: "states"
CREATE UNIQUE INDEX "states_m49_key" ON "states" ("m49");
-- create "themes" table
CREATE TABLE "themes" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "name" jsonb NOT NULL, "summary" jsonb NOT NULL, "position" bigint NOT NULL, "group_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "themes_code_key" to table: "themes"
CREATE UNIQUE INDEX "themes_code_key" ON "themes" ("code");
-- create "theme_groups" table
CREATE TABLE "theme_groups" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "name" jsonb NOT NULL, "position" bigint NOT NULL, PRIMARY KEY ("id"));
-- create index "theme_groups_code_key" to table: "theme_groups"
CREATE UNIQUE INDEX "theme_groups_code_key" ON "theme_groups" ("code");
-- create "transactions" table
CREATE TABLE "transactions" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "position" bigint NOT NULL DEFAULT 0, "line" bigint NOT NULL DEFAULT 0, "kind" character varying NOT NULL, "boundary" character varying NOT NULL, "date" date NULL, "value_date" date NULL, "amount" numeric(18,2) NOT NULL, "currency" character varying NULL, "usd" numeric(18,2) NULL, "rate" numeric NULL, "rate_year" bigint NULL, "rate_source" character varying NOT NULL DEFAULT '', "recipients" jsonb NULL, "themes" jsonb NULL, "donor_id" character varying NULL, "superseded_by" character varying NULL, "project_id" character varying NOT NULL, "source_record_id" character varying NULL, "provider_id" character varying NULL, "receiver_id" character varying NULL, PRIMARY KEY ("id"));
-- create index "transaction_project_id_date" to table: "transactions"
CREATE INDEX "transaction_project_id_date" ON "transactions" ("project_id", "date");
-- create index "transaction_source_record_id" to table: "transactions"
CREATE INDEX "transaction_source_record_id" ON "transactions" ("source_record_id");
-- create "meeting_themes" table
CREATE TABLE "meeting_themes" ("meeting_id" character varying NOT NULL, "theme_id" character varying NOT NULL, PRIMARY KEY ("meeting_id", "theme_id"));
-- create "offer_themes" table
CREATE TABLE "offer_themes" ("offer_id" character varying NOT NULL, "theme_id" character varying NOT NULL, PRIMARY KEY ("offer_id", "theme_id"));
-- create "offer_states" table
CREATE TABLE "offer_states" ("offer_id" character varying NOT NULL, "state_id" character varying NOT NULL, PRIMARY KEY ("offer_id", "state_id"));
-- create "theme_paragraphs" table
CREATE TABLE "theme_paragraphs" ("theme_id" character varying NOT NULL, "paragraph_id" character varying NOT NULL, PRIMARY KEY ("theme_id", "paragraph_id"));
-- modify "donors" table
ALTER TABLE "donors" ADD CONSTRAINT "donors_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "ledger_lines" table
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_areas_area" FOREIGN KEY ("area_id") REFERENCES "areas" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_donors_lines" FOREIGN KEY ("donor_id") REFERENCES "donors" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_needs_lines" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_projects_lines" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_regions_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_themes_theme" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "ledger_lines_transactions_lines" FOREIGN KEY ("transaction_id") REFERENCES "transactions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "meetings" table
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "needs" table
ALTER TABLE "needs" ADD CONSTRAINT "needs_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "need_projects" table
ALTER TABLE "need_projects" ADD CONSTRAINT "need_projects_needs_project_links" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "need_projects_projects_need_links" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "need_themes" table
ALTER TABLE "need_themes" ADD CONSTRAINT "need_themes_needs_themes" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "need_themes_themes_theme" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "offers" table
ALTER TABLE "offers" ADD CONSTRAINT "offers_donors_offers" FOREIGN KEY ("donor_id") REFERENCES "donors" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "organisations" table
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "organisation_aliases" table
ALTER TABLE "organisation_aliases" ADD CONSTRAINT "organisation_aliases_organisations_aliases" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "participations" table
ALTER TABLE "participations" ADD CONSTRAINT "participations_organisations_participations" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "participations_projects_participations" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "projects" table
ALTER TABLE "projects" ADD CONSTRAINT "projects_organisations_owner" FOREIGN KEY ("owner_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "projects_organisations_reporter" FOREIGN KEY ("reporter_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "projects_source_records_source_record" FOREIGN KEY ("source_record_id") REFERENCES "source_records" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "project_recipients" table
ALTER TABLE "project_recipients" ADD CONSTRAINT "project_recipients_areas_area" FOREIGN KEY ("area_id") REFERENCES "areas" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "project_recipients_projects_recipients" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "project_recipients_regions_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "project_recipients_states_state" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "project_themes" table
ALTER TABLE "project_themes" ADD CONSTRAINT "project_themes_projects_themes" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "project_themes_themes_theme" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "source_records" table
ALTER TABLE "source_records" ADD CONSTRAINT "source_records_import_runs_source_records" FOREIGN KEY ("import_run_id") REFERENCES "import_runs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "source_records_projects_source_records" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "states" table
ALTER TABLE "states" ADD CONSTRAINT "states_regions_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "themes" table
ALTER TABLE "themes" ADD CONSTRAINT "themes_theme_groups_themes" FOREIGN KEY ("group_id") REFERENCES "theme_groups" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- modify "transactions" table
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_organisations_provider" FOREIGN KEY ("provider_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "transactions_organisations_receiver" FOREIGN KEY ("receiver_id") REFERENCES "organisations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "transactions_projects_transactions" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, ADD CONSTRAINT "transactions_source_records_source_record" FOREIGN KEY ("source_record_id") REFERENCES "source_records" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "meeting_themes" table
ALTER TABLE "meeting_themes" ADD CONSTRAINT "meeting_themes_meeting_id" FOREIGN KEY ("meeting_id") REFERENCES "meetings" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, ADD CONSTRAINT "meeting_themes_theme_id" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE CASCADE;
-- modify "offer_themes" table
ALTER TABLE "offer_themes" ADD CONSTRAINT "offer_themes_offer_id" FOREIGN KEY ("offer_id") REFERENCES "offers" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, ADD CONSTRAINT "offer_themes_theme_id" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE CASCADE;
-- modify "offer_states" table
ALTER TABLE "offer_states" ADD CONSTRAINT "offer_states_offer_id" FOREIGN KEY ("offer_id") REFERENCES "offers" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, ADD CONSTRAINT "offer_states_state_id" FOREIGN KEY ("state_id") REFERENCES "states" ("id") ON UPDATE NO ACTION ON DELETE CASCADE;
-- modify "theme_paragraphs" table
ALTER TABLE "theme_paragraphs" ADD CONSTRAINT "theme_paragraphs_paragraph_id" FOREIGN KEY ("paragraph_id") REFERENCES "paragraphs" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, ADD CONSTRAINT "theme_paragraphs_theme_id" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE CASCADE;

-- +goose Down
-- reverse: modify "theme_paragraphs" table
ALTER TABLE "theme_paragraphs" DROP CONSTRAINT "theme_paragraphs_theme_id", DROP CONSTRAINT "theme_paragraphs_paragraph_id";
-- reverse: modify "offer_states" table
ALTER TABLE "offer_states" DROP CONSTRAINT "offer_states_state_id", DROP CONSTRAINT "offer_states_offer_id";
-- reverse: modify "offer_themes" table
ALTER TABLE "offer_themes" DROP CONSTRAINT "offer_themes_theme_id", DROP CONSTRAINT "offer_themes_offer_id";
-- reverse: modify "meeting_themes" table
ALTER TABLE "meeting_themes" DROP CONSTRAINT "meeting_themes_theme_id", DROP CONSTRAINT "meeting_themes_meeting_id";
-- reverse: modify "transactions" table
ALTER TABLE "transactions" DROP CONSTRAINT "transactions_source_records_source_record", DROP CONSTRAINT "transactions_projects_transactions", DROP CONSTRAINT "transactions_organisations_receiver", DROP CONSTRAINT "transactions_organisations_provider";
-- reverse: modify "themes" table
ALTER TABLE "themes" DROP CONSTRAINT "themes_theme_groups_themes";
-- reverse: modify "states" table
ALTER TABLE "states" DROP CONSTRAINT "states_regions_region";
-- reverse: modify "source_records" table
ALTER TABLE "source_records" DROP CONSTRAINT "source_records_projects_source_records", DROP CONSTRAINT "source_records_import_runs_source_records";
-- reverse: modify "project_themes" table
ALTER TABLE "project_themes" DROP CONSTRAINT "project_themes_themes_theme", DROP CONSTRAINT "project_themes_projects_themes";
-- reverse: modify "project_recipients" table
ALTER TABLE "project_recipients" DROP CONSTRAINT "project_recipients_states_state", DROP CONSTRAINT "project_recipients_regions_region", DROP CONSTRAINT "project_recipients_projects_recipients", DROP CONSTRAINT "project_recipients_areas_area";
-- reverse: modify "projects" table
ALTER TABLE "projects" DROP CONSTRAINT "projects_source_records_source_record", DROP CONSTRAINT "projects_organisations_reporter", DROP CONSTRAINT "projects_organisations_owner";
-- reverse: modify "participations" table
ALTER TABLE "participations" DROP CONSTRAINT "participations_projects_participations", DROP CONSTRAINT "participations_organisations_participations";
-- reverse: modify "organisation_aliases" table
ALTER TABLE "organisation_aliases" DROP CONSTRAINT "organisation_aliases_organisations_aliases";
-- reverse: modify "organisations" table
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_states_state";
-- reverse: modify "offers" table
ALTER TABLE "offers" DROP CONSTRAINT "offers_donors_offers";
-- reverse: modify "need_themes" table
ALTER TABLE "need_themes" DROP CONSTRAINT "need_themes_themes_theme", DROP CONSTRAINT "need_themes_needs_themes";
-- reverse: modify "need_projects" table
ALTER TABLE "need_projects" DROP CONSTRAINT "need_projects_projects_need_links", DROP CONSTRAINT "need_projects_needs_project_links";
-- reverse: modify "needs" table
ALTER TABLE "needs" DROP CONSTRAINT "needs_states_state";
-- reverse: modify "meetings" table
ALTER TABLE "meetings" DROP CONSTRAINT "meetings_states_state";
-- reverse: modify "ledger_lines" table
ALTER TABLE "ledger_lines" DROP CONSTRAINT "ledger_lines_transactions_lines", DROP CONSTRAINT "ledger_lines_themes_theme", DROP CONSTRAINT "ledger_lines_states_state", DROP CONSTRAINT "ledger_lines_regions_region", DROP CONSTRAINT "ledger_lines_projects_lines", DROP CONSTRAINT "ledger_lines_needs_lines", DROP CONSTRAINT "ledger_lines_donors_lines", DROP CONSTRAINT "ledger_lines_areas_area";
-- reverse: modify "donors" table
ALTER TABLE "donors" DROP CONSTRAINT "donors_organisations_organisation";
-- reverse: create "theme_paragraphs" table
DROP TABLE "theme_paragraphs";
-- reverse: create "offer_states" table
DROP TABLE "offer_states";
-- reverse: create "offer_themes" table
DROP TABLE "offer_themes";
-- reverse: create "meeting_themes" table
DROP TABLE "meeting_themes";
-- reverse: create index "transaction_source_record_id" to table: "transactions"
DROP INDEX "transaction_source_record_id";
-- reverse: create index "transaction_project_id_date" to table: "transactions"
DROP INDEX "transaction_project_id_date";
-- reverse: create "transactions" table
DROP TABLE "transactions";
-- reverse: create index "theme_groups_code_key" to table: "theme_groups"
DROP INDEX "theme_groups_code_key";
-- reverse: create "theme_groups" table
DROP TABLE "theme_groups";
-- reverse: create index "themes_code_key" to table: "themes"
DROP INDEX "themes_code_key";
-- reverse: create "themes" table
DROP TABLE "themes";
-- reverse: create index "states_m49_key" to table: "states"
DROP INDEX "states_m49_key";
-- reverse: create index "states_iso3_key" to table: "states"
DROP INDEX "states_iso3_key";
-- reverse: create index "states_iso2_key" to table: "states"
DROP INDEX "states_iso2_key";
-- reverse: create "states" table
DROP TABLE "states";
-- reverse: create index "sourcerecord_project_id" to table: "source_records"
DROP INDEX "sourcerecord_project_id";
-- reverse: create index "sourcerecord_import_run_id" to table: "source_records"
DROP INDEX "sourcerecord_import_run_id";
-- reverse: create index "sourcerecord_identifier_hash" to table: "source_records"
DROP INDEX "sourcerecord_identifier_hash";
-- reverse: create "source_records" table
DROP TABLE "source_records";
-- reverse: create index "regions_code_key" to table: "regions"
DROP INDEX "regions_code_key";
-- reverse: create "regions" table
DROP TABLE "regions";
-- reverse: create index "projecttheme_theme_id_project_id" to table: "project_themes"
DROP INDEX "projecttheme_theme_id_project_id";
-- reverse: create index "projecttheme_project_id_theme_id" to table: "project_themes"
DROP INDEX "projecttheme_project_id_theme_id";
-- reverse: create "project_themes" table
DROP TABLE "project_themes";
-- reverse: create index "projectrecipient_state_id_project_id" to table: "project_recipients"
DROP INDEX "projectrecipient_state_id_project_id";
-- reverse: create index "projectrecipient_project_id" to table: "project_recipients"
DROP INDEX "projectrecipient_project_id";
-- reverse: create "project_recipients" table
DROP TABLE "project_recipients";
-- reverse: create index "projects_iati_identifier_key" to table: "projects"
DROP INDEX "projects_iati_identifier_key";
-- reverse: create index "project_updated_at_id" to table: "projects"
DROP INDEX "project_updated_at_id";
-- reverse: create index "project_source_record_id" to table: "projects"
DROP INDEX "project_source_record_id";
-- reverse: create index "project_reporter_id" to table: "projects"
DROP INDEX "project_reporter_id";
-- reverse: create "projects" table
DROP TABLE "projects";
-- reverse: create index "participation_project_id_organisation_id_role" to table: "participations"
DROP INDEX "participation_project_id_organisation_id_role";
-- reverse: create index "participation_organisation_id_role" to table: "participations"
DROP INDEX "participation_organisation_id_role";
-- reverse: create "participations" table
DROP TABLE "participations";
-- reverse: create index "paragraphs_code_key" to table: "paragraphs"
DROP INDEX "paragraphs_code_key";
-- reverse: create "paragraphs" table
DROP TABLE "paragraphs";
-- reverse: create index "organisation_aliases_key_key" to table: "organisation_aliases"
DROP INDEX "organisation_aliases_key_key";
-- reverse: create "organisation_aliases" table
DROP TABLE "organisation_aliases";
-- reverse: create index "organisations_iati_ref_key" to table: "organisations"
DROP INDEX "organisations_iati_ref_key";
-- reverse: create index "organisation_name" to table: "organisations"
DROP INDEX "organisation_name";
-- reverse: create "organisations" table
DROP TABLE "organisations";
-- reverse: create index "offer_donor_id" to table: "offers"
DROP INDEX "offer_donor_id";
-- reverse: create "offers" table
DROP TABLE "offers";
-- reverse: create index "needtheme_theme_id" to table: "need_themes"
DROP INDEX "needtheme_theme_id";
-- reverse: create index "needtheme_need_id_theme_id" to table: "need_themes"
DROP INDEX "needtheme_need_id_theme_id";
-- reverse: create "need_themes" table
DROP TABLE "need_themes";
-- reverse: create index "needproject_project_id" to table: "need_projects"
DROP INDEX "needproject_project_id";
-- reverse: create index "needproject_need_id_project_id" to table: "need_projects"
DROP INDEX "needproject_need_id_project_id";
-- reverse: create "need_projects" table
DROP TABLE "need_projects";
-- reverse: create index "need_state_id" to table: "needs"
DROP INDEX "need_state_id";
-- reverse: create "needs" table
DROP TABLE "needs";
-- reverse: create index "meetings_code_key" to table: "meetings"
DROP INDEX "meetings_code_key";
-- reverse: create "meetings" table
DROP TABLE "meetings";
-- reverse: create index "ledgerline_unconverted" to table: "ledger_lines"
DROP INDEX "ledgerline_unconverted";
-- reverse: create index "ledgerline_transaction_id" to table: "ledger_lines"
DROP INDEX "ledgerline_transaction_id";
-- reverse: create index "ledgerline_state_id_theme_id_year" to table: "ledger_lines"
DROP INDEX "ledgerline_state_id_theme_id_year";
-- reverse: create index "ledgerline_project_id" to table: "ledger_lines"
DROP INDEX "ledgerline_project_id";
-- reverse: create index "ledgerline_need_id" to table: "ledger_lines"
DROP INDEX "ledgerline_need_id";
-- reverse: create "ledger_lines" table
DROP TABLE "ledger_lines";
-- reverse: create "import_runs" table
DROP TABLE "import_runs";
-- reverse: create index "exchangerate_currency_year" to table: "exchange_rates"
DROP INDEX "exchangerate_currency_year";
-- reverse: create "exchange_rates" table
DROP TABLE "exchange_rates";
-- reverse: create index "donor_organisation_id" to table: "donors"
DROP INDEX "donor_organisation_id";
-- reverse: create "donors" table
DROP TABLE "donors";
-- reverse: create index "areas_code_key" to table: "areas"
DROP INDEX "areas_code_key";
-- reverse: create "areas" table
DROP TABLE "areas";
