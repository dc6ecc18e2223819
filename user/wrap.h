/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* wrap.h - text for people, broken between words where the terminal is too narrow for it. */
#ifndef STRAYPORT_WRAP_H
#define STRAYPORT_WRAP_H

#include <stddef.h>
#include <stdio.h>

/* Terminal columns of fd as they are now; 0 if it is no terminal, or one of less than 40. */
int wrap_columns(int fd);

/*
 * Print one line of text (UTF-8, without control bytes) and a newline, where the line on the terminal is at column
 * `at` already. What would go beyond `width` columns goes on in the next line, again at column `at`; a word that is
 * longer than the room is not cut. width 0: never broken.
 */
void wrap_text(FILE *f, size_t at, size_t width, const char *text);

/*
 * The same for a whole line, "label    value" with blanks before it or not: it goes on below its value, or below
 * the label and two columns more if it has no value.
 */
void wrap_line(FILE *f, size_t width, const char *line);

#endif
