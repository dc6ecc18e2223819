// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* identity_program.c - which program a process was, see identity_inside.h */
#include "identity_inside.h"

#include <stdlib.h>
#include <string.h>

/* An image that a hook sends is true since the hook began: its event may carry a time a moment before the image's. */
#define HOOK_NS 1000000u

/* Another program runs in the process: nothing of the old one is true any more. */
void program_clear(struct program *v)
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
void program_free(struct identity *id, struct program *v)
{
	if (v->newer) {
		*(v->past_older ? &v->past_older->past_newer : &id->past_oldest) = v->past_newer;
		*(v->past_newer ? &v->past_newer->past_older : &id->past_newest) = v->past_older;
		id->n_past--;
	}
	program_clear(v);
	free(v);
}

/* The oldest of all that have a newer one: that stands for it too if it is the same program, just elsewhere. */
void program_forget_past(struct identity *id)
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
struct program *program_at(const struct proc_entry *p, uint64_t time, struct program **next)
{
	struct program *v = p->newest;

	for (*next = NULL; v && v->time > time; v = v->older)
		*next = v;
	return v;
}

/* Another one, of which only this is known; NULL on ENOMEM. */
struct program *program_new(struct identity *id, struct proc_entry *p, uint16_t exec_id, uint64_t time)
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

/* ---------------------------------------------------- which program it was */

/* Does its exec id say which program it was when it was made? */
bool program_named_by(const struct rec_sock *rec)
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
struct program *program_by_time(const struct identity *id, const struct proc_entry *p, uint64_t time,
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
		return program_by_time(id, p, rec->hdr.time, v->exec_id, true);
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
	return program_named_by(rec) ? by_exec(id, p, rec) : program_by_time(id, p, rec->hdr.time, rec->exec_id, true);
}

bool identity_knows(const struct identity *id, const struct proc_entry *p, const struct rec_sock *rec)
{
	return !program_named_by(rec) || program_of(id, p, rec);
}

/* The same; of what no image tells there is one too from now on, unless it is in doubt which it was. */
struct program *program_get(struct identity *id, struct proc_entry *p, const struct rec_sock *rec)
{
	struct program *v = program_of(id, p, rec);

	if (v || (p->newest && !program_named_by(rec)))
		return v;
	return program_new(id, p, rec->exec_id, rec->hdr.time);
}
