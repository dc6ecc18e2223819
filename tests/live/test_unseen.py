# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What no hook saw is found by looking at the sockets, and said to be found so."""
import os
import tempfile

import pytest

import inject
from harness import PORT, Case, Tracer

pytestmark = pytest.mark.long


def blind(tracer):
    """The hooks that see the end of a connection are gone while the tracer runs."""
    for tracepoint in ("inet_sock_set_state", "tcp_destroy_sock"):
        fds = inject.links_on(tracer.proc.pid, tracepoint)
        assert len(fds) == 2, tracepoint
        inject.close_fds(tracer.proc.pid, fds)
        assert not inject.links_on(tracer.proc.pid, tracepoint)


def test_an_end_that_no_hook_saw(binary, tmp_path):
    """The sweep finds the closed socket: its bytes are still exact, why it ended is not known."""
    with Tracer() as t:
        case = Case(t, str(tmp_path))
        try:
            srv, cli = case.actor("server"), case.actor("client")
            lis = srv.listen("127.0.0.1")
            out = cli.connect("127.0.0.1")
            back = lis.accept()
            out.put(1000)
            back.get(1000)
            back.put(50)
            out.get(50)
            for actor in (srv, cli):  # there is a tick: both sides are known with all their bytes
                case.wait_events("network_flow", process__pid=actor.pid)
            blind(t)
            back.close()
            out.eof()
            out.close()
            ends = case.wait_events("disconnect_received", 2)
        finally:
            case.close()
    by_pid = {e["process.pid"]: e for e in ends}
    assert set(by_pid) == {srv.pid, cli.pid}
    for e in ends:
        assert "inferred" in e["strayport.flags"]
        assert e["strayport.attribution"] == "owner"
        assert e["event.reason"] is None
        assert (e["source.bytes"], e["destination.bytes"]) == (1000, 50)
        assert e["strayport.socket.state"] == "CLOSE"


def copies(pid, tracepoint):
    """The links of the two copies, those first that can be done without: from 7.0 on only the typed one is."""
    def may_go(fd):
        with open("/proc/%d/fdinfo/%d" % (pid, fd)) as f:
            return release < 7 or "link_type:\traw_tracepoint" in f.read()

    release = int(os.uname().release.split(".")[0])
    return sorted(fd for fd in inject.links_on(pid, tracepoint) if may_go(fd))


def test_each_copy_of_a_hook_serves_alone(binary, tmp_path):
    """What one copy has dealt with the other passes over: what only one of them sees, that one tells, all of it."""
    with Tracer() as t:
        able = [len(copies(t.proc.pid, tp)) for tp in ("inet_sock_set_state", "tcp_destroy_sock")]
    assert able in ([2, 2], [1, 1])
    for which in range(able[0]):
        with Tracer() as t:
            for tp in ("inet_sock_set_state", "tcp_destroy_sock"):
                inject.close_fds(t.proc.pid, [copies(t.proc.pid, tp)[which]])
            case = Case(t, tempfile.mkdtemp(dir=tmp_path))
            try:
                srv, cli = case.actor("server"), case.actor("client")
                lis = srv.listen("127.0.0.1")
                for _ in range(5):
                    out = cli.connect("127.0.0.1")
                    back = lis.accept()
                    out.put(1000)
                    back.get(1000)
                    out.close()
                    back.eof()
                    back.close()
                case.wait_events("disconnect_received", 10)
                lis.close()
                case.wait_events("socket_closed")
            finally:
                case.close()
            told = [e for e in t.events if e.flat.get("process.pid") in (srv.pid, cli.pid)]
            _, status, _ = t.stop()
        assert not [e for e in told if "inferred" in e.flat.get("strayport.flags", [])]
        counts = {a: sum(e.action == a for e in told) for a in {e.action for e in told}}
        assert counts == {"socket_bound": 1, "socket_listening": 1, "socket_closed": 1, "connection_attempted": 5,
                          "connection_established": 5, "connection_accepted": 5, "network_flow": 10,
                          "disconnect_received": 10}, counts
        assert status == 3, "a hook was taken away, and that is said"


def test_a_failure_that_no_hook_saw(binary, tmp_path):
    with Tracer() as t:
        case = Case(t, str(tmp_path))
        try:
            case.net.blackhole()
            cli = case.actor("client")
            s = cli.socket(nonblock=1)
            cli.start("connect", s.name, "192.0.2.1", PORT)
            case.wait_events("connection_attempted")
            blind(t)
            end = case.wait_events("connection_failed")[0]
        finally:
            case.close()
    assert "inferred" in end["strayport.flags"]
    assert end["process.pid"] == cli.pid
    assert end["event.reason"] == "ETIMEDOUT"
    assert end["strayport.remote.ip"] == "192.0.2.1"
