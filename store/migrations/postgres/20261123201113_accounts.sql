-- +goose Up
-- modify "sessions" table
ALTER TABLE "sessions" DROP COLUMN "previous_hash", ADD COLUMN "family_hash" character varying NOT NULL DEFAULT '';
-- create index "session_family_hash" to table: "sessions"
CREATE INDEX "session_family_hash" ON "sessions" ("family_hash");
-- create "security_policies" table
CREATE TABLE "security_policies" ("id" character varying NOT NULL, "version" bigint NOT NULL DEFAULT 1, "min_password_length" bigint NOT NULL, "former_passwords" bigint NOT NULL, "idle_minutes" bigint NOT NULL, "session_hours" bigint NOT NULL, "sign_in_log_days" bigint NOT NULL, PRIMARY KEY ("id"));
-- create "attachments" table
CREATE TABLE "attachments" ("id" character varying NOT NULL, "attached_by" character varying NOT NULL, "created_at" timestamptz NOT NULL, "file_id" character varying NOT NULL, "delivery_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "attachments_deliveries_evidence_files" FOREIGN KEY ("delivery_id") REFERENCES "deliveries" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "attachments_files_file" FOREIGN KEY ("file_id") REFERENCES "files" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "attachment_delivery_id" to table: "attachments"
CREATE INDEX "attachment_delivery_id" ON "attachments" ("delivery_id");
-- create index "attachment_file_id" to table: "attachments"
CREATE UNIQUE INDEX "attachment_file_id" ON "attachments" ("file_id");
-- create "former_passwords" table
CREATE TABLE "former_passwords" ("id" character varying NOT NULL, "password_hash" character varying NOT NULL, "account_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "former_passwords_accounts_former_passwords" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "formerpassword_account_id" to table: "former_passwords"
CREATE INDEX "formerpassword_account_id" ON "former_passwords" ("account_id");
-- create "sign_in_attempts" table
CREATE TABLE "sign_in_attempts" ("id" character varying NOT NULL, "outcome" character varying NOT NULL, "address" character varying NOT NULL DEFAULT '', "user_agent" character varying NOT NULL DEFAULT '', "at" timestamptz NOT NULL, "account_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "sign_in_attempts_accounts_sign_ins" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "signinattempt_account_id_at" to table: "sign_in_attempts"
CREATE INDEX "signinattempt_account_id_at" ON "sign_in_attempts" ("account_id", "at");
-- create index "signinattempt_at" to table: "sign_in_attempts"
CREATE INDEX "signinattempt_at" ON "sign_in_attempts" ("at");

-- +goose Down
-- reverse: create index "signinattempt_at" to table: "sign_in_attempts"
DROP INDEX "signinattempt_at";
-- reverse: create index "signinattempt_account_id_at" to table: "sign_in_attempts"
DROP INDEX "signinattempt_account_id_at";
-- reverse: create "sign_in_attempts" table
DROP TABLE "sign_in_attempts";
-- reverse: create index "formerpassword_account_id" to table: "former_passwords"
DROP INDEX "formerpassword_account_id";
-- reverse: create "former_passwords" table
DROP TABLE "former_passwords";
-- reverse: create index "attachment_file_id" to table: "attachments"
DROP INDEX "attachment_file_id";
-- reverse: create index "attachment_delivery_id" to table: "attachments"
DROP INDEX "attachment_delivery_id";
-- reverse: create "attachments" table
DROP TABLE "attachments";
-- reverse: create "security_policies" table
DROP TABLE "security_policies";
-- reverse: create index "session_family_hash" to table: "sessions"
DROP INDEX "session_family_hash";
-- reverse: modify "sessions" table
ALTER TABLE "sessions" DROP COLUMN "family_hash", ADD COLUMN "previous_hash" character varying NOT NULL DEFAULT '';
