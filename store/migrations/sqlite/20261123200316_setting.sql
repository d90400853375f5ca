-- +goose Up
-- create "settings" table
CREATE TABLE `settings` (`id` text NOT NULL, `value` text NOT NULL, PRIMARY KEY (`id`));

-- +goose Down
-- reverse: create "settings" table
DROP TABLE `settings`;
