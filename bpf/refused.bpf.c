// SPDX-License-Identifier: GPL-2.0
/*
 * refused.bpf.c - see refused.bpf.h
 *
 * A flood must cost bounded memory and yield bounded lines, and its counts must
 * be right. So the first packet of a remote is told at once, the others are
 * only counted; user space looks at the table once a second. Entries are
 * removed by user space and never by the need for room: what finds none is
 * counted for its namespace.
 */
#include "refused.bpf.h"
#include "emit.bpf.h"
#include "filter.bpf.h"
#include "portfilter.bpf.h"
#include "sockinfo.bpf.h"

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, REFUSED_MAX);
	__type(key, struct refused_key);
	__type(value, struct refused);
} refusals SEC(".maps");

/* By namespace and protocol, for remotes that found no room in the other. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1024);
	__type(key, struct refused_key);
	__type(value, struct refused);
} refused_rest SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, REFUSED_SCANS_MAX);
	__type(key, struct refused_key);
	__type(value, struct refused_ports);
} refused_ports SEC(".maps");

static const struct refused_ports no_ports;

#define TCP_FLAGS     13 /* offset in struct tcphdr */
#define TCP_FLAG_SYN  0x02
#define TCP_FLAGS_ALL 0x17 /* FIN, SYN, RST, ACK */

/* IPv6: does a chain of extension headers lead to the transport header, and to which protocol? 0 = no. */
static __always_inline __u8 ip6_protocol(const unsigned char *ip, const unsigned char *transport,
					 __u8 next)
{
	const unsigned char *at = ip + 40;
	struct {
		__u8 next, len;
	} ext;

	for (int i = 0; i < 6 && at < transport; i++) {
		if (bpf_probe_read_kernel(&ext, sizeof(ext), at))
			return 0;
		at += next == 44 ? 8 : (ext.len + 1) * 8; /* a fragment header has a fixed length */
		next = ext.next;
	}
	return at == transport ? next : 0;
}

/* Addresses and protocol, from the network header. */
static __always_inline __u8 read_ip(struct refused_key *key, const unsigned char *ip,
				    const unsigned char *transport)
{
	struct {
		__u8 b[40];
	} h;

	if (bpf_probe_read_kernel(&h, 20, ip))
		return 0;
	if (h.b[0] >> 4 == 4) {
		key->family = 4;
		__builtin_memcpy(key->raddr, h.b + 12, 4);
		__builtin_memcpy(key->laddr, h.b + 16, 4);
		return h.b[9];
	}
	if (h.b[0] >> 4 != 6 || bpf_probe_read_kernel(&h, 40, ip))
		return 0;
	key->family = 6;
	__builtin_memcpy(key->raddr, h.b + 8, 16);
	__builtin_memcpy(key->laddr, h.b + 24, 16);
	return ip6_protocol(ip, transport, h.b[6]);
}

/* Returns false for what is not a SYN or a datagram to a watched port. */
static __always_inline bool read_packet(struct rec_refused *p, const struct sk_buff *skb, __u8 proto)
{
	const unsigned char *head = BPF_CORE_READ(skb, head);
	const unsigned char *transport = head + BPF_CORE_READ(skb, transport_header);
	const struct net_device *dev;
	__u16 ports[2];
	__u8 flags;

	/* the port first: it turns away most */
	if (bpf_probe_read_kernel(ports, sizeof(ports), transport))
		return false;
	p->rport = bpf_ntohs(ports[0]);
	p->lport = bpf_ntohs(ports[1]);
	if (!port_in(&cfg_maybe_local, p->lport) && !port_in(&cfg_udp_maybe_local, p->lport))
		return false;
	p->key.proto = read_ip(&p->key, head + BPF_CORE_READ(skb, network_header), transport);
	if (proto && p->key.proto != proto)
		return false;
	if (p->key.proto == IPPROTO_TCP) {
		if (!port_in(&cfg_maybe_local, p->lport) ||
		    bpf_probe_read_kernel(&flags, 1, transport + TCP_FLAGS) ||
		    (flags & TCP_FLAGS_ALL) != TCP_FLAG_SYN)
			return false;
	} else if (p->key.proto != IPPROTO_UDP || !port_in(&cfg_udp_maybe_local, p->lport)) {
		return false;
	}
	dev = BPF_CORE_READ(skb, dev);
	p->key.ifindex = BPF_CORE_READ(dev, ifindex);
	p->key.netns = BPF_CORE_READ(dev, nd_net.net, ns.inum);
	if (!netns_wanted(p->key.netns) || !family_wanted(p->key.family))
		return false;
	bpf_probe_read_kernel_str(p->ifname, sizeof(p->ifname), BPF_CORE_READ(dev, name));
	return true;
}

/* Not told at once, so counted: user space finds it at its next look. */
static __always_inline void count_packet(struct refused *r, __u64 now)
{
	__sync_fetch_and_add(&r->packets, 1);
	r->last = now;
}

static __noinline int mark_port(struct refused *r, const struct rec_refused *p)
{
	struct refused_ports *ports = bpf_map_lookup_elem(&refused_ports, &p->key);

	r->many = 1;
	if (!ports) {
		bpf_map_update_elem(&refused_ports, &p->key, &no_ports, BPF_NOEXIST);
		ports = bpf_map_lookup_elem(&refused_ports, &p->key);
	}
	if (ports)
		ports->seen[p->lport] = 1;
	else
		r->unlisted = 1;
	return 0;
}

static __noinline int count_rest(const struct rec_refused *p)
{
	struct refused_key key;
	struct refused *r, first;

	__builtin_memset(&key, 0, sizeof(key));
	key.netns = p->key.netns;
	key.proto = p->key.proto;
	r = bpf_map_lookup_elem(&refused_rest, &key);
	if (!r) {
		__builtin_memset(&first, 0, sizeof(first));
		first.many = first.unlisted = 1;
		bpf_map_update_elem(&refused_rest, &key, &first, BPF_NOEXIST);
		r = bpf_map_lookup_elem(&refused_rest, &key);
	}
	if (r)
		count_packet(r, p->hdr.time);
	else
		count(CNT_REFUSED_FULL);
	return 0;
}

/* Is it time to tell of this remote at once: it is new, or there was nothing of it for a while? */
static __always_inline bool is_first(const struct refused *r, __u64 now)
{
	__u64 last = r->last;

	return !last || (now > last && now - last > REFUSED_PAUSE_NS);
}

__hidden int on_refused(const struct sk_buff *skb, __u8 proto)
{
	struct rec_refused p;
	struct refused *r, first;

	if (!kind_wanted(REC_REFUSED))
		return 0;
	__builtin_memset(&p, 0, sizeof(p));
	if (!read_packet(&p, skb, proto))
		return 0;
	p.hdr.kind = REC_REFUSED;
	p.hdr.size = sizeof(p);
	p.hdr.time = bpf_ktime_get_boot_ns();
	r = bpf_map_lookup_elem(&refusals, &p.key);
	if (!r) {
		__builtin_memset(&first, 0, sizeof(first));
		first.lport = p.lport;
		__builtin_memcpy(first.ifname, p.ifname, sizeof(first.ifname));
		bpf_map_update_elem(&refusals, &p.key, &first, BPF_NOEXIST);
		r = bpf_map_lookup_elem(&refusals, &p.key);
		if (!r)
			return count_rest(&p);
	}
	/* two CPUs may both have the first: both are told, and neither is counted */
	if (is_first(r, p.hdr.time)) {
		r->last = p.hdr.time;
		if (!emit_record(&p, sizeof(p)))
			return 0;
	}
	count_packet(r, p.hdr.time);
	if (p.lport != r->lport)
		mark_port(r, &p);
	return 0;
}
