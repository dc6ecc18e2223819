/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* sockmap.h - a TCP socket into a sockmap, by raw system calls (no libbpf). */
#ifndef SOCKMAP_H
#define SOCKMAP_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

static inline int sys_bpf(int cmd, union bpf_attr *attr)
{
	return (int)syscall(SYS_bpf, cmd, attr, sizeof(*attr));
}

static inline int sockmap_attach(int map, struct bpf_insn *insns, int type)
{
	union bpf_attr load = { .prog_type = BPF_PROG_TYPE_SK_SKB, .insns = (uintptr_t)insns, .insn_cnt = 2,
				.license = (uintptr_t)"GPL" };
	union bpf_attr attach = { .target_fd = map, .attach_type = type };
	int prog = sys_bpf(BPF_PROG_LOAD, &load), r;

	if (prog < 0)
		return -1;
	attach.attach_bpf_fd = prog;
	r = sys_bpf(BPF_PROG_ATTACH, &attach);
	close(prog);
	return r;
}

/*
 * All that it receives passes a program which lets it pass; parser: after another, which takes what there is for one
 * message. For that the kernel reads the socket when data arrives, in softirq. Returns 0 or -1 with errno. The map
 * stays open.
 */
static inline int sockmap_add(int fd, bool parser)
{
	struct bpf_insn len[] = { { .code = BPF_LDX | BPF_MEM | BPF_W, .src_reg = BPF_REG_1 /* __sk_buff.len */ },
				  { .code = BPF_JMP | BPF_EXIT } };
	struct bpf_insn pass[] = { { .code = BPF_ALU64 | BPF_MOV | BPF_K, .imm = 1 /* SK_PASS */ },
				   { .code = BPF_JMP | BPF_EXIT } };
	union bpf_attr create = { .map_type = BPF_MAP_TYPE_SOCKMAP, .key_size = 4, .value_size = 4, .max_entries = 1 };
	int map = sys_bpf(BPF_MAP_CREATE, &create), key = 0;
	union bpf_attr update = { .map_fd = map, .key = (uintptr_t)&key, .value = (uintptr_t)&fd };

	if (map < 0 || (parser && sockmap_attach(map, len, BPF_SK_SKB_STREAM_PARSER)) ||
	    sockmap_attach(map, pass, BPF_SK_SKB_STREAM_VERDICT))
		return -1;
	return sys_bpf(BPF_MAP_UPDATE_ELEM, &update);
}

#endif
