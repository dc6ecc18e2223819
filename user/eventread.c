// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* eventread.c - see eventread.h: one table of members says where each goes. */
#include "eventread.h"
#include "escape.h"
#include "jsonread.h"
#include "utf8.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HOLDERS_MAX 8192 /* more than out_json has room for */

/* Strings whose bytes were not UTF-8, in the order of rows[]. */
enum { ESC_NAME, ESC_EXE, ESC_USER, ESC_CONTAINER, ESC_IFNAME, ESC_HOLDER, ESC_HOLDER_EXE, ESC_MAX };

struct sides {
	uint64_t bytes, packets, interval;
};

/* What a member's value must be, and what is done with it. */
enum row_kind {
	U64, U32, U16, U32_TEXT, U64_TEXT, TRUTH, STRING, TIME, ACTION, MODULE, OUTCOME, DIRECTION,
	MATCH, ATTRIBUTION, FLAG, UID, TRANSPORT, IP, PORT, HOLDER, HOLDER_PID, HOLDER_NAME, HOLDER_ESCAPED,
	AT_LEAST, OTHERS, ESCAPED, PLAIN, HEALTH,
};

struct event_reader {
	struct event ev;
	struct run_health health;
	struct event_holder holders[HOLDERS_MAX];
	struct sides source, destination;
	uint64_t ignored;
	char *escaped[ESC_MAX];
	uint64_t seen[3]; /* bits of rows[] */
	char error[192];
};

struct row {
	const char *path;
	enum row_kind kind;
	size_t at;    /* offset in struct event_reader, or an ESC_ number */
	uint32_t has; /* EV_HAS_* that it stands for */
};

#define AT(member)      offsetof(struct event_reader, member)
#define RUN(name, member) { "strayport.run." name, U64, AT(health.member), 0 }

/* In the order of strcmp(): looked up by halving. */
static const struct row rows[] = {
	{ "@timestamp", TIME, AT(ev.time_ns), 0 },
	{ "container.id", STRING, AT(ev.proc.container), 0 },
	{ "destination.bytes", U64, AT(destination.bytes), 0 },
	{ "destination.packets", U64, AT(destination.packets), 0 },
	{ "event.action", ACTION, AT(ev.action), 0 },
	{ "event.duration", U64, AT(ev.duration_ns), EV_HAS_DURATION },
	{ "event.module", MODULE, 0, 0 },
	{ "event.outcome", OUTCOME, AT(ev.outcome), 0 },
	{ "event.reason", STRING, AT(ev.reason), 0 },
	{ "event.sequence", U64, AT(ev.sequence), 0 },
	{ "event.start", TIME, AT(ev.opened_ns), 0 },
	{ "network.bytes", U64, AT(ignored), EV_HAS_COUNTERS },
	{ "network.direction", DIRECTION, AT(ev.direction), 0 },
	{ "network.iana_number", TRANSPORT, AT(ev.transport), EV_HAS_SOCKET },
	{ "process.executable", STRING, AT(ev.proc.exe), 0 },
	{ "process.name", STRING, AT(ev.proc.comm), 0 },
	{ "process.pid", U32, AT(ev.proc.pid), EV_HAS_PROCESS },
	{ "process.thread.name", STRING, AT(ev.proc.thread_comm), 0 },
	{ "process.user.id", UID, AT(ev.proc.uid), 0 },
	{ "process.user.name", STRING, AT(ev.proc.user), 0 },
	{ "source.bytes", U64, AT(source.bytes), 0 },
	{ "source.packets", U64, AT(source.packets), 0 },
	{ "strayport.attribution", ATTRIBUTION, AT(ev.attribution), 0 },
	{ "strayport.cgroup.path", STRING, AT(ev.proc.cgroup), 0 },
	{ "strayport.escaped.container", ESCAPED, ESC_CONTAINER, 0 },
	{ "strayport.escaped.executable", ESCAPED, ESC_EXE, 0 },
	{ "strayport.escaped.holder_executable", ESCAPED, ESC_HOLDER_EXE, 0 },
	{ "strayport.escaped.holder_name", ESCAPED, ESC_HOLDER, 0 },
	{ "strayport.escaped.interface", ESCAPED, ESC_IFNAME, 0 },
	{ "strayport.escaped.name", ESCAPED, ESC_NAME, 0 },
	{ "strayport.escaped.user", ESCAPED, ESC_USER, 0 },
	{ "strayport.flags[]", FLAG, AT(ev.flags), 0 },
	{ "strayport.interface.index", U32, AT(ev.ifindex), EV_HAS_INTERFACE },
	{ "strayport.interface.name", STRING, AT(ev.ifname), 0 },
	{ "strayport.interval.destination_bytes", U64, AT(destination.interval), EV_HAS_INTERVAL },
	{ "strayport.interval.source_bytes", U64, AT(source.interval), EV_HAS_INTERVAL },
	{ "strayport.last_holder.executable", STRING, AT(ev.holder.exe), 0 },
	{ "strayport.last_holder.name", STRING, AT(ev.holder.comm), 0 },
	{ "strayport.last_holder.pid", U32, AT(ev.holder.pid), EV_HAS_HOLDER },
	{ "strayport.local.ip", IP, AT(ev.local), EV_HAS_LOCAL },
	{ "strayport.local.port", PORT, AT(ev.local), 0 },
	{ "strayport.local.zone", U32, AT(ev.local.scope), 0 },
	{ "strayport.match", MATCH, AT(ev.match), 0 },
	{ "strayport.netns", U32, AT(ev.netns), 0 },
	{ "strayport.port", U16, AT(ev.port), 0 },
	{ "strayport.port_note.name", STRING, AT(ev.port_note), 0 },
	{ "strayport.port_note.warning", STRING, AT(ev.port_warning), 0 },
	{ "strayport.port_registry.service", STRING, AT(ev.port_service), 0 },
	{ "strayport.port_registry.status", STRING, AT(ev.port_status), 0 },
	{ "strayport.previous_holder.executable", STRING, AT(ev.holder.exe), 0 },
	{ "strayport.previous_holder.name", STRING, AT(ev.holder.comm), 0 },
	{ "strayport.previous_holder.pid", U32, AT(ev.holder.pid), EV_HAS_PREVIOUS },
	{ "strayport.refused.interval.highest_port", U16, AT(ev.refused.highest), 0 },
	{ "strayport.refused.interval.lowest_port", U16, AT(ev.refused.lowest), 0 },
	{ "strayport.refused.interval.packets", U64, AT(ev.refused.interval_packets), 0 },
	{ "strayport.refused.interval.ports", U32, AT(ev.refused.interval_ports), 0 },
	{ "strayport.refused.others", OTHERS, AT(ev.refused.others), 0 },
	{ "strayport.refused.packets", U64, AT(ev.refused.packets), EV_HAS_REFUSED },
	{ "strayport.refused.ports", U32, AT(ev.refused.ports), 0 },
	{ "strayport.refused.ports_at_least", AT_LEAST, AT(ev.refused.ports), 0 },
	{ "strayport.remote.ip", IP, AT(ev.remote), EV_HAS_REMOTE },
	{ "strayport.remote.port", PORT, AT(ev.remote), 0 },
	{ "strayport.remote.zone", U32, AT(ev.remote.scope), 0 },
	{ "strayport.run", HEALTH, 0, 0 },
	RUN("duration", duration_ns),
	RUN("events", events),
	RUN("found", found),
	RUN("images_unsent", images_unsent),
	RUN("inferred", inferred),
	RUN("late", late),
	RUN("lost.calls", lost_calls),
	RUN("lost.flows", lost_flows),
	{ "strayport.run.lost.hooks", U32, AT(health.lost_hooks), 0 },
	RUN("lost.records", lost_records),
	RUN("lost.refused", lost_refused),
	RUN("lost.table_full", lost_table_full),
	RUN("open", open),
	RUN("ring_full", ring_full),
	RUN("skipped", skipped),
	{ "strayport.run.watching", PLAIN, AT(health.watching), 0 },
	{ "strayport.socket.holder_processes", U32, AT(ev.holder_procs), 0 },
	{ "strayport.socket.holders[]", HOLDER, 0, 0 },
	{ "strayport.socket.holders[].name", HOLDER_NAME, 0, 0 },
	{ "strayport.socket.holders[].name_escaped", HOLDER_ESCAPED, 0, 0 },
	{ "strayport.socket.holders[].pid", HOLDER_PID, 0, 0 },
	{ "strayport.socket.id", U64_TEXT, AT(ev.socket_id), 0 },
	{ "strayport.socket.state", STRING, AT(ev.socket_state), 0 },
};
#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

static int by_path(const void *path, const void *row)
{
	return strcmp(path, ((const struct row *)row)->path);
}

static const char not_number[] = "is not a whole number that fits";

static const char *number(const struct json_item *item, uint64_t max, uint64_t *v)
{
	return json_item_u64(item, v) || *v > max ? not_number : NULL;
}

static const char *number_text(const struct json_item *item, uint64_t max, uint64_t *v)
{
	if (item->kind != JSON_STRING || json_digits(item->s, item->len, v) || *v > max)
		return "is not a whole number in quotes that fits";
	return NULL;
}

/* "2026-11-24T12:01:02.123456789Z"; one to nine decimals or none. */
static const char *read_time(const char *s, uint64_t *ns)
{
	static const char form[] = "is not a time like 2026-11-24T12:01:02.123456789Z";
	struct tm tm = { 0 }, asked;
	uint64_t fraction = 0;
	size_t digits = 0;
	time_t sec;
	char *end;

	end = strspn(s, "0123456789") == 4 ? strptime(s, "%Y-%m-%dT%H:%M:%S", &tm) : NULL;
	if (!end || end - s != 19)
		return form;
	if (*end == '.') {
		digits = strspn(end + 1, "0123456789");
		if (!digits || digits > 9)
			return form;
		json_digits(end + 1, digits, &fraction);
		end += 1 + digits;
	}
	for (; digits < 9; digits++)
		fraction *= 10;
	asked = tm;
	sec = timegm(&tm); /* makes of February 30 a day in March */
	if (strcmp(end, "Z") || sec < 0 || sec > 18000000000 || asked.tm_mday != tm.tm_mday)
		return form;
	*ns = (uint64_t)sec * 1000000000u + fraction;
	return NULL;
}

/* The index of a word in a list that ends with NULL and may have holes (""), or -1. */
static int index_of(const char *const *list, const char *word)
{
	for (int i = 0; list[i]; i++)
		if (*list[i] && !strcmp(list[i], word))
			return i;
	return -1;
}

static const char *set_word(struct event_reader *r, const struct row *row, const char *s)
{
	static const char *const outcomes[] = { "", "success", "failure", "unknown", NULL };
	static const char *const directions[] = { "unknown", "egress", "ingress", NULL };
	static const char *const matches[] = { "", "local", "remote", "both", NULL };
	int i = -1;

	switch (row->kind) {
	case ACTION:
		r->ev.action = event_action_parse(s, strlen(s));
		if (r->ev.action && !strcmp(s, event_action_name(r->ev.action)))
			return NULL;
		r->ev.action = 0;
		return "is none of strayport's events";
	case MODULE:
		return strcmp(s, "strayport") ? "is not strayport's" : NULL;
	case OUTCOME:
		i = index_of(outcomes, s);
		r->ev.outcome = (enum event_outcome)(i > 0 ? i : 0);
		break;
	case DIRECTION:
		i = index_of(directions, s);
		r->ev.direction = (enum event_direction)(i > 0 ? i : 0);
		break;
	case MATCH:
		i = index_of(matches, s);
		r->ev.match = (uint8_t)(i > 0 ? i : 0);
		break;
	case ATTRIBUTION:
		for (i = EV_ATTR_PROC; i >= 0; i--)
			if (!strcmp(s, event_attribution_name((enum event_attribution)i)))
				break;
		r->ev.attribution = (enum event_attribution)(i > 0 ? i : 0);
		break;
	case FLAG:
		for (i = 31; i >= 0; i--)
			if (event_flag_name(1u << i) && !strcmp(s, event_flag_name(1u << i)))
				r->ev.flags |= 1u << i;
		return NULL; /* one of a later version, or "invalid_utf8", which only JSON has */
	default:
		break;
	}
	return i < 0 ? "is a word that strayport does not use there" : NULL;
}

static const char *set_ip(struct event_addr *a, const char *s)
{
	a->family = strchr(s, ':') ? 6 : 4;
	return inet_pton(a->family == 6 ? AF_INET6 : AF_INET, s, a->ip) == 1 ? NULL :
									       "is not an IP address";
}

/* It is printed as it is. */
static const char *check_plain(const struct json_item *item)
{
	uint32_t cp;

	for (size_t i = 0; i < item->len; i += (size_t)utf8_decode(item->s + i, item->len - i, &cp)) {
		if (!utf8_decode(item->s + i, item->len - i, &cp) || utf8_is_hidden(cp))
			return "holds characters that cannot be seen";
	}
	return NULL;
}

static const char *set_holder(struct event_reader *r, const struct row *row,
			      const struct json_item *item)
{
	struct event_holder *h = &r->holders[r->ev.n_holders - (row->kind != HOLDER)];
	uint64_t v = 0;

	switch (row->kind) {
	case HOLDER:
		if (r->ev.n_holders == HOLDERS_MAX)
			return "has too many elements";
		*h = (struct event_holder){ .comm = "" };
		r->ev.n_holders++;
		return item->kind == JSON_OBJECT ? NULL : "is not an object";
	case HOLDER_PID:
		if (number(item, UINT32_MAX, &v))
			return not_number;
		h->pid = (uint32_t)v;
		return NULL;
	default:
		break;
	}
	if (item->kind != JSON_STRING)
		return "is not a string";
	if (row->kind == HOLDER_ESCAPED && escape_undo(item->s, item->len) < 0)
		return "is not escaped as strayport does it";
	h->comm = item->s; /* out_json writes the escaped one last */
	return NULL;
}

static const char *set_number(struct event_reader *r, const struct row *row,
			      const struct json_item *item)
{
	char *at = (char *)r + row->at;
	struct event_addr *addr = (struct event_addr *)at;
	const char *wrong;
	uint64_t v = 0;

	switch (row->kind) {
	case U64:
		return number(item, UINT64_MAX, (uint64_t *)at);
	case U64_TEXT:
		return number_text(item, UINT64_MAX, (uint64_t *)at);
	case U16:
		wrong = number(item, UINT16_MAX, &v);
		*(uint16_t *)at = (uint16_t)v;
		return wrong;
	case PORT:
		wrong = number(item, UINT16_MAX, &v);
		addr->port = (uint16_t)v;
		addr->no_port = false;
		return wrong;
	case TRANSPORT:
		wrong = number_text(item, UINT8_MAX, &v);
		*(uint8_t *)at = (uint8_t)v;
		return wrong;
	case UID:
		wrong = number_text(item, UINT32_MAX, &v);
		r->ev.proc.has_ids = true;
		break;
	case AT_LEAST:
		r->ev.refused.at_least = true;
		wrong = number(item, UINT32_MAX, &v);
		break;
	default:
		wrong = number(item, UINT32_MAX, &v);
		break;
	}
	*(uint32_t *)at = (uint32_t)v;
	return wrong;
}

static const char *set_string(struct event_reader *r, const struct row *row,
			      const struct json_item *item)
{
	char *at = (char *)r + row->at;

	if (item->kind != JSON_STRING)
		return "is not a string";
	switch (row->kind) {
	case TIME:
		return read_time(item->s, (uint64_t *)at);
	case IP:
		return set_ip((struct event_addr *)at, item->s);
	case ESCAPED:
		r->escaped[row->at] = item->s;
		return escape_undo(item->s, item->len) < 0 ? "is not escaped as strayport does it" : NULL;
	case PLAIN:
		*(const char **)at = item->s;
		return check_plain(item);
	case STRING:
		*(const char **)at = item->s;
		return NULL;
	default:
		return set_word(r, row, item->s);
	}
}

static const char *set(struct event_reader *r, const struct row *row, const struct json_item *item)
{
	switch (row->kind) {
	case U64: case U32: case U16: case U64_TEXT: case U32_TEXT: case PORT: case TRANSPORT: case UID:
	case AT_LEAST:
		return set_number(r, row, item);
	case HOLDER: case HOLDER_PID: case HOLDER_NAME: case HOLDER_ESCAPED:
		return set_holder(r, row, item);
	case OTHERS:
		r->ev.refused.others = item->kind == JSON_TRUE;
		return item->kind == JSON_TRUE || item->kind == JSON_FALSE ? NULL : "is not true or false";
	case HEALTH:
		r->ev.health = &r->health;
		return item->kind == JSON_OBJECT ? NULL : "is not an object";
	default:
		return set_string(r, row, item);
	}
}

static const char *on_item(void *ctx, const struct json_item *item)
{
	struct event_reader *r = ctx;
	const struct row *row =
		item->path ? bsearch(item->path, rows, N_ROWS, sizeof(rows[0]), by_path) : NULL;
	static char said[160];
	const char *wrong;
	size_t i;

	if (!row)
		return NULL;
	i = (size_t)(row - rows);
	if (!strchr(row->path, '[') && r->seen[i / 64] >> i % 64 & 1)
		wrong = "is there twice";
	else
		wrong = set(r, row, item);
	r->seen[i / 64] |= 1ull << i % 64;
	r->ev.has |= row->has;
	if (!wrong)
		return NULL;
	snprintf(said, sizeof(said), "%s %s", row->path, wrong);
	return said;
}

/* What is derived from several members. */
static void complete(struct event_reader *r)
{
	const char **const raw[ESC_MAX] = {
		[ESC_NAME] = &r->ev.proc.comm,	      [ESC_EXE] = &r->ev.proc.exe,
		[ESC_USER] = &r->ev.proc.user,	      [ESC_CONTAINER] = &r->ev.proc.container,
		[ESC_IFNAME] = &r->ev.ifname,	      [ESC_HOLDER] = &r->ev.holder.comm,
		[ESC_HOLDER_EXE] = &r->ev.holder.exe,
	};
	struct event *ev = &r->ev;
	bool local = event_local_is_source(ev);
	const struct sides *here = local ? &r->source : &r->destination;
	const struct sides *there = local ? &r->destination : &r->source;

	ev->tx_bytes = here->bytes;
	ev->tx_packets = here->packets;
	ev->interval_tx = here->interval;
	ev->rx_bytes = there->bytes;
	ev->rx_packets = there->packets;
	ev->interval_rx = there->interval;
	for (size_t i = 0; i < ESC_MAX; i++)
		if (r->escaped[i])
			*raw[i] = r->escaped[i];
	if (ev->holder_procs) /* the list was cut for JSON's sake only: the text output says how many there are */
		ev->flags &= ~(uint32_t)EV_FLAG_HOLDERS_CUT;
}

static void forget(struct event_reader *r)
{
	r->ev = (struct event){ .local.no_port = true, .remote.no_port = true, .holders = r->holders };
	memset(&r->health, 0, sizeof(r->health));
	r->health.watching = "";
	r->source = r->destination = (struct sides){ 0 };
	memset(r->escaped, 0, sizeof(r->escaped));
	memset(r->seen, 0, sizeof(r->seen));
	r->error[0] = 0;
}

const struct event *event_read(struct event_reader *r, char *line, size_t len)
{
	struct json_error err;
	const char *missing = NULL;

	_Static_assert(N_ROWS <= 8 * sizeof(r->seen), "a bit for each row");
	forget(r);
	if (json_read(line, len, on_item, r, &err)) {
		snprintf(r->error, sizeof(r->error), "%s (byte %zu)", err.what, err.offset + 1);
		return NULL;
	}
	if (!r->ev.action)
		missing = "event.action";
	else if (!r->ev.time_ns)
		missing = "@timestamp";
	if (missing) {
		snprintf(r->error, sizeof(r->error), "not an event of strayport: it has no %s", missing);
		return NULL;
	}
	complete(r);
	return &r->ev;
}

const char *event_reader_error(const struct event_reader *r)
{
	return r->error;
}

struct event_reader *event_reader_new(void)
{
	for (size_t i = 1; i < N_ROWS; i++)
		if (strcmp(rows[i - 1].path, rows[i].path) >= 0)
			abort(); /* the unit tests meet this first */
	return calloc(1, sizeof(struct event_reader));
}

void event_reader_free(struct event_reader *r)
{
	free(r);
}
