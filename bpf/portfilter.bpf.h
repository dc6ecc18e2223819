/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * portfilter.bpf.h - which ports are watched: 65,536-bit sets in read-only data.
 *
 * Two loads turn away a socket that nobody watches, before any map look-up.
 */
#ifndef STRAYPORT_PORTFILTER_BPF_H
#define STRAYPORT_PORTFILTER_BPF_H

#include "kernel.bpf.h"
#include "sockinfo.bpf.h"

/*
 * any_*: this port on this side matches, whoever waits. service_*: only if this
 * side is the service: the local port of a socket that listens, was accepted or
 * was bound to the port by name; the remote port of one that connects.
 * maybe_* = any_* | service_*: the first test.
 */
extern const volatile struct port_set cfg_maybe_local, cfg_maybe_remote;
extern const volatile struct port_set cfg_any_local, cfg_any_remote;
extern const volatile struct port_set cfg_service_local, cfg_service_remote;

/* The same for UDP. */
extern const volatile struct port_set cfg_udp_maybe_local, cfg_udp_maybe_remote;
extern const volatile struct port_set cfg_udp_any_local, cfg_udp_any_remote;
extern const volatile struct port_set cfg_udp_service_local, cfg_udp_service_remote;

static __always_inline bool port_in(const volatile struct port_set *set, __u16 port)
{
	__u32 p = port;

	/* up to 6.1 the verifier forgets that an argument of a function is 16 bits wide */
	asm volatile("%0 &= 0xffff" : "+r"(p));
	return set->w[p >> 6] >> (p & 63) & 1;
}

/* May a socket with these ports (host order, 0 = not known yet) be watched at all? */
static __always_inline bool ports_maybe(__u16 lport, __u16 rport)
{
	return port_in(&cfg_maybe_local, lport) || port_in(&cfg_maybe_remote, rport);
}

static __always_inline bool sock_maybe(const struct sock *sk)
{
	__u16 lport, rport;

	sock_ports_read(sk, &lport, &rport);
	return ports_maybe(lport, rport);
}

/* The same where sk is a typed pointer, see sock_ports_load(). */
static __always_inline bool sock_maybe_load(const struct sock *sk)
{
	__u16 lport, rport;

	sock_ports_load(sk, &lport, &rport);
	return ports_maybe(lport, rport);
}

/* MATCH_* of a socket in its role. explicit: its process bound the local port by number. */
static __always_inline __u8 ports_match(__u16 lport, __u16 rport, __u8 role, bool explicit_bind)
{
	__u8 match = 0;

	if (port_in(&cfg_any_local, lport))
		match |= MATCH_LOCAL;
	else if ((explicit_bind || role == ROLE_SERVER || role == ROLE_LISTENER) &&
		 port_in(&cfg_service_local, lport))
		match |= MATCH_LOCAL;
	if (port_in(&cfg_any_remote, rport))
		match |= MATCH_REMOTE;
	else if (role == ROLE_CLIENT && port_in(&cfg_service_remote, rport))
		match |= MATCH_REMOTE;
	return match;
}

static __always_inline bool udp_maybe(__u16 lport, __u16 rport)
{
	return port_in(&cfg_udp_maybe_local, lport) || port_in(&cfg_udp_maybe_remote, rport);
}

/* MATCH_* of a UDP socket and a peer: the socket that was bound by number is the service, else the peer. */
static __always_inline __u8 udp_match(__u16 lport, __u16 rport, bool explicit_bind)
{
	__u8 match = 0;

	if (port_in(&cfg_udp_any_local, lport) ||
	    (explicit_bind && port_in(&cfg_udp_service_local, lport)))
		match |= MATCH_LOCAL;
	if (port_in(&cfg_udp_any_remote, rport) ||
	    (!explicit_bind && port_in(&cfg_udp_service_remote, rport)))
		match |= MATCH_REMOTE;
	return match;
}

#endif
