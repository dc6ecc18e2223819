// SPDX-License-Identifier: GPL-2.0
/* hooks_common.bpf.c - tracepoints that every backend uses. */
#include "core.bpf.h"
#include "portfilter.bpf.h"
#include "refused.bpf.h"
#include "sockinfo.bpf.h"

char LICENSE[] SEC("license") = "GPL";

/*
 * Each of these two is attached twice. The kernel skips a program that is
 * interrupted on the same CPU by its own event (bpf_prog_inc_misses_counter):
 * a timer's interrupt, say, at whose end softirq runs TCP. The other copy is not
 * in use then and sees the event. There is no third level of that, for softirq
 * does not interrupt softirq. Handlers do nothing the second time.
 *
 * Since 7.0 tracepoints can be preempted (SRCU guards them there): all that
 * other processes do on that CPU is skipped until the one that sleeps inside the
 * program comes back, and two copies sleep as easily as one. To forbid it in the
 * program does not help, for it is put to sleep where that ends, which is inside
 * it still. So there the other copy is of the classic kind (_tp), which costs
 * more but is run with preemption off. What softirq does in the middle of any
 * classic program or kprobe is skipped then; this is left to the typed copy,
 * which has no work with sockets that a process has locked: so nobody sleeps in it.
 */
const volatile __u8 cfg_classic_beside = 0;

/* Is the event another copy's? */
static __always_inline bool for_classic(const struct sock *sk)
{
	return cfg_classic_beside && sk->sk_lock.owned;
}

static __always_inline int state_at(struct sock *sk, int oldstate, int newstate, __u16 lport, __u16 rport)
{
	return ports_maybe(lport, rport) ? on_state(sk, oldstate, newstate, lport, rport) : 0;
}

static __always_inline int state(struct sock *sk, int oldstate, int newstate)
{
	__u16 lport, rport;

	sock_ports_load(sk, &lport, &rport);
	return state_at(sk, oldstate, newstate, lport, rport);
}

static __always_inline int destroy_at(struct sock *sk, __u16 lport, __u16 rport)
{
	/* tcp_disconnect() and a failed connect clear the remote port: then only the table knows */
	return !rport || ports_maybe(lport, rport) ? on_destroy(sk) : 0;
}

static __always_inline int destroy(struct sock *sk)
{
	__u16 lport, rport;

	sock_ports_load(sk, &lport, &rport);
	return destroy_at(sk, lport, rport);
}

SEC("?tp_btf/inet_sock_set_state")
int BPF_PROG(any__inet_sock_set_state, struct sock *sk, int oldstate, int newstate)
{
	return for_classic(sk) ? 0 : state(sk, oldstate, newstate);
}

SEC("?tp_btf/inet_sock_set_state")
int BPF_PROG(any__inet_sock_set_state_2, struct sock *sk, int oldstate, int newstate)
{
	return state(sk, oldstate, newstate);
}

SEC("?tp/sock/inet_sock_set_state")
int any__inet_sock_set_state_tp(struct trace_event_raw_inet_sock_set_state *ctx)
{
	struct sock *sk = (struct sock *)ctx->skaddr;
	__u16 lport, rport;

	sock_ports_read(sk, &lport, &rport);
	return state_at(sk, ctx->oldstate, ctx->newstate, lport, rport);
}

SEC("?tp_btf/tcp_destroy_sock")
int BPF_PROG(any__tcp_destroy_sock, struct sock *sk)
{
	return for_classic(sk) ? 0 : destroy(sk);
}

SEC("?tp_btf/tcp_destroy_sock")
int BPF_PROG(any__tcp_destroy_sock_2, struct sock *sk)
{
	return destroy(sk);
}

SEC("?tp/tcp/tcp_destroy_sock")
int any__tcp_destroy_sock_tp(struct trace_event_raw_tcp_event_sk *ctx)
{
	struct sock *sk = (struct sock *)ctx->skaddr;
	__u16 lport, rport;

	sock_ports_read(sk, &lport, &rport);
	return destroy_at(sk, lport, rport);
}

/*
 * Raw and not typed, as all tracepoints that need no plain loads: for a typed
 * one the kernel searches its BTF from end to end, 5 ms each at the start.
 */
SEC("?raw_tp/sched_process_exec")
int BPF_PROG(any__sched_process_exec, struct task_struct *task)
{
	return on_exec();
}

/* From 7.0 on instead of the other: that would miss what others execute while one is preempted in it. */
SEC("?tp/sched/sched_process_exec")
int any__sched_process_exec_tp(void *ctx)
{
	return on_exec();
}

SEC("?raw_tp/sched_process_free")
int BPF_PROG(any__sched_process_free, struct task_struct *task)
{
	return on_task_free(task);
}

/* Why a packet was dropped; its numbers differ between kernels (2 in 6.1, 3 in 6.12). */
enum skb_drop_reason___sp {
	SKB_DROP_REASON_NO_SOCKET___sp = 3,
};

static __always_inline int dropped(const struct sk_buff *skb, __u32 reason)
{
	if (reason != bpf_core_enum_value(enum skb_drop_reason___sp, SKB_DROP_REASON_NO_SOCKET___sp))
		return 0;
	return on_refused(skb, 0);
}

/* (skb, location, reason): 5.17 and later */
SEC("?raw_tp/kfree_skb")
int BPF_PROG(any__kfree_skb_3, struct sk_buff *skb, void *location, __u32 reason)
{
	return dropped(skb, reason);
}

/* (skb, location, reason, rx_sk): 6.11 and later */
SEC("?raw_tp/kfree_skb")
int BPF_PROG(any__kfree_skb_4, struct sk_buff *skb, void *location, __u32 reason)
{
	return dropped(skb, reason);
}
