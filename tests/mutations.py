#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""mutations.py [NAME...]: break the tracer on purpose, one way at a time, and see which groups of cases notice.

Each mutation is applied to a scratch copy, built there, and the four groups of hard cases are run
on this machine until the first failure of each. Prints a Markdown table: mutation x group, with the
case that caught it. A mutation that no group catches makes the exit status 1. Run by hand, as root:
it takes minutes (each missing event is waited for).

STRAYPORT_MUTATION_LOCK=FILE: hold this lock while the tracer runs.
"""
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), ".."))
GROUPS = ("who", "how", "ends", "where")

# name: (what is wrong then, [(file, text, instead of it)])
MUTATIONS = {
    "softirq-owner": ("what has an owner is told with the task that runs just then", [
        ("bpf/emit.bpf.c", "\tif (!r->who.start)\n\t\tr->attribution = ATTR_UNKNOWN;",
         "\twho_current(&r->who);\n\tnote_current();\n\tif (!r->who.start)\n\t\tr->attribution = ATTR_UNKNOWN;")]),
    "tuple-key": ("sockets are told apart by their addresses and ports", [
        ("bpf/flow.bpf.c", "struct flows_map flows SEC(\".maps\");",
         "struct flows_map flows SEC(\".maps\");\n\n"
         "static __always_inline __u64 tuple_key(const struct sock *sk)\n{\n"
         "\t__u64 remote = BPF_CORE_READ(sk, __sk_common.skc_daddr);\n\t__u16 lport, rport;\n\n"
         "\tsock_ports_read(sk, &lport, &rport);\n"
         "\treturn remote << 33 | (__u64)lport << 17 | (__u64)rport << 1;\n}"),
        ("bpf/flow.bpf.c", "__u64 key = (__u64)sk", "__u64 key = tuple_key(sk)"),
        ("bpf/flow.bpf.c", "flow_make((__u64)sk", "flow_make(tuple_key(sk)")]),
    "bytes-on-wire": ("what was sent again counts again, and the peer's FIN is a byte", [
        ("bpf/sockinfo.bpf.h", "BPF_CORE_READ(tp, bytes_sent) - BPF_CORE_READ(tp, bytes_retrans);",
         "BPF_CORE_READ(tp, bytes_sent);"),
        ("bpf/sockinfo.bpf.h", "\tif (fin && c->rx_bytes)\n\t\tc->rx_bytes--;\n", "\t(void)fin;\n")]),
    "bytes-by-call": ("bytes are summed up from the results of send and receive", [
        ("bpf/core.bpf.h", "#endif\n", "__hidden int on_moved(struct sock *sk, int tx, int rx);\n#endif\n"),
        ("bpf/flow.bpf.c", "__hidden int on_use(",
         "__hidden int on_moved(struct sock *sk, int tx, int rx)\n{\n\tstruct flow *f;\n\n"
         "\tif (!sock_maybe(sk))\n\t\treturn 0;\n\tf = flow_find(sk);\n\tif (f) {\n"
         "\t\tf->tx_bytes += tx;\n\t\tf->rx_bytes += rx;\n\t}\n\treturn on_use(sk);\n}\n\n__hidden int on_use("),
        ("bpf/flow.bpf.c", "\tcounters_put(f, &c);", "\tf->rx_segs = c.rx_segs;"),
        ("bpf/sweep.bpf.c", "\tcounters_put(f, &c);", "\tf->rx_segs = c.rx_segs;"),
        ("bpf/hooks_tp.bpf.c", "int BPF_PROG(tp__sock_send_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_use(sk)",
         "int BPF_PROG(tp__sock_send_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_moved(sk, ret, 0)"),
        ("bpf/hooks_tp.bpf.c", "int BPF_PROG(tp__sock_recv_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_use(sk)",
         "int BPF_PROG(tp__sock_recv_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_moved(sk, 0, ret)")]),
    "no-acceptor": ("who accepted is not recorded: the listener's owner stays", [
        ("bpf/flow.bpf.c", "\twho_current(&f->by[BY_ACCEPTOR]);\n", "")]),
    "no-destroy": ("the end of a socket is not seen", [
        ("bpf/flow.bpf.c", "\tstruct flow *f = flow_find(sk);\n\n\n\tif (!f)\n\t\treturn 0;",
         "\tstruct flow *f = flow_find(sk);\n\n\tif (f || !f)\n\t\treturn 0;")]),
    "one-netns": ("every socket is in the namespace of the process that runs just then", [
        ("bpf/sockinfo.bpf.h", "\tconst struct net *net = HEAD_FIELD(head, const struct net *, skc_net);\n",
         "\tconst struct task_struct *task = (const void *)bpf_get_current_task();\n"
         "\tconst struct net *net = BPF_CORE_READ(task, nsproxy, net_ns);\n")]),
    "no-user": ("a socket stays with the process that accepted or connected", [
        ("bpf/flow.bpf.c", "\t\twho_current(&f->by[BY_USER]);\n", "")]),
    "image-once": ("a process is named as it was when first seen, whatever it executes later", [
        ("bpf/task.bpf.c", "known->exec_id == now.exec_id", "known->exec_id + 1")]),
    "no-reason": ("an end without its reason from the socket's error", [
        ("bpf/flow.bpf.c", "static __always_inline __u8 end_reason(const struct flow *f, int old, int err)\n{\n",
         "static __always_inline __u8 end_reason(const struct flow *f, int old, int err)\n{\n\terr = 0;\n")]),
    "v4-mapped": ("a v4-mapped address is left as it is", [
        ("bpf/sockinfo.bpf.h", "return !w[0] && !w[1] && w[2] == bpf_htonl(0xffff);", "return w[0] && !w[0];")]),
    "fin-is-close": ("the peer's FIN counts as the end", [
        ("bpf/flow.bpf.c", "\t\tf->peer_fin = 1;\n", "\t\tf->peer_fin = 1;\n\t\tconnection_ended(sk, f, old, now);\n")]),
}


def scratch(name):
    """A copy of the checkout with this mutation, built; its path."""
    folder = tempfile.mkdtemp(prefix="strayport-mutation.")
    for part in ("bpf", "user", "vmlinux", "scripts", "tests", "Makefile"):
        src, to = os.path.join(ROOT, part), os.path.join(folder, part)
        if os.path.isdir(src):
            shutil.copytree(src, to, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(src, to)
    os.chmod(folder, 0o755)
    for path, old, new in MUTATIONS[name][1]:
        path = os.path.join(folder, path)
        with open(path) as f:
            text = f.read()
        if old not in text:
            sys.exit("mutations.py: %s: %s no longer has:\n%s" % (name, path, old))
        # a header's last #endif, a macro used in many places: all or the last
        text = text[::-1].replace(old[::-1], new[::-1], 1)[::-1] if old == "#endif\n" else text.replace(old, new)
        with open(path, "w") as f:
            f.write(text)
    r = subprocess.run(["make", "-s", "-C", folder, "CI=", "all"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if r.returncode:
        sys.exit("mutations.py: %s does not build:\n%s" % (name, r.stdout.decode()))
    return folder


def caught(folder, group):
    """The first case of the group that fails, or None."""
    lock = os.environ.get("STRAYPORT_MUTATION_LOCK")
    with open(lock or os.devnull, "w") as f:
        if lock:
            fcntl.flock(f, fcntl.LOCK_EX)
        r = subprocess.run(["/usr/bin/python3", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-m", group,
                            "--deselect", "tests/live/test_hard_how.py::test_a_gibibyte", "tests/live"],
                           cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    out = r.stdout.decode("utf-8", "replace")
    m = re.search(r"^(?:FAILED|ERROR) \S+::(?:test_)?(\S+)", out, re.M)
    if not m and r.returncode:
        sys.exit("mutations.py: the tests did not run:\n" + out[-3000:])
    return m and m.group(1)


def main(names):
    bad = [n for n in names if n not in MUTATIONS]
    if bad:
        sys.exit("mutations.py: no such mutation: %s; there are: %s" % (", ".join(bad), ", ".join(MUTATIONS)))
    missed = []
    print("| mutation | " + " | ".join(GROUPS) + " |")
    print("|---|" + "---|" * len(GROUPS))
    for name in names or MUTATIONS:
        folder = scratch(name)
        try:
            row = [caught(folder, g) for g in GROUPS]
        finally:
            shutil.rmtree(folder)
        if not any(row):
            missed.append(name)
        print("| %s: %s | %s |" % (name, MUTATIONS[name][0], " | ".join("`%s`" % c if c else "" for c in row)), flush=True)
    if missed:
        print("NOT CAUGHT: " + ", ".join(missed))
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
