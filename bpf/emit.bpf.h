/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* emit.bpf.h - the one way out: reserve, zero, fill, submit, and count what found no room. */
#ifndef STRAYPORT_EMIT_BPF_H
#define STRAYPORT_EMIT_BPF_H

#include "kernel.bpf.h"
#include "sockinfo.bpf.h"
#include "flow.bpf.h"
#include "syscall.bpf.h"

/* Count one of CNT_*. */
__hidden int count(__u32 which);

/*
 * Send one record about a flow. If the ring is full the flow keeps the kind as
 * waiting (flow_ask). Returns 0, or -1 if nothing was sent. emit_noted: this process did it; note_current()
 * was called before, not here, for it needs half of all stack. emit_owner: the flow's recorded owner is meant.
 */
__hidden int emit_noted(struct flow *f, __u64 sk, const struct note *n);
__hidden int emit_owner(struct flow *f, __u64 sk, const struct note *n);

/*
 * Set by user space when nothing has come for a while and it goes to sleep. The first record then wakes it. At all
 * other times nothing does, and it comes by itself every few milliseconds: a wake-up is an interrupt inside the
 * program. It costs more than the record, and the kernel skips our own events that follow from it (softirq at its
 * end, or another task that runs because this one was preempted right here).
 */
extern volatile __u8 reader_sleeps;

/* The flags with which a record is submitted. */
static __always_inline __u64 record_flags(void)
{
	if (!reader_sleeps)
		return BPF_RB_NO_WAKEUP;
	reader_sleeps = 0;
	return BPF_RB_FORCE_WAKEUP;
}

/* Fill in who and what current is: the process of a record. */
__hidden int fill_current(struct rec_sock *r);

/* Fill in which of its programs the process of a record runs now, if that is known. r->who is filled in. */
__hidden int fill_exec(struct rec_sock *r);

/*
 * Images that user space has. A full table costs repeats, never a wrong name: an image that is not in it
 * says so. Defined where it is linked first (emit.bpf.c), or libbpf's linker does not find it.
 */
struct known_procs_map {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 8192); /* IDENTITY_SPARE of user/identity.h */
	__type(key, __u32);
	__type(value, struct known_proc);
};
extern struct known_procs_map known_procs SEC(".maps");

/* Send a whole record that belongs to no flow. Returns 0, or -1 (counted) if the ring is full. */
__hidden int emit_record(void *rec, __u32 size);

/*
 * Make sure that user space knows the image of current (or gets it now). A
 * global function: the verifier walks through it once per program, not once per call.
 */
int note_current(void);

/*
 * The same for the process of the task at this address, which an iterator holds.
 * Its arguments stay unsaid: the memory of another process cannot be read here.
 * The image leaves beside the records.
 */
int note_holder(__u64 task);

/*
 * A typed current can be read by plain loads; before 5.11 each is a helper call.
 * Numbers only: for each pointer that a program follows from a typed one, the
 * kernel searches its BTF from end to end when it loads the program, 5 ms.
 */
#define HAVE_TASK_BTF bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_current_task_btf)

/*
 * A sockops program may have current, but not its pid up to 6.1, and not its comm
 * up to 6.12. Where one is used all is read out of the task_struct, in all
 * programs: what the verifier sees as never taken it does not refuse.
 */
extern const volatile __u8 cfg_untyped_current;
#define TYPED_CURRENT (HAVE_TASK_BTF && !cfg_untyped_current)

/* As bpf_get_current_pid_tgid(). */
static __always_inline __u64 current_ids(void)
{
	struct task_struct *task;

	if (!cfg_untyped_current)
		return bpf_get_current_pid_tgid();
	task = (struct task_struct *)bpf_get_current_task();
	return (__u64)BPF_CORE_READ(task, tgid) << 32 | (__u32)BPF_CORE_READ(task, pid);
}

/* The start of current's process: that of its thread group leader. */
static __always_inline __u64 current_start(void)
{
	__u64 id = current_ids();

	if (TYPED_CURRENT && id >> 32 == (__u32)id)
		return bpf_get_current_task_btf()->start_boottime;
	return BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), group_leader,
			     start_boottime);
}

/* How often current and its ancestors have become another program, which counts on over a fork. */
static __always_inline __u32 current_exec_id(void)
{
	if (TYPED_CURRENT)
		return bpf_get_current_task_btf()->self_exec_id;
	return BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), self_exec_id);
}

/*
 * The flags of current, and its key. Not inlined: each place that the verifier finds to be never taken is cut
 * out of the program by moving all that comes after it.
 */
__hidden __u32 current_flags(void);
__hidden int who_current(struct who_id *w);

/* A kernel worker may move data for a process, or put a socket away for it: it does not take it over. */
static __always_inline bool kernel_thread(void)
{
	return current_flags() & PF_KTHREAD;
}

/*
 * Is who lets go of a socket in this moment, and so ends it, one that had it? The kernel may be late, we have some while
 * we look, and so has whoever else does. An end is the end of all that a process has, whatever it was at.
 */
static __always_inline bool lets_go(void)
{
	__u32 flags = current_flags();

	if (flags & PF_KTHREAD || current_ids() >> 32 == self_tgid)
		return false;
	return flags & PF_EXITING || !in_looking_syscall();
}

/* Why it is closed, in process context: its process exits, or else_. What is not known stands in f->dropped. */
static __always_inline __u8 close_reason(struct flow *f, __u8 else_)
{
	f->dropped = !lets_go();
	return !f->dropped && current_flags() & PF_EXITING ? REASON_EXIT : else_;
}

#endif
