# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""SYNs and datagrams to watched ports that nobody holds: each counted once, in bounded lines."""
import pytest

from harness import SEES_REFUSED, SLOW, Netns, Tracer
from segments import segment, send_raw

needs_reasons = pytest.mark.skipif(not SEES_REFUSED, reason="kfree_skb gives a reason since 5.17")

REFUSED = "connection_refused"
# not one of the session tracer's ports: a flood must not fill its table too
PORT = 4902


def packets(events):
    return sum(e["strayport.refused.interval.packets"] or 1 for e in events)


def refused_of(events, ns):
    return [e for e in events if e.action == REFUSED and e.netns == ns.inode]


@needs_reasons
@pytest.mark.once
def test_only_syns(binary):
    """RST, ACK, SYN-ACK and an unwatched port are no event; a SYN is."""
    ns = Netns()
    with Tracer("3401") as t:
        a, b = "127.0.0.1", "127.0.0.2"
        send_raw(ns, [(b, segment(a, b, 40000, 3401, f)) for f in (0x04, 0x10, 0x12, 0x11)] +
                 [(b, segment(a, b, 40000, 3402, 0x02)), (b, segment(a, b, 40000, 3401, 0x02))])
        events, status, err = t.stop()
    assert status == 0, err
    mine = refused_of(events, ns)
    assert len(mine) == 1, [e.brief() for e in mine]
    f = mine[0].flat
    assert (f["source.ip"], f["source.port"]) == (a, 40000)
    assert (f["destination.ip"], f["destination.port"]) == (b, 3401)
    assert f["event.type"] == ["connection", "denied"] and f["event.outcome"] == "failure"
    assert f["strayport.interface.name"] == "lo" and f["strayport.attribution"] == "unknown"
    assert not any(k.startswith("process.") for k in f)


HOLDER = """
import socket
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
    s = socket.socket(socket.AF_INET, kind)
    s.bind(("127.0.0.1", %d))
    if kind == socket.SOCK_STREAM:
        s.listen()
    s.close()
"""

KNOCK = """
import socket
for port in (%d, %d):
    s = socket.socket()
    assert s.connect_ex(("127.0.0.1", port)) == 111
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    u.sendto(b"knock", ("127.0.0.1", port))
"""


@pytest.mark.long
def test_who_held_the_port(binary):
    """Connects and datagrams as a scanner sends them: who held the port last is named, of a port that nobody held nobody."""
    ns = Netns()
    with Tracer("%d-%d" % (PORT, PORT + 1)) as t:
        p = ns.popen(["/usr/bin/python3", "-c", HOLDER % PORT])
        assert p.wait() == 0
        ns.run("/usr/bin/python3", "-c", KNOCK % (PORT, PORT + 1))
        events, status, err = t.stop()
    assert status == 0, err
    mine = refused_of(events, ns)
    assert packets(mine) == (4 if SEES_REFUSED else 0)
    for proto in ("tcp", "udp") if SEES_REFUSED else ():
        first = next(e for e in mine if e["network.transport"] == proto)
        assert first["destination.port"] == PORT and first["strayport.last_holder.pid"] == p.pid, first.line
        assert first["strayport.last_holder.name"] == "python3"
    assert not [e for e in mine if e["strayport.port"] == PORT + 1 and e["strayport.last_holder.pid"]]


def memory_kib(pid):
    with open("/proc/%d/status" % pid) as f:
        return {w[0][:-1]: int(w[1]) for w in map(str.split, f) if w[0] in ("VmRSS:", "VmHWM:")}


@pytest.mark.once
@needs_reasons
def test_scan_of_all_ports(binary):
    """Every port, again and again, from one address: few lines, exact counts, no memory."""
    ns, rounds = Netns(), 1 if SLOW else 10
    a, b = "127.0.0.1", "127.0.0.2"
    syns = [(b, segment(a, b, 40000, p, 0x02)) for p in range(1, 65536)]
    with Tracer("all", args=["-v"]) as t:
        t.wait_stderr("looked at what is open")  # all is loaded by then, and what that took is given back
        with open("/proc/%d/clear_refs" % t.proc.pid, "w") as f:
            f.write("5")                         # the peak begins anew
        before = memory_kib(t.proc.pid)["VmRSS"]
        for _ in range(rounds):
            send_raw(ns, syns)
        grown = memory_kib(t.proc.pid)["VmHWM"] - before
        events, status, err = t.stop()
    assert status == 0, err
    mine = refused_of(events, ns)
    assert packets(mine) == 65535 * rounds
    assert mine[-1]["strayport.refused.ports"] == 65535
    seconds = (mine[-1].time_ns - mine[0].time_ns) // 10 ** 9
    assert len(mine) <= seconds + 3, "%d lines in %d s" % (len(mine), seconds)
    assert grown <= 8192 + 4096, "%d KiB more than the ring buffer has, which now counts as the tracer's" % (grown - 8192)
    print("%d packets: %d lines in %d s, %d KiB more memory" % (packets(mine), len(mine), seconds, grown))


@pytest.mark.once
@needs_reasons
def test_spoofed_sources(binary):
    """More remotes than are kept apart: 4,096 of them, and the rest as one."""
    ns, n = Netns(), 5000 if SLOW else 20000
    b = "127.0.0.2"
    ns.sysctl("net.ipv4.conf.lo.rp_filter", 0)
    srcs = ["127.1.%d.%d" % (i >> 8, i & 255) for i in range(n)]
    with Tracer(str(PORT)) as t:
        send_raw(ns, [(b, segment(s, b, 40000, PORT, 0x02)) for s in srcs])
        events, status, err = t.stop()
    assert status == 0, err
    mine = refused_of(events, ns)
    rest = [e for e in mine if e["strayport.refused.others"]]
    assert packets(mine) == n
    assert len({e["source.ip"] for e in mine if e not in rest}) == 4096
    assert rest and all(e["source.ip"] is None for e in rest)
