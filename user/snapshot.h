/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * snapshot.h - what is open already, in every network namespace, with all who hold it.
 *
 * The iterators of the kernel side give one record per file descriptor and per
 * socket; here they become one event per socket.
 */
#ifndef STRAYPORT_SNAPSHOT_H
#define STRAYPORT_SNAPSHOT_H

#include "consumer.h"
#include "tracer.h"

/*
 * Find all and print all. Call it while the hooks are live and before a live record is
 * read. Returns 0; -errno of the output; or -errno after a warning that says what is not listed.
 */
int snapshot_run(struct tracer *t, struct consumer *c);

/*
 * After a loss: find and print what is open and was not told. Only by the iterators, else nothing is found.
 * *no_room: not all of it found room in the flow table. Returns 0, or -errno of the output.
 */
int snapshot_again(struct tracer *t, struct consumer *c, bool *no_room);

#endif
