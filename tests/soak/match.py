# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Holds a stream of events against a stream of truths, socket by socket, in bounded memory.

event() takes what strayport printed, truth() what tests/soak/load.c says of one socket. As soon as both are there
and the socket is closed they are compared and forgotten. finish() says what is left: missing, or extra.
It is pure: tests/unit/test_soak.py proves without a tracer that each kind of error is told.
"""
import collections
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "live"))
from checker import stamp_ns  # noqa: E402

RUN_EVENTS = ("trace_started", "trace_stopped", "heartbeat", "events_lost")
ENDS = {"disconnect_received", "connection_failed", "socket_closed"}
REMEMBERED = 20000      # ids of sockets that are done: none of them may come again
ERRORS_KEPT = 40
LINES_KEPT = 12         # of what was told of a socket, for when it is wrong
LOOK_NS = 5 * 10 ** 9   # another tracer has looked at all files so long after its start
ONCE = {"out": {"connection_attempted", "connection_established", "disconnect_received"},
        "in": {"connection_accepted", "disconnect_received"},
        "lis": {"socket_bound", "socket_listening", "socket_closed"}}
REFUSED = {"connection_attempted", "connection_failed"}
# in whose name each event of the opener is
BY_OPENER = ("connection_attempted", "connection_established", "connection_accepted", "socket_bound", "socket_listening")


def plain(ip):
    return ip[7:] if ip.startswith("::ffff:") else ip


def address(a):
    return (plain(a["ip"]), a["port"]) if a else None


def truth_key(t):
    local, remote = address(t["local"]), address(t.get("remote"))
    if t["k"] == "udp":
        return (t["ns"], "udp", local[1])
    if t["k"] == "lis":
        return (t["ns"], "lis", local)
    return (t["ns"], "tcp", local, remote)


class Group:
    """What was told of one socket so far."""
    __slots__ = ("key", "seen", "pids", "users", "hands", "total", "intervals", "reason", "end_pid", "end_args", "begin",
                 "late", "inferred", "peers", "udp", "errors", "failed", "lines", "end_at")

    def __init__(self):
        self.lines, self.end_at = collections.deque(maxlen=LINES_KEPT), 0
        self.key, self.seen, self.pids, self.users, self.hands = None, collections.Counter(), {}, set(), []
        self.total, self.intervals, self.reason, self.end_pid, self.end_args = [0, 0], [0, 0], None, None, None
        self.begin, self.late, self.inferred, self.peers, self.udp, self.errors = None, False, False, {}, False, []
        self.failed = collections.Counter()

    def learn(self, e, st, action, stamp):
        udp = e["network"]["transport"] == "udp"
        local, remote = address(st.get("local")), address(st.get("remote"))
        if udp:
            self.udp, self.key = True, (st["netns"], "udp", local[1])
        elif remote:
            self.key = (st["netns"], "tcp", local, remote)
        elif self.key is None:
            self.key = (st["netns"], "lis", local)
        # the first in time, which need not be the first that is printed
        at = stamp_ns(stamp)
        if self.begin is None or at < self.begin:
            self.begin = at
        flags = st.get("flags", ())
        self.late |= "late" in flags
        self.inferred |= "inferred" in flags

    def opener(self):
        return next((self.pids[action] for action in BY_OPENER if action in self.pids), self.end_pid)

    def moved(self, e, st):
        """Totals as (sent, received) of this socket: they never fall, and the intervals add up to them."""
        source, destination = e.get("source", {}), e.get("destination", {})
        total = [source.get("bytes", 0), destination.get("bytes", 0)]
        egress = e["network"].get("direction") == "egress"
        if e["event"]["action"] == "network_flow":
            part = st.get("interval", {})
            self.intervals[0] += part.get("source_bytes", 0)
            self.intervals[1] += part.get("destination_bytes", 0)
            if self.intervals != total and not self.udp:
                self.errors.append("the intervals make %s, the totals are %s" % (self.intervals, total))
        if not egress:
            total.reverse()
        if not self.udp and (total[0] < self.total[0] or total[1] < self.total[1]):
            self.errors.append("bytes fell from %s to %s" % (self.total, total))
        self.total = total

    def datagrams(self, e, st):
        packets = [e.get("source", {}).get("packets", 0), e.get("destination", {}).get("packets", 0)]
        before, self.total = self.total, [0, 0]
        part = st.get("interval", {})
        gain = [part.get("source_bytes", 0), part.get("destination_bytes", 0)]
        total = [e.get("source", {}).get("bytes", 0), e.get("destination", {}).get("bytes", 0)]
        if e["network"].get("direction") != "egress":
            for x in (packets, gain, total):
                x.reverse()
        peer = address(st["remote"])
        old = self.peers.get(peer, (0, 0, 0, 0))
        if [old[0] + gain[0], old[1] + gain[1]] != total:
            self.errors.append("with %s the totals went from %s by %s to %s" % (peer, old[:2], gain, total))
        self.peers[peer] = (total[0], total[1], packets[0], packets[1])
        self.total = before


def shown(t, g):
    """The lines that show what was true of a socket, and what was told of it."""
    return ["true: %s" % json.dumps(t)] + ["told: %s" % line.decode().strip() for line in g.lines]


class Checker:
    def __init__(self, say=lambda text: None):
        self.say = say                                    # of errors and what shows them, at once
        self.groups = {}                                  # socket id -> Group that is not over
        self.over = collections.defaultdict(list)         # key -> [(id, Group)]: over, the truth has not come
        self.truths = collections.defaultdict(list)       # key -> truths that no group belongs to yet
        self.recent, self.recent_order = set(), collections.deque()
        self.refused_seen, self.refused_true = collections.Counter(), collections.Counter()
        self.errors, self.n_errors = [], 0
        self.count = collections.Counter()
        self.sequence = 0
        self.started = self.stopped = None
        self.beat = {}
        self.most_held = 0
        self.looks = collections.deque(maxlen=8)          # when other tracers began: look()

    def error(self, text, *evidence):
        self.n_errors += 1
        if len(self.errors) < ERRORS_KEPT:
            self.errors.append(text)
            for line in (text, *evidence):
                self.say("  " + line)

    # -- what was printed --
    def event(self, line):
        try:
            e = json.loads(line)
            self.take(e, line)
        except (ValueError, KeyError, TypeError) as problem:
            self.error("%s: %r: %s" % (type(problem).__name__, problem, line[:300]))

    def take(self, e, line):
        self.count["lines"] += 1
        action, st = e["event"]["action"], e.get("strayport", {})
        self.sequence += 1
        if e["event"]["sequence"] != self.sequence:
            self.error("event.sequence %d follows %d" % (e["event"]["sequence"], self.sequence - 1))
            self.sequence = e["event"]["sequence"]
        if action in RUN_EVENTS:
            self.run_event(action, st)
            return
        self.count["events"] += 1
        if action == "connection_refused":
            packets = st.get("refused", {}).get("interval", {}).get("packets", 1)
            self.refused_seen[st["netns"]] += packets
            return
        self.socket_event(e, action, st, line)

    def run_event(self, action, st):
        if action == "trace_started":
            self.started = st
        elif action == "trace_stopped":
            self.stopped = st.get("run")
        elif action == "events_lost":
            self.error("events were lost: %s" % st.get("run"))
        self.beat = st.get("run", self.beat)

    def socket_event(self, e, action, st, line):
        ident = st["socket"]["id"]
        if ident in self.recent:
            self.error("after its end: %s of socket %s, %s -> %s" % (action, ident, st.get("local"), st.get("remote")))
            return
        g = self.groups.get(ident)
        if g is None:
            g = self.groups[ident] = Group()
        g.learn(e, st, action, e["@timestamp"])
        g.lines.append(line)
        pid = e.get("process", {}).get("pid")
        g.seen[action] += 1
        if action == "network_flow":
            g.users.add(pid)
            if g.udp:
                g.datagrams(e, st)
            else:
                g.moved(e, st)
            return
        if action == "socket_handover":
            g.hands.append(pid)
            return
        g.pids[action] = pid
        if g.udp and action == "connection_failed":
            g.failed[address(st["remote"])] += 1
            g.reason = e["event"].get("reason")
            return
        if action not in ENDS:
            return
        if action == "disconnect_received":
            g.moved(e, st)
        elif action == "socket_closed" and g.udp:
            g.total = [e.get("destination", {}).get("bytes", 0), e.get("source", {}).get("bytes", 0)]
        g.reason, g.end_pid, g.end_at = e["event"].get("reason"), pid, stamp_ns(e["@timestamp"])
        g.end_args = e.get("process", {}).get("args")
        self.ended(ident, g)

    def ended(self, ident, g):
        del self.groups[ident]
        self.recent.add(ident)
        self.recent_order.append(ident)
        if len(self.recent_order) > REMEMBERED:
            self.recent.discard(self.recent_order.popleft())
        self.over[g.key].append((ident, g))
        self.settle(g.key)

    # -- what is true --
    def truth(self, t):
        if t["k"] == "done":
            self.refused_true[t["ns"]] += t["refused_packets"]
            for k, v in t.items():
                if k not in ("k", "ns"):
                    self.count[k] += v
            self.count["namespaces"] += 1
            self.most_held = max(self.most_held, len(self.groups) + len(self.over) + len(self.truths))
            return
        self.count["truths"] += 1
        key = truth_key(t)
        self.truths[key].append(t)
        self.settle(key)

    def look(self, now_ns):
        """Another tracer begins, which may be the last that lets go of a socket: why that ended nobody knows then."""
        self.looks.append(now_ns)

    def untold(self, t, g):
        """Was its process's end not told as the reason, since another tracer may have had the socket?"""
        return t["why"] == "process_exit" and g.reason in (None, "fin") and any(0 < g.end_at - at < LOOK_NS for at in self.looks)

    def settle(self, key, whoever=False):
        """Inode numbers of namespaces come again, and so do tuples, and what is told late may be told in any order: the
        same process is asked for, and the nearest in time. whoever: at the end, so that a wrong pid reads as one."""
        groups, truths = self.over.get(key, ()), self.truths.get(key, ())
        while True:
            pairs = [(abs(t["begin"] - g.begin), t, (ident, g)) for ident, g in groups for t in truths
                     if whoever or t["pid"] == g.opener()]
            if not pairs:
                break
            _, t, group = min(pairs, key=lambda pair: pair[0])
            groups.remove(group)
            truths.remove(t)
            self.compare(t, group[1])
        for table in (self.over, self.truths):
            if key in table and not table[key]:
                del table[key]

    # -- the comparison --
    def compare(self, t, g):
        wrong, truth = list(g.errors), t
        if self.untold(t, g):
            self.count["reasons untold"] += 1
            t = dict(t, why=g.reason or "")
        elif g.inferred and g.reason is None and t["why"]:
            # no hook saw it, and it says so; but that is rare, and of interest
            self.count["reasons unseen"] += 1
            for line in ("an end that no hook saw", *shown(truth, g)):
                self.say("  " + line)
            t = dict(t, why="")
        wrong += compare_udp(t, g) if t["k"] == "udp" else compare_tcp(t, g)
        self.count["late"] += g.late
        self.count["inferred"] += g.inferred
        self.count["compared"] += 1
        self.count["compared_" + t["k"]] += 1
        self.count["ticks"] += g.seen["network_flow"]
        self.count["bytes"] += sum(g.total)
        if t["exec"]:
            self.count["compared_exec"] += 1
        self.count["compared_hand"] += len(g.hands)
        for n, w in enumerate(wrong):
            self.error("%s%s %s: %s" % (t["k"], " (late)" if g.late else "", g.key, w), *(() if n else shown(truth, g)))

    def finish(self):
        """Everything has been read: what has no counterpart?"""
        for key in list(self.over):
            self.settle(key, whoever=True)
        for ident, g in self.groups.items():
            self.error("no end of socket %s %s: %s" % (ident, g.key, dict(g.seen)))
        for key, groups in self.over.items():
            for ident, g in groups:
                self.error("extra: socket %s%s of pid %s, begun %d, %s: %s" % (
                    ident, " (late)" if g.late else "", g.opener(), g.begin, key, dict(g.seen)))
        for key, truths in self.truths.items():
            for t in truths:
                self.error("missing: %s of pid %d, begun %d, %s" % (t["k"], t["pid"], t["begin"], key))
        for ns in set(self.refused_seen) | set(self.refused_true):
            if self.refused_seen[ns] != self.refused_true[ns]:
                self.error("refused packets in namespace %d: expected %d, got %d"
                           % (ns, self.refused_true[ns], self.refused_seen[ns]))
        self.count["refused_compared"] = sum(self.refused_seen.values())


def same(what, want, got):
    return [] if want == got else ["%s: expected %s, got %s" % (what, want, got)]


def compare_tcp(t, g):
    refused = t["why"] == "ECONNREFUSED"
    once = REFUSED if refused else ONCE[t["k"]]
    wrong = []
    for action in sorted(once | set(g.seen) - {"network_flow", "socket_handover"}):
        wrong += same(action, int(action in once), g.seen[action])
    for action in BY_OPENER:
        if g.seen[action]:
            wrong += same("pid of " + action, t["pid"], g.pids[action])
    wrong += same("pid of the end", t["closer"], g.end_pid)
    wrong += same("reason", t["why"], g.reason or "")
    wrong += same("bytes sent, received", [t["tx"], t["rx"]], g.total)
    moved = bool(t["tx"] or t["rx"])
    if moved != bool(g.seen["network_flow"]):
        wrong.append("payload moved: %s, traffic events: %d" % (moved, g.seen["network_flow"]))
    users = {t["pid"], t["closer"]} | ({t["hand"]} if t["hand"] else set())
    if not g.users <= users:
        wrong.append("traffic of pids %s, expected %s" % (sorted(map(str, g.users)), sorted(users)))
    wrong += same("hand-overs to", [t["hand"]] if t["hand"] else [], g.hands)
    if t["exec"] and g.end_args is not None:
        wrong += same("program at the end", "after-exec", g.end_args[0])
    if g.end_args is None:
        wrong.append("the process of the end has no arguments")
    return wrong


def compare_udp(t, g):
    peers = {address(p["at"]): (p["tx"], p["rx"], p["txd"], p["rxd"]) for p in t["peers"]}
    failed = {address(p["at"]): p["refused"] for p in t["peers"] if p["refused"]}
    wrong = same("peers: bytes and datagrams sent, received", peers, g.peers)
    wrong += same("refused by", failed, dict(g.failed))
    wrong += same("socket_bound", t["bound"], g.seen["socket_bound"])
    wrong += same("socket_closed", 1, g.seen["socket_closed"])
    wrong += same("reason", t["why"], g.reason or "")
    wrong += same("pid of the end", t["closer"], g.end_pid)
    wrong += same("bytes sent, received", [sum(p[0] for p in peers.values()), sum(p[1] for p in peers.values())], g.total)
    if not g.users <= {t["pid"]}:
        wrong.append("traffic of pids %s, expected %d" % (sorted(map(str, g.users)), t["pid"]))
    if g.seen["socket_bound"]:
        wrong += same("pid of socket_bound", t["pid"], g.pids["socket_bound"])
    wrong += same("hand-overs to", [], g.hands)
    return wrong


def implausible(count, least):
    """What was to be compared and was not: [(name, at least, got)]."""
    return [(name, n, count[name]) for name, n in sorted(least.items()) if count[name] < n]
