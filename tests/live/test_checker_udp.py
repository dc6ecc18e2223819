# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""UDP's checker itself: events are made from the truth, then spoilt one at a time, and each is told."""
import copy
import json

import pytest

import checker
import udp
from model import FLOW, Match
from test_checker import CLIENT, NETNS, SERVER, T0, made_up, nest, rfc3339

PORT = 3401
HERE, THERE, NOBODY = ("127.0.0.1", PORT), ("127.0.0.1", 50000), ("127.0.0.1", PORT + 1)


def truths():
    """A server and its client; the client asks where nobody is, too."""
    srv, cli = udp.Truth("server", NETNS), udp.Truth("client", NETNS)
    srv.local, srv.users, srv.end = HERE, [SERVER], "process_exit"
    srv.binds.append((SERVER, 100, "success", None, HERE))
    cli.local, cli.users, cli.end = THERE, [CLIENT], None
    for t, here, there, tx in ((srv, HERE, THERE, False), (cli, THERE, HERE, True)):
        f = t.flow(here, there, tx)
        f.add(tx, 100, 1)
        f.add(not tx, 500, 2)
    cli.flow(THERE, NOBODY, True).add(True, 7, 1)
    cli.flows[NOBODY].refused = 1
    return [srv, cli]


def concrete(want, proc, n, seq, more):
    flat = {p: made_up(w, p, proc) if isinstance(w, Match) else w for p, w in want.items()
            if not (isinstance(w, Match) and w.optional)}
    now = rfc3339(T0 + seq * 1000)
    flat.update({"@timestamp": now, "event.sequence": seq, "strayport.socket.id": "s%d" % n})
    flat.update(more)
    if "source.bytes" in flat:
        for what in ("bytes", "packets"):
            flat["network." + what] = flat["source." + what] + flat["destination." + what]
        flat.update({"event.start": rfc3339(T0), "event.end": now, "event.duration": seq * 1000})
    return flat


def traffic(flow, step):
    """The counters of a flow's first and last event."""
    first, total = int(flow.egress), {}
    for side, tx in (("source", int(flow.egress)), ("destination", int(not flow.egress))):
        now = (flow.bytes[tx], flow.dgrams[tx]) if step or tx == first else (0, 0)
        before = ((flow.bytes[tx], flow.dgrams[tx]) if tx == first else (0, 0)) if step else (0, 0)
        total.update({side + ".bytes": now[0], side + ".packets": now[1],
                      "strayport.interval.%s_bytes" % side: now[0] - before[0]})
    return total


def synthesize():
    out = []

    def put(*args):
        out.append(concrete(*args[:3], len(out) + 1, args[3] if len(args) > 3 else {}))

    for n, t in enumerate(truths()):
        p = t.users[0]
        for b in t.binds:
            put(udp.socket_fields(t, "socket_bound", p, ("current",), b[4]), p, n,
                {"process.thread.id": b[1], "event.outcome": "success"})
        for f in t.flows.values():
            for step in range(2 if f.bytes[0] else 1):
                put(udp.flow_fields(t, f, FLOW, p, ("owner",)), p, n, traffic(f, step))
            if f.refused:
                put(udp.flow_fields(t, f, "connection_failed", p, ("owner",)), p, n,
                    {"event.reason": "ECONNREFUSED"})
        sums = [[sum(getattr(f, w)[i] for f in t.flows.values()) for w in ("bytes", "dgrams")] for i in (0, 1)]
        put(udp.socket_fields(t, "socket_closed", p, ("owner",), t.local), p, n, dict(
            {"source.bytes": sums[0][0], "source.packets": sums[0][1], "destination.bytes": sums[1][0],
             "destination.packets": sums[1][1]}, **({"event.reason": t.end} if t.end else {})))
    return out


def differences(flats):
    return udp.differences([checker.Event(json.dumps(nest(f)).encode(), T0 + 10 ** 9) for f in flats], truths())


ALL = synthesize()
EVERY = pytest.mark.parametrize("i", range(len(ALL)), ids=lambda i: "%d-%s" % (i, ALL[i]["event.action"]))


def test_truth_agrees_with_itself():
    assert differences(ALL) == []


@EVERY
def test_missing_event_is_told(i):
    assert differences(ALL[:i] + ALL[i + 1:])


@EVERY
def test_event_twice_is_told(i):
    assert differences(ALL[:i + 1] + [dict(ALL[i], **{"event.sequence": 99})] + ALL[i + 1:])


@EVERY
def test_each_wrong_field_is_told(i):
    for path, v in ALL[i].items():
        if path in ("@timestamp", "event.sequence", "event.start", "event.end", "strayport.socket.id",
                    "process.entity_id", "agent.id", "agent.version", "process.thread.id",
                    "process.parent.entity_id"):
            continue  # free to differ, or held to be true elsewhere
        flats = copy.deepcopy(ALL)
        flats[i][path] = v + 1 if isinstance(v, int) else ["x"] if isinstance(v, list) else "x"
        assert differences(flats), "%s of %s" % (path, ALL[i]["event.action"])


@EVERY
def test_absent_field_is_told(i):
    for path in ALL[i]:
        if path.startswith(("process.", "event.duration", "event.start", "event.end", "@", "event.sequence",
                            "strayport.socket.id", "host.", "agent.")):
            continue
        flats = copy.deepcopy(ALL)
        del flats[i][path]
        assert differences(flats), "%s of %s" % (path, ALL[i]["event.action"])


def test_extra_socket_is_told():
    flats = copy.deepcopy(ALL)
    flats.append(dict(flats[0], **{"strayport.socket.id": "stranger", "event.sequence": 99}))
    assert differences(flats)
