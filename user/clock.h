/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* clock.h - the kernel's times (CLOCK_BOOTTIME) as wall-clock times. All in nanoseconds. */
#ifndef STRAYPORT_CLOCK_H
#define STRAYPORT_CLOCK_H

#include <stdint.h>

/* Now, since boot, time asleep included: the clock of all records. */
uint64_t clock_boot_ns(void);

/* Now, since 1970. */
uint64_t clock_wall_ns(void);

/*
 * wall = boot + offset, measured now. Taken anew for every batch of records, so
 * that a clock that was set meanwhile shows from then on.
 */
int64_t clock_boot_to_wall(void);

#endif
