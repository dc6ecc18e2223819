# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Each filter: what it asks for comes, complete; nothing else does; and what it hides is never called lost.

A test's programs act while a tracer with the filter under test runs. They write down the truth of all that they did;
the test says which of it must be shown, and holds the events against that both ways.
"""
import collections
import json
import os
import signal
import subprocess

import pytest

import checker
import harness
from harness import PORT, SEES_REFUSED, Tracer, serve_one
from test_hard_identity import ID, cgroup  # noqa: F401  pylint: disable=unused-import
from test_loss import MANY

# Each test starts a tracer of its own, which takes seconds in a guest. What decides is the same code with every backend:
# of each filter one form is enough once a kernel, and of the three ways to decide (who, which side, which events) one
# test with each backend.
pytestmark = pytest.mark.long
once = pytest.mark.once
anywhere = pytest.mark.anywhere

LIMIT = 300 if harness.SLOW else 30
ALL = "open,bind,listen,connect,established,failed,accept,traffic,close,refused,handover"


def here(*values):
    """Parameters, of which a guest takes the first only."""
    return [pytest.param(*(v if isinstance(v, tuple) else (v,)), marks=anywhere if i else ())
            for i, v in enumerate(values)]


class Nobody:
    """In a case's tracer's place while its actors are made."""
    def mark(self):
        return 0


@pytest.fixture
def scene(binary, tmp_path):
    """A case whose tracer is started later, when it is known what to filter for."""
    os.chmod(tmp_path, 0o755)
    c = harness.Case(Nobody(), str(tmp_path))
    c.begin = harness.real_ns()
    yield c
    c.close()
    if isinstance(c.tracer, Tracer):
        c.tracer.kill()


def watch(case, *args, ports=None):
    """Start the case's tracer with these filters; it has looked at what is open when this returns."""
    case.tracer = Tracer(args=("--heartbeat=100ms",) + args, **({} if ports is None else {"ports": ports}))
    case.tracer.wait_for(lambda e: e.action == "heartbeat")
    case.begin = harness.real_ns()
    return case.tracer


def of(*actors):
    pids = {a.pid for a in actors}
    return lambda story: story.events[0].procs[0].pid in pids


def ended(tracer, status=0):
    """Stop it: whatever was on its way is out. (events of sockets, trace_stopped)"""
    events, got, err = tracer.stop()
    assert got == status, err
    assert events[0].action == "trace_started" and events[-1].action == "trace_stopped"
    assert [e.sequence for e in events] == list(range(1, len(events) + 1))
    return [e for e in events[1:-1] if e.action != "heartbeat"], events[-1]


def expect(case, shown):
    """These stories of the case, and nothing else of its namespaces. Returns (refused, trace_stopped)."""
    events, last = ended(case.tracer)
    inodes = {n.inode for n in case.namespaces}
    mine = [e for e in events if e.netns in inodes]
    refused = [e for e in mine if e.action == "connection_refused"]
    stories = [s for s in case.stories if shown(s)]
    assert stories and len(stories) < len(case.stories), "the test must show some and hide some"
    checker.expect([e for e in mine if e not in refused], stories, case.begin)
    assert last["strayport.run.open"] == 0, "sockets that are gone are still followed"
    return refused, last


# ---- address families ----
@once
@pytest.mark.parametrize("option", here("-4", "-6"))
def test_family(scene, option):
    srv, cli = scene.actor("server"), scene.actor("client")
    watch(scene, option)
    serve_one(srv, cli, "127.0.0.1")
    serve_one(srv, cli, "::1")
    serve_one(srv, cli, "127.0.0.1", bind="::")  # the listener is IPv6, the connection is not
    for ip in ("127.0.0.1", "::1"):
        s = cli.socket(6 if ":" in ip else 4)
        s.connect(ip, fails="ECONNREFUSED")
        s.close(told=False)
    refused, _ = expect(scene, lambda s: (":" in s.local[0]) == (option == "-6"))
    if SEES_REFUSED:
        assert [e["destination.ip"] for e in refused] == ["127.0.0.1" if option == "-4" else "::1"]


DATAGRAMS = """
import socket
for family, ip in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
    a, b = socket.socket(family, socket.SOCK_DGRAM), socket.socket(family, socket.SOCK_DGRAM)
    a.bind((ip, %d))
    b.sendto(b"12345", (ip, %d))
    a.recv(9)
    b.close()
    a.close()
""" % (PORT, PORT)


@anywhere
@pytest.mark.parametrize("option,ip", [("-4", "127.0.0.1"), ("-6", "::1")])
def test_family_of_datagrams(scene, option, ip):
    t = watch(scene, option)
    scene.net.run("/usr/bin/python3", "-c", DATAGRAMS)
    events, last = ended(t)
    mine = [e for e in events if e.netns == scene.net.inode]
    count = collections.Counter(e.action for e in mine)
    assert count == {"socket_bound": 1, "network_flow": 2, "socket_closed": 2}, count
    wild = "0.0.0.0" if option == "-4" else "::"
    assert {e["strayport.local.ip"] for e in mine} <= {ip, wild}
    assert last["strayport.run.open"] == 0


# ---- sides ----
@pytest.mark.parametrize("option,kinds", here(("-L", ("socket", "ingress")), ("-D", ("egress",)),
                                              ("--local", ("socket", "ingress")), ("--remote", ("egress",))))
def test_side(scene, option, kinds):
    srv, cli = scene.actor("server"), scene.actor("client")
    watch(scene, option, str(PORT), ports="")
    serve_one(srv, cli)
    s = cli.socket()
    s.connect("127.0.0.1", fails="ECONNREFUSED")
    s.close(told=False)
    refused, _ = expect(scene, lambda s: s.kind in kinds)
    assert len(refused) == (1 if SEES_REFUSED and "socket" in kinds else 0)


@anywhere
def test_both_sides_of_different_ports(scene):
    """-L of one and -D of another port: each only on its side."""
    srv, cli = scene.actor("server"), scene.actor("client")
    watch(scene, "-L", str(PORT), "-D", str(PORT + 1), ports="")
    serve_one(srv, cli)
    lis = srv.listen("127.0.0.1", PORT + 1)
    out = cli.connect("127.0.0.1", PORT + 1)
    back = lis.accept()
    for s in (out, back, lis):
        s.close()
    expect(scene, lambda s: s.local[1] == PORT if s.kind != "egress" else s.remote[1] == PORT + 1)


# ---- kinds of events ----
EVERYTHING = """
import socket
lo = "127.0.0.1"
lis = socket.socket()
lis.bind((lo, %(port)d))
lis.listen()
out = socket.create_connection((lo, %(port)d))
back, _ = lis.accept()
out.sendall(b"0123456789")
back.recv(10, socket.MSG_WAITALL)
out.close()
back.recv(1)
back.close()
lis.close()
out = socket.socket()
assert out.connect_ex((lo, %(port)d))
out.close()
a, b = socket.socket(type=socket.SOCK_DGRAM), socket.socket(type=socket.SOCK_DGRAM)
a.bind((lo, %(port)d))
b.sendto(b"12345", (lo, %(port)d))
a.recv(9)
b.close()
a.close()
""" % {"port": PORT}
TOLD = {"socket_bound": 2, "socket_listening": 1, "connection_attempted": 2, "connection_established": 1,
        "connection_failed": 1, "connection_accepted": 1, "network_flow": 4, "disconnect_received": 2,
        "socket_closed": 3, "connection_refused": 1 if SEES_REFUSED else 0}
WORDS = {"bind": ["socket_bound"], "listen": ["socket_listening"], "connect": ["connection_attempted"],
         "established": ["connection_established"], "failed": ["connection_failed"],
         "accept": ["connection_accepted"], "traffic": ["network_flow"], "refused": ["connection_refused"],
         "close": ["disconnect_received", "socket_closed"]}


@once
@pytest.mark.parametrize("events", here("connect,accept", *WORDS, *TOLD, "bind,close", "failed,refused", ALL))
def test_events(scene, events):
    t = watch(scene, "-e", events)
    scene.net.run("/usr/bin/python3", "-c", EVERYTHING)
    shown, last = ended(t)
    names = [n for w in events.split(",") for n in WORDS.get(w, [w])]
    want = collections.Counter({n: TOLD.get(n, 0) for n in names})
    got = collections.Counter(e.action for e in shown if e.netns == scene.net.inode)
    assert got == +want, (got, want)
    assert {e.action for e in shown} <= set(got) | {"socket_existing"}, "of other namespaces too"
    for e in (e for e in shown if e.netns == scene.net.inode):
        if e.action == "connection_refused":  # who held it is known although bind and listen are not shown
            assert e["strayport.last_holder.name"] == "python3"
        else:
            assert e["process.name"] == "python3" and e["strayport.attribution"] != "unknown", e.line
    assert last["strayport.run.open"] == 0


# ---- processes ----
def two(case):
    srv, cli = case.actor("server"), case.actor("client")
    return srv, cli


@pytest.mark.parametrize("who", here("server", "client"))
def test_pid(scene, who):
    srv, cli = two(scene)
    one = srv if who == "server" else cli
    watch(scene, "-p", "999999,%d" % one.pid)
    serve_one(srv, cli)
    s = cli.socket()
    s.connect("127.0.0.1", fails="ECONNREFUSED")
    s.close(told=False)
    refused, _ = expect(scene, of(one))
    assert refused == [], "nobody holds what is refused"


@anywhere
def test_pid_of_both(scene):
    """Given twice: either of them."""
    srv, cli = two(scene)
    third = scene.actor("third")
    watch(scene, "-p", str(srv.pid), "--pid", str(cli.pid))
    serve_one(srv, cli)
    third.listen("127.0.0.1").close()
    expect(scene, of(srv, cli))


@once
def test_pid_of_a_worker(scene):
    """The listener was opened by another process, whose own events are hidden; what the worker accepts is shown."""
    srv, cli = two(scene)
    lis = srv.listen("127.0.0.1")
    worker = srv.fork("worker")
    scene.stories.clear()
    t = watch(scene, "-p", str(worker.pid))
    out = cli.connect("127.0.0.1")
    back = lis.by(worker).accept()
    out.put(10)
    back.get(10)
    out.close()
    back.eof()
    back.close()
    events, _ = ended(t)
    mine = [e for e in events if e.netns == scene.net.inode]
    # it holds the listener too
    existing = [e for e in mine if e.action == "socket_existing"]
    assert [e["process.pid"] for e in existing] == [worker.pid]
    assert {h["pid"] for h in existing[0]["strayport.socket.holders"]} == {srv.pid, worker.pid}
    checker.expect([e for e in mine if e not in existing], [s for s in scene.stories if of(worker)(s)], scene.begin)


@once
def test_comm(scene):
    srv, cli = two(scene)
    srv.comm(b"keeper of 3401")
    watch(scene, "--comm", "keeper of 3401", "--comm", "other")
    serve_one(srv, cli)
    expect(scene, of(srv))


@once
@pytest.mark.parametrize("user", here("65534", "nobody"))
def test_uid(scene, user):
    srv, cli = two(scene)
    cli.setuid(65534, 65534)
    watch(scene, "--uid", user)
    serve_one(srv, cli)
    expect(scene, of(cli))


@once
@pytest.mark.parametrize("what", here("--cgroup", "--cgroup above", "--cgroup mounted", "--container", "--container short"))
def test_cgroup_and_container(scene, cgroup, what):  # noqa: F811
    path = "/system.slice/docker-%s.scope" % ID
    at = cgroup("", path)
    srv = scene.actor("server", wrap=["sh", "-c", 'echo 0 > "$0/cgroup.procs" && exec "$@"', at])
    cli = scene.actor("client")
    srv.proc = srv.proc.with_(container=ID, runtime="docker")
    watch(scene, *{"--cgroup": ["--cgroup", path], "--cgroup above": ["--cgroup", "/system.slice/"],
                   "--cgroup mounted": ["--cgroup", "/sys/fs/cgroup" + path], "--container": ["--container", ID],
                   "--container short": ["--container", ID[:12]]}[what])
    try:
        serve_one(srv, cli)
        expect(scene, of(srv))
    finally:
        srv.exit()


@anywhere
def test_two_filters_must_both_hold(scene):
    srv, cli = two(scene)
    cli.setuid(65534, 65534)
    t = watch(scene, "-p", str(srv.pid), "--uid", "65534")
    serve_one(srv, cli)
    events, last = ended(t)
    assert [e for e in events if e.netns == scene.net.inode] == []
    assert last["strayport.run.events"] == 0


# ---- network namespaces ----
@once
@pytest.mark.parametrize("form", here("inode", "path"))
def test_netns(scene, form):
    here, there = scene.net, scene.new_netns()
    srv, cli = scene.actor("server", netns=there), scene.actor("client", netns=there)
    out_srv, out_cli = scene.actor("other-server"), scene.actor("other-client")
    watch(scene, "--netns", str(there.inode) if form == "inode" else there.path)
    serve_one(srv, cli)
    serve_one(out_srv, out_cli)
    for one in (cli, out_cli):
        s = one.socket()
        s.connect("127.0.0.1", fails="ECONNREFUSED")
        s.close(told=False)
    refused, last = expect(scene, lambda s: s.netns == there.inode)
    assert [e.netns for e in refused] == ([there.inode] if SEES_REFUSED else [])
    assert last["strayport.filters"] == ["--netns=%d" % there.inode]
    assert here.inode != there.inode


# ---- what was open before ----
@once
@pytest.mark.parametrize("how", here("-p", "-4", "-6", "--netns", "--comm"))
def test_snapshot(scene, how):
    """-s and the beginning of a run say the same."""
    four, six, far = scene.actor("four"), scene.actor("six"), scene.actor("far", netns=scene.new_netns())
    six.comm(b"six")
    four.listen("127.0.0.1")
    six.listen("::1")
    far.listen("127.0.0.1")
    args, want = {"-4": (["-4"], {four.pid, far.pid}), "-6": (["-6"], {six.pid}),
                  "-p": (["-p", "%d,%d" % (six.pid, far.pid)], {six.pid, far.pid}),
                  "--netns": (["--netns", str(scene.net.inode)], {four.pid, six.pid}),
                  "--comm": (["--comm", "six"], {six.pid})}[how]
    r = subprocess.run([harness.BINARY, "-s", "-j"] + args + [str(PORT)], stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=LIMIT)
    assert r.returncode == 0, r.stderr
    ours = {n.inode for n in scene.namespaces}
    listed = [json.loads(x) for x in r.stdout.splitlines()]
    assert {e["process"]["pid"] for e in listed if e["strayport"]["netns"] in ours} == want
    assert b"; only -" in r.stderr, r.stderr
    events, _ = ended(watch(scene, *args))
    assert {e["process.pid"] for e in events if e.netns in ours} == want


@anywhere
def test_snapshot_of_a_shared_socket(scene):
    """Whoever is asked for, the socket is shown if he holds it, and the event is his."""
    srv = scene.actor("server")
    srv.listen("127.0.0.1")
    kid = srv.fork("kid")
    for one in (srv, kid):
        r = subprocess.run([harness.BINARY, "-s", "-j", "-p", str(one.pid), str(PORT)], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=LIMIT)
        e, = [json.loads(x) for x in r.stdout.splitlines()]
        assert e["process"]["pid"] == one.pid
        assert sorted(h["pid"] for h in e["strayport"]["socket"]["holders"]) == sorted([srv.pid, kid.pid])
        assert e["strayport"]["socket"]["holders"][0]["pid"] == one.pid


# ---- what the run says of it ----
@anywhere
def test_statement(scene):
    """Banner, summary and the run's own records name the filters; untrusted bytes are escaped."""
    srv, cli = two(scene)
    t = watch(scene, "-4", "-p", "%d" % srv.pid, "--comm", "\x1b]0;a b", "-e", "bind")
    serve_one(srv, cli)
    _, last = ended(t)
    words = ["-4", "--events=socket_bound", "--pid=%d" % srv.pid, "--comm=\x1b]0;a b"]
    assert t.events[0]["strayport.filters"] == last["strayport.filters"] == words
    line = "; only -4 --events=socket_bound --pid=%d --comm=\\x1b]0;a\\x20b" % srv.pid
    err = t.stderr().splitlines()
    assert len(err) == 2 and line + "; hooks live" in err[0] and err[1].endswith(line), err
    assert ": 0 events, 0 lost, " in err[1]


@anywhere
def test_without_filters_nothing_is_said_of_them(binary):
    with Tracer() as t:
        events, _, err = t.stop()
    assert all(e["strayport.filters"] is None for e in events) and "only" not in err


@once
def test_process_that_is_not_known(scene):
    """A connection in TIME_WAIT has no process: not shown, but said."""
    srv, cli = two(scene)
    serve_one(srv, cli)
    t = watch(scene, "-p", str(srv.pid))
    events, last = ended(t)
    assert [e for e in events if e.netns == scene.net.inode] == []
    n = last["strayport.run.hidden_unknown"]
    assert n >= 1
    assert "%d not shown, for their process is not known" % n in t.stderr()


# ---- hidden is not lost, and what can be is left in the kernel ----
@once
@pytest.mark.parametrize("args,want", here((["-e", "listen"], {"socket_listening": 1}), (["-e", "refused"], {}),
                                           (["-6"], {}), (["--netns", "1"], {})), ids=str)
def test_what_is_hidden_takes_no_room(scene, args, want):
    """The reader sleeps, the smallest ring, which test_loss.py fills so: what need not be sent does not."""
    t = watch(scene, "--ring-size=64K", *args)
    os.kill(t.proc.pid, signal.SIGSTOP)
    try:
        scene.net.run("/usr/bin/python3", "-c", MANY)
    finally:
        os.kill(t.proc.pid, signal.SIGCONT)
    events, last = ended(t)
    assert last["strayport.run.ring_full"] == 0, last.line
    assert collections.Counter(e.action for e in events if e.netns == scene.net.inode) == want


HOLD = """
import socket, sys
lis = socket.socket()
lis.bind(("127.0.0.1", %d))
lis.listen(64)
kept = [(socket.create_connection(lis.getsockname()), lis.accept()) for i in range(50)]
print(len(kept), flush=True)
sys.stdin.read()
""" % PORT


@pytest.mark.parametrize("args,status", here((["-6"], 0), ([], 3), (["--netns", "1"], 0)), ids=str)
def test_what_is_hidden_is_never_lost(scene, args, status):
    """More sockets than fit into the table, none of which is asked for."""
    t = watch(scene, "--max-sockets=16", *args)
    p = scene.spawn(["/usr/bin/python3", "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert p.stdout.readline() == b"50\n"
    p.communicate(b"", LIMIT)
    _, last = ended(t, status)
    assert (last["strayport.run.lost.table_full"] > 0) == (status == 3)


def test_handover_of_udp_alone(scene):
    """The same of a UDP socket, whose datagrams are not asked for either."""
    srv, cli = two(scene)
    t = watch(scene, "-e", "handover")
    srv.do("usocket", "s", 4)
    srv.do("bind", "s", "127.0.0.1", PORT)
    kid = srv.fork("kid")
    cli.do("usocket", "c", 4)
    for actor in (kid, srv, kid):
        cli.do("usend", "c", "127.0.0.1", PORT, 10)
        peer = actor.do("urecv", "s", 100)["from"]
        actor.do("usend", "s", peer["ip"], peer["port"], 10)
    for actor in (kid, srv, cli):
        actor.exit()
    events, last = ended(t)
    e, = [e for e in events if e.netns == scene.net.inode]
    assert (e.action, e["process.pid"], e["strayport.previous_holder.pid"]) == ("socket_handover", kid.pid, srv.pid)
    assert last["strayport.run.open"] == 0


def test_handover_alone(scene):
    """Nothing else of the socket is sent; it is followed to its end all the same."""
    srv, cli = two(scene)
    lis = srv.listen("127.0.0.1")
    t = watch(scene, "-e", "handover")
    out = cli.connect("127.0.0.1")
    back = lis.accept()
    kid = srv.fork("kid")
    for actor in (kid, srv, kid):
        out.put(10)
        actor.do("get", back.name, "recv", 10)  # not all kernels tell of one that only sends: declared.py
    for actor in (kid, srv, cli):
        actor.exit()
    events, last = ended(t)
    e, = [e for e in events if e.netns == scene.net.inode]
    assert (e.action, e["process.pid"], e["strayport.previous_holder.pid"]) == ("socket_handover", kid.pid, srv.pid)
    assert e["strayport.attribution"] == "current"
    assert last["strayport.run.open"] == 0
