# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""
A tracer that looks at a socket has it for a moment. If its process ends just then, the tracer lets go of it last: it
is not who closed it.
"""
import collections
import ctypes
import errno
import os
import select
import socket

import pytest

from harness import CLONE_NEWNET, DEADLINE, PORT, Netns, Tracer, stimulus
from test_hard_existing import NO_ITERATORS, event_key

HERE, THERE = ("127.0.0.1", PORT), ("127.0.0.1", PORT + 1)
# the type for stimuli/hold.c, its local address, what ends it
KINDS = {"listener": (0, HERE, "socket_closed"), "connection": (socket.SOCK_STREAM, HERE, "disconnect_received"),
         "udp": (socket.SOCK_DGRAM, THERE, "socket_closed")}


class Victim:
    """A forked child that has sockets in a namespace, and nobody else has them."""

    def __init__(self, body):
        r, w = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            try:
                body(w)
                os.read(os.pipe()[0], 1)
            finally:
                os._exit(1)
        os.close(w)
        self.says = os.fdopen(r)
        self.netns = int(self.says.readline())

    def kill(self):
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)


def left(kind):
    """What the kernel did as we let go of it."""
    return "fin" if kind == "connection" else None


KEPT = []  # by the victim, until it is killed


def all_kinds(w):
    KEPT.append(socket.create_server(HERE))
    KEPT.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    KEPT[1].bind(THERE)
    os.write(w, b"%d\n" % os.stat("/proc/thread-self/ns/net").st_ino)
    KEPT.append(KEPT[0].accept()[0])
    os.write(w, b"accepted\n")


def left_behind(w):
    """A listener in a namespace that its process has left, and that nobody else knows."""
    libc = ctypes.CDLL(None)
    with open("/proc/self/ns/net") as home:
        assert not libc.unshare(CLONE_NEWNET)
        KEPT.append(socket.create_server(HERE))
        os.write(w, b"%d\n" % os.stat("/proc/self/ns/net").st_ino)
        assert not libc.setns(home.fileno(), CLONE_NEWNET)


def three_kinds():
    """A victim, and the other end of its connection."""
    ns = Netns()
    victim = ns.inside(lambda: Victim(all_kinds))
    client = ns.inside(lambda: socket.create_connection(HERE))
    assert victim.says.readline() == "accepted\n"
    return victim, client


@pytest.fixture
def gate():
    """(the tracer's end of both pipes, ours)."""
    to, back = os.pipe(), os.pipe()
    yield to[0], back[1], to[1], back[0]
    for fd in (*to, *back):
        os.close(fd)


def followed(victim, kind, gate, when, wrap=()):
    """How the end of the victim's socket was told, which ends while the tracer has it."""
    number, local, ends = KINDS[kind]
    hears, says, tell, hear = gate
    hold = "HOLD=%d %d %d %d %d" % (local[1], number, when, hears, says)
    with Tracer("%d-%d" % (PORT, PORT + 1), ready=False, pass_fds=(hears, says),
                wrap=[*wrap, "/usr/bin/env", "LD_PRELOAD=" + stimulus("hold"), hold]) as t:
        assert select.select([hear], [], [], 4 * DEADLINE)[0], "the tracer did not take it"
        victim.kill()
        os.write(tell, b"\0")
        t.wait_for(lambda e: e.netns == victim.netns and e.action == ends and event_key(e)[1] == local)
        events, status, err = t.stop()
    assert status == 0, err
    mine = [e for e in events if e.netns == victim.netns and event_key(e)[1] == local]
    for e in mine:
        assert e["process.pid"] in (victim.pid, None), e.brief()
    end = [e for e in mine if e.action == ends]
    assert len(end) == 1, [e.brief() for e in mine]
    return end[0]


# each starts a tracer, which takes a guest some 10 s: its short form has one
@pytest.mark.parametrize("kind", ["listener", *(pytest.param(k, marks=pytest.mark.long) for k in ("connection", "udp"))])
def test_process_ends_after_the_look_at_its_socket(binary, gate, kind):
    """Without iterators we have taken the socket. Its process is known; if it closed it, or was over, is not."""
    victim, _client = three_kinds()
    end = followed(victim, kind, gate, 1, NO_ITERATORS)
    assert end["process.pid"] == victim.pid and end["event.reason"] == left(kind), end.brief()


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_process_ends_before_the_look_at_its_socket(binary, gate, kind):
    """Nobody is left who has it but us: nobody is named, or who had it."""
    victim, _client = three_kinds()
    end = followed(victim, kind, gate, 0, NO_ITERATORS)
    assert end["event.reason"] == left(kind)


@pytest.mark.long
def test_process_elsewhere_ends(binary, gate):
    """A socket in a namespace where no process is shows that namespace: we take it for that alone."""
    end = followed(Victim(left_behind), "listener", gate, 0)
    assert end["event.reason"] is None


ROUNDS = 4000


def listens_often(w):
    """The same descriptor is a listener again and again."""
    os.write(w, b"%d\n" % os.stat("/proc/thread-self/ns/net").st_ino)
    with socket.socket() as s:
        fd = s.fileno()
    os.write(w, b"%d\n" % fd)
    served = 0
    while served < ROUNDS:
        try:
            with socket.create_server(HERE) as s:
                assert s.fileno() == fd
                served += 1
        except OSError as e:  # the looker has the last one still
            if e.errno != errno.EADDRINUSE:
                raise
    os.write(w, b"over\n")


def looks_often(path):
    """As lsof, ss -p and ls do: who reads the link has the file for a moment."""
    while True:
        try:
            os.readlink(path)
        except OSError:
            pass


@pytest.mark.long
def test_another_looks_at_it_while_it_is_closed(binary):
    """Whoever looks at a process's descriptors may let go of one last, but it is not who closed it."""
    with Tracer(str(PORT), ["--events=close"]) as t:
        victim = Netns().inside(lambda: Victim(listens_often))
        path = "/proc/%d/fd/%d" % (victim.pid, int(victim.says.readline()))
        looker = os.fork()
        if not looker:
            looks_often(path)
        try:
            assert victim.says.readline() == "over\n"
        finally:
            os.kill(looker, 9)
            os.waitpid(looker, 0)
            victim.kill()
        mine = lambda e: e.netns == victim.netns and e.action == "socket_closed"
        t.wait_for(mine, ROUNDS)
        events, status, err = t.stop()
    assert status == 0, err
    told = collections.Counter((e["process.pid"], e["event.reason"]) for e in events if mine(e))
    assert told == {(victim.pid, None): ROUNDS}, "the looker was %d: %s" % (looker, told)
