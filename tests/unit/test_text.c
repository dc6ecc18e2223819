// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* One line an event, in columns, with nothing in it that a process could use to deceive. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/output.h"
#include "../../user/utf8.h"

#define TIME_NS 1795521662123456789ull /* 2026-11-24T12:01:02.123456789Z */
#define HEADER                                                                                  \
	"TIME          EVENT     PROTO LOCAL              REMOTE              PID    COMM     " \
	"USER  WHAT\n"
#define DATE  "-- 2026-11-24 --\n"
#define BEGIN "12:01:02.1234 "

static const struct run_info run = { .version = "0.1" };

struct fixture {
	struct sink sink;
	struct output *out;
};

static void open_output(struct fixture *f, struct output_config cfg)
{
	cfg.run = &run;
	assert_int_equal(sink_init(&f->sink, -1, 4096), 0);
	f->out = out_text.create(&cfg, &f->sink);
	assert_non_null(f->out);
}

static void close_output(struct fixture *f)
{
	out_text.destroy(f->out);
	sink_free(&f->sink);
}

/* Print one event and give what the sink got for it, header and date included, as a string. */
static const char *print(struct fixture *f, const struct event *ev)
{
	f->sink.len = 0;
	assert_int_equal(out_text.event(f->out, ev), 0);
	f->sink.buf[f->sink.len] = '\0';
	return f->sink.buf;
}

/* The line of an event without the header and the date. */
static void check(const struct event *ev, struct output_config cfg, const char *want)
{
	struct fixture f;

	cfg.time = cfg.time == STAMP_LOCAL ? STAMP_UTC : cfg.time;
	open_output(&f, cfg);
	print(&f, ev);
	assert_string_equal(print(&f, ev), want);
	close_output(&f);
}

#define PLAIN ((struct output_config){ .time = STAMP_UTC })

static struct event sample(enum event_action action)
{
	return (struct event){
		.action = action,
		.outcome = EV_OUTCOME_SUCCESS,
		.attribution = EV_ATTR_CURRENT,
		.has = EV_HAS_LOCAL | EV_HAS_PROCESS | EV_HAS_SOCKET,
		.time_ns = TIME_NS,
		.transport = 6,
		.match = EV_MATCH_LOCAL,
		.port = 3401,
		.port_status = "assigned",
		.port_service = "filecast",
		.local = { .family = 4, .ip = { 10, 0, 0, 5 }, .port = 3401 },
		.remote = { .family = 4, .ip = { 10, 0, 0, 9 }, .port = 51234 },
		.rx_bytes = 3100,
		.tx_bytes = 12000,
		.interval_rx = 999,
		.interval_tx = 1000,
		.duration_ns = 1008900000,
		.proc = { .pid = 4123,
			  .comm = "nc",
			  .exe = "/usr/bin/nc.openbsd",
			  .has_ids = true,
			  .user = "root" },
	};
}

static struct event flow(enum event_action action, enum event_direction direction)
{
	struct event ev = sample(action);

	ev.has |= EV_HAS_REMOTE;
	ev.direction = direction;
	return ev;
}

#define PORT "port 3401: assigned (filecast)"
#define NC   "4123   nc       root"

static void every_kind(void **state)
{
	static const struct event_holder held[] = {
		{ .pid = 77, .fd = 3, .comm = "a\x1b" }, { .pid = 77, .fd = 4, .comm = "a\x1b" },
		{ .pid = 78, .fd = 3, .comm = "b c" },	 { .pid = 79, .fd = 3, .comm = "" },
		{ .pid = 80, .fd = 3, .comm = "d" },	 { .pid = 81, .fd = 3, .comm = "e" },
		{ .pid = 82, .fd = 3, .comm = "f" },
	};
	struct run_health gap = { .watching = "3401", .duration_ns = 7811000000000, .events = 12,
				  .lost_table_full = 3, .lost_hooks = 1, .lost_hook = "any__x" };
	struct event ev = sample(EV_SOCKET_LISTENING);

	(void)state;
	memset(ev.local.ip, 0, 4);
	check(&ev, PLAIN,
	      BEGIN "listen    tcp   0.0.0.0:3401       -                   " NC
		    "  /usr/bin/nc.openbsd  " PORT "\n");
	ev = sample(EV_SOCKET_BOUND);
	ev.outcome = EV_OUTCOME_FAILURE;
	ev.reason = "EADDRINUSE";
	check(&ev, PLAIN,
	      BEGIN "bind      tcp   10.0.0.5:3401      -                   " NC
		    "  /usr/bin/nc.openbsd  " PORT "  failed: EADDRINUSE\n");
	ev = flow(EV_CONNECTION_ATTEMPTED, EV_DIR_EGRESS);
	ev.outcome = EV_OUTCOME_UNKNOWN;
	check(&ev, PLAIN,
	      BEGIN "connect   tcp   10.0.0.5:3401   -> 10.0.0.9:51234      " NC
		    "  /usr/bin/nc.openbsd  " PORT "\n");
	ev = flow(EV_CONNECTION_ESTABLISHED, EV_DIR_EGRESS);
	ev.attribution = EV_ATTR_OWNER;
	check(&ev, PLAIN, BEGIN "established tcp 10.0.0.5:3401   -> 10.0.0.9:51234      " NC "\n");
	ev = flow(EV_CONNECTION_FAILED, EV_DIR_EGRESS);
	ev.reason = "ECONNREFUSED";
	check(&ev, PLAIN,
	      BEGIN "failed    tcp   10.0.0.5:3401   -> 10.0.0.9:51234      " NC
		    "  ECONNREFUSED  " PORT "\n");
	ev = flow(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS);
	check(&ev, PLAIN,
	      BEGIN "accept    tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC "  " PORT "\n");
	ev = flow(EV_NETWORK_FLOW, EV_DIR_INGRESS);
	ev.has |= EV_HAS_COUNTERS | EV_HAS_INTERVAL;
	check(&ev, PLAIN,
	      BEGIN "traffic   tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC
		    "  in 3.1 kB (+999 B)  out 12 kB (+1.0 kB)\n");
	ev = flow(EV_DISCONNECT_RECEIVED, EV_DIR_INGRESS);
	ev.has |= EV_HAS_COUNTERS | EV_HAS_DURATION;
	ev.reason = "fin";
	check(&ev, PLAIN,
	      BEGIN "close     tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC
		    "  1.0s  in 3.1 kB  out 12 kB  fin\n");
	ev = sample(EV_SOCKET_CLOSED);
	check(&ev, PLAIN, BEGIN "close     tcp   10.0.0.5:3401      -                   " NC "\n");
	ev = flow(EV_SOCKET_HANDOVER, EV_DIR_INGRESS);
	ev.has |= EV_HAS_PREVIOUS;
	ev.holder = (struct event_proc){ .pid = 77, .comm = "a\x1b", .exe = "/bin/a" };
	check(&ev, PLAIN,
	      BEGIN "handover  tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC
		    "  /usr/bin/nc.openbsd  " PORT "  before: 77 a\\x1b /bin/a\n");
	ev.holders = held;
	ev.n_holders = 2;
	check(&ev, PLAIN,
	      BEGIN "handover  tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC
		    "  /usr/bin/nc.openbsd  " PORT "  before: 77 a\\x1b /bin/a  held by 77/a\\x1b\n");
	ev.n_holders = 7;
	check(&ev, PLAIN,
	      BEGIN "handover  tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC
		    "  /usr/bin/nc.openbsd  " PORT
		    "  before: 77 a\\x1b /bin/a  held by 77/a\\x1b, 78/b\\x20c, 79, 80/d and 2 more\n");
	ev.n_holders = 0;
	ev.flags = EV_FLAG_HOLDERS_UNREAD;
	check(&ev, PLAIN,
	      BEGIN "handover  tcp   10.0.0.5:3401   <- 10.0.0.9:51234      " NC
		    "  /usr/bin/nc.openbsd  " PORT "  before: 77 a\\x1b /bin/a  [holders_unread]\n");
	ev = (struct event){ .action = EV_EVENTS_LOST, .time_ns = TIME_NS, .health = &gap };
	check(&ev, PLAIN,
	      BEGIN "lost      -     -                  -                   "
		    "-      -        -     3401: 12 events, 4 lost, hooks live 02:10:11, "
		    "3 times the flow table was full, 1 hooks were taken away; THE RECORD HAS A GAP\n");
	gap = (struct run_health){ .watching = "3401", .duration_ns = 59999999999 };
	ev.action = EV_HEARTBEAT;
	check(&ev, PLAIN,
	      BEGIN "heartbeat -     -                  -                   "
		    "-      -        -     3401: 0 events, 0 lost, hooks live 00:00:59\n");
	gap.filters = "-4\0--comm=a b\x1b";
	gap.filters_len = 15;
	gap.hidden_unknown = 2;
	check(&ev, PLAIN,
	      BEGIN "heartbeat -     -                  -                   "
		    "-      -        -     3401: 0 events, 0 lost, hooks live 00:00:59, "
		    "2 not shown, for their process is not known; only -4 --comm=a\\x20b\\x1b\n");
	ev.action = EV_TRACE_STARTED;
	check(&ev, PLAIN, "");
}

static void little_is_known(void **state)
{
	struct event ev = flow(EV_NETWORK_FLOW, EV_DIR_UNKNOWN);

	(void)state;
	ev.has &= ~EV_HAS_PROCESS;
	ev.attribution = EV_ATTR_UNKNOWN;
	ev.flags = EV_FLAG_LATE | EV_FLAG_EXE_DELETED;
	ev.transport = 17;
	check(&ev, PLAIN,
	      BEGIN "traffic   udp   10.0.0.5:3401   -- 10.0.0.9:51234      -      -   "
		    "     -     attribution: unknown  [exe_deleted,late]\n");
	ev = flow(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS);
	ev.proc = (struct event_proc){ .pid = 1, .comm = "", .uid = 1000, .has_ids = true };
	ev.attribution = EV_ATTR_LISTENER;
	ev.port_service = NULL;
	ev.port_status = "unassigned";
	check(&ev, PLAIN,
	      BEGIN "accept    tcp   10.0.0.5:3401   <- 10.0.0.9:51234      1      -   "
		    "     1000  port 3401: unassigned  attribution: listener\n");
}

static void wide_values_push(void **state)
{
	struct event ev = flow(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS);

	(void)state;
	ev.local = (struct event_addr){
		.family = 6, .ip = { 0xfe, 0x80, [15] = 1 }, .port = 3401, .scope = 2
	};
	ev.remote = (struct event_addr){ .family = 6,
					 .ip = { 0x20, 1, 0xd, 0xb8, [15] = 9 },
					 .port = 5 };
	ev.proc.comm = "a_long_name_ab";
	check(&ev, PLAIN,
	      BEGIN "accept    tcp   [fe80::1%2]:3401 <- [2001:db8::9]:5    4123   "
		    "a_long_name_ab root " PORT "\n");
}

static void deception(void **state)
{
	struct event ev = sample(EV_SOCKET_BOUND);

	(void)state;
	ev.proc.comm = "nc\n12:00";
	ev.proc.user = "a b";
	ev.proc.exe = "/tmp/\033[2K\xe2\x80\xaeok  port 1: assigned\\\xff";
	check(&ev, PLAIN,
	      BEGIN
	      "bind      tcp   10.0.0.5:3401      -                   4123   nc\\x0a12:00 "
	      "a\\x20b /tmp/\\x1b[2K\\u{202e}ok\\x20\\x20port\\x201:\\x20assigned\\\\\\xff  " PORT
	      "\n");
}

static void header_and_dates(void **state)
{
	struct output_config cfg = { .time = STAMP_UTC };
	struct event ev = sample(EV_SOCKET_CLOSED);
	struct fixture f;

	(void)state;
	open_output(&f, cfg);
	assert_int_equal(strncmp(print(&f, &ev), HEADER DATE BEGIN, strlen(HEADER DATE BEGIN)), 0);
	assert_int_equal(strncmp(print(&f, &ev), BEGIN, strlen(BEGIN)), 0);
	ev.time_ns += 86400 * 1000000000ull;
	assert_int_equal(strncmp(print(&f, &ev), "-- 2026-11-25 --\n12:01:02.1234 ", 31), 0);
	assert_int_equal(strncmp(print(&f, &ev), BEGIN, strlen(BEGIN)), 0);
	ev.time_ns = TIME_NS; /* late */
	assert_int_equal(strncmp(print(&f, &ev), DATE, strlen(DATE)), 0);
	close_output(&f);
}

static void time_styles(void **state)
{
	struct output_config cfg = { .time = STAMP_RELATIVE, .run_start_ns = TIME_NS - 1500000000 };
	struct event ev = sample(EV_SOCKET_CLOSED);
	struct fixture f;

	(void)state;
	check(&ev, cfg,
	      "1.5000        close     tcp   10.0.0.5:3401      -                   " NC "\n");
	ev.time_ns -= 2000000000;
	check(&ev, cfg,
	      "-0.5000       close     tcp   10.0.0.5:3401      -                   " NC "\n");
	open_output(&f, cfg); /* no date where it says nothing */
	assert_int_equal(strncmp(print(&f, &ev), HEADER "-0.5", strlen(HEADER) + 4), 0);
	close_output(&f);
	cfg.time = STAMP_EPOCH;
	ev.time_ns = TIME_NS;
	check(&ev, cfg,
	      "1795521662.1234 close     tcp   10.0.0.5:3401      -                   " NC "\n");
	setenv("TZ", "XXX-2", 1); /* two hours east */
	open_output(&f, (struct output_config){ .time = STAMP_LOCAL });
	assert_int_equal(
		strncmp(print(&f, &ev), HEADER DATE "14:01:02.1234 ", strlen(HEADER DATE) + 14), 0);
	close_output(&f);
	unsetenv("TZ");
}

static void sizes_and_durations(void **state)
{
	static const struct {
		uint64_t bytes;
		const char *want;
	} sizes[] = {
		{ 0, "in 0 B " },         { 999, "in 999 B " },      { 1000, "in 1.0 kB " },
		{ 1099, "in 1.0 kB " },   { 9999, "in 9.9 kB " },    { 10000, "in 10 kB " },
		{ 999999, "in 999 kB " }, { 1000000, "in 1.0 MB " }, { UINT64_MAX, "in 18 EB " },
	};
	static const struct {
		uint64_t ns;
		const char *want;
	} durations[] = {
		{ 0, "  0us  " },
		{ 250999, "  250us  " },
		{ 12000000, "  12ms  " },
		{ 999999999, "  999ms  " },
		{ 1000000000, "  1.0s  " },
		{ 59990000000, "  59.9s  " },
		{ 65000000000, "  1m05s  " },
		{ 3600000000000, "  1h00m  " },
		{ 93600000000000, "  1d02h  " },
	};
	struct event ev = flow(EV_DISCONNECT_RECEIVED, EV_DIR_INGRESS);
	struct fixture f;

	(void)state;
	ev.has |= EV_HAS_COUNTERS | EV_HAS_DURATION;
	open_output(&f, PLAIN);
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		ev.rx_bytes = sizes[i].bytes;
		assert_non_null(strstr(print(&f, &ev), sizes[i].want));
	}
	for (size_t i = 0; i < sizeof(durations) / sizeof(durations[0]); i++) {
		ev.duration_ns = durations[i].ns;
		assert_non_null(strstr(print(&f, &ev), durations[i].want));
	}
	close_output(&f);
}

static void colours(void **state)
{
	struct output_config cfg = { .time = STAMP_UTC, .color = TEXT_8_COLORS };
	struct event ev = flow(EV_CONNECTION_FAILED, EV_DIR_EGRESS);

	(void)state;
	ev.reason = "ETIMEDOUT";
	check(&ev, cfg,
	      BEGIN "\033[31mfailed\033[0m    tcp   10.0.0.5:3401   -> 10.0.0.9:51234      " NC
		    "  ETIMEDOUT  " PORT "\n");
	cfg.width = 80; /* the word is in the first of its lines */
	check(&ev, cfg,
	      "12:01:02 \033[31mfailed\033[0m    tcp   10.0.0.5:3401   -> 10.0.0.9:51234  4123   nc\n"
	      "         ETIMEDOUT  " PORT "\n");
	cfg.columns = (struct columns){ { COL_LOCAL, COL_REMOTE, COL_EVENT }, 3 }; /* or in the second */
	cfg.width = 35;
	check(&ev, cfg, "10.0.0.5:3401   -> 10.0.0.9:51234\n  \033[31mfailed\033[0m\n");
	cfg.columns.n = 0;
	cfg.width = 13; /* the word itself is cut: no colour, and never half a code */
	check(&ev, cfg, "12:01:02 fai\xe2\x80\xa6\n");
	cfg.width = 14;
	check(&ev, cfg, "12:01:02 fail\xe2\x80\xa6\n");
}

static void numbers_of_colours(void **state)
{
	struct event ev = sample(EV_EVENTS_LOST);

	(void)state;
	assert_int_equal(text_colors_of(NULL, NULL), TEXT_8_COLORS);
	assert_int_equal(text_colors_of("xterm", ""), TEXT_8_COLORS);
	assert_int_equal(text_colors_of("tmux-256color", NULL), TEXT_256_COLORS);
	assert_int_equal(text_colors_of("xterm", "truecolor"), TEXT_256_COLORS);
	assert_null(text_color(TEXT_PLAIN, &ev));
	assert_string_equal(text_color(TEXT_8_COLORS, &ev), "\033[1;31m");
	assert_string_equal(text_color(TEXT_256_COLORS, &ev), "\033[1;38;5;196m");
	ev = sample(EV_SOCKET_BOUND);
	assert_string_equal(text_color(TEXT_256_COLORS, &ev), "\033[1;38;5;28m");
	ev.outcome = EV_OUTCOME_FAILURE;
	assert_string_equal(text_color(TEXT_256_COLORS, &ev), "\033[38;5;196m");
}

static void cut_to_width(void **state)
{
	struct output_config cfg = { .time = STAMP_UTC, .width = 140 };
	struct event ev = sample(EV_SOCKET_LISTENING);

	(void)state;
	check(&ev, cfg,
	      BEGIN "listen    tcp   10.0.0.5:3401      -                   " NC
		    "  /usr/\xe2\x80\xa6/nc.openbsd  " PORT "\n");
	cfg.width = 138; /* less of the path would say too little */
	check(&ev, cfg,
	      BEGIN "listen    tcp   10.0.0.5:3401      -                   " NC "\n"
		    "              /usr/bin/nc.openbsd  " PORT "\n");
	cfg.width = 142; /* just enough */
	check(&ev, cfg,
	      BEGIN "listen    tcp   10.0.0.5:3401      -                   " NC
		    "  /usr/bin/nc.openbsd  " PORT "\n");
	ev.proc.exe = "/opt/a/very/long/directory/name/that/goes/on/and/on/bin/server";
	check(&ev, cfg,
	      BEGIN "listen    tcp   10.0.0.5:3401      -                   " NC
		    "  /opt/a\xe2\x80\xa6"
		    "n/bin/server  " PORT "\n");
	ev.proc.exe =
		"/\xe6\x97\xa5\xe6\x9c\xac/\xe6\x97\xa5\xe6\x9c\xac/\xe6\x97\xa5\xe6\x9c\xac/x";
	check(&ev, cfg,
	      BEGIN "listen    tcp   10.0.0.5:3401      -                   " NC
		    "  /\xe6\x97\xa5\xe6\x9c\xac/\xe6\x97\xa5\xe6\x9c\xac/\xe6\x97\xa5\xe6\x9c\xac"
		    "/x  " PORT "\n");
}

static struct output_config terminal(int width)
{
	return (struct output_config){ .time = STAMP_UTC, .width = width };
}

/* The same event on terminals of three widths: wide columns hold what pushes others on narrow ones. */
static void terminals(void **state)
{
	struct event ev = flow(EV_CONNECTION_ESTABLISHED, EV_DIR_EGRESS);

	(void)state;
	ev.has |= EV_HAS_COUNTERS;
	memcpy(ev.local.ip, "\xc0\xa8\xfe\xfe", 4);
	ev.local.port = 51234;
	ev.proc.comm = "fifteen_letters";
	check(&ev, terminal(200),
	      BEGIN "established tcp   192.168.254.254:51234 -> 10.0.0.9:51234        4123    fifteen_letters "
		    "root      in 3.1 kB  out 12 kB\n");
	check(&ev, terminal(120),
	      "12:01:02 established tcp 192.168.254.254:51234 -> 10.0.0.9:51234 4123  fifteen_letters root in 3.1 kB  out 12 kB\n");
	check(&ev, terminal(100), /* what does not fit stands below */
	      "12:01:02 established tcp   192.168.254.254:51234 -> 10.0.0.9:51234      4123   fifteen_letters root\n"
	      "         in 3.1 kB  out 12 kB\n");
	check(&ev, terminal(80), /* columns too: no name and no number is cut */
	      "12:01:02 established tcp 192.168.254.254:51234 -> 10.0.0.9:51234 4123\n"
	      "         fifteen_letters\n"
	      "         in 3.1 kB  out 12 kB\n");
	ev = sample(EV_SOCKET_LISTENING);
	check(&ev, terminal(100),
	      "12:01:02 listen      tcp   10.0.0.5:3401            -                   4123   nc        root\n"
	      "         /usr/bin/nc.openbsd  " PORT "\n");
	check(&ev, terminal(80),
	      "12:01:02 listen    tcp   10.0.0.5:3401      -               4123   nc\n"
	      "         /usr/bin/nc.openbsd  " PORT "\n");
	ev.proc.exe = "/opt/a/very/long/directory/name/that/goes/on/and/on/bin/server";
	check(&ev, terminal(80), /* in as many lines as it takes, each piece in one if it can be */
	      "12:01:02 listen    tcp   10.0.0.5:3401      -               4123   nc\n"
	      "         /opt/a/very/long/directory/name/that/goes/on/and/on/bin/server\n"
	      "         " PORT "\n");
	check(&ev, terminal(60), /* a path has one line at most */
	      "12:01:02 listen    tcp   10.0.0.5:3401      -\n"
	      "         4123   nc\n"
	      "         /opt/a/very/long\xe2\x80\xa6" "ame/that/goes/on/and/on/bin/server\n"
	      "         " PORT "\n");
	ev = (struct event){ .action = EV_EVENTS_LOST, .time_ns = TIME_NS,
			     .health = &(struct run_health){ .watching = "3401", .duration_ns = 7811000000000,
							     .lost_table_full = 3 } };
	check(&ev, terminal(80), /* what is one piece goes on in the next line */
	      "12:01:02 lost      -     -                  -               -      -\n"
	      "         3401: 0 events, 3 lost, hooks live 02:10:11, 3 times the flow table was\n"
	      "         full; THE RECORD HAS A GAP\n");
	ev = sample(EV_SOCKET_CLOSED);
	check(&ev, terminal(80), "12:01:02 close     tcp   10.0.0.5:3401      -               4123   nc\n");
}

/* Another width: the heading comes again where the columns move, and only there. */
static void resized(void **state)
{
	struct event ev = sample(EV_SOCKET_CLOSED);
	struct fixture f;

	(void)state;
	open_output(&f, terminal(200));
	assert_memory_equal(print(&f, &ev), "TIME  ", 6);
	out_text.resize(f.out, 80);
	assert_string_equal(print(&f, &ev), "TIME     EVENT     PROTO LOCAL              REMOTE          PID    COMM     WHAT\n"
					    "12:01:02 close     tcp   10.0.0.5:3401      -               4123   nc\n");
	out_text.resize(f.out, 81);
	assert_string_equal(print(&f, &ev), "12:01:02 close     tcp   10.0.0.5:3401      -               4123   nc\n");
	close_output(&f);
}

/* WHAT alone: its pieces are as far from each other as elsewhere. */
static void only_what(void **state)
{
	struct event ev = sample(EV_SOCKET_LISTENING);

	(void)state;
	check(&ev, (struct output_config){ .time = STAMP_UTC, .columns = { { COL_WHAT }, 1 } },
	      "/usr/bin/nc.openbsd  " PORT "\n");
	check(&ev, (struct output_config){ .time = STAMP_UTC, .columns = { { COL_WHAT }, 1 }, .width = 40 },
	      "/usr/bin/nc.openbsd\n  " PORT "\n");
}

static void chosen_columns(void **state)
{
	struct output_config cfg = { .time = STAMP_UTC, .columns = { { COL_REMOTE, COL_EVENT, COL_COMM, COL_WHAT }, 4 } };
	struct event ev = flow(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS);
	struct fixture f;

	(void)state;
	open_output(&f, cfg); /* no time, no date */
	assert_string_equal(print(&f, &ev), "   REMOTE              EVENT     COMM     WHAT\n"
					    "<- 10.0.0.9:51234      accept    nc       " PORT "\n");
	ev = sample(EV_SOCKET_LISTENING);
	assert_string_equal(print(&f, &ev), "   -                   listen    nc       /usr/bin/nc.openbsd  " PORT "\n");
	close_output(&f);
	cfg.columns = (struct columns){ { COL_PID, COL_USER, COL_TIME, COL_PROTO, COL_LOCAL }, 5 };
	open_output(&f, cfg);
	assert_string_equal(print(&f, &ev), "PID    USER  TIME          PROTO LOCAL\n" DATE
					    "4123   root  12:01:02.1234 tcp   10.0.0.5:3401\n");
	close_output(&f);
}

/*
 * Of what was printed, an event: one line, or on a terminal more, all but the first indented. None is wider than the
 * terminal. They are made one; returns its length.
 */
static size_t join_lines(struct fixture *f, int width)
{
	char *line = f->sink.buf, *end = line + f->sink.len - 1;

	assert_int_equal(*end, '\n');
	for (;;) {
		char *next = memchr(line, '\n', (size_t)(end + 1 - line));

		assert_true(next > line);
		if (width)
			assert_true(utf8_width(line, (size_t)(next - line)) <= (size_t)width);
		if (next == end)
			return (size_t)(end - f->sink.buf);
		assert_true(width > 0);
		assert_memory_equal(next + 1, "  ", 2);
		*next = ' ';
		line = next + 1;
	}
}

static void any_width_any_name(void **state)
{
	(void)state;
	srand(3401);
	for (int i = 0; i < 20000; i++) {
		char s[3][64];
		struct output_config cfg = { .time = STAMP_UTC, .width = i % 200 };
		struct event ev = flow(3 + rand() % (EV_ACTION_MAX - 3), rand() % 3);
		struct fixture f;
		size_t len;

		for (int k = 0; k < 3; k++) {
			len = rand() % 64;
			for (size_t b = 0; b < len; b++)
				s[k][b] = rand() % 2 ? rand()
						     : "/\xe6\x97\xa5\xcc\x81 \\n"[rand() % 9];
			s[k][len] = '\0';
		}
		ev.has = rand();
		ev.flags = rand();
		ev.attribution = rand() % 4;
		ev.proc.comm = s[0];
		ev.proc.exe = s[1];
		ev.proc.user = s[2];
		ev.reason = s[0];
		open_output(&f, cfg);
		print(&f, &ev);
		print(&f, &ev);
		len = join_lines(&f, cfg.width);
		for (size_t b = 0; b < len;) {
			uint32_t cp = 0;
			int n = utf8_decode(f.sink.buf + b, len - b, &cp);

			assert_true(n > 0);
			assert_false(utf8_is_hidden(cp));
			b += n;
		}
		close_output(&f);
	}
}

static void enormous_strings(void **state)
{
	static char junk[100000];
	struct event ev = flow(EV_SOCKET_BOUND, EV_DIR_UNKNOWN);

	(void)state;
	memset(junk, 1, sizeof(junk) - 1);
	ev.outcome = EV_OUTCOME_FAILURE;
	ev.flags = 0xffffffff;
	ev.attribution = EV_ATTR_UNKNOWN;
	ev.proc.comm = ev.proc.exe = ev.proc.user = ev.reason = junk;
	ev.port_status = ev.port_service = junk;
	for (int width = 0; width < 300; width += 100) {
		struct fixture f;

		open_output(&f, (struct output_config){ .time = STAMP_UTC, .width = width });
		print(&f, &ev);
		print(&f, &ev);
		assert_int_equal(f.sink.buf[f.sink.len - 1], '\n');
		assert_string_equal(f.sink.buf + f.sink.len - 16, "holders_unread]\n");
		join_lines(&f, width);
		close_output(&f);
	}
}

static void names(void **state)
{
	(void)state;
	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		const char *name = event_action_name(a), *word = event_action_word(a);

		assert_non_null(name);
		assert_int_equal(event_action_parse(name, strlen(name)), a);
		if (word && a != EV_SOCKET_CLOSED)
			assert_int_equal(event_action_parse(word, strlen(word)), a);
	}
	assert_int_equal(event_action_parse("close", 5), EV_DISCONNECT_RECEIVED);
	assert_int_equal(event_action_parse("close", 4), 0);
	assert_int_equal(event_action_parse("", 0), 0);
	assert_null(event_action_name(0));
	assert_null(event_action_name(EV_ACTION_MAX));
	assert_null(event_action_word(EV_TRACE_STARTED));
	assert_null(event_flag_name(1u << 31));
	assert_string_equal(event_flag_name(EV_FLAG_LATE), "late");
	assert_string_equal(event_attribution_name(EV_ATTR_LISTENER), "listener");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind),          cmocka_unit_test(little_is_known),
		cmocka_unit_test(wide_values_push),    cmocka_unit_test(deception),
		cmocka_unit_test(header_and_dates),    cmocka_unit_test(time_styles),
		cmocka_unit_test(sizes_and_durations), cmocka_unit_test(colours),
		cmocka_unit_test(numbers_of_colours), cmocka_unit_test(cut_to_width),        cmocka_unit_test(any_width_any_name),
		cmocka_unit_test(terminals), cmocka_unit_test(resized),           cmocka_unit_test(only_what),
		cmocka_unit_test(chosen_columns),
		cmocka_unit_test(enormous_strings),    cmocka_unit_test(names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
