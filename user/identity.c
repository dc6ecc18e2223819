// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* identity.c - see identity.h */
#include "identity.h"
#include "names.h"
#include "proc.h"

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 4096

struct proc_entry {
	struct proc_entry *chain;         /* of its hash bucket */
	struct proc_entry *older, *newer; /* among those that no socket names */
	struct who_id who;
	uint32_t refs;
	char comm[WIRE_COMM_LEN];
	char parent_comm[WIRE_COMM_LEN];
	uint32_t ppid, uid, gid;
	uint64_t parent_start;
	bool has_ids, has_image, asked_proc;
	uint32_t flags; /* EV_FLAG_* */
	char *exe;
	char *args;
	size_t args_len;
	struct rec_proc *next_image; /* it becomes this one at that time */
	struct rec_args *next_args;
};

struct identity {
	struct proc_entry *bucket[BUCKETS];
	struct proc_entry *oldest, *newest;
	size_t n_spare;
	struct names *users, *groups;
};

struct identity *identity_new(void)
{
	struct identity *id = calloc(1, sizeof(*id));

	if (!id)
		return NULL;
	id->users = names_load("/etc/passwd");
	id->groups = names_load("/etc/group");
	if (!id->users || !id->groups) {
		identity_free(id);
		return NULL;
	}
	return id;
}

static void entry_free(struct proc_entry *p)
{
	free(p->exe);
	free(p->args);
	free(p->next_image);
	free(p->next_args);
	free(p);
}

void identity_free(struct identity *id)
{
	if (!id)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		for (struct proc_entry *p = id->bucket[i], *next; p; p = next) {
			next = p->chain;
			entry_free(p);
		}
	names_free(id->users);
	names_free(id->groups);
	free(id);
}

static struct proc_entry **slot(struct identity *id, const struct who_id *who)
{
	uint64_t h = (who->start ^ ((uint64_t)who->tgid << 40)) * 0x9e3779b97f4a7c15u;
	struct proc_entry **p = &id->bucket[h >> 52];

	while (*p && ((*p)->who.tgid != who->tgid || (*p)->who.start != who->start))
		p = &(*p)->chain;
	return p;
}

static void spare_remove(struct identity *id, struct proc_entry *p)
{
	*(p->older ? &p->older->newer : &id->oldest) = p->newer;
	*(p->newer ? &p->newer->older : &id->newest) = p->older;
	p->older = p->newer = NULL;
	id->n_spare--;
}

static void spare_add(struct identity *id, struct proc_entry *p)
{
	p->older = id->newest;
	p->newer = NULL;
	*(id->newest ? &id->newest->newer : &id->oldest) = p;
	id->newest = p;
	id->n_spare++;
}

static void trim(struct identity *id)
{
	while (id->n_spare > IDENTITY_SPARE) {
		struct proc_entry *p = id->oldest;

		spare_remove(id, p);
		*slot(id, &p->who) = p->chain;
		entry_free(p);
	}
}

struct proc_entry *identity_get(struct identity *id, const struct who_id *who)
{
	struct proc_entry **s, *p;

	if (!who->start)
		return NULL;
	s = slot(id, who);
	p = *s;
	if (p) {
		if (!p->refs && p != id->newest) {
			spare_remove(id, p);
			spare_add(id, p);
		}
		return p;
	}
	p = calloc(1, sizeof(*p));
	if (!p)
		return NULL;
	p->who = *who;
	*s = p;
	spare_add(id, p);
	trim(id);
	return p;
}

bool identity_known(const struct proc_entry *p)
{
	return p->has_image;
}

void identity_hold(struct identity *id, struct proc_entry *p)
{
	if (p && !p->refs++)
		spare_remove(id, p);
}

void identity_release(struct identity *id, struct proc_entry *p)
{
	if (p && !--p->refs) {
		spare_add(id, p);
		trim(id);
	}
}

/* Keep an argument area, with a NUL at its end. */
static int set_args(struct proc_entry *p, const void *args, size_t len)
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

int identity_image(struct identity *id, const struct rec_proc *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);
	char path[PATH_MAX];

	if (!p)
		return -ENOMEM;
	memcpy(p->comm, rec->comm, sizeof(p->comm));
	memcpy(p->parent_comm, rec->parent_comm, sizeof(p->parent_comm));
	p->ppid = rec->ppid;
	p->parent_start = rec->parent_start;
	p->uid = rec->uid;
	p->gid = rec->gid;
	p->has_ids = true;
	if (rec->flags & PROC_F_NO_MM && p->has_image)
		return 0; /* exiting: what is known is better */
	free(p->exe);
	free(p->args);
	p->exe = p->args = NULL;
	p->args_len = 0;
	p->flags = 0;
	p->asked_proc = false;
	p->has_image = true;
	if (rec->exe_len) {
		decode_path((const char *)rec->exe, rec->exe_len, path, sizeof(path));
		p->exe = strdup(path);
		if (!p->exe)
			return -ENOMEM;
	}
	if (rec->flags & PROC_F_EXE_DELETED)
		p->flags |= EV_FLAG_EXE_DELETED;
	return set_args(p, rec->args, rec->args_len);
}

int identity_args(struct identity *id, const struct rec_args *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);

	if (!p)
		return -ENOMEM;
	if (rec->flags & PROC_F_ARGS_TRUNCATED)
		p->flags |= EV_FLAG_ARGS_TRUNCATED;
	return set_args(p, rec->args, rec->args_len);
}

struct proc_entry *identity_holder(struct identity *id, const struct rec_holder *rec)
{
	struct proc_entry *p = identity_get(id, &rec->sock.who);

	if (!p || p->has_image)
		return p;
	identity_current(p, &rec->sock);
	memcpy(p->parent_comm, rec->parent_comm, sizeof(p->parent_comm));
	p->ppid = rec->ppid;
	p->parent_start = rec->parent_start;
	return p;
}

static int apply_next(struct identity *id, struct proc_entry *p)
{
	struct rec_proc *image = p->next_image;
	struct rec_args *args = p->next_args;
	int err = 0;

	p->next_image = NULL;
	p->next_args = NULL;
	if (image)
		err = identity_image(id, image);
	if (args && !err)
		err = identity_args(id, args);
	free(image);
	free(args);
	return err;
}

static void *copy_of(const void *data, size_t size)
{
	void *copy = malloc(size);

	return copy ? memcpy(copy, data, size) : NULL;
}

int identity_image_ahead(struct identity *id, const struct rec_proc *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);
	int err;

	if (!p)
		return -ENOMEM;
	if (!p->has_image)
		return identity_image(id, rec);
	err = apply_next(id, p);
	if (err)
		return err;
	p->next_image = copy_of(rec, sizeof(*rec));
	return p->next_image ? 0 : -ENOMEM;
}

int identity_args_ahead(struct identity *id, const struct rec_args *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);

	if (!p)
		return -ENOMEM;
	if (!p->next_image)
		return identity_args(id, rec);
	free(p->next_args);
	p->next_args = copy_of(rec, sizeof(*rec));
	return p->next_args ? 0 : -ENOMEM;
}

void identity_current(struct proc_entry *p, const struct rec_sock *rec)
{
	memcpy(p->comm, rec->comm, sizeof(p->comm));
	p->uid = rec->uid;
	p->gid = rec->gid;
	p->has_ids = true;
}

/* What the kernel did not give, /proc may still have: asked once per image, and only if it is the same process. */
static void ask_proc(struct proc_entry *p)
{
	char *exe, *args;
	size_t args_len;
	bool deleted;

	p->asked_proc = true;
	if (!proc_is(p->who.tgid, p->who.start))
		return;
	proc_read(p->who.tgid, &exe, &deleted, &args, &args_len);
	/* still the same after the reading? */
	if (!proc_is(p->who.tgid, p->who.start)) {
		free(exe);
		free(args);
		return;
	}
	if (exe && !p->exe) {
		p->exe = exe;
		p->flags |= EV_FLAG_FROM_PROC | (deleted ? EV_FLAG_EXE_DELETED : 0);
	} else {
		free(exe);
	}
	if (args && !p->args) {
		p->args = args;
		p->args_len = args_len;
		p->flags |= EV_FLAG_FROM_PROC;
	} else {
		free(args);
	}
}

void identity_describe(struct identity *id, struct proc_entry *p, const struct rec_sock *rec,
		       int64_t to_wall, struct event_proc *out, uint32_t *ev_flags)
{
	if (p->next_image && rec->hdr.time >= p->next_image->hdr.time)
		apply_next(id, p);
	if (!p->asked_proc && (!p->exe || !p->args))
		ask_proc(p);
	out->pid = p->who.tgid;
	out->tid = rec->attribution == ATTR_CURRENT ? rec->who.tid : 0;
	out->ppid = p->ppid;
	out->start_boot_ns = p->who.start;
	out->start_ns = p->who.start + (uint64_t)to_wall;
	out->comm = p->comm;
	out->thread_comm = *rec->comm && strcmp(rec->comm, rec->tcomm) ?
				   rec->tcomm :
				   NULL;
	out->exe = p->exe;
	out->args = p->args;
	out->args_len = p->args_len;
	out->parent_comm = p->ppid && *p->parent_comm ? p->parent_comm : NULL;
	out->parent_start_boot_ns = p->parent_start;
	out->uid = p->uid;
	out->gid = p->gid;
	out->has_ids = p->has_ids;
	out->user = p->has_ids ? names_find(id->users, p->uid) : NULL;
	out->group = p->has_ids ? names_find(id->groups, p->gid) : NULL;
	*ev_flags |= p->flags;
}
