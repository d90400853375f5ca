#!/usr/bin/env bash
# A throw-away PostgreSQL for tests: `postgres.sh start FOLDER` prints its address,
# `postgres.sh stop FOLDER` ends it. Installs Debian's package where there is none.
set -euo pipefail

action=$1 folder=$2
port=${PGTESTPORT:-54331}

binaries() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "$1"; else sh -c "$1"; fi; }

case $action in
start)
  if [ -z "$(binaries)" ]; then
    run=""; [ "$(id -u)" = 0 ] || run=sudo
    $run apt-get update -q >&2
    $run env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends postgresql >&2
  fi
  bin=$(binaries)
  mkdir -p "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
  as_postgres "'$bin/initdb' -D '$folder/data' -U postgres --auth=trust -E UTF8 --locale=C.UTF-8" >&2
  as_postgres "'$bin/pg_ctl' -D '$folder/data' -l '$folder/log' -w -o '-p $port -k $folder -h 127.0.0.1 -c max_connections=300' start" >&2
  echo "postgres://postgres@127.0.0.1:$port/postgres?sslmode=disable"
  ;;
stop)
  as_postgres "'$(binaries)/pg_ctl' -D '$folder/data' -m immediate stop" >&2
  rm -rf "$folder"
  ;;
esac
