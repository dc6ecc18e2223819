/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* textline.h - one line of the text output while it is put together; knows columns, and no event. */
#ifndef STRAYPORT_TEXTLINE_H
#define STRAYPORT_TEXTLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "columns.h"
#include "escape.h"

#define LINE_WORD 64   /* bytes that are taken of comm, errno and service names */
#define LINE_NAME 256  /* of user names */
#define LINE_PATH 4096 /* PATH_MAX */
/* The escaped strings (comm, user, reason, status, service, note, warning, exe, 4 holders) and what stands between them. */
#define LINE_BYTES (ESCAPE_MAX(12 * LINE_WORD + 2 * LINE_NAME + LINE_PATH) + 1024)

struct line {
	char buf[LINE_BYTES];
	size_t len;
	size_t col;                 /* terminal columns so far */
	const uint16_t *at;         /* where each column begins */
	bool what;                  /* something stands in the last column, */
	size_t what_at;             /* which begins at this byte */
	size_t event_at, event_end; /* bytes of the EVENT word */
	size_t exe_at, exe_end;     /* bytes of the path, if any */
};

/* An empty line; at (borrowed): where each column begins, by enum column. */
void line_begin(struct line *l, const uint16_t *at);

/* len bytes that take so many terminal columns. */
static inline void line_bytes(struct line *l, const char *s, size_t len, size_t columns)
{
	if (len > LINE_BYTES - l->len) /* cannot happen while LINE_BYTES is right */
		return;
	memcpy(l->buf + l->len, s, len);
	l->len += len;
	l->col += columns;
}

/* Text of our own: ASCII without control bytes. */
static inline void line_add(struct line *l, const char *s)
{
	size_t len = strlen(s);

	line_bytes(l, s, len, len);
}

void line_u64(struct line *l, uint64_t v);
void line_digits(struct line *l, uint64_t v, int digits);
/* Untrusted text of at most max bytes, ended by NUL if shorter; flags: of escape_text(). */
void line_escaped(struct line *l, const char *s, size_t max, unsigned int flags);
/* 3.1 kB */
void line_size(struct line *l, uint64_t bytes);
/* 250us, 12ms, 1.0s, 2m05s, 3h07m, 4d02h. Rounded down. */
void line_duration(struct line *l, uint64_t ns);
/* The one path of a line, untrusted, which a terminal may cut in its middle. */
void line_path(struct line *l, const char *path);

/* Blanks up to a column; at least one. */
void line_blanks(struct line *l, size_t column);
/* The same, but not before the first column. */
void line_go_to(struct line *l, size_t column);
/* Begin the next piece of the last column, WHAT: two blanks after the one before. */
void line_next_what(struct line *l);

/*
 * Does it fit so many columns? If all that is needed for it is a path that is cut in its middle, and enough of the path
 * is left, it is made to fit.
 */
bool line_fit(struct line *l, size_t width);
/* Cut the path in its middle if it is wider than that. */
void line_fit_path(struct line *l, size_t width);
/* Cut the line at its end: width > 0. */
void line_cut(struct line *l, size_t width);

/*
 * Where a line break belongs in its bytes from..to, so that no more than `width` columns come before it: at `to` if all
 * that fits, between pieces of WHAT, between words, after a comma, or else anywhere. Blanks may follow. More than `from` if from < to
 * and a character fits.
 */
size_t line_break(const struct line *l, size_t from, size_t to, size_t width);

#endif
