/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * snapshot.h - what is open already, in every network namespace, with all who hold it.
 *
 * The iterators of the kernel side give one record per file descriptor and per
 * socket; here they become one event per socket. To find them takes a moment, to tell them as long as the reader
 * likes: so these are two calls.
 */
#ifndef STRAYPORT_SNAPSHOT_H
#define STRAYPORT_SNAPSHOT_H

#include "consumer.h"
#include "output.h"
#include "tracer.h"

struct snapshot;

/*
 * Find all. Call it while the hooks are live, and tell it before a live record is read. NULL if there is no memory.
 * *missing: 0, or -errno after a warning that says what is not listed. Ends the look (tracer_look_over).
 */
struct snapshot *snapshot_take(struct tracer *t, struct consumer *c, int *missing);

/*
 * After a loss: find what is open and was not told. Only by the iterators, else nothing is found.
 * *no_room: not all of it found room in the flow table.
 */
struct snapshot *snapshot_take_again(struct tracer *t, struct consumer *c, bool *no_room);

/* How many sockets are still to be told; of NULL 0. */
size_t snapshot_left(const struct snapshot *s);
/* Tell them, in the order in which they were found, until the sink is full. Returns how many, or -errno of the output. */
int snapshot_tell(struct snapshot *s, struct consumer *c, const struct sink *sink);
void snapshot_free(struct snapshot *s); /* accepts NULL */

#endif
