/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* eventread.h - from a line that out_json wrote back to the event, as far as out_text prints it. */
#ifndef STRAYPORT_EVENTREAD_H
#define STRAYPORT_EVENTREAD_H

#include <stddef.h>
#include "event.h"

struct event_reader;

/* NULL on ENOMEM. */
struct event_reader *event_reader_new(void);
void event_reader_free(struct event_reader *r); /* accepts NULL */

/*
 * Read one line, without its newline; it is overwritten. Returns the event, valid until the next call
 * and as long as the line; or NULL, and event_reader_error() says why. Members that are not known are skipped.
 */
const struct event *event_read(struct event_reader *r, char *line, size_t len);

/* One line of printable text: what was wrong with the last line, and where in it. */
const char *event_reader_error(const struct event_reader *r);

#endif
