# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Hard cases (issue 3): where? Families, scopes, namespaces, ports."""
import pytest

import harness
from harness import PORT, Netns

pytestmark = pytest.mark.where


def connection(case, srv, cli, bind, to, port=PORT, **opts):
    lis = srv.listen(bind, port, **opts)
    out = cli.connect(to, port)
    back = lis.accept()
    talk(out, back)
    lis.close()


def talk(out, back):
    out.put(30)
    back.get(30)
    back.put(40)
    out.get(40)
    out.close()
    back.eof()
    back.close()


@pytest.mark.parametrize("bind,to", [
    ("127.0.0.1", "127.0.0.1"), ("127.0.0.5", "127.0.0.5"), ("0.0.0.0", "127.0.0.7"),
    ("::1", "::1"), ("::", "::1"), ("::", "127.0.0.1"),
    ("127.0.0.1", "::ffff:127.0.0.1"), ("::ffff:127.0.0.1", "127.0.0.1"), ("::", "::ffff:127.0.0.1"),
])
def test_families(case, bind, to):
    connection(case, case.actor("server"), case.actor("client"), bind, to)
    case.check()


def test_v6only(case):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("::", v6only=1)
    s = cli.socket()
    s.connect("127.0.0.1", fails="ECONNREFUSED")
    s.close(told=False)
    out = cli.connect("::1")
    back = lis.accept()
    talk(out, back)
    lis.close()
    case.check()


def test_link_local_with_scope(case):
    there = case.new_netns() if case.net else None
    Netns.pair(case.net, there)
    here_if, there_if = case.net.ifindex("veth0"), there.ifindex("veth0")
    case.net.run("ip", "-6", "addr", "add", "fe80::1/64", "dev", "veth0", "nodad")
    there.run("ip", "-6", "addr", "add", "fe80::2/64", "dev", "veth0", "nodad")
    srv, cli = case.actor("server", netns=there), case.actor("client")
    lis = srv.socket(6)
    lis.bind("fe80::2%%%d" % there_if, PORT)
    lis.listen()
    s = cli.socket(6)
    s.bind("fe80::1%%%d" % here_if, 0, told=False)
    s.connect("fe80::2%%%d" % here_if, PORT)
    back = lis.accept()
    talk(s, back)
    lis.close()
    zones = {"fe80::1": here_if, "fe80::2": there_if}
    for e in case.check():
        mine = zones[e["strayport.local.ip"]]  # also of the peer's address: the interface by which it is reached
        assert e["strayport.local.zone"] == mine, e.brief()
        assert e["strayport.remote.zone"] == (mine if e["strayport.remote.ip"] else None), e.brief()


def test_wildcard_and_specific_listeners_at_once(case):
    """Each connection belongs to the listener that got it."""
    wild, narrow, cli = case.actor("wild"), case.actor("narrow"), case.actor("client")
    a = wild.listen("0.0.0.0", reuseport=1)
    b = narrow.listen("127.0.0.1", reuseport=1)
    out = cli.connect("127.0.0.1")
    talk(out, b.accept())
    out = cli.connect("127.0.0.2")
    talk(out, a.accept())
    a.close()
    b.close()
    case.check()


def test_both_families_on_one_port(case):
    srv, cli = case.actor("server"), case.actor("client")
    a = srv.listen("0.0.0.0")
    b = srv.listen("::", v6only=1)
    out = cli.connect("::1")
    talk(out, b.accept())
    out = cli.connect("127.0.0.1")
    talk(out, a.accept())
    a.close()
    b.close()
    case.check()


def test_two_namespaces_with_the_same_addresses(case):
    """The same four-tuple at the same time, twice; only the namespace tells them apart."""
    there = case.new_netns() if case.net else None
    ends = []
    for n, ns in enumerate((case.net, there)):
        srv, cli = case.actor("server%d" % n, netns=ns), case.actor("client%d" % n, netns=ns)
        lis = srv.listen("127.0.0.1")
        s = cli.socket()
        s.bind("127.0.0.1", 40000, told=False)
        ends.append((lis, s))
    for n, (lis, s) in enumerate(ends):
        s.connect("127.0.0.1")
    backs = [lis.accept() for lis, _ in ends]
    for n, ((lis, s), back) in enumerate(zip(ends, backs)):
        s.put(10 + n)
        back.get(10 + n)
    for (lis, s), back in zip(ends, backs):
        s.close()
        back.eof()
        back.close()
        lis.close()
    case.check()


def test_source_port_watched_but_destination_not(case):
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", 5000)
    case.stories.clear()
    s = cli.socket()
    s.bind("127.0.0.1", PORT)
    s.connect("127.0.0.1", 5000)
    back = lis.accept()
    talk(s, back)
    lis.close(told=False)
    case.check()


def test_source_port_chosen_by_the_kernel(case):
    """Nobody asked for the watched port: connect's own choice fell on it."""
    case.net.sysctl("net.ipv4.ip_local_port_range", "3410 3412")
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen("127.0.0.1", 5000)
    case.stories.clear()
    out = cli.connect("127.0.0.1", 5000)
    back = lis.accept()
    assert 3410 <= out.story.local[1] <= 3412
    talk(out, back)
    lis.close(told=False)
    case.check()


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_bind_to_port_0(case, ip):
    """bind(0): the port that the kernel chose is told."""
    case.net.sysctl("net.ipv4.ip_local_port_range", "3410 3412")
    srv, cli = case.actor("server"), case.actor("client")
    lis = srv.listen(ip, 0)
    port = lis.story.local[1]
    assert 3410 <= port <= 3412
    case.net.sysctl("net.ipv4.ip_local_port_range", "32768 60999")
    out = cli.connect(ip, port)
    talk(out, lis.accept())
    lis.close()
    case.check()


def test_listen_without_bind(case):
    """listen(2) on a socket that was never bound: the kernel chooses the port."""
    case.net.sysctl("net.ipv4.ip_local_port_range", "3410 3412")
    srv = case.actor("server")
    lis = srv.listen(bind=False)
    assert 3410 <= lis.story.local[1] <= 3412
    lis.close()
    case.check()


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1", "0.0.0.0", "::"])
def test_bind_in_use(case, ip):
    one, two = case.actor("one"), case.actor("two")
    lis = one.listen(ip)
    s = two.socket(6 if ":" in ip else 4)
    s.bind(ip, PORT, fails="EADDRINUSE")
    s.close(told=False)
    lis.close()
    case.check()


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
def test_bind_forbidden(case, ip):
    case.net.sysctl("net.ipv4.ip_unprivileged_port_start", 4000)
    srv = case.actor("server")
    srv.setuid(65534, 65534)
    s = srv.socket(6 if ":" in ip else 4)
    s.bind(ip, PORT, fails="EACCES")
    s.close(told=False)
    case.check()


def test_failed_bind_then_another(case):
    """The same socket is bound elsewhere after its first bind failed."""
    one, two = case.actor("one"), case.actor("two")
    lis = one.listen("127.0.0.1")
    s = two.socket()
    s.bind("127.0.0.1", PORT, fails="EADDRINUSE")
    failed = s.story
    s.story = None
    s.bind("127.0.0.1", PORT + 1)
    second = s.story
    s.close()
    # one socket or two stories of it: the failed bind never had the socket's port
    case.stories.remove(second)
    failed.then(second)
    lis.close()
    case.check()


def test_listen_that_fails(case):
    """Two sockets may be bound to one port; only one of them may listen."""
    one, two = case.actor("one"), case.actor("two")
    a, b = one.socket(reuseaddr=1), two.socket(reuseaddr=1)
    a.bind("127.0.0.1", PORT)
    b.bind("127.0.0.1", PORT)
    a.listen()
    two.do("listen", b.name, 16, fails="EADDRINUSE")
    b.story.add("socket_listening", two.proc, attribution=("current",), tid=two.tid, outcome="failure",
                reason="EADDRINUSE", strayport__socket__backlog=harness.model.opt(harness.model.number(0)))
    b.close()
    a.close()
    case.check()


def test_self_connect(case):
    """Simultaneous open with itself: one socket is both ends."""
    a = case.actor("both")
    s = a.socket()
    s.bind("127.0.0.1", PORT)
    s.connect("127.0.0.1", PORT)
    s.put(10)
    s.get(10)
    s.close()
    case.check()
