// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* clock.c - see clock.h */
#include "clock.h"

#include <time.h>

static uint64_t now(clockid_t id)
{
	struct timespec ts;

	clock_gettime(id, &ts);
	return (uint64_t)ts.tv_sec * 1000000000u + (uint64_t)ts.tv_nsec;
}

uint64_t clock_boot_ns(void)
{
	return now(CLOCK_BOOTTIME);
}

uint64_t clock_wall_ns(void)
{
	return now(CLOCK_REALTIME);
}

int64_t clock_boot_to_wall(void)
{
	int64_t best = 0;
	uint64_t width = UINT64_MAX;

	/* the closest of three brackets: a preemption between two readings must not shift all times */
	for (int i = 0; i < 3; i++) {
		uint64_t a = clock_boot_ns(), wall = clock_wall_ns(), b = clock_boot_ns();

		if (b - a < width) {
			width = b - a;
			best = (int64_t)(wall - (a + b) / 2);
		}
	}
	return best;
}
