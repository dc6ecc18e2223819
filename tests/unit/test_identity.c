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

/* An image as of an exec, with one argument, which is the comm too. Of the first one no exec was seen. */
static struct rec_proc image(const char *name, uint64_t exec_id, uint64_t time)
{
	struct rec_proc rec = { .hdr = { .kind = REC_PROC, .size = sizeof(rec), .time = time }, .who = who, .exec_id = exec_id,
				.login_uid = LOGIN_UID_UNSET };

	snprintf(rec.comm, sizeof(rec.comm), "%s", name);
	rec.flags = exec_id > 1 ? PROC_F_AT_EXEC : 0;
	rec.args_len = (uint16_t)(strlen(name) + 1);
	memcpy(rec.args, name, rec.args_len);
	return rec;
}

/* What a record with this exec id is told with; "" = nothing of the program is known. */
static void told(struct identity *id, uint64_t time, uint32_t rec_flags, uint16_t exec_id, const char *name)
{
	struct rec_sock rec = { .hdr = { .time = time, .flags = rec_flags }, .who = who, .attribution = ATTR_OWNER,
				.exec_id = exec_id };
	struct event_proc out = { 0 };
	uint32_t flags = 0;

	identity_describe(id, identity_get(id, &who), &rec, 0, &out, &flags);
	assert_string_equal(out.comm, name);
	if (*name) {
		assert_non_null(out.args);
		assert_string_equal(out.args, name);
	} else {
		assert_null(out.args);
		assert_false(out.has_ids);
	}
}

static void comm_is(struct identity *id, uint64_t time, const char *comm)
{
	struct rec_sock rec = { .hdr = { .time = time, .flags = REC_F_LATE }, .who = who, .exec_id = 1 };
	struct event_proc out = { 0 };
	uint32_t flags = 0;

	identity_describe(id, identity_get(id, &who), &rec, 0, &out, &flags);
	assert_string_equal(out.comm, comm);
}

/* The process has left the kernel's table, so that its exec id is not known. */
static void told_as(struct identity *id, uint64_t time, const char *name)
{
	told(id, time, 0, 0, name);
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
	assert_int_equal(identity_args(*state, &more), 0);
	told_as(*state, 25, "two");
	comm_is(*state, 19, "one"); /* the long arguments are its own */
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
	ahead(*state, "one", 1, 20);
	told_as(*state, 15, "one");
	told_as(*state, 25, "one");
}

/* But not with the program that it became after it. */
static void it_was_another(void **state)
{
	ahead(*state, "two", 2, 20);
	told_as(*state, 15, "");
	told_as(*state, 25, "two");
}

/* Nor if it was asked for before. */
static void it_was_another_unknown(void **state)
{
	told_as(*state, 10, "");
	among(*state, "two", 2, 20);
	told_as(*state, 10, "");
	told_as(*state, 15, "");
	told_as(*state, 25, "two");
}

/* Events that are told late, after all images: each with the one of its time. */
static void late(void **state)
{
	among(*state, "one", 1, 10);
	among(*state, "two", 2, 20);
	among(*state, "three", 3, 30);
	for (uint16_t exec_id = 0; exec_id <= 3; exec_id += 3) {
		told(*state, 11, REC_F_LATE, exec_id, "one");
		told(*state, 19, REC_F_LATE, exec_id, "one");
		told(*state, 20, REC_F_LATE, exec_id, "two");
		told(*state, 29, REC_F_LATE, exec_id, "two");
		told(*state, 31, REC_F_LATE, exec_id, "three");
	}
}

/* The exec is known of, and its image is not here: the older one is not told in its place. */
static void image_is_missing(void **state)
{
	struct rec_sock rec = { .hdr.time = 25, .who = who, .attribution = ATTR_OWNER, .exec_id = 2 };
	struct proc_entry *p = identity_get(*state, &who);

	among(*state, "one", 1, 10);
	assert_false(identity_knows(*state, p, &rec));
	told(*state, 25, REC_F_LATE, 2, "");
	told(*state, 25, REC_F_TABLE, 2, "");
	identity_missing(*state, p, &rec);
	assert_true(identity_knows(*state, p, &rec));
	told(*state, 25, 0, 2, "");
	told(*state, 12, 0, 1, "one");
	ahead(*state, "two", 2, 20);
	told(*state, 26, 0, 2, "two");
	told(*state, 20, REC_F_LATE, 2, "two");
}

/* Two execs, of which the first one's image was lost: in between it was neither. */
static void exec_between(void **state)
{
	among(*state, "one", 1, 10);
	among(*state, "three", 3, 30);
	told(*state, 10, REC_F_LATE, 3, "one");
	told(*state, 20, REC_F_LATE, 3, "");
	told(*state, 30, REC_F_LATE, 3, "three");
}

/* No hook saw the exec: when it was is not known. */
static void exec_unseen(void **state)
{
	struct rec_proc rec = image("two", 2, 30);

	among(*state, "one", 1, 10);
	rec.flags = 0;
	assert_int_equal(identity_image(*state, &rec), 0);
	told(*state, 10, REC_F_LATE, 2, "one");
	told(*state, 20, REC_F_LATE, 2, "");
	told(*state, 30, REC_F_LATE, 2, "two");
}

/* The kernel's table is read while an exec is written to it: what is known of its time counts more. */
static void table_lags(void **state)
{
	among(*state, "one", 1, 10);
	ahead(*state, "two", 2, 20);
	told(*state, 25, 0, 1, "two");
	told(*state, 15, 0, 1, "one");
}

/* An exec's image found no room, and the process is gone: it may have been this one's. */
static void exec_unsent(void **state)
{
	among(*state, "one", 1, 10);
	identity_unsent(*state, 15);
	told_as(*state, 20, "");
	told(*state, 20, 0, 1, "one");
	told_as(*state, 10, "one");
}

/* The kernel's table was full: what it execs after its image is not known, unless a record says that it did not. */
static void untracked(void **state)
{
	struct rec_proc rec = image("one", 1, 10);

	rec.flags = PROC_F_UNTRACKED;
	assert_int_equal(identity_image(*state, &rec), 0);
	told_as(*state, 10, "one");
	told_as(*state, 20, "");
	told(*state, 20, 0, 1, "one");
}

/* Where it works is another since a moment before the image, for the event's time was taken first. */
static void elsewhere(void **state)
{
	uint64_t ms = 1000000;
	struct rec_sock rec = { .hdr.time = 100 * ms - 1000, .who = who, .exec_id = 1, .attribution = ATTR_CURRENT };
	struct rec_proc there = image("there", 1, 100 * ms);
	struct proc_entry *p = identity_get(*state, &who);

	among(*state, "here", 1, 10);
	assert_int_equal(identity_image(*state, &there), 0);
	told(*state, rec.hdr.time, REC_F_LATE, 1, "there");
	told(*state, 90 * ms, REC_F_LATE, 1, "here");
	/* long interrupted in between; the same task sent the image, and then this */
	rec.hdr.time = 90 * ms;
	memcpy(rec.comm, "name", 5);
	identity_current(*state, p, &rec);
	comm_is(*state, 100 * ms, "name");
	comm_is(*state, 90 * ms, "here");
}

/* Too many: the oldest are forgotten, and nothing else is told in their place. */
static void too_many_execs(void **state)
{
	const uint16_t n = IDENTITY_PAST + 100;

	for (uint16_t i = 1; i <= n; i++)
		among(*state, "some", i, 10 * i);
	told(*state, 10 * 99 + 5, REC_F_LATE, n, "");
	told(*state, 10 * 100 + 5, REC_F_LATE, n, "some");
	told(*state, 10 * n, REC_F_LATE, n, "some");
}

/* The same if no hook saw the execs: the oldest that is kept may not stand for those before it. */
static void too_many_unseen(void **state)
{
	for (uint16_t i = 1; i <= IDENTITY_PAST + 100; i++) {
		struct rec_proc rec = image("some", i, 10 * i);

		rec.flags = 0;
		assert_int_equal(identity_image(*state, &rec), 0);
	}
	told(*state, 5, REC_F_LATE, 1, "");
}

/* It was forgotten, and its image came again: what it was before is not known any more. */
static void forgotten_and_back(void **state)
{
	struct who_id proc = { .tgid = 4190001, .tid = 4190001, .start = 1 };

	among(*state, "two", 2, 20);
	for (; proc.start <= IDENTITY_SPARE + 1; proc.start++)
		assert_non_null(identity_get(*state, &proc));
	struct rec_proc again = image("two", 2, 100000000);

	again.flags = 0;
	assert_int_equal(identity_image(*state, &again), 0);
	told(*state, 15, REC_F_LATE, 2, "");
	told(*state, 50000000, REC_F_LATE, 2, "two");
}

/* A process that only moved about has one program, of which the latest that is kept stands for the older ones. */
static void too_many_places(void **state)
{
	for (uint64_t i = 1; i <= IDENTITY_PAST + 100; i++)
		among(*state, "some", 1, 10000000 * i);
	told(*state, 5, REC_F_LATE, 1, "some");
}

static void long_arguments_ahead(void **state)
{
	struct rec_args more = { .hdr = { .kind = REC_ARGS, .size = sizeof(more), .time = 20 }, .who = who, .args_len = 5 };

	memcpy(more.args, "long", 5);
	ahead(*state, "two", 2, 20);
	assert_int_equal(identity_args(*state, &more), 0);
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
	assert_true(later.version && later.version != first.version);
	rec.hdr.time = 11;
	identity_describe(*state, p, &rec, 0, &again, &flags);
	assert_true(again.version == first.version);
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
		TEST(it_was_another),
		TEST(it_was_another_unknown),
		TEST(late),
		TEST(image_is_missing),
		TEST(exec_between),
		TEST(exec_unseen),
		TEST(table_lags),
		TEST(exec_unsent),
		TEST(untracked),
		TEST(elsewhere),
		TEST(too_many_execs),
		TEST(too_many_unseen),
		TEST(forgotten_and_back),
		TEST(too_many_places),
		TEST(long_arguments_ahead),
		TEST(version),
		TEST(forgotten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
