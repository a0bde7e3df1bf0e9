#!/usr/bin/env bash
# The pages in headless Chromium: unit tests of their pure parts, then every page against the scripted town and,
# when the chorus command is named, against a real city. Screenshots go to artefacts/.
#
# usage: tests/browser/run.sh [BUILD/bin/chorus]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
chorus=${1:-}
demo=${CHORUS_PAGE_DEMO:-$(dirname "${chorus:-$root/build/release/bin/chorus}")/chorus_page_demo}

chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$chromium" ] || { echo "no Chromium: apt-get install chromium, or name one with CHROMIUM=PATH" >&2; exit 4; }
[ -x "$demo" ] || { echo "no $demo: build it with ninja chorus_page_demo" >&2; exit 4; }
[ -z "$chorus" ] || [ -x "$chorus" ] || { echo "no $chorus: build it with ninja chorus_command" >&2; exit 4; }

"$root/tools/build_web"
(cd "$root/web" && npm run --silent test) || exit 1
mkdir -p "$root/artefacts"
CHROMIUM=$chromium CHORUS_PAGE_DEMO=$demo CHORUS=$chorus exec node "$here/pages.mjs"
