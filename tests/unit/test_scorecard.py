# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""The scorecard (tests/scorecard) out of made-up runs: what is wrong, missing, declared or did not run is said so."""
import json
import os
import sys

import pytest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
for part in ("scorecard", "live"):
    sys.path.insert(0, os.path.join(ROOT, "tests", part))
import peers  # noqa: E402
import scorecard  # noqa: E402

JUNIT = """<testsuites><testsuite>
<testcase classname="tests.live.test_hard_who" name="test_fork"/>
<testcase classname="tests.live.test_hard_who" name="test_many[8]"/>
<testcase classname="tests.live.test_hard_who" name="test_many[9]"><failure>%s</failure></testcase>
<testcase classname="tests.live.test_hard_how" name="test_mptcp"><skipped/></testcase>
<testcase classname="tests.live.test_hard_how" name="test_zero"><skipped/></testcase>
<testcase classname="tests.live.test_live_cli" name="test_other"/>
</testsuite></testsuites>"""
WRONG = "E   c.egress: connection_attempted: process.pid: expected 1, got 2\n"
MISSING = "E   c.egress: missing event: connection_established\n"


@pytest.fixture
def card(tmp_path):
    def make(failure, rows=()):
        run, said = tmp_path / "events" / "5.10-tp", tmp_path / "peers"
        run.mkdir(parents=True)
        said.mkdir()
        (run / "junit.xml").write_text(JUNIT % failure)
        (said / "6.1.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows))
        return str(run.parent), str(said), str(tmp_path / "long.md")
    return make


@pytest.mark.parametrize("failure,who", [(WRONG, "2 / 1 / 0"), (MISSING, "2 / 0 / 1"), (WRONG + MISSING, "2 / 1 / 0"),
                                         ("E   OSError: crashed", "2 / 1 / 0")])
def test_strayport(card, capsys, failure, who):
    args = card(failure, [{"case": "x", "group": g, "peer": "p", "verdict": "right"} for g in ("who", "how")])
    assert scorecard.main(*args)
    out = capsys.readouterr().out.splitlines()
    cells = [c.strip() for c in next(x for x in out if "5.10 (QEMU)" in x).split("|")]
    assert cells[1:5] == ["strayport tp", cells[2], who, "not asked"]
    assert any("(here)" in x and "not run" in x for x in out)
    text = open(args[2]).read()
    assert "| mptcp | declared |" in text and "| zero | - |" in text
    assert "| many | %s 1 of 2 | |" % ("missing" if failure == MISSING else "wrong") in text.replace("  ", " ")


def test_peers(card, capsys):
    row = {"case": "fork", "group": "who", "peer": "p", "verdict": "wrong", "who": {"7": "not of this case: ksoftirqd/0", "9": "client"},
           "text": ["close ('::1', 1) -> ('::1', 2): pid [7], not [9]: 7 ksoftirqd/0"]}
    args = card("", [{"peer": "p", "kinds": ["close"]}, row, {"peer": "q", "why": "not installed: /usr/sbin/q"}])
    scorecard.main(*args)
    out = capsys.readouterr().out
    assert "| 0 / 1 / 0 |" in out and "fork: the end in the name of ksoftirqd/0, not of client" in out
    assert "Not run on 6.1 (QEMU): q (not installed: /usr/sbin/q)." in out
    assert "| fork | right | wrong |" in open(args[2]).read()


def test_no_run_is_an_error(tmp_path):
    (tmp_path / "events").mkdir()
    with pytest.raises(SystemExit, match="make test-kernels"):
        scorecard.main(str(tmp_path / "events"), str(tmp_path), str(tmp_path / "long.md"))


A, B = ("127.0.0.1", 50000), ("127.0.0.1", 3401)


class OfEnds:
    kinds = ("close",)


@pytest.mark.parametrize("line,want", [
    ("9 nc 127.0.0.1 50000 127.0.0.1 3401 1.00 0.00 5.1", "right"),
    ("9 a b c 127.0.0.1 50000 127.0.0.1 3401 1.00 0.00 5.1", "right"),
    ("8 nc 127.0.0.1 50000 127.0.0.1 3401 1.00 0.00 5.1", "wrong"),
    ("9 nc 127.0.0.1 50000 127.0.0.1 3401 7.00 0.00 5.1", "wrong"),
    ("9 nc 127.0.0.1 50001 127.0.0.1 3401 1.00 0.00 5.1", "missing"),
])
def test_verdict(line, want):
    said = peers.tcplife(line.split())
    assert peers.verdict(OfEnds, [said], [("close", A, B, {9}, 1000, 0)])[0] == want
    assert peers.verdict(OfEnds, [said], [("connect", A, B, {9}, None, None)])[0] is None
