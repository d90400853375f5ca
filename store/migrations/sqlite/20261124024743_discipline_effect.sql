-- +goose Up
-- add column "effective_from" to table: "disciplines"
ALTER TABLE `disciplines` ADD COLUMN `effective_from` text NULL;

-- +goose Down
-- reverse: add column "effective_from" to table: "disciplines"
ALTER TABLE `disciplines` DROP COLUMN `effective_from`;
