// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Which columns, and where: what --columns takes, and what each width of terminal gets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/columns.h"

static void lists(void **state)
{
	static const char *const bad[] = { "", ",", "time,", ",time", "tim", "times", "TIME", "time event", "time,,event",
					   "time,time", "pid,event,pid", "what,time", "time\n" };
	struct columns c;
	const char *why;

	(void)state;
	assert_int_equal(columns_parse(&c, "pid,time,what", &why), 0);
	assert_int_equal(c.n, 3);
	assert_int_equal(c.list[0], COL_PID);
	assert_int_equal(c.list[1], COL_TIME);
	assert_int_equal(c.list[2], COL_WHAT);
	assert_int_equal(columns_parse(&c, "what", &why), 0);
	assert_int_equal(columns_parse(&c, "user,comm,pid,remote,local,proto,event,time,what", &why), 0);
	assert_int_equal(c.n, COL_MAX);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		why = NULL;
		assert_true(columns_parse(&c, bad[i], &why) < 0);
		assert_non_null(why);
	}
}

static const struct columns none;

static size_t what_at(const struct columns *c, size_t time_width, size_t width)
{
	struct column_layout l;

	columns_layout(&l, c, time_width, width);
	assert_int_equal(l.columns.list[l.columns.n - 1], COL_WHAT);
	for (size_t i = 1; i < l.columns.n; i++) /* in order, and room for the head */
		assert_true(l.at[l.columns.list[i]] >= l.at[l.columns.list[i - 1]] + strlen(column_name(l.columns.list[i - 1])) + 1);
	return l.at[COL_WHAT];
}

static void layouts(void **state)
{
	static const uint16_t design[] = { 0, 14, 24, 30, 46, 69, 76, 85, 91 };
	struct column_layout l;

	(void)state;
	columns_layout(&l, &none, 13, 0);
	assert_memory_equal(l.at, design, sizeof(design));
	assert_int_equal(l.columns.n, COL_MAX);
	assert_false(l.seconds);
	columns_layout(&l, &none, 13, 121);
	assert_memory_equal(l.at, design, sizeof(design));
	assert_false(l.seconds);
	columns_layout(&l, &none, 13, 120); /* fractions go first */
	assert_true(l.seconds);
	assert_int_equal(l.columns.n, COL_MAX);
	assert_int_equal(what_at(&none, 13, 120), 86);
	assert_int_equal(what_at(&none, 13, 116), 86);
	columns_layout(&l, &none, 13, 115); /* then the room for most of WHAT, which the others get */
	assert_true(l.seconds);
	assert_int_equal(l.columns.n, COL_MAX);
	assert_int_equal(what_at(&none, 13, 115), 96);
	assert_int_equal(what_at(&none, 13, 100), 96);
	columns_layout(&l, &none, 13, 152);
	assert_memory_equal(l.at, design, sizeof(design));
	columns_layout(&l, &none, 13, 99);
	assert_int_equal(l.columns.n, 8);
	assert_null(memchr(l.columns.list, COL_USER, l.columns.n));
	assert_true(l.seconds);
	assert_int_equal(what_at(&none, 13, 80), 76);
	assert_int_equal(what_at(&none, 13, 153), 113);
	assert_int_equal(what_at(&none, 13, 9999), 113);
	assert_int_equal(what_at(&none, 15, 0), 93);
	columns_layout(&l, &none, 15, 80); /* an epoch time has no shorter form */
	assert_false(l.seconds);
	assert_int_equal(l.at[COL_EVENT], 16);
}

static void chosen(void **state)
{
	const struct columns c = { { COL_REMOTE, COL_TIME, COL_USER, COL_WHAT }, 4 };
	const struct columns no_what = { { COL_EVENT, COL_PID }, 2 };
	struct column_layout l;

	(void)state;
	assert_int_equal(what_at(&c, 13, 0), 23 + 14 + 6);
	assert_int_equal(what_at(&c, 13, 80), 23 + 14 + 6);
	assert_int_equal(what_at(&c, 13, 100), 25 + 14 + 10);
	assert_int_equal(what_at(&c, 13, 40), 19 + 9 + 6); /* none is left out that was asked for */
	columns_layout(&l, &no_what, 13, 20);
	assert_int_equal(l.at[COL_PID], 12);
	columns_layout(&l, &no_what, 13, 17);
	assert_int_equal(l.at[COL_PID], 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lists),
		cmocka_unit_test(layouts),
		cmocka_unit_test(chosen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
