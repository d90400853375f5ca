-- +goose Up
-- modify "audit_events" table
ALTER TABLE "audit_events" ADD COLUMN "on_behalf_of" character varying NOT NULL DEFAULT '';
-- create "delegations" table
CREATE TABLE "delegations" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "verbs" jsonb NOT NULL, "valid_from" character varying NOT NULL, "valid_to" character varying NOT NULL, "document" character varying NOT NULL, "document_on" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'IN_FORCE', "end_reason" character varying NOT NULL DEFAULT '', "ended_at" timestamptz NULL, "recorded_by" character varying NOT NULL, "recorded_at" timestamptz NOT NULL, "lender_id" character varying NOT NULL, "holder_id" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "delegations_persons_holder" FOREIGN KEY ("holder_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "delegations_persons_lender" FOREIGN KEY ("lender_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "delegations_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "delegation_holder_id_state" to table: "delegations"
CREATE INDEX "delegation_holder_id_state" ON "delegations" ("holder_id", "state");
-- create index "delegation_lender_id" to table: "delegations"
CREATE INDEX "delegation_lender_id" ON "delegations" ("lender_id");
-- create index "delegation_unit_id" to table: "delegations"
CREATE INDEX "delegation_unit_id" ON "delegations" ("unit_id");
-- create "petitions" table
CREATE TABLE "petitions" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" bigint NOT NULL, "year" bigint NOT NULL, "disputed_hash" character varying NOT NULL, "step" jsonb NULL, "content" character varying NOT NULL, "filed_at" timestamptz NOT NULL, "due_on" character varying NULL, "state" character varying NOT NULL DEFAULT 'FILED', "received_by" character varying NOT NULL DEFAULT '', "received_at" timestamptz NULL, "outcome" character varying NULL, "reasons" character varying NOT NULL DEFAULT '', "document" character varying NOT NULL DEFAULT '', "answered_by" character varying NOT NULL DEFAULT '', "own_act" boolean NOT NULL DEFAULT false, "answered_at" timestamptz NULL, "withdrawn_at" timestamptz NULL, "person_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "agency_id" character varying NOT NULL, "period_id" character varying NOT NULL, "result_id" character varying NULL, "rating_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "petitions_annual_ratings_rating" FOREIGN KEY ("rating_id") REFERENCES "annual_ratings" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "petitions_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "petitions_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "petitions_results_result" FOREIGN KEY ("result_id") REFERENCES "results" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "petitions_units_agency" FOREIGN KEY ("agency_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "petitions_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "petition_against" CHECK ((result_id IS NULL) <> (rating_id IS NULL)), CONSTRAINT "petition_answer" CHECK (((state)::text = 'ANSWERED'::text) = (outcome IS NOT NULL)));
-- create index "petition_agency_id_year_number" to table: "petitions"
CREATE UNIQUE INDEX "petition_agency_id_year_number" ON "petitions" ("agency_id", "year", "number");
-- create index "petition_person_id_period_id" to table: "petitions"
CREATE INDEX "petition_person_id_period_id" ON "petitions" ("person_id", "period_id");
-- create index "petition_state_due_on" to table: "petitions"
CREATE INDEX "petition_state_due_on" ON "petitions" ("state", "due_on");
-- create index "petition_unit_id" to table: "petitions"
CREATE INDEX "petition_unit_id" ON "petitions" ("unit_id");
-- create "extensions" table
CREATE TABLE "extensions" ("id" character varying NOT NULL, "stage" character varying NOT NULL, "due_on" character varying NOT NULL, "document" character varying NOT NULL, "document_on" character varying NOT NULL, "reason" character varying NOT NULL, "recorded_by" character varying NOT NULL, "recorded_at" timestamptz NOT NULL, "unit_id" character varying NOT NULL, "period_id" character varying NOT NULL, "petition_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "extensions_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "extensions_petitions_extensions" FOREIGN KEY ("petition_id") REFERENCES "petitions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "extensions_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "extension_petition_id" to table: "extensions"
CREATE INDEX "extension_petition_id" ON "extensions" ("petition_id");
-- create index "extension_unit_id_period_id_stage" to table: "extensions"
CREATE INDEX "extension_unit_id_period_id_stage" ON "extensions" ("unit_id", "period_id", "stage");
-- create "national_files" table
CREATE TABLE "national_files" ("id" character varying NOT NULL, "format" character varying NOT NULL, "lines" bigint NOT NULL, "sha256" character varying NOT NULL, "reason" character varying NOT NULL, "made_by" character varying NOT NULL, "made_at" timestamptz NOT NULL, "agency_id" character varying NOT NULL, "period_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "national_files_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "national_files_units_agency" FOREIGN KEY ("agency_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "nationalfile_agency_id_period_id_made_at" to table: "national_files"
CREATE INDEX "nationalfile_agency_id_period_id_made_at" ON "national_files" ("agency_id", "period_id", "made_at");

-- +goose Down
-- reverse: create index "nationalfile_agency_id_period_id_made_at" to table: "national_files"
DROP INDEX "nationalfile_agency_id_period_id_made_at";
-- reverse: create "national_files" table
DROP TABLE "national_files";
-- reverse: create index "extension_unit_id_period_id_stage" to table: "extensions"
DROP INDEX "extension_unit_id_period_id_stage";
-- reverse: create index "extension_petition_id" to table: "extensions"
DROP INDEX "extension_petition_id";
-- reverse: create "extensions" table
DROP TABLE "extensions";
-- reverse: create index "petition_unit_id" to table: "petitions"
DROP INDEX "petition_unit_id";
-- reverse: create index "petition_state_due_on" to table: "petitions"
DROP INDEX "petition_state_due_on";
-- reverse: create index "petition_person_id_period_id" to table: "petitions"
DROP INDEX "petition_person_id_period_id";
-- reverse: create index "petition_agency_id_year_number" to table: "petitions"
DROP INDEX "petition_agency_id_year_number";
-- reverse: create "petitions" table
DROP TABLE "petitions";
-- reverse: create index "delegation_unit_id" to table: "delegations"
DROP INDEX "delegation_unit_id";
-- reverse: create index "delegation_lender_id" to table: "delegations"
DROP INDEX "delegation_lender_id";
-- reverse: create index "delegation_holder_id_state" to table: "delegations"
DROP INDEX "delegation_holder_id_state";
-- reverse: create "delegations" table
DROP TABLE "delegations";
-- reverse: modify "audit_events" table
ALTER TABLE "audit_events" DROP COLUMN "on_behalf_of";
