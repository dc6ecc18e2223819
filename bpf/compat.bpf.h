/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* compat.bpf.h - what differs between kernels, one block per change. Decided by BTF, never by version. */
#ifndef STRAYPORT_COMPAT_BPF_H
#define STRAYPORT_COMPAT_BPF_H

#include "core.bpf.h"
#include "sockinfo.bpf.h"
#include "syscall.bpf.h"

/*
 * inet_csk_accept(sk, flags, err, kern) became inet_csk_accept(sk, arg) in 6.10
 * (kernel commit 92ef0fd55ac8, "net: change proto and proto_ops accept type"),
 * which brought struct proto_accept_arg: so the return value sits in slot 2
 * instead of 4. A program written for the new form loads on 6.1 and reads
 * garbage, so its BTF decides. Inline assembly: from C, clang makes one load at
 * ctx + variable, which kernels refuse ("dereference of modified ctx ptr").
 */
struct proto_accept_arg___new {
	int flags;
} __attribute__((preserve_access_index));

static __always_inline struct sock *accept_fexit_ret(unsigned long long *ctx)
{
	struct sock *ret;

	if (bpf_core_type_exists(struct proto_accept_arg___new))
		asm volatile("%0 = *(u64 *)(%1 + 16)" : "=r"(ret) : "r"(ctx));
	else
		asm volatile("%0 = *(u64 *)(%1 + 32)" : "=r"(ret) : "r"(ctx));
	return ret;
}

/*
 * inet_csk_listen_start(sk, backlog) became inet_csk_listen_start(sk) in 5.14
 * or later: user space picks the program by the number of parameters in BTF.
 */

/*
 * An MPTCP connection has a socket that the process holds (protocol 262) and
 * subflows that are TCP. The first subflow stands for the connection.
 */
#define IPPROTO_MPTCP 262

struct mptcp_sock___sp {
	struct sock *first;
} __attribute__((preserve_access_index));

static __always_inline struct sock *mptcp_subflow(struct sock *sk)
{
	const struct mptcp_sock___sp *msk = (const void *)sk;

	if (!bpf_core_field_exists(msk->first) || BPF_CORE_READ(sk, sk_protocol) != IPPROTO_MPTCP)
		return sk;
	return BPF_CORE_READ(msk, first);
}

/*
 * tcp_v6_connect() calls tcp_v4_connect() for a v4-mapped address: only the
 * outer call speaks, so that one connect is one event.
 */
static __always_inline int on_connect_v4_return(struct sock *sk, int ret, const void *uaddr)
{
	if (sock_family(sk) == AF_INET6)
		return 0;
	return on_connect_return(sk, ret, uaddr, false);
}

#endif
