// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* The reader takes what is JSON, names what is not and where, and reads no byte outside of its text. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/jsonread.h"

static char log_text[4096];

/* One line for each value: path, kind, text. */
static const char *note(void *ctx, const struct json_item *item)
{
	static const char *const kinds[] = { "null", "false", "true", "number", "string", "array", "object" };
	size_t at = strlen(log_text);

	(void)ctx;
	snprintf(log_text + at, sizeof(log_text) - at, "%s %s %.*s\n", item->path ? item->path : "?",
		 kinds[item->kind], item->s ? (int)item->len : 0, item->s ? item->s : "");
	if (item->kind == JSON_STRING)
		assert_int_equal(item->s[item->len], 0);
	return item->path && !strcmp(item->path, "stop") ? "stopped" : NULL;
}

/* In a buffer of just that size, so that the sanitizer sees each byte too far. */
static int read_copy(const char *text, size_t len, struct json_error *err)
{
	char *copy = malloc(len ? len : 1);
	int ret;

	memcpy(copy, text, len);
	log_text[0] = 0;
	ret = json_read(copy, len, note, NULL, err);
	free(copy);
	return ret;
}

static void check(const char *text, const char *want)
{
	struct json_error err = { 0, "" };

	if (read_copy(text, strlen(text), &err))
		fail_msg("%s: %s at %zu", text, err.what, err.offset);
	assert_string_equal(log_text, want);
}

static void values(void **state)
{
	(void)state;
	check("0", " number 0\n");
	check(" \t-12.50e+3\r\n", " number -12.50e+3\n");
	check("null", " null \n");
	check("[]", " array \n");
	check("{}", " object \n");
	check("{\"a\":{\"b\":[1,{\"c\":true},[false]]},\"d\":\"x\"}",
	      " object \na object \na.b array \na.b[] number 1\na.b[] object \na.b[].c true \n"
	      "a.b[] array \na.b[][] false \nd string x\n");
	/* a name cannot pass for a path */
	check("{\"a.b\":1,\"a[]\":2,\"\":3,\"c\":4}",
	      " object \n? number 1\n? number 2\n? number 3\nc number 4\n");
	check("{\"x.\":{\"y\":[1]},\"z\":1}", " object \n? object \n? array \n? number 1\nz number 1\n");
	check("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u20AC\\ud83d\\ude00\"",
	      " string \"\\/\b\f\n\r\tA\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n");
}

static void errors(void **state)
{
	static const struct {
		const char *text;
		size_t offset;
		const char *what;
	} bad[] = {
		{ "", 0, "ends too early" },
		{ "{", 1, "no name" },
		{ "{\"a\"", 4, "no colon" },
		{ "{\"a\":", 5, "ends too early" },
		{ "{\"a\":1", 6, "no comma or }" },
		{ "{\"a\":1,}", 7, "no name" },
		{ "[1,]", 3, "no JSON value" },
		{ "[1 2]", 3, "no comma or ]" },
		{ "01", 2, "leading zero" },
		{ "-", 1, "no JSON value" },
		{ "1.", 2, "after its point" },
		{ "1e", 2, "exponent" },
		{ "+1", 0, "no JSON value" },
		{ "nul", 0, "no JSON value" },
		{ "\"abc", 4, "within a string" },
		{ "\"a\\", 3, "unknown escape" },
		{ "\"\\x41\"", 2, "unknown escape" },
		{ "\"\\u12g4\"", 3, "hexadecimal" },
		{ "\"\\u0000\"", 3, "\\u0000" },
		{ "\"\\ud83d\"", 7, "surrogate" },
		{ "\"\\ude00\"", 7, "surrogate" },
		{ "\"\n\"", 1, "control" },
		{ "\"\xff\"", 1, "not UTF-8" },
		{ "\"\xc0\x80\"", 1, "not UTF-8" },
		{ "{}{}", 2, "more text" },
		{ "{\"stop\":1,\"b\":2}", 9, "stopped" },
	};
	struct json_error err;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_int_equal(read_copy(bad[i].text, strlen(bad[i].text), &err), -EINVAL);
		if (!strstr(err.what, bad[i].what) || err.offset != bad[i].offset)
			fail_msg("%s: \"%s\" at %zu", bad[i].text, err.what, err.offset);
	}
}

static void depth(void **state)
{
	char text[2 * 100000], long_path[2000] = "";
	struct json_error err;

	(void)state;
	memset(text, '[', 100000);
	memset(text + 100000, ']', 100000);
	assert_int_equal(read_copy(text, sizeof(text), &err), -EINVAL);
	assert_string_equal(err.what, "nested too deeply");
	assert_int_equal(read_copy(text + 100000 - JSON_DEPTH_MAX, 2 * JSON_DEPTH_MAX, &err), 0);
	assert_int_equal(read_copy(text + 100000 - JSON_DEPTH_MAX - 1, 2 * JSON_DEPTH_MAX + 2, &err), -EINVAL);
	/* a path that is too long is not known, and what follows is */
	for (int i = 0; i < 20; i++)
		strcat(long_path, "{\"a_long_name\":");
	strcat(long_path, "1}");
	for (int i = 0; i < 18; i++)
		strcat(long_path, "}");
	strcat(long_path, ",\"b\":2}");
	assert_int_equal(read_copy(long_path, strlen(long_path), &err), 0);
	assert_non_null(strstr(log_text, "? number 1\nb number 2\n"));
}

static void numbers(void **state)
{
	struct json_item item = { .kind = JSON_NUMBER, .s = (char *)"18446744073709551615", .len = 20 };
	uint64_t v = 0;

	(void)state;
	assert_int_equal(json_item_u64(&item, &v), 0);
	assert_true(v == UINT64_MAX);
	item.s = (char *)"18446744073709551616";
	assert_int_equal(json_item_u64(&item, &v), -EINVAL);
	item.s = (char *)"1.0", item.len = 3;
	assert_int_equal(json_item_u64(&item, &v), -EINVAL);
	item.s = (char *)"-1", item.len = 2;
	assert_int_equal(json_item_u64(&item, &v), -EINVAL);
	item.kind = JSON_STRING, item.s = (char *)"1", item.len = 1;
	assert_int_equal(json_item_u64(&item, &v), -EINVAL);
	assert_int_equal(json_digits("", 0, &v), -EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values),
		cmocka_unit_test(errors),
		cmocka_unit_test(depth),
		cmocka_unit_test(numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
