# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Hard cases (issue 3): how was it done?"""
import os
import signal
import subprocess

import pytest

import harness
from harness import PORT, Netns, Proc, real_ns
from model import CURRENT

pytestmark = pytest.mark.how


def pair(case, ip="127.0.0.1", **opts):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen(ip)
    out = cli.connect(ip, **opts)
    return srv, cli, lis, out, lis.accept()


def finish(out, back, lis):
    out.close()
    back.eof()
    back.close()
    lis.close()


# ---- connecting ----
@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_non_blocking_connect(case, ip):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen(ip)
    s = cli.socket(6 if ":" in ip else 4, nonblock=1)
    s.connect(ip, fails="EINPROGRESS")
    cli.do("poll", s.name, "out")
    s.story.add("connection_established", cli.proc)
    s.opt("nonblock", 0)
    back = lis.accept()
    s.put(10)
    back.get(10)
    finish(s, back, lis)
    case.check()


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_blocking_connect_refused(case, ip):
    cli = case.actor("client")
    s = cli.socket(6 if ":" in ip else 4)
    s.connect(ip, fails="ECONNREFUSED")
    s.close(told=False)
    case.check()


@pytest.mark.parametrize("ip", ["192.0.2.1", "2001:db8::1"])
def test_blocking_connect_timed_out(case, ip):
    case.net.blackhole()
    cli = case.actor("client")
    s = cli.socket(6 if ":" in ip else 4, synretries=1)
    s.connect(ip, fails="ETIMEDOUT", deadline=harness.DEADLINE + 30)
    s.close(told=False)
    case.check()


def test_connect_to_a_router_that_says_unreachable(case):
    """EHOSTUNREACH from an ICMP message: the SYN left, so there was an attempt."""
    there = case.new_netns() if case.net else None
    Netns.pair(case.net, there)
    there.sysctl("net.ipv4.ip_forward", 1)
    there.run("ip", "route", "add", "unreachable", "198.51.100.0/24")
    case.net.run("ip", "route", "add", "198.51.100.0/24", "via", "10.77.0.2")
    cli = case.actor("client")
    s = cli.socket(synretries=1)
    before = real_ns()
    a = cli.start("connect", s.name, "198.51.100.7", PORT).wait(harness.DEADLINE + 30)
    assert a["errno"] == "EHOSTUNREACH", a
    a["local"]["ip"] = "10.77.0.1"
    s.connected(a, "198.51.100.7", PORT, before, fails="EHOSTUNREACH")
    s.close(told=False)
    case.check()


def test_connect_interrupted_then_timed_out(case):
    """EINTR ends the call, not the attempt."""
    case.net.blackhole()
    cli = case.actor("client")
    s = cli.socket(synretries=1)
    before = real_ns()
    pending = cli.start("connect", s.name, "192.0.2.1", PORT)
    cli.blocked()
    os.kill(cli.pid, signal.SIGUSR1)
    a = pending.wait()
    assert a["errno"] == "EINTR", a
    s.connected(a, "192.0.2.1", PORT, before, fails="EINPROGRESS")
    cli.do("poll", s.name, "out", fails="ETIMEDOUT", deadline=harness.DEADLINE + 30)
    s.story.add("connection_failed", cli.proc, reason="ETIMEDOUT")
    s.close(told=False)
    case.check()


def test_connect_interrupted_then_established(case):
    """The peer answers only the second SYN, long after the interrupted call returned."""
    there = case.new_netns() if case.net else None
    Netns.pair(case.net, there)
    mac = there.run("ip", "-o", "link", "show", "dev", "veth0").decode().split("link/ether ")[1].split()[0]
    case.net.run("ip", "neigh", "replace", "10.77.0.2", "lladdr", mac, "dev", "veth0", "nud", "permanent")
    srv, cli = case.actor("server", netns=there), case.actor("client")
    lis = srv.listen()
    there.run("ip", "addr", "del", "10.77.0.2/24", "dev", "veth0")
    s = cli.socket()
    before = real_ns()
    pending = cli.start("connect", s.name, "10.77.0.2", PORT)
    cli.blocked()
    os.kill(cli.pid, signal.SIGUSR1)
    a = pending.wait()
    assert a["errno"] == "EINTR", a
    there.run("ip", "addr", "add", "10.77.0.2/24", "dev", "veth0")
    a["local"]["ip"] = "10.77.0.1"
    s.connected(a, "10.77.0.2", PORT, before, fails="EINPROGRESS")
    cli.do("poll", s.name, "out", deadline=harness.DEADLINE + 60)
    s.story.add("connection_established", cli.proc)
    back = lis.accept()
    s.put(10)
    back.get(10)
    finish(s, back, lis)
    case.check()


def test_given_up_while_connecting(case):
    """Closed by its own process before anybody answered."""
    case.net.blackhole()
    cli = case.actor("client")
    s = cli.socket(nonblock=1)
    s.connect("192.0.2.1", fails="EINPROGRESS")
    cli.do("close", s.name)
    # no errno says it; whatever the word is, it is the same everywhere
    s.story.add("connection_failed", cli.proc, reason={"closed", "ECANCELED", "ECONNABORTED", None})
    case.check()


# ---- io_uring ----
def uring(actor):
    """Skip where the kernel has no io_uring or forbids it."""
    s = actor.socket()
    a = actor.start("put", s.name, "uring", 1).wait()
    actor.do("close", s.name)
    if a.get("errno") in ("ENOSYS", "EPERM"):
        pytest.skip("io_uring: %s" % a["errno"])


def flagged(*socks):
    for s in socks:
        s.story.may_flags = {"via_io_uring"}


def test_io_uring_connect_send_receive(case):
    srv, cli = case.actor("server"), case.actor("client")
    uring(cli)
    lis = srv.listen("127.0.0.1")
    s = cli.socket()
    s.connect("127.0.0.1", how="uconnect")
    back = lis.accept()
    s.put(100000, "uring")
    back.get(100000, "uring")
    back.put(70000, "uring")
    s.get(70000, "uring")
    flagged(s, back)
    finish(s, back, lis)
    case.check()


def test_io_uring_connect_refused(case):
    cli = case.actor("client")
    uring(cli)
    s = cli.socket()
    s.connect("127.0.0.1", how="uconnect", fails="ECONNREFUSED")
    flagged(s)
    s.close(told=False)
    case.check()


@pytest.mark.parametrize("waits", [False, True])
def test_io_uring_accept(case, waits):
    """With a connection there, and with the request waiting for one."""
    srv, cli = case.actor("server"), case.actor("client")
    uring(srv)
    lis = srv.listen("127.0.0.1")
    if waits:
        back = lis.start_accept("uaccept")
        srv.blocked()
        out = cli.connect("127.0.0.1")
        back.finish_accept()
    else:
        out = cli.connect("127.0.0.1")
        back = lis.accept("uaccept")
    out.put(10)
    back.get(10)
    flagged(back)
    finish(out, back, lis)
    case.check()


def test_io_uring_multishot_accept(case):
    """One request, many sockets."""
    srv, cli = case.actor("server"), case.actor("client")
    uring(srv)
    lis = srv.listen("127.0.0.1")
    srv.do("mstart", lis.name)
    outs = [cli.connect("127.0.0.1") for _ in range(5)]
    backs = []
    for out in outs:
        new = harness.Sock(srv, name="m%d" % len(backs))
        a = srv.start("mnext", new.name).wait()
        if a.get("errno") == "EINVAL":
            pytest.skip("multishot accept: EINVAL (before 5.19)")
        assert "errno" not in a, a
        new.accepted(a)
        flagged(new)
        backs.append(new)
    srv.do("mstop")
    for out, back in zip(outs, backs):
        out.put(10)
        back.get(10)
        out.close()
        back.eof()
        back.close()
    lis.close()
    case.check()


# ---- a 32-bit program ----
def test_32_bit_program(case):
    try:
        prog = harness.stimulus("compat32")
    except AssertionError as e:
        pytest.skip("the compiler makes no 32-bit program: %s" % str(e).splitlines()[-1])
    try:
        srv = case.spawn([prog, "server", str(PORT)], stdout=subprocess.PIPE)
    except OSError as e:
        pytest.skip("this kernel runs no 32-bit program: %s" % e)
    ready = harness.read_lines(srv.stdout.fileno(), 1)
    if not ready:
        pytest.skip("this kernel runs no 32-bit program: exit %d" % srv.wait())
    server = Proc.from_pid("server", srv.pid)
    cli = case.spawn([prog, "client", str(PORT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    harness.read_lines(cli.stdout.fileno(), 1)
    client = Proc.from_pid("client", cli.pid)
    cli.stdin.write(b"x")
    cli.stdin.close()
    told = harness.read_lines(cli.stdout.fileno(), 1)[0]
    got = harness.read_lines(srv.stdout.fileno(), 1)[0]
    assert cli.wait(harness.DEADLINE) == 0 and srv.wait(harness.DEADLINE) == 0
    assert told["bytes"] == got["bytes"] == 1000 and got["remote"] == told["local"]
    lis = case.story("server", "socket", ("127.0.0.1", PORT))
    lis.add("socket_bound", server, attribution=CURRENT)
    lis.add("socket_listening", server, attribution=CURRENT, strayport__socket__backlog=7)
    lis.add("socket_closed", server)
    out = case.story("client.out", "egress", ("127.0.0.1", told["local"]), ("127.0.0.1", PORT))
    out.add("connection_attempted", client, attribution=CURRENT)
    out.add("connection_established", client)
    out.add("disconnect_received", client, reason="fin")
    back = case.story("server.in", "ingress", ("127.0.0.1", PORT), ("127.0.0.1", told["local"]))
    back.add("connection_accepted", server, attribution=CURRENT)
    back.add("disconnect_received", server, reason="fin")
    out.sent = back.received = 1000
    for s in case.stories:
        s.may_flags = {"compat32"}
    case.check()


# ---- fast open, MPTCP ----
def test_fast_open(case):
    """Data in the SYN, on both sides, without a cookie."""
    case.net.sysctl("net.ipv4.tcp_fastopen", 0x1 | 0x2 | 0x4 | 0x200 | 0x400)
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", fastopen=16)
    s = cli.socket()
    before = real_ns()
    a = cli.do("sendto", s.name, "127.0.0.1", PORT, 100)
    assert a["ret"] == 100
    s.connected(a, "127.0.0.1", PORT, before)
    s.story.sent += 100
    back = lis.accept()
    back.get(100)
    assert cli.do("tcpinfo", s.name)["syn_data_acked"] == 1, "the data did not go with the SYN"
    back.put(50)
    s.get(50)
    finish(s, back, lis)
    case.check()


def test_mptcp(case):
    srv, cli = case.actor("server"), case.actor("client")
    a = cli.start("socket", "probe", 4, "mptcp").wait()
    if "errno" in a:
        pytest.skip("MPTCP: %s" % a["errno"])
    cli.do("close", "probe")
    lis = srv.socket(4, "mptcp")
    lis.bind("127.0.0.1", PORT)
    lis.listen()
    out = cli.socket(4, "mptcp")
    out.connect("127.0.0.1")
    back = lis.accept()
    out.put(1000)
    back.get(1000)
    back.put(2000)
    out.get(2000)
    finish(out, back, lis)
    case.check()


# ---- moving bytes ----
N = 200_000


@pytest.mark.parametrize("how", ["send", "write", "writev", "sendmsg", "sendmmsg", "sendfile", "splice",
                                 "vmsplice", "zerocopy"])
def test_ways_to_send(case, how):
    """What counts is what the kernel moved, whichever call asked for it."""
    _, _, lis, out, back = pair(case, **({"zerocopy": 1} if how == "zerocopy" else {}))
    out.put(N, how)
    back.get(N)
    finish(out, back, lis)
    case.check()


@pytest.mark.parametrize("how", ["recv", "read", "readv", "recvmsg", "recvmmsg", "splice", "trunc"])
def test_ways_to_receive(case, how):
    _, _, lis, out, back = pair(case)
    out.put(N)
    back.get(N, how)
    finish(out, back, lis)
    case.check()


def test_peek_counts_once(case):
    srv, _, lis, out, back = pair(case)
    out.put(1000)
    for _ in range(3):
        back.get(1000, "peek")
    back.get(1000)
    finish(out, back, lis)
    case.check()


def test_partial_writes_into_a_full_buffer(case):
    """Asked for much more than fitted: only what went counts."""
    srv, cli, lis, out, back = pair(case)
    n = cli.do("fill", out.name)["ret"]
    assert n > 0
    out.story.sent += n
    back.get(n)
    finish(out, back, lis)
    case.check(save=False)  # how much fits differs


@pytest.mark.once
def test_a_gibibyte(case):
    srv, cli, lis, out, back = pair(case)
    n = 1 << 30
    # both at once
    sending = cli.start("put", out.name, "send", n)
    back.get(n)
    assert sending.wait()["ret"] == n
    out.story.sent += n
    finish(out, back, lis)
    case.check()
