// SPDX-License-Identifier: GPL-2.0
/* listeners.bpf.c - see listeners.bpf.h */
#include "listeners.bpf.h"

/* Listeners by the kernel's bind bucket: one per port and network namespace. */
#define LISTENERS_MAX 8
struct listeners {
	__u64 sk[LISTENERS_MAX];
};

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, __u64);
	__type(value, struct listeners);
} listeners SEC(".maps");

static __always_inline __u64 bind_bucket(const struct sock *sk)
{
	return (__u64)BPF_CORE_READ((const struct inet_connection_sock *)sk, icsk_bind_hash);
}

__noinline int listener_add(__u64 me)
{
	__u64 key = bind_bucket((const struct sock *)me);
	struct listeners *l = bpf_map_lookup_elem(&listeners, &key);
	struct listeners first = {};

	if (!l) {
		first.sk[0] = me;
		bpf_map_update_elem(&listeners, &key, &first, BPF_ANY);
		return 0;
	}
	for (int i = 0; i < LISTENERS_MAX; i++) {
		if (l->sk[i] && l->sk[i] != me)
			continue;
		l->sk[i] = me;
		return 0;
	}
	return 0; /* more listeners on one port than are kept: their waiting children stay unknown */
}

__noinline int listener_remove(__u64 me)
{
	__u64 key = bind_bucket((const struct sock *)me);
	struct listeners *l = bpf_map_lookup_elem(&listeners, &key);
	bool used = false;

	if (!l)
		return 0;
	for (int i = 0; i < LISTENERS_MAX; i++) {
		if (l->sk[i] == me)
			l->sk[i] = 0;
		else if (l->sk[i])
			used = true;
	}
	if (!used)
		bpf_map_delete_elem(&listeners, &key);
	return 0;
}

/* Does this connection wait in the listener's accept queue? Looked for at its end, then from its head. */
__noinline int waits_in_queue(__u64 listener, __u64 child)
{
	const struct sock *sk = (const struct sock *)child;
	const struct inet_connection_sock *icsk = (const void *)listener;
	const struct request_sock *req;

	req = BPF_CORE_READ(icsk, icsk_accept_queue.rskq_accept_tail);
	if (req && BPF_CORE_READ(req, sk) == sk)
		return 1;
	req = BPF_CORE_READ(icsk, icsk_accept_queue.rskq_accept_head);
	for (int i = 0; i < 16 && req; i++) {
		if (BPF_CORE_READ(req, sk) == sk)
			return 1;
		req = BPF_CORE_READ(req, dl_next);
	}
	return 0;
}

/*
 * Whose child is this? Of the listeners of its port, the one in whose accept
 * queue it has just been put. That there is only one does not do: another may
 * be older than this program, or one too many for the table.
 */
__hidden int listener_of(struct flow *child, struct sock *sk)
{
	__u64 key = bind_bucket(sk), found = 0, child_sk = pointer_number(sk);
	struct listeners *l = bpf_map_lookup_elem(&listeners, &key);
	struct flow *f;

	if (!l)
		return 0;
	for (int i = 0; i < LISTENERS_MAX; i++)
		if (l->sk[i] && waits_in_queue(l->sk[i], child_sk))
			found = l->sk[i];
	f = found ? bpf_map_lookup_elem(&flows, &found) : NULL;
	if (f && !f->gone)
		child->by[BY_OPENER] = f->by[BY_OPENER];
	return 0;
}
