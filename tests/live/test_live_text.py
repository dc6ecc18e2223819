# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What people read besides the events: the table at the end of a run, the line on a quiet terminal, columns."""
import fcntl
import os
import pty
import re
import select
import signal
import socket
import struct
import subprocess
import termios
import time

import pytest

import harness
import test_live_output as out

text_run = out.text_run

QUIET_PORT = "34015/tcp"  # of nobody: text_run waits for "3401" on stderr
HEAD = "PORT      PID     COMM            ROLE      IN   OUT REFUSED   RECV   SENT PEERS FIRST    LAST"


def table(err):
    """The rows of the table on stderr, by pid; the last line is the statement of the run."""
    lines = err.splitlines()
    at = lines.index(HEAD)
    assert re.match(r"strayport: 3401: \d+ events, 0 lost, hooks live ", lines[-1]), err
    rows = {}
    for line in lines[at + 1:-1]:
        assert len(line) <= 100
        rows[line[10:18].strip()] = line[27:].split()
    return rows


@pytest.mark.anywhere
def test_summary(text_run):
    """Two connections in, one of them refused before anybody listened: all in the rows of both processes."""
    t, c = text_run(args=("--time=utc", "3401"))
    out.hooks_live(t, c)
    srv, cli = c.actor("server"), c.actor("client")
    r = cli.socket()
    cli.do("connect", r.name, "127.0.0.1", out.PORT, fails="ECONNREFUSED")
    for _ in range(2):
        out.connection(c, srv, cli)
    t.wait_for(lambda x: b"close" in x[0] and b"%d" % srv.pid in x[0] and b"<-" in x[0], 2)
    lines, err = out.text_lines(t)
    clock = r"\d\d:\d\d:\d\d"
    rows = table(err)
    row = rows[str(srv.pid)]
    assert row[:-2] == ["server", "2", "0", "0", "200", "B", "6.2", "kB", "1"], err
    row = rows[str(cli.pid)]
    assert row[:-2] == ["client", "0", "2", "1", "6.2", "kB", "200", "B", "1"], err
    seen = [x.decode()[:8] for x in lines if b" %d " % cli.pid in x]
    assert row[-2:] == [seen[0], seen[-1]] and re.fullmatch(clock, seen[0]), (row, seen)
    # most bytes first: before the probe that only bound
    order = [pid for pid in rows if pid in (str(srv.pid), str(cli.pid)) or rows[pid][0] == "bound"]
    assert set(order[:2]) == {str(srv.pid), str(cli.pid)} and len(order) > 2, err


@pytest.mark.anywhere
def test_readme_shows_these_columns(binary):
    with open(os.path.join(os.path.dirname(__file__), "../../README.md"), encoding="utf-8") as f:
        readme = f.read().splitlines()
    assert HEAD in readme
    assert sum(line == "TIME          EVENT     PROTO LOCAL              REMOTE              PID    COMM     USER  WHAT"
               for line in readme) == 2


@pytest.mark.anywhere
def test_no_summary_of_nothing(text_run, binary):
    t, _ = text_run(args=(QUIET_PORT,))
    t.wait_stderr("hooks live after")
    _, err = out.text_lines(t)
    assert "PORT" not in err and err.splitlines()[-1].startswith("strayport: %s: 0 events, 0 lost" % QUIET_PORT), err


@pytest.mark.anywhere
def test_quiet_has_no_summary(binary, tmp_path):
    with out.Tracer(args=("-q",)) as t:
        c = out.harness.Case(t, str(tmp_path))
        try:
            out.connection(c, c.actor("server"), c.actor("client"))
            c.check()
        finally:
            c.close()
        _, status, err = t.stop()
    assert status == 0 and err == ""


# ---- on a terminal ----
class Screen:
    """What a terminal shows of some bytes: lines, carriage returns, "erase to the end of the line", colours."""

    def __init__(self, data):
        self.lines, col = [""], 0
        for part in re.findall(r"\x1b\[[0-9;]*[A-Za-z]|[^\x1b]", data.decode("utf-8", "strict")):
            line = self.lines[-1]
            if part == "\r":
                col = 0
            elif part == "\n":
                self.lines.append("")
                col = 0
            elif part == "\x1b[K":
                self.lines[-1] = line[:col]
            elif part[0] != "\x1b":
                self.lines[-1] = line[:col].ljust(col) + part + line[col + 1:]
                col += 1
            else:
                assert part.endswith("m"), repr(part)


class Terminal:
    """strayport with a terminal of its own at some of its file descriptors; the others are one pipe."""

    def __init__(self, *args, columns=100, fds=(0, 1, 2), term="xterm-256color"):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.pipe, end = os.pipe()
        self.data, self.piped = b"", b""
        live = [] if args[0] == "replay" else ["--backend=" + harness.BACKEND]
        self.proc = subprocess.Popen([harness.BINARY] + live + list(args), start_new_session=True,
                                     env=dict(os.environ, TERM=term),
                                     preexec_fn=lambda: fcntl.ioctl(slave, termios.TIOCSCTTY, 0),
                                     **{name: slave if fd in fds else end
                                        for fd, name in enumerate(("stdin", "stdout", "stderr"))})
        os.close(slave)
        os.close(end)

    def read(self, until=None):
        """Read until the terminal has shown this (a pattern), or to the end."""
        end = time.monotonic() + harness.DEADLINE
        fds = [self.master, self.pipe]
        while fds and not (until and re.search(until, self.data)):
            ready = select.select(fds, [], [], max(0, end - time.monotonic()))[0]
            assert ready, (until, self.data, self.piped)
            for fd in ready:
                try:
                    got = os.read(fd, 65536)
                except OSError:  # EIO: nobody has the terminal open
                    got = b""
                if not got:
                    fds.remove(fd)
                elif fd == self.master:
                    self.data += got
                else:
                    self.piped += got
        assert not until or fds, (until, self.data, self.piped)
        return self

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.proc.poll() is None:
            self.proc.kill()
        self.proc.wait()
        os.close(self.master)
        os.close(self.pipe)

    def resize(self, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))

    def end(self):
        self.proc.send_signal(signal.SIGINT)
        self.read()
        assert self.proc.wait(harness.DEADLINE) == 0, self.data
        return Screen(self.data).lines


STATUS = "watching 34015/tcp \u2026 00:00:%s, %d events, 0 lost"


def bind_and_close():
    with socket.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("127.0.0.1", 34015))


@pytest.mark.anywhere
@pytest.mark.parametrize("form", [(), ("-j",)], ids=["text", "json"])
def test_status_on_a_terminal(binary, form):
    with Terminal(*form, QUIET_PORT, columns=200) as t:
        t.read((STATUS % ("01", 0)).encode())
        lines = Screen(t.data).lines
        assert lines[-1] == STATUS % ("01", 0) and not any("\u2026" in x for x in lines[:-1]), lines
        bind_and_close()
        t.read((STATUS % (r"\d\d", 2)).encode())
        # wiped before the first byte of the events, and not again in the second after them
        first, ours = (b'{"@timestamp', b"socket_bound") if form else (b"TIME  ", b"bind")
        before = t.data[:t.data.index(ours)].rpartition(first)[0]
        assert before.endswith(b"\r\x1b[K"), before
        lines = t.end()
    shown = [x for x in lines if "\u2026" in x]
    assert shown == [], lines
    assert sum("bind " in x or "socket_bound" in x for x in lines) == 1, lines
    assert all(x.startswith(("strayport: ", "TIME ", "-- ", "PORT ", "34015/tcp ", "^C")) or re.match(r"\d\d:\d\d:\d\d|\{\"@", x)
               for x in lines if x), lines
    assert lines[-1] == "" and re.match(r"strayport: 34015/tcp: 2 events, 0 lost, hooks live ", lines[-2]), lines


@pytest.mark.anywhere
@pytest.mark.parametrize("fds,args,term,want", [
    ((0, 1, 2), (), "xterm", True),
    ((0, 2), (), "xterm", False), ((0, 1), (), "xterm", False), ((0,), (), "xterm", False),
    ((0, 1, 2), ("-q",), "xterm", False), ((0, 1, 2), (), "dumb", False),
], ids=["both", "stdout piped", "stderr piped", "both piped", "quiet", "dumb"])
def test_where_there_is_a_status(binary, fds, args, term, want):
    with Terminal("-d1200ms", *args, QUIET_PORT, fds=fds, term=term) as t:
        if term == "dumb":  # no colours either
            t.read(b"hooks live")
            bind_and_close()
        t.read()
        assert t.proc.wait(harness.DEADLINE) == 0
        both = t.data + t.piped
    assert (b"\xe2\x80\xa6" in both) == (b"\x1b[K" in both) == want, both
    assert term != "dumb" or b"\x1b" not in both
    assert bool(re.search(rb"hooks live 00:00:\d\d\n", both.replace(b"\r", b""))) == (args != ("-q",)), both


# ---- columns ----
def replay(rec, *args):
    r = subprocess.run([harness.BINARY, "replay", "--time=utc", *args, rec], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       check=False)
    assert r.returncode == 0 and r.stderr == b"", r.stderr
    return r.stdout


@pytest.mark.anywhere
def test_columns_live_and_replayed(text_run, tmp_path):
    rec, columns = str(tmp_path / "rec.jsonl"), "--columns=event,remote,pid,what"
    t, c = text_run(args=("--time=utc", columns, "--record", rec, "3401"))
    out.hooks_live(t, c)
    srv, cli = c.actor("server"), c.actor("client")
    out.connection(c, srv, cli)
    t.wait_for(lambda x: x[0].startswith(b"close ") and b"<-" in x[0])
    lines, _ = out.text_lines(t)
    assert lines[0].split() == [b"EVENT", b"REMOTE", b"PID", b"WHAT"]
    assert len({x.index(b"%d" % cli.pid) for x in lines if b" %d " % cli.pid in x} |
               {x.index(b"%d" % srv.pid) for x in lines if b" %d " % srv.pid in x}) == 1, lines
    live = b"".join(x + b"\n" for x in lines)
    assert replay(rec, columns) == live
    assert replay(rec).startswith(b"TIME          EVENT     PROTO ")


@pytest.mark.anywhere
@pytest.mark.parametrize("width", [80, 100, 200])
def test_terminal_widths(text_run, tmp_path, width):
    """Live and replayed on a terminal: no line is wider, and each column begins where its head stands."""
    rec = str(tmp_path / "rec.jsonl")
    with Terminal("--time=utc", "--record", rec, "3401", columns=width) as term:
        term.read(b"watching 3401 \xe2")
        t, c = text_run()
        out.hooks_live(t, c)
        srv, cli = c.actor("server"), c.actor("client")
        out.connection(c, srv, cli)
        term.read(rb"close\x1b\[0m.*<-.* %d " % srv.pid)
        live = term.end()
    with Terminal("replay", "--time=utc", rec, columns=width) as term:
        term.read()
        lines = Screen(term.data).lines
    first = live.index(lines[0])
    assert live[first:first + len(lines) - 1] == lines[:-1]
    for line in lines:
        assert len(line) <= width, line
    head, ours = lines[0], [x for x in lines if " %d " % srv.pid in x or " %d " % cli.pid in x]
    assert len(ours) >= 9
    assert ("USER" in head) == (width >= 100)
    for name in ("LOCAL", "REMOTE", "PID", "COMM") + (("PROTO", "USER") if width >= 100 else ()):
        at = head.index(name)
        assert all(x[at - 1] == " " and x[at] != " " for x in ours), (name, lines)
    # nothing is lost: what is too long stands below, but for the middle of a path
    assert words(lines[2:], False) == words(replay(rec).decode().splitlines()[2:], width < 100)
    assert any(x.startswith("         ") for x in lines[2:]) == (width < 200), lines


def words(lines, without_user):
    """What each event says, but for fractions of seconds and paths."""
    events = []
    for line in lines:
        w = re.sub(r"^(\d\d:\d\d:\d\d)\.\d+", r"\1", line).split()
        if line.startswith("  "):
            events[-1] += w
            continue
        if without_user:
            del w[8 if w[4] in ("->", "<-", "--") else 7]
        events.append(w)
    return [[x for x in w if x[0] != "/"] for w in events if w]


@pytest.mark.anywhere
@pytest.mark.parametrize("term", ["xterm-256color", "xterm"])
def test_colours_on_black_and_on_white(text_run, tmp_path, term):
    """Each colour of a run can be read on both; a terminal of eight colours gets the two of them that can."""
    rec = str(tmp_path / "rec.jsonl")
    t, c = text_run(args=("--time=utc", "--record", rec, "3401"))
    out.hooks_live(t, c)
    srv, cli = c.actor("server"), c.actor("client")
    cli.do("connect", cli.socket().name, "127.0.0.1", out.PORT, fails="ECONNREFUSED")
    out.connection(c, srv, cli)
    t.wait_for(lambda x: b"close" in x[0] and b"<-" in x[0])
    out.text_lines(t)
    with Terminal("replay", "--time=utc", rec, columns=200, term=term) as shown:
        shown.read()
    used = set(re.findall(rb"\x1b\[([\d;]+)m(\w+)", shown.data))
    assert {w for _, w in used} >= {b"bind", b"listen", b"failed"}
    if term == "xterm":
        assert {sgr for sgr, _ in used} <= {b"1", b"31", b"1;31", b"35"}
        return
    assert {w for _, w in used} >= {b"connect", b"established", b"accept", b"close"}
    assert len({sgr for sgr, _ in used}) >= 5
    for sgr, word in used:
        color = re.search(rb"(?:^|;)38;5;(\d+)$", sgr)
        if color:
            assert contrast(int(color.group(1)), 0) > 3.9 and contrast(int(color.group(1)), 1) > 3.9, (sgr, word)
        else:
            assert sgr == b"1", (sgr, word)


def contrast(n, back):
    """WCAG 2: of one of the colours of the 6x6x6 cube or of the 24 greys, with black (0) or white (1)."""
    steps = (0, 95, 135, 175, 215, 255)
    rgb = [8 + 10 * (n - 232)] * 3 if n >= 232 else [steps[(n - 16) // 36], steps[(n - 16) // 6 % 6], steps[(n - 16) % 6]]
    assert n >= 16  # the first 16 are what the terminal makes of them
    linear = [v / 255 / 12.92 if v <= 10 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in rgb]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return (max(light, back) + 0.05) / (min(light, back) + 0.05)


@pytest.mark.anywhere
def test_a_terminal_that_changes_its_width(binary, tmp_path):
    """Live and in a replay that takes its time: lines, heading and status line follow."""
    rec = str(tmp_path / "rec.jsonl")
    with Terminal("--time=utc", "--record", rec, QUIET_PORT, columns=200) as t:
        t.read((STATUS % ("01", 0)).encode())
        bind_and_close()
        t.read(rb"close")
        t.resize(60)
        t.read(b"watching 34015/tcp \xe2\x80\xa6 00:00:\\d\\d, 2 events, 0 lost")
        bind_and_close()
        t.read(rb"(?s)close.*close")
        t.resize(45)
        t.read(b"watching 34015/ \xe2\x80\xa6 00:00:")
        lines = t.end()
    with Terminal("replay", "--time=utc", "--speed=1", rec, columns=200) as r:
        r.read(rb"close")
        r.resize(60)
        r.read()
        replayed = Screen(r.data).lines
    for shown in (lines, replayed):
        heads = [i for i, x in enumerate(shown) if x.startswith("TIME ")]
        assert len(heads) == 2, shown
        assert "USER" in shown[heads[0]] and "USER" not in shown[heads[1]], shown
        after = [x for x in shown[heads[1]:] if re.match(r"\d\d:\d\d:\d\d", x)]
        assert len(after) == 2 and all(len(x) <= 60 for x in after), shown
        assert max(map(len, shown[heads[0]:heads[1]])) > 80, shown


@pytest.mark.parametrize("args,what", [
    (("--columns=time,where", "3401"), b'--columns: "time,where" is not a list of '),
    (("--columns=pid,pid", "3401"), b"names a column twice"),
    (("--columns=what,pid", "3401"), b"has a column after what"),
    (("--columns=pid", "-j", "3401"), b"--columns does nothing with JSON"),
    (("explain", "--columns=pid", "3401"), b"--columns does nothing with explain"),
], ids=lambda x: None)
@pytest.mark.anywhere
def test_bad_columns(binary, args, what):
    r = subprocess.run([binary, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert r.returncode == 2 and r.stdout == b"" and what in r.stderr, r.stderr
