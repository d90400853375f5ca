-- +goose Up
-- create "what_ifs" table
CREATE TABLE `what_ifs` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `assumptions` json NOT NULL, `state` text NOT NULL DEFAULT ('QUEUED'), `done` integer NOT NULL DEFAULT (0), `total` integer NOT NULL, `totals` json NULL, `limits` json NULL, `started_by` text NOT NULL, `created_at` datetime NOT NULL, `finished_at` datetime NULL, `failure` text NULL, `lease_holder` text NOT NULL DEFAULT (''), `lease_until` datetime NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `what_ifs_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `what_ifs_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "whatif_created_at" to table: "what_ifs"
CREATE INDEX `whatif_created_at` ON `what_ifs` (`created_at`);
-- create index "whatif_state" to table: "what_ifs"
CREATE INDEX `whatif_state` ON `what_ifs` (`state`);
-- create "what_if_effects" table
CREATE TABLE `what_if_effects` (`id` text NOT NULL, `kind` text NOT NULL, `title` text NOT NULL DEFAULT (''), `level_before` text NULL, `level_after` text NULL, `total_before` text NULL, `total_after` text NULL, `rank_before` integer NULL, `rank_after` integer NULL, `newly_bounded` bool NOT NULL DEFAULT (false), `rule` text NOT NULL DEFAULT (''), `step` json NULL, `what_if_id` text NOT NULL, `person_id` text NULL, `unit_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `what_if_effects_what_ifs_effects` FOREIGN KEY (`what_if_id`) REFERENCES `what_ifs` (`id`) ON DELETE NO ACTION, CONSTRAINT `what_if_effects_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `what_if_effects_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION);
-- create index "whatifeffect_what_if_id_kind" to table: "what_if_effects"
CREATE INDEX `whatifeffect_what_if_id_kind` ON `what_if_effects` (`what_if_id`, `kind`);

-- +goose Down
-- reverse: create index "whatifeffect_what_if_id_kind" to table: "what_if_effects"
DROP INDEX `whatifeffect_what_if_id_kind`;
-- reverse: create "what_if_effects" table
DROP TABLE `what_if_effects`;
-- reverse: create index "whatif_state" to table: "what_ifs"
DROP INDEX `whatif_state`;
-- reverse: create index "whatif_created_at" to table: "what_ifs"
DROP INDEX `whatif_created_at`;
-- reverse: create "what_ifs" table
DROP TABLE `what_ifs`;
