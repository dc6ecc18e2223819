// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Whatever a process calls itself, each event is one line of valid JSON that says the truth. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/json.h"
#include "../../user/output.h"
#include "../../user/utf8.h"

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

/* ---- A strict reader: RFC 8259, valid UTF-8, no \u0000, no lone surrogate, no empty value. ---- */

static const char *value(const char *s, const char *end);

static int hex4(const char *s, const char *end)
{
	int v = 0;

	if (end - s < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		const char *digits = "0123456789abcdef", *d = s[i] ? strchr(digits, s[i]) : NULL;

		if (!d)
			return -1;
		v = v * 16 + (d - digits);
	}
	return v;
}

static const char *escape_sequence(const char *s, const char *end)
{
	int high, low;

	if (s == end)
		return NULL;
	if (*s != 'u')
		return *s && strchr("\"\\bfnrt", *s) ? s + 1 : NULL;
	high = hex4(s + 1, end);
	if (high <= 0 || (high >= 0xdc00 && high <= 0xdfff))
		return NULL;
	s += 5;
	if (high < 0xd800 || high > 0xdbff)
		return s;
	if (end - s < 6 || s[0] != '\\' || s[1] != 'u')
		return NULL;
	low = hex4(s + 2, end);
	return low >= 0xdc00 && low <= 0xdfff ? s + 6 : NULL;
}

static const char *string(const char *s, const char *end)
{
	if (s == end || *s++ != '"')
		return NULL;
	while (s && s < end && *s != '"') {
		uint32_t cp = 0;
		int n = utf8_decode(s, end - s, &cp);

		if (n == 0 || utf8_is_hidden(cp))
			return NULL;
		s = cp == '\\' ? escape_sequence(s + 1, end) : s + n;
	}
	return s && s < end ? s + 1 : NULL;
}

static const char *number(const char *s, const char *end)
{
	const char *start = s;

	while (s < end && *s >= '0' && *s <= '9')
		s++;
	return s > start && (*start != '0' || s == start + 1) ? s : NULL;
}

static const char *members(const char *s, const char *end, char closing)
{
	for (;;) {
		if (closing == '}') {
			s = string(s, end);
			if (!s || s == end || *s++ != ':')
				return NULL;
		}
		s = value(s, end);
		if (!s || s == end)
			return NULL;
		if (*s == closing)
			return s + 1;
		if (*s++ != ',')
			return NULL;
	}
}

static const char *value(const char *s, const char *end)
{
	if (s == end)
		return NULL;
	switch (*s) {
	case '{':
		return members(s + 1, end, '}');
	case '[':
		return members(s + 1, end, ']');
	case '"':
		return string(s, end);
	default:
		return number(s, end);
	}
}

static bool valid_json(const char *s, size_t len)
{
	return value(s, s + len) == s + len;
}

static void the_reader_is_strict(void **state)
{
	static const char *const good[] = { "{\"a\":[1,\"\\u00e9\",\"\\ud83d\\ude00\"]}", "0",
					    "\"\"" };
	static const char *const bad[] = {
		"{}",       "[]",          "{\"a\":null}",       "{\"a\":1,}",  "{\"a\" :1}",
		"01",       "\"\\u0000\"", "\"\\ud83d\"",        "\"\\x41\"",   "\"\x01\"",
		"\"\xff\"", "\"a",         "{\"a\":1}{\"b\":1}", "\"\\ude00\"",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		assert_true(valid_json(good[i], strlen(good[i])));
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(valid_json(bad[i], strlen(bad[i])));
}

/* ---- The writer ---- */

static void check_string(const char *in, size_t len, const char *want, bool repaired)
{
	char buf[512];
	struct json j;

	json_init(&j, buf, sizeof(buf));
	json_str(&j, in, len);
	assert_false(j.overflow);
	assert_int_equal(j.repaired, repaired);
	assert_int_equal(json_len(&j), strlen(want));
	assert_memory_equal(buf, want, strlen(want));
}

#define CHECK_STRING(in, want) check_string(in, sizeof(in) - 1, want, false)
#define CHECK_REPAIR(in, want) check_string(in, sizeof(in) - 1, want, true)

static void strings(void **state)
{
	(void)state;
	CHECK_STRING("", "\"\"");
	CHECK_STRING("a long enough string of ASCII", "\"a long enough string of ASCII\"");
	CHECK_STRING("say \"hi\" \\ there", "\"say \\\"hi\\\" \\\\ there\"");
	CHECK_STRING("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"");
	CHECK_STRING("\x01\x1f\x7f", "\"\\u0001\\u001f\\u007f\"");
	CHECK_STRING("\xc2\x80\xc2\x9f", "\"\\u0080\\u009f\"");
	CHECK_STRING("\xe2\x80\xae", "\"\\u202e\"");
	CHECK_STRING("\xf3\xa0\x81\x81", "\"\\udb40\\udc41\"");
	CHECK_STRING("na\xc3\xafve \xf0\x9f\x98\x80", "\"na\xc3\xafve \xf0\x9f\x98\x80\"");
	CHECK_STRING("\xef\xbf\xbd", "\"\xef\xbf\xbd\"");
	CHECK_REPAIR("a\0b", "\"a\xef\xbf\xbd"
			     "b\"");
	CHECK_REPAIR("\xff", "\"\xef\xbf\xbd\"");
	CHECK_REPAIR("\xed\xa0\x80", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
	CHECK_REPAIR("12345678\xc3", "\"12345678\xef\xbf\xbd\"");
}

static void each_byte_at_each_place(void **state)
{
	(void)state;
	/* The scan by eight bytes and the table must agree about every byte. */
	for (int c = 0; c < 256; c++) {
		char alone[8], *one = alone;
		struct json j;
		size_t len;

		json_init(&j, alone, sizeof(alone));
		json_chars(&j, (char[]){ c }, 1);
		len = json_len(&j);
		for (int at = 0; at < 20; at++) {
			char in[20], out[256], want[256];

			memset(in, 'x', sizeof(in));
			in[at] = c;
			memset(want, 'x', sizeof(want));
			memcpy(want + at, one, len);
			json_init(&j, out, sizeof(out));
			json_chars(&j, in, sizeof(in));
			assert_int_equal(json_len(&j), 19 + len);
			assert_memory_equal(out, want, 19 + len);
		}
	}
}

static void structure(void **state)
{
	static const char want[] = "{\"a\":1,\"b\":{\"c\":\"x\",\"d\":[\"y\",\"z\"]},\"k\":\"v\","
				   "\"id\":\"18446744073709551615\"}";
	char buf[512], *mark, *inner;
	struct json j;

	(void)state;
	json_init(&j, buf, sizeof(buf));
	json_open(&j);
	mark = json_open_key(&j, "gone");
	json_close(&j, mark);
	json_key(&j, "a");
	json_u64(&j, 1);
	mark = json_open_key(&j, "b");
	json_key(&j, "c");
	json_str(&j, "x", 1);
	inner = json_open_array(&j, "d");
	json_elem_str(&j, "y", 1);
	json_elem_str(&j, "z", 1);
	json_close_array(&j, inner);
	inner = json_open_array(&j, "gone");
	json_close_array(&j, inner);
	json_close(&j, mark);
	mark = json_open_key(&j, "gone");
	inner = json_open_key(&j, "gone");
	json_close(&j, inner);
	json_close(&j, mark);
	json_const(&j, "k", "\"v\"");
	json_key(&j, "id");
	json_u64_str(&j, UINT64_MAX);
	json_end(&j);
	assert_int_equal(json_len(&j), sizeof(want) - 1);
	assert_memory_equal(buf, want, sizeof(want) - 1);
}

static void never_past_the_end(void **state)
{
	(void)state;
	for (size_t cap = 0; cap < 200; cap++) {
		struct json_clock clock = { 0 };
		char buf[256], *mark;
		struct json j;

		memset(buf, '#', sizeof(buf));
		json_init(&j, buf, cap);
		json_open(&j);
		mark = json_open_key(&j, "key");
		json_key(&j, "s");
		json_str(&j, "\x01\x02\xe2\x80\xae", 5);
		json_key(&j, "n");
		json_u64(&j, UINT64_MAX);
		json_key(&j, "i");
		json_u64_str(&j, UINT64_MAX);
		json_key(&j, "t");
		json_time(&j, &clock, 0);
		json_close(&j, mark);
		json_end(&j);
		assert_true(json_len(&j) <= cap);
		/* Complete or marked as not: 123 bytes, and a writer may ask for more than it uses. */
		assert_true(j.overflow ? cap < 160 : json_len(&j) == 123);
		for (size_t i = cap; i < sizeof(buf); i++)
			assert_int_equal(buf[i], '#');
		if (!j.overflow)
			assert_true(valid_json(buf, json_len(&j)));
	}
}

static void check_time(uint64_t sec, uint64_t ns)
{
	struct json_clock clock = { 0 };
	char buf[64], want[64];
	time_t t = sec;
	struct tm tm;
	struct json j;
	size_t n;

	gmtime_r(&t, &tm);
	n = strftime(want, sizeof(want), "\"%Y-%m-%dT%H:%M:%S", &tm);
	n += snprintf(want + n, sizeof(want) - n, ".%09uZ\"", (unsigned int)ns);
	json_init(&j, buf, sizeof(buf));
	json_time(&j, &clock, sec * 1000000000 + ns);
	assert_int_equal(json_len(&j), n);
	assert_memory_equal(buf, want, n);
}

static void times(void **state)
{
	(void)state;
	check_time(0, 0);
	/* Every day of the range, one second before and after midnight. */
	for (uint64_t day = 1; day < 213503; day++) {
		check_time(day * 86400 - 1, 999999999);
		check_time(day * 86400 + day % 86400, day);
	}
}

/* ---- The events ---- */

static const struct run_info run = {
	.version = "0.1",
	.host_id = "0123456789abcdef0123456789abcdef",
	.host_name = "web1",
	.boot_id = "6a1f2b3c-0000-4000-8000-123456789abc",
	.kernel = "6.18.44",
	.agent_id = "a1b2",
	.backend = "fentry",
};

#define TAIL                                                                                       \
	",\"ecs\":{\"version\":\"8.17.0\"},\"agent\":{\"type\":\"strayport\",\"version\":\"0.1\"," \
	"\"id\":\"a1b2\"},\"host\":{\"id\":\"0123456789abcdef0123456789abcdef\",\"name\":"         \
	"\"web1\","                                                                                \
	"\"boot\":{\"id\":\"6a1f2b3c-0000-4000-8000-123456789abc\"},\"os\":{\"type\":\"linux\","   \
	"\"kernel\":\"6.18.44\"}}}\n"

struct fixture {
	struct sink sink;
	struct output *out;
};

static void open_output(struct fixture *f, const struct run_info *info)
{
	struct output_config cfg = { .run = info };

	assert_int_equal(sink_init(&f->sink, -1, 4096), 0);
	f->out = out_json.create(&cfg, &f->sink);
	assert_non_null(f->out);
}

static void close_output(struct fixture *f)
{
	out_json.destroy(f->out);
	sink_free(&f->sink);
}

/* Print one event; the line is at sink.buf, sink.len bytes, the newline included. */
static void print(struct fixture *f, const struct event *ev)
{
	f->sink.len = 0;
	assert_int_equal(out_json.event(f->out, ev), 0);
	assert_true(f->sink.len > 1);
	assert_int_equal(f->sink.buf[f->sink.len - 1], '\n');
	assert_true(valid_json(f->sink.buf, f->sink.len - 1));
	f->sink.buf[f->sink.len] = '\0';
}

static void check_line(const struct event *ev, const char *want)
{
	struct fixture f;

	open_output(&f, &run);
	print(&f, ev);
	assert_string_equal(f.sink.buf, want);
	close_output(&f);
}

#define assert_has(f, text)   assert_non_null(strstr((f)->sink.buf, text))
#define assert_lacks(f, text) assert_null(strstr((f)->sink.buf, text))

#define TIME_NS 1795521662123456789ull /* 2026-11-24T12:01:02.123456789Z */

static const char nc_args[] = "nc\0-l\0"
			      "3401";

static struct event sample(enum event_action action)
{
	return (struct event){
		.action = action,
		.outcome = EV_OUTCOME_SUCCESS,
		.attribution = EV_ATTR_CURRENT,
		.has = EV_HAS_LOCAL | EV_HAS_PROCESS | EV_HAS_SOCKET,
		.sequence = 7,
		.time_ns = TIME_NS,
		.transport = 6,
		.match = EV_MATCH_LOCAL,
		.port = 3401,
		.port_status = "assigned",
		.port_service = "filecast",
		.local = { .family = 4, .ip = { 10, 0, 0, 5 }, .port = 3401 },
		.remote = { .family = 4, .ip = { 10, 0, 0, 9 }, .port = 51234 },
		.socket_id = 3,
		.netns = 4026531840u,
		.rx_bytes = 3100,
		.tx_bytes = 12000,
		.rx_packets = 4,
		.tx_packets = 9,
		.interval_rx = 100,
		.interval_tx = 200,
		.opened_ns = TIME_NS - 1000000000,
		.duration_ns = 1000000000,
		.backlog = 1,
		.proc = {
			.pid = 4123,
			.tid = 4124,
			.ppid = 4000,
			.start_ns = TIME_NS - 2000000000,
			.start_boot_ns = 5000000000ull,
			.comm = "nc",
			.thread_comm = "worker",
			.exe = "/usr/bin/nc.openbsd",
			.args = nc_args,
			.args_len = sizeof(nc_args),
			.cwd = "/root",
			.parent_comm = "bash",
			.parent_start_boot_ns = 4000000000ull,
			.uid = 0,
			.gid = 0,
			.has_ids = true,
			.user = "root",
			.group = "root",
		},
	};
}

static struct event flow(enum event_action action, enum event_direction direction)
{
	struct event ev = sample(action);

	ev.has |= EV_HAS_REMOTE | EV_HAS_COUNTERS;
	ev.direction = direction;
	return ev;
}

static void golden_listen(void **state)
{
	struct event ev = sample(EV_SOCKET_LISTENING);

	(void)state;
	ev.has |= EV_HAS_BACKLOG;
	ev.socket_state = "LISTEN";
	check_line(
		&ev,
		"{\"@timestamp\":\"2026-11-24T12:01:02.123456789Z\",\"event\":{\"kind\":\"event\","
		"\"category\":[\"network\"],\"type\":[\"start\"],\"action\":\"socket_listening\","
		"\"module\":\"strayport\",\"dataset\":\"strayport.connection\","
		"\"outcome\":\"success\",\"sequence\":7},\"network\":{\"transport\":\"tcp\","
		"\"iana_number\":\"6\",\"type\":\"ipv4\"},\"destination\":{\"ip\":\"10.0.0.5\","
		"\"port\":3401},\"process\":{\"pid\":4123,\"name\":\"nc\","
		"\"executable\":\"/usr/bin/nc.openbsd\",\"args\":[\"nc\",\"-l\",\"3401\"],"
		"\"args_count\":3,\"command_line\":\"nc -l 3401\","
		"\"working_directory\":\"/root\",\"start\":\"2026-11-24T12:01:00.123456789Z\","
		"\"entity_id\":\"e2210951cf3c2ef1bf5409bc957456ae\",\"thread\":{\"id\":4124,"
		"\"name\":\"worker\"},\"parent\":{\"pid\":4000,\"name\":\"bash\","
		"\"entity_id\":\"f1a3adf94d8af53c559dcc1123aa9fb7\"},\"user\":{\"id\":\"0\","
		"\"name\":\"root\"},\"group\":{\"id\":\"0\",\"name\":\"root\"}},"
		"\"user\":{\"id\":\"0\",\"name\":\"root\"},\"strayport\":{\"port\":3401,"
		"\"port_registry\":{\"status\":\"assigned\",\"service\":\"filecast\"},"
		"\"match\":\"local\",\"local\":{\"ip\":\"10.0.0.5\",\"port\":3401},"
		"\"netns\":4026531840,\"socket\":{\"id\":\"3\",\"state\":\"LISTEN\","
		"\"backlog\":1},\"attribution\":\"current\",\"backend\":\"fentry\"}" TAIL);
}

static void golden_close(void **state)
{
	struct event ev = flow(EV_DISCONNECT_RECEIVED, EV_DIR_INGRESS);

	(void)state;
	ev.has = (ev.has | EV_HAS_DURATION) & ~EV_HAS_PROCESS;
	ev.attribution = EV_ATTR_UNKNOWN;
	ev.reason = "fin";
	ev.flags = EV_FLAG_LATE | EV_FLAG_EXE_DELETED;
	check_line(
		&ev,
		"{\"@timestamp\":\"2026-11-24T12:01:02.123456789Z\",\"event\":{\"kind\":\"event\","
		"\"category\":[\"network\"],\"type\":[\"connection\",\"end\"],"
		"\"action\":\"disconnect_received\",\"module\":\"strayport\","
		"\"dataset\":\"strayport.connection\",\"outcome\":\"success\","
		"\"reason\":\"fin\",\"sequence\":7,"
		"\"start\":\"2026-11-24T12:01:01.123456789Z\","
		"\"end\":\"2026-11-24T12:01:02.123456789Z\",\"duration\":1000000000},"
		"\"network\":{\"transport\":\"tcp\",\"iana_number\":\"6\",\"type\":\"ipv4\","
		"\"direction\":\"ingress\",\"community_id\":\"1:NjATFLnTBO6SE9LvgYBbejXDWYM=\","
		"\"bytes\":15100,\"packets\":13},\"source\":{\"ip\":\"10.0.0.9\","
		"\"port\":51234,\"bytes\":3100,\"packets\":4},\"destination\":{"
		"\"ip\":\"10.0.0.5\",\"port\":3401,\"bytes\":12000,\"packets\":9},"
		"\"strayport\":{\"port\":3401,\"port_registry\":{\"status\":\"assigned\","
		"\"service\":\"filecast\"},\"match\":\"local\",\"local\":{\"ip\":\"10.0.0.5\","
		"\"port\":3401},\"remote\":{\"ip\":\"10.0.0.9\",\"port\":51234},"
		"\"netns\":4026531840,\"socket\":{\"id\":\"3\"},\"attribution\":\"unknown\","
		"\"backend\":\"fentry\",\"flags\":[\"exe_deleted\",\"late\"]}" TAIL);
}

static void golden_run(void **state)
{
	struct run_health health = { .watching = "3401", .duration_ns = 5000000000, .hooks = 17,
				     .events = 12, .late = 2, .inferred = 1, .open = 3, .ring_full = 4,
				     .skipped = 5, .images_unsent = 6, .lost_table_full = 7,
				     .hidden_unknown = 10, .found = 11,
				     .lost_calls = 8, .lost_records = 9, .lost_hooks = 1,
				     .lost_hook = "any__x" };
	struct event ev = { .action = EV_EVENTS_LOST,
			    .sequence = 8,
			    .time_ns = TIME_NS,
			    .reason = "table_full",
			    .direction = EV_DIR_INGRESS };

	(void)state;
	/* Fields whose bit is not set do not exist. */
	check_line(&ev, "{\"@timestamp\":\"2026-11-24T12:01:02.123456789Z\",\"event\":{"
			"\"kind\":\"metric\",\"category\":[\"network\"],\"action\":\"events_lost\","
			"\"module\":\"strayport\",\"dataset\":\"strayport.connection\","
			"\"reason\":\"table_full\",\"sequence\":8},\"strayport\":{"
			"\"backend\":\"fentry\"}" TAIL);
	ev = (struct event){ .action = EV_HEARTBEAT, .sequence = 9, .time_ns = TIME_NS, .health = &health };
	check_line(&ev, "{\"@timestamp\":\"2026-11-24T12:01:02.123456789Z\",\"event\":{"
			"\"kind\":\"metric\",\"category\":[\"network\"],\"action\":\"heartbeat\","
			"\"module\":\"strayport\",\"dataset\":\"strayport.connection\",\"sequence\":9},"
			"\"strayport\":{\"backend\":\"fentry\",\"run\":{\"watching\":\"3401\","
			"\"duration\":5000000000,\"hooks\":17,\"events\":12,\"late\":2,\"inferred\":1,"
			"\"found\":11,\"hidden_unknown\":10,\"open\":3,\"ring_full\":4,\"skipped\":5,\"images_unsent\":6,\"lost\":{"
			"\"table_full\":7,\"flows\":0,\"refused\":0,\"calls\":8,\"records\":9,\"hooks\":1,\"hook\":\"any__x\"}}}" TAIL);
}

/* Who used the socket before is named beside who does now. */
static void golden_handover(void **state)
{
	static const struct event_holder held[] = { { .pid = 77, .fd = 3, .comm = "giver" }, { .pid = 78, .fd = 4, .comm = "" } };
	struct event ev = flow(EV_SOCKET_HANDOVER, EV_DIR_INGRESS);
	struct fixture f;

	(void)state;
	open_output(&f, &run);
	ev.holder = (struct event_proc){ .pid = 77, .comm = "giver", .exe = "/bin/giver" };
	print(&f, &ev);
	assert_has(&f, "\"action\":\"socket_handover\"");
	assert_null(strstr(f.sink.buf, "holder"));
	ev.has |= EV_HAS_PREVIOUS;
	print(&f, &ev);
	assert_has(&f, "\"type\":[\"info\"],\"action\":\"socket_handover\"");
	assert_has(&f, "\"previous_holder\":{\"pid\":77,\"name\":\"giver\",\"executable\":\"/bin/giver\"}");
	assert_has(&f, "\"process\":{\"pid\":4123,");
	assert_null(strstr(f.sink.buf, "last_holder"));
	assert_null(strstr(f.sink.buf, "holders"));
	/* who holds it, as of a time of its own; all may have closed it by then */
	ev.holders_ns = TIME_NS + 1000000;
	print(&f, &ev);
	assert_has(&f, ",\"holders_at\":\"");
	assert_null(strstr(f.sink.buf, "\"holders\""));
	ev.holders = held;
	ev.n_holders = 2;
	print(&f, &ev);
	assert_has(&f, "\"holders\":[{\"pid\":77,\"fd\":3,\"name\":\"giver\"");
	close_output(&f);
}

/* The filters are told as they would be given, one string each. */
static void golden_filters(void **state)
{
	static const char words[] = "-4\0--comm=a \"b\\";
	struct run_health health = { .watching = "3401", .filters = words, .filters_len = sizeof(words) };
	struct event ev = { .action = EV_TRACE_STARTED, .sequence = 1, .time_ns = TIME_NS, .health = &health };
	struct fixture f;

	(void)state;
	open_output(&f, &run);
	print(&f, &ev);
	assert_has(&f, "\"strayport\":{\"backend\":\"fentry\",\"filters\":[\"-4\",\"--comm=a \\\"b\\\\\"],\"run\":{");
	close_output(&f);
}

static void who_is_the_source(void **state)
{
	struct event ev = flow(EV_NETWORK_FLOW, EV_DIR_EGRESS);
	struct fixture f;

	(void)state;
	ev.has |= EV_HAS_INTERVAL;
	open_output(&f, &run);
	print(&f, &ev);
	assert_has(&f, "\"direction\":\"egress\"");
	assert_has(&f,
		   "\"source\":{\"ip\":\"10.0.0.5\",\"port\":3401,\"bytes\":12000,\"packets\":9}");
	assert_has(&f, "\"interval\":{\"source_bytes\":200,\"destination_bytes\":100}");
	ev.direction = EV_DIR_INGRESS;
	print(&f, &ev);
	assert_has(&f,
		   "\"source\":{\"ip\":\"10.0.0.9\",\"port\":51234,\"bytes\":3100,\"packets\":4}");
	assert_has(&f, "\"interval\":{\"source_bytes\":100,\"destination_bytes\":200}");
	ev.direction = EV_DIR_UNKNOWN;
	print(&f, &ev);
	assert_has(&f, "\"direction\":\"unknown\"");
	assert_has(&f, "\"destination\":{\"ip\":\"10.0.0.5\",\"port\":3401");
	ev.match = EV_MATCH_REMOTE;
	print(&f, &ev);
	assert_has(&f, "\"destination\":{\"ip\":\"10.0.0.9\",\"port\":51234");
	assert_has(&f, "\"match\":\"remote\"");
	close_output(&f);
}

static void ipv6_is_a_plain_address(void **state)
{
	struct event ev = flow(EV_CONNECTION_ACCEPTED, EV_DIR_INGRESS);
	struct fixture f;

	(void)state;
	ev.local = (struct event_addr){
		.family = 6, .ip = { 0xfe, 0x80, [15] = 1 }, .port = 3401, .scope = 3
	};
	ev.remote = (struct event_addr){ .family = 6, .ip = { 0xfe, 0x80, [15] = 2 }, .port = 1 };
	ev.transport = 17;
	open_output(&f, &run);
	print(&f, &ev);
	assert_has(&f, "\"transport\":\"udp\",\"iana_number\":\"17\",\"type\":\"ipv6\"");
	assert_has(&f, "\"destination\":{\"ip\":\"fe80::1\",\"port\":3401");
	assert_has(&f, "\"source\":{\"ip\":\"fe80::2\",\"port\":1");
	close_output(&f);
}

static void check_command_line(const char *args, size_t len, const char *want_args,
			       const char *want_line)
{
	struct event ev = sample(EV_SOCKET_BOUND);
	struct fixture f;

	ev.proc.args = args;
	ev.proc.args_len = len;
	open_output(&f, &run);
	print(&f, &ev);
	assert_has(&f, want_args);
	assert_has(&f, want_line);
	close_output(&f);
}

#define CHECK_COMMAND(args, array, count, line)                                                  \
	check_command_line(args, sizeof(args), "\"args\":[" array "],\"args_count\":" count ",", \
			   "\"command_line\":\"" line "\",")

static void command_lines(void **state)
{
	(void)state;
	CHECK_COMMAND("nc", "\"nc\"", "1", "nc");
	CHECK_COMMAND("sh\0-c\0nc -l 3401", "\"sh\",\"-c\",\"nc -l 3401\"", "3",
		      "sh -c 'nc -l 3401'");
	CHECK_COMMAND("a\0", "\"a\",\"\"", "2", "a ''");
	CHECK_COMMAND("it's", "\"it's\"", "1", "'it'\\\\''s'");
	CHECK_COMMAND("'", "\"'\"", "1", "''\\\\'''");
	CHECK_COMMAND("a\\b\0\"c\"\0$(x)", "\"a\\\\b\",\"\\\"c\\\"\",\"$(x)\"", "3",
		      "'a\\\\b' '\\\"c\\\"' '$(x)'");
	CHECK_COMMAND("x\n\0\xc3\xa9", "\"x\\n\",\"\xc3\xa9\"", "2", "'x\\n' \xc3\xa9");
	/* Cut in the middle of an argument: the NUL is missing. */
	check_command_line("nc\0-l", 5, "\"args\":[\"nc\",\"-l\"]", "\"command_line\":\"nc -l\"");
}

static void repairs_are_flagged(void **state)
{
	struct event ev = sample(EV_SOCKET_BOUND);
	struct run_info info = run;
	struct fixture f;

	(void)state;
	open_output(&f, &run);
	print(&f, &ev);
	assert_lacks(&f, "flags");
	ev.proc.comm = "n\xff"
		       "c";
	print(&f, &ev);
	assert_has(&f, "\"name\":\"n\xef\xbf\xbd"
		       "c\"");
	assert_has(&f, "\"flags\":[\"invalid_utf8\"]");
	close_output(&f);
	info.host_name = "\xfe";
	ev.proc.comm = "nc";
	open_output(&f, &info);
	print(&f, &ev);
	assert_has(&f, "\"flags\":[\"invalid_utf8\"]");
	close_output(&f);
}

static void entity_ids(void **state)
{
	struct event ev = sample(EV_SOCKET_BOUND);
	struct run_info info = run;
	struct fixture f;
	char first[48];

	(void)state;
	open_output(&f, &run);
	print(&f, &ev);
	memcpy(first, strstr(f.sink.buf, "\"entity_id\""), sizeof(first) - 1);
	first[46] = '\0';                /* "entity_id":"32 digits" */
	for (int i = 1; i < 2000; i++) { /* throw it out of the cache */
		ev.proc.pid = i;
		ev.proc.start_boot_ns += 4096;
		print(&f, &ev);
		assert_lacks(&f, first);
	}
	ev = sample(EV_SOCKET_BOUND);
	print(&f, &ev);
	assert_has(&f, first);
	ev.proc.start_boot_ns = 0;
	ev.proc.ppid = 0;
	print(&f, &ev);
	assert_lacks(&f, "entity_id");
	close_output(&f);
	info.boot_id = NULL;
	ev = sample(EV_SOCKET_BOUND);
	open_output(&f, &info);
	print(&f, &ev);
	assert_lacks(&f, "entity_id");
	assert_lacks(&f, "\"boot\"");
	close_output(&f);
}

static void nothing_known(void **state)
{
	static const struct run_info nobody;
	struct event ev = { .has = EV_HAS_PROCESS | EV_HAS_SOCKET, .proc = { .pid = 1 } };
	struct fixture f;

	(void)state;
	open_output(&f, &nobody);
	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		ev.action = a;
		print(&f, &ev);
		assert_has(&f, event_action_name(a));
		assert_has(&f, "\"process\":{\"pid\":1}");
	}
	ev.action = EV_ACTION_MAX;
	assert_int_not_equal(out_json.event(f.out, &ev), 0);
	close_output(&f);
}

/* The largest event of all: every string full of what takes most room. */
static void the_worst_event(void **state)
{
	static char junk[300000], quotes[300000];
	struct run_info info;
	struct event ev = flow(EV_DISCONNECT_RECEIVED, EV_DIR_EGRESS);
	struct fixture f;

	(void)state;
	memset(junk, 1, sizeof(junk) - 1);
	memset(quotes, '\'', sizeof(quotes) - 1);
	for (size_t i = 0; i < sizeof(info) / sizeof(char *); i++)
		((const char **)&info)[i] = junk;
	ev.has = 0xff;
	ev.flags = 0xffffffff;
	ev.reason = ev.port_status = ev.port_service = ev.socket_state = junk;
	ev.proc.comm = ev.proc.thread_comm = ev.proc.parent_comm = junk;
	ev.proc.exe = ev.proc.cwd = ev.proc.user = ev.proc.group = junk;
	ev.proc.uid = ev.proc.gid = UINT32_MAX;
	ev.rx_bytes = ev.tx_bytes = ev.rx_packets = ev.tx_packets = UINT64_MAX / 2;
	ev.local.family = ev.remote.family = 6;
	memset(ev.local.ip, 0xff, 16);
	memset(ev.remote.ip, 0xee, 16);
	open_output(&f, &info);
	for (int kind = 0; kind < 4; kind++) {
		static char nuls[300000];

		ev.proc.args = kind == 0 ? junk : kind == 1 ? quotes : nuls;
		ev.proc.args_len = sizeof(junk) - 1;
		if (kind == 3) /* arguments of one byte each */
			for (size_t i = 0; i < sizeof(nuls) - 1; i += 2)
				nuls[i] = '\1';
		print(&f, &ev);
		assert_has(&f, "args_truncated");
		assert_has(&f, "exe_truncated");
		assert_true(f.sink.len < SINK_RESERVE_MAX);
	}
	close_output(&f);
}

static const char *random_string(char *s, size_t size)
{
	size_t len = rand() % size;

	for (size_t i = 0; i < len; i++) {
		s[i] = rand() % 3 ? rand() : "\xe2\x80\xae\xf0\x9f\x98\xc3\"\\'"[rand() % 10];
		if (!s[i])
			s[i] = '\xff';
	}
	s[len] = '\0';
	return s;
}

static void random_events(void **state)
{
	struct fixture f;

	(void)state;
	srand(3401);
	open_output(&f, &run);
	for (int i = 0; i < 20000; i++) {
		char s[7][64], args[200];
		struct event ev = flow(1 + rand() % (EV_ACTION_MAX - 1), rand() % 3);

		ev.has = rand();
		ev.flags = rand();
		ev.match = rand();
		ev.outcome = rand() % 4;
		ev.transport = rand() % 2 ? 6 : rand();
		ev.proc.comm = random_string(s[0], 64);
		ev.proc.exe = random_string(s[1], 64);
		ev.proc.cwd = random_string(s[2], 64);
		ev.proc.user = random_string(s[3], 64);
		ev.proc.parent_comm = random_string(s[4], 64);
		ev.reason = random_string(s[5], 64);
		ev.port_service = random_string(s[6], 64);
		for (size_t k = 0; k < sizeof(args); k++)
			args[k] = rand() % 8 ? rand() : 0;
		ev.proc.args = args;
		ev.proc.args_len = rand() % sizeof(args);
		print(&f, &ev);
	}
	close_output(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_reader_is_strict),
		cmocka_unit_test(strings),
		cmocka_unit_test(each_byte_at_each_place),
		cmocka_unit_test(structure),
		cmocka_unit_test(never_past_the_end),
		cmocka_unit_test(times),
		cmocka_unit_test(golden_listen),
		cmocka_unit_test(golden_close),
		cmocka_unit_test(golden_run), cmocka_unit_test(golden_filters), cmocka_unit_test(golden_handover),
		cmocka_unit_test(who_is_the_source),
		cmocka_unit_test(ipv6_is_a_plain_address),
		cmocka_unit_test(command_lines),
		cmocka_unit_test(repairs_are_flagged),
		cmocka_unit_test(entity_ids),
		cmocka_unit_test(nothing_known),
		cmocka_unit_test(the_worst_event),
		cmocka_unit_test(random_events),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
