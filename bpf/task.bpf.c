// SPDX-License-Identifier: GPL-2.0
/*
 * task.bpf.c - process images, read out of task_struct at the event.
 *
 * A process image is sent once per (tgid, start time, exec), before the first
 * record that names it, so that a process that is gone 100 us later is still
 * named in full; again when an ancestor, its cgroup or working directory is another.
 * The images of its ancestors go before it, each once.
 */
#include "emit.bpf.h"
#include "taskinfo.bpf.h"

/* struct task_struct in the kernel's BTF; 0 = not known. */
const volatile __u32 cfg_task_type = 0;

extern struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 8 << 20);
} records SEC(".maps");

/*
 * Where images go when the ring of records is full, so that a flood leaves no
 * process without a name: an event can be told later from the flow table, the
 * image of a process that is gone cannot. And those of holders, which an iterator finds.
 */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4 << 20);
} images SEC(".maps");

/* What task_place() never is: known as an ancestor only; as a holder, without its arguments; it is another program now. */
#define PLACE_ANCESTOR 0
#define PLACE_HOLDER   2
#define PLACE_EXECED   4

/* Which parts of an image are wanted, and where it goes. Without the first two: what names an ancestor. */
#define IMAGE_WHOLE  1 /* cgroup and working directory too */
#define IMAGE_MEMORY 2 /* and what the process's memory holds: it is current */
#define IMAGE_ASIDE  4 /* not among the records, which nobody may read for a while */
/* And what is to be said of it. */
#define IMAGE_AT_EXEC   8
#define IMAGE_UNTRACKED 16

static const struct known_proc unsent_proc;

/* When the image of a new program last found no room: what user space has of that process is older. 0 = never. */
volatile __u64 exec_unsent = 0;

/*
 * Where an image is made before it is sent: a global function, which the verifier
 * walks through once per program and not once per path, finds it there by the key
 * of current. One for each task that is in the middle of it, and no more are than
 * were preempted there.
 */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 256);
	__type(key, __u64);
	__type(value, struct image_room);
} image_rooms SEC(".maps");

static const struct image_room empty_room;

__noinline int path_steps(__u64 key)
{
	struct image_room *room = bpf_map_lookup_elem(&image_rooms, &key);
	int ret;

	if (!room)
		return -1;
	WALK(ret, path_step, room, WALK_MAX, WALK_UNROLLED);
	return ret;
}

__noinline int cgroup_steps(__u64 key)
{
	struct image_room *room = bpf_map_lookup_elem(&image_rooms, &key);
	int ret;

	if (!room)
		return -1;
	WALK(ret, cgroup_step, room, WALK_MAX, WALK_UNROLLED);
	return ret;
}

/*
 * The begin of two parts of an image, each with ways of its own: as global
 * functions these are walked through once, not again with each way that led there.
 */
__noinline int image_cgroup(__u64 key, __u64 css_set)
{
	struct image_room *room = bpf_map_lookup_elem(&image_rooms, &key);

	return room && cgroup_begin(room, (const struct css_set *)css_set);
}

__noinline int image_exe(__u64 key, __u64 exe, __u64 fs)
{
	struct image_room *room = bpf_map_lookup_elem(&image_rooms, &key);

	return room && exe_begin(room, (const struct file *)exe, (const struct fs_struct *)fs);
}

/* Their ends: they are no deeper calls than the walks, for a chain of calls has 512 bytes of stack in all. */
static __always_inline void put_cgroup(struct rec_proc *r, __u64 key)
{
	__u16 from = *(volatile __u16 *)&r->strings_len;
	int ret;

	WALK_ON(ret, cgroup_steps, key);
	r->cgroup_len = strings_end(r, from, ret > 0);
}

static __always_inline void put_exe(struct rec_proc *r, __u64 key)
{
	__u16 from = *(volatile __u16 *)&r->strings_len;
	int ret;

	WALK_ON(ret, path_steps, key);
	r->exe_len = strings_end(r, from, ret > 0);
	if (ret == AT_TOP)
		r->flags |= PROC_F_EXE_OUTSIDE;
	if (!r->exe_len)
		r->flags |= PROC_F_EXE_TRUNCATED;
}

static __always_inline void put_cwd(struct image_room *room, __u64 key, const struct fs_struct *fs)
{
	__u16 from = *(volatile __u16 *)&room->rec.strings_len;
	int ret;

	path_begin(room, &fs->pwd, fs);
	WALK_ON(ret, path_steps, key);
	room->rec.cwd_len = strings_end(&room->rec, from, ret > 0);
}

/* Send an image, or arguments, size a constant. aside: not among the records. Returns 0, or not if there is no room. */
static __always_inline int image_output(void *image, __u32 size, bool aside)
{
	if (!aside && !bpf_ringbuf_output(&records, image, size, BPF_RB_NO_WAKEUP))
		return 0;
	return bpf_ringbuf_output(&images, image, size, BPF_RB_NO_WAKEUP);
}

static __always_inline void fill_ids(struct rec_proc *r, struct task_struct *task)
{
	struct task_struct *leader = BPF_CORE_READ(task, group_leader);
	struct task_struct *parent = BPF_CORE_READ(task, real_parent);
	const struct cred *cred = BPF_CORE_READ(task, cred);
	const struct nsproxy *ns = BPF_CORE_READ(task, nsproxy);

	r->who.start = BPF_CORE_READ(leader, start_boottime);
	r->who.tgid = BPF_CORE_READ(task, tgid);
	r->who.tid = BPF_CORE_READ(task, pid);
	r->exec_id = BPF_CORE_READ(task, self_exec_id);
	r->ppid = BPF_CORE_READ(parent, tgid);
	r->parent_start = BPF_CORE_READ(parent, group_leader, start_boottime);
	r->uid = BPF_CORE_READ(cred, euid.val);
	r->gid = BPF_CORE_READ(cred, egid.val);
	r->login_uid = task_login_uid(task);
	r->pidns = task_pidns(task);
	if (ns)
		r->mntns = BPF_CORE_READ(ns, mnt_ns, ns.inum);
	bpf_probe_read_kernel(r->comm, sizeof(r->comm), leader->comm);
	parent = BPF_CORE_READ(parent, group_leader);
	bpf_probe_read_kernel(r->parent_comm, sizeof(r->parent_comm), parent->comm);
}

/* What is in the memory of current: its arguments, and the name that exec was given, above the environment. */
static __always_inline void fill_user_memory(struct rec_proc *r, struct mm_struct *mm, __u64 args,
					     __u64 args_len)
{
	__u16 from = *(volatile __u16 *)&r->strings_len;

	if (!put_name(r, (const void *)BPF_CORE_READ(mm, env_end), true)) {
		r->exec_name_len = *(volatile __u16 *)&r->strings_len - from;
		if (r->exec_name_len >= NAME_CAP) { /* cut: its end, which counts, is missing */
			r->exec_name_len = 0;
			*(volatile __u16 *)&r->strings_len = from;
		}
	}
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
	if (!r)
		return -1;
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

static __always_inline void fill_image(struct image_room *room, __u64 key, struct task_struct *task, __u32 what)
{
	struct mm_struct *mm = BPF_CORE_READ(task, mm);
	const struct fs_struct *fs = BPF_CORE_READ(task, fs);
	struct rec_proc *r = &room->rec;
	struct file *exe = NULL;
	__u64 args, len;

	r->hdr.kind = REC_PROC;
	r->hdr.size = sizeof(*r);
	r->hdr.time = bpf_ktime_get_boot_ns();
	fill_ids(r, task);
	if (!(what & IMAGE_WHOLE))
		r->flags |= PROC_F_ANCESTOR;
	else if (!(what & IMAGE_MEMORY))
		r->flags |= PROC_F_HOLDER;
	if (what & IMAGE_AT_EXEC)
		r->flags |= PROC_F_AT_EXEC;
	if (what & IMAGE_UNTRACKED)
		r->flags |= PROC_F_UNTRACKED;
	if (BPF_CORE_READ(task, flags) & PF_KTHREAD) {
		r->flags |= PROC_F_KTHREAD;
		mm = NULL; /* it borrows the memory of a stranger */
	}
	if (mm)
		exe = BPF_CORE_READ(mm, exe_file);
	else
		r->flags |= PROC_F_NO_MM;
	if (what & IMAGE_WHOLE && image_cgroup(key, (__u64)BPF_CORE_READ(task, cgroups)))
		put_cgroup(r, key);
	if (exe && fs && image_exe(key, (__u64)exe, (__u64)fs))
		put_exe(r, key);
	if (what & IMAGE_WHOLE && fs)
		put_cwd(room, key, fs);
	if (what & IMAGE_MEMORY && mm) {
		args = BPF_CORE_READ(mm, arg_start);
		len = BPF_CORE_READ(mm, arg_end) - args;
		fill_user_memory(r, mm, args, len);
	} else if (mm && BPF_CORE_READ(task, mm) != mm) {
		/* it exits or execs on another CPU: the files may be gone since, and their names anyone's */
		*(volatile __u16 *)&r->strings_len = 0;
		r->cgroup_len = r->exe_len = r->cwd_len = 0;
		r->flags = (r->flags & (PROC_F_ANCESTOR | PROC_F_HOLDER | PROC_F_UNTRACKED)) | PROC_F_NO_MM;
	}
}

/*
 * Arguments of current that are too long for its image. Where they lie is read
 * again: kept over the calls between, it takes stack that 5.10 and 6.1 refuse.
 */
static __always_inline int send_long_args(struct task_struct *task, __u32 what)
{
	struct mm_struct *mm = BPF_CORE_READ(task, mm);
	__u64 args, len;

	if (!(what & IMAGE_MEMORY) || !mm || BPF_CORE_READ(task, flags) & PF_KTHREAD)
		return 0;
	args = BPF_CORE_READ(mm, arg_start);
	len = BPF_CORE_READ(mm, arg_end) - args;
	return len > PROC_ARGS_MAX ? send_args(args, len) : 0;
}

/*
 * Send the image of a process, given by the address of one of its tasks. what:
 * IMAGE_*. Returns 0, or -1 if it has to be sent again. Global, and numbers as
 * arguments: the verifier walks through it once per program.
 */
__noinline int send_image(__u64 address, __u32 what)
{
	struct task_struct *task = (struct task_struct *)address;
	__u64 key = current_ids();
	struct image_room *room;
	int err;

	if (bpf_map_update_elem(&image_rooms, &key, &empty_room, BPF_NOEXIST))
		return -1;
	room = bpf_map_lookup_elem(&image_rooms, &key);
	if (!room)
		return -1;
	fill_image(room, key, task, what);
	err = image_output(&room->rec, sizeof(room->rec), what & IMAGE_ASIDE);
	bpf_map_delete_elem(&image_rooms, &key);
	return err ? -1 : send_long_args(task, what);
}

/* Where the process stands, cgroups and working directory: what may change without an exec. Never even. */
static __always_inline __u32 task_place(struct task_struct *task)
{
	__u64 cgroups = TASK_ADDRESS(task, cgroups);
	__u64 cwd = TASK_ADDRESS(task, fs, pwd.dentry);

	return (cgroups + cwd * 0x9e3779b97f4a7c15u) * 0x9e3779b97f4a7c15u >> 32 | 1;
}

struct lineage_walk {
	__u64 task, lineage;
};

static __always_inline int lineage_add(struct lineage_walk *w, __u64 above)
{
	if (above == w->task)
		return 1; /* the idle task, parent of pid 1 and of kthreadd, and its own */
	w->lineage = (w->lineage + above) * 0x9e3779b97f4a7c15u;
	w->task = above;
	return 0;
}

static __always_inline int lineage_step(struct lineage_walk *w)
{
	const struct task_struct *task = (const void *)w->task;

	return lineage_add(w, (__u64)BPF_CORE_READ(task, real_parent));
}

static __always_inline int lineage_step_plain(struct lineage_walk *w)
{
	return lineage_add(w, TASK_PLAIN((const void *)w->task, real_parent));
}

/*
 * The chain of parents as one number. When one of them ends, the rest of the
 * chain goes to another parent: nothing tells the processes below of it.
 */
static __always_inline __u64 task_lineage(struct task_struct *task)
{
	struct lineage_walk w = { (__u64)task, 0 };
	int ret;

	/* not one loop with both in it: as clang lays that out, 6.1 refuses it (a back edge that falls through) */
	if (HAVE_TASK_PLAIN)
		WALK(ret, lineage_step_plain, &w, ANCESTORS_MAX, 1);
	else
		WALK(ret, lineage_step, &w, ANCESTORS_MAX, ANCESTORS_MAX);
	(void)ret;
	return w.lineage;
}

static __always_inline void known_fill(struct known_proc *now, struct task_struct *task, __u32 place)
{
	now->start = BPF_CORE_READ(task, group_leader, start_boottime);
	now->parent = (__u64)BPF_CORE_READ(task, real_parent);
	now->lineage = 0;
	now->exec_id = BPF_CORE_READ(task, self_exec_id);
	now->place = place;
}

/*
 * Make sure that user space knows the process of this task as an ancestor. what:
 * 0 or IMAGE_ASIDE. Returns 0, or -1 if it was not sent.
 */
static __always_inline int note_ancestor(struct task_struct *task, struct known_proc *now, __u32 what)
{
	__u32 tgid = BPF_CORE_READ(task, tgid);
	struct known_proc *known;

	known_fill(now, task, PLACE_ANCESTOR);
	known = bpf_map_lookup_elem(&known_procs, &tgid);
	if (known && known->start == now->start && known->exec_id == now->exec_id) {
		if (known->parent == now->parent)
			return 0;
		now->place = known->place;
		now->lineage = known->lineage;
	}
	if (send_image((__u64)task, what))
		return -1;
	bpf_map_update_elem(&known_procs, &tgid, now, BPF_ANY);
	return 0;
}

struct ancestor_walk {
	struct task_struct *task;
	struct known_proc *scratch;
	__u32 what;
};

/* The next one up. Returns 0 to go on, 1 at the top, -1 if it was not sent. */
static __always_inline int ancestor_step(struct ancestor_walk *w)
{
	struct task_struct *task = w->task;

	task = BPF_CORE_READ(task, real_parent);
	w->task = task;
	if (!BPF_CORE_READ(task, tgid))
		return 1; /* the idle task: pid 1 and kthreadd have no other parent */
	return note_ancestor(task, w->scratch, w->what);
}

/* Of all of them. scratch: room on a stack that has little. */
static __always_inline int note_ancestors(struct task_struct *task, struct known_proc *scratch, __u32 what)
{
	struct ancestor_walk w = { task, scratch, what };
	int ret;

	WALK(ret, ancestor_step, &w, ANCESTORS_MAX, ANCESTORS_MAX);
	return ret < 0 ? -1 : 0;
}

/* What the map has of current if user space knows it as it is now. */
static __always_inline void current_fill(struct known_proc *now, struct task_struct *task)
{
	now->start = current_start();
	now->exec_id = current_exec_id();
	now->parent = TASK_ADDRESS(task, real_parent);
	now->lineage = task_lineage(task);
	now->place = task_place(task);
}

/*
 * Before an image is sent: an exec is seen of what is in the table only, so the process is put there. Returns what
 * the image has to say of that, IMAGE_*.
 */
static __always_inline __u32 track(__u32 tgid)
{
	const struct known_proc *known = bpf_map_lookup_elem(&known_procs, &tgid);

	if (known)
		return known->place == PLACE_EXECED ? IMAGE_AT_EXEC : 0;
	return bpf_map_update_elem(&known_procs, &tgid, &unsent_proc, BPF_ANY) ? IMAGE_UNTRACKED : 0;
}

/* Its image found no room: what user space has of it, if anything, may be another program. */
static __always_inline void not_sent(__u32 tgid)
{
	if (track(tgid) == IMAGE_AT_EXEC) /* first: once the process has left the table this is all that tells of it */
		exec_unsent = bpf_ktime_get_boot_ns();
	bpf_map_update_elem(&known_procs, &tgid, &unsent_proc, BPF_EXIST);
	count(CNT_PROC_UNSENT);
}

__noinline int note_current(void)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	__u32 tgid = current_ids() >> 32;
	struct known_proc now, *known;

	current_fill(&now, task);
	known = bpf_map_lookup_elem(&known_procs, &tgid);
	if (known && known->place & 1 && known->start == now.start && known->lineage == now.lineage) {
		if (known->exec_id == now.exec_id && known->place == now.place)
			return 0;
		/* An exiting process has no memory any more: what is known of it is better. */
		if (current_flags() & PF_EXITING)
			return 0;
	}
	if (note_ancestors(task, &now, 0))
		goto unsent;
	current_fill(&now, task);
	if (send_image((__u64)task, track(tgid) | IMAGE_WHOLE | IMAGE_MEMORY))
		goto unsent;
	bpf_map_update_elem(&known_procs, &tgid, &now, BPF_ANY);
	return 0;
unsent:
	not_sent(tgid);
	return 0;
}

__noinline int note_holder(__u64 address)
{
	struct task_struct *task = (struct task_struct *)address;
	__u32 tgid = BPF_CORE_READ(task, tgid), more;
	struct known_proc now, *known;

	known_fill(&now, task, PLACE_HOLDER);
	known = bpf_map_lookup_elem(&known_procs, &tgid);
	if (known && known->place != PLACE_ANCESTOR && known->start == now.start &&
	    known->exec_id == now.exec_id)
		return 0;
	if (note_ancestors(task, &now, IMAGE_ASIDE))
		goto unsent;
	more = track(tgid); /* before a look at which program it is */
	known_fill(&now, task, PLACE_HOLDER);
	if (send_image(address, more | IMAGE_WHOLE | IMAGE_ASIDE))
		goto unsent;
	bpf_map_update_elem(&known_procs, &tgid, &now, BPF_ANY);
	return 0;
unsent:
	not_sent(tgid);
	return 0;
}

/* Process context: current has just become another program. */
__hidden int on_exec(void)
{
	__u32 tgid = bpf_get_current_pid_tgid() >> 32;
	struct known_proc *known = bpf_map_lookup_elem(&known_procs, &tgid);

	if (!known)
		return 0;
	known->place = PLACE_EXECED;
	return note_current();
}

__hidden int on_task_free(struct task_struct *task)
{
	__u32 tgid = BPF_CORE_READ(task, tgid);

	if ((__u32)BPF_CORE_READ(task, pid) == tgid)
		bpf_map_delete_elem(&known_procs, &tgid);
	return 0;
}
