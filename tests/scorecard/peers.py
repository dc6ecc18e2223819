# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""A pytest plugin: the hard cases of tests/live under other tracers, scored by the same truth.

    PYTHONPATH=tests/scorecard pytest -p peers tests/live/test_hard_*.py

The stimuli, namespaces and stories are those of the live suite; only the tracer is another one and
Case.check() another: where strayport must print every event with every field, a peer is asked only
which process connected or accepted and, if it tells the end, whose connection it was and how many
bytes went. All peers run at once. STRAYPORT_SCORE=FILE gets one JSON line for each case and peer:
right (every socket of the case, all that this peer claims to tell), wrong (a socket with another pid
or other bytes; with what the peer said, and who that pid is) or missing (nothing said of a socket).
A peer that is not installed, or that this kernel does not let run, gets one line that says why, and no score.
"""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time

import pytest

PATIENCE = 2.0   # seconds for what a peer still has to print; doubled under emulation, twice


def kib(claimed, true):
    """Is a count in KiB, rounded one way or the other, that number of bytes?"""
    return abs(float(claimed) - true / 1024) <= 1.0


# The others look for tracepoints where tracefs is mounted: if it is not, it is for them alone.
MOUNTED = [] if os.path.exists("/sys/kernel/tracing/events") else [
    "unshare", "-m", "sh", "-c", "mount -t debugfs none /sys/kernel/debug; mount -t tracefs none /sys/kernel/tracing;"
    'exec "$@"', "sh"]


class Said:
    """What a peer told of a socket: kind is connect, accept, close, or open (it exists, with these holders)."""

    def __init__(self, kind, pid, local, remote, tx=None, rx=None):
        self.kind, self.pid, self.local, self.remote, self.tx, self.rx = kind, pid, local, remote, tx, rx
        self.line = ""


def address(ip, port):
    import model
    return model.plain_ip(ip.split("%")[0]), int(port)


# ---- what each program prints ------------------------------------------------------------------
def tcpconnect_bt(f):
    # TIME PID COMM SADDR SPORT DADDR DPORT
    return Said("connect", int(f[1]), address(f[-4], f[-3]), address(f[-2], f[-1]))


def tcpaccept_bt(f):
    # TIME PID COMM RADDR RPORT LADDR LPORT BL
    return Said("accept", int(f[1]), address(f[-3], f[-2]), address(f[-5], f[-4]))


def tcplife(f):
    # PID COMM LADDR LPORT RADDR RPORT TX_KB RX_KB MS
    return Said("close", int(f[0]), address(f[-7], f[-6]), address(f[-5], f[-4]), f[-3], f[-2])


def tcpconnect(f):
    # PID COMM IP SADDR DADDR SPORT DPORT
    return Said("connect", int(f[0]), address(f[-4], f[-2]), address(f[-3], f[-1]))


def tcptracer(f):
    # T PID COMM IP SADDR DADDR SPORT DPORT
    kind = {"C": "connect", "A": "accept", "X": "close"}[f[0]]
    return Said(kind, int(f[1]), address(f[-4], f[-2]), address(f[-3], f[-1]))


# tcpstates is not among them: its PID is that of whatever runs at the change of state, and says no more.
# "established": a connect is told once it has succeeded.
PEERS = {
    "bpftrace tcpconnect.bt": (["bpftrace", "-B", "line", "/usr/sbin/tcpconnect.bt"], tcpconnect_bt, ("connect",)),
    "bpftrace tcpaccept.bt": (["bpftrace", "-B", "line", "/usr/sbin/tcpaccept.bt"], tcpaccept_bt, ("accept",)),
    "bpftrace tcplife.bt": (["bpftrace", "-B", "line", "/usr/sbin/tcplife.bt"], tcplife, ("close",)),
    "libbpf-tools tcptracer": (["stdbuf", "-oL", "/usr/sbin/tcptracer"], tcptracer, ("established", "accept", "close")),
    "libbpf-tools tcpconnect": (["stdbuf", "-oL", "/usr/sbin/tcpconnect", "-s"], tcpconnect, ("connect",)),
    "libbpf-tools tcplife": (["stdbuf", "-oL", "/usr/sbin/tcplife", "-w"], tcplife, ("close",)),
}
SS = "ss -tnp at 10 Hz"


class Peer:
    """One other tracer, and all that it has said."""

    def __init__(self, name, cmd, parse, kinds):
        self.name, self.parse, self.kinds, self.said, self.why = name, parse, kinds, [], None
        self.live, self.err, self.deaf = threading.Event(), [], 0
        lacks = [c for c in cmd if not shutil.which(c) and (c is cmd[0] or c.startswith("/"))]
        if lacks:
            self.why = "not installed: " + ", ".join(lacks)
            return
        self.proc = subprocess.Popen(MOUNTED + cmd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=lambda: self.err.extend(self.proc.stderr), daemon=True).start()

    def _read(self):
        for line in self.proc.stdout:
            words = line.decode("utf-8", "replace").split()
            try:
                self.said.append(self.parse(words))
                self.said[-1].line = " ".join(words)
            except (ValueError, IndexError, KeyError):
                # a heading: it comes when the hooks are there
                if "PID" in words:
                    self.live.set()

    def ready(self, seconds):
        end = time.monotonic() + seconds
        while not self.why and not self.live.wait(0.2):
            if self.proc.poll() is not None or time.monotonic() > end:
                self.proc.kill()
                time.sleep(0.2)
                said = b"".join(self.err).decode("utf-8", "replace").strip().splitlines()
                said = [x for x in said if "RLIMIT_MEMLOCK" not in x] or ["no output"]
                self.why = next((x for x in said if re.search("ERROR|rror:|failed|not permitted", x)), said[-1])

    def end(self):
        if not self.why:
            self.proc.kill()
            self.proc.wait()


class Poller:
    """ss in the namespaces of the case that runs, ten times a second, as often as it can."""
    name, kinds, why = SS, ("connect", "accept"), None
    row = re.compile(r"^(\S+)\s+\d+\s+\d+\s+(\S+):(\d+)\s+(\S+):(\d+)\s*(.*)$")

    def __init__(self):
        self.said, self.namespaces, self.stop = [], [], False
        threading.Thread(target=self._poll, daemon=True).start()

    def ready(self, _):
        if not shutil.which("ss"):
            self.why = "not installed"

    def _poll(self):
        while not self.stop:
            begin = time.monotonic()
            for ns in list(self.namespaces):
                for line in ns.run("ss", "-tnpaH", check=False).decode().splitlines():
                    m = self.row.match(line)
                    if not m or m.group(5) == "0":
                        continue
                    pids = [int(p) for p in re.findall(r"pid=(\d+)", m.group(6))]
                    local, remote = (address(m.group(i).replace("[", "").replace("]", ""), m.group(i + 1)) for i in (2, 4))
                    self.said += [Said("open", p, local, remote) for p in pids]
            time.sleep(max(0.0, 0.1 - (time.monotonic() - begin)))

    def end(self):
        self.stop = True


# ---- the truth of a case, as far as a peer is asked for it ----------------------------------------
def claims(stories):
    """[(kind, local, remote, pids that are right, sent, received)]"""
    out = []
    for s in stories:
        if s.kind == "socket" or not s.local or not s.remote:
            continue
        everyone = {p.pid for e in s.events for p in e.procs if p is not None}
        for e in s.events:
            if e.life is not s:
                continue
            pids = {p.pid for p in e.procs if p is not None}
            if e.action in ("connection_attempted", "connection_established"):
                kind = "connect" if e.action == "connection_attempted" else "established"
                out.append((kind, s.local, s.remote, pids, None, None))
            elif e.action == "connection_accepted":
                out.append(("accept", s.local, s.remote, pids, None, None))
            elif e.action == "disconnect_received" and s.exact:
                # whoever had it at any time will do
                out.append(("close", s.local, s.remote, everyone, s.sent, s.received))
    return out


def verdict(peer, said, wanted):
    """(right | wrong | missing | None, sentences)"""
    bad, missing, asked = [], [], 0
    for kind, local, remote, pids, sent, received in wanted:
        if kind not in peer.kinds:
            continue
        asked += 1
        mine = [x for x in said if x.kind in ("connect" if kind == "established" else kind, "open") and x.local == local and x.remote == remote]
        what = "%s %s -> %s" % (kind, local, remote)
        right = [x for x in mine if x.pid in pids]
        if not mine:
            near = [x.line for x in said if {local[1], remote[1]} - {3401} & {x.local[1], x.remote[1]}]
            missing.append(what + (": of these ports it said: " + " | ".join(near[:2]) if near else ""))
        elif not right:
            bad.append("%s: pid %s, not %s: %s" % (what, sorted({x.pid for x in mine}), sorted(pids), mine[0].line))
        elif right[0].tx is not None and not any(kib(x.tx, sent) and kib(x.rx, received) for x in right):
            bad.append("%s: %s and %s KiB, not %d and %d bytes: %s" % (what, right[0].tx, right[0].rx, sent, received,
                                                                     right[0].line))
    if not asked:
        return None, []
    return ("wrong" if bad else "missing" if missing else "right"), (bad + missing)[:5]


class Stand:
    """In the place of the shared tracer: it has no events, and starts and ends the peers."""
    one = None
    group = None     # of the test that runs
    scored = False   # it has been scored: what it wants to see beyond that are strayport's events

    def __init__(self):
        self.cond, self.events, self.lines = threading.Condition(), [], []
        self.poller, self.fence = Poller(), None
        self.peers = [Peer(name, *how) for name, how in PEERS.items()] + [self.poller]
        for p in self.peers:
            p.ready(300)
            score({"peer": p.name, "why": p.why} if p.why else {"peer": p.name, "kinds": p.kinds})

    @classmethod
    def get(cls):
        cls.one = cls.one or cls()
        return cls.one

    def settle(self):
        """Wait until every peer has told of a connection that was made after all else: then the rest is out too.

        A peer that does not tell of it is waited for in full, twice; then no longer.
        """
        import harness
        self.fence = self.fence or harness.Netns()
        ends = []
        self.fence.inside(lambda: ends.extend(one_connection()))
        end = time.monotonic() + PATIENCE * (4 if harness.SLOW else 1)
        waiting = [p for p in self.peers if not p.why and p is not self.poller and p.deaf < 2]
        while waiting and time.monotonic() < end:
            time.sleep(0.02)
            waiting = [p for p in waiting if not any(x.local in ends and x.remote in ends for x in p.said[-60:])]
        for p in waiting:
            p.deaf += 1
        time.sleep(1.0 if harness.SLOW else 0.3)  # each processor has a buffer of its own: another's may be read later

    def mark(self):
        return 0

    def alive(self):
        return True

    def _take(self):
        pass

    def stderr(self):
        return ""


def score(row):
    with open(os.environ["STRAYPORT_SCORE"], "a") as f:
        f.write(json.dumps(row) + "\n")


def one_connection():
    """Both addresses of a connection that is over when this returns."""
    with socket.create_server(("127.0.0.1", 0)) as lis, socket.create_connection(lis.getsockname()) as out:
        back, peer = lis.accept()
        with back:
            out.shutdown(socket.SHUT_WR)
            back.recv(1)
        return [lis.getsockname(), peer]


def names(case, text):
    """Who the processes of the case are, and whoever else is named and still runs."""
    who = {a.pid: a.role for a in case.actors}
    for pid in {int(n) for t in text for n in re.findall(r"\d+", t.partition(": pid ")[2].partition(",")[0])} - set(who):
        try:
            with open("/proc/%d/comm" % pid) as f:
                who[pid] = "not of this case: " + f.read().strip()
        except OSError:
            who[pid] = "not of this case" if pid else "idle"
    return who


def check(case, latency=False, deadline=None, save=True):
    stand, wanted = Stand.get(), claims(case.stories)
    stand.settle()
    Stand.scored = True
    for p in stand.peers:
        if p.why:
            continue
        v, text = verdict(p, p.said[case.marks[p.name]:], wanted)
        if v:
            row = {"case": case.name, "group": case.group, "peer": p.name, "verdict": v, "text": text}
            score(dict(row, who=names(case, text)) if v == "wrong" else row)
    return []


def pytest_collection_modifyitems(items):
    import conftest
    import harness
    items[:] = [i for i in items if "case" in i.fixturenames]
    conftest.Shared.get = Stand.get
    begin = harness.Case.__init__

    def init(self, *args):
        begin(self, *args)
        self.group = Stand.group
        self.marks = {p.name: len(p.said) for p in Stand.get().peers}
        Stand.get().poller.namespaces = self.namespaces

    def wait_events(self, *_, **__):
        pytest.skip("this case waits for events of strayport")

    harness.Case.__init__, harness.Case.check = init, check
    harness.Case.wait_events = wait_events


def pytest_runtest_setup(item):
    Stand.scored = False
    Stand.group = re.sub(r".*test_hard_|\.py$", "", str(item.fspath))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    if call.when == "call" and Stand.scored and outcome.get_result().failed:
        outcome.get_result().outcome = "passed"


def pytest_sessionfinish():
    if Stand.one:
        for p in Stand.one.peers:
            p.end()
    sys.stdout.flush()
