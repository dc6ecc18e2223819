// SPDX-License-Identifier: GPL-2.0
/*
 * task.bpf.c - process images, read out of task_struct at the event.
 *
 * A process image is sent once per (tgid, start time, exec), before the first
 * record that names it, so that a process that is gone 100 us later is still
 * named in full.
 */
#include "emit.bpf.h"

extern struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 8 << 20);
} records SEC(".maps");

/*
 * Where images go when the ring of records is full, so that a flood leaves no
 * process without a name: an event can be told later from the flow table, the
 * image of a process that is gone cannot.
 */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4 << 20);
} images SEC(".maps");

struct known_proc {
	__u64 start;
	__u64 exec_id;
};

/* Images that user space has. A full table costs repeats, never a wrong name. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, __u32);
	__type(value, struct known_proc);
} known_procs SEC(".maps");

/*
 * Components and mounts of a path; a deeper one is read from /proc. Each costs
 * 200 instructions in the verifier, in every program that may name a process.
 */
#define PATH_DEPTH 20

/*
 * Write the path of a file into r->exe as NUL-terminated components, the last
 * one first, as the process sees it: up to its own root, or to the root of its
 * mount tree. Returns false if it did not fit.
 *
 * The length lives in the record, not in a register: read back it is an unknown
 * number to the verifier, so that all turns of the loop look alike and it need
 * not follow each combination of names and mounts.
 */
static __always_inline bool put_path(struct rec_proc *r, const struct path *path,
				     const struct path *root)
{
	const struct dentry *dentry = BPF_CORE_READ(path, dentry), *rdentry;
	const struct vfsmount *mnt = BPF_CORE_READ(path, mnt), *rmnt;

	rdentry = BPF_CORE_READ(root, dentry);
	rmnt = BPF_CORE_READ(root, mnt);
	for (int i = 0; i < PATH_DEPTH; i++) {
		const struct dentry *parent, *top;
		__u32 off;
		long n;

		if (dentry == rdentry && mnt == rmnt)
			return true;
		parent = BPF_CORE_READ(dentry, d_parent);
		top = BPF_CORE_READ(mnt, mnt_root);
		if (dentry == top) {
			const struct mount *m = (const void *)((const char *)mnt -
					bpf_core_field_offset(struct mount, mnt));
			const struct mount *up = BPF_CORE_READ(m, mnt_parent);

			if (m == up)
				return true;
			dentry = BPF_CORE_READ(m, mnt_mountpoint);
			mnt = (const void *)((const char *)up +
					     bpf_core_field_offset(struct mount, mnt));
			continue;
		}
		if (dentry == parent)
			return true;
		off = *(volatile __u16 *)&r->exe_len;
		if (off > sizeof(r->exe) - 256)
			return false;
		n = bpf_probe_read_kernel_str(r->exe + off, 256, BPF_CORE_READ(dentry, d_name.name));
		if (n <= 0)
			return false;
		*(volatile __u16 *)&r->exe_len = off + n;
		dentry = parent;
	}
	return false;
}

static __always_inline void fill_exe(struct rec_proc *r, struct task_struct *task,
				     struct mm_struct *mm)
{
	struct file *exe = BPF_CORE_READ(mm, exe_file);
	const struct fs_struct *fs = BPF_CORE_READ(task, fs);

	if (!exe)
		return;
	if (!put_path(r, &exe->f_path, &fs->root)) {
		r->exe_len = 0;
		r->flags |= PROC_F_EXE_TRUNCATED;
	}
	if (!BPF_CORE_READ(exe, f_inode, i_nlink))
		r->flags |= PROC_F_EXE_DELETED;
}

static __always_inline void fill_image(struct rec_proc *r, struct task_struct *task,
				       struct mm_struct *mm, __u64 args, __u64 args_len)
{
	struct task_struct *leader = BPF_CORE_READ(task, group_leader);
	struct task_struct *parent = BPF_CORE_READ(leader, real_parent);
	const struct cred *cred = BPF_CORE_READ(task, cred);

	/* what lies behind exe_len and args_len is nothing but older records of this ring */
	__builtin_memset(r, 0, __builtin_offsetof(struct rec_proc, exe));
	r->hdr.kind = REC_PROC;
	r->hdr.size = sizeof(*r);
	r->hdr.time = bpf_ktime_get_boot_ns();
	who_current(&r->who);
	r->ppid = BPF_CORE_READ(parent, tgid);
	r->parent_start = BPF_CORE_READ(parent, group_leader, start_boottime);
	r->uid = BPF_CORE_READ(cred, euid.val);
	r->gid = BPF_CORE_READ(cred, egid.val);
	bpf_probe_read_kernel(r->comm, sizeof(r->comm), leader->comm);
	bpf_probe_read_kernel(r->parent_comm, sizeof(r->parent_comm), parent->comm);
	if (!mm) {
		r->flags |= PROC_F_NO_MM;
		return;
	}
	fill_exe(r, task, mm);
	if (args_len > sizeof(r->args))
		return;
	if (args_len && bpf_probe_read_user(r->args, args_len, (const void *)args))
		r->flags |= PROC_F_ARGS_UNREADABLE;
	else
		r->args_len = args_len;
}

/* Arguments that are too long for the image. */
static __always_inline int send_args(__u64 args, __u64 len)
{
	struct rec_args *r = bpf_ringbuf_reserve(&records, sizeof(*r), 0);

	if (!r)
		r = bpf_ringbuf_reserve(&images, sizeof(*r), 0);

	if (!r) {
		count(CNT_PROC_UNSENT);
		return -1;
	}
	__builtin_memset(r, 0, __builtin_offsetof(struct rec_args, args));
	r->hdr.kind = REC_ARGS;
	r->hdr.size = sizeof(*r);
	r->hdr.time = bpf_ktime_get_boot_ns();
	who_current(&r->who);
	if (len > sizeof(r->args)) {
		len = sizeof(r->args);
		r->flags = PROC_F_ARGS_TRUNCATED;
	}
	if (!bpf_probe_read_user(r->args, len, (const void *)args))
		r->args_len = len;
	bpf_ringbuf_submit(r, BPF_RB_NO_WAKEUP);
	return 0;
}

/* Send the image of current. Returns 0, or -1 if it has to be sent again. */
static __always_inline int send_image(struct task_struct *task)
{
	struct mm_struct *mm = BPF_CORE_READ(task, mm);
	__u64 args = 0, len = 0;
	struct rec_proc *r;

	if (BPF_CORE_READ(task, flags) & PF_KTHREAD)
		mm = NULL; /* it borrows the memory of a stranger */
	if (mm) {
		args = BPF_CORE_READ(mm, arg_start);
		len = BPF_CORE_READ(mm, arg_end) - args;
	}
	r = bpf_ringbuf_reserve(&records, sizeof(*r), 0);
	if (!r)
		r = bpf_ringbuf_reserve(&images, sizeof(*r), 0);
	if (!r) {
		count(CNT_PROC_UNSENT);
		return -1;
	}
	fill_image(r, task, mm, args, len);
	bpf_ringbuf_submit(r, BPF_RB_NO_WAKEUP);
	return len > PROC_ARGS_MAX ? send_args(args, len) : 0;
}

__noinline int note_current(void)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	__u32 tgid = current_ids() >> 32;
	struct known_proc now = { .start = current_start() }, *known;

	now.exec_id = TYPED_CURRENT ? bpf_get_current_task_btf()->self_exec_id :
				      BPF_CORE_READ(task, self_exec_id);
	known = bpf_map_lookup_elem(&known_procs, &tgid);
	if (known && known->start == now.start && known->exec_id == now.exec_id)
		return 0;
	/* An exiting process has no memory any more: what is known of it is better. */
	if (known && known->start == now.start && current_flags() & PF_EXITING)
		return 0;
	if (!send_image(task))
		bpf_map_update_elem(&known_procs, &tgid, &now, BPF_ANY);
	return 0;
}

/* Process context: current has just become another program. */
__hidden int on_exec(void)
{
	__u32 tgid = bpf_get_current_pid_tgid() >> 32;

	if (!bpf_map_lookup_elem(&known_procs, &tgid))
		return 0;
	return note_current();
}

__hidden int on_task_free(struct task_struct *task)
{
	__u32 tgid = BPF_CORE_READ(task, tgid);

	if ((__u32)BPF_CORE_READ(task, pid) == tgid)
		bpf_map_delete_elem(&known_procs, &tgid);
	return 0;
}
