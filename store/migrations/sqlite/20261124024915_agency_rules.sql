-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "occurred_on" to table: "conclusions"
ALTER TABLE `conclusions` ADD COLUMN `occurred_on` text NULL;
-- create "new_criterions" table
CREATE TABLE `new_criterions` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `edition` integer NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `name` text NOT NULL, `subject` text NOT NULL, `item` text NOT NULL DEFAULT (''), `measure` text NOT NULL, `numerator` text NOT NULL DEFAULT (''), `denominator` text NOT NULL DEFAULT (''), `unit` text NOT NULL DEFAULT (''), `direction` text NOT NULL DEFAULT ('HIGHER_IS_BETTER'), `target` integer NULL, `max_points` integer NULL, `levels` json NULL, `source` text NOT NULL DEFAULT (''), `feed` text NOT NULL DEFAULT ('BY_HAND'), `legal_basis` text NOT NULL DEFAULT (''), `example` bool NOT NULL DEFAULT (false), `drafted_by` text NOT NULL, `document` text NOT NULL DEFAULT (''), `valid_from` text NULL, `valid_to` text NULL, PRIMARY KEY (`id`), CONSTRAINT `criterion_in_force` CHECK (state <> 'PUBLISHED' OR valid_from IS NOT NULL));
-- copy rows from old table "criterions" to new temporary table "new_criterions"
INSERT INTO `new_criterions` (`id`, `version`, `code`, `edition`, `state`, `name`, `subject`, `item`, `measure`, `numerator`, `denominator`, `unit`, `direction`, `target`, `max_points`, `levels`, `source`, `legal_basis`, `example`, `drafted_by`, `document`, `valid_from`, `valid_to`) SELECT `id`, `version`, `code`, `edition`, `state`, `name`, `subject`, `item`, `measure`, `numerator`, `denominator`, `unit`, `direction`, `target`, `max_points`, `levels`, `source`, `legal_basis`, `example`, `drafted_by`, `document`, `valid_from`, `valid_to` FROM `criterions`;
-- drop "criterions" table after copying rows
DROP TABLE `criterions`;
-- rename temporary table "new_criterions" to "criterions"
ALTER TABLE `new_criterions` RENAME TO `criterions`;
-- create index "criterion_code_edition" to table: "criterions"
CREATE UNIQUE INDEX `criterion_code_edition` ON `criterions` (`code`, `edition`);
-- create index "criterion_state_subject" to table: "criterions"
CREATE INDEX `criterion_state_subject` ON `criterions` (`state`, `subject`);
-- create "new_rule_choices" table
CREATE TABLE `new_rule_choices` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `policy` text NOT NULL, `layer` text NOT NULL DEFAULT (''), `parameter` text NOT NULL DEFAULT (''), `option` text NOT NULL DEFAULT (''), `valid_from` text NOT NULL, `valid_to` text NULL, `document` text NOT NULL, `chosen_by` text NOT NULL, `agency_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `rule_choices_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `choice_of_one` CHECK ((layer <> '') = (parameter = '') AND (parameter <> '') = (option <> '')));
-- copy rows from old table "rule_choices" to new temporary table "new_rule_choices"
INSERT INTO `new_rule_choices` (`id`, `version`, `policy`, `layer`, `parameter`, `option`, `valid_from`, `valid_to`, `document`, `chosen_by`) SELECT `id`, `version`, `policy`, `layer`, `parameter`, `option`, `valid_from`, `valid_to`, `document`, `chosen_by` FROM `rule_choices`;
-- drop "rule_choices" table after copying rows
DROP TABLE `rule_choices`;
-- rename temporary table "new_rule_choices" to "rule_choices"
ALTER TABLE `new_rule_choices` RENAME TO `rule_choices`;
-- create index "rulechoice_valid_from" to table: "rule_choices"
CREATE INDEX `rulechoice_valid_from` ON `rule_choices` (`valid_from`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "rulechoice_valid_from" to table: "rule_choices"
DROP INDEX `rulechoice_valid_from`;
-- reverse: create "new_rule_choices" table
DROP TABLE `new_rule_choices`;
-- reverse: create index "criterion_state_subject" to table: "criterions"
DROP INDEX `criterion_state_subject`;
-- reverse: create index "criterion_code_edition" to table: "criterions"
DROP INDEX `criterion_code_edition`;
-- reverse: create "new_criterions" table
DROP TABLE `new_criterions`;
-- reverse: add column "occurred_on" to table: "conclusions"
ALTER TABLE `conclusions` DROP COLUMN `occurred_on`;
