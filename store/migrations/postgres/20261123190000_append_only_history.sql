-- +goose Up
-- The history can only be added to. This guards against accidents; the keyed chain finds
-- what whoever owns the database does on purpose.
-- +goose StatementBegin
CREATE FUNCTION "keep_history"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the history can only be added to'; END $$;
-- +goose StatementEnd
CREATE TRIGGER "audit_events_keep_lines" BEFORE UPDATE OR DELETE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION "keep_history"();
CREATE TRIGGER "audit_events_keep_all" BEFORE TRUNCATE ON "audit_events" FOR EACH STATEMENT EXECUTE FUNCTION "keep_history"();

-- +goose Down
DROP TRIGGER "audit_events_keep_lines" ON "audit_events";
DROP TRIGGER "audit_events_keep_all" ON "audit_events";
DROP FUNCTION "keep_history"();
