# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Every BPF program, also one that no plan would choose here, must pass this kernel's verifier and attach."""
import os
import re
import subprocess

import pytest

import harness

KINDS = {"fentry": "fentry and fexit", "kprobe": "kprobe and kretprobe", "tp": "system-call tracepoints"}
NEEDED = ("typed tracepoints (tp_btf)", "system-call tracepoints", "cgroup programs")  # on every kernel of the matrix
# sock_send_length and sock_recv_length came in 6.3, inet_sk_error_report in 5.14, reasons of kfree_skb in 5.17
NO_HOOK = {("send", "tp"): (6, 3), ("udp_error", "tp"): (5, 14), ("refused_tcp", "tp"): (5, 17),
           ("refused_udp", "tp"): (5, 17)}


def works(head, words):
    return re.search(re.escape(words) + r" +yes", head) is not None


def kernel():
    return tuple(int(n) for n in re.match(r"(\d+)\.(\d+)", os.uname().release).groups())


@pytest.fixture(scope="module")
def features():
    """(words of the kinds, {point: [(backend, {program: errno or None})]}) as --features prints them."""
    r = subprocess.run([harness.BINARY, "--features"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       timeout=harness.DEADLINE)
    assert r.returncode == 0, r.stderr.decode()
    head, _, body = r.stdout.decode().partition("\nhooks, ")
    points = {}
    for line in body.splitlines()[1:]:
        if not line.startswith("  "):
            alternatives = points.setdefault(line.split(":")[0], [])
            continue
        line = line[4:].split("  -- ")[0]
        backend, _, programs = line.partition(" ")
        alternatives.append((backend, {name: err or None
                                       for name, err in re.findall(r"(\w+)(?: \((E\w+)\))?", programs)}))
    assert len(points) > 8 and all(points.values()), r.stdout.decode()
    return head, points


def test_every_program_loads_and_attaches(features):
    """ENOENT is what this kernel has not got; anything else is a program that is wrong here."""
    head, points = features
    assert all(works(head, words) for words in NEEDED), head
    closed = [k for k in KINDS if not works(head, KINDS[k])]
    tried, bad, stand_ins = set(), {}, set()
    for alternatives in points.values():
        for backend, programs in alternatives:
            for name, err in programs.items():
                if backend in closed and not name.startswith("any"):
                    continue
                tried.add(name)
                if err not in (None, "ENOENT"):
                    bad[name] = err
                if err is None and name.endswith("_nopid"):
                    stand_ins.add(name)
    assert len(tried) > 15
    # 5.10 knows no current process in a cgroup's packet program: there is one that does without
    assert not {name: err for name, err in bad.items() if name + "_nopid" not in stand_ins}


def test_every_point_has_a_hook_with_every_backend(features):
    """But for what declared.py says of this kernel."""
    head, points = features
    for backend, words in KINDS.items():
        if not works(head, words):
            continue
        for point, alternatives in points.items():
            mine = [programs for b, programs in alternatives if b in (backend, "any")]
            if not mine:
                continue  # this backend does without
            served = any(not any(programs.values()) for programs in mine)
            assert served == (kernel() >= NO_HOOK.get((point, backend), (0, 0))), (point, backend, mine)
