// SPDX-License-Identifier: GPL-2.0
/* hooks_common.bpf.c - tracepoints that every backend uses. */
#include "core.bpf.h"

char LICENSE[] SEC("license") = "GPL";

SEC("?tp_btf/inet_sock_set_state")
int BPF_PROG(any__inet_sock_set_state, struct sock *sk, int oldstate, int newstate)
{
	return on_state(sk, oldstate, newstate);
}

SEC("?tp_btf/tcp_destroy_sock")
int BPF_PROG(any__tcp_destroy_sock, struct sock *sk)
{
	return on_destroy(sk);
}

SEC("?tp_btf/sched_process_exec")
int BPF_PROG(any__sched_process_exec, struct task_struct *task)
{
	return on_exec();
}

SEC("?tp_btf/sched_process_free")
int BPF_PROG(any__sched_process_free, struct task_struct *task)
{
	return on_task_free(task);
}
