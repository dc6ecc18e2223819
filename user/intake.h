/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * intake.h - records out of the ring: to the consumer or, while the output is full, into a backlog, so that the ring is
 * read all the same. When that is full too, they stay in the ring, then as bits in the flow table. What was open
 * before is older than any of them, and is told first.
 */
#ifndef STRAYPORT_INTAKE_H
#define STRAYPORT_INTAKE_H

#include <stdbool.h>
#include <stddef.h>
#include "backlog.h"
#include "consumer.h"
#include "output.h"
#include "snapshot.h"
#include "tracer.h"

/* All but `open` borrowed. */
struct intake {
	struct tracer *tracer;
	struct consumer *consumer;
	const struct sink *sink;
	struct backlog *backlog;
	struct snapshot *open; /* what was found open and is to be told; NULL when it has been. Owned */
};

/* A record_fn for the ring. Returns as consumer_record(), or -ENOMEM. */
int intake_record(void *intake, void *data, size_t size);
/* The same for the images, which never wait: consumer_image(). */
int intake_image(void *intake, void *data, size_t size);

/*
 * Take what came, and look at what is due: not while older records wait. check: ask the kernel's counters even if
 * nothing came. Returns how many records, or -errno as consumer_record() has it, but never -EAGAIN.
 */
int intake_drain(struct intake *in, bool check);

/* How many records and open sockets wait to be told. */
size_t intake_waiting(const struct intake *in);
/* Are there some, and has the output room for them? */
bool intake_ready(const struct intake *in);

#endif
