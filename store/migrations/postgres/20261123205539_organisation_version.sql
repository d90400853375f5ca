-- +goose Up
-- The organisation is kept in memory between requests; this number says when it changed,
-- to every server, whoever changed it.
INSERT INTO "settings" ("id", "value") VALUES ('ORGANISATION_VERSION', '0');
-- +goose StatementBegin
CREATE FUNCTION "organisation_changed"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE "settings" SET "value" = ("value"::bigint + 1)::text WHERE "id" = 'ORGANISATION_VERSION';
  RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER "units_organisation" AFTER INSERT OR UPDATE OR DELETE ON "units" FOR EACH STATEMENT EXECUTE FUNCTION "organisation_changed"();
CREATE TRIGGER "posts_organisation" AFTER INSERT OR UPDATE OR DELETE ON "posts" FOR EACH STATEMENT EXECUTE FUNCTION "organisation_changed"();
CREATE TRIGGER "persons_organisation" AFTER INSERT OR UPDATE OR DELETE ON "persons" FOR EACH STATEMENT EXECUTE FUNCTION "organisation_changed"();
CREATE TRIGGER "closings_organisation" AFTER INSERT OR UPDATE OR DELETE ON "closings" FOR EACH STATEMENT EXECUTE FUNCTION "organisation_changed"();

-- +goose Down
DROP TRIGGER "units_organisation" ON "units";
DROP TRIGGER "posts_organisation" ON "posts";
DROP TRIGGER "persons_organisation" ON "persons";
DROP TRIGGER "closings_organisation" ON "closings";
DROP FUNCTION "organisation_changed"();
DELETE FROM "settings" WHERE "id" = 'ORGANISATION_VERSION';
