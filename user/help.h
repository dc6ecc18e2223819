/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* help.h - strayport help TOPIC: the tables of the program itself, for reading. */
#ifndef STRAYPORT_HELP_H
#define STRAYPORT_HELP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum exit_status { EXIT_FINISHED = 0, EXIT_FAILED = 1, EXIT_USAGE = 2, EXIT_LOST = 3, EXIT_HELD = 10 };

/* Name of the i-th topic, from 0; NULL after the last. */
const char *help_topic_name(size_t i);

/* Is it the name of a topic? */
bool help_topic_known(const char *name);

/*
 * Print a topic as lines of ASCII of at most 100 columns, or of `width` where that is less and not 0. Nothing if
 * there is no such topic.
 */
void help_topic(FILE *f, const char *name, size_t width);

/* The i-th exit status, from 0: what it means, in one line of ASCII, and its number. NULL after the last. */
const char *help_exit(size_t i, enum exit_status *status);

#endif
