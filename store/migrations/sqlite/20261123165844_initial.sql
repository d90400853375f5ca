-- +goose Up
-- create "accounts" table
CREATE TABLE `accounts` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `username` text NOT NULL, `password_hash` text NOT NULL, `disabled` bool NOT NULL DEFAULT (false), `must_change_password` bool NOT NULL DEFAULT (true), `last_sign_in_at` datetime NULL, `created_at` datetime NOT NULL, `person_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `accounts_persons_account` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "accounts_person_id_key" to table: "accounts"
CREATE UNIQUE INDEX `accounts_person_id_key` ON `accounts` (`person_id`);
-- create index "account_username" to table: "accounts"
CREATE UNIQUE INDEX `account_username` ON `accounts` (`username`);
-- create "audit_events" table
CREATE TABLE `audit_events` (`id` text NOT NULL, `seq` integer NOT NULL, `at` datetime NOT NULL, `account_id` text NOT NULL, `actor` text NOT NULL, `verb` text NOT NULL, `subject` text NOT NULL, `reason` text NOT NULL, `request_id` text NOT NULL, `changes` text NOT NULL, `previous_hash` text NOT NULL, `hash` text NOT NULL, PRIMARY KEY (`id`));
-- create index "auditevent_seq" to table: "audit_events"
CREATE UNIQUE INDEX `auditevent_seq` ON `audit_events` (`seq`);
-- create index "auditevent_subject_seq" to table: "audit_events"
CREATE INDEX `auditevent_subject_seq` ON `audit_events` (`subject`, `seq`);
-- create index "auditevent_verb_seq" to table: "audit_events"
CREATE INDEX `auditevent_verb_seq` ON `audit_events` (`verb`, `seq`);
-- create "audit_heads" table
CREATE TABLE `audit_heads` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `seq` integer NOT NULL, `hash` text NOT NULL);
-- create "batch_changes" table
CREATE TABLE `batch_changes` (`id` text NOT NULL, `ord` integer NOT NULL, `entity` text NOT NULL, `record_id` text NOT NULL, `created` bool NOT NULL, `before` blob NULL, `version` integer NOT NULL, `batch_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `batch_changes_import_batches_changes` FOREIGN KEY (`batch_id`) REFERENCES `import_batches` (`id`) ON DELETE NO ACTION);
-- create index "batchchange_batch_id_ord" to table: "batch_changes"
CREATE UNIQUE INDEX `batchchange_batch_id_ord` ON `batch_changes` (`batch_id`, `ord`);
-- create "board_rows" table
CREATE TABLE `board_rows` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `period_id` text NOT NULL, `scope` text NOT NULL, `ord` integer NOT NULL, `rank` integer NULL, `result_id` text NOT NULL, `person_id` text NOT NULL, `person_code` text NOT NULL, `person_name` text NOT NULL, `name_key` text NOT NULL, `name_folded` text NOT NULL, `unit_path` text NOT NULL, `unit_name` text NOT NULL, `agency_id` text NOT NULL, `agency_name` text NOT NULL, `title` text NOT NULL, `role` text NOT NULL, `peer_group_name` text NOT NULL DEFAULT (''), `status` text NOT NULL, `band` text NULL, `total` integer NULL, `general` integer NULL, `result` integer NULL, `previous_total` integer NULL);
-- create index "boardrow_period_id_scope_ord" to table: "board_rows"
CREATE UNIQUE INDEX `boardrow_period_id_scope_ord` ON `board_rows` (`period_id`, `scope`, `ord`);
-- create index "boardrow_period_id_scope_name_key" to table: "board_rows"
CREATE INDEX `boardrow_period_id_scope_name_key` ON `board_rows` (`period_id`, `scope`, `name_key`);
-- create index "boardrow_period_id_scope_person_code" to table: "board_rows"
CREATE INDEX `boardrow_period_id_scope_person_code` ON `board_rows` (`period_id`, `scope`, `person_code`);
-- create "charges" table
CREATE TABLE `charges` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `valid_from` text NOT NULL, `valid_to` text NULL, `document` text NOT NULL, `unit_id` text NOT NULL, `post_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `charges_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `charges_posts_charges` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE NO ACTION);
-- create index "charge_post_id_valid_from" to table: "charges"
CREATE INDEX `charge_post_id_valid_from` ON `charges` (`post_id`, `valid_from`);
-- create "closings" table
CREATE TABLE `closings` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `state` text NOT NULL DEFAULT ('OPEN'), `period_id` text NOT NULL, `unit_id` text NOT NULL, `run_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `closings_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `closings_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `closings_runs_run` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE SET NULL);
-- create index "closing_period_id_unit_id" to table: "closings"
CREATE UNIQUE INDEX `closing_period_id_unit_id` ON `closings` (`period_id`, `unit_id`);
-- create "deliveries" table
CREATE TABLE `deliveries` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `person_id` text NOT NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `qty` integer NOT NULL, `delivered_on` text NOT NULL, `note` text NOT NULL DEFAULT (''), `evidence` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('REPORTED'), `return_reason` text NOT NULL DEFAULT (''), `quality_failure` bool NOT NULL DEFAULT (false), `decided_by` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `created_at` datetime NOT NULL, `work_item_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `deliveries_work_items_deliveries` FOREIGN KEY (`work_item_id`) REFERENCES `work_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `delivery_qty` CHECK (qty > 0));
-- create index "delivery_work_item_id_created_at" to table: "deliveries"
CREATE INDEX `delivery_work_item_id_created_at` ON `deliveries` (`work_item_id`, `created_at`);
-- create index "delivery_period_id_state_unit_id" to table: "deliveries"
CREATE INDEX `delivery_period_id_state_unit_id` ON `deliveries` (`period_id`, `state`, `unit_id`);
-- create "files" table
CREATE TABLE `files` (`id` text NOT NULL, `account_id` text NOT NULL, `name` text NOT NULL, `media_type` text NOT NULL, `size` integer NOT NULL, `hash` text NOT NULL, `content` blob NOT NULL, `created_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "grants" table
CREATE TABLE `grants` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `role` text NOT NULL, `valid_from` text NOT NULL, `valid_to` text NULL, `document` text NOT NULL, `account_id` text NOT NULL, `unit_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `grants_accounts_grants` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `grants_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
-- create index "grant_account_id" to table: "grants"
CREATE INDEX `grant_account_id` ON `grants` (`account_id`);
-- create "import_batches" table
CREATE TABLE `import_batches` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `account_id` text NOT NULL, `created_by` text NOT NULL, `file_id` text NOT NULL, `file_name` text NOT NULL, `file_hash` text NOT NULL, `kind` text NOT NULL, `state` text NOT NULL DEFAULT ('CHECKING'), `report` blob NULL, `row_count` integer NOT NULL DEFAULT (0), `create_count` integer NOT NULL DEFAULT (0), `update_count` integer NOT NULL DEFAULT (0), `unchanged_count` integer NOT NULL DEFAULT (0), `error_count` integer NOT NULL DEFAULT (0), `warning_count` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `total` integer NOT NULL DEFAULT (0), `withdraw_reason` text NULL, `created_at` datetime NOT NULL, `period_id` text NULL, `agency_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `import_batches_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE SET NULL, CONSTRAINT `import_batches_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
-- create index "importbatch_created_at" to table: "import_batches"
CREATE INDEX `importbatch_created_at` ON `import_batches` (`created_at`);
-- create index "importbatch_account_id_created_at" to table: "import_batches"
CREATE INDEX `importbatch_account_id_created_at` ON `import_batches` (`account_id`, `created_at`);
-- create "leaves" table
CREATE TABLE `leaves` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `kind` text NOT NULL, `valid_from` text NOT NULL, `valid_to` text NULL, `document` text NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `leaves_persons_leaves` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "leave_person_id_valid_from" to table: "leaves"
CREATE UNIQUE INDEX `leave_person_id_valid_from` ON `leaves` (`person_id`, `valid_from`);
-- create "peer_groups" table
CREATE TABLE `peer_groups` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `name_folded` text NOT NULL, PRIMARY KEY (`id`));
-- create index "peergroup_name_folded" to table: "peer_groups"
CREATE UNIQUE INDEX `peergroup_name_folded` ON `peer_groups` (`name_folded`);
-- create "periods" table
CREATE TABLE `periods` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `kind` text NOT NULL, `year` integer NOT NULL, `number` integer NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, PRIMARY KEY (`id`));
-- create index "period_kind_year_number" to table: "periods"
CREATE UNIQUE INDEX `period_kind_year_number` ON `periods` (`kind`, `year`, `number`);
-- create index "period_starts_on" to table: "periods"
CREATE INDEX `period_starts_on` ON `periods` (`starts_on`);
-- create "period_assessments" table
CREATE TABLE `period_assessments` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `state` text NOT NULL DEFAULT ('DRAFT'), `self_points` json NOT NULL, `confirmed_points` json NULL, `judgements` json NULL, `strengths` text NOT NULL DEFAULT (''), `shortcomings` text NOT NULL DEFAULT (''), `comment` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `confirmed_by` text NOT NULL DEFAULT (''), `confirmed_at` datetime NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `period_assessments_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `period_assessments_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `period_assessments_persons_assessments` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "periodassessment_period_id_person_id" to table: "period_assessments"
CREATE UNIQUE INDEX `periodassessment_period_id_person_id` ON `period_assessments` (`period_id`, `person_id`);
-- create index "periodassessment_period_id_unit_id_state" to table: "period_assessments"
CREATE INDEX `periodassessment_period_id_unit_id_state` ON `period_assessments` (`period_id`, `unit_id`, `state`);
-- create "persons" table
CREATE TABLE `persons` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `full_name` text NOT NULL, `name_key` text NOT NULL, `name_folded` text NOT NULL, `gender` text NULL, `birth_date` text NULL, `subject_kind` text NOT NULL, PRIMARY KEY (`id`));
-- create index "person_code" to table: "persons"
CREATE UNIQUE INDEX `person_code` ON `persons` (`code`);
-- create index "person_name_key_code" to table: "persons"
CREATE INDEX `person_name_key_code` ON `persons` (`name_key`, `code`);
-- create "posts" table
CREATE TABLE `posts` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `role` text NOT NULL, `primary` bool NOT NULL DEFAULT (true), `valid_from` text NOT NULL, `valid_to` text NULL, `note` text NOT NULL DEFAULT (''), `note_resolved` bool NOT NULL DEFAULT (false), `peer_group_id` text NULL, `person_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `posts_peer_groups_posts` FOREIGN KEY (`peer_group_id`) REFERENCES `peer_groups` (`id`) ON DELETE SET NULL, CONSTRAINT `posts_persons_posts` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `posts_units_posts` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "post_person_id_unit_id_valid_from" to table: "posts"
CREATE UNIQUE INDEX `post_person_id_unit_id_valid_from` ON `posts` (`person_id`, `unit_id`, `valid_from`);
-- create index "post_unit_id_valid_from" to table: "posts"
CREATE INDEX `post_unit_id_valid_from` ON `posts` (`unit_id`, `valid_from`);
-- create "product_alias" table
CREATE TABLE `product_alias` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `agency_id` text NOT NULL, `name_folded` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `product_alias_work_products_aliases` FOREIGN KEY (`product_id`) REFERENCES `work_products` (`id`) ON DELETE NO ACTION);
-- create index "productalias_agency_id_name_folded" to table: "product_alias"
CREATE UNIQUE INDEX `productalias_agency_id_name_folded` ON `product_alias` (`agency_id`, `name_folded`);
-- create "results" table
CREATE TABLE `results` (`id` text NOT NULL, `agency_id` text NOT NULL, `peer_group_id` text NULL, `title` text NOT NULL, `role` text NOT NULL, `ruleset_hash` text NOT NULL, `status` text NOT NULL, `band` text NULL, `visibility` text NOT NULL DEFAULT ('HIDDEN'), `sheet` blob NOT NULL, `trace` blob NOT NULL, `hash` text NOT NULL, `quantity_ratio` text NULL, `quality_ratio` text NULL, `progress_ratio` text NULL, `unit_result_ratio` text NULL, `organising_ratio` text NULL, `unity_ratio` text NULL, `mean_ratio` text NULL, `general` integer NULL, `result` integer NULL, `total` integer NULL, `total_exact` text NULL, `converted` text NULL, `faults` integer NOT NULL DEFAULT (0), `person_id` text NOT NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, `run_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `results_persons_results` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `results_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `results_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `results_runs_results` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE NO ACTION);
-- create index "result_run_id_person_id" to table: "results"
CREATE UNIQUE INDEX `result_run_id_person_id` ON `results` (`run_id`, `person_id`);
-- create index "result_period_id_visibility_agency_id" to table: "results"
CREATE INDEX `result_period_id_visibility_agency_id` ON `results` (`period_id`, `visibility`, `agency_id`);
-- create index "result_person_id_visibility" to table: "results"
CREATE INDEX `result_person_id_visibility` ON `results` (`person_id`, `visibility`);
-- create "rulesets" table
CREATE TABLE `rulesets` (`id` text NOT NULL, `code` text NOT NULL, `text` text NOT NULL, PRIMARY KEY (`id`));
-- create "runs" table
CREATE TABLE `runs` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `state` text NOT NULL DEFAULT ('QUEUED'), `phase` text NOT NULL DEFAULT ('STAFF'), `done` integer NOT NULL DEFAULT (0), `total` integer NOT NULL DEFAULT (0), `engine_version` text NOT NULL, `ruleset_hashes` json NOT NULL, `input_hash` text NULL, `result_hash` text NULL, `reason` text NOT NULL DEFAULT (''), `decision_number` text NOT NULL DEFAULT (''), `started_by` text NOT NULL, `created_at` datetime NOT NULL, `published_at` datetime NULL, `failure` text NULL, `lease_holder` text NOT NULL DEFAULT (''), `lease_until` datetime NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, `supersedes_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `runs_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `runs_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `runs_runs_supersedes` FOREIGN KEY (`supersedes_id`) REFERENCES `runs` (`id`) ON DELETE SET NULL);
-- create index "runs_supersedes_id_key" to table: "runs"
CREATE UNIQUE INDEX `runs_supersedes_id_key` ON `runs` (`supersedes_id`);
-- create index "run_period_id_unit_id_created_at" to table: "runs"
CREATE INDEX `run_period_id_unit_id_created_at` ON `runs` (`period_id`, `unit_id`, `created_at`);
-- create index "run_state" to table: "runs"
CREATE INDEX `run_state` ON `runs` (`state`);
-- create "sessions" table
CREATE TABLE `sessions` (`id` text NOT NULL, `refresh_hash` text NOT NULL, `previous_hash` text NOT NULL DEFAULT (''), `address` text NOT NULL DEFAULT (''), `user_agent` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `last_seen_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `ended_at` datetime NULL, `end_reason` text NOT NULL DEFAULT (''), `account_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sessions_accounts_sessions` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- create index "session_account_id" to table: "sessions"
CREATE INDEX `session_account_id` ON `sessions` (`account_id`);
-- create index "session_refresh_hash" to table: "sessions"
CREATE UNIQUE INDEX `session_refresh_hash` ON `sessions` (`refresh_hash`);
-- create index "session_previous_hash" to table: "sessions"
CREATE INDEX `session_previous_hash` ON `sessions` (`previous_hash`);
-- create "units" table
CREATE TABLE `units` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `name` text NOT NULL, `kind` text NOT NULL, `path` text NOT NULL, `valid_from` text NOT NULL, `valid_to` text NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `units_units_children` FOREIGN KEY (`parent_id`) REFERENCES `units` (`id`) ON DELETE SET NULL);
-- create index "unit_code" to table: "units"
CREATE UNIQUE INDEX `unit_code` ON `units` (`code`);
-- create index "unit_path" to table: "units"
CREATE UNIQUE INDEX `unit_path` ON `units` (`path`);
-- create "unit_places" table
CREATE TABLE `unit_places` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `parent_id` text NULL, `path` text NOT NULL, `valid_from` text NOT NULL, `valid_to` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `unit_places_units_places` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "unitplace_unit_id_valid_from" to table: "unit_places"
CREATE UNIQUE INDEX `unitplace_unit_id_valid_from` ON `unit_places` (`unit_id`, `valid_from`);
-- create index "unitplace_path" to table: "unit_places"
CREATE INDEX `unitplace_path` ON `unit_places` (`path`);
-- create "work_items" table
CREATE TABLE `work_items` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `content` text NOT NULL, `content_folded` text NOT NULL, `output` text NOT NULL DEFAULT (''), `kind` text NOT NULL, `coefficient` integer NOT NULL, `assigned_qty` integer NOT NULL, `due_on` text NOT NULL, `failed_assessments` integer NOT NULL DEFAULT (0), `cause_note` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('OPEN'), `cancel_reason` text NOT NULL DEFAULT (''), `number` integer NOT NULL DEFAULT (0), `created_at` datetime NOT NULL, `person_id` text NOT NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `product_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `work_items_persons_work_items` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_items_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_items_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_items_work_products_product` FOREIGN KEY (`product_id`) REFERENCES `work_products` (`id`) ON DELETE SET NULL, CONSTRAINT `work_item_numbers` CHECK (coefficient > 0 AND assigned_qty > 0 AND failed_assessments >= 0));
-- create index "workitem_period_id_person_id_due_on" to table: "work_items"
CREATE INDEX `workitem_period_id_person_id_due_on` ON `work_items` (`period_id`, `person_id`, `due_on`);
-- create index "workitem_period_id_unit_id" to table: "work_items"
CREATE INDEX `workitem_period_id_unit_id` ON `work_items` (`period_id`, `unit_id`);
-- create "work_products" table
CREATE TABLE `work_products` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `name_folded` text NOT NULL, `detail` text NOT NULL DEFAULT (''), `output` text NOT NULL DEFAULT (''), `section` text NOT NULL DEFAULT (''), `complexity_group` integer NOT NULL, `group_maximum` integer NOT NULL, `points` integer NOT NULL, `coefficient` integer NOT NULL, `standard` bool NOT NULL DEFAULT (false), `note` text NOT NULL DEFAULT (''), `valid_from` text NOT NULL, `valid_to` text NULL, `agency_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `work_products_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `product_coefficient` CHECK (coefficient > 0), CONSTRAINT `product_points` CHECK (points > 0 AND points <= group_maximum));
-- create index "workproduct_agency_id_name_folded_valid_from" to table: "work_products"
CREATE UNIQUE INDEX `workproduct_agency_id_name_folded_valid_from` ON `work_products` (`agency_id`, `name_folded`, `valid_from`);
-- create index "workproduct_complexity_group_name_folded" to table: "work_products"
CREATE INDEX `workproduct_complexity_group_name_folded` ON `work_products` (`complexity_group`, `name_folded`);

-- +goose Down
-- reverse: create index "workproduct_complexity_group_name_folded" to table: "work_products"
DROP INDEX `workproduct_complexity_group_name_folded`;
-- reverse: create index "workproduct_agency_id_name_folded_valid_from" to table: "work_products"
DROP INDEX `workproduct_agency_id_name_folded_valid_from`;
-- reverse: create "work_products" table
DROP TABLE `work_products`;
-- reverse: create index "workitem_period_id_unit_id" to table: "work_items"
DROP INDEX `workitem_period_id_unit_id`;
-- reverse: create index "workitem_period_id_person_id_due_on" to table: "work_items"
DROP INDEX `workitem_period_id_person_id_due_on`;
-- reverse: create "work_items" table
DROP TABLE `work_items`;
-- reverse: create index "unitplace_path" to table: "unit_places"
DROP INDEX `unitplace_path`;
-- reverse: create index "unitplace_unit_id_valid_from" to table: "unit_places"
DROP INDEX `unitplace_unit_id_valid_from`;
-- reverse: create "unit_places" table
DROP TABLE `unit_places`;
-- reverse: create index "unit_path" to table: "units"
DROP INDEX `unit_path`;
-- reverse: create index "unit_code" to table: "units"
DROP INDEX `unit_code`;
-- reverse: create "units" table
DROP TABLE `units`;
-- reverse: create index "session_previous_hash" to table: "sessions"
DROP INDEX `session_previous_hash`;
-- reverse: create index "session_refresh_hash" to table: "sessions"
DROP INDEX `session_refresh_hash`;
-- reverse: create index "session_account_id" to table: "sessions"
DROP INDEX `session_account_id`;
-- reverse: create "sessions" table
DROP TABLE `sessions`;
-- reverse: create index "run_state" to table: "runs"
DROP INDEX `run_state`;
-- reverse: create index "run_period_id_unit_id_created_at" to table: "runs"
DROP INDEX `run_period_id_unit_id_created_at`;
-- reverse: create index "runs_supersedes_id_key" to table: "runs"
DROP INDEX `runs_supersedes_id_key`;
-- reverse: create "runs" table
DROP TABLE `runs`;
-- reverse: create "rulesets" table
DROP TABLE `rulesets`;
-- reverse: create index "result_person_id_visibility" to table: "results"
DROP INDEX `result_person_id_visibility`;
-- reverse: create index "result_period_id_visibility_agency_id" to table: "results"
DROP INDEX `result_period_id_visibility_agency_id`;
-- reverse: create index "result_run_id_person_id" to table: "results"
DROP INDEX `result_run_id_person_id`;
-- reverse: create "results" table
DROP TABLE `results`;
-- reverse: create index "productalias_agency_id_name_folded" to table: "product_alias"
DROP INDEX `productalias_agency_id_name_folded`;
-- reverse: create "product_alias" table
DROP TABLE `product_alias`;
-- reverse: create index "post_unit_id_valid_from" to table: "posts"
DROP INDEX `post_unit_id_valid_from`;
-- reverse: create index "post_person_id_unit_id_valid_from" to table: "posts"
DROP INDEX `post_person_id_unit_id_valid_from`;
-- reverse: create "posts" table
DROP TABLE `posts`;
-- reverse: create index "person_name_key_code" to table: "persons"
DROP INDEX `person_name_key_code`;
-- reverse: create index "person_code" to table: "persons"
DROP INDEX `person_code`;
-- reverse: create "persons" table
DROP TABLE `persons`;
-- reverse: create index "periodassessment_period_id_unit_id_state" to table: "period_assessments"
DROP INDEX `periodassessment_period_id_unit_id_state`;
-- reverse: create index "periodassessment_period_id_person_id" to table: "period_assessments"
DROP INDEX `periodassessment_period_id_person_id`;
-- reverse: create "period_assessments" table
DROP TABLE `period_assessments`;
-- reverse: create index "period_starts_on" to table: "periods"
DROP INDEX `period_starts_on`;
-- reverse: create index "period_kind_year_number" to table: "periods"
DROP INDEX `period_kind_year_number`;
-- reverse: create "periods" table
DROP TABLE `periods`;
-- reverse: create index "peergroup_name_folded" to table: "peer_groups"
DROP INDEX `peergroup_name_folded`;
-- reverse: create "peer_groups" table
DROP TABLE `peer_groups`;
-- reverse: create index "leave_person_id_valid_from" to table: "leaves"
DROP INDEX `leave_person_id_valid_from`;
-- reverse: create "leaves" table
DROP TABLE `leaves`;
-- reverse: create index "importbatch_account_id_created_at" to table: "import_batches"
DROP INDEX `importbatch_account_id_created_at`;
-- reverse: create index "importbatch_created_at" to table: "import_batches"
DROP INDEX `importbatch_created_at`;
-- reverse: create "import_batches" table
DROP TABLE `import_batches`;
-- reverse: create index "grant_account_id" to table: "grants"
DROP INDEX `grant_account_id`;
-- reverse: create "grants" table
DROP TABLE `grants`;
-- reverse: create "files" table
DROP TABLE `files`;
-- reverse: create index "delivery_period_id_state_unit_id" to table: "deliveries"
DROP INDEX `delivery_period_id_state_unit_id`;
-- reverse: create index "delivery_work_item_id_created_at" to table: "deliveries"
DROP INDEX `delivery_work_item_id_created_at`;
-- reverse: create "deliveries" table
DROP TABLE `deliveries`;
-- reverse: create index "closing_period_id_unit_id" to table: "closings"
DROP INDEX `closing_period_id_unit_id`;
-- reverse: create "closings" table
DROP TABLE `closings`;
-- reverse: create index "charge_post_id_valid_from" to table: "charges"
DROP INDEX `charge_post_id_valid_from`;
-- reverse: create "charges" table
DROP TABLE `charges`;
-- reverse: create index "boardrow_period_id_scope_person_code" to table: "board_rows"
DROP INDEX `boardrow_period_id_scope_person_code`;
-- reverse: create index "boardrow_period_id_scope_name_key" to table: "board_rows"
DROP INDEX `boardrow_period_id_scope_name_key`;
-- reverse: create index "boardrow_period_id_scope_ord" to table: "board_rows"
DROP INDEX `boardrow_period_id_scope_ord`;
-- reverse: create "board_rows" table
DROP TABLE `board_rows`;
-- reverse: create index "batchchange_batch_id_ord" to table: "batch_changes"
DROP INDEX `batchchange_batch_id_ord`;
-- reverse: create "batch_changes" table
DROP TABLE `batch_changes`;
-- reverse: create "audit_heads" table
DROP TABLE `audit_heads`;
-- reverse: create index "auditevent_verb_seq" to table: "audit_events"
DROP INDEX `auditevent_verb_seq`;
-- reverse: create index "auditevent_subject_seq" to table: "audit_events"
DROP INDEX `auditevent_subject_seq`;
-- reverse: create index "auditevent_seq" to table: "audit_events"
DROP INDEX `auditevent_seq`;
-- reverse: create "audit_events" table
DROP TABLE `audit_events`;
-- reverse: create index "account_username" to table: "accounts"
DROP INDEX `account_username`;
-- reverse: create index "accounts_person_id_key" to table: "accounts"
DROP INDEX `accounts_person_id_key`;
-- reverse: create "accounts" table
DROP TABLE `accounts`;
