// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* summary.c - see summary.h */
#include "summary.h"
#include "escape.h"
#include "netfmt.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

#define BUCKETS 256
#define NONE    UINT16_MAX /* no row */

#define COMM_COLUMNS       15
#define COMM_COLUMNS_DATED 11 /* beside times with a date */

/* What a process did on a port; a row may have several. */
enum { ROLE_SERVES = 1, ROLE_CONNECTS = 2, ROLE_BINDS = 4 };

struct peer {
	uint8_t family;
	uint8_t ip[16];
};

struct counts {
	uint64_t in, out, refused, rx, tx;
	uint64_t first, last; /* wall clock, ns */
};

struct key {
	uint64_t start; /* of the process, since boot */
	uint32_t pid;   /* 0 = nobody is known */
	uint16_t port;  /* 0 = refused packets to several ports */
	uint8_t transport;
};

struct row {
	struct key key;
	uint8_t roles;
	uint16_t next; /* in its bucket */
	char comm[16]; /* as it was last called */
	struct counts n;
	uint32_t n_peers;
	bool more_peers;
	struct peer peers[SUMMARY_PEERS];
};

struct summary {
	uint16_t heads[BUCKETS];
	size_t n_rows;
	struct row rows[SUMMARY_ROWS];
	struct counts others; /* of rows that had to make room */
	uint64_t n_others;
};

struct summary *summary_new(void)
{
	struct summary *s = calloc(1, sizeof(*s));

	if (s)
		memset(s->heads, 0xff, sizeof(s->heads));
	return s;
}

void summary_free(struct summary *s)
{
	free(s);
}

static void add_counts(struct counts *to, const struct counts *n)
{
	to->in += n->in;
	to->out += n->out;
	to->refused += n->refused;
	to->rx += n->rx;
	to->tx += n->tx;
	if (!to->first || n->first < to->first)
		to->first = n->first;
	if (n->last > to->last)
		to->last = n->last;
}

static uint16_t *head_of(struct summary *s, const struct key *key)
{
	uint64_t h = (key->start ^ (uint64_t)key->pid << 20 ^ key->port ^ (uint64_t)key->transport << 16) *
		     0x9e3779b97f4a7c15u;

	return &s->heads[h >> 56];
}

static void unlink_row(struct summary *s, uint16_t i)
{
	uint16_t *p = head_of(s, &s->rows[i].key);

	while (*p != i)
		p = &s->rows[*p].next;
	*p = s->rows[i].next;
}

/*
 * The row that is missed least: processes that wait for others are few and stay, what only connects or finds
 * nobody comes by the thousand. Among equals the one that was seen last longest ago.
 */
static uint16_t make_room(struct summary *s)
{
	uint16_t worst = 0;

	for (uint16_t i = 1; i < SUMMARY_ROWS; i++) {
		const struct row *a = &s->rows[i], *b = &s->rows[worst];
		bool stays = a->roles & (ROLE_SERVES | ROLE_BINDS), other = b->roles & (ROLE_SERVES | ROLE_BINDS);

		if (stays != other ? other : a->n.last < b->n.last)
			worst = i;
	}
	unlink_row(s, worst);
	add_counts(&s->others, &s->rows[worst].n);
	s->n_others++;
	return worst;
}

/* The row of a key, made now if it is new. */
static struct row *get_row(struct summary *s, const struct key *key)
{
	uint16_t *head = head_of(s, key), i;

	for (i = *head; i != NONE; i = s->rows[i].next) {
		const struct key *r = &s->rows[i].key;

		if (r->start == key->start && r->pid == key->pid && r->port == key->port &&
		    r->transport == key->transport)
			return &s->rows[i];
	}
	i = s->n_rows < SUMMARY_ROWS ? (uint16_t)s->n_rows++ : make_room(s);
	s->rows[i] = (struct row){ .key = *key, .next = *head };
	*head = i;
	return &s->rows[i];
}

/* Who began it; where that is not certain, the watched port is the server's. */
static enum event_direction side(const struct event *ev)
{
	if (ev->direction != EV_DIR_UNKNOWN)
		return ev->direction;
	return ev->match == EV_MATCH_LOCAL  ? EV_DIR_INGRESS :
	       ev->match == EV_MATCH_REMOTE ? EV_DIR_EGRESS :
					      EV_DIR_UNKNOWN;
}

/* One more connection, or UDP socket's exchange with a peer. */
static void count_connection(struct row *r, const struct event *ev)
{
	if (side(ev) == EV_DIR_INGRESS)
		r->n.in++;
	else if (side(ev) == EV_DIR_EGRESS)
		r->n.out++;
}

static void count_peer(struct row *r, const struct event *ev)
{
	struct peer p = { .family = ev->remote.family };

	if (!(ev->has & EV_HAS_REMOTE))
		return;
	memcpy(p.ip, ev->remote.ip, p.family == 4 ? 4 : 16);
	for (uint32_t i = r->n_peers; i-- > 0;)
		if (!memcmp(&r->peers[i], &p, sizeof(p)))
			return;
	if (r->n_peers == SUMMARY_PEERS)
		r->more_peers = true;
	else
		r->peers[r->n_peers++] = p;
}

static void set_role(struct row *r, const struct event *ev)
{
	bool listens = ev->action == EV_SOCKET_LISTENING ||
		       (ev->action == EV_SOCKET_EXISTING && ev->has & EV_HAS_BACKLOG);

	if (!r->key.pid)
		return;
	if (listens || (ev->has & EV_HAS_REMOTE && side(ev) == EV_DIR_INGRESS))
		r->roles |= ROLE_SERVES;
	else if (ev->has & EV_HAS_REMOTE && side(ev) == EV_DIR_EGRESS)
		r->roles |= ROLE_CONNECTS;
	else if (ev->match & EV_MATCH_LOCAL)
		r->roles |= ROLE_BINDS;
}

static void count(struct row *r, const struct event *ev)
{
	switch (ev->action) {
	case EV_SOCKET_EXISTING:
		if (ev->has & EV_HAS_REMOTE && ev->transport == 6)
			count_connection(r, ev);
		break;
	case EV_CONNECTION_ACCEPTED:
	case EV_CONNECTION_ESTABLISHED:
		count_connection(r, ev);
		break;
	case EV_NETWORK_FLOW:
		if (ev->first_of_flow && ev->transport == 17)
			count_connection(r, ev);
		break;
	case EV_CONNECTION_FAILED:
		r->n.refused++;
		break;
	case EV_CONNECTION_REFUSED:
		r->n.refused += ev->has & EV_HAS_REFUSED ? ev->refused.interval_packets : 1;
		break;
	default:
		break;
	}
	if (ev->has & EV_HAS_INTERVAL) {
		r->n.rx += ev->interval_rx;
		r->n.tx += ev->interval_tx;
	}
}

void summary_event(struct summary *s, const struct event *ev)
{
	struct key key = { .port = ev->port, .transport = ev->transport };
	struct row *r;

	if (!(ev->has & EV_HAS_SOCKET))
		return;
	if (ev->has & EV_HAS_PROCESS) {
		key.pid = ev->proc.pid;
		key.start = ev->proc.start_boot_ns;
	}
	r = get_row(s, &key);
	if (key.pid && ev->proc.comm && ev->proc.comm[0])
		strncpy(r->comm, ev->proc.comm, sizeof(r->comm) - 1);
	set_role(r, ev);
	count(r, ev);
	count_peer(r, ev);
	if (!r->n.first || ev->time_ns < r->n.first)
		r->n.first = ev->time_ns;
	if (ev->time_ns > r->n.last)
		r->n.last = ev->time_ns;
}

/* ------------------------------------------------------------------ print */

/* A table line under way. */
struct text {
	char buf[512];
	size_t len, columns;
};

/* Text for a cell of `width` columns: cut to it, or filled up, to the right side if asked. */
static void cell(struct text *t, const char *s, size_t len, size_t width, bool right)
{
	size_t columns = utf8_width(s, len);
	bool cut = columns > width;

	if (t->len)
		t->buf[t->len++] = ' ';
	if (cut) {
		len = utf8_fit(s, len, width - 1, &columns);
		columns++;
	}
	if (right)
		t->len += (size_t)sprintf(t->buf + t->len, "%*s", (int)(width - columns), "");
	memcpy(t->buf + t->len, s, len);
	t->len += len;
	if (cut)
		t->len += (size_t)sprintf(t->buf + t->len, "%s", UTF8_ELLIPSIS);
	if (!right)
		t->len += (size_t)sprintf(t->buf + t->len, "%*s", (int)(width - columns), "");
}

static void left(struct text *t, const char *s, size_t width)
{
	cell(t, s, strlen(s), width, false);
}

static void right(struct text *t, const char *s, size_t width)
{
	cell(t, s, strlen(s), width, true);
}

static void number(struct text *t, uint64_t n, size_t width)
{
	char buf[NETFMT_U64_MAX];
	char *end = n < 100000 ? netfmt_u64(buf, n) : netfmt_scaled(buf, n);

	cell(t, buf, (size_t)(end - buf), width, true);
}

static void size(struct text *t, uint64_t bytes, size_t width)
{
	char buf[NETFMT_SIZE_MAX];

	cell(t, buf, (size_t)(netfmt_size(buf, bytes) - buf), width, true);
}

static struct tm broken_down(uint64_t ns, enum time_style style)
{
	time_t t = (time_t)(ns / 1000000000u);
	struct tm tm = { 0 };

	if (style == STAMP_UTC)
		gmtime_r(&t, &tm);
	else
		localtime_r(&t, &tm);
	return tm;
}

#define WIDTH_TIMES 100 /* columns that the table needs at most; 80 without times */

/* How times are shown. */
struct look {
	enum time_style style;
	bool dated;
	bool timeless; /* FIRST and LAST are left out */
};

static void moment(struct text *t, uint64_t ns, const struct look *look)
{
	struct tm tm = broken_down(ns, look->style);
	char buf[32];

	strftime(buf, sizeof(buf), look->dated ? "%m-%d %H:%M" : "%H:%M:%S", &tm);
	left(t, buf, look->dated ? 11 : 8);
}

static void end_line(struct text *t, FILE *f)
{
	while (t->len && t->buf[t->len - 1] == ' ')
		t->len--;
	fprintf(f, "%.*s\n", (int)t->len, t->buf);
	t->len = 0;
}

static const char *role_name(uint8_t roles)
{
	if ((roles & ROLE_SERVES) && (roles & ROLE_CONNECTS))
		return "both";
	return roles & ROLE_SERVES   ? "server" :
	       roles & ROLE_CONNECTS ? "client" :
	       roles & ROLE_BINDS    ? "bound" :
				       "-";
}

static void print_counts(struct text *t, const struct counts *n, const char *peers, const struct look *look,
			 FILE *f)
{
	number(t, n->in, 5);
	number(t, n->out, 5);
	number(t, n->refused, 7);
	size(t, n->rx, 6);
	size(t, n->tx, 6);
	right(t, peers, 5);
	if (!look->timeless) {
		moment(t, n->first, look);
		moment(t, n->last, look);
	}
	end_line(t, f);
}

static void print_row(const struct row *r, const struct look *look, FILE *f)
{
	const char *transport = r->key.transport == 17 ? "udp" : "tcp";
	char buf[ESCAPE_MAX(sizeof(r->comm)) + 1], peers[16];
	struct text t = { .len = 0 };

	if (r->key.port)
		snprintf(buf, sizeof(buf), "%u/%s", r->key.port, transport);
	else
		snprintf(buf, sizeof(buf), "*/%s", transport);
	left(&t, buf, 9);
	snprintf(buf, sizeof(buf), "%u", r->key.pid);
	left(&t, r->key.pid ? buf : "-", 7);
	cell(&t, buf, escape_text(buf, sizeof(buf), r->comm, strlen(r->comm), ESCAPE_BLANK),
	     look->dated ? COMM_COLUMNS_DATED : COMM_COLUMNS, false);
	left(&t, role_name(r->roles), 6);
	snprintf(peers, sizeof(peers), "%u%s", r->n_peers, r->more_peers ? "+" : "");
	print_counts(&t, &r->n, peers, look, f);
}

static void print_head(const struct look *look, FILE *f)
{
	struct text t = { .len = 0 };

	left(&t, "PORT", 9);
	left(&t, "PID", 7);
	left(&t, "COMM", look->dated ? COMM_COLUMNS_DATED : COMM_COLUMNS);
	left(&t, "ROLE", 6);
	right(&t, "IN", 5);
	right(&t, "OUT", 5);
	right(&t, "REFUSED", 7);
	right(&t, "RECV", 6);
	right(&t, "SENT", 6);
	right(&t, "PEERS", 5);
	if (!look->timeless) {
		left(&t, "FIRST", look->dated ? 11 : 8);
		left(&t, "LAST", 8);
	}
	end_line(&t, f);
}

static void print_others(const struct counts *n, uint64_t rows, const struct look *look, FILE *f)
{
	struct text t = { .len = 0 };
	char buf[32];

	left(&t, "others", 9);
	left(&t, "-", 7);
	snprintf(buf, sizeof(buf), "%llu rows", (unsigned long long)rows);
	left(&t, buf, look->dated ? COMM_COLUMNS_DATED : COMM_COLUMNS);
	left(&t, "-", 6);
	print_counts(&t, n, "-", look, f);
}

static int matters_more(const void *a, const void *b)
{
	const struct counts *x = &(*(const struct row *const *)a)->n, *y = &(*(const struct row *const *)b)->n;
	uint64_t bx = x->rx + x->tx, by = y->rx + y->tx;

	if (bx != by)
		return bx < by ? 1 : -1;
	return (x->last < y->last) - (x->last > y->last);
}

void summary_print(const struct summary *s, enum time_style time, size_t width, FILE *f)
{
	const struct row *rows[SUMMARY_ROWS];
	struct look look = { .style = time };
	struct counts all = s->others, others = s->others;
	size_t shown = s->n_rows < SUMMARY_SHOWN ? s->n_rows : SUMMARY_SHOWN;
	struct tm first, last;

	if (!s->n_rows)
		return;
	tzset(); /* localtime_r() need not */
	for (size_t i = 0; i < s->n_rows; i++) {
		rows[i] = &s->rows[i];
		add_counts(&all, &rows[i]->n);
	}
	qsort(rows, s->n_rows, sizeof(rows[0]), matters_more);
	first = broken_down(all.first, time);
	last = broken_down(all.last, time);
	look.timeless = width && width < WIDTH_TIMES;
	look.dated = !look.timeless && (first.tm_yday != last.tm_yday || first.tm_year != last.tm_year);
	print_head(&look, f);
	for (size_t i = 0; i < shown; i++)
		print_row(rows[i], &look, f);
	for (size_t i = shown; i < s->n_rows; i++)
		add_counts(&others, &rows[i]->n);
	if (s->n_others || shown < s->n_rows)
		print_others(&others, s->n_others + s->n_rows - shown, &look, f);
}
