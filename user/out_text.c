/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * out_text.c - one event as one line for people.
 *
 * The columns are fixed (columns.h); a value too long for its column pushes the next ones only as far as it
 * must. Every string that a process could choose goes through escape_text(); in a column, and in a
 * path, blanks are escaped too, so that no name can look like two columns.
 */
#include <stdlib.h>
#include <string.h>

#include "escape.h"
#include "netfmt.h"
#include "output.h"
#include "textcolor.h"
#include "textline.h"
#include "textwhat.h"

#include <time.h> /* after output.h: C11 makes STAMP_UTC a macro, of the same value as the enum's */

#define NSEC_PER_SEC 1000000000ull

#define ARROW_WIDTH 3 /* before REMOTE */
#define LEAST_TO_BREAK 32 /* columns: the first of them may be 16 blanks */

struct output {
	struct sink *sink;
	struct output_config cfg;
	bool header_done;
	bool have_sec;
	uint64_t sec;   /* the second that `clock` and `date` show */
	char clock[8];  /* HH:MM:SS */
	char date[10];  /* YYYY-MM-DD */
	char shown[10]; /* the last date that was printed */
	struct column_layout layout;
	struct line line;
};

/* Refresh the texts of the second; time zone rules are only asked once a second. */
static void set_second(struct output *o, uint64_t sec)
{
	time_t t = sec;
	struct tm tm = { 0 };

	if (o->have_sec && o->sec == sec)
		return;
	if (o->cfg.time == STAMP_UTC)
		gmtime_r(&t, &tm);
	else
		localtime_r(&t, &tm);
	netfmt_digits(o->clock, tm.tm_hour, 2);
	o->clock[2] = ':';
	netfmt_digits(o->clock + 3, tm.tm_min, 2);
	o->clock[5] = ':';
	netfmt_digits(o->clock + 6, tm.tm_sec, 2);
	netfmt_digits(o->date, tm.tm_year + 1900, 4);
	o->date[4] = '-';
	netfmt_digits(o->date + 5, tm.tm_mon + 1, 2);
	o->date[7] = '-';
	netfmt_digits(o->date + 8, tm.tm_mday, 2);
	o->sec = sec;
	o->have_sec = true;
}

static void add_seconds(struct line *l, uint64_t ns)
{
	line_u64(l, ns / NSEC_PER_SEC);
	line_add(l, ".");
	line_digits(l, ns % NSEC_PER_SEC / 100000, 4);
}

static void add_time(struct output *o, struct line *l, uint64_t ns)
{
	uint64_t start = o->cfg.run_start_ns;

	switch (o->cfg.time) {
	case STAMP_EPOCH:
		add_seconds(l, ns);
		break;
	case STAMP_RELATIVE:
		if (ns < start) /* what was there before us */
			line_add(l, "-");
		add_seconds(l, ns < start ? start - ns : ns - start);
		break;
	case STAMP_LOCAL:
	case STAMP_UTC:
		line_bytes(l, o->clock, sizeof(o->clock), sizeof(o->clock));
		if (o->layout.seconds)
			break;
		line_add(l, ".");
		line_digits(l, ns % NSEC_PER_SEC / 100000, 4);
		break;
	}
}

static void add_addr(struct line *l, const struct event_addr *a)
{
	char tmp[NETFMT_ENDPOINT_MAX];
	size_t len;

	if (a->no_port) { /* several */
		len = netfmt_ip(tmp, a->family, a->ip) - tmp;
		if (a->family == 6)
			line_add(l, "[");
		line_bytes(l, tmp, len, len);
		line_add(l, a->family == 6 ? "]:*" : ":*");
		return;
	}
	len = netfmt_endpoint(tmp, a->family, a->ip, a->port, a->scope) - tmp;
	line_bytes(l, tmp, len, len);
}

static void add_local(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_LOCAL)
		add_addr(l, &ev->local);
	else
		line_add(l, "-");
}

static void add_remote(struct line *l, const struct event *ev)
{
	size_t begin = l->at[COL_REMOTE];

	if (!(ev->has & EV_HAS_REMOTE)) {
		line_blanks(l, begin + ARROW_WIDTH);
		line_add(l, "-");
		return;
	}
	line_go_to(l, begin);
	if (ev->direction == EV_DIR_INGRESS)
		line_add(l, "<-");
	else if (ev->direction == EV_DIR_EGRESS)
		line_add(l, "->");
	else
		line_add(l, "--");
	line_go_to(l, begin + ARROW_WIDTH);
	add_addr(l, &ev->remote);
}

static void add_pid(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_PROCESS)
		line_u64(l, ev->proc.pid);
	else
		line_add(l, "-");
}

static void add_comm(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_PROCESS && ev->proc.comm && ev->proc.comm[0])
		line_escaped(l, ev->proc.comm, LINE_WORD, ESCAPE_BLANK);
	else
		line_add(l, "-");
}

static void add_user(struct line *l, const struct event *ev)
{
	const struct event_proc *p = &ev->proc;
	bool known = ev->has & EV_HAS_PROCESS && p->has_ids;

	if (known && p->user && p->user[0])
		line_escaped(l, p->user, LINE_NAME, ESCAPE_BLANK);
	else if (known)
		line_u64(l, p->uid);
	else
		line_add(l, "-");
}

static char *append(char *p, const char *s, size_t len)
{
	memcpy(p, s, len);
	return p + len;
}

/* Columns of the terminal; 0 = lines are whole. */
static size_t width_of(const struct output *o)
{
	return o->cfg.width > 0 ? (size_t)o->cfg.width : 0;
}

/* Bytes from..to of the line, after so many blanks, as a line of its own; the EVENT word in colour if `sgr`. */
static void emit_part(struct output *o, const struct line *l, size_t blanks, size_t from, size_t to, const char *sgr)
{
	char *start = sink_reserve(o->sink, blanks + (to - from) + 2 * TEXT_SGR_MAX + 1), *p = start;

	memset(p, ' ', blanks);
	p += blanks;
	if (sgr && l->event_at >= from && l->event_end > from && l->event_end <= to) {
		p = append(p, l->buf + from, l->event_at - from);
		p = append(p, sgr, strlen(sgr));
		p = append(p, l->buf + l->event_at, l->event_end - l->event_at);
		p = append(p, TEXT_SGR_RESET, sizeof(TEXT_SGR_RESET) - 1);
		from = l->event_end;
	}
	p = append(p, l->buf + from, to - from);
	*p++ = '\n';
	sink_commit(o->sink, (size_t)(p - start));
}

static size_t without_blanks(const struct line *l, size_t from, size_t to)
{
	while (to > from && l->buf[to - 1] == ' ')
		to--;
	return to;
}

/*
 * On a terminal that is too narrow for the line: the columns, then WHAT below them, in as many lines as it takes. They
 * are indented, so that the times stand alone.
 */
static void emit_lines(struct output *o, struct line *l, const char *sgr)
{
	const struct columns *c = &o->layout.columns;
	size_t below = c->list[0] == COL_TIME && c->n > 1 ? l->at[c->list[1]] : 2;
	size_t blanks = 0, from = 0, end, to;

	line_fit_path(l, width_of(o) - below);
	end = l->what && l->what_at ? without_blanks(l, 0, l->what_at) : l->len;
	while (from < l->len) {
		to = line_break(l, from, end, width_of(o) - blanks);
		emit_part(o, l, blanks, from, without_blanks(l, from, to), sgr);
		for (from = to; from < l->len && l->buf[from] == ' '; from++)
			;
		if (from >= end)
			end = l->len;
		blanks = below;
	}
}

/* Give the line to the sink. */
static void emit(struct output *o, struct line *l, const char *sgr)
{
	const size_t width = width_of(o);

	if (width && !line_fit(l, width)) {
		if (width >= LEAST_TO_BREAK) {
			emit_lines(o, l, sgr);
			return;
		}
		line_cut(l, width);
	}
	emit_part(o, l, 0, 0, l->len, sgr);
}

static void emit_header(struct output *o)
{
	const struct columns *c = &o->layout.columns;
	struct line *l = &o->line;

	line_begin(l, o->layout.at);
	for (size_t i = 0; i < c->n; i++) {
		const char *name = column_name(c->list[i]);
		size_t at = l->at[c->list[i]];
		char head[8];

		if (c->list[i] == COL_REMOTE)
			line_blanks(l, at + ARROW_WIDTH);
		else
			line_go_to(l, at);
		for (size_t n = 0; name[n]; n++)
			head[n] = (char)(name[n] - 'a' + 'A');
		line_bytes(l, head, strlen(name), strlen(name));
	}
	emit(o, l, NULL);
	o->header_done = true;
}

static bool has_column(const struct output *o, enum column column)
{
	const struct columns *c = &o->layout.columns;

	return memchr(c->list, column, c->n);
}

/* A clock time says nothing without its day: the day is printed whenever it changes. */
static void emit_date(struct output *o, uint64_t time_ns)
{
	struct line *l = &o->line;

	if ((o->cfg.time != STAMP_LOCAL && o->cfg.time != STAMP_UTC) || !has_column(o, COL_TIME))
		return;
	set_second(o, time_ns / NSEC_PER_SEC);
	if (memcmp(o->date, o->shown, sizeof(o->date)) == 0)
		return;
	memcpy(o->shown, o->date, sizeof(o->date));
	line_begin(l, o->layout.at);
	line_add(l, "-- ");
	line_bytes(l, o->date, sizeof(o->date), sizeof(o->date));
	line_add(l, " --");
	emit(o, l, NULL);
}

static void add_column(struct output *o, struct line *l, enum column column, const struct event *ev)
{
	if (column != COL_REMOTE && column != COL_WHAT)
		line_go_to(l, l->at[column]);
	switch (column) {
	case COL_TIME:
		add_time(o, l, ev->time_ns);
		break;
	case COL_EVENT:
		l->event_at = l->len;
		line_add(l, event_action_word(ev->action));
		l->event_end = l->len;
		break;
	case COL_PROTO:
		if ((ev->has & EV_HAS_SOCKET) && ev->transport == 6)
			line_add(l, "tcp");
		else if ((ev->has & EV_HAS_SOCKET) && ev->transport == 17)
			line_add(l, "udp");
		else
			line_add(l, "-");
		break;
	case COL_LOCAL:
		add_local(l, ev);
		break;
	case COL_REMOTE:
		add_remote(l, ev);
		break;
	case COL_PID:
		add_pid(l, ev);
		break;
	case COL_COMM:
		add_comm(l, ev);
		break;
	case COL_USER:
		add_user(l, ev);
		break;
	case COL_WHAT:
		text_what(l, ev);
		break;
	case COL_MAX:
		break;
	}
}

static int out_text_event(struct output *o, const struct event *ev)
{
	const struct columns *c = &o->layout.columns;
	struct line *l = &o->line;

	if (!event_action_word(ev->action))
		return o->sink->err;
	if (!o->header_done)
		emit_header(o);
	emit_date(o, ev->time_ns);
	line_begin(l, o->layout.at);
	for (size_t i = 0; i < c->n; i++)
		add_column(o, l, c->list[i], ev);
	emit(o, l, text_color(o->cfg.color, ev));
	return o->sink->err;
}

static void lay_out(struct output *o)
{
	columns_layout(&o->layout, &o->cfg.columns, o->cfg.time == STAMP_EPOCH ? 15 : 13,
		       width_of(o));
}

static bool same_columns(const struct column_layout *a, const struct column_layout *b)
{
	if (a->columns.n != b->columns.n || memcmp(a->columns.list, b->columns.list, a->columns.n))
		return false;
	for (size_t i = 0; i < a->columns.n; i++)
		if (a->at[a->columns.list[i]] != b->at[a->columns.list[i]])
			return false;
	return true;
}

/* Lines that stand already stay; where the columns move, the heading comes again. */
static void out_text_resize(struct output *o, int width)
{
	struct column_layout before = o->layout;

	o->cfg.width = width;
	lay_out(o);
	if (!same_columns(&before, &o->layout))
		o->header_done = false;
}

static void out_text_destroy(struct output *o)
{
	free(o);
}

static struct output *out_text_create(const struct output_config *cfg, struct sink *sink)
{
	struct output *o = calloc(1, sizeof(*o));

	if (!o)
		return NULL;
	o->sink = sink;
	o->cfg = *cfg;
	lay_out(o);
	tzset(); /* localtime_r() need not */
	return o;
}

const struct output_ops out_text = {
	.name = "text",
	.create = out_text_create,
	.event = out_text_event,
	.resize = out_text_resize,
	.destroy = out_text_destroy,
};
