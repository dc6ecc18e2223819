// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* hooks.c - the table of hook points, and the planner. */
#include "hooks.h"

#include <errno.h>
#include <string.h>

const struct hook_prog hook_progs[] = {
	{ "any__inet_sock_set_state", KIND_TP_BTF, "inet_sock_set_state", 0, NULL },
	{ "any__inet_sock_set_state_2", KIND_TP_BTF, "inet_sock_set_state", 0, NULL },
	{ "any__inet_sock_set_state_tp", KIND_TP, "sock/inet_sock_set_state", 0, NULL },
	{ "any__tcp_destroy_sock", KIND_TP_BTF, "tcp_destroy_sock", 0, NULL },
	{ "any__tcp_destroy_sock_2", KIND_TP_BTF, "tcp_destroy_sock", 0, NULL },
	{ "any__tcp_destroy_sock_tp", KIND_TP, "tcp/tcp_destroy_sock", 0, NULL },
	{ "any__sched_process_exec", KIND_TP_BTF, "sched_process_exec", 0, NULL },
	{ "any__sched_process_exec_tp", KIND_TP, "sched/sched_process_exec", 0, NULL },
	{ "any__sched_process_free", KIND_TP_BTF, "sched_process_free", 0, NULL },
	{ "any__kfree_skb_3", KIND_TP_BTF, "kfree_skb", 3, NULL },
	{ "any__kfree_skb_4", KIND_TP_BTF, "kfree_skb", 4, NULL },

	{ "fexit____inet_bind", KIND_FENTRY, "__inet_bind", 0, NULL },
	{ "fexit____inet6_bind", KIND_FENTRY, "__inet6_bind", 0, NULL },
	{ "fexit__inet_csk_listen_start_1", KIND_FENTRY, "inet_csk_listen_start", 1, NULL },
	{ "fexit__inet_csk_listen_start_2", KIND_FENTRY, "inet_csk_listen_start", 2, NULL },
	{ "fexit__tcp_v4_connect", KIND_FENTRY, "tcp_v4_connect", 0, NULL },
	{ "fexit__tcp_v6_connect", KIND_FENTRY, "tcp_v6_connect", 0, NULL },
	{ "fexit__inet_csk_accept", KIND_FENTRY, "inet_csk_accept", 0, NULL },
	{ "fentry__security_sock_graft", KIND_FENTRY, "security_sock_graft", 0, NULL },
	{ "fentry__inet_csk_complete_hashdance", KIND_FENTRY, "inet_csk_complete_hashdance", 0, NULL },
	{ "fentry__tcp_sendmsg_locked", KIND_FENTRY, "tcp_sendmsg_locked", 0, NULL },
	{ "fentry__tcp_sendpage", KIND_FENTRY, "tcp_sendpage", 0, NULL },
	{ "fentry__tcp_cleanup_rbuf", KIND_FENTRY, "tcp_cleanup_rbuf", 0, NULL },
	{ "fentry__tcp_v4_send_reset", KIND_FENTRY, "tcp_v4_send_reset", 0, NULL },
	{ "fentry__tcp_v6_send_reset", KIND_FENTRY, "tcp_v6_send_reset", 0, NULL },
	{ "fentry____icmp_send", KIND_FENTRY, "__icmp_send", 0, NULL },
	{ "fentry__icmp6_send", KIND_FENTRY, "icmp6_send", 0, NULL },

	{ "kprobe____inet_bind", KIND_KPROBE, "__inet_bind", 0, NULL },
	{ "kretprobe____inet_bind", KIND_KPROBE, "__inet_bind", 0, NULL },
	{ "kprobe____inet6_bind", KIND_KPROBE, "__inet6_bind", 0, NULL },
	{ "kretprobe____inet6_bind", KIND_KPROBE, "__inet6_bind", 0, NULL },
	{ "kprobe__inet_csk_listen_start", KIND_KPROBE, "inet_csk_listen_start", 0, NULL },
	{ "kretprobe__inet_csk_listen_start", KIND_KPROBE, "inet_csk_listen_start", 0, NULL },
	{ "kprobe__tcp_connect", KIND_KPROBE, "tcp_connect", 0, NULL },
	{ "kprobe__tcp_v4_connect", KIND_KPROBE, "tcp_v4_connect", 0, NULL },
	{ "kretprobe__tcp_v4_connect", KIND_KPROBE, "tcp_v4_connect", 0, NULL },
	{ "kprobe__tcp_v6_connect", KIND_KPROBE, "tcp_v6_connect", 0, NULL },
	{ "kretprobe__tcp_v6_connect", KIND_KPROBE, "tcp_v6_connect", 0, NULL },
	{ "kprobe__security_sock_graft", KIND_KPROBE, "security_sock_graft", 0, NULL },
	{ "kretprobe__inet_csk_accept", KIND_KPROBE, "inet_csk_accept", 0, NULL },
	{ "kprobe__inet_csk_complete_hashdance", KIND_KPROBE, "inet_csk_complete_hashdance", 0, NULL },
	{ "kprobe__tcp_sendmsg_locked", KIND_KPROBE, "tcp_sendmsg_locked", 0, NULL },
	{ "kprobe__tcp_sendpage", KIND_KPROBE, "tcp_sendpage", 0, NULL },
	{ "kprobe__tcp_cleanup_rbuf", KIND_KPROBE, "tcp_cleanup_rbuf", 0, NULL },
	{ "kprobe__tcp_v4_send_reset", KIND_KPROBE, "tcp_v4_send_reset", 0, NULL },
	{ "kprobe__tcp_v6_send_reset", KIND_KPROBE, "tcp_v6_send_reset", 0, NULL },
	{ "kprobe____icmp_send", KIND_KPROBE, "__icmp_send", 0, NULL },
	{ "kprobe__icmp6_send", KIND_KPROBE, "icmp6_send", 0, NULL },

	{ "tp__sys_exit_accept", KIND_TP, "syscalls/sys_exit_accept", 0, "tp__sys_exit" },
	{ "tp__sys_exit_accept4", KIND_TP, "syscalls/sys_exit_accept4", 0, "tp__sys_exit" },
	{ "tp__sys_exit_bind", KIND_TP, "syscalls/sys_exit_bind", 0, "tp__sys_exit" },
	{ "tp__sys_exit_listen", KIND_TP, "syscalls/sys_exit_listen", 0, "tp__sys_exit" },
	{ "tp__sys_exit_connect", KIND_TP, "syscalls/sys_exit_connect", 0, "tp__sys_exit" },
	{ "tp__sock_send_length", KIND_TP_BTF, "sock_send_length", 0, NULL },
	{ "tp__sock_recv_length", KIND_TP_BTF, "sock_recv_length", 0, NULL },
	{ "tp__tcp_rcv_space_adjust", KIND_TP_BTF, "tcp_rcv_space_adjust", 0, NULL },
	{ "cgroup__post_bind4", KIND_CGROUP, "post_bind4", 0, NULL },
	{ "cgroup__post_bind6", KIND_CGROUP, "post_bind6", 0, NULL },
	{ "cgroup__sockops", KIND_CGROUP, "sockops", 0, NULL },
	{ "tp__io_uring_complete_3", KIND_TP_BTF, "io_uring_complete", 3, NULL },
	{ "tp__io_uring_complete_7", KIND_TP_BTF, "io_uring_complete", 7, NULL },
	{ "tp__io_uring_complete_4", KIND_TP_BTF, "io_uring_complete", 4, NULL },

	{ "fentry____ip4_datagram_connect", KIND_FENTRY, "__ip4_datagram_connect", 0, NULL },
	{ "fentry____ip6_datagram_connect", KIND_FENTRY, "__ip6_datagram_connect", 0, NULL },
	{ "kprobe____ip4_datagram_connect", KIND_KPROBE, "__ip4_datagram_connect", 0, NULL },
	{ "kprobe____ip6_datagram_connect", KIND_KPROBE, "__ip6_datagram_connect", 0, NULL },
	{ "fentry__udp_send_skb", KIND_FENTRY, "udp_send_skb", 0, NULL },
	{ "fentry__udp_v6_send_skb", KIND_FENTRY, "udp_v6_send_skb", 0, NULL },
	{ "fentry__skb_consume_udp", KIND_FENTRY, "skb_consume_udp", 0, NULL },
	{ "fentry__udp_destroy_sock", KIND_FENTRY, "udp_destroy_sock", 0, NULL },
	{ "fentry__udpv6_destroy_sock", KIND_FENTRY, "udpv6_destroy_sock", 0, NULL },
	{ "fentry__sock_def_error_report", KIND_FENTRY, "sock_def_error_report", 0, NULL },
	{ "kprobe__udp_send_skb", KIND_KPROBE, "udp_send_skb", 0, NULL },
	{ "kprobe__udp_v6_send_skb", KIND_KPROBE, "udp_v6_send_skb", 0, NULL },
	{ "kprobe__skb_consume_udp", KIND_KPROBE, "skb_consume_udp", 0, NULL },
	{ "kprobe__udp_destroy_sock", KIND_KPROBE, "udp_destroy_sock", 0, NULL },
	{ "kprobe__udpv6_destroy_sock", KIND_KPROBE, "udpv6_destroy_sock", 0, NULL },
	{ "kprobe__sock_def_error_report", KIND_KPROBE, "sock_def_error_report", 0, NULL },
	{ "cgroup__udp_ingress", KIND_CGROUP, "ingress", 0, NULL },
	{ "cgroup__udp_egress", KIND_CGROUP, "egress", 0, NULL },
	{ "cgroup__udp_egress_nopid", KIND_CGROUP, "egress", 0, NULL },
	{ "cgroup__sendmsg4", KIND_CGROUP, "sendmsg4", 0, NULL },
	{ "cgroup__sendmsg6", KIND_CGROUP, "sendmsg6", 0, NULL },
	{ "cgroup__connect4", KIND_CGROUP, "connect4", 0, NULL },
	{ "cgroup__connect6", KIND_CGROUP, "connect6", 0, NULL },
	{ "cgroup__sock_release", KIND_CGROUP, "sock_release", 0, NULL },
	{ "tp__inet_sk_error_report", KIND_TP_BTF, "inet_sk_error_report", 0, NULL },
};
const size_t hook_n_progs = sizeof(hook_progs) / sizeof(hook_progs[0]);
_Static_assert(sizeof(hook_progs) / sizeof(hook_progs[0]) <= HOOK_MAX_PROGS, "features.err");

#define ALT(backend_, note_, ...)                                                                  \
	{                                                                                          \
		.backend = BACKEND_##backend_, .progs = { __VA_ARGS__ }, .note = note_             \
	}
/*
 * From 7.0 on: there what is preempted inside a tracepoint's or an fentry program makes the kernel skip that program
 * for all others on the CPU (bpf/hooks_common.bpf.c). So what must not be missed has a hook that is never skipped so:
 * a classic tracepoint, a kprobe, or a cgroup program.
 */
#define ALT7(backend_, note_, ...)                                                                 \
	{                                                                                          \
		.backend = BACKEND_##backend_, .progs = { __VA_ARGS__ }, .note = note_, .since = 7 \
	}
#define NO_V6 "no IPv6 in this kernel"
#define READ_OR_NOT "datagrams count when they reach the socket, read or not"
#define FEW_SLOTS "calls of more threads at once than kretprobe has slots are not seen"

const struct hook_point hook_points[] = {
	{ "state", "every change of a connection's state", true,
	  {
		  ALT7(ANY, NULL, "any__inet_sock_set_state", "any__inet_sock_set_state_tp"),
		  ALT(ANY, NULL, "any__inet_sock_set_state", "any__inet_sock_set_state_2"),
	  } },
	{ "destroy", "the end of a socket", true,
	  {
		  ALT7(ANY, NULL, "any__tcp_destroy_sock", "any__tcp_destroy_sock_tp"),
		  ALT(ANY, NULL, "any__tcp_destroy_sock", "any__tcp_destroy_sock_2"),
	  } },
	{ "exec", "a process that becomes another program", false,
	  { ALT7(ANY, NULL, "any__sched_process_exec_tp"), ALT(ANY, NULL, "any__sched_process_exec") } },
	{ "exit", "the end of a process (only frees memory)", false,
	  { ALT(ANY, NULL, "any__sched_process_free") } },
	{ "bind", "bind, and its failures", true,
	  {
		  ALT7(FENTRY, NULL, "cgroup__post_bind4", "cgroup__post_bind6", "fexit____inet_bind",
		       "fexit____inet6_bind"),
		  ALT(FENTRY, NULL, "fexit____inet_bind", "fexit____inet6_bind"),
		  ALT(FENTRY, NO_V6, "fexit____inet_bind"),
		  /* the returns only for what failed */
		  ALT(KPROBE, NULL, "cgroup__post_bind4", "cgroup__post_bind6", "kprobe____inet_bind",
		      "kretprobe____inet_bind", "kprobe____inet6_bind", "kretprobe____inet6_bind"),
		  ALT(KPROBE, FEW_SLOTS, "kprobe____inet_bind", "kretprobe____inet_bind",
		      "kprobe____inet6_bind", "kretprobe____inet6_bind"),
		  ALT(KPROBE, NO_V6, "kprobe____inet_bind", "kretprobe____inet_bind"),
		  ALT(TP, NULL, "cgroup__post_bind4", "cgroup__post_bind6", "tp__sys_exit_bind"),
		  ALT(TP, "binds by io_uring and 32-bit programs are not seen", "tp__sys_exit_bind"),
	  } },
	{ "listen", "whether listen worked", false,
	  {
		  ALT(FENTRY, NULL, "fexit__inet_csk_listen_start_1"),
		  ALT(FENTRY, NULL, "fexit__inet_csk_listen_start_2"),
		  ALT(KPROBE, NULL, "kprobe__inet_csk_listen_start",
		      "kretprobe__inet_csk_listen_start"),
		  ALT(TP, NULL, "tp__sys_exit_listen"),
	  } },
	{ "connect", "connect: its process, local port and immediate failures", true,
	  {
		  ALT(FENTRY, NULL, "fexit__tcp_v4_connect", "fexit__tcp_v6_connect"),
		  ALT(FENTRY, NO_V6, "fexit__tcp_v4_connect"),
		  ALT(KPROBE, NULL, "kprobe__tcp_connect", "kprobe__tcp_v4_connect",
		      "kretprobe__tcp_v4_connect", "kprobe__tcp_v6_connect",
		      "kretprobe__tcp_v6_connect"),
		  ALT(KPROBE, NO_V6, "kprobe__tcp_connect", "kprobe__tcp_v4_connect",
		      "kretprobe__tcp_v4_connect"),
		  ALT(TP, NULL, "cgroup__sockops", "tp__sys_exit_connect"),
		  ALT(TP, "without a cgroup v2 root an attempt is reported with its result",
		      "tp__sys_exit_connect"),
	  } },
	{ "accept", "accept: which process got the connection", true,
	  {
		  ALT(FENTRY, NULL, "fexit__inet_csk_accept", "fentry__security_sock_graft"),
		  ALT(FENTRY, NULL, "fentry__security_sock_graft"),
		  ALT(FENTRY, "an accept that blocked before the start is not seen",
		      "fexit__inet_csk_accept"),
		  ALT(KPROBE, NULL, "kprobe__security_sock_graft"),
		  ALT(KPROBE, FEW_SLOTS,
		      "kretprobe__inet_csk_accept"),
		  ALT(TP, "each system call of this host takes 20 to 30 ns longer",
		      "tp__sys_exit_accept", "tp__sys_exit_accept4"),
		  ALT(TP, "each system call of this host takes 20 to 30 ns longer",
		      "tp__sys_exit_accept4"),
	  } },
	{ "accept_uring", "accept by io_uring", false,
	  {
		  /* the hooks of accept see it too */
		  ALT(FENTRY, NULL, "any__inet_sock_set_state"),
		  ALT(KPROBE, NULL, "any__inet_sock_set_state"),
		  ALT(TP, NULL, "tp__io_uring_complete_3"),
		  ALT(TP, NULL, "tp__io_uring_complete_7"),
		  ALT(TP, NULL, "tp__io_uring_complete_4"),
	  } },
	{ "child", "the listener of a connection that nobody has accepted yet (without it: looked for)", false,
	  {
		  ALT(FENTRY, NULL, "fentry__inet_csk_complete_hashdance"),
		  ALT(KPROBE, NULL, "kprobe__inet_csk_complete_hashdance"),
	  } },
	{ "send", "when an idle connection sends again, and who only sends on a socket that it was handed", false,
	  {
		  ALT(FENTRY, NULL, "fentry__tcp_sendmsg_locked", "fentry__tcp_sendpage"),
		  ALT(FENTRY, NULL, "fentry__tcp_sendmsg_locked"),
		  ALT(KPROBE, NULL, "kprobe__tcp_sendmsg_locked", "kprobe__tcp_sendpage"),
		  ALT(KPROBE, NULL, "kprobe__tcp_sendmsg_locked"),
		  ALT(TP, NULL, "tp__sock_send_length"),
	  } },
	{ "receive", "when an idle connection receives again", false,
	  {
		  ALT(FENTRY, NULL, "fentry__tcp_cleanup_rbuf"),
		  ALT(KPROBE, NULL, "kprobe__tcp_cleanup_rbuf"),
		  ALT(TP, NULL, "tp__sock_recv_length", "tp__tcp_rcv_space_adjust"),
		  ALT(TP, NULL, "tp__tcp_rcv_space_adjust"),
	  } },
	{ "udp_connect", "who connected a UDP socket, for hand-overs", false,
	  {
		  ALT(FENTRY, NULL, "fentry____ip4_datagram_connect", "fentry____ip6_datagram_connect"),
		  ALT(FENTRY, NO_V6, "fentry____ip4_datagram_connect"),
		  ALT(KPROBE, NULL, "kprobe____ip4_datagram_connect", "kprobe____ip6_datagram_connect"),
		  ALT(KPROBE, NO_V6, "kprobe____ip4_datagram_connect"),
		  ALT(TP, NULL, "cgroup__connect4", "cgroup__connect6"),
	  } },
	{ "udp_send", "datagrams that are sent", false,
	  {
		  ALT7(FENTRY, NULL, "kprobe__udp_send_skb", "kprobe__udp_v6_send_skb"),
		  ALT(FENTRY, NULL, "fentry__udp_send_skb", "fentry__udp_v6_send_skb"),
		  ALT(FENTRY, NO_V6, "fentry__udp_send_skb"),
		  ALT(KPROBE, NULL, "kprobe__udp_send_skb", "kprobe__udp_v6_send_skb"),
		  ALT(KPROBE, NO_V6, "kprobe__udp_send_skb"),
		  ALT(TP, NULL, "cgroup__udp_egress", "tp__sock_send_length", "cgroup__sendmsg4",
		      "cgroup__sendmsg6"),
		  ALT(TP, "another process that sends on a connected socket is not noticed",
		      "cgroup__udp_egress_nopid", "cgroup__sendmsg4", "cgroup__sendmsg6"),
	  } },
	{ "udp_receive", "datagrams that are received", false,
	  {
		  ALT7(FENTRY, NULL, "kprobe__skb_consume_udp"),
		  ALT(FENTRY, NULL, "fentry__skb_consume_udp"),
		  ALT(KPROBE, NULL, "kprobe__skb_consume_udp"),
		  ALT(TP, READ_OR_NOT, "cgroup__udp_ingress", "tp__sock_recv_length"),
		  ALT(TP, READ_OR_NOT "; who reads is not noticed",
		      "cgroup__udp_ingress"),
	  } },
	{ "udp_close", "the end of a UDP socket", false,
	  {
		  ALT7(FENTRY, NULL, "fentry__udp_destroy_sock", "fentry__udpv6_destroy_sock", "cgroup__sock_release"),
		  ALT(FENTRY, NULL, "fentry__udp_destroy_sock", "fentry__udpv6_destroy_sock"),
		  ALT(FENTRY, NO_V6, "fentry__udp_destroy_sock"),
		  ALT7(KPROBE, NULL, "kprobe__udp_destroy_sock", "kprobe__udpv6_destroy_sock", "cgroup__sock_release"),
		  ALT(KPROBE, NULL, "kprobe__udp_destroy_sock", "kprobe__udpv6_destroy_sock"),
		  ALT(KPROBE, NO_V6, "kprobe__udp_destroy_sock"),
		  ALT(TP, NULL, "cgroup__sock_release"),
	  } },
	{ "udp_error", "port unreachable: nobody holds the peer's port", false,
	  {
		  ALT(FENTRY, NULL, "fentry__sock_def_error_report"),
		  ALT(KPROBE, NULL, "kprobe__sock_def_error_report"),
		  ALT(TP, NULL, "tp__inet_sk_error_report"),
	  } },
	{ "refused_tcp", "a SYN to a watched port that nobody holds", false,
	  {
		  /* exact on every kernel that gives reasons for drops: 5.17 and later */
		  ALT(ANY, NULL, "any__kfree_skb_4"),
		  ALT(ANY, NULL, "any__kfree_skb_3"),
		  ALT(FENTRY, NULL, "fentry__tcp_v4_send_reset", "fentry__tcp_v6_send_reset"),
		  ALT(FENTRY, NO_V6, "fentry__tcp_v4_send_reset"),
		  ALT(KPROBE, NULL, "kprobe__tcp_v4_send_reset", "kprobe__tcp_v6_send_reset"),
		  ALT(KPROBE, NO_V6, "kprobe__tcp_v4_send_reset"),
	  } },
	{ "refused_udp", "a datagram to a watched port that nobody holds", false,
	  {
		  ALT(ANY, NULL, "any__kfree_skb_4"),
		  ALT(ANY, NULL, "any__kfree_skb_3"),
		  ALT(FENTRY, NULL, "fentry____icmp_send", "fentry__icmp6_send"),
		  ALT(FENTRY, NO_V6, "fentry____icmp_send"),
		  ALT(KPROBE, NULL, "kprobe____icmp_send", "kprobe__icmp6_send"),
		  ALT(KPROBE, NO_V6, "kprobe____icmp_send"),
	  } },
};
const size_t hook_n_points = sizeof(hook_points) / sizeof(hook_points[0]);
_Static_assert(sizeof(hook_points) / sizeof(hook_points[0]) <= HOOK_MAX_POINTS, "hook_plan.alt");

int hook_prog_index(const char *name)
{
	for (size_t i = 0; i < hook_n_progs; i++)
		if (!strcmp(hook_progs[i].name, name))
			return (int)i;
	return -1;
}

const char *hook_program(const struct hook_prog *hook)
{
	return hook->program ? hook->program : hook->name;
}

int hook_of_program(const struct hook_plan *plan, const char *program)
{
	for (size_t i = 0; i < hook_n_progs; i++)
		if (plan->use[i] && !strcmp(hook_program(&hook_progs[i]), program))
			return (int)i;
	return -1;
}

bool hook_loads(const struct hook_plan *plan, int hook)
{
	return plan->use[hook] && hook_of_program(plan, hook_program(&hook_progs[hook])) == hook;
}

bool hook_is_copy(const struct hook_prog *b, const struct hook_prog *a)
{
	size_t n = strlen(a->name);

	return !strncmp(b->name, a->name, n) && (!strcmp(b->name + n, "_2") || !strcmp(b->name + n, "_tp"));
}

static bool alt_available(const struct hook_alt *alt, const struct features *f)
{
	if (f->release < alt->since)
		return false;
	for (int i = 0; i < HOOK_ALT_PROGS && alt->progs[i]; i++)
		if (f->err[hook_prog_index(alt->progs[i])])
			return false;
	return true;
}

static void use_alt(struct hook_plan *plan, const struct hook_alt *alt)
{
	for (int i = 0; i < HOOK_ALT_PROGS && alt->progs[i]; i++)
		plan->use[hook_prog_index(alt->progs[i])] = true;
}

int hook_plan_make(struct hook_plan *plan, const struct features *f, enum hook_backend want,
		   size_t *missing)
{
	memset(plan, 0, sizeof(*plan));
	for (size_t p = 0; p < hook_n_points; p++) {
		const struct hook_point *point = &hook_points[p];

		plan->alt[p] = -1;
		for (int a = 0; a < HOOK_ALTS && point->alts[a].progs[0]; a++) {
			const struct hook_alt *alt = &point->alts[a];

			if (want != BACKEND_AUTO && alt->backend != want &&
			    alt->backend != BACKEND_ANY)
				continue;
			if (!alt_available(alt, f))
				continue;
			plan->alt[p] = a;
			use_alt(plan, alt);
			if (!strcmp(point->name, "accept"))
				plan->backend = alt->backend;
			break;
		}
		if (plan->alt[p] < 0 && point->required) {
			*missing = p;
			return -ENOENT;
		}
	}
	return 0;
}

void hook_plan_drop(struct hook_plan *plan, const char *prefix)
{
	memset(plan->use, 0, sizeof(plan->use));
	for (size_t p = 0; p < hook_n_points; p++) {
		if (!strncmp(hook_points[p].name, prefix, strlen(prefix)))
			plan->alt[p] = -1;
		if (plan->alt[p] >= 0)
			use_alt(plan, &hook_points[p].alts[plan->alt[p]]);
	}
}

bool hook_plan_has(const struct hook_plan *plan, const char *point)
{
	for (size_t p = 0; p < hook_n_points; p++)
		if (!strcmp(hook_points[p].name, point))
			return plan->alt[p] >= 0;
	return false;
}

static const char *const backend_names[] = { "auto", "fentry", "kprobe", "tp", "any" };

const char *hook_backend_name(enum hook_backend b)
{
	return backend_names[b];
}

int hook_backend_parse(const char *name)
{
	for (int b = BACKEND_AUTO; b <= BACKEND_TP; b++)
		if (!strcmp(backend_names[b], name))
			return b;
	return -1;
}
