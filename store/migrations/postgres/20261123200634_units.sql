-- +goose Up
-- create "rule_choices" table
CREATE TABLE "rule_choices" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "policy" character varying NOT NULL, "layer" character varying NOT NULL DEFAULT '', "parameter" character varying NOT NULL DEFAULT '', "option" character varying NOT NULL DEFAULT '', "valid_from" character varying NOT NULL, "valid_to" character varying NULL, "document" character varying NOT NULL, "chosen_by" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "choice_of_one" CHECK ((((layer)::text <> ''::text) = ((parameter)::text = ''::text)) AND (((parameter)::text <> ''::text) = ((option)::text <> ''::text))));
-- create index "rulechoice_valid_from" to table: "rule_choices"
CREATE INDEX "rulechoice_valid_from" ON "rule_choices" ("valid_from");
-- create "assigned_tasks" table
CREATE TABLE "assigned_tasks" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "origin" character varying NOT NULL, "content" character varying NOT NULL, "content_folded" character varying NOT NULL, "assigner" character varying NOT NULL, "document" character varying NOT NULL, "assigned_on" character varying NOT NULL, "due_on" character varying NOT NULL, "first_due_on" character varying NOT NULL, "extension_document" character varying NOT NULL DEFAULT '', "state" character varying NOT NULL DEFAULT 'ASSIGNED', "done_on" character varying NULL, "evidence" character varying NOT NULL DEFAULT '', "faulty" boolean NOT NULL DEFAULT false, "exceeded" boolean NOT NULL DEFAULT false, "exceeded_evidence" character varying NOT NULL DEFAULT '', "remark" character varying NOT NULL DEFAULT '', "verified_by" character varying NOT NULL DEFAULT '', "cancel_document" character varying NOT NULL DEFAULT '', "created_at" timestamptz NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "assigned_tasks_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "task_days" CHECK (((due_on)::text >= (assigned_on)::text) AND ((due_on)::text >= (first_due_on)::text)), CONSTRAINT "task_done" CHECK ((done_on IS NOT NULL) = ((state)::text = ANY ((ARRAY['REPORTED'::character varying, 'VERIFIED'::character varying])::text[]))), CONSTRAINT "task_exceeded" CHECK ((NOT exceeded) OR (((exceeded_evidence)::text <> ''::text) AND (NOT faulty))));
-- create index "assignedtask_due_on_state" to table: "assigned_tasks"
CREATE INDEX "assignedtask_due_on_state" ON "assigned_tasks" ("due_on", "state");
-- create index "assignedtask_unit_id_due_on" to table: "assigned_tasks"
CREATE INDEX "assignedtask_unit_id_due_on" ON "assigned_tasks" ("unit_id", "due_on");
-- create "complaints" table
CREATE TABLE "complaints" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "content" character varying NOT NULL, "received_on" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'RECEIVED', "outcome" character varying NULL, "verified_on" character varying NULL, "document" character varying NOT NULL DEFAULT '', "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "complaints_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "complaint_unit_id_received_on" to table: "complaints"
CREATE INDEX "complaint_unit_id_received_on" ON "complaints" ("unit_id", "received_on");
-- create "conclusions" table
CREATE TABLE "conclusions" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "concluded_on" character varying NOT NULL, "document" character varying NOT NULL, "handled_on" character varying NULL, "self_reported" boolean NOT NULL DEFAULT false, "state" character varying NOT NULL DEFAULT 'IN_FORCE', "withdraw_reason" character varying NOT NULL DEFAULT '', "unit_id" character varying NOT NULL, "person_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "conclusions_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "conclusions_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "conclusion_about" CHECK ((person_id IS NOT NULL) = ((kind)::text = ANY ((ARRAY['DEGRADATION'::character varying, 'FORBIDDEN_TO_PARTY_MEMBERS'::character varying, 'EXEMPLARY_DUTY'::character varying])::text[]))), CONSTRAINT "conclusion_kind" CHECK (((kind)::text = 'CORRUPTION'::text) OR ((handled_on IS NULL) AND (NOT self_reported))));
-- create index "conclusion_person_id_concluded_on" to table: "conclusions"
CREATE INDEX "conclusion_person_id_concluded_on" ON "conclusions" ("person_id", "concluded_on");
-- create index "conclusion_unit_id_concluded_on" to table: "conclusions"
CREATE INDEX "conclusion_unit_id_concluded_on" ON "conclusions" ("unit_id", "concluded_on");
-- create "findings" table
CREATE TABLE "findings" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "origin" character varying NOT NULL, "content" character varying NOT NULL, "document" character varying NOT NULL, "found_on" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'OPEN', "remedied_on" character varying NULL, "remedy_document" character varying NOT NULL DEFAULT '', "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "findings_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "finding_unit_id_found_on" to table: "findings"
CREATE INDEX "finding_unit_id_found_on" ON "findings" ("unit_id", "found_on");
-- create "force_majeures" table
CREATE TABLE "force_majeures" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "year" bigint NOT NULL, "content" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'CLAIMED', "document" character varying NOT NULL DEFAULT '', "reason" character varying NOT NULL DEFAULT '', "decided_on" character varying NULL, "decided_by" character varying NOT NULL DEFAULT '', "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "force_majeures_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "forcemajeure_unit_id_year" to table: "force_majeures"
CREATE INDEX "forcemajeure_unit_id_year" ON "force_majeures" ("unit_id", "year");
-- create "criterions" table
CREATE TABLE "criterions" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "edition" bigint NOT NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "name" character varying NOT NULL, "subject" character varying NOT NULL, "item" character varying NOT NULL DEFAULT '', "measure" character varying NOT NULL, "numerator" character varying NOT NULL DEFAULT '', "denominator" character varying NOT NULL DEFAULT '', "unit" character varying NOT NULL DEFAULT '', "direction" character varying NOT NULL DEFAULT 'HIGHER_IS_BETTER', "target" bigint NULL, "max_points" bigint NULL, "levels" jsonb NULL, "source" character varying NOT NULL DEFAULT '', "legal_basis" character varying NOT NULL DEFAULT '', "example" boolean NOT NULL DEFAULT false, "drafted_by" character varying NOT NULL, "document" character varying NOT NULL DEFAULT '', "valid_from" character varying NULL, "valid_to" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "criterion_in_force" CHECK (((state)::text <> 'PUBLISHED'::text) OR (valid_from IS NOT NULL)));
-- create index "criterion_code_edition" to table: "criterions"
CREATE UNIQUE INDEX "criterion_code_edition" ON "criterions" ("code", "edition");
-- create index "criterion_state_subject" to table: "criterions"
CREATE INDEX "criterion_state_subject" ON "criterions" ("state", "subject");
-- create "measurements" table
CREATE TABLE "measurements" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "about" character varying NOT NULL, "numerator" bigint NULL, "denominator" bigint NULL, "level" character varying NOT NULL DEFAULT '', "inapplicable" character varying NOT NULL DEFAULT '', "source" character varying NOT NULL, "recorded_by" character varying NOT NULL, "recorded_at" timestamptz NOT NULL, "criterion_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "person_id" character varying NULL, "period_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "measurements_criterions_measurements" FOREIGN KEY ("criterion_id") REFERENCES "criterions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "measurements_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "measurements_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "measurements_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "measurement_criterion_id_period_id_about" to table: "measurements"
CREATE UNIQUE INDEX "measurement_criterion_id_period_id_about" ON "measurements" ("criterion_id", "period_id", "about");
-- create index "measurement_period_id_unit_id" to table: "measurements"
CREATE INDEX "measurement_period_id_unit_id" ON "measurements" ("period_id", "unit_id");
-- create "unit_assessments" table
CREATE TABLE "unit_assessments" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "state" character varying NOT NULL DEFAULT 'DRAFT', "self_points" jsonb NOT NULL, "self_rating" character varying NULL, "confirmed_points" jsonb NULL, "nothing_found" boolean NOT NULL DEFAULT false, "comment" character varying NOT NULL DEFAULT '', "confirmed_by" character varying NOT NULL DEFAULT '', "confirmed_at" timestamptz NULL, "decision_rating" character varying NULL, "decision_document" character varying NOT NULL DEFAULT '', "unit_id" character varying NOT NULL, "period_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_assessments_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "unit_assessments_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "unitassessment_period_id_unit_id" to table: "unit_assessments"
CREATE UNIQUE INDEX "unitassessment_period_id_unit_id" ON "unit_assessments" ("period_id", "unit_id");
-- create "unit_regulations" table
CREATE TABLE "unit_regulations" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" character varying NOT NULL, "issued_on" character varying NOT NULL, "layer" character varying NOT NULL, "unit_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_regulations_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "unitregulation_unit_id_issued_on" to table: "unit_regulations"
CREATE UNIQUE INDEX "unitregulation_unit_id_issued_on" ON "unit_regulations" ("unit_id", "issued_on");

-- +goose Down
-- reverse: create index "unitregulation_unit_id_issued_on" to table: "unit_regulations"
DROP INDEX "unitregulation_unit_id_issued_on";
-- reverse: create "unit_regulations" table
DROP TABLE "unit_regulations";
-- reverse: create index "unitassessment_period_id_unit_id" to table: "unit_assessments"
DROP INDEX "unitassessment_period_id_unit_id";
-- reverse: create "unit_assessments" table
DROP TABLE "unit_assessments";
-- reverse: create index "measurement_period_id_unit_id" to table: "measurements"
DROP INDEX "measurement_period_id_unit_id";
-- reverse: create index "measurement_criterion_id_period_id_about" to table: "measurements"
DROP INDEX "measurement_criterion_id_period_id_about";
-- reverse: create "measurements" table
DROP TABLE "measurements";
-- reverse: create index "criterion_state_subject" to table: "criterions"
DROP INDEX "criterion_state_subject";
-- reverse: create index "criterion_code_edition" to table: "criterions"
DROP INDEX "criterion_code_edition";
-- reverse: create "criterions" table
DROP TABLE "criterions";
-- reverse: create index "forcemajeure_unit_id_year" to table: "force_majeures"
DROP INDEX "forcemajeure_unit_id_year";
-- reverse: create "force_majeures" table
DROP TABLE "force_majeures";
-- reverse: create index "finding_unit_id_found_on" to table: "findings"
DROP INDEX "finding_unit_id_found_on";
-- reverse: create "findings" table
DROP TABLE "findings";
-- reverse: create index "conclusion_unit_id_concluded_on" to table: "conclusions"
DROP INDEX "conclusion_unit_id_concluded_on";
-- reverse: create index "conclusion_person_id_concluded_on" to table: "conclusions"
DROP INDEX "conclusion_person_id_concluded_on";
-- reverse: create "conclusions" table
DROP TABLE "conclusions";
-- reverse: create index "complaint_unit_id_received_on" to table: "complaints"
DROP INDEX "complaint_unit_id_received_on";
-- reverse: create "complaints" table
DROP TABLE "complaints";
-- reverse: create index "assignedtask_unit_id_due_on" to table: "assigned_tasks"
DROP INDEX "assignedtask_unit_id_due_on";
-- reverse: create index "assignedtask_due_on_state" to table: "assigned_tasks"
DROP INDEX "assignedtask_due_on_state";
-- reverse: create "assigned_tasks" table
DROP TABLE "assigned_tasks";
-- reverse: create index "rulechoice_valid_from" to table: "rule_choices"
DROP INDEX "rulechoice_valid_from";
-- reverse: create "rule_choices" table
DROP TABLE "rule_choices";
