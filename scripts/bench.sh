#!/usr/bin/env bash
# Measures the whole program on a throw-away PostgreSQL with provinces of 5,000 and 50,000
# staff; prints a table. Takes some ten minutes and eight gigabytes of disk.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
chmod 755 "$out"
trap 'scripts/postgres.sh stop "$out/pg" >/dev/null 2>&1; rm -rf "$out"' EXIT
if [ -z "${TEST_DATABASE_URL:-}" ]; then
  TEST_DATABASE_URL=$(scripts/postgres.sh start "$out/pg" 2>"$out/pg.log") || { cat "$out/pg.log"; echo "PostgreSQL could not be started"; exit 1; }
fi
export TEST_DATABASE_URL
go test ./server -run '^$' -bench Province -benchtime 1x -timeout 60m
