/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * identity.h - who a (tgid, start time) pair is: images from the kernel first, /proc second.
 *
 * An entry that a live socket names is kept however old it is; of the others
 * the least recently used go when there are more than IDENTITY_SPARE.
 *
 * A process runs one program after the other, and events may be read long after
 * they happened. So each image is kept with its time, and an event is told with
 * the one that was true then. Where it is in doubt which one that was, none is told.
 */
#ifndef STRAYPORT_IDENTITY_H
#define STRAYPORT_IDENTITY_H

#include <stdbool.h>
#include <stdint.h>
#include "decode.h"
#include "event.h"

#define IDENTITY_SPARE 8192 /* some 10 MiB with their arguments */
#define IDENTITY_PAST  8192 /* images that are kept though their process has a newer one: the last that got one */

struct identity;
struct proc_entry;

/* NULL on ENOMEM. */
struct identity *identity_new(void);

/*
 * fn is called with each process that goes, for there are too many: whoever sends images
 * believes that it is known here, and has to send its image again if it does anything more.
 */
void identity_on_forget(struct identity *id, void (*fn)(void *ctx, const struct who_id *who), void *ctx);
void identity_free(struct identity *id);

/*
 * Take in a process image of the kernel, or its long arguments, in whatever order they are read.
 * Returns 0 or -ENOMEM.
 */
int identity_image(struct identity *id, const struct rec_proc *rec);
int identity_args(struct identity *id, const struct rec_args *rec);

/* Take in what an iterator says of a holder, unless an image is known. Returns its entry, NULL on ENOMEM. */
struct proc_entry *identity_holder(struct identity *id, const struct rec_holder *rec);

/* The same for an image that comes beside the records and may be ahead of them. */
int identity_image_ahead(struct identity *id, const struct rec_proc *rec);

/* The image of an exec last found no room at this time (boot time, ns; 0 = never): of that program nothing is known. */
void identity_unsent(struct identity *id, uint64_t time);

/* The entry of a process, made if needed; NULL if who->start is 0 or on ENOMEM. */
struct proc_entry *identity_get(struct identity *id, const struct who_id *who);

/* False if a record names a program of which no image has been read: it may be under way. */
bool identity_knows(const struct identity *id, const struct proc_entry *p, const struct rec_sock *rec);

/* It did not come: this is a program of which nothing is known, and identity_knows() is true from now on. */
void identity_missing(struct identity *id, struct proc_entry *p, const struct rec_sock *rec);

/* A socket names the entry, or no longer does. NULL is accepted. */
void identity_hold(struct identity *id, struct proc_entry *p);
void identity_release(struct identity *id, struct proc_entry *p);

/* Take in what a record of the process's own context says: comm and ids as they are now. */
void identity_current(struct identity *id, struct proc_entry *p, const struct rec_sock *rec);

/*
 * Describe the process of a record for the outputs. to_wall turns boot time
 * into wall time. Strings in out are valid until the next identity_image() or
 * identity_release(). ev_flags gets EV_FLAG_* bits or-ed in.
 */
void identity_describe(struct identity *id, struct proc_entry *p, const struct rec_sock *rec,
		       int64_t to_wall, struct event_proc *out, uint32_t *ev_flags);

#endif
