// SPDX-License-Identifier: GPL-2.0
/*
 * hooks_tp.bpf.c - tracepoints and cgroup programs, for kernels that allow neither fentry nor kprobes.
 *
 * System-call tracepoints see the end of bind, listen, connect and accept: the
 * socket comes from the descriptor, the arguments from the registers that the
 * kernel saved at entry. They slow every system call of the host by 20 to
 * 30 ns, once for all of them, so they are attached only in this backend.
 */
#include "core.bpf.h"
#include "compat.bpf.h"
#include "emit.bpf.h"
#include "portfilter.bpf.h"
#include "udp.bpf.h"

/* A sockops program says that a connect began: its system call has only failures to add. */
const volatile __u8 cfg_connect_seen = 0;

/*
 * The TCP socket behind a descriptor of current, or NULL. Also where a call has
 * just returned it: another thread may have closed it and opened a file there.
 */
static __always_inline struct sock *fd_sock(int fd)
{
	struct file **slot, *file = NULL;
	struct fdtable *fdt;
	struct socket *socket;
	struct sock *sk;
	__u32 max_fds;
	__u16 family;

	if (fd < 0)
		return NULL;
	fdt = BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), files, fdt);
	max_fds = BPF_CORE_READ(fdt, max_fds);
	slot = BPF_CORE_READ(fdt, fd);
	if ((__u32)fd >= max_fds)
		return NULL;
	if (bpf_probe_read_kernel(&file, sizeof(file), slot + fd) || !file)
		return NULL;
	if ((BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return NULL;
	socket = BPF_CORE_READ(file, private_data);
	sk = BPF_CORE_READ(socket, sk);
	if (!sk)
		return NULL;
	family = sock_family(sk);
	if (family != AF_INET && family != AF_INET6)
		return NULL;
	return mptcp_subflow(sk);
}

/*
 * The returns of all system calls that matter, in one program, for they share most of their code and the verifier would
 * walk through it once for each. It is attached to the tracepoint of each.
 */
SEC("?tp/syscalls/sys_exit")
int tp__sys_exit(struct trace_event_raw_sys_exit *ctx)
{
	/* struct syscall_tp_t of the kernel has an int here, and what follows it is not cleared */
	int nr = (int)ctx->id;
	const struct pt_regs *regs = NULL;
	struct sock *sk;
	const void *uaddr;
	int fd = ctx->ret;

	if (nr == NR_CONNECT && cfg_connect_seen && (!ctx->ret || ctx->ret == -EINPROGRESS))
		return 0;
	if (nr != NR_ACCEPT && nr != NR_ACCEPT4) {
		regs = syscall_regs();
		fd = PT_REGS_PARM1_CORE(regs);
	}
	sk = fd_sock(fd);
	if (!sk)
		return 0;
	if (!regs)
		return on_accept(sk);
	if (nr == NR_LISTEN)
		return on_listen_return(sk, ctx->ret);
	uaddr = (const void *)PT_REGS_PARM2_CORE(regs);
	if (nr == NR_CONNECT)
		return on_connect_return(sk, ctx->ret, uaddr, true);
	return nr == NR_BIND ? on_bind(sk, ctx->ret, uaddr, true) : 0;
}

/*
 * A call has moved so much, or failed; of TCP and UDP by one program, for each costs every call of this host. Plain
 * loads turn away what is not watched; a UDP socket that is not connected may know a watched peer.
 */
static __always_inline int moved(struct sock *sk, int ret, bool sent, bool tcp_too)
{
	__u16 lport, rport;
	bool tcp, udp;

	if (ret < 0)
		return 0;
	sock_ports_load(sk, &lport, &rport);
	tcp = tcp_too && ret && ports_maybe(lport, rport);
	udp = !rport || udp_maybe(lport, rport);
	if (!tcp && !udp)
		return 0;
	if (sk->sk_protocol == IPPROTO_TCP)
		return tcp ? on_use(sk) : 0;
	if (!udp || sk->sk_protocol != IPPROTO_UDP || sk->sk_type != SOCK_DGRAM)
		return 0;
	return sent ? on_udp_sent(sk) : on_udp_use(sk, 0);
}

SEC("?tp_btf/sock_send_length")
int BPF_PROG(tp__sock_send_length, struct sock *sk, int ret)
{
	return moved(sk, ret, true, true);
}

/*
 * What is only peeked at is no datagram received. TCP's reads are the next program's, but for sockets in a sockmap,
 * which have sk_user_data: their readers may get what waits elsewhere. And from 7.0 on, where either may be skipped.
 */
SEC("?tp_btf/sock_recv_length")
int BPF_PROG(tp__sock_recv_length, struct sock *sk, int ret, int flags)
{
	if (flags & MSG_PEEK && sk->sk_protocol == IPPROTO_UDP)
		return 0;
	return moved(sk, ret, false, cfg_classic_beside || sk->sk_user_data);
}

/* Every TCP read, splice included. */
SEC("?tp_btf/tcp_rcv_space_adjust")
int BPF_PROG(tp__tcp_rcv_space_adjust, struct sock *sk)
{
	return sock_maybe_load(sk) && read_by_process(sk) ? on_use(sk) : 0;
}

SEC("?cgroup/post_bind4")
int cgroup__post_bind4(struct bpf_sock *ctx)
{
	struct sock *sk = (struct sock *)pointer_number(ctx);

	if (sk)
		on_bind(sk, 0, NULL, false);
	return 1;
}

SEC("?cgroup/post_bind6")
int cgroup__post_bind6(struct bpf_sock *ctx)
{
	struct sock *sk = (struct sock *)pointer_number(ctx);

	if (sk)
		on_bind(sk, 0, NULL, false);
	return 1;
}

/* TCP_CONNECT_CB runs in connect's own process, when the local port is chosen and the SYN not yet sent. */
SEC("?sockops")
int cgroup__sockops(struct bpf_sock_ops *ctx)
{
	struct sock *sk;

	if (ctx->op != BPF_SOCK_OPS_TCP_CONNECT_CB)
		return 1;
	sk = (struct sock *)pointer_number(ctx->sk);
	if (sk)
		on_connect_sent(sk);
	return 1;
}

/*
 * Accept by io_uring: no system call of accept returns. The request's result is
 * the new descriptor (a direct one, not in the table, shows at its first use).
 * Three shapes of the tracepoint; a multishot accept completes without its request.
 */
#define IORING_OP_ACCEPT 13

struct io_cqe___sp {
	__s32 res;
} __attribute__((preserve_access_index));

struct io_kiocb___sp {
	__u8 opcode;
} __attribute__((preserve_access_index));

static __always_inline int uring_done(const struct io_kiocb___sp *req, int res)
{
	struct sock *sk;

	if (res < 0 || (req && BPF_CORE_READ(req, opcode) != IORING_OP_ACCEPT))
		return 0;
	sk = fd_sock(res);
	/* without the request any result may be a number that is also a descriptor: only a child counts */
	return sk ? (req ? on_accept(sk) : on_accept_maybe(sk)) : 0;
}

/* (ctx, req, cqe): 6.18 */
SEC("?raw_tp/io_uring_complete")
int BPF_PROG(tp__io_uring_complete_3, void *ring, const struct io_kiocb___sp *req,
	     const struct io_cqe___sp *cqe)
{
	return uring_done(req, BPF_CORE_READ(cqe, res));
}

/* (ctx, req, user_data, res, cflags, extra1, extra2): 6.1, 6.12 */
SEC("?raw_tp/io_uring_complete")
int BPF_PROG(tp__io_uring_complete_7, void *ring, const struct io_kiocb___sp *req, __u64 user_data,
	     int res)
{
	return uring_done(req, res);
}

/* (ctx, user_data, res, cflags): 5.10 */
SEC("?raw_tp/io_uring_complete")
int BPF_PROG(tp__io_uring_complete_4, void *ring, __u64 user_data, int res)
{
	return uring_done(NULL, res);
}
