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

/* Is this packet handed to its transport protocol, and no longer in netfilter's hands (REJECT)? */
static __always_inline bool skb_at_transport(const struct sk_buff *skb)
{
	return BPF_CORE_READ(skb, data) ==
	       BPF_CORE_READ(skb, head) + BPF_CORE_READ(skb, transport_header);
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
