-- +goose Up
-- create "settings" table
CREATE TABLE "settings" ("id" character varying NOT NULL, "value" character varying NOT NULL, PRIMARY KEY ("id"));

-- +goose Down
-- reverse: create "settings" table
DROP TABLE "settings";
