/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * core.bpf.h - the body that all backends share: what a hook may call.
 *
 * A backend unpacks its arguments and calls on_*(); no event field and no
 * filter lives in a backend. Every handler tests the ports before any map.
 * Process context means: current is the process that does it.
 */
#ifndef STRAYPORT_CORE_BPF_H
#define STRAYPORT_CORE_BPF_H

#include "kernel.bpf.h"

/* Process context: bind returned ret (0 or -errno); lport is the port asked for, addr it came from. */
__hidden int on_bind(struct sock *sk, int ret, const void *uaddr, bool user_memory);

/*
 * Any context: TCP state change, before the socket's state member changes.
 * The caller has found that these ports (host order) may be watched.
 */
__hidden int on_state(struct sock *sk, int oldstate, int newstate, __u16 lport, __u16 rport);

/* Process context: listen on this socket returned ret. */
__hidden int on_listen_return(struct sock *sk, int ret);

/* Process context: the socket has its local port and sends its SYN. */
__hidden int on_connect_sent(struct sock *sk);

/* Process context: the protocol's connect returned ret for destination uaddr. */
__hidden int on_connect_return(struct sock *sk, int ret, const void *uaddr, bool user_memory);

/* Softirq: child was made from listener (backends that can see it; else the flow looks for it). */
__hidden int on_child(struct sock *listener, struct sock *child);

/* Process context: accept gave child to this process. */
__hidden int on_accept(struct sock *child);

/* Process context: this process may just have got sk by accept: if it is a child that nobody has, it has. */
__hidden int on_accept_maybe(struct sock *sk);

/* From 7.0 on: other copies of the programs that must not miss anything are classic tracepoints. */
extern const volatile __u8 cfg_classic_beside;

/* Process context: this process sends or receives on the socket. The caller has found that its ports may be watched. */
__hidden int on_use(struct sock *sk);

/*
 * TCP's receive path has read from the socket: was it the process that runs? A stream parser (a sockmap, TLS in the
 * kernel) reads when data arrives, in softirq, where the socket is locked but owned by nobody.
 */
static __always_inline bool read_by_process(const struct sock *sk)
{
	return BPF_CORE_READ(sk, sk_lock.owned);
}

/* Any context: the socket is about to be freed. The ports may be watched, or the remote one is 0. */
__hidden int on_destroy(struct sock *sk);

/* task.bpf.c: process exec and end. */
__hidden int on_exec(void);
__hidden int on_task_free(struct task_struct *task);

#endif
