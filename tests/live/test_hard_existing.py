# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What was open before the tracer: listed with its true holders, followed, told exactly once."""
import collections
import contextlib
import json
import os
import re
import signal
import subprocess
import time

import pytest

import checker
import harness
from harness import DEADLINE, PORT, Netns, Tracer
from model import INFERRED
from segments import segment, send_raw

STIMULUS = os.path.join(harness.HERE, "stimuli/existing.py")
PYTHON = "/usr/bin/python3"
NO_ITERATORS = [PYTHON, os.path.join(harness.HERE, "stimuli/noiter.py")]
RUNS = int(os.environ.get("STRAYPORT_RACES", 10))
STORMS = 25  # that race against one start


class Running:
    """A stimulus in a namespace, and the truth that it told."""

    def __init__(self, kind, ns, port=PORT):
        self.ns, self.kind = ns, kind
        self.proc = ns.popen([PYTHON, STIMULUS, kind, str(port)], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE)
        self.truth = json.loads(self.proc.stdout.readline())
        self.sockets = self.truth.get("sockets", [])

    def end(self):
        """Let it close everything; what it prints then."""
        try:
            out, _ = self.proc.communicate(b"end\n", DEADLINE)
        except subprocess.TimeoutExpired:
            print("\n".join(map(where, self.pids)), flush=True)
            raise
        assert self.proc.returncode == 0, self.kind
        return out

    def kill(self):
        if self.proc.poll() is None:
            self.proc.kill()
            self.proc.communicate()


@pytest.fixture
def running(binary):
    started = []

    def start(kind, ns, port=PORT):
        started.append(Running(kind, ns, port))
        return started[-1]

    yield start
    for r in started:
        r.kill()


def key_of(sock):
    """(proto, local, remote) of a socket of the truth."""
    return (sock["proto"], tuple(sock["local"]), tuple(sock["remote"]) if sock["remote"] else None)


def event_key(e):
    local = (e["strayport.local.ip"], e["strayport.local.port"])
    remote = (e["strayport.remote.ip"], e["strayport.remote.port"])
    return (e["network.transport"], local, remote if remote[0] else None)


def holders_of(e):
    return sorted([h["pid"], h["fd"]] for h in e["strayport.socket.holders"] or [])


def check_existing(events, run):
    """Each socket of the truth has one socket_existing with its true holders; returns {key: event}."""
    found = {}
    mine = [e for e in events if e.action == "socket_existing" and e.netns == run.ns.inode]
    for sock in run.sockets:
        these = [e for e in mine if event_key(e) == key_of(sock)]
        assert len(these) == 1, "%s: %r is told %d times" % (run.kind, sock, len(these))
        e = these[0]
        found[key_of(sock)] = e
        assert holders_of(e) == sorted(sock["holders"]), sock
        assert e["strayport.socket.state"] == sock["state"], sock
        pids = {h[0] for h in sock["holders"]}
        assert ("shared_socket" in (e["strayport.flags"] or [])) == (len(pids) > 1), sock
        if pids:
            assert e["process.pid"] == sock["holders"][0][0], sock
            assert e["strayport.attribution"] == "snapshot"
        else:
            assert e["process.pid"] == sock["listener"], sock
            assert e["strayport.attribution"] == "listener"
        assert e["process.executable"] == os.path.realpath(PYTHON)
        assert e["process.args"][1:3] == [STIMULUS, run.kind]
        for h in e["strayport.socket.holders"] or []:
            assert h["executable"] == os.path.realpath(PYTHON)
            assert h["name"] == "python3" and h["entity_id"]
        assert e["process.entity_id"] and e["process.user.id"] == "0"
        assert e["event.duration"] is None and e["event.start"] is None
        if "direction" in sock:
            assert e["network.direction"] == sock["direction"], sock
        if "rx" in sock:
            assert e["network.bytes"] == sock["rx"] + sock["tx"], sock
    assert len(mine) == len(found), "%s: not in the truth: %s" % (
        run.kind, [e.brief() for e in mine if event_key(e) not in found])
    return found


@pytest.mark.long
def test_existing_all_and_their_end(running):
    """Servers and sessions in three namespaces; each is listed, and its later close names its process."""
    spaces = [Netns() for _ in range(3)]
    runs = [running("http", spaces[0]), running("session", spaces[1], PORT + 1),
            running("prefork", spaces[2], PORT + 2), running("udp", spaces[0], PORT + 3),
            running("queue", spaces[1], PORT + 4), running("scm", spaces[2], PORT + 5),
            running("bound", spaces[0], PORT + 6)]
    # one namespace at a time: two stimuli in one namespace watch different ports
    by_ns = {}
    for r in runs:
        if r.ns.inode in by_ns:
            by_ns[r.ns.inode].sockets += r.sockets
    with Tracer() as t:
        events = t.events
        wanted = sum(len(r.sockets) for r in runs)
        inodes = {ns.inode for ns in spaces}
        t.wait_for(lambda e: e.action == "socket_existing" and e.netns in inodes, wanted)
        events = list(t.events)
        first_live = [i for i, e in enumerate(events) if e.action not in ("trace_started", "socket_existing")]
        last_open = max(i for i, e in enumerate(events) if e.action == "socket_existing")
        assert not first_live or first_live[0] > last_open
        known = {}
        for ns in spaces:
            both = [r for r in runs if r.ns is ns]
            for r in both:
                part = [e for e in events if e.netns != ns.inode or
                        event_key(e) in {key_of(s) for s in r.sockets}]
                for k, e in check_existing(part, r).items():
                    known[ns.inode, k] = e
            told = [e for e in events if e.action == "socket_existing" and e.netns == ns.inode]
            assert len(told) == sum(len(r.sockets) for r in both)
        mark = t.mark()
        for r in runs:
            r.end()
        over = ("disconnect_received", "socket_closed")
        ids = {e["strayport.socket.id"] for e in known.values()}
        assert {k[1][0] for k in known} == {"tcp", "udp"} and len(ids) == wanted
        ends = t.wait_for(lambda e: e.action in over and e["strayport.socket.id"] in ids, wanted, start=mark)
        for (_, k), e in known.items():
            mine = [x for x in ends if x["strayport.socket.id"] == e["strayport.socket.id"]]
            assert len(mine) == 1, (k, mine)
            assert mine[0]["process.pid"] == e["process.pid"], k
            assert mine[0]["process.executable"] == e["process.executable"], k
            assert mine[0]["event.duration"] is None, k


@pytest.mark.long
def test_existing_traffic_is_followed(running):
    """A connection that was there before ticks when it moves data, and says only what was added."""
    ns = Netns()
    server = ns.popen([PYTHON, "-c", """
import socket, sys
s = socket.socket(); s.bind(("127.0.0.1", %d)); s.listen()
c = socket.create_connection(("127.0.0.1", %d)); a, _ = s.accept()
c.sendall(b"x" * 100); a.recv(100)
print(c.getsockname()[1], flush=True)
sys.stdin.readline(); c.sendall(b"y" * 50); a.recv(50)
sys.stdin.readline()
""" % (PORT, PORT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        port = int(server.stdout.readline())
        with Tracer() as t:
            here = lambda e: e.netns == ns.inode and e["strayport.local.port"] == port
            old, = t.wait_for(lambda e: here(e) and e.action == "socket_existing")
            assert (old["source.bytes"], old["destination.bytes"]) == (100, 0)
            server.stdin.write(b"go\n")
            server.stdin.flush()
            tick, = t.wait_for(lambda e: here(e) and e.action == "network_flow")
            assert tick["strayport.socket.id"] == old["strayport.socket.id"]
            assert tick["source.bytes"] == 150
            assert tick["strayport.interval.source_bytes"] == 50
            assert tick["process.pid"] == server.pid
            server.communicate(b"end\n", DEADLINE)
            end, = t.wait_for(lambda e: here(e) and e.action == "disconnect_received")
            assert end["source.bytes"] == 150 and end["process.pid"] == server.pid
    finally:
        server.kill()
        server.communicate()


@pytest.mark.once
def test_existing_in_namespace_without_process(running):
    """The namespace lives by file descriptors only; its sockets are held from outside."""
    ns = Netns()
    r, w = os.pipe()
    os.set_inheritable(w, True)
    code = """
import ctypes, os, socket, sys
old = os.open("/proc/self/ns/net", os.O_RDONLY)
libc = ctypes.CDLL(None)
assert not libc.setns(%d, 0x40000000)
s = socket.socket(); s.bind(("127.0.0.1", %d)); s.listen()
c = socket.create_connection(("127.0.0.1", %d))
assert not libc.setns(old, 0x40000000)
print(s.fileno(), c.fileno(), c.getsockname()[1], flush=True)
sys.stdin.readline()
""" % (ns.fd, PORT, PORT)
    p = subprocess.Popen([PYTHON, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                         pass_fds=[ns.fd])
    try:
        s, c, port = map(int, p.stdout.readline().split())
        out = subprocess.run([harness.BINARY, "-s", "-j", str(PORT)], stdout=subprocess.PIPE, check=True)
        mine = [e for e in map(checker.parse, out.stdout.splitlines())
                if e["strayport"]["netns"] == ns.inode]
        at = {(e["strayport"]["local"]["port"], e["strayport"]["socket"]["state"],
               e["strayport"].get("remote", {}).get("port")): e for e in mine}
        assert set(at) == {(PORT, "LISTEN", None), (port, "ESTABLISHED", PORT), (PORT, "ESTABLISHED", port)}
        assert all(e["process"]["pid"] == p.pid for e in mine)
        waits = at[PORT, "ESTABLISHED", port]
        assert waits["strayport"]["attribution"] == "listener"
        assert "holders" not in waits["strayport"]["socket"]
        fds = {k[1]: [h["fd"] for h in e["strayport"]["socket"].get("holders", [])] for k, e in at.items()
               if k != (PORT, "ESTABLISHED", port)}
        assert fds == {"LISTEN": [s], "ESTABLISHED": [c]}
    finally:
        os.close(r)
        os.close(w)
        p.communicate(b"end\n", DEADLINE)


SS_STATES = {"ESTAB": "ESTABLISHED", "SYN-SENT": "SYN_SENT", "SYN-RECV": "NEW_SYN_RECV",
             "FIN-WAIT-1": "FIN_WAIT1", "FIN-WAIT-2": "FIN_WAIT2", "TIME-WAIT": "TIME_WAIT",
             "CLOSE-WAIT": "CLOSE_WAIT", "LAST-ACK": "LAST_ACK"}


def ss_sockets(ns):
    """What ss shows in the namespace: {(proto, state, local, remote): {(pid, fd)}}."""
    found = {}
    for proto, flag in (("tcp", "-tanpH"), ("udp", "-uanpH")):
        for line in ns.run("ss", flag).decode().splitlines():
            col = line.split()
            addr = []
            for text in col[3:5]:
                ip, port = text.rsplit(":", 1)
                ip = ip.strip("[]").split("%")[0]
                addr.append(("::" if ip == "*" else ip.replace("::ffff:", ""), 0 if port == "*" else int(port)))
            held = {(int(p), int(f)) for p, f in re.findall(r"pid=(\d+),fd=(\d+)", line)}
            key = (proto, SS_STATES.get(col[0], col[0]), addr[0], addr[1] if addr[1][1] else None)
            assert key not in found
            found[key] = held
    return found


@pytest.mark.once
def test_snapshot_agrees_with_ss(running):
    spaces = [Netns() for _ in range(3)]
    for i, kind in enumerate(("http", "session", "prefork", "udp", "queue", "scm")):
        running(kind, spaces[i % 3], PORT + i)
    # IPv6, a time-wait socket, and one that waits for the peer to close
    code = """
import socket, sys
s = socket.socket(socket.AF_INET6); s.bind(("::", 3410)); s.listen()
def pair(to, fam):
    c = socket.socket(fam); c.connect((to, 3410)); a, _ = s.accept(); return c, a
c1, a1 = pair("::1", socket.AF_INET6); c2, a2 = pair("127.0.0.1", socket.AF_INET)
c1.close(); a1.close()
c2.shutdown(socket.SHUT_WR); a2.recv(1)
u = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); u.bind(("::", 3411))
print("ready", flush=True); sys.stdin.readline()
"""
    p = spaces[0].popen([PYTHON, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert p.stdout.readline() == b"ready\n"
        out = subprocess.run([harness.BINARY, "-s", "-j", "1-65535"], stdout=subprocess.PIPE, check=True)
        events = [checker.parse(line) for line in out.stdout.splitlines()]
        for ns in spaces:
            truth, told = ss_sockets(ns), {}
            assert truth
            for e in events:
                x = e["strayport"]
                if x["netns"] != ns.inode:
                    continue
                assert e["event"]["action"] == "socket_existing"
                remote = x.get("remote")
                key = (e["network"]["transport"], x["socket"]["state"],
                       (x["local"]["ip"], x["local"]["port"]), remote and (remote["ip"], remote["port"]))
                assert key not in told, key
                told[key] = {(h["pid"], h["fd"]) for h in x["socket"].get("holders", [])}
            assert told == truth
        assert ("tcp", "TIME_WAIT") in {k[:2] for k in ss_sockets(spaces[0])}
        text = subprocess.run([harness.BINARY, "-s", str(PORT + 2)], stdout=subprocess.PIPE, check=True)
        line, = [x for x in text.stdout.decode().splitlines() if ":%d" % (PORT + 2) in x]
        assert re.search(r" open +tcp +127\.0\.0\.1:%d +- .* LISTEN .* also held by \d+/python3 and 7 more "
                         % (PORT + 2), line), line
    finally:
        p.communicate(b"end\n", DEADLINE)


def without_starts(v):
    """The wall clock of a start moves with each look at the clock; entity_id holds the time itself."""
    if isinstance(v, list):
        return [without_starts(i) for i in v]
    return {k: without_starts(i) for k, i in v.items() if k != "start"} if isinstance(v, dict) else v


def told(e):
    """Of a parsed event, what two snapshots of the same sockets must agree on."""
    e = without_starts(e)
    x = e["strayport"]
    for gone in (e.pop("@timestamp"), e.pop("agent"), e["event"].pop("sequence"), x["socket"].pop("id"),
                 x.pop("attribution")):
        assert gone
    if "holders" in x["socket"]:
        # the order of processes is the kernel's or that of /proc
        x["socket"]["holders"].sort(key=lambda h: (h["pid"], h["fd"]))
    if x["socket"]["state"] in ("FIN_WAIT2", "TIME_WAIT"):
        x["socket"]["state"] = "TIME_WAIT"  # of a time-wait socket sock_diag tells what it stands for
        for k in ("bytes", "packets"):
            for side in ("source", "destination", "network"):
                e.get(side, {}).pop(k, None)
    return json.dumps(e, sort_keys=True)


def brief(line):
    e = json.loads(line)
    return repr((e["network"], e.get("source"), e.get("destination"), e["strayport"]["socket"], e["strayport"].get("flags"),
                 e.get("process")))


@pytest.mark.once
def test_snapshot_without_iterators(running):
    """/proc and sock_diag tell what the iterators tell: each socket, its holders, who they are."""
    spaces = [Netns() for _ in range(3)]
    for i, kind in enumerate(("http", "session", "prefork", "udp", "queue", "scm", "bound")):
        running(kind, spaces[i % 3], PORT + i)
    cmd = [harness.BINARY, "-s", "-j", "1-65535"]
    found = []
    for refuse in ([], NO_ITERATORS):
        r = subprocess.run(refuse + cmd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
        events = [checker.parse(line) for line in r.stdout.splitlines()]
        found.append([e for e in events if e["strayport"]["netns"] in {ns.inode for ns in spaces}])
        assert (b"iterators cannot serve (EPERM)" in r.stderr) == bool(refuse), r.stderr
    by_iterators, by_proc = found
    assert by_iterators and {e["strayport"]["attribution"] for e in by_iterators} == {"snapshot", "listener"}
    assert {e["strayport"]["attribution"] for e in by_proc} == {"proc", "listener"}
    a, b = (collections.Counter(map(told, events)) for events in found)
    assert a == b, "\n".join(["only iterators:", *map(brief, a - b), "only /proc:", *map(brief, b - a)])


@pytest.mark.once
def test_followed_without_iterators(running):
    """What /proc found is followed as any other: its end is told once, by the same id, and names its process."""
    ns = Netns()
    runs = [running("session", ns), running("prefork", ns, PORT + 1), running("udp", ns, PORT + 2)]
    wanted = sum(len(r.sockets) for r in runs)
    with Tracer(wrap=NO_ITERATORS) as t:
        there = t.wait_for(lambda e: e.action == "socket_existing" and e.netns == ns.inode, wanted)
        assert {e["strayport.attribution"] for e in there} <= {"proc", "listener"}
        for r in runs:
            r.end()
        ids = {e["strayport.socket.id"]: e for e in there if e["strayport.attribution"] == "proc" and
               e["network.transport"] == "tcp"}
        over = ("disconnect_received", "socket_closed")
        ends = t.wait_for(lambda e: e.action in over and e["strayport.socket.id"] in ids, len(ids))
        _, status, err = t.stop()
    assert status == 0 and "iterators cannot serve" in err
    assert len({e["strayport.socket.id"] for e in ends}) == len(ids) > 0
    for e in ends:
        assert e["process.entity_id"] == ids[e["strayport.socket.id"]]["process.entity_id"]


def where(pid):
    """What a process that does not end waits for; and where its namespace has dropped a datagram, if it has."""
    try:
        with open("/proc/%d/stack" % pid) as stack, open("/proc/%d/syscall" % pid) as call:
            text = "%d: syscall %s%s" % (pid, call.read(), stack.read())
        if "skb_recv" in text:
            for name in ("snmp", "udp", "softnet_stat", "dev"):
                with open("/proc/%d/net/%s" % (pid, name)) as f:
                    text += "".join(line for line in f if name != "snmp" or line.startswith(("Ip:", "Udp:", "Icmp:")))
        return text
    except OSError as e:
        return "%d: %s" % (pid, e)


class Storms:
    """Processes that open and close sockets, each in a namespace of its own."""

    def __init__(self, spaces):
        fds = [ns.fd for ns in spaces]
        self.proc = subprocess.Popen([PYTHON, STIMULUS, "churn", str(PORT), *map(str, fds)], stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, pass_fds=fds)
        self.pids = json.loads(self.proc.stdout.readline())
        # as the tracer has it, and for the threads that read from it: none of them is to wait for 25 storms
        os.setpriority(os.PRIO_PROCESS, 0, -10)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        os.setpriority(os.PRIO_PROCESS, 0, 0)
        if self.proc.poll() is None:
            # they are its children, and have its ends of the pipes
            for pid in [*self.pids, self.proc.pid]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        self.proc.communicate()

    def race(self, tracer):
        """From the first hook on."""
        harness.wait_until(lambda: attaching(tracer.proc.pid), "the first hook", poll=0.02 if harness.SLOW else 0.002)
        self.proc.stdin.write(b"go\n")
        self.proc.stdin.flush()

    def end(self):
        """What each did."""
        os.setpriority(os.PRIO_PROCESS, 0, 0)
        try:
            out, _ = self.proc.communicate(b"end\n", DEADLINE)
        except subprocess.TimeoutExpired:
            print("\n".join(map(where, self.pids)), flush=True)
            raise
        return json.loads(out)


class Race:
    """One storm against one start: what its sockets did, and what was told of each."""

    def __init__(self, netns, pid, seen, events, by_proc):
        self.pid, self.seen, self.by_proc = pid, seen, by_proc
        self.started = next(e.time_ns for e in events if e.action == "trace_started")
        # what is live is printed once the look is over
        self.looked = next(e.read_ns for e in events if e.action not in ("trace_started", "socket_existing"))
        self.done = collections.Counter()
        self.unseen = False  # was the end of the last story inferred?
        self.stories = collections.defaultdict(dict)  # (proto, local, remote) -> id -> events
        keys = {}
        for e in events:
            if e.netns != netns:
                continue
            e._parse = json.loads  # it was held against the schema when the tracer ended
            # nobody is named for what its process had closed already, and never a wrong one
            assert e["process.pid"] in (pid, None), e.brief()
            k, ident = event_key(e), e["strayport.socket.id"]
            if k[0] == "udp":
                k = k[:2] + (None,)
            keys.setdefault(ident, k)
            assert keys[ident] == k, (keys[ident], e.brief())
            self.stories[k].setdefault(ident, []).append(e)

    def whole(self, story, begin, end, opens, ends, moved=0):
        """
        It begins and ends once; without a beginning it is older, and was closed before the look came to it. moved: it
        is UDP, and hooks heard of it by its first datagram, which was sent before this: then a look may have found it.
        """
        names = [e.action for e in story]
        brief = ["%s to %s, looked %s" % tuple(t and t - self.started for t in (begin, end, self.looked))] + [
            "%d: %s, %s bytes" % (e.time_ns - self.started, e.brief(), e["network.bytes"]) for e in story]
        assert names.count(ends) == 1 and names[-1] == ends, brief
        self.unseen = bool(INFERRED & set(story[-1]["strayport.flags"] or []))
        # a kernel that skips hooks may have skipped the one that saw who closed it (model.INFERRED); and what a peer
        # has reset before the look came to it was closed by nobody yet
        unknown = INFERRED or (names == ["disconnect_received"] and story[0]["event.reason"] == "reset")
        assert story[-1]["process.pid"] in {self.pid, None if unknown else self.pid}, brief
        assert "socket_existing" not in names[1:], brief
        if names[0] in opens:
            return "begun"
        if names[0] == "socket_existing":
            assert begin is None or begin <= self.started or story[0].time_ns <= moved, brief
            return "existed"
        assert begin is None or begin <= self.started, brief
        assert story[-1].time_ns <= self.looked, brief
        if ends == "disconnect_received" and len(story) == 1:
            e = story[0]  # what it ever moved, of which nobody knows when
            assert e["strayport.interval.source_bytes"] == 0 and e["event.start"] is None, brief
        elif ends == "disconnect_received":
            assert names[0] == "connection_established", brief
        return "closed meanwhile"

    def one(self, key, begin, end, until, opens, ends, moved=0):
        """A port comes again: the one story between these two moments."""
        told = [s for s in self.stories[key].values() if s[-1].time_ns > begin and s[0].time_ns < until and
                # what the kernel keeps before and after a socket is told for itself
                s[0]["strayport.socket.state"] not in ("TIME_WAIT", "NEW_SYN_RECV")]
        if self.by_proc and len(told) == 2:
            # without iterators what waits in an accept queue has another id once it is accepted
            waited, = [s for s in told if s[0]["strayport.attribution"] in ("listener", "unknown", None)][:1] or [None]
            if waited and len(waited) == 1:
                told.remove(waited)
                assert begin <= self.started and waited[0].time_ns < told[0][0].time_ns, [x.brief() for x in waited + told[0]]
        assert len(told) == 1, "%r (from %d, hooks live at %d): told as %d sockets: %s" % (
            key, begin, self.started, len(told), [[x.brief() for x in s] for s in told])
        self.done[self.whole(told[0], begin, end, opens, ends, moved)] += 1
        return told[0]

    def check(self):
        """Every socket that was open when the hooks were live."""
        again, me = {}, ("127.0.0.1", PORT)
        for kind, port, begin, end, _, moved in reversed(self.seen):
            until = again.get((kind, port), 1 << 63)
            again[kind, port] = begin
            at = ("127.0.0.1", port)
            if end <= self.started:
                continue
            if kind == "tcp":
                for k, opens in ((("tcp", at, me), "connection_attempted"), (("tcp", me, at), "connection_accepted")):
                    s = self.one(k, begin, end, until, (opens,), "disconnect_received")
                    # what no hook saw end may have given its memory to the next socket
                    assert s[-1]["network.bytes"] in ((10, 0, None) if self.unseen else (10,)), [x.brief() for x in s]
            elif kind == "udp":
                s = self.one(("udp", at, None), begin, end, until, ("network_flow",), "socket_closed", moved)
                assert s[-1]["network.bytes"] in ((10,) if begin > self.started else (0, 10)), [x.brief() for x in s]
        for kind, key, opens in (("listener", ("tcp", me, None), ("socket_bound", "socket_listening")),
                                 ("bound", ("tcp", ("127.0.0.1", PORT + 1), None), ("socket_bound",)),
                                 ("udp server", ("udp", ("127.0.0.1", PORT + 2), None), ("socket_bound",))):
            told = [s for s in self.stories[key].values() if s[-1].time_ns > self.started]
            for s in told:
                self.done[self.whole(s, None, None, opens, "socket_closed")] += 1
            mine = [x for x in self.seen if x[0] == kind]
            least, most = (len([x for x in mine if x[at] > self.started]) for at in (3, 4))
            assert least <= len(told) <= most, "%s: %d to %d were open, %d are told; open (%s), told %s; looked %d" % (
                kind, least, most, len(told),
                "; ".join("%d to %d..%d" % tuple(t - self.started for t in x[2:5]) for x in mine if x[4] > self.started),
                [["%d: %s" % (e.time_ns - self.started, e.brief()) for e in s] for s in told], self.looked - self.started)


def attaching(pid):
    """Has this tracer attached a hook already?"""
    for fd in os.listdir("/proc/%d/fd" % pid):
        try:
            if re.search("bpf.link|perf_event", os.readlink("/proc/%d/fd/%s" % (pid, fd))):
                return True
        except FileNotFoundError:
            pass
    return False


@pytest.mark.long
@pytest.mark.parametrize("wrap", [(), NO_ITERATORS], ids=["iterators", "without_iterators"])
def test_existing_start_race(binary, wrap):
    """Sockets open and close at full speed while the tracer starts; every one is accounted for.

    One race is one storm (a process in a namespace of its own, with sockets that are open before and sockets that
    it opens and closes from the moment when the first hook is attached) against one start of the tracer. Up to
    STORMS storms race against the same start: a start costs 11 s of an emulated guest, most of it for loading
    programs, when there is nothing to race with.
    """
    done, races, wanted = collections.Counter(), 0, min(RUNS, STORMS) if wrap else RUNS
    while races < wanted:
        spaces = [Netns() for _ in range(min(STORMS, wanted - races))]
        for ns in spaces:
            # else what 50 runs leave behind takes longer to list than what is open
            ns.sysctl("net.ipv4.tcp_max_tw_buckets", 0)
        with Storms(spaces) as storms, Tracer("%d-%d" % (PORT, PORT + 2), ready=False, wrap=wrap) as t:
            storms.race(t)
            # what is live is told after the look
            for ns in spaces:
                t.wait_for(lambda e: e.netns == ns.inode and e.action == "connection_accepted")
            seen = storms.end()
            for ns, s in zip(spaces, seen):
                last = max(x[3] for x in s)
                t.wait_for(lambda e: e.netns == ns.inode and e.action == "socket_closed" and
                           e["network.transport"] == "udp" and e.address("local")[1] == PORT + 2 and e.time_ns >= last)
                # what was closed last may still wait for an answer that a busy processor has not delivered
                harness.wait_until(lambda ns=ns: not ns.inside(harness.open_tcp), "the end of all connections")
            events, status, err = t.stop()
        assert status == 0, err
        for ns, pid, s in zip(spaces, storms.pids, seen):
            race = Race(ns.inode, pid, s, events, bool(wrap))
            race.check()
            done += race.done
        races += len(spaces)
    assert done["begun"] and done["existed"]
    print("%d races: of %d sockets %s" % (races, sum(done.values()), dict(done)))


@pytest.mark.long
@pytest.mark.parametrize("wrap", [(), NO_ITERATORS], ids=["iterators", "without_iterators"])
def test_time_wait_of_what_was_told_is_no_news(binary, wrap):
    """Connections that end while the look is under way leave time-wait sockets: what has been told of is not listed."""
    ns = Netns()
    with Storms([ns]) as storms, Tracer(str(PORT), ready=False, wrap=wrap) as t:
        storms.race(t)
        t.wait_for(lambda e: e.netns == ns.inode and e.action == "connection_accepted", 3)
        storms.end()
        events, status, err = t.stop()
    assert status == 0, err
    mine = [e for e in events if e.netns == ns.inode and e.address("remote")]
    ends = {event_key(e): e.time_ns for e in reversed(mine) if e.action == "disconnect_received"}
    old = [e for e in mine if e.action == "socket_existing" and e["strayport.socket.state"] == "TIME_WAIT"]
    assert ends
    twice = [e.brief() for e in old if ends.get(event_key(e), 1 << 63) < e.time_ns]
    assert not twice, twice[:5]


@pytest.mark.long
def test_accepted_after_the_start(binary):
    """A connection that waited in the accept queue when the tracer came: accept takes it up, one story."""
    ns = Netns()
    code = """
import socket, sys
s = socket.socket(); s.bind(("127.0.0.1", %d)); s.listen()
c = socket.create_connection(("127.0.0.1", %d))
print(c.getsockname()[1], flush=True); sys.stdin.readline()
a, _ = s.accept(); a.sendall(b"1234567"); c.recv(7)
a.close(); c.close(); s.close()
""" % (PORT, PORT)
    p = ns.popen([PYTHON, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    port = int(p.stdout.readline())
    with Tracer(str(PORT)) as t:
        t.wait_for(lambda e: e.netns == ns.inode and e.action == "socket_existing", 3)
        p.communicate(b"go\n", DEADLINE)
        t.wait_for(lambda e: e.netns == ns.inode and e.action == "socket_closed")
        events, status, err = t.stop()
    assert status == 0, err
    story = [e for e in events if e.netns == ns.inode and e["strayport.remote.port"] == port]
    assert [e.action for e in story if e.action != "network_flow"] == [
        "socket_existing", "connection_accepted", "disconnect_received"], [e.brief() for e in story]
    assert len({e["strayport.socket.id"] for e in story}) == 1
    assert {e["process.pid"] for e in story} == {p.pid} and story[-1]["network.bytes"] == 7
    assert not [e for e in story if "inferred" in (e["strayport.flags"] or [])]


def test_time_wait_has_a_side(binary):
    """For a set only the service's side counts, also of what is left of a connection: not our own ephemeral port."""
    ns = harness.Netns()
    ns.sysctl("net.ipv4.ip_local_port_range", "40000 40100")  # IANA gave 40000 to 40100 to nobody but safetynetp
    ns.run("/usr/bin/python3", "-c", """
import socket
def talk(port, server_first):
    lis = socket.create_server(("127.0.0.1", port))
    out = socket.create_connection(("127.0.0.1", port))
    back, _ = lis.accept()
    for s in (back, out) if server_first else (out, back):
        s.close()
talk(443, False)
talk(40200, True)
talk(40201, False)
""")
    r = subprocess.run([binary, "-sj", "--netns=%d" % ns.inode, "unassigned"], stdout=subprocess.PIPE)
    assert r.returncode == 0
    seen = {(e["strayport"]["port"], e["strayport"]["match"], e["strayport"]["socket"]["state"])
            for e in map(json.loads, r.stdout.splitlines())}
    assert seen == {(40200, "local", "TIME_WAIT"), (40201, "remote", "TIME_WAIT")}


@pytest.mark.long
def test_handshakes_that_do_not_end(binary):
    """A SYN whose sender says no more is told of once it was answered twice; one that has just come is none yet."""
    ns, to = Netns(), "127.0.0.1"
    ns.run("ip", "route", "add", "192.0.2.0/24", "dev", "lo")  # where answers vanish
    code = "import socket, sys; s = socket.socket(); s.bind((%r, %d)); s.listen(); print(flush=True); sys.stdin.read()"
    p = ns.popen([PYTHON, "-c", code % (to, PORT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        p.stdout.readline()
        send_raw(ns, [(to, segment("192.0.2.9", to, 40000, PORT, 0x02))])
        time.sleep(2.5)
        send_raw(ns, [(to, segment("192.0.2.9", to, 40001, PORT, 0x02))])
        sent = time.time_ns()
        with Tracer(str(PORT)) as t:
            t.wait_for(lambda e: e.action == "socket_existing" and e.netns == ns.inode and not e.address("remote"))
            events, status, err = t.stop()
        half = [e for e in events if e.netns == ns.inode and e["strayport.socket.state"] == "NEW_SYN_RECV"]
        out = subprocess.run([harness.BINARY, "-s", "-j", str(PORT)], stdout=subprocess.PIPE, check=True).stdout
    finally:
        p.communicate()
    assert status == 0, err
    # the kernel repeats its answer after a second
    told = {e.address("remote")[1]: e.time_ns for e in half}
    assert 40000 in told and told.get(40001, 1 << 63) > sent + 900_000_000, [e.brief() for e in half]
    listed = [checker.parse(line)["strayport"] for line in out.splitlines()]
    assert {x["remote"]["port"] for x in listed if x["netns"] == ns.inode and "remote" in x} == {40000, 40001}
