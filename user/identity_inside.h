/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * identity_inside.h - inside the identity: what its files share
 *
 *   identity.c           the processes that are known, and which of them are kept
 *   identity_program.c   the programs that a process was, and which it was when
 *   identity_image.c     what the kernel side sends of them
 *   identity_describe.c  what is said of them in an event
 */
#ifndef STRAYPORT_IDENTITY_INSIDE_H
#define STRAYPORT_IDENTITY_INSIDE_H

#include "identity.h"
#include "container.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IDENTITY_BUCKETS 4096

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
	struct proc_entry *bucket[IDENTITY_BUCKETS];
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
void identity_changed(struct identity *id, struct proc_entry *p);
void program_changed(struct identity *id, struct program *v);

/* Another program of p, of which only this is known; NULL on ENOMEM. */
struct program *program_new(struct identity *id, struct proc_entry *p, uint16_t exec_id, uint64_t time);
/* It goes; of those that have a newer one it is taken out. */
void program_free(struct identity *id, struct program *v);
/* Nothing of what its image said is true any more. */
void program_clear(struct program *v);
/* Forget the oldest of all that have a newer one: that stands for it too if it is the same program, just elsewhere. */
void program_forget_past(struct identity *id);

/* The newest one of that time or older; *next is the one after it. */
struct program *program_at(const struct proc_entry *p, uint64_t time, struct program **next);
/*
 * By time, or NULL if there may have been another one then. exec_id: what it was at that time or
 * later, 0 = not known. itself: the process is what is asked about, not one of its children.
 */
struct program *program_by_time(const struct identity *id, const struct proc_entry *p, uint64_t time, uint16_t exec_id,
				bool itself);
/* Does the record's exec id say which program it was when it was made? */
bool program_named_by(const struct rec_sock *rec);
/*
 * The program of a record; of what no image tells there is one too from now on, unless it is in doubt which it
 * was: NULL, as on ENOMEM.
 */
struct program *program_get(struct identity *id, struct proc_entry *p, const struct rec_sock *rec);

/* The last part of a file's name as comm has it: cut to 15 bytes. */
void comm_of_path(char comm[WIRE_COMM_LEN], const char *path);

#endif
