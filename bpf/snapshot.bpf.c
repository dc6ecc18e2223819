// SPDX-License-Identifier: GPL-2.0
/*
 * snapshot.bpf.c - what is open already: iterators over files and over sockets.
 *
 * They run while the hooks are live. A socket that has no entry in the flow
 * table gets one, complete before others can see it and only if there still is
 * none: so a hook and an iterator never tell two stories of one socket. An end
 * between the look at the socket and its entry is found by the sweep.
 *
 * Records leave through the iterator's own file, not through the ring: they
 * cannot be lost, and user space has them all before it reads the first live
 * one. A record that does not fit the file's buffer makes the kernel show the
 * same object again, so nothing here may depend on being called once.
 */
#include "emit.bpf.h"
#include "compat.bpf.h"
#include "filter.bpf.h"
#include "listeners.bpf.h"
#include "portfilter.bpf.h"

extern const volatile __u8 cfg_find_listener; /* flow.bpf.c */

/* No hooks are live and none will be: no flow table is needed. */
const volatile __u8 cfg_snapshot_only = 0;

/*
 * Listeners only (first, so that the next pass knows all ports of servers), or the others. Or, later in the
 * run, only sockets that were handed over at handed_since or after it.
 */
volatile __u32 snapshot_pass = 0; /* PASS_* of wire.h */

volatile __u64 handed_since = 0;

/*
 * The connections that wait in accept queues. Filled in process context only,
 * and empty once the look is over (look_forget): no memory of its own.
 */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 65536);
	__type(key, __u64);
	__type(value, struct who_id);
} waiting SEC(".maps");

/* Namespaces that user space has been told. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 65536);
	__type(key, __u32);
	__type(value, __u32);
} told_netns SEC(".maps");

/* Where a flow is made up; a flow is too large for the stack. Iterators run one at a time. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct flow);
} new_flow SEC(".maps");

static const struct flow no_flow;

/* And its record, which would leave no room on the stack for making up the flow. */
struct rec_holder new_holder = {};

/* Set where a socket finds no room in the table of flows. */
__u8 look_no_room = 0;

static __always_inline __u8 role_of(const struct sock *sk, __u8 state, bool explicit_bind, __u8 *unsure)
{
	*unsure = 0;
	switch (state) {
	case TCP_LISTEN:
		return ROLE_LISTENER;
	case TCP_CLOSE:
		return ROLE_NONE;
	case TCP_SYN_SENT:
		return ROLE_CLIENT;
	case TCP_SYN_RECV:
		return ROLE_SERVER;
	}
	if (explicit_bind)
		return ROLE_CLIENT;
	return role_by_port(bucket_of(sk), unsure);
}

/* Fill in a flow as if its begin had been seen. Returns 0 if the socket is not watched. */
static __noinline int flow_describe(struct flow *f, const struct sock *sk, const struct who_id *holder)
{
	bool explicit_bind = bound_by_number(sk);
	__u8 state = BPF_CORE_READ(sk, __sk_common.skc_state), unsure = 0;
	struct sock_head head;

	if (sock_head_read(&head, sk))
		return 0;
	sock_tuple_fill(&f->tuple, &head, sk);
	f->state = state;
	f->existing = look_number();
	f->told = 1;
	f->explicit_bind = explicit_bind;
	if (f->tuple.proto == IPPROTO_UDP) {
		f->match = udp_match(f->tuple.lport, f->tuple.rport, explicit_bind);
		f->by[BY_BINDER] = *holder;
		f->bound = 1;
		return f->match;
	}
	f->role = role_of(sk, state, explicit_bind, &unsure);
	f->unsure = unsure;
	if (f->role == ROLE_NONE && !HEAD_FIELD(&head, __u16, skc_num))
		return 0; /* it is over, and has given its port back */
	f->match = ports_match(f->tuple.lport, f->role == ROLE_NONE ? 0 : f->tuple.rport, f->role,
			       explicit_bind);
	if (f->role == ROLE_NONE || f->role == ROLE_LISTENER)
		f->bound = 1;
	if (f->role == ROLE_NONE) {
		f->by[BY_BINDER] = *holder;
		return f->match;
	}
	if (f->role == ROLE_LISTENER) {
		f->by[BY_OPENER] = *holder;
		f->listening = 1;
		f->backlog = BPF_CORE_READ(sk, sk_max_ack_backlog);
		return f->match;
	}
	/* as child_flow() has it: accept knows the connection again by it */
	f->hash = BPF_CORE_READ(sk, __sk_common.skc_hash);
	f->up = state != TCP_SYN_SENT && state != TCP_SYN_RECV;
	f->attempted = f->role == ROLE_CLIENT;
	/* who listens does not hold yet what nobody has accepted */
	if (f->role == ROLE_CLIENT || !BPF_CORE_READ(sk, sk_socket)) {
		f->by[BY_OPENER] = *holder;
	} else {
		f->by[BY_ACCEPTOR] = *holder;
		f->accepted = 1;
	}
	return f->match;
}

static __always_inline bool maybe_watched(const struct sock *sk, bool udp)
{
	__u16 lport, rport;

	sock_ports_read(sk, &lport, &rport);
	return udp ? udp_maybe(lport, rport) : ports_maybe(lport, rport);
}

/* A hook made this flow of an older socket, before it was known who holds it. */
static __always_inline void hold(struct flow *f, const struct who_id *holder)
{
	int by = f->role == ROLE_NONE	? BY_BINDER :
		 f->role == ROLE_SERVER ? BY_ACCEPTOR :
					  BY_OPENER;

	if (f->role == ROLE_SERVER && !f->accepted)
		by = BY_OPENER;
	if (by == BY_BINDER && !f->by[BY_BINDER].start)
		f->by[BY_BINDER] = *holder;
	else if (by == BY_OPENER && !f->by[BY_OPENER].start)
		f->by[BY_OPENER] = *holder;
	else if (by == BY_ACCEPTOR && !f->by[BY_ACCEPTOR].start)
		f->by[BY_ACCEPTOR] = *holder;
}

/*
 * The flow of a socket that is to be told as existing: made now, or made by an
 * earlier call. NULL if it is not watched or a hook has begun its story.
 */
static __noinline struct flow *adopt(__u64 key, const struct who_id *holder)
{
	const struct sock *sk = (const struct sock *)key;
	struct flow *f, *made;
	__u32 zero = 0;

	f = bpf_map_lookup_elem(&flows, &key);
	if (f && !flow_gone(f)) {
		if (f->existing != look_number() || flow_over(f))
			return NULL;
		hold(f, holder);
		return f;
	}
	made = bpf_map_lookup_elem(&new_flow, &zero);
	if (!made || !sock_wanted(sk))
		return NULL;
	bpf_probe_read_kernel(made, sizeof(*made), &no_flow);
	if (!flow_describe(made, sk, holder))
		return NULL;
	made->id = bpf_ktime_get_boot_ns() << 10 | (bpf_get_smp_processor_id() & 1023);
	/* without hooks nothing would take it out of the table again */
	if (cfg_snapshot_only) {
		made->id = 0;
		return made;
	}
	if (f) { /* a freed socket's, with something left to tell */
		if (!flow_aside(f))
			count(CNT_TABLE_FULL);
		bpf_map_delete_elem(&flows, &key);
	}
	if (bpf_map_update_elem(&flows, &key, made, BPF_NOEXIST)) {
		f = bpf_map_lookup_elem(&flows, &key);
		if (!f) {
			/* looked for again: it has been counted */
			if (!looks_before)
				count(CNT_TABLE_FULL);
			look_no_room = 1;
		}
		return f && f->existing == look_number() ? f : NULL;
	}
	if (cfg_find_listener && made->role == ROLE_LISTENER)
		listener_add(key);
	return bpf_map_lookup_elem(&flows, &key);
}

static __always_inline void fill_sock(struct rec_sock *r, const struct flow *f, const struct sock *sk,
				      __u32 kind, __u32 size)
{
	struct sock_counters c;

	r->hdr.kind = kind;
	r->hdr.size = size;
	r->hdr.flags = f->unsure ? REC_F_UNSURE : 0;
	r->hdr.time = bpf_ktime_get_boot_ns();
	r->sk = (__u64)sk;
	r->id = f->id;
	__builtin_memcpy(&r->tuple, &f->tuple, sizeof(r->tuple));
	r->role = f->role;
	r->match = f->match;
	r->state = f->state;
	r->backlog = f->backlog;
	if (f->role != ROLE_CLIENT && f->role != ROLE_SERVER)
		return;
	sock_counters_read(&c, sk);
	r->rx_bytes = c.rx_bytes;
	r->tx_bytes = c.tx_bytes;
	r->rx_segs = c.rx_segs;
	r->tx_segs = c.tx_segs;
}

/* -------------------------------------------------------------- by file */

/* Tell a namespace that a file descriptor leads to, once. */
static __noinline int tell_netns(struct seq_file *seq, __u32 netns, __u32 tgid, __u32 fd, __u32 socket)
{
	struct rec_netns r;

	if (!netns || bpf_map_lookup_elem(&told_netns, &netns))
		return 0;
	__builtin_memset(&r, 0, sizeof(r));
	r.hdr.kind = REC_NETNS;
	r.hdr.size = sizeof(r);
	r.netns = netns;
	r.tgid = tgid;
	r.fd = fd;
	r.socket = socket;
	if (!bpf_seq_write(seq, &r, sizeof(r)))
		bpf_map_update_elem(&told_netns, &netns, &fd, BPF_ANY);
	return 0;
}

static __always_inline void fill_holder(struct rec_holder *r, struct task_struct *task, __u32 fd)
{
	struct task_struct *leader = BPF_CORE_READ(task, group_leader);
	struct task_struct *parent = BPF_CORE_READ(leader, real_parent);
	const struct cred *cred = BPF_CORE_READ(leader, cred);

	r->sock.attribution = ATTR_SNAPSHOT;
	r->sock.uid = BPF_CORE_READ(cred, euid.val);
	r->sock.gid = BPF_CORE_READ(cred, egid.val);
	bpf_probe_read_kernel(r->sock.comm, sizeof(r->sock.comm), leader->comm);
	__builtin_memcpy(r->sock.tcomm, r->sock.comm, sizeof(r->sock.tcomm));
	r->parent_start = BPF_CORE_READ(parent, group_leader, start_boottime);
	r->ppid = BPF_CORE_READ(parent, tgid);
	r->fd = fd;
	bpf_probe_read_kernel(r->parent_comm, sizeof(r->parent_comm), parent->comm);
}

static __always_inline void note_server_port(const struct sock *sk, const struct who_id *who)
{
	__u64 bucket = bucket_of(sk);
	struct server_port first = { .who = *who }, *known;

	known = bpf_map_lookup_elem(&server_ports, &bucket);
	if (!known)
		bpf_map_update_elem(&server_ports, &bucket, &first, BPF_ANY);
	else
		known->who.start = 0;
}

static __always_inline struct flow *handed_over(__u64 key)
{
	struct flow *f = bpf_map_lookup_elem(&flows, &key);

	return f && !flow_gone(f) && f->t_hand && f->t_hand >= handed_since ? f : NULL;
}

/* Make up the record of one descriptor in new_holder. Returns 0 if the socket is not to be shown. */
static __noinline int holder_describe(struct task_struct *task, __u32 fd, __u64 key)
{
	const struct sock *sk = (const struct sock *)key;
	struct rec_holder *r = &new_holder;
	struct flow *f;

	__builtin_memset(r, 0, sizeof(*r));
	r->sock.who.tgid = r->sock.who.tid = BPF_CORE_READ(task, tgid);
	r->sock.who.start = BPF_CORE_READ(task, group_leader, start_boottime);
	f = snapshot_pass == PASS_HANDED ? handed_over(key) : adopt(key, &r->sock.who);
	if (!f)
		return 0;
	note_holder(pointer_number(task));
	fill_sock(&r->sock, f, sk, REC_HOLDER, sizeof(*r));
	fill_holder(r, task, fd);
	return 1;
}

/* The socket behind a file of the task, if this pass is about it and it may be watched; else 0. */
static __noinline __u64 pass_sock(struct task_struct *task, const struct socket *socket)
{
	struct sock *sk = BPF_CORE_READ(socket, sk);
	struct who_id who;
	__u16 family;
	__u8 state;
	bool udp;

	if (!sk)
		return 0;
	family = sock_family(sk);
	if (family != AF_INET && family != AF_INET6)
		return 0;
	sk = mptcp_subflow(sk);
	if (!sk)
		return 0;
	udp = sock_is_udp(sk);
	if (!udp && !sock_is_tcp(sk))
		return 0;
	state = BPF_CORE_READ(sk, __sk_common.skc_state);
	if ((snapshot_pass == PASS_LISTENERS) != (!udp && state == TCP_LISTEN))
		return 0;
	if (state == TCP_LISTEN && !udp) {
		who.tgid = who.tid = BPF_CORE_READ(task, tgid);
		who.start = BPF_CORE_READ(task, group_leader, start_boottime);
		note_server_port(sk, &who);
	}
	return maybe_watched(sk, udp) ? pointer_number(sk) : 0;
}

SEC("?iter/task_file") int snapshot_files(struct bpf_iter__task_file *ctx)
{
	struct seq_file *seq = ctx->meta->seq;
	struct task_struct *task = ctx->task;
	struct file *file = ctx->file;
	__u32 fd = ctx->fd, tgid;
	const struct inode *inode;
	struct socket *socket;
	struct sock *sk;
	__u64 key;

	self_tgid = current_ids() >> 32; /* the walk has each file for a moment */
	if (!task || !file)
		return 0;
	inode = BPF_CORE_READ(file, f_inode);
	tgid = BPF_CORE_READ(task, tgid);
	if ((BPF_CORE_READ(inode, i_mode) & S_IFMT) != S_IFSOCK) {
		/* perhaps a namespace, of another kind: user space asks */
		if (snapshot_pass == PASS_LISTENERS && BPF_CORE_READ(inode, i_sb, s_magic) == NSFS_MAGIC)
			tell_netns(seq, BPF_CORE_READ(inode, i_ino), tgid, fd, 0);
		return 0;
	}
	socket = BPF_CORE_READ(file, private_data);
	sk = BPF_CORE_READ(socket, sk);
	if (sk && snapshot_pass == PASS_LISTENERS)
		tell_netns(seq, BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum), tgid, fd, 1);
	key = pass_sock(task, socket);
	if (!key || !holder_describe(task, fd, key))
		return 0;
	bpf_seq_write(seq, &new_holder, sizeof(new_holder));
	return 0;
}

/* -------------------------------------------------- by file, without iterators */

/* A file of the process that runs this program. */
static __always_inline struct file *own_file(__u64 fd)
{
	struct fdtable *fdt = BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), files, fdt);
	struct file **slot = BPF_CORE_READ(fdt, fd), *file = NULL;

	if (fd >= BPF_CORE_READ(fdt, max_fds) || bpf_probe_read_kernel(&file, sizeof(file), slot + fd))
		return NULL;
	return file;
}

/* The process whose directory in /proc this file is; NULL if it is none, or the process is gone. */
static __always_inline struct task_struct *task_of_dir(const struct file *dir)
{
	const struct inode *inode = BPF_CORE_READ(dir, f_inode);
	const struct proc_inode *proc;
	__u64 link;

	if (BPF_CORE_READ(inode, i_sb, s_magic) != PROC_SUPER_MAGIC)
		return NULL;
	proc = (const void *)((__u64)inode - bpf_core_field_offset(struct proc_inode, vfs_inode));
	link = (__u64)BPF_CORE_READ(proc, pid, tasks[PIDTYPE_TGID].first);
	if (!link)
		return NULL;
	return (void *)(link - bpf_core_field_offset(struct task_struct, pid_links) -
			PIDTYPE_TGID * sizeof(struct hlist_node));
}

/*
 * What snapshot_files says of one descriptor, for user space that found it in /proc: arguments are its
 * own descriptors of the process's directory and of the socket, which holds it, and the number that the
 * socket has there. The record is left in new_holder; kind 0 = none. Run as the sweep is.
 */
SEC("?raw_tp/snapshot") int snapshot_fd(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = task_of_dir(own_file(ctx->args[0]));
	struct file *file = own_file(ctx->args[1]);
	__u32 fd = ctx->args[2];
	__u64 key;

	self_tgid = current_ids() >> 32; /* which has this file */
	new_holder.sock.hdr.kind = 0;
	if (!task || !file || (BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return 0;
	key = pass_sock(task, BPF_CORE_READ(file, private_data));
	if (key)
		holder_describe(task, fd, key);
	return 0;
}

__u8 seen_found = 0;

/* Is the tuple, which the arguments are, in seen_early? Run as the sweep is. */
SEC("?raw_tp/snapshot") int was_seen(struct bpf_raw_tracepoint_args *ctx)
{
	__u64 key[sizeof(struct sock_tuple) / 8];

	for (int i = 0; i < (int)(sizeof(key) / 8); i++)
		key[i] = ctx->args[i];
	seen_found = bpf_map_lookup_elem(&seen_early, key) != NULL;
	return 0;
}

/*
 * When the look is over, its notes are out of date: a bucket, a namespace's number, the address of a connection
 * may be another's by then. args: LOOK_* of wire.h, and the key of an entry.
 */
SEC("raw_tp/snapshot") int look_forget(struct bpf_raw_tracepoint_args *ctx)
{
	__u64 key[sizeof(struct sock_tuple) / 8]; /* the longest */

	for (int i = 0; i < (int)(sizeof(key) / 8); i++)
		key[i] = ctx->args[i + 1];
	if (ctx->args[0] == LOOK_WAITING)
		bpf_map_delete_elem(&waiting, key);
	else if (ctx->args[0] == LOOK_PORTS)
		bpf_map_delete_elem(&server_ports, key);
	else if (ctx->args[0] == LOOK_NETNS)
		bpf_map_delete_elem(&told_netns, key);
	else
		bpf_map_delete_elem(&seen_early, key);
	return 0;
}

/* ---------------------------------------------------- by socket: what has no file */

/* Remember whose accept queue these connections are in: the first WAITING_MAX of each. */
#define WAITING_MAX 256
static __noinline int note_waiting(__u64 listener)
{
	const struct inet_connection_sock *icsk = (const void *)listener;
	struct flow *f = bpf_map_lookup_elem(&flows, &listener);
	__u64 bucket = bucket_of((const struct sock *)listener);
	struct server_port *port;
	const struct request_sock *req;
	struct who_id who = {};

	if (f && !flow_gone(f)) {
		who = f->by[BY_OPENER];
	} else {
		port = bpf_map_lookup_elem(&server_ports, &bucket);
		if (port)
			who = port->who;
	}
	if (!who.start)
		return 0;
	req = BPF_CORE_READ(icsk, icsk_accept_queue.rskq_accept_head);
	for (int i = 0; i < WAITING_MAX && req; i++) {
		__u64 child = (__u64)BPF_CORE_READ(req, sk);

		bpf_map_update_elem(&waiting, &child, &who, BPF_ANY);
		req = BPF_CORE_READ(req, dl_next);
	}
	return 0;
}

/* The process that listens for a connection which nobody has accepted yet; start 0 if that is not certain. */
static __noinline int listener_who(__u64 key, struct who_id *who)
{
	const struct sock *sk = (const struct sock *)key;
	__u64 bucket = bucket_of(sk);
	struct server_port *port;
	struct who_id *known;

	who->start = 0;
	who->tgid = who->tid = 0;
	if (sock_orphaned(sk))
		return 0;
	known = bpf_map_lookup_elem(&waiting, &key);
	if (known) {
		*who = *known;
		return 0;
	}
	port = bpf_map_lookup_elem(&server_ports, &bucket);
	if (port)
		*who = port->who;
	return 0;
}

/*
 * A time-wait or request socket: it has no more than a sock_common, it moves
 * nothing and nobody holds it. A hook may still be about to tell of it.
 */
static __noinline int show_mini(struct seq_file *seq, __u64 key, __u8 state)
{
	const struct sock *sk = (const struct sock *)key;
	struct sock_head head;
	__u8 unsure = 0;
	struct rec_sock r;

	__builtin_memset(&r, 0, sizeof(r));
	/* in a later look: it has been told, or its connection is over and was missed */
	if (looks_before || sock_head_read(&head, sk))
		return 0;
	r.hdr.kind = REC_EXISTING;
	r.hdr.size = sizeof(r);
	r.hdr.time = bpf_ktime_get_boot_ns();
	r.sk = key;
	sock_tuple_fill_common(&r.tuple, &head);
	r.tuple.proto = IPPROTO_TCP;
	r.tuple.scope_if = 0;
	if (bpf_map_lookup_elem(&seen_early, &r.tuple))
		return 0;
	r.tuple.scope_if = HEAD_FIELD(&head, int, skc_bound_dev_if);
	r.role = ROLE_SERVER;
	if (state == TCP_TIME_WAIT)
		r.role = role_by_port((__u64)BPF_CORE_READ((const struct inet_timewait_sock *)sk, tw_tb), &unsure);
	r.hdr.flags = unsure ? REC_F_UNSURE : 0;
	r.state = state;
	r.match = ports_match(r.tuple.lport, r.tuple.rport, r.role, false);
	if (r.match && netns_wanted(r.tuple.netns) && family_wanted(r.tuple.family))
		bpf_seq_write(seq, &r, sizeof(r));
	return 0;
}

static __noinline int show_sock(struct seq_file *seq, __u64 key)
{
	const struct sock *sk = (const struct sock *)key;
	struct socket *socket = BPF_CORE_READ(sk, sk_socket);
	struct rec_sock r;
	struct flow *f;

	if (known_before(sk))
		return 0;
	__builtin_memset(&r, 0, sizeof(r));
	if (!socket && sock_is_tcp(sk))
		listener_who(key, &r.who);
	f = adopt(key, &r.who);
	if (!f) {
		/* came while its listener was not in the table yet, and still waits */
		f = bpf_map_lookup_elem(&flows, &key);
		if (f && f->role == ROLE_SERVER && !f->accepted && !f->by[BY_OPENER].start)
			f->by[BY_OPENER] = r.who;
		return 0;
	}
	fill_sock(&r, f, sk, REC_EXISTING, sizeof(r));
	if (!socket && !sock_orphaned(sk))
		r.hdr.flags |= REC_F_WAITING;
	r.attribution = r.who.start ? ATTR_LISTENER : ATTR_UNKNOWN;
	bpf_seq_write(seq, &r, sizeof(r));
	return 0;
}

SEC("?iter/tcp") int snapshot_tcp(struct bpf_iter__tcp *ctx)
{
	struct sock *sk = (struct sock *)ctx->sk_common;
	struct seq_file *seq = ctx->meta->seq;
	__u32 pair;
	__u64 key;
	__u8 state;

	if (!sk)
		return 0;
	pair = BPF_CORE_READ(sk, __sk_common.skc_portpair);
	if (!ports_maybe(pair >> 16, bpf_ntohs((__u16)pair)))
		return 0;
	state = BPF_CORE_READ(sk, __sk_common.skc_state);
	key = pointer_number(sk);
	/* a handshake that is under way is no older connection: hooks see its end. It is one that does not come to its end */
	if (state == TCP_NEW_SYN_RECV && !cfg_snapshot_only &&
	    !BPF_CORE_READ_BITFIELD_PROBED((const struct request_sock *)key, num_timeout))
		return 0;
	if (state == TCP_TIME_WAIT || state == TCP_NEW_SYN_RECV)
		return show_mini(seq, key, state);
	if (state == TCP_LISTEN)
		note_waiting(key);
	return show_sock(seq, key);
}

SEC("?iter/udp") int snapshot_udp(struct bpf_iter__udp *ctx)
{
	struct sock *sk = (struct sock *)ctx->udp_sk;

	if (!sk || !maybe_watched(sk, true))
		return 0;
	return show_sock(ctx->meta->seq, pointer_number(sk));
}
