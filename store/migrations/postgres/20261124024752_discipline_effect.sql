-- +goose Up
-- modify "disciplines" table
ALTER TABLE "disciplines" ADD COLUMN "effective_from" character varying NULL;

-- +goose Down
-- reverse: modify "disciplines" table
ALTER TABLE "disciplines" DROP COLUMN "effective_from";
