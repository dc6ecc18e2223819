// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* The line on a quiet terminal fits it; where there is no terminal nothing is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "../../user/log.h"
#include "../../user/status.h"
#include "../../user/utf8.h"

static const struct run_health some = { .events = 12, .lost_flows = 3 };

static void the_line(void **state)
{
	char buf[256];
	size_t len;

	(void)state;
	len = status_line(buf, sizeof(buf), "3401", 727, &some, 80);
	buf[len] = 0;
	assert_string_equal(buf, "watching 3401 \xe2\x80\xa6 00:12:07, 12 events, 3 lost");
	assert_int_equal(len, strlen(buf));
}

static void fits(void **state)
{
	static const char ports[] = "3401,4000-4010,31337/udp and what else is watched, which may be long";
	char buf[256];

	(void)state;
	for (size_t columns = 0; columns < 140; columns++) {
		size_t len = status_line(buf, sizeof(buf), ports, 359999, &some, columns);

		assert_true(utf8_width(buf, len) <= columns);
		assert_true(len || columns < 52);
		if (len)
			assert_memory_equal(buf + len - 8, ", 3 lost", 8);
	}
	assert_int_equal(status_line(buf, 20, ports, 1, &some, 140), 0);
}

static void no_terminal(void **state)
{
	struct status s;
	int pipes[2], out = dup(STDOUT_FILENO), err = dup(STDERR_FILENO);
	char got;

	(void)state;
	assert_int_equal(pipe(pipes), 0);
	dup2(pipes[1], STDOUT_FILENO);
	dup2(pipes[1], STDERR_FILENO);
	close(pipes[1]);
	assert_int_equal(status_begin(&s, "3401"), 0);
	status_show(&s, &some);
	status_wipe(&s);
	status_end(&s);
	dup2(out, STDOUT_FILENO);
	dup2(err, STDERR_FILENO);
	close(out);
	close(err);
	assert_int_equal(read(pipes[0], &got, 1), 0);
	close(pipes[0]);
	assert_null(log_before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_line),
		cmocka_unit_test(fits),
		cmocka_unit_test(no_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
