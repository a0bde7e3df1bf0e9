#!/usr/bin/env bash
# Random messages between chorus and an independent codec (pycrate), both ways; docs/interoperability.md has results.
#
# usage: second_codec.sh [--build DIR] [OPTION]...      second_codec.sh --help lists the options
#
# Needs a build with -DCHORUS_PYTHON=ON and PyPI, once: pycrate goes into a virtual environment in the build directory.
# Where there is no PyPI it is skipped: exit 77.
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
if ! "$environment/bin/python" -c 'import pycrate_asn1c' 2>/dev/null; then
  python=$(sed -n 's/^Python_EXECUTABLE:[^=]*=//p' "$build/CMakeCache.txt")
  "${python:-python3}" -m venv --clear "$environment" &&
    "$environment/bin/pip" install --quiet --disable-pip-version-check --retries 1 pycrate==0.8.1 || {
      echo "second_codec.sh: skipped, pycrate cannot be had from PyPI" >&2
      exit 77
    }
fi
PYTHONPATH=$build/python exec "$environment/bin/python" -B "$PWD/second_codec" --chorus "$build/bin/chorus" "$@"
