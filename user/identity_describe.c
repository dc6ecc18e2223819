// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* identity_describe.c - what is said of a process, see identity.h */
#include "identity_inside.h"
#include "names.h"
#include "proc.h"

#include <stdlib.h>
#include <string.h>

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
	comm_of_path(from_exe, p->exe);
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
		v = program_by_time(id, p, time, 0, false);
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
