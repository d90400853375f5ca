-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_rulesets" table
CREATE TABLE `new_rulesets` (`id` text NOT NULL, `code` text NOT NULL, `text` text NOT NULL, `effective_from` text NULL, `document` text NOT NULL DEFAULT (''), `published_by` text NOT NULL DEFAULT (''), `published_at` datetime NULL, PRIMARY KEY (`id`));
-- copy rows from old table "rulesets" to new temporary table "new_rulesets"
INSERT INTO `new_rulesets` (`id`, `code`, `text`) SELECT `id`, `code`, `text` FROM `rulesets`;
-- drop "rulesets" table after copying rows
DROP TABLE `rulesets`;
-- rename temporary table "new_rulesets" to "rulesets"
ALTER TABLE `new_rulesets` RENAME TO `rulesets`;
-- create index "ruleset_published_at" to table: "rulesets"
CREATE INDEX `ruleset_published_at` ON `rulesets` (`published_at`);
-- create "confirmations" table
CREATE TABLE `confirmations` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `section` text NOT NULL, `name` text NOT NULL, `part_hash` text NOT NULL, `state` text NOT NULL DEFAULT ('IN_FORCE'), `document` text NOT NULL, `decided_on` text NOT NULL, `confirmed_by` text NOT NULL, `account_id` text NOT NULL, `confirmed_at` datetime NOT NULL, `withdrawn_by` text NOT NULL DEFAULT (''), `withdrawn_at` datetime NULL, `reason` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- create index "confirmation_code_section_name" to table: "confirmations"
CREATE INDEX `confirmation_code_section_name` ON `confirmations` (`code`, `section`, `name`);
-- create "rule_drafts" table
CREATE TABLE `rule_drafts` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `yaml` text NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `editors` json NOT NULL, `report` json NULL, `reviewed` json NULL, `note` text NOT NULL DEFAULT (''), `started_by` text NOT NULL, `submitted_by` text NOT NULL DEFAULT (''), `approved_by` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `changed_at` datetime NOT NULL, `base_id` text NOT NULL, `ruleset_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `rule_drafts_rulesets_base` FOREIGN KEY (`base_id`) REFERENCES `rulesets` (`id`) ON DELETE NO ACTION, CONSTRAINT `rule_drafts_rulesets_ruleset` FOREIGN KEY (`ruleset_id`) REFERENCES `rulesets` (`id`) ON DELETE SET NULL);
-- create index "ruledraft_created_at" to table: "rule_drafts"
CREATE INDEX `ruledraft_created_at` ON `rule_drafts` (`created_at`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "ruledraft_created_at" to table: "rule_drafts"
DROP INDEX `ruledraft_created_at`;
-- reverse: create "rule_drafts" table
DROP TABLE `rule_drafts`;
-- reverse: create index "confirmation_code_section_name" to table: "confirmations"
DROP INDEX `confirmation_code_section_name`;
-- reverse: create "confirmations" table
DROP TABLE `confirmations`;
-- reverse: create index "ruleset_published_at" to table: "rulesets"
DROP INDEX `ruleset_published_at`;
-- reverse: create "new_rulesets" table
DROP TABLE `new_rulesets`;
