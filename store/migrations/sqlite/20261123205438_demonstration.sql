-- +goose Up
-- create index "boardrow_person_id_period_id" to table: "board_rows"
CREATE INDEX `boardrow_person_id_period_id` ON `board_rows` (`person_id`, `period_id`);
-- drop index "runs_supersedes_id_key" from table: "runs"
DROP INDEX `runs_supersedes_id_key`;
-- create "settings" table
CREATE TABLE `settings` (`id` text NOT NULL, `value` text NOT NULL, PRIMARY KEY (`id`));

-- +goose Down
-- reverse: create "settings" table
DROP TABLE `settings`;
-- reverse: drop index "runs_supersedes_id_key" from table: "runs"
CREATE UNIQUE INDEX `runs_supersedes_id_key` ON `runs` (`supersedes_id`);
-- reverse: create index "boardrow_person_id_period_id" to table: "board_rows"
DROP INDEX `boardrow_person_id_period_id`;
