/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * writer.h - a thread that writes for somebody who must not wait.
 *
 * A write to a regular file cannot be told not to wait: O_NONBLOCK has no meaning for it, and poll() always says that
 * there is room (open(2), poll(2)). It waits all the same, seconds on a busy disk, for ever on a server that is gone.
 */
#ifndef STRAYPORT_WRITER_H
#define STRAYPORT_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct writer;

/* Write some of the n bytes at p, in the thread. Returns how many, or -errno; -EINTR and -EAGAIN: call it again. */
typedef ssize_t (*writer_fn)(void *ctx, const char *p, size_t n);

/* Start one; ctx is borrowed. NULL if there is no thread, or no memory, to be had. Signals are blocked in it. */
struct writer *writer_new(writer_fn fn, void *ctx);
/* Ends once what it has is written. Accepts NULL. */
void writer_free(struct writer *w);

/* Does it write? */
bool writer_busy(struct writer *w);
/* Readable from the end of a writing to writer_result(). */
int writer_fd(const struct writer *w);
/* What came of the last, when it is not busy: 0 or -errno; after an error the rest was not written. */
int writer_result(struct writer *w);
/* When it is not busy: write these. They stay as they are until it is not busy any more. */
void writer_begin(struct writer *w, const char *p, size_t n);

#endif
