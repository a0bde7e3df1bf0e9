#!/usr/bin/env bash
# Random messages between chorus and an independent codec (pycrate), both ways; docs/interoperability.md has results.
#
# usage: second_codec.sh [--build DIR] [OPTION]...      second_codec.sh --help lists the options
#
# Needs a build with -DCHORUS_PYTHON=ON and PyPI, once: pycrate goes into a virtual environment in the build directory.
set -euo pipefail
cd "$(dirname "$0")"
build=../../build/release
if [ "${1:-}" = --build ]; then
  build=$2
  shift 2
fi
[ -d "$build/python/chorus" ] || {
  echo "second_codec.sh: $build has no Python package; configure with -DCHORUS_PYTHON=ON and build chorus_python" >&2
  exit 2
}
build=$(realpath "$build")
environment=$build/second_codec
if [ ! -x "$environment/bin/python" ]; then
  python=$(sed -n 's/^Python_EXECUTABLE:[^=]*=//p' "$build/CMakeCache.txt")
  "${python:-python3}" -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check pycrate==0.8.1
fi
PYTHONPATH=$build/python exec "$environment/bin/python" -B "$PWD/second_codec" "$@"
