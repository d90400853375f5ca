-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_objective_causes" table
CREATE TABLE `new_objective_causes` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `person_id` text NOT NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `kind` text NOT NULL DEFAULT ('OBJECTIVE'), `text` text NOT NULL, `evidence` text NOT NULL DEFAULT (''), `late_from` text NULL, `late_to` text NULL, `recorded_failures` integer NOT NULL DEFAULT (0), `state` text NOT NULL DEFAULT ('CLAIMED'), `document` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `claimed_by` text NOT NULL, `decided_by` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `created_at` datetime NOT NULL, `delivery_id` text NULL, `work_item_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `objective_causes_deliveries_delivery` FOREIGN KEY (`delivery_id`) REFERENCES `deliveries` (`id`) ON DELETE SET NULL, CONSTRAINT `objective_causes_work_items_causes` FOREIGN KEY (`work_item_id`) REFERENCES `work_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `objective_cause_confirmed` CHECK (state <> 'CONFIRMED' OR document <> ''), CONSTRAINT `objective_cause_failures` CHECK (recorded_failures >= 0));
-- copy rows from old table "objective_causes" to new temporary table "new_objective_causes"
INSERT INTO `new_objective_causes` (`id`, `version`, `person_id`, `unit_id`, `period_id`, `text`, `evidence`, `late_from`, `late_to`, `recorded_failures`, `state`, `document`, `reason`, `claimed_by`, `decided_by`, `decided_at`, `created_at`, `delivery_id`, `work_item_id`) SELECT `id`, `version`, `person_id`, `unit_id`, `period_id`, `text`, `evidence`, `late_from`, `late_to`, `recorded_failures`, `state`, `document`, `reason`, `claimed_by`, `decided_by`, `decided_at`, `created_at`, `delivery_id`, `work_item_id` FROM `objective_causes`;
-- drop "objective_causes" table after copying rows
DROP TABLE `objective_causes`;
-- rename temporary table "new_objective_causes" to "objective_causes"
ALTER TABLE `new_objective_causes` RENAME TO `objective_causes`;
-- create index "objectivecause_work_item_id" to table: "objective_causes"
CREATE INDEX `objectivecause_work_item_id` ON `objective_causes` (`work_item_id`);
-- create index "objectivecause_period_id_state_unit_id" to table: "objective_causes"
CREATE INDEX `objectivecause_period_id_state_unit_id` ON `objective_causes` (`period_id`, `state`, `unit_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "objectivecause_period_id_state_unit_id" to table: "objective_causes"
DROP INDEX `objectivecause_period_id_state_unit_id`;
-- reverse: create index "objectivecause_work_item_id" to table: "objective_causes"
DROP INDEX `objectivecause_work_item_id`;
-- reverse: create "new_objective_causes" table
DROP TABLE `new_objective_causes`;
