-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "day" to table: "attestations"
ALTER TABLE `attestations` ADD COLUMN `day` text NULL;
-- add column "part" to table: "attestations"
ALTER TABLE `attestations` ADD COLUMN `part` integer NULL;
-- add column "whole" to table: "attestations"
ALTER TABLE `attestations` ADD COLUMN `whole` integer NULL;
-- create "new_proposals" table
CREATE TABLE `new_proposals` (`id` text NOT NULL, `agency_id` text NOT NULL, `norm` text NOT NULL, `effect` text NOT NULL, `verdict` text NOT NULL, `condition` text NOT NULL DEFAULT (''), `unmet` integer NOT NULL DEFAULT (0), `ruleset_hash` text NOT NULL, `sheet` blob NOT NULL, `visibility` text NOT NULL DEFAULT ('HIDDEN'), `run_id` text NOT NULL, `period_id` text NOT NULL, `person_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `proposals_runs_run` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `proposals_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `proposals_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `proposals_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "proposals" to new temporary table "new_proposals"
INSERT INTO `new_proposals` (`id`, `agency_id`, `norm`, `effect`, `verdict`, `condition`, `ruleset_hash`, `sheet`, `visibility`, `run_id`, `period_id`, `person_id`, `unit_id`) SELECT `id`, `agency_id`, `norm`, `effect`, `verdict`, `condition`, `ruleset_hash`, `sheet`, `visibility`, `run_id`, `period_id`, `person_id`, `unit_id` FROM `proposals`;
-- drop "proposals" table after copying rows
DROP TABLE `proposals`;
-- rename temporary table "new_proposals" to "proposals"
ALTER TABLE `new_proposals` RENAME TO `proposals`;
-- create index "proposal_run_id_agency_id" to table: "proposals"
CREATE INDEX `proposal_run_id_agency_id` ON `proposals` (`run_id`, `agency_id`);
-- create index "proposal_period_id_visibility_norm_verdict" to table: "proposals"
CREATE INDEX `proposal_period_id_visibility_norm_verdict` ON `proposals` (`period_id`, `visibility`, `norm`, `verdict`);
-- create index "proposal_person_id_visibility" to table: "proposals"
CREATE INDEX `proposal_person_id_visibility` ON `proposals` (`person_id`, `visibility`);
-- create "dossiers" table
CREATE TABLE `dossiers` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `kind` text NOT NULL, `norm` text NOT NULL DEFAULT (''), `origin` text NOT NULL, `agency_id` text NOT NULL, `verdict` text NULL, `condition` text NOT NULL DEFAULT (''), `ruleset_hash` text NOT NULL, `sheet` blob NOT NULL, `opened_by` text NOT NULL, `opened_at` datetime NOT NULL, `opening_reason` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('OPEN'), `papers` json NOT NULL, `terms` json NULL, `proposed_by` text NOT NULL DEFAULT (''), `proposer_id` text NOT NULL DEFAULT (''), `proposed_at` datetime NULL, `grounds` text NOT NULL DEFAULT (''), `decided_by` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `reason` text NOT NULL DEFAULT (''), `document` text NOT NULL DEFAULT (''), `decided_on` text NULL, `effective_from` text NULL, `effect_id` text NOT NULL DEFAULT (''), `period_id` text NOT NULL, `person_id` text NULL, `unit_id` text NOT NULL, `proposal_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `dossiers_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `dossiers_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `dossiers_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `dossiers_proposals_dossiers` FOREIGN KEY (`proposal_id`) REFERENCES `proposals` (`id`) ON DELETE SET NULL);
-- create index "dossier_period_id_kind_state" to table: "dossiers"
CREATE INDEX `dossier_period_id_kind_state` ON `dossiers` (`period_id`, `kind`, `state`);
-- create index "dossier_person_id" to table: "dossiers"
CREATE INDEX `dossier_person_id` ON `dossiers` (`person_id`);
-- create index "dossier_unit_id_state" to table: "dossiers"
CREATE INDEX `dossier_unit_id_state` ON `dossiers` (`unit_id`, `state`);
-- create index "dossier_proposal_id" to table: "dossiers"
CREATE INDEX `dossier_proposal_id` ON `dossiers` (`proposal_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "dossier_proposal_id" to table: "dossiers"
DROP INDEX `dossier_proposal_id`;
-- reverse: create index "dossier_unit_id_state" to table: "dossiers"
DROP INDEX `dossier_unit_id_state`;
-- reverse: create index "dossier_person_id" to table: "dossiers"
DROP INDEX `dossier_person_id`;
-- reverse: create index "dossier_period_id_kind_state" to table: "dossiers"
DROP INDEX `dossier_period_id_kind_state`;
-- reverse: create "dossiers" table
DROP TABLE `dossiers`;
-- reverse: create index "proposal_person_id_visibility" to table: "proposals"
DROP INDEX `proposal_person_id_visibility`;
-- reverse: create index "proposal_period_id_visibility_norm_verdict" to table: "proposals"
DROP INDEX `proposal_period_id_visibility_norm_verdict`;
-- reverse: create index "proposal_run_id_agency_id" to table: "proposals"
DROP INDEX `proposal_run_id_agency_id`;
-- reverse: create "new_proposals" table
DROP TABLE `new_proposals`;
-- reverse: add column "whole" to table: "attestations"
ALTER TABLE `attestations` DROP COLUMN `whole`;
-- reverse: add column "part" to table: "attestations"
ALTER TABLE `attestations` DROP COLUMN `part`;
-- reverse: add column "day" to table: "attestations"
ALTER TABLE `attestations` DROP COLUMN `day`;
