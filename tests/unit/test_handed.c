// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* handed.h: walks along all files get a tenth of the time, and something ahead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../user/handed.h"

#define MS 1000000ull

/* Whoever asks again and again: how much time do walks of this length take out of `span`? */
static uint64_t spent_in(uint64_t span, uint64_t walk)
{
	uint64_t after = 0, sum = 0, begin = 3600000 * MS;

	for (uint64_t now = begin; now < begin + span;) {
		if (!handed_may(after, now)) {
			now += MS;
			continue;
		}
		after = handed_spent(after, now, walk);
		sum += walk;
		now += walk;
	}
	return sum;
}

static void test_share(void **state)
{
	static const uint64_t walks[] = { MS / 10, MS, 20 * MS, 500 * MS };

	(void)state;
	for (size_t i = 0; i < sizeof(walks) / sizeof(walks[0]); i++) {
		uint64_t sum = spent_in(100000 * MS, walks[i]);

		assert_in_range(sum, 9900 * MS, 10200 * MS + walks[i]);
	}
	/* the first ones come at once */
	assert_in_range(spent_in(250 * MS, MS), 200 * MS, 225 * MS);
}

/* What was not used is not saved up beyond HANDED_AHEAD. */
static void test_pause(void **state)
{
	uint64_t after = 0;
	int n;

	(void)state;
	for (int day = 1; day <= 2; day++) {
		uint64_t now = (uint64_t)day * 86400000 * MS;

		for (n = 0; handed_may(after, now); n++)
			after = handed_spent(after, now, MS);
		assert_in_range(n, HANDED_AHEAD / (HANDED_SHARE * MS), HANDED_AHEAD / (HANDED_SHARE * MS) + 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_share), cmocka_unit_test(test_pause) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
