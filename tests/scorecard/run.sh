#!/bin/bash
# tests/scorecard/run.sh [host|KERNEL...]: run the hard cases under other tracers (peers.py) on this machine (host) and on
# each KERNEL in QEMU, then print the short scorecard of these and of the last matrix run (tests/vm.sh):
# .output/scorecard-short.md. The long one, case by case, is .output/scorecard.md. Without any, only the tables are
# made again from what ran before.
# Settings: STRAYPORT_SCORE_LIMIT seconds for a guest (1200)
set -u
cd "$(dirname "$0")/../.." || exit 1
OUT=$PWD/.output
PEERS=$OUT/peers
ls "$OUT"/events/*/junit.xml >/dev/null 2>&1 ||
    { echo "tests/scorecard/run.sh: no run of the matrix to score: make test-kernels first" >&2; exit 1; }

# a peer is asked for one line a socket: 500 processes prove no more than 1; nor does a GiB
run='PYTHONPATH=tests/scorecard /usr/bin/python3 -m pytest -q -p no:cacheprovider -p peers -m "not long and not once"
tests/live/test_hard_who.py tests/live/test_hard_how.py tests/live/test_hard_ends.py tests/live/test_hard_where.py'
run=${run//$'\n'/ }
mkdir -p "$PEERS"
failed=0
for where; do
    echo "== peers: $where"
    rm -f "$PEERS/$where.jsonl"
    if [ "$where" = host ]; then
        STRAYPORT_SCORE=$PEERS/host.jsonl bash -c "$run" || failed=1
    else
        VM_LIMIT=${STRAYPORT_SCORE_LIMIT:-1200} VM_EXCHANGE=$PEERS scripts/vm/vm-run.sh "$where" \
            "STRAYPORT_SLOW=1 STRAYPORT_SCORE=/exchange/$where.jsonl $run" || failed=1
    fi
done
/usr/bin/python3 tests/scorecard/scorecard.py "$OUT/events" "$PEERS" "$OUT/scorecard.md" >"$OUT/scorecard-short.md" || failed=1
cat "$OUT/scorecard-short.md"
exit $failed
