// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* What was put comes out whole, once and in order, however much it is. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/backlog.h"

#define LARGE ((size_t)1 << 30)

/* Of the length that a record with that number has: all from nothing to a few KiB. */
static size_t size_of(uint64_t n)
{
	return n % 1000 == 7 ? BACKLOG_RECORD : n % 3000 * 7 % 3001;
}

/* Bytes that do not pack well, made of the number. */
static const unsigned char *record(uint64_t n)
{
	static unsigned char data[BACKLOG_RECORD];
	uint64_t x = n;

	for (size_t i = 0; i < size_of(n); i++) {
		x = x * 6364136223846793005u + 1442695040888963407u;
		data[i] = (unsigned char)(x >> 56);
	}
	return data;
}

static void put(struct backlog *b, uint64_t n)
{
	assert_int_equal(backlog_put(b, record(n), size_of(n)), 0);
}

struct reader {
	uint64_t next, stop; /* the number that is expected, and at which to say so */
	struct backlog *b;
	uint64_t more; /* numbers to put while one is taken, up to this */
	uint64_t put;
};

static int check(void *ctx, void *data, size_t size)
{
	struct reader *r = ctx;

	assert_int_equal(size, size_of(r->next));
	assert_int_equal((uintptr_t)data % 8, 0);
	assert_memory_equal(data, record(r->next), size);
	if (r->put < r->more)
		put(r->b, r->put++);
	return ++r->next == r->stop ? -EAGAIN : 0;
}

static void test_order(void **state)
{
	struct backlog *b = backlog_new(LARGE);
	struct reader r = { 0 };

	(void)state;
	for (uint64_t n = 0; n < 3000; n++)
		put(b, n);
	assert_int_equal(backlog_records(b), 3000);
	assert_int_equal(backlog_take(b, 0, check, &r), 0);
	assert_int_equal(backlog_take(b, 1, check, &r), 0);
	assert_int_equal(r.next, 1);
	r.stop = 1000;
	assert_int_equal(backlog_take(b, LARGE, check, &r), -EAGAIN);
	assert_int_equal(r.next, 1000);
	assert_int_equal(backlog_records(b), 2000);
	assert_int_equal(backlog_take(b, LARGE, check, &r), 0);
	assert_int_equal(r.next, 3000);
	assert_int_equal(backlog_records(b), 0);
	assert_int_equal(backlog_take(b, LARGE, check, &r), 0);
	backlog_free(b);
}

/* Filled and emptied by turns, and filled by who empties it. */
static void test_while_more_comes(void **state)
{
	struct backlog *b = backlog_new(LARGE);
	struct reader r = { .b = b };

	(void)state;
	for (uint64_t n = 0; n < 2000;) {
		for (uint64_t some = n % 37; some-- && n < 2000; n++)
			put(b, n);
		put(b, n++);
		assert_int_equal(backlog_take(b, n % 29, check, &r), 0);
	}
	r.put = r.next + backlog_records(b);
	r.more = r.put + 3000;
	assert_int_equal(backlog_take(b, LARGE, check, &r), 0);
	assert_int_equal(r.next, r.more);
	assert_int_equal(backlog_records(b), 0);
	backlog_free(b);
}

static void test_freed_with_what_waits(void **state)
{
	struct backlog *b = backlog_new(LARGE);
	struct reader r = { 0 };

	(void)state;
	for (uint64_t n = 0; n < 1000; n++)
		put(b, n);
	assert_int_equal(backlog_take(b, 10, check, &r), 0);
	backlog_free(b);
	backlog_free(NULL);
}

/* It says when it is full, and takes what comes all the same. */
static void test_full(void **state)
{
	struct backlog *b = backlog_new(0);
	struct reader r = { 0 };
	uint64_t n = 0;

	(void)state;
	assert_true(backlog_full(b));
	backlog_free(b);
	b = backlog_new(2 << 20);
	while (!backlog_full(b))
		put(b, n++);
	/* these do not pack: what they are is what they take */
	assert_in_range(n, 700, 1500);
	put(b, n++);
	assert_int_equal(backlog_take(b, LARGE, check, &r), 0);
	assert_int_equal(r.next, n);
	assert_false(backlog_full(b));
	backlog_free(b);
}

static int count(void *ctx, void *data, size_t size)
{
	(void)data;
	(void)size;
	++*(uint64_t *)ctx;
	return 0;
}

/* Records as they are: alike but for times and numbers. Many more than their bytes would find room. */
static void test_packed(void **state)
{
	struct backlog *b = backlog_new(2 << 20);
	struct rec_sock rec = { .hdr = { .kind = REC_CLOSE, .size = sizeof(rec) }, .comm = "client" };
	uint64_t n = 0, taken = 0;

	(void)state;
	while (!backlog_full(b)) {
		rec.hdr.time += 17443;
		rec.id = n++ / 3;
		rec.tuple.lport = (uint16_t)(1024 + rec.id % 60000);
		assert_int_equal(backlog_put(b, &rec, sizeof(rec)), 0);
	}
	assert_true(n * sizeof(rec) > 5 * (2 << 20));
	assert_int_equal(backlog_take(b, LARGE, count, &taken), 0);
	assert_int_equal(taken, n);
	backlog_free(b);
}

static void test_too_long(void **state)
{
	static unsigned char data[BACKLOG_RECORD + 1];
	struct backlog *b = backlog_new(LARGE);

	(void)state;
	assert_int_equal(backlog_put(b, data, sizeof(data)), -EMSGSIZE);
	assert_int_equal(backlog_records(b), 0);
	backlog_free(b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_while_more_comes),
		cmocka_unit_test(test_freed_with_what_waits),
		cmocka_unit_test(test_full),
		cmocka_unit_test(test_packed),
		cmocka_unit_test(test_too_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
