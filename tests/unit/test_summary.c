// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* The table at the end: who is counted where, what is too much, and that it fits whatever comes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/summary.h"
#include "../../user/utf8.h"

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

#define SEC     1000000000ull
#define TIME_NS (1795521662 * SEC) /* 2026-11-24T12:01:02Z */
#define HEAD    "PORT      PID     COMM            ROLE      IN   OUT REFUSED   RECV   SENT PEERS FIRST    LAST\n"

static size_t terminal; /* its columns */

/* What is printed of s, which is freed; of a static buffer. */
static const char *shown(struct summary *s, enum time_style time)
{
	static char text[65536];
	FILE *f = fmemopen(text, sizeof(text), "w");

	assert_non_null(f);
	summary_print(s, time, terminal, f);
	fclose(f);
	summary_free(s);
	return text;
}

static struct event sample(enum event_action action, enum event_direction direction, uint32_t pid, const char *comm)
{
	return (struct event){
		.action = action,
		.direction = direction,
		.has = EV_HAS_LOCAL | EV_HAS_SOCKET | (direction ? EV_HAS_REMOTE : 0) | (pid ? EV_HAS_PROCESS : 0),
		.time_ns = TIME_NS,
		.transport = 6,
		.match = direction == EV_DIR_EGRESS ? EV_MATCH_REMOTE : EV_MATCH_LOCAL,
		.port = 3401,
		.remote = { .family = 4, .ip = { 10, 0, 0, 9 }, .port = 51234 },
		.proc = { .pid = pid, .start_boot_ns = 5 * SEC, .comm = comm },
	};
}

static struct event moved(struct event ev, uint64_t rx, uint64_t tx)
{
	ev.has |= EV_HAS_INTERVAL | EV_HAS_COUNTERS;
	ev.interval_rx = rx;
	ev.interval_tx = tx;
	ev.rx_bytes = ev.tx_bytes = 1 << 30; /* of the flow, from before the run too: not counted */
	return ev;
}

static void feed(struct summary *s, struct event ev, uint64_t after)
{
	ev.time_ns += after;
	summary_event(s, &ev);
}

static void nothing_is_nothing(void **state)
{
	struct summary *s = summary_new();
	struct event ev = { .action = EV_HEARTBEAT, .time_ns = TIME_NS };

	(void)state;
	summary_event(s, &ev);
	assert_string_equal(shown(s, STAMP_UTC), "");
}

static void a_connection(void **state)
{
	struct summary *s = summary_new();
	struct event ev;

	(void)state;
	feed(s, sample(EV_SOCKET_BOUND, 0, 4123, "nc"), 0);
	feed(s, sample(EV_SOCKET_LISTENING, 0, 4123, "nc"), 0);
	feed(s, sample(EV_CONNECTION_ATTEMPTED, EV_DIR_EGRESS, 4200, "curl"), 2 * SEC);
	feed(s, sample(EV_CONNECTION_ESTABLISHED, EV_DIR_EGRESS, 4200, "curl"), 2 * SEC);
	feed(s, sample(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS, 4123, "nc"), 2 * SEC);
	ev = sample(EV_NETWORK_FLOW, EV_DIR_INGRESS, 4123, "nc");
	ev.first_of_flow = true;
	feed(s, moved(ev, 3000, 12000), 3 * SEC);
	feed(s, moved(sample(EV_DISCONNECT_RECEIVED, EV_DIR_INGRESS, 4123, "nc"), 100, 0), 4 * SEC);
	feed(s, sample(EV_CONNECTION_FAILED, EV_DIR_EGRESS, 4201, "curl"), 70 * SEC);
	ev = sample(EV_CONNECTION_REFUSED, EV_DIR_INGRESS, 0, NULL);
	ev.proc.comm = "of nobody";
	feed(s, ev, 60 * SEC);
	ev.has |= EV_HAS_REFUSED;
	ev.refused.interval_packets = 41;
	feed(s, ev, 65 * SEC);
	assert_string_equal(shown(s, STAMP_UTC),
			    HEAD
			    "3401/tcp  4123    nc              server     1     0       0 3.1 kB  12 kB     1 12:01:02 12:01:06\n"
			    "3401/tcp  4201    curl            client     0     0       1    0 B    0 B     1 12:02:12 12:02:12\n"
			    "3401/tcp  -                       -          0     0      42    0 B    0 B     1 12:02:02 12:02:07\n"
			    "3401/tcp  4200    curl            client     0     1       0    0 B    0 B     1 12:01:04 12:01:04\n");
}

/* One process, several ports, transports and lives of a pid; what it did, in a word. */
static void keys_and_roles(void **state)
{
	struct summary *s = summary_new();
	struct event ev = sample(EV_SOCKET_BOUND, 0, 7, "a");
	const char *text;

	(void)state;
	feed(s, ev, 0);
	ev.transport = 17;
	feed(s, ev, SEC);
	ev.port = 3402;
	feed(s, ev, 2 * SEC);
	ev = sample(EV_SOCKET_BOUND, 0, 7, "exec");
	feed(s, ev, 3 * SEC);
	feed(s, sample(EV_CONNECTION_ATTEMPTED, EV_DIR_EGRESS, 7, "exec"), 3 * SEC);
	ev.proc.start_boot_ns++;
	ev.proc.comm = "again";
	feed(s, ev, 4 * SEC);
	ev = sample(EV_SOCKET_EXISTING, 0, 8, "old");
	ev.has |= EV_HAS_BACKLOG;
	feed(s, ev, 5 * SEC);
	ev = moved(sample(EV_SOCKET_EXISTING, EV_DIR_EGRESS, 8, "old"), 0, 0);
	feed(s, ev, 5 * SEC);
	ev = moved(sample(EV_NETWORK_FLOW, EV_DIR_INGRESS, 9, "dns"), 1, 0);
	ev.transport = 17;
	ev.first_of_flow = true;
	feed(s, ev, 6 * SEC);
	ev.first_of_flow = false;
	feed(s, ev, 6 * SEC);
	text = shown(s, STAMP_UTC);
	assert_string_equal(text,
			    HEAD
			    "3401/udp  9       dns             server     1     0       0    2 B    0 B     1 12:01:08 12:01:08\n"
			    "3401/tcp  8       old             both       0     1       0    0 B    0 B     1 12:01:07 12:01:07\n"
			    "3401/tcp  7       again           bound      0     0       0    0 B    0 B     0 12:01:06 12:01:06\n"
			    "3401/tcp  7       exec            client     0     0       0    0 B    0 B     1 12:01:02 12:01:05\n"
			    "3402/udp  7       a               bound      0     0       0    0 B    0 B     0 12:01:04 12:01:04\n"
			    "3401/udp  7       a               bound      0     0       0    0 B    0 B     0 12:01:03 12:01:03\n");
}

static void peers(void **state)
{
	struct summary *s = summary_new();
	struct event ev = sample(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS, 1, "x");

	(void)state;
	for (unsigned int i = 0; i < SUMMARY_PEERS * 3; i++) {
		ev.remote.ip[3] = (uint8_t)(i % SUMMARY_PEERS);
		ev.remote.ip[9] = (uint8_t)i; /* no part of an IPv4 address */
		ev.remote.port++;
		summary_event(s, &ev);
	}
	assert_non_null(strstr(shown(s, STAMP_UTC), "   192     0       0    0 B    0 B    64 12:"));
	s = summary_new();
	for (unsigned int i = 0; i <= SUMMARY_PEERS; i++) {
		ev.remote.ip[3] = (uint8_t)i;
		summary_event(s, &ev);
	}
	assert_non_null(strstr(shown(s, STAMP_UTC), "   65     0       0    0 B    0 B   64+ 12:"));
}

/* More than there is room for: nothing is lost but who it was, and who waits for others is kept. */
static void too_many(void **state)
{
	struct summary *s = summary_new();
	struct event ev = sample(EV_SOCKET_LISTENING, 0, 1, "kept");
	unsigned int lines = 0;
	char want[160];
	const char *text;

	(void)state;
	feed(s, ev, 0);
	for (uint32_t pid = 2; pid < 100002; pid++) {
		ev = sample(EV_CONNECTION_ESTABLISHED, EV_DIR_EGRESS, pid, "many");
		ev.match = EV_MATCH_BOTH;
		feed(s, ev, (1 + pid / 1000) * SEC);
		feed(s, moved(sample(EV_DISCONNECT_RECEIVED, EV_DIR_EGRESS, pid, "many"), 10, 0), (1 + pid / 1000) * SEC);
	}
	feed(s, moved(sample(EV_NETWORK_FLOW, EV_DIR_INGRESS, 1, "kept"), 0, 2000), 200 * SEC);
	text = shown(s, STAMP_UTC);
	for (const char *p = text; *p; p++)
		lines += *p == '\n';
	assert_int_equal(lines, 1 + SUMMARY_SHOWN + 1);
	assert_non_null(strstr(text, "FIRST    LAST\n3401/tcp  1       kept            server     0     0       0    0 B "
				     "2.0 kB     1 12:01:02 12:04:22\n"));
	snprintf(want, sizeof(want),
		 "others    -       %-15s -          0 %5d       0 %3d kB    0 B     - 12:01:03 12:02:4", "99961 rows",
		 100000 - SUMMARY_SHOWN + 1, (100000 - SUMMARY_SHOWN + 1) / 100);
	assert_non_null(strstr(text, want));
}

static void width_of(const char *text, size_t *widest)
{
	for (const char *end; *text; text = end + 1) {
		size_t width;

		end = strchr(text, '\n');
		width = utf8_width(text, (size_t)(end - text));
		for (const char *p = text; p < end; p++)
			assert_true((unsigned char)*p >= 0x20 && *p != 0x7f);
		assert_true(utf8_valid(text, (size_t)(end - text)));
		if (width > *widest)
			*widest = width;
	}
}

/* The largest of everything, hostile names, one and several days: never more than 100 columns. */
static void always_fits(void **state)
{
	static const char *const names[] = { "\033[31mred\033]0;x\a", "\xff\xfe\x80\xff\xfe\x80\xff\xfe\x80\xff\xfe\x80\xff\xfe\x80", "a b\nc",
					     "\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad", "fifteen_letters" };
	size_t widest = 0;

	(void)state;
	for (int days = 0; days < 2; days++) {
		struct summary *s = summary_new();
		const char *text;

		for (uint32_t i = 0; i < 5; i++) {
			struct event ev = sample(EV_CONNECTION_REFUSED, EV_DIR_INGRESS, UINT32_MAX - i, names[i]);

			ev.port = 65535;
			ev.has |= EV_HAS_REFUSED;
			ev.refused.interval_packets = UINT64_MAX;
			feed(s, moved(ev, UINT64_MAX, 999999), 0);
			ev = sample(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS, UINT32_MAX - i, names[i]);
			ev.port = 65535;
			for (uint32_t n = 0; n < 123456; n++)
				feed(s, ev, (uint64_t)days * 86400 * SEC);
		}
		text = shown(s, STAMP_UTC);
		width_of(text, &widest);
		assert_non_null(strstr(text, days ? "a\\x20b\\x0ac " : "\\x1b[31mred\\x1\xe2\x80\xa6 "));
		assert_non_null(strstr(text, "123 k"));
		assert_int_equal(!!strstr(text, "11-24 12:01 11-25 12:01\n"), days);
	}
	assert_in_range(widest, 90, 100);
}

static void local_times(void **state)
{
	struct summary *s = summary_new();

	(void)state;
	setenv("TZ", "XXX-2", 1); /* two hours east */
	feed(s, sample(EV_SOCKET_LISTENING, 0, 1, "x"), 0);
	assert_non_null(strstr(shown(s, STAMP_LOCAL), " 14:01:02 14:01:02\n"));
	unsetenv("TZ");
	tzset();
}

/* Where the times would wrap they are left out; nothing else changes. */
static void narrow_terminal(void **state)
{
	const struct event ev = sample(EV_CONNECTION_ATTEMPTED, EV_DIR_EGRESS, 12, "curl");
	struct summary *s = summary_new();
	const char *text;

	(void)state;
	assert_non_null(s);
	summary_event(s, &ev);
	terminal = 80;
	text = shown(s, STAMP_UTC);
	terminal = 0;
	assert_int_equal(strcspn(text, "\n"), 80);
	assert_memory_equal(text, HEAD, 80);
	assert_null(strstr(text, "12:01:02"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_nothing), cmocka_unit_test(a_connection), cmocka_unit_test(keys_and_roles),
		cmocka_unit_test(peers),              cmocka_unit_test(too_many),     cmocka_unit_test(always_fits),
		cmocka_unit_test(local_times),
		cmocka_unit_test(narrow_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
