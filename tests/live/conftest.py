# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Fixtures of the live tests. Run as root: /usr/bin/python3 -m pytest tests/live

STRAYPORT_BACKEND=auto|fentry|kprobe|tp   which hooks (default auto)
STRAYPORT_SLOW=1                          emulated machine: generous deadlines
STRAYPORT_DEADLINE=6                      seconds for anything that must happen (default 15): for runs that fail on purpose
STRAYPORT_LOAD=50x400                     clients x connections of the load test
STRAYPORT_EVENTS_DIR=DIR                  write the normalised events of each test there
"""
import os
import re
import sys
import tempfile

import pytest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402

# what a kernel takes of all programs is the same with every backend, and long in a guest: once a kernel
collect_ignore = ["test_live_programs.py"] if harness.BACKEND in ("fentry", "kprobe") else []


def pytest_configure(config):
    for m in ("who", "how", "ends", "where", "load", "udp"):
        config.addinivalue_line("markers", "%s: group of hard cases" % m)
    config.addinivalue_line("markers", "long: volume or long waits: not in the short run of the matrix")
    config.addinivalue_line("markers", "once: long, and no backend can change it: in VMs with one backend")
    config.addinivalue_line("markers", "anywhere: no kernel can change it (left out of the runs in VMs)")


class Shared:
    """The tracer that most tests share: started once, because loading is slow in emulation."""
    tracer = None
    closed = {}  # namespace -> sequence number up to which its test has looked

    @classmethod
    def get(cls):
        if cls.tracer is None or not cls.tracer.alive():
            if cls.tracer:
                cls.tracer.kill()
            cls.tracer = None
            cls.tracer = harness.Tracer()
        return cls.tracer


def need_root_and_binary():
    if os.geteuid():
        pytest.fail("live tests need root")
    if not os.access(harness.BINARY, os.X_OK):
        pytest.fail("%s is not built" % harness.BINARY)


@pytest.fixture
def tracer():
    """A running tracer that watches the suite's ports in all namespaces."""
    need_root_and_binary()
    return Shared.get()


@pytest.fixture
def case(tracer):
    """Namespaces, actors and the truth of one test."""
    with tempfile.TemporaryDirectory(prefix="strayport.") as tmp:
        os.chmod(tmp, 0o755)
        c = harness.Case(tracer, tmp)
        try:
            yield c
        finally:
            c.close()
            Shared.closed.update(c.seen)
        assert tracer.alive(), "the tracer died:\n" + tracer.stderr()


@pytest.fixture
def binary():
    """For tests that run strayport in their own way."""
    need_root_and_binary()
    return harness.BINARY


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A skipped test leaves its reason among the logs, so that compare.py sees the difference."""
    outcome = yield
    rep = outcome.get_result()
    folder = os.environ.get("STRAYPORT_EVENTS_DIR")
    compared = "case" in item.fixturenames
    if folder and compared and rep.skipped and isinstance(rep.longrepr, tuple):
        os.makedirs(folder, exist_ok=True)
        harness.write_log(folder, re.sub(r"^test_", "", item.name), {"skipped": rep.longrepr[2]})


def pytest_deselected(items):
    """What a run left out by its marks is nothing that compare.py should miss."""
    folder = os.environ.get("STRAYPORT_EVENTS_DIR")
    if folder:
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "left-out"), "a") as f:
            f.writelines(harness.log_name(re.sub(r"^test_", "", item.name)) + "\n" for item in items)


@pytest.fixture(scope="session", autouse=True)
def end_of_session():
    yield
    harness.Fence.end()
    if Shared.tracer:
        Shared.tracer.kill()
        Shared.tracer.check_schema()
