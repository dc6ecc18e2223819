// SPDX-License-Identifier: GPL-2.0
/* emit.bpf.c - the ring buffer and the counters. Only udp.bpf.c writes to this ring too. */
#include "emit.bpf.h"
#include "filter.bpf.h"

const volatile __u8 cfg_untyped_current = 0;

volatile __u8 reader_sleeps = 0;

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 8 << 20);
} records SEC(".maps");

struct known_procs_map known_procs SEC(".maps");

/*
 * In memory that user space maps, and not in a map that it asks for: while a map's system call is under way, the
 * kernel runs no kprobe and no classic tracepoint on that CPU, and from 7.0 on it may be preempted in there.
 */
struct run_counters counters = {};

__hidden int count(__u32 which)
{
	if (which < CNT_MAX)
		__sync_fetch_and_add(&counters.n[which], 1);
	return 0;
}

__hidden __u32 current_flags(void)
{
	if (TYPED_CURRENT)
		return bpf_get_current_task_btf()->flags;
	return BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), flags);
}

__hidden int who_current(struct who_id *w)
{
	__u64 id = current_ids();

	w->start = current_start();
	w->tgid = id >> 32;
	w->tid = (__u32)id;
	return 0;
}

__hidden int fill_current(struct rec_sock *r)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	const struct cred *cred;

	who_current(&r->who);
	r->exec_id = current_exec_id();
	cred = BPF_CORE_READ(task, cred);
	r->uid = BPF_CORE_READ(cred, euid.val);
	r->gid = BPF_CORE_READ(cred, egid.val);
	if (cfg_untyped_current)
		bpf_probe_read_kernel(r->tcomm, sizeof(r->tcomm), task->comm);
	else
		bpf_get_current_comm(r->tcomm, sizeof(r->tcomm));
	if (r->who.tid == r->who.tgid) {
		__builtin_memcpy(r->comm, r->tcomm, sizeof(r->comm));
	} else {
		task = BPF_CORE_READ(task, group_leader);
		bpf_probe_read_kernel(r->comm, sizeof(r->comm), task->comm);
	}
	return 0;
}

/*
 * An interrupt may have met the very process, whose exec may not be in the table:
 * it was skipped, or the table is full.
 */
__hidden int fill_exec(struct rec_sock *r)
{
	__u32 tgid = r->who.tgid;
	struct known_proc *known;

	if (current_ids() >> 32 == tgid && current_start() == r->who.start) {
		r->exec_id = current_exec_id();
		return 0;
	}
	known = bpf_map_lookup_elem(&known_procs, &tgid);
	if (known && known->start == r->who.start)
		r->exec_id = known->exec_id;
	return 0;
}

static __always_inline struct rec_sock *begin(struct flow *f, __u64 sk, const struct note *n)
{
	struct rec_sock *r = NULL;

	if (hooks_live == HOOKS_OVER && !(n->flags & REC_F_LATE))
		return NULL;
	if (!record_wanted(f, n->kind))
		return NULL;
	/* While older news of this socket waits for the sweep, newer waits behind it: order is kept. */
	if (!flow_waits(f))
		r = bpf_ringbuf_reserve(&records, sizeof(*r), 0);
	if (!r) {
		if (n->kind != REC_WAKE) /* the sweep that follows a full ring says more */
			flow_ask(f, n->kind);
		count(CNT_RING_FULL);
		return NULL;
	}
	__builtin_memset(r, 0, sizeof(*r));
	r->hdr.kind = n->kind;
	r->hdr.size = sizeof(*r);
	r->hdr.flags = n->flags | (f->unsure ? REC_F_UNSURE : 0);
	if (n->kind == REC_UP ? f->up_inferred :
	    n->kind == REC_CLOSE || n->kind == REC_FAILED ? f->end_inferred : 0)
		r->hdr.flags |= REC_F_INFERRED;
	if (f->looked_at)
		r->hdr.flags |= REC_F_SWEPT;
	r->hdr.time = n->time;
	r->sk = sk;
	r->id = f->id;
	__builtin_memcpy(&r->tuple, &f->tuple, sizeof(r->tuple));
	r->opened = f->t_open ? f->t_open : f->t_bind;
	r->rx_bytes = f->rx_bytes;
	r->tx_bytes = f->tx_bytes;
	if (n->kind == REC_HANDOVER)
		r->before = f->hand_from;
	r->rx_segs = f->rx_segs;
	r->tx_segs = f->tx_segs;
	r->err = n->err;
	r->backlog = f->backlog;
	r->role = f->role;
	r->match = f->match;
	r->reason = n->reason;
	r->state = n->state;
	return r;
}

__hidden int emit_noted(struct flow *f, __u64 sk, const struct note *n)
{
	struct rec_sock *r = begin(f, sk, n);

	if (!r)
		return -1;
	r->attribution = ATTR_CURRENT;
	fill_current(r);
	bpf_ringbuf_submit(r, record_flags());
	return 0;
}

/* Which role of the flow's history a kind of record is about: the latest one that there is. */
static __always_inline int owner_of(const struct flow *f, __u32 kind)
{
	if (kind == REC_BIND)
		return BY_BINDER;
	if (kind > REC_ACCEPT && f->by[BY_USER].start)
		return BY_USER;
	if (kind >= REC_ACCEPT && f->by[BY_ACCEPTOR].start)
		return BY_ACCEPTOR;
	return f->by[BY_OPENER].start ? BY_OPENER : BY_BINDER;
}

/*
 * Told late, but recorded when it happened in the process that did it. So is who connects, even where the hook
 * that tells of the attempt was skipped: by the state change to SYN_SENT.
 */
static __always_inline bool was_current(const struct note *n)
{
	return n->kind == REC_ATTEMPT ||
	       (n->flags & REC_F_LATE && (n->kind == REC_BIND || n->kind == REC_LISTEN ||
					  n->kind == REC_ACCEPT || n->kind == REC_HANDOVER));
}

__hidden int emit_owner(struct flow *f, __u64 sk, const struct note *n)
{
	struct rec_sock *r = begin(f, sk, n);
	int by;

	if (!r)
		return -1;
	by = owner_of(f, n->kind);
	if (n->kind == REC_HANDOVER)
		r->who = f->hand_to;
	else if (by == BY_USER)
		r->who = f->by[BY_USER];
	else if (by == BY_ACCEPTOR)
		r->who = f->by[BY_ACCEPTOR];
	else if (by == BY_OPENER)
		r->who = f->by[BY_OPENER];
	else
		r->who = f->by[BY_BINDER];
	if (!r->who.start)
		r->attribution = ATTR_UNKNOWN;
	else if (f->role == ROLE_SERVER && by == BY_OPENER)
		r->attribution = ATTR_LISTENER;
	else if (f->existing && by != BY_USER)
		r->attribution = ATTR_SNAPSHOT;
	else
		r->attribution = was_current(n) ? ATTR_CURRENT : ATTR_OWNER;
	if (r->who.start)
		fill_exec(r);
	bpf_ringbuf_submit(r, record_flags());
	return 0;
}

__hidden int emit_record(void *rec, __u32 size)
{
	if (!bpf_ringbuf_output(&records, rec, size, record_flags()))
		return 0;
	count(CNT_RING_FULL);
	return -1;
}
