#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""scorecard.py EVENTS PEERS LONG: the scorecard as Markdown, out of what tests/vm.sh and tests/scorecard/run.sh left.

EVENTS has a folder for each run of the live suite (KERNEL-BACKEND or host) with its junit.xml; PEERS
has a file of JSON lines for each kernel on which the peers ran (peers.py). The short table, group by
group, goes to stdout; the long one, case by case, and notes.md to the file LONG. Exit status 1 if any cell
of strayport is wrong or missing.
"""
import collections
import json
import os
import re
import sys
import time
import xml.etree.ElementTree as et

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "live"))
from declared import DECLARED, declared  # noqa: E402

GROUPS = ("who", "how", "ends", "where", "identity", "existing", "udp", "refused")
ORDER = ("wrong", "missing", "declared", "right", "-")   # the first one that occurs is the cell
SCORED = ("right", "wrong", "missing")


def case_of(test):
    """fin_first[0-client] -> fin_first"""
    return re.sub(r"^test_|\[.*", "", test)


def of_failure(text):
    """A failed test of strayport: only silent, or also wrong?"""
    said = [line for line in text.splitlines() if re.match(r"E? +\S+.*: ", line)]
    points = [s for s in said if re.search(r"(missing|extra) event|expected .*, got|missing: no event", s)]
    return "missing" if points and all("missing" in s for s in points) else "wrong"


def verdict_of(run, test):
    """Of one testcase of JUnit."""
    bad = [x for x in test if x.tag in ("failure", "error")]
    if bad:
        return of_failure(bad[0].text or "")
    if declared(run, re.sub("^test_", "", test.get("name"))):
        return "declared"
    return "-" if any(x.tag == "skipped" for x in test) else "right"


def day(path):
    return time.strftime("%Y-%m-%d", time.gmtime(os.stat(path).st_mtime))


def in_order(runs):
    """5.10-tp before 6.1-fentry, host last."""
    return sorted(runs, key=lambda r: [int(n) if n.isdigit() else 99 for n in re.split(r"[.-]", r)][:2] + [r])


def strayport(folder):
    """({run: {group: {case: [verdict]}}}, {run: day})"""
    runs, days = collections.OrderedDict(), {}
    for run in in_order(os.listdir(folder)):
        path = os.path.join(folder, run, "junit.xml")
        if not os.path.exists(path):
            continue
        days[run], cases = day(path), runs.setdefault(run, {})
        for t in et.parse(path).getroot().iter("testcase"):
            m = re.search(r"test_hard_(\w+)$", t.get("classname") or "")
            if m and m.group(1) in GROUPS:
                cases.setdefault(m.group(1), {}).setdefault(case_of(t.get("name")), []).append(verdict_of(run, t))
    return runs, days


class Peers:
    """What other programs made of the cases: keys are (where it ran, program)."""

    def __init__(self, folder):
        self.cases = collections.OrderedDict()  # key -> {group: {case: [verdict]}}
        self.why = collections.OrderedDict()    # key -> why it did not run
        self.wrong = collections.defaultdict(list)
        self.days = {}
        for name in in_order(n[:-6] for n in os.listdir(folder) if n.endswith(".jsonl")) if os.path.isdir(folder) else []:
            path = os.path.join(folder, name + ".jsonl")
            self.days[name] = day(path)
            with open(path) as f:
                for row in map(json.loads, f):
                    self._take((name, row["peer"]), row)

    def _take(self, key, row):
        if "why" in row:
            self.why[key] = row["why"]
        elif "case" not in row:
            self.cases.setdefault(key, {})
        else:
            of_group = self.cases.setdefault(key, {}).setdefault(row["group"], {})
            of_group.setdefault(case_of(row["case"]), []).append(row["verdict"])
            if row["verdict"] == "wrong":
                self.wrong[key].append(row)

    def worst(self, key):
        """One of its wrong cases, in words: rather one that names a process that had nothing to do with it."""
        best = None
        for row in self.wrong.get(key, []):
            m = re.match(r"(\w+) .*: pid \[(\d+)[^]]*\], not \[(\d+)", row["text"][0])
            if not m:
                continue
            who = row.get("who", {})
            got, true = who.get(m.group(2), "a stranger"), who.get(m.group(3), "the process of the case")
            said = "%s: %s in the name of %s, not of %s" % (
                row["case"], {"close": "the end"}.get(m.group(1), m.group(1)), got.replace("not of this case: ", ""), true)
            if best is None or got.startswith("not of this case:"):
                best = (got.startswith("not of this case:"), said)
        return best[1] if best else ""


def count(verdicts):
    """right / wrong / missing"""
    c = collections.Counter(verdicts)
    return " / ".join(str(c[v]) for v in SCORED) if any(c[v] for v in SCORED) else "not asked"


def all_of(cases, group=None):
    return [v for g, of_group in cases.items() if group in (None, g) for vs in of_group.values() for v in vs]


def cell(verdicts, empty):
    if not verdicts:
        return empty
    worst = next(v for v in ORDER if v in verdicts)
    same = verdicts.count(worst)
    return worst if same == len(verdicts) else "%s %d of %d" % (worst, same, len(verdicts))


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(c.replace("|", "/") for c in row) + " |" for row in rows]) + "\n"


def by_kernel(runs):
    """The backends of a kernel together: {kernel: {group: {case: [verdict]}}}, and which backends."""
    out, backends = collections.OrderedDict(), collections.defaultdict(list)
    for run, cases in runs.items():
        kernel, _, backend = run.partition("-")
        backends[kernel].append(backend or "tp")
        for group, of_group in cases.items():
            for case, verdicts in of_group.items():
                out.setdefault(kernel, {}).setdefault(group, {}).setdefault(case, []).extend(verdicts)
    return out, backends


def place(name):
    return os.uname().release + " (here)" if name == "host" else name + " (QEMU)"


def short(runs, days, peers):
    """The table of the README: groups that others were asked for too, and all further ones of strayport together."""
    kernels, backends = by_kernel(runs)
    asked = [g for g in GROUPS if any(g in cases for cases in peers.cases.values())]
    further = [g for g in GROUPS if g not in asked]
    rows = []

    def add(tool, kernel, when, cases, example):
        rest = [v for g in further for v in all_of(cases or {}, g)]
        rows.append([tool, ", ".join(x for x in (place(kernel), when) if x)] +
                    [count(all_of(cases, g)) if cases else "not run" for g in asked] +
                    [count(rest) if cases else "not run"] + [example])

    for kernel in list(kernels) + ["host"] * ("host" not in kernels):
        when = max((d for r, d in days.items() if r.split("-")[0] == kernel), default="")
        add("strayport " + " ".join(backends[kernel] or ["tp"]), kernel, when, kernels.get(kernel), "")
    for key, cases in peers.cases.items():
        add(key[1], key[0], peers.days[key[0]], cases, peers.worst(key))
    out = table(["", "kernel"] + asked + [", ".join(further), "an example of what is wrong"], rows)
    for name in peers.days:
        why = ["%s (%s)" % (peer, w[:90]) for (where, peer), w in peers.why.items() if where == name]
        if why:
            out += "\nNot run on %s: %s.\n" % (place(name), "; ".join(why))
    return out


def long(runs, peers):
    out, (kernels, _) = [], by_kernel(runs)
    for group in GROUPS:
        names = sorted({c for cases in kernels.values() for c in cases.get(group, {})})
        if not names:
            continue
        asked = [k for k, cases in peers.cases.items() if group in cases]
        rows = [[name.replace("_", " ")] + [cell(cases.get(group, {}).get(name, []), "not run") for cases in kernels.values()] +
                [cell(peers.cases[k][group].get(name, []), "") for k in asked] for name in names]
        out += ["## %s\n" % group,
                table(["case"] + ["strayport " + k for k in kernels] + ["%s, %s" % (p, k) for k, p in asked], rows)]
    out += ["## Declared\n", table(["run", "case", "what", "the kernel's reason"],
                                   [[r, "`%s`" % t, w, reason] for r, t, w, reason in DECLARED])]
    return "\n".join(out)


PREFACE = """# Scorecard

Made by `make scorecard`. Each case is a program that does the thing and prints the truth about itself; each may have
variants. Cells say *right / wrong / missing* as numbers of variants. strayport is right only if every
event of the case came with every field right, and nothing else. Another program is right already if it names the right
process for each connect, accept or end that it claims to tell, and (where it tells them) the bytes.
"not asked": no claim of that program is about it. "not run": there is no run of it.

"""


def main(events, peer_folder, path):
    runs, days = strayport(events)
    if not runs:
        sys.exit("scorecard.py: no run in %s: make test-kernels" % events)
    peers = Peers(peer_folder)
    summary = short(runs, days, peers)
    print(summary, end="")
    with open(os.path.join(HERE, "notes.md")) as f:
        notes = f.read()
    with open(path, "w") as f:
        f.write(PREFACE + summary + "\n" + notes + "\n"
                "Below, all backends of a kernel together. A number is how many variants of how many. *declared*: the last table."
                " *-*: this kernel has no such thing. Empty: not asked.\n\n" + long(runs, peers))
    return any(v in ("wrong", "missing") for cases in runs.values() for v in all_of(cases))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
