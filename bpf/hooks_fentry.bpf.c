// SPDX-License-Identifier: GPL-2.0
/* hooks_fentry.bpf.c - fentry and fexit: arguments and return value in one place. */
#include "core.bpf.h"
#include "compat.bpf.h"
#include "portfilter.bpf.h"
#include "refused.bpf.h"

SEC("?fexit/__inet_bind")
int BPF_PROG(fexit____inet_bind, struct sock *sk, void *uaddr, int len, __u32 flags, int ret)
{
	return on_bind(sk, ret, uaddr, false);
}

SEC("?fexit/__inet6_bind")
int BPF_PROG(fexit____inet6_bind, struct sock *sk, void *uaddr, int len, __u32 flags, int ret)
{
	return on_bind(sk, ret, uaddr, false);
}

/* Not inet_listen: MPTCP does not call it. (sk): 6.1 and later */
SEC("?fexit/inet_csk_listen_start")
int BPF_PROG(fexit__inet_csk_listen_start_1, struct sock *sk, int ret)
{
	return on_listen_return(sk, ret);
}

/* (sk, backlog): 5.10 */
SEC("?fexit/inet_csk_listen_start")
int BPF_PROG(fexit__inet_csk_listen_start_2, struct sock *sk, int backlog, int ret)
{
	return on_listen_return(sk, ret);
}

SEC("?fexit/tcp_v4_connect")
int BPF_PROG(fexit__tcp_v4_connect, struct sock *sk, void *uaddr, int len, int ret)
{
	return on_connect_v4_return(sk, ret, uaddr);
}

SEC("?fexit/tcp_v6_connect")
int BPF_PROG(fexit__tcp_v6_connect, struct sock *sk, void *uaddr, int len, int ret)
{
	return on_connect_return(sk, ret, uaddr, false);
}

SEC("?fexit/inet_csk_accept")
int fexit__inet_csk_accept(unsigned long long *ctx)
{
	struct sock *child = accept_fexit_ret(ctx);

	return child ? on_accept(child) : 0;
}

SEC("?fentry/security_sock_graft")
int BPF_PROG(fentry__security_sock_graft, struct sock *sk, struct socket *parent)
{
	return on_accept(sk);
}

SEC("?fentry/inet_csk_complete_hashdance")
int BPF_PROG(fentry__inet_csk_complete_hashdance, struct sock *sk, struct sock *child)
{
	return on_child(sk, child);
}

SEC("?fentry/tcp_sendmsg_locked")
int BPF_PROG(fentry__tcp_sendmsg_locked, struct sock *sk)
{
	return sock_maybe_load(sk) ? on_use(sk) : 0;
}

/* sendfile and splice up to 6.4; later they come through tcp_sendmsg_locked */
SEC("?fentry/tcp_sendpage")
int BPF_PROG(fentry__tcp_sendpage, struct sock *sk)
{
	return sock_maybe_load(sk) ? on_use(sk) : 0;
}

SEC("?fentry/tcp_cleanup_rbuf")
int BPF_PROG(fentry__tcp_cleanup_rbuf, struct sock *sk, int copied)
{
	return copied > 0 && sock_maybe_load(sk) && read_by_process(sk) ? on_use(sk) : 0;
}

/* Before 5.17 a drop has no reason: the answer to it tells. */
SEC("?fentry/tcp_v4_send_reset")
int BPF_PROG(fentry__tcp_v4_send_reset, const struct sock *sk, struct sk_buff *skb)
{
	return on_reset_sent(sk, skb);
}

SEC("?fentry/tcp_v6_send_reset")
int BPF_PROG(fentry__tcp_v6_send_reset, const struct sock *sk, struct sk_buff *skb)
{
	return on_reset_sent(sk, skb);
}

SEC("?fentry/__icmp_send")
int BPF_PROG(fentry____icmp_send, struct sk_buff *skb, int type, int code)
{
	return is_port_unreachable4(type, code) ? on_unreachable_sent(skb) : 0;
}

SEC("?fentry/icmp6_send")
int BPF_PROG(fentry__icmp6_send, struct sk_buff *skb, __u8 type, __u8 code)
{
	return is_port_unreachable6(type, code) ? on_unreachable_sent(skb) : 0;
}
