/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* columns.h - which columns the text output has, in which order, and where each begins. All functions are pure. */
#ifndef STRAYPORT_COLUMNS_H
#define STRAYPORT_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum column {
	COL_TIME, COL_EVENT, COL_PROTO, COL_LOCAL, COL_REMOTE, COL_PID, COL_COMM, COL_USER, COL_WHAT, COL_MAX
};

struct columns {
	uint8_t list[COL_MAX]; /* enum column, each once; COL_WHAT only as the last */
	size_t n;              /* 0 = the default: what the width has room for */
};

/* "time", "event" ...: how --columns names it. */
const char *column_name(enum column c);

/*
 * Parse a list such as "time,event,pid,what". Returns 0, or -EINVAL; *why then says what is wrong, to stand
 * after the list in a message, and is static.
 */
int columns_parse(struct columns *c, const char *list, const char **why);

struct column_layout {
	struct columns columns;
	uint16_t at[COL_MAX]; /* terminal column where it begins */
	bool seconds;         /* clock times without fractions */
};

/*
 * Lay out the chosen columns, or all by default, for a terminal of so many columns (0: none, the form of files and
 * pipes). A wide terminal gives each more room; a narrow one takes some, and of the default leaves out USER.
 * time_width: of a time (13 for HH:MM:SS.ffff).
 */
void columns_layout(struct column_layout *l, const struct columns *chosen, size_t time_width, size_t width);

#endif
