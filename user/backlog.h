/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * backlog.h - records that wait in user space, in order, while the output takes nothing.
 *
 * They are packed by zlib, a block at a time: the records of one connection lie close together and differ in little,
 * so that some 190 bytes of a record become 20 to 30.
 */
#ifndef STRAYPORT_BACKLOG_H
#define STRAYPORT_BACKLOG_H

#include <stdbool.h>
#include <stddef.h>
#include "tracer.h"

/* A block before it is packed, and the longest record that fits. */
#define BACKLOG_BLOCK  (256u << 10)
#define BACKLOG_RECORD (16u << 10)

struct backlog;

/* It is full when what waits takes `limit` bytes of memory: at once if that is 0. NULL on ENOMEM. */
struct backlog *backlog_new(size_t limit);
void backlog_free(struct backlog *b); /* accepts NULL */

/* How many records wait. */
size_t backlog_records(const struct backlog *b);
/* No hard limit: what is put there all the same finds room too. */
bool backlog_full(const struct backlog *b);

/* Copy a record to the end. Returns 0, -EMSGSIZE if it is longer than BACKLOG_RECORD, or -ENOMEM: it is not there then. */
int backlog_put(struct backlog *b, const void *data, size_t size);

/*
 * Hand the oldest records to fn, aligned to 8 bytes, `most` of them or until it returns something else than 0, which is
 * returned then; that record is gone too. fn may put more. Returns 0, -ENOMEM, or -EIO if a block does not unpack.
 */
int backlog_take(struct backlog *b, size_t most, record_fn fn, void *ctx);

#endif
