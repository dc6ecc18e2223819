/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * relook.h - when to look again at what is open, after a loss: pure, times are CLOCK_BOOTTIME in ns.
 *
 * A look walks along the files of all processes. It comes soon after the first loss, then all looks together get
 * a fiftieth of the time; while a hook is missing there is one every RELOOK_HOOK.
 */
#ifndef STRAYPORT_RELOOK_H
#define STRAYPORT_RELOOK_H

#include <stdbool.h>
#include <stdint.h>
#include "health.h"

#define RELOOK_SOON  1000000000ull
#define RELOOK_MOST  64000000000ull
#define RELOOK_HOOK  10000000000ull
#define RELOOK_SHARE 50

struct relook {
	uint64_t due;        /* 0 = nothing is lost that a look could find */
	uint64_t after;      /* no look before */
	uint64_t delay;      /* while the flow table stays full: doubles to RELOOK_MOST; 0 = RELOOK_SOON */
	uint64_t table_full; /* of the health, when it was last asked */
	uint32_t hooks;
};

/* Is a look due now? h: what is lost by now. */
bool relook_due(struct relook *r, const struct run_health *h, uint64_t now);
/* A look is over that began at `begun`; no_room: not all that it found found room in the flow table. */
void relook_done(struct relook *r, uint64_t begun, uint64_t now, bool no_room);

#endif
