# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Recordings: whole lines whatever happens, rotation, and the replay that is the live text again."""
import glob
import json
import os
import re
import signal
import socket
import stat
import subprocess
import time

import pytest

import checker
import harness
import test_live_output as out
from harness import PORT, Tracer
from test_live_cli import LIMIT, run, text

pytestmark = pytest.mark.anywhere

text_run = out.text_run


def replay(*args, **kw):
    return run("replay", *args, **kw)


def read_files(path):
    """The contents of a rotated recording, oldest first."""
    older = sorted(glob.glob(path + ".*"), key=lambda p: -int(p.rsplit(".", 1)[1]))
    return [open(p, "rb").read() for p in older + [path]]


def show(lines):
    return b"".join(line + b"\n" for line in lines)


@pytest.mark.parametrize("style", ["utc", "local", "relative", "epoch"])
def test_replay_is_the_live_text(text_run, tmp_path, style):
    """One run gives text on stdout and JSON in a file; the replay of that file is that text."""
    rec = str(tmp_path / "rec.jsonl")
    t, c = text_run(args=("--time=" + style, "--heartbeat=200ms", "--record", rec, "%d-%d" % (PORT, PORT + 9)))
    out.hooks_live(t, c)
    srv, cli = out.hostile_actor(c, "server", out.NASTY_COMM[3]), c.actor("client")
    out.connection(c, srv, cli)
    # nobody is there: failed, and refused
    r = subprocess.run(["nc", "-z", "-w1", "127.0.0.1", str(PORT + 5)], preexec_fn=c.net.enter, check=False)
    assert r.returncode
    t.wait_for(lambda x: b" heartbeat " in x[0])
    t.wait_for(lambda x: b" close " in x[0] and b"<-" in x[0])
    lines, err = out.text_lines(t)
    live = show(lines)
    words = {line.split()[1] for line in lines if re.match(rb"[-\d]", line) and not line.startswith(b"-- ")}
    assert words >= {b"bind", b"listen", b"connect", b"established", b"accept", b"traffic", b"close", b"failed",
                     b"heartbeat"}, words
    if harness.SEES_REFUSED:
        assert b"refused" in words
    assert rb"\xff\xfe\x80" in live
    r = replay("--time=" + style, rec)
    assert r.returncode == 0 and r.stderr == b"", text(r.stderr)
    assert r.stdout == live
    # colour is the only thing that it adds
    r = replay("--time=" + style, "--color=always", rec)
    assert b"\x1b[" in r.stdout and re.sub(rb"\x1b\[[0-9;]*m", b"", r.stdout) == live
    with open(rec, "rb") as f:
        assert replay("--time=" + style, "-", stdin=f).stdout == live
    # and the recording is the JSON of the same events
    with open(rec, "rb") as f:
        events = [checker.parse(x) for x in f]
    assert events[0]["event"]["action"] == "trace_started" and events[-1]["event"]["action"] == "trace_stopped"
    assert [e["event"]["sequence"] for e in events] == list(range(1, len(events) + 1))
    assert stat.S_IMODE(os.stat(rec).st_mode) == 0o600


def member(e, path):
    for name in path.split("."):
        e = e.get(name) if e else None
    return e


def test_replay_filters(text_run, tmp_path):
    """Every filter of a live run, alone: the lines of just the events that the recording says fit."""
    rec = str(tmp_path / "rec.jsonl")
    t, c = text_run(args=("--time=utc", "--record", rec, "%d-%d" % (PORT, PORT + 9)))
    out.hooks_live(t, c)
    srv, cli = c.actor("server"), c.actor("client")
    out.connection(c, srv, cli)
    for address in ("127.0.0.1", "::1"):
        subprocess.run(["nc", "-z", "-w1", address, str(PORT + 5)], preexec_fn=c.net.enter, check=False)
    t.wait_for(lambda x: b" close " in x[0] and b"<-" in x[0])
    out.text_lines(t)
    with open(rec, "rb") as f:
        events = [e for e in map(checker.parse, f) if not e["event"]["action"].startswith("trace_")]

    def lines(*args):
        r = replay("--time=utc", *args, rec)
        assert r.returncode == 0 and r.stderr == b"", text(r.stderr)
        return [x for x in r.stdout.splitlines() if not x.startswith((b"TIME ", b"-- "))]
    everything = lines()
    assert len(everything) == len(events)
    cgroup = next(member(e, "strayport.cgroup.path") for e in events if member(e, "process.pid") == srv.pid)
    for args, fits in [
            (["-p", "%d" % srv.pid], lambda e: member(e, "process.pid") == srv.pid),
            (["--pid=%d,%d" % (srv.pid, cli.pid)], lambda e: member(e, "process.pid") in (srv.pid, cli.pid)),
            (["--comm", "nc"], lambda e: member(e, "process.name") == "nc"),
            (["--uid", "root"], lambda e: member(e, "process.user.id") == "0"),
            (["--uid", "4321"], lambda e: False),
            (["-4"], lambda e: member(e, "network.type") == "ipv4"),
            (["-6"], lambda e: member(e, "network.type") == "ipv6"),
            (["-t"], lambda e: member(e, "network.transport") == "tcp"),
            (["-e", "accept,close"], lambda e: member(e, "event.action") in ("connection_accepted", "disconnect_received",
                                                                             "socket_closed")),
            (["--netns", "%d" % c.net.inode], lambda e: member(e, "strayport.netns") == c.net.inode),
            (["--netns", "1"], lambda e: False),
            (["--cgroup", cgroup], lambda e: (member(e, "strayport.cgroup.path") or "").startswith(cgroup.rstrip("/"))
             and "process" in e),
            (["--container", "none"], lambda e: False),
            (["-L", "%d" % PORT], lambda e: member(e, "strayport.local.port") == PORT),
            (["-D", "%d" % PORT], lambda e: member(e, "strayport.remote.port") == PORT),
            (["-P", "%d" % (PORT + 5)], lambda e: PORT + 5 in (member(e, "strayport.local.port"),
                                                               member(e, "strayport.remote.port")))]:
        want = [x for x, e in zip(everything, events) if fits(e)]
        assert lines(*args) == want, args
        assert bool(want) != (args[-1] in ("4321", "1", "none")) or args == ["-6"], args


def test_existing_sockets_and_holders(text_run, tmp_path):
    """-s too: what was open, with several holders."""
    rec = str(tmp_path / "rec.jsonl")
    p = subprocess.Popen(["/usr/bin/python3", "-c", """
import os, socket, sys
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", %d)); s.listen(7); s.set_inheritable(True)
for _ in range(3):
    if not os.fork(): sys.stdin.read(); os._exit(0)
print("ready", flush=True); sys.stdin.read()""" % (PORT + 6)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert p.stdout.readline() == b"ready\n"
        r = run("-s", "--time=utc", "--record", rec, str(PORT + 6))
        assert r.returncode == 0, text(r.stderr)
        assert b"also held by" in r.stdout and b"and 2 more" in r.stdout, r.stdout
        assert replay("--time=utc", rec).stdout == r.stdout
    finally:
        p.stdin.close()
        p.wait()


def recording(tmp_path, *args):
    """A small recording of one bind and its end, in a file."""
    rec = str(tmp_path / "rec.jsonl")
    p = subprocess.Popen([harness.BINARY, "-j", "-o", rec, "-c", "4", str(PORT + 7)] + list(args),
                         stderr=subprocess.PIPE)
    assert b"hooks live" in p.stderr.readline()

    def binds():
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            with socket.socket(socket.AF_INET, kind) as s:
                s.bind(("127.0.0.1", PORT + 7))

    harness.Netns().inside(binds)
    p.communicate(timeout=LIMIT)
    assert p.returncode == 0
    with open(rec, "rb") as f:
        return rec, f.read()


def test_torn_and_bad_lines(binary, tmp_path):
    rec, data = recording(tmp_path)
    whole = replay("--time=utc", rec).stdout
    assert whole.count(b"\n") == 6, whole  # heading, date, four events
    with open(rec, "ab") as f:
        f.write(data.splitlines()[1][:100])
    r = replay("--time=utc", rec)
    assert r.returncode == 0 and r.stdout == whole
    n = data.count(b"\n") + 1
    assert re.search(r"rec\.jsonl:%d: the last line is torn.* 100 bytes" % n, text(r.stderr)), text(r.stderr)
    # in the middle: said, with its line, and the rest is not lost
    lines = data.splitlines(True)
    bad = [b'{"@timestamp":"2026-\n', b"\xff\x00\x1b[31m\n", b"\n", lines[1].replace(b"socket_bound", b"socket_bond")]
    with open(rec, "wb") as f:
        f.writelines([lines[0]] + bad + lines[1:])
    r = replay("--time=utc", rec)
    err = text(r.stderr)
    assert r.returncode == 1 and r.stdout == whole
    assert [int(x) for x in re.findall(r"rec\.jsonl:(\d+): ", err)] == [2, 3, 4, 5], err
    assert "within a string" in err and "event.action is none of strayport's events" in err and "\x1b" not in err
    with open(rec, "wb") as f:
        f.write(os.urandom(1 << 16) + b"x" * (3 << 20) + b"\n" + b"no\n" * 100)
    r = replay(rec)
    assert r.returncode == 1 and r.stdout == b"" and len(r.stderr) < 4000, r.stderr[:500]
    assert b"given up" in r.stderr


def test_replay_usage(binary, tmp_path):
    rec, _ = recording(tmp_path)
    for args, status, says in [
            ([], 2, "needs a FILE"), (["--ring-size=1M", rec], 2, "--ring-size does nothing in a replay"),
            (["-j", rec], 2, "-j"), (["--speed=0", rec], 2, "--speed"), (["--speed=fast", rec], 2, "--speed"),
            ([str(tmp_path / "none")], 1, "No such file"), ([str(tmp_path)], 1, "directory")]:
        r = replay(*args)
        assert r.returncode == status and says in text(r.stderr), (args, text(r.stderr))
        assert r.stdout == b""
    assert run("--speed=1", "3401").returncode == 2
    assert replay("-u", "--time=utc", rec).stdout == b"".join(
        x for x in replay("--time=utc", rec).stdout.splitlines(True) if b" tcp " not in x)
    assert replay("-P", "1-%d" % (PORT + 6), rec).stdout == b""
    assert replay("-P", str(PORT + 7), "-c", "1", rec).stdout.count(b"\n") == 3


def test_replay_speed(binary, tmp_path):
    rec, data = recording(tmp_path)
    lines = [checker.parse(x) for x in data.splitlines()]
    for i, e in enumerate(lines):
        e["@timestamp"] = "2026-11-24T12:00:0%d.000000000Z" % i
    with open(rec, "w") as f:
        f.writelines(json.dumps(e, separators=(",", ":")) + "\n" for e in lines)
    begin = time.monotonic()
    fast = replay(rec).stdout
    assert time.monotonic() - begin < 1
    begin = time.monotonic()
    assert replay("--speed", "4", rec).stdout == fast
    assert 0.25 * (len(lines) - 1) <= time.monotonic() - begin < 0.25 * (len(lines) - 1) + 2


def fill(path, args=(), until=3000):
    """Record while binds and closes come; returns when so many events must have come."""
    p = subprocess.Popen([harness.BINARY, "-j", "-o", path] + list(args) + [str(PORT + 7)], stderr=subprocess.PIPE,
                         stdin=subprocess.DEVNULL)
    line = p.stderr.readline()
    while b"hooks live" not in line:
        assert line, "it ended"
        line = p.stderr.readline()

    def binds():
        for _ in range(until // 2):
            if p.poll() is not None:
                break
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
                s.bind(("127.0.0.1", PORT + 7))

    harness.Netns().inside(binds)
    return p


def test_rotation(binary, tmp_path):
    rec = str(tmp_path / "rec.jsonl")
    p = fill(rec, ["--rotate=64K,100"], 1000)
    p.send_signal(signal.SIGTERM)
    p.communicate(timeout=LIMIT)
    assert p.returncode == 0
    parts = read_files(rec)
    assert len(parts) > 10
    assert all(len(x) <= 65536 for x in parts) and all(x.endswith(b"\n") for x in parts)
    seq = [checker.parse(x)["event"]["sequence"] for part in parts for x in part.splitlines()]
    assert seq == list(range(1, len(seq) + 1)) and len(seq) >= 1000
    for f in glob.glob(rec + "*"):
        assert stat.S_IMODE(os.stat(f).st_mode) == 0o600
    # another run goes on with the same files; no more than two older ones are kept then
    for f in glob.glob(rec + ".*"):
        os.unlink(f)
    p = fill(rec, ["--rotate=64K,2"])
    p.send_signal(signal.SIGTERM)
    p.communicate(timeout=LIMIT)
    assert sorted(os.listdir(tmp_path)) == ["rec.jsonl", "rec.jsonl.1", "rec.jsonl.2"]
    r = replay(rec + ".2", rec + ".1", rec)
    assert r.returncode == 0 and r.stdout.count(b"\n") > 40, r.stderr


def test_rotation_follows_no_link(binary, tmp_path):
    rec, victim = str(tmp_path / "rec.jsonl"), tmp_path / "victim"
    victim.write_text("mine")
    for i in (1, 2):
        os.symlink(victim, rec + ".%d" % i)
    p = fill(rec, ["--rotate=64K,3"], 500)
    p.send_signal(signal.SIGTERM)
    p.communicate(timeout=LIMIT)
    assert p.returncode == 0
    assert victim.read_text() == "mine" and not os.path.islink(rec) and not os.path.islink(rec + ".1")


def test_killed(binary, tmp_path):
    """SIGKILL: all lines but the last are whole; the next run goes on after the last whole line, and says so."""
    rec = str(tmp_path / "rec.jsonl")
    p = fill(rec, until=1000)
    harness.wait_until(lambda: os.path.getsize(rec) > 500000, "the first events")
    p.kill()
    p.wait()
    p.stderr.close()
    with open(rec, "rb") as f:
        data = f.read()
    whole = data[:data.rindex(b"\n") + 1]
    assert len([checker.parse(x) for x in whole.splitlines()]) > 100
    with open(rec, "wb") as f:
        f.write(whole + whole.splitlines()[-1][:77])
    p = fill(rec, until=2)
    p.send_signal(signal.SIGTERM)
    p.communicate(timeout=LIMIT)
    with open(rec, "rb") as f:
        after = f.read()
    assert after.startswith(whole) and checker.parse(after[len(whole):].splitlines()[0])["event"]["action"] == "trace_started"
    r = run("-j", "-o", rec, "-d", "100ms", "3499")
    assert b"cut away" not in r.stderr
    with open(rec, "ab") as f:
        f.write(b'{"@timest')
    r = run("-j", "-o", rec, "-d", "100ms", "3499")
    assert r.returncode == 0 and b"its last 9 bytes were cut away" in r.stderr, r.stderr


def test_two_writers(binary, tmp_path):
    rec = str(tmp_path / "rec.jsonl")
    p = fill(rec, until=2)
    r = run("-j", "-o", rec, "3499")
    p.send_signal(signal.SIGTERM)
    p.communicate(timeout=LIMIT)
    assert r.returncode == 1 and b"another process writes it" in r.stderr


@pytest.fixture
def small_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("cannot mount a tmpfs here")
    yield str(disk)
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.parametrize("option", ["-o", "--record"])
def test_full_disk_leaves_whole_lines(binary, small_disk, option):
    rec = small_disk + "/rec.jsonl"
    if option == "-o":
        p = fill(rec)
    else:
        p = fill("/dev/null", ["--record", rec])
    _, err = p.communicate(timeout=LIMIT)
    assert p.returncode == 1 and b"No space left" in err and rec.encode() in err, err
    with open(rec, "rb") as f:
        data = f.read()
    assert data.endswith(b"\n") and len(data) > 200 * 1024
    seq = [checker.parse(x)["event"]["sequence"] for x in data.splitlines()]
    assert seq == list(range(1, len(seq) + 1))


@pytest.mark.parametrize("args", [
    ["--rotate=1M"], ["--rotate=1", "-o", "x"], ["--rotate=1M,0", "-o", "x"], ["--rotate=1M,", "-o", "x"],
    ["--rotate=,3", "-o", "x"], ["--rotate=1M,3,4", "-o", "x"], ["--rotate=1X", "-o", "x"], ["--record="]], ids=" ".join)
def test_bad_rotate(binary, args):
    r = run(*args, "3401")
    assert r.returncode == 2 and r.stdout == b"" and r.stderr.strip(), text(r.stderr)
    assert not os.path.exists("x")


def test_record_wants_a_file(binary, tmp_path):
    os.symlink("/tmp/elsewhere", tmp_path / "link")
    for path in ("/dev/null", str(tmp_path / "link"), str(tmp_path)):
        r = run("--record", path, "3401")
        assert r.returncode == 1 and path.encode() in r.stderr, r.stderr
