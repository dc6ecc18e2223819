// SPDX-License-Identifier: GPL-2.0
/* empty.bpf.c - what a program costs that does nothing, on the hook of every change of a socket's state. */
#include "vmlinux.h"
#include <bpf/bpf_helpers.h>

SEC("tp_btf/inet_sock_set_state")
int empty(void *ctx)
{
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
