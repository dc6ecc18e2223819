# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Each way of breaking the tracer (tests/mutations.py) still finds the text that it replaces, and changes it."""
import os
import sys

import pytest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
sys.path.insert(0, os.path.join(ROOT, "tests"))
import mutations  # noqa: E402


@pytest.mark.parametrize("name", mutations.MUTATIONS)
def test_applies(name):
    for path, text in mutations.mutated(name).items():
        with open(os.path.join(ROOT, path)) as f:
            assert f.read() != text


def test_what_no_longer_applies_is_said(monkeypatch):
    monkeypatch.setitem(mutations.MUTATIONS, "gone", ("", [("bpf/wire.h", "no such text", "")]))
    with pytest.raises(LookupError, match="bpf/wire.h no longer has"):
        mutations.mutated("gone")


def test_groups_are_files_that_exist():
    for args in mutations.GROUPS.values():
        assert os.path.exists(os.path.join(ROOT, args[0]))


def test_each_has_a_group_to_begin_with():
    first = [n for names in mutations.FIRST.values() for n in names.split()]
    assert set(first) == set(mutations.MUTATIONS) and list(mutations.FIRST) == list(mutations.GROUPS)
