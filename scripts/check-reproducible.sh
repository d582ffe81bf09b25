#!/usr/bin/env bash
# Builds the briefs a second time in another folder, time zone and locale: every file must have the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
cp -r sources "$there/"
here=$PWD
(cd "$there" && TZ=Pacific/Kiritimati LC_ALL=C LANG=C node "$here/dist/cli.js" build --quiet >/dev/null 2>"$there/messages" || { cat "$there/messages"; exit 1; })
diff -r out "$there/out"
echo "$(find out -type f | wc -l) files are the same"
