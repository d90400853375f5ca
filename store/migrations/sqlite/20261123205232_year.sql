-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "rating" to table: "board_rows"
ALTER TABLE `board_rows` ADD COLUMN `rating` text NULL;
-- add column "outcome" to table: "board_rows"
ALTER TABLE `board_rows` ADD COLUMN `outcome` text NULL;
-- create "new_posts" table
CREATE TABLE `new_posts` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `role` text NOT NULL, `primary` bool NOT NULL DEFAULT (true), `secondment` bool NOT NULL DEFAULT (false), `valid_from` text NOT NULL, `valid_to` text NULL, `note` text NOT NULL DEFAULT (''), `note_resolved` bool NOT NULL DEFAULT (false), `peer_group_id` text NULL, `person_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `posts_peer_groups_posts` FOREIGN KEY (`peer_group_id`) REFERENCES `peer_groups` (`id`) ON DELETE SET NULL, CONSTRAINT `posts_persons_posts` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `posts_units_posts` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "posts" to new temporary table "new_posts"
INSERT INTO `new_posts` (`id`, `version`, `title`, `role`, `primary`, `valid_from`, `valid_to`, `note`, `note_resolved`, `peer_group_id`, `person_id`, `unit_id`) SELECT `id`, `version`, `title`, `role`, `primary`, `valid_from`, `valid_to`, `note`, `note_resolved`, `peer_group_id`, `person_id`, `unit_id` FROM `posts`;
-- drop "posts" table after copying rows
DROP TABLE `posts`;
-- rename temporary table "new_posts" to "posts"
ALTER TABLE `new_posts` RENAME TO `posts`;
-- create index "post_person_id_unit_id_valid_from" to table: "posts"
CREATE UNIQUE INDEX `post_person_id_unit_id_valid_from` ON `posts` (`person_id`, `unit_id`, `valid_from`);
-- create index "post_unit_id_valid_from" to table: "posts"
CREATE INDEX `post_unit_id_valid_from` ON `posts` (`unit_id`, `valid_from`);
-- add column "rating_before_cap" to table: "results"
ALTER TABLE `results` ADD COLUMN `rating_before_cap` text NULL;
-- add column "rating" to table: "results"
ALTER TABLE `results` ADD COLUMN `rating` text NULL;
-- add column "outcome" to table: "results"
ALTER TABLE `results` ADD COLUMN `outcome` text NULL;
-- add column "notes" to table: "results"
ALTER TABLE `results` ADD COLUMN `notes` json NULL;
-- add column "sources" to table: "results"
ALTER TABLE `results` ADD COLUMN `sources` json NULL;
-- create "new_units" table
CREATE TABLE `new_units` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `name` text NOT NULL, `kind` text NOT NULL, `path` text NOT NULL, `special_deadline` bool NOT NULL DEFAULT (false), `valid_from` text NOT NULL, `valid_to` text NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `units_units_children` FOREIGN KEY (`parent_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
-- copy rows from old table "units" to new temporary table "new_units"
INSERT INTO `new_units` (`id`, `version`, `code`, `name`, `kind`, `path`, `valid_from`, `valid_to`, `parent_id`) SELECT `id`, `version`, `code`, `name`, `kind`, `path`, `valid_from`, `valid_to`, `parent_id` FROM `units`;
-- drop "units" table after copying rows
DROP TABLE `units`;
-- rename temporary table "new_units" to "units"
ALTER TABLE `new_units` RENAME TO `units`;
-- create index "unit_code" to table: "units"
CREATE UNIQUE INDEX `unit_code` ON `units` (`code`);
-- create index "unit_path" to table: "units"
CREATE UNIQUE INDEX `unit_path` ON `units` (`path`);
-- create "attestations" table
CREATE TABLE `attestations` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `year` integer NOT NULL, `kind` text NOT NULL, `holds` bool NOT NULL, `document` text NOT NULL, `recorded_by` text NOT NULL, `recorded_at` datetime NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `attestations_persons_attestations` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "attestation_person_id_year_kind" to table: "attestations"
CREATE UNIQUE INDEX `attestation_person_id_year_kind` ON `attestations` (`person_id`, `year`, `kind`);
-- create "cap_decisions" table
CREATE TABLE `cap_decisions` (`id` text NOT NULL, `about` text NOT NULL, `kind` text NOT NULL, `scope` text NULL, `ratio` integer NULL, `document` text NOT NULL, `reason` text NOT NULL, `recorded_by` text NOT NULL, `recorded_at` datetime NOT NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, `peer_group_id` text NULL, `person_id` text NULL, `rated_unit_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `cap_decisions_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `cap_decisions_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `cap_decisions_peer_groups_peer_group` FOREIGN KEY (`peer_group_id`) REFERENCES `peer_groups` (`id`) ON DELETE SET NULL, CONSTRAINT `cap_decisions_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `cap_decisions_units_rated_unit` FOREIGN KEY (`rated_unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
-- create index "capdecision_period_id_unit_id" to table: "cap_decisions"
CREATE INDEX `capdecision_period_id_unit_id` ON `cap_decisions` (`period_id`, `unit_id`);
-- create "disciplines" table
CREATE TABLE `disciplines` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `act` text NOT NULL, `kind` text NOT NULL, `organ` text NOT NULL, `form` text NOT NULL, `act_on` text NULL, `decided_on` text NOT NULL, `document` text NOT NULL, `act_unit_id` text NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `disciplines_units_act_unit` FOREIGN KEY (`act_unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL, CONSTRAINT `disciplines_persons_disciplines` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "discipline_person_id_document" to table: "disciplines"
CREATE UNIQUE INDEX `discipline_person_id_document` ON `disciplines` (`person_id`, `document`);
-- create "excellence_limits" table
CREATE TABLE `excellence_limits` (`id` text NOT NULL, `about` text NOT NULL, `ruleset_hash` text NOT NULL, `scopes` json NOT NULL, `ties` json NOT NULL, `reserve` json NOT NULL, `provisional` bool NOT NULL, `visibility` text NOT NULL DEFAULT ('HIDDEN'), `sheet` blob NOT NULL, `trace` blob NOT NULL, `hash` text NOT NULL, `run_id` text NOT NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `excellence_limits_runs_run` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `excellence_limits_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `excellence_limits_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "excellencelimit_run_id_unit_id_about_ruleset_hash" to table: "excellence_limits"
CREATE UNIQUE INDEX `excellencelimit_run_id_unit_id_about_ruleset_hash` ON `excellence_limits` (`run_id`, `unit_id`, `about`, `ruleset_hash`);
-- create index "excellencelimit_period_id_visibility_unit_id" to table: "excellence_limits"
CREATE INDEX `excellencelimit_period_id_visibility_unit_id` ON `excellence_limits` (`period_id`, `visibility`, `unit_id`);
-- create "proposals" table
CREATE TABLE `proposals` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `agency_id` text NOT NULL, `norm` text NOT NULL, `effect` text NOT NULL, `verdict` text NOT NULL, `condition` text NOT NULL DEFAULT (''), `ruleset_hash` text NOT NULL, `sheet` blob NOT NULL, `visibility` text NOT NULL DEFAULT ('HIDDEN'), `state` text NOT NULL DEFAULT ('PROPOSED'), `decided_by` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `reason` text NOT NULL DEFAULT (''), `document` text NOT NULL DEFAULT (''), `run_id` text NOT NULL, `period_id` text NOT NULL, `person_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `proposals_runs_run` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `proposals_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `proposals_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `proposals_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "proposal_run_id_agency_id" to table: "proposals"
CREATE INDEX `proposal_run_id_agency_id` ON `proposals` (`run_id`, `agency_id`);
-- create index "proposal_period_id_visibility_norm_verdict" to table: "proposals"
CREATE INDEX `proposal_period_id_visibility_norm_verdict` ON `proposals` (`period_id`, `visibility`, `norm`, `verdict`);
-- create index "proposal_person_id_visibility" to table: "proposals"
CREATE INDEX `proposal_person_id_visibility` ON `proposals` (`person_id`, `visibility`);
-- create "unit_results" table
CREATE TABLE `unit_results` (`id` text NOT NULL, `agency_id` text NOT NULL, `ruleset_hash` text NOT NULL, `status` text NOT NULL, `general` integer NULL, `result` integer NULL, `total` integer NULL, `total_exact` text NULL, `band` text NULL, `rating_before_cap` text NULL, `rating` text NULL, `outcome` text NULL, `notes` json NULL, `sources` json NULL, `visibility` text NOT NULL DEFAULT ('HIDDEN'), `sheet` blob NOT NULL, `trace` blob NOT NULL, `hash` text NOT NULL, `run_id` text NOT NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `unit_results_runs_run` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `unit_results_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `unit_results_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "unitresult_run_id_unit_id" to table: "unit_results"
CREATE UNIQUE INDEX `unitresult_run_id_unit_id` ON `unit_results` (`run_id`, `unit_id`);
-- create index "unitresult_period_id_visibility_unit_id" to table: "unit_results"
CREATE INDEX `unitresult_period_id_visibility_unit_id` ON `unit_results` (`period_id`, `visibility`, `unit_id`);
-- create index "unitresult_unit_id_visibility" to table: "unit_results"
CREATE INDEX `unitresult_unit_id_visibility` ON `unit_results` (`unit_id`, `visibility`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "unitresult_unit_id_visibility" to table: "unit_results"
DROP INDEX `unitresult_unit_id_visibility`;
-- reverse: create index "unitresult_period_id_visibility_unit_id" to table: "unit_results"
DROP INDEX `unitresult_period_id_visibility_unit_id`;
-- reverse: create index "unitresult_run_id_unit_id" to table: "unit_results"
DROP INDEX `unitresult_run_id_unit_id`;
-- reverse: create "unit_results" table
DROP TABLE `unit_results`;
-- reverse: create index "proposal_person_id_visibility" to table: "proposals"
DROP INDEX `proposal_person_id_visibility`;
-- reverse: create index "proposal_period_id_visibility_norm_verdict" to table: "proposals"
DROP INDEX `proposal_period_id_visibility_norm_verdict`;
-- reverse: create index "proposal_run_id_agency_id" to table: "proposals"
DROP INDEX `proposal_run_id_agency_id`;
-- reverse: create "proposals" table
DROP TABLE `proposals`;
-- reverse: create index "excellencelimit_period_id_visibility_unit_id" to table: "excellence_limits"
DROP INDEX `excellencelimit_period_id_visibility_unit_id`;
-- reverse: create index "excellencelimit_run_id_unit_id_about_ruleset_hash" to table: "excellence_limits"
DROP INDEX `excellencelimit_run_id_unit_id_about_ruleset_hash`;
-- reverse: create "excellence_limits" table
DROP TABLE `excellence_limits`;
-- reverse: create index "discipline_person_id_document" to table: "disciplines"
DROP INDEX `discipline_person_id_document`;
-- reverse: create "disciplines" table
DROP TABLE `disciplines`;
-- reverse: create index "capdecision_period_id_unit_id" to table: "cap_decisions"
DROP INDEX `capdecision_period_id_unit_id`;
-- reverse: create "cap_decisions" table
DROP TABLE `cap_decisions`;
-- reverse: create index "attestation_person_id_year_kind" to table: "attestations"
DROP INDEX `attestation_person_id_year_kind`;
-- reverse: create "attestations" table
DROP TABLE `attestations`;
-- reverse: create index "unit_path" to table: "units"
DROP INDEX `unit_path`;
-- reverse: create index "unit_code" to table: "units"
DROP INDEX `unit_code`;
-- reverse: create "new_units" table
DROP TABLE `new_units`;
-- reverse: add column "sources" to table: "results"
ALTER TABLE `results` DROP COLUMN `sources`;
-- reverse: add column "notes" to table: "results"
ALTER TABLE `results` DROP COLUMN `notes`;
-- reverse: add column "outcome" to table: "results"
ALTER TABLE `results` DROP COLUMN `outcome`;
-- reverse: add column "rating" to table: "results"
ALTER TABLE `results` DROP COLUMN `rating`;
-- reverse: add column "rating_before_cap" to table: "results"
ALTER TABLE `results` DROP COLUMN `rating_before_cap`;
-- reverse: create index "post_unit_id_valid_from" to table: "posts"
DROP INDEX `post_unit_id_valid_from`;
-- reverse: create index "post_person_id_unit_id_valid_from" to table: "posts"
DROP INDEX `post_person_id_unit_id_valid_from`;
-- reverse: create "new_posts" table
DROP TABLE `new_posts`;
-- reverse: add column "outcome" to table: "board_rows"
ALTER TABLE `board_rows` DROP COLUMN `outcome`;
-- reverse: add column "rating" to table: "board_rows"
ALTER TABLE `board_rows` DROP COLUMN `rating`;
