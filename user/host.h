/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * host.h - what this kernel lets us do, found out by doing it.
 *
 * A kind of hook is probed by loading and attaching one program of that kind;
 * a function or tracepoint that is not in the kernel's BTF is ENOENT.
 */
#ifndef STRAYPORT_HOST_H
#define STRAYPORT_HOST_H

#include <stdint.h>
#include <stdio.h>
#include "hooks.h"

struct btf;

struct host {
	struct btf *btf;        /* of the kernel; NULL = none, or no longer needed */
	int btf_err;            /* errno if there is none */
	uint32_t task_type;     /* its id of struct task_struct; 0 = none */
	int ringbuf_err;        /* errno; 0 = BPF ring buffers work */
	int cgroup_fd;          /* root of cgroup v2, or -1 */
	bool sockops_untyped;   /* a sockops program may not ask for the pid and comm of current */
	int tracefs_fd;         /* root of tracefs, or -1 */
	int kind_err[KIND_MAX]; /* errno per kind; 0 = works */
	const char *kind_why[KIND_MAX]; /* what failed: "load", "attach", ...; static strings */
	struct features features;
};

/* Probe this host. Never fails: what does not work is in the errors. Free with host_free(). */
void host_probe(struct host *h);
void host_free(struct host *h);

/* Free the BTF, which is large, once all that needs it is done. */
void host_forget_btf(struct host *h);

/* -EPERM etc. and a message on stderr if nothing at all can work here; else 0. */
int host_check(const struct host *h);

/* Print what loads and what does not, and which hooks would be used. */
void host_print(FILE *f, const struct host *h, enum hook_backend want);

/* The id of a "category/name" tracepoint, or -errno. */
int host_tracepoint_id(const struct host *h, const char *name);

/* The errno and words of why a point has no hook, for the user: each alternative that was tried. */
void host_explain(FILE *f, const struct host *h, size_t point, enum hook_backend want);

#endif
