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
#include "utf8.h"

#include <time.h> /* after output.h: C11 makes STAMP_UTC a macro, of the same value as the enum's */

#define NSEC_PER_SEC 1000000000ull

#define ARROW_WIDTH 3 /* before REMOTE */

#define MAX_WORD 64   /* comm, errno and service names */
#define MAX_NAME 256  /* user names */
#define MAX_PATH 4096 /* PATH_MAX */
/* The escaped strings (comm, user, reason, status, service, note, warning, exe, 4 holders) and what stands between them. */
#define MAX_LINE (ESCAPE_MAX(12 * MAX_WORD + 2 * MAX_NAME + MAX_PATH) + 1024)

#define SGR_RESET "\033[0m"
#define MAX_SGR   16

struct line {
	char buf[MAX_LINE];
	size_t len;
	size_t col;                 /* terminal columns so far */
	const uint16_t *at;         /* where each column begins */
	bool what;                  /* something stands in the last column, */
	size_t what_at, what_col;   /* which begins at this byte and terminal column */
	size_t event_at, event_end; /* bytes of the EVENT word */
	size_t exe_at, exe_end;     /* bytes of the path, if any */
	size_t exe_col;             /* terminal column where it begins */
};

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

static void add_bytes(struct line *l, const char *s, size_t len, size_t columns)
{
	if (len > MAX_LINE - l->len) /* cannot happen while MAX_LINE is right */
		return;
	memcpy(l->buf + l->len, s, len);
	l->len += len;
	l->col += columns;
}

/* Text of our own: ASCII without control bytes. */
static void add(struct line *l, const char *s)
{
	size_t len = strlen(s);

	add_bytes(l, s, len, len);
}

static void add_u64(struct line *l, uint64_t v)
{
	char tmp[NETFMT_U64_MAX];
	size_t len = netfmt_u64(tmp, v) - tmp;

	add_bytes(l, tmp, len, len);
}

static void add_digits(struct line *l, uint64_t v, int digits)
{
	char tmp[NETFMT_U64_MAX];

	netfmt_digits(tmp, v, digits);
	add_bytes(l, tmp, digits, digits);
}

static void add_escaped(struct line *l, const char *s, size_t max, unsigned int flags)
{
	char *to = l->buf + l->len;
	size_t len = escape_text(to, MAX_LINE - l->len, s, strnlen(s, max), flags);

	l->len += len;
	l->col += utf8_width(to, len);
}

/* Blanks up to a column; at least one. */
static void add_blanks(struct line *l, size_t column)
{
	static const char blanks[] = "                                ";
	size_t n = l->col >= column ? 1 : column - l->col;

	while (n) {
		size_t part = n < sizeof(blanks) - 1 ? n : sizeof(blanks) - 1;

		add_bytes(l, blanks, part, part);
		n -= part;
	}
}

/* The same, but not before the first column. */
static void go_to(struct line *l, size_t column)
{
	if (l->len)
		add_blanks(l, column);
}

/* Begin the next piece of the last column. */
static void next_what(struct line *l)
{
	if (l->what) {
		add(l, "  ");
		return;
	}
	go_to(l, l->at[COL_WHAT]);
	l->what = true;
	l->what_at = l->len;
	l->what_col = l->col;
}

static void add_size(struct line *l, uint64_t bytes)
{
	char tmp[NETFMT_SIZE_MAX];
	size_t len = netfmt_size(tmp, bytes) - tmp;

	add_bytes(l, tmp, len, len);
}

/* 250us, 12ms, 1.0s, 2m05s, 3h07m, 4d02h. Rounded down. */
static void add_duration(struct line *l, uint64_t ns)
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
		add_u64(l, sec / scale[i].seconds);
		add(l, scale[i].unit);
		add_digits(l, sec % scale[i].seconds / scale[i].part, 2);
		add(l, scale[i].part_unit);
		return;
	}
	if (sec > 0) {
		add_u64(l, sec);
		add(l, ".");
		add_u64(l, ns % NSEC_PER_SEC / 100000000);
		add(l, "s");
	} else if (ns >= 1000000) {
		add_u64(l, ns / 1000000);
		add(l, "ms");
	} else {
		add_u64(l, ns / 1000);
		add(l, "us");
	}
}

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
	add_u64(l, ns / NSEC_PER_SEC);
	add(l, ".");
	add_digits(l, ns % NSEC_PER_SEC / 100000, 4);
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
			add(l, "-");
		add_seconds(l, ns < start ? start - ns : ns - start);
		break;
	case STAMP_LOCAL:
	case STAMP_UTC:
		add_bytes(l, o->clock, sizeof(o->clock), sizeof(o->clock));
		if (o->layout.seconds)
			break;
		add(l, ".");
		add_digits(l, ns % NSEC_PER_SEC / 100000, 4);
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
			add(l, "[");
		add_bytes(l, tmp, len, len);
		add(l, a->family == 6 ? "]:*" : ":*");
		return;
	}
	len = netfmt_endpoint(tmp, a->family, a->ip, a->port, a->scope) - tmp;
	add_bytes(l, tmp, len, len);
}

static void add_local(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_LOCAL)
		add_addr(l, &ev->local);
	else
		add(l, "-");
}

static void add_remote(struct line *l, const struct event *ev)
{
	size_t begin = l->at[COL_REMOTE];

	if (!(ev->has & EV_HAS_REMOTE)) {
		add_blanks(l, begin + ARROW_WIDTH);
		add(l, "-");
		return;
	}
	go_to(l, begin);
	if (ev->direction == EV_DIR_INGRESS)
		add(l, "<-");
	else if (ev->direction == EV_DIR_EGRESS)
		add(l, "->");
	else
		add(l, "--");
	go_to(l, begin + ARROW_WIDTH);
	add_addr(l, &ev->remote);
}

static void add_pid(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_PROCESS)
		add_u64(l, ev->proc.pid);
	else
		add(l, "-");
}

static void add_comm(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_PROCESS && ev->proc.comm && ev->proc.comm[0])
		add_escaped(l, ev->proc.comm, MAX_WORD, ESCAPE_BLANK);
	else
		add(l, "-");
}

static void add_user(struct line *l, const struct event *ev)
{
	const struct event_proc *p = &ev->proc;
	bool known = ev->has & EV_HAS_PROCESS && p->has_ids;

	if (known && p->user && p->user[0])
		add_escaped(l, p->user, MAX_NAME, ESCAPE_BLANK);
	else if (known)
		add_u64(l, p->uid);
	else
		add(l, "-");
}

/* The one path of a line, which a terminal may cut in its middle. */
static void add_path(struct line *l, const char *path)
{
	l->exe_at = l->len;
	l->exe_col = l->col;
	add_escaped(l, path, MAX_PATH, ESCAPE_BLANK);
	l->exe_end = l->len;
}

static void add_exe(struct line *l, const struct event *ev)
{
	if (!(ev->has & EV_HAS_PROCESS) || !ev->proc.exe || !ev->proc.exe[0])
		return;
	next_what(l);
	add_path(l, ev->proc.exe);
}

/* The container that the process is in, as much of its id as people compare. */
static void add_container(struct line *l, const struct event *ev)
{
	enum { SHOWN = 12 };

	if (!(ev->has & EV_HAS_PROCESS) || !ev->proc.container || !ev->proc.container[0])
		return;
	next_what(l);
	add(l, "container ");
	add_escaped(l, ev->proc.container, SHOWN, ESCAPE_BLANK);
}

static void add_port(struct line *l, const struct event *ev)
{
	if (!(ev->has & EV_HAS_SOCKET))
		return;
	next_what(l);
	add(l, "port ");
	add_u64(l, ev->port);
	if (ev->port_status && ev->port_status[0]) {
		add(l, ": ");
		add_escaped(l, ev->port_status, MAX_WORD, 0);
	}
	if (ev->port_service && ev->port_service[0]) {
		add(l, " (");
		add_escaped(l, ev->port_service, MAX_WORD, 0);
		add(l, ")");
	}
	if (ev->port_note && ev->port_note[0]) {
		next_what(l);
		add(l, "note: ");
		add_escaped(l, ev->port_note, MAX_WORD, 0);
		if (ev->port_warning && ev->port_warning[0]) {
			add(l, ": ");
			add_escaped(l, ev->port_warning, MAX_NAME, 0);
		}
	}
}

/* How many other processes hold the socket, and the first of them. */
static void add_holders(struct line *l, const struct event *ev)
{
	const struct event_holder *other;
	size_t n = event_holder_procs(ev, &other);

	if (!other)
		return;
	next_what(l);
	add(l, "also held by ");
	add_u64(l, other->pid);
	if (other->comm[0]) {
		add(l, "/");
		add_escaped(l, other->comm, MAX_WORD, ESCAPE_BLANK);
	}
	if (n > 2) {
		add(l, " and ");
		add_u64(l, n - 2);
		add(l, " more");
	}
}

/* The processes that hold it: the first few by name. */
static void add_held_by(struct line *l, const struct event *ev)
{
	enum { SHOWN = 4 };
	size_t all = event_holder_procs(ev, NULL), n = 0;

	for (size_t i = 0; i < ev->n_holders && n < SHOWN; i++) {
		const struct event_holder *h = &ev->holders[i];

		if (i && h->pid == h[-1].pid)
			continue;
		if (!n)
			next_what(l);
		add(l, n++ ? ", " : "held by ");
		add_u64(l, h->pid);
		if (h->comm[0]) {
			add(l, "/");
			add_escaped(l, h->comm, MAX_WORD, ESCAPE_BLANK);
		}
	}
	if (all > n) {
		add(l, " and ");
		add_u64(l, all - n);
		add(l, " more");
	}
}

static void add_reason(struct line *l, const struct event *ev, const char *before)
{
	if (!ev->reason || !ev->reason[0])
		return;
	next_what(l);
	add(l, before);
	add_escaped(l, ev->reason, MAX_WORD, 0);
}

static void add_counter(struct line *l, const char *name, uint64_t total, uint64_t added,
			bool with_added)
{
	next_what(l);
	add(l, name);
	add_size(l, total);
	if (with_added) {
		add(l, " (+");
		add_size(l, added);
		add(l, ")");
	}
}

static void add_counters(struct line *l, const struct event *ev)
{
	bool interval = ev->action == EV_NETWORK_FLOW && (ev->has & EV_HAS_INTERVAL);

	if (!(ev->has & EV_HAS_COUNTERS))
		return;
	add_counter(l, "in ", ev->rx_bytes, ev->interval_rx, interval);
	add_counter(l, "out ", ev->tx_bytes, ev->interval_tx, interval);
}

static void add_existing(struct line *l, const struct event *ev)
{
	if (ev->socket_state && ev->socket_state[0]) {
		next_what(l);
		add_escaped(l, ev->socket_state, MAX_WORD, 0);
	}
	add_exe(l, ev);
	add_holders(l, ev);
	add_port(l, ev);
	add_counters(l, ev);
}

static void add_end(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_DURATION) {
		next_what(l);
		add_duration(l, ev->duration_ns);
	}
	add_counters(l, ev);
	add_reason(l, ev, "");
}

static void add_count(struct line *l, uint64_t n, const char *one, const char *more)
{
	add_u64(l, n);
	add(l, n == 1 ? one : more);
}

static void add_refused(struct line *l, const struct event *ev)
{
	const struct event_refused *r = &ev->refused;

	if (!(ev->has & EV_HAS_REFUSED))
		return;
	next_what(l);
	add(l, "+");
	add_count(l, r->interval_packets, " packet", " packets");
	if (r->interval_ports) {
		add(l, ", ");
		add_count(l, r->interval_ports, " new port", " new ports");
		add(l, " ");
		add_u64(l, r->lowest);
		if (r->highest != r->lowest) {
			add(l, "-");
			add_u64(l, r->highest);
		}
	}
	add(l, "; so far ");
	add_count(l, r->packets, " packet", " packets");
	if (r->others) {
		add(l, " of remotes too many to tell apart");
		return;
	}
	add(l, r->at_least ? " to at least " : " to ");
	add_count(l, r->ports, " port", " ports");
}

static void add_holder(struct line *l, const struct event *ev)
{
	const struct event_proc *p = &ev->holder;

	if (!(ev->has & (EV_HAS_HOLDER | EV_HAS_PREVIOUS)))
		return;
	next_what(l);
	add(l, ev->has & EV_HAS_PREVIOUS ? "before: " : "last held by ");
	add_u64(l, p->pid);
	if (p->comm && p->comm[0]) {
		add(l, " ");
		add_escaped(l, p->comm, MAX_WORD, ESCAPE_BLANK);
	}
	if (p->exe && p->exe[0]) {
		add(l, " ");
		add_path(l, p->exe);
	}
}

/* What is worth a word only when it is unusual: how the process was found, and the flags. */
static void add_doubts(struct line *l, const struct event *ev)
{
	uint32_t flags = ev->flags;
	const char *between = "[";

	if ((ev->has & EV_HAS_SOCKET) && ev->action != EV_CONNECTION_REFUSED &&
	    ev->attribution != EV_ATTR_CURRENT &&
	    ev->attribution != EV_ATTR_OWNER && ev->attribution != EV_ATTR_SNAPSHOT) {
		next_what(l);
		add(l, "attribution: ");
		add(l, event_attribution_name(ev->attribution));
	}
	for (; flags; flags &= flags - 1) {
		const char *name = event_flag_name(flags & -flags);

		if (!name)
			continue;
		if (between[0] == '[')
			next_what(l);
		add(l, between);
		add(l, name);
		between = ",";
	}
	if (between[0] == ',')
		add(l, "]");
}

static void add_what(struct line *l, const struct event *ev)
{
	switch (ev->action) {
	case EV_SOCKET_EXISTING:
		add_existing(l, ev);
		break;
	case EV_SOCKET_BOUND:
	case EV_SOCKET_LISTENING:
	case EV_CONNECTION_ATTEMPTED:
		add_exe(l, ev);
		add_container(l, ev);
		add_port(l, ev);
		if (ev->outcome == EV_OUTCOME_FAILURE)
			add_reason(l, ev, "failed: ");
		break;
	case EV_CONNECTION_ACCEPTED:
		add_container(l, ev);
		add_port(l, ev);
		break;
	case EV_CONNECTION_FAILED:
		add_reason(l, ev, "");
		add_port(l, ev);
		break;
	case EV_CONNECTION_ESTABLISHED:
	case EV_NETWORK_FLOW:
		add_counters(l, ev);
		break;
	case EV_DISCONNECT_RECEIVED:
	case EV_SOCKET_CLOSED:
		add_end(l, ev);
		break;
	case EV_EVENTS_LOST:
	case EV_HEARTBEAT:
		if (ev->health) {
			char said[1024];

			health_line(ev->health, said, sizeof(said));
			next_what(l);
			add(l, said);
		}
		break;
	case EV_CONNECTION_REFUSED:
		if (ev->port)
			add_port(l, ev);
		add_refused(l, ev);
		if ((ev->has & EV_HAS_INTERFACE) && ev->ifname && ev->ifname[0]) {
			next_what(l);
			add(l, "by ");
			add_escaped(l, ev->ifname, MAX_WORD, ESCAPE_BLANK);
		}
		add_holder(l, ev);
		break;
	case EV_SOCKET_HANDOVER:
		add_exe(l, ev);
		add_port(l, ev);
		add_holder(l, ev);
		add_held_by(l, ev);
		break;
	case EV_TRACE_STARTED:
	case EV_TRACE_STOPPED:
	case EV_ACTION_MAX:
		break;
	}
	add_doubts(l, ev);
}

/*
 * Make the path narrower by `excess` columns or as far as it makes sense; its end tells more, and is all that is
 * shown where the terminal has only `room` columns from the path on.
 */
static void cut_path(struct line *l, size_t excess, size_t room)
{
	enum { SHORTEST = 12, LITTLE = 32 };
	char *exe = l->buf + l->exe_at;
	size_t len = l->exe_end - l->exe_at, width = utf8_width(exe, len);
	size_t keep, head, head_cols, tail, skipped;

	if (width <= SHORTEST)
		return;
	keep = width > excess + SHORTEST ? width - excess :
	       room <= LITTLE		 ? width : /* what follows would not fit all the same */
					   SHORTEST;
	if (l->exe_end < l->len && room)
		room--; /* if what follows is cut, that is said in one more column */
	if (room > 3 && keep > room)
		keep = room;
	head = utf8_fit(exe, len, keep < SHORTEST ? 0 : (keep - 1) / 3, &head_cols);
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

static void cut_line(struct line *l, size_t width)
{
	size_t columns;

	if (l->col > width && l->exe_end)
		cut_path(l, l->col - width, width > l->exe_col ? width - l->exe_col : 0);
	if (l->col <= width)
		return;
	l->len = utf8_fit(l->buf, l->len, width - 1, &columns);
	l->col = columns;
	if (l->event_end > l->len)
		l->event_end = 0; /* cut: a colour's end would fall into the ellipsis */
	add_bytes(l, UTF8_ELLIPSIS, 3, 1);
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
		cut_line(l, width_of(o));
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

static void begin(struct output *o)
{
	struct line *l = &o->line;

	l->len = l->col = 0;
	l->at = o->layout.at;
	l->what = false;
	l->event_at = l->event_end = l->exe_at = l->exe_end = 0;
}

static void emit_header(struct output *o)
{
	const struct columns *c = &o->layout.columns;
	struct line *l = &o->line;

	begin(o);
	for (size_t i = 0; i < c->n; i++) {
		const char *name = column_name(c->list[i]);
		size_t at = l->at[c->list[i]];
		char head[8];

		if (c->list[i] == COL_REMOTE)
			add_blanks(l, at + ARROW_WIDTH);
		else
			go_to(l, at);
		for (size_t n = 0; name[n]; n++)
			head[n] = (char)(name[n] - 'a' + 'A');
		add_bytes(l, head, strlen(name), strlen(name));
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
	begin(o);
	add(l, "-- ");
	add_bytes(l, o->date, sizeof(o->date), sizeof(o->date));
	add(l, " --");
	emit(o, l, NULL);
}

static void add_column(struct output *o, struct line *l, enum column column, const struct event *ev)
{
	if (column != COL_REMOTE && column != COL_WHAT)
		go_to(l, l->at[column]);
	switch (column) {
	case COL_TIME:
		add_time(o, l, ev->time_ns);
		break;
	case COL_EVENT:
		l->event_at = l->len;
		add(l, event_action_word(ev->action));
		l->event_end = l->len;
		break;
	case COL_PROTO:
		if ((ev->has & EV_HAS_SOCKET) && ev->transport == 6)
			add(l, "tcp");
		else if ((ev->has & EV_HAS_SOCKET) && ev->transport == 17)
			add(l, "udp");
		else
			add(l, "-");
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
		add_what(l, ev);
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
	begin(o);
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
