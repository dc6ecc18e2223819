#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""mutations.py [--build | --first] [NAME...]: break the tracer on purpose, one way at a time, and see which groups of cases notice.

Each mutation is applied to a scratch copy, built there, and each group of hard cases is run on this
machine until its first failure. The first row is the tracer as it is: there nothing may fail. Prints
a Markdown table: mutation x group, with the case that caught it. A mutation that no group catches
makes the exit status 1. Run by hand, as root: a minute or more for each (missing events are waited
for). Cases with volume or long waits are left out.

--first: for each mutation only until one group has caught it, beginning with where it should be seen;
what was not run is said. The tracer as it is is not run.
--build: only see whether all of them still apply and build. (That they apply is also a unit test.)
What failed and why goes to stderr.
STRAYPORT_MUTATION_LOCK=FILE: hold this lock while the tracer runs.
STRAYPORT_MUTATION_JOBS=N: groups at a time (3).
"""
import concurrent.futures
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), ".."))
LIVE = "tests/live/"
LIMIT = 200  # seconds for a group
HOLD = 240   # seconds after which others may have the lock
SHORT = ("-m", "not long and not once")

# name: arguments of pytest
GROUPS = {
    "who": (LIVE + "test_hard_who.py",) + SHORT,
    "identity": (LIVE + "test_hard_identity.py",) + SHORT,
    "how": (LIVE + "test_hard_how.py",) + SHORT,
    "ends": (LIVE + "test_hard_ends.py",) + SHORT,
    "where": (LIVE + "test_hard_where.py",) + SHORT,
    "udp": (LIVE + "test_hard_udp.py",) + SHORT,
    "existing": (LIVE + "test_hard_existing.py",),
    "refused": (LIVE + "test_hard_refused.py",),
    "loss": (LIVE + "test_loss.py", "-k", "tiny or full_ring or sleeps"),
}

ALONE = ("refused", "loss")  # they fill tables, and count what the whole machine does

REQUESTED = "PT_REGS_PARM3_CORE(syscall_regs())"  # the third argument of send, write, recv and read

# name: (what is wrong then, [(file, text, instead of it)])
MUTATIONS = {
    "softirq-owner": ("what has an owner is told with the task that runs just then, in softirq too", [
        ("bpf/emit.bpf.c", "\tif (!r->who.start)\n\t\tr->attribution = ATTR_UNKNOWN;",
         "\twho_current(&r->who);\n\tnote_current();\n\tif (!r->who.start)\n\t\tr->attribution = ATTR_UNKNOWN;")]),
    "tuple-key": ("sockets are told apart by addresses and ports, not by the socket", [
        ("bpf/flow.bpf.c", "struct flows_map flows SEC(\".maps\");",
         "struct flows_map flows SEC(\".maps\");\n\n"
         "static __always_inline __u64 tuple_key(const struct sock *sk)\n{\n"
         "\t__u64 remote = BPF_CORE_READ(sk, __sk_common.skc_daddr);\n\t__u16 lport, rport;\n\n"
         "\tsock_ports_read(sk, &lport, &rport);\n"
         "\treturn remote << 33 | (__u64)lport << 17 | (__u64)rport << 1;\n}"),
        ("bpf/flow.bpf.h", "\t__u64 key = (__u64)sk;\n\tstruct flow *f = bpf_map_lookup_elem(&flows, &key);\n\n\treturn f &&",
         "\t__u64 key, remote = BPF_CORE_READ(sk, __sk_common.skc_daddr);\n\t__u16 lport, rport;\n\tstruct flow *f;\n\n"
         "\tsock_ports_read(sk, &lport, &rport);\n"
         "\tkey = remote << 33 | (__u64)lport << 17 | (__u64)rport << 1;\n"
         "\tf = bpf_map_lookup_elem(&flows, &key);\n\treturn f &&"),
        # what flow_make() asks the socket itself, it asks no more
        ("bpf/flow.bpf.c", "\tif (!hooks_live || !sock_wanted((const struct sock *)key))", "\tif (!hooks_live)"),
        ("bpf/flow.bpf.c", "\t__u64 key = (__u64)sk, now;", "\t__u64 key = tuple_key(sk), now;"),
        ("bpf/flow.bpf.c", "flow_make((__u64)sk", "flow_make(tuple_key(sk)")]),
    "request-size": ("bytes are what send and receive were asked for, not what they moved", [
        ("bpf/core.bpf.h", "#endif\n", "__hidden int on_moved(struct sock *sk, int tx, int rx);\n#endif\n"),
        ("bpf/flow.bpf.c", "__hidden int on_use(",
         "__hidden int on_moved(struct sock *sk, int tx, int rx)\n{\n\tstruct flow *f;\n\n"
         "\tif (!sock_maybe(sk))\n\t\treturn 0;\n\tf = flow_find(sk);\n\tif (f) {\n"
         "\t\tf->tx_bytes += tx;\n\t\tf->rx_bytes += rx;\n\t}\n\treturn on_use(sk);\n}\n\n__hidden int on_use("),
        ("bpf/flow.bpf.h", "\tf->rx_bytes = c->rx_bytes;\n\tf->tx_bytes = c->tx_bytes;\n", ""),
        ("bpf/hooks_tp.bpf.c", "int BPF_PROG(tp__sock_send_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_use(sk)",
         "int BPF_PROG(tp__sock_send_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_moved(sk, %s, 0)" % REQUESTED),
        ("bpf/hooks_tp.bpf.c", "int BPF_PROG(tp__sock_recv_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_use(sk)",
         "int BPF_PROG(tp__sock_recv_length, struct sock *sk, int ret)\n{\n\treturn ret > 0 ? on_moved(sk, 0, %s)" % REQUESTED)]),
    "no-acceptor": ("who accepted is not recorded: the listener's owner stays", [
        ("bpf/flow.bpf.c", "\twho_current(&f->by[BY_ACCEPTOR]);\n", "")]),
    "no-user": ("a socket stays with the process that accepted or connected", [
        ("bpf/flow.bpf.c", "\twho_current(&f->by[BY_USER]);\n\tif (told", "\tif (told")]),
    "handover-silent": ("a hand-over is recorded but not told", [
        ("bpf/flow.bpf.c", "\tif (!f || !new_user(f))", "\tif (!f || !new_user(f) || f->id)")]),
    "udp-no-user": ("a UDP socket stays with the process that bound or first used it", [
        ("bpf/udp.bpf.c", "\tif (f->by[BY_USER].start && f->by[BY_USER].tgid == tgid)", "\tif (f->by[BY_USER].start || !tgid)"),
        ("bpf/udp.bpf.c", "\tsocket_used(f, sk);\n\tkey =", "\tkey ="),
        ("bpf/udp.bpf.c", "\tif (!kernel_thread())\n\t\twho_current(&df->who);\n\treturn dgram_tell(f, df, df->last, !kernel_thread());",
         "\treturn dgram_tell(f, df, df->last, false);")]),
    "exe-from-parent": ("the executable is the parent's", [
        ("bpf/task.bpf.c", "exe = BPF_CORE_READ(mm, exe_file);", "exe = BPF_CORE_READ(task, real_parent, mm, exe_file);")]),
    "holders-one": ("of the holders of an older socket only the first is told", [
        ("bpf/snapshot.bpf.c", "\tif (!f)\n\t\treturn 0;\n\tnote_holder(",
         "\tif (!f || f->fail_wait)\n\t\treturn 0;\n\tf->fail_wait = 1;\n\tnote_holder(")]),
    "late-lost": ("what found no room in the ring is never told", [
        ("bpf/sweep.bpf.c", "\t\tresend_all(key, copy, todo);\n", "")]),
    "no-reason": ("an end without its reason from the socket's error", [
        ("bpf/flow.bpf.c",
         "static __always_inline __u8 end_reason(const struct flow *f, int old, int err, bool inferred)\n{\n",
         "static __always_inline __u8 end_reason(const struct flow *f, int old, int err, bool inferred)\n{\n\terr = 0;\n")]),
    "refused-all": ("any segment to a port that nobody holds is told, not only a SYN", [
        ("bpf/refused.bpf.c", "(flags & TCP_FLAGS_ALL) != TCP_FLAG_SYN", "!(flags & TCP_FLAGS_ALL)")]),
    "one-netns": ("every socket is in the namespace of the process that runs just then", [
        ("bpf/sockinfo.bpf.h", "\tconst struct net *net = HEAD_FIELD(head, const struct net *, skc_net);\n",
         "\tconst struct task_struct *task = (const void *)bpf_get_current_task();\n"
         "\tconst struct net *net = BPF_CORE_READ(task, nsproxy, net_ns);\n")]),
    "fin-is-close": ("the peer's FIN counts as the end", [
        ("bpf/flow.bpf.c", "\tif (new != TCP_CLOSE) {\n\t\tf->state = new;\n",
         "\tif (new == TCP_CLOSE_WAIT)\n\t\tconnection_ended(sk, f, old, now);\n\tif (new != TCP_CLOSE) {\n\t\tf->state = new;\n")]),
    "udp-request-size": ("bytes of a datagram are what the call was asked for", [
        ("bpf/hooks_udp.bpf.c", "#include \"udp.bpf.h\"\n", "#include \"udp.bpf.h\"\n#include \"compat.bpf.h\"\n"),
        ("bpf/hooks_udp.bpf.c", "\tif (packet(&d, &sk, ctx, true))\n\t\ton_packet_out(sk, &d);",
         "\tif (packet(&d, &sk, ctx, true)) {\n\t\td.bytes = %s;\n\t\ton_packet_out(sk, &d);\n\t}" % REQUESTED)]),
    "bytes-on-wire": ("what was sent again counts again, and the peer's FIN is a byte", [
        ("bpf/sockinfo.bpf.h", "BPF_CORE_READ(tp, bytes_sent) - BPF_CORE_READ(tp, bytes_retrans);",
         "BPF_CORE_READ(tp, bytes_sent);"),
        ("bpf/sockinfo.bpf.h", "\tif (fin && c->rx_bytes)\n\t\tc->rx_bytes--;\n", "\t(void)fin;\n")]),
    "udp-headers": ("a datagram's header counts as payload", [
        ("bpf/udp.bpf.h", "(header + 8 - (const __u8 *)", "(header - (const __u8 *)")]),
    "thread-as-process": ("the id of the thread stands for the process", [
        ("bpf/emit.bpf.h", "\tw->tgid = id >> 32;", "\tw->tgid = (__u32)id;")]),
    "image-once": ("a process is named as it was when first seen, whatever it executes later", [
        ("bpf/task.bpf.c", "known->exec_id == now.exec_id", "known->exec_id + 1"),
        ("bpf/task.bpf.c", "\tif (!bpf_map_lookup_elem(&known_procs, &tgid))\n\t\treturn 0;\n\treturn note_current();",
         "\treturn tgid ? 0 : note_current();")]),
    "no-destroy": ("that a socket is freed is not seen", [
        ("bpf/flow.bpf.c", "\tif (!f)\n\t\treturn 0;\n\tif (!f->match)\n\t\tgoto gone;",
         "\tif (!f || f->id)\n\t\treturn 0;\n\tif (!f->match)\n\t\tgoto gone;")]),
    "older-ends-silent": ("what ends before the snapshot comes to it is not told", [
        ("bpf/flow.bpf.c", "\tif (look_over || old == TCP_SYN_RECV ||", "\tif (old || old == TCP_SYN_RECV ||")]),
    "ended-forgotten": ("what is left of a connection that was told is told again", [
        ("bpf/flow.bpf.c", "\tif (!look_over)\n\t\tremember_end(f);\n", "")]),
    "v4-mapped": ("a v4-mapped address is left as it is", [
        ("bpf/sockinfo.bpf.h", "return !w[0] && !w[1] && w[2] == bpf_htonl(0xffff);", "return w[0] && !w[0];")]),
    "queue-of-nobody": ("whose accept queue an older connection waits in is not looked for", [
        ("bpf/snapshot.bpf.c", "\t\t*who = *known;\n\t\treturn 0;\n\t}\n\tport = bpf_map_lookup_elem(&server_ports, &bucket);",
         "\t\treturn 0;\n\t}\n\tport = NULL;")]),
    "refused-uncounted": ("of the refused packets of a remote only the first is counted", [
        ("bpf/refused.bpf.c", "\tcount_packet(r, p.hdr.time);\n\tif (p.lport", "\tif (p.lport")]),
    "full-uncounted": ("that the table was full is not counted", [
        ("bpf/flow.bpf.c", "\tif (err) {\n\t\tcount(CNT_TABLE_FULL);\n", "\tif (err) {\n")]),
}


# The group that is tried first.
FIRST = {
    "who": "no-acceptor no-user handover-silent thread-as-process image-once",
    "identity": "exe-from-parent",
    "how": "request-size",
    "ends": "softirq-owner no-reason fin-is-close bytes-on-wire no-destroy",
    "where": "tuple-key one-netns v4-mapped",
    "udp": "udp-no-user udp-request-size udp-headers",
    "existing": "holders-one queue-of-nobody older-ends-silent ended-forgotten",
    "refused": "refused-all refused-uncounted",
    "loss": "late-lost full-uncounted",
}


def mutated(name, root=ROOT):
    """{path: new text} of the files that this mutation changes. LookupError: the sources are others by now."""
    texts = {}
    for path, old, new in MUTATIONS[name][1]:
        if path not in texts:
            with open(os.path.join(root, path)) as f:
                texts[path] = f.read()
        if old not in texts[path]:
            raise LookupError("%s: %s no longer has:\n%s" % (name, path, old))
        if old == "#endif\n":  # the last one
            texts[path] = texts[path][::-1].replace(old[::-1], new[::-1], 1)[::-1]
        else:
            texts[path] = texts[path].replace(old, new)
    return texts


def scratch(name):
    """A copy of the checkout, and of what is built there, with this mutation (None: as it is); its path."""
    folder = tempfile.mkdtemp(prefix="strayport-mutation.")
    for part in ("bpf", "user", "vmlinux", "scripts", "packaging", "tests", "Makefile", ".output/user", ".output/bpf", ".output/stimuli"):
        src, to = os.path.join(ROOT, part), os.path.join(folder, part)
        if os.path.isdir(src):
            shutil.copytree(src, to, ignore=shutil.ignore_patterns("__pycache__"))
        elif os.path.exists(src):
            shutil.copy2(src, to)
    os.chmod(folder, 0o755)
    for path, text in (mutated(name) if name else {}).items():
        with open(os.path.join(folder, path), "w") as f:
            f.write(text)
    r = subprocess.run(["make", "-s", "-j2", "-C", folder, "CI=", "all"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if r.returncode:
        shutil.rmtree(folder)
        raise RuntimeError("%s does not build:\n%s" % (name, r.stdout.decode()[-3000:]))
    return folder


def caught(folder, group):
    """The first case of the group that fails, or None."""
    r = subprocess.run(["timeout", "-k", "5", str(LIMIT), "/usr/bin/python3", "-m", "pytest", "-q", "-x", "-p",
                        "no:cacheprovider", *GROUPS[group]],
                       cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    out = r.stdout.decode("utf-8", "replace")
    m = re.search(r"^(?:FAILED|ERROR) [^: ]+::(?:test_)?(.+?)(?: - .*)?$", out, re.M)
    if r.returncode == 124:
        return "no end within %d s" % LIMIT
    if not m and r.returncode:
        sys.exit("mutations.py: the tests did not run:\n" + out[-3000:])
    if m:
        print("== %s\n%s" % (group, out[-6000:]), file=sys.stderr, flush=True)
    return m and m.group(1)


class Lock:
    """Held over some rows, then given to whoever waits for it."""

    def __init__(self):
        self.file = open(os.environ.get("STRAYPORT_MUTATION_LOCK") or os.devnull, "w")
        self.since = None

    def take(self):
        if self.since is None:
            fcntl.flock(self.file, fcntl.LOCK_EX)
            self.since = time.monotonic()

    def pause(self):
        if self.since and time.monotonic() - self.since > HOLD:
            fcntl.flock(self.file, fcntl.LOCK_UN)
            self.since = None


def row_of(folder):
    """The case of each group that fails."""
    jobs = int(os.environ.get("STRAYPORT_MUTATION_JOBS", "3"))
    begun = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        row = dict(zip(GROUPS, pool.map(lambda g: None if g in ALONE else caught(folder, g), GROUPS)))
    row.update({g: caught(folder, g) for g in ALONE})
    print("== a row in %.0f s" % (time.monotonic() - begun), file=sys.stderr, flush=True)
    return list(row.values())


def first_of(name, folder):
    """The same, but no more than it takes until it is caught."""
    row = dict.fromkeys(GROUPS, "not run")
    for group in sorted(GROUPS, key=lambda g: name not in FIRST[g].split()):
        row[group] = caught(folder, group)
        if row[group]:
            break
    return list(row.values())


def build(names):
    bad = 0
    for name in names:
        try:
            shutil.rmtree(scratch(name))
            print("%s: builds" % name, flush=True)
        except (LookupError, RuntimeError) as e:
            bad += 1
            print(e, flush=True)
    return bool(bad)


def main(args):
    names = [n for n in args if not n.startswith("--")]
    bad = [n for n in args if n not in MUTATIONS and n not in ("--build", "--first")]
    if bad:
        sys.exit("mutations.py: no such mutation: %s; there are: %s" % (", ".join(bad), ", ".join(MUTATIONS)))
    if "--build" in args:
        return build(names or MUTATIONS)
    first = "--first" in args
    wrong, lock = [], Lock()
    print("| mutation | " + " | ".join(GROUPS) + " |")
    print("|---|" + "---|" * len(GROUPS), flush=True)
    names = ([] if first else [None]) + list(names or MUTATIONS)
    with concurrent.futures.ThreadPoolExecutor(1) as builder:
        following = builder.submit(scratch, names[0])
        for i, name in enumerate(names):
            folder = following.result()
            if i + 1 < len(names):  # built while this one is run
                following = builder.submit(scratch, names[i + 1])
            try:
                lock.take()
                row = first_of(name, folder) if first else row_of(folder)
            finally:
                lock.pause()
                shutil.rmtree(folder)
            seen = [c for c in row if c and c != "not run"]
            if bool(name) != bool(seen):
                wrong.append("%s was not caught" % name if name else "there are failures without any mutation")
            what = "%s: %s" % (name, MUTATIONS[name][0]) if name else "(none)"
            print("| %s | %s |" % (what, " | ".join("`%s`" % c if c in seen else c or "" for c in row)), flush=True)
    for w in wrong:
        print("WRONG: " + w)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
