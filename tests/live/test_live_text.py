# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What people read besides the events: the table at the end of a run, the line on a quiet terminal, columns."""
import re

import pytest

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
    # most bytes first
    order = re.findall(r"^3401/tcp +(\d+)", err, re.M)
    assert set(order[:2]) == {str(srv.pid), str(cli.pid)}, err


@pytest.mark.anywhere
def test_no_summary_of_nothing(text_run, binary):
    t, _ = text_run(args=(QUIET_PORT,))
    t.wait_stderr("hooks live after")
    _, err = out.text_lines(t)
    assert "PORT" not in err and err.splitlines()[-1].startswith("strayport: %s: 0 events, 0 lost" % QUIET_PORT), err


@pytest.mark.anywhere
def test_quiet_has_no_summary(binary, tmp_path):
    with out.Tracer(args=("-q",)) as t:
        c = out.harness.Case(t, "quiet", str(tmp_path))
        try:
            out.connection(c, c.actor("server"), c.actor("client"))
            c.check()
        finally:
            c.close()
        _, status, err = t.stop()
    assert status == 0 and err == ""
