/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * status.h - one line on a terminal while nothing happens, so that silence is seen to be watched:
 * "watching 3401 … 00:12:07, 0 events, 0 lost", rewritten in place, and gone before anything else is printed.
 */
#ifndef STRAYPORT_STATUS_H
#define STRAYPORT_STATUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "health.h"
#include "output.h"

struct status {
	bool on;
	bool shown;        /* it stands on the terminal now */
	uint64_t live_ns;  /* boot time: counts from here */
	uint64_t second;   /* of the line that was drawn last */
	uint64_t after_ns; /* boot time: not before */
	const char *watching;
	struct sink sink;
};

/*
 * The line may be shown from now on, if stdout and stderr are the same terminal and it can rewrite a line;
 * else all below does nothing. While it is on, what log.h prints wipes it first. s stays where it is until
 * status_end(); watching is borrowed. Returns 0 or -ENOMEM.
 */
int status_begin(struct status *s, const char *watching);

/* Draw it anew if a second is over; not in the first second after status_wipe(), nor in the background. */
void status_show(struct status *s, const struct run_health *h);

/* The terminal has another width: draw it anew at the next status_show(), if it stands there. */
void status_resized(struct status *s);

/* Take it off the terminal: something is about to be printed. Cheap if it is not there. */
void status_wipe(struct status *s);

/* Wipe it for good. Accepts a zeroed status. */
void status_end(struct status *s);

/* The line in buf, cut to `columns` by shortening what is watched; its length in bytes, 0 if it cannot fit. */
size_t status_line(char *buf, size_t cap, const char *watching, uint64_t seconds, const struct run_health *h,
		   size_t columns);

#endif
