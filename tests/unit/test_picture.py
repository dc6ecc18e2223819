# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""scripts/picture.py: what a terminal shows, as SVG; and the picture in docs/ is one."""
import os
import re
import sys
import xml.etree.ElementTree as et

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(TOP, "scripts"))
import picture  # noqa: E402

NS = "{http://www.w3.org/2000/svg}"


def texts(data):
    return et.fromstring(picture.svg(picture.screen(data), "t")).findall(".//%stext" % NS)


def test_colours_and_places():
    a, b, c = texts(b"ab \x1b[1;31mred\x1b[0m\r\n  \x1b[38;5;208mx\x1b[39m\r\n\r\n")
    assert (a.text, a.get("fill")) == ("ab", None)
    assert (b.text, b.get("fill"), b.get("font-weight")) == ("red", picture.COLORS[1], "bold")
    assert (c.text, c.get("fill")) == ("x", "#ff8700")
    assert float(b.get("x")) == pytest.approx(picture.MARGIN + 3 * picture.CELL, abs=0.05)
    assert int(c.get("y")) - int(a.get("y")) == picture.LINE and float(c.get("x")) > float(a.get("x"))


def test_columns_do_not_depend_on_the_font():
    a, b = texts(b"one two    three")
    assert (a.text, b.text) == ("one two", "three")
    assert float(b.get("x")) == pytest.approx(picture.MARGIN + 11 * picture.CELL, abs=0.05)
    assert float(b.get("textLength")) == pytest.approx(5 * picture.CELL, abs=0.05)


def test_a_line_that_is_written_over():
    assert [x.text for x in texts(b"status 1\rstatus 2\r\x1b[Kevent\r\n")] == ["event"]
    assert [x.text for x in texts(b"abcdef\rxy\r\n")] == ["xycdef"]


def test_markup_is_text():
    assert [x.text for x in texts(b"<-&\"'>")] == ["<-&\"'>"]


@pytest.mark.parametrize("data", [b"\x1b[2J", b"\x07", b"\x1b[5m"])
def test_what_it_cannot_draw_is_an_error(data):
    with pytest.raises(ValueError):
        picture.screen(data)


def test_the_picture():
    path = os.path.join(TOP, "docs/session.svg")
    rows = {}
    for t in et.parse(path).getroot().findall(".//%stext" % NS):
        rows.setdefault(int(t.get("y")), []).append((float(t.get("x")), t.text))
    lines = [" ".join(text for _, text in sorted(row)) for _, row in sorted(rows.items())]
    assert lines[0] == "$ " + picture.COMMAND
    for word in ("bind", "listen", "connect", "accept", "close", "refused", "failed"):
        assert any(re.match(r"[\d:.]+ .*\b%s\b" % word, line) for line in lines), word
    with open(os.path.join(TOP, "README.md"), encoding="utf-8") as f:
        assert "(docs/session.svg)" in f.read()
