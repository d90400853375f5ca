-- +goose Up
-- modify "attestations" table
ALTER TABLE "attestations" ADD COLUMN "day" character varying NULL, ADD COLUMN "part" bigint NULL, ADD COLUMN "whole" bigint NULL;
-- modify "proposals" table
ALTER TABLE "proposals" DROP COLUMN "version", DROP COLUMN "state", DROP COLUMN "decided_by", DROP COLUMN "decided_at", DROP COLUMN "reason", DROP COLUMN "document", ADD COLUMN "unmet" bigint NOT NULL DEFAULT 0;
-- create "dossiers" table
CREATE TABLE "dossiers" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "norm" character varying NOT NULL DEFAULT '', "origin" character varying NOT NULL, "agency_id" character varying NOT NULL, "verdict" character varying NULL, "condition" character varying NOT NULL DEFAULT '', "ruleset_hash" character varying NOT NULL, "sheet" bytea NOT NULL, "opened_by" character varying NOT NULL, "opened_at" timestamptz NOT NULL, "opening_reason" character varying NOT NULL DEFAULT '', "state" character varying NOT NULL DEFAULT 'OPEN', "papers" jsonb NOT NULL, "terms" jsonb NULL, "proposed_by" character varying NOT NULL DEFAULT '', "proposer_id" character varying NOT NULL DEFAULT '', "proposed_at" timestamptz NULL, "grounds" character varying NOT NULL DEFAULT '', "decided_by" character varying NOT NULL DEFAULT '', "decided_at" timestamptz NULL, "reason" character varying NOT NULL DEFAULT '', "document" character varying NOT NULL DEFAULT '', "decided_on" character varying NULL, "effective_from" character varying NULL, "effect_id" character varying NOT NULL DEFAULT '', "period_id" character varying NOT NULL, "person_id" character varying NULL, "unit_id" character varying NOT NULL, "proposal_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "dossiers_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "dossiers_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "dossiers_proposals_dossiers" FOREIGN KEY ("proposal_id") REFERENCES "proposals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "dossiers_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "dossier_period_id_kind_state" to table: "dossiers"
CREATE INDEX "dossier_period_id_kind_state" ON "dossiers" ("period_id", "kind", "state");
-- create index "dossier_person_id" to table: "dossiers"
CREATE INDEX "dossier_person_id" ON "dossiers" ("person_id");
-- create index "dossier_proposal_id" to table: "dossiers"
CREATE INDEX "dossier_proposal_id" ON "dossiers" ("proposal_id");
-- create index "dossier_unit_id_state" to table: "dossiers"
CREATE INDEX "dossier_unit_id_state" ON "dossiers" ("unit_id", "state");

-- +goose Down
-- reverse: create index "dossier_unit_id_state" to table: "dossiers"
DROP INDEX "dossier_unit_id_state";
-- reverse: create index "dossier_proposal_id" to table: "dossiers"
DROP INDEX "dossier_proposal_id";
-- reverse: create index "dossier_person_id" to table: "dossiers"
DROP INDEX "dossier_person_id";
-- reverse: create index "dossier_period_id_kind_state" to table: "dossiers"
DROP INDEX "dossier_period_id_kind_state";
-- reverse: create "dossiers" table
DROP TABLE "dossiers";
-- reverse: modify "proposals" table
ALTER TABLE "proposals" DROP COLUMN "unmet", ADD COLUMN "document" character varying NOT NULL DEFAULT '', ADD COLUMN "reason" character varying NOT NULL DEFAULT '', ADD COLUMN "decided_at" timestamptz NULL, ADD COLUMN "decided_by" character varying NOT NULL DEFAULT '', ADD COLUMN "state" character varying NOT NULL DEFAULT 'PROPOSED', ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
-- reverse: modify "attestations" table
ALTER TABLE "attestations" DROP COLUMN "whole", DROP COLUMN "part", DROP COLUMN "day";
