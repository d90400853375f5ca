-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_deliveries" table
CREATE TABLE `new_deliveries` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `person_id` text NOT NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `qty` integer NOT NULL, `delivered_on` text NOT NULL, `note` text NOT NULL DEFAULT (''), `evidence` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('REPORTED'), `return_reason` text NOT NULL DEFAULT (''), `quality_failure` bool NOT NULL DEFAULT (false), `decided_by` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `examiner_id` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `work_item_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `deliveries_work_items_deliveries` FOREIGN KEY (`work_item_id`) REFERENCES `work_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `delivery_qty` CHECK (qty > 0));
-- copy rows from old table "deliveries" to new temporary table "new_deliveries"
INSERT INTO `new_deliveries` (`id`, `version`, `person_id`, `unit_id`, `period_id`, `qty`, `delivered_on`, `note`, `evidence`, `state`, `return_reason`, `quality_failure`, `decided_by`, `decided_at`, `created_at`, `work_item_id`) SELECT `id`, `version`, `person_id`, `unit_id`, `period_id`, `qty`, `delivered_on`, `note`, `evidence`, `state`, `return_reason`, `quality_failure`, `decided_by`, `decided_at`, `created_at`, `work_item_id` FROM `deliveries`;
-- drop "deliveries" table after copying rows
DROP TABLE `deliveries`;
-- rename temporary table "new_deliveries" to "deliveries"
ALTER TABLE `new_deliveries` RENAME TO `deliveries`;
-- create index "delivery_work_item_id_created_at" to table: "deliveries"
CREATE INDEX `delivery_work_item_id_created_at` ON `deliveries` (`work_item_id`, `created_at`);
-- create index "delivery_period_id_state_unit_id" to table: "deliveries"
CREATE INDEX `delivery_period_id_state_unit_id` ON `deliveries` (`period_id`, `state`, `unit_id`);
-- create "new_work_items" table
CREATE TABLE `new_work_items` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `content` text NOT NULL, `content_folded` text NOT NULL, `output` text NOT NULL DEFAULT (''), `kind` text NOT NULL, `coefficient` integer NOT NULL, `assigned_qty` integer NOT NULL, `due_on` text NOT NULL, `failed_assessments` integer NOT NULL DEFAULT (0), `cause_note` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('OPEN'), `cancel_reason` text NOT NULL DEFAULT (''), `number` integer NOT NULL DEFAULT (0), `handed_with` text NOT NULL DEFAULT (''), `handed_reason` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `person_id` text NOT NULL, `group_id` text NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `product_id` text NULL, `taken_from_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `work_items_persons_work_items` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_items_work_groups_items` FOREIGN KEY (`group_id`) REFERENCES `work_groups` (`id`) ON DELETE SET NULL, CONSTRAINT `work_items_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_items_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_items_work_products_product` FOREIGN KEY (`product_id`) REFERENCES `work_products` (`id`) ON DELETE SET NULL, CONSTRAINT `work_items_work_items_handed_to` FOREIGN KEY (`taken_from_id`) REFERENCES `work_items` (`id`) ON DELETE SET NULL, CONSTRAINT `work_item_numbers` CHECK (coefficient > 0 AND assigned_qty > 0 AND failed_assessments >= 0));
-- copy rows from old table "work_items" to new temporary table "new_work_items"
INSERT INTO `new_work_items` (`id`, `version`, `content`, `content_folded`, `output`, `kind`, `coefficient`, `assigned_qty`, `due_on`, `failed_assessments`, `cause_note`, `state`, `cancel_reason`, `number`, `created_at`, `person_id`, `unit_id`, `period_id`, `product_id`) SELECT `id`, `version`, `content`, `content_folded`, `output`, `kind`, `coefficient`, `assigned_qty`, `due_on`, `failed_assessments`, `cause_note`, `state`, `cancel_reason`, `number`, `created_at`, `person_id`, `unit_id`, `period_id`, `product_id` FROM `work_items`;
-- drop "work_items" table after copying rows
DROP TABLE `work_items`;
-- rename temporary table "new_work_items" to "work_items"
ALTER TABLE `new_work_items` RENAME TO `work_items`;
-- create index "workitem_period_id_person_id_due_on" to table: "work_items"
CREATE INDEX `workitem_period_id_person_id_due_on` ON `work_items` (`period_id`, `person_id`, `due_on`);
-- create index "workitem_period_id_unit_id" to table: "work_items"
CREATE INDEX `workitem_period_id_unit_id` ON `work_items` (`period_id`, `unit_id`);
-- create index "workitem_group_id" to table: "work_items"
CREATE INDEX `workitem_group_id` ON `work_items` (`group_id`);
-- create "catalogues" table
CREATE TABLE `catalogues` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `number` integer NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `group_maxima` json NOT NULL, `effective_from` text NULL, `document` text NOT NULL DEFAULT (''), `return_reason` text NOT NULL DEFAULT (''), `submitter_id` text NOT NULL DEFAULT (''), `submitted_by` text NOT NULL DEFAULT (''), `approved_by` text NOT NULL DEFAULT (''), `approved_at` datetime NULL, `created_at` datetime NOT NULL, `agency_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `catalogues_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `catalogue_approved` CHECK (state IN ('DRAFT', 'SUBMITTED') OR (document <> '' AND effective_from IS NOT NULL)));
-- create index "catalogue_agency_id_number" to table: "catalogues"
CREATE UNIQUE INDEX `catalogue_agency_id_number` ON `catalogues` (`agency_id`, `number`);
-- create "catalogue_entries" table
CREATE TABLE `catalogue_entries` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `name_folded` text NOT NULL, `detail` text NOT NULL DEFAULT (''), `output` text NOT NULL DEFAULT (''), `section` text NOT NULL DEFAULT (''), `complexity_group` integer NOT NULL, `points` integer NOT NULL, `standard` bool NOT NULL DEFAULT (false), `removes` bool NOT NULL DEFAULT (false), `state` text NOT NULL DEFAULT ('PROPOSED'), `reason` text NOT NULL DEFAULT (''), `proposed_by` text NOT NULL, `created_at` datetime NOT NULL, `catalogue_id` text NOT NULL, `unit_id` text NOT NULL, `merged_into_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `catalogue_entries_catalogues_entries` FOREIGN KEY (`catalogue_id`) REFERENCES `catalogues` (`id`) ON DELETE NO ACTION, CONSTRAINT `catalogue_entries_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `catalogue_entries_catalogue_entries_merged` FOREIGN KEY (`merged_into_id`) REFERENCES `catalogue_entries` (`id`) ON DELETE SET NULL, CONSTRAINT `catalogue_entry_points` CHECK (points > 0));
-- create index "catalogueentry_catalogue_id_state" to table: "catalogue_entries"
CREATE INDEX `catalogueentry_catalogue_id_state` ON `catalogue_entries` (`catalogue_id`, `state`);
-- create "objective_causes" table
CREATE TABLE `objective_causes` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `person_id` text NOT NULL, `unit_id` text NOT NULL, `period_id` text NOT NULL, `text` text NOT NULL, `evidence` text NOT NULL DEFAULT (''), `late_from` text NULL, `late_to` text NULL, `recorded_failures` integer NOT NULL DEFAULT (0), `state` text NOT NULL DEFAULT ('CLAIMED'), `document` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `claimed_by` text NOT NULL, `decided_by` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `created_at` datetime NOT NULL, `delivery_id` text NULL, `work_item_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `objective_causes_deliveries_delivery` FOREIGN KEY (`delivery_id`) REFERENCES `deliveries` (`id`) ON DELETE SET NULL, CONSTRAINT `objective_causes_work_items_causes` FOREIGN KEY (`work_item_id`) REFERENCES `work_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `objective_cause_confirmed` CHECK (state <> 'CONFIRMED' OR document <> ''), CONSTRAINT `objective_cause_failures` CHECK (recorded_failures >= 0));
-- create index "objectivecause_work_item_id" to table: "objective_causes"
CREATE INDEX `objectivecause_work_item_id` ON `objective_causes` (`work_item_id`);
-- create index "objectivecause_period_id_state_unit_id" to table: "objective_causes"
CREATE INDEX `objectivecause_period_id_state_unit_id` ON `objective_causes` (`period_id`, `state`, `unit_id`);
-- create "work_groups" table
CREATE TABLE `work_groups` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `content` text NOT NULL, `output` text NOT NULL DEFAULT (''), `coefficient` integer NOT NULL, `quantity` integer NOT NULL, `created_at` datetime NOT NULL, `agency_id` text NOT NULL, `product_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `work_groups_units_agency` FOREIGN KEY (`agency_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `work_groups_work_products_product` FOREIGN KEY (`product_id`) REFERENCES `work_products` (`id`) ON DELETE SET NULL, CONSTRAINT `work_group_numbers` CHECK (coefficient > 0 AND quantity > 0));
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create "work_groups" table
DROP TABLE `work_groups`;
-- reverse: create index "objectivecause_period_id_state_unit_id" to table: "objective_causes"
DROP INDEX `objectivecause_period_id_state_unit_id`;
-- reverse: create index "objectivecause_work_item_id" to table: "objective_causes"
DROP INDEX `objectivecause_work_item_id`;
-- reverse: create "objective_causes" table
DROP TABLE `objective_causes`;
-- reverse: create index "catalogueentry_catalogue_id_state" to table: "catalogue_entries"
DROP INDEX `catalogueentry_catalogue_id_state`;
-- reverse: create "catalogue_entries" table
DROP TABLE `catalogue_entries`;
-- reverse: create index "catalogue_agency_id_number" to table: "catalogues"
DROP INDEX `catalogue_agency_id_number`;
-- reverse: create "catalogues" table
DROP TABLE `catalogues`;
-- reverse: create index "workitem_group_id" to table: "work_items"
DROP INDEX `workitem_group_id`;
-- reverse: create index "workitem_period_id_unit_id" to table: "work_items"
DROP INDEX `workitem_period_id_unit_id`;
-- reverse: create index "workitem_period_id_person_id_due_on" to table: "work_items"
DROP INDEX `workitem_period_id_person_id_due_on`;
-- reverse: create "new_work_items" table
DROP TABLE `new_work_items`;
-- reverse: create index "delivery_period_id_state_unit_id" to table: "deliveries"
DROP INDEX `delivery_period_id_state_unit_id`;
-- reverse: create index "delivery_work_item_id_created_at" to table: "deliveries"
DROP INDEX `delivery_work_item_id_created_at`;
-- reverse: create "new_deliveries" table
DROP TABLE `new_deliveries`;
