-- +goose Up
-- drop index "annualrating_person" from table: "annual_ratings"
DROP INDEX "annualrating_person";
-- drop index "annualrating_unit" from table: "annual_ratings"
DROP INDEX "annualrating_unit";
-- create index "annualrating_first_of_person" to table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_first_of_person" ON "annual_ratings" ("period_id", "person_id") WHERE ((person_id IS NOT NULL) AND (replaces_id IS NULL));
-- create index "annualrating_first_of_unit" to table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_first_of_unit" ON "annual_ratings" ("period_id", "unit_id") WHERE ((person_id IS NULL) AND (replaces_id IS NULL));
-- create index "annualrating_replaces_id" to table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_replaces_id" ON "annual_ratings" ("replaces_id");
-- modify "board_rows" table
ALTER TABLE "board_rows" ADD COLUMN "decided" character varying NULL;
-- modify "petitions" table
ALTER TABLE "petitions" ADD COLUMN "role" character varying NOT NULL DEFAULT 'STAFF';
-- a replacement takes effect with its notice: until then the earlier rating stands
UPDATE annual_ratings SET state = 'NOTIFIED' WHERE id IN (SELECT replaces_id FROM annual_ratings WHERE replaces_id IS NOT NULL AND state = 'DECIDED');
-- who answers a petition goes by the role at what it disputes
UPDATE petitions SET role = coalesce((SELECT r.role FROM results r WHERE r.id = result_id), (SELECT y.role FROM annual_ratings y WHERE y.id = rating_id), 'STAFF');
-- levels that were notified stand in the lists
UPDATE board_rows SET decided = (SELECT y.decided_rating FROM annual_ratings y WHERE y.person_id = board_rows.person_id AND y.period_id = board_rows.period_id AND y.state = 'NOTIFIED')
WHERE person_id IN (SELECT person_id FROM annual_ratings WHERE state = 'NOTIFIED');

-- +goose Down
-- reverse: modify "petitions" table
ALTER TABLE "petitions" DROP COLUMN "role";
-- reverse: modify "board_rows" table
ALTER TABLE "board_rows" DROP COLUMN "decided";
-- reverse: create index "annualrating_replaces_id" to table: "annual_ratings"
DROP INDEX "annualrating_replaces_id";
-- reverse: create index "annualrating_first_of_unit" to table: "annual_ratings"
DROP INDEX "annualrating_first_of_unit";
-- reverse: create index "annualrating_first_of_person" to table: "annual_ratings"
DROP INDEX "annualrating_first_of_person";
-- reverse: drop index "annualrating_unit" from table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_unit" ON "annual_ratings" ("period_id", "unit_id") WHERE ((person_id IS NULL) AND ((state)::text <> 'SUPERSEDED'::text));
-- reverse: drop index "annualrating_person" from table: "annual_ratings"
CREATE UNIQUE INDEX "annualrating_person" ON "annual_ratings" ("period_id", "person_id") WHERE ((person_id IS NOT NULL) AND ((state)::text <> 'SUPERSEDED'::text));
