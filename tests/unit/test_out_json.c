// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* What JSON says of a process is kept from event to event: for how long, and for whom. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/output.h"

#define TIME_NS  1795521662123456789ull
#define START_NS (TIME_NS - 5000000000ull)
#define BOOT_NS  7000000000ull

static const struct run_info run = { .version = "0.1" };

struct fixture {
	struct sink sink;
	struct output *out;
	struct event ev;
};

static int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct output_config cfg = { .time = STAMP_UTC, .run = &run };

	if (!f || sink_init(&f->sink, -1, 1 << 20))
		return -1;
	f->out = out_json.create(&cfg, &f->sink);
	f->ev = (struct event){
		.action = EV_CONNECTION_ACCEPTED,
		.outcome = EV_OUTCOME_SUCCESS,
		.attribution = EV_ATTR_CURRENT,
		.has = EV_HAS_LOCAL | EV_HAS_PROCESS | EV_HAS_SOCKET,
		.time_ns = TIME_NS,
		.transport = 6,
		.match = EV_MATCH_LOCAL,
		.port = 3401,
		.port_status = "assigned",
		.local = { .family = 4, .ip = { 10, 0, 0, 5 }, .port = 3401 },
		.proc = {
			.version = 1,
			.pid = 4123,
			.tid = 4123,
			.ppid = 1,
			.start_ns = START_NS,
			.start_boot_ns = BOOT_NS,
			.comm = "first",
			.exe = "/bin/first",
			.args = "first\0-l",
			.args_len = sizeof("first\0-l"),
			.cwd = "/srv",
			.parent_comm = "init",
			.cgroup = "/one.slice",
		},
	};
	*state = f;
	return f->out ? 0 : -1;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	out_json.destroy(f->out);
	sink_free(&f->sink);
	free(f);
	return 0;
}

/* The line of the event, valid until the next. */
static const char *print(struct fixture *f)
{
	f->sink.len = 0;
	assert_int_equal(out_json.event(f->out, &f->ev), 0);
	f->sink.buf[f->sink.len] = '\0';
	return f->sink.buf;
}

static void says(const char *line, const char *what)
{
	if (!strstr(line, what))
		fail_msg("no %s in %s", what, line);
}

static void says_not(const char *line, const char *what)
{
	if (strstr(line, what))
		fail_msg("%s in %s", what, line);
}

/* As after an exec: all of it is another, and the version with it. */
static void become_second(struct event_proc *p)
{
	p->comm = "second";
	p->exe = "/bin/second";
	p->args = "second\0-x";
	p->args_len = sizeof("second\0-x");
	p->cwd = "/tmp";
	p->parent_comm = "bash";
	p->cgroup = "/two.slice";
}

static void says_first(const char *line)
{
	says(line, "\"name\":\"first\"");
	says(line, "\"executable\":\"/bin/first\"");
	says(line, "\"args\":[\"first\",\"-l\"]");
	says(line, "\"working_directory\":\"/srv\"");
	says(line, "\"name\":\"init\"");
	says(line, "/one.slice");
	says_not(line, "second");
	says_not(line, "/two.slice");
}

static void says_second(const char *line)
{
	says(line, "\"name\":\"second\"");
	says(line, "\"executable\":\"/bin/second\"");
	says(line, "\"args\":[\"second\",\"-x\"]");
	says(line, "\"working_directory\":\"/tmp\"");
	says(line, "\"name\":\"bash\"");
	says(line, "/two.slice");
	says_not(line, "first");
	says_not(line, "/one.slice");
}

/* What is kept is what would be written. */
static void kept_is_the_same(void **state)
{
	struct fixture *f = *state;
	char *line = strdup(print(f));

	says_first(line);
	/* but for the event's own number, which grows */
	for (int i = 0; i < 3; i++) {
		const char *again = print(f), *a = strstr(line, "\"sequence\":"), *b = strstr(again, "\"sequence\":");

		assert_true(a && b);
		assert_int_equal(strncmp(line, again, (size_t)(a - line)), 0);
		assert_string_equal(strchr(a, ','), strchr(b, ','));
	}
	free(line);
}

/* The promise of event_proc.version: as long as it is the same, nothing is looked at again. So it is in use. */
static void same_version_is_not_looked_at(void **state)
{
	struct fixture *f = *state;

	says_first(print(f));
	become_second(&f->ev.proc);
	says_first(print(f));
}

static void another_version_is_written_anew(void **state)
{
	struct fixture *f = *state;

	says_first(print(f));
	become_second(&f->ev.proc);
	f->ev.proc.version = 2;
	says_second(print(f));
	/* and kept in its turn */
	f->ev.proc.comm = "third";
	says_second(print(f));
	f->ev.proc.version = 3;
	says(print(f), "\"name\":\"third\"");
}

/* Back to a number that was before: what it stood for is forgotten. */
static void only_the_last_version_is_kept(void **state)
{
	struct fixture *f = *state;

	print(f);
	f->ev.proc.version = 2;
	print(f);
	become_second(&f->ev.proc);
	f->ev.proc.version = 1;
	says_second(print(f));
}

static void version_0_is_never_kept(void **state)
{
	struct fixture *f = *state;

	f->ev.proc.version = 0;
	says_first(print(f));
	become_second(&f->ev.proc);
	says_second(print(f));
}

/* Versions are counted over all processes, yet pid and start must fit too. */
static void another_process_in_the_same_slot(void **state)
{
	struct fixture *f = *state;

	says_first(print(f));
	become_second(&f->ev.proc);
	f->ev.proc.pid += 1 << 20; /* the slots are far fewer, and a power of two */
	says_second(print(f));
	says(print(f), "\"pid\":1052699,");
}

static void pid_used_again(void **state)
{
	struct fixture *f = *state;

	says_first(print(f));
	become_second(&f->ev.proc);
	f->ev.proc.start_ns += 1000000000;
	says_second(print(f));
}

/* The thread is not part of it. */
static void thread_is_the_events_own(void **state)
{
	struct fixture *f = *state;

	says(print(f), "\"thread\":{\"id\":4123}");
	f->ev.proc.tid = 4200;
	f->ev.proc.thread_comm = "worker";
	says(print(f), "\"thread\":{\"id\":4200,\"name\":\"worker\"}");
	f->ev.proc.tid = 0;
	f->ev.proc.thread_comm = NULL;
	says_not(print(f), "\"thread\"");
}

/* What was repaired carries a flag in each event, not only in the first. */
static void repaired_is_told_each_time(void **state)
{
	struct fixture *f = *state;

	f->ev.proc.comm = "bad\xff";
	for (int i = 0; i < 3; i++)
		says(print(f), "\"invalid_utf8\"");
	/* nor does the flag stay when the name is right */
	f->ev.proc.comm = "good";
	f->ev.proc.version = 2;
	says_not(print(f), "\"invalid_utf8\"");
}

/* Flags are the event's own: kept text brings none along, and takes none away. */
static void flags_are_the_events_own(void **state)
{
	struct fixture *f = *state;

	f->ev.flags = EV_FLAG_ARGS_TRUNCATED;
	says(print(f), "\"args_truncated\"");
	says(print(f), "\"args_truncated\"");
	f->ev.flags = 0;
	says_not(print(f), "\"args_truncated\"");
	f->ev.flags = EV_FLAG_ARGS_TRUNCATED;
	says(print(f), "\"args_truncated\"");
}

/* Longer than is kept: written each time, and right. */
static void too_long_to_be_kept(void **state)
{
	struct fixture *f = *state;
	char *args = malloc(8000);

	assert_non_null(args);
	memset(args, 'a', 8000);
	args[7999] = '\0';
	says_first(print(f));
	f->ev.proc.args = args;
	f->ev.proc.args_len = 8000;
	f->ev.proc.version = 2;
	says(print(f), "aaaaaaaa");
	memset(args, 'b', 7999);
	says(print(f), "bbbbbbbb");
	f->ev.proc.args = "first\0-l";
	f->ev.proc.args_len = sizeof("first\0-l");
	says_first(print(f));
	free(args);
}

/* An event that names no process says nothing of the last one that did. */
static void event_without_a_process(void **state)
{
	struct fixture *f = *state;

	says_first(print(f));
	f->ev.has &= ~(unsigned int)EV_HAS_PROCESS;
	says_not(print(f), "\"process\"");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(kept_is_the_same),
		TEST(same_version_is_not_looked_at),
		TEST(another_version_is_written_anew),
		TEST(only_the_last_version_is_kept),
		TEST(version_0_is_never_kept),
		TEST(another_process_in_the_same_slot),
		TEST(pid_used_again),
		TEST(thread_is_the_events_own),
		TEST(repaired_is_told_each_time),
		TEST(flags_are_the_events_own),
		TEST(too_long_to_be_kept),
		TEST(event_without_a_process),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
