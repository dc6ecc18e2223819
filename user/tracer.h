/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* tracer.h - the BPF side in our hands: load, attach, read records, sweep. */
#ifndef STRAYPORT_TRACER_H
#define STRAYPORT_TRACER_H

#include <stddef.h>
#include <stdint.h>
#include "host.h"
#include "hooks.h"
#include "ports.h"
#include <linux/types.h>
#include "../bpf/wire.h"

struct tracer;

/* Called for every record, in ring order. A negative return stops the reading. */
typedef int (*record_fn)(void *ctx, void *data, size_t size);

/*
 * Load the programs of the plan for the wanted backend and attach them. A
 * program that the kernel refuses is marked in host->features, and planned
 * around. Returns 0; or -errno after a message that says what to do.
 */
int tracer_start(struct tracer **t, struct host *host, enum hook_backend want,
		 const struct port_watch *watch, record_fn fn, void *ctx);

/* Detach and free. NULL is accepted. */
void tracer_stop(struct tracer *t);
/* Detach all hooks, so that no new record comes; the ring can still be read. */
void tracer_detach(struct tracer *t);

/* The plan that is in force. */
const struct hook_plan *tracer_plan(const struct tracer *t);

/* Hand over all records that are there. Returns how many, or what fn returned below 0. */
int tracer_read(struct tracer *t);

/* Look at the counters of up to TRACER_SWEEP_MAX sockets; results come as records. 0 or -errno. */
#define TRACER_SWEEP_MAX 12
int tracer_sweep(struct tracer *t, const uint64_t *sk, size_t n);

/* Ask for everything that found no room in the ring: late records. Returns 0 or -errno. */
int tracer_sweep_all(struct tracer *t);

/* Sum over all CPUs of the CNT_* counters. Returns 0 or -errno. */
int tracer_counters(struct tracer *t, uint64_t counters[CNT_MAX]);

/* Route libbpf's own messages: quiet unless verbose. Call once, first. */
void tracer_quiet_libbpf(void);

#endif
