// SPDX-License-Identifier: GPL-2.0
/*
 * hooks_kprobe.bpf.c - kprobe and kretprobe, for kernels without fentry.
 *
 * Entry and return are paired by thread and function. Only functions that do
 * not block are paired: a kretprobe has few instances, and each blocked caller
 * keeps one (accept is therefore taken from security_sock_graft's entry).
 */
#include "core.bpf.h"
#include "compat.bpf.h"
#include "emit.bpf.h"
#include "portfilter.bpf.h"
#include "refused.bpf.h"

enum paired { PAIR_BIND = 1, PAIR_CONNECT4, PAIR_CONNECT6, PAIR_LISTEN };

struct call_key {
	__u64 pid_tgid;
	__u64 fn; /* enum paired */
};

struct call {
	__u64 sk;
	__u64 uaddr;
};

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct call_key);
	__type(value, struct call);
} calls SEC(".maps");

static __always_inline int call_enter(__u64 fn, struct sock *sk, const void *uaddr)
{
	struct call_key key = { .pid_tgid = bpf_get_current_pid_tgid(), .fn = fn };
	struct call call = { .sk = (__u64)sk, .uaddr = (__u64)uaddr };

	if (bpf_map_update_elem(&calls, &key, &call, BPF_ANY))
		count(CNT_PENDING_FULL);
	return 0;
}

/* Take the pair of this return out of the table. Returns false if its entry was not seen. */
static __always_inline bool call_leave(__u64 fn, struct call *call)
{
	struct call_key key = { .pid_tgid = bpf_get_current_pid_tgid(), .fn = fn };
	struct call *found = bpf_map_lookup_elem(&calls, &key);

	if (!found)
		return false;
	*call = *found;
	bpf_map_delete_elem(&calls, &key);
	return true;
}

SEC("?kprobe/__inet_bind")
int BPF_KPROBE(kprobe____inet_bind, struct sock *sk, void *uaddr)
{
	return call_enter(PAIR_BIND, sk, uaddr);
}

SEC("?kprobe/__inet6_bind")
int BPF_KPROBE(kprobe____inet6_bind, struct sock *sk, void *uaddr)
{
	return call_enter(PAIR_BIND, sk, uaddr);
}

static __always_inline int bind_left(int ret)
{
	struct call call;

	return call_leave(PAIR_BIND, &call) ?
		       on_bind((struct sock *)call.sk, ret, (void *)call.uaddr, false) :
		       0;
}

SEC("?kretprobe/__inet_bind")
int BPF_KRETPROBE(kretprobe____inet_bind, int ret)
{
	return bind_left(ret);
}

SEC("?kretprobe/__inet6_bind")
int BPF_KRETPROBE(kretprobe____inet6_bind, int ret)
{
	return bind_left(ret);
}

/* Not inet_listen: MPTCP does not call it. */
SEC("?kprobe/inet_csk_listen_start")
int BPF_KPROBE(kprobe__inet_csk_listen_start, struct sock *sk)
{
	return call_enter(PAIR_LISTEN, sk, NULL);
}

SEC("?kretprobe/inet_csk_listen_start")
int BPF_KRETPROBE(kretprobe__inet_csk_listen_start, int ret)
{
	struct call call;

	return call_leave(PAIR_LISTEN, &call) ? on_listen_return((struct sock *)call.sk, ret) : 0;
}

/*
 * The local port is chosen and the SYN not yet sent. Not from the return: connect
 * may be preempted inside, and a kretprobe before 5.14 or without preemption has
 * one slot for each CPU. The returns below add what failed before it came here.
 */
SEC("?kprobe/tcp_connect")
int BPF_KPROBE(kprobe__tcp_connect, struct sock *sk)
{
	return on_connect_sent(sk);
}

SEC("?kprobe/tcp_v4_connect")
int BPF_KPROBE(kprobe__tcp_v4_connect, struct sock *sk, void *uaddr)
{
	return call_enter(PAIR_CONNECT4, sk, uaddr);
}

SEC("?kprobe/tcp_v6_connect")
int BPF_KPROBE(kprobe__tcp_v6_connect, struct sock *sk, void *uaddr)
{
	return call_enter(PAIR_CONNECT6, sk, uaddr);
}

SEC("?kretprobe/tcp_v4_connect")
int BPF_KRETPROBE(kretprobe__tcp_v4_connect, int ret)
{
	struct call call;

	return call_leave(PAIR_CONNECT4, &call) ?
		       on_connect_v4_return((struct sock *)call.sk, ret, (void *)call.uaddr) :
		       0;
}

SEC("?kretprobe/tcp_v6_connect")
int BPF_KRETPROBE(kretprobe__tcp_v6_connect, int ret)
{
	struct call call;

	return call_leave(PAIR_CONNECT6, &call) ?
		       on_connect_return((struct sock *)call.sk, ret, (void *)call.uaddr, false) :
		       0;
}

SEC("?kprobe/security_sock_graft")
int BPF_KPROBE(kprobe__security_sock_graft, struct sock *sk)
{
	return on_accept(sk);
}

/* Only where security_sock_graft is missing: loses accepts of threads that block (see --features). */
SEC("?kretprobe/inet_csk_accept")
int BPF_KRETPROBE(kretprobe__inet_csk_accept, struct sock *child)
{
	return child ? on_accept(child) : 0;
}

SEC("?kprobe/inet_csk_complete_hashdance")
int BPF_KPROBE(kprobe__inet_csk_complete_hashdance, struct sock *sk, struct sock *child)
{
	return on_child(sk, child);
}

SEC("?kprobe/tcp_sendmsg_locked")
int BPF_KPROBE(kprobe__tcp_sendmsg_locked, struct sock *sk)
{
	return sock_maybe(sk) ? on_use(sk) : 0;
}

SEC("?kprobe/tcp_sendpage")
int BPF_KPROBE(kprobe__tcp_sendpage, struct sock *sk)
{
	return sock_maybe(sk) ? on_use(sk) : 0;
}

SEC("?kprobe/tcp_cleanup_rbuf")
int BPF_KPROBE(kprobe__tcp_cleanup_rbuf, struct sock *sk, int copied)
{
	return copied > 0 && sock_maybe(sk) && read_by_process(sk) ? on_use(sk) : 0;
}

SEC("?kprobe/tcp_v4_send_reset")
int BPF_KPROBE(kprobe__tcp_v4_send_reset, const struct sock *sk, struct sk_buff *skb)
{
	return on_reset_sent(sk, skb);
}

SEC("?kprobe/tcp_v6_send_reset")
int BPF_KPROBE(kprobe__tcp_v6_send_reset, const struct sock *sk, struct sk_buff *skb)
{
	return on_reset_sent(sk, skb);
}

SEC("?kprobe/__icmp_send")
int BPF_KPROBE(kprobe____icmp_send, struct sk_buff *skb, int type, int code)
{
	return is_port_unreachable4(type, code) ? on_unreachable_sent(skb) : 0;
}

SEC("?kprobe/icmp6_send")
int BPF_KPROBE(kprobe__icmp6_send, struct sk_buff *skb, __u8 type, __u8 code)
{
	return is_port_unreachable6(type, code) ? on_unreachable_sent(skb) : 0;
}
