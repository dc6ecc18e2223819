# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Hard cases (issue 4): UDP. Bytes and datagrams exact, per socket and peer, nothing missing, nothing extra."""
import pytest

import harness
import udp
from harness import PORT, Netns
from udp import USock

pytestmark = pytest.mark.udp
MANY = 500 if harness.SLOW else 10_000


def server(case, ip="127.0.0.1", family=None, role="server", **opts):
    family = family or (6 if ":" in ip else 4)
    return USock(case.actor(role), family, **opts).bind(ip)


def echo(cli, srv, n, ip=None):
    """There and back; what the client sent to must be where the server answers from."""
    cli.send(n, ip)
    peer = srv.recv(n)
    srv.send(2 * n, *peer)
    cli.recv(2 * n)


# ---- echo ----
@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize("times", [1, 20])
def test_echo(case, ip, connected, times):
    srv = server(case, ip)
    cli = USock(case.actor("client"), srv.family)
    if connected:
        cli.connect(ip)
    for i in range(times):
        echo(cli, srv, 100 + i, None if connected else ip)
    cli.close()
    srv.close()
    events = udp.check(case)
    first = next(e for e in events if e.action == "network_flow" and e["network.direction"] == "egress")
    assert first["source.packets"] == 1 and first["destination.packets"] == 0, "the first datagram is told at once"


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_options_between_the_headers(case, ip):
    """The UDP header need not follow the first bytes of IP's at once."""
    srv = server(case, ip)
    cli = USock(case.actor("client"), srv.family)
    cli.opt("padding", 1)
    echo(cli, srv, 100, ip)
    srv.opt("padding", 1)
    echo(cli, srv, 200, ip)
    cli.close()
    srv.close()
    udp.check(case)


@pytest.mark.parametrize("client", [4, 6])
def test_v4_mapped(case, client):
    """A dual-stack server and a client, IPv4 or v4-mapped: all of it is IPv4, once."""
    srv = server(case, "::")
    srv.ip = "127.0.0.1"
    cli = USock(case.actor("client"), client, ip="127.0.0.1")
    to = "127.0.0.1" if client == 4 else "::ffff:127.0.0.1"
    cli.send(10, to)
    peer = srv.recv(10)
    srv.send(20, *peer)
    cli.recv(20)
    cli.close()
    srv.close()
    udp.check(case)


def test_connected_v4_mapped(case):
    srv = server(case, "0.0.0.0")
    cli = USock(case.actor("client"), 6).connect("::ffff:127.0.0.1")
    cli.truth.peer = ("127.0.0.1", PORT)
    echo(cli, srv, 33)
    cli.close()
    srv.close()
    udp.check(case)


def test_server_connects_to_its_client(case):
    """Bound, then connected to who asked first; and back to everybody by AF_UNSPEC."""
    srv = server(case)
    cli = USock(case.actor("client"))
    cli.send(5, "127.0.0.1")
    peer = srv.recv(5)
    srv.connect(*peer)
    srv.send(7)
    cli.recv(7)
    srv.actor.do("unspec", srv.name)
    cli.send(9, "127.0.0.1")
    srv.recv(9)
    cli.close()
    srv.close()
    udp.check(case)


def test_connected_says_nothing(case):
    """A connect alone moves nothing: no event, no end."""
    srv = server(case)
    cli = USock(case.actor("client")).connect("127.0.0.1")
    cli.truth.local = None
    cli.close()
    srv.close()
    udp.check(case)


# ---- many ----
@pytest.mark.long
def test_many_peers(case):
    """One socket and many peers, each with its own exact flow; each peer a socket of its own."""
    a = case.actor("server")
    srv = USock(a).bind("127.0.0.1")
    first, n = 20000, 11
    r = a.do("upeers", srv.name, MANY, first, n, deadline=harness.DEADLINE * 8)
    assert r["ret"] == MANY, r
    for i in range(MANY):
        peer = ("127.0.0.1", first + i)
        f = srv._moved(False, ("127.0.0.1", PORT), peer, n, 1)
        f.add(True, n + 1, 1)
        t = udp.Truth("peer%d" % i, a.netns.inode)
        t.local, t.users, t.end = peer, [a.proc], None
        t.flow(peer, ("127.0.0.1", PORT), True).add(True, n, 1)
        t.flow(peer, ("127.0.0.1", PORT), True).add(False, n + 1, 1)
        udp.usocks(case).append(t)
    srv.close()
    udp.check(case)


@pytest.mark.parametrize("connected", [False, True])
def test_sendmmsg_recvmmsg(case, connected):
    srv = server(case, rcvbuf=1 << 20)
    cli = USock(case.actor("client"))
    if connected:
        cli.connect("127.0.0.1")
    cli.send(1, "127.0.0.1" if not connected else None)
    me = srv.recv(1)
    for count in (1, 7, 64):
        cli.send_many(count, 100, None if connected else "127.0.0.1")
        srv.recv_many(count, 100, me)
    cli.close()
    srv.close()
    udp.check(case)


# ---- GSO and GRO ----
@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
@pytest.mark.parametrize("total, segment", [(3000, 1000), (3001, 1000), (999, 1000), (1000, 1000)])
def test_gso(case, ip, total, segment):
    """One send, several datagrams: each segment counts, on both sides."""
    srv = server(case, ip)
    cli = USock(case.actor("client"), srv.family).connect(ip)
    cli.send(total, segment=segment)
    left = total
    while left > 0:
        srv.recv(min(left, segment))
        left -= segment
    cli.close()
    srv.close()
    udp.check(case)


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_gro(case, ip):
    """The receiver gets the segments as one: they are still several datagrams."""
    srv = server(case, ip, gro=1)
    cli = USock(case.actor("client"), srv.family).connect(ip)
    cli.send(4500, segment=1000)
    if udp.kernel() >= (6, 1):
        srv.recv(4500)
        assert srv.segment == 1000, "this receive was to be five datagrams in one"
    else:  # loopback takes the send apart: it cannot do UDP segmentation (NETIF_F_GSO_UDP_L4) yet
        for n in (1000, 1000, 1000, 1000, 500):
            srv.recv(n)
    cli.send(10)
    srv.recv(10)
    cli.close()
    srv.close()
    udp.check(case)


def test_cork(case):
    """MSG_MORE and UDP_CORK: three sends, one datagram."""
    srv = server(case)
    cli = USock(case.actor("client")).connect("127.0.0.1")
    cli.opt("cork", 1)
    for n in (10, 20, 30):
        cli.actor.do("usend", cli.name, "-", 0, n)
    cli.opt("cork", 0)
    srv.recv(60)
    cli._moved(True, cli.truth.local, cli.truth.peer, 60, 1)
    cli.close()
    srv.close()
    udp.check(case)


# ---- how much of a datagram ----
@pytest.mark.parametrize("n", [0, 1, 1472, 1473, 9000, 65507])
def test_sizes(case, n):
    """Empty, of one packet, fragmented, the largest: one datagram."""
    srv = server(case)
    cli = USock(case.actor("client"))
    cli.send(n, "127.0.0.1")
    srv.recv(n)
    cli.close()
    srv.close()
    udp.check(case)


@pytest.mark.parametrize("how", [None, "trunc"])
def test_short_read(case, how):
    """The rest of the datagram is lost to the program; what came is what the kernel took off the queue."""
    srv = server(case)
    cli = USock(case.actor("client"))
    cli.send(1000, "127.0.0.1")
    srv.recv(1000, cap=10, how=how)
    cli.send(10, "127.0.0.1")
    srv.recv(10)
    cli.close()
    srv.close()
    udp.check(case)


@pytest.mark.parametrize("n", [0, 300])
def test_peek(case, n):
    """Looking is not receiving."""
    srv = server(case)
    cli = USock(case.actor("client"))
    cli.send(n, "127.0.0.1")
    for _ in range(3):
        srv.recv(n, how="peek")
    srv.recv(n)
    cli.close()
    srv.close()
    udp.check(case)


# ---- multicast, broadcast ----
def two_hosts(case):
    a, b = case.net, case.new_netns()
    Netns.pair(a, b)
    return a, b


def test_multicast(case):
    """To a group: two members here and one there each get one; the sender sent one."""
    a, b = two_hosts(case)
    group, index = "239.1.2.3", a.ifindex("veth0")
    a.run("ip", "route", "add", "239.0.0.0/8", "dev", "veth0")
    members = []
    for role, ns in (("one", a), ("two", a), ("far", b)):
        m = USock(case.actor(role, netns=ns), reuseaddr=1).bind("0.0.0.0")
        m.actor.do("mjoin", m.name, group, ns.ifindex("veth0"))
        m.ip = group
        members.append(m)
    cli = USock(case.actor("client", netns=a), ip="10.77.0.1")
    assert index
    for n in (100, 200):
        cli.send(n, group)
        for m in members:
            m.recv(n)
    cli.close()
    for m in members:
        m.close()
    udp.check(case)


def test_broadcast(case):
    a, b = two_hosts(case)
    srv = USock(case.actor("far", netns=b)).bind("0.0.0.0")
    srv.ip = "10.77.0.255"
    cli = USock(case.actor("client", netns=a), ip="10.77.0.1", broadcast=1)
    cli.send(77, "10.77.0.255")
    srv.recv(77)
    cli.close()
    srv.close()
    udp.check(case)


# ---- refused ----
def refusal_is_seen(case):
    """5.10 has no tracepoint for it."""
    return not (harness.BACKEND == "tp" and udp.kernel() < (5, 14))


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_port_unreachable(case, ip):
    if not refusal_is_seen(case):
        pytest.skip("no tracepoint of a socket's error in this kernel")
    cli = USock(case.actor("client"), 6 if ":" in ip else 4).connect(ip)
    cli.send(100)
    cli.refused()
    cli.close()
    udp.check(case)


def test_unreachable_after_the_server_went(case):
    if not refusal_is_seen(case):
        pytest.skip("no tracepoint of a socket's error in this kernel")
    srv = server(case)
    cli = USock(case.actor("client")).connect("127.0.0.1")
    echo(cli, srv, 10)
    srv.close()
    cli.send(5)
    cli.refused()
    cli.close()
    udp.check(case)


# ---- who ----
def test_forked_child_sends(case):
    """The socket is the parent's, the datagram the child's."""
    srv = server(case)
    parent = USock(case.actor("parent"))
    parent.send(10, "127.0.0.1")
    me = srv.recv(10)
    child = parent.by(parent.actor.fork("child"))
    parent.close(last=False)
    child.send(20, "127.0.0.1", PORT)
    srv.recv(20)
    srv.send(30, *me)
    child.recv(30)
    child.close()
    srv.close()
    events = udp.check(case)
    assert child.truth.handovers == [(child.actor.proc, parent.actor.proc, child.actor.tid)]
    end = [e for e in events if e.action == "socket_closed" and e.address("local")[1] == me[1]]
    assert [e["process.pid"] for e in end] == [child.actor.pid], "the child used it last"


def give(case, sock, how):
    """The same socket in the hands of another process."""
    a = sock.actor
    if how in ("fork", "fork and exec"):
        b = a.fork("child")
        if how != "fork":
            b.exec(harness.stimulus("actor"), ["other", "program"])
        return sock.by(b)
    b = case.actor("taker")
    path = case.tmp + "/pass"
    b.do("takeat", "door", path)
    passing = b.start("takefd", "door", sock.name)
    a.do("passfd", sock.name, path)
    passing.wait()
    b.do("close", "door")
    return sock.by(b)


WAYS = ["fork", "fork and exec", "SCM_RIGHTS"]


@pytest.mark.parametrize("closes", ["giver first", "giver last"])
@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize("how", WAYS)
def test_handed_server(case, how, connected, closes):
    """Bound (and connected) by one process, and served by another: told once, and named by all that follows."""
    srv, cli = server(case), USock(case.actor("client"))
    cli.send(5, "127.0.0.1")
    peer = srv.recv(5)
    if connected:
        srv.connect(*peer)
    user = give(case, srv, how)
    if closes == "giver first":
        srv.close(last=False)
    for n in (10, 20):
        cli.send(n, "127.0.0.1")
        user.recv(n)
        user.send(n + 1, *([] if connected else peer))
        cli.recv(n + 1)
    user.close(last=closes == "giver first")
    if closes == "giver last":
        srv.close()
    cli.close()
    events = udp.check(case)
    if udp.SEES_USERS:
        hand, = [e for e in events if e.action == "socket_handover"]
        assert (hand["process.pid"], hand["strayport.previous_holder.pid"]) == (user.actor.pid, srv.actor.pid)
        end, = [e for e in events if e.action == "socket_closed" and e.address("local")[1] == PORT]
        assert end["process.pid"] == user.actor.pid, "who used it last"


@pytest.mark.parametrize("bound", [False, True])
@pytest.mark.parametrize("how", WAYS)
def test_handed_client(case, how, bound):
    """Connected by one process, which says nothing: another sends and receives on it."""
    srv = server(case)
    cli = USock(case.actor("client"))
    if bound:
        cli.bind("127.0.0.1", PORT + 2)
    cli.connect("127.0.0.1")
    user = give(case, cli, how)
    cli.close(last=False)
    echo(user, srv, 40)
    user.close()
    srv.close()
    udp.check(case)
    if udp.SEES_USERS:
        assert [(new.pid, old.pid) for new, old, _ in cli.truth.handovers] == [(user.actor.pid, cli.actor.pid)]


@pytest.mark.parametrize("connected", [False, True])
def test_exec_is_no_handover(case, connected):
    """The same process under another name."""
    srv, cli = server(case), USock(case.actor("client"))
    cli.send(5, "127.0.0.1")
    peer = srv.recv(5)
    if connected:
        srv.connect(*peer)
    srv.actor.exec(harness.stimulus("actor"), ["other", "program"])
    srv.send(7, *([] if connected else peer))
    cli.recv(7)
    cli.send(9, "127.0.0.1")
    srv.recv(9)
    cli.close()
    srv.close()
    udp.check(case)
    assert not srv.truth.handovers


def test_handed_round(case):
    """Parent, two children, each more than once: whoever has used the socket before is no news."""
    srv, cli = server(case), USock(case.actor("client"))
    one, two = (srv.by(srv.actor.fork(role)) for role in ("one", "two"))
    for n, user in enumerate((srv, one, srv, two, one, two, srv)):
        cli.send(10 + n, "127.0.0.1")
        peer = user.recv(10 + n)
        user.send(20 + n, *peer)
        cli.recv(20 + n)
    for s in (one, two):
        s.close(last=False)
    srv.close()
    cli.close()
    udp.check(case)
    assert [(new.role, old.role) for new, old, _ in srv.truth.handovers] == [("one", "server"), ("two", "server")]


def test_who_connects_takes_no_over(case):
    """A child binds nothing but connects what it inherited: it has a role of its own then, and its parent keeps its."""
    srv = server(case)
    parent = USock(case.actor("parent")).bind("127.0.0.1", PORT + 2)
    child = parent.by(parent.actor.fork("child"))
    child.connect("127.0.0.1")
    echo(child, srv, 10)
    echo(parent, srv, 20)
    echo(child, srv, 30)
    child.close(last=False)
    parent.close()
    srv.close()
    udp.check(case)
    assert not parent.truth.handovers


@pytest.mark.long
def test_handover_of_what_was_there(case):
    """Who used an older socket before is not known, so its first user is none; the next one is."""
    a = case.actor("binder")
    a.do("usocket", "s", 4)
    a.do("bind", "s", "127.0.0.1", PORT + 5)
    one, two = a.fork("one"), a.fork("two")
    peer = case.actor("peer")
    peer.do("usocket", "p", 4)
    inode = case.net.inode
    with harness.Tracer("%d/udp" % (PORT + 5)) as t:
        here = lambda action: lambda e: e.netns == inode and e.action == action
        old, = t.wait_for(here("socket_existing"))
        assert {h["pid"] for h in old["strayport.socket.holders"]} == {a.pid, one.pid, two.pid}
        for n, user in ((10, one), (20, two), (30, one), (40, a)):
            peer.do("usend", "p", "127.0.0.1", PORT + 5, n)
            user.do("urecv", "s", 100)
            at = peer.do("name", "p")["local"]
            user.do("usend", "s", "127.0.0.1", at["port"], n)
            peer.do("urecv", "p", 100)
        for user in (one, two, a):
            user.do("close", "s")
        end, = t.wait_for(lambda e: here("socket_closed")(e) and e.address("local")[1] == PORT + 5)
        events, status, err = t.stop()
    assert status == 0, err
    hands = [e for e in events if here("socket_handover")(e)]
    holder = old["process.pid"]  # it counts as the binder
    told = [(e["process.pid"], e["strayport.previous_holder.pid"]) for e in hands]
    assert told == [(new.pid, before.pid) for new, before in ((two, one), (one, two), (a, one)) if new.pid != holder]
    assert end["process.pid"] == a.pid and end["strayport.socket.id"] == old["strayport.socket.id"]
    for e in hands:
        assert e["strayport.socket.id"] == old["strayport.socket.id"]


# ---- bind and its failures, ends ----
@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_bind_fails(case, ip):
    srv = server(case, ip)
    other = USock(case.actor("other"), srv.family)
    other.bind(ip, fails="EADDRINUSE")
    other.close()
    srv.close()
    udp.check(case)


def test_bind_elsewhere_shows_nothing(case):
    """An unwatched port, and a port that the kernel chose."""
    a = case.actor("a")
    for port in (0, 5353):
        s = USock(a).bind("127.0.0.1", port)
        s.send(10, "127.0.0.1", 5354)
        s.close()
    udp.check(case)


@pytest.mark.parametrize("how", ["exit", "kill"])
def test_end_with_the_process(case, how):
    srv = server(case)
    cli = USock(case.actor("client"))
    echo(cli, srv, 50, "127.0.0.1")
    for s in (cli, srv):
        getattr(s.actor, how)()
        s.ended("process_exit")
    udp.check(case)


def test_a_tick_tells_the_rest(case):
    """What moves after the first datagram is told within the interval, while the socket lives."""
    srv = server(case)
    cli = USock(case.actor("client"))
    for n in (1, 2, 4):
        cli.send(n, "127.0.0.1")
        srv.recv(n)
    case.wait_events("network_flow", 2, source__bytes=7)  # both sides, before any close
    assert not [e for e in case._mine() if e.action == "socket_closed"]
    cli.send(8, "127.0.0.1")
    srv.recv(8)
    case.wait_events("network_flow", 2, source__bytes=15)
    cli.close()
    srv.close()
    udp.check(case)


def test_both_ports_watched(case):
    """Two servers that talk to each other: one flow on each side, each with its direction."""
    a = server(case)
    b = USock(case.actor("other")).bind("127.0.0.1", PORT + 1)
    b.send(10, "127.0.0.1", PORT)
    peer = a.recv(10)
    a.send(20, *peer)
    b.recv(20)
    a.close()
    b.close()
    udp.check(case)


def test_no_reader(case):
    """Sent to a socket that never reads: received is what is read; under tp what arrives (--features)."""
    srv = server(case)
    cli = USock(case.actor("client"))
    cli.send(10, "127.0.0.1")
    srv.actor.do("urecv", srv.name, 10, "peek")  # it has arrived
    if udp.backend(case.wait_events("socket_bound")) == "tp":
        srv._moved(False, (srv.ip, PORT), (cli.ip, cli.truth.local[1]), 10, 1)
    cli.close()
    srv.close()
    udp.check(case)


@pytest.mark.anywhere  # and 66,000 peers take too long in emulation
def test_more_peers_than_the_table_holds(case):
    """Each of 65,536 peers has its exact flow; the rest is in the socket's totals, and said to be lost."""
    table, more, n = 65536, 1000, 10
    a = case.actor("server")
    with harness.Tracer("%d/udp" % PORT) as t:
        a.do("usocket", "s", 4)
        a.do("bind", "s", "127.0.0.1", PORT)
        a.do("uspray", "s", table + more, n, deadline=harness.DEADLINE * 8)
        a.do("close", "s")
        inode = case.net.inode
        end = t.wait_for(lambda e: e.action == "socket_closed" and e.netns == inode)[0]
        events, status, _ = t.stop()
    flows = [e for e in events if e.action == "network_flow" and e.netns == inode]
    assert len({e["strayport.remote.ip"] for e in flows}) == table
    assert all(e["source.bytes"] == n and e["source.packets"] == 1 for e in flows)
    assert len(flows) == table, "each flow moved once and is told once"
    assert (end["destination.bytes"], end["destination.packets"]) == (n * (table + more), table + more)
    assert status == 3 and any(e.action == "events_lost" for e in events)
