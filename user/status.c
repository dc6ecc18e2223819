// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* status.c - see status.h */
#include "status.h"
#include "clock.h"
#include "log.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#define NSEC_PER_SEC 1000000000u
#define LINE_CAP     512
#define WIPE         "\r\033[K"

static struct status *the_status; /* that log.h must wipe */

static void wipe_for_log(void)
{
	if (the_status)
		status_wipe(the_status);
}

/* Are both the same terminal, of a kind that knows WIPE? */
static bool can_show(void)
{
	const char *term = getenv("TERM");
	struct stat out, err;

	return isatty(STDOUT_FILENO) && isatty(STDERR_FILENO) && !fstat(STDOUT_FILENO, &out) &&
	       !fstat(STDERR_FILENO, &err) && out.st_rdev == err.st_rdev && term && *term && strcmp(term, "dumb") != 0;
}

int status_begin(struct status *s, const char *watching)
{
	int err;

	*s = (struct status){ .watching = watching, .live_ns = clock_boot_ns(), .second = UINT64_MAX };
	if (log_level <= LOG_QUIET || !can_show())
		return 0;
	err = sink_init(&s->sink, STDERR_FILENO, LINE_CAP); /* a terminal that is stopped must not stop us */
	if (err)
		return err;
	s->on = true;
	the_status = s;
	log_before = wipe_for_log;
	return 0;
}

static void send_text(struct status *s, const char *text, size_t len)
{
	memcpy(sink_reserve(&s->sink, len), text, len);
	sink_commit(&s->sink, len);
	sink_flush(&s->sink);
}

size_t status_line(char *buf, size_t cap, const char *watching, uint64_t seconds, const struct run_health *h,
		   size_t columns)
{
	static const char before[] = "watching ";
	char after[128];
	size_t len = strlen(watching), room, taken;
	int n = snprintf(after, sizeof(after), " " UTF8_ELLIPSIS " %02llu:%02llu:%02llu, %llu events, %llu lost",
			 (unsigned long long)seconds / 3600, (unsigned long long)seconds / 60 % 60,
			 (unsigned long long)seconds % 60, (unsigned long long)h->events,
			 (unsigned long long)health_lost(h));
	size_t fixed = sizeof(before) - 1 + utf8_width(after, (size_t)n);

	if (columns < fixed + 4)
		return 0;
	room = columns - fixed;
	len = utf8_fit(watching, len, room, &taken);
	n = snprintf(buf, cap, "%s%.*s%s", before, (int)len, watching, after);
	return n > 0 && (size_t)n < cap ? (size_t)n : 0;
}

/* A job in the background leaves the terminal to the shell. */
static bool in_foreground(void)
{
	pid_t group = tcgetpgrp(STDERR_FILENO);

	return group < 0 || group == getpgrp();
}

void status_show(struct status *s, const struct run_health *h)
{
	char line[LINE_CAP] = WIPE;
	const size_t at = sizeof(WIPE) - 1;
	struct winsize ws = { 0 };
	uint64_t now, second;
	size_t len;

	if (!s->on || s->sink.err || sink_waiting(&s->sink))
		return;
	now = clock_boot_ns();
	second = (now - s->live_ns) / NSEC_PER_SEC;
	if (now < s->after_ns || second == s->second || !in_foreground())
		return;
	s->second = second;
	ioctl(STDERR_FILENO, TIOCGWINSZ, &ws);
	/* one column less: the last one would wrap on some terminals */
	len = status_line(line + at, sizeof(line) - at, s->watching, second, h, ws.ws_col ? ws.ws_col - 1u : 79);
	if (!len)
		return;
	send_text(s, line, at + len);
	s->shown = true;
}

void status_resized(struct status *s)
{
	if (s->shown)
		s->second = UINT64_MAX;
}

void status_wipe(struct status *s)
{
	if (!s->on)
		return;
	s->after_ns = clock_boot_ns() + NSEC_PER_SEC;
	if (!s->shown)
		return;
	s->shown = false;
	send_text(s, WIPE, sizeof(WIPE) - 1);
}

void status_end(struct status *s)
{
	if (!s->on)
		return;
	status_wipe(s);
	s->on = false;
	the_status = NULL;
	log_before = NULL;
	sink_free(&s->sink);
}
