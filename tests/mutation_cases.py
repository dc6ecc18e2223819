# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""mutations.py --cases: for each hard case, a mutation under which it fails.

For each group the mutations come one after the other, those first that break what it is about (FIRST of
mutations.py). Under each only those cases run that did not fail under one before it, all of them, with a
short wait for what is missing. What counts is a case that passes when nothing is broken, in the same way of
running; and a failure of the case itself, not of a tracer that does not start.

Results are kept in .output/mutation-cases.json, each with a digest of what it depends on: after a break,
or when a mutation is added, only what is missing is run.

Also a plugin of pytest (-p mutation_cases), which runs the cases of a list and writes down how each ends.
"""
import collections
import concurrent.futures
import hashlib
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import mutations
from mutations import ALONE, GROUPS, LIVE, MUTATIONS, ROOT

STATE = os.path.join(ROOT, ".output/mutation-cases.json")
ROUND = 170      # seconds after which whoever waits for the lock has it
BEGIN = 140      # seconds after which nothing more begins
STUCK = 60       # a case that takes longer has no end
SHORT_WAIT = 6   # STRAYPORT_DEADLINE
NORMAL_WAIT = 15
# failures that say nothing about what the tracer tells: it has ended, or a program of the test was late
NO_FAILURE = re.compile("harness.TracerDied|harness.Timeout: .* (did not answer to|never came|said nothing)")
ENV = "STRAYPORT_CASES"  # of the plugin: a folder with "wanted", a list of ids, where it leaves "results"


# ---- the plugin ----
def pytest_collection_modifyitems(config, items):
    folder = os.environ.get(ENV)
    if not folder:
        return
    with open(os.path.join(folder, "wanted")) as f:
        wanted = json.load(f)
    if wanted is not None:
        out = [i for i in items if case_id(i.nodeid) not in wanted]
        items[:] = [i for i in items if case_id(i.nodeid) in wanted]
        config.hook.pytest_deselected(items=out)


def case_id(nodeid):
    return nodeid.split("::", 1)[1].replace("test_", "", 1)


def note(nodeid, *what):
    if os.environ.get(ENV):
        with open(os.path.join(os.environ[ENV], "results"), "a") as f:
            f.write(json.dumps([case_id(nodeid), *what]) + "\n")


def pytest_collection_finish(session):
    for item in session.items:
        note(item.nodeid, "is there", "")


def pytest_runtest_logstart(nodeid):
    note(nodeid, "began", time.time())


def pytest_runtest_logreport(report):
    if report.skipped:
        note(report.nodeid, "skipped", report.longrepr[2] if isinstance(report.longrepr, tuple) else "")
    elif report.failed and report.when == "call":
        note(report.nodeid, "failed", brief(report))
    elif report.failed:
        note(report.nodeid, "no start" if report.when == "setup" else "no clean end", brief(report))
    elif report.when == "call":
        note(report.nodeid, "passed", "")


def brief(report):
    """What the case said, in a line: of events that differ from the truth, the first difference."""
    crash = getattr(report.longrepr, "reprcrash", None)
    lines = (crash.message if crash else report.longreprtext).splitlines() or [""]
    text = lines[1] if lines[0].startswith("AssertionError: events differ") and len(lines) > 1 else lines[0]
    return " ".join(text.split()).replace("AssertionError: ", "")[:300]


# ---- what was found so far ----
def digest(*parts):
    h = hashlib.sha256()
    for part in parts:
        h.update(part if isinstance(part, bytes) else repr(part).encode())
    return h.hexdigest()[:16]


def files_digest(paths):
    """Of all files in these folders, and these files, but for what is made of them."""
    found = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "--", *paths],
                           stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
    parts = []
    for path in sorted(p for p in found if p and os.path.exists(os.path.join(ROOT, p))):
        with open(os.path.join(ROOT, path), "rb") as f:
            parts += [path, f.read()]
    return digest(*parts)


class Found:
    """{"groups": {group: {"of": digest, "cases": {id: [outcome, why, wait]}}}: as the tracer is;
    "runs": {mutation: {group: {"of": digest, "cases": {id: [outcome, why]}}}}}"""

    def __init__(self):
        try:
            with open(STATE) as f:
                self.state = json.load(f)
        except FileNotFoundError:
            self.state = {"groups": {}, "runs": {}}
        tracer = files_digest(["bpf", "user", "vmlinux", "Makefile", LIVE, ":!%stest_*" % LIVE])
        self.of = {g: digest(tracer, files_digest([args[0]]), args) for g, args in GROUPS.items()}
        self.of_run = {(n, g): digest(self.of[g], MUTATIONS[n][1]) for n in MUTATIONS for g in GROUPS}
        self.saving = threading.Lock()

    def add(self, part, results):
        with self.saving:
            part.update(results)
            with open(STATE + ".new", "w") as f:
                json.dump(self.state, f, indent=1, sort_keys=True)
            os.rename(STATE + ".new", STATE)

    def _part(self, parts, group, of):
        """What is known under this digest; what was found under another is forgotten."""
        if parts.get(group, {}).get("of") != of:
            parts[group] = {"of": of, "cases": {}}
        return parts[group]["cases"]

    def plain(self, group):
        """{id: [outcome, why, wait]} without a mutation."""
        with self.saving:
            return self._part(self.state["groups"], group, self.of[group])

    def run(self, name, group):
        with self.saving:
            return self._part(self.state["runs"].setdefault(name, {}), group, self.of_run[name, group])

    def seen(self, group, case):
        """The mutations under which it failed, in the order of its group."""
        return [n for n in ordered(group) if self.run(n, group).get(case, [""])[0] == "failed"]

    def wanted(self, name, group):
        """The cases to run under this mutation: {id: wait}."""
        before = ordered(group)
        before = before[:before.index(name)]
        out = {}
        for case, (outcome, _, wait) in self.plain(group).items():
            if outcome == "passed" and case not in self.run(name, group) and \
                    not any(n in before for n in self.seen(group, case)):
                out[case] = wait
        return out


def ordered(group):
    """First those that are about the group, the narrow ones before those that break nearly everything."""
    own = mutations.FIRST[group].split()
    return own + [n for n in MUTATIONS if n not in own]


# ---- running ----
class Turns:
    """The lock is held while any group runs, and given back after ROUND seconds at the latest."""

    def __init__(self):
        self.lock, self.changed, self.running = mutations.Lock(), threading.Condition(), 0

    def begin(self):
        """When it has to be over."""
        with self.changed:
            self.changed.wait_for(lambda: not self.running or time.monotonic() < self.lock.since + BEGIN)
            self.lock.take()
            self.running += 1
            return self.lock.since + ROUND

    def end(self):
        with self.changed:
            self.running -= 1
            if not self.running:
                self.lock.pause(BEGIN)
            self.changed.notify_all()

    def idle(self):
        """There is nothing to run just now."""
        with self.changed:
            if not self.running:
                self.lock.pause(0)


class Copies:
    """Scratch copies, each built once, ahead of its use."""

    def __init__(self):
        self.builder, self.made = concurrent.futures.ThreadPoolExecutor(2), {}

    def ahead(self, name):
        if name not in self.made:
            self.made[name] = self.builder.submit(mutations.scratch, name)
        return self.made[name]

    def close(self):
        self.builder.shutdown(cancel_futures=True)
        for made in self.made.values():
            if made.done() and not made.cancelled() and not made.exception():
                shutil.rmtree(made.result())


def build_stimuli():
    """Those that the scratch copies take along: built there by several groups at once, one would replace another's."""
    code = ("import os, harness\nfor n in sorted(os.listdir(harness.HERE + '/stimuli')):\n if n.endswith('.c'):\n"
            "  try: harness.stimulus(n[:-2])\n  except AssertionError as e: print(e)\n")  # its case skips then
    subprocess.run(["/usr/bin/python3", "-c", code], cwd=os.path.join(ROOT, LIVE), stdout=sys.stderr, check=True)


def run_cases(folder, group, wanted, wait, until):
    """{id: [outcome, why]} of these cases (None: all, also those that there was no time for)."""
    out, began, there = {}, {}, set()
    left = until - time.monotonic()
    with tempfile.TemporaryDirectory(prefix="strayport-cases.") as notes:
        with open(os.path.join(notes, "wanted"), "w") as f:
            json.dump(wanted, f)
        env = dict(os.environ, PYTHONPATH=os.path.join(folder, "tests"), STRAYPORT_RACES="3",
                   STRAYPORT_DEADLINE=str(wait), **{ENV: notes})
        r = subprocess.run(["timeout", "-k", "5", str(max(1, int(left))), "/usr/bin/python3", "-m", "pytest", "-q", "-p",
                            "no:cacheprovider", "-p", "mutation_cases", *GROUPS[group]],
                           cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        ended = time.time()
        if os.path.exists(os.path.join(notes, "results")):
            with open(os.path.join(notes, "results")) as f:
                for line in f:
                    case, what, why = json.loads(line)
                    if what == "is there":
                        there.add(case)
                    elif what == "began":
                        began[case] = why
                    elif case not in out:
                        out[case] = ["no end" if what == "failed" and NO_FAILURE.match(why) else what, why]
    for case in set(began) - set(out):
        if ended - began[case] > STUCK:
            out[case] = ["failed", "no end within %d s" % (ended - began[case])]
    if wanted is None:
        out.update({case: ["not run", ""] for case in there - set(out)})
    if r.returncode not in (0, 1, 5, 124, 137):
        raise RuntimeError("the tests did not run:\n" + r.stdout.decode("utf-8", "replace")[-3000:])
    return out


class Search:
    def __init__(self, names):
        self.found, self.turns, self.copies, self.names = Found(), Turns(), Copies(), names

    def until_done(self, name, todo, done):
        """Run todo() = [(group, ids or None, wait)] until nothing is left; done(group, wait, results) is told."""
        for _ in range(8):
            work = todo()
            if not work:
                return
            if not self.copies.ahead(name).done():
                self.turns.idle()
            folder = self.copies.ahead(name).result()
            until = self.turns.begin()
            try:
                for group, ids, wait in work:
                    if until - time.monotonic() > 20:
                        done(group, wait, run_cases(folder, group, ids, wait, until))
            finally:
                self.turns.end()
        raise RuntimeError("%s: there is no end of %s" % (name, todo()))

    def as_it_is(self, group):
        """Without a mutation: which cases there are, and which of them need the normal wait."""
        begun = []

        def todo():
            cases = self.found.plain(group)
            again = [c for c, (outcome, _, wait) in cases.items()
                     if outcome not in ("passed", "skipped") and wait == SHORT_WAIT]
            return ([] if begun or cases else [(group, None, SHORT_WAIT)]) + ([(group, again, NORMAL_WAIT)] if again else [])

        def done(_, wait, results):
            begun.append(wait)
            self.found.add(self.found.plain(group), {c: [*r, wait] for c, r in results.items()})

        self.until_done(None, todo, done)

    def under(self, name, group):
        """What did not fail yet, under one mutation. What was not there in time gets another chance."""
        slow = set()

        def todo():
            waits = {c: NORMAL_WAIT if c in slow else w for c, w in self.found.wanted(name, group).items()}
            return [(group, [c for c in waits if waits[c] == w], w) for w in sorted(set(waits.values()))]

        def done(_, wait, results):
            again = {c for c, r in results.items() if wait == SHORT_WAIT and (
                r[0] in ("no start", "no end") or r[0] == "failed" and r[1].startswith("harness.Timeout"))}
            slow.update(again)
            self.found.add(self.found.run(name, group), {c: r for c, r in results.items() if c not in again})

        begun = time.monotonic()
        self.until_done(name, todo, done)
        run = self.found.run(name, group)
        ends = collections.Counter(r[0] for r in run.values())
        print("== %s: %s in %.0f s: %s; %d left" % (
            group, name, time.monotonic() - begun, ", ".join("%d %s" % (n, e) for e, n in ends.items()),
            sum(not self.found.seen(group, c) for c in self.found.plain(group))), file=sys.stderr, flush=True)

    def group(self, group):
        self.as_it_is(group)
        while True:
            names = [n for n in ordered(group) if n in self.names and self.found.wanted(n, group)]
            if not names:
                return
            self.copies.ahead(names[min(1, len(names) - 1)])  # the next is built while this one is run
            copy = self.copies.ahead(names[0])
            if not copy.done():
                self.turns.idle()
            if copy.exception():
                print("WRONG: %s" % copy.exception(), file=sys.stderr, flush=True)
                self.names = [n for n in self.names if n != names[0]]
            else:
                self.under(names[0], group)

    def build_ahead(self):
        """While we wait for the lock: of each group the first, then of each the second, ..."""
        own = [[n for n in mutations.FIRST[g].split() if n in self.names and (
            self.found.wanted(n, g) or not self.found.plain(g))] for g in GROUPS]
        for row in itertools.zip_longest([None], *own):
            for n in row:
                if n:
                    self.copies.ahead(n)

    def run(self):
        build_stimuli()
        try:
            self.build_ahead()
            with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("STRAYPORT_MUTATION_JOBS", "3"))) as pool:
                list(pool.map(self.group, [g for g in GROUPS if g not in ALONE]))
            for g in ALONE:
                self.group(g)
        finally:
            self.copies.close()
        return self.found


# ---- telling ----
def cell(text):
    """Without the names of scratch copies."""
    return re.sub(r"/tmp/strayport[-.][^/ ']+", "TMP", text).replace("|", "\\|").replace("<", "&lt;")


def never_failed(found):
    """[(group, case, why)] of those that nothing makes fail, or that fail anyway."""
    out = []
    for g in GROUPS:
        for case, (outcome, why, _) in found.plain(g).items():
            if outcome == "passed" and not found.seen(g, case):
                out.append((g, case, "passes under each mutation"))
            elif outcome not in ("passed", "skipped"):
                out.append((g, case, "%s without any mutation: %s" % (outcome, why)))
    return out


def tell(found):
    """The tables, as Markdown; whether each case was seen failing."""
    commit = subprocess.run(["git", "-C", ROOT, "log", "-1", "--format=%h", "--", "bpf", "user", "tests"], stdout=subprocess.PIPE, check=True)
    print("# Each hard case, and a mutation that it catches\n")
    print("Written by `sudo tests/mutations.py --cases > docs/mutations.md` at commit %s, on Linux %s.\n"
          % (commit.stdout.decode().strip(), os.uname().release))
    print("A mutation breaks the tracer on purpose, in one way. Each case passes with the tracer as it is. For each group those\n"
          "mutations are tried first that break what it is about, what breaks one thing before what breaks nearly all; a case\n"
          "is not run again once it was seen failing.\n")
    bad = never_failed(found)
    total = sum(o[0] == "passed" for g in GROUPS for o in found.plain(g).values())
    print("%d of %d cases were seen failing.\n" % (total - sum(b[2].startswith("passes") for b in bad), total))
    for g, case, why in bad:
        print("- **%s: `%s`: %s**" % (g, case, cell(why)))
    for g in GROUPS:
        for case, (outcome, why, _) in found.plain(g).items():
            if outcome == "skipped":
                print("- not run on this machine: %s: `%s`: %s" % (g, case, cell(why)))
    print("\n## Groups\n\n| group | cases | caught by (cases first seen failing under it) |\n|---|---|---|")
    for g in GROUPS:
        count = collections.Counter(found.seen(g, c)[0] for c in found.plain(g) if found.seen(g, c))
        print("| %s | %d | %s |" % (g, sum(o[0] == "passed" for o in found.plain(g).values()),
                                   ", ".join("%s %d" % (n, count[n]) for n in ordered(g) if count[n])))
    print("\n## Cases\n\n| group | case | fails under | saying |\n|---|---|---|---|")
    for g in GROUPS:
        for case in found.plain(g):
            seen = found.seen(g, case)
            if seen:
                print("| %s | `%s` | %s | %s |" % (g, cell(case), ", ".join(seen), cell(found.run(seen[0], g)[case][1])[:160]))
    print("\n## Mutations\n\n| mutation | what is wrong then | cases first seen failing |\n|---|---|---|")
    for n in MUTATIONS:
        count = sum(found.seen(g, c)[:1] == [n] for g in GROUPS for c in found.plain(g))
        print("| %s | %s | %d |" % (n, MUTATIONS[n][0], count))
    return not bad


def main(names, run=True):
    return 0 if tell(Search(names or list(MUTATIONS)).run() if run else Found()) else 1
