#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""bench.py [--quick] [SECTION...]: what strayport costs, and what others cost in the same run.

Everything happens in network namespaces of its own. Comparisons are paired: in each round the same traffic runs
without a tracer, then under each tracer in another order, and what is reported is the median of the rounds' ratios
with the interval that holds it with 95 % confidence (order statistics). Prints tables and writes .output/bench.json.

Sections: hooks connections streams user lost many start (all of them unless some are named).
--quick: a tenth of the work, to see whether it runs; its figures say nothing.
"""
import contextlib
import json
import math
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
sys.path.insert(0, os.path.join(ROOT, "tests", "live"))
import harness  # noqa: E402

OUT = os.path.join(ROOT, ".output")
TRAFFIC, EMPTY, USERRATE = (os.path.join(OUT, "bench", n) for n in ("traffic", "empty", "userrate"))
STRAYPORT = os.path.join(OUT, "strayport")
PORT, OTHER = 3401, 4401          # watched, and not
QUICK = "--quick" in sys.argv
ROUNDS = 3 if QUICK else 9
CONNECTIONS = 2000 if QUICK else 20000
result = {}


# ---- tracers -------------------------------------------------------------------------------------
BPFTRACE = """tracepoint:sock:inet_sock_set_state /args->protocol == 6 && (args->sport == %d || args->dport == %d)/ {
printf("%%lld %%d %%s %%d:%%d %%d-%%d\\n", nsecs, pid, comm, args->sport, args->dport, args->oldstate, args->newstate);
}""" % (PORT, PORT)


class Program:
    """A tracer that runs while the traffic does: its command, and how it says that it is ready."""

    def __init__(self, name, command, ready, stream="stderr"):
        self.name, self.command, self.ready, self.stream = name, command, ready, stream

    @contextlib.contextmanager
    def running(self, out=subprocess.DEVNULL):
        fds = {"stdout": out, "stderr": subprocess.DEVNULL}
        if self.ready:
            fds[self.stream] = subprocess.PIPE
        p = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, **fds)
        pump = None
        try:
            if self.ready:
                pipe = getattr(p, self.stream)
                for line in iter(pipe.readline, b""):
                    if re.search(self.ready, line):
                        break
                else:
                    raise RuntimeError("%s ended at once" % self.name)
                # whoever prints must not be held up by us
                pump = subprocess.Popen(["cat"], stdin=pipe, stdout=subprocess.DEVNULL)
                pipe.close()
            else:
                time.sleep(2)  # it says nothing: wait until it surely runs
                if p.poll() is not None:
                    raise RuntimeError("%s ended at once" % self.name)
            yield p
        finally:
            if p.poll() is None:
                p.send_signal(signal.SIGINT)
                try:
                    p.wait(20)
                except subprocess.TimeoutExpired:
                    p.kill()
                    p.wait()
            if pump:
                pump.wait()


def strayport(name, port, *args):
    """Ready when it is at rest: after its hooks are live it loads more, looks at what is open, and has a processor for it."""
    return Program(name, [STRAYPORT, "-v", "--backend=" + harness.BACKEND, *args, str(port)], rb"looked at what is open")


def found(*names):
    for n in names:
        for folder in ("", "/usr/sbin/", "/usr/bin/", "/usr/share/bcc/tools/"):
            path = shutil.which(folder + n)
            if path:
                return path
    return None


# The others look for tracepoints where tracefs is mounted: it is, for them alone.
MOUNTED = ["unshare", "-m", "sh", "-c", "mount -t debugfs none /sys/kernel/debug; mount -t tracefs none /sys/kernel/tracing;"
           'exec "$@"', "sh"]


def peers():
    """Those that are installed and run on this kernel; and why the others do not."""
    bpftrace = found("bpftrace")
    tools = [("tcplife", [found("tcplife", "tcplife-bpfcc")]), ("tcpstates", [found("tcpstates", "tcpstates-bpfcc")]),
             ("tcpconnect", [found("tcpconnect", "tcpconnect-bpfcc")]),
             ("bpftrace", bpftrace and [bpftrace, "-e", BPFTRACE]),
             ("tcpdump", [found("tcpdump"), "-i", "lo", "-n", "-l", "tcp port %d" % PORT]),
             ("sysdig", [found("sysdig"), "fd.port=%d" % PORT])]
    good, why = [], {}
    for name, cmd in tools:
        if not cmd or not cmd[0]:
            why[name] = "not installed"
            continue
        p = Program(name, cmd if name == "tcpdump" else MOUNTED + cmd, None)
        try:
            with p.running():
                good.append(p)
        except RuntimeError:
            why[name] = "does not run on this kernel"
    return good, why


@contextlib.contextmanager
def bpf_stats():
    """The kernel takes the time of each run of a program."""
    path = "/proc/sys/kernel/bpf_stats_enabled"
    with open(path) as f:
        before = f.read()
    with open(path, "w") as f:
        f.write("1")
    try:
        yield
    finally:
        with open(path, "w") as f:
            f.write(before)


# ---- figures -------------------------------------------------------------------------------------
def interval(values):
    """(median, low, high): the order statistics that hold the median with at least 95 %, if there are enough."""
    v, n = sorted(values), len(values)
    k = 0
    while k + 1 < n - k - 1 and 1 - 2 * sum(math.comb(n, i) for i in range(k + 2)) / 2 ** n >= 0.95:
        k += 1
    return statistics.median(v), v[k], v[n - 1 - k]


def percent(ratio):
    return "%+.1f %%" % ((ratio - 1) * 100)


def table(title, head, rows):
    rows = [[str(c) for c in r] for r in rows]
    widths = [max(len(r[i]) for r in [head] + rows) for i in range(len(head))]
    print("\n%s\n" % title)
    for r in [head] + rows:
        print("  " + "  ".join(c.ljust(w) if not i else c.rjust(w) for i, (c, w) in enumerate(zip(r, widths))).rstrip())
    sys.stdout.flush()


def traffic(ns, *args, under=()):
    """Seconds, or whatever traffic.c prints in this mode. under: a command that starts it, as taskset."""
    return float(ns.run(*under, TRAFFIC, *[str(a) for a in args]))


def paired(ns, variants, measure, seldom=(), rounds=ROUNDS):
    """{name: ([ratio to the runs without a tracer around it], [measured])} of variants {name: (tracer, args)}; those
    named in `seldom` run in every third round. Machines drift, so that two variants at most are between two plain
    runs, and the nearer plain run counts the more."""
    ratios, plain = {n: ([], []) for n in variants}, []
    measure(ns, PORT)  # warm
    plain.append(measure(ns, PORT))
    for turn in range(rounds):
        order = [v for v in variants if turn % 3 == 0 or v not in seldom]
        random.shuffle(order)
        for pair in (order[i:i + 2] for i in range(0, len(order), 2)):
            measured = []
            for n in pair:
                tracer, port = variants[n]
                with tracer.running() if tracer else contextlib.nullcontext():
                    measured.append(measure(ns, port))
            plain.append(measure(ns, PORT))
            for i, (n, x) in enumerate(zip(pair, measured), 1):
                later = i / (len(pair) + 1)
                ratios[n][0].append(x / (plain[-2] * (1 - later) + plain[-1] * later))
                ratios[n][1].append(x)
    return ratios, plain


def rows_of(ratios, budget):
    out = []
    for n, (r, x) in ratios.items():
        m, low, high = interval(r)
        out.append([n, percent(m), "%s to %s" % (percent(low), percent(high)), budget.get(n, "")])
    return out


def keep(name, ratios, plain):
    result[name] = {"plain": plain, **{n: {"ratios": r, "measured": x, "median": statistics.median(r)}
                                       for n, (r, x) in ratios.items()}}


# ---- hooks ---------------------------------------------------------------------------------------
def programs_of(pid):
    """{id: (name, runs, ns)} of the BPF programs that a process holds."""
    held = {}
    for fd in os.listdir("/proc/%d/fdinfo" % pid):
        try:
            with open("/proc/%d/fdinfo/%s" % (pid, fd)) as f:
                info = dict(line.split(":", 1) for line in f if ":" in line)
        except FileNotFoundError:
            continue
        if "run_time_ns" in info:
            held[int(info["prog_id"])] = (int(info["run_cnt"]), int(info["run_time_ns"]))
    if not held:
        return {}
    shown = json.loads(subprocess.run([found("bpftool"), "-j", "prog", "show"], stdout=subprocess.PIPE,
                                      check=True).stdout)
    names = {p["id"]: p.get("name", "?") for p in shown}
    return {i: (names.get(i, "?"),) + v for i, v in held.items()}


def spent_between(before, after):
    """{program: (runs, ns)} between two answers of programs_of(), of those that ran."""
    out = {}
    for i, (name, runs, spent) in after.items():
        _, runs0, spent0 = before.get(i, ("", 0, 0))
        if runs > runs0:
            r, s = out.get(name, (0, 0))
            out[name] = (r + runs - runs0, s + spent - spent0)
    return out


def costs(tracer, ns, port, n):
    """({program: (runs, ns)} that n connections on a port cost, lines that the tracer wrote of each)."""
    with tempfile.TemporaryFile() as out:
        with tracer.running(out) as p:
            traffic(ns, "conn", port, n // 10, 1)
            before = programs_of(p.pid)
            traffic(ns, "conn", port, n, 1)
            time.sleep(0.1)
            after = programs_of(p.pid)
        out.seek(0)
        lines = sum(1 for _ in out)
    return spent_between(before, after), round(lines / (n + n // 10), 2)


def hooks(ns, good):
    n = CONNECTIONS // 4
    with bpf_stats():
        empty, _ = costs(Program("empty", [EMPTY], rb"ready", "stdout"), ns, PORT, n)
        idle = sum(s for _, s in empty.values()) / sum(r for r, _ in empty.values())
        watched, told = costs(strayport("strayport", PORT), ns, PORT, n)
        unwatched, _ = costs(strayport("strayport", PORT), ns, OTHER, n)
        others = {p.name: costs(p, ns, PORT, n) for p in good if p.name not in ("tcpdump", "sysdig")}
    rows = []
    for name in sorted(set(watched) | set(unwatched)):
        w, u = watched.get(name), unwatched.get(name)
        rows.append([name, "%.1f" % (w[0] / n) if w else "", "%.0f" % (w[1] / w[0]) if w else "",
                     "%.1f" % (u[0] / n) if u else "", "%.0f" % (u[1] / u[0]) if u else ""])
    table("Kernel time of each program, ns a run (an empty one: %.0f); %d connections of 100 bytes, both ends" % (idle, n),
          ["program", "runs/conn", "ns watched", "runs/conn", "ns unwatched"], rows)
    def per_connection(c):
        return sum(s for _, s in c.values()) / n

    def row(name, c, lines):
        return [name, "%.0f" % per_connection(c), "%.1f" % lines, "%.0f" % (per_connection(c) / lines) if lines else ""]

    table("Kernel time summed, ns a connection, lines that are written of one, and ns a line", ["", "ns", "lines", "ns a line"],
          [row("strayport, watched", watched, told), row("strayport, unwatched", unwatched, 0),
           ["as many empty programs", "%.0f" % (idle * sum(r for r, _ in unwatched.values()) / n), "", ""]] +
          [row(name, c, lines) for name, (c, lines) in others.items()])
    rows, others = [], {name: c for name, (c, _) in others.items()}
    state = {k: {name: c[name] for name in c if "set_state" in name} for k, c in (("w", watched), ("u", unwatched))}
    for k, what, budget in (("w", "state change, watched", "budget 400"), ("u", "state change, unwatched", "budget 15 above empty")):
        runs, spent = (sum(v[i] for v in state[k].values()) for i in (0, 1))
        rows.append(["%s, a run" % what, "%.0f" % (spent / runs if runs else 0), budget])
    for name, c in others.items():
        runs, spent = (sum(v[i] for v in c.values()) for i in (0, 1))
        rows.append(["%s, a run" % name, "%.0f" % (spent / runs if runs else 0), ""])
    table("Kernel time of a run, ns", ["", "ns", ""], rows)
    result["hooks"] = {"connections": n, "empty_ns": idle, "lines": told, "watched": watched, "unwatched": unwatched, "others": others}


# ---- slowdown ------------------------------------------------------------------------------------
def connections(ns, good):
    """Twice. On one processor the two ends take turns, and what is measured is what the programs cost them. Wherever the
    scheduler puts them they also wake each other across processors, or do not: the same run takes 1.0 or 1.5 s."""
    for where, cpus, others, rounds in (("both ends on one processor", ["taskset", "-c", "0"], good, ROUNDS),
                                        ("wherever the scheduler puts them", [], [], min(ROUNDS, 6))):
        def measure(at, port):
            return traffic(at, "conn", port, CONNECTIONS, 1, under=cpus)

        variants = {"strayport, watched": (strayport("", PORT), PORT), "strayport, unwatched": (strayport("", PORT), OTHER),
                    "nothing (twice the same)": (None, PORT)}
        variants.update({p.name: (p, PORT) for p in others})
        ratios, plain = paired(ns, variants, measure, [p.name for p in others], rounds)
        table("%d loopback connections (connect, accept, 100 bytes, close), one after the other, %s: time against untraced"
              " (%.2f s)" % (CONNECTIONS, where, statistics.median(plain)), ["", "median", "95 %", "budget"],
              rows_of(ratios, {"strayport, watched": "+10 %", "strayport, unwatched": "+1 %"}))
        keep("connections, " + where, ratios, plain)


def iperf(streams):
    """What measures a second of bulk traffic, after the first one: eight streams that begin on an idle machine run in
    lockstep, each block read while the cache holds it, three times as fast as ever after, for 0.1 to 0.7 s, as it
    happens. An average over the beginning says how long that lasted."""
    def measure(ns, port):
        server = ns.popen(["iperf3", "-s", "-1", "-p", str(port)], stdout=subprocess.DEVNULL)
        try:
            for _ in range(100):
                if subprocess.run(["ss", "-Hltn", "sport = :%d" % port], stdout=subprocess.PIPE,
                                  preexec_fn=ns.enter).stdout:
                    break
                time.sleep(0.01)
            out = json.loads(ns.run("iperf3", "-c", "127.0.0.1", "-p", str(port), "-P", str(streams), "-J",
                                    *(["-O", "1"] if streams > 1 else []), "-t", "1", timeout=30))
        finally:
            server.kill()
            server.wait()
        return 1e12 / out["end"]["sum_received"]["bits_per_second"]  # a time, as the others: for one Tbit

    return measure


def streams(ns, _good):
    n = 3000 if QUICK else 15000
    for title, budget, measure in (
            ("Bulk, iperf3, 1 stream", "+2 %", iperf(1)), ("Bulk, iperf3, 8 streams", "+2 %", iperf(8)),
            ("1-byte ping-pong, %d" % n, "+3 %", lambda where, port: traffic(where, "ping", port, n)),
            ("UDP datagrams of 64 bytes, %d" % (20 * n), "+5 %", lambda where, port: traffic(where, "udp", port, 20 * n))):
        variants = {"strayport, watched": (strayport("", PORT), PORT), "strayport, unwatched": (strayport("", PORT), OTHER)}
        ratios, plain = paired(ns, variants, measure)
        table("%s: time against untraced (%.3f s)" % (title, statistics.median(plain)), ["", "median", "95 %", "budget"],
              rows_of(ratios, {"strayport, watched": budget, "strayport, unwatched": "+1 %"}))
        keep(title, ratios, plain)


# ---- user side -----------------------------------------------------------------------------------
def user(_ns, _good):
    n = 20000 if QUICK else 200000
    rows, result["user"] = [], {}
    for fmt, budget in (("text", "1,000,000"), ("json", "700,000")):
        rates = []
        for _ in range(5):
            out = subprocess.run([USERRATE, fmt, "/dev/null", str(n)], stdout=subprocess.PIPE, check=True).stdout.split()
            rates.append(int(out[0]) / float(out[1]))
        rows.append([fmt, "{:,.0f}".format(statistics.median(rates)),
                     "{:,.0f} to {:,.0f}".format(min(rates), max(rates)), budget])
        result["user"][fmt] = rates
    table("User side alone, one core: events a second decoded, enriched and written", ["", "median", "range", "budget"], rows)


# ---- lost ----------------------------------------------------------------------------------------
def counted(text):
    """The last statement of a run: {events, lost, late}."""
    m = re.search(r"([\d]+) events?, (\d+) lost(.*)", text)
    late = re.search(r"(\d+) late", text)
    return {"events": int(m.group(1)), "lost": int(m.group(2)), "late": int(late.group(1)) if late else 0,
            "line": m.group(0)}


def lost(ns, _good):
    seconds = 3 if QUICK else 20
    rows, result["lost"] = [], {}
    with tempfile.TemporaryDirectory(dir=OUT) as tmp:
        for how in ("to a file", "to a pipe into cat", "to a reader paused for 10 s"):
            err = open(os.path.join(tmp, "err"), "w+")
            reader = None
            if how == "to a file":
                out = open(os.path.join(tmp, "out"), "w")
            else:
                reader = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
                out = reader.stdin
            p = subprocess.Popen([STRAYPORT, "-j", str(PORT)], stdout=out, stderr=err)
            out.close()
            while "hooks live" not in open(err.name).read():
                time.sleep(0.05)
            load = ns.popen([TRAFFIC, "conn-for", str(PORT), str(seconds), "8"], stdout=subprocess.PIPE)
            if "paused" in how:
                reader.send_signal(signal.SIGSTOP)
                time.sleep(min(10, seconds / 2))
                reader.send_signal(signal.SIGCONT)
            made = int(load.communicate()[0])
            time.sleep(1)
            p.send_signal(signal.SIGINT)
            status = p.wait()
            if reader:
                reader.wait()
            said = counted(open(err.name).read())
            err.close()
            result["lost"][how] = dict(said, connections=made, status=status, seconds=seconds)
            rows.append([how, "{:,}".format(made), "{:,.0f}".format(made / seconds), "{:,}".format(said["events"]),
                         "{:,}".format(said["late"]), said["lost"], status])
    table("The highest rate that 8 clients make, %d s" % seconds,
          ["output", "connections", "a second", "events", "late", "lost for good", "exit"], rows)


# ---- many sockets --------------------------------------------------------------------------------
def memory(pid):
    with open("/proc/%d/status" % pid) as f:
        rss = int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024
    maps = 0
    for fd in os.listdir("/proc/%d/fdinfo" % pid):
        with contextlib.suppress(FileNotFoundError), open("/proc/%d/fdinfo/%s" % (pid, fd)) as f:
            info = dict(line.split(":", 1) for line in f if ":" in line)
            if "map_id" in info and "value_size" in info:
                maps += int(info.get("memlock", 0))
    return rss, maps / 2 ** 20


def settled(pid):
    """What programs_of() says once nothing more is under way, such as the rest of a look, or a tick that is due."""
    while True:
        before = programs_of(pid)
        time.sleep(1.5)
        after = programs_of(pid)
        if sum(runs for runs, _ in spent_between(before, after).values()) < 1000:
            return after


def many(ns, _good):
    sent, pairs = 2000, 4000 if QUICK else 50000
    ns.sysctl("net.ipv4.ip_local_port_range", "1024 65000")
    rows, result["many"] = [], {}
    with bpf_stats():
        # each byte on a connection of its own, also where there are few
        for n in (sent, pairs):
            hold = ns.popen([TRAFFIC, "hold", str(PORT), str(n)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            assert hold.stdout.readline() == b"ready\n"
            with tempfile.TemporaryFile("w+") as err, tempfile.TemporaryFile("w+") as out:
                begun = time.monotonic()
                p = subprocess.Popen([STRAYPORT, "-j", "--max-sockets=262144", str(PORT)], stdout=out, stderr=err)
                want = 2 * n + 1
                while time.monotonic() < begun + 120:
                    lines = subprocess.run(["wc", "-l", "/proc/%d/fd/%d" % (os.getpid(), out.fileno())],
                                           stdout=subprocess.PIPE).stdout.split()[0]
                    if int(lines) >= want:
                        break
                    time.sleep(0.05)
                took = time.monotonic() - begun
                progs = settled(p.pid)
                for _ in range(sent):
                    hold.stdin.write(b"x\n")
                    hold.stdin.flush()
                    hold.stdout.readline()
                after = settled(p.pid)
                spent = spent_between(progs, after)
                # the sweep also looks at those that are idle, ever more rarely: not a cost of what is sent
                looks, look_ns = spent.pop("sweep", (1, 0))
                hook_ns = sum(ns for _, ns in spent.values()) / sent
                rss, maps = memory(p.pid)
                p.send_signal(signal.SIGINT)
                status = p.wait()
                err.seek(0)
                said = counted(err.read())
            hold.stdin.close()
            hold.wait()
            rows.append(["{:,}".format(2 * n), "%.2f" % took, "%.0f" % rss, "%.0f" % maps, "%.0f" % hook_ns,
                         "%.0f" % (look_ns / looks), said["events"], status])
            result["many"]["few" if n == sent else "many"] = dict(
                said, seconds=took, rss_mib=rss, maps_mib=maps, ns_a_byte=hook_ns, ns_a_look=look_ns / looks, status=status)
    ns.sysctl("net.ipv4.ip_local_port_range", "32768 60999")
    table("Sockets open when it starts (--max-sockets=262144; budget: 3 s for 100,000, and the cost must not grow)",
          ["sockets", "all listed after s", "RSS MiB", "maps MiB", "hooks, ns a byte sent", "a look at up to 12, ns", "events",
           "exit"], rows)


# ---- start ---------------------------------------------------------------------------------------
def start(_ns, _good):
    live = []
    for _ in range(5 if QUICK else 9):
        p = subprocess.Popen([STRAYPORT, str(OTHER)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for line in iter(p.stderr.readline, b""):
            m = re.search(rb"hooks live after (\d+) ms", line)
            if m:
                live.append(int(m.group(1)))
                break
        p.send_signal(signal.SIGINT)
        p.communicate()
    seconds = 3 if QUICK else 15
    with strayport("", OTHER).running() as p:
        time.sleep(1)
        rss, maps = memory(p.pid)
        with open("/proc/%d/schedstat" % p.pid) as f:
            s0 = int(f.read().split()[0])
        time.sleep(seconds)
        with open("/proc/%d/schedstat" % p.pid) as f:
            cpu = (int(f.read().split()[0]) - s0) / 1e9
    size = os.stat(STRAYPORT).st_size
    m, low, high = interval(live)
    table("Start and rest", ["", "", "budget"], [
        ["start to hooks live, ms", "%.0f (%.0f to %.0f)" % (m, low, high), "150"],
        ["resident memory, MiB", "%.1f" % rss, "32"], ["maps in the kernel, MiB", "%.0f" % maps, ""],
        ["idle CPU, %", "%.3f" % (100 * cpu / seconds), "0.1"],
        ["idle CPU, s an hour", "%.1f" % (cpu / seconds * 3600), ""],
        ["binary, MiB (with debug information)", "%.1f" % (size / 2 ** 20), ""]])
    result["start"] = {"live_ms": live, "rss_mib": rss, "maps_mib": maps, "idle_cpu": cpu / seconds, "binary": size}


SECTIONS = {f.__name__: f for f in (hooks, connections, streams, user, lost, many, start)}


def main(names):
    bad = [n for n in names if n not in SECTIONS]
    if bad:
        sys.exit("bench.py: no section %s; there are: %s" % (", ".join(bad), ", ".join(SECTIONS)))
    if os.geteuid():
        sys.exit("bench.py: needs root")
    begun = time.monotonic()
    ns = harness.Netns()
    ns.sysctl("net.ipv4.tcp_max_tw_buckets", 1000)  # else each run finds more of them than the one before
    ns.sysctl("net.ipv4.tcp_tw_reuse", 1)
    good, why = peers() if not names or {"hooks", "connections"} & set(names) else ([], {})
    result.update(kernel=os.uname().release, cpus=os.cpu_count(), rounds=ROUNDS, quick=QUICK, not_compared=why)
    print("Linux %s, %d processors, %d rounds%s" % (os.uname().release, os.cpu_count(), ROUNDS, " (quick)" if QUICK else ""))
    for n, w in why.items():
        print("not compared: %s: %s" % (n, w))
    for name in names or SECTIONS:
        section = time.monotonic()
        SECTIONS[name](ns, good)
        result.setdefault("seconds", {})[name] = time.monotonic() - section
    with open(os.path.join(OUT, "bench.json"), "w") as f:
        json.dump(result, f, indent=1, sort_keys=True)
    print("\n%.0f s (%s); all figures in .output/bench.json" % (
        time.monotonic() - begun, ", ".join("%s %.0f" % part for part in result["seconds"].items())))


if __name__ == "__main__":
    main([a for a in sys.argv[1:] if a != "--quick"])
