#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""compare.py DIR DIR...: prove that the runs under several backends and kernels told the same.

Each DIR was filled by a run of the live tests with STRAYPORT_EVENTS_DIR=DIR. The logs are already
free of times, ids, pids and ephemeral ports (checker.normalise); what is left must be equal, test
by test, but for what declared.py allows. Exit 1 and the differences if it is not.
"""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from declared import declared  # noqa: E402


MOST = 10  # differences of one test that are worth reading


def load(folder):
    out = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            with open(os.path.join(folder, name)) as f:
                out[name[:-5]] = json.load(f)
    return out


def names_left_out(folder):
    """Tests that this run did not do, by their marks (conftest.py)."""
    try:
        with open(os.path.join(folder, "left-out")) as f:
            return set(f.read().split("\n"))
    except FileNotFoundError:
        return set()


def paths(value, prefix=""):
    """A nested value as {path: leaf}."""
    if isinstance(value, dict):
        items = [(k, v) for k, v in sorted(value.items())]
    elif isinstance(value, list) and any(isinstance(v, (dict, list)) for v in value):
        items = [(v.get("role") or v.get("event.action") or str(i) if isinstance(v, dict) else str(i), v)
                 for i, v in enumerate(value)]
        # two of a kind: number them
        seen = {}
        for i, (k, v) in enumerate(items):
            seen[k] = seen.get(k, 0) + 1
            if seen[k] > 1:
                items[i] = ("%s#%d" % (k, seen[k]), v)
    else:
        return {prefix: value}
    out = {}
    for k, v in items:
        out.update(paths(v, prefix + "/" + k))
    return out or {prefix: value}


def compare(folders):
    """Sentences about what differs between the first folder and each other one."""
    runs = [(os.path.basename(os.path.normpath(f)), load(f)) for f in folders]
    base_name, base = runs[0]
    left_out = {os.path.basename(os.path.normpath(f)): names_left_out(f) for f in folders}
    out = [] if base else ["%s: no logs" % base_name]
    out += ["%s: skipped in %s, and not declared: %s" % (test, name, log["skipped"])
            for name, run in runs for test, log in run.items() if "skipped" in log and not declared(name, test)]
    for name, run in runs[1:]:
        for test in sorted(set(base) | set(run)):
            if declared(base_name, test) or declared(name, test):
                continue
            if test not in base or test not in run:
                if test in left_out[name if test in base else base_name]:
                    continue
                if "skipped" in (base.get(test) or run.get(test)):
                    continue  # and where it ran it left no log: nothing to compare
                out.append("%s: only in %s" % (test, name if test in run else base_name))
                continue
            a, b = paths(base[test]), paths(run[test])
            diffs = ["%s%s: %s has %r, %s has %r" % (test, p, base_name, a.get(p, "nothing"), name,
                                                     b.get(p, "nothing"))
                     for p in sorted(set(a) | set(b)) if a.get(p) != b.get(p)]
            out += diffs[:MOST] + ["%s: and %d more" % (test, len(diffs) - MOST)] * (len(diffs) > MOST)
    return out


def main(argv):
    if len(argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    diffs = compare(argv[1:])
    for d in diffs:
        print(d)
    print("%d runs, %d tests: %s" % (len(argv) - 1, len(load(argv[1])),
                                    "%d differences" % len(diffs) if diffs else "equal"))
    return bool(diffs)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
