#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""scorecard.py EVENTS PEERS: the scorecard as Markdown, out of what tests/vm.sh and tests/scorecard/run.sh left.

EVENTS has a folder for each run of the live suite (KERNEL-BACKEND or host) with its junit.xml; PEERS
has a file of JSON lines for each kernel on which the peers ran (peers.py). A cell says of all variants
of a case together: right, wrong or missing; a number is how many variants of how many. "declared": see
tests/live/declared.py. "-": the kernel has no such thing, and the test says why. Empty: not asked, for no backend can change it (the mark
"once" of conftest.py) or because the program does not claim it. Exit status 1 if any
cell of strayport is wrong or missing.
"""
import collections
import json
import os
import re
import sys
import xml.etree.ElementTree as et

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "live"))
from declared import DECLARED, declared  # noqa: E402

GROUPS = ("who", "how", "ends", "where", "identity", "existing", "udp", "refused")
ORDER = ("wrong", "missing", "declared", "right", "-")   # the first one that occurs is the cell


def case_of(test):
    """fin_first[0-client] -> fin_first"""
    return re.sub(r"^test_|\[.*", "", test)


def of_failure(text):
    """A failed test of strayport: only silent, or also wrong?"""
    said = [line for line in text.splitlines() if re.match(r"E? +\S+.*: ", line)]
    points = [s for s in said if re.search(r"(missing|extra) event|expected .*, got|missing: no event", s)]
    return "missing" if points and all("missing" in s for s in points) else "wrong"


def strayport(folder):
    """{run: {group: {case: [verdict]}}}"""
    runs = {}
    for run in sorted(os.listdir(folder), key=lambda r: [int(n) if n.isdigit() else n for n in re.split(r"[.-]", r)]
                      if r[0].isdigit() else [99]):
        path = os.path.join(folder, run, "junit.xml")
        if not os.path.exists(path):
            continue
        cases = runs[run] = {}
        for t in et.parse(path).getroot().iter("testcase"):
            m = re.search(r"test_hard_(\w+)$", t.get("classname") or "")
            if not m or m.group(1) not in GROUPS:
                continue
            name = re.sub("^test_", "", t.get("name"))
            bad = [x for x in t if x.tag in ("failure", "error")]
            if bad:
                v = of_failure(bad[0].text or "")
            elif declared(run, name):
                v = "declared"
            elif any(x.tag == "skipped" for x in t):
                v = "-"
            else:
                v = "right"
            cases.setdefault(m.group(1), {}).setdefault(case_of(name), []).append(v)
    return runs


def peers(folder):
    """({(kernel, peer): {case: [verdict]}}, {(kernel, peer): why it did not run})"""
    said, why = collections.OrderedDict(), collections.OrderedDict()
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if not name.endswith(".jsonl"):
            continue
        with open(os.path.join(folder, name)) as f:
            for row in map(json.loads, f):
                key = (name[:-6], row["peer"])
                if "why" in row:
                    why[key] = row["why"]
                elif "case" in row:
                    said.setdefault(key, {}).setdefault(case_of(row["case"]), []).append(row["verdict"])
    return said, why


def cell(verdicts):
    if not verdicts:
        return ""
    worst = next(v for v in ORDER if v in verdicts)
    same = verdicts.count(worst)
    return worst if same == len(verdicts) else "%s %d of %d" % (worst, same, len(verdicts))


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def count(verdicts):
    c = collections.Counter(verdicts)
    asked = sum(c[v] for v in ("right", "wrong", "missing"))
    return [str(c[v]) for v in ("right", "wrong", "missing")] + ["%.0f %%" % (100.0 * c["right"] / asked) if asked else ""]


def main(events, peer_folder):
    runs = strayport(events)
    said, why = peers(peer_folder)
    if not runs:
        sys.exit("scorecard.py: no run in %s: make test-kernels" % events)
    print("## All together\n")
    print("Variants of hard cases, each with its own truth. strayport is right only if every event of the case came with"
          " every field right, and nothing else; another program already if it names the right process"
          " for each connect, accept or end that it claims to tell.\n")
    rows = [["strayport", run] + count([v for g in cases.values() for vs in g.values() for v in vs])
            for run, cases in runs.items()]
    rows += [[peer, kernel] + count([v for vs in cases.values() for v in vs]) for (kernel, peer), cases in said.items()]
    rows += [[peer, kernel, "", "", "", "does not run: " + w.replace("|", "/")] for (kernel, peer), w in why.items()]
    table(["", "kernel", "right", "wrong", "missing", "right of all"], rows)
    failed = False
    for group in GROUPS:
        names = sorted({c for cases in runs.values() for c in cases.get(group, {})})
        if not names:
            continue
        print("## %s\n" % group)
        rows = []
        for name in names:
            row = [cell(cases.get(group, {}).get(name, [])) for cases in runs.values()]
            failed = failed or any(c.startswith(("wrong", "missing")) for c in row)
            rows.append([name.replace("_", " ")] + row + [cell(cases.get(name, [])) for cases in said.values()])
        table(["case"] + list(runs) + ["%s (%s)" % (p, k) for k, p in said], rows)
    print("## Declared\n")
    table(["run", "case", "what", "the kernel's reason"], [[r, "`%s`" % t, w, reason] for r, t, w, reason in DECLARED])
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
