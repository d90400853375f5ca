-- +goose Up
-- modify "board_rows" table
ALTER TABLE "board_rows" ADD COLUMN "rating" character varying NULL, ADD COLUMN "outcome" character varying NULL;
-- modify "posts" table
ALTER TABLE "posts" ADD COLUMN "secondment" boolean NOT NULL DEFAULT false;
-- modify "results" table
ALTER TABLE "results" ADD COLUMN "rating_before_cap" character varying NULL, ADD COLUMN "rating" character varying NULL, ADD COLUMN "outcome" character varying NULL, ADD COLUMN "notes" jsonb NULL, ADD COLUMN "sources" jsonb NULL;
-- create "attestations" table
CREATE TABLE "attestations" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "year" bigint NOT NULL, "kind" character varying NOT NULL, "holds" boolean NOT NULL, "document" character varying NOT NULL, "recorded_by" character varying NOT NULL, "recorded_at" timestamptz NOT NULL, "person_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "attestations_persons_attestations" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "attestation_person_id_year_kind" to table: "attestations"
CREATE UNIQUE INDEX "attestation_person_id_year_kind" ON "attestations" ("person_id", "year", "kind");
-- modify "units" table
ALTER TABLE "units" ADD COLUMN "special_deadline" boolean NOT NULL DEFAULT false;
-- create "cap_decisions" table
CREATE TABLE "cap_decisions" ("id" character varying NOT NULL, "about" character varying NOT NULL, "kind" character varying NOT NULL, "scope" character varying NULL, "ratio" bigint NULL, "document" character varying NOT NULL, "reason" character varying NOT NULL, "recorded_by" character varying NOT NULL, "recorded_at" timestamptz NOT NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "peer_group_id" character varying NULL, "person_id" character varying NULL, "rated_unit_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "cap_decisions_peer_groups_peer_group" FOREIGN KEY ("peer_group_id") REFERENCES "peer_groups" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "cap_decisions_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "cap_decisions_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "cap_decisions_units_rated_unit" FOREIGN KEY ("rated_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "cap_decisions_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "capdecision_period_id_unit_id" to table: "cap_decisions"
CREATE INDEX "capdecision_period_id_unit_id" ON "cap_decisions" ("period_id", "unit_id");
-- create "disciplines" table
CREATE TABLE "disciplines" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "act" character varying NOT NULL, "kind" character varying NOT NULL, "organ" character varying NOT NULL, "form" character varying NOT NULL, "act_on" character varying NULL, "decided_on" character varying NOT NULL, "document" character varying NOT NULL, "act_unit_id" character varying NULL, "person_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "disciplines_persons_disciplines" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "disciplines_units_act_unit" FOREIGN KEY ("act_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "discipline_person_id_document" to table: "disciplines"
CREATE UNIQUE INDEX "discipline_person_id_document" ON "disciplines" ("person_id", "document");
-- create "excellence_limits" table
CREATE TABLE "excellence_limits" ("id" character varying NOT NULL, "about" character varying NOT NULL, "ruleset_hash" character varying NOT NULL, "scopes" jsonb NOT NULL, "ties" jsonb NOT NULL, "reserve" jsonb NOT NULL, "provisional" boolean NOT NULL, "visibility" character varying NOT NULL DEFAULT 'HIDDEN', "sheet" bytea NOT NULL, "trace" bytea NOT NULL, "hash" character varying NOT NULL, "run_id" character varying NOT NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "excellence_limits_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "excellence_limits_runs_run" FOREIGN KEY ("run_id") REFERENCES "runs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "excellence_limits_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "excellencelimit_period_id_visibility_unit_id" to table: "excellence_limits"
CREATE INDEX "excellencelimit_period_id_visibility_unit_id" ON "excellence_limits" ("period_id", "visibility", "unit_id");
-- create index "excellencelimit_run_id_unit_id_about_ruleset_hash" to table: "excellence_limits"
CREATE UNIQUE INDEX "excellencelimit_run_id_unit_id_about_ruleset_hash" ON "excellence_limits" ("run_id", "unit_id", "about", "ruleset_hash");
-- create "proposals" table
CREATE TABLE "proposals" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "agency_id" character varying NOT NULL, "norm" character varying NOT NULL, "effect" character varying NOT NULL, "verdict" character varying NOT NULL, "condition" character varying NOT NULL DEFAULT '', "ruleset_hash" character varying NOT NULL, "sheet" bytea NOT NULL, "visibility" character varying NOT NULL DEFAULT 'HIDDEN', "state" character varying NOT NULL DEFAULT 'PROPOSED', "decided_by" character varying NOT NULL DEFAULT '', "decided_at" timestamptz NULL, "reason" character varying NOT NULL DEFAULT '', "document" character varying NOT NULL DEFAULT '', "run_id" character varying NOT NULL, "period_id" character varying NOT NULL, "person_id" character varying NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "proposals_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "proposals_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "proposals_runs_run" FOREIGN KEY ("run_id") REFERENCES "runs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "proposals_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "proposal_period_id_visibility_norm_verdict" to table: "proposals"
CREATE INDEX "proposal_period_id_visibility_norm_verdict" ON "proposals" ("period_id", "visibility", "norm", "verdict");
-- create index "proposal_person_id_visibility" to table: "proposals"
CREATE INDEX "proposal_person_id_visibility" ON "proposals" ("person_id", "visibility");
-- create index "proposal_run_id_agency_id" to table: "proposals"
CREATE INDEX "proposal_run_id_agency_id" ON "proposals" ("run_id", "agency_id");
-- create "unit_results" table
CREATE TABLE "unit_results" ("id" character varying NOT NULL, "agency_id" character varying NOT NULL, "ruleset_hash" character varying NOT NULL, "status" character varying NOT NULL, "general" bigint NULL, "result" bigint NULL, "total" bigint NULL, "total_exact" character varying NULL, "band" character varying NULL, "rating_before_cap" character varying NULL, "rating" character varying NULL, "outcome" character varying NULL, "notes" jsonb NULL, "sources" jsonb NULL, "visibility" character varying NOT NULL DEFAULT 'HIDDEN', "sheet" bytea NOT NULL, "trace" bytea NOT NULL, "hash" character varying NOT NULL, "run_id" character varying NOT NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_results_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "unit_results_runs_run" FOREIGN KEY ("run_id") REFERENCES "runs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "unit_results_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "unitresult_period_id_visibility_unit_id" to table: "unit_results"
CREATE INDEX "unitresult_period_id_visibility_unit_id" ON "unit_results" ("period_id", "visibility", "unit_id");
-- create index "unitresult_run_id_unit_id" to table: "unit_results"
CREATE UNIQUE INDEX "unitresult_run_id_unit_id" ON "unit_results" ("run_id", "unit_id");
-- create index "unitresult_unit_id_visibility" to table: "unit_results"
CREATE INDEX "unitresult_unit_id_visibility" ON "unit_results" ("unit_id", "visibility");

-- +goose Down
-- reverse: create index "unitresult_unit_id_visibility" to table: "unit_results"
DROP INDEX "unitresult_unit_id_visibility";
-- reverse: create index "unitresult_run_id_unit_id" to table: "unit_results"
DROP INDEX "unitresult_run_id_unit_id";
-- reverse: create index "unitresult_period_id_visibility_unit_id" to table: "unit_results"
DROP INDEX "unitresult_period_id_visibility_unit_id";
-- reverse: create "unit_results" table
DROP TABLE "unit_results";
-- reverse: create index "proposal_run_id_agency_id" to table: "proposals"
DROP INDEX "proposal_run_id_agency_id";
-- reverse: create index "proposal_person_id_visibility" to table: "proposals"
DROP INDEX "proposal_person_id_visibility";
-- reverse: create index "proposal_period_id_visibility_norm_verdict" to table: "proposals"
DROP INDEX "proposal_period_id_visibility_norm_verdict";
-- reverse: create "proposals" table
DROP TABLE "proposals";
-- reverse: create index "excellencelimit_run_id_unit_id_about_ruleset_hash" to table: "excellence_limits"
DROP INDEX "excellencelimit_run_id_unit_id_about_ruleset_hash";
-- reverse: create index "excellencelimit_period_id_visibility_unit_id" to table: "excellence_limits"
DROP INDEX "excellencelimit_period_id_visibility_unit_id";
-- reverse: create "excellence_limits" table
DROP TABLE "excellence_limits";
-- reverse: create index "discipline_person_id_document" to table: "disciplines"
DROP INDEX "discipline_person_id_document";
-- reverse: create "disciplines" table
DROP TABLE "disciplines";
-- reverse: create index "capdecision_period_id_unit_id" to table: "cap_decisions"
DROP INDEX "capdecision_period_id_unit_id";
-- reverse: create "cap_decisions" table
DROP TABLE "cap_decisions";
-- reverse: modify "units" table
ALTER TABLE "units" DROP COLUMN "special_deadline";
-- reverse: create index "attestation_person_id_year_kind" to table: "attestations"
DROP INDEX "attestation_person_id_year_kind";
-- reverse: create "attestations" table
DROP TABLE "attestations";
-- reverse: modify "results" table
ALTER TABLE "results" DROP COLUMN "sources", DROP COLUMN "notes", DROP COLUMN "outcome", DROP COLUMN "rating", DROP COLUMN "rating_before_cap";
-- reverse: modify "posts" table
ALTER TABLE "posts" DROP COLUMN "secondment";
-- reverse: modify "board_rows" table
ALTER TABLE "board_rows" DROP COLUMN "outcome", DROP COLUMN "rating";
