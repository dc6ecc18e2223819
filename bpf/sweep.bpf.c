// SPDX-License-Identifier: GPL-2.0
/*
 * sweep.bpf.c - what user space asks for: counters of open flows, and what found no room in the ring.
 */
#include "emit.bpf.h"

/*
 * The sweep holds no lock on the socket. Between any two of its instructions
 * the socket may be freed, and the entry may become another socket's. So it
 * works on a copy, and what it writes into the entry either names the life that
 * it is about (swept, served), or does no harm to another.
 */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct flow);
} looked_at SEC(".maps");

/*
 * A record of the copy. Global functions with numbers as arguments: the verifier
 * walks through each once, where a static one is walked through again for every
 * call.
 */
__noinline int resend(__u64 sk, __u32 kind, __u64 time, __u32 flags)
{
	__u32 zero = 0;
	struct flow *f = bpf_map_lookup_elem(&looked_at, &zero);
	struct note n;

	if (!f)
		return 0;
	__builtin_memset(&n, 0, sizeof(n));
	n.kind = kind;
	n.flags = flags;
	n.time = time;
	if (kind == REC_CLOSE || kind == REC_FAILED || kind == REC_GONE) {
		n.err = f->err;
		n.reason = f->reason;
		n.state = TCP_CLOSE;
	} else if ((kind == REC_BIND && !f->bound) || (kind == REC_LISTEN && !f->listening && f->err)) {
		n.err = f->err;
		n.reason = REASON_ERRNO;
	} else if (kind == REC_UP) {
		n.state = TCP_ESTABLISHED;
	}
	return emit_owner(f, sk, &n);
}

/* In the order of a life. What finds no room again waits again, and all behind it. */
static __always_inline void resend_all(__u64 sk, const struct flow *copy, __u32 todo)
{
	if (todo & 1u << REC_BIND)
		resend(sk, REC_BIND, copy->t_bind, REC_F_LATE);
	if (todo & 1u << REC_LISTEN)
		resend(sk, REC_LISTEN, copy->t_open, REC_F_LATE);
	if (todo & 1u << REC_ATTEMPT)
		resend(sk, REC_ATTEMPT, copy->t_open, REC_F_LATE);
	if (todo & 1u << REC_UP)
		resend(sk, REC_UP, copy->t_up, REC_F_LATE);
	if (todo & 1u << REC_ACCEPT)
		resend(sk, REC_ACCEPT, copy->t_up, REC_F_LATE);
	if (todo & 1u << REC_HANDOVER)
		resend(sk, REC_HANDOVER, copy->t_hand, REC_F_LATE);
	if (todo & 1u << REC_FAILED)
		resend(sk, REC_FAILED, copy->t_close, REC_F_LATE);
	if (todo & 1u << REC_CLOSE)
		resend(sk, REC_CLOSE, copy->t_close, REC_F_LATE);
	if (todo & 1u << REC_GONE)
		resend(sk, REC_GONE, copy->t_close, REC_F_LATE);
}

/*
 * Only what found no room, of open and of freed sockets. The entry of a freed one
 * is moved to an odd key (flow_aside), perhaps right now: then the copy that was
 * made is told what is served. An odd key is nobody's but the sweep's.
 */
__noinline int resend_one(__u64 key)
{
	struct flow *f = bpf_map_lookup_elem(&flows, &key), *copy;
	__u64 odd, id, word;
	__u32 zero = 0, todo, served;

	copy = bpf_map_lookup_elem(&looked_at, &zero);
	if (!f || !copy)
		return 0;
	if (flow_waits(f) && !bpf_probe_read_kernel(copy, sizeof(*copy), f)) {
		f = bpf_map_lookup_elem(&flows, &key);
		id = copy->id;
		if (!f || f->id != id)
			return 0; /* it moves just now: the next sweep finds it */
		todo = flow_waits(copy);
		served = flow_served(copy) ^ todo;
		copy->served = flow_served_word(id, served);
		resend_all(key, copy, todo);
		word = flow_served_word(id, served ^ flow_waits(copy));
		f = bpf_map_lookup_elem(&flows, &key);
		if (f && f->id == id)
			f->served = word;
		count(CNT_SWEPT); /* a barrier, as in flow_aside() */
		odd = id << 1 | 1;
		f = bpf_map_lookup_elem(&flows, &odd);
		if (f)
			f->served = word;
		f = bpf_map_lookup_elem(&flows, &key);
		if (!f)
			return 0;
	}
	if (key & 1 && !flow_waits(f))
		bpf_map_delete_elem(&flows, &key);
	return 0;
}

/* A look at an open connection: what has moved, and whether its end went unseen. */
__noinline int sweep_one(__u64 key)
{
	struct flow *f = bpf_map_lookup_elem(&flows, &key), *copy;
	struct sock *sk = (struct sock *)key;
	struct sock_counters c;
	__u16 lport, rport;
	struct note n;
	__u32 zero = 0;
	bool was_up;
	__u64 life;
	int err;

	copy = bpf_map_lookup_elem(&looked_at, &zero);
	if (!f || !copy || flow_over(f) || (f->role != ROLE_CLIENT && f->role != ROLE_SERVER))
		return 0;
	life = flow_life(f);
	f->armed = 1; /* before the look: what moves after it will say so */
	if (bpf_probe_read_kernel(copy, sizeof(*copy), f) || flow_waits(copy))
		return 0; /* older news first */
	copy->looked_at = 1;
	__builtin_memset(&n, 0, sizeof(n));
	sock_counters_read(&c, sk);
	err = BPF_CORE_READ(sk, sk_err);
	was_up = sock_was_up(sk);
	n.state = BPF_CORE_READ(sk, __sk_common.skc_state);
	/* last: they lie in front, where the memory of a new socket is cleared first */
	sock_ports_read(sk, &lport, &rport);
	/* before the look at t_close, which is set before the end takes its time: this is the earlier one */
	n.time = bpf_ktime_get_boot_ns();
	/* Freed meanwhile? Then its entry is gone or closed, and what was read means nothing. */
	f = bpf_map_lookup_elem(&flows, &key);
	if (!f || flow_over(f) || flow_life(f) != life || flow_life(copy) != life)
		return 0;
	if (!flow_is(copy, lport, rport)) {
		/* if the new socket is watched, its own hook says so and is perhaps about to */
		if (copy->suspect && flow_connected(copy)) {
			end_infer(copy, NULL, 0, n.time);
			resend(key, copy->failed ? REC_FAILED : REC_CLOSE, n.time, 0);
			if (!flow_waits(copy))
				f->swept = ~life;
		}
		f->suspect = 1;
		return 0;
	}
	f->suspect = 0;
	/* it came up after the copy was made: the hook, which runs before the state is set, has told that */
	if (f->up && !copy->up)
		return 0;
	if ((n.state == TCP_CLOSE ? was_up : n.state != TCP_SYN_SENT && n.state != TCP_SYN_RECV) &&
	    up_infer(copy, n.time))
		resend(key, REC_UP, n.time, 0);
	if (flow_waits(copy))
		return 0; /* no room for it: at the next look */
	if (copy->up && !f->up) {
		f->up = f->up_inferred = 1;
		f->t_up = n.time;
	}
	/* the hook runs before the state is set, so here it has had its turn */
	if (n.state == TCP_CLOSE && flow_connected(copy)) {
		end_infer(copy, &c, err, n.time);
		resend(key, copy->failed ? REC_FAILED : REC_CLOSE, n.time, 0);
		if (!flow_waits(copy))
			f->swept = BPF_CORE_READ(sk, __sk_common.skc_refcnt.refs.counter) ? life : ~life;
		return 0;
	}
	if (c.rx_bytes != copy->rx_bytes || c.tx_bytes != copy->tx_bytes)
		f->armed = 0; /* busy: user space looks again by itself */
	counters_put(f, &c);
	counters_put(copy, &c);
	n.kind = REC_TRAFFIC;
	emit_owner(copy, key, &n); /* no room: the next tick says the same and more */
	return 0;
}

/*
 * Both are run by user space through BPF_PROG_TEST_RUN (raw tracepoint programs:
 * Linux 5.10, commit 1b4d60ec162f), for up to SWEEP_MAX sockets.
 */
#define SWEEP_MAX 12

SEC("raw_tp/sweep") int sweep(struct bpf_raw_tracepoint_args *ctx)
{
#pragma unroll
	for (int i = 0; i < SWEEP_MAX; i++) {
		__u64 sk = ctx->args[i];

		if (sk)
			sweep_one(sk);
	}
	return 0;
}

SEC("raw_tp/sweep") int sweep_pending(struct bpf_raw_tracepoint_args *ctx)
{
#pragma unroll
	for (int i = 0; i < SWEEP_MAX; i++) {
		__u64 sk = ctx->args[i];

		if (sk)
			resend_one(sk);
	}
	return 0;
}

__u32 exec_found = 0;

/* args: tgid and start of a process; which of its programs user space was sent last, 0 = that is not known. */
SEC("raw_tp/sweep") int exec_look(struct bpf_raw_tracepoint_args *ctx)
{
	__u32 tgid = ctx->args[0];
	const struct known_proc *known = bpf_map_lookup_elem(&known_procs, &tgid);

	exec_found = known && known->start == ctx->args[1] ? known->exec_id : 0;
	return 0;
}
