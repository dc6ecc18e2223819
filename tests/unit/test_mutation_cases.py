# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""tests/mutations.py --cases: which cases run under which mutation, what counts, what is told; nothing is traced here."""
import os
import subprocess
import sys
import types

import pytest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
sys.path.insert(0, os.path.join(ROOT, "tests"))
import mutation_cases  # noqa: E402
import mutations  # noqa: E402


@pytest.fixture
def found(monkeypatch, tmp_path):
    """One group with three cases; "other" is about another group."""
    of = ("", [("bpf/wire.h", "a", "b")])
    changes = {"MUTATIONS": {"other": of, "narrow": of, "broad": of}, "GROUPS": {"who": ("tests/live/test_hard_who.py",)},
               "FIRST": {"who": "narrow broad"}}
    for name, value in changes.items():
        monkeypatch.setattr(mutations, name, value)
        if hasattr(mutation_cases, name):
            monkeypatch.setattr(mutation_cases, name, value)
    monkeypatch.setattr(mutation_cases, "STATE", str(tmp_path / "state.json"))
    f = mutation_cases.Found()
    f.add(f.plain("who"), {"a": ["passed", "", 6], "b": ["passed", "", 15], "c": ["skipped", "no such thing", 6]})
    return f


def test_what_the_group_is_about_comes_first(found):
    assert mutation_cases.ordered("who") == ["narrow", "broad", "other"]


def test_a_case_runs_until_it_has_failed(found):
    assert found.wanted("narrow", "who") == {"a": 6, "b": 15}
    found.add(found.run("narrow", "who"), {"a": ["failed", "why"], "b": ["passed", ""]})
    assert found.wanted("narrow", "who") == {}
    assert found.wanted("broad", "who") == {"b": 15} and found.seen("who", "a") == ["narrow"]


def test_a_mutation_that_comes_earlier_is_tried_though_a_later_one_did(found):
    found.add(found.run("broad", "who"), {"a": ["failed", "why"]})
    assert "a" in found.wanted("narrow", "who") and "a" not in found.wanted("other", "who")


@pytest.mark.parametrize("end", ["no start", "no end", "no clean end", "skipped"])
def test_only_a_failure_of_the_case_counts(found, end):
    found.add(found.run("narrow", "who"), {"a": [end, ""]})
    assert found.seen("who", "a") == []


def test_goes_on_where_it_was_broken_off(found):
    found.add(found.run("narrow", "who"), {"a": ["failed", "why"]})
    again = mutation_cases.Found()
    assert again.seen("who", "a") == ["narrow"] and again.plain("who")["b"] == ["passed", "", 15]


def test_another_mutation_by_the_same_name_is_tried_anew(found):
    found.add(found.run("narrow", "who"), {"a": ["failed", "why"]})
    mutations.MUTATIONS["narrow"] = ("", [("bpf/wire.h", "a", "c")])
    assert mutation_cases.Found().seen("who", "a") == []


def test_what_nothing_makes_fail_is_told(found, capsys):
    found.add(found.run("narrow", "who"), {"a": ["failed", "x | <y>"], "b": ["passed", ""]})
    assert not mutation_cases.tell(found)
    out = capsys.readouterr().out
    assert "1 of 2 cases were seen failing" in out and "- **who: `b`: passes under each mutation**" in out
    assert "| who | `a` | narrow | x \\| &lt;y> |" in out and "| who | 2 | narrow 1 |" in out
    assert "not run on this machine: who: `c`: no such thing" in out
    found.add(found.run("broad", "who"), {"b": ["failed", ""]})
    assert mutation_cases.tell(found)
    found.add(found.plain("who"), {"a": ["failed", "always", 15]})
    assert not mutation_cases.tell(found)


def test_what_a_case_said():
    def report(text):
        return types.SimpleNamespace(longrepr=types.SimpleNamespace(reprcrash=types.SimpleNamespace(message=text)))
    assert mutation_cases.brief(report("AssertionError: events differ from the truth in 2 points:\n  a:  b\n  c")) == "a: b"
    assert mutation_cases.brief(report("AssertionError: assert 1 == 2\n + more")) == "assert 1 == 2"


SOME = """
import pytest, sys, types
sys.modules["harness"] = types.ModuleType("harness")
class Timeout(AssertionError): __module__ = "harness"
def test_late(): raise Timeout("cli did not answer to: close s1")
def test_missing(): raise Timeout("1 of 2 events came within 6 s")
@pytest.mark.parametrize("ip", ["::1", "127.0.0.1"])
def test_one(ip): assert ip == "127.0.0.1"
def test_two(): pytest.skip("not here")
def test_three(): raise AssertionError("not wanted")
@pytest.fixture
def bad(): raise ValueError("at once")
def test_four(bad): pass
"""


def test_plugin_runs_the_wanted_and_writes_down_their_ends(tmp_path, monkeypatch):
    (tmp_path / "tests").symlink_to(os.path.join(ROOT, "tests"))
    (tmp_path / "test_some.py").write_text(SOME)
    monkeypatch.setitem(mutation_cases.GROUPS, "some", ("test_some.py",))
    got = mutation_cases.run_cases(str(tmp_path), "some", ["one[::1]", "one[127.0.0.1]", "two", "four"], 6,
                                   mutation_cases.time.monotonic() + 60)
    assert {k: v[0] for k, v in got.items()} == {
        "one[::1]": "failed", "one[127.0.0.1]": "passed", "two": "skipped", "four": "no start"}
    got = mutation_cases.run_cases(str(tmp_path), "some", None, 6, mutation_cases.time.monotonic() + 60)
    assert len(got) == 7 and got["three"] == ["failed", "not wanted"]
    assert got["late"][0] == "no end" and got["missing"][0] == "failed", "a program was late; an event is missing"
    assert got["two"][1] == "Skipped: not here" and "at once" in got["four"][1]


def test_shorter_wait():
    code = "import harness; print(harness.DEADLINE, harness.QUIET)"
    env = dict(os.environ, PYTHONPATH=os.path.join(ROOT, "tests/live"), STRAYPORT_DEADLINE="6")
    assert subprocess.check_output(["/usr/bin/python3", "-c", code], env=env) == b"6.0 2.0\n"
