// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* wrap.c - see wrap.h */
#include "wrap.h"
#include "utf8.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define LABEL_MAX 20 /* columns: a value begins before */

int wrap_columns(int fd)
{
	struct winsize ws;

	return isatty(fd) && !ioctl(fd, TIOCGWINSZ, &ws) && ws.ws_col >= 40 ? ws.ws_col : 0;
}

/* Bytes of the text that fit: whole words, at least one. */
static size_t fitting(const char *text, size_t room)
{
	size_t len = strlen(text), taken, n = utf8_fit(text, len, room, &taken), last;

	if (n == len || text[n] == ' ')
		return n;
	for (last = n; last > 0 && text[last] != ' '; last--)
		;
	return last > 0 ? last : n + strcspn(text + n, " ");
}

void wrap_text(FILE *f, size_t at, size_t width, const char *text)
{
	for (;;) {
		size_t n = width > at ? fitting(text, width - at) : strlen(text);

		fprintf(f, "%.*s\n", (int)n, text);
		text += n;
		text += strspn(text, " ");
		if (!*text)
			return;
		fprintf(f, "%*s", (int)at, "");
	}
}

void wrap_line(FILE *f, size_t width, const char *line)
{
	size_t begin = strspn(line, " "), at = begin;

	while (at < LABEL_MAX && line[at] && (line[at] != ' ' || line[at + 1] != ' '))
		at++;
	if (line[at] == ' ' && at < LABEL_MAX)
		at += strspn(line + at, " ");
	else
		at = begin;
	fprintf(f, "%.*s", (int)at, line);
	wrap_text(f, at == begin && begin < LABEL_MAX / 2 ? begin + 2 : at, width, line + at);
}
