// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* identity.c - see identity.h */
#include "identity.h"
#include "container.h"
#include "names.h"
#include "proc.h"

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 4096

struct proc_entry {
	struct proc_entry *chain;         /* of its hash bucket */
	struct proc_entry *older, *newer; /* among those that no socket names */
	struct who_id who;
	uint64_t version; /* of the last change */
	uint32_t refs;
	struct proc_entry *parent; /* held */
	char comm[WIRE_COMM_LEN];
	char exec_comm[WIRE_COMM_LEN]; /* what exec called it; "" = not known */
	uint32_t ppid, uid, gid, login_uid, pidns, mntns;
	uint64_t parent_start, exec_id, cgroup_id;
	/* has_image: of itself; has_name: at least as an ancestor of another */
	bool has_ids, has_image, has_name, asked_proc, checked_proc;
	bool passed_over; /* the image that came last is of a program that it was before; its arguments may follow */
	uint32_t flags; /* EV_FLAG_* */
	uint64_t exe_ino;
	uint32_t exe_fs, exe_dev;
	bool exe_outside;
	char *exe;
	char *args;
	size_t args_len;
	char *cwd;
	char *cgroup;
	struct container container;
	struct kept_image *next_image; /* it becomes this one at that time */
	struct rec_args *next_args;    /* no longer than its arguments */
};

/* A rec_proc without the room in it that is not used: of many processes one waits, and they are small. */
struct kept_image {
	uint64_t time;
	uint8_t bytes[]; /* what comes before its strings, the strings, the arguments */
};
#define IMAGE_HEAD offsetof(struct rec_proc, strings)

_Static_assert(ANCESTORS_MAX <= EVENT_ANCESTORS_MAX, "all that the kernel side sends are told");

struct identity {
	struct proc_entry *bucket[BUCKETS];
	struct proc_entry *oldest, *newest;
	size_t n_spare;
	uint64_t version; /* of the last change of any */
	void (*on_forget)(void *ctx, const struct who_id *who);
	void *forget_ctx;
	struct names *users, *groups;
	struct event_ancestor chain[ANCESTORS_MAX]; /* of the process described last */
};

/* Something of it is, or may be, not as it was. */
static void changed(struct identity *id, struct proc_entry *p)
{
	p->version = ++id->version;
}

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

void identity_on_forget(struct identity *id, void (*fn)(void *ctx, const struct who_id *who), void *ctx)
{
	id->on_forget = fn;
	id->forget_ctx = ctx;
}

static void entry_free(struct proc_entry *p)
{
	free(p->exe);
	free(p->args);
	free(p->cwd);
	free(p->cgroup);
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
		struct proc_entry *p = id->oldest, *parent = p->parent;

		spare_remove(id, p);
		*slot(id, &p->who) = p->chain;
		if (id->on_forget)
			id->on_forget(id->forget_ctx, &p->who);
		entry_free(p);
		if (parent && !--parent->refs)
			spare_add(id, parent);
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
	changed(id, p);
	*s = p;
	spare_add(id, p);
	trim(id);
	return p;
}

bool identity_known(const struct proc_entry *p)
{
	if (!p->has_image)
		return false;
	for (size_t n = 0; p && n <= ANCESTORS_MAX; n++, p = p->parent)
		if (!p->has_name)
			return false;
	return true;
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

/* The file name's last part as comm has it: cut to 15 bytes. */
static void comm_of(char comm[WIRE_COMM_LEN], const char *path)
{
	const char *slash = strrchr(path, '/');

	memset(comm, 0, WIRE_COMM_LEN);
	memcpy(comm, slash ? slash + 1 : path,
	       strnlen(slash ? slash + 1 : path, WIRE_COMM_LEN - 1));
}

/* The parent is kept as long as a child is: its image comes once. */
static void set_parent(struct identity *id, struct proc_entry *p, uint32_t ppid,
		       uint64_t parent_start, const char comm[WIRE_COMM_LEN])
{
	struct who_id who = { .start = parent_start, .tgid = ppid };
	struct proc_entry *parent = ppid ? identity_get(id, &who) : NULL, *old = p->parent;

	if (parent == p)
		parent = NULL;
	if (parent && memcmp(parent->comm, comm, sizeof(parent->comm))) {
		memcpy(parent->comm, comm, sizeof(parent->comm));
		changed(id, parent);
	}
	changed(id, p);
	identity_hold(id, parent);
	p->parent = parent;
	p->ppid = ppid;
	p->parent_start = parent_start;
	identity_release(id, old);
}

/* Another program runs in the process: nothing of the old one is true any more. */
static void forget_program(struct proc_entry *p)
{
	free(p->exe);
	free(p->args);
	free(p->cwd);
	free(p->cgroup);
	p->exe = p->args = p->cwd = p->cgroup = NULL;
	p->args_len = 0;
	p->cgroup_id = 0;
	memset(p->exec_comm, 0, sizeof(p->exec_comm));
	memset(&p->container, 0, sizeof(p->container));
	p->flags = 0;
	p->has_image = p->asked_proc = p->checked_proc = false;
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

static int set_exe(struct proc_entry *p, const struct rec_proc *rec)
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

static int set_program(struct proc_entry *p, const struct rec_proc *rec)
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
		comm_of(p->exec_comm, (const char *)cwd + rec->cwd_len);
	return set_args(p, rec->args, rec->args_len);
}

int identity_image(struct identity *id, const struct rec_proc *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);
	bool ancestor = rec->flags & PROC_F_ANCESTOR, outside = ancestor || rec->flags & PROC_F_HOLDER;
	int err;

	if (!p)
		return -ENOMEM;
	/* with a full ring images come by two ways, of which either may be read first */
	p->passed_over = p->has_name && rec->exec_id < p->exec_id;
	if (p->passed_over)
		return 0;
	changed(id, p);
	identity_hold(id, p); /* while its parent's entry is looked for */
	memcpy(p->comm, rec->comm, sizeof(p->comm));
	p->uid = rec->uid;
	p->gid = rec->gid;
	p->login_uid = rec->login_uid;
	p->has_ids = true;
	set_parent(id, p, rec->ppid, rec->parent_start, rec->parent_comm);
	identity_release(id, p);
	/* exiting, or seen from outside: what is known is better */
	if (p->has_image && (rec->flags & PROC_F_NO_MM || (outside && p->exec_id == rec->exec_id)))
		return 0;
	if (p->has_name && rec->flags & PROC_F_NO_MM && p->exec_id == rec->exec_id)
		return ancestor ? 0 : set_program(p, rec); /* the executable is known */
	forget_program(p);
	p->has_name = true;
	p->exec_id = rec->exec_id;
	p->pidns = rec->pidns;
	p->mntns = rec->mntns;
	if (rec->flags & PROC_F_KTHREAD)
		p->flags |= EV_FLAG_KERNEL_THREAD;
	err = set_exe(p, rec);
	return err || ancestor ? err : set_program(p, rec);
}

int identity_args(struct identity *id, const struct rec_args *rec)
{
	struct proc_entry *p = identity_get(id, &rec->who);

	if (!p)
		return -ENOMEM;
	if (p->passed_over)
		return 0;
	changed(id, p);
	if (rec->flags & PROC_F_ARGS_TRUNCATED)
		p->flags |= EV_FLAG_ARGS_TRUNCATED;
	return set_args(p, rec->args, rec->args_len);
}

struct proc_entry *identity_holder(struct identity *id, const struct rec_holder *rec)
{
	struct proc_entry *p = identity_get(id, &rec->sock.who);

	if (!p || p->has_image)
		return p;
	identity_current(id, p, &rec->sock);
	set_parent(id, p, rec->ppid, rec->parent_start, rec->parent_comm);
	return p;
}

static struct kept_image *keep_image(const struct rec_proc *rec)
{
	struct kept_image *kept = malloc(sizeof(*kept) + IMAGE_HEAD + rec->strings_len + rec->args_len);

	if (!kept)
		return NULL;
	kept->time = rec->hdr.time;
	memcpy(kept->bytes, rec, IMAGE_HEAD);
	memcpy(kept->bytes + IMAGE_HEAD, rec->strings, rec->strings_len);
	memcpy(kept->bytes + IMAGE_HEAD + rec->strings_len, rec->args, rec->args_len);
	return kept;
}

static int apply_image(struct identity *id, const struct kept_image *kept)
{
	struct rec_proc rec;

	memcpy(&rec, kept->bytes, IMAGE_HEAD);
	memcpy(rec.strings, kept->bytes + IMAGE_HEAD, rec.strings_len);
	memcpy(rec.args, kept->bytes + IMAGE_HEAD + rec.strings_len, rec.args_len);
	return identity_image(id, &rec);
}

static int apply_next(struct identity *id, struct proc_entry *p)
{
	struct kept_image *image = p->next_image;
	struct rec_args *args = p->next_args;
	int err = 0;

	p->next_image = NULL;
	p->next_args = NULL;
	if (image)
		err = apply_image(id, image);
	if (args && !err)
		err = identity_args(id, args);
	free(image);
	free(args);
	return err;
}

/* What came ahead and is of this time or before it is due; or there is nothing else to go by. */
static void catch_up(struct identity *id, struct proc_entry *p, uint64_t time)
{
	if (p->next_image && (!p->has_name || time >= p->next_image->time))
		apply_next(id, p);
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
	/* also if it is the first that is read: an older one may still be among the records, and must not undo this one */
	err = apply_next(id, p);
	if (err)
		return err;
	p->next_image = keep_image(rec);
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
	p->next_args = copy_of(rec, offsetof(struct rec_args, args) + rec->args_len);
	return p->next_args ? 0 : -ENOMEM;
}

void identity_current(struct identity *id, struct proc_entry *p, const struct rec_sock *rec)
{
	if (p->has_ids && p->uid == rec->uid && p->gid == rec->gid &&
	    !memcmp(p->comm, rec->comm, sizeof(p->comm)))
		return;
	changed(id, p);
	memcpy(p->comm, rec->comm, sizeof(p->comm));
	p->uid = rec->uid;
	p->gid = rec->gid;
	p->has_ids = true;
}

/* What the kernel did not give, /proc may still have: asked once per image, and only if it is the same process. */
static void ask_proc(struct proc_entry *p)
{
	struct proc_facts facts;

	p->asked_proc = true;
	if (!proc_is(p->who.tgid, p->who.start))
		return;
	proc_read(p->who.tgid, &facts);
	/* still the same after the reading? */
	if (!proc_is(p->who.tgid, p->who.start)) {
		proc_facts_free(&facts);
		return;
	}
	if (facts.exe && !p->exe) {
		p->exe = facts.exe;
		facts.exe = NULL;
		p->flags |= EV_FLAG_FROM_PROC | (facts.exe_deleted ? EV_FLAG_EXE_DELETED : 0);
	}
	if (facts.args && !p->args) {
		p->args = facts.args;
		p->args_len = facts.args_len;
		facts.args = NULL;
		p->flags |= EV_FLAG_FROM_PROC;
	}
	if (facts.cwd && !p->has_image) { /* it may have gone elsewhere since: what the image has not is not known */
		p->cwd = facts.cwd;
		facts.cwd = NULL;
		p->flags |= EV_FLAG_FROM_PROC;
	}
	proc_facts_free(&facts);
}

/* Is the process what it seems? Asked once per image. */
static void check_proc(struct proc_entry *p)
{
	struct proc_exe exe = { p->exe, p->exe_ino, p->exe_dev, p->exe_fs };

	p->checked_proc = true;
	if (proc_hidden(p->who.tgid, p->who.start))
		p->flags |= EV_FLAG_HIDDEN_FROM_PROC;
	if (!p->exe || p->exe_outside || p->flags & EV_FLAG_EXE_MEMFD)
		return;
	switch (proc_exe_now(p->who.tgid, p->who.start, &exe)) {
	case PROC_EXE_REPLACED:
		p->flags |= EV_FLAG_EXE_REPLACED;
		break;
	case PROC_EXE_GONE: /* this name is, though another link may be left */
		p->flags |= EV_FLAG_EXE_DELETED;
		break;
	case PROC_EXE_SAME:
	case PROC_EXE_UNSURE:
		break;
	}
}

/*
 * Has the process named itself? Exec names it after the file that it was given,
 * or, given a descriptor (6.14), after the file that it runs: only a name that is
 * neither is the process's own.
 */
static bool renamed(const struct proc_entry *p)
{
	char from_exe[WIRE_COMM_LEN];

	if (!*p->exec_comm || !p->exe || !*p->comm || p->flags & EV_FLAG_KERNEL_THREAD ||
	    !strcmp(p->comm, p->exec_comm))
		return false;
	comm_of(from_exe, p->exe);
	return strcmp(p->comm, from_exe) != 0;
}

/* The chain of parents; false if it breaks off before its end. */
static bool describe_ancestors(struct identity *id, const struct proc_entry *p, uint64_t time,
			       int64_t to_wall, struct event_proc *out)
{
	size_t n = 0;

	for (; p->ppid && p->parent && n < ANCESTORS_MAX; n++) {
		catch_up(id, p->parent, time);
		p = p->parent;
		if (p->version > out->version)
			out->version = p->version;
		id->chain[n] = (struct event_ancestor){
			.pid = p->who.tgid,
			.start_ns = p->who.start + (uint64_t)to_wall,
			.start_boot_ns = p->who.start,
			.comm = p->comm,
			.exe = p->exe,
		};
		if (!p->has_name)
			break;
	}
	out->ancestors = id->chain;
	out->n_ancestors = n;
	return !p->ppid && p->has_name;
}

static const char *or_null(const char *s)
{
	return *s ? s : NULL;
}

void identity_describe(struct identity *id, struct proc_entry *p, const struct rec_sock *rec,
		       int64_t to_wall, struct event_proc *out, uint32_t *ev_flags)
{
	bool whole;

	catch_up(id, p, rec->hdr.time);
	if (!p->asked_proc && !(p->flags & EV_FLAG_KERNEL_THREAD) &&
	    (!p->exe || !p->args || !p->has_image)) {
		ask_proc(p);
		changed(id, p);
	}
	if (!p->checked_proc)
		check_proc(p);
	out->version = p->version;
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
	out->cwd = p->cwd;
	out->parent_start_boot_ns = p->parent_start;
	whole = describe_ancestors(id, p, rec->hdr.time, to_wall, out);
	out->parent_comm = p->parent ? or_null(p->parent->comm) : NULL;
	out->parent_exe = p->parent ? p->parent->exe : NULL;
	if (!whole && p->has_image)
		*ev_flags |= EV_FLAG_ANCESTORS_CUT;
	out->uid = p->uid;
	out->gid = p->gid;
	out->has_ids = p->has_ids;
	out->user = p->has_ids ? names_find(id->users, p->uid) : NULL;
	out->group = p->has_ids ? names_find(id->groups, p->gid) : NULL;
	out->has_login = p->has_image && p->login_uid != LOGIN_UID_UNSET;
	out->login_uid = p->login_uid;
	out->login_user = out->has_login ? names_find(id->users, p->login_uid) : NULL;
	out->cgroup = p->cgroup;
	out->cgroup_id = p->cgroup_id;
	out->unit = or_null(p->container.unit);
	out->container = or_null(p->container.id);
	out->runtime = p->container.runtime;
	out->pidns = p->pidns;
	out->mntns = p->mntns;
	*ev_flags |= p->flags | (renamed(p) ? EV_FLAG_COMM_MISMATCH : 0);
}
