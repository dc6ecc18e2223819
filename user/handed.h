/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * handed.h - who holds a socket that was handed over, at the moment when we ask.
 *
 * To ask is to walk along the files of all processes, so one walk answers for all hand-overs that
 * were before it, and all walks together get a tenth of the time. Times are CLOCK_BOOTTIME, ns.
 */
#ifndef STRAYPORT_HANDED_H
#define STRAYPORT_HANDED_H

#include <stdbool.h>
#include "tracer.h"

struct handed;

/* NULL on ENOMEM. */
struct handed *handed_new(void);
/* NULL is accepted. */
void handed_free(struct handed *h);

/*
 * Who holds the socket with this id, which was handed over at `time`. *list is sorted by process and descriptor,
 * may be empty (all have closed it since) and is valid until the next call. *read_at is when it was
 * asked: at `time` or later. Returns 0; -EAGAIN if walks have had their share of the time, so
 * that nothing is known; or -errno of the walk.
 */
int handed_look(struct handed *h, struct tracer *t, uint64_t id, uint64_t time, const struct rec_holder **list,
		size_t *n, uint64_t *read_at);

/*
 * A share of the time: what takes d costs HANDED_SHARE times d, and HANDED_AHEAD may be spent ahead. Both are
 * pure: after is what may not be before, in both directions; 0 at the start.
 */
#define HANDED_SHARE 10
#define HANDED_AHEAD 2000000000ull
static inline bool handed_may(uint64_t after, uint64_t now)
{
	return after <= now;
}

static inline uint64_t handed_spent(uint64_t after, uint64_t now, uint64_t d)
{
	uint64_t oldest = now > HANDED_AHEAD ? now - HANDED_AHEAD : 0;

	return (after > oldest ? after : oldest) + HANDED_SHARE * d;
}

#endif
