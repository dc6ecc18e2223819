/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * summary.h - what a run saw, in one table at its end: a row per watched port and process.
 *
 * Fed with the events that were printed, it keeps SUMMARY_ROWS rows and SUMMARY_PEERS addresses of each,
 * whatever comes. What finds no room is added up in one row and said.
 */
#ifndef STRAYPORT_SUMMARY_H
#define STRAYPORT_SUMMARY_H

#include <stdio.h>
#include "event.h"
#include "output.h"

#define SUMMARY_ROWS  512 /* that are kept */
#define SUMMARY_PEERS 64  /* addresses told apart in a row; of more "64+" is known */
#define SUMMARY_SHOWN 40  /* rows that are printed */

struct summary;

/* NULL on ENOMEM. */
struct summary *summary_new(void);
void summary_free(struct summary *s); /* accepts NULL */

/* Count a printed event; nothing of it is borrowed. What is not about a socket is passed over. */
void summary_event(struct summary *s, const struct event *ev);

/*
 * Print the table, at most 100 columns wide, most bytes first, of equal ones the last seen first; nothing if
 * there were no events. Times are of the day in UTC if time is STAMP_UTC, else local; with the date if the run saw
 * more than one day. width: of the terminal, 0 = none; where the times would go beyond it they are left out.
 */
void summary_print(const struct summary *s, enum time_style time, size_t width, FILE *f);

#endif
