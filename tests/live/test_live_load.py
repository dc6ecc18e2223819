# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""50 clients x 400 connections against 4 forked and 4 threaded acceptors: every story complete."""
import json
import os
import signal
import subprocess

import pytest

import harness
from harness import PORT, Proc, Tracer
from model import CURRENT

CLIENTS, EACH = (int(n) for n in os.environ.get("STRAYPORT_LOAD", "50x400").split("x"))


def books(folder, role):
    """[(process, [(port, sent, received, tid)])] of all files of a role."""
    out = []
    for name in sorted(os.listdir(folder)):
        if name.startswith(role + "-"):
            with open(os.path.join(folder, name)) as f:
                lines = [json.loads(x) for x in f]
            out.append((lines[0], lines[1:]))
    return out


def load_case(t, folder, clients, each, during=None):
    """The load, and its truth: the listener, each connection from both ends. during(): while it runs."""
    load = harness.stimulus("load")
    c = harness.Case(t, folder)
    try:
        c.net.sysctl("net.ipv4.ip_local_port_range", "10000 65000")
        srv = c.spawn([load, "server", str(PORT), "4", "4", folder], stdout=subprocess.PIPE)
        ready = harness.read_lines(srv.stdout.fileno(), 1)[0]
        server = Proc.from_truth("server", ready)
        cli = c.spawn([load, "client", str(PORT), str(clients), str(each), folder])
        if during:
            during(cli)
        assert cli.wait(harness.DEADLINE * 20) == 0
        srv.send_signal(signal.SIGTERM)
        assert srv.wait(harness.DEADLINE) == 0

        lis = c.story("listener", "socket", ("127.0.0.1", PORT))
        lis.add("socket_bound", server, attribution=CURRENT)
        lis.add("socket_listening", server, attribution=CURRENT, strayport__socket__backlog=4096)
        lis.add("socket_closed", server)
        outs = [(t0, Proc.from_truth("client", first).with_(parent_comm=b"load"), port, sent, received)
                for first, conns in books(folder, "client")
                for port, sent, received, _, t0 in conns]  # a tuple may come again: in order
        assert len(outs) == clients * each
        for _, p, port, sent, received in sorted(outs, key=lambda x: x[0]):
            assert p.ppid == cli.pid
            st = c.story("client.out", "egress", ("127.0.0.1", port), ("127.0.0.1", PORT))
            st.sent, st.received = sent, received
            st.add("connection_attempted", p, attribution=CURRENT)
            st.add("connection_established", p)
            st.add("disconnect_received", p, reason="fin")
        backs = []
        for role in ("acceptor", "thread"):
            found = books(folder, role)
            assert len(found) == 4
            for first, conns in found:
                p = server
                if role == "acceptor":
                    p = Proc.from_truth("acceptor", first).with_(parent_comm=b"load")
                backs += [(t0, p, port, sent, received, tid) for port, sent, received, tid, t0 in conns]
        assert len(backs) == clients * each
        for _, p, port, sent, received, tid in sorted(backs, key=lambda x: x[0]):
            st = c.story("server.in", "ingress", ("127.0.0.1", PORT), ("127.0.0.1", port))
            st.sent, st.received = sent, received
            st.add("connection_accepted", p, attribution=CURRENT, tid=tid)
            st.add("disconnect_received", p, reason="fin")
    except BaseException:
        c.close()
        raise
    return c


@pytest.mark.load
@pytest.mark.long
def test_load(binary, tmp_path):
    os.chmod(tmp_path, 0o755)
    with Tracer() as t:
        c = load_case(t, str(tmp_path), CLIENTS, EACH)
        try:
            events = c.check(save=False)
            # every process named is one that touched the socket: the checker compared each; say so
            touched = {p.pid for s in c.stories for e in s.events for p in e.procs}
            assert {e["process.pid"] for e in events} == touched
        finally:
            c.close()
        events, status, err = t.stop()
    assert status == 0, err
    assert not [e for e in events if e.action == "events_lost"]
