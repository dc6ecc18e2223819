#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Sockets that are open before the tracer is: existing.py KIND PORT; prints the truth as one line of JSON.

Then it waits for a line on stdin, closes everything, and exits. `churn PORT FD...` has one process for each
network namespace that a descriptor leads to, and prints their pids. Between two lines they open and close sockets as fast as
they can; then it prints what each did: of each connection, UDP socket, listener and bound socket its
kind, its local port (of a connection, of the side that connected), and the times just before it was
made, just before it was closed and just after.
"""
import array
import collections
import ctypes
import http.server
import json
import os
import select
import socket
import sys
import time

KIND, PORT = sys.argv[1], int(sys.argv[2])
truth, keep, children = [], [], []


def boot_ns():
    return time.clock_gettime_ns(time.CLOCK_REALTIME)


def tell(s, state, holders, proto="tcp", remote=None):
    truth.append({"proto": proto, "state": state, "local": s.getsockname()[:2], "remote": remote,
                  "holders": holders})
    keep.append(s)


def listener(backlog=16):
    s = socket.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(("127.0.0.1", PORT))
    s.listen(backlog)
    return s


def child(fn):
    """A process of its own; returns what it says by its one line."""
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(r)
        os.write(w, (json.dumps(fn()) + "\n").encode())
        os.close(w)
        # until the parent closes its end
        os.read(hold[0], 1)
        os._exit(0)
    os.close(w)
    said = os.fdopen(r).readline()
    children.append(pid)
    return pid, json.loads(said)


hold = os.pipe()
os.set_inheritable(hold[0], True)


def in_child(fn):
    def run():
        os.close(hold[1])
        return fn()
    return child(run)


def http_server():
    s = http.server.HTTPServer(("127.0.0.1", PORT), http.server.SimpleHTTPRequestHandler)
    tell(s.socket, "LISTEN", [[os.getpid(), s.socket.fileno()]])


def session():
    s = listener()
    me = os.getpid()

    def client():
        s.close()
        c = socket.create_connection(("127.0.0.1", PORT))
        c.sendall(b"x" * 1000)
        keep.append(c)
        return [c.getsockname(), c.fileno()]

    pid, (at, fd) = in_child(client)
    a, _ = s.accept()
    a.recv(1000, socket.MSG_WAITALL)
    a.sendall(b"y" * 300)
    tell(s, "LISTEN", [[me, s.fileno()]])
    tell(a, "ESTABLISHED", [[me, a.fileno()]], remote=at)
    truth.append({"proto": "tcp", "state": "ESTABLISHED", "local": at, "remote": ["127.0.0.1", PORT],
                  "holders": [[pid, fd]]})
    truth[1].update(rx=1000, tx=300, direction="ingress")
    truth[2].update(rx=300, tx=1000, direction="egress")
    # the client's half was read by nobody: the kernel has counted it when it is acknowledged


def prefork():
    s = listener()
    holders = [[os.getpid(), s.fileno()]]
    for _ in range(8):
        pid, fd = in_child(s.fileno)
        holders.append([pid, fd])
    tell(s, "LISTEN", holders)


def udp():
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind(("127.0.0.1", PORT))
    tell(s, "UNCONN", [[os.getpid(), s.fileno()]], "udp")
    c = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    c.connect(("127.0.0.1", PORT))
    tell(c, "ESTABLISHED", [[os.getpid(), c.fileno()]], "udp", ["127.0.0.1", PORT])


def queue():
    s = listener()
    tell(s, "LISTEN", [[os.getpid(), s.fileno()]])
    for _ in range(3):
        c = socket.create_connection(("127.0.0.1", PORT))
        tell(c, "ESTABLISHED", [[os.getpid(), c.fileno()]], remote=["127.0.0.1", PORT])
        truth.append({"proto": "tcp", "state": "ESTABLISHED", "local": ["127.0.0.1", PORT],
                      "remote": c.getsockname(), "holders": [], "listener": os.getpid()})


def scm():
    """A listener that a process got by SCM_RIGHTS, and the one that sent it."""
    ours, theirs = socket.socketpair()

    def receiver():
        ours.close()
        _, anc, _, _ = theirs.recvmsg(1, socket.CMSG_SPACE(4))
        fds = array.array("i")
        fds.frombytes(anc[0][2])
        return fds[0]

    # forked first, so that it does not inherit the listener
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(r)
        os.close(hold[1])
        fd = receiver()
        os.write(w, b"%d\n" % fd)
        os.read(hold[0], 1)
        os._exit(0)
    children.append(pid)
    os.close(w)
    s = listener()
    ours.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [s.fileno()]))])
    fd = int(os.fdopen(r).readline())
    tell(s, "LISTEN", [[os.getpid(), s.fileno()], [pid, fd]])


def bound():
    s = socket.socket()
    s.bind(("127.0.0.1", PORT))
    tell(s, "CLOSE", [[os.getpid(), s.fileno()]])


DEPTH = 30  # sockets that are open at a time: each lives for about as many turns
KEPT = 5    # and some from before to the end


def storm(netns, ready, go, stop):
    """Each socket lives a while, so that at any moment some are old, some are new, and some are closed."""
    assert not ctypes.CDLL(None).setns(netns, 0x40000000)
    seen, pool, servers = [], collections.deque(), []

    def close(kind, port, begin, socks, moved=0):
        """moved: when a UDP socket had sent its first datagram, by which hooks hear of it."""
        end = boot_ns()
        for s in socks:
            s.close()
        seen.append([kind, port, begin, end, boot_ns(), moved])

    def serve():
        begin = boot_ns()
        lis = listener()
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", PORT + 2))
        servers[:] = [("listener", PORT, begin, [lis]), ("udp server", PORT + 2, begin, [udp])]

    def turn(n):
        lis, udp = (s[3][0] for s in servers)
        begin = boot_ns()
        c = socket.create_connection(("127.0.0.1", PORT))
        a, at = lis.accept()
        c.sendall(b"0123456789")
        a.recv(10, socket.MSG_WAITALL)
        pool.append(("tcp", at[1], begin, [c, a]))
        if n % 3 == 0:
            begin = boot_ns()
            c = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            c.connect(("127.0.0.1", PORT + 2))
            c.send(b"0123456789")
            moved = boot_ns()
            udp.recv(10)
            pool.append(("udp", c.getsockname()[1], begin, [c], moved))
        if n % 5 == 0:
            begin = boot_ns()
            c = socket.socket()
            c.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            c.bind(("127.0.0.1", PORT + 1))
            pool.append(("bound", PORT + 1, begin, [c]))
        if n % 20 == 19:
            for s in servers:
                close(*s)
            serve()
        while len(pool) > DEPTH:
            close(*pool.popleft())

    serve()
    for n in range(DEPTH):
        turn(n)
    kept = [pool.popleft() for _ in range(KEPT)]
    os.close(ready)
    os.read(go, 1)
    # on one processor the test is to hear soon that it may end this
    os.nice(5)
    n = 0
    while not select.select([stop], [], [], 0)[0]:
        turn(n)
        n += 1
    for s in [*pool, *kept, *servers]:
        close(*s)
    return seen


def churn():
    """One process for all storms to be forked from: in an emulated guest to start Python takes a second."""
    ready, go, stop = os.pipe(), os.pipe(), os.pipe()
    pids, results = [], []
    for netns in map(int, sys.argv[3:]):
        r, w = os.pipe()
        pid = os.fork()
        if not pid:
            for fd in (r, ready[0], go[1], stop[1], *results):
                os.close(fd)
            with os.fdopen(w, "w") as out:
                json.dump(storm(netns, ready[1], go[0], stop[0]), out)
            os._exit(0)
        os.close(w)
        pids.append(pid)
        results.append(r)
    os.close(ready[1])
    os.read(ready[0], 1)
    print(json.dumps(pids), flush=True)
    for pipe in (go, stop):
        sys.stdin.readline()
        os.close(pipe[1])
    print(json.dumps([json.load(os.fdopen(r)) for r in results]), flush=True)
    os._exit(0)


{"http": http_server, "session": session, "prefork": prefork, "udp": udp, "queue": queue, "scm": scm,
 "bound": bound, "churn": churn}[KIND]()
print(json.dumps({"pid": os.getpid(), "sockets": truth}), flush=True)
sys.stdin.readline()
os.close(hold[1])
for pid in children:
    os.waitpid(pid, 0)
for s in keep:
    s.close()
