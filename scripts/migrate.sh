#!/usr/bin/env bash
# Writes the migration between the migration files and the schema, for both databases.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -n "${1:-}" ] || { echo "usage: make migrate name=…" >&2; exit 1; }
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'scripts/postgres.sh stop "$folder/pg" >/dev/null 2>&1; rm -rf "$folder"' EXIT
url=$(PGTESTPORT=${PGTESTPORT:-54332} scripts/postgres.sh start "$folder/pg" 2>"$folder/log") || { cat "$folder/log" >&2; exit 1; }
DEV_DATABASE_URL=$url go run ./store/diff "$1"
