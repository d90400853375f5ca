-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_sessions" table
CREATE TABLE `new_sessions` (`id` text NOT NULL, `refresh_hash` text NOT NULL, `family_hash` text NOT NULL DEFAULT (''), `address` text NOT NULL DEFAULT (''), `user_agent` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `last_seen_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `ended_at` datetime NULL, `end_reason` text NOT NULL DEFAULT (''), `account_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sessions_accounts_sessions` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "sessions" to new temporary table "new_sessions"
INSERT INTO `new_sessions` (`id`, `refresh_hash`, `address`, `user_agent`, `created_at`, `last_seen_at`, `expires_at`, `ended_at`, `end_reason`, `account_id`) SELECT `id`, `refresh_hash`, `address`, `user_agent`, `created_at`, `last_seen_at`, `expires_at`, `ended_at`, `end_reason`, `account_id` FROM `sessions`;
-- drop "sessions" table after copying rows
DROP TABLE `sessions`;
-- rename temporary table "new_sessions" to "sessions"
ALTER TABLE `new_sessions` RENAME TO `sessions`;
-- create index "session_account_id" to table: "sessions"
CREATE INDEX `session_account_id` ON `sessions` (`account_id`);
-- create index "session_refresh_hash" to table: "sessions"
CREATE UNIQUE INDEX `session_refresh_hash` ON `sessions` (`refresh_hash`);
-- create index "session_family_hash" to table: "sessions"
CREATE INDEX `session_family_hash` ON `sessions` (`family_hash`);
-- create "attachments" table
CREATE TABLE `attachments` (`id` text NOT NULL, `attached_by` text NOT NULL, `created_at` datetime NOT NULL, `file_id` text NOT NULL, `delivery_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `attachments_files_file` FOREIGN KEY (`file_id`) REFERENCES `files` (`id`) ON DELETE NO ACTION, CONSTRAINT `attachments_deliveries_evidence_files` FOREIGN KEY (`delivery_id`) REFERENCES `deliveries` (`id`) ON DELETE NO ACTION);
-- create index "attachment_delivery_id" to table: "attachments"
CREATE INDEX `attachment_delivery_id` ON `attachments` (`delivery_id`);
-- create index "attachment_file_id" to table: "attachments"
CREATE UNIQUE INDEX `attachment_file_id` ON `attachments` (`file_id`);
-- create "former_passwords" table
CREATE TABLE `former_passwords` (`id` text NOT NULL, `password_hash` text NOT NULL, `account_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `former_passwords_accounts_former_passwords` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- create index "formerpassword_account_id" to table: "former_passwords"
CREATE INDEX `formerpassword_account_id` ON `former_passwords` (`account_id`);
-- create "security_policies" table
CREATE TABLE `security_policies` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `min_password_length` integer NOT NULL, `former_passwords` integer NOT NULL, `idle_minutes` integer NOT NULL, `session_hours` integer NOT NULL, `sign_in_log_days` integer NOT NULL, PRIMARY KEY (`id`));
-- create "sign_in_attempts" table
CREATE TABLE `sign_in_attempts` (`id` text NOT NULL, `outcome` text NOT NULL, `address` text NOT NULL DEFAULT (''), `user_agent` text NOT NULL DEFAULT (''), `at` datetime NOT NULL, `account_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `sign_in_attempts_accounts_sign_ins` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE SET NULL);
-- create index "signinattempt_at" to table: "sign_in_attempts"
CREATE INDEX `signinattempt_at` ON `sign_in_attempts` (`at`);
-- create index "signinattempt_account_id_at" to table: "sign_in_attempts"
CREATE INDEX `signinattempt_account_id_at` ON `sign_in_attempts` (`account_id`, `at`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "signinattempt_account_id_at" to table: "sign_in_attempts"
DROP INDEX `signinattempt_account_id_at`;
-- reverse: create index "signinattempt_at" to table: "sign_in_attempts"
DROP INDEX `signinattempt_at`;
-- reverse: create "sign_in_attempts" table
DROP TABLE `sign_in_attempts`;
-- reverse: create "security_policies" table
DROP TABLE `security_policies`;
-- reverse: create index "formerpassword_account_id" to table: "former_passwords"
DROP INDEX `formerpassword_account_id`;
-- reverse: create "former_passwords" table
DROP TABLE `former_passwords`;
-- reverse: create index "attachment_file_id" to table: "attachments"
DROP INDEX `attachment_file_id`;
-- reverse: create index "attachment_delivery_id" to table: "attachments"
DROP INDEX `attachment_delivery_id`;
-- reverse: create "attachments" table
DROP TABLE `attachments`;
-- reverse: create index "session_family_hash" to table: "sessions"
DROP INDEX `session_family_hash`;
-- reverse: create index "session_refresh_hash" to table: "sessions"
DROP INDEX `session_refresh_hash`;
-- reverse: create index "session_account_id" to table: "sessions"
DROP INDEX `session_account_id`;
-- reverse: create "new_sessions" table
DROP TABLE `new_sessions`;
