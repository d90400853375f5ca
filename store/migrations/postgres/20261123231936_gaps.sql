-- +goose Up
-- modify "disciplines" table
ALTER TABLE "disciplines" ADD COLUMN "used_in" bigint NULL, ADD COLUMN "used_document" character varying NOT NULL DEFAULT '';
-- drop index "result_person_id_visibility" from table: "results"
DROP INDEX "result_person_id_visibility";
-- create index "result_person_id_visibility_period_id" to table: "results"
CREATE INDEX "result_person_id_visibility_period_id" ON "results" ("person_id", "visibility", "period_id");

-- +goose Down
-- reverse: create index "result_person_id_visibility_period_id" to table: "results"
DROP INDEX "result_person_id_visibility_period_id";
-- reverse: drop index "result_person_id_visibility" from table: "results"
CREATE INDEX "result_person_id_visibility" ON "results" ("person_id", "visibility");
-- reverse: modify "disciplines" table
ALTER TABLE "disciplines" DROP COLUMN "used_document", DROP COLUMN "used_in";
