#!/usr/bin/env bash
# Installs the build into an empty prefix and builds a foreign project against it with find_package(chorus).
set -euo pipefail
build=$(realpath "${1:-build/release}")
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake --install "$build" --prefix "$work/prefix" >"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log"; exit 1; }
cmake -S . -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/prefix" -DCMAKE_BUILD_TYPE=Release >"$work/configure.log" 2>&1 ||
  { tail -n 20 "$work/configure.log"; exit 1; }
ninja -C "$work/build" >"$work/ninja.log" 2>&1 || { tail -n 40 "$work/ninja.log"; exit 1; }
"$work/build/consumer"
