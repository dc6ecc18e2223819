# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The checker itself: it must fail on a missing, an extra and a wrong event, and on each wrong field.

Needs neither root nor the tracer: events are made from the truth, then spoilt one at a time.
"""
import copy
import json
import os
import subprocess
import sys

import pytest

import checker
import compare
import harness
import model
from model import CURRENT, Match, Proc, Story

HERE = os.path.dirname(os.path.abspath(__file__))
NETNS = 4026531999
T0 = 1_790_000_000 * 10 ** 9


def rfc3339(ns):
    import time
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(ns // 10 ** 9)) + ".%09dZ" % (ns % 10 ** 9)


def process(role, pid, comm=b"server"):
    p = Proc(role, pid, comm, b"/usr/bin/" + comm, [comm, b"-x", b"a b"], b"/tmp", 0, 0,
             1000 + pid, 1, b"init", b"/sbin/init")
    return p.with_(cgroup="/a/b", cgroup_id=4000 + pid, pidns=4026531836, mntns=4026531841, login_uid=0)


SERVER, CLIENT, OTHER = process("server", 100), process("client", 200, b"client"), process("other", 300, b"client")


def truth():
    """A listener and one connection seen from both ends."""
    listener = Story("listener", "socket", NETNS, ("127.0.0.1", 3401))
    listener.add("socket_bound", SERVER, attribution=CURRENT)
    listener.add("socket_listening", SERVER, attribution=CURRENT, strayport__socket__backlog=5)
    listener.add("socket_closed", SERVER, reason="process_exit")
    out = Story("out", "egress", NETNS, ("127.0.0.1", 50000), ("127.0.0.1", 3401))
    out.add("connection_attempted", CLIENT, attribution=CURRENT)
    out.add("connection_established", CLIENT)
    out.add("disconnect_received", CLIENT, reason="fin")
    out.sent, out.received = 100, 2000
    out.opened_before = T0
    back = Story("in", "ingress", NETNS, ("127.0.0.1", 3401), ("127.0.0.1", 50000))
    back.add("connection_accepted", SERVER, attribution=CURRENT, tid=101)
    back.add("disconnect_received", SERVER, reason="fin")
    back.sent, back.received = 2000, 100
    failed = Story("failed", "egress", NETNS, ("::1", 50002), ("::1", 3402))
    failed.add("connection_attempted", CLIENT, attribution=CURRENT)
    failed.add("connection_failed", CLIENT, reason="ECONNREFUSED")
    return [listener, out, back, failed]


def made_up(match, path, proc):
    """A value that a matcher takes."""
    if path == "process.start":
        return rfc3339(checker.boot_ns() + proc.start_ticks * 10 ** 7)
    if path == "process.command_line":
        return "'%s' -x 'a b'" % proc.comm.decode()
    if path == "strayport.ancestors":
        return [{"pid": p, "name": "x", "start": rfc3339(T0), "entity_id": "x"} for p in (proc.ppid, 1)]
    for v in (1, 0, "fentry", "current", "owner", "x", "/", rfc3339(T0)):
        if match.test(v):
            return v
    raise AssertionError("no value for %s: %r" % (path, match))


def synthesize(stories):
    """The events of the stories as nested objects, as strayport would print them."""
    out, seq = [], 1
    for n, story in enumerate(stories):
        now = T0 + n
        for exp in story.events:
            steps = [exp]
            if exp.action == "disconnect_received" and story.moved():
                steps = [story.flow_exp(exp.life), exp]
            for e in steps:
                now += 1000
                proc = e.procs[0]
                flat = {}
                for path, w in e.life.expected(e, proc).items():
                    if not isinstance(w, Match):
                        flat[path] = w
                    elif not w.optional:
                        flat[path] = made_up(w, path, proc)
                flat["@timestamp"] = rfc3339(now)
                flat["event.sequence"] = seq
                flat["strayport.socket.id"] = "s%d" % n
                flat["process.entity_id"] = "entity%d" % proc.pid
                if "event.duration" in flat:
                    flat["event.start"], flat["event.end"] = rfc3339(T0 + 1), rfc3339(now)
                    flat["event.duration"] = now - T0 - 1
                    flat["source.packets"], flat["destination.packets"] = 5, 6
                    flat["network.packets"] = 11
                if e.action == model.FLOW:
                    flat["source.bytes"], flat["destination.bytes"] = 60, 0
                    flat["network.bytes"] = 60
                    flat["strayport.interval.source_bytes"] = 60
                    flat["strayport.interval.destination_bytes"] = 0
                out.append(flat)
                seq += 1
    return out


def nest(flat):
    out = {}
    for path, v in flat.items():
        at = out
        *parts, last = path.split(".")
        for p in parts:
            at = at.setdefault(p, {})
        at[last] = v
    return out


def differences(flats, stories=None, **kw):
    events = [checker.Event(json.dumps(nest(f)).encode(), T0 + 10 ** 9) for f in flats]
    return checker.differences(events, stories or truth(), **kw)


def test_truth_agrees_with_itself():
    assert differences(synthesize(truth())) == []


ALL = synthesize(truth())


@pytest.mark.parametrize("i", range(len(ALL)), ids=lambda i: "%d-%s" % (i, ALL[i]["event.action"]))
def test_missing_event_is_told(i):
    flats = copy.deepcopy(ALL)
    gone = flats.pop(i)
    assert any("missing" in d for d in differences(flats)), gone["event.action"]


# any number of traffic ticks may come
ONCE = [i for i, f in enumerate(ALL) if f["event.action"] != model.FLOW]


@pytest.mark.parametrize("i", ONCE, ids=lambda i: "%d-%s" % (i, ALL[i]["event.action"]))
def test_event_twice_is_told(i):
    flats = copy.deepcopy(ALL)
    flats.insert(i + 1, dict(flats[i]))
    assert any("extra" in d for d in differences(flats))


def test_extra_socket_is_told():
    flats = copy.deepcopy(ALL)
    flats.append(dict(flats[0], **{"strayport.socket.id": "another"}))
    assert any("extra event" in d for d in differences(flats))


def test_one_socket_under_two_ids_is_told():
    flats = copy.deepcopy(ALL)
    flats[2]["strayport.socket.id"] = "another"
    assert differences(flats)


def test_two_sockets_under_one_id_are_told():
    flats = copy.deepcopy(ALL)
    for f in flats:
        f["strayport.socket.id"] = "same"
    assert differences(flats)


def test_wrong_order_is_told():
    flats = copy.deepcopy(ALL)
    flats[0], flats[1] = flats[1], flats[0]
    assert differences(flats)


def test_late_events_may_come_out_of_order_but_only_if_they_say_so():
    flats = copy.deepcopy(ALL)
    accepted = next(i for i, f in enumerate(flats) if f["event.action"] == "connection_accepted")
    flats.append(flats.pop(accepted))
    for n, f in enumerate(flats):
        f["event.sequence"] = n + 1
    assert differences(flats)
    flats[-1]["strayport.flags"] = ["late"]
    flats[-1]["strayport.attribution"] = "owner"
    del flats[-1]["process.thread.id"]
    assert differences(flats) == []
    flats[-1]["process.pid"] = CLIENT.pid
    assert any("process.pid" in d for d in differences(flats))


def test_swapped_processes_are_told():
    """Attribution to the peer: every field of the process is right, but it is the other one."""
    flats = copy.deepcopy(ALL)
    donor = next(f for f in flats if f["process.pid"] == SERVER.pid)
    for i, f in enumerate(flats):
        if f["process.pid"] != CLIENT.pid:
            continue
        wrong = copy.deepcopy(flats)
        for k in list(f):
            if k.startswith("process.") and k != "process.thread.id":
                wrong[i][k] = donor[k]
        assert any("process.pid" in d for d in differences(wrong)), f["event.action"]


def spoilt(value):
    if isinstance(value, list):
        return value + ["x"]
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str) and len(value) == 30 and value.endswith("Z"):
        return "1999" + value[4:]
    return value + "x"


# a wrong value of these is one that another check than the field's own has to find, or none can
FREE = {"agent.version", "agent.id", "process.parent.entity_id"}


@pytest.mark.parametrize("i", range(len(ALL)), ids=lambda i: "%d-%s" % (i, ALL[i]["event.action"]))
def test_each_wrong_field_is_told(i):
    untold = []
    for path in ALL[i]:
        if path in FREE:
            continue
        if path == "strayport.socket.id" and sum(f[path] == ALL[i][path] for f in ALL) == 1:
            continue
        if path == "event.sequence" and i + 1 == len(ALL):
            continue
        flats = copy.deepcopy(ALL)
        flats[i][path] = spoilt(flats[i][path])
        if path == "event.sequence":
            flats[i][path] = 0
            if i == 0 or flats[i - 1]["strayport.socket.id"] != flats[i]["strayport.socket.id"]:
                flats[i][path] = 10 ** 6
                if flats[i + 1]["strayport.socket.id"] != flats[i]["strayport.socket.id"]:
                    continue
        if path in ("source.packets", "destination.packets"):
            pass  # the sum tells
        if not differences(flats, begin_ns=T0):
            untold.append(path)
    assert untold == []


@pytest.mark.parametrize("i", range(len(ALL)), ids=lambda i: "%d-%s" % (i, ALL[i]["event.action"]))
def test_each_absent_field_is_told(i):
    untold = []
    for path in ALL[i]:
        if path in ("@timestamp", "strayport.socket.id"):
            continue
        flats = copy.deepcopy(ALL)
        del flats[i][path]
        if not differences(flats):
            untold.append(path)
    assert untold == []


def test_unknown_field_is_told():
    flats = copy.deepcopy(ALL)
    flats[3]["strayport.surprise"] = 1
    assert any("strayport.surprise" in d for d in differences(flats))


@pytest.mark.parametrize("empty", [None, "", {}, []])
def test_empty_instead_of_absent_is_told(empty):
    stories = truth()
    events = [checker.Event(json.dumps(nest(f)).encode(), T0 + 10 ** 9) for f in ALL]
    obj = nest(ALL[0])
    obj["process"]["working_directory"] = empty
    events[0] = checker.Event(json.dumps(obj).encode(), T0 + 10 ** 9)
    assert checker.differences(events, stories)


def test_falling_totals_are_told():
    flats = copy.deepcopy(ALL)
    i = next(i for i, f in enumerate(flats) if f["event.action"] == model.FLOW)
    tick = dict(flats[i], **{"source.bytes": 50, "network.bytes": 50,
                             "strayport.interval.source_bytes": 0})
    flats.insert(i + 1, tick)
    assert any("fell" in d for d in differences(flats))


def test_traffic_without_payload_is_told():
    stories = truth()
    stories[1].sent = stories[1].received = 0
    assert any("no payload" in d for d in differences(ALL, stories))


def test_entity_of_two_processes_is_told():
    flats = copy.deepcopy(ALL)
    for f in flats:
        f["process.entity_id"] = "same"
    assert any("two processes" in d for d in differences(flats))


def test_same_tuple_in_another_namespace_is_another_socket():
    flats = copy.deepcopy(ALL)
    for f in flats:
        f["strayport.netns"] = 7
    assert len([d for d in differences(flats) if "strayport.netns" in d]) == len(ALL)


def test_same_tuple_again_goes_by_when_it_connected():
    """The second one had begun to connect before the first, and got the port when that was over."""
    stories = truth()
    again = Story("again", "egress", NETNS, ("127.0.0.1", 50000), ("127.0.0.1", 3401))
    again.add("connection_attempted", OTHER, attribution=CURRENT)
    again.add("connection_established", OTHER)
    again.add("disconnect_received", OTHER, reason="fin")
    stories.append(again)
    flats = synthesize(stories)
    attempt, = (f for f in flats if f["event.action"] == "connection_attempted" and f["process.pid"] == OTHER.pid)
    attempt["@timestamp"] = rfc3339(T0)
    assert differences(flats, stories) == []
    begins = [f for f in flats if f["event.action"] == "connection_established" and f["source.port"] == 50000]
    begins[0]["@timestamp"], begins[1]["@timestamp"] = begins[1]["@timestamp"], begins[0]["@timestamp"]
    assert any("process.pid" in d for d in differences(flats, stories))


def test_reason_sets_and_optional_events():
    stories = truth()
    stories[0].events[2].reason = {"process_exit", None}
    assert differences(ALL, stories) == []
    stories[0].events[2].optional = True
    assert differences([f for f in ALL if f["event.action"] != "socket_closed"], stories) == []


# vectors of github.com/corelight/community-id-spec (baseline_deflt, seed 0)
@pytest.mark.parametrize("ip1,port1,ip2,port2,want", [
    ("128.232.110.120", 34855, "66.35.250.204", 80, "1:LQU9qZlK+B5F3KDmev6m5PMibrg="),
    ("66.35.250.204", 80, "128.232.110.120", 34855, "1:LQU9qZlK+B5F3KDmev6m5PMibrg="),
    ("2001:470:e5bf:dead:4957:2174:e82c:4887", 63943, "2607:f8b0:400c:c03::1a", 25,
     "1:/qFaeAR+gFe1KYjMzVDsMv+wgU4="),
])
def test_community_id_vectors(ip1, port1, ip2, port2, want):
    assert model.community_id(6, ip1, port1, ip2, port2) == want


def test_shown_repairs_bytes():
    assert model.shown(b"ok \xc3\xa4") == ("ok \u00e4", False)
    assert model.shown(b"a\xffb") == ("a\ufffdb", True)
    assert model.shown(b"\xe2\x82") == ("\ufffd\ufffd", True)


# ---- compare.py ----
def logs(tmp_path, spoil=None):
    for n, backend in enumerate(("fentry", "kprobe")):
        d = tmp_path / backend
        d.mkdir()
        flats = copy.deepcopy(ALL)
        for f in flats:
            f["strayport.backend"] = backend
            f["@timestamp"] = rfc3339(T0 + n * 10 ** 9 + f["event.sequence"])
        if n and spoil:
            spoil(flats)
        events = [checker.Event(json.dumps(nest(f)).encode(), None) for f in flats]
        log = checker.normalise(events, truth(), range(3401, 3420), {NETNS: "netns0"})
        (d / "a_test.json").write_text(json.dumps({"stories": log}))
    return [str(tmp_path / "fentry"), str(tmp_path / "kprobe")]


def test_equal_logs_compare_equal(tmp_path):
    assert compare.compare(logs(tmp_path)) == []


@pytest.mark.parametrize("spoil", [
    lambda fs: fs.pop(),
    lambda fs: fs[-1].update({"event.reason": "ETIMEDOUT"}),
    lambda fs: fs[0].update({"process.pid": CLIENT.pid}),
    lambda fs: fs[0].update({"strayport.surprise": 1}),
    lambda fs: [f.pop("process.args") for f in fs],
])
def test_different_logs_are_told(tmp_path, spoil):
    assert compare.compare(logs(tmp_path, spoil))


def test_test_missing_in_one_directory_is_told(tmp_path):
    dirs = logs(tmp_path)
    os.unlink(os.path.join(dirs[1], "a_test.json"))
    assert compare.compare(dirs)


def test_compare_as_a_program(tmp_path):
    dirs = logs(tmp_path)
    r = subprocess.run([sys.executable, os.path.join(HERE, "compare.py")] + dirs,
                       stdout=subprocess.PIPE)
    assert r.returncode == 0 and b"equal" in r.stdout


def test_logs_of_two_tests_have_two_names(monkeypatch):
    """Also where the parameters are addresses: one name for two would leave one of them uncompared."""
    ids = ["families[::1-::1]", "families[::-::1]", "families[::-::ffff:127.0.0.1]", "families[127.0.0.1-::ffff:127.0.0.1]", "fin_first[0]"]
    names = []
    for i in ids:
        monkeypatch.setenv("PYTEST_CURRENT_TEST", "tests/live/test_x.py::test_%s (call)" % i)
        names.append(harness.test_name())
    assert names == ids
    assert len({harness.log_name(n) for n in names}) == len(ids)
