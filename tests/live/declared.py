# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What a kernel or a backend truly cannot offer: the one place where differences are allowed.

A row: (runs, tests, what differs, the kernel's reason). A run is the name of a log directory, as
`6.1-kprobe`; runs and tests are patterns of fnmatch. No more than 6 rows (issue 3). What strayport itself cannot
see is also said by `strayport --features` on that kernel.
"""
import fnmatch

REFUSED_PACKETS = "refused_packets"  # of all tests: also the harness asks for it
UDP_USERS = "udp_users"  # who sends on a connected UDP socket, or receives: also udp.py asks for it
ONLY_SENDS = "socket_passed_to_a_process_that_only_sends*"

DECLARED = [
    ("5.10-*", "io_uring_multishot_accept", "skipped", "IORING_ACCEPT_MULTISHOT came in 5.19"),
    ("5.10-*", "mptcp", "skipped", "Debian's 5.10 is built without CONFIG_MPTCP"),
    ("5.10-*", "memfd_executable", "process.name", "it names what was executed by descriptor by the number of that"),
    ("5.10-*", "sockmap?parser?", "skipped", "without any tracer, too, 5.10 locks up when its stream parser has read"),
    ("5.10-tp 6.1-tp", ONLY_SENDS + " " + UDP_USERS, "the process before is named on, without a hand-over",
     "sock_send_length and sock_recv_length came in 6.3"),
    ("5.10-tp", REFUSED_PACKETS + " port_unreachable* unreachable_after_the_server_went", "not seen",
     "kfree_skb gives a reason since 5.17, and sk_error_report came in 5.14"),
]


def declared(run, test):
    return any(fnmatch.fnmatch(run, r) and fnmatch.fnmatch(test, t)
               for runs, tests, _, _ in DECLARED for r in runs.split() for t in tests.split())
