// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* columns.c - see columns.h */
#include "columns.h"

#include <errno.h>
#include <string.h>

static const char *const names[COL_MAX] = { "time", "event", "proto", "local", "remote", "pid", "comm", "user", "what" };

#define CLOCK_WIDTH 13 /* HH:MM:SS.ffff */

/* Columns with the blank after each, TIME apart; REMOTE with the arrow before it. WHAT takes what is left. */
typedef uint8_t widths[COL_MAX];
static const widths normal = { 0, 10, 6, 16, 23, 7, 9, 6, 0 }; /* DESIGN section 7: 91 with a clock time */
static const widths compact = { 0, 12, 6, 22, 23, 7, 10, 7, 0 }; /* and no fractions: 96; most IPv4 addresses */
static const widths narrow = { 0, 10, 6, 16, 19, 7, 9, 6, 0 }; /* and no fractions, no USER: 76 */
static const widths wide = { 0, 12, 6, 22, 25, 8, 16, 10, 0 }; /* any IPv4 address and port, any comm */

/* What WHAT should have beside them; where it has less, most of it stands below the line. */
#define WHAT_WIDE   40
#define WHAT_NORMAL 30 /* port 3401: assigned (filecast) */
#define WHAT_LEAST  4  /* its head */

static const struct columns all = { { COL_TIME, COL_EVENT, COL_PROTO, COL_LOCAL, COL_REMOTE, COL_PID, COL_COMM,
				      COL_USER, COL_WHAT }, 9 };
static const struct columns few = { { COL_TIME, COL_EVENT, COL_PROTO, COL_LOCAL, COL_REMOTE, COL_PID, COL_COMM,
				      COL_WHAT }, 8 };

const char *column_name(enum column c)
{
	return names[c];
}

static int find(const char *name, size_t len)
{
	for (int i = 0; i < COL_MAX; i++)
		if (strlen(names[i]) == len && !memcmp(names[i], name, len))
			return i;
	return -1;
}

int columns_parse(struct columns *c, const char *list, const char **why)
{
	bool used[COL_MAX] = { false };

	c->n = 0;
	for (;; list++) {
		size_t len = strcspn(list, ",");
		int col = find(list, len);

		*why = col < 0     ? "is not a list of time,event,proto,local,remote,pid,comm,user,what" :
		       used[col]   ? "names a column twice" :
		       used[COL_WHAT] ? "has a column after what, which is as long as it must be" :
				     NULL;
		if (*why)
			return -EINVAL;
		used[col] = true;
		c->list[c->n++] = (uint8_t)col;
		list += len;
		if (!*list)
			return 0;
	}
}

static size_t place(struct column_layout *l, const uint8_t *w, size_t time_width)
{
	size_t at = 0;

	for (size_t i = 0; i < l->columns.n; i++) {
		uint8_t c = l->columns.list[i];

		l->at[c] = (uint16_t)at;
		at += c == COL_TIME ? time_width + 1 : w[c];
	}
	return at;
}

void columns_layout(struct column_layout *l, const struct columns *chosen, size_t time_width, size_t width)
{
	static const struct {
		const uint8_t *widths;
		bool seconds;
		uint8_t what;
	} forms[] = {
		{ wide, false, WHAT_WIDE },
		{ normal, false, WHAT_NORMAL },
		{ normal, true, WHAT_NORMAL },
		{ compact, true, WHAT_LEAST },
	};
	const bool clock = time_width == CLOCK_WIDTH;
	const size_t short_time = clock ? strlen("HH:MM:SS") : time_width;
	bool with_what;

	*l = (struct column_layout){ .columns = chosen->n ? *chosen : all };
	if (!width) {
		place(l, normal, time_width);
		return;
	}
	with_what = l->columns.list[l->columns.n - 1] == COL_WHAT;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		l->seconds = clock && forms[i].seconds;
		if (place(l, forms[i].widths, l->seconds ? short_time : time_width) +
		    (with_what ? forms[i].what : 0) <= width)
			return;
	}
	if (!chosen->n)
		l->columns = few;
	place(l, narrow, short_time);
}
