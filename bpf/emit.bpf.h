/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* emit.bpf.h - the one way out: reserve, zero, fill, submit, and count what found no room. */
#ifndef STRAYPORT_EMIT_BPF_H
#define STRAYPORT_EMIT_BPF_H

#include "kernel.bpf.h"
#include "sockinfo.bpf.h"
#include "flow.bpf.h"

/* Count one of CNT_*. */
__hidden int count(__u32 which);

/*
 * Send one record about a flow. If the ring is full the flow keeps the kind as
 * pending. Returns 0, or -1 if nothing was sent. emit_current: this process did
 * it; emit_owner: the flow's recorded owner is meant.
 */
__hidden int emit_current(struct flow *f, __u64 sk, const struct note *n);
__hidden int emit_owner(struct flow *f, __u64 sk, const struct note *n);

/* For programs that may not ask who current is: by[BY_OPENER] was written in this very call. */
__hidden int emit_opener(struct flow *f, __u64 sk, const struct note *n);

/*
 * Make sure that user space knows the image of current (or gets it now). A
 * global function: the verifier walks through it once per program, not once per call.
 */
int note_current(void);

/* Fill in the key of current. */
static __always_inline void who_current(struct who_id *w)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	__u64 id = bpf_get_current_pid_tgid();

	w->start = BPF_CORE_READ(task, group_leader, start_boottime);
	w->tgid = id >> 32;
	w->tid = (__u32)id;
}

#endif
