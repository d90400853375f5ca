-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_audit_events" table
CREATE TABLE `new_audit_events` (`id` text NOT NULL, `seq` integer NOT NULL, `at` datetime NOT NULL, `account_id` text NOT NULL, `actor` text NOT NULL, `on_behalf_of` text NOT NULL DEFAULT (''), `verb` text NOT NULL, `subject` text NOT NULL, `reason` text NOT NULL, `request_id` text NOT NULL, `changes` text NOT NULL, `previous_hash` text NOT NULL, `hash` text NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "audit_events" to new temporary table "new_audit_events"
INSERT INTO `new_audit_events` (`id`, `seq`, `at`, `account_id`, `actor`, `verb`, `subject`, `reason`, `request_id`, `changes`, `previous_hash`, `hash`) SELECT `id`, `seq`, `at`, `account_id`, `actor`, `verb`, `subject`, `reason`, `request_id`, `changes`, `previous_hash`, `hash` FROM `audit_events`;
-- drop "audit_events" table after copying rows
DROP TABLE `audit_events`;
-- rename temporary table "new_audit_events" to "audit_events"
ALTER TABLE `new_audit_events` RENAME TO `audit_events`;
-- create index "auditevent_seq" to table: "audit_events"
CREATE UNIQUE INDEX `auditevent_seq` ON `audit_events` (`seq`);
-- create index "auditevent_subject_seq" to table: "audit_events"
CREATE INDEX `auditevent_subject_seq` ON `audit_events` (`subject`, `seq`);
-- create index "auditevent_verb_seq" to table: "audit_events"
CREATE INDEX `auditevent_verb_seq` ON `audit_events` (`verb`, `seq`);
-- the guards went with the old table
-- +goose StatementBegin
CREATE TRIGGER `audit_events_keep_lines` BEFORE UPDATE ON `audit_events` BEGIN SELECT RAISE(ABORT, 'the history can only be added to'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `audit_events_keep_all` BEFORE DELETE ON `audit_events` BEGIN SELECT RAISE(ABORT, 'the history can only be added to'); END;
-- +goose StatementEnd
-- create "delegations" table
CREATE TABLE `delegations` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `verbs` json NOT NULL, `valid_from` text NOT NULL, `valid_to` text NOT NULL, `document` text NOT NULL, `document_on` text NOT NULL, `state` text NOT NULL DEFAULT ('IN_FORCE'), `end_reason` text NOT NULL DEFAULT (''), `ended_at` datetime NULL, `recorded_by` text NOT NULL, `recorded_at` datetime NOT NULL, `lender_id` text NOT NULL, `holder_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `delegations_persons_lender` FOREIGN KEY (`lender_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `delegations_persons_holder` FOREIGN KEY (`holder_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `delegations_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "delegation_holder_id_state" to table: "delegations"
CREATE INDEX `delegation_holder_id_state` ON `delegations` (`holder_id`, `state`);
-- create index "delegation_lender_id" to table: "delegations"
CREATE INDEX `delegation_lender_id` ON `delegations` (`lender_id`);
-- create index "delegation_unit_id" to table: "delegations"
CREATE INDEX `delegation_unit_id` ON `delegations` (`unit_id`);
-- create "extensions" table
CREATE TABLE `extensions` (`id` text NOT NULL, `stage` text NOT NULL, `due_on` text NOT NULL, `document` text NOT NULL, `document_on` text NOT NULL, `reason` text NOT NULL, `recorded_by` text NOT NULL, `recorded_at` datetime NOT NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `petition_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `extensions_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `extensions_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `extensions_petitions_extensions` FOREIGN KEY (`petition_id`) REFERENCES `petitions` (`id`) ON DELETE SET NULL);
-- create index "extension_unit_id_period_id_stage" to table: "extensions"
CREATE INDEX `extension_unit_id_period_id_stage` ON `extensions` (`unit_id`, `period_id`, `stage`);
-- create index "extension_petition_id" to table: "extensions"
CREATE INDEX `extension_petition_id` ON `extensions` (`petition_id`);
-- create "national_files" table
CREATE TABLE `national_files` (`id` text NOT NULL, `format` text NOT NULL, `lines` integer NOT NULL, `sha256` text NOT NULL, `reason` text NOT NULL, `made_by` text NOT NULL, `made_at` datetime NOT NULL, `agency_id` text NOT NULL, `period_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `national_files_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `national_files_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION);
-- create index "nationalfile_agency_id_period_id_made_at" to table: "national_files"
CREATE INDEX `nationalfile_agency_id_period_id_made_at` ON `national_files` (`agency_id`, `period_id`, `made_at`);
-- create "petitions" table
CREATE TABLE `petitions` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `number` integer NOT NULL, `year` integer NOT NULL, `disputed_hash` text NOT NULL, `step` json NULL, `content` text NOT NULL, `filed_at` datetime NOT NULL, `due_on` text NULL, `state` text NOT NULL DEFAULT ('FILED'), `received_by` text NOT NULL DEFAULT (''), `received_at` datetime NULL, `outcome` text NULL, `reasons` text NOT NULL DEFAULT (''), `document` text NOT NULL DEFAULT (''), `answered_by` text NOT NULL DEFAULT (''), `own_act` bool NOT NULL DEFAULT (false), `answered_at` datetime NULL, `withdrawn_at` datetime NULL, `person_id` text NOT NULL, `unit_id` text NOT NULL, `agency_id` text NOT NULL, `period_id` text NOT NULL, `result_id` text NULL, `rating_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `petitions_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `petitions_results_result` FOREIGN KEY (`result_id`) REFERENCES `results` (`id`) ON DELETE SET NULL, CONSTRAINT `petitions_annual_ratings_rating` FOREIGN KEY (`rating_id`) REFERENCES `annual_ratings` (`id`) ON DELETE SET NULL, CONSTRAINT `petition_against` CHECK ((result_id IS NULL) <> (rating_id IS NULL)), CONSTRAINT `petition_answer` CHECK ((state = 'ANSWERED') = (outcome IS NOT NULL)));
-- create index "petition_agency_id_year_number" to table: "petitions"
CREATE UNIQUE INDEX `petition_agency_id_year_number` ON `petitions` (`agency_id`, `year`, `number`);
-- create index "petition_person_id_period_id" to table: "petitions"
CREATE INDEX `petition_person_id_period_id` ON `petitions` (`person_id`, `period_id`);
-- create index "petition_state_due_on" to table: "petitions"
CREATE INDEX `petition_state_due_on` ON `petitions` (`state`, `due_on`);
-- create index "petition_unit_id" to table: "petitions"
CREATE INDEX `petition_unit_id` ON `petitions` (`unit_id`);
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
-- reverse: create "petitions" table
DROP TABLE `petitions`;
-- reverse: create index "nationalfile_agency_id_period_id_made_at" to table: "national_files"
DROP INDEX `nationalfile_agency_id_period_id_made_at`;
-- reverse: create "national_files" table
DROP TABLE `national_files`;
-- reverse: create index "extension_petition_id" to table: "extensions"
DROP INDEX `extension_petition_id`;
-- reverse: create index "extension_unit_id_period_id_stage" to table: "extensions"
DROP INDEX `extension_unit_id_period_id_stage`;
-- reverse: create "extensions" table
DROP TABLE `extensions`;
-- reverse: create index "delegation_unit_id" to table: "delegations"
DROP INDEX `delegation_unit_id`;
-- reverse: create index "delegation_lender_id" to table: "delegations"
DROP INDEX `delegation_lender_id`;
-- reverse: create index "delegation_holder_id_state" to table: "delegations"
DROP INDEX `delegation_holder_id_state`;
-- reverse: create "delegations" table
DROP TABLE `delegations`;
-- reverse: create index "auditevent_verb_seq" to table: "audit_events"
DROP INDEX `auditevent_verb_seq`;
-- reverse: create index "auditevent_subject_seq" to table: "audit_events"
DROP INDEX `auditevent_subject_seq`;
-- reverse: create index "auditevent_seq" to table: "audit_events"
DROP INDEX `auditevent_seq`;
-- reverse: create "new_audit_events" table
DROP TABLE `new_audit_events`;
