#!/usr/bin/env bash
# Prints the path of a Chromium for browser tests; installs Debian's where there is none.
set -euo pipefail
if [ -n "${CHROMIUM:-}" ]; then echo "$CHROMIUM"; exit; fi
if ! command -v chromium >/dev/null; then
  run=""; [ "$(id -u)" = 0 ] || run=sudo
  $run apt-get update -q >&2
  $run env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium fonts-noto-core >&2
fi
command -v chromium
