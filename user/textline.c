/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* textline.c - see textline.h */
#include "textline.h"

#include <string.h>

#include "netfmt.h"
#include "utf8.h"

#define NSEC_PER_SEC 1000000000ull

void line_begin(struct line *l, const uint16_t *at)
{
	l->len = l->col = 0;
	l->at = at;
	l->what = false;
	l->event_at = l->event_end = l->exe_at = l->exe_end = 0;
}

void line_u64(struct line *l, uint64_t v)
{
	char tmp[NETFMT_U64_MAX];
	size_t len = netfmt_u64(tmp, v) - tmp;

	line_bytes(l, tmp, len, len);
}

void line_digits(struct line *l, uint64_t v, int digits)
{
	char tmp[NETFMT_U64_MAX];

	netfmt_digits(tmp, v, digits);
	line_bytes(l, tmp, digits, digits);
}

void line_escaped(struct line *l, const char *s, size_t max, unsigned int flags)
{
	char *to = l->buf + l->len;
	size_t len = escape_text(to, LINE_BYTES - l->len, s, strnlen(s, max), flags);

	l->len += len;
	l->col += utf8_width(to, len);
}

void line_blanks(struct line *l, size_t column)
{
	size_t n = l->col >= column ? 1 : column - l->col;

	if (n > LINE_BYTES - l->len) /* cannot happen, as in line_bytes() */
		return;
	memset(l->buf + l->len, ' ', n);
	l->len += n;
	l->col += n;
}

void line_go_to(struct line *l, size_t column)
{
	if (l->len)
		line_blanks(l, column);
}

void line_next_what(struct line *l)
{
	if (l->what) {
		line_add(l, "  ");
		return;
	}
	line_go_to(l, l->at[COL_WHAT]);
	l->what = true;
	l->what_at = l->len;
}

void line_size(struct line *l, uint64_t bytes)
{
	char tmp[NETFMT_SIZE_MAX];
	size_t len = netfmt_size(tmp, bytes) - tmp;

	line_bytes(l, tmp, len, len);
}

void line_duration(struct line *l, uint64_t ns)
{
	static const struct {
		uint64_t seconds, part;
		const char *unit, *part_unit;
	} scale[] = {
		{ 86400, 3600, "d", "h" },
		{ 3600, 60, "h", "m" },
		{ 60, 1, "m", "s" },
	};
	uint64_t sec = ns / NSEC_PER_SEC;

	for (size_t i = 0; i < sizeof(scale) / sizeof(scale[0]); i++) {
		if (sec < scale[i].seconds)
			continue;
		line_u64(l, sec / scale[i].seconds);
		line_add(l, scale[i].unit);
		line_digits(l, sec % scale[i].seconds / scale[i].part, 2);
		line_add(l, scale[i].part_unit);
		return;
	}
	if (sec > 0) {
		line_u64(l, sec);
		line_add(l, ".");
		line_u64(l, ns % NSEC_PER_SEC / 100000000);
		line_add(l, "s");
	} else if (ns >= 1000000) {
		line_u64(l, ns / 1000000);
		line_add(l, "ms");
	} else {
		line_u64(l, ns / 1000);
		line_add(l, "us");
	}
}

void line_path(struct line *l, const char *path)
{
	l->exe_at = l->len;
	line_escaped(l, path, LINE_PATH, ESCAPE_BLANK);
	l->exe_end = l->len;
}

/*
 * Make the path `keep` columns wide: a third of its beginning, and its end, which tells more. One that is about that
 * long stays.
 */
static void cut_path(struct line *l, size_t keep)
{
	char *exe = l->buf + l->exe_at;
	size_t len = l->exe_end - l->exe_at, width = utf8_width(exe, len);
	size_t head, head_cols, tail, skipped;

	head = utf8_fit(exe, len, (keep - 1) / 3, &head_cols);
	/* The tail begins where so many columns are skipped that the rest fits. */
	tail = utf8_fit(exe, len, width - (keep - 1 - head_cols), &skipped);
	if (skipped < width - (keep - 1 - head_cols)) { /* in the middle of a wide character */
		size_t one;

		tail += utf8_fit(exe + tail, len - tail, 2, &one);
		skipped += one;
	}
	if (tail < head + 3)
		return;
	memcpy(exe + head, UTF8_ELLIPSIS, 3);
	memmove(exe + head + 3, exe + tail, l->buf + l->len - (exe + tail));
	l->len -= tail - head - 3;
	l->exe_end -= tail - head - 3;
	l->col -= skipped - head_cols - 1;
}

static size_t path_width(const struct line *l)
{
	return utf8_width(l->buf + l->exe_at, l->exe_end - l->exe_at);
}

bool line_fit(struct line *l, size_t width)
{
	enum { LEAST = 16 }; /* of a path: what is less says too little */
	size_t path = path_width(l);

	if (l->col > width && path >= l->col - width + LEAST)
		cut_path(l, path - (l->col - width));
	return l->col <= width;
}

void line_fit_path(struct line *l, size_t width)
{
	if (path_width(l) > width)
		cut_path(l, width);
}

void line_cut(struct line *l, size_t width)
{
	size_t columns;

	if (l->col <= width)
		return;
	l->len = utf8_fit(l->buf, l->len, width - 1, &columns);
	l->col = columns;
	if (l->event_end > l->len)
		l->event_end = 0; /* cut: a colour's end would fall into the ellipsis */
	line_bytes(l, UTF8_ELLIPSIS, 3, 1);
}

size_t line_break(const struct line *l, size_t from, size_t to, size_t width)
{
	const char *s = l->buf + from;
	size_t taken, n = utf8_fit(s, to - from, width, &taken), last;

	if (from + n == to)
		return to;
	if (l->what && from >= l->what_at)
		for (last = n; last > 0; last--)
			if (s[last] == ' ' && from + last + 1 < to && s[last + 1] == ' ')
				return from + last;
	for (last = n; last > 0 && s[last] != ' '; last--)
		;
	if (!last) /* one long word: the list of flags, it may be */
		for (last = n; last > 0 && s[last - 1] != ','; last--)
			;
	return from + (last ? last : n);
}
