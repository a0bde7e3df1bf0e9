#!/usr/bin/env bash
# Installs the build into an empty prefix and builds a foreign project against it with find_package(chorus).
#
# usage: run.sh [BUILD] | run.sh --prefix DIR        DIR: chorus is there already
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ "${1:-}" = --prefix ]; then
  prefix=$(realpath "$2")
else
  prefix=$work/prefix
  cmake --install "${1:-build/release}" --prefix "$prefix" >"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log"; exit 1; }
fi
cd "$(dirname "$0")"
cmake -S . -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_BUILD_TYPE=Release >"$work/configure.log" 2>&1 ||
  { tail -n 20 "$work/configure.log"; exit 1; }
ninja -C "$work/build" >"$work/ninja.log" 2>&1 || { tail -n 40 "$work/ninja.log"; exit 1; }
"$work/build/consumer"
