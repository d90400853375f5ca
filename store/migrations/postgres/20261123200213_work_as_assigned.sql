-- +goose Up
-- create "catalogues" table
CREATE TABLE "catalogues" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" bigint NOT NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "group_maxima" jsonb NOT NULL, "effective_from" character varying NULL, "document" character varying NOT NULL DEFAULT '', "return_reason" character varying NOT NULL DEFAULT '', "submitter_id" character varying NOT NULL DEFAULT '', "submitted_by" character varying NOT NULL DEFAULT '', "approved_by" character varying NOT NULL DEFAULT '', "approved_at" timestamptz NULL, "created_at" timestamptz NOT NULL, "agency_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "catalogues_units_agency" FOREIGN KEY ("agency_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "catalogue_approved" CHECK (((state)::text = ANY ((ARRAY['DRAFT'::character varying, 'SUBMITTED'::character varying])::text[])) OR (((document)::text <> ''::text) AND (effective_from IS NOT NULL))));
-- create index "catalogue_agency_id_number" to table: "catalogues"
CREATE UNIQUE INDEX "catalogue_agency_id_number" ON "catalogues" ("agency_id", "number");
-- create "catalogue_entries" table
CREATE TABLE "catalogue_entries" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "name_folded" character varying NOT NULL, "detail" character varying NOT NULL DEFAULT '', "output" character varying NOT NULL DEFAULT '', "section" character varying NOT NULL DEFAULT '', "complexity_group" bigint NOT NULL, "points" bigint NOT NULL, "standard" boolean NOT NULL DEFAULT false, "removes" boolean NOT NULL DEFAULT false, "state" character varying NOT NULL DEFAULT 'PROPOSED', "reason" character varying NOT NULL DEFAULT '', "proposed_by" character varying NOT NULL, "created_at" timestamptz NOT NULL, "catalogue_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "merged_into_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "catalogue_entries_catalogue_entries_merged" FOREIGN KEY ("merged_into_id") REFERENCES "catalogue_entries" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "catalogue_entries_catalogues_entries" FOREIGN KEY ("catalogue_id") REFERENCES "catalogues" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "catalogue_entries_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "catalogue_entry_points" CHECK (points > 0));
-- create index "catalogueentry_catalogue_id_state" to table: "catalogue_entries"
CREATE INDEX "catalogueentry_catalogue_id_state" ON "catalogue_entries" ("catalogue_id", "state");
-- modify "deliveries" table
ALTER TABLE "deliveries" ADD COLUMN "examiner_id" character varying NOT NULL DEFAULT '';
-- create "work_groups" table
CREATE TABLE "work_groups" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "content" character varying NOT NULL, "output" character varying NOT NULL DEFAULT '', "coefficient" bigint NOT NULL, "quantity" bigint NOT NULL, "created_at" timestamptz NOT NULL, "agency_id" character varying NOT NULL, "product_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "work_groups_units_agency" FOREIGN KEY ("agency_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "work_groups_work_products_product" FOREIGN KEY ("product_id") REFERENCES "work_products" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "work_group_numbers" CHECK ((coefficient > 0) AND (quantity > 0)));
-- modify "work_items" table
ALTER TABLE "work_items" ADD COLUMN "handed_with" character varying NOT NULL DEFAULT '', ADD COLUMN "handed_reason" character varying NOT NULL DEFAULT '', ADD COLUMN "group_id" character varying NULL, ADD COLUMN "taken_from_id" character varying NULL, ADD CONSTRAINT "work_items_work_groups_items" FOREIGN KEY ("group_id") REFERENCES "work_groups" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "work_items_work_items_handed_to" FOREIGN KEY ("taken_from_id") REFERENCES "work_items" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create index "workitem_group_id" to table: "work_items"
CREATE INDEX "workitem_group_id" ON "work_items" ("group_id");
-- create "objective_causes" table
CREATE TABLE "objective_causes" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "person_id" character varying NOT NULL, "unit_id" character varying NOT NULL, "period_id" character varying NOT NULL, "text" character varying NOT NULL, "evidence" character varying NOT NULL DEFAULT '', "late_from" character varying NULL, "late_to" character varying NULL, "recorded_failures" bigint NOT NULL DEFAULT 0, "state" character varying NOT NULL DEFAULT 'CLAIMED', "document" character varying NOT NULL DEFAULT '', "reason" character varying NOT NULL DEFAULT '', "claimed_by" character varying NOT NULL, "decided_by" character varying NOT NULL DEFAULT '', "decided_at" timestamptz NULL, "created_at" timestamptz NOT NULL, "delivery_id" character varying NULL, "work_item_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "objective_causes_deliveries_delivery" FOREIGN KEY ("delivery_id") REFERENCES "deliveries" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "objective_causes_work_items_causes" FOREIGN KEY ("work_item_id") REFERENCES "work_items" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "objective_cause_confirmed" CHECK (((state)::text <> 'CONFIRMED'::text) OR ((document)::text <> ''::text)), CONSTRAINT "objective_cause_failures" CHECK (recorded_failures >= 0));
-- create index "objectivecause_period_id_state_unit_id" to table: "objective_causes"
CREATE INDEX "objectivecause_period_id_state_unit_id" ON "objective_causes" ("period_id", "state", "unit_id");
-- create index "objectivecause_work_item_id" to table: "objective_causes"
CREATE INDEX "objectivecause_work_item_id" ON "objective_causes" ("work_item_id");

-- +goose Down
-- reverse: create index "objectivecause_work_item_id" to table: "objective_causes"
DROP INDEX "objectivecause_work_item_id";
-- reverse: create index "objectivecause_period_id_state_unit_id" to table: "objective_causes"
DROP INDEX "objectivecause_period_id_state_unit_id";
-- reverse: create "objective_causes" table
DROP TABLE "objective_causes";
-- reverse: create index "workitem_group_id" to table: "work_items"
DROP INDEX "workitem_group_id";
-- reverse: modify "work_items" table
ALTER TABLE "work_items" DROP CONSTRAINT "work_items_work_items_handed_to", DROP CONSTRAINT "work_items_work_groups_items", DROP COLUMN "taken_from_id", DROP COLUMN "group_id", DROP COLUMN "handed_reason", DROP COLUMN "handed_with";
-- reverse: create "work_groups" table
DROP TABLE "work_groups";
-- reverse: modify "deliveries" table
ALTER TABLE "deliveries" DROP COLUMN "examiner_id";
-- reverse: create index "catalogueentry_catalogue_id_state" to table: "catalogue_entries"
DROP INDEX "catalogueentry_catalogue_id_state";
-- reverse: create "catalogue_entries" table
DROP TABLE "catalogue_entries";
-- reverse: create index "catalogue_agency_id_number" to table: "catalogues"
DROP INDEX "catalogue_agency_id_number";
-- reverse: create "catalogues" table
DROP TABLE "catalogues";
