#!/usr/bin/env bash
# Builds every fuzzer with clang, ASan and UBSan and runs each for N seconds (default 6) on its corpus.
# A finding is kept in artefacts/fuzz/ and fails the run.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-6}
mkdir -p build artefacts/fuzz
build=$(tools/sanitized_build chorus_fuzzers)

fuzz() {
  local fuzzer=$1 seconds=$2
  local name=${fuzzer##*/chorus_fuzz_}
  local kept=fuzz/corpus/$name grown=artefacts/fuzz/corpus-$name
  mkdir -p "$grown"
  local sources=("$grown")
  [ -d "$kept" ] && sources+=("$kept")
  if "$fuzzer" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -seed=1 -print_final_stats=1 \
      -artifact_prefix="artefacts/fuzz/$name-" "${sources[@]}" >"artefacts/fuzz/$name.log" 2>&1; then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "artefacts/fuzz/$name.log")
    printf '  %-18s %10s runs, nothing found\n' "$name" "$runs"
  else
    printf '  %-18s FOUND something: artefacts/fuzz/%s.log\n%s\n' "$name" "$name" "$(tail -n 25 "artefacts/fuzz/$name.log")"
    return 1
  fi
}
export -f fuzz

# A fuzzer has one thread: as many at a time as there are processors.
printf '%s\0' "$build"/bin/chorus_fuzz_* | xargs -0 -P "$(nproc)" -I{} bash -c 'fuzz "$@"' fuzz {} "$seconds"
