# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Every way to lose an event, forced: it is delivered all the same, or the gap is told exactly."""
import array
import collections
import contextlib
import fcntl
import json
import os
import re
import signal
import socket
import subprocess
import termios
import time

import pytest

import harness
import inject
from harness import PORT, SLOW, Case, Tracer
from test_live_load import load_case

pytestmark = pytest.mark.once
CLIENTS, EACH = (4, 100) if SLOW else (20, 100)


def run_of(event):
    return {k[len("strayport.run."):]: v for k, v in event.flat.items() if k.startswith("strayport.run.")}


def check_whole(t, case):
    """Everything came, nothing is lost, the statements of the run agree."""
    try:
        case.check(save=False)
    finally:
        case.close()
    events, status, err = t.stop()
    assert status == 0, err
    assert not [e for e in events if e.action == "events_lost"]
    run = run_of(events[-1])
    assert {k: v for k, v in run.items() if k.startswith("lost.")} == {
        "lost.table_full": 0, "lost.flows": 0, "lost.refused": 0, "lost.calls": 0, "lost.records": 0,
        "lost.hooks": 0}
    assert run["late"] == sum(e.late for e in events)
    # a refused packet, perhaps of somebody else on this machine, is an event without a socket
    assert run["events"] == sum(1 for e in events if "strayport.socket.id" in e.flat or e.action == "connection_refused")
    return run


def test_tiny_ring(binary, tmp_path):
    os.chmod(tmp_path, 0o755)
    with Tracer(args=["--ring-size=64K"]) as t:
        check_whole(t, load_case(t, str(tmp_path), CLIENTS, EACH))


def to_sleep(t):
    """The reader takes no more. Not before the first heartbeat: until the look at what is open is over the ring is not
    read, and a signal waits."""
    t.wait_for(lambda e: e.action == "heartbeat")
    t.reading.clear()


def test_reader_that_sleeps(binary, tmp_path):
    """Queue and ring are small and the reader sleeps through the load: all of it waits in the table."""
    os.chmod(tmp_path, 0o755)
    with Tracer(args=["--queue-size=64K", "--ring-size=64K", "--heartbeat=100ms"]) as t:
        to_sleep(t)
        case = load_case(t, str(tmp_path), CLIENTS, EACH)
        t.reading.set()
        run = check_whole(t, case)
        assert run["ring_full"] > 0 and run["late"] > 0


def test_reader_that_sleeps_long(binary, tmp_path):
    """The reader sleeps while more comes than output, ring and table hold together: it waits in user space, packed."""
    os.chmod(tmp_path, 0o755)
    ring, table = ("256K", 512) if SLOW else ("1M", 2048)
    with Tracer(args=["--queue-size=2M", "--ring-size=" + ring, "--max-sockets=%d" % table, "--heartbeat=100ms"]) as t:
        to_sleep(t)
        case = load_case(t, str(tmp_path), CLIENTS, EACH)
        t.reading.set()
        check_whole(t, case)
    assert 2 * CLIENTS * EACH > table, "the table holds it all"


def test_disk_that_is_busy(binary, tmp_path):
    """A recording's disk takes nothing while more comes than output, ring and table hold together."""
    os.chmod(tmp_path, 0o755)
    gate, record = tmp_path / "busy", tmp_path / "record.jsonl"
    stall = ["/usr/bin/env", "LD_PRELOAD=" + harness.stimulus("stall"), "STALL=%s" % gate]
    ring, table = ("64K", 256) if SLOW else ("256K", 1024)
    with Tracer(args=["--record=%s" % record, "--ring-size=" + ring, "--max-sockets=%d" % table, "--heartbeat=100ms"],
                wrap=stall) as t:
        t.wait_for(lambda e: e.action == "heartbeat")
        gate.touch()
        had = record.stat().st_size
        try:
            case = load_case(t, str(tmp_path), CLIENTS, EACH)
            assert record.stat().st_size == had, "the disk was not busy"
        finally:
            gate.unlink()
        check_whole(t, case)
        printed = [json.loads(e.line) for e in t.events]
    assert 2 * CLIENTS * EACH > table, "the table holds it all"
    assert [json.loads(line) for line in record.read_bytes().splitlines()] == printed


MANY = """
import os, socket
lis = socket.socket()
lis.bind(("127.0.0.1", %d))
lis.listen(64)
for i in range(300):
    out = socket.create_connection(lis.getsockname())
    back, _ = lis.accept()
    out.close()
    back.close()
os._exit(0)
""" % PORT


def test_end_right_after_a_full_ring(binary):
    """Much more waits in the table than the ring holds, and the run is over: all of it is told first."""
    ns = harness.Netns()
    with Tracer(args=["--ring-size=64K", "--heartbeat=100ms"]) as t:
        t.wait_for(lambda e: e.action == "heartbeat")
        os.kill(t.proc.pid, signal.SIGSTOP)
        try:
            ns.run("/usr/bin/python3", "-c", MANY)
        finally:
            os.kill(t.proc.pid, signal.SIGCONT)
        events, status, err = t.stop()
    assert status == 0 and run_of(events[-1])["ring_full"] > 0, err
    got = collections.Counter(e.action for e in events if e.netns == ns.inode)
    del got["network_flow"], got["connection_refused"]
    assert got == {"socket_bound": 1, "socket_listening": 1, "connection_attempted": 300, "connection_established": 300,
                   "connection_accepted": 300, "disconnect_received": 600, "socket_closed": 1}
    end, = (e for e in events if e.netns == ns.inode and e.action == "socket_closed")
    assert end.late and end["event.reason"] == "process_exit"


EXECS = """
import os, socket, sys
lis = socket.socket()
lis.bind(("127.0.0.1", %d))
lis.listen(64)
print(flush=True)
for line in sys.stdin:
    go, come = os.pipe(), os.pipe()
    pid = os.fork()
    if not pid:
        out = socket.create_connection(lis.getsockname())
        out.set_inheritable(True)
        os.write(come[1], out.getsockname()[1].to_bytes(2, "big"))
        os.read(go[0], 1)
        os.execv("/bin/sh", ["after-exec", "-c", "exit 0"])
    port = int.from_bytes(os.read(come[0], 2), "big")
    back, _ = lis.accept()
    for _ in range(int(line)):
        with socket.create_connection(lis.getsockname()):
            lis.accept()[0].close()
    os.write(go[1], b"x")
    os.waitpid(pid, 0)
    for fd in go + come:
        os.close(fd)
    back.close()
    print(port, flush=True)
""" % PORT


def test_exec_while_the_ring_fills(binary):
    """At its exec a process's image finds no room in the ring any more, and its end, which is small, still does. In one of
    the rounds, that is; before and after it both find room, or none. The end names the program that made it."""
    ns = harness.Netns()
    beside = late = 0
    with Tracer(args=["--ring-size=64K"]) as t:
        p = ns.popen(["/usr/bin/python3", "-c", EXECS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            p.stdout.readline()
            t.wait_for(lambda e: e.netns == ns.inode and e.action == "socket_listening")
            for n in range(50, 72):
                mark = t.mark()
                os.kill(t.proc.pid, signal.SIGSTOP)
                try:
                    p.stdin.write("%d\n" % n)
                    p.stdin.flush()
                    port = int(p.stdout.readline())
                finally:
                    os.kill(t.proc.pid, signal.SIGCONT)
                mine = lambda e, port=port: e.netns == ns.inode and e["source.port"] == port and e["network.direction"] == "egress"
                end, = t.wait_for(lambda e: mine(e) and e.action == "disconnect_received", start=mark)
                begin, = t.wait_for(lambda e: mine(e) and e.action == "connection_attempted", start=mark)
                # all of this round: the next one finds the ring empty
                t.wait_for(lambda e: e.netns == ns.inode and e.action == "disconnect_received", 2 * n + 2, start=mark)
                assert begin["process.args"][0] == "/usr/bin/python3", (n, begin.brief())
                assert end["process.args"][0] == "after-exec", (n, end.brief())
                assert begin["process.pid"] == end["process.pid"]
                late += end.late
                beside += not end.late
            p.stdin.close()
            assert p.wait(harness.DEADLINE) == 0
        finally:
            p.kill()
            p.wait()
        _, status, err = t.stop()
    assert status == 0, err
    assert late and beside, "the rounds are all alike: others are needed"


def test_stopped_tracer(binary, tmp_path):
    """SIGSTOP of strayport under load."""
    os.chmod(tmp_path, 0o755)

    def stop(client):
        t.proc.send_signal(signal.SIGSTOP)
        client.wait(harness.DEADLINE * 20)
        t.proc.send_signal(signal.SIGCONT)

    with Tracer(args=["--ring-size=64K"]) as t:
        run = check_whole(t, load_case(t, str(tmp_path), CLIENTS, EACH, during=stop))
        assert run["ring_full"] > 0 and run["late"] > 0


def test_tiny_table(binary, tmp_path):
    """What finds no room is not told, and that is said: when, how often, and by the exit status."""
    with Tracer(args=["--max-sockets=16"]) as t:
        case = Case(t, str(tmp_path))
        try:
            srv, cli = case.actor("server"), case.actor("client")
            lis = srv.listen("127.0.0.1")
            pairs = []
            for _ in range(20):
                out = cli.connect("127.0.0.1")
                pairs.append((out, lis.accept()))
            lost = case.tracer.wait_for(lambda e: e.action == "events_lost", 1)[0]
            for out, back in pairs:
                out.close()
                back.close()
            case.tracer.wait_for(lambda e: e.action == "disconnect_received", 15)
            lis.close()
        finally:
            case.close()
        events, status, err = t.stop()
    assert status == 3, err
    assert "THE RECORD HAS A GAP" in err
    run = run_of(lost)
    assert run["lost.table_full"] > 0
    assert lost["event.kind"] == "metric"
    assert lost["event.duration"] > 0 and lost["event.start"] < lost["event.end"]
    # what found room has a whole story, and no more than fits is told of
    stories = {}
    for e in events:
        if e.netns == case.net.inode:
            stories.setdefault(e["strayport.socket.id"], []).append(e.action)
    whole = [s for s in stories.values() if s[-1] in ("disconnect_received", "socket_closed")]
    assert len(stories) == len(whole) == 16, stories
    assert run_of(events[-1])["lost.table_full"] >= 41 - 16


def tuple_of(e):
    return tuple(e["strayport." + side] for side in ("local.ip", "local.port", "remote.ip", "remote.port"))


def test_open_after_a_full_table(binary, tmp_path):
    """What found no room in the table and is open when there is room is told then, once, and followed to its end."""
    room, n = 16, 20
    with Tracer(args=["--max-sockets=%d" % room]) as t:
        case = Case(t, str(tmp_path))
        try:
            srv, cli = case.actor("server"), case.actor("client")
            lis = srv.listen("127.0.0.1")
            pairs = []
            for _ in range(n):
                out = cli.connect("127.0.0.1")
                pairs.append((out, lis.accept()))
            t.wait_for(lambda e: e.action == "events_lost", 1)
            known = (room - 1) // 2             # pairs of which all was seen
            truth = {}
            for out, back in pairs[known:]:
                truth[out.story.local + out.story.remote] = cli.pid
                truth[out.story.remote + out.story.local] = srv.pid
            for out, back in pairs[:known]:
                out.close()
                back.close()
            mark = t.mark()
            # that much room there is now; one was told as it connected
            found = t.wait_for(lambda e: e.action == "socket_existing" and e.netns == case.net.inode, 2 * known)
            for out, back in pairs[known:]:
                out.close()
                back.close()
            ids = {e["strayport.socket.id"] for e in found}
            t.wait_for(lambda e: e.action == "disconnect_received" and e["strayport.socket.id"] in ids, len(ids), start=mark)
            lis.close()
        finally:
            case.close()
        events, status, err = t.stop()
    assert status == 3, err
    found = [e for e in events if e.action == "socket_existing" and e.netns == case.net.inode]
    told = [tuple_of(e) for e in found]
    assert len(set(told)) == len(told) >= 2 * known
    assert {tup: e["process.pid"] for tup, e in zip(told, found)} == {tup: truth[tup] for tup in told}
    assert {tuple_of(e) for e in events if e.action == "connection_attempted" and e.netns == case.net.inode}.isdisjoint(told)
    by_id = {}
    for e in events:
        by_id.setdefault(e.flat.get("strayport.socket.id"), []).append(e)
    for e in found:
        story = by_id[e["strayport.socket.id"]]
        assert [s.action for s in story] == ["socket_existing", "disconnect_received"], story
        assert {s["process.pid"] for s in story} == {e["process.pid"]}
    assert run_of(events[-1])["found"] == len(found)


def test_hook_taken_away(binary, tmp_path):
    """Somebody removes a hook while we run: noticed, named, and the exit status tells."""
    with Tracer(args=["--heartbeat=1s"]) as t:
        before = run_of(t.wait_for(lambda e: e.action == "heartbeat", 1)[0])
        fds = inject.links_on(t.proc.pid, "inet_sock_set_state")
        inject.close_fds(t.proc.pid, fds[:1])
        lost = t.wait_for(lambda e: e.action == "events_lost", 1)[0]
        run = run_of(lost)
        assert run["lost.hooks"] == 1
        assert run["lost.hook"].startswith("any__inet_sock_set_state")
        assert run["hooks"] == before["hooks"] - 1
        assert "any__inet_sock_set_state" in t.wait_stderr("taken away")
        _, status, err = t.stop()
    assert status == 3, err


def test_heartbeat_of_a_quiet_run(binary):
    with Tracer(ports="3419", args=["--heartbeat=200ms"]) as t:
        beats = t.wait_for(lambda e: e.action == "heartbeat", 3)
        _, status, err = t.stop()
    assert status == 0, err
    for b in beats:
        assert b["event.kind"] == "metric"
        run = run_of(b)
        assert run["watching"] == "3419"
        assert run["events"] == 0 and run["lost.hooks"] == 0 and run["hooks"] > 4
    spans = [run_of(b)["duration"] for b in beats]
    assert spans == sorted(spans) and spans[0] >= 200_000_000
    assert "3419: 0 events, 0 lost, hooks live 00:00:0" in err


@contextlib.contextmanager
def unread(binary, *args):
    """(strayport, a pipe to which it writes and which nobody reads), once its hooks are live."""
    r, w = os.pipe()
    # a port that nothing uses: what other tests left in time-wait would fill the output before the first heartbeat
    p = subprocess.Popen([binary, "-j", *args, "3419"], stdout=w, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    os.close(w)
    try:
        harness.wait_until(lambda: b"hooks live" in p.stderr.readline(), "the hooks")
        yield p, r
    finally:
        if p.poll() is None:
            p.kill()
        p.wait()
        p.stderr.close()
        os.close(r)


def test_reader_that_never_wakes(binary):
    """Ctrl-C works although nobody reads: it waits a while, says what was not taken, and fails."""
    with unread(binary, "--heartbeat=100ms") as (p, r):
        fcntl.fcntl(r, F_SETPIPE_SZ, 4096)
        # the first heartbeat comes when the look at what is open is over
        harness.wait_until(lambda: waiting(r) > 2000 and is_stuck(r), "a pipe that has no room for a heartbeat")
        p.send_signal(signal.SIGINT)
        status = p.wait(harness.DEADLINE)
        err = p.stderr.read().decode()
    assert status == 1, err
    assert "took nothing for 5 s" in err and "bytes of output were not taken" in err


def ran_ns(pid):
    with open("/proc/%d/schedstat" % pid) as f:
        return int(f.read().split()[0])


def test_wait_for_a_reader(binary):
    """Output, queue and ring are full and nobody reads: strayport waits, it does not spin."""
    with unread(binary, "--backend=" + harness.BACKEND, "--queue-size=64K", "--ring-size=64K") as (p, r):
        time.sleep(1.5)  # until the look at what is open is over
        begun = ran_ns(p.pid)
        for _ in range(6000):
            with socket.socket() as s:
                s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                s.bind(("127.0.0.1", 3419))
        harness.wait_until(lambda: is_stuck(r), "a full pipe")
        time.sleep(2)  # until it has found that nothing more comes
        before = ran_ns(p.pid)
        time.sleep(1)
        ran = ran_ns(p.pid) - before
    assert before > begun and ran < 500_000_000, "%d ms of a second" % (ran / 1e6)


OPEN = """
import resource, socket, sys
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
lis = socket.socket()
lis.bind(("127.0.0.1", %d))
lis.listen(64)
held = []
for i in range(int(sys.argv[1])):
    held += [socket.create_connection(lis.getsockname()), lis.accept()]
print(flush=True)
for line in sys.stdin:
    with socket.create_connection(lis.getsockname()) as out:
        lis.accept()[0].close()
        print(out.getsockname()[1], flush=True)
""" % PORT


@contextlib.contextmanager
def list_that_waits(n):
    """A tracer which has found 2 n + 1 open sockets, much more than it has output for, while its reader sleeps; their
    namespace, and what makes another connection and says its port."""
    ns = harness.Netns()
    p = ns.popen(["/usr/bin/python3", "-c", OPEN, str(n)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def one_more():
        p.stdin.write("\n")
        p.stdin.flush()
        return int(p.stdout.readline())

    try:
        p.stdout.readline()
        with Tracer(args=["--queue-size=64K", "-v"], ready=False) as t:
            t.reading.clear()
            t.wait_stderr("looked at what is open")
            harness.wait_until(lambda: waiting(t.proc.stdout.fileno()) > 2000 and is_stuck(t.proc.stdout.fileno()),
                               "a pipe that is full")
            yield t, ns, one_more
    finally:
        p.kill()
        p.wait()
        p.stdin.close()
        p.stdout.close()


def test_list_waits_for_its_reader(binary):
    """What is open does not fit the output: it is told when the reader takes it, then what came meanwhile."""
    n = 600
    with list_that_waits(n) as (t, ns, one_more):
        ports = {one_more() for _ in range(20)}
        t.reading.set()
        t.wait_for(lambda e: e.netns == ns.inode and e.action == "disconnect_received", 2 * len(ports))
        events, status, err = t.stop()
    assert status == 0, err
    mine = [e for e in events if e.netns == ns.inode]
    assert [e.action for e in mine[:2 * n + 1]] == ["socket_existing"] * (2 * n + 1)
    assert len({e["strayport.socket.id"] for e in mine[:2 * n + 1]}) == 2 * n + 1
    live = mine[2 * n + 1:]
    assert "socket_existing" not in {e.action for e in live}
    assert {e["source.port"] for e in live if e.action == "connection_attempted"} == ports


def test_signal_while_the_list_waits(binary):
    """Ctrl-C is heard, and what was not told is said."""
    n = 600
    with list_that_waits(n) as (t, _, _):
        t.proc.send_signal(signal.SIGINT)
        status = t.proc.wait(harness.DEADLINE)
        err = t.wait_stderr("were not told")
        t.reading.set()
    assert status == 1, err
    assert "took nothing for 5 s" in err
    # of 2 n + 1, perhaps of what other tests left besides, and the output holds some hundred
    assert n < int(re.search(r"(\d+) records behind them", err).group(1))


def test_second_signal_for_a_slow_reader(binary, tmp_path):
    """It would take half a minute to tell all that waits to a reader so slow. Nobody has to wait for that."""
    os.chmod(tmp_path, 0o755)
    with Tracer(args=["--queue-size=16M", "--heartbeat=100ms"]) as t:
        to_sleep(t)
        case = load_case(t, str(tmp_path), CLIENTS, EACH)
        case.close()
        t.proc.send_signal(signal.SIGINT)
        asked = time.monotonic()
        while time.monotonic() < asked + 6.5:  # a reader that took nothing for 5 s would end it too
            t.reading.set()
            t.reading.clear()
            time.sleep(0.5)
        assert t.proc.poll() is None
        t.proc.send_signal(signal.SIGINT)
        t.reading.set()
        assert t.proc.wait(harness.DEADLINE) == 1
        said = t.wait_stderr("were not told")
    assert "before the second signal" in said
    assert 0 < int(re.search(r"(\d+) records behind them", said).group(1))


F_SETPIPE_SZ = 1031  # linux/fcntl.h


def waiting(fd):
    """Bytes in a pipe."""
    n = array.array("i", [0])
    fcntl.ioctl(fd, termios.FIONREAD, n)
    return n[0]


def is_stuck(fd):
    """Something waits there, and no more comes in the time of some heartbeats."""
    before = waiting(fd)
    time.sleep(0.5)
    return before and waiting(fd) == before


def bpf_objects():
    out = {}
    for kind in ("prog", "map", "link"):
        r = subprocess.run(["/usr/sbin/bpftool", kind, "show", "-j"], stdout=subprocess.PIPE, check=True)
        out[kind] = {o["id"] for o in json.loads(r.stdout or b"[]") or []}
    return out


def places():
    """Where something could be left: pins, control groups, mounts, network namespaces that a process is in."""
    namespaces = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            namespaces.add(os.readlink("/proc/%s/ns/net" % pid))
        except OSError:
            pass  # it has just ended
    with open("/proc/self/mountinfo") as f:
        mounts = set(f)
    return {"pins": {p for p, _, _ in os.walk("/sys/fs/bpf")}, "cgroups": {p for p, _, _ in os.walk("/sys/fs/cgroup")},
            "mounts": mounts, "namespaces": namespaces}


@pytest.mark.parametrize("when", ["quiet", "busy"])
def test_killed_tracer_leaves_nothing(binary, when):
    """SIGKILL: programs, maps and links go with the process; no pin, no mount, no cgroup, no namespace."""
    ns = harness.Netns()
    load = None
    before, nowhere = bpf_objects(), places()
    with Tracer(args=["--ring-size=64K"]) as t:
        if when == "busy":
            # it holds descriptors of namespaces, follows sockets and has more to tell than there is room for
            load = ns.popen(["/usr/bin/python3", "-c", MANY])
            t.wait_for(lambda e: e.action == "disconnect_received")
        assert any(now - before[k] for k, now in bpf_objects().items())
        t.proc.kill()
        t.proc.wait()
    if load:
        assert load.wait(harness.DEADLINE) == 0
    # maps and programs are freed after a grace period
    harness.wait_until(lambda: all(not now - before[k] for k, now in bpf_objects().items()), "an empty kernel")
    for what, now in places().items():
        assert not now - nowhere[what], what
