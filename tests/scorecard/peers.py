# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""A pytest plugin: the hard cases of tests/live under other tracers, scored by the same truth.

    PYTHONPATH=tests/scorecard pytest -p peers tests/live/test_hard_*.py

The stimuli, namespaces and stories are those of the live suite; only the tracer is another one and
Case.check() another: where strayport must print every event with every field, a peer is asked only
which process connected or accepted and, if it tells the end, whose connection it was and how many
bytes went. All peers run at once. STRAYPORT_SCORE=FILE gets one JSON line for each case and peer:
right (every socket of the case, all that this peer claims to tell), wrong (a socket with another pid
or other bytes) or missing (nothing said of a socket).
"""
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time

import pytest

PATIENCE = 2.0   # seconds for what a peer still has to print; doubled under emulation, twice


def kib(claimed, true):
    """Is a count in KiB, rounded one way or the other, that number of bytes?"""
    return abs(float(claimed) - true / 1024) <= 1.0


class Said:
    """What a peer told of a socket: kind is connect, accept, close, or open (it exists, with these holders)."""

    def __init__(self, kind, pid, local, remote, tx=None, rx=None):
        self.kind, self.pid, self.local, self.remote, self.tx, self.rx = kind, pid, local, remote, tx, rx


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


def tcptracer(f):
    # T PID COMM IP SADDR DADDR SPORT DPORT
    kind = {"C": "connect", "A": "accept", "X": "close"}[f[0]]
    return Said(kind, int(f[1]), address(f[-4], f[-2]), address(f[-3], f[-1]))


PEERS = {
    "bpftrace tcpconnect.bt": (["bpftrace", "-B", "line", "/usr/sbin/tcpconnect.bt"], tcpconnect_bt, ("connect",)),
    "bpftrace tcpaccept.bt": (["bpftrace", "-B", "line", "/usr/sbin/tcpaccept.bt"], tcpaccept_bt, ("accept",)),
    "bpftrace tcplife.bt": (["bpftrace", "-B", "line", "/usr/sbin/tcplife.bt"], tcplife, ("close",)),
    "libbpf-tools tcptracer": (["stdbuf", "-oL", "/usr/sbin/tcptracer"], tcptracer, ("connect", "accept", "close")),
    "libbpf-tools tcplife": (["stdbuf", "-oL", "/usr/sbin/tcplife", "-w"], tcplife, ("close",)),
}
SS = "ss -tnp at 10 Hz"


class Peer:
    """One other tracer, and all that it has said."""

    def __init__(self, name, cmd, parse, kinds):
        self.name, self.parse, self.kinds, self.said, self.why = name, parse, kinds, [], None
        self.live = threading.Event()
        if not all(shutil.which(c) or os.path.exists(c) for c in (cmd[0], cmd[-1]) if not c.startswith("-")):
            self.why = "not installed"
            return
        self.proc = subprocess.Popen(cmd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        threading.Thread(target=self._read, daemon=True).start()
        self.err = []
        threading.Thread(target=lambda: self.err.extend(self.proc.stderr), daemon=True).start()

    def _read(self):
        for line in self.proc.stdout:
            words = line.decode("utf-8", "replace").split()
            try:
                self.said.append(self.parse(words))
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
                self.why = b"".join(self.err).decode("utf-8", "replace").strip().splitlines()[-1:] or ["no output"]
                self.why = self.why[0]

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
                    local, remote = (address(m.group(i).strip("[]"), m.group(i + 1)) for i in (2, 4))
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
            if e.action == "connection_attempted":
                out.append(("connect", s.local, s.remote, pids, None, None))
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
        mine = [x for x in said if x.kind in (kind, "open") and x.local == local and x.remote == remote]
        what = "%s %s -> %s" % (kind, local, remote)
        right = [x for x in mine if x.pid in pids]
        if not mine:
            missing.append(what)
        elif not right:
            bad.append("%s: pid %s, not %s" % (what, sorted({x.pid for x in mine}), sorted(pids)))
        elif right[0].tx is not None and not any(kib(x.tx, sent) and kib(x.rx, received) for x in right):
            bad.append("%s: %s and %s KiB, not %d and %d bytes" % (what, right[0].tx, right[0].rx, sent, received))
    if not asked:
        return None, []
    return ("wrong" if bad else "missing" if missing else "right"), (bad + missing)[:5]


class Stand:
    """In the place of the shared tracer: it has no events, and starts and ends the peers."""
    one = None

    def __init__(self):
        self.cond, self.events, self.lines = threading.Condition(), [], []
        self.poller = Poller()
        self.peers = [Peer(name, *how) for name, how in PEERS.items()] + [self.poller]
        for p in self.peers:
            p.ready(300)
            score({"peer": p.name, "why": p.why} if p.why else {"peer": p.name, "kinds": p.kinds})

    @classmethod
    def get(cls):
        cls.one = cls.one or cls()
        return cls.one

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


def check(case, latency=False, deadline=None, save=True):
    import harness
    stand, wanted = Stand.get(), claims(case.stories)
    end = time.monotonic() + PATIENCE * (4 if harness.SLOW else 1)
    while True:
        rows = [(p, verdict(p, p.said[case.marks[p.name]:], wanted)) for p in stand.peers if not p.why]
        if time.monotonic() > end or all(v in (None, "right") for _, (v, _) in rows):
            break
        time.sleep(0.1)
    for p, (v, text) in rows:
        if v:
            score({"case": case.name, "peer": p.name, "verdict": v, "text": text})
    return []


def pytest_collection_modifyitems(items):
    import conftest
    import harness
    items[:] = [i for i in items if "case" in i.fixturenames]
    conftest.Shared.get = Stand.get
    begin = harness.Case.__init__

    def init(self, *args):
        begin(self, *args)
        self.marks = {p.name: len(p.said) for p in Stand.get().peers}
        Stand.get().poller.namespaces = self.namespaces

    def wait_events(self, *_, **__):
        pytest.skip("this case waits for events of strayport")

    harness.Case.__init__, harness.Case.check = init, check
    harness.Case.wait_events = wait_events


def pytest_sessionfinish():
    if Stand.one:
        for p in Stand.one.peers:
            p.end()
    sys.stdout.flush()
