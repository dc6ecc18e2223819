# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Every command of README's recipes works, and says what README shows, but for what differs from run to run."""
import os
import re

import pytest

import harness
import recipes

pytestmark = pytest.mark.anywhere


@pytest.fixture
def scene(binary, tmp_path):
    s = recipes.Scene(str(tmp_path), harness.Netns().enter)
    s.open()
    yield s
    s.close()


def test_recipes(scene):
    found = recipes.recipes(recipes.section())
    assert len(found) >= 10
    wrong = []
    for command, shown in found:
        status, out, err = scene.run(command)
        if status:
            wrong.append("%s: exit %d\n%s" % (command, status, err))
        got = {recipes.shape(line) for line in out}
        for line in shown:
            if recipes.shape(line) not in got:
                wrong.append("%s\n  README has  %s\n  it said:\n    %s" % (command, recipes.shape(line),
                                                                        "\n    ".join(sorted(got))))
        # whoever else is on this host may be told of by what watches the whole of it
        if out and not shown:
            wrong.append("%s\n  said something, README shows nothing:\n    %s" % (command, "\n    ".join(out[:5])))
    assert not wrong, "\n".join(wrong)


def readme():
    with open(os.path.join(recipes.ROOT, "README.md"), encoding="utf-8") as f:
        return f.read()


def block(begin):
    """The lines of README's block that begins with this."""
    return re.search(r"^```\n(%s.*?)^```" % re.escape(begin), readme(), re.M | re.S).group(1).splitlines()


def test_session(scene):
    """README's first session and its table are those of such a run: no kind of line more, none less."""
    scene.close()
    out, err, pids = scene.session(harness.SEES_REFUSED)
    shown = block("TIME          EVENT     PROTO LOCAL ")
    told = [recipes.shape(x) for x in shown if harness.SEES_REFUSED or " refused " not in x]
    assert len(told) >= 12 and set(told) <= {recipes.shape(x) for x in out}, "\n".join(out)
    ours = {recipes.shape(x) for x in out if any(" %d " % pid in x for pid in pids)}
    assert ours == set(told[2:]), "\n".join(sorted(ours ^ set(told[2:])))
    table = [recipes.shape(x) for x in block("PORT      PID     COMM ") if harness.SEES_REFUSED or " - " not in x]
    assert len(table) >= 5 and set(table) <= {recipes.shape(x) for x in err}, "\n".join(err)


def test_other_commands(scene):
    """Every other command line of strayport in a block of README works."""
    text = readme().replace(recipes.section(), "")
    found = re.findall(r"^strayport (?!\d).*$", "\n".join(re.findall(r"^```\n(.*?)^```", text, re.M | re.S)), re.M)
    assert len(found) >= 3
    for command in found:
        status, out, err = scene.run(command)
        assert status == 0 and len(out) > 2, (command, err)


@pytest.mark.parametrize("one,other,same", [
    ("12:00:01.0001 accept tcp 127.0.0.1:3401 <- 127.0.0.1:50000 77 nc", "13:00:01.1 accept tcp 127.0.0.1:3401 <- 127.0.0.1:4 8 nc", True),
    ("12:00:01.3417 accept tcp 127.0.0.1:3401 3410 nc", "13:00:01.1 accept tcp 127.0.0.1:3401 9 nc", True),
    ("1.0s in 3.1 kB out 12 B fin", "17ms in 12 B out 1.5 MB fin", True),
    ("accept tcp 127.0.0.1:3401", "accept tcp 127.0.0.1:3402", False),
    ("accept tcp 127.0.0.1:3401 nc", "accept tcp 127.0.0.1:3401 nc root", False),
])
def test_shape(one, other, same):
    assert (recipes.shape(one) == recipes.shape(other)) == same


def test_commands_are_found():
    text = "## Recipes\n```console\n$ a | b\nout 1\n\nout 2\n$ c \\\n    d\nout 3\n```\n```\n$ no\n```\n"
    assert recipes.recipes(text) == [("a | b", ["out 1", "", "out 2"]), ("c \\\n    d", ["out 3"])]
    assert re.match("## Recipes", recipes.section())
