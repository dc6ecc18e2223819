// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* The command line: what is accepted, and what each mistake says. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "../../user/help.h"
#include "../../user/options.h"

static struct options opt;
static char said[4096]; /* what the last parse() wrote to stderr */

/* Parse a command line given as one string, split at blanks. */
static int parse(const char *line)
{
	static char copy[512]; /* the options borrow from it */
	char *argv[32], *save = NULL;
	int argc = 0, keep = dup(2), fd, err;
	char name[] = "/tmp/strayport-test.XXXXXX";
	ssize_t n;

	snprintf(copy, sizeof(copy), "%s", line);
	argv[argc++] = "strayport";
	for (char *w = strtok_r(copy, " ", &save); w; w = strtok_r(NULL, " ", &save))
		argv[argc++] = strcmp(w, "''") ? w : "";
	argv[argc] = NULL;
	fd = mkstemp(name);
	unlink(name);
	fflush(stderr);
	dup2(fd, 2);
	err = options_parse(&opt, argc, argv);
	fflush(stderr);
	dup2(keep, 2);
	close(keep);
	n = pread(fd, said, sizeof(said) - 1, 0);
	said[n > 0 ? n : 0] = 0;
	close(fd);
	return err;
}

static void test_good(void **state)
{
	(void)state;
	assert_int_equal(parse("3401"), 0);
	assert_true(port_bit(&opt.watch.tcp.any_local, 3401));
	assert_int_equal(opt.mode, MODE_TRACE);
	assert_int_equal(opt.traffic_interval_ns, 1000000000u);
	assert_false(opt.default_ports);
	assert_int_equal(parse(""), 0);
	assert_true(opt.default_ports);
	assert_int_equal(parse("-j 3401 -P 4000-4002 22"), 0);
	assert_true(opt.json);
	assert_true(port_bit(&opt.watch.tcp.any_remote, 4002));
	assert_true(port_bit(&opt.watch.tcp.any_local, 22));
	assert_int_equal(parse("--port=80 -f json -c 5 -d 5m --backend=tp --time utc -n -vv"), 0);
	assert_int_equal(opt.count, 5);
	assert_true(opt.duration_ns == 300 * 1000000000ull);
	assert_int_equal(opt.backend, BACKEND_TP);
	assert_int_equal(opt.time, STAMP_UTC);
	assert_int_equal(opt.verbosity, 2);
	assert_int_equal(parse("--traffic-interval 0 --color never -q -o /tmp/x 1"), 0);
	assert_int_equal(opt.traffic_interval_ns, 0);
	assert_int_equal(opt.verbosity, -1);
	assert_string_equal(opt.output, "/tmp/x");
	assert_int_equal(parse("-t 3401"), 0);
	assert_true(port_bit(&opt.watch.tcp.any_local, 3401));
	assert_false(port_bit(&opt.watch.udp.any_local, 3401));
	assert_int_equal(parse("--udp 3401 22/tcp"), 0);
	assert_false(port_bit(&opt.watch.tcp.any_local, 3401));
	assert_false(port_bit(&opt.watch.tcp.any_local, 22));
	assert_true(port_bit(&opt.watch.udp.any_local, 3401));
	assert_int_equal(parse("-u -t 3401"), 0);
	assert_true(port_bit(&opt.watch.tcp.any_local, 3401));
	assert_true(port_bit(&opt.watch.udp.any_local, 3401));
	assert_int_equal(parse("-u"), 0);
	assert_true(opt.default_ports);
	assert_int_equal(parse("-u 3401/tcp"), -EINVAL);
	assert_non_null(strstr(said, "-u leaves nothing to watch"));
	assert_int_equal(parse("-t 3401/udp"), -EINVAL);
	assert_non_null(strstr(said, "-t leaves nothing to watch"));
	assert_int_equal(parse("-L 3401 -D 22/tcp"), 0);
	assert_false(opt.default_ports);
	assert_true(port_bit(&opt.watch.tcp.any_local, 3401));
	assert_false(port_bit(&opt.watch.tcp.any_remote, 3401));
	assert_true(port_bit(&opt.watch.udp.any_local, 3401));
	assert_true(port_bit(&opt.watch.tcp.any_remote, 22));
	assert_false(port_bit(&opt.watch.tcp.any_local, 22));
	assert_int_equal(parse("--local unassigned -p 1"), 0);
	assert_true(port_bit(&opt.watch.tcp.service_local, 4)); /* IANA gave it to nobody */
	assert_int_equal(opt.filter.pids.v[0], 1); /* a PID, as everywhere else: never a port */
	assert_int_equal(parse("-4 3401"), 0);
	assert_int_equal(opt.filter.family, 4);
	assert_int_equal(parse("-6 3401"), 0);
	assert_int_equal(opt.filter.family, 6);
	assert_int_equal(parse("-6 -4 3401"), 0);
	assert_int_equal(opt.filter.family, 0);
	assert_int_equal(opt.filter.text_len, 0);
	assert_int_equal(parse("-e bind,close -e traffic --pid 7,8 -p 9 1"), 0);
	assert_int_equal(opt.filter.pids.n, 3);
	assert_true(opt.traffic_interval_ns);
	assert_int_equal(parse("-e bind 1"), 0);
	assert_int_equal(opt.traffic_interval_ns, 0); /* nothing to look for */
	assert_int_equal(parse("-s -e open,bind --uid root 1"), 0);
	assert_int_equal(parse("--help nonsense"), 0);
	assert_int_equal(opt.mode, MODE_HELP);
	assert_int_equal(parse("-V"), 0);
	assert_int_equal(opt.mode, MODE_VERSION);
	assert_int_equal(parse("--features --backend kprobe"), 0);
	assert_int_equal(opt.mode, MODE_FEATURES);
}

/* Each of these is a usage error whose message names the bad item. */
static void test_bad(void **state)
{
	static const struct {
		const char *line, *names;
	} bad[] = {
		{ "0", "\"0\"" },
		{ "65536", "65536" },
		{ "80-", "80-" },
		{ "90-80", "90-80" },
		{ "3401,", "comma" },
		{ "nosuchname", "nosuchname" },
		{ "3401/sctp", "sctp" },
		{ "''", "empty" },
		{ "-P '' 3401", "empty" },
		{ "-c 0 1", "--count: \"0\"" },
		{ "-c x 1", "--count: \"x\"" },
		{ "-c -1 1", "--count: \"-1\"" },
		{ "-d 0 1", "--duration: \"0\"" },
		{ "-d 5x 1", "--duration: \"5x\"" },
		{ "-d 1..5 1", "--duration: \"1..5\"" },
		{ "--traffic-interval 1us 1", "--traffic-interval: \"1us\"" },
		{ "--traffic-interval 1ms 1", "--traffic-interval: \"1ms\"" },
		{ "-f xml 1", "--format: \"xml\"" },
		{ "--time gmt 1", "--time: \"gmt\"" },
		{ "--color 1 1", "--color: \"1\"" },
		{ "--backend ebpf 1", "--backend: \"ebpf\"" },
		{ "-o '' 1", "--output" },
		{ "-p", "-p" },
		{ "-p x 1", "--pid: \"x\" is not a process id: 1 to 4194304\n" },
		{ "-e listen,foo 1", "--events: \"foo\" is no event: open, bind, listen, connect, established, "
				     "failed, accept, traffic, close, refused, handover, or their names in event.action\n" },
		{ "-L 1,0 1", "\"0\"" },
		{ "-D '' 1", "empty" },
		{ "--comm \x1b[31m\x1b[31m\x1b[31m\x1b[31m 1", "--comm: \"\\x1b[31m" },
		{ "--container '' 1", "--container: \"\" is not the id" },
		{ "-s -e bind 1", "--events without \"open\" leaves nothing of --snapshot\n" },
		{ "-e refused --uid 0 1", "--events refused leaves nothing" },
		{ "-x", "-x" },
		{ "--count", "--count" },
		{ "-c \x1b[31m 1", "\\x1b[31m" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_int_equal(parse(bad[i].line), -EINVAL);
		if (!strstr(said, bad[i].names))
			fail_msg("\"%s\": the message \"%s\" does not name %s", bad[i].line, said,
				 bad[i].names);
		assert_null(strchr(said, 0x1b));
	}
}

static void test_files_and_verbs(void **state)
{
	(void)state;
	assert_int_equal(parse("-o /tmp/x --rotate 100M,3 1"), 0);
	assert_true(opt.rotate_size == 100u << 20);
	assert_int_equal(opt.rotate_count, 3);
	assert_int_equal(parse("--record /tmp/r --rotate 4K 1"), 0);
	assert_string_equal(opt.record, "/tmp/r");
	assert_int_equal(opt.rotate_count, 10);
	assert_int_equal(parse("--rotate 4K 1"), -EINVAL);
	assert_non_null(strstr(said, "--rotate needs a file"));
	assert_int_equal(parse("-o x --rotate 4K,0 1"), -EINVAL);
	assert_int_equal(parse("-o x --rotate 4095 1"), -EINVAL);
	assert_int_equal(parse("-o x --rotate 4K,x 1"), -EINVAL);
	assert_int_equal(parse("replay --time utc a b --speed 0.5"), 0);
	assert_int_equal(opt.mode, MODE_REPLAY);
	assert_int_equal(opt.n_operands, 2);
	assert_string_equal(opt.operands[1], "b");
	assert_true(opt.speed == 0.5);
	assert_int_equal(parse("replay"), -EINVAL);
	assert_int_equal(parse("replay -j a"), -EINVAL);
	assert_non_null(strstr(said, "-j does nothing in a replay"));
	assert_int_equal(parse("--speed 2 3401"), -EINVAL);
	assert_non_null(strstr(said, "--speed does nothing without replay"));
	assert_int_equal(parse("replay --speed 0 a"), -EINVAL);
	assert_int_equal(parse("replay --speed 1. a"), -EINVAL);
	assert_int_equal(parse("explain -j 3401"), 0);
	assert_int_equal(opt.mode, MODE_EXPLAIN);
	assert_int_equal(opt.explain_port, 3401);
	assert_true(port_bit(&opt.watch.udp.any_local, 3401));
	assert_int_equal(parse("explain 0"), -EINVAL);
	assert_non_null(strstr(said, "\"0\" is not a port"));
	assert_int_equal(parse("explain 65536"), -EINVAL);
	assert_int_equal(parse("explain 1 2"), -EINVAL);
	assert_int_equal(parse("explain -s 1"), -EINVAL);
}

static void test_caret(void **state)
{
	(void)state;
	assert_int_equal(parse("3400,65536"), -EINVAL);
	assert_non_null(strstr(said, "\n  3400,65536\n       ^"));
}

static void test_time(void **state)
{
	uint64_t ns;

	(void)state;
	assert_int_equal(options_time("10", &ns), 0);
	assert_true(ns == 10000000000u);
	assert_int_equal(options_time("90s", &ns), 0);
	assert_true(ns == 90000000000u);
	assert_int_equal(options_time("250ms", &ns), 0);
	assert_true(ns == 250000000u);
	assert_int_equal(options_time("1.5h", &ns), 0);
	assert_true(ns == 5400000000000u);
	assert_int_equal(options_time("", &ns), -EINVAL);
	assert_int_equal(options_time("-1", &ns), -EINVAL);
	assert_int_equal(options_time("1e3", &ns), -EINVAL);
	assert_int_equal(options_time(".5", &ns), -EINVAL);
	assert_int_equal(options_time("5.", &ns), -EINVAL);
	assert_int_equal(options_time("99999999999999999999h", &ns), -EINVAL);
	assert_int_equal(options_time("5 s", &ns), -EINVAL);
}

/* --help names every option of the table, one line each, in 100 columns. */
static void test_help(void **state)
{
	static const char *const names[] = { "-P, --port LIST", "-j", "--backend KIND", "-h, --help" };
	char *text = NULL, *line, *save = NULL;
	size_t size = 0;
	FILE *f = open_memstream(&text, &size);

	(void)state;
	options_help(f, 0);
	fclose(f);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_non_null(strstr(text, names[i]));
	for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
		assert_true(strlen(line) <= 100);
	free(text);
}

/* help TOPIC: each prints plain lines of at most 100 columns, and an unknown one is an error that names them all. */
static void test_help_topics(void **state)
{
	char *text = NULL;
	size_t len = 0, i;
	FILE *f;

	(void)state;
	for (i = 0; help_topic_name(i); i++) {
		char line[32];

		snprintf(line, sizeof(line), "help %s", help_topic_name(i));
		assert_int_equal(parse(line), 0);
		assert_int_equal(opt.mode, MODE_HELP);
		assert_string_equal(opt.topic, help_topic_name(i));
		f = open_memstream(&text, &len);
		help_topic(f, opt.topic, 0);
		fclose(f);
		assert_true(len > 100);
		for (char *p = text, *end; (end = strchr(p, '\n')); p = end + 1) {
			assert_true(end - p <= 100);
			for (char *c = p; c < end; c++)
				assert_true(*c >= ' ' && *c < 0x7f);
			assert_true(end == p || end[-1] != ' ');
		}
		assert_int_equal(text[len - 1], '\n');
		free(text);
	}
	assert_int_equal(i, 4);
	assert_int_equal(parse("help"), 0);
	assert_int_equal(opt.mode, MODE_HELP);
	assert_null(opt.topic);
	assert_int_equal(parse("help \x1b[31m"), -EINVAL);
	assert_non_null(strstr(said, "\\x1b[31m"));
	for (i = 0; help_topic_name(i); i++)
		assert_non_null(strstr(said, help_topic_name(i)));
	assert_int_equal(parse("help events ports"), -EINVAL);
	assert_non_null(strstr(said, "one topic at a time: events, ports, json, exit"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good), cmocka_unit_test(test_bad),
		cmocka_unit_test(test_files_and_verbs), cmocka_unit_test(test_caret),
		cmocka_unit_test(test_time), cmocka_unit_test(test_help),
		cmocka_unit_test(test_help_topics),
	};

	return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
