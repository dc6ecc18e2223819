/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * intake.h - records out of the ring: to the consumer or, while the output is full, into a backlog, so that the ring is
 * read all the same. When that is full too, they stay in the ring, then as bits in the flow table.
 */
#ifndef STRAYPORT_INTAKE_H
#define STRAYPORT_INTAKE_H

#include <stdbool.h>
#include <stddef.h>
#include "backlog.h"
#include "consumer.h"
#include "output.h"
#include "tracer.h"

/* All borrowed. */
struct intake {
	struct tracer *tracer;
	struct consumer *consumer;
	const struct sink *sink;
	struct backlog *backlog;
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

/* Are there records that the output has room for? */
bool intake_ready(const struct intake *in);

#endif
