// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Records of the ring buffer: whole, cut and garbled. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/decode.h"

static struct rec_sock good_sock(void)
{
	struct rec_sock r = {
		.hdr = { .kind = REC_ACCEPT, .size = sizeof(r), .time = 5 },
		.tuple = { .family = 4, .proto = 6, .lport = 3401, .rport = 50000 },
		.who = { .start = 1, .tgid = 10, .tid = 10 },
		.attribution = ATTR_CURRENT,
		.role = ROLE_SERVER,
		.match = MATCH_LOCAL,
	};

	return r;
}

/* An image with path parts "nc\0bin\0usr\0" and arguments "nc\0-l". */
static struct rec_proc good_proc(void)
{
	struct rec_proc r = {
		.hdr = { .kind = REC_PROC, .size = sizeof(r) },
		.who = { .start = 1, .tgid = 10, .tid = 10 },
		.strings_len = 2 + 11 + 5 + 3,
		.cgroup_len = 2,
		.exe_len = 11,
		.cwd_len = 5,
		.exec_name_len = 3,
		.args_len = 5,
	};

	memcpy(r.strings, "u\0nc\0bin\0usr\0root\0nc", 2 + 11 + 5 + 3);
	memcpy(r.args, "nc\0-l", 5);
	return r;
}

static struct rec_args good_args(void)
{
	struct rec_args r = { .hdr = { .kind = REC_ARGS, .size = sizeof(r) }, .args_len = 4096 };

	return r;
}

static int try(const void *data, size_t size)
{
	struct record rec;
	/* an exact copy, so that the sanitizer sees a read past its end */
	void *copy = malloc(size ? size : 1);
	int kind;

	memcpy(copy, data, size);
	kind = decode(copy, size, &rec);
	/* one pointer and no other, or none */
	assert_int_equal(!!rec.sock + !!rec.proc + !!rec.args + !!rec.holder + !!rec.netns + !!rec.refused, kind > 0);
	free(copy);
	return kind;
}

static void test_whole(void **state)
{
	struct rec_sock r = good_sock();
	struct rec_proc p = good_proc();
	struct rec_args g = good_args();

	(void)state;
	assert_int_equal(try(&r, sizeof(r)), REC_ACCEPT);
	assert_int_equal(try(&p, sizeof(p)), REC_PROC);
	assert_int_equal(try(&g, sizeof(g)), REC_ARGS);
}

/* Every shorter length, also when the header agrees with it. */
static void cut(void *data, size_t size)
{
	struct rec_hdr *hdr = data;

	for (size_t n = 0; n < size; n++) {
		hdr->size = (uint16_t)size;
		assert_int_equal(try(data, n), -EPROTO);
		hdr->size = (uint16_t)n;
		assert_int_equal(try(data, n), -EPROTO);
	}
}

static void test_cut(void **state)
{
	struct rec_sock r = good_sock();
	struct rec_proc p = good_proc();
	struct rec_args g = good_args();

	(void)state;
	cut(&r, sizeof(r));
	cut(&p, sizeof(p));
	cut(&g, sizeof(g));
}

static void test_garbled_sock(void **state)
{
	struct rec_sock r;

	(void)state;
#define GARBLE(statement)                                                                          \
	do {                                                                                       \
		r = good_sock();                                                                   \
		statement;                                                                         \
		assert_int_equal(try(&r, sizeof(r)), -EPROTO);                                     \
	} while (0)
	GARBLE(r.hdr.kind = 0);
	GARBLE(r.hdr.kind = REC_KIND_MAX);
	GARBLE(r.hdr.kind = 0xffff);
	GARBLE(r.hdr.size++);
	GARBLE(r.hdr.kind = REC_PROC);
	GARBLE(r.tuple.family = 0);
	GARBLE(r.tuple.family = 10);
	GARBLE(r.tuple.proto = 0);
	GARBLE(r.tuple.proto = 1);
	GARBLE(r.match = 0);
	GARBLE(r.match = 4);
	GARBLE(r.attribution = ATTR_SNAPSHOT + 1);
	GARBLE(r.role = 4);
	GARBLE(r.reason = 7);
	GARBLE(r.err = -1);
	GARBLE(memset(r.comm, 'x', sizeof(r.comm)));
	GARBLE(memset(r.tcomm, 'x', sizeof(r.tcomm)));
}

static void test_garbled_proc(void **state)
{
	struct rec_args g = good_args();
	struct rec_proc p;

	(void)state;
#undef GARBLE
#define GARBLE(statement)                                                                          \
	do {                                                                                       \
		p = good_proc();                                                                   \
		statement;                                                                         \
		assert_int_equal(try(&p, sizeof(p)), -EPROTO);                                     \
	} while (0)
	GARBLE(p.exe_len = PROC_STRINGS_MAX + 1);
	GARBLE(p.exe_len = 0xffff);
	GARBLE(p.strings_len = p.cwd_len = PROC_STRINGS_MAX);
	GARBLE(p.strings_len++);
	GARBLE(p.strings_len = 0xffff);
	GARBLE(p.exec_name_len = 0); /* and strings_len says other */
	/* not NUL-terminated */
	GARBLE((p.exe_len--, p.strings_len--));
	GARBLE((p.cgroup_len--, p.exe_len++));
	GARBLE((p.exe_len++, p.cwd_len--));
	GARBLE((p.exec_name_len--, p.strings_len--));
	GARBLE(p.args_len = PROC_ARGS_MAX + 1);
	GARBLE(memset(p.comm, 'x', 16));
	GARBLE(memset(p.parent_comm, 'x', 16));
	g.args_len = ARGS_MAX + 1;
	assert_int_equal(try(&g, sizeof(g)), -EPROTO);
}

static void test_random(void **state)
{
	static const size_t sizes[] = { sizeof(struct rec_sock), sizeof(struct rec_proc) };
	unsigned char buf[sizeof(struct rec_proc)];

	(void)state;
	srand(3401);
	for (int i = 0; i < 20000; i++) {
		size_t n = i & 2 ? sizes[i >> 2 & 1] : (size_t)rand() % sizeof(buf);

		for (size_t b = 0; b < n; b++)
			buf[b] = (unsigned char)rand();
		if (n >= 4 && i & 1) { /* let half of them past the header */
			uint16_t kind = (uint16_t)(1 + i % (REC_KIND_MAX - 1)), size = (uint16_t)n;

			memcpy(buf, &kind, 2);
			memcpy(buf + 2, &size, 2);
		}
		try(buf, n);
	}
}

static void test_path(void **state)
{
	char path[32];

	(void)state;
	assert_int_equal(decode_path("nc\0bin\0usr", 11, path, sizeof(path)), 11);
	assert_string_equal(path, "/usr/bin/nc");
	assert_int_equal(decode_path("", 1, path, sizeof(path)), 1);
	assert_string_equal(path, "/");
	assert_int_equal(decode_path("memfd:x", 8, path, sizeof(path)), 8);
	assert_string_equal(path, "/memfd:x");
	assert_int_equal(decode_path("", 0, path, sizeof(path)), 0);
	assert_string_equal(path, "");
	assert_int_equal(decode_path("nc\0bin\0usr", 11, path, 6), 4); /* what fits, whole parts only */
	assert_string_equal(path, "/usr");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),	     cmocka_unit_test(test_cut),
		cmocka_unit_test(test_garbled_sock), cmocka_unit_test(test_garbled_proc),
		cmocka_unit_test(test_random),	     cmocka_unit_test(test_path),
	};

	return cmocka_run_group_tests_name("decode", tests, NULL, NULL);
}
