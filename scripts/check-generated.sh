#!/usr/bin/env bash
# Fails if regenerating code, or a second migration diff, changes anything.
set -euo pipefail
cd "$(dirname "$0")/.."
make -s generate
scripts/migrate.sh drift
go mod tidy -diff
changed=$(git status --porcelain -- ent graph store docs frontend/src/gql)
if [ -n "$changed" ]; then
  echo "generated files are not up to date:"
  echo "$changed"
  exit 1
fi
