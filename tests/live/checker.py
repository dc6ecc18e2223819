# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Holds printed events against the truth, every field of every event, both ways.

differences() returns a list of sentences; empty means equal. It is pure: test_checker.py proves
without a tracer that a missing, an extra and a wrong event, and each wrong field, are told.
"""
import calendar
import collections
import json
import re
import time

import schema
from model import FLOW, Match, number, one_of, opt

CLOCK_SLACK = 5_000_000   # ns: kernel time is converted from the boot clock once a run
EPHEMERAL = "ephemeral"


def boot_ns():
    """Wall clock of the boot (ns since 1970)."""
    best = None
    for _ in range(3):
        a = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        r = time.clock_gettime_ns(time.CLOCK_REALTIME)
        b = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        if best is None or b - a < best[0]:
            best = (b - a, r - (a + b) // 2)
    return best[1]


NETNS_RE = re.compile(rb'"netns": ?(\d+)')
SEQUENCE_RE = re.compile(rb'"sequence": ?(\d+)')
ACTION_RE = re.compile(rb'"action": ?"(\w+)"')


def _int_of(regex, line):
    m = regex.search(line)
    return int(m.group(1)) if m else None


_stamps = {}


def stamp_ns(text):
    """2026-11-24T12:01:02.123456789Z -> ns since 1970."""
    sec = _stamps.get(text[:19])
    if sec is None:
        sec = _stamps[text[:19]] = calendar.timegm(time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S"))
    return sec * 10 ** 9 + int(text[20:29])


def parse(line):
    """The object of a printed event (bytes or str), which must be what the schema allows."""
    obj = json.loads(line)
    wrong = schema.errors(obj)
    if wrong:
        raise AssertionError("not as packaging/strayport.schema.json says: %s\n  in %s" % (wrong[0], line))
    return obj


COMMUNITY_RE = re.compile(rb'"community_id":"[^"]*"')
NO_DIGITS = bytes.maketrans(b"123456789", b"000000000")


class Event:
    """One printed line: when it was read and, parsed when first asked for, its flat fields.

    parse: json.loads for lines that a test made up; what strayport printed is held against the schema too.

    netns, action and sequence are picked out of the bytes without parsing (inside a JSON string a
    quote has a backslash, so the patterns cannot match there): a shared tracer prints much that
    is not the business of the test at hand.
    """
    shapes = set()
    __slots__ = ("_flat", "line", "read_ns", "_bad", "netns", "action", "sequence", "_parse")

    def __init__(self, line, read_ns, parse=json.loads):
        self.line, self.read_ns, self._flat, self._bad, self._parse = line, read_ns, None, None, parse
        self.netns = _int_of(NETNS_RE, line)
        self.sequence = _int_of(SEQUENCE_RE, line)
        m = ACTION_RE.search(line)
        self.action = m.group(1).decode() if m else None

    @property
    def flat(self):
        if self._flat is None:
            obj = self._parse(self.line.decode("utf-8", "strict"))
            self._flat, self._bad = {}, []
            self._flatten(obj, "")
        return self._flat

    def check_schema(self):
        """Unless that was done when its fields were asked for. Nothing is kept: a load test has many events, most of
        which differ in their digits only: those are looked at once."""
        if self._flat is not None:
            return
        shape = hash(COMMUNITY_RE.sub(b"", self.line).translate(NO_DIGITS))
        if shape not in Event.shapes:
            self._parse(self.line)
            Event.shapes.add(shape)

    @property
    def bad(self):
        """Fields that are there and hold nothing."""
        self.flat
        return self._bad

    def _flatten(self, obj, prefix):
        for k, v in obj.items():
            path = prefix + k
            if isinstance(v, dict):
                if not v:
                    self._bad.append("%s is an empty object" % path)
                self._flatten(v, path + ".")
            else:
                if v is None or v == "" or v == []:
                    self._bad.append("%s is %r and should be absent" % (path, v))
                self._flat[path] = v

    def __getitem__(self, path):
        return self.flat.get(path)

    @property
    def time_ns(self):
        return stamp_ns(self.flat["@timestamp"])

    @property
    def late(self):
        """Delivered by the sweep after the ring was full: in the right place by time, not by order."""
        return "late" in self.flat.get("strayport.flags", ())

    def address(self, side):
        ip, port = self.flat.get("strayport.%s.ip" % side), self.flat.get("strayport.%s.port" % side)
        return None if ip is None or port is None else (ip, port)

    @property
    def inferred(self):
        """Told from the state in which the socket was found: no hook saw it happen."""
        return "inferred" in self.flat.get("strayport.flags", ())

    def brief(self):
        f = self.flat
        return "%s [%s -> %s pid %s %s %s]" % (
            self.action, self.address("local"), self.address("remote"), f.get("process.pid"),
            f.get("process.name"), f.get("event.reason", ""))


def compare_fields(event, want):
    """[(path, expected, got)] of one event against expected fields, both ways."""
    out, flat = [], event.flat
    for path, w in want.items():
        got = flat.get(path)
        if isinstance(w, Match):
            if got is None:
                if not w.optional:
                    out.append((path, w, "absent"))
            elif not w.test(got):
                out.append((path, w, got))
        elif got != w or type(got) is not type(w):
            out.append((path, repr(w), "absent" if got is None else got))
    for path, got in flat.items():
        if path not in want:
            out.append((path, "absent", got))
    return out


def _sum_errors(event):
    f, out = event.flat, []
    for what in ("bytes", "packets"):
        parts = [f.get("source." + what), f.get("destination." + what)]
        if "network." + what in f and None not in parts and f["network." + what] != sum(parts):
            out.append(("network." + what, "source + destination = %d" % sum(parts), f["network." + what]))
    if all(isinstance(f.get("event." + k), str) for k in ("start", "end")) and "event.duration" in f:
        span = stamp_ns(f["event.end"]) - stamp_ns(f["event.start"])
        if span != f["event.duration"]:
            out.append(("event.duration", "end - start = %d" % span, f["event.duration"]))
        if f["event.end"] != f["@timestamp"]:
            out.append(("event.end", "@timestamp = %s" % f["@timestamp"], f["event.end"]))
    return out


def _check_event(event, exp, story):
    best = None
    for proc in exp.procs:
        want = exp.life.expected(exp, proc)
        if event.late and proc is not None:
            # told from what was recorded, no longer from the process that runs
            want["strayport.attribution"] = one_of("owner", *exp.attribution)
            want["process.thread.id"] = opt(number(1))
        if event.inferred:
            # what is not known is not said; what is said is true
            want["event.reason"] = opt(want.get("event.reason"))
            want.update({k: number(0, v) for k, v in want.items()
                         if k.endswith("_bytes") or k.endswith(".bytes") if isinstance(v, int)})
        diffs = compare_fields(event, want) + _sum_errors(event)
        if best is None or len(diffs) < len(best):
            best = diffs
        if not diffs:
            break
    return ["%s: %s: %s: expected %s, got %r" % (story.role, exp.action, p, w, g) for p, w, g in best]


class FlowState:
    """Traffic ticks of one socket: totals never fall, intervals add up, the close has the last."""

    def __init__(self):
        self.total = [0, 0]
        self.ticks = 0

    def tick(self, event, role):
        out = []
        for i, side in enumerate(("source", "destination")):
            total = event.flat.get(side + ".bytes")
            part = event.flat.get("strayport.interval.%s_bytes" % side)
            if not isinstance(total, int):
                continue
            if total < self.total[i]:
                out.append("%s: %s.bytes fell from %d to %d" % (role, side, self.total[i], total))
            if isinstance(part, int) and total - self.total[i] != part:
                out.append("%s: strayport.interval.%s_bytes: expected %d (since the last tick), got %d"
                           % (role, side, total - self.total[i], part))
            self.total[i] = total
        self.ticks += event.action == FLOW
        return out


def _check_story(story, events):
    """One socket's events, in order, against its story."""
    out, flow, i = [], FlowState(), 0
    exps = story.events
    moved_in_life = False
    life = exps[0].life if exps else story
    # a connection that nobody accepted moves data too
    up = life.kind == "ingress" and exps[0].action == "disconnect_received"
    last = None
    late = any(e.late for e in events)
    if late:
        events = sorted(events, key=lambda e: (e.time_ns, e.sequence))
    for event in events:
        out += ["%s: %s: %s" % (story.role, event.action, b) for b in event.bad]
        if last is not None:
            if not late and event.flat.get("event.sequence", 0) <= last.flat.get("event.sequence", 0):
                out.append("%s: %s: event.sequence does not grow" % (story.role, event.action))
            if event.time_ns < last.time_ns:
                out.append("%s: %s: @timestamp goes back before %s" % (story.role, event.action, last.action))
        last = event
        if event.action == FLOW:
            if not up:
                out.append("%s: extra event: traffic outside of a connection: %s" % (story.role, event.brief()))
                continue
            fexp = story.flow_exp(life)
            out += _check_event(event, fexp, story) + flow.tick(event, story.role)
            moved_in_life = True
            continue
        # the next expected event with this action; optional ones may be passed over
        j = i
        while j < len(exps) and exps[j].action != event.action:
            j += 1
        if j == len(exps):
            out.append("%s: extra event: %s" % (story.role, event.brief()))
            continue
        out += ["%s: missing event: %s" % (story.role, e.action) for e in exps[i:j] if not e.optional]
        exp, i = exps[j], j + 1
        life = exp.life
        if event.action in ("connection_established", "connection_accepted"):
            up, moved_in_life, flow = True, False, FlowState()
        if event.action == "disconnect_received":
            out += flow.tick(event, story.role) if flow.ticks else []
            if life.moved() and not moved_in_life and life.flow is not False:
                out.append("%s: missing event: network_flow before the close (payload moved)" % story.role)
            if moved_in_life and not life.moved():
                out.append("%s: extra event: network_flow though no payload moved" % story.role)
            up = False
        out += _check_event(event, exp, story)
        out += _check_times(event, life)
    out += ["%s: missing event: %s" % (story.role, e.action) for e in exps[i:] if not e.optional]
    return out


def _check_times(event, life):
    f = event.flat
    if "event.duration" not in f or life.opened_before is None or event.read_ns is None:
        return []
    longest = event.time_ns - life.opened_before
    if f["event.duration"] > longest + CLOCK_SLACK:
        return ["%s: %s: event.duration: expected at most %d, got %d"
                % (life.role, event.action, longest, f["event.duration"])]
    return []


def _group_key(events):
    """(netns, kind, local, remote) of the socket that these events tell of."""
    kind, local, remote = "socket", None, None
    for e in events:
        if e["network.direction"] in ("egress", "ingress") and kind == "socket":
            kind = e["network.direction"]
            remote = e.address("remote")
        local = local or e.address("local")
    return (events[0]["strayport.netns"], kind, local, remote)


def groups_of(events):
    """Events by socket, in order."""
    by_id = collections.OrderedDict()
    for n, e in enumerate(events):
        by_id.setdefault(e["strayport.socket.id"] or "no id %d" % n, []).append(e)
    return list(by_id.values())


def _when(group):
    """When this socket got its tuple: a tuple may come again, and what was delivered late is printed late. That is
    when it connected: of two that attempt at once the one that began first may get the port that the other had."""
    if "@timestamp" not in group[0].flat:
        return 0
    return min([e.time_ns for e in group if e.action == "connection_established"] or [e.time_ns for e in group])


def pair(events, stories):
    """[(story, group)], groups of nobody, stories without events."""
    waiting = collections.defaultdict(collections.deque)
    for s in stories:
        waiting[s.key()].append(s)
    pairs, strangers = [], []
    for g in sorted(groups_of(events), key=_when):
        key = _group_key(g)
        if waiting.get(key):
            pairs.append((waiting[key].popleft(), g))
        else:
            strangers.append(g)
    rest = [s for q in waiting.values() for s in q]
    # a second try by what is left, so that a wrong address reads as a wrong field
    for g in list(strangers) if len(rest) < 50 else []:
        _, kind, local, remote = _group_key(g)
        for s in rest:
            _, skind, slocal, sremote = s.key()
            if (kind == skind) + (local == slocal) + (remote == sremote) >= 2:
                pairs.append((s, g))
                rest.remove(s)
                strangers.remove(g)
                break
    return pairs, strangers, rest


def differences(events, stories, begin_ns=None):
    """What is wrong with the events of these stories' namespaces: missing, extra, wrong."""
    for s in stories:
        for e in s.events:
            if not hasattr(e, "life"):
                e.life = s
    pairs, strangers, rest = pair(events, stories)
    out = []
    for story, group in pairs:
        out += _check_story(story, group)
    for g in strangers:
        out += ["extra event: %s: %s" % (e.brief(), e.line.decode("utf-8", "replace")[:3000]) for e in g]
    for s in rest:
        if not all(e.optional for e in s.events):
            out.append("%s: missing: no event of this socket %s (expected %s)"
                       % (s.role, s.key(), ", ".join(e.action for e in s.events)))
    out += _check_entities(pairs)
    for e in events:
        if "@timestamp" not in e.flat:
            continue
        if begin_ns and e.time_ns < begin_ns - CLOCK_SLACK:
            out.append("%s: @timestamp is before the test began" % e.brief())
        if e.read_ns is not None and e.time_ns > e.read_ns + CLOCK_SLACK:
            out.append("%s: @timestamp is after it was printed" % e.brief())
    return out


def _check_entities(pairs):
    """One process, one entity id; two processes, two."""
    by_key, by_id, out = {}, {}, []
    for story, group in pairs:
        procs = {(p.pid): p for e in story.events for p in e.procs if p is not None}
        for e in group:
            p, got = procs.get(e["process.pid"]), e["process.entity_id"]
            if p is None or got is None:
                continue
            key = (p.pid, p.start_ticks)
            if by_key.setdefault(key, got) != got:
                out.append("%s: process.entity_id: pid %d has two: %s, %s" % (story.role, p.pid, by_key[key], got))
            if by_id.setdefault(got, key) != key:
                out.append("%s: process.entity_id %s is of two processes" % (story.role, got))
    return sorted(set(out))


def expect(events, stories, begin_ns=None):
    """Fail the test with everything that differs, then the events themselves."""
    diffs = differences(events, stories, begin_ns)
    if diffs:
        text = "\n".join("  " + d for d in _gather(diffs, 40))
        log = "\n".join("  " + e.brief() for e in events[:40])
        raise AssertionError("events differ from the truth in %d points:\n%s\nevents printed (%d):\n%s"
                             % (len(diffs), text, len(events), log))


def _gather(diffs, most):
    """The same difference of many sockets is one line with their number."""
    by_what = collections.OrderedDict()
    for d in diffs:
        role, _, what = d.partition(": ")
        by_what.setdefault(what, []).append(role)
    out = ["%s: %s" % (", ".join(r[:3]) + (" and %d more" % (len(r) - 3) if len(r) > 3 else ""), w)
           for w, r in by_what.items()]
    return out[:most] + (["... and %d more" % (len(out) - most)] if len(out) > most else [])


# ---- normalised logs: equal for equal behaviour, whatever the backend and kernel ---------------
VOLATILE = ("@timestamp", "event.sequence", "event.start", "event.end", "event.duration",
            "strayport.backend", "process.start", "strayport.interval.source_bytes",
            "strayport.interval.destination_bytes", "source.packets", "destination.packets",
            "network.packets", "network.community_id", "process.working_directory",
            "strayport.cgroup.id", "strayport.cgroup.path", "strayport.pidns", "strayport.mntns",
            "strayport.previous_holder.start", "strayport.socket.holders_at")


def normalise(events, stories, watched, netns_order):
    pairs, _, _ = pair(events, stories)
    roles = {}
    for s in stories:
        for e in s.events:
            for p in e.procs:
                if p is not None:
                    roles[p.pid] = p.role
    log = []
    for story, group in pairs:
        reasons = {e.action: e.reason for e in story.events if isinstance(e.reason, str)}
        declared = {a[1] for s in [story] for a in (s.local, s.remote) if a and a[1] in watched}
        entry = {"role": story.role, "events": []}
        ticks = 0
        for e in group:
            if e.action == FLOW:
                ticks += 1
                continue
            entry["events"].append(_normal_event(e, roles, declared, netns_order))
            if e.inferred and e.action in reasons:
                entry["events"][-1]["event.reason"] = reasons[e.action]
        entry["network_flow"] = ticks > 0
        log.append(entry)
    log.sort(key=lambda s: (s["role"], json.dumps(s, sort_keys=True)))
    return log


def _normal_event(e, roles, declared, netns_order):
    f = {}
    for path, v in e.flat.items():
        if path in VOLATILE or path.startswith(("agent.", "host.")):
            continue
        if path == "strayport.socket.id":
            continue
        if path == "strayport.socket.holders" and e.action == "socket_handover":
            continue  # who held it some milliseconds later: test_hard_who.py has cases that keep still
        if path == "strayport.netns":
            v = netns_order.get(v, "other")
        elif path in ("process.pid", "process.parent.pid", "strayport.previous_holder.pid"):
            v = roles.get(v, "other" if path == "process.pid" else "parent")
        elif path == "process.thread.id":
            if e["strayport.attribution"] == "owner":
                continue
            v = "main" if v == e["process.pid"] else "thread"
        elif path.endswith("entity_id"):
            v = "id"
        elif path == "strayport.ancestors":
            v = [roles[a["pid"]] for a in v if a["pid"] in roles]  # above them is the test, and whoever runs it
        elif path in ("process.parent.name", "process.parent.executable") and e["process.parent.pid"] not in roles:
            v = "parent"  # the test, or whoever is pid 1 here
        elif path == "strayport.socket.state" and e.action == "connection_accepted":
            # the peer may have closed meanwhile
            v = "ESTABLISHED" if v == "CLOSE_WAIT" else v
        elif path.endswith(".port") and path != "strayport.port":
            v = v if v in declared else EPHEMERAL
        elif path == "strayport.attribution" and v in ("owner", "current") and e.action in (
                "connection_established", "disconnect_received", "connection_failed", "socket_closed"):
            v = "owner or current"
        elif path == "strayport.flags":
            v = [x for x in v if x not in ("from_proc", "late", "inferred") +
                 (("shared_socket", "holders_unread") if e.action == "socket_handover" else ())]
            if not v:
                continue
        f[path] = v
    return f
