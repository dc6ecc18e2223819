#!/bin/bash
# tests/scorecard/run.sh [KERNEL...]: run the hard cases under other tracers (peers.py) on this machine and on each
# KERNEL in QEMU, then print the scorecard of these and of the last matrix run (tests/vm.sh): .output/scorecard.md.
set -u
cd "$(dirname "$0")/../.." || exit 1
OUT=$PWD/.output
PEERS=$OUT/peers
ls "$OUT"/events/*/junit.xml >/dev/null 2>&1 ||
    { echo "tests/scorecard/run.sh: no run of the matrix to score: make test-kernels first" >&2; exit 1; }

# a peer is asked for one line a socket: 500 processes prove no more than 1; nor does a GiB
run='PYTHONPATH=tests/scorecard /usr/bin/python3 -m pytest -q -p no:cacheprovider -p peers -k "not 500 and not gibibyte"
tests/live/test_hard_who.py tests/live/test_hard_how.py tests/live/test_hard_ends.py tests/live/test_hard_where.py'
run=${run//$'\n'/ }
rm -rf "$PEERS"
mkdir -p "$PEERS"
failed=0
echo "== peers on this machine"
STRAYPORT_SCORE=$PEERS/host.jsonl bash -c "$run" || failed=1
for kernel; do
    echo "== peers on $kernel"
    VM_LIMIT=1800 VM_EXCHANGE=$PEERS scripts/vm/vm-run.sh "$kernel" \
        "STRAYPORT_SLOW=1 STRAYPORT_SCORE=/exchange/$kernel.jsonl $run" || failed=1
done
/usr/bin/python3 tests/scorecard/scorecard.py "$OUT/events" "$PEERS" >"$OUT/scorecard.md" || failed=1
cat "$OUT/scorecard.md"
exit $failed
