/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* iterread.h - the records that an iterator of the kernel side writes. */
#ifndef STRAYPORT_ITERREAD_H
#define STRAYPORT_ITERREAD_H

#include "tracer.h"

/* Called for each record, aligned, in order. A return other than 0 ends the reading. */
typedef int (*iterread_fn)(void *ctx, const void *data, size_t size);

/*
 * Read all that comes from fd, what tracer_iter() returned (an errno too: then that is the result), and
 * close it. Images of processes that come meanwhile are taken out of their ring. Returns 0, -errno,
 * or what fn returned.
 */
int iterread(struct tracer *t, int fd, iterread_fn fn, void *ctx);

#endif
