#!/usr/bin/env bash
# Builds every fuzzer with clang, ASan and UBSan and runs each on its corpus. A finding is kept in artefacts/fuzz/ and
# fails the run.
#
#   fuzz/run.sh [SECONDS]                        every fuzzer for so long (6); of the messages two, other ones at every
#                                                commit, for CHORUS_FUZZ_MESSAGE_SECONDS (60), the others for one second
#   fuzz/run.sh --messages SECONDS [KEY]...      the messages named, or all, for so long each
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  sed -n '5,7s/^# *//p' fuzz/run.sh
  exit "$1"
}
wrong() {
  echo "fuzz/run.sh: $1" >&2
  usage 2 >&2
}
case ${1:-} in
  -h | --help) usage 0 ;;
  --messages)
    [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || wrong "--messages wants a number of seconds, not '${2:-}'"
    ;;
  *)
    [ $# -le 1 ] && [[ ${1:-6} =~ ^[1-9][0-9]*$ ]] || wrong "wants a number of seconds, not '$*'"
    ;;
esac

mkdir -p build artefacts/fuzz
build=$(tools/sanitized_build chorus_fuzzers)

# fuzz PROGRAM NAME SECONDS [quiet], its corpus first
fuzz() {
  local program=$1 name=$2 seconds=$3
  local kept=fuzz/corpus/$name grown=artefacts/fuzz/corpus/$name log=artefacts/fuzz/${name//\//-}.log
  local sources=("$grown")
  mkdir -p "$grown"
  [ -d "$kept" ] && sources+=("$kept")
  [[ $name != messages/* ]] || export CHORUS_FUZZ_MESSAGE=${name#messages/}
  if "$program" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 -seed=1 -print_final_stats=1 \
      -artifact_prefix="artefacts/fuzz/${name//\//-}-" "${sources[@]}" >"$log" 2>&1; then
    [ "${4:-}" = quiet ] ||
      printf '  %-30s %10s runs, nothing found\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
  else
    printf '  %-30s FOUND something: %s\n%s\n' "$name" "$log" "$(tail -n 25 "$log")"
    return 1
  fi
}
export -f fuzz

# Lines "PROGRAM NAME SECONDS [quiet]". A fuzzer has one thread: as many at a time as there are processors.
run() { xargs -L 1 -P "$(nproc)" bash -c 'fuzz "$@"' fuzz; }

message=$build/bin/chorus_fuzz_message
mapfile -t keys < <("$message")

if [ "${1:-}" = --messages ]; then
  seconds=$2
  shift 2
  [ $# -gt 0 ] || set -- "${keys[@]}"
  for key in "$@"; do
    [[ " ${keys[*]} " == *" $key "* ]] || wrong "no message is called '$key'; there are ${keys[*]}"
  done
  for key in "$@"; do echo "$message messages/$key $seconds"; done | run
  exit
fi

seconds=${1:-6}
turn=$(git rev-list --count HEAD 2>/dev/null || echo 0)
at_length=2
for ((i = 0; i < ${#keys[@]}; ++i)); do
  if (((i - turn * at_length % ${#keys[@]} + ${#keys[@]}) % ${#keys[@]} < at_length)); then
    echo "$message messages/${keys[i]} ${CHORUS_FUZZ_MESSAGE_SECONDS:-60}"
  else
    echo "$message messages/${keys[i]} 1 quiet" >&3
  fi
done >build/fuzz-at-length 3>build/fuzz-briefly
for fuzzer in "$build"/bin/chorus_fuzz_*; do
  [ "$fuzzer" = "$message" ] || echo "$fuzzer ${fuzzer##*/chorus_fuzz_} $seconds"
done | cat build/fuzz-at-length - build/fuzz-briefly | run
echo "  ${#keys[@]} messages: nothing found in a second of each, $at_length of them at length"
