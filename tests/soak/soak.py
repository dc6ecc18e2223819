# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""make soak: one strayport watches for MINUTES what tests/soak/load.c does, and at the end every socket was told
as it was, the memory is flat, and nothing is left anywhere.

  soak.py MINUTES          SOAK_RATE=30: scenarios in a second (what the machine bears: no time is measured here)

Meanwhile strayport is stopped while connections burst into a small ring, its reader sleeps, and a second strayport with
other ports is started and stopped, or killed, over and over. Needs root. It ends with "N passed, N failed, N skipped".
"""
import collections
import json
import os
import random
import re
import selectors
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "live")]
import harness  # noqa: E402
import match  # noqa: E402

LOAD = os.path.join(harness.ROOT, ".output/soak/load")
BPFTOOL = "/usr/sbin/bpftool"
# load.c has these numbers too
WATCHED, UNWATCHED, UNWATCHED_PORTS = "20000-20999", 21000, 900
SLOTS, SCENARIOS = 3, 40                # namespaces at a time; scenarios in each
# before the run: they make more processes than strayport remembers (IDENTITY_SPARE, 8192)
WARM_EPISODES, WARM_SCENARIOS, WARM_RATE = 30, 240, 600
MOST_KB = 48 * 1024                     # with all that it remembers, and both rings in use (counted twice each)
GROWTH_KB = 1024                        # what is its own may grow by this after the first part of the run
WARM_UP = 2 / 3                         # that is the first part
FLAT_AFTER = 8                          # minutes: by then as many processes were met as strayport remembers
DESCRIPTORS = 8                         # that may be open for a moment (what is read in /proc), and not at the end
SLAB_SLACK = 24                         # objects of a slab that count although they are free
PATIENCE = 300                          # s without anything new: it hangs. A machine may be very busy.
ROTATE, KEPT = 4, 2                     # MiB, older files
# Freed flows: of sockets whose end no hook saw, until another socket has their address. known_procs: of processes
# that run.
MAPS_BOUNDED = {"freed flows": 100, "known_procs": 500}
MAPS_EMPTY = ("flows", "dgram_flows", "dgram_sends", "calls", "waiting", "server_ports", "told_netns", "image_rooms",
              "listeners")
KINDS = ("prog", "map", "link")
# per minute, far below what even a busy machine does
LEAST = {"compared_out": 60, "compared_in": 60, "compared_lis": 20, "compared_udp": 10, "compared_exec": 2,
         "compared_hand": 4, "refused_compared": 4, "kills": 6, "namespaces": 3, "bytes": 200000, "ticks": 60,
         "late": 20, "unwatched": 10, "stays": 20}


# ---- what is judged, without a tracer: tests/unit/test_soak.py ----
def judge_memory(samples, begin, end):
    """[(time, own kB, resident kB)] -> (error or "", most of its own in the first part, most after it)."""
    split = begin + (end - begin) * WARM_UP
    before = [kb for t, kb, _ in samples if begin <= t < split]
    after = [kb for t, kb, _ in samples if split <= t <= end]
    if len(before) < 10 or len(after) < 20:
        return "only %d and %d samples" % (len(before), len(after)), 0, 0
    most, later = max(before), max(after)
    if later > most + GROWTH_KB:
        return "its own memory grew from %d to %d kB" % (most, later), most, later
    if max(kb for _, _, kb in samples) > MOST_KB:
        return "%d kB resident, at most %d expected" % (max(kb for _, _, kb in samples), MOST_KB), most, later
    return "", most, later


def judge_descriptors(first, samples, last):
    """first, last: Counters of what the descriptors lead to; samples: how many there were."""
    if not samples or not first:
        return "not looked at"
    if last != first:
        return "more at the end: %s, fewer: %s" % (dict(last - first), dict(first - last))
    if max(samples) > sum(first.values()) + DESCRIPTORS:
        return "%d descriptors at the start, up to %d meanwhile" % (sum(first.values()), max(samples))
    return ""


def judge_maps(entries):
    """Nothing is open: what is there that belongs to something open?"""
    if not set(MAPS_EMPTY) <= set(entries):
        return "only these maps were looked at: %s" % ", ".join(sorted(entries))
    left = ["%s has %d entries" % (name, n) for name, n in sorted(entries.items()) if n and name in MAPS_EMPTY]
    left += ["%s: %d, at most %d expected" % (name, entries.get(name, 0), most)
             for name, most in sorted(MAPS_BOUNDED.items()) if entries.get(name, 0) > most]
    return ", ".join(left)


def judge_run(run, events, status):
    """The last statement of a strayport against what came out of it."""
    if not run:
        return "it said nothing at its end (exit status %s)" % status
    wrong = [] if status == 0 else ["exit status %s" % status]
    wrong += ["lost.%s = %s" % (k, v) for k, v in run.get("lost", {"unknown": 1}).items() if v]
    if run["events"] != events:
        wrong.append("it says %d events, %d were read" % (run["events"], events))
    return ", ".join(wrong)


def left_over(before, after):
    """What is there now and was not: [words]. Both are dicts of sets, or of numbers that may grow a little."""
    out = []
    for what, now in after.items():
        if isinstance(now, int):
            if now > before[what] + SLAB_SLACK:
                out.append("%s: %d, before %d" % (what, now, before[what]))
        elif now - before[what]:
            out.append("%s: %s" % (what, sorted(now - before[what])[:5]))
    return out


# ---- what the kernel says ----
def bpftool(*words):
    r = subprocess.run([BPFTOOL, "-j"] + list(words), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        return json.loads(r.stdout or b"[]") or []
    except ValueError:
        return []


def our_processes():
    """Those that run strayport or its load: with them go namespaces that somebody is in."""
    out = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink("/proc/%s/exe" % pid) in (os.path.realpath(harness.BINARY), LOAD):
                out.add(int(pid))
        except OSError:
            pass  # it has just ended
    return out


def populated(folder):
    """Is a process in this control group, or in one below? cgroup v1 has no cgroup.events."""
    try:
        with open(os.path.join(folder, "cgroup.events")) as f:
            return "populated 1" in f.read()
    except OSError:
        pass  # or it has just gone
    for below, _, _ in os.walk(folder):
        try:
            with open(os.path.join(below, "cgroup.procs")) as f:
                if f.read(1):
                    return True
        except OSError:
            pass  # it has just gone
    return False


def cgroups(abandoned):
    """All control groups, or those that no process is in, nor in one below."""
    return {folder for folder, _, _ in os.walk("/sys/fs/cgroup") if not (abandoned and populated(folder))}


def slab_of_namespaces():
    try:
        with open("/proc/slabinfo") as f:
            return next((int(line.split()[1]) for line in f if line.startswith("net_namespace ")), 0)
    except OSError:
        return 0


def own_objects(pid):
    """{kind: ids} of what a process has open in the kernel."""
    out = {"prog": set(), "map": set(), "link": set()}
    for fd in os.listdir("/proc/%d/fdinfo" % pid):
        try:
            with open("/proc/%d/fdinfo/%s" % (pid, fd)) as f:
                words = dict(line.split(None, 1) for line in f if line.count(":") and len(line.split()) > 1)
        except OSError:
            continue
        for kind, ids in out.items():
            if kind + "_id:" in words:
                ids.add(int(words[kind + "_id:"]))
    return out


def kernel_state(own=None):
    """What must be the same before and after. own: ids that were of this run, for others may run tracers too."""
    state = {kind: {o["id"] for o in bpftool(kind, "show")} & own[kind] if own else set()
             for kind in KINDS}
    state["pins"] = {os.path.join(d, f) for d, dirs, files in os.walk("/sys/fs/bpf") for f in files + dirs}
    state["cgroups"] = cgroups(own is not None)
    state["processes"] = our_processes()
    state["namespace objects"] = slab_of_namespaces()
    with open("/proc/self/mountinfo") as f:
        state["mounts"] = set(f)
    return state


def offset_of(struct, member):
    """In bytes, in our own BPF object: the maps have no types for bpftool to print them by."""
    for t in bpftool("btf", "dump", "file", os.path.join(harness.ROOT, ".output/strayport.bpf.o"))["types"]:
        if t["kind"] == "STRUCT" and t["name"] == struct:
            return next(m["bits_offset"] for m in t["members"] if m["name"] == member) // 8
    raise RuntimeError("no struct %s" % struct)


def map_entries(pid):
    """{map: entries} of the hash tables that a process has open."""
    entries = {}
    for ident in own_objects(pid)["map"]:
        info = bpftool("map", "show", "id", str(ident))
        if info and "hash" in info.get("type", ""):
            dump = bpftool("map", "dump", "id", str(ident))
            entries[info["name"]] = len(dump)
            if info["name"] == "flows":
                gone = offset_of("flow", "gone")
                entries["freed flows"] = sum(int(e["value"][gone], 16) != 0 for e in dump)
                entries["flows"] -= entries["freed flows"]
    return entries


# ---- one strayport ----
class Strayport:
    def __init__(self, words, err_path):
        self.err = open(err_path, "ab")
        self.proc = subprocess.Popen([harness.BINARY, "-j"] + words, stdin=subprocess.DEVNULL,
                                     stdout=subprocess.PIPE, stderr=self.err)
        self.pid, self.rest = self.proc.pid, b""

    def lines(self):
        """What can be read now: lines; None at the end."""
        data = os.read(self.proc.stdout.fileno(), 1 << 18)
        if not data:
            return None
        parts = (self.rest + data).split(b"\n")
        self.rest = parts.pop()
        return parts

    def rss_kb(self):
        """Its own memory, and all that is resident: the rings' pages too, as far as they were ever in use."""
        with open("/proc/%d/status" % self.pid) as f:
            words = dict(line.split(":", 1) for line in f)
        return int(words["RssAnon"].split()[0]), int(words["VmRSS"].split()[0])

    def descriptors(self):
        """What they lead to, without the numbers of inodes."""
        out = collections.Counter()
        for fd in os.listdir("/proc/%d/fd" % self.pid):
            try:
                out[re.sub(r"\d+", "N", os.readlink("/proc/%d/fd/%s" % (self.pid, fd)))] += 1
            except OSError:
                pass
        return out

    def cpu(self):
        with open("/proc/%d/stat" % self.pid) as f:
            words = f.read().rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        if self.proc.poll() is None:
            self.proc.kill()
        self.proc.wait()
        self.proc.stdout.close()
        self.err.close()


class Second(Strayport):
    """Another one with other ports, started and stopped all the time; its lines are counted, its last one is read."""

    def __init__(self, err_path):
        low = UNWATCHED + random.randrange(UNWATCHED_PORTS - 300)
        super().__init__(["%d-%d" % (low, low + 299)], err_path)
        self.n, self.last, self.until, self.killed = 0, b"", None, False

    def take(self):
        lines = self.lines()
        if lines is None:
            return False
        self.n += len(lines)
        if lines:
            self.last = lines[-1]
            self.until = self.until or time.monotonic() + 2 + random.random() * 4
        return True

    def end(self):
        self.killed = random.random() < 0.4
        self.proc.send_signal(signal.SIGKILL if self.killed else signal.SIGINT)
        self.until = float("inf")

    def verdict(self):
        status = self.proc.wait()
        if self.killed:
            return "" if status == -signal.SIGKILL else "killed, exit status %s" % status
        try:
            run = json.loads(self.last)["strayport"]["run"]
        except (ValueError, KeyError):
            run = None
        return judge_run(run, self.n - 2, status)


# ---- the whole ----
class Soak:
    def __init__(self, minutes, rate, folder):
        self.rate, self.seconds, self.folder = rate, minutes * 60, folder
        self.checker, self.selector = match.Checker(self.say_error), selectors.DefaultSelector()
        self.done_lately = collections.deque(maxlen=6)
        self.loads, self.errors, self.count = {}, [], collections.Counter()
        self.rss, self.fds, self.seconds_of, self.load_errors = [], [], [], []
        self.second = self.main = self.stayer = self.burst = None
        self.news = time.monotonic()
        self.main_open, self.own = True, {kind: set() for kind in KINDS}

    def remember(self, strayport):
        for kind, ids in own_objects(strayport.pid).items():
            self.own[kind] |= ids
            if not ids <= {o["id"] for o in bpftool(kind, "show")}:
                self.fail("bpftool does not show each %s of strayport: then it can not show what is left either" % kind)

    def fail(self, text):
        self.errors.append(text)
        print("soak: %s" % text, flush=True)

    def does(self, what):
        """A disturbance, which an error may have to do with."""
        self.count[what] += 1
        self.done_lately.append((time.time(), what))

    def say_error(self, text):
        print(text, flush=True)
        if self.done_lately:
            print("    lately: %s" % ", ".join("%.6f %s" % done for done in self.done_lately), flush=True)
            self.done_lately.clear()  # once is enough

    def path(self, name):
        return os.path.join(self.folder, name)

    # -- load --
    def start_load(self, scenarios, what="mixed", stdin=subprocess.DEVNULL, rate=None):
        words = [LOAD, str(random.getrandbits(48)), str(rate or max(1, self.rate // SLOTS)), str(scenarios), what]
        p = subprocess.Popen(words, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.loads[p] = b""
        self.selector.register(p.stdout, selectors.EVENT_READ, lambda: self.read_load(p))
        return p

    def read_load(self, p):
        data = os.read(p.stdout.fileno(), 1 << 18)
        if not data:
            self.end_load(p)
            return
        parts = (self.loads[p] + data).split(b"\n")
        self.loads[p] = parts.pop()
        for line in parts:
            self.checker.truth(json.loads(line))

    def end_load(self, p):
        self.selector.unregister(p.stdout)
        rest, err = self.loads.pop(p), p.stderr.read()
        p.stdout.close()
        p.stderr.close()
        if p.wait() or rest or err:
            raise RuntimeError("a load process ended with %d: %s %s" % (
                p.returncode, err.decode(errors="replace"), rest[:200]))
        if p is self.burst:
            self.wake_main()

    # -- disturbances --
    def stop_main(self):
        """While connections burst into its ring, which is small: the sweep has to tell of them."""
        if self.burst:
            return
        self.does("stopped")
        os.kill(self.main.pid, signal.SIGSTOP)
        self.burst = self.start_load(2, "burst")

    def wake_main(self):
        os.kill(self.main.pid, signal.SIGCONT)
        self.does("woken")
        self.burst = None

    def pause_reader(self):
        self.selector.unregister(self.main.proc.stdout)
        self.does("reader paused")

    def wake_reader(self):
        self.selector.register(self.main.proc.stdout, selectors.EVENT_READ, self.read_main)
        self.does("reader woken")

    def read_main(self):
        lines = self.main.lines()
        if lines is None:
            self.selector.unregister(self.main.proc.stdout)
            self.main_open = False
            return
        for line in lines:
            self.checker.event(line)

    def start_second(self):
        second = self.second = Second(self.path("second.err"))
        self.does("seconds begun")
        self.checker.look(time.time_ns())

        def read():
            if not second.take():
                self.selector.unregister(second.proc.stdout)
                self.end_second(second)

        self.selector.register(second.proc.stdout, selectors.EVENT_READ, read)

    def end_second(self, second):
        wrong = second.verdict()
        self.does("seconds killed" if second.killed else "seconds stopped")
        self.count["seconds' events"] += max(0, second.n - 2)
        if wrong:
            self.fail("the second strayport: " + wrong)
            self.seconds_of.append(wrong)
        second.close()
        self.second = None

    # -- time goes on --
    def turn(self, most=0.2):
        """Read what is there; True if anything was."""
        ready = self.selector.select(most)
        for key, _ in ready:
            key.data()
        now = time.monotonic()
        if ready:
            self.news = now
        elif now - self.news > PATIENCE:
            raise RuntimeError("nothing has happened for %d s" % PATIENCE)
        if self.second and self.second.until and now > self.second.until:
            self.remember(self.second)
            self.second.end()
        if self.main.proc.poll() is None and (not self.rss or now - self.rss[-1][0] >= 1):
            self.sample(now)

    def sample(self, now):
        try:
            self.rss.append((now,) + self.main.rss_kb())
            self.fds.append(len(os.listdir("/proc/%d/fd" % self.main.pid)))
        except (OSError, KeyError):
            pass  # it is ending

    def until(self, test, what, deadline=PATIENCE):
        end = time.monotonic() + deadline
        while not test():
            if time.monotonic() > end:
                raise RuntimeError("waited %d s in vain for %s" % (deadline, what))
            self.turn()

    def run(self):
        begin = self.begin = time.monotonic()
        end = self.end = begin + self.seconds
        at = {"stop": begin + 5, "pause": begin + 9, "wake": float("inf"), "second": begin + 2, "say": begin + 30}
        self.stayer = self.start_load(0, "stay", subprocess.PIPE)
        while time.monotonic() < end and self.main_open and self.checker.n_errors < 500:
            now = time.monotonic()
            while len(self.loads) < 1 + SLOTS + bool(self.burst):
                self.start_load(SCENARIOS)
            if now > at["stop"]:
                self.stop_main()
                at["stop"] = now + 12
            if now > at["pause"]:
                self.pause_reader()
                at["pause"], at["wake"] = float("inf"), now + 1.5
            if now > at["wake"]:
                self.wake_reader()
                at["pause"], at["wake"] = now + 15, float("inf")
            if now > at["second"] and not self.second:
                self.start_second()
                at["second"] = now + 10
            if now > at["say"]:
                at["say"] += 30
                print("%4.1f min: %d sockets compared, %d errors, %d kB of %d kB resident" % (
                    (now - begin) / 60, self.checker.count["compared"], self.checker.n_errors, *self.rss[-1][1:]), flush=True)
            self.turn()
        if at["wake"] != float("inf"):
            self.wake_reader()
        self.until(lambda: not self.second, "the end of the second strayport")
        self.stayer.stdin.close()
        self.until(lambda: not self.loads, "the end of the load")

    def start(self):
        self.main = Strayport(["--ring-size=64K", "--queue-size=256K", "--heartbeat=1s", "--record=" + self.path("record.jsonl"),
                               "--rotate=%dM,%d" % (ROTATE, KEPT), WATCHED], self.path("main.err"))
        self.selector.register(self.main.proc.stdout, selectors.EVENT_READ, self.read_main)
        self.until(lambda: self.checker.started or not self.main_open, "the hooks")
        if not self.main_open:
            raise RuntimeError("strayport ended at once: see %s" % self.path("main.err"))
        self.until(lambda: self.checker.beat.get("duration"), "a heartbeat")

    def warm_up(self):
        """Some of its programs are loaded when they are needed first, and it remembers processes up to a number, which
        takes memory: so that both have been."""
        self.stop_main()
        left = WARM_EPISODES
        while left or self.loads:
            while left and len(self.loads) < SLOTS + bool(self.burst):
                self.start_load(WARM_SCENARIOS, rate=WARM_RATE // SLOTS)
                left -= 1
            self.turn()
        self.quiet()
        # what it has open while it loads its programs, which a busy machine makes long, is no leak
        self.first_fds, self.fds = self.main.descriptors(), []

    def quiet(self):
        """The load is over: what was open is closed, and soon forgotten."""
        held = lambda: self.checker.groups or self.checker.truths or self.checker.over
        try:
            self.until(lambda: not held() and self.checker.beat.get("open") == 0, "the last events", 60)
        except RuntimeError as e:
            self.fail(str(e))
        beat = self.checker.beat
        self.until(lambda: self.checker.beat is not beat, "another heartbeat", 60)

    def settle(self):
        self.quiet()
        self.entries = map_entries(self.main.pid)
        try:
            self.until(lambda: self.main.descriptors() == self.first_fds, "the descriptors of the start", 15)
        except RuntimeError:
            pass  # judge_descriptors() says which

    def stop(self):
        self.remember(self.main)
        self.last_fds, self.main_cpu = self.main.descriptors(), self.main.cpu()
        self.main.proc.send_signal(signal.SIGINT)
        self.until(lambda: not self.main_open, "the end of strayport")
        self.status = self.main.proc.wait()

    def close(self):
        for p in list(self.loads):
            p.kill()
            p.wait()
        for s in (self.second, self.main):
            if s:
                s.close()


def check_record(folder):
    """The rotated files: none too large, none too many, and together the end of the run without a gap."""
    names = sorted((n for n in os.listdir(folder) if n.startswith("record.jsonl")),
                   key=lambda n: -int(n.rpartition(".")[2]) if n[-1].isdigit() else 0)
    if len(names) > KEPT + 1:
        return "%d files" % len(names)
    last = None
    for name in names:
        path = os.path.join(folder, name)
        if os.path.getsize(path) > ROTATE << 20:
            return "%s is larger than %d MiB" % (name, ROTATE)
        with open(path, "rb") as f:
            for line in f:
                if not line.endswith(b"\n"):
                    return "%s: a torn line" % name
                e = json.loads(line)
                n = e["event"]["sequence"]
                if last is not None and n != last + 1:
                    return "%s: event.sequence %d follows %d" % (name, n, last)
                last = n
    if last is None or e["event"]["action"] != "trace_stopped":
        return "it does not end with trace_stopped"
    return ""


def settled_kernel(before, own):
    """Programs and maps are freed after a grace period, namespaces by a worker."""
    end = time.monotonic() + 60
    while True:
        left = left_over(before, kernel_state(own))
        if not left or time.monotonic() > end:
            return left
        time.sleep(1)


def verdicts(s, left, minutes):
    c, stopped = s.checker, s.checker.stopped or {}
    memory, most, later = judge_memory(s.rss, s.begin, s.end)
    few = match.implausible(c.count, {k: n * minutes for k, n in LEAST.items()})
    few += match.implausible(s.count, {"stopped": 2 * minutes, "reader paused": minutes, "seconds stopped": 1,
                                       "seconds killed": 1, "seconds' events": 5 * minutes})
    if not stopped.get("ring_full"):
        few.append(("ring_full", 1, 0))
    table = [("sockets compared", "%(compared)d (connect %(compared_out)d, accept %(compared_in)d, listen %(compared_lis)d, "
              "UDP %(compared_udp)d)" % c.count),
             ("of them told late", "%d; the ring was full for %s records" % (c.count["late"], stopped.get("ring_full"))),
             ("reasons that are missing", "%d exits just after another strayport had begun to look; %d ends that no hook saw" % (
                 c.count["reasons untold"], c.count["reasons unseen"])),
             ("payload", "%d bytes; %d traffic events" % (c.count["bytes"], c.count["ticks"])),
             ("refused packets", "%d" % c.count["refused_compared"]),
             ("hand-overs, execs, SIGKILLs", "%d, %d, %d" % (c.count["compared_hand"], c.count["compared_exec"], c.count["kills"])),
             ("namespaces", "%d" % c.count["namespaces"]),
             ("strayport stopped, reader asleep", "%d, %d times" % (s.count["stopped"], s.count["reader paused"])),
             ("other strayports", "%d stopped, %d killed, %d events" % (
                 s.count["seconds stopped"], s.count["seconds killed"], s.count["seconds' events"])),
             ("memory", "own at most %d kB in the first two thirds, %d kB after them; resident at most %d kB" % (
                 most, later, max(kb for _, _, kb in s.rss))),
             ("descriptors", "%d at the start, %d at the end, at most %d" % (
                 sum(s.first_fds.values()), sum(s.last_fds.values()), max(s.fds))),
             ("images only in /proc", "%s" % stopped.get("images_unsent")),
             ("map entries at the end", ", ".join("%s %d" % kv for kv in sorted(s.entries.items()))),
             ("CPU of one core", "strayport %.1f %%, load %.1f %%, this checker %.1f %%" % tuple(
                 100 * t / (s.end - s.begin) for t in cpu_times(s)))]
    width = max(len(name) for name, _ in table)
    for name, text in table:
        print("%-*s  %s" % (width, name, text))
    return [
        ("truth", "%d errors" % c.n_errors if c.n_errors else "too many reasons are missing"
         if c.count["reasons untold"] + c.count["reasons unseen"] > 2 + c.count["compared"] / 50000 else ""),
        ("coverage", ", ".join("%s: at least %d expected, got %d" % f for f in few)),
        ("load", "; ".join(s.errors)),
        ("run", judge_run(stopped, c.count["events"], s.status)),
        ("memory", memory),
        ("descriptors", judge_descriptors(s.first_fds, s.fds, s.last_fds)),
        ("maps", judge_maps(s.entries)),
        ("record", check_record(s.folder)),
        ("leaks", "; ".join(left) or ("" if all(s.own.values()) else "nothing was looked for")),
    ]


def cpu_times(s):
    kids, me = os.times(), time.process_time()
    return s.main_cpu, kids.children_user + kids.children_system - s.main_cpu, me


def main():
    minutes, rate = float(sys.argv[1]), int(os.environ.get("SOAK_RATE") or 30)
    if os.geteuid():
        sys.exit("soak: needs root")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("soak: told to end"))
    os.makedirs(os.path.dirname(LOAD), exist_ok=True)
    before = kernel_state()
    with tempfile.TemporaryDirectory(prefix="run.", dir=os.path.dirname(LOAD)) as folder:
        s = Soak(minutes, rate, folder)
        try:
            s.start()
            s.warm_up()
            s.run()
            s.settle()
            s.stop()
        except Exception as e:  # pylint: disable=broad-except
            s.fail("%s: %s" % (type(e).__name__, e))
            with open(s.path("main.err"), errors="replace") as f:
                print(f.read()[-3000:])
            print("0 passed, 1 failed, 0 skipped")
            return 1
        finally:
            s.close()
        s.checker.finish()
        parts = verdicts(s, settled_kernel(before, s.own), minutes)
    # what grows in a short run may be what strayport remembers
    skipped = [name for name, wrong in parts if name == "memory" and "grew" in wrong and minutes < FLAT_AFTER]
    for name, wrong in parts:
        verdict = ("skipped, for it takes %d minutes" % FLAT_AFTER if name in skipped else "failed") + ": " + wrong
        print("%-11s %s" % (name, verdict if wrong else "ok"))
    # again, where they are still seen when a long log is cut to its end
    for text in s.checker.errors[:5]:
        print("  " + text[:1000])
    failed = sum(bool(wrong) for name, wrong in parts if name not in skipped)
    print("%d passed, %d failed, %d skipped" % (len(parts) - failed - len(skipped), failed, len(skipped)))
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
