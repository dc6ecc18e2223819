# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Hard cases (issue 3): how does it end?"""
import pytest

import harness
from harness import PORT, Netns, Sock, wait_until
from model import CURRENT

pytestmark = pytest.mark.ends


def pair(case, ip="127.0.0.1", srv=None, cli=None, **opts):
    """(server actor, client actor, listener, client's socket, server's socket)."""
    srv, cli = srv or case.actor("server"), cli or case.actor("client")
    lis = srv.listen(ip, **opts)
    out = cli.connect(ip)
    return srv, cli, lis, out, lis.accept()


def state_of(sock):
    return sock.actor.do("tcpinfo", sock.name)["state"]


CLOSE_WAIT, FIN_WAIT2 = 8, 5


# ---- FIN ----
@pytest.mark.parametrize("first", ["client", "server"])
@pytest.mark.parametrize("payload", [0, 1000])
def test_fin_first(case, first, payload):
    _, _, lis, out, back = pair(case)
    if payload:
        out.put(payload)
        back.get(payload)
    a, b = (out, back) if first == "client" else (back, out)
    a.close()
    b.eof()
    b.close()
    lis.close()
    case.check()


def test_fin_of_both_at_once(case):
    """Close on both ends without looking at the other's."""
    srv, cli, lis, out, back = pair(case)
    out.put(10)
    back.get(10)
    a, b = cli.start("close", out.name), srv.start("close", back.name)
    a.wait(), b.wait()
    out.ended("fin")
    back.ended("fin")
    lis.close()
    case.check()


@pytest.mark.parametrize("first", ["client", "server"])
def test_half_close(case, first):
    """One side has said all that it has to say; the other goes on, and that still counts."""
    _, _, lis, out, back = pair(case)
    a, b = (out, back) if first == "client" else (back, out)
    a.put(100)
    b.get(100)
    a.shutdown("wr")
    b.eof()
    assert state_of(b) == CLOSE_WAIT
    wait_until(lambda: state_of(a) == FIN_WAIT2, "FIN_WAIT2")
    for _ in range(3):
        b.put(1000)
        a.get(1000)
    b.shutdown("wr")
    a.eof()
    a.close()
    b.close()
    lis.close()
    case.check()


def orphan(case, sock, whole):
    """
    Close a socket whose peer stays open (FIN_WAIT2), and see it told. whole: the kernel keeps the socket as it is; else
    it has mostly a mini-socket in its place, at once.
    """
    if whole:
        case.net.sysctl("net.ipv4.tcp_fin_timeout", 120)  # only what is left of it after 60 s needs no socket
    sock.close()
    case.wait_events("disconnect_received")
    if whole:
        rows = case.net.inside(harness.open_tcp)
        at = [r for r in rows if int(r[1].split(":")[1], 16) == sock.story.local[1]]
        assert [(int(r[3], 16), r[9]) for r in at] == [(FIN_WAIT2, "0")], rows  # nobody's


@pytest.mark.parametrize("whole", [False, True])
def test_orphan_waits_for_the_peer(case, whole):
    """The one side has closed for good (FIN_WAIT2), the other sends nothing more and closes later."""
    _, _, lis, out, back = pair(case)
    out.put(100)
    back.get(100)
    orphan(case, out, whole)
    back.eof()
    back.close()
    lis.close()
    case.check()


# ---- RST ----
@pytest.mark.parametrize("who", ["client", "server"])
@pytest.mark.parametrize("payload", [0, 1000])
def test_reset_by_linger_zero(case, who, payload):
    _, _, lis, out, back = pair(case)
    if payload:
        out.put(payload)
        back.get(payload)
        back.put(2 * payload)
        out.get(2 * payload)
    a, b = (out, back) if who == "client" else (back, out)
    a.opt("linger", 0)
    a.close("reset")
    b.actor.do("poll", b.name, "in", fails="ECONNRESET")
    b.ended("reset")
    b.close(told=False)
    lis.close()
    case.check()


@pytest.mark.parametrize("who", ["client", "server"])
def test_reset_because_data_was_unread(case, who):
    _, _, lis, out, back = pair(case)
    a, b = (out, back) if who == "client" else (back, out)
    b.put(1000)
    a.actor.do("poll", a.name, "in")
    # never read, yet it arrived: the kernel's count is what came
    a.story.received += 1000
    a.close("reset")
    b.actor.do("poll", b.name, "in", fails="ECONNRESET")
    b.ended("reset")
    b.close(told=False)
    lis.close()
    case.check()


@pytest.mark.parametrize("whole", [False, True])
def test_data_after_the_peer_closed(case, whole):
    """Writing to an orphan is answered by a reset."""
    srv, cli, lis, out, back = pair(case)
    orphan(case, out, whole)
    back.eof()
    back.put(100)
    # a reset in CLOSE_WAIT reads as EPIPE; after the peer's FIN it is readable in any case
    srv.do("poll", back.name, "err", fails="EPIPE")
    back.ended("reset")
    back.close(told=False)
    lis.close()
    case.check()


# ---- nobody answers any more ----
def vanish(case):
    """Two namespaces; the function that makes the peer's vanish without a word."""
    there = case.new_netns() if case.net else None
    Netns.pair(case.net, there)
    out = there.run("ip", "-o", "link", "show", "dev", "veth0").decode()
    mac = out.split("link/ether ")[1].split()[0]
    # the neighbour is known for ever: silence, not EHOSTUNREACH
    case.net.run("ip", "neigh", "replace", "10.77.0.2", "lladdr", mac, "dev", "veth0", "nud", "permanent")
    return there, lambda: there.run("ip", "addr", "del", "10.77.0.2/24", "dev", "veth0")


def test_keepalive_timeout(case):
    there, go = vanish(case)
    srv, cli = case.actor("server", netns=there), case.actor("client")
    lis = srv.listen("10.77.0.2")
    out = cli.connect("10.77.0.2", keepalive=1, keepidle=1, keepintvl=1, keepcnt=1)
    back = lis.accept()
    out.put(10)
    back.get(10)
    go()
    cli.do("poll", out.name, "in", fails="ETIMEDOUT", deadline=harness.DEADLINE + 30)
    out.ended("timeout")
    out.close(told=False)
    # the server's side never learns of it: it is reset by its own linger
    back.opt("linger", 0)
    back.close("reset")
    lis.close()
    case.check()


def test_peer_vanishes_with_data_under_way(case):
    there, go = vanish(case)
    srv, cli = case.actor("server", netns=there), case.actor("client")
    lis = srv.listen("10.77.0.2")
    out = cli.connect("10.77.0.2", usertimeout=1000)
    back = lis.accept()
    out.put(10)
    back.get(10)
    go()
    out.put(500)  # into the void: sent, never acknowledged
    cli.do("poll", out.name, "in", fails="ETIMEDOUT", deadline=harness.DEADLINE + 30)
    out.ended("timeout")
    out.close(told=False)
    back.opt("linger", 0)
    back.close("reset")
    lis.close()
    case.check()


# ---- where the ends are ----
def test_both_ends_in_one_process(case):
    a = case.actor("both")
    lis = a.listen("127.0.0.1")
    out = a.connect("127.0.0.1")
    back = lis.accept()
    out.put(100)
    back.get(100)
    out.close()
    back.eof()
    back.close()
    lis.close()
    case.check()


def ingress_never_accepted(case, srv, out, reason, received=0):
    """The child of a listener that nobody accepted: its process is the listener's."""
    st = case.story("server.queued", "ingress", out.story.remote, out.story.local)
    st.received = received
    st.flow_procs = [srv.proc]
    st.add("disconnect_received", srv.proc, attribution=("listener", "owner", "current"), reason=reason)
    return st


def test_reset_in_the_accept_queue(case):
    """The client is gone again before accept; accept then gives a dead socket."""
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1")
    out = cli.connect("127.0.0.1", linger=0)
    out.close("reset")
    # accept(2) of Linux still returns it
    back = Sock(srv, name="dead")
    a = srv.do("accept", lis.name, "dead")
    st = case.story("server.in", "ingress", ("127.0.0.1", PORT), out.story.local)
    st.add("disconnect_received", srv.proc, attribution=("listener", "owner"), reason="reset")
    st.add("connection_accepted", srv.proc, attribution=CURRENT, tid=a["thread"])
    back.story = st
    srv.do("close", "dead")
    lis.close()
    case.check()


def test_listener_closed_with_connections_in_its_queue(case):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1")
    outs = [cli.connect("127.0.0.1") for _ in range(3)]
    outs[0].put(10)
    for n, s in enumerate(outs):
        ingress_never_accepted(case, srv, s, "reset", 10 if n == 0 else 0)
    lis.close()
    for s in outs:
        cli.do("poll", s.name, "in", fails="ECONNRESET")
        s.ended("reset")
        s.close(told=False)
    case.check()


@pytest.mark.parametrize("who", ["client", "server"])
def test_closed_by_exit(case, who):
    srv, cli, lis, out, back = pair(case)
    out.put(100)
    back.get(100)
    if who == "client":
        cli.exit()
        out.ended("process_exit")
        back.eof()
        back.close()
        lis.close()
    else:
        srv.exit()
        lis.ended("process_exit")
        back.ended("process_exit")
        out.eof()
        out.close()
    case.check()


def test_closed_by_exit_after_the_peer(case):
    """The peer's FIN came first: the connection ended by FIN, whatever our process does then."""
    srv, cli, lis, out, back = pair(case)
    back.close()
    out.eof()
    cli.exit()
    out.ended({"fin", "process_exit"})
    lis.close()
    case.check()


def test_one_of_two_descriptors_closed(case):
    """Not an end: the connection lives in the other descriptor."""
    _, cli, lis, out, back = pair(case)
    cli.do("dup", out.name, "again")
    out.close(told=False)
    again = Sock(cli, name="again")
    again.story = out.story
    again.put(100)
    back.get(100)
    again.close()
    back.eof()
    back.close()
    lis.close()
    case.check()


def test_one_of_two_processes_closed(case):
    srv, cli, lis, out, back = pair(case)
    child = cli.fork("child")
    child.exit()
    cli.do("reap")
    out.put(100)
    back.get(100)
    out.close()
    back.eof()
    back.close()
    lis.close()
    case.check()


# ---- the same socket again ----
def test_shutdown_of_a_listener_and_listen_again(case):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", reuseaddr=1)
    lis.shutdown("rd")
    lis.story.add("socket_closed", srv.proc)
    lis.listen(8)
    out = cli.connect("127.0.0.1")
    back = lis.accept()
    out.put(5)
    back.get(5)
    out.close()
    back.eof()
    back.close()
    lis.close()
    case.check()


def test_unspec_and_connect_again_elsewhere(case):
    """connect(AF_UNSPEC) resets the connection; the same socket then goes to another port."""
    srv, cli = case.actor("server"), case.actor("client")
    one, two = srv.listen("127.0.0.1", PORT), srv.listen("127.0.0.1", PORT + 1)
    out = cli.connect("127.0.0.1", PORT)
    back = one.accept()
    out.put(10)
    back.get(10)
    cli.do("unspec", out.name)
    out.ended("reset")
    srv.do("poll", back.name, "in", fails="ECONNRESET")
    back.ended("reset")
    back.close(told=False)
    first = out.story
    out.story = None
    out.connect("127.0.0.1", PORT + 1)
    second = out.story
    case.stories.remove(second)
    back2 = two.accept()
    out.put(20)
    back2.get(20)
    out.close()
    first.then(second)
    back2.eof()
    back2.close()
    one.close()
    two.close()
    case.check()


def test_refused_and_connect_again(case):
    """After a refusal the same socket may try again, and be accepted."""
    srv, cli = case.actor("server"), case.actor("client")
    s = cli.socket()
    s.connect("127.0.0.1", PORT, fails="ECONNREFUSED")
    first = s.story
    lis = srv.listen("127.0.0.1", PORT)
    s.story = None
    s.connect("127.0.0.1", PORT)
    second = s.story
    case.stories.remove(second)
    back = lis.accept()
    s.put(10)
    back.get(10)
    s.close()
    first.then(second)
    back.eof()
    back.close()
    lis.close()
    case.check()
