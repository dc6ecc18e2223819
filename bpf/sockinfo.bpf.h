/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * sockinfo.bpf.h - what struct sock says: ports, addresses, namespace, counters.
 *
 * Everything here works from any program type. The head of struct sock is
 * copied in one read, because under kprobes each read is a helper call.
 */
#ifndef STRAYPORT_SOCKINFO_BPF_H
#define STRAYPORT_SOCKINFO_BPF_H

#include "kernel.bpf.h"

/*
 * The address of a socket as a number. To the verifier a context or a typed
 * pointer is none: not for a cgroup program's key, not for the argument of a
 * global function. What is left of one that was negated is a number, for those
 * who may see kernel addresses (check_alu_op() of kernel/bpf/verifier.c), and as
 * safe as any other, for it only serves as a key and for probe reads.
 */
static __always_inline __u64 pointer_number(const void *pointer)
{
	__u64 number = (__u64)pointer;

	asm volatile("%0 = -%0" : "+r"(number));
	asm volatile("%0 = -%0" : "+r"(number));
	return number;
}

/* The first bytes of struct sock_common: all that identifies a connection lies in them. */
struct sock_head {
	__u8 b[104];
} __attribute__((aligned(8)));

#define HEAD_FIELD(head, type, field)                                                             \
	(*(type *)((head)->b + bpf_core_field_offset(struct sock_common, field)))

static __always_inline int sock_head_read(struct sock_head *head, const struct sock *sk)
{
	return bpf_probe_read_kernel(head, sizeof(*head), sk);
}

/*
 * The local port. skc_num is 0 once the port was given back (at -> CLOSE of a
 * socket that was not bound by number); inet_sport keeps it.
 */
static __always_inline __u16 sock_head_lport(const struct sock_head *head, const struct sock *sk)
{
	__u16 num = HEAD_FIELD(head, __u16, skc_num);

	if (!num)
		num = bpf_ntohs(BPF_CORE_READ((const struct inet_sock *)sk, inet_sport));
	return num;
}

static __always_inline __u16 sock_head_rport(const struct sock_head *head)
{
	return bpf_ntohs(HEAD_FIELD(head, __be16, skc_dport));
}

static __always_inline __u32 sock_head_netns(const struct sock_head *head)
{
	const struct net *net = HEAD_FIELD(head, const struct net *, skc_net);

	return BPF_CORE_READ(net, ns.inum);
}

/*
 * Both ports in host order by one read: skc_dport and skc_num lie side by side,
 * as skc_portpair, for the kernel compares them at once too.
 */
static __always_inline void sock_ports_read(const struct sock *sk, __u16 *lport, __u16 *rport)
{
	__u32 pair = BPF_CORE_READ(sk, __sk_common.skc_portpair);

	*rport = bpf_ntohs((__u16)pair);
	*lport = pair >> 16;
	if (!*lport)
		*lport = bpf_ntohs(BPF_CORE_READ((const struct inet_sock *)sk, inet_sport));
}

/*
 * The same for programs whose sk is a typed pointer (tp_btf, fentry): plain
 * loads, which the kernel makes safe, at a tenth of a helper call's cost.
 */
static __always_inline void sock_ports_load(const struct sock *sk, __u16 *lport, __u16 *rport)
{
	*rport = bpf_ntohs(sk->__sk_common.skc_dport);
	*lport = sk->__sk_common.skc_num;
	if (!*lport)
		*lport = bpf_ntohs(BPF_CORE_READ((const struct inet_sock *)sk, inet_sport));
}

static __always_inline __u16 sock_family(const struct sock *sk)
{
	return BPF_CORE_READ(sk, __sk_common.skc_family);
}

/* Did its process ask for this very port? Of a listener's child this is not so. */
static __always_inline bool bound_by_number(const struct sock *sk)
{
	return BPF_CORE_READ_BITFIELD_PROBED(sk, sk_userlocks) & SOCK_BINDPORT_LOCK;
}

/*
 * sk_protocol is a bit-field before 5.6; all kernels with a BPF ring buffer (5.8)
 * have the plain member. MPTCP's own socket (262) is not TCP: its subflows are.
 */
static __always_inline bool sock_is_tcp(const struct sock *sk)
{
	return BPF_CORE_READ(sk, sk_protocol) == IPPROTO_TCP;
}

/* A raw socket may have the protocol too; its "port" is the protocol's number. */
static __always_inline bool sock_is_udp(const struct sock *sk)
{
	return BPF_CORE_READ(sk, sk_protocol) == IPPROTO_UDP && BPF_CORE_READ(sk, sk_type) == SOCK_DGRAM;
}

static __always_inline bool in6_is_v4mapped(const __u8 *a)
{
	const __u32 *w = (const __u32 *)a;

	return !w[0] && !w[1] && w[2] == bpf_htonl(0xffff);
}

/* What sock_common alone says: all there is of a time-wait or request socket. */
static __always_inline void sock_tuple_fill_common(struct sock_tuple *t, const struct sock_head *head)
{
	__builtin_memset(t, 0, sizeof(*t));
	t->lport = HEAD_FIELD(head, __u16, skc_num);
	t->rport = sock_head_rport(head);
	t->scope_if = HEAD_FIELD(head, int, skc_bound_dev_if);
	t->netns = sock_head_netns(head);
	if (HEAD_FIELD(head, __u16, skc_family) == AF_INET) {
		t->family = 4;
		*(__u32 *)t->laddr = HEAD_FIELD(head, __u32, skc_rcv_saddr);
		*(__u32 *)t->raddr = HEAD_FIELD(head, __u32, skc_daddr);
		return;
	}
	t->family = 6;
	for (int i = 0; i < 4; i++) {
		((__u32 *)t->laddr)[i] = (&HEAD_FIELD(head, __u32, skc_v6_rcv_saddr))[i];
		((__u32 *)t->raddr)[i] = (&HEAD_FIELD(head, __u32, skc_v6_daddr))[i];
	}
	if (in6_is_v4mapped(t->laddr) && (!t->rport || in6_is_v4mapped(t->raddr))) {
		t->family = 4;
		*(__u32 *)t->laddr = *(__u32 *)(t->laddr + 12);
		*(__u32 *)t->raddr = *(__u32 *)(t->raddr + 12);
		__builtin_memset(t->laddr + 4, 0, 12);
		__builtin_memset(t->raddr + 4, 0, 12);
	}
}

static __always_inline void sock_tuple_fill(struct sock_tuple *t, const struct sock_head *head,
					    const struct sock *sk)
{
	sock_tuple_fill_common(t, head);
	t->proto = BPF_CORE_READ(sk, sk_protocol);
	t->lport = sock_head_lport(head, sk);
}

/* Its process has let it go; the kernel has it alone. */
static __always_inline bool sock_orphaned(const struct sock *sk)
{
	return BPF_CORE_READ(sk, __sk_common.skc_flags) >> SOCK_DEAD_BIT & 1;
}

/* Has the peer ever answered? What acknowledges our SYN counts as one byte. */
static __always_inline bool sock_was_up(const struct sock *sk)
{
	return BPF_CORE_READ((const struct tcp_sock *)sk, bytes_acked);
}

/* Payload and segments, as seen by this socket. */
struct sock_counters {
	__u64 rx_bytes, tx_bytes;
	__u32 rx_segs, tx_segs;
};

/*
 * tcp_sock's own counters. bytes_received counts the peer's FIN as one byte:
 * SOCK_DONE says that it came. bytes_sent counts retransmissions again.
 */
static __always_inline void sock_counters_read(struct sock_counters *c, const struct sock *sk)
{
	const struct tcp_sock *tp = (const struct tcp_sock *)sk;
	bool fin = BPF_CORE_READ(sk, __sk_common.skc_flags) >> SOCK_DONE_BIT & 1;

	c->rx_bytes = BPF_CORE_READ(tp, bytes_received);
	if (fin && c->rx_bytes)
		c->rx_bytes--;
	c->tx_bytes = BPF_CORE_READ(tp, bytes_sent) - BPF_CORE_READ(tp, bytes_retrans);
	c->rx_segs = BPF_CORE_READ(tp, segs_in);
	c->tx_segs = BPF_CORE_READ(tp, segs_out);
}

#endif
