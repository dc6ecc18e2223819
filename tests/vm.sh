#!/bin/bash
# tests/vm.sh KERNEL:BACKEND...: the live suite (tests/run.sh events) under other kernels, in QEMU (scripts/vm), then the comparison:
# the events of all runs, and of this host's own run where tests/run.sh left one, must be equal but for times and
# ids. Ends with one line "N passed, N failed, N skipped".
# Settings: STRAYPORT_VM_JOBS guests at a time (2, of one processor each; 1 gives a guest both).
set -u
cd "$(dirname "$0")/.." || exit 1
OUT=$PWD/.output
EVENTS=$OUT/events
JOBS=${STRAYPORT_VM_JOBS:-2}
[ $# -gt 0 ] || { sed -n '2,5p' "$0" >&2; exit 2; }
[ -x "$OUT/strayport" ] || { echo "tests/vm.sh: build first: make" >&2; exit 1; }

run_one() { # KERNEL:BACKEND
    local kernel=${1%%:*} backend=${1##*:} name=${1/:/-}
    rm -rf "${EVENTS:?}/$name" "$OUT/vm-$name"
    mkdir -p "$EVENTS" "$OUT/vm-$name"
    VM_SMP=$((JOBS > 1 ? 1 : 2)) VM_LIMIT=${STRAYPORT_VM_LIMIT:-1200} VM_EXCHANGE=$OUT/vm-$name \
        scripts/vm/vm-run.sh "$kernel" "STRAYPORT_BACKEND=$backend STRAYPORT_SLOW=1 STRAYPORT_LOAD=${STRAYPORT_VM_LOAD:-50x8} \
STRAYPORT_EVENTS_DIR=/exchange/events STRAYPORT_MAX_SKIPS=${STRAYPORT_MAX_SKIPS:-4} tests/run.sh events" >"$OUT/vm-$name/log" 2>&1
    echo $? >"$OUT/vm-$name/rc"
    [ ! -d "$OUT/vm-$name/events" ] || mv "$OUT/vm-$name/events" "$EVENTS/$name"
}

passed=0 failed=0 skipped=0
tally() { # NAME
    local dir=$OUT/vm-$1 line
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped' "$dir/log" | tail -n 1)
    echo "== $1: ${line:-no result}"
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

for r; do
    while [ "$(jobs -rp | wc -l)" -ge "$JOBS" ]; do wait -n; done
    run_one "$r" &
done
wait
dirs=()
for r; do
    tally "${r/:/-}"
    dirs+=("$EVENTS/${r/:/-}")
done
[ ! -d "$EVENTS/host" ] || dirs=("$EVENTS/host" "${dirs[@]}")
if [ ${#dirs[@]} -gt 1 ]; then
    echo "== the same events: ${dirs[*]##*/}"
    if /usr/bin/python3 tests/live/compare.py "${dirs[@]}"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
