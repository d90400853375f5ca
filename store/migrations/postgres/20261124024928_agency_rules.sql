-- +goose Up
-- modify "conclusions" table
ALTER TABLE "conclusions" ADD COLUMN "occurred_on" character varying NULL;
-- modify "criterions" table
ALTER TABLE "criterions" ADD COLUMN "feed" character varying NOT NULL DEFAULT 'BY_HAND';
-- modify "rule_choices" table
ALTER TABLE "rule_choices" ADD COLUMN "agency_id" character varying NULL, ADD CONSTRAINT "rule_choices_units_agency" FOREIGN KEY ("agency_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;

-- +goose Down
-- reverse: modify "rule_choices" table
ALTER TABLE "rule_choices" DROP CONSTRAINT "rule_choices_units_agency", DROP COLUMN "agency_id";
-- reverse: modify "criterions" table
ALTER TABLE "criterions" DROP COLUMN "feed";
-- reverse: modify "conclusions" table
ALTER TABLE "conclusions" DROP COLUMN "occurred_on";
