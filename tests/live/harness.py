# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Runs the tracer, network namespaces and stimuli. Nothing here sleeps: it waits for records."""
import collections
import ctypes
import fcntl
import json
import os
import re
import select
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time

import checker
import declared
import model
from model import CURRENT, ROOT, Proc, Story

HERE = os.path.dirname(os.path.abspath(__file__))
BINARY = os.environ.get("STRAYPORT_BIN", os.path.join(ROOT, ".output/strayport"))
BACKEND = os.environ.get("STRAYPORT_BACKEND", "auto")
SLOW = os.environ.get("STRAYPORT_SLOW", "") not in ("", "0")
DEADLINE = 240.0 if SLOW else 15.0    # for anything that must happen
QUIET = 20.0 if SLOW else 5.0         # no event for so long: what is missing by now does not come
if os.environ.get("STRAYPORT_DEADLINE"):
    DEADLINE = float(os.environ["STRAYPORT_DEADLINE"])
    QUIET = DEADLINE / 3
EVENT_BOUND_NS = (5_000 if SLOW else 50) * 1_000_000
RUN = "%s-%s" % (".".join(os.uname().release.split(".")[:2]), BACKEND)  # as declared.py calls this run
SEES_REFUSED = not declared.declared(RUN, declared.REFUSED_PACKETS)
PORT = 3401
FIRST, LAST = 3401, 3419              # the ports that the suite's tracer watches
FENCE_PORT = 3419
WATCHED = range(FIRST, LAST + 1)
CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1  # linux/sockios.h, linux/if.h
_libc = ctypes.CDLL(None, use_errno=True)
_setns = _libc.setns


def real_ns():
    return time.clock_gettime_ns(time.CLOCK_REALTIME)


class Timeout(AssertionError):
    pass


class Patience:
    """So many seconds that something is waited for. A virtual machine stands still now and then, for seconds, while its
    clock goes on: what passes between two looks counts as one second at the most."""
    LOOK = 1.0

    def __init__(self, seconds):
        self.left, self.at = seconds, time.monotonic()

    def over(self):
        now = time.monotonic()
        self.left -= min(now - self.at, self.LOOK)
        self.at = now
        return self.left <= 0


def wait_until(test, what, deadline=None, poll=0.005):
    """For states that nobody announces (a process asleep in a system call): look until it is so."""
    patience = Patience(deadline or DEADLINE)
    while True:
        r = test()
        if r:
            return r
        if patience.over():
            raise Timeout("waited %.0f s in vain for: %s" % (deadline or DEADLINE, what))
        select.select([], [], [], poll)


class Stalls:
    """When this machine let a waiting thread wait: the time bound of events is the tracer's, not the
    scheduler's of a busy machine. A thread that wants to run every 5 ms notes when it could not."""
    seen = []  # (wall clock, ns late)
    thread = None

    @classmethod
    def watch(cls):
        if cls.thread is None and not SLOW:
            cls.thread = threading.Thread(target=cls._run, daemon=True)
            cls.thread.start()

    @classmethod
    def _run(cls):
        while True:
            before = real_ns()
            select.select([], [], [], 0.005)
            late = real_ns() - before - 5_000_000
            if late > 3_000_000:
                cls.seen.append((real_ns(), late))

    @classmethod
    def between(cls, begin, end):
        return sum(late for at, late in cls.seen if begin <= at and at - late <= end)


# ---- the tracer --------------------------------------------------------------------------------
class TracerDied(AssertionError):
    pass


class Tracer:
    """One run of strayport -j. Use as a context manager, or stop() it."""

    def __init__(self, ports="%d-%d" % (FIRST, LAST), args=(), backend=BACKEND, json_output=True,
                 ready=True, stdout=None, wrap=(), pass_fds=()):
        cmd = list(wrap) + [BINARY] + (["-j"] if json_output else []) + ["--backend=" + backend]
        cmd += list(args) + ([ports] if ports else [])
        self.cmd, self.cond = cmd, threading.Condition()
        self.chunks, self.events, self.lines = collections.deque(), [], []
        self.eof, self.rest, self.err = False, b"", []
        self.begin = real_ns()
        self.reading = threading.Event()  # cleared: the reader of the pipe sleeps
        self.reading.set()
        self.proc = subprocess.Popen(cmd, stdin=subprocess.DEVNULL, stdout=stdout or subprocess.PIPE,
                                     stderr=subprocess.PIPE, pass_fds=pass_fds)
        self.threads = [threading.Thread(target=self._read_err, daemon=True)]
        if stdout is None:
            self.threads.append(threading.Thread(target=self._read, daemon=True))
        else:
            self.eof = True
        for t in self.threads:
            t.start()
        self.json_output = json_output
        if ready and json_output and stdout is None:
            try:
                # its tables are 50 MiB, for which a machine that is short of memory may take seconds
                self.wait_for(lambda e: e.action == "trace_started", 1, max(DEADLINE, 60.0))
            except AssertionError:
                self.kill()
                raise

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.stop()
        self.kill()

    def _read(self):
        fd = self.proc.stdout.fileno()
        while True:
            self.reading.wait()
            data = os.read(fd, 1 << 20)
            now = real_ns()
            with self.cond:
                if data:
                    self.chunks.append((data, now))
                else:
                    self.eof = True
                self.cond.notify_all()
            if not data:
                return

    def _read_err(self):
        for line in iter(self.proc.stderr.readline, b""):
            with self.cond:
                self.err.append(line)
                self.cond.notify_all()

    def stderr(self):
        with self.cond:
            return b"".join(self.err).decode("utf-8", "backslashreplace")

    def _take(self):
        """Turn what was read into events (in the caller's thread; the reader only reads)."""
        while self.chunks:
            data, now = self.chunks.popleft()
            parts = (self.rest + data).split(b"\n")
            self.rest = parts.pop()
            for line in parts:
                self.lines.append((line, now))
                if self.json_output:
                    self.events.append(checker.Event(line, now, checker.parse))

    def wait_for(self, predicate, count=1, deadline=None, start=0):
        """Wait until `count` events from index `start` on satisfy the predicate; returns them.

        The deadline begins anew as long as anything comes.
        """
        patience = Patience(deadline or DEADLINE)
        found, at = [], start
        with self.cond:
            while True:
                self._take()
                items = self.events if self.json_output else self.lines
                if any(not self.json_output or e.action != "heartbeat" for e in items[at:]):
                    patience = Patience(deadline or DEADLINE)
                while at < len(items):
                    if predicate(items[at]):
                        found.append(items[at])
                    at += 1
                if len(found) >= count:
                    return found
                if self.eof and not self.chunks:
                    raise TracerDied("the tracer ended (%s) while the test waited; its stderr:\n%s"
                                     % (self.proc.poll(), b"".join(self.err).decode(errors="replace")))
                if patience.over():
                    raise Timeout("%d of %d events came within %.0f s" % (len(found), count, deadline or DEADLINE))
                self.cond.wait(min(patience.left, Patience.LOOK))

    def wait_stderr(self, text):
        wait_until(lambda: text in self.stderr() or self.proc.poll() is not None, "stderr with " + text)
        return self.stderr()

    def mark(self):
        with self.cond:
            self._take()
            return len(self.events)

    def alive(self):
        return self.proc.poll() is None and not self.eof

    def join(self, deadline=None):
        """Wait for the end; (events, exit status, stderr)."""
        try:
            status = self.proc.wait(deadline or DEADLINE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Timeout("the tracer did not end; stderr:\n" + self.stderr())
        for t in self.threads:
            t.join(DEADLINE)
        with self.cond:
            self._take()
            self.check_schema()
            return list(self.events), status, b"".join(self.err).decode("utf-8", "backslashreplace")

    def check_schema(self):
        """Those that no test asked for, too."""
        for e in self.events:
            e.check_schema()

    def stop(self, sig=signal.SIGINT):
        if self.proc.poll() is None:
            self.proc.send_signal(sig)
        return self.join()

    def kill(self):
        if self.proc.poll() is None:
            self.proc.kill()
        self.proc.wait()
        for t in self.threads:
            t.join(10)
        for f in (self.proc.stdout, self.proc.stderr):
            if f:
                f.close()


# ---- network namespaces ------------------------------------------------------------------------
def _in_a_thread(function):
    """A thread may change its network namespace and end with it; what it returns or raises is so here."""
    raised, returned = [], []

    def run():
        try:
            returned.append(function())
        except BaseException as e:  # pylint: disable=broad-except
            raised.append(e)

    t = threading.Thread(target=run)
    t.start()
    t.join()
    if raised:
        raise raised[0]
    return returned[0]


class Netns:
    """A network namespace, kept alive by a file descriptor only: nothing to clean up.

    Instances are kept until the session ends, because inode numbers of dead namespaces are used
    again and events are told apart by them.
    """
    everyone = []

    def __init__(self, lo=True):
        box = []

        def make():
            if _libc.unshare(CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), "unshare(CLONE_NEWNET)")
            box.append(os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC))

        _in_a_thread(make)
        self.fd = box[0]
        self.inode = os.fstat(self.fd).st_ino
        self.path = "/proc/%d/fd/%d" % (os.getpid(), self.fd)
        Netns.everyone.append(self)
        if lo:
            self.inside(self._lo_up)

    def enter(self):
        """For the child between fork and exec."""
        if _setns(self.fd, CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")

    def inside(self, function):
        """Call it in a thread that is in the namespace, for what it returns: under emulation a program costs 100 ms."""
        def there():
            self.enter()
            return function()

        return _in_a_thread(there)

    @staticmethod
    def _lo_up():
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
            request = struct.pack("16sH14x", b"lo", 0)
            flags, = struct.unpack_from("H", fcntl.ioctl(s, SIOCGIFFLAGS, request), 16)
            fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | IFF_UP))
        try:
            with open("/proc/sys/net/ipv6/conf/lo/dad_transmits", "w") as f:
                f.write("0")
        except FileNotFoundError:
            pass  # a kernel without IPv6

    def run(self, *cmd, check=True, **kw):
        r = subprocess.run(cmd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           preexec_fn=self.enter, **kw)
        if check and r.returncode:
            raise AssertionError("%s: exit %d: %s" % (" ".join(cmd), r.returncode, r.stdout.decode()))
        return r.stdout

    def popen(self, cmd, **kw):
        return subprocess.Popen(cmd, preexec_fn=self.enter, **kw)

    def sysctl(self, name, value):
        def write():
            with open("/proc/sys/" + name.replace(".", "/"), "w") as f:
                f.write(str(value))

        self.inside(write)

    def blackhole(self):
        """192.0.2.1 and 2001:db8::1 never answer: a veth leads to a peer that does not own the neighbour's address."""
        self.veth("veth0", "veth1")
        self.ip("link set veth1 up",
                "addr add 192.0.2.254/24 dev veth0",
                "addr add 2001:db8::2/64 dev veth0 nodad",
                "link set veth0 up",
                "neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev veth0 nud permanent",
                "neigh add 2001:db8::1 lladdr 02:00:00:00:00:01 dev veth0 nud permanent")
        # 3 s, not 2 minutes
        self.sysctl("net.ipv4.tcp_syn_retries", 1)

    def ip(self, *commands):
        """Lines for ip(8), in one run of it."""
        self.run("ip", "-batch", "-", input="\n".join(commands).encode())

    def veth(self, name, peer):
        """A pair of interfaces; the module may have to be loaded by hand in a guest."""
        if not os.path.exists("/sys/module/veth"):
            subprocess.run(["modprobe", "veth"], stderr=subprocess.DEVNULL)
        self.ip("link add %s type veth peer name %s" % (name, peer))

    @staticmethod
    def pair(a, b, net4="10.77.0", net6="fd77::"):
        """A veth pair between two namespaces, with addresses .1/.2 and link-local ones."""
        a.veth("veth0", "veth0p")
        a.ip("link set veth0p netns " + b.path)
        b.ip("link set veth0p name veth0")
        for ns, me in ((a, 1), (b, 2)):
            ns.sysctl("net.ipv6.conf.veth0.accept_dad", 0)
            ns.ip("addr add %s.%d/24 dev veth0" % (net4, me),
                  "addr add %s%d/64 dev veth0 nodad" % (net6, me),
                  "link set veth0 up")

    def ifindex(self, name):
        out = self.run("ip", "-o", "link", "show", "dev", name).decode()
        return int(out.split(":")[0])


def open_tcp():
    """The IPv4 TCP sockets of this thread's network namespace as the kernel lists them, a list of columns for each."""
    with open("/proc/thread-self/net/tcp") as f:
        return [line.split() for line in f.readlines()[1:]]


# ---- stimuli -----------------------------------------------------------------------------------
_built = {}


def stimulus(name):
    """Path of a compiled stimulus; built only if it is missing or older than its sources."""
    if name in _built:
        return _built[name]
    src = os.path.join(HERE, "stimuli", name + ".c")
    out = os.path.join(ROOT, ".output/stimuli", name)
    deps = [src] + [os.path.join(HERE, "stimuli", h) for h in os.listdir(os.path.join(HERE, "stimuli"))
                    if h.endswith(".h")]
    newest = max(os.stat(d).st_mtime for d in deps)
    if not os.path.exists(out) or os.stat(out).st_mtime < newest:
        os.makedirs(os.path.dirname(out), exist_ok=True)
        with open(src) as f:
            flags = [w for line in f if line.startswith("/* cflags:")
                     for w in line.split(":", 1)[1].replace("*/", "").split()]
        tmp = "%s.%d" % (out, os.getpid())
        cc = [os.environ.get("CC", "cc"), "-O2", "-Wall", "-Wextra", "-pthread", src, "-o", tmp] + flags
        r = subprocess.run(cc, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if r.returncode:
            raise AssertionError("stimulus %s does not compile:\n%s" % (name, r.stdout.decode()))
        os.rename(tmp, out)
    _built[name] = out
    return out


def read_lines(fd, count=None, deadline=None, until=None):
    """JSON lines from a descriptor until `count` lines, the line where until(line), or the end."""
    patience, data, out = Patience(deadline or DEADLINE), b"", []
    while True:
        if patience.over():
            raise Timeout("a stimulus said nothing for %.0f s" % (deadline or DEADLINE))
        if not select.select([fd], [], [], min(patience.left, Patience.LOOK))[0]:
            continue
        part = os.read(fd, 1 << 16)
        if not part:
            return out
        data += part
        *lines, data = data.split(b"\n")
        for line in lines:
            out.append(json.loads(line))
            if until and until(out[-1]):
                return out
        if count and len(out) >= count:
            return out


class ActorGone(AssertionError):
    pass


class Pending:
    """The answer to a command that may take its time."""

    def __init__(self, actor, cmd):
        self.actor, self.cmd, self.answer = actor, cmd, None

    def done(self):
        return self.answer is not None or bool(select.select([self.actor.sock], [], [], 0)[0])

    def wait(self, deadline=None):
        if self.answer is None:
            self.answer = self.actor._answer(self.cmd, deadline)
        return self.answer


class Actor:
    """A process (or thread, or forked child) of stimuli/actor.c that obeys."""

    def __init__(self, case, role, sock, parent=None, popen=None):
        self.case, self.role, self.sock, self.popen, self.parent = case, role, sock, popen, parent
        self.file = sock.makefile("rb")
        hello = self._answer("hello")
        self.proc = Proc.from_truth(role, hello)
        self.pid, self.tid = hello["pid"], hello["tid"]
        self.exit_planned = False

    # -- the line --
    def _answer(self, cmd, deadline=None):
        self.sock.settimeout(deadline or DEADLINE)
        try:
            line = self.file.readline()
        except socket.timeout:
            raise Timeout("%s did not answer to: %s" % (self.role, cmd))
        if not line:
            raise ActorGone("%s is gone; it was told: %s" % (self.role, cmd))
        return json.loads(line)

    def start(self, *words):
        self.sock.sendall((" ".join(str(w) for w in words) + "\n").encode())
        return Pending(self, " ".join(str(w) for w in words))

    def do(self, *words, fails=None, deadline=None):
        """Give a command and check that it works (or fails with this errno)."""
        a = self.start(*words).wait(deadline)
        got = a.get("errno")
        if got != fails:
            raise AssertionError("%s: %s: %s, expected %s" % (
                self.role, " ".join(map(str, words)), got or "success", fails or "success"))
        return a

    def blocked(self, tid=None):
        """Wait until the thread sleeps in a system call."""
        tid = tid or self.tid

        def asleep():
            with open("/proc/%d/task/%d/syscall" % (self.pid, tid)) as f:
                call = f.read().split()
            with open("/proc/%d/task/%d/stat" % (self.pid, tid)) as f:
                state = f.read().rsplit(")", 1)[1].split()[0]
            # 0 is read(2): waiting for a command
            return state == "S" and call[0] not in ("running", "0", "-1")

        wait_until(asleep, "%s asleep in a system call" % self.role)

    # -- relatives --
    def fork(self, role):
        path, srv = self.case.rendezvous()
        self.do("fork", path)
        return self.case.meet(role, srv, parent=self)

    def thread(self, role):
        path, srv = self.case.rendezvous()
        self.do("thread", path)
        t = self.case.meet(role, srv, parent=self)
        t.proc = self.proc
        return t

    def exec(self, path, args):
        """Become another program; sockets and the line are kept."""
        words = [os.fsencode(path)] + [os.fsencode(a) for a in args]
        self.start("exec", *[w.hex() or "-" for w in words])
        self.proc = Proc.from_truth(self.role, self._answer("exec")).with_(
            parent_comm=self.proc.parent_comm, parent_exe=self.proc.parent_exe)

    def refresh(self, answer):
        """After comm or setuid: the process as it is now."""
        self.proc = Proc.from_truth(self.role, answer).with_(
            parent_comm=self.proc.parent_comm, parent_exe=self.proc.parent_exe)

    def comm(self, name):
        self.refresh(self.do("comm", name.hex()))

    def setuid(self, uid, gid):
        self.refresh(self.do("setuid", uid, gid))

    # -- ends --
    def quit(self):
        if self.sock.fileno() >= 0:
            self.sock.close()
            self.file.close()

    def exit(self):
        """Exit without closing anything; waits until it is gone."""
        self.start("exit")
        self._gone()

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        self._gone()

    def _gone(self):
        self.quit()
        if self.popen:
            self.popen.wait(DEADLINE)
        else:
            wait_until(lambda: _dead(self.pid), "the end of %s" % self.role)

    # -- sockets --
    def socket(self, family=4, proto="", **opts):
        return Sock(self, family, proto, opts)

    def listen(self, ip=None, port=PORT, backlog=16, family=None, bind=True, **opts):
        """A listening socket, with its story."""
        s = self.socket(family or (6 if ip and ":" in ip else 4), **opts)
        if bind:
            s.bind(ip or ("::" if s.family == 6 else "0.0.0.0"), port)
        s.listen(backlog)
        return s

    def connect(self, ip, port=PORT, family=None, **opts):
        """A connected socket, with its story."""
        s = self.socket(family or (6 if ":" in ip else 4), **opts)
        s.connect(ip, port)
        return s


def _dead(pid):
    try:
        with open("/proc/%d/stat" % pid) as f:
            return f.read().rsplit(")", 1)[1].split()[0] in "ZX"
    except (OSError, IndexError):
        return True


class Sock:
    """A socket of an actor. Its methods do the real call and write down what must be printed."""
    count = 0

    def __init__(self, actor, family=4, proto="", opts=None, name=None):
        Sock.count += 1
        self.actor, self.family = actor, family
        self.name = name or "s%d" % Sock.count
        self.story = None
        if name is None:
            actor.do("socket", self.name, family, *([proto] if proto else []))
            for k, v in (opts or {}).items():
                self.opt(k, v)

    case = property(lambda self: self.actor.case)

    def by(self, actor):
        """The same socket in the hands of another actor (fork, thread)."""
        s = Sock(actor, self.family, name=self.name)
        s.story = self.story
        return s

    def opt(self, what, value):
        return self.actor.do("opt", self.name, what, value)

    def _story(self, kind, local, remote=None):
        if self.story is None:
            self.story = self.case.story(self.actor.role + "." + kind, kind, local, remote,
                                         netns=self.actor.netns)
        elif self.story.kind != kind:
            self.story = self.case.goes_on(self.story, kind, local, remote)
        return self.story

    @staticmethod
    def addr(a):
        return (a["ip"], a["port"])

    def _how(self):
        return dict(proc=self.actor.proc, attribution=CURRENT, tid=self.actor.tid)

    def bind(self, ip, port, fails=None, told=True):
        a = self.actor.do("bind", self.name, ip, port, fails=fails)
        at = (ip, port) if fails else self.addr(a["local"])
        if told:
            st = self._story("socket", at)
            how = self._how()
            if fails:
                st.add("socket_bound", outcome="failure", reason=fails, **how)
            else:
                st.add("socket_bound", **how)
        return a

    def listen(self, backlog=16, told=True):
        a = self.actor.do("listen", self.name, backlog)
        if told:
            st = self._story("socket", self.addr(a["local"]))
            st.add("socket_listening", strayport__socket__backlog=backlog, **self._how())

    # connecting ...
    def connect(self, ip, port=PORT, fails=None, how="connect", told=True, deadline=None):
        before = real_ns()
        a = self.actor.do(how, self.name, ip, port, fails=fails, deadline=deadline)
        return self.connected(a, ip, port, before, fails) if told else a

    def connected(self, a, ip, port, before, fails=None, tid=None):
        local = self.addr(a["local"]) if "local" in a and a["local"]["port"] else None
        if local and model.plain_ip(local[0]) in ("0.0.0.0", "::"):
            # a failed connect has let go of the source address that the route gave it
            to = model.plain_ip(ip)
            local = ({"192.0.2.1": "192.0.2.254", "2001:db8::1": "2001:db8::2"}.get(to, to), local[1])
        st = self._story("egress", local, (ip, port))
        st.opened_before = before
        self.match()
        how = self._how()
        if fails in ("ENETUNREACH", "EADDRNOTAVAIL", "EINVAL", "EACCES", "EHOSTUNREACH-sync"):
            st.add("connection_failed", reason=fails, **how)
            return a
        st.add("connection_attempted", **how)
        if fails and fails != "EINPROGRESS":
            st.add("connection_failed", self.actor.proc, reason=fails)
        elif fails is None:
            st.add("connection_established", self.actor.proc)
        return a

    def match(self):
        """Which port is watched: written into the story."""
        st = self.story
        side = {(True, True): "both", (True, False): "local", (False, True): "remote"}.get(
            (bool(st.local) and st.local[1] in WATCHED, bool(st.remote) and st.remote[1] in WATCHED))
        st.match = side
        if side == "both":
            st.watched = model.one_of(st.local[1], st.remote[1])

    def accept(self, how="accept", told=True):
        """Accept; returns the new socket, with its story."""
        Sock.count += 1
        new = Sock(self.actor, self.family, name="s%d" % Sock.count)
        a = self.actor.do(how, self.name, new.name)
        return new.accepted(a) if told else new

    def serve(self, n):
        """Accept, receive the n bytes that come before the end, close: in one command."""
        Sock.count += 1
        new = Sock(self.actor, self.family, name="s%d" % Sock.count)
        a = self.actor.do("serve", self.name)
        assert a["ret"] == n, a
        new.accepted(a)
        new.story.received = n
        new.ended()
        return new

    def start_accept(self, how="accept"):
        Sock.count += 1
        new = Sock(self.actor, self.family, name="s%d" % Sock.count)
        new.pending = self.actor.start(how, self.name, new.name)
        return new

    def finish_accept(self, deadline=None):
        a = self.pending.wait(deadline)
        assert "errno" not in a, "accept failed: %s" % a["errno"]
        return self.accepted(a)

    def accepted(self, a, tid=None):
        st = self._story("ingress", self.addr(a["local"]), self.addr(a["remote"]))
        st.add("connection_accepted", self.actor.proc, attribution=CURRENT, tid=tid or a["thread"])
        self.match()
        return self

    # ... moving bytes ...
    def put(self, n, how="send"):
        a = self.actor.do("put", self.name, how, n, deadline=DEADLINE * 8)
        assert a["ret"] == n, a
        if self.story:
            self.story.sent += n
        return a

    def get(self, n, how="recv"):
        a = self.actor.do("get", self.name, how, n, deadline=DEADLINE * 8)
        assert a["ret"] == n, a
        if self.story and how != "peek":
            self.story.received += n
        return a

    def eof(self):
        a = self.actor.do("get", self.name, "recv", 1)
        assert a["ret"] == 0, a

    # ... and ending
    def shutdown(self, how="wr", fails=None):
        self.actor.do("shutdown", self.name, how, fails=fails)

    def ended(self, reason="fin", proc=None):
        """Write down the end that this socket must show."""
        st = self.story
        if st.kind == "socket":
            st.add("socket_closed", proc or self.actor.proc, reason=None if reason == "fin" else reason)
        else:
            st.add("disconnect_received", proc or self.actor.proc, reason=reason)

    def close(self, reason="fin", told=True):
        self.actor.do("close", self.name)
        if told and self.story:
            self.ended(reason)


# ---- a test's case: namespaces, actors, stories, and the comparison ---------------------------
def test_name():
    """The running test's name, without "test_" but with its parameters, which may be "::1": its log is named so."""
    return re.sub(r"^.*?::(test_)?| \(\w+\)$", "", os.environ["PYTEST_CURRENT_TEST"])


class Case:
    def __init__(self, tracer, tmp):
        self.tracer, self.name, self.tmp = tracer, test_name(), tmp
        Stalls.watch()
        self.begin, self.mark = real_ns(), tracer.mark()
        self.namespaces, self.stories, self.actors, self.children = [], [], [], []
        self.roles = collections.Counter()
        self.files = 0
        self.seen = {}  # namespace -> last sequence number that was compared

    @property
    def net(self):
        if not self.namespaces:
            self.new_netns()
        return self.namespaces[0]

    def new_netns(self):
        ns = Netns()
        self.namespaces.append(ns)
        return ns

    def story(self, role, kind, local, remote=None, netns=None):
        self.roles[role] += 1
        if self.roles[role] > 1:
            role += ".%d" % self.roles[role]
        st = Story(role, kind, (netns or self.net).inode, local, remote)
        self.stories.append(st)
        return st

    def goes_on(self, old, kind, local, remote):
        """The same socket in another life: bound, then connected; or connected elsewhere again."""
        st = Story(old.role, kind, old.netns, local, remote)
        st.events = list(old.events)
        self.stories[self.stories.index(old)] = st
        return st

    # -- actors --
    def rendezvous(self):
        self.files += 1
        path = os.path.join(self.tmp, "a%d" % self.files)
        srv = socket.socket(socket.AF_UNIX)
        srv.bind(path)
        os.chmod(path, 0o777)
        srv.listen(1)
        srv.settimeout(DEADLINE)
        return path, srv

    def meet(self, role, srv, parent=None, popen=None):
        try:
            sock, _ = srv.accept()
        except socket.timeout:
            raise Timeout("the actor %s never came" % role)
        finally:
            srv.close()
        a = Actor(self, role, sock, parent, popen)
        a.netns = parent.netns if parent else self.net
        self.actors.append(a)
        return a

    def actor(self, role, netns=None, argv=None, exe=None, wrap=(), **popen):
        path, srv = self.rendezvous()
        ns = netns or self.net
        env = dict(os.environ, ACTOR_PATH=path)
        exe = exe or stimulus("actor")
        cmd = list(wrap) + (list(argv) if argv else [exe, role])
        p = self.spawn(cmd, ns, env=env, executable=None if wrap else exe, **popen)
        a = self.meet(role, srv, popen=p)
        a.netns = ns
        if wrap:
            a.popen = None
            a.wrapper = p
        return a

    def spawn(self, cmd, netns=None, **kw):
        """Another program in the namespace; killed at the end if it still runs."""
        kw.setdefault("stdin", subprocess.DEVNULL)
        p = (netns or self.net).popen(cmd, **kw)
        self.children.append(p)
        return p

    # -- the comparison --
    def _mine(self):
        inodes = {n.inode for n in self.namespaces}
        with self.tracer.cond:
            self.tracer._take()
            return [e for e in self.tracer.events[self.mark:] if e.netns in inodes]

    def wait_events(self, action, count=1, **fields):
        inodes = {n.inode for n in self.namespaces}
        want = {k.replace("__", "."): v for k, v in fields.items()}
        return self.tracer.wait_for(
            lambda e: e.action == action and e.netns in inodes and
            all(e[k] == v for k, v in want.items()), count, start=self.mark)

    def refused_syns(self):
        """Each connect that was refused is also a SYN that found nobody: {(netns, address): packets}."""
        want = collections.Counter()
        for s in self.stories:
            for e in s.events:
                if e.action == "connection_failed" and e.reason == "ECONNREFUSED":
                    life = getattr(e, "life", s)
                    if life.remote[1] in WATCHED:
                        want[life.netns, life.remote[0]] += 1
        return want

    def refusals(self, events, want):
        """These packets found nobody, and no others did.

        Takes the events of it out, after waiting for what is counted once a second.
        """
        if not SEES_REFUSED:
            want = collections.Counter()

        def got():
            n = collections.Counter()
            for e in self._mine():
                if e.action == "connection_refused":
                    n[e.netns, e["destination.ip"]] += e["strayport.refused.interval.packets"] or 1
            return n

        try:
            wait_until(lambda: not want - got(), "refused packets", QUIET)
        except Timeout:
            pass  # the comparison says it
        assert got() == want, "refused packets by namespace and address: expected %s, got %s" % (want, got())
        return [e for e in events if e.action != "connection_refused"]

    def check(self, latency=False, deadline=None, save=True):
        """Wait for what must come, make sure that nothing else is on its way, compare."""
        need = collections.Counter()
        for s in self.stories:
            need.update(e.action for e in s.events if not e.optional)
        inodes = {n.inode for n in self.namespaces}
        left, total = need, sum(need.values())

        def wanted(e):
            if e.netns in inodes and left[e.action] > 0:
                left[e.action] -= 1
                return True
            return False

        try:
            if total:
                self.tracer.wait_for(wanted, total, deadline or QUIET, start=self.mark)
        except Timeout:
            pass  # the comparison says what is missing
        fence = Fence.get(self)
        fence.pass_(self.tracer)
        events = self.refusals(self._mine(), self.refused_syns())
        last = self.tracer.events[-1].sequence
        checker.expect(events, self.stories, self.begin)
        self.seen = {i: last for i in inodes}
        if latency:
            late = [(e.read_ns - e.time_ns - Stalls.between(e.time_ns, e.read_ns), e) for e in events]
            slow = [(n, e) for n, e in late if n > EVENT_BOUND_NS]
            assert not slow, "events printed too late: " + ", ".join(
                "%s %.1f ms" % (e.brief(), n / 1e6) for n, e in slow)
        if save:
            self.save(events)
        return events

    def save(self, events):
        folder = os.environ.get("STRAYPORT_EVENTS_DIR")
        if not folder:
            return
        os.makedirs(folder, exist_ok=True)
        order = {n.inode: "netns%d" % i for i, n in enumerate(self.namespaces)}
        log = checker.normalise(events, self.stories, WATCHED, order)
        log = json.loads(json.dumps(log).replace(self.tmp, "TMP"))
        write_log(folder, self.name, {"stories": log})

    def close(self):
        for a in self.actors:
            a.quit()
        for p in self.children:
            if p.poll() is None:
                p.kill()
            p.wait()
            for f in (p.stdout, p.stderr):
                if f:
                    f.close()


def log_name(name):
    return "".join(c if c.isalnum() or c in "-_.[]" else "_" for c in name)


def write_log(folder, name, body):
    with open(os.path.join(folder, log_name(name) + ".json"), "w") as f:
        f.write(json.dumps(body, sort_keys=True) + "\n")  # with an indent it would be Python's slow encoder


def serve_one(srv, cli, ip="127.0.0.1", bind=None):
    """One connection, from bind to the end; the stories write themselves."""
    lis = srv.listen(bind or ip)
    out = cli.connect(ip)
    back = lis.accept()
    out.put(10)
    back.get(10)
    out.close()
    back.eof()
    back.close()
    lis.close()


class Fence:
    """A bind and close in a namespace of its own, by a process of its own.

    Records come through one ordered stream: when the fence's events are out, everything that
    happened before it is out, so 'nothing extra' can be said without sleeping.
    """
    one = None

    @classmethod
    def get(cls, case):
        if cls.one is None or _dead(cls.one.actor.pid):
            cls.one = cls(case.tracer)
        return cls.one

    def __init__(self, tracer):
        self.tmp = tempfile.mkdtemp(prefix="strayport-fence.")
        self.case = Case(tracer, self.tmp)
        self.actor = self.case.actor("fence")

    def pass_(self, tracer):
        start = tracer.mark()
        inode = self.case.net.inode
        s = self.actor.socket()
        self.actor.do("bind", s.name, "127.0.0.1", FENCE_PORT)
        self.actor.do("close", s.name)
        tracer.wait_for(lambda e: e.netns == inode and e.action == "socket_closed", 1,
                        start=start)

    @classmethod
    def end(cls):
        if cls.one:
            cls.one.case.close()
            for f in os.listdir(cls.one.tmp):
                os.unlink(os.path.join(cls.one.tmp, f))
            os.rmdir(cls.one.tmp)
            cls.one = None
