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

/* An image that a hook sends is true since the hook began: its event may carry a time a moment before the image's. */
#define HOOK_NS 1000000u

/* What a process is, or was from one time until the next of these. */
struct program {
	struct program *older, *newer; /* of the same process, by time */
	struct program *past_older, *past_newer; /* among all that have a newer one, in the order in which they got it */
	struct proc_entry *of;
	uint64_t version; /* of the last change */
	uint64_t time;    /* since when */
	uint64_t seen;    /* the last time at which that is sure */
	char comm[WIRE_COMM_LEN];
	char exec_comm[WIRE_COMM_LEN]; /* what exec called it; "" = not known */
	uint32_t uid, gid, login_uid, pidns, mntns;
	uint64_t cgroup_id;
	uint16_t exec_id; /* as struct rec_sock has it */
	/* has_image: of itself; has_name: at least as an ancestor of another */
	bool has_ids, has_image, has_name, asked_proc, checked_proc;
	bool at_exec;   /* before that time it was another */
	bool untracked; /* what it became after it may be unknown */
	bool ahead;     /* read beside the records: what is read next may be older */
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
};

struct proc_entry {
	struct proc_entry *chain;         /* of its hash bucket */
	struct proc_entry *older, *newer; /* among those that no socket names */
	struct who_id who;
	uint64_t version; /* of the last change of what is here */
	uint32_t refs;
	struct proc_entry *parent; /* held */
	uint32_t ppid;
	uint64_t parent_start, parent_at; /* when it was so */
	struct program *newest;
	bool cut; /* it was another program before the oldest of these, which is forgotten */
};

_Static_assert(ANCESTORS_MAX <= EVENT_ANCESTORS_MAX, "all that the kernel side sends are told");

struct identity {
	struct proc_entry *bucket[BUCKETS];
	struct proc_entry *oldest, *newest;
	size_t n_spare;
	struct program *past_oldest, *past_newest;
	size_t n_past;
	uint64_t forgotten; /* the time of the newest program of a process that went */
	uint64_t unsent;    /* identity_unsent() */
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

static void program_changed(struct identity *id, struct program *v)
{
	v->version = ++id->version;
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

/* Another program runs in the process: nothing of the old one is true any more. */
static void forget_program(struct program *v)
{
	free(v->exe);
	free(v->args);
	free(v->cwd);
	free(v->cgroup);
	v->exe = v->args = v->cwd = v->cgroup = NULL;
	v->args_len = 0;
	v->cgroup_id = 0;
	memset(v->exec_comm, 0, sizeof(v->exec_comm));
	memset(&v->container, 0, sizeof(v->container));
	v->flags = 0;
	v->has_image = v->asked_proc = v->checked_proc = false;
}

static void past_add(struct identity *id, struct program *v)
{
	v->past_older = id->past_newest;
	v->past_newer = NULL;
	*(id->past_newest ? &id->past_newest->past_newer : &id->past_oldest) = v;
	id->past_newest = v;
	id->n_past++;
}

/* It goes; of those that have a newer one it is taken out. */
static void program_free(struct identity *id, struct program *v)
{
	if (v->newer) {
		*(v->past_older ? &v->past_older->past_newer : &id->past_oldest) = v->past_newer;
		*(v->past_newer ? &v->past_newer->past_older : &id->past_newest) = v->past_older;
		id->n_past--;
	}
	forget_program(v);
	free(v);
}

/* The oldest of all that have a newer one: that stands for it too if it is the same program, just elsewhere. */
static void forget_past(struct identity *id)
{
	struct program *v = id->past_oldest, *next = v->newer;

	if (next->exec_id == v->exec_id) {
		next->time = v->time;
		next->at_exec = v->at_exec;
	} else if (!v->older) {
		v->of->cut = true;
	}
	next->older = v->older;
	if (v->older)
		v->older->newer = next;
	program_free(id, v);
}

/* The newest one of that time or older; *next is the one after it. */
static struct program *program_at(const struct proc_entry *p, uint64_t time, struct program **next)
{
	struct program *v = p->newest;

	for (*next = NULL; v && v->time > time; v = v->older)
		*next = v;
	return v;
}

/* Another one, of which only this is known; NULL on ENOMEM. */
static struct program *program_new(struct identity *id, struct proc_entry *p, uint16_t exec_id, uint64_t time)
{
	struct program *v = calloc(1, sizeof(*v)), *next;

	if (!v)
		return NULL;
	v->of = p;
	v->exec_id = exec_id;
	v->time = v->seen = time;
	program_changed(id, v);
	v->older = program_at(p, time, &next);
	v->newer = next;
	if (v->older)
		v->older->newer = v;
	*(next ? &next->older : &p->newest) = v;
	if (next)
		past_add(id, v);
	else if (v->older)
		past_add(id, v->older);
	return v;
}

static void entry_free(struct identity *id, struct proc_entry *p)
{
	for (struct program *v = p->newest, *older; v; v = older) {
		older = v->older;
		program_free(id, v);
	}
	free(p);
}

void identity_free(struct identity *id)
{
	if (!id)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		for (struct proc_entry *p = id->bucket[i], *next; p; p = next) {
			next = p->chain;
			entry_free(id, p);
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
		if (p->newest && p->newest->seen > id->forgotten)
			id->forgotten = p->newest->seen;
		entry_free(id, p);
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
static void comm_of(char comm[WIRE_COMM_LEN], const char *path)
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
	changed(id, p);
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
		comm_of(p->exec_comm, (const char *)cwd + rec->cwd_len);
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

	forget_program(v);
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
		forget_past(id);
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

void identity_unsent(struct identity *id, uint64_t time)
{
	id->unsent = time;
}

/* ---------------------------------------------------- which program it was */

/* Does its exec id say which program it was when it was made? */
static bool names_program(const struct rec_sock *rec)
{
	return rec->exec_id && !(rec->hdr.flags & (REC_F_LATE | REC_F_TABLE));
}

/* From when on a program is the one, by time. */
static uint64_t since(const struct program *v)
{
	if (v->at_exec || (v->older ? v->older->exec_id != v->exec_id : v->of->cut))
		return v->time;
	return v->time > HOOK_NS ? v->time - HOOK_NS : 0;
}

/*
 * By time, or NULL if there may have been another one then. exec_id: what it was at that time or
 * later, 0 = not known. itself: the process is what is asked about, not one of its children.
 */
static struct program *by_time(const struct identity *id, const struct proc_entry *p, uint64_t time,
			       uint16_t exec_id, bool itself)
{
	struct program *v = p->newest, *next = NULL;

	while (v && since(v) > time && v->older) {
		next = v;
		v = v->older;
	}
	if (!v)
		return NULL;
	if (since(v) > time) /* the first that is known */
		return v->at_exec || p->cut || time < id->forgotten ? NULL : v;
	if (time <= v->seen)
		return v;
	if (next && next->exec_id == v->exec_id)
		return v;
	if (next) /* nothing is missing between the two? */
		return next->at_exec && next->exec_id == (uint16_t)(v->exec_id + 1) ? v : NULL;
	if (exec_id)
		return exec_id == v->exec_id ? v : NULL;
	/* who has left the kernel's table has told of all its execs, but for one that found no room */
	return itself && (v->untracked || id->unsent > v->seen) ? NULL : v;
}

/* By its exec id, or NULL. */
static struct program *by_exec(const struct identity *id, const struct proc_entry *p, const struct rec_sock *rec)
{
	bool current = rec->attribution == ATTR_CURRENT;
	struct program *found = NULL, *next, *v = program_at(p, rec->hdr.time, &next);

	/* the kernel's table may lag behind an exec that is known */
	if (!current && v && v->exec_id && (int16_t)(v->exec_id - rec->exec_id) > 0)
		return by_time(id, p, rec->hdr.time, v->exec_id, true);
	for (v = p->newest; v; v = v->older) {
		if (v->exec_id != rec->exec_id)
			continue;
		found = v;
		/* what was read before, the same task sent before */
		if (v->time <= rec->hdr.time || (current && !v->ahead))
			break;
	}
	return found;
}

static struct program *program_of(const struct identity *id, const struct proc_entry *p, const struct rec_sock *rec)
{
	return names_program(rec) ? by_exec(id, p, rec) : by_time(id, p, rec->hdr.time, rec->exec_id, true);
}

bool identity_knows(const struct identity *id, const struct proc_entry *p, const struct rec_sock *rec)
{
	return !names_program(rec) || program_of(id, p, rec);
}

/* The same; of what no image tells there is one too from now on, unless it is in doubt which it was. */
static struct program *program_get(struct identity *id, struct proc_entry *p, const struct rec_sock *rec)
{
	struct program *v = program_of(id, p, rec);

	if (v || (p->newest && !names_program(rec)))
		return v;
	return program_new(id, p, rec->exec_id, rec->hdr.time);
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
	if (names_program(rec) && v->seen < rec->hdr.time)
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

/* What the kernel did not give, /proc may still have: asked once per image, and only if it is the same process. */
static void ask_proc(struct program *p)
{
	struct proc_facts facts;

	p->asked_proc = true;
	if (!proc_is(p->of->who.tgid, p->of->who.start))
		return;
	proc_read(p->of->who.tgid, &facts);
	/* still the same after the reading? */
	if (!proc_is(p->of->who.tgid, p->of->who.start)) {
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
static void check_proc(struct program *p)
{
	struct proc_exe exe = { p->exe, p->exe_ino, p->exe_dev, p->exe_fs };

	p->checked_proc = true;
	if (proc_hidden(p->of->who.tgid, p->of->who.start))
		p->flags |= EV_FLAG_HIDDEN_FROM_PROC;
	if (!p->exe || p->exe_outside || p->flags & EV_FLAG_EXE_MEMFD)
		return;
	switch (proc_exe_now(p->of->who.tgid, p->of->who.start, &exe)) {
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
static bool renamed(const struct program *p)
{
	char from_exe[WIRE_COMM_LEN];

	if (!*p->exec_comm || !p->exe || !*p->comm || p->flags & EV_FLAG_KERNEL_THREAD ||
	    !strcmp(p->comm, p->exec_comm))
		return false;
	comm_of(from_exe, p->exe);
	return strcmp(p->comm, from_exe) != 0;
}

/* out->version changes with each of the parts. */
static void add_version(struct event_proc *out, uint64_t version)
{
	out->version = ((out->version ^ version) * 0x9e3779b97f4a7c15u) | 1;
}

/* The chain of parents; false if it breaks off before its end. */
static bool describe_ancestors(struct identity *id, const struct proc_entry *p, uint64_t time,
			       int64_t to_wall, struct event_proc *out)
{
	bool named = true;
	size_t n = 0;

	for (; p->ppid && p->parent && named && n < ANCESTORS_MAX; n++) {
		const struct program *v;

		p = p->parent;
		v = by_time(id, p, time, 0, false);
		named = v && v->has_name;
		add_version(out, p->version);
		add_version(out, v ? v->version : 0);
		id->chain[n] = (struct event_ancestor){
			.pid = p->who.tgid,
			.start_ns = p->who.start + (uint64_t)to_wall,
			.start_boot_ns = p->who.start,
			.comm = v ? v->comm : "",
			.exe = v ? v->exe : NULL,
		};
	}
	out->ancestors = id->chain;
	out->n_ancestors = n;
	return !p->ppid && named;
}

static const char *or_null(const char *s)
{
	return *s ? s : NULL;
}

/* What is known of the program; what the kernel did not give of the one that runs now, /proc may have. */
static const struct program *look_at_program(struct identity *id, struct proc_entry *p, const struct rec_sock *rec)
{
	static const struct program unknown;
	struct program *v = program_get(id, p, rec);

	if (!v)
		return &unknown;
	if (!v->newer && !v->asked_proc && !(v->flags & EV_FLAG_KERNEL_THREAD) &&
	    (!v->exe || !v->args || !v->has_image)) {
		ask_proc(v);
		program_changed(id, v);
	}
	if (!v->checked_proc)
		check_proc(v);
	return v;
}

static void describe_program(struct identity *id, const struct program *v, struct event_proc *out)
{
	out->comm = v->comm;
	out->exe = v->exe;
	out->args = v->args;
	out->args_len = v->args_len;
	out->cwd = v->cwd;
	out->uid = v->uid;
	out->gid = v->gid;
	out->has_ids = v->has_ids;
	out->user = v->has_ids ? names_find(id->users, v->uid) : NULL;
	out->group = v->has_ids ? names_find(id->groups, v->gid) : NULL;
	out->has_login = v->has_image && v->login_uid != LOGIN_UID_UNSET;
	out->login_uid = v->login_uid;
	out->login_user = out->has_login ? names_find(id->users, v->login_uid) : NULL;
	out->cgroup = v->cgroup;
	out->cgroup_id = v->cgroup_id;
	out->unit = or_null(v->container.unit);
	out->container = or_null(v->container.id);
	out->runtime = v->container.runtime;
	out->pidns = v->pidns;
	out->mntns = v->mntns;
}

void identity_describe(struct identity *id, struct proc_entry *p, const struct rec_sock *rec,
		       int64_t to_wall, struct event_proc *out, uint32_t *ev_flags)
{
	const struct program *v = look_at_program(id, p, rec);
	bool whole;

	out->version = 0;
	add_version(out, p->version);
	add_version(out, v->version);
	out->pid = p->who.tgid;
	out->tid = rec->attribution == ATTR_CURRENT ? rec->who.tid : 0;
	out->ppid = p->ppid;
	out->start_boot_ns = p->who.start;
	out->start_ns = p->who.start + (uint64_t)to_wall;
	out->thread_comm = *rec->comm && strcmp(rec->comm, rec->tcomm) ?
				   rec->tcomm :
				   NULL;
	out->parent_start_boot_ns = p->parent_start;
	describe_program(id, v, out);
	whole = describe_ancestors(id, p, rec->hdr.time, to_wall, out);
	out->parent_comm = out->n_ancestors ? or_null(out->ancestors[0].comm) : NULL;
	out->parent_exe = out->n_ancestors ? out->ancestors[0].exe : NULL;
	if (!whole && v->has_image)
		*ev_flags |= EV_FLAG_ANCESTORS_CUT;
	*ev_flags |= v->flags | (renamed(v) ? EV_FLAG_COMM_MISMATCH : 0);
}
