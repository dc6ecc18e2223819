/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * udp.bpf.h - UDP: sockets, and what each says to each of its peers.
 *
 * A socket is an entry of the flow table, like any other; it appears when it is
 * bound or with its first datagram. What moves between it and one peer is a
 * flow of its own, in dgram_flows. Nothing of it is freed here: user space
 * takes the last counters of a socket's flows when it is told that the socket
 * is gone, and deletes them.
 */
#ifndef STRAYPORT_UDP_BPF_H
#define STRAYPORT_UDP_BPF_H

#include "kernel.bpf.h"
#include "sockinfo.bpf.h"

/* One send or receive: what moved, between whom. */
struct dgram {
	__u64 bytes; /* payload */
	__u32 count; /* datagrams: segments of one GSO send or GRO receive */
	__u16 lport, rport;
	__u8 laddr[16], raddr[16]; /* as in struct sock_tuple */
	__u8 family;
	__u8 tx;
	__u8 pad[6];
};

/* Process context: it has been sent, or received. The caller has found that its ports may be watched. */
__hidden int on_dgram(struct sock *sk, const struct dgram *d);

/* Any context: the same, in the name of whoever used the socket last. */
__hidden int on_packet(struct sock *sk, const struct dgram *d);

/* The same for what is sent; what is to be told of it is left to on_udp_sent(), in the sender's own name. */
__hidden int on_packet_out(struct sock *sk, const struct dgram *d);

/* Process context: this process is about to send on the socket to this port, or receives (rport 0). */
__hidden int on_udp_use(struct sock *sk, __u16 rport);

/* Process context: this process is about to connect it to this port. The ports may be watched. */
__hidden int on_udp_connect(struct sock *sk, __u16 rport);

/* Process context: the send has returned; what on_packet_out() left to be told is told in its name. */
__hidden int on_udp_sent(struct sock *sk);

/* Process context: the last descriptor of the socket is closed. */
__hidden int on_udp_close(struct sock *sk);

/* Any context: sk_err was set, by an ICMP error for instance. */
__hidden int on_udp_error(struct sock *sk);

#define SKB_FIELD(skb, field) BPF_CORE_READ(skb, field)

/* The UDP header of a packet. The transport header's offset is counted from head, whatever data points at. */
static __always_inline const __u8 *skb_udp_header(const struct sk_buff *skb)
{
	return (const __u8 *)SKB_FIELD(skb, head) + SKB_FIELD(skb, transport_header);
}

/* The payload of a UDP packet, all its segments: len counts from data, which moves on the way. */
static __always_inline __u64 skb_udp_payload(const struct sk_buff *skb, const __u8 *header)
{
	return SKB_FIELD(skb, len) - (header + 8 - (const __u8 *)SKB_FIELD(skb, data));
}

static __always_inline __u32 segments(__u64 payload, __u16 gso_size)
{
	return gso_size && payload > gso_size ? ((__u32)payload + gso_size - 1) / gso_size : 1;
}

static __always_inline __u16 skb_gso_size(const struct sk_buff *skb)
{
	const struct skb_shared_info *info =
		(const void *)((const __u8 *)SKB_FIELD(skb, head) + SKB_FIELD(skb, end));

	return BPF_CORE_READ(info, gso_size);
}

/* A packet's peer port, host order: the source port of what comes in, the destination port of what goes out. */
static __always_inline __u16 skb_udp_peer_port(const __u8 *header, bool tx)
{
	__be16 port = 0;

	bpf_probe_read_kernel(&port, sizeof(port), header + (tx ? 2 : 0));
	return bpf_ntohs(port);
}

static __always_inline void dgram_addrs(struct dgram *d, const __u8 *src, const __u8 *dst)
{
	const __u8 *local = d->tx ? src : dst, *remote = d->tx ? dst : src;

	if (d->family == 4) {
		__builtin_memcpy(d->laddr, local, 4);
		__builtin_memcpy(d->raddr, remote, 4);
	} else {
		__builtin_memcpy(d->laddr, local, 16);
		__builtin_memcpy(d->raddr, remote, 16);
	}
}

/* Take all from a packet whose headers are complete. False: neither IPv4 nor IPv6. */
static __always_inline bool dgram_from_skb(struct dgram *d, const struct sk_buff *skb,
					   const __u8 *header)
{
	const __u8 *ip = (const __u8 *)SKB_FIELD(skb, head) + SKB_FIELD(skb, network_header);
	__u8 h[40];

	if (bpf_probe_read_kernel(h, 20, ip))
		return false;
	d->bytes = skb_udp_payload(skb, header);
	d->count = segments(d->bytes, skb_gso_size(skb));
	d->family = h[0] >> 4;
	if (d->family == 4) {
		dgram_addrs(d, h + 12, h + 16);
		return true;
	}
	if (d->family != 6 || bpf_probe_read_kernel(h, 40, ip))
		return false;
	dgram_addrs(d, h + 8, h + 24);
	return true;
}

#endif
