-- +goose Up
-- create index "boardrow_person_id_period_id" to table: "board_rows"
CREATE INDEX "boardrow_person_id_period_id" ON "board_rows" ("person_id", "period_id");
-- drop index "runs_supersedes_id_key" from table: "runs"
DROP INDEX "runs_supersedes_id_key";
-- modify "runs" table
ALTER TABLE "runs" DROP CONSTRAINT "runs_runs_supersedes", ADD CONSTRAINT "runs_runs_successors" FOREIGN KEY ("supersedes_id") REFERENCES "runs" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create "settings" table
CREATE TABLE "settings" ("id" character varying NOT NULL, "value" character varying NOT NULL, PRIMARY KEY ("id"));

-- +goose Down
-- reverse: create "settings" table
DROP TABLE "settings";
-- reverse: modify "runs" table
ALTER TABLE "runs" DROP CONSTRAINT "runs_runs_successors", ADD CONSTRAINT "runs_runs_supersedes" FOREIGN KEY ("supersedes_id") REFERENCES "runs" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- reverse: drop index "runs_supersedes_id_key" from table: "runs"
CREATE UNIQUE INDEX "runs_supersedes_id_key" ON "runs" ("supersedes_id");
-- reverse: create index "boardrow_person_id_period_id" to table: "board_rows"
DROP INDEX "boardrow_person_id_period_id";
