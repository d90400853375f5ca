-- +goose Up
-- The history can only be added to. This guards against accidents; the keyed chain finds
-- what whoever owns the database does on purpose.
-- +goose StatementBegin
CREATE TRIGGER `audit_events_keep_lines` BEFORE UPDATE ON `audit_events` BEGIN SELECT RAISE(ABORT, 'the history can only be added to'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `audit_events_keep_all` BEFORE DELETE ON `audit_events` BEGIN SELECT RAISE(ABORT, 'the history can only be added to'); END;
-- +goose StatementEnd

-- +goose Down
DROP TRIGGER `audit_events_keep_lines`;
DROP TRIGGER `audit_events_keep_all`;
