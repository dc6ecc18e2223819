/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * loader.h - inside the tracer: its BPF objects on their way into the kernel
 *
 * Whatever takes time at the start is made at the same time: the maps in a thread of
 * their own, the programs in as many objects as there are parts. Only tracer.c and
 * tables.c look in here.
 */
#ifndef STRAYPORT_LOADER_H
#define STRAYPORT_LOADER_H

#include "tracer.h"

#include <pthread.h>
#include <stdbool.h>

#include "strayport.skel.h"

/* What is not needed until the hooks are live. */
enum later {
	LATER_FILES, LATER_TCP, LATER_UDP, LATER_FD, LATER_SEEN, /* may be refused */
	LATER_SWEEP, LATER_PENDING, LATER_DGRAM, LATER_EXEC, LATER_FORGET, /* not for a snapshot */
	LATER_MAX
};

/*
 * The kernel verifies on one CPU what one thread loads, so the programs are
 * spread over objects, which load at the same time. All use the same maps. The
 * tracer's own object has no programs loaded: it only says what the maps are.
 */
enum { PART_HOOKS, PART_HOOKS_2, PART_LATER, PART_MAX };

struct part {
	struct tracer *t;
	struct strayport_bpf *skel;
	pthread_t thread;
	bool running;     /* thread is to be joined */
	int err;          /* -errno of its load, */
	char refused[64]; /* and which program the kernel refused, or "" */
};

/* The tables are large: clearing their memory takes time, in which we do other things. */
struct maker {
	pthread_t thread;
	bool running; /* thread is to be joined */
	bool only_iters; /* without hooks nothing needs the large ones */
	size_t ring_size; /* 0 = the sizes that the object says */
	uint32_t max_sockets;
	struct strayport_bpf *skel; /* what it made */
	int err;
};

struct tracer {
	struct maker maker;
	struct strayport_bpf *skel;
	struct strayport_bpf__bss *bss; /* shared with the kernel side; NULL = no maps */
	struct part parts[PART_MAX];
	struct ring_buffer *ring, *images;
	struct hook_plan plan;
	struct bpf_link *links[HOOK_MAX_PROGS];
	int hook_fd[HOOK_MAX_PROGS]; /* programs that are attached, each at its first hook; 0 = not */
	int later_fd[LATER_MAX];     /* 0 = not loaded */
	int later_err[LATER_MAX];    /* -errno of an iterator, or what serves instead, that this kernel refused */
	const struct port_watch *watch; /* borrowed, and so is filter */
	const struct filter *filter;
	int core_btf;                /* descriptor of core_btf_make(), or -errno: without */
};

/* Make the BTF by which programs are loaded sooner (corebtf.h). Without, all works as well. */
void loader_core_btf(struct tracer *t, struct host *host);
void loader_close_core_btf(struct tracer *t);

/* Begin to make the maps of the sizes in t->maker, beside the caller. */
void loader_begin(struct tracer *t);

/* The tracer has its maps, but for those of variables. Returns 0 or -errno. */
int loader_maps(struct tracer *t);

/* What is constant has been set in t->skel->rodata: make its maps. Returns 0 or -errno. */
int loader_variables(struct tracer *t);

/* Load the hooks of the plan. Returns 0 or -errno; then loader_refused() may name the program. */
int loader_hooks(struct tracer *t);

/* Load what is not needed until the hooks are live, beside the caller; then wait for it: 0, or -errno after a message. */
void loader_later_begin(struct tracer *t);
int loader_later(struct tracer *t);

/* The program that the kernel refused last, in this thread; "" if it was something else. */
const char *loader_refused(void);

/* A program that is loaded, or NULL; a descriptor of it that outlives its object, or 0. */
struct bpf_program *loader_find(const struct tracer *t, const char *name);
int loader_keep(const struct tracer *t, const char *name);

/* Give up what libbpf keeps of the hooks' programs; give up everything, so that it can be loaded anew. */
void loader_drop_hooks(struct tracer *t);
void loader_close(struct tracer *t);

/* Run a program that was loaded later on up to TRACER_SWEEP_MAX numbers. Returns what it returns, or -errno. */
int loader_run(struct tracer *t, enum later prog, const uint64_t *args, size_t n);

#endif
