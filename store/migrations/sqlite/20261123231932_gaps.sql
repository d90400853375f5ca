-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- drop index "result_person_id_visibility" from table: "results"
DROP INDEX `result_person_id_visibility`;
-- create index "result_person_id_visibility_period_id" to table: "results"
CREATE INDEX `result_person_id_visibility_period_id` ON `results` (`person_id`, `visibility`, `period_id`);
-- create "new_disciplines" table
CREATE TABLE `new_disciplines` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `act` text NOT NULL, `kind` text NOT NULL, `organ` text NOT NULL, `form` text NOT NULL, `act_on` text NULL, `decided_on` text NOT NULL, `document` text NOT NULL, `used_in` integer NULL, `used_document` text NOT NULL DEFAULT (''), `act_unit_id` text NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `disciplines_units_act_unit` FOREIGN KEY (`act_unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL, CONSTRAINT `disciplines_persons_disciplines` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "disciplines" to new temporary table "new_disciplines"
INSERT INTO `new_disciplines` (`id`, `version`, `act`, `kind`, `organ`, `form`, `act_on`, `decided_on`, `document`, `act_unit_id`, `person_id`) SELECT `id`, `version`, `act`, `kind`, `organ`, `form`, `act_on`, `decided_on`, `document`, `act_unit_id`, `person_id` FROM `disciplines`;
-- drop "disciplines" table after copying rows
DROP TABLE `disciplines`;
-- rename temporary table "new_disciplines" to "disciplines"
ALTER TABLE `new_disciplines` RENAME TO `disciplines`;
-- create index "discipline_person_id_document" to table: "disciplines"
CREATE UNIQUE INDEX `discipline_person_id_document` ON `disciplines` (`person_id`, `document`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "discipline_person_id_document" to table: "disciplines"
DROP INDEX `discipline_person_id_document`;
-- reverse: create "new_disciplines" table
DROP TABLE `new_disciplines`;
-- reverse: create index "result_person_id_visibility_period_id" to table: "results"
DROP INDEX `result_person_id_visibility_period_id`;
-- reverse: drop index "result_person_id_visibility" from table: "results"
CREATE INDEX `result_person_id_visibility` ON `results` (`person_id`, `visibility`);
