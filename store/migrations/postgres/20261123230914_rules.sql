-- +goose Up
-- modify "rulesets" table
ALTER TABLE "rulesets" ADD COLUMN "effective_from" character varying NULL, ADD COLUMN "document" character varying NOT NULL DEFAULT '', ADD COLUMN "published_by" character varying NOT NULL DEFAULT '', ADD COLUMN "published_at" timestamptz NULL;
-- create index "ruleset_published_at" to table: "rulesets"
CREATE INDEX "ruleset_published_at" ON "rulesets" ("published_at");
-- create "confirmations" table
CREATE TABLE "confirmations" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "section" character varying NOT NULL, "name" character varying NOT NULL, "part_hash" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'IN_FORCE', "document" character varying NOT NULL, "decided_on" character varying NOT NULL, "confirmed_by" character varying NOT NULL, "account_id" character varying NOT NULL, "confirmed_at" timestamptz NOT NULL, "withdrawn_by" character varying NOT NULL DEFAULT '', "withdrawn_at" timestamptz NULL, "reason" character varying NOT NULL DEFAULT '', PRIMARY KEY ("id"));
-- create index "confirmation_code_section_name" to table: "confirmations"
CREATE INDEX "confirmation_code_section_name" ON "confirmations" ("code", "section", "name");
-- create "rule_drafts" table
CREATE TABLE "rule_drafts" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "code" character varying NOT NULL, "yaml" text NOT NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "editors" jsonb NOT NULL, "report" jsonb NULL, "reviewed" jsonb NULL, "note" character varying NOT NULL DEFAULT '', "started_by" character varying NOT NULL, "submitted_by" character varying NOT NULL DEFAULT '', "approved_by" character varying NOT NULL DEFAULT '', "created_at" timestamptz NOT NULL, "changed_at" timestamptz NOT NULL, "base_id" character varying NOT NULL, "ruleset_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "rule_drafts_rulesets_base" FOREIGN KEY ("base_id") REFERENCES "rulesets" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "rule_drafts_rulesets_ruleset" FOREIGN KEY ("ruleset_id") REFERENCES "rulesets" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "ruledraft_created_at" to table: "rule_drafts"
CREATE INDEX "ruledraft_created_at" ON "rule_drafts" ("created_at");

-- +goose Down
-- reverse: create index "ruledraft_created_at" to table: "rule_drafts"
DROP INDEX "ruledraft_created_at";
-- reverse: create "rule_drafts" table
DROP TABLE "rule_drafts";
-- reverse: create index "confirmation_code_section_name" to table: "confirmations"
DROP INDEX "confirmation_code_section_name";
-- reverse: create "confirmations" table
DROP TABLE "confirmations";
-- reverse: create index "ruleset_published_at" to table: "rulesets"
DROP INDEX "ruleset_published_at";
-- reverse: modify "rulesets" table
ALTER TABLE "rulesets" DROP COLUMN "published_at", DROP COLUMN "published_by", DROP COLUMN "document", DROP COLUMN "effective_from";
