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

/*
 * What the first copy has dealt with on this CPU, so that the other need not find out that there is nothing left to do:
 * that costs a third of the work. The first takes it back before it begins with an event, the other once it has gone
 * by it; so an event that only the other sees does not find itself here. 64 bytes, lest CPUs share a line.
 */
#define DONE_CPUS    256 /* others go without */
#define DONE	     (1u << 31)
#define DONE_DESTROY (DONE | 1u << 16)

struct done {
	__u64 sk;
	__u32 what; /* 0, or DONE and which event of this socket */
	__u8 pad[52];
};

static volatile struct done done_here[DONE_CPUS] __attribute__((aligned(64)));

static __always_inline volatile struct done *done_slot(void)
{
	__u32 cpu = bpf_get_smp_processor_id();

	return !cfg_classic_beside && cpu < DONE_CPUS ? &done_here[cpu] : NULL;
}

/* The first copy begins with an event. */
static __always_inline volatile struct done *done_none(void)
{
	volatile struct done *slot = done_slot();

	if (slot)
		slot->what = 0;
	return slot;
}

static __always_inline void done_with(volatile struct done *slot, const struct sock *sk, __u32 what)
{
	if (!slot)
		return;
	slot->sk = (__u64)sk;
	slot->what = what;
}

/* The other copy: has the first dealt with it? */
static __always_inline bool done_by_first(const struct sock *sk, __u32 what)
{
	volatile struct done *slot = done_slot();
	bool same;

	if (!slot)
		return false;
	same = slot->what == what && slot->sk == (__u64)sk;
	slot->what = 0;
	return same;
}

/* Is the event another copy's? */
static __always_inline bool for_classic(const struct sock *sk)
{
	return cfg_classic_beside && sk->sk_lock.owned;
}

static __always_inline __u32 done_state(int oldstate, int newstate)
{
	return DONE | oldstate << 8 | newstate;
}

static __always_inline bool destroy_maybe(__u16 lport, __u16 rport)
{
	/* tcp_disconnect() and a failed connect clear the remote port: then only the table knows */
	return !rport || ports_maybe(lport, rport);
}

SEC("?tp_btf/inet_sock_set_state")
int BPF_PROG(any__inet_sock_set_state, struct sock *sk, int oldstate, int newstate)
{
	volatile struct done *slot;
	__u16 lport, rport;

	if (for_classic(sk))
		return 0;
	sock_ports_load(sk, &lport, &rport);
	if (!ports_maybe(lport, rport))
		return 0;
	slot = done_none();
	on_state(sk, oldstate, newstate, lport, rport);
	done_with(slot, sk, done_state(oldstate, newstate));
	return 0;
}

SEC("?tp_btf/inet_sock_set_state")
int BPF_PROG(any__inet_sock_set_state_2, struct sock *sk, int oldstate, int newstate)
{
	__u16 lport, rport;

	sock_ports_load(sk, &lport, &rport);
	if (!ports_maybe(lport, rport) || done_by_first(sk, done_state(oldstate, newstate)))
		return 0;
	return on_state(sk, oldstate, newstate, lport, rport);
}

SEC("?tp/sock/inet_sock_set_state")
int any__inet_sock_set_state_tp(struct trace_event_raw_inet_sock_set_state *ctx)
{
	struct sock *sk = (struct sock *)ctx->skaddr;
	__u16 lport, rport;

	sock_ports_read(sk, &lport, &rport);
	return ports_maybe(lport, rport) ? on_state(sk, ctx->oldstate, ctx->newstate, lport, rport) : 0;
}

SEC("?tp_btf/tcp_destroy_sock")
int BPF_PROG(any__tcp_destroy_sock, struct sock *sk)
{
	volatile struct done *slot;
	__u16 lport, rport;

	if (for_classic(sk))
		return 0;
	sock_ports_load(sk, &lport, &rport);
	if (!destroy_maybe(lport, rport))
		return 0;
	slot = done_none();
	on_destroy(sk);
	done_with(slot, sk, DONE_DESTROY);
	return 0;
}

SEC("?tp_btf/tcp_destroy_sock")
int BPF_PROG(any__tcp_destroy_sock_2, struct sock *sk)
{
	__u16 lport, rport;

	sock_ports_load(sk, &lport, &rport);
	return destroy_maybe(lport, rport) && !done_by_first(sk, DONE_DESTROY) ? on_destroy(sk) : 0;
}

SEC("?tp/tcp/tcp_destroy_sock")
int any__tcp_destroy_sock_tp(struct trace_event_raw_tcp_event_sk *ctx)
{
	struct sock *sk = (struct sock *)ctx->skaddr;
	__u16 lport, rport;

	sock_ports_read(sk, &lport, &rport);
	return destroy_maybe(lport, rport) ? on_destroy(sk) : 0;
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
