// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* An event that went through JSON is printed as the event itself; a line that was cut or garbled is an error. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cmocka.h>

#include "../../user/escape.h"
#include "../../user/eventread.h"
#include "../../user/output.h"

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

#define TIME_NS 1764244862123456789u

static const struct run_info run = { .version = "1", .boot_id = "b", .host_name = "h", .backend = "tp" };

/* What an output makes of an event; malloc()ed and NUL-terminated. */
static char *printed(const struct output_ops *ops, const struct event *ev, size_t *len)
{
	struct output_config cfg = { .time = STAMP_UTC, .run = &run, .run_start_ns = TIME_NS - 1 };
	int fd = memfd_create("out", 0);
	struct output *o;
	struct sink s;
	off_t size;
	char *got;

	assert_int_equal(sink_init(&s, fd, 0), 0);
	o = ops->create(&cfg, &s);
	assert_int_equal(ops->event(o, ev), 0);
	assert_int_equal(sink_flush(&s), 0);
	ops->destroy(o);
	sink_free(&s);
	size = lseek(fd, 0, SEEK_END);
	got = calloc(1, (size_t)size + 1);
	assert_int_equal(pread(fd, got, (size_t)size, 0), size);
	close(fd);
	*len = (size_t)size;
	return got;
}

static void check(const struct event *ev)
{
	struct event_reader *r = event_reader_new();
	size_t len, json_len, back_len;
	char *text = printed(&out_text, ev, &len), *json = printed(&out_json, ev, &json_len), *back;
	const struct event *read = event_read(r, json, json_len - 1);

	if (!read)
		fail_msg("%s", event_reader_error(r));
	assert_true(read->time_ns == ev->time_ns);
	back = printed(&out_text, read, &back_len);
	assert_string_equal(back, text);
	free(back);
	free(json);
	free(text);
	event_reader_free(r);
}

static struct event sample(enum event_action action)
{
	return (struct event){
		.action = action,
		.outcome = EV_OUTCOME_SUCCESS,
		.attribution = EV_ATTR_CURRENT,
		.has = EV_HAS_LOCAL | EV_HAS_REMOTE | EV_HAS_PROCESS | EV_HAS_SOCKET,
		.time_ns = TIME_NS,
		.sequence = 7,
		.transport = 6,
		.match = EV_MATCH_LOCAL,
		.port = 3401,
		.port_status = "assigned",
		.port_service = "filecast",
		.port_note = "stray",
		.port_warning = "seen in \xc3\xa4 case",
		.local = { .family = 4, .ip = { 10, 0, 0, 5 }, .port = 3401 },
		.remote = { .family = 4, .ip = { 10, 0, 0, 9 }, .port = 51234 },
		.socket_id = 99,
		.socket_state = "LISTEN",
		.rx_bytes = 3100,
		.tx_bytes = 12000,
		.interval_rx = 999,
		.interval_tx = 1000,
		.opened_ns = TIME_NS - 1008900000,
		.duration_ns = 1008900000,
		.reason = "fin",
		.proc = { .pid = 4123, .comm = "nc", .exe = "/usr/bin/nc.openbsd", .has_ids = true,
			  .user = "root", .container = "0123456789abcdef0123" },
	};
}

/* All actions, directions, sides, attributions, and each bit of what is known. */
static void every_kind(void **state)
{
	struct run_health h = { .watching = "3401\xe2\x80\xa6", .duration_ns = 7811000000000, .events = 12, .late = 1,
				.inferred = 2, .skipped = 3, .lost_table_full = 4, .lost_flows = 5,
				.lost_refused = 6, .lost_calls = 7, .lost_records = 8, .lost_hooks = 9,
				.lost_hook = "any__x" };

	(void)state;
	for (int action = EV_SOCKET_EXISTING; action < EV_ACTION_MAX; action++) {
		for (unsigned int i = 0; i < 3 * 3 * 5 * 3; i++) {
			struct event ev = sample((enum event_action)action);

			ev.direction = (enum event_direction)(i % 3);
			ev.match = (uint8_t)(1 + i / 3 % 3);
			ev.attribution = (enum event_attribution)(i / 9 % 5);
			ev.outcome = (enum event_outcome)(1 + i / 45 % 3);
			ev.transport = i % 2 ? 6 : 17;
			ev.has |= EV_HAS_COUNTERS | EV_HAS_INTERVAL | EV_HAS_DURATION;
			if (action == EV_EVENTS_LOST || action == EV_HEARTBEAT) {
				ev.has = EV_HAS_DURATION;
				ev.health = &h;
			}
			check(&ev);
		}
		for (int bit = 0; bit < 7; bit++) { /* 7: without a socket there is nothing else */
			struct event ev = sample((enum event_action)action);

			ev.has = (ev.has | EV_HAS_COUNTERS | EV_HAS_DURATION) ^ 1u << bit;
			check(&ev);
		}
	}
}

static void flags(void **state)
{
	struct event ev = sample(EV_SOCKET_BOUND);

	(void)state;
	for (int bit = 0; bit < 32; bit++) {
		ev.flags = 1u << bit;
		check(&ev);
		ev.flags = ~(1u << bit);
		check(&ev);
	}
}

static void addresses(void **state)
{
	struct event ev = sample(EV_CONNECTION_ACCEPTED);

	(void)state;
	ev.local = (struct event_addr){ .family = 6, .ip = { 0xfe, 0x80, [15] = 1 }, .port = 3401, .scope = 3 };
	ev.remote = (struct event_addr){ .family = 6, .ip = { 0x20, 1, 0xd, 0xb8, [15] = 9 }, .port = 65535 };
	check(&ev);
	memset(ev.local.ip, 0, 16);
	ev.local.scope = 0;
	ev.proc.has_ids = false;
	ev.port_service = NULL;
	check(&ev);
	ev.proc = (struct event_proc){ .pid = UINT32_MAX, .comm = "", .has_ids = true, .uid = UINT32_MAX };
	ev.rx_bytes = UINT64_MAX / 2;
	check(&ev);
}

static void refused(void **state)
{
	struct event ev = sample(EV_CONNECTION_REFUSED);

	(void)state;
	ev.has = EV_HAS_SOCKET | EV_HAS_LOCAL | EV_HAS_REMOTE | EV_HAS_INTERFACE | EV_HAS_HOLDER;
	ev.direction = EV_DIR_INGRESS;
	ev.ifindex = 2;
	ev.ifname = "eth0";
	ev.holder = (struct event_proc){ .pid = 12, .comm = "old", .exe = "/bin/old" };
	check(&ev);
	ev.has |= EV_HAS_REFUSED;
	ev.refused = (struct event_refused){ .packets = 9, .interval_packets = 3, .ports = 4, .interval_ports = 2,
					     .lowest = 3401, .highest = 3405 };
	ev.local.no_port = ev.remote.no_port = true;
	ev.port = 0;
	check(&ev);
	ev.refused.at_least = true;
	check(&ev);
	ev.refused.interval_ports = 0;
	check(&ev);
	ev.has = EV_HAS_SOCKET | EV_HAS_REFUSED;
	ev.refused = (struct event_refused){ .packets = 9, .interval_packets = 3, .others = true };
	check(&ev);
}

/* Bytes that JSON cannot hold come back. */
static void hostile_names(void **state)
{
	static const char *const names[] = { "\xff\xfe", "a\x1b[31m", "\\", "\\x41", "a b", "\xc2\x9b", "\xe2\x80\xae",
					     "\xed\xa0\x80", "\"", "caf\xc3\xa9\xff\\ \x01", "\xf0\x9f\x98\x80" };
	static struct event_holder holders[3];

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct event ev = sample(EV_SOCKET_EXISTING);

		ev.proc.comm = ev.proc.user = ev.proc.container = names[i];
		ev.proc.exe = names[(i + 1) % (sizeof(names) / sizeof(names[0]))];
		holders[0] = (struct event_holder){ .pid = 1, .comm = names[i] };
		holders[1] = (struct event_holder){ .pid = 2, .comm = names[i] };
		holders[2] = (struct event_holder){ .pid = 3, .comm = "" };
		ev.holders = holders;
		ev.n_holders = 3;
		check(&ev);
		ev = sample(EV_CONNECTION_REFUSED);
		ev.has = EV_HAS_SOCKET | EV_HAS_INTERFACE | EV_HAS_HOLDER;
		ev.ifname = ev.holder.comm = ev.holder.exe = names[i];
		check(&ev);
	}
}

/* More holders than JSON has room for: the count stays right. */
static void many_holders(void **state)
{
	static struct event_holder holders[5000];
	struct event ev = sample(EV_SOCKET_EXISTING);

	(void)state;
	for (uint32_t i = 0; i < 5000; i++)
		holders[i] = (struct event_holder){ .pid = 1 + i / 2, .fd = 3, .comm = "w\xff", .exe = "/some/path" };
	ev.holders = holders;
	for (ev.n_holders = 1; ev.n_holders < 5000; ev.n_holders = ev.n_holders * 3 + 1)
		check(&ev);
}

static void the_largest(void **state)
{
	static char path[4097], args[6144];
	static struct event_ancestor ancestors[EVENT_ANCESTORS_MAX];
	struct event ev = sample(EV_SOCKET_BOUND);
	size_t len;

	(void)state;
	memset(path, '\xff', 4095);
	memset(args, '\x01', sizeof(args));
	for (size_t i = 0; i < EVENT_ANCESTORS_MAX; i++)
		ancestors[i] = (struct event_ancestor){ .pid = 1, .comm = path, .exe = path };
	ev.proc.exe = ev.proc.cwd = ev.proc.parent_exe = ev.proc.cgroup = ev.proc.user = ev.proc.unit = ev.proc.group =
		ev.proc.container = ev.proc.comm = path;
	ev.proc.args = args;
	ev.proc.args_len = sizeof(args);
	ev.proc.ancestors = ancestors;
	ev.proc.n_ancestors = EVENT_ANCESTORS_MAX;
	free(printed(&out_json, &ev, &len));
	check(&ev);
}

/* Every cut of a line, and every byte of it changed: an event or an error, never more. */
static void cut_and_garbled(void **state)
{
	static const char with[] = { '"', '\\', '{', '}', '[', '0', ',', '\0', '\xff', 'u', ' ' };
	struct event_holder holders[2] = { { .pid = 1, .comm = "a\xff" }, { .pid = 2, .comm = "b" } };
	struct event_reader *r = event_reader_new();
	struct event ev = sample(EV_SOCKET_EXISTING);
	size_t len, errors = 0;
	char *json;

	(void)state;
	ev.proc.comm = "x\xff\n\xe2\x80\xae";
	ev.holders = holders;
	ev.n_holders = 2;
	ev.has |= EV_HAS_COUNTERS;
	json = printed(&out_json, &ev, &len);
	len--;
	for (size_t n = 0; n < len; n++) {
		char *copy = malloc(n ? n : 1); /* of just that size */

		memcpy(copy, json, n);
		assert_null(event_read(r, copy, n));
		assert_true(*event_reader_error(r));
		free(copy);
	}
	for (size_t at = 0; at < len; at++) {
		for (size_t i = 0; i < sizeof(with); i++) {
			char *copy = malloc(len);
			const struct event *got;
			size_t n;

			memcpy(copy, json, len);
			copy[at] = with[i];
			got = event_read(r, copy, len);
			if (got)
				free(printed(&out_text, got, &n));
			errors += !got;
			for (const char *p = event_reader_error(r); *p; p++)
				assert_true(*p >= ' ' && *p <= '~');
			free(copy);
		}
	}
	assert_true(errors > len);
	free(json);
	event_reader_free(r);
}

static void bad_members(void **state)
{
#define HEAD "{\"@timestamp\":\"2026-11-24T12:01:02.5Z\",\"event\":{\"action\":\"socket_bound\"}"
	static const struct {
		const char *line, *says;
	} bad[] = {
		{ "{}", "no event.action" },
		{ "[]", "no event.action" },
		{ "{\"event\":{\"action\":\"socket_bound\"}}", "no @timestamp" },
		{ "{\"event\":{\"action\":\"bind\"}}", "event.action is none" },
		{ "{\"event\":{\"module\":\"suricata\"}}", "event.module is not" },
		{ "{\"@timestamp\":\"2026-02-30T12:01:02Z\"}", "@timestamp is not a time" },
		{ "{\"@timestamp\":\"2026-11-24T12:01:02\"}", "@timestamp is not a time" },
		{ "{\"@timestamp\":\"2026-11-24T12:01:02.1234567890Z\"}", "@timestamp is not a time" },
		{ "{\"@timestamp\":12}", "@timestamp is not a string" },
		{ HEAD ",\"process\":{\"pid\":4294967296}}", "process.pid is not a whole number" },
		{ HEAD ",\"process\":{\"pid\":1,\"pid\":2}}", "process.pid is there twice" },
		{ HEAD ",\"strayport\":{\"port\":65536}}", "strayport.port is not" },
		{ HEAD ",\"strayport\":{\"local\":{\"ip\":\"1.2.3\"}}}", "strayport.local.ip is not an IP" },
		{ HEAD ",\"strayport\":{\"match\":\"far\"}}", "strayport.match is a word" },
		{ HEAD ",\"strayport\":{\"run\":{\"watching\":\"\\u001b[31m\"}}}", "strayport.run.watching holds" },
		{ HEAD ",\"strayport\":{\"escaped\":{\"name\":\"\\\\q\"}}}", "strayport.escaped.name is not" },
		{ HEAD ",\"network\":{\"iana_number\":6}}", "network.iana_number is not" },
		{ HEAD, "no comma or }" },
	};
	struct event_reader *r = event_reader_new();
	char line[512];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		snprintf(line, sizeof(line), "%s", bad[i].line);
		assert_null(event_read(r, line, strlen(line)));
		if (!strstr(event_reader_error(r), bad[i].says))
			fail_msg("%s: %s", bad[i].line, event_reader_error(r));
	}
	/* what another version adds is skipped */
	snprintf(line, sizeof(line), HEAD ",\"new\":[{\"x\":null}],\"strayport\":{\"flags\":[\"new\"]}}");
	assert_non_null(event_read(r, line, strlen(line)));
	event_reader_free(r);
}

static void escapes_are_undone(void **state)
{
	char bytes[300], buf[ESCAPE_MAX(300) + 1];

	(void)state;
	srand(1);
	for (int round = 0; round < 2000; round++) {
		size_t len = (size_t)rand() % sizeof(bytes), n;

		for (size_t i = 0; i < len; i++)
			bytes[i] = (char)(rand() % 3 ? rand() : "\\x{u}0\xe2\x80\xae"[rand() % 9]);
		n = escape_text(buf, ESCAPE_MAX(300), bytes, len, round % 2 ? ESCAPE_BLANK : 0);
		assert_int_equal(escape_undo(buf, n), len);
		assert_memory_equal(buf, bytes, len);
		/* anything else is an error or some bytes, and never out of bounds */
		memcpy(buf, bytes, len);
		escape_undo(buf, len);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind),	    cmocka_unit_test(flags),
		cmocka_unit_test(addresses),	    cmocka_unit_test(refused),
		cmocka_unit_test(hostile_names),    cmocka_unit_test(many_holders),
		cmocka_unit_test(the_largest),	    cmocka_unit_test(cut_and_garbled),
		cmocka_unit_test(bad_members),	    cmocka_unit_test(escapes_are_undone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
