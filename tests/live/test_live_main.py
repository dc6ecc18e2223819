# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The main job (issue 2): who binds, listens, connects, accepts, moves bytes and closes."""
import json
import os
import re
import signal
import socket
import subprocess
import time

import pytest

import harness
from harness import EVENT_BOUND_NS, PORT, Proc, Stalls, Tracer, real_ns, wait_until
from model import CURRENT

PYTHON = "/usr/bin/python3"


def exec_done(pid, comm):
    def look():
        with open("/proc/%d/comm" % pid) as f:
            return f.read().strip() == comm
    wait_until(look, "the exec of %s" % comm)


# ---- 1: http.server and curl ----
@pytest.mark.long
@pytest.mark.parametrize("bind,url,local,remote", [
    ("127.0.0.1", "http://127.0.0.1:3401/", "127.0.0.1", "127.0.0.1"),
    ("::1", "http://[::1]:3401/", "::1", "::1"),
    ("127.0.0.1", "http://[::ffff:127.0.0.1]:3401/", "127.0.0.1", "127.0.0.1"),
    ("::", "http://127.0.0.1:3401/", "127.0.0.1", "127.0.0.1"),
], ids=["v4", "v6", "v4-mapped-client", "v4-mapped-server"])
def test_http_server_and_curl(case, bind, url, local, remote):
    folder = os.path.join(case.tmp, "www")
    os.mkdir(folder)
    with open(os.path.join(folder, "index.html"), "w") as f:
        f.write("x" * 12345)
    srv = case.spawn([PYTHON, "-u", "-m", "http.server", str(PORT), "--bind", bind], cwd=folder,
                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert b"Serving HTTP" in srv.stdout.readline()
    server = Proc.from_pid("server", srv.pid)
    # curl waits for its configuration: time to look at it
    cli = case.spawn(["curl", "-s", "-K", "-", "-o", "/dev/null", "-w", "%{json}"],
                     stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    exec_done(cli.pid, "curl")
    client = Proc.from_pid("curl", cli.pid)
    before = real_ns()
    out, _ = cli.communicate(b'url = "%s"\n' % url.encode(), harness.DEADLINE)
    assert cli.returncode == 0
    said = json.loads(out)
    port = said["local_port"]
    sent, received = said["size_request"], said["size_header"] + said["size_download"]
    assert said["size_download"] == 12345

    listener = case.story("server.listener", "socket", (bind, PORT))
    listener.add("socket_bound", server, attribution=CURRENT)
    listener.add("socket_listening", server, attribution=CURRENT, strayport__socket__backlog=5)
    ingress = case.story("server.in", "ingress", (remote, PORT), (local, port))
    ingress.add("connection_accepted", server, attribution=CURRENT)
    ingress.add("disconnect_received", server, reason="fin")
    ingress.sent, ingress.received, ingress.opened_before = received, sent, before
    egress = case.story("curl.out", "egress", (local, port), (remote, PORT))
    egress.add("connection_attempted", client, attribution=CURRENT)
    egress.add("connection_established", client)
    egress.add("disconnect_received", client, reason="fin")
    egress.sent, egress.received, egress.opened_before = sent, received, before

    case.wait_events("disconnect_received", 2)
    srv.send_signal(signal.SIGTERM)
    srv.wait()
    listener.add("socket_closed", server, reason="process_exit")
    case.check(latency=True)


# ---- 2: nc ----
@pytest.mark.parametrize("sig", [signal.SIGKILL, signal.SIGTERM])
def test_nc_listener_killed(case, sig):
    # the way to nc may be a link: its name, not the target's, is the comm
    nc = case.spawn(["nc", "-l", "-p", str(PORT)])
    case.wait_events("socket_listening")
    server = Proc.from_pid("nc", nc.pid)
    nc.send_signal(sig)
    nc.wait()
    st = case.story("nc", "socket", ("0.0.0.0", PORT))
    st.add("socket_bound", server, attribution=CURRENT)
    st.add("socket_listening", server, attribution=CURRENT)
    st.add("socket_closed", server, reason="process_exit")
    case.check(latency=True)


def test_listener_closed(case):
    srv = case.actor("server")
    srv.listen("127.0.0.1").close()
    case.check(latency=True)


def test_bound_and_never_listening(case):
    srv = case.actor("server")
    s = srv.socket()
    s.bind("127.0.0.1", PORT)
    s.close()
    s = srv.socket(6)
    s.bind("::1", PORT)
    srv.exit()
    s.ended("process_exit")
    case.check(latency=True)


# ---- a connection, whole ----
WAYS = {
    "v4": ("127.0.0.1", "127.0.0.1", None),
    "v6": ("::1", "::1", None),
    "v4-wildcard": (None, "127.0.0.1", None),
    "v6-wildcard": ("::", "::1", None),
    "v4-to-dual-stack": ("::", "127.0.0.1", None),
    "mapped-client": ("127.0.0.1", "::ffff:127.0.0.1", None),
    "mapped-both": ("::", "::ffff:127.0.0.1", None),
    "mapped-bind": ("::ffff:127.0.0.1", "::ffff:127.0.0.1", None),
}


@pytest.mark.parametrize("first", ["client", "server"])
@pytest.mark.parametrize("way", WAYS)
def test_connection(case, way, first):
    bind, to, _ = WAYS[way]
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen(bind)
    out = cli.connect(to)
    back = lis.accept()
    out.put(1000)
    back.get(1000)
    back.put(54321)
    out.get(54321)
    a, b = (out, back) if first == "client" else (back, out)
    a.close()
    b.eof()
    b.close()
    lis.close()
    case.check(latency=True)


def test_nothing_moved(case):
    """No payload, no traffic event."""
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1")
    out = cli.connect("127.0.0.1")
    back = lis.accept()
    out.close()
    back.eof()
    back.close()
    lis.close()
    case.check()


@pytest.mark.long
def test_traffic_while_open(case):
    """A flow is told while it lives, with totals and intervals, not only at its end."""
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1")
    out = cli.connect("127.0.0.1")
    back = lis.accept()
    for i in range(1, 4):
        out.put(1000)
        back.get(1000)
        case.wait_events("network_flow", 2, source__bytes=1000 * i)
    back.put(7)
    out.get(7)
    case.wait_events("network_flow", 2, destination__bytes=7)
    out.close()
    back.close()
    lis.close()
    case.check()


def test_connections_in_turn_and_at_once(case):
    """Many sockets of the same two processes, told apart by their tuples."""
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1")
    pairs = []
    for i in range(8):
        out = cli.connect("127.0.0.1")
        back = lis.accept()
        out.put(i + 1)
        back.get(i + 1)
        pairs.append((out, back))
    for n, (out, back) in enumerate(pairs[::-1]):
        for s in ((out, back) if n % 2 else (back, out)):
            s.close()
    lis.close()
    case.check()


# ---- 3: connects that fail ----
@pytest.mark.parametrize("ip", ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
def test_refused(case, ip):
    cli = case.actor("client")
    s = cli.socket(6 if ":" in ip else 4)
    s.connect(ip, fails="ECONNREFUSED")
    s.close(told=False)
    case.check(latency=True)


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_refused_non_blocking(case, ip):
    cli = case.actor("client")
    s = cli.socket(6 if ":" in ip else 4, nonblock=1)
    # on loopback the refusal may come before connect returns; then connect itself says so
    before = real_ns()
    a = cli.start("connect", s.name, ip, PORT).wait()
    assert a["errno"] in ("EINPROGRESS", "ECONNREFUSED")
    s.connected(a, ip, PORT, before, fails="EINPROGRESS")
    if a["errno"] == "EINPROGRESS":
        cli.do("poll", s.name, "out", fails="ECONNREFUSED")
    s.story.local = s.story.local or ("::1" if ":" in ip else "127.0.0.1", 0)
    if s.story.local[1] == 0:
        port = case.wait_events("connection_attempted")[0]["strayport.local.port"]
        s.story.local = (s.story.local[0], port)
    s.story.add("connection_failed", cli.proc, reason="ECONNREFUSED")
    s.close(told=False)
    case.check()


@pytest.mark.once
@pytest.mark.parametrize("ip", ["192.0.2.1", "2001:db8::1"])
def test_timed_out(case, ip):
    """A non-blocking connect to an address that never answers ends for the process that called."""
    case.net.blackhole()
    cli = case.actor("client")
    s = cli.socket(6 if ":" in ip else 4, nonblock=1, synretries=1)
    s.connect(ip, fails="EINPROGRESS")
    cli.do("poll", s.name, "out", fails="ETIMEDOUT", deadline=harness.DEADLINE + 30)
    s.story.add("connection_failed", cli.proc, reason="ETIMEDOUT")
    s.close(told=False)
    case.check()


@pytest.mark.parametrize("ip", ["192.0.2.1", "2001:db8::1"])
def test_unreachable(case, ip):
    """No route: connect itself fails, no SYN leaves, so there is no attempt."""
    cli = case.actor("client")
    s = cli.socket(6 if ":" in ip else 4)
    s.connect(ip, fails="ENETUNREACH")
    s.close(told=False)
    case.check(latency=True)


# ---- binds that fail ----
@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_bind_address_in_use(case, ip):
    one, two = case.actor("one"), case.actor("two")
    lis = one.listen(ip)
    s = two.socket(6 if ":" in ip else 4)
    s.bind(ip, PORT, fails="EADDRINUSE")
    s.close(told=False)
    lis.close()
    case.check(latency=True)


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_bind_forbidden(case, ip):
    """In this namespace only root may have ports below 4000."""
    case.net.sysctl("net.ipv4.ip_unprivileged_port_start", 4000)
    srv = case.actor("server")
    srv.setuid(65534, 65534)
    s = srv.socket(6 if ":" in ip else 4)
    s.bind(ip, PORT, fails="EACCES")
    s.close(told=False)
    case.check(latency=True)


def test_bind_foreign_address(case):
    srv = case.actor("server")
    s = srv.socket()
    s.bind("192.0.2.77", PORT, fails="EADDRNOTAVAIL")
    s.close(told=False)
    case.check()


def test_unprivileged_user(case):
    """uid and gid of the events are those of the process, not of the tracer."""
    srv, cli = case.actor("server"), case.actor("client")
    srv.setuid(65534, 65534)
    cli.setuid(1, 1)
    lis = srv.listen("127.0.0.1")
    out = cli.connect("127.0.0.1")
    back = lis.accept()
    out.put(1)
    back.get(1)
    out.close()
    back.close()
    lis.close()
    case.check()


# ---- which ports count ----
def test_other_ports_are_silent(case):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", 3400)
    s = srv.socket()
    s.bind("127.0.0.1", 3420)
    out = cli.connect("127.0.0.1", 3400)
    back = lis.accept()
    out.put(10)
    back.get(10)
    for x in (out, back, lis, s):
        x.close(told=False)
    case.stories.clear()
    case.check()


def test_source_port_watched(case):
    """A client that binds a watched port and connects elsewhere matches by its own side."""
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", 5000)
    case.stories.clear()
    s = cli.socket()
    s.bind("127.0.0.1", PORT)
    s.connect("127.0.0.1", 5000)
    back = lis.accept()
    s.put(10)
    back.get(10)
    s.close()
    back.close()
    lis.close(told=False)
    case.check()


def test_both_ports_watched(case):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", PORT)
    s = cli.socket()
    s.bind("127.0.0.1", PORT + 1)
    s.connect("127.0.0.1", PORT)
    back = lis.accept()
    s.put(10)
    back.get(10)
    s.close()
    back.close()
    lis.close()
    case.check()


# ---- threads that wait in accept ----
@pytest.mark.long
@pytest.mark.parametrize("many", [64])
def test_many_blocked_acceptors(case, many):
    """Return probes lose accepts when many threads wait inside; the acceptor's thread is named."""
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", backlog=128)
    threads = [srv.thread("server.t%d" % i) for i in range(many)]
    waiting = {}
    for t in threads:
        waiting[t] = lis.by(t).start_accept()
    for t in threads:
        t.blocked()
    outs = [cli.connect("127.0.0.1") for _ in range(many)]
    backs = [waiting[t].finish_accept() for t in threads]
    for n, s in enumerate(backs):
        s.story.role = "server.in.%d" % n
    for s in outs:
        s.close()
    for s in backs:
        s.eof()
        s.close()
    lis.close()
    case.check()


@pytest.mark.long
def test_acceptor_blocked_before_the_tracer_came(binary, tmp_path):
    """Whoever already sleeps in accept when the hooks come is not lost."""
    os.chmod(tmp_path, 0o755)

    class Nobody:
        cond = events = None

        def mark(self):
            return 0

    case = harness.Case(Nobody(), str(tmp_path))
    try:
        srv, cli = case.actor("server"), case.actor("client")
        lis = srv.listen("127.0.0.1")
        pending = lis.start_accept()
        srv.blocked()
        case.stories.clear()
        with harness.Tracer() as t:
            case.tracer, case.begin = t, real_ns()
            old = case.wait_events("socket_existing")[0]
            assert old["process.pid"] == srv.pid and old["strayport.socket.state"] == "LISTEN"
            case.mark = t.mark()
            out = cli.connect("127.0.0.1")
            back = pending.finish_accept()
            out.put(5)
            back.get(5)
            out.close()
            back.close()
            # the listener was there before: it owes its end
            case.story("server.listener", "socket", ("127.0.0.1", PORT)).add(
                "socket_closed", srv.proc, optional=True)
            lis.close(told=False)
            case.check()
            _, status, err = t.stop()
            assert status == 0, err
    finally:
        case.close()


@pytest.mark.long
@pytest.mark.parametrize("interval", ["100ms", pytest.param("0", marks=pytest.mark.once),
                                      pytest.param("1", marks=pytest.mark.anywhere)])
def test_traffic_interval(binary, tmp_path, interval):
    """0: no ticks at all, and the totals still come with the close."""
    os.chmod(tmp_path, 0o755)
    with Tracer(args=["--traffic-interval=" + interval]) as t:
        c = harness.Case(t, str(tmp_path))
        try:
            srv, cli = c.actor("server"), c.actor("client")
            lis = srv.listen("127.0.0.1")
            out = cli.connect("127.0.0.1")
            back = lis.accept()
            out.put(10)
            back.get(10)
            out.close()
            back.close()
            lis.close()
            for s in c.stories:
                if interval == "0" and s.kind != "socket":
                    s.flow = False
            c.check()
        finally:
            c.close()


def asleep(pid):
    """Does it look less often than it would if it did so by itself?"""
    def looks():
        with open("/proc/%d/status" % pid) as f:
            return int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", f.read(), re.M).group(1))

    before = looks()
    time.sleep(1)
    return looks() - before <= 5


@pytest.mark.long
def test_a_record_ends_the_sleep(binary, tmp_path):
    """After a quiet second strayport looks no more; what comes then is printed in time all the same."""
    late = []
    with Tracer(ports="3419") as t:
        for i in range(5):
            wait_until(lambda: asleep(t.proc.pid), "it to sleep")
            time.sleep(i * 0.1)  # it looks twice a second all the same: at all distances from that
            begun = len(t.events)
            with socket.socket() as s:
                s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                s.bind(("127.0.0.1", 3419))
                e = t.wait_for(lambda e: e.action == "socket_bound", 1, start=begun)[0]
            late.append(e.read_ns - e.time_ns - Stalls.between(e.time_ns, e.read_ns))
            t.wait_for(lambda e: e.action == "socket_closed", 1, start=begun)
    assert sorted(late)[2] < EVENT_BOUND_NS, late
