/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * syscall.bpf.h - the system call that current is in, by the registers at its entry.
 *
 * x86-64 only. The numbers: arch/x86/entry/syscalls/syscall_64.tbl.
 */
#ifndef STRAYPORT_SYSCALL_BPF_H
#define STRAYPORT_SYSCALL_BPF_H

#include "core.bpf.h"

#define NR_CONNECT    42
#define NR_ACCEPT     43
#define NR_BIND       49
#define NR_LISTEN     50
#define NR_ACCEPT4    288
#define X86_TS_COMPAT 2 /* arch/x86/include/asm/thread_info.h */

struct thread_info___x86 {
	__u32 status;
} __attribute__((preserve_access_index));

struct task_struct___x86 {
	struct thread_info___x86 thread_info;
} __attribute__((preserve_access_index));

/* The registers of current at its system call's entry. */
static __always_inline const struct pt_regs *syscall_regs(void)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();

	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_task_pt_regs))
		return (const struct pt_regs *)bpf_task_pt_regs(bpf_get_current_task_btf());
	/* before 5.15: the registers lie at the top of the 16 KiB stack (x86-64 without FRED) */
	return (const struct pt_regs *)((const char *)BPF_CORE_READ(task, stack) + 16384) - 1;
}

/* Is its number, nr, one of this ABI? io_uring's and 32-bit calls are not. */
static __always_inline bool syscall_is_native(void)
{
	const struct task_struct___x86 *task = (const void *)bpf_get_current_task();

	return !(BPF_CORE_READ((const struct task_struct *)task, flags) & PF_IO_WORKER) &&
	       !(BPF_CORE_READ(task, thread_info.status) & X86_TS_COMPAT);
}

static __always_inline bool in_native_syscall(long nr)
{
	return (long)BPF_CORE_READ(syscall_regs(), orig_ax) == nr && syscall_is_native();
}

/*
 * Is current in a call that looks at other processes' descriptors? The kernel has the file for a moment then, in the
 * name of who looks, who may be the one that lets go of it last: a walk by a BPF iterator is read(2), and a path in
 * /proc/PID/fd is listed, resolved and read by the others (fs/proc/fd.c: fget_task, fget_task_next).
 */
static __always_inline bool in_looking_syscall(void)
{
	long nr = (long)BPF_CORE_READ(syscall_regs(), orig_ax);

	switch (nr) {
	case 0:   /* read */
	case 2:   /* open */
	case 4:   /* stat */
	case 6:   /* lstat */
	case 21:  /* access */
	case 78:  /* getdents */
	case 89:  /* readlink */
	case 217: /* getdents64 */
	case 257: /* openat */
	case 262: /* newfstatat */
	case 267: /* readlinkat */
	case 269: /* faccessat */
	case 332: /* statx */
	case 437: /* openat2 */
	case 439: /* faccessat2 */
		return syscall_is_native();
	}
	return false;
}

#endif
