-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "decided" to table: "board_rows"
ALTER TABLE `board_rows` ADD COLUMN `decided` text NULL;
-- drop index "annualrating_person" from table: "annual_ratings"
DROP INDEX `annualrating_person`;
-- drop index "annualrating_unit" from table: "annual_ratings"
DROP INDEX `annualrating_unit`;
-- create index "annualrating_first_of_person" to table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_first_of_person` ON `annual_ratings` (`period_id`, `person_id`) WHERE person_id IS NOT NULL AND replaces_id IS NULL;
-- create index "annualrating_first_of_unit" to table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_first_of_unit` ON `annual_ratings` (`period_id`, `unit_id`) WHERE person_id IS NULL AND replaces_id IS NULL;
-- create index "annualrating_replaces_id" to table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_replaces_id` ON `annual_ratings` (`replaces_id`);
-- create "new_petitions" table
CREATE TABLE `new_petitions` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `number` integer NOT NULL, `year` integer NOT NULL, `role` text NOT NULL DEFAULT ('STAFF'), `disputed_hash` text NOT NULL, `step` json NULL, `content` text NOT NULL, `filed_at` datetime NOT NULL, `due_on` text NULL, `state` text NOT NULL DEFAULT ('FILED'), `received_by` text NOT NULL DEFAULT (''), `received_at` datetime NULL, `outcome` text NULL, `reasons` text NOT NULL DEFAULT (''), `document` text NOT NULL DEFAULT (''), `answered_by` text NOT NULL DEFAULT (''), `own_act` bool NOT NULL DEFAULT (false), `answered_at` datetime NULL, `withdrawn_at` datetime NULL, `person_id` text NOT NULL, `unit_id` text NOT NULL, `agency_id` text NOT NULL, `period_id` text NOT NULL, `result_id` text NULL, `rating_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `petitions_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_results_result` FOREIGN KEY (`result_id`) REFERENCES `results` (`id`) ON DELETE SET NULL, CONSTRAINT `petitions_annual_ratings_rating` FOREIGN KEY (`rating_id`) REFERENCES `annual_ratings` (`id`) ON DELETE SET NULL, CONSTRAINT `petition_against` CHECK ((result_id IS NULL) <> (rating_id IS NULL)), CONSTRAINT `petition_answer` CHECK ((state = 'ANSWERED') = (outcome IS NOT NULL)));
-- copy rows from old table "petitions" to new temporary table "new_petitions"
INSERT INTO `new_petitions` (`id`, `version`, `number`, `year`, `disputed_hash`, `step`, `content`, `filed_at`, `due_on`, `state`, `received_by`, `received_at`, `outcome`, `reasons`, `document`, `answered_by`, `own_act`, `answered_at`, `withdrawn_at`, `person_id`, `unit_id`, `agency_id`, `period_id`, `result_id`, `rating_id`) SELECT `id`, `version`, `number`, `year`, `disputed_hash`, `step`, `content`, `filed_at`, `due_on`, `state`, `received_by`, `received_at`, `outcome`, `reasons`, `document`, `answered_by`, `own_act`, `answered_at`, `withdrawn_at`, `person_id`, `unit_id`, `agency_id`, `period_id`, `result_id`, `rating_id` FROM `petitions`;
-- drop "petitions" table after copying rows
DROP TABLE `petitions`;
-- rename temporary table "new_petitions" to "petitions"
ALTER TABLE `new_petitions` RENAME TO `petitions`;
-- create index "petition_agency_id_year_number" to table: "petitions"
CREATE UNIQUE INDEX `petition_agency_id_year_number` ON `petitions` (`agency_id`, `year`, `number`);
-- create index "petition_person_id_period_id" to table: "petitions"
CREATE INDEX `petition_person_id_period_id` ON `petitions` (`person_id`, `period_id`);
-- create index "petition_state_due_on" to table: "petitions"
CREATE INDEX `petition_state_due_on` ON `petitions` (`state`, `due_on`);
-- create index "petition_unit_id" to table: "petitions"
CREATE INDEX `petition_unit_id` ON `petitions` (`unit_id`);
-- a replacement takes effect with its notice: until then the earlier rating stands
UPDATE annual_ratings SET state = 'NOTIFIED' WHERE id IN (SELECT replaces_id FROM annual_ratings WHERE replaces_id IS NOT NULL AND state = 'DECIDED');
-- who answers a petition goes by the role at what it disputes
UPDATE petitions SET role = coalesce((SELECT r.role FROM results r WHERE r.id = result_id), (SELECT y.role FROM annual_ratings y WHERE y.id = rating_id), 'STAFF');
-- levels that were notified stand in the lists
UPDATE board_rows SET decided = (SELECT y.decided_rating FROM annual_ratings y WHERE y.person_id = board_rows.person_id AND y.period_id = board_rows.period_id AND y.state = 'NOTIFIED')
WHERE person_id IN (SELECT person_id FROM annual_ratings WHERE state = 'NOTIFIED');
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "petition_unit_id" to table: "petitions"
DROP INDEX `petition_unit_id`;
-- reverse: create index "petition_state_due_on" to table: "petitions"
DROP INDEX `petition_state_due_on`;
-- reverse: create index "petition_person_id_period_id" to table: "petitions"
DROP INDEX `petition_person_id_period_id`;
-- reverse: create index "petition_agency_id_year_number" to table: "petitions"
DROP INDEX `petition_agency_id_year_number`;
-- reverse: create "new_petitions" table
DROP TABLE `new_petitions`;
-- reverse: create index "annualrating_replaces_id" to table: "annual_ratings"
DROP INDEX `annualrating_replaces_id`;
-- reverse: create index "annualrating_first_of_unit" to table: "annual_ratings"
DROP INDEX `annualrating_first_of_unit`;
-- reverse: create index "annualrating_first_of_person" to table: "annual_ratings"
DROP INDEX `annualrating_first_of_person`;
-- reverse: drop index "annualrating_unit" from table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_unit` ON `annual_ratings` (`period_id`, `unit_id`) WHERE person_id IS NULL AND state <> 'SUPERSEDED';
-- reverse: drop index "annualrating_person" from table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_person` ON `annual_ratings` (`period_id`, `person_id`) WHERE person_id IS NOT NULL AND state <> 'SUPERSEDED';
-- reverse: add column "decided" to table: "board_rows"
ALTER TABLE `board_rows` DROP COLUMN `decided`;
