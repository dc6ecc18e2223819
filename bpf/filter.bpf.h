/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * filter.bpf.h - which of the watched sockets' records are wanted (--netns, -4, -6, --events).
 *
 * User space decides on every event. Here only that is dropped which no event
 * can come of, so that it costs nothing. What is dropped never waits, so
 * it is never counted as lost.
 */
#ifndef STRAYPORT_FILTER_BPF_H
#define STRAYPORT_FILTER_BPF_H

#include "kernel.bpf.h"
#include "flow.bpf.h"
#include "sockinfo.bpf.h"

extern const volatile __u8 cfg_family;                   /* 4 or 6; 0 = both */
extern const volatile __u32 cfg_netns[NETNS_FILTER_MAX]; /* the first is 0: all */

/* Bits 1 << REC_*: what is sent; and of a socket of which something has been sent. */
extern const volatile __u32 cfg_kinds, cfg_kinds_told;

static __always_inline bool netns_wanted(__u32 netns)
{
	if (!cfg_netns[0])
		return true;
	for (int i = 0; i < NETNS_FILTER_MAX; i++)
		if (cfg_netns[i] == netns)
			return true;
	return false;
}

static __always_inline bool family_wanted(__u8 family)
{
	return !cfg_family || cfg_family == family;
}

static __always_inline bool kind_wanted(__u32 kind)
{
	return cfg_kinds >> (kind & 31) & 1;
}

/*
 * Can anything of this socket ever be wanted? Its namespace stays. An AF_INET
 * socket is IPv4 for ever; an AF_INET6 socket may still be either, until it has
 * a peer.
 */
static __always_inline bool sock_wanted(const struct sock *sk)
{
	__u32 peer[4];

	if (cfg_netns[0] && !netns_wanted(BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum)))
		return false;
	if (!cfg_family)
		return true;
	if (cfg_family == 6)
		return sock_family(sk) == AF_INET6;
	if (sock_family(sk) != AF_INET6 ||
	    BPF_CORE_READ_INTO(&peer, sk, __sk_common.skc_v6_daddr))
		return true;
	return !(peer[0] | peer[1] | peer[2] | peer[3]) || in6_is_v4mapped((const __u8 *)peer);
}

/*
 * A record about a flow. Once something was told of a socket its ends are told
 * too, whatever they are, or user space would follow it for ever.
 */
static __always_inline bool record_wanted(struct flow *f, __u32 kind)
{
	if (f->told)
		return cfg_kinds_told >> (kind & 31) & 1;
	if (!kind_wanted(kind) || !family_wanted(f->tuple.family))
		return false;
	f->told = 1;
	return true;
}

#endif
