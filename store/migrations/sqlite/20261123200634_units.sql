-- +goose Up
-- create "assigned_tasks" table
CREATE TABLE `assigned_tasks` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `origin` text NOT NULL, `content` text NOT NULL, `content_folded` text NOT NULL, `assigner` text NOT NULL, `document` text NOT NULL, `assigned_on` text NOT NULL, `due_on` text NOT NULL, `first_due_on` text NOT NULL, `extension_document` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('ASSIGNED'), `done_on` text NULL, `evidence` text NOT NULL DEFAULT (''), `faulty` bool NOT NULL DEFAULT (false), `exceeded` bool NOT NULL DEFAULT (false), `exceeded_evidence` text NOT NULL DEFAULT (''), `remark` text NOT NULL DEFAULT (''), `verified_by` text NOT NULL DEFAULT (''), `cancel_document` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assigned_tasks_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `task_days` CHECK (due_on >= assigned_on AND due_on >= first_due_on), CONSTRAINT `task_done` CHECK ((done_on IS NOT NULL) = (state IN ('REPORTED', 'VERIFIED'))), CONSTRAINT `task_exceeded` CHECK (NOT exceeded OR (exceeded_evidence <> '' AND NOT faulty)));
-- create index "assignedtask_unit_id_due_on" to table: "assigned_tasks"
CREATE INDEX `assignedtask_unit_id_due_on` ON `assigned_tasks` (`unit_id`, `due_on`);
-- create index "assignedtask_due_on_state" to table: "assigned_tasks"
CREATE INDEX `assignedtask_due_on_state` ON `assigned_tasks` (`due_on`, `state`);
-- create "complaints" table
CREATE TABLE `complaints` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `kind` text NOT NULL, `content` text NOT NULL, `received_on` text NOT NULL, `state` text NOT NULL DEFAULT ('RECEIVED'), `outcome` text NULL, `verified_on` text NULL, `document` text NOT NULL DEFAULT (''), `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `complaints_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "complaint_unit_id_received_on" to table: "complaints"
CREATE INDEX `complaint_unit_id_received_on` ON `complaints` (`unit_id`, `received_on`);
-- create "conclusions" table
CREATE TABLE `conclusions` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `kind` text NOT NULL, `concluded_on` text NOT NULL, `document` text NOT NULL, `handled_on` text NULL, `self_reported` bool NOT NULL DEFAULT (false), `state` text NOT NULL DEFAULT ('IN_FORCE'), `withdraw_reason` text NOT NULL DEFAULT (''), `unit_id` text NOT NULL, `person_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `conclusions_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `conclusions_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `conclusion_about` CHECK ((person_id IS NOT NULL) = (kind IN ('DEGRADATION', 'FORBIDDEN_TO_PARTY_MEMBERS', 'EXEMPLARY_DUTY'))), CONSTRAINT `conclusion_kind` CHECK (kind = 'CORRUPTION' OR (handled_on IS NULL AND NOT self_reported)));
-- create index "conclusion_unit_id_concluded_on" to table: "conclusions"
CREATE INDEX `conclusion_unit_id_concluded_on` ON `conclusions` (`unit_id`, `concluded_on`);
-- create index "conclusion_person_id_concluded_on" to table: "conclusions"
CREATE INDEX `conclusion_person_id_concluded_on` ON `conclusions` (`person_id`, `concluded_on`);
-- create "criterions" table
CREATE TABLE `criterions` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `edition` integer NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `name` text NOT NULL, `subject` text NOT NULL, `item` text NOT NULL DEFAULT (''), `measure` text NOT NULL, `numerator` text NOT NULL DEFAULT (''), `denominator` text NOT NULL DEFAULT (''), `unit` text NOT NULL DEFAULT (''), `direction` text NOT NULL DEFAULT ('HIGHER_IS_BETTER'), `target` integer NULL, `max_points` integer NULL, `levels` json NULL, `source` text NOT NULL DEFAULT (''), `legal_basis` text NOT NULL DEFAULT (''), `example` bool NOT NULL DEFAULT (false), `drafted_by` text NOT NULL, `document` text NOT NULL DEFAULT (''), `valid_from` text NULL, `valid_to` text NULL, PRIMARY KEY (`id`), CONSTRAINT `criterion_in_force` CHECK (state <> 'PUBLISHED' OR valid_from IS NOT NULL));
-- create index "criterion_code_edition" to table: "criterions"
CREATE UNIQUE INDEX `criterion_code_edition` ON `criterions` (`code`, `edition`);
-- create index "criterion_state_subject" to table: "criterions"
CREATE INDEX `criterion_state_subject` ON `criterions` (`state`, `subject`);
-- create "findings" table
CREATE TABLE `findings` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `origin` text NOT NULL, `content` text NOT NULL, `document` text NOT NULL, `found_on` text NOT NULL, `state` text NOT NULL DEFAULT ('OPEN'), `remedied_on` text NULL, `remedy_document` text NOT NULL DEFAULT (''), `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `findings_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "finding_unit_id_found_on" to table: "findings"
CREATE INDEX `finding_unit_id_found_on` ON `findings` (`unit_id`, `found_on`);
-- create "force_majeures" table
CREATE TABLE `force_majeures` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `year` integer NOT NULL, `content` text NOT NULL, `state` text NOT NULL DEFAULT ('CLAIMED'), `document` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `decided_on` text NULL, `decided_by` text NOT NULL DEFAULT (''), `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `force_majeures_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "forcemajeure_unit_id_year" to table: "force_majeures"
CREATE INDEX `forcemajeure_unit_id_year` ON `force_majeures` (`unit_id`, `year`);
-- create "measurements" table
CREATE TABLE `measurements` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `about` text NOT NULL, `numerator` integer NULL, `denominator` integer NULL, `level` text NOT NULL DEFAULT (''), `inapplicable` text NOT NULL DEFAULT (''), `source` text NOT NULL, `recorded_by` text NOT NULL, `recorded_at` datetime NOT NULL, `criterion_id` text NOT NULL, `unit_id` text NOT NULL, `person_id` text NULL, `period_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `measurements_criterions_measurements` FOREIGN KEY (`criterion_id`) REFERENCES `criterions` (`id`) ON DELETE NO ACTION, CONSTRAINT `measurements_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `measurements_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `measurements_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION);
-- create index "measurement_criterion_id_period_id_about" to table: "measurements"
CREATE UNIQUE INDEX `measurement_criterion_id_period_id_about` ON `measurements` (`criterion_id`, `period_id`, `about`);
-- create index "measurement_period_id_unit_id" to table: "measurements"
CREATE INDEX `measurement_period_id_unit_id` ON `measurements` (`period_id`, `unit_id`);
-- create "rule_choices" table
CREATE TABLE `rule_choices` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `policy` text NOT NULL, `layer` text NOT NULL DEFAULT (''), `parameter` text NOT NULL DEFAULT (''), `option` text NOT NULL DEFAULT (''), `valid_from` text NOT NULL, `valid_to` text NULL, `document` text NOT NULL, `chosen_by` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `choice_of_one` CHECK ((layer <> '') = (parameter = '') AND (parameter <> '') = (option <> '')));
-- create index "rulechoice_valid_from" to table: "rule_choices"
CREATE INDEX `rulechoice_valid_from` ON `rule_choices` (`valid_from`);
-- create "unit_assessments" table
CREATE TABLE `unit_assessments` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `state` text NOT NULL DEFAULT ('DRAFT'), `self_points` json NOT NULL, `self_rating` text NULL, `confirmed_points` json NULL, `nothing_found` bool NOT NULL DEFAULT (false), `comment` text NOT NULL DEFAULT (''), `confirmed_by` text NOT NULL DEFAULT (''), `confirmed_at` datetime NULL, `decision_rating` text NULL, `decision_document` text NOT NULL DEFAULT (''), `unit_id` text NOT NULL, `period_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `unit_assessments_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `unit_assessments_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION);
-- create index "unitassessment_period_id_unit_id" to table: "unit_assessments"
CREATE UNIQUE INDEX `unitassessment_period_id_unit_id` ON `unit_assessments` (`period_id`, `unit_id`);
-- create "unit_regulations" table
CREATE TABLE `unit_regulations` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `number` text NOT NULL, `issued_on` text NOT NULL, `layer` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `unit_regulations_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "unitregulation_unit_id_issued_on" to table: "unit_regulations"
CREATE UNIQUE INDEX `unitregulation_unit_id_issued_on` ON `unit_regulations` (`unit_id`, `issued_on`);

-- +goose Down
-- reverse: create index "unitregulation_unit_id_issued_on" to table: "unit_regulations"
DROP INDEX `unitregulation_unit_id_issued_on`;
-- reverse: create "unit_regulations" table
DROP TABLE `unit_regulations`;
-- reverse: create index "unitassessment_period_id_unit_id" to table: "unit_assessments"
DROP INDEX `unitassessment_period_id_unit_id`;
-- reverse: create "unit_assessments" table
DROP TABLE `unit_assessments`;
-- reverse: create index "rulechoice_valid_from" to table: "rule_choices"
DROP INDEX `rulechoice_valid_from`;
-- reverse: create "rule_choices" table
DROP TABLE `rule_choices`;
-- reverse: create index "measurement_period_id_unit_id" to table: "measurements"
DROP INDEX `measurement_period_id_unit_id`;
-- reverse: create index "measurement_criterion_id_period_id_about" to table: "measurements"
DROP INDEX `measurement_criterion_id_period_id_about`;
-- reverse: create "measurements" table
DROP TABLE `measurements`;
-- reverse: create index "forcemajeure_unit_id_year" to table: "force_majeures"
DROP INDEX `forcemajeure_unit_id_year`;
-- reverse: create "force_majeures" table
DROP TABLE `force_majeures`;
-- reverse: create index "finding_unit_id_found_on" to table: "findings"
DROP INDEX `finding_unit_id_found_on`;
-- reverse: create "findings" table
DROP TABLE `findings`;
-- reverse: create index "criterion_state_subject" to table: "criterions"
DROP INDEX `criterion_state_subject`;
-- reverse: create index "criterion_code_edition" to table: "criterions"
DROP INDEX `criterion_code_edition`;
-- reverse: create "criterions" table
DROP TABLE `criterions`;
-- reverse: create index "conclusion_person_id_concluded_on" to table: "conclusions"
DROP INDEX `conclusion_person_id_concluded_on`;
-- reverse: create index "conclusion_unit_id_concluded_on" to table: "conclusions"
DROP INDEX `conclusion_unit_id_concluded_on`;
-- reverse: create "conclusions" table
DROP TABLE `conclusions`;
-- reverse: create index "complaint_unit_id_received_on" to table: "complaints"
DROP INDEX `complaint_unit_id_received_on`;
-- reverse: create "complaints" table
DROP TABLE `complaints`;
-- reverse: create index "assignedtask_due_on_state" to table: "assigned_tasks"
DROP INDEX `assignedtask_due_on_state`;
-- reverse: create index "assignedtask_unit_id_due_on" to table: "assigned_tasks"
DROP INDEX `assignedtask_unit_id_due_on`;
-- reverse: create "assigned_tasks" table
DROP TABLE `assigned_tasks`;
