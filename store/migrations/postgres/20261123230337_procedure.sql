-- +goose Up
-- create "meetings" table
CREATE TABLE "meetings" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "agency_id" character varying NOT NULL, "kind" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'CALLED', "place" character varying NOT NULL, "began_at" timestamptz NOT NULL, "ended_at" timestamptz NULL, "party_representative" character varying NOT NULL DEFAULT '', "participants" jsonb NOT NULL, "matters" jsonb NOT NULL, "in_favour" bigint NULL, "against" bigint NULL, "called_by" character varying NOT NULL, "adopted_at" timestamptz NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "chair_id" character varying NOT NULL, "secretary_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "meetings_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "meetings_persons_chair" FOREIGN KEY ("chair_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "meetings_persons_secretary" FOREIGN KEY ("secretary_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "meetings_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "meeting_period_id_unit_id" to table: "meetings"
CREATE INDEX "meeting_period_id_unit_id" ON "meetings" ("period_id", "unit_id");
-- create "rating_decisions" table
CREATE TABLE "rating_decisions" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "number" character varying NOT NULL, "decided_on" character varying NOT NULL, "authority" character varying NOT NULL, "signer" character varying NOT NULL, "reason" character varying NOT NULL DEFAULT '', "created_at" timestamptz NOT NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "replaces_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "rating_decisions_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "rating_decisions_rating_decisions_successors" FOREIGN KEY ("replaces_id") REFERENCES "rating_decisions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "rating_decisions_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "ratingdecision_period_id_unit_id_number" to table: "rating_decisions"
CREATE UNIQUE INDEX "ratingdecision_period_id_unit_id_number" ON "rating_decisions" ("period_id", "unit_id", "number");
-- create "annual_ratings" table
CREATE TABLE "annual_ratings" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "agency_id" character varying NOT NULL, "title" character varying NOT NULL DEFAULT '', "role" character varying NULL, "status" character varying NOT NULL, "computed_rating" character varying NULL, "state" character varying NOT NULL DEFAULT 'PREPARED', "self_rating" character varying NULL, "strengths" character varying NOT NULL DEFAULT '', "shortcomings" character varying NOT NULL DEFAULT '', "self_rated_at" timestamptz NULL, "party_opinion" character varying NOT NULL DEFAULT '', "party_document" character varying NOT NULL DEFAULT '', "opined_at" timestamptz NULL, "proposed_rating" character varying NULL, "proposal_reason" character varying NOT NULL DEFAULT '', "proposed_by" character varying NOT NULL DEFAULT '', "proposed_at" timestamptz NULL, "decided_rating" character varying NULL, "decision_reason" character varying NOT NULL DEFAULT '', "decision_article" character varying NOT NULL DEFAULT '', "handling" character varying NOT NULL DEFAULT '', "notice_number" character varying NOT NULL DEFAULT '', "publication" character varying NULL, "notified_at" timestamptz NULL, "acknowledged_at" timestamptz NULL, "period_id" character varying NOT NULL, "person_id" character varying NULL, "unit_id" character varying NOT NULL, "result_id" character varying NULL, "unit_result_id" character varying NULL, "replaces_id" character varying NULL, "meeting_id" character varying NULL, "decision_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "annual_ratings_annual_ratings_successors" FOREIGN KEY ("replaces_id") REFERENCES "annual_ratings" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "annual_ratings_meetings_ratings" FOREIGN KEY ("meeting_id") REFERENCES "meetings" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "annual_ratings_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "annual_ratings_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "annual_ratings_rating_decisions_ratings" FOREIGN KEY ("decision_id") REFERENCES "rating_decisions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "annual_ratings_results_result" FOREIGN KEY ("result_id") REFERENCES "results" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "annual_ratings_unit_results_unit_result" FOREIGN KEY ("unit_result_id") REFERENCES "unit_results" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "annual_ratings_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "annualrating_decision_id" to table: "annual_ratings"
CREATE INDEX "annualrating_decision_id" ON "annual_ratings" ("decision_id");
-- create index "annualrating_meeting_id" to table: "annual_ratings"
CREATE INDEX "annualrating_meeting_id" ON "annual_ratings" ("meeting_id");
-- create index "annualrating_period_id_agency_id_state" to table: "annual_ratings"
CREATE INDEX "annualrating_period_id_agency_id_state" ON "annual_ratings" ("period_id", "agency_id", "state");
-- create index "annualrating_person" to table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_person" ON "annual_ratings" ("period_id", "person_id") WHERE ((person_id IS NOT NULL) AND ((state)::text <> 'SUPERSEDED'::text));
-- create index "annualrating_person_id" to table: "annual_ratings"
CREATE INDEX "annualrating_person_id" ON "annual_ratings" ("person_id");
-- create index "annualrating_unit" to table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_unit" ON "annual_ratings" ("period_id", "unit_id") WHERE ((person_id IS NULL) AND ((state)::text <> 'SUPERSEDED'::text));
-- create index "annualrating_unit_id_period_id" to table: "annual_ratings"
CREATE INDEX "annualrating_unit_id_period_id" ON "annual_ratings" ("unit_id", "period_id");
-- create "records" table
CREATE TABLE "records" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "origin" character varying NOT NULL, "subject" character varying NOT NULL, "number" bigint NOT NULL, "name" character varying NOT NULL, "media_type" character varying NOT NULL, "size" bigint NOT NULL, "sha256" character varying NOT NULL, "content" bytea NOT NULL, "made_by" character varying NOT NULL, "made_at" timestamptz NOT NULL, "period_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "person_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "records_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "records_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "records_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "record_period_id_unit_id" to table: "records"
CREATE INDEX "record_period_id_unit_id" ON "records" ("period_id", "unit_id");
-- create index "record_person_id" to table: "records"
CREATE INDEX "record_person_id" ON "records" ("person_id");
-- create index "record_subject_kind_number" to table: "records"
CREATE UNIQUE INDEX "record_subject_kind_number" ON "records" ("subject", "kind", "number");
-- Papers and decisions are kept as they were (Art. 24): they are added to, never changed.
-- +goose StatementBegin
CREATE FUNCTION "keep_papers"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'papers and decisions are kept as they were'; END $$;
-- +goose StatementEnd
CREATE TRIGGER "records_keep_lines" BEFORE UPDATE OR DELETE ON "records" FOR EACH ROW EXECUTE FUNCTION "keep_papers"();
CREATE TRIGGER "records_keep_all" BEFORE TRUNCATE ON "records" FOR EACH STATEMENT EXECUTE FUNCTION "keep_papers"();
CREATE TRIGGER "rating_decisions_keep_lines" BEFORE UPDATE OR DELETE ON "rating_decisions" FOR EACH ROW EXECUTE FUNCTION "keep_papers"();
CREATE TRIGGER "rating_decisions_keep_all" BEFORE TRUNCATE ON "rating_decisions" FOR EACH STATEMENT EXECUTE FUNCTION "keep_papers"();

-- +goose Down
DROP TRIGGER "records_keep_lines" ON "records";
DROP TRIGGER "records_keep_all" ON "records";
DROP TRIGGER "rating_decisions_keep_lines" ON "rating_decisions";
DROP TRIGGER "rating_decisions_keep_all" ON "rating_decisions";
DROP FUNCTION "keep_papers"();
-- reverse: create index "record_subject_kind_number" to table: "records"
DROP INDEX "record_subject_kind_number";
-- reverse: create index "record_person_id" to table: "records"
DROP INDEX "record_person_id";
-- reverse: create index "record_period_id_unit_id" to table: "records"
DROP INDEX "record_period_id_unit_id";
-- reverse: create "records" table
DROP TABLE "records";
-- reverse: create index "annualrating_unit_id_period_id" to table: "annual_ratings"
DROP INDEX "annualrating_unit_id_period_id";
-- reverse: create index "annualrating_unit" to table: "annual_ratings"
DROP INDEX "annualrating_unit";
-- reverse: create index "annualrating_person_id" to table: "annual_ratings"
DROP INDEX "annualrating_person_id";
-- reverse: create index "annualrating_person" to table: "annual_ratings"
DROP INDEX "annualrating_person";
-- reverse: create index "annualrating_period_id_agency_id_state" to table: "annual_ratings"
DROP INDEX "annualrating_period_id_agency_id_state";
-- reverse: create index "annualrating_meeting_id" to table: "annual_ratings"
DROP INDEX "annualrating_meeting_id";
-- reverse: create index "annualrating_decision_id" to table: "annual_ratings"
DROP INDEX "annualrating_decision_id";
-- reverse: create "annual_ratings" table
DROP TABLE "annual_ratings";
-- reverse: create index "ratingdecision_period_id_unit_id_number" to table: "rating_decisions"
DROP INDEX "ratingdecision_period_id_unit_id_number";
-- reverse: create "rating_decisions" table
DROP TABLE "rating_decisions";
-- reverse: create index "meeting_period_id_unit_id" to table: "meetings"
DROP INDEX "meeting_period_id_unit_id";
-- reverse: create "meetings" table
DROP TABLE "meetings";
