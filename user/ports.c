/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include "ports.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "registry.h"

#define PORT_MAX 65535

/* Bits of a transport mask; also the index of the arrays below, as 1 << index. */
enum { TCP, UDP, N_TRANSPORTS };
#define BOTH (1u << TCP | 1u << UDP)

static const char *const transport_names[N_TRANSPORTS] = { "tcp", "udp" };
static const uint8_t transport_numbers[N_TRANSPORTS] = { IPPROTO_TCP, IPPROTO_UDP };

/* Sets are noted while parsing and expanded once, at the end: naming one again costs nothing. */
enum { SET_ALL = PORT_DYNAMIC + 1, N_SETS };

struct parser {
	struct port_watch *watch;
	struct port_error *err;
	struct port_list list;             /* being parsed */
	uint32_t local_sets[N_TRANSPORTS]; /* 1 << enum port_status, or 1 << SET_ALL */
	uint32_t remote_sets[N_TRANSPORTS];
	uint32_t excluded_sets[N_TRANSPORTS];
	struct port_bits excluded[N_TRANSPORTS];
	bool included;              /* some item adds */
	const char *exclusion_list; /* where the first exclusion is, or NULL */
	size_t exclusion_offset, exclusion_len;
};

/* A part of the list. */
struct span {
	size_t at, len;
};

/* The ports that an item stands for: a set, a range, or a service. */
struct item {
	struct span base;        /* without prefix and transport */
	struct span transport;   /* without the slash; len 0 if none was given */
	unsigned int transports; /* mask */
	bool exclude;
};

static struct port_filter *filter_of(struct port_watch *watch, int transport)
{
	return transport == TCP ? &watch->tcp : &watch->udp;
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Write one byte as it may be shown; returns the width, 1 or 4. out holds at least 5 bytes. */
static size_t escape_byte(char *out, char c)
{
	unsigned char u = (unsigned char)c;

	if (u >= ' ' && u <= '~') {
		out[0] = c;
		out[1] = '\0';
		return 1;
	}
	return (size_t)snprintf(out, 5, "\\x%02X", u);
}

/* A part of the list in quotes, escaped and shortened, for a message. */
struct quoted {
	char s[56];
};

static struct quoted quote(const struct parser *p, struct span part)
{
	struct quoted q = { "\"" };
	size_t n = 1;

	for (size_t i = 0; i < part.len; i++) {
		char c[5];
		size_t width = escape_byte(c, p->list.text[part.at + i]);

		if (n + width > sizeof(q.s) - sizeof("...\"")) {
			memcpy(q.s + n, "...", 3);
			n += 3;
			break;
		}
		memcpy(q.s + n, c, width);
		n += width;
	}
	q.s[n++] = '"';
	q.s[n] = '\0';
	return q;
}

__attribute__((format(printf, 3, 4))) static int fail(struct parser *p, struct span where,
						      const char *format, ...)
{
	struct port_error *e = p->err;
	va_list args;

	e->list = p->list.text;
	e->offset = where.at;
	e->len = where.len;
	va_start(args, format);
	vsnprintf(e->message, sizeof(e->message), format, args);
	va_end(args);
	return -EINVAL;
}

static void set_range(struct port_bits *b, uint16_t first, uint16_t last)
{
	size_t i = first / 64, end = last / 64;
	uint64_t low = ~0ULL << first % 64, high = ~0ULL >> (63 - last % 64);

	if (i == end) {
		b->w[i] |= low & high;
		return;
	}
	b->w[i] |= low;
	memset(&b->w[i + 1], 0xff, (end - i - 1) * sizeof(b->w[0]));
	b->w[end] |= high;
}

/* Add or take away a range, on the transports of the mask. */
static void apply_range(struct parser *p, const struct item *item, unsigned int transports,
			uint16_t first, uint16_t last)
{
	for (int t = 0; t < N_TRANSPORTS; t++) {
		struct port_filter *filter = filter_of(p->watch, t);

		if (!(transports & 1u << t))
			continue;
		if (item->exclude) {
			set_range(&p->excluded[t], first, last);
			continue;
		}
		if (p->list.side != PORTS_REMOTE)
			set_range(&filter->any_local, first, last);
		if (p->list.side != PORTS_LOCAL)
			set_range(&filter->any_remote, first, last);
	}
}

/* A port out of digits alone. Any length is safe. */
static int parse_number(struct parser *p, struct span part, uint16_t *port)
{
	const char *s = p->list.text + part.at;
	uint32_t value = 0;

	if (part.len > 1 && s[0] == '0' && strspn(s, "0") < part.len)
		return fail(p, part, "%s begins with 0: ports are decimal, without leading zeros",
			    quote(p, part).s);
	for (size_t i = 0; i < part.len && value <= PORT_MAX; i++)
		value = value * 10 + (uint32_t)(s[i] - '0');
	if (!value || value > PORT_MAX)
		return fail(p, part, "%s is not a port: ports are 1 to 65535", quote(p, part).s);
	*port = (uint16_t)value;
	return 0;
}

/* PORT or LOW-HIGH; the item is digits and dashes alone, and not empty. */
static int parse_range(struct parser *p, const struct item *item)
{
	const char *s = p->list.text + item->base.at;
	const char *dash = memchr(s, '-', item->base.len), *second;
	struct span low = item->base, high;
	uint16_t first, last;
	int err;

	if (!dash) {
		err = parse_number(p, low, &first);
		if (!err)
			apply_range(p, item, item->transports, first, first);
		return err;
	}

	low.len = (size_t)(dash - s);
	high.at = low.at + low.len + 1;
	high.len = item->base.len - low.len - 1;
	second = memchr(dash + 1, '-', high.len);
	if (second)
		return fail(p, (struct span){ item->base.at + (size_t)(second - s), 1 },
			    "%s has more than one dash: a range is LOW-HIGH",
			    quote(p, item->base).s);
	if (!low.len || !high.len)
		return fail(p, (struct span){ high.at - 1, 1 },
			    "%s lacks its %s: a range is LOW-HIGH", quote(p, item->base).s,
			    low.len ? "high end" : "low end");
	err = parse_number(p, low, &first);
	if (err)
		return err;
	err = parse_number(p, high, &last);
	if (err)
		return err;
	if (first > last)
		return fail(p, item->base, "%s runs backwards: a range is LOW-HIGH",
			    quote(p, item->base).s);
	apply_range(p, item, item->transports, first, last);
	return 0;
}

const char *ports_set_name(size_t i)
{
	if (i >= N_SETS)
		return NULL;
	return i == SET_ALL ? "all" : port_status_name((enum port_status)i);
}

const char *ports_set_what(size_t i)
{
	static const char *const what[N_SETS] = {
		[PORT_UNASSIGNED] = "what IANA gave to nobody",
		[PORT_RESERVED] = "what IANA keeps back",
		[PORT_ASSIGNED] = "what IANA gave to a service",
		[PORT_DYNAMIC] = "49152-65535, which IANA gives to nobody: outgoing connections",
		[SET_ALL] = "1-65535",
	};

	return i < N_SETS ? what[i] : NULL;
}

/* Index of a set by name, or -1. */
static int find_set(const char *s, size_t len)
{
	for (int set = 0; set < N_SETS; set++) {
		const char *name = ports_set_name((size_t)set);

		if (strlen(name) == len && !strncasecmp(s, name, len))
			return set;
	}
	return -1;
}

static void apply_set(struct parser *p, const struct item *item, int set)
{
	for (int t = 0; t < N_TRANSPORTS; t++) {
		if (!(item->transports & 1u << t))
			continue;
		if (item->exclude) {
			p->excluded_sets[t] |= 1u << set;
			continue;
		}
		if (p->list.side != PORTS_REMOTE)
			p->local_sets[t] |= 1u << set;
		if (p->list.side != PORTS_LOCAL)
			p->remote_sets[t] |= 1u << set;
	}
}

/* Returns 1 if the service exists on a wanted transport and was applied, else 0. */
static int apply_service(struct parser *p, const struct item *item, const char *s, size_t len)
{
	uint16_t first, last;
	int found = 0;

	for (int t = 0; t < N_TRANSPORTS; t++) {
		if (!(item->transports & 1u << t))
			continue;
		for (size_t i = 0;
		     !registry_find_service(s, len, transport_numbers[t], i, &first, &last); i++) {
			apply_range(p, item, 1u << t, first, last);
			found = 1;
		}
	}
	return found;
}

/* Say why the item is not a service. */
static int fail_name(struct parser *p, const struct item *item)
{
	const char *s = p->list.text + item->base.at;
	size_t len = item->base.len, skip;
	struct span where;

	for (int t = 0; t < N_TRANSPORTS; t++) {
		if (registry_find_service(s, len, transport_numbers[t], 0, NULL, NULL))
			continue;
		return fail(p, item->transport, "service %s has no %s port: it is %s only",
			    quote(p, item->base).s, transport_names[!t], transport_names[t]);
	}
	if (!registry_find_service(s, len, IPPROTO_SCTP, 0, NULL, NULL) ||
	    !registry_find_service(s, len, IPPROTO_DCCP, 0, NULL, NULL))
		return fail(p, item->base, "service %s has neither a tcp nor a udp port",
			    quote(p, item->base).s);

	/* What begins like a number went wrong where it stopped being one. */
	skip = is_digit(s[0]) ? strspn(s, "0123456789-") : 0;
	where = (struct span){ item->base.at + skip, len - skip };
	return fail(p, where, "%s is neither a port, a LOW-HIGH range, a set nor a service",
		    quote(p, item->base).s);
}

/* Find the transport of an item; service names may hold slashes of their own ("cl/1"). */
static int split_transport(struct parser *p, struct item *item)
{
	const char *s = p->list.text + item->base.at;
	const char *slash = s + item->base.len;
	struct span whole = item->base, suffix;

	item->transports = BOTH;
	item->transport = (struct span){ item->base.at + item->base.len, 0 };
	while (slash > s && *slash != '/')
		slash--;
	if (*slash != '/')
		return 0;

	suffix.at = item->base.at + (size_t)(slash - s) + 1;
	suffix.len = item->base.at + item->base.len - suffix.at;
	for (int t = 0; t < N_TRANSPORTS; t++) {
		if (suffix.len != 3 || strncasecmp(slash + 1, transport_names[t], 3))
			continue;
		item->transports = 1u << t;
		item->transport = suffix;
		item->base.len = (size_t)(slash - s);
		if (!item->base.len)
			return fail(p, (struct span){ suffix.at - 1, 1 },
				    "%s lacks the port before the slash", quote(p, whole).s);
		return 0;
	}

	for (int t = 0; t < N_TRANSPORTS; t++) {
		if (!registry_find_service(s, item->base.len, transport_numbers[t], 0, NULL, NULL))
			return 0;
	}
	if (!suffix.len)
		return fail(p, (struct span){ suffix.at - 1, 1 },
			    "%s lacks the transport after the slash: tcp or udp",
			    quote(p, whole).s);
	return fail(p, suffix, "%s is not a transport: use tcp or udp", quote(p, suffix).s);
}

/* Keep the item for ports_describe(). Only valid items come here, so the text is plain ASCII. */
static void note_item(struct parser *p, const struct item *item, bool is_set)
{
	static const char *const sides[2][3] = {
		{ "", " (local)", " (remote)" },
		{ " (service side)", " (local service side)", " (remote service side)" },
	};
	struct port_watch *w = p->watch;
	size_t room = sizeof(w->text) - w->text_len;
	size_t len = item->transport.at + item->transport.len - item->base.at;
	int n;

	if (w->n_items++ != w->n_text)
		return; /* an earlier one did not fit */
	n = snprintf(w->text + w->text_len, room, "%s%s%.*s%s", w->n_text ? ", " : "",
		     item->exclude ? "except " : "", (int)len, p->list.text + item->base.at,
		     item->exclude ? "" : sides[is_set][p->list.side]);
	if (n < 0 || (size_t)n >= room) {
		w->text[w->text_len] = '\0';
		return;
	}
	w->text_len += (size_t)n;
	w->n_text++;
}

static int parse_item(struct parser *p, struct span token)
{
	const char *s = p->list.text + token.at;
	struct item item = { .base = token };
	int set, err;

	if (s[0] == '^' || s[0] == '!') {
		item.exclude = true;
		item.base.at++;
		item.base.len--;
		s++;
		if (!item.base.len)
			return fail(p, token, "%s takes nothing away: put a port right behind it",
				    quote(p, token).s);
	}
	err = split_transport(p, &item);
	if (err)
		return err;

	set = find_set(s, item.base.len);
	if (set >= 0) {
		apply_set(p, &item, set);
	} else if (strspn(s, "0123456789-") >= item.base.len) {
		err = parse_range(p, &item);
		if (err)
			return err;
	} else if (!apply_service(p, &item, s, item.base.len)) {
		return fail_name(p, &item);
	}

	if (!item.exclude) {
		p->included = true;
	} else if (!p->exclusion_list) {
		p->exclusion_list = p->list.text;
		p->exclusion_offset = token.at;
		p->exclusion_len = token.len;
	}
	note_item(p, &item, set >= 0);
	return 0;
}

static int parse_list(struct parser *p)
{
	const char *s = p->list.text;
	size_t at = 0, comma = 0;
	bool want_item = false; /* a comma went before, at that offset */
	bool any = false;
	int err;

	for (;;) {
		struct span token;

		while (is_blank(s[at]))
			at++;
		if (s[at] == ',') {
			if (want_item || !any)
				return fail(p, (struct span){ at, 1 },
					    "there is nothing before this comma");
			want_item = true;
			comma = at++;
			continue;
		}
		if (!s[at])
			break;
		token.at = at;
		while (s[at] && s[at] != ',' && !is_blank(s[at]))
			at++;
		token.len = at - token.at;
		err = parse_item(p, token);
		if (err)
			return err;
		any = true;
		want_item = false;
	}
	if (want_item)
		return fail(p, (struct span){ comma, 1 }, "there is nothing after this comma");
	if (!any)
		return fail(p, (struct span){ 0, at }, "the list is empty");
	return 0;
}

static bool in_sets(uint32_t sets, enum port_status status)
{
	return sets & (1u << SET_ALL | 1u << status);
}

/* Expand the sets, take the exclusions away. Returns true if anything is left. */
static bool finish_filter(struct parser *p, int t)
{
	struct port_filter *f = filter_of(p->watch, t);
	struct port_bits *excluded = &p->excluded[t];
	uint64_t left = 0;

	if (p->local_sets[t] || p->remote_sets[t] || p->excluded_sets[t]) {
		for (uint32_t port = 1; port <= PORT_MAX; port++) {
			enum port_status status =
				registry_lookup(transport_numbers[t], (uint16_t)port).status;
			uint64_t bit = 1ULL << port % 64;

			if (in_sets(p->local_sets[t], status))
				f->service_local.w[port / 64] |= bit;
			if (in_sets(p->remote_sets[t], status))
				f->service_remote.w[port / 64] |= bit;
			if (in_sets(p->excluded_sets[t], status))
				excluded->w[port / 64] |= bit;
		}
	}
	for (size_t i = 0; i < sizeof(excluded->w) / sizeof(excluded->w[0]); i++) {
		f->any_local.w[i] &= ~excluded->w[i];
		f->any_remote.w[i] &= ~excluded->w[i];
		f->service_local.w[i] &= ~excluded->w[i];
		f->service_remote.w[i] &= ~excluded->w[i];
		left |= f->any_local.w[i] | f->any_remote.w[i] | f->service_local.w[i] |
			f->service_remote.w[i];
	}
	return left;
}

int ports_parse(struct port_watch *watch, const struct port_list *lists, size_t n,
		struct port_error *err)
{
	struct parser p = { .watch = watch, .err = err, .list = { "", PORTS_EITHER } };
	struct span exclusion;
	bool left = false;

	memset(watch, 0, sizeof(*watch));
	memset(err, 0, sizeof(*err));
	if (!n)
		return fail(&p, (struct span){ 0, 0 }, "the list is empty");
	for (size_t i = 0; i < n; i++) {
		int ret;

		p.list = lists[i];
		ret = parse_list(&p);
		if (ret)
			return ret;
	}

	exclusion = (struct span){ p.exclusion_offset, p.exclusion_len };
	if (p.exclusion_list)
		p.list.text = p.exclusion_list;
	if (!p.included)
		return fail(&p, exclusion,
			    "only exclusions: name what to watch too, as in \"all,%s",
			    quote(&p, exclusion).s + 1);
	for (int t = 0; t < N_TRANSPORTS; t++)
		left |= finish_filter(&p, t);
	if (!left)
		return fail(&p, exclusion, "nothing is left to watch: all of it is excluded again");
	return 0;
}

void ports_default(struct port_watch *watch)
{
	static const struct port_list list = { "unassigned,3401", PORTS_EITHER };
	struct port_error err;

	ports_parse(watch, &list, 1, &err); /* cannot fail; a unit test holds it to that */
}

/* Move left from a place in s until its shown width would pass max; *width is kept up to date. */
static size_t grow_left(const char *s, size_t from, size_t max, size_t *width)
{
	char c[5];

	for (; from > 0; from--) {
		size_t w = escape_byte(c, s[from - 1]);

		if (*width + w > max)
			break;
		*width += w;
	}
	return from;
}

void ports_print_error(FILE *f, const struct port_error *e)
{
	enum { COLUMNS = 100, INDENT = 2, DOTS = 3, BEFORE = 60 };
	const size_t width = COLUMNS - INDENT - 2 * DOTS;
	size_t len = strlen(e->list), offset = e->offset < len ? e->offset : len;
	size_t from, to = offset, before = 0, used, w;
	char c[5];

	/* A window around the bad character: some to the left, all of the right, more left. */
	from = grow_left(e->list, offset, BEFORE, &before);
	for (used = before; to < len; to++, used += w) {
		w = escape_byte(c, e->list[to]);
		if (used + w > width)
			break;
	}
	from = grow_left(e->list, from, before + width - used, &before);

	fprintf(f, "strayport: port list: %s\n", e->message);
	fprintf(f, "%*s%s", INDENT, "", from ? "..." : "");
	for (size_t i = from; i < to; i++) {
		escape_byte(c, e->list[i]);
		fputs(c, f);
	}
	fprintf(f, "%s\n%*s^\n", to < len ? "..." : "", (int)(INDENT + (from ? DOTS : 0) + before),
		"");
}

void ports_describe(const struct port_watch *watch, char *buf, size_t n)
{
	size_t len = watch->text_len, shown = watch->n_text;
	char tail[48] = "";

	if (!n)
		return;
	/* Drop items from the end until the rest fits together with the count of what is missing. */
	for (;;) {
		size_t hidden = watch->n_items - shown;

		if (hidden)
			snprintf(tail, sizeof(tail), "%s\u2026, %zu more", shown ? ", " : "",
				 hidden);
		if (len + strlen(tail) < n || !shown)
			break;
		shown--;
		do
			len--;
		while (len > 0 && watch->text[len] != ',');
	}
	snprintf(buf, n, "%.*s%s", (int)len, watch->text, tail);
}
