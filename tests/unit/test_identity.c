// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Which image of a process an event is told with, in whatever order images and events are read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/event.h"
#include "../../user/identity.h"

/* No process of this host has this pid and start, so /proc is of no use. */
static const struct who_id who = { .tgid = 4190000, .tid = 4190000, .start = 77 };

static int set_up(void **state)
{
	*state = identity_new();
	return *state ? 0 : -1;
}

static int tear_down(void **state)
{
	identity_free(*state);
	return 0;
}

/* An image as of an exec, with one argument, which is the comm too. */
static struct rec_proc image(const char *name, uint64_t exec_id, uint64_t time)
{
	struct rec_proc rec = { .hdr = { .kind = REC_PROC, .size = sizeof(rec), .time = time }, .who = who, .exec_id = exec_id,
				.login_uid = LOGIN_UID_UNSET };

	snprintf(rec.comm, sizeof(rec.comm), "%s", name);
	rec.args_len = (uint16_t)(strlen(name) + 1);
	memcpy(rec.args, name, rec.args_len);
	return rec;
}

static void told_as(struct identity *id, uint64_t time, const char *name)
{
	struct rec_sock rec = { .hdr.time = time, .who = who, .attribution = ATTR_OWNER };
	struct event_proc out = { 0 };
	uint32_t flags = 0;

	identity_describe(id, identity_get(id, &who), &rec, 0, &out, &flags);
	assert_string_equal(out.comm, name);
	if (*name) {
		assert_non_null(out.args);
		assert_string_equal(out.args, name);
	}
}

static void among(struct identity *id, const char *name, uint64_t exec_id, uint64_t time)
{
	struct rec_proc rec = image(name, exec_id, time);

	assert_int_equal(identity_image(id, &rec), 0);
}

static void ahead(struct identity *id, const char *name, uint64_t exec_id, uint64_t time)
{
	struct rec_proc rec = image(name, exec_id, time);

	assert_int_equal(identity_image_ahead(id, &rec), 0);
}

static void in_order(void **state)
{
	told_as(*state, 5, "");
	among(*state, "one", 1, 10);
	told_as(*state, 11, "one");
	among(*state, "two", 2, 20);
	told_as(*state, 21, "two");
}

/* The ring was full at the exec: the image came beside the records, which lag behind. */
static void second_ahead(void **state)
{
	among(*state, "one", 1, 10);
	ahead(*state, "two", 2, 20);
	told_as(*state, 11, "one");
	told_as(*state, 20, "two");
	told_as(*state, 21, "two");
}

/* The same, and it is read before the first one, which is still among the records. */
static void second_ahead_of_the_first(void **state)
{
	ahead(*state, "two", 2, 20);
	among(*state, "one", 1, 10);
	told_as(*state, 11, "one");
	told_as(*state, 25, "two");
}

/* The ring was full before the exec, and is no longer: the first image came beside, and is read last. */
static void first_beside_the_second(void **state)
{
	struct rec_args more = { .hdr = { .kind = REC_ARGS, .size = sizeof(more), .time = 10 }, .who = who, .args_len = 5 };

	memcpy(more.args, "long", 5);
	among(*state, "two", 2, 20);
	ahead(*state, "one", 1, 10);
	assert_int_equal(identity_args_ahead(*state, &more), 0);
	told_as(*state, 25, "two");
	told_as(*state, 26, "two");
	/* what comes then is taken as ever */
	among(*state, "three", 3, 30);
	told_as(*state, 31, "three");
}

/* Both came beside. */
static void both_ahead(void **state)
{
	ahead(*state, "one", 1, 10);
	ahead(*state, "two", 2, 20);
	told_as(*state, 11, "one");
	told_as(*state, 25, "two");
}

/* An event from before all that is known: better than no name. */
static void nothing_older_is_known(void **state)
{
	ahead(*state, "two", 2, 20);
	told_as(*state, 15, "two");
	told_as(*state, 25, "two");
}

static void long_arguments_ahead(void **state)
{
	struct rec_args more = { .hdr = { .kind = REC_ARGS, .size = sizeof(more), .time = 20 }, .who = who, .args_len = 5 };

	memcpy(more.args, "long", 5);
	ahead(*state, "two", 2, 20);
	assert_int_equal(identity_args_ahead(*state, &more), 0);
	among(*state, "one", 1, 10);
	told_as(*state, 11, "one");

	struct rec_sock rec = { .hdr.time = 25, .who = who };
	struct event_proc out = { 0 };
	uint32_t flags = 0;

	identity_describe(*state, identity_get(*state, &who), &rec, 0, &out, &flags);
	assert_string_equal(out.comm, "two");
	assert_string_equal(out.args, "long");
}

/* The version says when what is said of it changes. */
static void version(void **state)
{
	struct rec_sock rec = { .hdr.time = 11, .who = who };
	struct event_proc first = { 0 }, again = { 0 }, later = { 0 };
	struct proc_entry *p = identity_get(*state, &who);
	uint32_t flags = 0;

	among(*state, "one", 1, 10);
	ahead(*state, "two", 2, 20);
	identity_describe(*state, p, &rec, 0, &first, &flags);
	identity_describe(*state, p, &rec, 0, &again, &flags);
	assert_true(first.version && first.version == again.version);
	rec.hdr.time = 21;
	identity_describe(*state, p, &rec, 0, &later, &flags);
	assert_true(later.version > first.version);
	assert_string_equal(later.comm, "two");
}

static void count_forgotten(void *ctx, const struct who_id *proc)
{
	struct who_id *last = ctx;

	/* from the oldest on, each once */
	assert_int_equal(proc->start, last->start + 1);
	*last = *proc;
}

/* Whoever goes for lack of room is said to go, so that its image can be sent again; who is held stays. */
static void forgotten(void **state)
{
	struct identity *id = *state;
	struct who_id proc = { .tgid = 4190001, .tid = 4190001, .start = 1 }, last = { 0 };
	struct proc_entry *held = identity_get(id, &who);

	identity_on_forget(id, count_forgotten, &last);
	identity_hold(id, held);
	for (; proc.start <= IDENTITY_SPARE + 10; proc.start++)
		assert_non_null(identity_get(id, &proc));
	assert_int_equal(last.start, 10);
	assert_int_equal(last.tgid, proc.tgid);
	assert_ptr_equal(identity_get(id, &who), held);
	identity_release(id, held);
	assert_int_equal(last.start, 11);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(in_order),
		TEST(second_ahead),
		TEST(second_ahead_of_the_first),
		TEST(first_beside_the_second),
		TEST(both_ahead),
		TEST(nothing_older_is_known),
		TEST(long_arguments_ahead),
		TEST(version),
		TEST(forgotten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
