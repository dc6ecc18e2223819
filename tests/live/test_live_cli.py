# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The command as a user meets it: bad input, no permission, broken outputs, signals, limits."""
import os
import re
import signal
import stat
import subprocess
import time

import pytest

import checker
import harness
from harness import PORT, SLOW, Tracer

LIMIT = 300 if SLOW else 20
SECOND = 60 if SLOW else 1.0
QUIET_PORT = 3418  # nothing of other tests is open there any more


def run(*args, **kw):
    kw.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run([harness.BINARY] + list(args), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=LIMIT, **kw)


def text(b):
    return b.decode("utf-8", "strict")


# ---- ports that are none ----
# the list, the item that is wrong, the columns where the caret may point
BAD = [
    ("0", "0", (0,)),
    ("65536", "65536", (0,)),
    ("99999999999999999999", "99999999999999999999", (0,)),
    ("80-", "80-", (0, 1, 2, 3)),
    ("-80", None, None),
    ("90-80", "90-80", (0, 3)),
    ("3401,", None, (4, 5)),
    (",3401", None, (0,)),
    ("3401,,3402", None, (4, 5)),
    ("nosuchname", "nosuchname", (0,)),
    ("3401/sctp", "sctp", (0, 4, 5)),
    ("3401/", None, (0, 4, 5)),
    ("80,3401x,443", "3401x", (3, 7)),
    ("3401 65536", "65536", (5,)),
    ("0x50", "0x50", (0, 1)),
    ("+80", "+80", (0,)),
    ("80--90", "80--90", (0, 2, 3)),
    ("^3401", None, None),
    ("\u0663\u0664", None, (0,)),
]


@pytest.mark.parametrize("form", ["operand", "-P", "--port="])
@pytest.mark.parametrize("ports,item,columns", BAD, ids=[b[0] for b in BAD])
def test_bad_port(binary, ports, item, columns, form):
    if form == "operand" and ports.startswith("-"):
        args = ["--", ports]
    else:
        args = {"operand": [ports], "-P": ["-P", ports], "--port=": ["--port=" + ports]}[form]
    r = run(*args)
    err = text(r.stderr)
    assert r.returncode == 2, err
    assert r.stdout == b""
    lines = err.splitlines()
    if columns is not None:
        assert lines[-1].strip() == "^", err
        at = lines[-1].index("^")
        if ports.isascii():
            base = lines[-2].index(ports)
            assert at - base in columns, err
        said = lines[:-2]
    else:
        said = [x for x in lines if x.strip(" ^") and x.strip() != ports]
    assert len(said) == 1, "one line that names it, then the list and the caret:\n" + err
    if item:
        assert item in said[0], err


@pytest.mark.parametrize("args", [[""], ["-P", ""], ["--port="], [" "], ["3401", ""]])
def test_empty_list(binary, args):
    r = run(*args)
    assert r.returncode == 2 and r.stdout == b"", text(r.stderr)
    assert r.stderr.strip()


@pytest.mark.parametrize("args", [
    ["--nosuchoption"], ["-Z"], ["-f", "xml", "3401"], ["--backend=magic", "3401"],
    ["-c", "0x", "3401"], ["-c", "-1", "3401"], ["-c", "", "3401"], ["-d", "5x", "3401"],
    ["-d", "", "3401"], ["-d", "-5", "3401"], ["--traffic-interval=soon", "3401"],
    ["--time=noon", "3401"], ["--color=green", "3401"], ["-P"], ["-e", "nosuchevent", "3401"],
    ["--ring-size"], ["--ring-size=65535"], ["--ring-size=100K", "3401"], ["--ring-size=2G", "3401"],
    ["--ring-size=-1", "3401"], ["--max-sockets=0", "3401"], ["--max-sockets=1e3", "3401"],
    ["--queue-size=1", "3401"], ["--queue-size=1T", "3401"], ["--heartbeat=0", "3401"],
    ["--heartbeat=soon", "3401"], ["-e", "", "3401"], ["-e", "bind,", "3401"], ["-e", "trace_started", "3401"],
    ["-p", "0", "3401"], ["-p", "1,", "3401"], ["-p", "4194305", "3401"], ["-p", "-1", "3401"],
    ["--comm", "0123456789abcdef", "3401"], ["--comm=", "3401"], ["--uid", "no-such-user", "3401"],
    ["--uid", "4294967295", "3401"], ["--netns", "0", "3401"], ["--netns", "/proc/self/ns/mnt", "3401"],
    ["--netns", "/etc/passwd", "3401"], ["--netns", "/nonexistent", "3401"], ["--cgroup", "a", "3401"],
    ["--container=", "3401"], ["-s", "-e", "bind", "3401"], ["-e", "refused", "-p", "1", "3401"],
], ids=" ".join)
def test_bad_option(binary, args):
    r = run(*args)
    assert r.returncode == 2, text(r.stderr)
    assert r.stdout == b"" and r.stderr.strip()
    assert b"\x1b" not in r.stderr


def test_hostile_port_argument(binary):
    """What a user (or a script) passes is escaped in the message too."""
    r = subprocess.run([harness.BINARY, b"\x1b[31m80\xff"], stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=LIMIT)
    assert r.returncode == 2
    assert b"\x1b" not in r.stderr
    r.stderr.decode("utf-8", "strict")


def test_seventy_thousand_ranges(binary):
    """A long list is simply a list."""
    ports = ",".join("%d-%d" % (1 + n % 60000, 1 + n % 60000 + 3) for n in range(70000))
    # one argument may not be longer than 128 kB: several operands
    items, ops, size = ports.split(","), [], 12000
    for i in range(0, len(items), size):
        ops.append(",".join(items[i:i + size])[:131000].rsplit(",", 1)[0])
    with Tracer(ports=None, args=ops) as t:
        _, status, err = t.stop()
        assert status == 0, err


def test_seventy_thousand_ranges_in_operands(binary):
    """Every one of 70,000, by operands of their own (no part is cut)."""
    ops = ["%d-%d" % (1 + n % 60000, 1 + n % 60000 + 3) for n in range(70000)]
    with Tracer(ports=None, args=ops) as t:
        _, status, err = t.stop()
        assert status == 0, err
    ops[69999] = "70000-70001"
    r = run(*ops)
    assert r.returncode == 2 and b"70000" in r.stderr and len(r.stderr) < 2000


# ---- help and version ----
@pytest.mark.parametrize("option", ["-h", "--help", "-V", "--version"])
def test_help_and_version(binary, option):
    r = run(option)
    assert r.returncode == 0, text(r.stderr)
    assert r.stdout and r.stderr == b""
    assert b"\x1b" not in r.stdout
    if "V" in option or "version" in option:
        assert re.match(r"strayport \d+\.\d+\.\d+\ncommit +\S+\n", text(r.stdout))
    assert all(len(line) <= 100 for line in text(r.stdout).splitlines())


# ---- permission ----
def test_not_root(binary):
    r = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                        harness.BINARY, "-j", "3401"], stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE, timeout=LIMIT, stdin=subprocess.DEVNULL)
    err = text(r.stderr)
    assert r.returncode == 1, err
    assert r.stdout == b""
    assert len(err.splitlines()) == 1, err
    assert re.search(r"root|CAP_", err) and "sudo" in err, err


def test_not_root_but_bad_usage_comes_first(binary):
    r = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                        harness.BINARY, "65536"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       timeout=LIMIT)
    assert r.returncode == 2


# ---- hooks ----
BACKENDS = ["fentry", "kprobe", "tp"]


def loads(backend):
    """Does it run here? (status, stderr) of a run that stops by itself."""
    r = run("-j", "--backend=" + backend, "-d", "1", "3401")
    return r.returncode, text(r.stderr)


@pytest.mark.parametrize("backend", BACKENDS)
def test_each_backend_runs_or_says_why(binary, backend):
    status, err = loads(backend)
    if status == 0:
        return
    assert status == 1, err
    assert backend in err or {"fentry": "fexit"}.get(backend, backend) in err, err
    # the reason: an errno by name or in words
    assert re.search(r"\bE[A-Z]{3,}\b|not permitted|not supported|No such|Invalid", err), err
    if backend == harness.BACKEND:
        pytest.fail("the backend under test does not run here: " + err)


def test_fentry_is_refused_on_this_kernel(binary):
    """6.18 of the project's machines refuses fentry: exit 1 and the reason."""
    if "fc" not in os.uname().release:
        pytest.skip("only the machine's own kernel (-fc) is known to refuse fentry")
    status, err = loads("fentry")
    assert status == 1, err
    assert "fentry" in err and ("EPERM" in err or "not permitted" in err), err


def test_features(binary):
    r = run("--features")
    out = text(r.stdout)
    assert r.returncode == 0, text(r.stderr)
    assert b"\x1b" not in r.stdout
    for word in BACKENDS + ["accept", "connect", "bind", "listen"]:
        assert word in out, out
    # what does not load is told with its errno
    for backend in BACKENDS:
        if loads(backend)[0]:
            assert re.search(r"\bE[A-Z]{3,}\b", out), out


def test_features_with_a_backend_that_does_not_load(binary):
    bad = [b for b in BACKENDS if loads(b)[0]]
    if not bad:
        pytest.skip("every backend loads on this kernel")
    r = run("--features", "--backend=" + bad[0])
    assert r.returncode in (0, 1)
    assert re.search(r"\bE[A-Z]{3,}\b", text(r.stdout) + text(r.stderr))


# ---- outputs that break ----
def touch_port(n=1, port=PORT):
    """Make events in the initial namespaces' view: bind and close a watched port, elsewhere."""
    ns = getattr(touch_port, "ns", None) or harness.Netns()
    touch_port.ns = ns
    ns.run("/usr/bin/python3", "-c", """
import socket
for i in range(%d):
    s = socket.socket(); s.bind(('127.0.0.1', %d)); s.close()
""" % (n, port))


@pytest.mark.parametrize("path", ["/nonexistent/dir/events", "/proc/version", "/"])
def test_unwritable_output(binary, path):
    r = run("-j", "-o", path, "3401")
    err = text(r.stderr)
    assert r.returncode == 1, err
    assert r.stdout == b"" and path in err, err
    if path != "/proc/version":  # that one opens, and fails when written
        assert len(err.splitlines()) == 1, err


def test_output_symlink_is_not_followed(binary, tmp_path):
    (tmp_path / "target").write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    r = run("-j", "-o", str(tmp_path / "link"), "3401")
    assert r.returncode == 1, text(r.stderr)
    assert (tmp_path / "target").read_text() == ""


def test_output_file(binary, tmp_path):
    """Appended, for root only, and stdout stays empty."""
    f = tmp_path / "events"
    for _ in range(2):
        p = subprocess.Popen([binary, "-j", "-o", str(f), "-c", "2", str(QUIET_PORT)],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        harness.wait_until(lambda: f.exists() and f.read_bytes().count(b"trace_started") == _ + 1,
                           "trace_started in the file")
        touch_port(port=QUIET_PORT)
        out, err = p.communicate(timeout=LIMIT)
        assert p.returncode == 0 and out == b"", err
    assert stat.S_IMODE(f.stat().st_mode) == 0o600
    actions = [checker.parse(x)["event"]["action"] for x in f.read_text().splitlines()]
    one = ["trace_started", "socket_bound", "socket_closed", "trace_stopped"]
    assert actions == one * 2


@pytest.mark.parametrize("how", ["-o", "stdout"])
@pytest.mark.parametrize("form", ["-j", "-ftext"])
def test_full_disk(binary, how, form):
    """A full disk ends it with exit 1, and it says so."""
    args = [binary, form] + (["-o", "/dev/full"] if how == "-o" else []) + ["3401"]
    with open("/dev/full", "wb") as full:
        p = subprocess.Popen(args, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                             stdout=full if how == "stdout" else subprocess.DEVNULL)
    try:
        end = time.monotonic() + LIMIT
        while p.poll() is None and time.monotonic() < end:
            touch_port()
        err = text(p.communicate(timeout=SECOND * 5)[1])
    finally:
        p.kill()
        p.wait()
    assert p.returncode == 1, err
    assert "No space left" in err or "ENOSPC" in err, err


def test_reader_goes_away(binary):
    """`strayport | head -1`: ends within a second, although nothing happens on the port; quietly."""
    p = subprocess.Popen("exec 3>&2; { %s -j -q 3401; echo $? >&3; } | head -1" % binary, shell=True,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    line = p.stdout.readline()
    begin = time.monotonic()
    assert checker.parse(line)["event"]["action"] == "trace_started"
    out, err = p.communicate(timeout=LIMIT)
    assert time.monotonic() - begin < SECOND
    assert err.strip() in (b"0", b"141"), err


def test_reader_goes_away_while_events_come(binary):
    t = subprocess.Popen([binary, "-q", "3401"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    end = time.monotonic() + LIMIT
    while not harness.select.select([t.stdout], [], [], 0)[0] and time.monotonic() < end:
        touch_port()
    t.stdout.close()
    begin = time.monotonic()
    while t.poll() is None and time.monotonic() - begin < SECOND:
        touch_port()
    try:
        err = t.stderr.read() if t.poll() is not None else b"still running"
        assert t.poll() in (0, -signal.SIGPIPE), (t.poll(), err)
        assert err == b""
    finally:
        t.kill()
        t.wait()


def test_stdout_closed_from_the_start(binary):
    p = subprocess.Popen(["sh", "-c", "exec %s -j 3401 >&-" % binary], stdin=subprocess.DEVNULL,
                         stderr=subprocess.PIPE)
    try:
        err = text(p.communicate(timeout=LIMIT)[1])
    finally:
        p.kill()
    assert p.returncode in (0, 1), err


# ---- signals and limits ----
@pytest.mark.parametrize("sig", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_it_in_order(binary, sig):
    with Tracer() as t:
        touch_port()
        begin = time.monotonic()
        events, status, err = t.stop(sig)
        assert time.monotonic() - begin < SECOND * 5
    assert status == 0, err
    assert events[0].action == "trace_started" and events[-1].action == "trace_stopped"
    ours = [e.action for e in events if e["strayport.netns"] == touch_port.ns.inode]
    assert ours == ["socket_bound", "socket_closed"]
    assert events[-1]["event.outcome"] == "success"


def test_count(binary):
    """-c N: N events, not counting the records of the run itself."""
    with Tracer(args=["-c", "5"]) as t:
        touch_port(20)
        events, status, err = t.join()
    assert status == 0, err
    actions = [e.action for e in events]
    assert actions[0] == "trace_started" and actions[-1] == "trace_stopped"
    assert len(actions) == 7, actions


def test_duration(binary):
    begin = time.monotonic()
    with Tracer(args=["-d", "1"]) as t:
        events, status, err = t.join()
    took = time.monotonic() - begin
    assert status == 0, err
    assert [e.action for e in events][0] == "trace_started"
    assert [e.action for e in events][-1] == "trace_stopped"
    assert 1.0 <= took < 1.0 + SECOND * 3
    span = events[-1].time_ns - events[0].time_ns
    assert 900_000_000 <= span, span


@pytest.mark.parametrize("arg", ["1s", "0.5", "1m", "1h"])
def test_duration_units(binary, arg):
    with Tracer(args=["-d", arg]) as t:
        if arg in ("1s", "0.5"):
            _, status, err = t.join()
        else:
            _, status, err = t.stop()
        assert status == 0, err


@pytest.mark.parametrize("topic,says", [("events", "connection_refused"), ("ports", "unassigned,^8080"),
                                        ("json", "strayport.ancestors[].name"), ("exit", "lost for good")])
def test_help_topic(binary, topic, says):
    r = run("help", topic)
    assert r.returncode == 0 and r.stderr == b"" and says in text(r.stdout)


def test_help_without_topic(binary):
    assert run("help").stdout == run("--help").stdout
    r = run("help", "\x1b[31mnope")
    assert r.returncode == 2 and r.stdout == b""
    assert text(r.stderr) == 'strayport: help: "\\x1b[31mnope" is not a topic: events, ports, json, exit\n'
