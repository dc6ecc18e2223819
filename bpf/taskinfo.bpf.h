/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * taskinfo.bpf.h - what task_struct says of files, cgroup and namespaces, written into a rec_proc.
 *
 * Everything here is read from a task that cannot go away (current, or an
 * ancestor under RCU). Paths are those that the process itself sees.
 */
#ifndef STRAYPORT_TASKINFO_BPF_H
#define STRAYPORT_TASKINFO_BPF_H

#include "kernel.bpf.h"
#include "sockinfo.bpf.h"

/* include/uapi/linux/magic.h */
#define TMPFS_MAGIC     0x01021994
#define HUGETLBFS_MAGIC 0x958458f6

/*
 * The address in a pointer member, BPF_CORE_READ(task, ...), as a number; by plain loads, which the kernel makes safe,
 * where it has bpf_rdonly_cast() (6.2; what tells came in 6.4): a tenth of a helper call's cost. What the cast
 * returns is typed but not trusted, so that following it makes the kernel search no BTF (emit.bpf.h). It can be in
 * one object only: libbpf 1.1 links no function of the kernel that two objects call. The number of the type is set
 * by user space, for libbpf has but a part of the kernel's BTF.
 */
extern void *bpf_rdonly_cast(const void *obj, __u32 btf_id) __weak __ksym;
extern const volatile __u32 cfg_task_type;

#define HAVE_TASK_PLAIN (bpf_core_type_exists(struct bpf_iter_num) && cfg_task_type)
#define TASK_PLAIN(task, ...)                                                                      \
	pointer_number(___arrow(((const struct task_struct *)bpf_rdonly_cast(task, cfg_task_type)), __VA_ARGS__))
#define TASK_ADDRESS(task, ...)                                                                    \
	(HAVE_TASK_PLAIN ? TASK_PLAIN(task, __VA_ARGS__) : (__u64)BPF_CORE_READ(task, __VA_ARGS__))

#define NAME_CAP 256 /* NAME_MAX and a NUL; a program's name as exec got it may be longer */

/*
 * Components and mounts of a path. With the kernel's own loops (6.4) the
 * verifier walks through the body a few times, however many turns there may be;
 * before that it walks through each turn, so a global function makes some, and is
 * called more than once. What is deeper still is not told.
 */
#define WALK_MAX      144
#define WALK_UNROLLED 16
#define WALK_CALLS    (WALK_MAX / WALK_UNROLLED)

extern int bpf_iter_num_new(struct bpf_iter_num *it, int start, int end) __weak __ksym;
extern int *bpf_iter_num_next(struct bpf_iter_num *it) __weak __ksym;
extern void bpf_iter_num_destroy(struct bpf_iter_num *it) __weak __ksym;

/*
 * Call step(arg) until it returns other than 0, and put that into ret: max times
 * at most, or unrolled times before 6.4. struct bpf_iter_num is only in the BTF of
 * kernels that have the three functions.
 */
#define WALK(ret, step, arg, max, unrolled)                                                        \
	do {                                                                                       \
		(ret) = 0;                                                                         \
		if (bpf_core_type_exists(struct bpf_iter_num)) {                                   \
			struct bpf_iter_num it_;                                                   \
                                                                                                   \
			bpf_iter_num_new(&it_, 0, max);                                            \
			while (bpf_iter_num_next(&it_)) {                                          \
				(ret) = step(arg);                                                 \
				if (ret)                                                           \
					break;                                                     \
			}                                                                          \
			bpf_iter_num_destroy(&it_);                                                \
		} else {                                                                           \
			for (int turn_ = 0; turn_ < (unrolled); turn_++) {                         \
				(ret) = step(arg);                                                 \
				if (ret)                                                           \
					break;                                                     \
			}                                                                          \
		}                                                                                  \
	} while (0)

/*
 * Append a name to r->strings. Returns 0, or -1 if there is no room. The length
 * lives in the record, not in a register: read back it is an unknown number to
 * the verifier, so that all turns of a loop look alike.
 */
static __always_inline int put_name(struct rec_proc *r, const void *name, bool user)
{
	__u32 off = *(volatile __u16 *)&r->strings_len;
	long n;

	if (off > sizeof(r->strings) - NAME_CAP)
		return -1;
	n = user ? bpf_probe_read_user_str(r->strings + off, NAME_CAP, name) :
		   bpf_probe_read_kernel_str(r->strings + off, NAME_CAP, name);
	if (n <= 0)
		return -1;
	*(volatile __u16 *)&r->strings_len = off + n;
	return 0;
}

/* A path without components is the root: one empty component. */
static __always_inline void put_root(struct rec_proc *r)
{
	__u32 off = *(volatile __u16 *)&r->strings_len;

	if (off >= sizeof(r->strings))
		return;
	r->strings[off] = 0;
	*(volatile __u16 *)&r->strings_len = off + 1;
}

/* Give back what was written from `from` on, or tell how much it is. */
static __always_inline __u16 strings_end(struct rec_proc *r, __u16 from, bool ok)
{
	if (!ok)
		*(volatile __u16 *)&r->strings_len = from;
	else if (*(volatile __u16 *)&r->strings_len == from)
		put_root(r);
	return *(volatile __u16 *)&r->strings_len - from;
}

/* ------------------------------------------------------------------- paths */

/* An image that is being made, and how far the walk along one of its paths is. */
struct image_room {
	const struct dentry *dentry, *root_dentry;
	const struct vfsmount *mnt, *root_mnt;
	const struct kernfs_node *kn;
	struct rec_proc rec;
};

/* Steps of the walk that is under way in the room of this key: what path_step() or cgroup_step() returned last. */
int path_steps(__u64 key);
int cgroup_steps(__u64 key);

#define WALK_ON(ret, steps, key)                                                                   \
	do {                                                                                       \
		(ret) = steps(key);                                                                \
		if (!bpf_core_type_exists(struct bpf_iter_num))                                    \
			for (int call_ = 1; call_ < WALK_CALLS && !(ret); call_++)                 \
				(ret) = steps(key);                                                \
	} while (0)

#define AT_ROOT 1 /* of the process */
#define AT_TOP  2 /* of the mount tree: the process has another root */

/* One component or one mount. Returns 0 to go on, AT_ROOT or AT_TOP, or -1 without room. */
static __always_inline int path_step(struct image_room *w)
{
	const struct dentry *dentry = w->dentry, *parent;
	const struct vfsmount *mnt = w->mnt;

	if (dentry == w->root_dentry && mnt == w->root_mnt)
		return AT_ROOT;
	parent = BPF_CORE_READ(dentry, d_parent);
	if (dentry == BPF_CORE_READ(mnt, mnt_root)) {
		const struct mount *m = (const void *)((const char *)mnt -
						       bpf_core_field_offset(struct mount, mnt));
		const struct mount *up = BPF_CORE_READ(m, mnt_parent);

		if (m == up)
			return AT_TOP;
		w->dentry = BPF_CORE_READ(m, mnt_mountpoint);
		w->mnt = (const void *)((const char *)up + bpf_core_field_offset(struct mount, mnt));
		return 0;
	}
	if (dentry == parent)
		return AT_TOP;
	if (put_name(&w->rec, BPF_CORE_READ(dentry, d_name.name), false))
		return -1;
	w->dentry = parent;
	return 0;
}

/* Prepare path_steps() along a path as the process sees it: up to its own root, or to the top for what is outside. */
static __always_inline void path_begin(struct image_room *room, const struct path *path,
				       const struct fs_struct *fs)
{
	room->dentry = BPF_CORE_READ(path, dentry);
	room->mnt = BPF_CORE_READ(path, mnt);
	room->root_dentry = BPF_CORE_READ(fs, root.dentry);
	room->root_mnt = BPF_CORE_READ(fs, root.mnt);
}

/*
 * A file that never was in a directory: a root of no tree. On tmpfs or
 * hugetlbfs that is memfd_create(), or System V shared memory and the like.
 */
static __always_inline bool file_is_memfd(const struct dentry *dentry, const struct super_block *sb,
					  __u32 magic)
{
	return (magic == TMPFS_MAGIC || magic == HUGETLBFS_MAGIC) &&
	       BPF_CORE_READ(dentry, d_parent) == dentry && BPF_CORE_READ(sb, s_root) != dentry;
}

/* All of an executable but its path, which path_steps() shall append now; false if it has none. */
static __always_inline bool exe_begin(struct image_room *room, const struct file *exe, const struct fs_struct *fs)
{
	const struct dentry *dentry = BPF_CORE_READ(exe, f_path.dentry);
	const struct inode *inode = BPF_CORE_READ(exe, f_inode);
	const struct super_block *sb = BPF_CORE_READ(inode, i_sb);
	struct rec_proc *r = &room->rec;
	__u16 from;

	r->exe_fs = BPF_CORE_READ(sb, s_magic);
	r->exe_dev = BPF_CORE_READ(sb, s_dev);
	r->exe_ino = BPF_CORE_READ(inode, i_ino);
	if (!BPF_CORE_READ(inode, i_nlink))
		r->flags |= PROC_F_EXE_DELETED;
	if (!file_is_memfd(dentry, sb, r->exe_fs)) {
		path_begin(room, &exe->f_path, fs);
		return true;
	}
	from = *(volatile __u16 *)&r->strings_len;
	r->flags |= PROC_F_EXE_MEMFD;
	put_name(r, BPF_CORE_READ(dentry, d_name.name), false);
	r->exe_len = *(volatile __u16 *)&r->strings_len - from;
	return false;
}

/* ------------------------------------------------------------------ cgroup */

/* kernfs_node.parent became __parent in 6.15 (kernel commit 633488947ef6, "kernfs: Use RCU to access kernfs_node::parent"). */
struct kernfs_node___parent {
	struct kernfs_node *parent;
} __attribute__((preserve_access_index));

struct kernfs_node___rcu {
	struct kernfs_node *__parent;
} __attribute__((preserve_access_index));

static __always_inline struct kernfs_node *kernfs_parent(const struct kernfs_node *kn)
{
	if (bpf_core_field_exists(struct kernfs_node___rcu, __parent))
		return BPF_CORE_READ((const struct kernfs_node___rcu *)kn, __parent);
	return BPF_CORE_READ((const struct kernfs_node___parent *)kn, parent);
}

/* The node of a controller's cgroup in cgroup v1, if the process is not in its root; else NULL. */
static __always_inline struct kernfs_node *v1_node(const struct css_set *set, __u32 controller)
{
	const struct cgroup_subsys_state *css = NULL;
	struct kernfs_node *kn;

	bpf_probe_read_kernel(&css, sizeof(css),
			      (const char *)set + bpf_core_field_offset(struct css_set, subsys) +
				      controller * sizeof(css));
	kn = css ? BPF_CORE_READ(css, cgroup, kn) : NULL;
	return kn && kernfs_parent(kn) ? kn : NULL;
}

#define V1_NODE(set, name)                                                                         \
	(bpf_core_enum_value_exists(enum cgroup_subsys_id, name##_cgrp_id) ?                       \
		 v1_node(set, bpf_core_enum_value(enum cgroup_subsys_id, name##_cgrp_id)) :        \
		 NULL)

/* The cgroup that says most: of version 2 unless the process is in its root and in none in version 1. */
static __always_inline struct kernfs_node *cgroup_node(const struct css_set *set)
{
	struct kernfs_node *top = BPF_CORE_READ(set, dfl_cgrp, kn), *kn = NULL;

	if (top && kernfs_parent(top))
		return top;
	kn = V1_NODE(set, pids);
	if (!kn)
		kn = V1_NODE(set, memory);
	if (!kn)
		kn = V1_NODE(set, cpu);
	if (!kn)
		kn = V1_NODE(set, devices);
	return kn ? kn : top;
}

static __always_inline int cgroup_step(struct image_room *w)
{
	const struct kernfs_node *kn = w->kn, *parent = kernfs_parent(kn);

	if (!parent)
		return 1;
	if (put_name(&w->rec, BPF_CORE_READ(kn, name), false))
		return -1;
	w->kn = parent;
	return 0;
}

/* The cgroup, but for its path, which cgroup_steps() shall append now; false if there is none. */
static __always_inline bool cgroup_begin(struct image_room *room, const struct css_set *set)
{
	const struct kernfs_node *kn = cgroup_node(set);

	if (!kn)
		return false;
	room->rec.cgroup_id = BPF_CORE_READ(kn, id);
	room->kn = kn;
	return true;
}

/* ------------------------------------------------------------ users, namespaces */

struct task_struct___audit {
	kuid_t loginuid;
} __attribute__((preserve_access_index));

static __always_inline __u32 task_login_uid(const struct task_struct *task)
{
	const struct task_struct___audit *t = (const void *)task;

	return bpf_core_field_exists(t->loginuid) ? BPF_CORE_READ(t, loginuid.val) : LOGIN_UID_UNSET;
}

/* The namespace that the process lives in, not the one that its children will. */
static __always_inline __u32 task_pidns(const struct task_struct *task)
{
	const struct pid *pid = BPF_CORE_READ(task, thread_pid);
	const struct pid_namespace *ns = NULL;
	__u32 level;

	if (!pid)
		return 0;
	level = BPF_CORE_READ(pid, level);
	bpf_probe_read_kernel(&ns, sizeof(ns),
			      (const char *)pid + bpf_core_field_offset(struct pid, numbers) +
				      level * bpf_core_type_size(struct upid) +
				      bpf_core_field_offset(struct upid, ns));
	return ns ? BPF_CORE_READ(ns, ns.inum) : 0;
}

#endif
