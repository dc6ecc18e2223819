/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* consumer.h - records in, enriched events out, and the traffic ticks between. */
#ifndef STRAYPORT_CONSUMER_H
#define STRAYPORT_CONSUMER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "filter.h"
#include "output.h"
#include "portnotes.h"
#include "summary.h"
#include "tracer.h"

struct consumer;

struct consumer_config {
	const struct output_ops *ops;
	struct output *out;
	struct sink *sink;
	uint64_t traffic_interval_ns; /* 0 = no traffic events */
	uint64_t max_events;          /* 0 = no limit */
	uint64_t heartbeat_ns;        /* 0 = none */
	const char *watching;         /* the ports, for people */
	const struct port_notes *notes; /* of the user, or NULL */
	const struct filter *filter;  /* what is shown */
	struct summary *summary;      /* gets every printed event; or NULL */
};

/* NULL on ENOMEM. cfg is copied; what it points to is borrowed. */
struct consumer *consumer_new(const struct consumer_config *cfg);
void consumer_free(struct consumer *c);

/*
 * A record_fn: decode, enrich, print. Returns 0, or -errno of the output, -ECANCELED after max_events,
 * -EAGAIN (the record is done) if the output is full: read on when it is not.
 */
int consumer_record(void *consumer, void *data, size_t size);
/* The same for a process image that comes beside the records, and perhaps before its time. */
int consumer_image(void *consumer, void *data, size_t size);

/*
 * A socket that was open before, and the file descriptors that hold it (none: nobody is known to). A holder
 * that a filter asks for becomes the first of them.
 * Prints it, and follows it from now on if the kernel side does. Returns as consumer_record().
 */
int consumer_existing(struct consumer *c, const struct rec_sock *rec,
		      struct rec_holder *holders, size_t n);

/* So many of these were found by a look after a loss. */
void consumer_found(struct consumer *c, size_t n);

/* What was open before was found through /proc, not by the kernel's iterators: events say so. */
void consumer_from_proc(struct consumer *c);

/* Look at the counters of the flows that are due. Returns 0 or -errno of a record's consumption. */
int consumer_sweep(struct consumer *c, struct tracer *t);

/* Print what the kernel has only counted of refused packets; consumer_sweep() does it when it is time. */
int consumer_refused(struct consumer *c, struct tracer *t);

/* When the next look is due (CLOCK_BOOTTIME, ns); 0 = none. */
uint64_t consumer_next_due(const struct consumer *c);

/*
 * After records: deliver what found no room in the ring, and say what is lost for good. Cheap when
 * nothing was. Returns 0 or -errno.
 */
int consumer_repair(struct consumer *c, struct tracer *t);

/* Is a second look due that follows a full ring? At the end: is there something left to deliver? */
bool consumer_wants_repair(const struct consumer *c);

/* Idle flows cannot tell when they move again (no hook on send or receive): look at them every interval. */
void consumer_poll_idle(struct consumer *c, bool poll);

/* The hooks are live, or will be detached now: from when on, or until when, the run's statements hold. */
void consumer_live(struct consumer *c, struct tracer *t);
void consumer_blind(struct consumer *c, struct tracer *t);

/*
 * Now and then: are the hooks still attached? Is a heartbeat due? behind: older records wait, so it is not time for
 * one. Returns 0 or -errno of the output.
 */
int consumer_watch(struct consumer *c, struct tracer *t, bool behind);

/* Print a run event (trace_started, trace_stopped). Returns 0 or -errno. */
int consumer_run_event(struct consumer *c, enum event_action action);

/* What the tracer must say of itself, as of the last time that it looked. */
const struct run_health *consumer_health(const struct consumer *c);

#endif
