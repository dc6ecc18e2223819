/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * hooks.h - which kernel functions are hooked, how, and what serves where one is missing.
 *
 * hook_progs[] lists every BPF program of the skeleton; hook_points[] lists
 * what the tracer needs to see, each with its alternatives in order. Planning
 * is pure: it asks only what a struct features says.
 */
#ifndef STRAYPORT_HOOKS_H
#define STRAYPORT_HOOKS_H

#include <stdbool.h>
#include <stddef.h>

enum hook_backend { BACKEND_AUTO, BACKEND_FENTRY, BACKEND_KPROBE, BACKEND_TP, BACKEND_ANY };

/* How a program is attached. */
enum hook_kind {
	KIND_TP_BTF,  /* tp_btf or raw_tp: raw tracepoint, typed or not */
	KIND_TP,      /* classic tracepoint, "category/name" */
	KIND_FENTRY,  /* fentry or fexit */
	KIND_KPROBE,  /* kprobe or kretprobe */
	KIND_CGROUP,  /* cgroup program at the root of cgroup v2 */
	KIND_MAX,
};

struct hook_prog {
	const char *name;   /* of the hook, and of its BPF program, unless several hooks have one */
	enum hook_kind kind;
	const char *target; /* kernel function, tracepoint, or attach type */
	int params;         /* only for a target with this many parameters; 0 = any number */
	const char *program; /* or NULL: hook_program() */
};

#define HOOK_MAX_POINTS 32
#define HOOK_MAX_PROGS 96
#define HOOK_ALT_PROGS 7
#define HOOK_ALTS      8

struct hook_alt {
	enum hook_backend backend;        /* BACKEND_ANY: serves every choice of backend */
	const char *progs[HOOK_ALT_PROGS]; /* all of them, NULL-terminated */
	const char *note;                 /* what is worse than with the first choice, or NULL */
	int since;                        /* serves only from this major release of the kernel on: BTF does not tell */
};

struct hook_point {
	const char *name; /* one word */
	const char *what; /* what is blind without it */
	bool required;
	struct hook_alt alts[HOOK_ALTS]; /* until progs[0] is NULL */
};

extern const struct hook_prog hook_progs[];
extern const size_t hook_n_progs;
extern const struct hook_point hook_points[];
extern const size_t hook_n_points;

/* What a kernel offers: per program 0, or the errno (positive) that stands against it. */
struct features {
	int err[HOOK_MAX_PROGS];
	int release; /* the kernel's major release: 6 of 6.12 */
};

/* The outcome: per point the chosen alternative, per program whether it is used. */
struct hook_plan {
	int alt[HOOK_MAX_POINTS];               /* index in hook_points[i].alts, -1 = none */
	bool use[HOOK_MAX_PROGS];
	enum hook_backend backend; /* of accept: what --features and the events call the backend */
};

/* Index of a hook in hook_progs, or -1. */
int hook_prog_index(const char *name);

/* The name of a hook's BPF program. */
const char *hook_program(const struct hook_prog *hook);

/* The first hook in use that has this program, as an index in hook_progs; -1 if none has. */
int hook_of_program(const struct hook_plan *plan, const char *program);

/* Is this hook in use, and the first that has its program? Each program is loaded and kept once. */
bool hook_loads(const struct hook_plan *plan, int hook);

/* Is b another copy of a: the same event, by the name with _2 or _tp behind it? Copies follow a in the table. */
bool hook_is_copy(const struct hook_prog *b, const struct hook_prog *a);

/*
 * Choose for every point the first alternative of the wanted backend (or of any,
 * for BACKEND_AUTO) whose programs are all available. Returns 0, or -ENOENT and
 * the point's index in *missing if a required point has no alternative left.
 */
int hook_plan_make(struct hook_plan *plan, const struct features *f, enum hook_backend want,
		   size_t *missing);

/* Is the point of this name served, and by a return hook? */
bool hook_plan_has(const struct hook_plan *plan, const char *point);

/* Leave out the points whose names begin so: nothing that they see is watched. */
void hook_plan_drop(struct hook_plan *plan, const char *prefix);

/* "auto", "fentry", "kprobe", "tp"; parse returns -1 for another word. */
const char *hook_backend_name(enum hook_backend b);
int hook_backend_parse(const char *name);

#endif
