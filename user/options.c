// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* options.c - one table gives the parser its options and --help its text. */
#include "options.h"
#include "escape.h"
#include "help.h"
#include "log.h"
#include "wrap.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

/* Long options without a letter. */
enum { OPT_TRAFFIC = 256, OPT_TIME, OPT_COLOR, OPT_BACKEND, OPT_FEATURES,
       OPT_RING, OPT_SOCKETS, OPT_QUEUE, OPT_HEARTBEAT,
       OPT_COMM, OPT_UID, OPT_NETNS, OPT_CGROUP, OPT_CONTAINER,
       OPT_RECORD, OPT_ROTATE, OPT_SPEED, OPT_NOTES, OPT_COLUMNS, OPT_END };

static const struct option_row rows[] = {
	{ 'P', "port", "LIST", "watch these ports; the same as naming them, may be repeated" },
	{ 'L', "local", "LIST", "watch these ports on the local side only" },
	{ 'D', "remote", "LIST", "watch these ports on the remote side only" },
	{ 't', "tcp", NULL, "only TCP" },
	{ 'u', "udp", NULL, "only UDP" },
	{ '4', NULL, NULL, "only IPv4 addresses (those mapped into IPv6 are)" },
	{ '6', NULL, NULL, "only IPv6 addresses" },
	{ 'e', "events", "LIST", "only these: bind,listen,... or their names in event.action" },
	{ 'p', "pid", "PID[,PID...]", "only events of these processes" },
	{ OPT_COMM, "comm", "NAME", "only of processes or threads of this name" },
	{ OPT_UID, "uid", "USER", "only of processes of this user: a number or a name" },
	{ OPT_NETNS, "netns", "NS", "only sockets of this network namespace: inode number or path" },
	{ OPT_CGROUP, "cgroup", "PATH", "only of processes in this cgroup or below it" },
	{ OPT_CONTAINER, "container", "ID", "only of processes in this container; the beginning of a long id does" },
	{ 's', "snapshot", NULL, "print what is open now and exit" },
	{ 'f', "format", "FORMAT", "text (default) or json: one ECS object a line" },
	{ 'j', NULL, NULL, "the same as -f json" },
	{ 'o', "output", "FILE", "append to FILE (created 0600, no symlink followed)" },
	{ OPT_RECORD, "record", "FILE", "also append all events to FILE as JSON, for strayport replay" },
	{ OPT_ROTATE, "rotate", "SIZE[,N]", "files of SIZE; keep N older ones (10): FILE.1, FILE.2, ..." },
	{ 'c', "count", "N", "stop after N events" },
	{ 'd', "duration", "TIME", "stop after TIME: 10, 90s, 5m, 2h" },
	{ OPT_TRAFFIC, "traffic-interval", "TIME", "period of a flow's traffic events (1s; 0: none)" },
	{ OPT_TIME, "time", "STYLE", "text: local (default), utc, relative or epoch" },
	{ OPT_COLOR, "color", "WHEN", "text: auto (default), always, never; NO_COLOR is honoured" },
	{ OPT_COLUMNS, "columns", "LIST", "text: of time,event,proto,local,remote,pid,comm,user,what" },
	{ 'n', NULL, NULL, "accepted: addresses are never looked up" },
	{ OPT_BACKEND, "backend", "KIND", "hooks: auto (default), fentry, kprobe or tp" },
	{ OPT_FEATURES, "features", NULL, "say what this kernel offers and which hooks serve" },
	{ OPT_RING, "ring-size", "SIZE", "of the kernel's buffer of records (8M)" },
	{ OPT_SOCKETS, "max-sockets", "N", "watched sockets at once (131072)" },
	{ OPT_QUEUE, "queue-size", "SIZE", "memory for what waits for a slow reader (64M)" },
	{ OPT_HEARTBEAT, "heartbeat", "TIME", "say every TIME that the hooks live and what was lost" },
	{ OPT_NOTES, "port-notes", "FILE", "your names and # warnings of ports, in the form of services(5)" },
	{ OPT_SPEED, "speed", "N", "replay: N times as fast as it was (1: as it was; without: at once)" },
	{ 'q', "quiet", NULL, "no banner, no summary, no warnings" },
	{ 'v', "verbose", NULL, "say more; -vv shows what libbpf says" },
	{ 'V', "version", NULL, "print the version" },
	{ 'h', "help", NULL, "print this" },
};
#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

/* The words that some options take. */
static const char *const formats[] = { "text", "json", NULL };
static const char *const times[] = { "local", "utc", "relative", "epoch", NULL };
static const char *const colors[] = { "auto", "always", "never", NULL };

const struct option_row *options_rows(size_t *n)
{
	*n = N_ROWS;
	return rows;
}

const char *options_value(const struct option_row *r, size_t i)
{
	const char *const *list = NULL;

	if (r->key == OPT_BACKEND)
		return i <= BACKEND_TP ? hook_backend_name((enum hook_backend)i) : NULL;
	if (r->key == 'f')
		list = formats;
	else if (r->key == OPT_TIME)
		list = times;
	else if (r->key == OPT_COLOR)
		list = colors;
	while (list && i && *list) {
		list++;
		i--;
	}
	return list ? *list : NULL;
}

static const struct option_verb verbs[] = {
	{ "explain", "PORT", "what is known of a port, and who holds it", MODE_EXPLAIN },
	{ "replay", "FILE...", "recordings (-j -o, --record) as text; - is stdin", MODE_REPLAY },
	{ "help", "TOPIC", "events, ports, json or exit", MODE_HELP },
};
#define N_VERBS (sizeof(verbs) / sizeof(verbs[0]))

const struct option_verb *options_verb(size_t i)
{
	return i < N_VERBS ? &verbs[i] : NULL;
}

void options_help(FILE *f, size_t width)
{
	fputs("usage: strayport [OPTION]... [PORTS]...\n", f);
	for (size_t i = 0; i < N_VERBS; i++) {
		fprintf(f, "       strayport %-7s %-10s", verbs[i].name, verbs[i].arg);
		wrap_text(f, 35, width, verbs[i].help);
	}
	wrap_text(f, 0, width, "Who is on a port: every bind, listen, connect, accept, transfer and close on the watched");
	wrap_text(f, 0, width, "ports, TCP and UDP, in all network namespaces, with the process behind it.");
	wrap_text(f, 7, width,
		  "PORTS: 3401 4000-4010 31337/tcp ssh unassigned,^8080 (help ports); none: unassigned and 3401");
	fputc('\n', f);
	for (size_t i = 0; i < N_ROWS; i++) {
		const struct option_row *r = &rows[i];
		char left[40];
		int n = 0;

		if (r->key < 256)
			n = snprintf(left, sizeof(left), "-%c%s", r->key, r->name ? ", " : "");
		else
			n = snprintf(left, sizeof(left), "    ");
		if (r->name)
			n += snprintf(left + n, sizeof(left) - (size_t)n, "--%s", r->name);
		if (r->arg)
			snprintf(left + n, sizeof(left) - (size_t)n, " %s", r->arg);
		fprintf(f, "  %-28s ", left);
		wrap_text(f, 31, width, r->help);
	}
	fputc('\n', f);
	wrap_text(f, 0, width, "A filter given several times: any of its values; different filters must all hold. Exit status:");
	wrap_text(f, 0, width, "0 finished, 1 failed, 2 usage, 3 events were lost, 10 explain: held. Only replay needs no root.");
}

/* "strayport: --count: "0x" is not ...", with the value's control bytes made harmless. */
static int bad_value(const struct option_row *r, const char *value, const char *what)
{
	fprintf(stderr, "strayport: ");
	if (r->name)
		fprintf(stderr, "--%s: \"", r->name);
	else
		fprintf(stderr, "-%c: \"", r->key);
	for (const unsigned char *p = (const unsigned char *)value; *p; p++)
		fprintf(stderr, *p < 0x20 || *p >= 0x7f ? "\\x%02x" : "%c", *p);
	fprintf(stderr, "\" %s\n", what);
	return -EINVAL;
}

int options_time(const char *text, uint64_t *ns)
{
	static const struct {
		const char *unit;
		double ns;
	} units[] = { { "", 1e9 }, { "ms", 1e6 }, { "s", 1e9 }, { "m", 60e9 }, { "h", 3600e9 } };
	size_t digits = strspn(text, "0123456789."), i;
	char number[32], *end;
	double v;

	if (!digits || digits >= sizeof(number))
		return -EINVAL;
	memcpy(number, text, digits);
	number[digits] = 0;
	v = strtod(number, &end);
	if (*end || number[0] == '.' || number[digits - 1] == '.')
		return -EINVAL;
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (!strcmp(text + digits, units[i].unit))
			break;
	if (i == sizeof(units) / sizeof(units[0]) || v * units[i].ns > 1e18)
		return -EINVAL;
	*ns = (uint64_t)(v * units[i].ns);
	return 0;
}

/* The index of word in a NULL-terminated list, or -1. */
static int choice(const char *word, const char *const *list)
{
	for (int i = 0; list[i]; i++)
		if (!strcmp(word, list[i]))
			return i;
	return -1;
}

static int set_count(struct options *o, const struct option_row *r, const char *arg)
{
	size_t n = strspn(arg, "0123456789");

	if (!n || arg[n] || n > 18)
		return bad_value(r, arg, "is not a number of events");
	o->count = strtoull(arg, NULL, 10);
	return o->count ? 0 : bad_value(r, arg, "events are none: give 1 or more");
}

int options_size(const char *text, uint64_t *bytes)
{
	size_t digits = strspn(text, "0123456789");
	const char *unit = text + digits;
	unsigned int shift = !strcmp(unit, "K") ? 10 : !strcmp(unit, "M") ? 20 : !strcmp(unit, "G") ? 30 : 0;

	if (!digits || digits > 9 || (*unit && !shift))
		return -EINVAL;
	*bytes = strtoull(text, NULL, 10) << shift;
	return 0;
}

int options_rotate(const char *text, uint64_t *bytes, unsigned int *count)
{
	const char *comma = strchr(text, ',');
	char size[16];
	size_t len = comma ? (size_t)(comma - text) : strlen(text);

	if (len >= sizeof(size))
		return -EINVAL;
	memcpy(size, text, len);
	size[len] = 0;
	if (options_size(size, bytes))
		return -EINVAL;
	if (!comma)
		return 0;
	len = strspn(comma + 1, "0123456789");
	if (!len || len > 6 || comma[1 + len])
		return -EINVAL;
	*count = (unsigned int)strtoul(comma + 1, NULL, 10);
	return 0;
}

static int set_rotate(struct options *o, const struct option_row *r, const char *arg)
{
	o->rotate_count = 10;
	if (options_rotate(arg, &o->rotate_size, &o->rotate_count))
		return bad_value(r, arg, "is not SIZE or SIZE,COUNT, such as 100M,10");
	if (o->rotate_size < 4096)
		return bad_value(r, arg, "is too small: 4K or more");
	if (!o->rotate_count || o->rotate_count > 9999)
		return bad_value(r, arg, "does not keep 1 to 9999 files");
	return 0;
}

static int set_size(const struct option_row *r, const char *arg, uint64_t low, uint64_t high, uint64_t *out)
{
	char what[96];

	if (options_size(arg, out))
		return bad_value(r, arg, "is not a size: give a number and K, M or G, such as 8M");
	if (*out >= low && *out <= high)
		return 0;
	snprintf(what, sizeof(what), "is out of range: %lluK to %lluM", (unsigned long long)low >> 10,
		 (unsigned long long)high >> 20);
	return bad_value(r, arg, what);
}

static int set_speed(struct options *o, const struct option_row *r, const char *arg)
{
	size_t n = strspn(arg, "0123456789.");
	char *end;

	o->speed = n && n < 16 && arg[0] != '.' ? strtod(arg, &end) : 0;
	if (o->speed <= 0 || *end || arg[n - 1] == '.')
		return bad_value(r, arg, "is not a speed above 0, such as 1, 0.5 or 10");
	return 0;
}

static int set_sockets(struct options *o, const struct option_row *r, const char *arg)
{
	size_t n = strspn(arg, "0123456789");

	if (!n || arg[n] || n > 9)
		return bad_value(r, arg, "is not a number of sockets");
	o->max_sockets = (uint32_t)strtoul(arg, NULL, 10);
	if (o->max_sockets < 16 || o->max_sockets > 16777216)
		return bad_value(r, arg, "is out of range: 16 to 16777216");
	return 0;
}

/* One of the filters; -EINVAL after a message that names the part that is wrong. */
static int set_filter(struct options *o, const struct option_row *r, const char *arg)
{
	static const struct {
		int key;
		int (*add)(struct filter *f, const char *arg, struct filter_error *err);
	} adders[] = {
		{ 'e', filter_add_events },       { 'p', filter_add_pids },
		{ OPT_COMM, filter_add_comm },    { OPT_UID, filter_add_uid },
		{ OPT_NETNS, filter_add_netns },  { OPT_CGROUP, filter_add_cgroup },
		{ OPT_CONTAINER, filter_add_container },
	};
	struct filter_error err;

	for (size_t i = 0; i < sizeof(adders) / sizeof(adders[0]); i++)
		if (adders[i].key == r->key && adders[i].add(&o->filter, arg, &err))
			return bad_value(r, err.item, err.what);
	return 0;
}

static int set_option(struct options *o, const struct option_row *r, const char *arg)
{
	static const char time_form[] = "is not a time: give a number and ms, s, m or h, such as 90s";
	const char *why;
	int i;

	switch (r->key) {
	case 's':
		o->mode = MODE_SNAPSHOT;
		return 0;
	case 't':
		o->tcp = true;
		return 0;
	case 'u':
		o->udp = true;
		return 0;
	case '4':
		o->ipv4 = true;
		return 0;
	case '6':
		o->ipv6 = true;
		return 0;
	case 'e':
	case 'p':
	case OPT_COMM:
	case OPT_UID:
	case OPT_NETNS:
	case OPT_CGROUP:
	case OPT_CONTAINER:
		return set_filter(o, r, arg);
	case 'f':
		i = choice(arg, formats);
		if (i < 0)
			return bad_value(r, arg, "is not a format: text or json");
		o->json = i;
		return 0;
	case 'j':
		o->json = true;
		return 0;
	case 'o':
		if (!*arg)
			return bad_value(r, arg, "is not a file name");
		o->output = arg;
		return 0;
	case OPT_RECORD:
		if (!*arg)
			return bad_value(r, arg, "is not a file name");
		o->record = arg;
		return 0;
	case OPT_NOTES:
		if (!*arg)
			return bad_value(r, arg, "is not a file name");
		o->port_notes = arg;
		return 0;
	case OPT_SPEED:
		return set_speed(o, r, arg);
	case OPT_ROTATE:
		return set_rotate(o, r, arg);
	case 'c':
		return set_count(o, r, arg);
	case 'd':
		if (options_time(arg, &o->duration_ns) || !o->duration_ns)
			return bad_value(r, arg, time_form);
		return 0;
	case OPT_TRAFFIC:
		if (options_time(arg, &o->traffic_interval_ns))
			return bad_value(r, arg, time_form);
		if (o->traffic_interval_ns && o->traffic_interval_ns < 10000000)
			return bad_value(r, arg, "is too short: 10ms or more, or 0 for none");
		return 0;
	case OPT_TIME:
		i = choice(arg, times);
		if (i < 0)
			return bad_value(r, arg, "is not a style: local, utc, relative or epoch");
		o->time = (enum time_style)i;
		return 0;
	case OPT_COLOR:
		i = choice(arg, colors);
		if (i < 0)
			return bad_value(r, arg, "is not one of auto, always, never");
		o->color = (enum color_mode)i;
		return 0;
	case OPT_COLUMNS:
		return columns_parse(&o->columns, arg, &why) ? bad_value(r, arg, why) : 0;
	case OPT_BACKEND:
		i = hook_backend_parse(arg);
		if (i < 0)
			return bad_value(r, arg, "is not a kind of hook: auto, fentry, kprobe or tp");
		o->backend = (enum hook_backend)i;
		return 0;
	case OPT_RING:
		if (set_size(r, arg, 64u << 10, 1u << 30, &o->ring_size))
			return -EINVAL;
		if (o->ring_size & (o->ring_size - 1))
			return bad_value(r, arg, "is no power of two, as the kernel's buffer must be: 64K, 128K, ...");
		return 0;
	case OPT_SOCKETS:
		return set_sockets(o, r, arg);
	case OPT_QUEUE:
		return set_size(r, arg, 64u << 10, 1u << 30, &o->queue_size);
	case OPT_HEARTBEAT:
		if (options_time(arg, &o->heartbeat_ns) || o->heartbeat_ns < 100000000)
			return bad_value(r, arg, "is not a time of 100ms or more, such as 10s");
		return 0;
	case OPT_FEATURES:
		o->mode = MODE_FEATURES;
		return 0;
	case 'q':
		o->verbosity = -1;
		return 0;
	case 'v':
		o->verbosity = o->verbosity < 0 ? 1 : o->verbosity + 1;
		return 0;
	case 'V':
		o->mode = MODE_VERSION;
		return 0;
	case 'h':
		o->mode = MODE_HELP;
		return 0;
	}
	return 0; /* -n */
}

/* getopt's own tables, from ours. */
static void make_getopt(char *letters, struct option *longs)
{
	*letters++ = ':';
	for (size_t i = 0; i < N_ROWS; i++) {
		if (rows[i].key < 256) {
			*letters++ = (char)rows[i].key;
			if (rows[i].arg)
				*letters++ = ':';
		}
		if (rows[i].name)
			*longs++ = (struct option){ rows[i].name, rows[i].arg ? 1 : 0, NULL,
						    rows[i].key };
	}
	*letters = 0;
	memset(longs, 0, sizeof(*longs));
}

static const struct option_row *row_of(int key)
{
	for (size_t i = 0; i < N_ROWS; i++)
		if (rows[i].key == key)
			return &rows[i];
	return NULL;
}

/* -t without -u, or the other way round: let go of the other transport's ports. */
static int keep_transport(struct options *o)
{
	static const struct port_filter none;

	if (o->tcp && !o->udp)
		o->watch.udp = none;
	else if (o->udp && !o->tcp)
		o->watch.tcp = none;
	if (memcmp(&o->watch.tcp, &none, sizeof(none)) || memcmp(&o->watch.udp, &none, sizeof(none)))
		return 0;
	fprintf(stderr, "strayport: -%c leaves nothing to watch: all ports named are of %s\n",
		o->udp ? 'u' : 't', o->udp ? "TCP" : "UDP");
	return -EINVAL;
}

static int parse_ports(struct options *o, const struct port_list *lists, size_t n)
{
	struct port_error err;

	if (!n) {
		o->default_ports = true;
		ports_default(&o->watch);
	} else if (ports_parse(&o->watch, lists, n, &err)) {
		ports_print_error(stderr, &err);
		return -EINVAL;
	}
	return keep_transport(o);
}

bool options_apply(enum options_mode mode, int key)
{
	static const int replay[] = { 'P', 'L', 'D', 't', 'u', '4', '6', 'e', 'p', OPT_COMM, OPT_UID, OPT_NETNS,
				      OPT_CGROUP, OPT_CONTAINER, 'c', 'n', 'q', 'v', OPT_TIME, OPT_COLOR, OPT_COLUMNS,
				      OPT_SPEED, 'V', 'h', 0 };
	static const int explain[] = { 'j', 'f', 'n', 'q', 'v', OPT_NOTES, 'V', 'h', 0 };
	const int *list = mode == MODE_REPLAY ? replay : explain;

	if (mode != MODE_REPLAY && mode != MODE_EXPLAIN)
		return key != OPT_SPEED;
	while (*list && *list != key)
		list++;
	return *list;
}

static int check_applies(const struct options *o, const bool *used)
{
	for (size_t i = 0; i < N_ROWS; i++) {
		if (!used[rows[i].key] || options_apply(o->mode, rows[i].key))
			continue;
		if (rows[i].name)
			fprintf(stderr, "strayport: --%s", rows[i].name);
		else
			fprintf(stderr, "strayport: -%c", rows[i].key);
		fprintf(stderr, " does nothing %s\n",
			o->mode == MODE_REPLAY	? "in a replay" :
			o->mode == MODE_EXPLAIN ? "with explain" :
						  "without replay");
		return -EINVAL;
	}
	return 0;
}

static int set_explain_port(struct options *o, const char *word)
{
	size_t n = strspn(word, "0123456789");
	unsigned long port = n && !word[n] && n < 6 ? strtoul(word, NULL, 10) : 0;
	char shown[128];

	if (port >= 1 && port <= 65535) {
		o->explain_port = (uint16_t)port;
		return 0;
	}
	fprintf(stderr, "strayport: explain: \"%s\" is not a port from 1 to 65535\n",
		escape_str(shown, sizeof(shown), word));
	return -EINVAL;
}

/* strayport help [TOPIC]: alone it is --help; of a topic that is not there the others are told. */
static int set_topic(struct options *o, char **words, size_t n)
{
	char shown[128];

	o->mode = MODE_HELP;
	o->topic = n > 1 ? words[1] : NULL;
	if (n <= 1 || (n == 2 && help_topic_known(o->topic)))
		return 0;
	if (n > 2)
		fprintf(stderr, "strayport: help: one topic at a time:");
	else
		fprintf(stderr, "strayport: help: \"%s\" is not a topic:", escape_str(shown, sizeof(shown), o->topic));
	for (size_t i = 0; help_topic_name(i); i++)
		fprintf(stderr, "%s %s", i ? "," : "", help_topic_name(i));
	fputc('\n', stderr);
	return -EINVAL;
}

/* strayport explain PORT, replay FILE..., help TOPIC: what stands after the verb. */
static int take_verb(struct options *o, char **words, size_t n)
{
	enum options_mode mode = MODE_TRACE;

	for (size_t i = 0; n && i < N_VERBS; i++)
		if (!strcmp(words[0], verbs[i].name))
			mode = verbs[i].mode;
	if (o->mode == MODE_HELP || o->mode == MODE_VERSION || mode == MODE_TRACE)
		return 0;
	if (mode == MODE_HELP)
		return set_topic(o, words, n);
	o->mode = mode;
	o->operands = words + 1;
	o->n_operands = n - 1;
	if (o->n_operands == 0 || (mode == MODE_EXPLAIN && o->n_operands > 1)) {
		fprintf(stderr, "strayport: %s\n",
			mode == MODE_REPLAY ? "replay needs a FILE (- is stdin)" : "explain needs one PORT");
		return -EINVAL;
	}
	if (mode == MODE_EXPLAIN)
		return set_explain_port(o, words[1]);
	return 0;
}

/* Options that say nothing without another one. */
static int check_pairs(const struct options *o)
{
	if (o->columns.n && o->json) {
		fprintf(stderr, "strayport: --columns does nothing with JSON\n");
		return -EINVAL;
	}
	if (!o->rotate_size || o->output || o->record)
		return 0;
	fprintf(stderr, "strayport: --rotate needs a file: -o FILE or --record FILE\n");
	return -EINVAL;
}

/* What the filters leave must be something. Returns 0, or -EINVAL after a message. */
static int finish_filter(struct options *o)
{
	struct filter *f = &o->filter;

	if (o->ipv4 != o->ipv6)
		f->family = o->ipv4 ? 4 : 6;
	if (filter_words(f)) {
		fprintf(stderr, "strayport: the filters are too long: together %d bytes at most\n",
			FILTER_TEXT_MAX);
		return -EINVAL;
	}
	if (o->mode == MODE_SNAPSHOT && !filter_wants(f, EV_SOCKET_EXISTING)) {
		fprintf(stderr, "strayport: --events without \"open\" leaves nothing of --snapshot\n");
		return -EINVAL;
	}
	if (filter_by_process(f) && f->events == 1u << EV_CONNECTION_REFUSED) {
		fprintf(stderr, "strayport: --events refused leaves nothing: of what nobody holds there is no "
				"process to filter by\n");
		return -EINVAL;
	}
	if (!filter_wants(f, EV_NETWORK_FLOW))
		o->traffic_interval_ns = 0;
	return 0;
}

static enum port_side side_of(int key)
{
	return key == 'L' ? PORTS_LOCAL : key == 'D' ? PORTS_REMOTE : PORTS_EITHER;
}

int options_parse(struct options *o, int argc, char **argv)
{
	char letters[2 * N_ROWS + 2];
	struct option longs[N_ROWS + 1];
	struct port_list *lists = calloc((size_t)argc, sizeof(*lists));
	bool used[OPT_END] = { false };
	size_t n = 0;
	int key, err = -EINVAL;

	if (!lists)
		return -ENOMEM;
	memset(o, 0, sizeof(*o));
	o->traffic_interval_ns = 1000000000u;
	o->ring_size = 8u << 20;
	o->max_sockets = 131072;
	o->queue_size = 64u << 20;
	make_getopt(letters, longs);
	opterr = 0;
	optind = 0; /* glibc: begin anew, whatever was parsed before */
	while ((key = getopt_long(argc, argv, letters, longs, NULL)) >= 0) {
		const char *word = argv[optind > 0 ? optind - 1 : 0];

		if (key == '?' || key == ':') {
			fprintf(stderr, "strayport: ");
			for (const unsigned char *p = (const unsigned char *)word; *p; p++)
				fprintf(stderr, *p < 0x20 || *p >= 0x7f ? "\\x%02x" : "%c", *p);
			fprintf(stderr, key == ':' ? ": needs an argument; see --help\n" :
						     ": unknown option; see --help\n");
			goto cleanup;
		}
		used[key] = true;
		if (key == 'P' || key == 'L' || key == 'D')
			lists[n++] = (struct port_list){ optarg, side_of(key) };
		else if (set_option(o, row_of(key), optarg))
			goto cleanup;
	}
	if (take_verb(o, argv + optind, (size_t)(argc - optind)) || check_applies(o, used))
		goto cleanup;
	while (!o->operands && optind < argc)
		lists[n++] = (struct port_list){ argv[optind++], PORTS_EITHER };
	if (o->mode == MODE_HELP || o->mode == MODE_VERSION)
		err = 0;
	else if (o->mode == MODE_EXPLAIN)
		err = ports_parse(&o->watch, &(struct port_list){ o->operands[0], PORTS_EITHER }, 1, &(struct port_error){ 0 });
	else if (!check_pairs(o) && !(err = parse_ports(o, lists, n)))
		err = finish_filter(o);
cleanup:
	free(lists);
	return err;
}
