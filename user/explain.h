/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain.h - all that is known of one port on this host, on one screen or as one JSON object. */
#ifndef STRAYPORT_EXPLAIN_H
#define STRAYPORT_EXPLAIN_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include "output.h"
#include "portnotes.h"

struct explain;

/* An output whose events are the sockets of the port; NULL on ENOMEM. info and notes are borrowed. */
struct explain *explain_new(uint16_t port, bool json, const struct run_info *info, const struct port_notes *notes);
void explain_free(struct explain *x); /* accepts NULL */

/* Where a consumer has to send the events that the snapshot finds. */
extern const struct output_ops explain_ops; /* cannot create */
struct output *explain_output(struct explain *x);
struct sink *explain_sink(struct explain *x);

/*
 * The snapshot cannot be had: look at /proc/net of this network namespace instead, where no process is named.
 */
void explain_without_bpf(struct explain *x);

/*
 * Look at the rest, and print it all, text broken at `width` columns but for what is there to be copied (0: not
 * broken). Returns 1 if a socket has the port, 0 if none has, or -errno.
 */
int explain_print(struct explain *x, FILE *f, size_t width);

#endif
