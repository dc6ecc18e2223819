# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What a kernel or a backend truly cannot offer: the one place where differences are allowed.

A row: (run, test, what differs, the kernel's reason). `run` is the name of a log directory, as
`6.1-kprobe`, and both may be patterns of fnmatch. No more than 6 rows (issue 3).
"""
import fnmatch

DECLARED = []


def declared(run, test):
    return any(fnmatch.fnmatch(run, r) and fnmatch.fnmatch(test, t) for r, t, _, _ in DECLARED)
