# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What is printed: JSON that every reader takes, text that no name can spoil, the default watch."""
import json
import os
import re
import shutil
import subprocess
import sys
import time
import unicodedata

import pytest

import checker
import harness
import model
from harness import PORT, Tracer

ESCAPES = b"\x1b[31mred\x1b]0;owned\x07"
NASTY = [b"\x1b]52;c;ZXZpbA==\x07", b"two\nlines", b'a "quoted" one', b"it's", b"back\\slash", b"",
         b"\xff\xfe\x80", b"\xe2\x80\xae\xe2\x81\xa6bidi", b"\x01\x7f\xc2\x9b31m", b"\xed\xa0\x80",
         "gr\u00fc\u00df \u2603 \U0001f40d".encode()]
NASTY_COMM = [b"\x1b[31mred", b"a\nb", b'"\\', b"\xff\xfe\x80", b"\xe2\x80\xaebidi", b" ", b"x)R 1 2"]


def connection(case, srv, cli):
    lis = srv.listen("127.0.0.1")
    out = cli.connect("127.0.0.1")
    back = lis.accept()
    out.put(100)
    back.get(100)
    back.put(3100)
    out.get(3100)
    out.close()
    back.eof()
    back.close()
    lis.close()


def hostile_actor(case, role, comm=None):
    """A program in a folder with a hostile name, with hostile arguments and comm."""
    folder = os.path.join(os.fsencode(case.tmp), b"dir \x1b[2J\n\xff\xe2\x80\xae\"'")
    if not os.path.isdir(folder):
        os.mkdir(folder)
        shutil.copy(harness.stimulus("actor"), os.path.join(folder, b"exe\x1b[7m\n\xfe"))
    exe = os.path.join(folder, b"exe\x1b[7m\n\xfe")
    a = case.actor(role, argv=[ESCAPES] + NASTY, exe=exe)
    if comm:
        a.comm(comm)
    return a


@pytest.mark.parametrize("comm", NASTY_COMM, ids=[c.hex() for c in NASTY_COMM])
def test_hostile_names_in_json(case, comm):
    """Valid JSON, valid UTF-8, nothing that a terminal obeys, and every name right."""
    srv, cli = hostile_actor(case, "server", comm), case.actor("client")
    connection(case, srv, cli)
    for e in case.check():
        line = e.line.decode("utf-8", "strict")
        assert "\\u0000" not in line
        assert all(ord(c) >= 0x20 and not 0x7f <= ord(c) <= 0x9f for c in line), repr(line)


@pytest.fixture
def text_run(binary, tmp_path):
    """Run stimuli under a text tracer: (case, finish) where finish() gives stdout and stderr."""
    os.chmod(tmp_path, 0o755)
    runs = []

    def begin(args=("3401",), **kw):
        t = Tracer(ports=None, args=args, json_output=False, **kw)
        runs.append(t)
        t.wait_stderr("3401")

        class Mark:
            cond, events = t.cond, []

            @staticmethod
            def mark():
                return 0
        c = harness.Case(Mark(), str(tmp_path))
        runs.append(c)
        return t, c

    yield begin
    for r in runs[::-1]:
        r.kill() if isinstance(r, Tracer) else r.close()


def hooks_live(t, c):
    """The text form has no trace_started: bind and close until the first lines come."""
    probe = c.actor("probe", netns=harness.Netns())

    def seen():
        s = probe.socket()
        probe.do("bind", s.name, "127.0.0.1", PORT)
        probe.do("close", s.name)
        with t.cond:
            t._take()
            return t.lines
    harness.wait_until(seen, "the first line", poll=0.05)


def text_lines(t):
    """Stop; (lines, stderr)."""
    _, status, err = t.stop()
    assert status == 0, err
    with t.cond:
        return [line for line, _ in t.lines], err


@pytest.mark.once
def test_text_of_a_connection(text_run):
    t, c = text_run()
    hooks_live(t, c)
    srv, cli = c.actor("server"), c.actor("client")
    connection(c, srv, cli)
    t.wait_for(lambda x: b"close" in x[0] and b"%d" % srv.pid in x[0] and b"<-" in x[0])
    lines, err = text_lines(t)
    words = {}
    for line in lines:
        assert b"\x1b" not in line
        line = line.decode("utf-8", "strict")
        if str(srv.pid) in line.split() or str(cli.pid) in line.split():
            f = line.split()
            assert re.fullmatch(r"\d\d:\d\d:\d\d\.\d{4}", f[0]), line
            assert f[2] == "tcp", line
            words.setdefault(f[1], []).append(line)
    assert sorted(words) == ["accept", "bind", "close", "connect", "established", "listen", "traffic"]
    listen, = words["listen"]
    assert "127.0.0.1:3401" in listen and "/actor" in listen
    assert "port 3401: assigned (filecast)" in listen and "unassigned" not in listen
    accept, = words["accept"]
    assert re.search(r"127\.0\.0\.1:3401 +<- +127\.0\.0\.1:\d+", accept)
    connect, = words["connect"]
    assert re.search(r"127\.0\.0\.1:\d+ +-> +127\.0\.0\.1:3401", connect)
    closes = words["close"]
    assert len(closes) == 3
    end = [x for x in closes if "<-" in x][0]
    assert "in 100 B" in end and "out 3.1 kB" in end and end.rstrip().endswith("fin"), end
    end = [x for x in closes if "->" in x][0]
    assert "in 3.1 kB" in end and "out 100 B" in end, end
    # PROTO begins in the same column on each line whose event's word fits
    assert len({x.index(" tcp ") for w, v in words.items() for x in v if w != "established"}) == 1
    # the summary goes to stderr
    assert err.strip()


@pytest.mark.anywhere
@pytest.mark.parametrize("comm", NASTY_COMM, ids=[c.hex() for c in NASTY_COMM])
def test_hostile_names_in_text(text_run, comm):
    t, c = text_run()
    hooks_live(t, c)
    srv, cli = hostile_actor(c, "server", comm), c.actor("client")
    connection(c, srv, cli)
    t.wait_for(lambda x: b" %d " % cli.pid in x[0] and b"close" in x[0])
    lines, err = text_lines(t)
    for line in lines:
        s = line.decode("utf-8", "strict")
        for ch in s:
            assert unicodedata.category(ch) not in ("Cc", "Cf", "Cs", "Zl", "Zp"), repr(s)
    ours = [x for x in lines if b" %d " % srv.pid in x]
    assert len(ours) >= 5, b"\n".join(lines)
    assert all(re.match(rb"\d\d:\d\d:\d\d\.\d{4} +[a-z]+ ", x) for x in lines if x.strip()
               and not x.startswith((b"TIME", b"--"))), lines


@pytest.mark.anywhere
@pytest.mark.parametrize("color,escapes", [("always", True), ("never", False), ("auto", False)])
def test_color(text_run, color, escapes):
    t, c = text_run(args=("--color=" + color, "3401"))
    hooks_live(t, c)
    lines, _ = text_lines(t)
    assert (b"\x1b[" in b"\n".join(lines)) == escapes
    # nothing but colours
    rest = re.sub(rb"\x1b\[[0-9;]*m", b"", b"\n".join(lines))
    assert b"\x1b" not in rest


@pytest.mark.anywhere
def test_jq_takes_every_line(binary, tmp_path):
    """`strayport -j 3401 | jq -e .`"""
    if not shutil.which("jq"):
        pytest.skip("jq is not installed")
    os.chmod(tmp_path, 0o755)
    with Tracer() as t:
        c = harness.Case(t, str(tmp_path))
        try:
            srv, cli = hostile_actor(c, "server", NASTY_COMM[0]), c.actor("client")
            connection(c, srv, cli)
            c.check()
        finally:
            c.close()
        t.stop()
        text = b"".join(line + b"\n" for line, _ in t.lines)
    r = subprocess.run(["jq", "-e", "-c", "."], input=text, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE)
    assert r.returncode == 0, r.stderr
    assert len(r.stdout.splitlines()) == len(text.splitlines()) > 10
    for line in text.decode("utf-8", "strict").splitlines():
        keys = []
        json.loads(line, object_pairs_hook=lambda ps: keys.append([k for k, _ in ps]) or dict(ps))
        assert all(len(set(k)) == len(k) for k in keys), "a key twice: " + line


@pytest.mark.once
def test_run_records(binary):
    """trace_started and trace_stopped: what they hold and that nothing else is in them."""
    with Tracer() as t:
        events, status, err = t.stop()
    want = {
        "@timestamp": model.TIME, "ecs.version": "8.17.0", "event.kind": "event",
        "event.category": ["network"], "event.type": ["info"], "event.module": "strayport",
        "event.dataset": "strayport.connection", "event.sequence": model.number(1),
        "strayport.backend": model.one_of("fentry", "kprobe", "tp"),
        "event.start": model.opt(model.TIME), "event.end": model.opt(model.TIME),
        "event.duration": model.opt(model.number(0)),
    }
    want.update(model.host_fields())
    want["strayport.run.watching"] = "%d-%d" % (harness.FIRST, harness.LAST)
    for counter in ("events", "late", "inferred", "found", "hidden_unknown", "open", "ring_full", "skipped", "images_unsent",
                    "lost.table_full", "lost.flows", "lost.refused", "lost.calls", "lost.records", "lost.hooks"):
        want["strayport.run." + counter] = model.number(0, 0 if counter.startswith("lost") or counter == "found" else 1 << 62)
    want["strayport.run.duration"] = want["strayport.run.hooks"] = model.number(1)
    first, last = events[0], events[-1]
    assert status == 0, err
    assert checker.compare_fields(first, dict(want, **{"event.action": "trace_started"})) == []
    assert checker.compare_fields(last, dict(want, **{"event.action": "trace_stopped",
                                                      "event.outcome": "success"})) == []
    assert first["agent.id"] == last["agent.id"] and first.bad == last.bad == []
    if harness.BACKEND != "auto":
        assert first["strayport.backend"] == harness.BACKEND


# ---- 9: no operands ----
def unassigned_port():
    """A port of no service, and one as an ephemeral range of unassigned ports only."""
    run = 0
    for p in range(20000, 49000):
        run = run + 1 if model.port_registry(p)[0] == "unassigned" else 0
        if run == 64:
            return p - 63
    raise AssertionError("no 64 unassigned ports in a row")


ORDINARY = """
import os, socket, sys, time
listeners = [socket.create_server(("0.0.0.0", port)) for port in (22, 443, 53)]
print("here", flush=True)
n = 0
while not os.path.exists(sys.argv[1]):
    for lis in listeners:
        n += 1
        begun = time.time_ns()
        out = socket.create_connection(("127.0.0.%d" % (1 + n % 250), lis.getsockname()[1]))
        back, (_, port) = lis.accept()
        print(begun, port)
        for s in (out, back) if n % 2 else (back, out):
            s.close()
    time.sleep(0.002)
"""


@pytest.mark.once
def test_without_operands_from_the_start(binary, tmp_path):
    """What begins and ends while the tracer looks at what is open is no older connection whose side is a guess."""
    stray, over = unassigned_port(), tmp_path / "over"
    net = harness.Netns()
    net.sysctl("net.ipv4.ip_local_port_range", "%d %d" % (stray, stray + 60))
    load = net.popen([sys.executable, "-c", ORDINARY, str(over)], stdout=subprocess.PIPE)
    try:
        assert load.stdout.readline() == b"here\n"
        with Tracer(ports=None) as t:
            time.sleep(0.5)
            over.touch()
            made = [tuple(map(int, line.split())) for line in load.communicate()[0].splitlines()]
            events, status, err = t.stop()
    finally:
        load.kill()
        load.wait()
    assert status == 0, err
    live = next(checker.stamp_ns(e["@timestamp"]) for e in events if e.action == "trace_started")
    newer = [port for begun, port in made if begun > live]
    assert len(newer) > 20
    told = [e for e in events if e.netns == net.inode and checker.stamp_ns(e["@timestamp"]) > live]
    # of one that is older the side may be unknown, and so, if it is watched
    assert len(told) <= 3 and all(e["network.direction"] == "unknown" for e in told), [e.brief() for e in told]


@pytest.mark.once
def test_without_operands(binary, tmp_path):
    """The stray-port watch: ordinary traffic is silent whatever its ephemeral ports are."""
    os.chmod(tmp_path, 0o755)
    stray = unassigned_port()
    with Tracer(ports=None) as t:
        assert "unassigned" in t.wait_stderr("unassigned") and "3401" in t.stderr()
        c = harness.Case(t, str(tmp_path))
        try:
            # clients get unassigned source ports
            c.net.sysctl("net.ipv4.ip_local_port_range", "%d %d" % (stray + 8, stray + 60))
            srv, cli = c.actor("server"), c.actor("client")
            for port in (22, 443, 53):
                lis = srv.listen("127.0.0.1", port)
                out = cli.connect("127.0.0.1", port)
                back = lis.accept()
                out.put(10)
                back.get(10)
                out.close(told=False)
                back.close(told=False)
                lis.close(told=False)
            c.stories.clear()
            # an unassigned service: both ends
            lis = srv.listen("127.0.0.1", stray)
            out = cli.connect("127.0.0.1", stray)
            back = lis.accept()
            out.put(10)
            back.get(10)
            out.close()
            back.close()
            lis.close()
            # 3401 is assigned and yet part of the watch
            lis2 = srv.listen("127.0.0.1", 3401)
            lis2.close()
            # an ephemeral port bound on purpose is a match, one chosen by the kernel is not
            s = cli.socket()
            s.bind("127.0.0.1", stray + 3)
            s.close()
            for st in c.stories:
                st.match = {"egress": "remote"}.get(st.kind, "local")
                st.watched = st.remote[1] if st.kind == "egress" else st.local[1]
            end = srv.socket()
            end.bind("127.0.0.1", stray + 4)
            end.close()
            t.wait_for(lambda e: e.action == "socket_closed" and e["destination.port"] == stray + 4)
            mine = [e for e in t.events if e["strayport.netns"] == c.net.inode]
            checker.expect(mine, c.stories, c.begin)
        finally:
            c.close()
        _, status, err = t.stop()
        assert status == 0, err
