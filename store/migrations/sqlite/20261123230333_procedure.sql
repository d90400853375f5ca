-- +goose Up
-- create "annual_ratings" table
CREATE TABLE `annual_ratings` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `agency_id` text NOT NULL, `title` text NOT NULL DEFAULT (''), `role` text NULL, `status` text NOT NULL, `computed_rating` text NULL, `state` text NOT NULL DEFAULT ('PREPARED'), `self_rating` text NULL, `strengths` text NOT NULL DEFAULT (''), `shortcomings` text NOT NULL DEFAULT (''), `self_rated_at` datetime NULL, `party_opinion` text NOT NULL DEFAULT (''), `party_document` text NOT NULL DEFAULT (''), `opined_at` datetime NULL, `proposed_rating` text NULL, `proposal_reason` text NOT NULL DEFAULT (''), `proposed_by` text NOT NULL DEFAULT (''), `proposed_at` datetime NULL, `decided_rating` text NULL, `decision_reason` text NOT NULL DEFAULT (''), `decision_article` text NOT NULL DEFAULT (''), `handling` text NOT NULL DEFAULT (''), `notice_number` text NOT NULL DEFAULT (''), `publication` text NULL, `notified_at` datetime NULL, `acknowledged_at` datetime NULL, `period_id` text NOT NULL, `person_id` text NULL, `unit_id` text NOT NULL, `result_id` text NULL, `unit_result_id` text NULL, `replaces_id` text NULL, `meeting_id` text NULL, `decision_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `annual_ratings_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `annual_ratings_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `annual_ratings_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `annual_ratings_results_result` FOREIGN KEY (`result_id`) REFERENCES `results` (`id`) ON DELETE SET NULL, CONSTRAINT `annual_ratings_unit_results_unit_result` FOREIGN KEY (`unit_result_id`) REFERENCES `unit_results` (`id`) ON DELETE SET NULL, CONSTRAINT `annual_ratings_annual_ratings_successors` FOREIGN KEY (`replaces_id`) REFERENCES `annual_ratings` (`id`) ON DELETE SET NULL, CONSTRAINT `annual_ratings_meetings_ratings` FOREIGN KEY (`meeting_id`) REFERENCES `meetings` (`id`) ON DELETE SET NULL, CONSTRAINT `annual_ratings_rating_decisions_ratings` FOREIGN KEY (`decision_id`) REFERENCES `rating_decisions` (`id`) ON DELETE SET NULL);
-- create index "annualrating_person" to table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_person` ON `annual_ratings` (`period_id`, `person_id`) WHERE person_id IS NOT NULL AND state <> 'SUPERSEDED';
-- create index "annualrating_unit" to table: "annual_ratings"
CREATE UNIQUE INDEX `annualrating_unit` ON `annual_ratings` (`period_id`, `unit_id`) WHERE person_id IS NULL AND state <> 'SUPERSEDED';
-- create index "annualrating_period_id_agency_id_state" to table: "annual_ratings"
CREATE INDEX `annualrating_period_id_agency_id_state` ON `annual_ratings` (`period_id`, `agency_id`, `state`);
-- create index "annualrating_person_id" to table: "annual_ratings"
CREATE INDEX `annualrating_person_id` ON `annual_ratings` (`person_id`);
-- create index "annualrating_unit_id_period_id" to table: "annual_ratings"
CREATE INDEX `annualrating_unit_id_period_id` ON `annual_ratings` (`unit_id`, `period_id`);
-- create index "annualrating_meeting_id" to table: "annual_ratings"
CREATE INDEX `annualrating_meeting_id` ON `annual_ratings` (`meeting_id`);
-- create index "annualrating_decision_id" to table: "annual_ratings"
CREATE INDEX `annualrating_decision_id` ON `annual_ratings` (`decision_id`);
-- create "meetings" table
CREATE TABLE `meetings` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `agency_id` text NOT NULL, `kind` text NOT NULL, `state` text NOT NULL DEFAULT ('CALLED'), `place` text NOT NULL, `began_at` datetime NOT NULL, `ended_at` datetime NULL, `party_representative` text NOT NULL DEFAULT (''), `participants` json NOT NULL, `matters` json NOT NULL, `in_favour` integer NULL, `against` integer NULL, `called_by` text NOT NULL, `adopted_at` datetime NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, `chair_id` text NOT NULL, `secretary_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `meetings_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `meetings_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `meetings_persons_chair` FOREIGN KEY (`chair_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `meetings_persons_secretary` FOREIGN KEY (`secretary_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "meeting_period_id_unit_id" to table: "meetings"
CREATE INDEX `meeting_period_id_unit_id` ON `meetings` (`period_id`, `unit_id`);
-- create "rating_decisions" table
CREATE TABLE `rating_decisions` (`id` text NOT NULL, `kind` text NOT NULL, `number` text NOT NULL, `decided_on` text NOT NULL, `authority` text NOT NULL, `signer` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, `replaces_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `rating_decisions_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `rating_decisions_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `rating_decisions_rating_decisions_successors` FOREIGN KEY (`replaces_id`) REFERENCES `rating_decisions` (`id`) ON DELETE SET NULL);
-- create index "ratingdecision_period_id_unit_id_number" to table: "rating_decisions"
CREATE UNIQUE INDEX `ratingdecision_period_id_unit_id_number` ON `rating_decisions` (`period_id`, `unit_id`, `number`);
-- create "records" table
CREATE TABLE `records` (`id` text NOT NULL, `kind` text NOT NULL, `origin` text NOT NULL, `subject` text NOT NULL, `number` integer NOT NULL, `name` text NOT NULL, `media_type` text NOT NULL, `size` integer NOT NULL, `sha256` text NOT NULL, `content` blob NOT NULL, `made_by` text NOT NULL, `made_at` datetime NOT NULL, `period_id` text NOT NULL, `unit_id` text NOT NULL, `person_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `records_periods_period` FOREIGN KEY (`period_id`) REFERENCES `periods` (`id`) ON DELETE NO ACTION, CONSTRAINT `records_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE NO ACTION, CONSTRAINT `records_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "record_subject_kind_number" to table: "records"
CREATE UNIQUE INDEX `record_subject_kind_number` ON `records` (`subject`, `kind`, `number`);
-- create index "record_period_id_unit_id" to table: "records"
CREATE INDEX `record_period_id_unit_id` ON `records` (`period_id`, `unit_id`);
-- create index "record_person_id" to table: "records"
CREATE INDEX `record_person_id` ON `records` (`person_id`);
-- Papers and decisions are kept as they were (Art. 24): they are added to, never changed.
-- +goose StatementBegin
CREATE TRIGGER `records_keep_lines` BEFORE UPDATE ON `records` BEGIN SELECT RAISE(ABORT, 'a record is kept as it was'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `records_keep_all` BEFORE DELETE ON `records` BEGIN SELECT RAISE(ABORT, 'a record is kept as it was'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `rating_decisions_keep_lines` BEFORE UPDATE ON `rating_decisions` BEGIN SELECT RAISE(ABORT, 'a decision on ratings is kept as it was'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `rating_decisions_keep_all` BEFORE DELETE ON `rating_decisions` BEGIN SELECT RAISE(ABORT, 'a decision on ratings is kept as it was'); END;
-- +goose StatementEnd

-- +goose Down
DROP TRIGGER `records_keep_lines`;
DROP TRIGGER `records_keep_all`;
DROP TRIGGER `rating_decisions_keep_lines`;
DROP TRIGGER `rating_decisions_keep_all`;
-- reverse: create index "record_person_id" to table: "records"
DROP INDEX `record_person_id`;
-- reverse: create index "record_period_id_unit_id" to table: "records"
DROP INDEX `record_period_id_unit_id`;
-- reverse: create index "record_subject_kind_number" to table: "records"
DROP INDEX `record_subject_kind_number`;
-- reverse: create "records" table
DROP TABLE `records`;
-- reverse: create index "ratingdecision_period_id_unit_id_number" to table: "rating_decisions"
DROP INDEX `ratingdecision_period_id_unit_id_number`;
-- reverse: create "rating_decisions" table
DROP TABLE `rating_decisions`;
-- reverse: create index "meeting_period_id_unit_id" to table: "meetings"
DROP INDEX `meeting_period_id_unit_id`;
-- reverse: create "meetings" table
DROP TABLE `meetings`;
-- reverse: create index "annualrating_decision_id" to table: "annual_ratings"
DROP INDEX `annualrating_decision_id`;
-- reverse: create index "annualrating_meeting_id" to table: "annual_ratings"
DROP INDEX `annualrating_meeting_id`;
-- reverse: create index "annualrating_unit_id_period_id" to table: "annual_ratings"
DROP INDEX `annualrating_unit_id_period_id`;
-- reverse: create index "annualrating_person_id" to table: "annual_ratings"
DROP INDEX `annualrating_person_id`;
-- reverse: create index "annualrating_period_id_agency_id_state" to table: "annual_ratings"
DROP INDEX `annualrating_period_id_agency_id_state`;
-- reverse: create index "annualrating_unit" to table: "annual_ratings"
DROP INDEX `annualrating_unit`;
-- reverse: create index "annualrating_person" to table: "annual_ratings"
DROP INDEX `annualrating_person`;
-- reverse: create "annual_ratings" table
DROP TABLE `annual_ratings`;
