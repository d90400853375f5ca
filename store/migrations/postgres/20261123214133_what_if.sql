-- +goose Up
-- create "what_ifs" table
CREATE TABLE "what_ifs" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "assumptions" jsonb NOT NULL, "state" character varying NOT NULL DEFAULT 'QUEUED', "done" bigint NOT NULL DEFAULT 0, "total" bigint NOT NULL, "totals" jsonb NULL, "limits" jsonb NULL, "started_by" character varying NOT NULL, "created_at" timestamptz NOT NULL, "finished_at" timestamptz NULL, "failure" character varying NULL, "lease_holder" character varying NOT NULL DEFAULT '', "lease_until" timestamptz NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "what_ifs_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "what_ifs_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "whatif_created_at" to table: "what_ifs"
CREATE INDEX "whatif_created_at" ON "what_ifs" ("created_at");
-- create index "whatif_state" to table: "what_ifs"
CREATE INDEX "whatif_state" ON "what_ifs" ("state");
-- create "what_if_effects" table
CREATE TABLE "what_if_effects" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "title" character varying NOT NULL DEFAULT '', "level_before" character varying NULL, "level_after" character varying NULL, "total_before" character varying NULL, "total_after" character varying NULL, "rank_before" bigint NULL, "rank_after" bigint NULL, "newly_bounded" boolean NOT NULL DEFAULT false, "rule" character varying NOT NULL DEFAULT '', "step" jsonb NULL, "what_if_id" character varying NOT NULL, "person_id" character varying NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "what_if_effects_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "what_if_effects_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "what_if_effects_what_ifs_effects" FOREIGN KEY ("what_if_id") REFERENCES "what_ifs" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "whatifeffect_what_if_id_kind" to table: "what_if_effects"
CREATE INDEX "whatifeffect_what_if_id_kind" ON "what_if_effects" ("what_if_id", "kind");

-- +goose Down
-- reverse: create index "whatifeffect_what_if_id_kind" to table: "what_if_effects"
DROP INDEX "whatifeffect_what_if_id_kind";
-- reverse: create "what_if_effects" table
DROP TABLE "what_if_effects";
-- reverse: create index "whatif_state" to table: "what_ifs"
DROP INDEX "whatif_state";
-- reverse: create index "whatif_created_at" to table: "what_ifs"
DROP INDEX "whatif_created_at";
-- reverse: create "what_ifs" table
DROP TABLE "what_ifs";
