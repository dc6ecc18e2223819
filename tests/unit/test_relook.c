// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* When the tracer looks again at what is open. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../user/relook.h"

#define S 1000000000ull

static void test_nothing_lost(void **state)
{
	struct run_health h = { .ring_full = 9, .late = 9 };
	struct relook r = { 0 };

	(void)state;
	for (uint64_t now = 0; now < 100 * S; now += S)
		assert_false(relook_due(&r, &h, now));
}

static void test_soon_after_a_loss_and_once(void **state)
{
	struct run_health h = { .lost_table_full = 1 };
	struct relook r = { 0 };

	(void)state;
	assert_false(relook_due(&r, &h, 5 * S));
	h.lost_table_full = 100; /* puts nothing off */
	assert_false(relook_due(&r, &h, 5 * S + RELOOK_SOON - 1));
	assert_true(relook_due(&r, &h, 5 * S + RELOOK_SOON));
	relook_done(&r, 6 * S, 6 * S + 1000, false);
	for (uint64_t now = 7 * S; now < 300 * S; now += S)
		assert_false(relook_due(&r, &h, now));
	h.lost_table_full++;
	assert_false(relook_due(&r, &h, 300 * S));
	assert_true(relook_due(&r, &h, 301 * S));
}

/* The seconds from one look to the next. */
static uint64_t wait_for_look(struct relook *r, const struct run_health *h, uint64_t *now)
{
	uint64_t begun = *now;

	while (!relook_due(r, h, *now))
		*now += S;
	return (*now - begun) / S;
}

static void test_a_full_table_is_looked_at_less_and_less(void **state)
{
	static const uint64_t waits[] = { 1, 1, 2, 4, 8, 16, 32, 64, 64 };
	struct run_health h = { .lost_table_full = 1 };
	struct relook r = { 0 };
	uint64_t now = 10 * S;

	(void)state;
	for (size_t i = 0; i < sizeof(waits) / sizeof(*waits); i++) {
		assert_int_equal(wait_for_look(&r, &h, &now), waits[i]);
		relook_done(&r, now, now, true);
	}
	relook_done(&r, now, now, false);
	h.lost_table_full++;
	assert_int_equal(wait_for_look(&r, &h, &now), 1);
}

static void test_a_missing_hook(void **state)
{
	struct run_health h = { .lost_hooks = 1 };
	struct relook r = { 0 };
	uint64_t now = 10 * S;

	(void)state;
	assert_int_equal(wait_for_look(&r, &h, &now), 1);
	for (int i = 0; i < 3; i++) {
		relook_done(&r, now, now, false);
		assert_int_equal(wait_for_look(&r, &h, &now), RELOOK_HOOK / S);
	}
}

static void test_a_share_of_the_time(void **state)
{
	struct run_health h = { .lost_table_full = 1 };
	struct relook r = { 0 };
	uint64_t now = 10 * S;

	(void)state;
	wait_for_look(&r, &h, &now);
	now += S;
	relook_done(&r, now - S, now, true);
	assert_int_equal(wait_for_look(&r, &h, &now), RELOOK_SHARE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_lost),
		cmocka_unit_test(test_soon_after_a_loss_and_once),
		cmocka_unit_test(test_a_full_table_is_looked_at_less_and_less),
		cmocka_unit_test(test_a_missing_hook),
		cmocka_unit_test(test_a_share_of_the_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
