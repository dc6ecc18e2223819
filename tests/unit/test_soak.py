# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The judges of make soak (tests/soak): a right run passes, and each thing that may be wrong is told."""
import collections
import copy
import json
import os
import sys

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path[:0] = [os.path.join(TOP, "tests/soak"), os.path.join(TOP, "tests/live")]
import match  # noqa: E402
import soak  # noqa: E402

NS, SERVER, CLIENT = 4026532177, ("127.0.0.1", 20001), ("127.0.0.1", 40001)
BEGIN = 1795809273_000000000  # 19:54:33


class Stream:
    """Events and truths of one run."""

    def __init__(self):
        self.events, self.truths, self.n = [], [], 0

    def event(self, ident, action, local, remote=None, pid=10, transport="tcp", egress=None, source=None, destination=None,
              reason=None, flags=(), part=(0, 0), args=("load",)):
        self.n += 1
        st = {"netns": NS, "local": dict(zip(("ip", "port"), local)), "socket": {"id": ident}, "flags": list(flags)}
        network = {"transport": transport}
        if remote:
            st["remote"] = dict(zip(("ip", "port"), remote))
            network["direction"] = "egress" if egress else "ingress"
        if action == "network_flow":
            st["interval"] = {"source_bytes": part[0], "destination_bytes": part[1]}
        e = {"@timestamp": "2026-11-27T19:54:33.%09dZ" % self.n, "event": {"action": action}, "strayport": st, "network": network,
             "process": {"pid": pid, "args": list(args)}}
        if reason:
            e["event"]["reason"] = reason
        for side, values in (("source", source), ("destination", destination)):
            if values:
                e[side] = dict(zip(("bytes", "packets"), values))
        self.events.append(e)

    def truth(self, kind, local, remote=None, pid=10, closer=None, why="fin", tx=0, rx=0, hand=0, peers=(), bound=0, exec_=0):
        t = {"k": kind, "ns": NS, "local": dict(zip(("ip", "port"), local)), "pid": pid, "closer": closer or pid, "hand": hand,
             "exec": exec_, "bound": bound, "begin": BEGIN + self.n, "tx": tx, "rx": rx, "why": why, "peers": list(peers)}
        if remote:
            t["remote"] = dict(zip(("ip", "port"), remote))
        self.truths.append(t)

    def refused(self, packets=1):
        self.n += 1
        self.events.append({"@timestamp": "x", "event": {"action": "connection_refused"},
                            "strayport": {"netns": NS, "refused": {"interval": {"packets": packets}}}})

    def run(self, say=lambda text: None, looks=()):
        c = match.Checker(say)
        for at in looks:
            c.look(at)
        for n, e in enumerate(self.events):
            e["event"].setdefault("sequence", n + 1)
            c.event(json.dumps(e).encode())
        for t in self.truths:
            c.truth(t)
        c.finish()
        return c


def whole():
    """A listener, a connection that was handed over, one that was refused, and a datagram."""
    s = Stream()
    s.event("l", "socket_bound", SERVER)
    s.event("l", "socket_listening", SERVER)
    s.event("o", "connection_attempted", CLIENT, SERVER, 11, egress=True)
    s.event("o", "connection_established", CLIENT, SERVER, 11, egress=True)
    s.event("i", "connection_accepted", SERVER, CLIENT, 10)
    s.event("o", "network_flow", CLIENT, SERVER, 11, egress=True, source=(5,), destination=(0,), part=(5, 0))
    s.event("i", "network_flow", SERVER, CLIENT, 10, source=(5,), destination=(0,), part=(5, 0))
    s.event("i", "socket_handover", SERVER, CLIENT, 12)
    s.event("i", "network_flow", SERVER, CLIENT, 12, source=(5,), destination=(7,), part=(0, 7))
    s.event("i", "disconnect_received", SERVER, CLIENT, 12, source=(5,), destination=(7,), reason="fin")
    s.event("o", "disconnect_received", CLIENT, SERVER, 11, egress=True, source=(5,), destination=(7,), reason="fin",
            args=("after-exec",))
    s.event("l", "socket_closed", SERVER)
    s.event("r", "connection_attempted", ("127.0.0.1", 40002), ("127.0.0.1", 20009), 11, egress=True)
    s.event("r", "connection_failed", ("127.0.0.1", 40002), ("127.0.0.1", 20009), 11, egress=True, reason="ECONNREFUSED")
    s.refused()
    s.event("u", "socket_bound", ("::1", 20005), transport="udp")
    s.event("u", "network_flow", ("::1", 20005), ("::1", 50000), transport="udp", source=(3, 1), destination=(0, 0), part=(3, 0))
    s.event("u", "network_flow", ("::1", 20005), ("::1", 50000), transport="udp", source=(3, 1), destination=(4, 1), part=(0, 4))
    s.event("u", "socket_closed", ("::1", 20005), transport="udp", source=(3, 1), destination=(4, 1))
    s.truth("lis", SERVER, why="", bound=1)
    s.truth("out", CLIENT, SERVER, 11, tx=5, rx=7, exec_=1)
    s.truth("in", ("::ffff:127.0.0.1", 20001), CLIENT, 10, closer=12, hand=12, tx=7, rx=5)
    s.truth("out", ("127.0.0.1", 40002), ("127.0.0.1", 20009), 11, why="ECONNREFUSED")
    s.truth("udp", ("::1", 20005), why="", bound=1,
            peers=[{"at": {"ip": "::1", "port": 50000}, "tx": 4, "rx": 3, "txd": 1, "rxd": 1, "refused": 0}])
    s.truths.append({"k": "done", "ns": NS, "refused_packets": 1, "kills": 2})
    return s


def find(s, ident, action, nth=0):
    return [e for e in s.events if e["event"]["action"] == action and e["strayport"].get("socket", {}).get("id") == ident][nth]


def test_right():
    for order in (lambda s: s, lambda s: s.truths.reverse() or s):
        c = order(whole()).run()
        assert c.errors == []
        assert (c.count["compared"], c.count["bytes"], c.count["compared_hand"], c.count["kills"]) == (5, 31, 1, 2)
        # nothing is kept of what is over
        assert not c.groups and not c.over and not c.truths


WRONG = {
    "pid of the end": lambda s: find(s, "i", "disconnect_received")["process"].update(pid=10),
    "pid of connection_attempted": lambda s: find(s, "o", "connection_attempted")["process"].update(pid=12),
    "pid of connection_accepted": lambda s: find(s, "i", "connection_accepted")["process"].update(pid=12),
    "pid of socket_listening": lambda s: find(s, "l", "socket_listening")["process"].update(pid=12),
    "bytes sent, received": lambda s: find(s, "o", "disconnect_received")["source"].update(bytes=6),
    "bytes fell": lambda s: find(s, "i", "disconnect_received")["source"].update(bytes=4),
    "the intervals make": lambda s: find(s, "i", "network_flow", 1)["strayport"]["interval"].update(destination_bytes=6),
    "reason": lambda s: find(s, "o", "disconnect_received")["event"].update(reason="reset"),
    "traffic of pids": lambda s: find(s, "o", "network_flow")["process"].update(pid=12),
    "hand-overs to": lambda s: find(s, "i", "socket_handover")["process"].update(pid=13),
    "program at the end": lambda s: find(s, "o", "disconnect_received")["process"].update(args=["load"]),
    "has no arguments": lambda s: find(s, "o", "disconnect_received")["process"].pop("args"),
    "missing: out": lambda s: s.truths.append(dict(s.truths[1], local={"ip": "127.0.0.1", "port": 40009})),
    "extra: socket": lambda s: s.truths.pop(0),
    "no end of socket": lambda s: s.events.remove(find(s, "l", "socket_closed")),
    "connection_established: expected 1, got 0": lambda s: s.events.remove(find(s, "o", "connection_established")),
    "connection_established: expected 1, got 2": lambda s: s.events.insert(4, copy.deepcopy(s.events[3])),
    "connection_accepted: expected 0, got 1": lambda s: s.events.insert(4, dict(
        copy.deepcopy(s.events[3]), event={"action": "connection_accepted"})),
    "payload moved: True, traffic events: 0": lambda s: s.events.remove(find(s, "o", "network_flow")),
    "after its end": lambda s: s.events.append(copy.deepcopy(find(s, "o", "disconnect_received"))),
    "event.sequence 9 follows 7": lambda s: [e["event"].update(sequence=n + 1 + (n > 6)) for n, e in enumerate(s.events)],
    "refused packets": lambda s: s.refused(2),
    "with ('::1', 50000) the totals": lambda s: find(s, "u", "network_flow", 1)["strayport"]["interval"].update(destination_bytes=5),
    "peers: bytes and datagrams": lambda s: find(s, "u", "network_flow", 1)["destination"].update(packets=2),
    "socket_bound: expected 1, got 0": lambda s: s.events.remove(find(s, "u", "socket_bound")),
    "refused by": lambda s: s.truths[4]["peers"][0].update(refused=1),
    "events were lost": lambda s: s.events.append({"event": {"action": "events_lost"}, "strayport": {"run": {"lost": 1}}}),
    "JSONDecodeError": None,
    "KeyError": lambda s: s.events.append({"event": {"action": "socket_bound"}, "strayport": {}}),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong(what):
    s = whole()
    if WRONG[what] is None:
        c = match.Checker()
        c.event(b'{"half":')
    else:
        WRONG[what](s)
        c = s.run()
    assert any(what in e for e in c.errors), c.errors
    assert c.n_errors == len(c.errors)


@pytest.mark.parametrize("before, untold", [(10 ** 9, 1), (9 * 10 ** 9, 0), (-1, 0)])
def test_looked_at_as_it_ended(before, untold):
    """Only right after another tracer's start, an exit may go untold."""
    s = whole()
    end = find(s, "o", "disconnect_received")
    s.truths[1]["why"] = "process_exit"
    c = s.run(looks=[match.stamp_ns(end["@timestamp"]) - before])
    assert c.count["reasons untold"] == untold and c.n_errors == 1 - untold, c.errors


@pytest.mark.parametrize("flags, errors", [(["inferred"], 0), ([], 1)])
def test_an_end_that_no_hook_saw(flags, errors):
    s, said = whole(), []
    end = find(s, "o", "disconnect_received")
    end["event"].pop("reason")
    end["strayport"]["flags"] = flags
    c = s.run(said.append)
    assert c.n_errors == errors and c.count["reasons unseen"] == 1 - errors and len(said) > 2


def test_what_was_told_is_shown_with_the_error():
    s, said = whole(), []
    WRONG["reason"](s)
    c = s.run(said.append)
    assert c.errors and said[0] == "  " + c.errors[0]
    assert said[1].startswith("  true: {") and said[2].startswith("  told: {"), said


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
@pytest.mark.parametrize("pids", [(21, 22, 23), (21, 21, 21)])
def test_the_same_addresses_again(order, pids):
    """Inode numbers of namespaces and ports come again, and what is told late is told in any order."""
    parts = []
    for n, pid in enumerate(pids):
        s = Stream()
        s.n = 10 * n
        s.event("c%d" % n, "connection_attempted", CLIENT, SERVER, pid, egress=True)
        s.event("c%d" % n, "network_flow", CLIENT, SERVER, pid, egress=True, source=(n + 1,), part=(n + 1, 0))
        s.event("c%d" % n, "connection_established", CLIENT, SERVER, pid, egress=True)
        s.event("c%d" % n, "disconnect_received", CLIENT, SERVER, pid, egress=True, source=(n + 1,), reason="fin")
        s.truth("out", CLIENT, SERVER, pid, tx=n + 1)
        parts.append(s)
    whole = Stream()
    for n in order:
        whole.events += parts[n].events
    for s in parts:
        whole.truths += s.truths
    assert whole.run().errors == []


def test_errors_are_bounded():
    c = match.Checker()
    for _ in range(1000):
        c.event(b"x")
    assert c.n_errors == 1000 and len(c.errors) == match.ERRORS_KEPT


def test_nothing_compared_is_no_success():
    assert match.implausible(collections.Counter(), {"compared_out": 1}) == [("compared_out", 1, 0)]
    assert match.implausible(collections.Counter(compared_out=1), {"compared_out": 1}) == []
    # each number that a run must reach is one that something counts
    source = open(os.path.join(TOP, "tests/soak/match.py")).read() + open(os.path.join(TOP, "tests/soak/load.c")).read()
    for name in soak.LEAST:
        assert '"%s' % name.split("_")[0] in source, name


def samples(*kb, resident=0):
    return [(n, k, k + resident) for n, k in enumerate(kb)]


def test_memory():
    flat = [1000] * 90
    assert soak.judge_memory(samples(*flat), 0, 90)[0] == ""
    assert "grew" in soak.judge_memory(samples(*(flat[:80] + [1001 + soak.GROWTH_KB] * 10)), 0, 90)[0]
    # what is there at the beginning only may be more
    assert soak.judge_memory(samples(*([9000] * 20 + [1000] * 70)), 0, 90)[0] == ""
    assert "samples" in soak.judge_memory(samples(*flat[:20]), 0, 90)[0]
    assert "samples" in soak.judge_memory([], 0, 90)[0]
    assert soak.judge_memory(samples(*flat, resident=9000), 0, 90)[0] == ""
    assert "resident" in soak.judge_memory(samples(*flat, resident=soak.MOST_KB), 0, 90)[0]


def test_descriptors():
    first = collections.Counter({"pipe:[N]": 2, "anon_inode:bpf-map": 5})
    more = first + collections.Counter({"socket:[N]": 1})
    assert soak.judge_descriptors(first, [7, 9], first) == ""
    assert "more at the end: {'socket:[N]': 1}" in soak.judge_descriptors(first, [7, 9], more)
    assert "fewer: {'socket:[N]': 1}" in soak.judge_descriptors(more, [7, 9], first)
    assert "up to" in soak.judge_descriptors(first, [7, 8 + soak.DESCRIPTORS], first)
    assert soak.judge_descriptors(first, [], first)
    assert soak.judge_descriptors(collections.Counter(), [1], collections.Counter())


def test_maps():
    empty = dict.fromkeys(soak.MAPS_EMPTY, 0)
    assert soak.judge_maps(empty) == ""
    assert soak.judge_maps(dict(empty, dgram_flows=1)) == "dgram_flows has 1 entries"
    assert soak.judge_maps({"freed flows": 10 ** 6, **empty})
    assert "looked at" in soak.judge_maps({})
    assert "looked at" in soak.judge_maps({"flows": 0})


def test_run():
    run = {"events": 5, "lost": {"table_full": 0, "hooks": 0}}
    assert soak.judge_run(run, 5, 0) == ""
    assert soak.judge_run(run, 6, 0) == "it says 5 events, 6 were read"
    assert soak.judge_run(run, 5, 3) == "exit status 3"
    assert soak.judge_run({"events": 5, "lost": {"table_full": 2}}, 5, 0) == "lost.table_full = 2"
    assert soak.judge_run({"events": 5}, 5, 0)
    assert soak.judge_run(None, 0, -9)


def test_left_over():
    before = {"prog": {1, 2}, "pins": set(), "objects": 10}
    assert soak.left_over(before, {"prog": {1}, "pins": set(), "objects": 10 + soak.SLAB_SLACK}) == []
    assert soak.left_over(before, {"prog": {1, 3}, "pins": {"/sys/fs/bpf/x"}, "objects": 11 + soak.SLAB_SLACK}) == [
        "prog: [3]", "pins: ['/sys/fs/bpf/x']", "objects: 35, before 10"]


def record(tmp_path, files):
    n = 0
    for name, count in files:
        with open(tmp_path / name, "w") as f:
            for _ in range(count):
                n += 1
                f.write(json.dumps({"event": {"sequence": n, "action": "heartbeat"}}) + "\n")
    with open(tmp_path / "record.jsonl", "a") as f:
        f.write(json.dumps({"event": {"sequence": n + 1, "action": "trace_stopped"}}) + "\n")
    return str(tmp_path)


def test_record(tmp_path):
    folder = record(tmp_path, [("record.jsonl.2", 5), ("record.jsonl.1", 5), ("record.jsonl", 2)])
    assert soak.check_record(folder) == ""
    with open(tmp_path / "record.jsonl", "a") as f:
        f.write('{"event":')
    assert "torn" in soak.check_record(folder)
    (tmp_path / "record.jsonl").write_text(json.dumps({"event": {"sequence": 14, "action": "trace_stopped"}}) + "\n")
    assert "event.sequence 14 follows 10" in soak.check_record(folder)
    (tmp_path / "record.jsonl").write_text(json.dumps({"event": {"sequence": 11, "action": "heartbeat"}}) + "\n")
    assert "trace_stopped" in soak.check_record(folder)
    (tmp_path / "record.jsonl.3").write_text("")
    assert soak.check_record(folder) == "4 files"


def test_record_too_large(tmp_path):
    folder = record(tmp_path, [("record.jsonl", 1)])
    with open(tmp_path / "record.jsonl.1", "w") as f:
        f.truncate((soak.ROTATE << 20) + 1)
    assert "larger" in soak.check_record(folder)
