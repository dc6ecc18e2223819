// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* identity_image.c - images in, see identity.h */
#include "identity_inside.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Keep an argument area, with a NUL at its end. */
static int set_args(struct program *p, const void *args, size_t len)
{
	char *copy;

	if (!len)
		return 0;
	copy = malloc(len + 1);
	if (!copy)
		return -ENOMEM;
	memcpy(copy, args, len);
	copy[len] = 0;
	free(p->args);
	p->args = copy;
	p->args_len = len + (copy[len - 1] != 0);
	return 0;
}

/* The file name's last part as comm has it: cut to 15 bytes. */
void comm_of_path(char comm[WIRE_COMM_LEN], const char *path)
{
	const char *slash = strrchr(path, '/');

	memset(comm, 0, WIRE_COMM_LEN);
	memcpy(comm, slash ? slash + 1 : path,
	       strnlen(slash ? slash + 1 : path, WIRE_COMM_LEN - 1));
}

/* What the parent of an image was called. */
static void name_parent(struct identity *id, struct proc_entry *parent, const char comm[WIRE_COMM_LEN], uint64_t time)
{
	struct program *next, *v = program_at(parent, time, &next);

	if (!v)
		v = next ? next : program_new(id, parent, 0, time);
	if (!v || !memcmp(v->comm, comm, sizeof(v->comm)))
		return;
	memcpy(v->comm, comm, sizeof(v->comm));
	program_changed(id, v);
}

/* The parent is kept as long as a child is: its image comes once. */
static void set_parent(struct identity *id, struct proc_entry *p, uint32_t ppid,
		       uint64_t parent_start, const char comm[WIRE_COMM_LEN], uint64_t time)
{
	struct who_id who = { .start = parent_start, .tgid = ppid };
	struct proc_entry *parent, *old = p->parent;

	if (time < p->parent_at)
		return; /* it has got another since */
	parent = ppid ? identity_get(id, &who) : NULL;
	if (parent == p)
		parent = NULL;
	if (parent)
		name_parent(id, parent, comm, time);
	identity_changed(id, p);
	identity_hold(id, parent);
	p->parent = parent;
	p->ppid = ppid;
	p->parent_start = parent_start;
	p->parent_at = time;
	identity_release(id, old);
}

/* A path out of its components; "" stays NULL: not known. */
static int set_path(char **to, const uint8_t *parts, size_t len)
{
	char path[PROC_STRINGS_MAX + 1];

	if (!len)
		return 0;
	decode_path((const char *)parts, len, path, sizeof(path));
	free(*to);
	*to = strdup(path);
	return *to ? 0 : -ENOMEM;
}

static int set_exe(struct program *p, const struct rec_proc *rec)
{
	if (rec->flags & PROC_F_EXE_DELETED)
		p->flags |= EV_FLAG_EXE_DELETED;
	if (rec->flags & PROC_F_EXE_MEMFD)
		p->flags |= EV_FLAG_EXE_MEMFD;
	p->exe_outside = rec->flags & PROC_F_EXE_OUTSIDE;
	p->exe_fs = rec->exe_fs;
	p->exe_dev = rec->exe_dev;
	p->exe_ino = rec->exe_ino;
	return set_path(&p->exe, rec->strings + rec->cgroup_len, rec->exe_len);
}

static int set_program(struct program *p, const struct rec_proc *rec)
{
	const uint8_t *cwd = rec->strings + rec->cgroup_len + rec->exe_len;
	int err;

	p->has_image = true;
	p->cgroup_id = rec->cgroup_id;
	err = set_path(&p->cgroup, rec->strings, rec->cgroup_len);
	if (!err)
		err = set_path(&p->cwd, cwd, rec->cwd_len);
	if (err)
		return err;
	if (p->cgroup)
		container_parse(p->cgroup, &p->container);
	if (rec->exec_name_len)
		comm_of_path(p->exec_comm, (const char *)cwd + rec->cwd_len);
	return set_args(p, rec->args, rec->args_len);
}

/* What it is called and for whom it runs now. */
static void set_now(struct identity *id, struct program *v, const char comm[WIRE_COMM_LEN], uint32_t uid, uint32_t gid)
{
	program_changed(id, v);
	memcpy(v->comm, comm, sizeof(v->comm));
	v->uid = uid;
	v->gid = gid;
	v->has_ids = true;
}

static void set_ids(struct identity *id, struct program *v, const struct rec_proc *rec)
{
	set_now(id, v, rec->comm, rec->uid, rec->gid);
	v->login_uid = rec->login_uid;
	if (v->seen < rec->hdr.time)
		v->seen = rec->hdr.time;
}

/* Is this a program with that exec id, or one of which nothing is known that speaks against it? */
static bool may_be(const struct program *v, uint16_t exec_id)
{
	return v && (v->exec_id == exec_id || (!v->exec_id && !v->has_name));
}

/* Where an image of this program goes to: into one of its own that says less, or a new one. NULL on ENOMEM. */
static struct program *room_for(struct identity *id, struct proc_entry *p, const struct rec_proc *rec,
				struct program *before, struct program *after)
{
	uint16_t exec_id = (uint16_t)rec->exec_id;

	if (may_be(before, exec_id) && !before->has_image &&
	    (before->exec_id == exec_id || !(rec->flags & PROC_F_AT_EXEC)))
		return before;
	if (!may_be(after, exec_id) || after->has_image)
		return program_new(id, p, exec_id, rec->hdr.time);
	after->time = rec->hdr.time;
	return after;
}

static int fill_program(struct program *v, const struct rec_proc *rec)
{
	int err;

	program_clear(v);
	v->has_name = true;
	v->exec_id = (uint16_t)rec->exec_id;
	v->pidns = rec->pidns;
	v->mntns = rec->mntns;
	v->at_exec |= !!(rec->flags & PROC_F_AT_EXEC);
	v->untracked = rec->flags & PROC_F_UNTRACKED;
	if (rec->flags & PROC_F_KTHREAD)
		v->flags |= EV_FLAG_KERNEL_THREAD;
	err = set_exe(v, rec);
	return err || rec->flags & PROC_F_ANCESTOR ? err : set_program(v, rec);
}

static int take_image(struct identity *id, const struct rec_proc *rec, bool ahead)
{
	/* seen from outside, or exiting: what is known is better */
	bool less = rec->flags & (PROC_F_ANCESTOR | PROC_F_HOLDER | PROC_F_NO_MM);
	uint16_t exec_id = (uint16_t)rec->exec_id;
	struct proc_entry *p = identity_get(id, &rec->who);
	struct program *before, *after, *v;

	if (!p)
		return -ENOMEM;
	identity_hold(id, p); /* while its parent's entry is looked for */
	set_parent(id, p, rec->ppid, rec->parent_start, rec->parent_comm, rec->hdr.time);
	identity_release(id, p);
	before = program_at(p, rec->hdr.time, &after);
	if (less && before && before->has_image && before->exec_id == exec_id) {
		set_ids(id, before, rec);
		return 0;
	}
	if (less && after && after->has_image && after->exec_id == exec_id) {
		after->time = rec->hdr.time;
		return 0;
	}
	if (rec->flags & PROC_F_NO_MM && before && before->has_name && before->exec_id == exec_id) {
		set_ids(id, before, rec);
		return rec->flags & PROC_F_ANCESTOR ? 0 : set_program(before, rec); /* the executable is known */
	}
	v = room_for(id, p, rec, before, after);
	while (id->n_past > IDENTITY_PAST)
		program_forget_past(id);
	if (!v)
		return -ENOMEM;
	set_ids(id, v, rec);
	v->ahead = ahead;
	return fill_program(v, rec);
}

int identity_image(struct identity *id, const struct rec_proc *rec)
{
	return take_image(id, rec, false);
}

int identity_image_ahead(struct identity *id, const struct rec_proc *rec)
{
	return take_image(id, rec, true);
}

int identity_args(struct identity *id, const struct rec_args *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);
	struct program *next, *v;

	if (!p)
		return -ENOMEM;
	v = program_at(p, rec->hdr.time, &next);
	if (!v)
		return 0;
	program_changed(id, v);
	if (rec->flags & PROC_F_ARGS_TRUNCATED)
		v->flags |= EV_FLAG_ARGS_TRUNCATED;
	return set_args(v, rec->args, rec->args_len);
}

void identity_missing(struct identity *id, struct proc_entry *p, const struct rec_sock *rec)
{
	program_get(id, p, rec);
}

void identity_current(struct identity *id, struct proc_entry *p, const struct rec_sock *rec)
{
	struct program *v = program_get(id, p, rec);

	if (!v)
		return;
	if (program_named_by(rec) && v->seen < rec->hdr.time)
		v->seen = rec->hdr.time;
	if (v->has_ids && v->uid == rec->uid && v->gid == rec->gid && !memcmp(v->comm, rec->comm, sizeof(v->comm)))
		return;
	set_now(id, v, rec->comm, rec->uid, rec->gid);
}

struct proc_entry *identity_holder(struct identity *id, const struct rec_holder *rec)
{
	struct proc_entry *p = identity_get(id, &rec->sock.who);

	if (!p || (p->newest && p->newest->has_image))
		return p;
	identity_current(id, p, &rec->sock);
	set_parent(id, p, rec->ppid, rec->parent_start, rec->parent_comm, rec->sock.hdr.time);
	return p;
}
