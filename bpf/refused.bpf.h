/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * refused.bpf.h - SYNs and datagrams to watched ports that nobody holds.
 *
 * Softirq, mostly: no process did it and current is never looked at.
 */
#ifndef STRAYPORT_REFUSED_BPF_H
#define STRAYPORT_REFUSED_BPF_H

#include "kernel.bpf.h"

/*
 * The kernel found no socket for this packet, which was addressed to this host.
 * proto: only if it is of this protocol; 0 = TCP or UDP. Anything but a SYN or a
 * datagram to a watched port is passed over.
 */
__hidden int on_refused(const struct sk_buff *skb, __u8 proto);

/* A reset answers this segment. sk is NULL where no socket was found. */
static __always_inline int on_reset_sent(const struct sock *sk, const struct sk_buff *skb)
{
	return sk ? 0 : on_refused(skb, IPPROTO_TCP);
}

/* A port unreachable answers this packet: if it is with its transport protocol, and not in netfilter's hands (REJECT). */
static __always_inline int on_unreachable_sent(const struct sk_buff *skb)
{
	if (BPF_CORE_READ(skb, data) !=
	    BPF_CORE_READ(skb, head) + BPF_CORE_READ(skb, transport_header))
		return 0;
	return on_refused(skb, IPPROTO_UDP);
}

/* include/uapi/linux/icmp.h, include/uapi/linux/icmpv6.h: destination unreachable, port unreachable */
static __always_inline bool is_port_unreachable4(int type, int code)
{
	return type == 3 && code == 3;
}

static __always_inline bool is_port_unreachable6(__u8 type, __u8 code)
{
	return type == 1 && code == 4;
}

#endif
