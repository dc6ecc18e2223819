/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* consumer.h - records in, enriched events out, and the traffic ticks between. */
#ifndef STRAYPORT_CONSUMER_H
#define STRAYPORT_CONSUMER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "output.h"
#include "tracer.h"

struct consumer;

struct consumer_config {
	const struct output_ops *ops;
	struct output *out;
	struct sink *sink;
	uint64_t traffic_interval_ns; /* 0 = no traffic events */
	uint64_t max_events;          /* 0 = no limit */
};

/* NULL on ENOMEM. cfg is copied; what it points to is borrowed. */
struct consumer *consumer_new(const struct consumer_config *cfg);
void consumer_free(struct consumer *c);

/* A record_fn: decode, enrich, print. Returns 0, or -errno of the output, or -ECANCELED after max_events. */
int consumer_record(void *consumer, void *data, size_t size);

/* Look at the counters of the flows that are due. Returns 0 or -errno of a record's consumption. */
int consumer_sweep(struct consumer *c, struct tracer *t);

/* When the next look is due (CLOCK_BOOTTIME, ns); 0 = none. */
uint64_t consumer_next_due(const struct consumer *c);

/*
 * After records: deliver what found no room in the ring, and say what is lost for good. Cheap when
 * nothing was. Returns 0 or -errno.
 */
int consumer_repair(struct consumer *c, struct tracer *t);

/* Is a second look due that follows a full ring? */
bool consumer_wants_repair(const struct consumer *c);

/* Idle flows cannot tell when they move again (no hook on send or receive): look at them every interval. */
void consumer_poll_idle(struct consumer *c, bool poll);

/* Print a run event (trace_started, trace_stopped). Returns 0 or -errno. */
int consumer_run_event(struct consumer *c, enum event_action action);

struct consumer_stats {
	uint64_t events;      /* printed, run events not counted */
	uint64_t undecodable; /* records that made no sense */
	uint64_t late;        /* delivered by the sweep after the ring was full */
	uint64_t lost;        /* gone for good */
	size_t open;          /* sockets that are still open */
};
void consumer_stats(const struct consumer *c, struct consumer_stats *s);

#endif
