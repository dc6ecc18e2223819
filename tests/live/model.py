# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The truth of a test, and from it the exact events that strayport owes.

A Story is one socket: who it is (namespace, addresses) and the events that it must give, in
order. Each expected event is a dict of dotted field path -> value or matcher; the checker holds
it against the printed event both ways. Nothing here knows how events are read.
"""
import base64
import csv
import functools
import hashlib
import ipaddress
import os
import re
import shlex
import socket
import struct

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
FLOW = "network_flow"


# ---- matchers: what a field may hold, where it is not one known value -------------------------
class Match:
    """A named predicate; `optional` lets the field be absent."""

    def __init__(self, text, test, optional=False):
        self.text, self.test, self.optional = text, test, optional

    def __repr__(self):
        return ("absent or " if self.optional else "") + self.text


def one_of(*values):
    return Match("one of %r" % (values,), lambda v: v in values and type(v) is not bool)


def pattern(regex):
    r = re.compile(regex)
    return Match("text like " + regex, lambda v: isinstance(v, str) and r.fullmatch(v) is not None)


def opt(value):
    """May be absent; if there, it must be this."""
    m = as_match(value)
    return Match(m.text, m.test, True)


def as_match(value):
    if isinstance(value, Match):
        return value
    return Match(repr(value), lambda v: v == value and type(v) is type(value))


def number(low, high=1 << 63):
    return Match("a number from %d to %d" % (low, high),
                 lambda v: isinstance(v, int) and not isinstance(v, bool) and low <= v <= high)


TIME = pattern(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")
SOME = Match("a non-empty string", lambda v: isinstance(v, str) and v != "")


# ---- facts of this machine ---------------------------------------------------------------------
def _text(path):
    try:
        with open(path) as f:
            return f.read().strip()
    except OSError:
        return None


@functools.lru_cache(None)
def host_fields():
    f = {
        "host.name": socket.gethostname(),
        "host.boot.id": _text("/proc/sys/kernel/random/boot_id"),
        "host.os.type": "linux",
        "host.os.kernel": os.uname().release,
        "agent.type": "strayport",
        "agent.version": SOME,
        "agent.id": SOME,
    }
    machine = _text("/etc/machine-id")
    if machine:
        f["host.id"] = machine
    return f


@functools.lru_cache(None)
def registry(transport="tcp"):
    """{port: (status, service or None)} of IANA's list: assigned beats reserved, the first name wins."""
    path = os.path.join(ROOT, "scripts/ports/iana-ports.csv")
    if not os.path.exists(path):
        path = os.path.join(ROOT, "../shared/data/iana-ports.csv")
    rank, table = ["unassigned", "reserved", "assigned"], {}
    with open(path, newline="") as f:
        for row in csv.DictReader(f):
            if row["transport"] not in (transport, ""):
                continue
            low, _, high = row["port"].partition("-")
            new = (row["status"], row["service_name"] or None)
            for p in range(int(low), int(high or low) + 1):
                old = table.get(p, ("unassigned", None))
                if rank.index(new[0]) > rank.index(old[0]) or (new[0] == old[0] and not old[1]):
                    table[p] = new
    return table


def port_registry(port, transport="tcp"):
    return ("dynamic", None) if port >= 49152 else registry(transport).get(port, ("unassigned", None))


@functools.lru_cache(None)
def user_names():
    """uid -> name, gid -> name: the files, as the program reads them without NSS."""
    users, groups = {}, {}
    for path, into in (("/etc/passwd", users), ("/etc/group", groups)):
        with open(path, errors="surrogateescape") as f:
            for line in f:
                p = line.split(":")
                if len(p) > 2 and p[2].isdigit():
                    into.setdefault(int(p[2]), p[0])
    return users, groups


def community_id(proto, ip1, port1, ip2, port2, seed=0):
    """Community ID 1.0 (corelight's specification), independently of the program's own."""
    a = (ipaddress.ip_address(ip1).packed, port1)
    b = (ipaddress.ip_address(ip2).packed, port2)
    if a > b:
        a, b = b, a
    data = (struct.pack("!H", seed) + a[0] + b[0] + bytes([proto, 0]) +
            struct.pack("!HH", a[1], b[1]))
    return "1:" + base64.b64encode(hashlib.sha1(data).digest()).decode()


def plain_ip(text):
    """The address as events show it: v4-mapped is IPv4, no scope."""
    ip = ipaddress.ip_address(text.split("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    return str(mapped or ip)


def shown(raw):
    """Bytes as JSON shows them: what is not UTF-8 becomes U+FFFD, and a flag says so."""
    try:
        text = raw.decode("utf-8", "strict")
        if "\0" not in text:
            return text, False
    except UnicodeDecodeError:
        pass
    out, i, bad = [], 0, False
    while i < len(raw):
        for n in (1, 2, 3, 4):
            try:
                c = raw[i:i + n].decode("utf-8")
                break
            except UnicodeDecodeError:
                continue
        else:
            c, n, bad = "\ufffd", 1, True
        if c == "\0":
            c, bad = "\ufffd", True
        out.append(c)
        i += n
    return "".join(out), bad


# ---- processes ---------------------------------------------------------------------------------
NO_LOGIN = 2 ** 32 - 1


def cgroup_mounts():
    """Where the root of each hierarchy is mounted: {"": version 2, "pids": ..., ...}"""
    mounts = {}
    with open("/proc/self/mountinfo") as f:
        for line in f:
            left, right = line.split(" - ")
            root, where = left.split()[3:5]
            kind, _, options = right.split()[:3]
            if kind == "cgroup2" and root == "/":
                mounts[""] = where
            elif kind == "cgroup" and root == "/":
                mounts.update({o: where for o in options.split(",")})
    return mounts


def cgroup_that_says_most(text):
    """(path, directory or None) of /proc/PID/cgroup: version 2, unless only version 1 leads anywhere."""
    paths = {}
    for line in text.splitlines():
        _, controllers, path = line.split(":", 2)
        for c in controllers.split(","):
            paths[c] = path
    for c in ("", "pids", "memory", "cpu", "devices"):
        if paths.get(c, "/") != "/":
            break
    else:
        c = ""
    where = cgroup_mounts().get(c)
    return paths.get(c, "/"), where and where + paths.get(c, "/")


class Proc:
    """A process as it was at some moment. Exec, setuid or prctl make a new one by with_()."""
    cgroup, cgroup_id, pidns, mntns, login_uid = None, None, None, None, None  # None: not known
    container, runtime, unit = None, None, None
    flags = frozenset()  # those that events of this process carry: exe_deleted and the like
    ancestors = None     # [(pid, comm, executable or None: not known, start in ticks)]; the parent first

    def __init__(self, role, pid, comm, exe, args, cwd, uid, gid, start_ticks, ppid, parent_comm=None,
                 parent_exe=None):
        self.role, self.pid, self.comm, self.exe, self.args = role, pid, comm, exe, args
        self.cwd, self.uid, self.gid, self.start_ticks = cwd, uid, gid, start_ticks
        self.ppid, self.parent_comm, self.parent_exe = ppid, parent_comm, parent_exe

    def with_(self, **changes):
        p = Proc.__new__(Proc)
        p.__dict__.update(self.__dict__)
        p.__dict__.update(changes)
        p.__dict__.pop("_fields", None)
        p.__dict__.pop("_broken", None)
        return p

    @classmethod
    def from_truth(cls, role, t):
        """From a line that truth.h printed. The parent is looked up: it lives, it is the test."""
        parent_comm = parent_exe = None
        try:
            with open("/proc/%d/comm" % t["ppid"], "rb") as f:
                parent_comm = f.read()[:-1]
            parent_exe = os.fsencode(os.readlink("/proc/%d/exe" % t["ppid"]))
        except OSError:
            pass
        p = cls(role, t["pid"], bytes.fromhex(t["comm"]), bytes.fromhex(t["exe"]),
                [bytes.fromhex(a) for a in t["args"]], bytes.fromhex(t["cwd"]), t["uid"],
                t["gid"], t["start_ticks"], t["ppid"], parent_comm, parent_exe)
        p.cgroup, directory = cgroup_that_says_most(bytes.fromhex(t["cgroup"]).decode())
        try:
            p.cgroup_id = os.stat(directory).st_ino if directory else None
        except OSError:
            pass
        p.pidns, p.mntns, p.login_uid = t["pidns"], t["mntns"], t.get("login_uid", NO_LOGIN)
        return p

    @staticmethod
    def chain_of(pid):
        """The parents of a process up to pid 1, from /proc: for .ancestors."""
        def stat(pid):
            with open("/proc/%d/stat" % pid, "rb") as f:
                text = f.read()
            rest = text[text.rindex(b")") + 2:].split()
            return int(rest[1]), int(rest[19])

        chain = []
        while stat(pid)[0]:
            pid = stat(pid)[0]
            with open("/proc/%d/comm" % pid, "rb") as f:
                comm = shown(f.read()[:-1])[0]
            try:
                exe = shown(os.fsencode(os.readlink("/proc/%d/exe" % pid)))[0]
            except PermissionError:  # of a host's agent that lets nobody look
                exe = None
            if exe and exe.endswith(" (deleted)"):
                exe = exe[:-10]
            chain.append((pid, comm, exe, stat(pid)[1]))
        return chain

    @classmethod
    def from_pid(cls, role, pid):
        """From /proc, of a program that is not ours and waits."""
        base = "/proc/%d/" % pid
        with open(base + "stat", "rb") as f:
            stat = f.read()
        rest = stat[stat.rindex(b")") + 2:].split()
        ids = {}
        with open(base + "status") as f:
            for line in f:
                if line.startswith(("Uid:", "Gid:")):
                    ids[line[:3]] = int(line.split()[2])
        with open(base + "cmdline", "rb") as f:
            args = f.read().split(b"\0")[:-1]
        with open(base + "comm", "rb") as f:
            comm = f.read()[:-1]
        with open(base + "cgroup", "rb") as f:
            cgroup = f.read()
        login = {}
        if os.path.exists(base + "loginuid"):
            with open(base + "loginuid") as f:
                login["login_uid"] = int(f.read())
        return cls.from_truth(role, {
            "pid": pid, "ppid": int(rest[1]), "start_ticks": int(rest[19]), "comm": comm.hex(),
            "exe": os.fsencode(os.readlink(base + "exe")).hex(), "args": [a.hex() for a in args],
            "cwd": os.fsencode(os.readlink(base + "cwd")).hex(),
            "uid": ids["Uid"], "gid": ids["Gid"], "cgroup": cgroup.hex(), **login,
            **{k + "ns": os.stat(base + "ns/" + k).st_ino for k in ("pid", "mnt")}})

    def broken(self):
        """Does a string that events show hold what is not UTF-8?"""
        if "_broken" not in self.__dict__:
            strings = [self.comm, self.exe, self.cwd, self.parent_comm] + self.args
            self._broken = any(shown(s)[1] for s in strings if s)
        return self._broken

    def fields(self):
        if "_fields" not in self.__dict__:
            self._fields = self._make_fields()
        return self._fields

    def _make_fields(self):
        users, groups = user_names()
        f = {
            "process.pid": self.pid,
            "process.name": shown(self.comm)[0],
            "process.executable": shown(self.exe)[0],
            "process.args": [shown(a)[0] for a in self.args],
            "process.args_count": len(self.args),
            "process.command_line": ShellLine([shown(a)[0] for a in self.args]),
            "process.working_directory": shown(self.cwd)[0],
            "strayport.cgroup.id": self.cgroup_id or number(1),
            "strayport.cgroup.path": self.cgroup or pattern("/.*"),
            "strayport.cgroup.unit": self.unit or opt(SOME),
            "strayport.pidns": self.pidns or number(1),
            "strayport.mntns": self.mntns or number(1),
            "strayport.ancestors": Match("ancestors from pid %s to pid 1" % self.ppid, self.chain),
            # a process that lived for a moment could not tell when it began
            "process.start": TIME if self.start_ticks is None else StartTime(self.start_ticks),
            "process.entity_id": SOME,
            "process.user.id": str(self.uid),
            "process.group.id": str(self.gid),
            "user.id": str(self.uid),
        }
        if self.container:
            f["container.id"] = self.container
        if self.runtime:
            f["container.runtime"] = self.runtime
        if self.login_uid is None:
            f["strayport.login_uid"], f["strayport.login_name"] = opt(pattern("[0-9]+")), opt(SOME)
        elif self.login_uid != NO_LOGIN:
            f["strayport.login_uid"] = str(self.login_uid)
            if self.login_uid in users:
                f["strayport.login_name"] = users[self.login_uid]
        if self.uid in users:
            f["process.user.name"] = f["user.name"] = users[self.uid]
        if self.gid in groups:
            f["process.group.name"] = groups[self.gid]
        if self.ppid:
            f["process.parent.pid"] = self.ppid
            f["process.parent.entity_id"] = SOME
            if self.parent_comm is not None:
                f["process.parent.name"] = shown(self.parent_comm)[0]
            else:
                f["process.parent.name"] = opt(SOME)
            if self.parent_exe is not None:
                f["process.parent.executable"] = shown(self.parent_exe)[0]
            else:
                f["process.parent.executable"] = opt(SOME)
        return f

    def chain(self, ancestors):
        """The parent first, pid 1 last."""
        return (isinstance(ancestors, list) and bool(ancestors) and
                all(isinstance(a, dict) and a.get("name") and TIME.test(a.get("start")) and
                    a.get("entity_id") for a in ancestors) and
                ancestors[0].get("pid") == self.ppid and ancestors[-1].get("pid") == 1 and
                (self.ancestors is None or self.as_known(ancestors)))

    def as_known(self, ancestors):
        """Each as /proc showed it."""
        return (len(ancestors) == len(self.ancestors) and
                all((a["pid"], a["name"]) == (pid, comm) and exe in (None, a.get("executable")) and
                    StartTime(start).near(a["start"])
                    for a, (pid, comm, exe, start) in zip(ancestors, self.ancestors)))

    def may_be_renamed(self):
        """Exec gave it another name than its executable's, or it gave itself one: who only sees this cannot tell."""
        return self.comm != os.path.basename(self.exe)[:15]


class StartTime(Match):
    """process.start of a process that /proc says began `ticks` after boot (a tick: 10 ms)."""

    def __init__(self, ticks):
        self.ticks = ticks
        super().__init__("a time %d ticks after boot" % ticks, self.near)

    def near(self, v):
        import checker  # the one that knows time stamps
        if not TIME.test(v):
            return False
        tick = os.sysconf("SC_CLK_TCK")
        want = checker.boot_ns() + self.ticks * (10 ** 9 // tick)
        return abs(checker.stamp_ns(v) - want) <= 10 ** 9 // tick + 50_000_000


class ShellLine(Match):
    """process.command_line: what a POSIX shell would read as these arguments."""

    def __init__(self, args):
        good = set()

        def test(v):
            if v in good:
                return True
            try:
                if isinstance(v, str) and shlex.split(v) == args:
                    good.add(v)
            except ValueError:
                pass
            return v in good
        super().__init__("a command line for %r" % (args,), test)


# who holds a socket some time after it was handed over: the case may have gone on
ANY_HOLDERS = Match("a list of holders", lambda v: isinstance(v, list) and v != [], optional=True)


def previous_holder(before):
    """The fields of a hand-over that say who used the socket before, for Exp."""
    f = {"pid": before.pid, "name": shown(before.comm)[0], "executable": shown(before.exe)[0],
         "start": TIME if before.start_ticks is None else StartTime(before.start_ticks), "entity_id": SOME}
    return {"strayport__previous_holder__" + k: v for k, v in f.items()}


# ---- sockets -----------------------------------------------------------------------------------
TYPES = {
    "socket_bound": (["info"], "success"),
    "socket_listening": (["start"], "success"),
    "connection_attempted": (["connection", "start"], "unknown"),
    "connection_established": (["connection", "info"], "success"),
    "connection_failed": (["connection", "end"], "failure"),
    "connection_accepted": (["connection", "start"], "success"),
    "network_flow": (["connection", "info"], None),
    "disconnect_received": (["connection", "end"], "success"),
    "socket_closed": (["end"], "success"),
    "socket_handover": (["info"], None),
    "trace_started": (["info"], None),
    "trace_stopped": (["info"], "success"),
}
CURRENT = ("current",)

# The kernel of one kind of test machine runs no tracepoint while a thread of its agent, pid 1, has the
# CPU: what softirq does on top of it (a timer's batch of closes) no tracer sees. And from 7.0 on a
# tracepoint's program may be preempted, and is skipped for whoever comes meanwhile. There, and only
# there, a change of state may be inferred; strayport says so with this flag.
INFERRED = {"inferred"} if (_text("/proc/1/comm") == "process_api" or
                            int(os.uname().release.split(".")[0]) >= 7) else set()
EITHER = ("owner", "current")


class Exp:
    """One expected event. `proc` may be a list: any of these (said in the test why)."""

    def __init__(self, action, proc, attribution=EITHER, tid=None, reason=None, outcome=None,
                 optional=False, **fields):
        self.action, self.attribution, self.tid = action, attribution, tid
        self.procs = list(proc) if isinstance(proc, (list, tuple)) else [proc]
        self.reason, self.outcome, self.optional = reason, outcome, optional
        self.more = {k.replace("__", "."): v for k, v in fields.items()}


def escaped_fields():
    """Of names that JSON cannot hold: there for the replay, which is compared byte for byte elsewhere."""
    return {"strayport.escaped." + k: opt(SOME) for k in ("name", "executable", "user", "container")}


class Story:
    """One socket. kind: socket (bound or listening), egress or ingress."""

    def __init__(self, role, kind, netns, local, remote=None, match=None, watched=None):
        self.role, self.kind, self.netns = role, kind, netns
        self.local = self._addr(local)
        self.remote = self._addr(remote)
        self.match, self.watched = match, watched
        self.events = []
        self.sent = self.received = 0  # payload bytes, by this socket
        self.flow = None               # None: required if and only if payload moved
        self.exact = True              # False: bytes are upper bounds (data died with a reset)
        self.may_flags = set()         # flags that this kind of socket may carry besides
        self.flow_procs = None         # who may be named by traffic ticks; None: accept or connect
        self.opened_before = None      # wall clock (ns) just before the connection began

    @staticmethod
    def _addr(a):
        if a is None:
            return None
        return (plain_ip(a[0]), a[1])

    def add(self, action, proc, **kw):
        e = Exp(action, proc, **kw)
        e.life = self
        self.events.append(e)
        return e

    def handover(self, proc, before, tid=None, **kw):
        """proc uses the socket from now on; before used it last."""
        held = {"strayport__socket__holders": ANY_HOLDERS, "strayport__socket__holders_at": opt(TIME)}
        return self.add("socket_handover", proc, attribution=CURRENT, tid=tid, **previous_holder(before), **{**held, **kw})

    def then(self, other):
        """The same socket goes on to another life (connect again elsewhere)."""
        self.events += other.events

    def key(self):
        """What tells this socket from the others of the test."""
        return (self.netns, self.kind, self.local if self.kind != "egress" or self.local else None,
                self.remote)

    # -- the fields that every event of this socket has --
    def socket_fields(self):
        lip, lport = self.local if self.local else (None, None)
        rip, rport = self.remote if self.remote else (None, None)
        ip = lip or rip
        f = {
            "network.transport": "tcp",
            "network.type": "ipv6" if ":" in ip else "ipv4",
            "network.iana_number": "6",
            "strayport.netns": self.netns,
            "strayport.socket.id": SOME,
            "strayport.socket.state": opt(SOME),
            "strayport.match": self.match_value(),
        }
        port = self.port_value()
        f["strayport.port"] = port
        if isinstance(port, int):
            status, service = port_registry(port)
            f["strayport.port_registry.status"] = status
            if service:
                f["strayport.port_registry.service"] = service
        else:
            f["strayport.port_registry.status"] = SOME
            f["strayport.port_registry.service"] = opt(SOME)
        if self.local:
            f["strayport.local.ip"], f["strayport.local.port"] = lip, lport
            f["strayport.local.zone"] = opt(number(1))
        if self.remote:
            f["strayport.remote.zone"] = opt(number(1))
            f["strayport.remote.ip"], f["strayport.remote.port"] = rip, rport
        if self.kind == "socket":
            f["network.direction"] = opt("unknown")
            f["destination.ip"], f["destination.port"] = lip, lport
        else:
            f["network.direction"] = self.kind
            a, b = ("source", "destination") if self.kind == "egress" else ("destination", "source")
            if self.local:
                f[a + ".ip"], f[a + ".port"] = lip, lport
            f[b + ".ip"], f[b + ".port"] = rip, rport
            if self.local:
                f["network.community_id"] = community_id(6, lip, lport, rip, rport)
        return f

    def match_value(self):
        if self.match:
            return self.match
        return "remote" if self.kind == "egress" else "local"

    def port_value(self):
        if self.watched:
            return self.watched
        return self.remote[1] if self.match_value() == "remote" else self.local[1]

    def initiator_bytes(self):
        return self.sent if self.kind == "egress" else self.received

    def responder_bytes(self):
        return self.received if self.kind == "egress" else self.sent

    def flow_exp(self, life):
        """What a traffic tick of this socket looks like; any number of them may come."""
        procs = life.flow_procs
        if procs is None:
            procs = []
            for e in self.events:
                if e.life is life and e.action != "socket_bound":
                    procs += [p for p in e.procs if p not in procs]
        ways = {a for e in self.events if e.life is life for a in e.attribution}
        exp = Exp(FLOW, procs, attribution=EITHER + tuple(ways - set(EITHER)))
        exp.life = life
        return exp

    def moved(self):
        return bool(self.sent or self.received) if self.flow is None else self.flow

    def expected(self, exp, proc):
        """All fields of one expected event, for one of the processes that it may name."""
        types, outcome = TYPES[exp.action]
        f = {
            "@timestamp": TIME,
            "ecs.version": "8.17.0",
            "event.kind": "event",
            "event.category": ["network"],
            "event.type": types,
            "event.action": exp.action,
            "event.module": "strayport",
            "event.dataset": "strayport.connection",
            "event.sequence": number(1),
            "strayport.backend": one_of("fentry", "kprobe", "tp"),
        }
        f.update(host_fields())
        f.update(self.socket_fields())
        outcome = exp.outcome or outcome
        if outcome:
            f["event.outcome"] = outcome
        if isinstance(exp.reason, (set, frozenset, tuple, list)):
            f["event.reason"] = one_of(*[r for r in exp.reason if r is not None])
            if None in exp.reason:
                f["event.reason"] = opt(f["event.reason"])
        elif exp.reason is not None:
            f["event.reason"] = exp.reason
        if proc is not None:
            f.update(proc.fields())
            f["strayport.attribution"] = one_of(*exp.attribution)
            if exp.attribution == CURRENT:
                f["process.thread.id"] = exp.tid or proc.pid
            else:
                f["process.thread.id"] = opt(number(1))
            flags = {"from_proc", "late"} | INFERRED | self.may_flags
            if exp.action == "socket_handover":
                flags |= {"shared_socket", "holders_unread"}
            if proc.may_be_renamed() and not proc.flags:
                flags.add("comm_mismatch")
            must = set(proc.flags)
            if proc.broken():
                must.add("invalid_utf8")
                f.update(escaped_fields())
            if proc.exe.endswith(b" (deleted)"):
                must.add("exe_deleted")
                f["process.executable"] = one_of(shown(proc.exe)[0], shown(proc.exe[:-10])[0])
            f["strayport.flags"] = flags_match(must, flags | must)
        if exp.action in (FLOW, "disconnect_received"):
            f.update(self.counter_fields(exp.action == FLOW))
        if exp.action in (FLOW, "disconnect_received"):
            f["event.start"] = f["event.end"] = TIME
            f["event.duration"] = number(1)
        else:
            f["event.start"] = f["event.end"] = opt(TIME)
            f["event.duration"] = opt(number(0))
        if exp.action == "socket_listening" and "strayport.socket.backlog" not in exp.more:
            f["strayport.socket.backlog"] = number(0)
        f.update(exp.more)
        return f

    def counter_fields(self, so_far):
        a, b = self.initiator_bytes(), self.responder_bytes()
        low = 0 if so_far or not self.exact else None
        f = {
            "source.bytes": a if low is None else number(0, a),
            "destination.bytes": b if low is None else number(0, b),
            "network.bytes": a + b if low is None else number(0, a + b),
            "source.packets": number(0),
            "destination.packets": number(0),
            "network.packets": number(0),
        }
        part = number(0, a), number(0, b)
        if so_far:
            f["strayport.interval.source_bytes"] = part[0]
            f["strayport.interval.destination_bytes"] = part[1]
        else:
            f["strayport.interval.source_bytes"] = opt(part[0])
            f["strayport.interval.destination_bytes"] = opt(part[1])
        return f


def flags_match(must, may):
    return Match("flags with %s and at most %s" % (sorted(must), sorted(may)),
                 lambda v: isinstance(v, list) and must <= set(v) <= may and len(set(v)) == len(v)
                 and v != [], optional=not must)
