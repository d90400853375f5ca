-- +goose Up
-- modify "objective_causes" table
ALTER TABLE "objective_causes" ADD COLUMN "kind" character varying NOT NULL DEFAULT 'OBJECTIVE';

-- +goose Down
-- reverse: modify "objective_causes" table
ALTER TABLE "objective_causes" DROP COLUMN "kind";
