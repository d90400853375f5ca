-- +goose Up
-- The organisation is kept in memory between requests; this number says when it changed.
INSERT INTO `settings` (`id`, `value`) VALUES ('ORGANISATION_VERSION', '0');
-- +goose StatementBegin
CREATE TRIGGER `units_organisation_insert` AFTER INSERT ON `units` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `units_organisation_update` AFTER UPDATE ON `units` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `units_organisation_delete` AFTER DELETE ON `units` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `posts_organisation_insert` AFTER INSERT ON `posts` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `posts_organisation_update` AFTER UPDATE ON `posts` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `posts_organisation_delete` AFTER DELETE ON `posts` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `persons_organisation_insert` AFTER INSERT ON `persons` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `persons_organisation_update` AFTER UPDATE ON `persons` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `persons_organisation_delete` AFTER DELETE ON `persons` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `closings_organisation_insert` AFTER INSERT ON `closings` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `closings_organisation_update` AFTER UPDATE ON `closings` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `closings_organisation_delete` AFTER DELETE ON `closings` BEGIN UPDATE `settings` SET `value` = CAST(`value` AS integer) + 1 WHERE `id` = 'ORGANISATION_VERSION'; END;
-- +goose StatementEnd

-- +goose Down
DROP TRIGGER `units_organisation_insert`;
DROP TRIGGER `units_organisation_update`;
DROP TRIGGER `units_organisation_delete`;
DROP TRIGGER `posts_organisation_insert`;
DROP TRIGGER `posts_organisation_update`;
DROP TRIGGER `posts_organisation_delete`;
DROP TRIGGER `persons_organisation_insert`;
DROP TRIGGER `persons_organisation_update`;
DROP TRIGGER `persons_organisation_delete`;
DROP TRIGGER `closings_organisation_insert`;
DROP TRIGGER `closings_organisation_update`;
DROP TRIGGER `closings_organisation_delete`;
DELETE FROM `settings` WHERE `id` = 'ORGANISATION_VERSION';
