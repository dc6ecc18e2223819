#!/bin/bash
# tests/run.sh [unit] [live] [events|short] [package]: run these parts and end with one line "N passed, N failed, N skipped".
# events is live without what another kernel cannot change (the checker's own tests, the command line, colours) and,
# where STRAYPORT_BACKEND is fentry or kprobe, without what no backend can change; short is events without volume and
# long waits. These three leave the normalised events of each test, a JUnit report and their own such line (in "done") in
# STRAYPORT_EVENTS_DIR (.output/events/host), for tests/vm.sh and tests/scorecard.
# Exits 1 if anything fails, if nothing ran, or if more is skipped than STRAYPORT_MAX_SKIPS (default 4).
set -u
cd "$(dirname "$0")/.." || exit 1
OUT=.output
mkdir -p $OUT
passed=0 failed=0 skipped=0 counts=

# Add up one JUnit report; a part that wrote none has failed as a whole.
tally() { # NAME REPORT
    if ! counts=$(/usr/bin/python3 - "$2" <<'P'
import sys, xml.etree.ElementTree as et
root = et.parse(sys.argv[1]).getroot()
t = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
for suite in root.iter("testsuite"):
    for k in t:
        t[k] += int(suite.get(k) or 0)
bad = t["failures"] + t["errors"]
print(t["tests"] - bad - t["skipped"], bad, t["skipped"])
P
    ); then
        echo "tests: $1: no report: counted as one failure"
        counts="0 1 0" failed=$((failed + 1))
        return
    fi
    set -- $counts
    passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
    if [ $(($1 + $2 + $3)) = 0 ]; then failed=$((failed + 1)); fi
}

run_unit() {
    local t name
    for t in $OUT/unit/test_*; do
        name=$(basename "$t")
        [[ $name == *.* ]] && continue
        rm -f "$t.xml"
        echo "== $name"
        if ! CMOCKA_MESSAGE_OUTPUT=xml CMOCKA_XML_FILE="$t.xml" "$t" >"$t.log" 2>&1; then
            tail -n 40 "$t.log"
            [ ! -s "$t.xml" ] || grep -A8 '<failure' "$t.xml"
            # a crash after a report without failures must still count
            grep -q '<failure' "$t.xml" 2>/dev/null || rm -f "$t.xml"
        fi
        tally "$name" "$t.xml"
    done
    pytest_part unit-python tests/unit
}

pytest_part() { # NAME PATH...
    local name=$1
    shift
    rm -f "$OUT/$name.xml"
    echo "== $name"
    /usr/bin/python3 -m pytest -q -p no:cacheprovider --junitxml="$OUT/$name.xml" "$@" || true
    tally "$name" "$OUT/$name.xml"
}

for part; do
    case $part in
        unit) run_unit ;;
        live | events | short)
            export STRAYPORT_EVENTS_DIR=${STRAYPORT_EVENTS_DIR:-$PWD/$OUT/events/host}
            rm -rf "$STRAYPORT_EVENTS_DIR"
            mkdir -p "$STRAYPORT_EVENTS_DIR"
            ignore=()
            marks="not anywhere"
            case $part/${STRAYPORT_BACKEND-} in
                short/*) marks+=" and not long and not once" ;;
                */fentry | */kprobe) marks+=" and not once" ;;
            esac
            [ "$part" = live ] ||
                ignore=(--ignore=tests/live/test_checker.py --ignore=tests/live/test_checker_udp.py
                    --ignore=tests/live/test_live_cli.py -m "$marks")
            pytest_part "$part" tests/live "${ignore[@]}"
            cp "$OUT/$part.xml" "$STRAYPORT_EVENTS_DIR/junit.xml"
            # shellcheck disable=SC2086
            printf '%s passed, %s failed, %s skipped\n' $counts >"$STRAYPORT_EVENTS_DIR/done"
            ;;
        package) pytest_part package tests/package ;;
        *) echo "tests/run.sh: unknown part $part" >&2; exit 2 ;;
    esac
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ] && [ "$skipped" -le "${STRAYPORT_MAX_SKIPS:-4}" ]
