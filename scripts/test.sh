#!/usr/bin/env bash
# Every test: engine, workflow on both databases, the API over HTTP, the web application
# and the browser. Installs what tests need; a missing piece is a failure, not a skip.
# Ends with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
chmod 755 "$out"
trap 'scripts/postgres.sh stop "$out/pg" >/dev/null 2>&1; rm -rf "$out"' EXIT

if [ -z "${TEST_DATABASE_URL:-}" ]; then
  TEST_DATABASE_URL=$(scripts/postgres.sh start "$out/pg" 2>"$out/pg.log") || { cat "$out/pg.log"; echo "PostgreSQL could not be started"; exit 1; }
fi
CHROMIUM=$(scripts/chromium.sh 2>"$out/chromium.log") || { cat "$out/chromium.log"; echo "Chromium could not be installed"; exit 1; }
export TEST_DATABASE_URL CHROMIUM

status=0
echo "== Go"
go test -json ./... >"$out/go.json" 2>"$out/go.err" || status=1
cat "$out/go.err"

if [ "${1:-}" != "go" ]; then
  echo "== Web application"
  make -s web || exit 1
  (cd frontend && npx vitest run --project unit --reporter=json --outputFile="$out/unit.json") || status=1
  echo "== Browser"
  go build -o "$out/congtam" ./server || exit 1
  (cd frontend && CONGTAM_BIN="$out/congtam" npx vitest run --project e2e --reporter=json --outputFile="$out/e2e.json") || status=1
fi

go run ./scripts/tally "$out"/*.json || status=1
exit $status
