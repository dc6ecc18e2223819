#!/bin/bash
# tests/vm.sh RUN...: the live suite (tests/run.sh events) once for each RUN, then the comparison: the events of all
# runs must be equal but for times and ids, and but for what tests/live/declared.py allows. A RUN is
#   KERNEL:BACKEND  in QEMU (scripts/vm), two guests at a time
#   host            on this machine, first and alone; what `make test` has just left is used again
# What each run left is in .output/vm-KERNEL-BACKEND (log, rc, time) and in .output/events/KERNEL-BACKEND.
# At most 9 tests of a guest are skipped (6 in the short form), and only what declared.py has: 5.10 with tp has as many.
# Ends with one line "N passed, N failed, N skipped".
# Settings: STRAYPORT_VM_JOBS guests at a time (2, of one processor each; 1 gives a guest both); STRAYPORT_RACES, how
# many starts race with sockets that open and close (10).
set -u
cd "$(dirname "$0")/.." || exit 1
OUT=$PWD/.output
EVENTS=$OUT/events
JOBS=${STRAYPORT_VM_JOBS:-2}
[ $# -gt 0 ] || { sed -n '2,10p' "$0" >&2; exit 2; }
SKIPS=9
[ "${STRAYPORT_VM_PART:-events}" != short ] || SKIPS=6
[ -x "$OUT/strayport" ] || { echo "tests/vm.sh: build first: make" >&2; exit 1; }

guest() { # KERNEL BACKEND DIR
    VM_SMP=$((JOBS > 1 ? 1 : 2)) VM_LIMIT=${STRAYPORT_VM_LIMIT:-2400} VM_EXCHANGE=$3 \
        scripts/vm/vm-run.sh "$1" "STRAYPORT_BACKEND=$2 STRAYPORT_SLOW=1 STRAYPORT_LOAD=${STRAYPORT_VM_LOAD:-25x8} \
STRAYPORT_RACES=${STRAYPORT_RACES:-10} \
STRAYPORT_EVENTS_DIR=/exchange/events STRAYPORT_MAX_SKIPS=${STRAYPORT_MAX_SKIPS:-$SKIPS} tests/run.sh ${STRAYPORT_VM_PART:-events}"
}

# Is the host's own run one of this very program and these very tests?
host_is_fresh() {
    local done=$EVENTS/host/done
    [ -s "$done" ] &&
        [ -z "$(find "$OUT/strayport" tests/live -newer "$done" ! -path '*__pycache__*' -type f | head -n 1)" ]
}

run_one() { # RUN
    local name=${1/:/-} begun=$SECONDS dir
    dir=$OUT/vm-$name
    rm -rf "$dir"
    mkdir -p "$dir" "$EVENTS"
    if [ "$1" != host ]; then
        rm -rf "${EVENTS:?}/$name"
        guest "${1%%:*}" "${1##*:}" "$dir" >"$dir/log" 2>&1
    elif host_is_fresh; then
        cp "$EVENTS/host/done" "$dir/log"
    else
        tests/run.sh events >"$dir/log" 2>&1
    fi
    echo $? >"$dir/rc"
    echo $((SECONDS - begun)) >"$dir/time"
    [ ! -d "$dir/events" ] || mv "$dir/events" "$EVENTS/$name"
}

passed=0 failed=0 skipped=0
tally() { # NAME
    local dir=$OUT/vm-$1 line
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped' "$dir/log" | tail -n 1)
    echo "== $1: ${line:-no result} ($(cat "$dir/time") s)"
    if [ -z "$line" ]; then
        tail -n 40 "$dir/log"
        failed=$((failed + 1))
        return
    fi
    # shellcheck disable=SC2086
    set -- ${line//[^0-9 ]/}
    passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
    if [ "$(cat "$dir/rc")" != 0 ]; then
        grep -E '^(FAILED|ERROR|E  )' "$dir/log" | head -n 60
        [ "$2" != 0 ] || failed=$((failed + 1)) # it failed for another reason: too many skips
    fi
}

# The stimuli are built here: a compiler takes a minute under emulation. A guest skips what could not be built.
(cd tests/live && /usr/bin/python3 - <<'P'
import glob, harness
for source in glob.glob("stimuli/*.c"):
    try:
        harness.stimulus(source[8:-2])
    except AssertionError as e:
        print(e)
P
)
for r; do
    [ "$r" != host ] || run_one host
done
for r; do
    [ "$r" != host ] || continue
    while [ "$(jobs -rp | wc -l)" -ge "$JOBS" ]; do wait -n; done
    run_one "$r" &
done
wait
names=()
for r; do
    tally "${r/:/-}"
    names+=("${r/:/-}")
done
if [ ${#names[@]} -gt 1 ]; then
    echo "== the same events: ${names[*]}"
    if /usr/bin/python3 tests/live/compare.py "${names[@]/#/$EVENTS/}"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi
echo "all of it took $SECONDS s"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
