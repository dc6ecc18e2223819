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
#include "textline.h"
#include "textwhat.h"

#include <time.h> /* after output.h: C11 makes STAMP_UTC a macro, of the same value as the enum's */

#define NSEC_PER_SEC 1000000000ull

#define ARROW_WIDTH 3 /* before REMOTE */

#define SGR_RESET "\033[0m"
#define MAX_SGR   16

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

static const char *sgr_of(const struct event *ev)
{
	switch (ev->action) {
	case EV_SOCKET_EXISTING:
		return "\033[1m";
	case EV_SOCKET_BOUND:
	case EV_SOCKET_LISTENING:
		return ev->outcome == EV_OUTCOME_FAILURE ? "\033[31m" : "\033[1;32m";
	case EV_CONNECTION_ATTEMPTED:
	case EV_CONNECTION_ESTABLISHED:
		return "\033[36m";
	case EV_CONNECTION_ACCEPTED:
		return "\033[32m";
	case EV_SOCKET_HANDOVER:
		return "\033[33m";
	case EV_CONNECTION_FAILED:
	case EV_CONNECTION_REFUSED:
		return "\033[31m";
	case EV_EVENTS_LOST:
		return "\033[1;31m";
	case EV_DISCONNECT_RECEIVED:
	case EV_SOCKET_CLOSED:
		return "\033[2m";
	default:
		return NULL;
	}
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

/* Copy the line to the sink, with the EVENT word in colour if `sgr`. */
static void emit(struct output *o, struct line *l, const char *sgr)
{
	char *start, *p;

	if (width_of(o))
		line_cut(l, width_of(o));
	start = p = sink_reserve(o->sink, l->len + 2 * MAX_SGR + 1);
	if (sgr && o->cfg.color && l->event_end && l->event_end <= l->len) {
		p = append(p, l->buf, l->event_at);
		p = append(p, sgr, strlen(sgr));
		p = append(p, l->buf + l->event_at, l->event_end - l->event_at);
		p = append(p, SGR_RESET, sizeof(SGR_RESET) - 1);
		p = append(p, l->buf + l->event_end, l->len - l->event_end);
	} else {
		p = append(p, l->buf, l->len);
	}
	*p++ = '\n';
	sink_commit(o->sink, p - start);
}

/*
 * Where the terminal leaves so little to WHAT, what does not fit there goes on in a line of its own, below the
 * column after TIME.
 */
#define LITTLE_ROOM 16

static bool needs_own_line(const struct output *o, const struct line *l)
{
	size_t width = width_of(o);

	return l->what && l->col > width && l->what_col + LITTLE_ROOM > width && width > 2 * LITTLE_ROOM;
}

/* Print the line up to WHAT, and keep WHAT as the next line. */
static void emit_up_to_what(struct output *o, struct line *l, const char *sgr)
{
	const struct columns *c = &o->layout.columns;
	size_t at = c->n > 1 && l->at[c->list[1]] <= LITTLE_ROOM ? l->at[c->list[1]] : 2;
	size_t len = l->len - l->what_at, columns = l->col - l->what_col, exe_end = l->exe_end, blanks = 0;

	while (blanks < l->what_at && l->buf[l->what_at - 1 - blanks] == ' ')
		blanks++;
	l->len = l->what_at - blanks;
	l->col = l->what_col - blanks;
	l->exe_end = 0; /* the path is in what is kept */
	emit(o, l, sgr);
	memmove(l->buf + at, l->buf + l->what_at, len);
	memset(l->buf, ' ', at);
	l->len = at + len;
	l->col = at + columns;
	l->event_end = 0;
	if (exe_end) {
		l->exe_at = l->exe_at - l->what_at + at;
		l->exe_end = exe_end - l->what_at + at;
		l->exe_col = l->exe_col - l->what_col + at;
	}
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
	const char *sgr = sgr_of(ev);
	struct line *l = &o->line;

	if (!event_action_word(ev->action))
		return o->sink->err;
	if (!o->header_done)
		emit_header(o);
	emit_date(o, ev->time_ns);
	line_begin(l, o->layout.at);
	for (size_t i = 0; i < c->n; i++)
		add_column(o, l, c->list[i], ev);
	if (needs_own_line(o, l)) {
		emit_up_to_what(o, l, sgr);
		sgr = NULL;
	}
	emit(o, l, sgr);
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
