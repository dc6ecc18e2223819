#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""mutations.py [--build | --first | --cases | --found] [NAME...]: break the tracer on purpose, one way at a time, and see which groups of cases notice.

Each mutation is applied to a scratch copy, built there, and each group of hard cases is run on this
machine until its first failure. The first row is the tracer as it is: there nothing may fail. Prints
a Markdown table: mutation x group, with the case that caught it. A mutation that no group catches
makes the exit status 1. Run by hand, as root: a minute or more for each (missing events are waited
for). Cases with volume or long waits are left out.

--first: for each mutation only until one group has caught it, beginning with where it should be seen;
what was not run is said. The tracer as it is is not run.
--cases: find for each case, not only for each group, a mutation under which it fails (mutation_cases.py).
Prints docs/mutations.md; exit status 1 if there is none for some case. Takes about half an hour, and goes
on where it was broken off. --found: prints what it has found so far.
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
    "existing": (LIVE + "test_hard_existing.py", LIVE + "test_hard_held.py"),
    "refused": (LIVE + "test_hard_refused.py",),
    "loss": (LIVE + "test_loss.py", LIVE + "test_unseen.py", "-k", "tiny or full_ring or sleeps or each_copy"),
}

ALONE = ("refused", "loss")  # they fill tables, and count what the whole machine does

REQUESTED = "PT_REGS_PARM3_CORE(syscall_regs())"  # the third argument of send, write, recv and read

# name: (what is wrong then, [(file, text, instead of it)])
MUTATIONS = {
    "softirq-owner": ("what has an owner is told with the task that runs just then, in softirq too", [
        ("bpf/emit.bpf.c", "\tif (!r->who.start)\n\t\tr->attribution = ATTR_UNKNOWN;",
         "\twho_current(&r->who);\n\tnote_current();\n\tif (!r->who.start)\n\t\tr->attribution = ATTR_UNKNOWN;")]),
    "tuple-key": ("sockets are told apart by addresses and ports, not by the socket", [
        # who was first seen with them, by the number that they make
        ("bpf/flow.bpf.h", "extern struct flows_map flows SEC(\".maps\");",
         "extern struct flows_map flows SEC(\".maps\");\n\n"
         "struct firsts_map {\n\t__uint(type, BPF_MAP_TYPE_HASH);\n\t__uint(max_entries, 4096);\n"
         "\t__type(key, __u64);\n\t__type(value, __u64);\n};\nextern struct firsts_map firsts SEC(\".maps\");\n\n"
         "static __always_inline __u64 first_of(const struct sock *sk)\n{\n"
         "\t__u64 remote = BPF_CORE_READ(sk, __sk_common.skc_daddr), tuple, me = pointer_number(sk), *first;\n"
         "\t__u16 lport, rport;\n\n\tsock_ports_read(sk, &lport, &rport);\n"
         "\ttuple = remote << 33 | (__u64)lport << 17 | (__u64)rport << 1;\n"
         "\tbpf_map_update_elem(&firsts, &tuple, &me, BPF_NOEXIST);\n"
         "\tfirst = bpf_map_lookup_elem(&firsts, &tuple);\n\treturn first ? *first : me;\n}"),
        ("bpf/flow.bpf.c", "struct flows_map flows SEC(\".maps\");",
         "struct flows_map flows SEC(\".maps\");\nstruct firsts_map firsts SEC(\".maps\");"),
        ("bpf/flow.bpf.h", "\t__u64 key = pointer_number(sk);\n\n\treturn flow_put", "\t__u64 key = first_of(sk);\n\n\treturn flow_put"),
        ("bpf/flow.bpf.h", "\tflow_tuple_put(pointer_number(sk));", "\tflow_tuple_put(first_of(sk));"),
        ("bpf/flow.bpf.h", "\t__u64 key = (__u64)sk;\n\tstruct flow *f = bpf_map_lookup_elem(&flows, &key);\n\n\treturn f &&",
         "\t__u64 key = first_of(sk);\n\tstruct flow *f = bpf_map_lookup_elem(&flows, &key);\n\n\treturn f &&"),
        ("bpf/flow.bpf.c", "\tsend_record(pointer_number(sk), time,", "\tsend_record(first_of(sk), time,"),
        ("bpf/flow.bpf.c", "\t__u64 key = (__u64)sk, now;", "\t__u64 key = first_of(sk), now;")]),
    "request-size": ("bytes are what send and receive were asked for, not what they moved", [
        ("bpf/core.bpf.h", "#endif\n", "__hidden int on_moved(struct sock *sk, int tx, int rx);\n#endif\n"),
        ("bpf/flow.bpf.c", "__hidden int on_use(",
         "__hidden int on_moved(struct sock *sk, int tx, int rx)\n{\n\tstruct flow *f;\n\n"
         "\tf = flow_find(sk);\n\tif (f) {\n"
         "\t\tf->tx_bytes += tx;\n\t\tf->rx_bytes += rx;\n\t}\n\treturn on_use(sk);\n}\n\n__hidden int on_use("),
        ("bpf/flow.bpf.h", "\tf->rx_bytes = c->rx_bytes;\n\tf->tx_bytes = c->tx_bytes;\n", ""),
        ("bpf/hooks_tp.bpf.c", "\t\treturn tcp ? on_use(sk) : 0;", "\t\treturn tcp ? on_moved(sk, %s, 0) : 0;" % REQUESTED),
        ("bpf/hooks_tp.bpf.c", "\treturn sock_maybe_load(sk) && read_by_process(sk) ? on_use(sk) : 0;",
         "\treturn sock_maybe_load(sk) ? on_moved(sk, 0, %s) : 0;" % REQUESTED)]),
    "softirq-reader": ("who runs when a stream parser reads, in softirq, uses the socket", [
        ("bpf/core.bpf.h", "\treturn BPF_CORE_READ(sk, sk_lock.owned);", "\treturn sk != NULL;")]),
    "looker-closes": ("who lets go of a socket last closes it, even if that is the tracer that only looks at it", [
        ("bpf/emit.bpf.h", "flags & PF_KTHREAD || current_ids() >> 32 == self_tgid)", "flags & PF_KTHREAD)")]),
    "other-looker-closes": ("who lets go of a socket last closes it, even if that is another who only looks at it", [
        ("bpf/emit.bpf.h", "flags & PF_EXITING || !in_looking_syscall();", "flags & PF_EXITING || hooks_live;")]),
    "no-acceptor": ("who accepted is not recorded: the listener's owner stays", [
        ("bpf/flow.bpf.c", "\twho_current(&f->by[BY_ACCEPTOR]);\n", "")]),
    "no-user": ("a socket stays with the process that accepted or connected", [
        ("bpf/flow.bpf.c", "\tf->by[BY_USER] = me;\n\tif (told", "\tif (told")]),
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
        ("bpf/udp.bpf.h", "(header + 8 - (const __u8 *)", "(header - (const __u8 *)"),
        ("bpf/hooks_udp.bpf.c", "\td->bytes = ctx->len - header_len;\n", "\td->bytes = ctx->len - header_len + 8;\n")]),
    "thread-as-process": ("the id of the thread stands for the process", [
        ("bpf/emit.bpf.c", "\tw->tgid = id >> 32;", "\tw->tgid = (__u32)id;")]),
    "image-once": ("a process is named as it was when first seen, whatever it executes later", [
        ("bpf/task.bpf.c", "known->exec_id == now.exec_id", "known->exec_id + 1"),
        ("bpf/task.bpf.c", "\tif (!known)\n\t\treturn 0;\n\tknown->place = PLACE_EXECED;\n\treturn note_current();",
         "\treturn tgid ? 0 : note_current();"),
        ("bpf/emit.bpf.c", "\tr->exec_id = current_exec_id();\n\tcred", "\tcred"),
        ("bpf/emit.bpf.c", "\tif (current_ids() >> 32 == tgid &&", "\tif (!tgid &&")]),
    "no-destroy": ("that a socket is freed is not seen", [
        ("bpf/flow.bpf.c", "\tif (!f)\n\t\treturn 0;\n\tif (!f->match)\n\t\tgoto gone;",
         "\tif (!f || f->id)\n\t\treturn 0;\n\tif (!f->match)\n\t\tgoto gone;")]),
    "older-ends-silent": ("what ends before the snapshot comes to it is not told", [
        ("bpf/flow.bpf.c", "\tif (look_over || looks_before || old == TCP_SYN_RECV ||", "\tif (old || old == TCP_SYN_RECV ||")]),
    "ended-forgotten": ("what is left of a connection that was told is told again", [
        ("bpf/flow.bpf.c", "\tbpf_map_update_elem(&seen_early, &key, &one, BPF_ANY);\n\treturn 0;", "\treturn 0;")]),
    "v4-mapped": ("a v4-mapped address is left as it is", [
        ("bpf/sockinfo.bpf.h", "return !w[0] && !w[1] && w[2] == bpf_htonl(0xffff);", "return w[0] && !w[0];")]),
    "queue-of-nobody": ("whose accept queue an older connection waits in is not looked for", [
        ("bpf/snapshot.bpf.c", "\t\t*who = *known;\n\t\treturn 0;\n\t}\n\tport = bpf_map_lookup_elem(&server_ports, &bucket);",
         "\t\treturn 0;\n\t}\n\tport = NULL;")]),
    "refused-uncounted": ("of the refused packets of a remote only the first is counted", [
        ("bpf/refused.bpf.c", "\tcount_packet(r, p.hdr.time);\n\tif (p.lport", "\tif (p.lport")]),
    "full-uncounted": ("that the table was full is not counted", [
        ("bpf/emit.bpf.c", "\tif (which < CNT_MAX)", "\tif (which < CNT_MAX && which != CNT_TABLE_FULL)")]),
    "handover-to-acceptor": ("that a worker accepts is told as a hand-over by its listener's owner", [
        ("bpf/flow.bpf.c", "\t       f->by[BY_ACCEPTOR].start ? f->by[BY_ACCEPTOR].tgid :\n\t\t\t\t\t  f->by[BY_OPENER].tgid;\n\tif (tgid",
         "\t\t\t\t\t  f->by[BY_OPENER].tgid;\n\tif (tgid"),
        ("bpf/flow.bpf.c", " || tgid == f->by[BY_ACCEPTOR].tgid)", ")")]),
    "args-from-proc": ("arguments are asked of /proc, not read at the event", [
        ("bpf/task.bpf.c", "\t\tfill_user_memory(r, mm, args, len);\n", "\t\t(void)args, (void)len;\n")]),
    "pid-as-seen-inside": ("the pid is the one in the process's own pid namespace", [
        ("bpf/emit.bpf.c", "\tw->tgid = id >> 32;",
         "\tconst struct task_struct *t = (void *)bpf_get_current_task();\n"
         "\tconst struct pid *pid = BPF_CORE_READ(t, group_leader, thread_pid);\n\t__u32 level = BPF_CORE_READ(pid, level), nr = 0;\n\n"
         "\tbpf_probe_read_kernel(&nr, sizeof(nr), (const char *)pid + bpf_core_field_offset(struct pid, numbers) +\n"
         "\t\t\t      level * bpf_core_type_size(struct upid));\n\tw->tgid = nr;")]),
    "user-of-parent": ("the user and group are those of the parent", [
        ("bpf/emit.bpf.c", "\tcred = BPF_CORE_READ(task, cred);", "\tcred = BPF_CORE_READ(task, real_parent, cred);")]),
    "name-of-file": ("a process is named as its executable file, whatever it calls itself", [
        ("bpf/emit.bpf.c", "\t\tbpf_probe_read_kernel(r->comm, sizeof(r->comm), task->comm);\n\t}\n\treturn 0;",
         "\t}\n\tbpf_probe_read_kernel_str(r->comm, sizeof(r->comm),\n"
         "\t\t\t\t  BPF_CORE_READ(task, mm, exe_file, f_path.dentry, d_name.name));\n"
         "\t__builtin_memcpy(r->tcomm, r->comm, sizeof(r->comm));\n\treturn 0;")]),
    "no-exit": ("that a process exits is no reason of an end", [
        ("bpf/emit.bpf.h", "current_flags() & PF_EXITING ?", "current_flags() & 0 ?")]),
    "orphan-late": ("a socket that its process has let go of is over only when the kernel frees it", [
        ("bpf/flow.bpf.c", "if (new != TCP_FIN_WAIT2 || !sock_orphaned(sk))", "if (new != TCP_CLOSE)")]),
    "orphans-of-nobody": ("a process whose parent is pid 1 has none", [
        ("bpf/task.bpf.c", "\tfill_ids(r, task);\n", "\tfill_ids(r, task);\n\tif (what & IMAGE_WHOLE && r->ppid == 1)\n\t\tr->ppid = 0;\n")]),
    "deleted-unsaid": ("that the executable is deleted is not said", [
        ("user/identity_image.c", "\tif (rec->flags & PROC_F_EXE_DELETED)\n\t\tp->flags |= EV_FLAG_EXE_DELETED;\n", ""),
        ("user/identity_describe.c", "another link may be left */\n\t\tp->flags |= EV_FLAG_EXE_DELETED;\n", "another link may be left */\n")]),
    "replaced-unsaid": ("that another file is where the executable was is not said", [
        ("user/identity_describe.c", "\t\tp->flags |= EV_FLAG_EXE_REPLACED;\n", "")]),
    "memfd-as-file": ("an executable in memory only is told as a file", [
        ("bpf/taskinfo.bpf.h", "\tif (!file_is_memfd(dentry, sb, r->exe_fs)) {", "\tif (!file_is_memfd(dentry, sb, 0)) {")]),
    "path-of-exec": ("the executable is the path that exec was given, not where the file is", [
        ("user/identity_image.c", "\tif (rec->exec_name_len)\n\t\tcomm_of_path(p->exec_comm, (const char *)cwd + rec->cwd_len);\n",
         "\tif (rec->exec_name_len) {\n\t\tcomm_of_path(p->exec_comm, (const char *)cwd + rec->cwd_len);\n"
         "\t\tfree(p->exe);\n\t\tp->exe = strdup((const char *)cwd + rec->cwd_len);\n\t}\n")]),
    "renamed-unsaid": ("that a process has renamed itself is not said", [
        ("user/identity_describe.c", "renamed(v) ? EV_FLAG_COMM_MISMATCH : 0", "renamed(v) ? 0 : 0")]),
    "renamed-by-exec": ("a name that is not the executable file's counts as a process's own invention", [
        ("user/identity_describe.c", "EV_FLAG_KERNEL_THREAD ||\n\t    !strcmp(p->comm, p->exec_comm))", "EV_FLAG_KERNEL_THREAD)")]),
    "place-once": ("cgroup and working directory are those of the first event", [
        ("bpf/task.bpf.c", "known->exec_id == now.exec_id && known->place == now.place", "known->exec_id == now.exec_id")]),
    "no-login": ("who logged in is not read", [
        ("bpf/taskinfo.bpf.h", "return bpf_core_field_exists(t->loginuid) ?", "return !bpf_core_field_exists(t->loginuid) ?")]),
    "parents-once": ("the chain of parents is that of the first event", [
        ("bpf/task.bpf.c", "known->start == now.start && known->lineage == now.lineage", "known->start == now.start")]),
    "no-cgroup-v1": ("of cgroups only version 2 is looked at", [
        ("bpf/taskinfo.bpf.h", "\tkn = V1_NODE(set, pids);", "\treturn top;\n\tkn = V1_NODE(set, pids);")]),
    "short-container-id": ("of a container's id only the 12 digits are told that docker ps shows", [
        ("user/container.c", "\tc->id[len] = 0;", "\tc->id[len < 12 ? len : 12] = 0;")]),
    "no-lxc": ("LXC's cgroups are not known", [
        ("user/container.c", "return take_name(c, \"lxc\", &p);", "return !p.s && take_name(c, \"lxc\", &p);")]),
    "no-unit": ("systemd's units are not known", [
        ("user/container.c", "\t\t\tc->unit[p.len] = 0;\n", "\t\t\tc->unit[0] = 0;\n")]),
    "path-from-top": ("a path is the one from the top of all mounts, not from the process's root", [
        ("bpf/taskinfo.bpf.h", "\tif (dentry == w->root_dentry && mnt == w->root_mnt)\n\t\treturn AT_ROOT;\n", "")]),
    "pending-is-failure": ("a connect that returns before it has succeeded has failed", [
        ("bpf/hooks_tp.bpf.c", "cfg_connect_seen && (!ctx->ret || ctx->ret == -EINPROGRESS))", "cfg_connect_seen && !ctx->ret)"),
        ("bpf/flow.bpf.c", "\tif (!ret || ret == -EINPROGRESS)\n", "\tif (!ret)\n"),
        ("bpf/flow.bpf.c", "ret == -EISCONN || ret == -EINTR || ret <= -512", "ret == -EISCONN"),
        ("bpf/flow.bpf.c", "\tif (f && (f->fail_wait || (closed", "\tif (f && (ret == -EINPROGRESS || ret == -EINTR || ret <= -512 || f->fail_wait || (closed")]),
    "no-connect-error": ("why an attempt failed is not asked of the socket", [
        ("bpf/flow.bpf.c", "\tint err = BPF_CORE_READ(sk, sk_err);\n\t__u8 reason = REASON_ERRNO;", "\tint err = 0;\n\t__u8 reason = REASON_ERRNO;")]),
    "given-up-untold": ("that an attempt was given up is not told", [
        ("bpf/flow.bpf.c", "\t\t\treason = close_reason(f, REASON_CLOSED);",
         "\t\t\tf->t_close = now;\n\t\t\treturn;")]),
    "accept-by-call-only": ("an accept that is no system call of this ABI is not seen: io_uring, 32 bits", [
        ("bpf/hooks_tp.bpf.c", "\tif (res < 0 || (req &&", "\tif (res >= 0 || (req &&"),
        ("bpf/flow.bpf.c", "\tif (f->role == ROLE_SERVER && !f->accepted && !kernel_thread())", "\tif (f->role == ROLE_NONE && !f->accepted && !kernel_thread())")]),
    "mptcp-as-itself": ("an MPTCP socket is not followed to its subflow", [
        ("bpf/compat.bpf.h", "\tif (!bpf_core_field_exists(msk->first) ||", "\tif (bpf_core_field_exists(msk->first) ||")]),
    "uncopied-uncounted": ("what goes with the SYN or is not copied (MSG_ZEROCOPY) is not counted", [
        ("bpf/sockinfo.bpf.h", "/* Payload and segments, as seen by this socket. */",
         "struct tcp_sock___m {\n\t__u8 syn_data_acked : 1;\n} __attribute__((preserve_access_index));\n\n"
         "enum sock_flags___m {\n\tSOCK_ZEROCOPY___m = 1,\n};\n"),
        ("bpf/sockinfo.bpf.h", "\tc->rx_segs = BPF_CORE_READ(tp, segs_in);",
         "\tif (BPF_CORE_READ_BITFIELD_PROBED((const struct tcp_sock___m *)tp, syn_data_acked) ||\n"
         "\t    BPF_CORE_READ(sk, __sk_common.skc_flags) >>\n"
         "\t\t\t    bpf_core_enum_value(enum sock_flags___m, SOCK_ZEROCOPY___m) & 1)\n"
         "\t\tc->tx_bytes = 0;\n\tc->rx_segs = BPF_CORE_READ(tp, segs_in);")]),
    "own-reset-is-fin": ("a reset that we sent is told as an end by FIN", [
        ("bpf/flow.bpf.c", "return inferred ? REASON_NONE : REASON_RESET;", "return inferred ? REASON_NONE : REASON_FIN;")]),
    "no-inheritance": ("a connection that nobody has accepted is nobody's, not its listener's", [
        ("bpf/listeners.bpf.c", "\tif (f && !f->gone)\n", "\tif (f && f->gone)\n"),
        ("bpf/flow.bpf.c", "\tf->by[BY_OPENER] = lf->by[BY_OPENER];\n", "")]),
    "listen-once": ("that a socket listens again is not told", [
        ("bpf/flow.bpf.c", "\tif (!f || f->listening)\n", "\tif (!f || f->t_open)\n")]),
    "connect-once": ("that a socket connects again is not told", [
        ("bpf/flow.bpf.c", "\tf = flow_begin(sk, now);\n\tif (!f)\n\t\treturn 0;\n\tflow_tuple(sk);\n\tf->role = ROLE_CLIENT;",
         "\tf = flow_begin(sk, now);\n\tif (!f || f->t_open)\n\t\treturn 0;\n\tflow_tuple(sk);\n\tf->role = ROLE_CLIENT;"),
        ("bpf/flow.bpf.c", "(f && f->attempted && flow_is(f, lport, rport))", "(f && f->attempted)")]),
    "half-ipv6": ("of an IPv6 address only the first half is read", [
        ("bpf/sockinfo.bpf.h", "for (int i = 0; i < 4; i++) {\n\t\t((__u32 *)t->laddr)", "for (int i = 0; i < 2; i++) {\n\t\t((__u32 *)t->laddr)"),
        ("bpf/udp.bpf.h", "memcpy(d->laddr, local, 16)", "memcpy(d->laddr, local, 8)"),
        ("bpf/udp.bpf.h", "memcpy(d->raddr, remote, 16)", "memcpy(d->raddr, remote, 8)"),
        ("bpf/hooks_udp.bpf.c", "\tfor (int i = 0; i < 4; i++) {\n", "\tfor (int i = 0; i < 2; i++) {\n")]),
    "no-scope": ("which interface a link-local address belongs to is not read", [
        ("bpf/sockinfo.bpf.h", "\tt->scope_if = HEAD_FIELD(head, int, skc_bound_dev_if);\n", "")]),
    "own-port-ignored": ("of a connection that goes out only the port counts that it goes to", [
        ("bpf/portfilter.bpf.h", "\tif (port_in(&cfg_any_local, lport))", "\tif (role != ROLE_CLIENT && port_in(&cfg_any_local, lport))")]),
    "chosen-port-unseen": ("a bind counts only if it asked for that very port", [
        ("bpf/flow.bpf.c", "\tif (!match)\n\t\treturn 0;\n\tnow = bpf_ktime_get_boot_ns();\n\tf = flow_begin",
         "\tif (!match || !explicit_bind)\n\t\treturn 0;\n\tnow = bpf_ktime_get_boot_ns();\n\tf = flow_begin")]),
    "listen-bound-only": ("only what was bound before can listen", [
        ("bpf/flow.bpf.c", "\tif (!ret && (!f || !f->listening) && sock_is_tcp(sk) &&", "\tif (!ret && f && !f->listening && sock_is_tcp(sk) &&")]),
    "failed-bind-untold": ("that a bind failed is not told", [
        ("bpf/flow.bpf.c", "\tif (ret)\n\t\treturn bind_failed(", "\tif (ret)\n\t\treturn ret < 0 ? 0 : bind_failed(")]),
    "listen-not-awaited": ("a listen is told before it is known whether it works", [
        ("bpf/flow.bpf.c", "\treturn cfg_listen_returns && (", "\treturn !cfg_listen_returns && (")]),
    "open-from-both-ends": ("whoever comes from SYN_RECV was accepted", [
        ("bpf/flow.bpf.c", "\t\tif (old == TCP_SYN_RECV &&\n\t\t    !(f && f->role == ROLE_CLIENT && flow_is(f, lport, rport))) {",
         "\t\tif (old == TCP_SYN_RECV) {")]),
    "ipv4-network": ("of an IPv4 address only the first three bytes are read", [
        ("bpf/sockinfo.bpf.h", "HEAD_FIELD(head, __u32, skc_rcv_saddr);", "HEAD_FIELD(head, __u32, skc_rcv_saddr) & 0xffffff;"),
        ("bpf/sockinfo.bpf.h", "HEAD_FIELD(head, __u32, skc_daddr);", "HEAD_FIELD(head, __u32, skc_daddr) & 0xffffff;")]),
    "udp-binder-stays": ("a UDP socket that was bound stays with the process that bound it", [
        ("bpf/udp.bpf.c", "\tnote_current();\n\twho_current(&f->by[BY_USER]);\n}", "\tnote_current();\n\tif (!f->bound)\n\t\twho_current(&f->by[BY_USER]);\n}")]),
    "udp-family-of-socket": ("a datagram is of the family that its socket is of", [
        ("bpf/udp.bpf.c", "\tdf->tuple.family = d->family;\n", "")]),
    "udp-peek-counts": ("looking at a datagram counts as receiving it", [
        ("bpf/udp.bpf.h", "#define SKB_FIELD(skb, field)", "__hidden int on_udp_peeked(struct sock *sk, int n);\n\n#define SKB_FIELD(skb, field)"),
        ("bpf/udp.bpf.c", "__hidden int on_udp_error(",
         "__hidden int on_udp_peeked(struct sock *sk, int n)\n{\n\tstruct flow *f = udp_find(sk);\n\n"
         "\tif (f) {\n\t\tf->rx_bytes += n;\n\t\tf->rx_segs++;\n\t}\n\treturn 0;\n}\n\n__hidden int on_udp_error("),
        ("bpf/hooks_tp.bpf.c", "\tif (flags & MSG_PEEK && sk->sk_protocol == IPPROTO_UDP)\n\t\treturn 0;",
         "\tif (ret >= 0 && flags & MSG_PEEK && sk->sk_protocol == IPPROTO_UDP)\n\t\treturn on_udp_peeked(sk, ret);")]),
    "udp-send-is-datagram": ("a send, a receive is one datagram, whatever its segments", [
        ("bpf/udp.bpf.h", "return gso_size && payload > gso_size ?", "return gso_size && !payload ?")]),
    "udp-first-late": ("the first datagram is told with the first tick", [
        ("bpf/udp.bpf.c", "\tif (!df->id || (!first_rx && !first_tx && now - df->told < cfg_dgram_interval))",
         "\tif (!df->id || now - (df->told ? df->told : df->first) < cfg_dgram_interval)")]),
    "udp-silent-end": ("a UDP socket that said nothing has an end", [
        ("bpf/udp.bpf.c", "\tif (f->bound || f->datagrams) {\n\t\tf->t_close", "\tif (f->bound || f->id) {\n\t\tf->t_close")]),
    "udp-no-error": ("that a datagram was refused is not seen", [
        ("bpf/udp.bpf.c", "\tif (!err || err == EMSGSIZE ||", "\tif (err || err == EMSGSIZE ||")]),
    "udp-no-empty": ("an empty datagram is none", [
        ("bpf/hooks_udp.bpf.c", "\tif (headers == HEADERS_READ)\n\t\treturn true;", "\tif (headers == HEADERS_READ)\n\t\treturn d->bytes;")]),
    "udp-options-unread": ("options and extension headers are taken for UDP's header", [
        ("bpf/hooks_udp.bpf.c", "\treturn udp_maybe(d->lport, d->rport) && dgram_from_skb(d, skb, header);", "\treturn !header;")]),
    "udp-one-frame": ("no datagram is larger than a frame", [
        ("bpf/hooks_udp.bpf.c", "\td->bytes = ctx->len - header_len;\n",
         "\td->bytes = ctx->len - header_len;\n\tif (d->bytes > 1472)\n\t\td->bytes = 1472;\n")]),
    "udp-unicast": ("only what goes to one host is told", [
        ("bpf/hooks_udp.bpf.c", "\t\td->family = 4;\n", "\t\tif (ip[16] >= 224 || ip[19] == 255)\n\t\t\treturn HEADERS_OTHER;\n\t\td->family = 4;\n")]),
    "udp-one-side": ("a flow matches by one port only", [
        ("bpf/portfilter.bpf.h", "\tif (port_in(&cfg_udp_any_remote, rport) ||", "\tif ((!match && port_in(&cfg_udp_any_remote, rport)) ||")]),
    "udp-no-tick": ("after the first datagram nothing is told before the next one", [
        ("user/consumer_dgram.c", "\tif (interval)\n\t\tflowtab_schedule(c->dgrams, f, FLOW_LATER, now + interval);\n", "")]),
    "udp-full-uncounted": ("what found no room among the flows of datagrams is not counted", [
        ("bpf/udp.bpf.c", "\t\tcount(CNT_DGRAM_FULL);\n", "")]),
    "udp-any-port": ("of UDP all ports are watched", [
        ("bpf/portfilter.bpf.h", "\treturn port_in(&cfg_udp_maybe_local, lport) || port_in(&cfg_udp_maybe_remote, rport);", "\treturn lport | rport;"),
        ("bpf/portfilter.bpf.h", "port_in(&cfg_udp_service_remote, rport)))\n\t\tmatch |= MATCH_REMOTE;\n\treturn match;",
         "port_in(&cfg_udp_service_remote, rport)))\n\t\tmatch |= MATCH_REMOTE;\n\treturn match ? match : MATCH_REMOTE;")]),
    "existing-unfollowed": ("what was open before is told, and not followed", [
        ("bpf/snapshot.bpf.c", "\tif (cfg_snapshot_only) {\n\t\tmade->id = 0;", "\tif (made->id) {\n\t\tmade->id = 0;")]),
    "existing-from-zero": ("of a connection that was open before only what moves from now on counts", [
        ("bpf/snapshot.bpf.c", "\tr->rx_bytes = c.rx_bytes;\n\tr->tx_bytes = c.tx_bytes;\n", "")]),
    "namespaces-of-processes": ("a namespace is looked at only if a process is in it", [
        ("bpf/snapshot.bpf.c", "\tif (!netns || bpf_map_lookup_elem(&told_netns, &netns))", "\tif (netns || bpf_map_lookup_elem(&told_netns, &netns))")]),
    "no-time-wait": ("what is left of a connection is not listed", [
        ("bpf/snapshot.bpf.c", "\tif (state == TCP_TIME_WAIT || state == TCP_NEW_SYN_RECV)\n\t\treturn show_mini(seq, key, state);",
         "\tif (state == TCP_TIME_WAIT)\n\t\treturn 0;\n\tif (state == TCP_NEW_SYN_RECV)\n\t\treturn show_mini(seq, key, state);")]),
    "time-wait-of-servers": ("what is left of a connection is taken for a server's", [
        ("bpf/snapshot.bpf.c", "\tif (state == TCP_TIME_WAIT)\n\t\tr.role = ", "\tif (state == TCP_LISTEN)\n\t\tr.role = ")]),
    "proc-own-numbers": ("without iterators a holder's descriptor has our own number of it", [
        ("user/fallback.c", "tracer_holder(f->tracer, pass, dir, sock, d->fd, &rec)", "tracer_holder(f->tracer, pass, dir, sock, sock, &rec)")]),
    "first-copy-only": ("the other copy of a hook passes over everything", [
        ("bpf/hooks_common.bpf.c", "\tslot->what = 0;\n\treturn same;", "\tslot->what = 0;\n\treturn same | true;")]),
    "rest-uncounted": ("refused packets of remotes that found no room are not counted", [
        ("bpf/refused.bpf.c", "\t\t\treturn count_rest(&p);", "\t\t\treturn p.key.netns ? 0 : count_rest(&p);")]),
}


# What is about a group, so that it is tried there first: what breaks one thing, then what breaks nearly all of it.
FIRST = {
    "who": "thread-as-process image-once handover-to-acceptor handover-silent no-user pid-as-seen-inside user-of-parent "
           "name-of-file no-exit orphans-of-nobody args-from-proc one-netns tuple-key no-acceptor softirq-owner softirq-reader",
    "identity": "memfd-as-file replaced-unsaid deleted-unsaid path-of-exec renamed-unsaid renamed-by-exec place-once "
                "user-of-parent no-login parents-once args-from-proc no-lxc short-container-id no-unit path-from-top "
                "no-cgroup-v1 exe-from-parent",
    "how": "given-up-untold pending-is-failure no-connect-error accept-by-call-only mptcp-as-itself uncopied-uncounted request-size",
    "ends": "orphan-late no-exit no-reason no-inheritance listen-once connect-once own-reset-is-fin fin-is-close bytes-on-wire no-destroy",
    "where": "no-scope open-from-both-ends one-netns v4-mapped own-port-ignored chosen-port-unseen listen-bound-only failed-bind-untold "
             "listen-not-awaited half-ipv6 tuple-key ipv4-network",
    "udp": "udp-no-user udp-binder-stays v4-mapped udp-family-of-socket udp-peek-counts failed-bind-untold no-exit udp-send-is-datagram udp-no-error udp-no-empty udp-one-frame "
           "udp-unicast udp-one-side udp-no-tick udp-any-port udp-silent-end udp-full-uncounted udp-first-late half-ipv6 "
           "udp-request-size udp-headers udp-options-unread",
    "existing": "looker-closes other-looker-closes holders-one older-ends-silent ended-forgotten proc-own-numbers "
                "queue-of-nobody existing-from-zero time-wait-of-servers existing-unfollowed namespaces-of-processes no-time-wait",
    "refused": "refused-all rest-uncounted refused-uncounted",
    "loss": "full-uncounted late-lost first-copy-only",
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
    r = subprocess.run(["nice", "make", "-s", "-j2", "-C", folder, "CI=", "all"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
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

    def pause(self, after=HOLD):
        if self.since and time.monotonic() - self.since > after:
            fcntl.flock(self.file, fcntl.LOCK_UN)
            self.since = None
            time.sleep(0.5)  # or we would have it again before anybody who waits


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
    bad = [n for n in args if n not in MUTATIONS and n not in ("--build", "--first", "--cases", "--found")]
    if bad:
        sys.exit("mutations.py: no such mutation: %s; there are: %s" % (", ".join(bad), ", ".join(MUTATIONS)))
    if "--build" in args:
        return build(names or MUTATIONS)
    if "--cases" in args or "--found" in args:
        import mutation_cases  # which needs what is above
        return mutation_cases.main(names, "--cases" in args)
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
