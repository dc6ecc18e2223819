// SPDX-License-Identifier: GPL-2.0
/* hooks_udp.bpf.c - UDP's hooks of all three backends. */
#include "udp.bpf.h"
#include "portfilter.bpf.h"

/* ---------------------------------------------------- fentry and kprobe: one body */

/* Headers are not filled in yet: the addresses come from the route's key. */
static __always_inline void tx_begin(struct dgram *d, const struct sk_buff *skb,
				     const struct inet_cork *cork)
{
	__builtin_memset(d, 0, sizeof(*d));
	d->tx = 1;
	d->bytes = skb_udp_payload(skb, skb_udp_header(skb));
	d->count = segments(d->bytes, BPF_CORE_READ(cork, gso_size));
}

static __always_inline int tx4(struct sk_buff *skb, struct flowi4 *fl, struct inet_cork *cork)
{
	struct sock *sk = BPF_CORE_READ(skb, sk);
	__u16 lport = BPF_CORE_READ(sk, __sk_common.skc_num);
	__u16 rport = bpf_ntohs(BPF_CORE_READ(fl, uli.ports.dport));
	struct dgram d;

	if (!udp_maybe(lport, rport))
		return 0;
	tx_begin(&d, skb, cork);
	d.lport = lport;
	d.rport = rport;
	d.family = 4;
	*(__u32 *)d.laddr = BPF_CORE_READ(fl, saddr);
	*(__u32 *)d.raddr = BPF_CORE_READ(fl, daddr);
	return sock_is_udp(sk) ? on_dgram(sk, &d) : 0;
}

static __always_inline int tx6(struct sk_buff *skb, struct flowi6 *fl, struct inet_cork *cork)
{
	struct sock *sk = BPF_CORE_READ(skb, sk);
	__u16 lport = BPF_CORE_READ(sk, __sk_common.skc_num);
	__u16 rport = bpf_ntohs(BPF_CORE_READ(fl, uli.ports.dport));
	struct dgram d;

	if (!udp_maybe(lport, rport))
		return 0;
	tx_begin(&d, skb, cork);
	d.lport = lport;
	d.rport = rport;
	d.family = 6;
	bpf_probe_read_kernel(d.laddr, 16, &fl->saddr);
	bpf_probe_read_kernel(d.raddr, 16, &fl->daddr);
	return sock_is_udp(sk) ? on_dgram(sk, &d) : 0;
}

/* A datagram leaves the receive queue: len is what was copied, negative if it was only peeked at. */
static __always_inline int rx(struct sock *sk, struct sk_buff *skb, int len)
{
	__u16 lport = BPF_CORE_READ(sk, __sk_common.skc_num);
	const __u8 *header = skb_udp_header(skb);
	__u16 rport = skb_udp_peer_port(header, false);
	struct dgram d;

	if (len < 0 || !udp_maybe(lport, rport))
		return 0;
	__builtin_memset(&d, 0, sizeof(d));
	d.lport = lport;
	d.rport = rport;
	if (!dgram_from_skb(&d, skb, header))
		return 0;
	/* an empty one that was peeked at shows no minus; but it is in the queue still */
	if (!d.bytes && BPF_CORE_READ(skb, users.refs.counter) > 1)
		return 0;
	return sock_is_udp(sk) ? on_dgram(sk, &d) : 0;
}

/* uaddr: a sockaddr_in or sockaddr_in6, whose ports are in the same place. An IPv4 one comes from both functions. */
static __always_inline int connects(struct sock *sk, const struct sockaddr_in *uaddr)
{
	__u16 lport = BPF_CORE_READ(sk, __sk_common.skc_num), rport;
	__be16 port = 0;

	bpf_probe_read_kernel(&port, sizeof(port), &uaddr->sin_port);
	rport = bpf_ntohs(port);
	return udp_maybe(lport, rport) && sock_is_udp(sk) ? on_udp_connect(sk, rport) : 0;
}

SEC("?fentry/__ip4_datagram_connect")
int BPF_PROG(fentry____ip4_datagram_connect, struct sock *sk, void *uaddr)
{
	return connects(sk, (const struct sockaddr_in *)pointer_number(uaddr));
}

SEC("?fentry/__ip6_datagram_connect")
int BPF_PROG(fentry____ip6_datagram_connect, struct sock *sk, void *uaddr)
{
	return connects(sk, (const struct sockaddr_in *)pointer_number(uaddr));
}

SEC("?kprobe/__ip4_datagram_connect")
int BPF_KPROBE(kprobe____ip4_datagram_connect, struct sock *sk, void *uaddr)
{
	return connects(sk, uaddr);
}

SEC("?kprobe/__ip6_datagram_connect")
int BPF_KPROBE(kprobe____ip6_datagram_connect, struct sock *sk, void *uaddr)
{
	return connects(sk, uaddr);
}

SEC("?fentry/udp_send_skb")
int BPF_PROG(fentry__udp_send_skb, struct sk_buff *skb, struct flowi4 *fl, struct inet_cork *cork)
{
	return tx4(skb, fl, cork);
}

SEC("?fentry/udp_v6_send_skb")
int BPF_PROG(fentry__udp_v6_send_skb, struct sk_buff *skb, struct flowi6 *fl, struct inet_cork *cork)
{
	return tx6(skb, fl, cork);
}

SEC("?fentry/skb_consume_udp")
int BPF_PROG(fentry__skb_consume_udp, struct sock *sk, struct sk_buff *skb, int len)
{
	return rx(sk, skb, len);
}

SEC("?fentry/udp_destroy_sock")
int BPF_PROG(fentry__udp_destroy_sock, struct sock *sk)
{
	return on_udp_close(sk);
}

SEC("?fentry/udpv6_destroy_sock")
int BPF_PROG(fentry__udpv6_destroy_sock, struct sock *sk)
{
	return on_udp_close(sk);
}

/* At its entry nobody has been woken yet, who would take the error away. */
SEC("?fentry/sock_def_error_report")
int BPF_PROG(fentry__sock_def_error_report, struct sock *sk)
{
	return on_udp_error(sk);
}

SEC("?kprobe/udp_send_skb")
int BPF_KPROBE(kprobe__udp_send_skb, struct sk_buff *skb, struct flowi4 *fl, struct inet_cork *cork)
{
	return tx4(skb, fl, cork);
}

SEC("?kprobe/udp_v6_send_skb")
int BPF_KPROBE(kprobe__udp_v6_send_skb, struct sk_buff *skb, struct flowi6 *fl,
	       struct inet_cork *cork)
{
	return tx6(skb, fl, cork);
}

SEC("?kprobe/skb_consume_udp")
int BPF_KPROBE(kprobe__skb_consume_udp, struct sock *sk, struct sk_buff *skb, int len)
{
	return rx(sk, skb, len);
}

SEC("?kprobe/udp_destroy_sock")
int BPF_KPROBE(kprobe__udp_destroy_sock, struct sock *sk)
{
	return on_udp_close(sk);
}

SEC("?kprobe/udpv6_destroy_sock")
int BPF_KPROBE(kprobe__udpv6_destroy_sock, struct sock *sk)
{
	return on_udp_close(sk);
}

SEC("?kprobe/sock_def_error_report")
int BPF_KPROBE(kprobe__sock_def_error_report, struct sock *sk)
{
	return on_udp_error(sk);
}

/* ------------------------------------------------- tracepoints and cgroup programs */

enum headers {
	HEADERS_OTHER,   /* of another protocol, or not watched: most packets of a host */
	HEADERS_READ,    /* all of a dgram but which socket's it is */
	HEADERS_OPTIONS, /* something stands between the two headers, or they are not in one piece */
};

/* Ports and size by the two headers. False: not watched. */
static __always_inline bool udp_read(struct dgram *d, struct __sk_buff *ctx, const __be16 *udp, __u32 header_len)
{
	d->lport = bpf_ntohs(udp[d->tx ? 0 : 1]);
	d->rport = bpf_ntohs(udp[d->tx ? 1 : 0]);
	if (!udp_maybe(d->lport, d->rport))
		return false;
	d->bytes = ctx->len - header_len;
	d->count = segments(d->bytes, ctx->gso_size);
	return true;
}

/* The same as dgram_from_skb() by plain loads; lport too. The caller has set tx, and the rest is 0. */
static __always_inline enum headers headers_read(struct dgram *d, struct __sk_buff *ctx)
{
	const __u8 *ip = (const __u8 *)(long)ctx->data, *end = (const __u8 *)(long)ctx->data_end;
	const __u32 *w = (const __u32 *)ip;
	__u32 *local = (__u32 *)d->laddr, *remote = (__u32 *)d->raddr;

	if (ip + 28 > end)
		return HEADERS_OPTIONS;
	if (ip[0] >> 4 == 4) {
		if (ip[9] != IPPROTO_UDP)
			return HEADERS_OTHER;
		if (ip[0] != 0x45)
			return HEADERS_OPTIONS;
		if (!udp_read(d, ctx, (const __be16 *)(ip + 20), 28))
			return HEADERS_OTHER;
		d->family = 4;
		*local = w[d->tx ? 3 : 4];
		*remote = w[d->tx ? 4 : 3];
		return HEADERS_READ;
	}
	if (ip[6] == IPPROTO_TCP)
		return HEADERS_OTHER;
	if (ip[6] != IPPROTO_UDP || ip + 48 > end)
		return HEADERS_OPTIONS;
	if (!udp_read(d, ctx, (const __be16 *)(ip + 40), 48))
		return HEADERS_OTHER;
	d->family = 6;
	for (int i = 0; i < 4; i++) {
		local[i] = w[(d->tx ? 2 : 6) + i];
		remote[i] = w[(d->tx ? 6 : 2) + i];
	}
	return HEADERS_READ;
}

/*
 * Packets of sockets, whole: before fragmentation, and after GRO's segments
 * were taken apart where the socket wants them so. What comes in is counted
 * when it reaches the socket, in softirq, and told in the name of the socket's
 * user; what goes out runs in the call that sends.
 */
static __always_inline bool packet(struct dgram *d, struct sock **sk, struct __sk_buff *ctx, bool tx)
{
	struct bpf_sock *s = ctx->sk;
	const struct sk_buff *skb;
	enum headers headers;
	const __u8 *header;

	__builtin_memset(d, 0, sizeof(*d));
	d->tx = tx;
	headers = headers_read(d, ctx);
	if (headers == HEADERS_OTHER || !s)
		return false;
	s = bpf_sk_fullsock(s);
	if (!s || s->protocol != IPPROTO_UDP || s->type != SOCK_DGRAM)
		return false;
	*sk = (struct sock *)pointer_number(s);
	if (headers == HEADERS_READ)
		return true;
	skb = (const struct sk_buff *)pointer_number(ctx);
	header = skb_udp_header(skb);
	d->lport = s->src_port;
	d->rport = skb_udp_peer_port(header, tx);
	return udp_maybe(d->lport, d->rport) && dgram_from_skb(d, skb, header);
}

SEC("?cgroup_skb/ingress")
int cgroup__udp_ingress(struct __sk_buff *ctx)
{
	struct dgram d;
	struct sock *sk;

	if (packet(&d, &sk, ctx, false))
		on_packet(sk, &d);
	return 1;
}

/* The return of the send follows (tp__sock_send_length): its process is the sender. */
SEC("?cgroup_skb/egress")
int cgroup__udp_egress(struct __sk_buff *ctx)
{
	struct dgram d;
	struct sock *sk;

	if (packet(&d, &sk, ctx, true))
		on_packet_out(sk, &d);
	return 1;
}

/* Up to 6.1 nothing follows, and a program here may not ask who current is. */
SEC("?cgroup_skb/egress")
int cgroup__udp_egress_nopid(struct __sk_buff *ctx)
{
	struct dgram d;
	struct sock *sk;

	if (packet(&d, &sk, ctx, true))
		on_packet(sk, &d);
	return 1;
}

static __always_inline int address_given(struct bpf_sock_addr *ctx, bool connect)
{
	__u16 rport = bpf_ntohs((__u16)ctx->user_port);
	struct sock *sk = (struct sock *)pointer_number(ctx->sk);

	if (ctx->protocol != IPPROTO_UDP || !sk ||
	    !udp_maybe(BPF_CORE_READ(sk, __sk_common.skc_num), rport))
		return 1;
	if (connect)
		on_udp_connect(sk, rport);
	else
		on_udp_use(sk, rport);
	return 1;
}

SEC("?cgroup/sendmsg4")
int cgroup__sendmsg4(struct bpf_sock_addr *ctx)
{
	return address_given(ctx, false);
}

SEC("?cgroup/sendmsg6")
int cgroup__sendmsg6(struct bpf_sock_addr *ctx)
{
	return address_given(ctx, false);
}

SEC("?cgroup/connect4")
int cgroup__connect4(struct bpf_sock_addr *ctx)
{
	return address_given(ctx, true);
}

SEC("?cgroup/connect6")
int cgroup__connect6(struct bpf_sock_addr *ctx)
{
	return address_given(ctx, true);
}

SEC("?cgroup/sock_release")
int cgroup__sock_release(struct bpf_sock *ctx)
{
	struct sock *sk = (struct sock *)pointer_number(ctx);

	if (ctx->protocol == IPPROTO_UDP && sk)
		on_udp_close(sk);
	return 1;
}

SEC("?raw_tp/inet_sk_error_report")
int BPF_PROG(tp__inet_sk_error_report, struct sock *sk)
{
	return on_udp_error(sk);
}
