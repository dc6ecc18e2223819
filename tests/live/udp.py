# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""UDP's truth: sockets of actors that write down what they do, and the comparison, both ways.

Each call of a USock is the real one. What it must show: one flow per peer with exact totals in
bytes and datagrams, the first datagram each way told at once, and the socket's own bind, refusals
and end. Traffic events in between may be any number; the intervals must add up to the totals.
"""
import collections
import os

import checker
import declared
import harness
from harness import PORT, WATCHED, Sock
from model import (ANY_HOLDERS, CURRENT, FLOW, SOME, TIME, TYPES, community_id, escaped_fields, flags_match, host_fields, number,
                   one_of, opt, plain_ip, previous_holder, port_registry)


SEES_USERS = not declared.declared(harness.RUN, declared.UDP_USERS)


class Flow:
    """What a socket and one peer say to each other."""

    def __init__(self, local, remote, tx):
        self.local, self.remote, self.egress = local, remote, tx
        self.bytes, self.dgrams = [0, 0], [0, 0]  # received, sent
        self.refused = 0
        self.users = []

    def add(self, tx, n, count):
        self.bytes[tx] += n
        self.dgrams[tx] += count


class Truth:
    """One socket, whoever holds it."""

    def __init__(self, role, netns):
        self.role, self.netns = role, netns
        self.local = None      # as bound, or as it was at its first datagram
        self.binds = []        # (proc, tid, outcome, reason, address)
        self.flows = {}        # peer -> Flow
        self.users = []        # who may be named by traffic and by the end
        self.binder = self.opener = self.last = None  # actors; opener: who connected it, or used it before any role
        self.told = set()      # pids whose use of it has been told
        self.handovers = []    # (who uses it now, who did before)
        self.peer = None       # of a connected socket
        self.end = "missing"   # the reason of its end; None = none given; "open" = still there

    def bound(self):
        return any(b[2] == "success" for b in self.binds)

    def flow(self, local, remote, tx):
        remote = (plain_ip(remote[0]), remote[1])
        if remote not in self.flows:
            self.flows[remote] = Flow((plain_ip(local[0]), local[1]), remote, tx)
        return self.flows[remote]

    def shows(self):
        return bool(self.binds or self.flows)

    def connects(self, actor):
        """Who connects it is no news from then on."""
        self.opener, self.last = actor, None

    def used_by(self, actor):
        """It sends or receives: news if it is neither binder nor opener, once."""
        if self.last and self.last.pid == actor.pid:
            return
        if not self.binder and not self.opener:
            self.opener = actor
        before, self.last = self.last or self.opener or self.binder, actor
        if actor.pid in self.told | {a.pid for a in (self.binder, self.opener) if a}:
            return
        self.told.add(actor.pid)
        self.handovers.append((actor.proc, before.proc, actor.tid))


class USock:
    """A socket in the hands of one actor; by() is the same one in another's."""

    def __init__(self, actor, family=4, truth=None, name=None, ip=None, **opts):
        Sock.count += 1
        self.actor, self.family, self.name = actor, family, name or "u%d" % Sock.count
        self.truth = truth or Truth("%s.%s" % (actor.role, self.name), actor.netns.inode)
        self.ip = ip or ("::1" if family == 6 else "127.0.0.1")
        if name is None:
            actor.do("usocket", self.name, family)
            usocks(actor.case).append(self.truth)
            for k, v in opts.items():
                self.opt(k, v)

    def by(self, actor):
        return USock(actor, self.family, self.truth, self.name, self.ip)

    def opt(self, what, value):
        self.actor.do("opt", self.name, what, value)

    def bind(self, ip, port=PORT, fails=None):
        a = self.actor.do("bind", self.name, ip, port, fails=fails)
        t, at = self.truth, (ip, port) if fails else Sock.addr(a["local"])
        if at[1] in WATCHED:
            t.binds.append((self.actor.proc, self.actor.tid, "failure" if fails else "success", fails,
                            (plain_ip(at[0]), at[1])))
            self._named()
        if not fails and at[1] in WATCHED:
            t.binder = self.actor
        if not fails:
            t.local = (plain_ip(at[0]), at[1])
            if plain_ip(at[0]) not in ("0.0.0.0", "::"):
                self.ip = at[0]
        return self

    def connect(self, ip, port=PORT):
        a = self.actor.do("connect", self.name, ip, port)
        self.truth.peer = (ip, port)
        self.ip = a["local"]["ip"]
        self.truth.local = self.truth.local or (plain_ip(self.ip), a["local"]["port"])
        if port in WATCHED or self.truth.binder:
            self.truth.connects(self.actor)
        self._named()
        return self

    def _named(self):
        t, proc = self.truth, self.actor.proc
        if proc not in t.users:
            t.users.append(proc)

    def _moved(self, tx, local, remote, n, count, seen=SEES_USERS):
        """seen: the kernel says which process it is."""
        self._named()
        if self.truth.local is None:
            self.truth.local = (plain_ip(local[0]), local[1])
        at = (self.ip, local[1])
        if at[1] in WATCHED or remote[1] in WATCHED:
            f = self.truth.flow(at, remote, tx)
            f.add(tx, n, count)
            if seen:
                self.truth.used_by(self.actor)
            if self.actor.proc not in f.users:
                f.users.append(self.actor.proc)
            return f
        return None

    def _to(self, ip, port):
        return (ip, port) if ip else self.truth.peer

    def send(self, n, ip=None, port=PORT, segment=0, fails=None):
        a = self.actor.do("usend", self.name, ip or "-", port, n, *([segment] if segment else []),
                          fails=fails)
        if fails:
            return None
        assert a["ret"] == n, a
        count = -(-n // segment) if segment else 1
        return self._moved(True, Sock.addr(a["local"]), self._to(ip, port), n, count, SEES_USERS or ip is not None)

    def send_many(self, count, n, ip=None, port=PORT):
        a = self.actor.do("usendmm", self.name, ip or "-", port, count, n)
        assert a["ret"] == count, a
        self._moved(True, Sock.addr(a["local"]), self._to(ip, port), n * count, count, SEES_USERS or ip is not None)

    def recv(self, n, cap=65536, how=None, local=None):
        """Receive a datagram of n bytes, of which `cap` fit; returns who sent it."""
        a = self.actor.do("urecv", self.name, cap, *([how] if how else []))
        assert a["ret"] == (n if how == "trunc" else min(n, cap)), a
        if how != "peek":
            count = -(-n // a["segment"]) if a["segment"] else 1
            self._moved(False, local or (self.ip, self.truth.local[1]), Sock.addr(a["from"]), n, count)
            self.segment = a["segment"]
        return Sock.addr(a["from"])

    def recv_many(self, count, n, sender):
        a = self.actor.do("urecvmm", self.name, count)
        assert a["ret"] == n * count, a
        self._moved(False, (self.ip, self.truth.local[1]), sender, n * count, count)

    def refused(self, ip=None, port=PORT):
        """The error is there; it is taken off the socket."""
        self.actor.do("urecv", self.name, 10, fails="ECONNREFUSED")
        f = self.truth.flows[self._to(ip, port)]
        f.refused += 1

    def close(self, last=True):
        self.actor.do("close", self.name)
        if last:
            self.ended()

    def ended(self, reason=None):
        self.truth.end = reason


def usocks(case):
    if not hasattr(case, "udp"):
        case.udp = []
    return case.udp


# ---- what an event must hold -------------------------------------------------------------------
def base(truth, action, proc, attribution, local, remote=None):
    types, outcome = TYPES[action]
    ip = local[0]
    f = {
        "@timestamp": TIME, "ecs.version": "8.17.0", "event.kind": "event",
        "event.category": ["network"], "event.type": types, "event.action": action,
        "event.module": "strayport", "event.dataset": "strayport.connection",
        "event.sequence": number(1), "strayport.backend": one_of("fentry", "kprobe", "tp"),
        "network.transport": "udp", "network.iana_number": "17",
        "network.type": "ipv6" if ":" in ip else "ipv4",
        "strayport.netns": truth.netns, "strayport.socket.id": SOME,
        "strayport.socket.state": opt("CLOSE"),
        "strayport.local.ip": ip, "strayport.local.port": local[1],
        "event.start": opt(TIME), "event.end": opt(TIME), "event.duration": opt(number(0)),
    }
    f.update(host_fields())
    if outcome:
        f["event.outcome"] = outcome
    f.update(proc.fields())
    f["strayport.attribution"] = one_of(*attribution)
    f["process.thread.id"] = opt(number(1))
    flags = {"from_proc", "late"}
    must = {"invalid_utf8"} if proc.broken() else set()
    if proc.broken():
        f.update(escaped_fields())
    f["strayport.flags"] = flags_match(must, flags | must)
    return f


def port_fields(f, match, port):
    f["strayport.match"], f["strayport.port"] = match, port
    status, service = port_registry(port, "udp")
    f["strayport.port_registry.status"] = status
    if service:
        f["strayport.port_registry.service"] = service


def match_of(local, remote):
    return {(True, True): "both", (True, False): "local", (False, True): "remote"}[
        (local in WATCHED, remote in WATCHED)]


def flow_fields(truth, flow, action, proc, attribution):
    f = base(truth, action, proc, attribution, flow.local, flow.remote)
    match = match_of(flow.local[1], flow.remote[1])
    remote = match == "remote" or (match == "both" and flow.egress)
    port_fields(f, match, flow.remote[1] if remote else flow.local[1])
    f["strayport.remote.ip"], f["strayport.remote.port"] = flow.remote
    f["network.direction"] = "egress" if flow.egress else "ingress"
    src, dst = (flow.local, flow.remote) if flow.egress else (flow.remote, flow.local)
    f["source.ip"], f["source.port"] = src
    f["destination.ip"], f["destination.port"] = dst
    f["network.community_id"] = community_id(17, flow.local[0], flow.local[1], *flow.remote)
    return f


def socket_fields(truth, action, proc, attribution, local):
    f = base(truth, action, proc, attribution, local)
    f["destination.ip"], f["destination.port"] = local
    if local[1] in WATCHED:
        port_fields(f, "local", local[1])
    else:
        first = next(iter(truth.flows.values()))
        port_fields(f, "remote", first.remote[1])
    return f


def closest(event, wants):
    """The differences from that of several expectations which is the nearest."""
    return min((checker.compare_fields(event, w) + checker._sum_errors(event) for w in wants), key=len)


def say(truth, event, diffs):
    return ["%s: %s: %s: expected %s, got %r" % (truth.role, event.brief(), p, w, g) for p, w, g in diffs]


# ---- one flow, one socket ----------------------------------------------------------------------
def check_flow(truth, flow, events):
    """Traffic of one socket and peer."""
    out, total, told = [], [[0, 0], [0, 0]], [False, False]
    first = next((e for e in events if e.action == FLOW), None)
    if first is None and any(flow.dgrams):
        return ["%s: missing: no traffic with %s" % (truth.role, flow.remote)]
    tx_side = "source" if flow.egress else "destination"
    sides = {"source": flow.egress, "destination": not flow.egress}  # side -> is it what we sent?
    if first is not None and first.flat.get("source.packets", 0) < 1:
        out.append("%s: the first traffic event does not hold the first datagram" % truth.role)
    for e in events:
        wants = []
        for p in truth.users:
            if e.action == FLOW:
                w = flow_fields(truth, flow, FLOW, p, ("current", "owner"))
                for side, tx in sides.items():
                    w[side + ".bytes"] = number(total[tx][0], flow.bytes[tx])
                    w[side + ".packets"] = number(total[tx][1], flow.dgrams[tx])
                    w["strayport.interval.%s_bytes" % side] = (e.flat.get(side + ".bytes") or 0) - total[tx][0]
                w["network.bytes"] = number(0, sum(flow.bytes))
                w["network.packets"] = number(1, sum(flow.dgrams))
                w["event.start"] = w["event.end"] = TIME
                w["event.duration"] = number(0)
            else:
                w = flow_fields(truth, flow, "connection_failed", p, ("owner",))
                w["event.reason"] = "ECONNREFUSED"
            wants.append(w)
        diffs = closest(e, wants)
        out += say(truth, e, diffs)
        if e.action == FLOW:
            for side, tx in sides.items():
                total[tx] = [e.flat.get(side + ".bytes") or 0, e.flat.get(side + ".packets") or 0]
                told[tx] |= total[tx][1] > 0
    for tx, way in ((True, "sent"), (False, "received")):
        if total[tx] != [flow.bytes[tx], flow.dgrams[tx]]:
            out.append("%s: with %s: %s in the last traffic event: expected %d bytes in %d datagrams, got %d in %d"
                       % ((truth.role, flow.remote, way, flow.bytes[tx], flow.dgrams[tx]) + tuple(total[tx])))
    refusals = sum(e.action == "connection_failed" for e in events)
    if refusals != flow.refused:
        out.append("%s: with %s: %d refusals expected, got %d" % (truth.role, flow.remote, flow.refused, refusals))
    assert tx_side in sides
    return out


def check_socket(truth, events):
    out, by_peer, binds, ends, hands = [], collections.defaultdict(list), [], [], []
    last = None
    for e in events:
        out += ["%s: %s: %s" % (truth.role, e.action, b) for b in e.bad]
        if last is not None and e["event.sequence"] <= last["event.sequence"]:
            out.append("%s: event.sequence does not grow" % truth.role)
        if ends:
            out.append("%s: extra event after the end: %s" % (truth.role, e.brief()))
        if e.action in (FLOW, "connection_failed"):
            by_peer[e.address("remote")].append(e)
        elif e.action == "socket_bound":
            binds.append(e)
        elif e.action == "socket_closed":
            ends.append(e)
        elif e.action == "socket_handover":
            hands.append(e)
        else:
            out.append("%s: extra event: %s" % (truth.role, e.brief()))
        last = e
    for e, (proc, tid, outcome, reason, at) in zip(binds, truth.binds):
        w = socket_fields(truth, "socket_bound", proc, CURRENT, at)
        w["event.outcome"], w["process.thread.id"] = outcome, tid
        if reason:
            w["event.reason"] = reason
        out += say(truth, e, closest(e, [w]))
    if len(binds) != len(truth.binds):
        out.append("%s: socket_bound: expected %d, got %d" % (truth.role, len(truth.binds), len(binds)))
    for e, (proc, before, tid) in zip(hands, truth.handovers):
        w = socket_fields(truth, "socket_handover", proc, CURRENT, truth.local)
        w.update({k.replace("__", "."): v for k, v in previous_holder(before).items()})
        w.update({"process.thread.id": tid, "strayport.socket.holders": ANY_HOLDERS,
                  "strayport.socket.holders_at": opt(TIME)})
        w["strayport.flags"] = flags_match(set(), {"from_proc", "late", "shared_socket", "holders_unread"} |
                                           ({"comm_mismatch"} if proc.may_be_renamed() else set()))
        out += say(truth, e, closest(e, [w]))
    if len(hands) != len(truth.handovers):
        out.append("%s: socket_handover: expected %d, got %d" % (truth.role, len(truth.handovers), len(hands)))
    for peer, flow in truth.flows.items():
        out += check_flow(truth, flow, by_peer.pop(peer, []))
    for peer, extra in by_peer.items():
        out += ["%s: extra event: %s" % (truth.role, e.brief()) for e in extra]
    if truth.end == "open" or not (truth.bound() or truth.flows):
        return out + ["%s: extra event: %s" % (truth.role, e.brief()) for e in ends]
    if len(ends) != 1:
        return out + ["%s: socket_closed: expected 1, got %d" % (truth.role, len(ends))]
    rx = [sum(f.bytes[0] for f in truth.flows.values()), sum(f.dgrams[0] for f in truth.flows.values())]
    tx = [sum(f.bytes[1] for f in truth.flows.values()), sum(f.dgrams[1] for f in truth.flows.values())]
    wants = []
    for p in truth.users:
        w = socket_fields(truth, "socket_closed", p, ("owner", "current"), truth.local)
        if truth.end:
            w["event.reason"] = truth.end
        w.update({"source.bytes": rx[0], "source.packets": rx[1], "destination.bytes": tx[0],
                  "destination.packets": tx[1], "network.bytes": rx[0] + tx[0],
                  "network.packets": rx[1] + tx[1], "event.start": TIME, "event.end": TIME,
                  "event.duration": number(0)})
        wants.append(w)
    return out + say(truth, ends[0], closest(ends[0], wants))


def differences(events, truths):
    """Pair sockets by namespace and local port, in the order of their beginning; then one by one."""
    out, waiting = [], collections.defaultdict(collections.deque)
    for t in truths:
        assert t.end != "missing", "%s: the test never said how this socket ends" % t.role
        if t.shows():
            port = t.local[1] if t.local else t.binds[0][4][1]
            waiting[(t.netns, port)].append(t)
    for group in checker.groups_of(events):
        key = (group[0]["strayport.netns"], (group[0].address("local") or (None, None))[1])
        if waiting.get(key):
            out += check_socket(waiting[key].popleft(), group)
        else:
            out += ["extra event: %s" % e.brief() for e in group]
    out += ["%s: missing: no event of this socket" % t.role for q in waiting.values() for t in q]
    return out


def check(case):
    """Wait for what must come, make sure that nothing else is on its way, compare."""
    truths = usocks(case)
    ends = sum(t.shows() and t.end != "open" and bool(t.bound() or t.flows) for t in truths)
    rest = sum(len(t.binds) + sum(f.refused for f in t.flows.values()) for t in truths)
    inodes = {n.inode for n in case.namespaces}
    for actions, count in ((("socket_closed",), ends), (("socket_bound", "connection_failed"), rest)):
        if count:
            try:
                case.tracer.wait_for(lambda e: e.netns in inodes and e.action in actions, count,
                                     harness.QUIET, start=case.mark)
            except harness.Timeout:
                pass  # the comparison says what is missing
    harness.Fence.get(case).pass_(case.tracer)
    refused = collections.Counter()
    for t in truths:
        for f in t.flows.values():
            if f.refused:
                refused[t.netns, f.remote[0]] += f.refused
    events = case.refusals(case._mine(), refused)
    case.seen = {i: case.tracer.events[-1].sequence for i in inodes}
    diffs = differences(events, truths)
    if diffs:
        raise AssertionError("events differ from the truth in %d points:\n%s\nevents printed (%d):\n%s" % (
            len(diffs), "\n".join("  " + d for d in diffs[:40]), len(events),
            "\n".join("  %s in/out %s" % (e.brief(), [e[s + w] for s in ("source", "destination")
                                                       for w in (".bytes", ".packets")])
                      for e in events[:40])))
    return events


def backend(events):
    return events[0]["strayport.backend"]


def kernel():
    return tuple(int(x) for x in os.uname().release.split("-")[0].split(".")[:2])
