// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Nothing that reaches a terminal may move its cursor, hide text or be mistaken for something else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/escape.h"
#include "../../user/utf8.h"

static int encode(uint32_t cp, char *s)
{
	if (cp < 0x80) {
		s[0] = cp;
		return 1;
	}
	if (cp < 0x800) {
		s[0] = 0xc0 | cp >> 6;
		s[1] = 0x80 | (cp & 0x3f);
		return 2;
	}
	if (cp < 0x10000) {
		s[0] = 0xe0 | cp >> 12;
		s[1] = 0x80 | (cp >> 6 & 0x3f);
		s[2] = 0x80 | (cp & 0x3f);
		return 3;
	}
	s[0] = 0xf0 | cp >> 18;
	s[1] = 0x80 | (cp >> 12 & 0x3f);
	s[2] = 0x80 | (cp >> 6 & 0x3f);
	s[3] = 0x80 | (cp & 0x3f);
	return 4;
}

static void decodes_every_code_point(void **state)
{
	(void)state;
	for (uint32_t cp = 0; cp <= 0x1fffff; cp++) {
		char s[4];
		int n = encode(cp, s);
		uint32_t got = 0xffffffff;
		bool valid = cp <= 0x10ffff && (cp < 0xd800 || cp > 0xdfff);

		assert_int_equal(utf8_decode(s, n, &got), valid ? n : 0);
		assert_int_equal(got, valid ? cp : 0xffffffff);
		for (int cut = 0; cut < n; cut++)
			assert_int_equal(utf8_decode(s, cut, &got), 0);
	}
}

static void rejects_malformed(void **state)
{
	static const char *const bad[] = {
		"\x80",
		"\xbf",
		"\xc0\x80",
		"\xc1\xbf",
		"\xe0\x80\x80",
		"\xe0\x9f\xbf",
		"\xf0\x80\x80\x80",
		"\xf0\x8f\xbf\xbf",
		"\xed\xa0\x80",
		"\xed\xbf\xbf",
		"\xf4\x90\x80\x80",
		"\xf5\x80\x80\x80",
		"\xf8\x88\x80\x80",
		"\xfe",
		"\xff",
		"\xc3(",
		"\xe2\x82(",
		"\xf0\x9f\x98(",
	};
	uint32_t cp;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(utf8_decode(bad[i], strlen(bad[i]), &cp), 0);
}

static void check(const char *in, size_t len, unsigned int flags, const char *want)
{
	char out[256];
	size_t n = escape_text(out, sizeof(out) - 1, in, len, flags);

	out[n] = '\0';
	assert_string_equal(out, want);
}

#define CHECK(in, want) check(in, sizeof(in) - 1, 0, want)

static void escapes(void **state)
{
	(void)state;
	CHECK("", "");
	CHECK("nc -l 3401", "nc -l 3401");
	CHECK("a\\x00b", "a\\\\x00b");
	CHECK("a\0b", "a\\x00b");
	CHECK("\033[31mred\n\t\x7f", "\\x1b[31mred\\x0a\\x09\\x7f");
	CHECK("\xc2\x85", "\\u{0085}");             /* C1: next line */
	CHECK("\xc2\x9b\x33\x31m", "\\u{009b}31m"); /* C1: CSI */
	CHECK("\x85", "\\x85");                     /* the same as a bare byte */
	CHECK("\xd8\x9c", "\\u{061c}");
	CHECK("a\xe2\x80\xaegpj.exe", "a\\u{202e}gpj.exe"); /* right-to-left override */
	CHECK("\xe2\x81\xa6\xe2\x81\xa9", "\\u{2066}\\u{2069}");
	CHECK("\xe2\x80\xa8\xe2\x80\xa9", "\\u{2028}\\u{2029}");
	CHECK("n\xe2\x80\x8b"
	      "c",
	      "n\\u{200b}c"); /* zero width space */
	CHECK("\xef\xbb\xbfx", "\\u{feff}x");
	CHECK("\xf3\xa0\x81\x81", "\\u{e0041}");  /* tag letter A */
	CHECK("\xf4\x8f\xbf\xbf", "\\u{10ffff}"); /* noncharacter */
	CHECK("na\xc3\xafve \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x98\x80",
	      "na\xc3\xafve \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x98\x80");
	CHECK("\xc0\xaf", "\\xc0\\xaf");
	CHECK("\xed\xa0\x80", "\\xed\\xa0\\x80");
	CHECK("\xe6\x97", "\\xe6\\x97");
	check("a b", 3, ESCAPE_BLANK, "a\\x20b");
	check("a\\ b", 4, ESCAPE_BLANK, "a\\\\\\x20b");
}

/* Eight bytes are looked at together: no two that stand side by side may hide one another. */
static void pairs_at_every_place(void **state)
{
	(void)state;
	for (int flags = 0; flags <= ESCAPE_BLANK; flags += ESCAPE_BLANK)
		for (unsigned int pair = 0; pair < 128 * 128; pair++)
			for (int at = 0; at < 9; at++) {
				char in[10], want[64], one[8];
				size_t n = 0;

				memset(in, 'x', sizeof(in));
				in[at] = (char)(pair / 128);
				in[at + 1] = (char)(pair % 128);
				for (size_t i = 0; i < sizeof(in); i++) {
					size_t len = escape_text(one, sizeof(one), in + i, 1, (unsigned int)flags);

					memcpy(want + n, one, len);
					n += len;
				}
				want[n] = '\0';
				check(in, sizeof(in), (unsigned int)flags, want);
			}
}

static void string_form(void **state)
{
	char out[8];

	(void)state;
	assert_string_equal(escape_str(out, sizeof(out), NULL), "");
	assert_string_equal(escape_str(out, sizeof(out), "abc"), "abc");
	assert_string_equal(escape_str(out, sizeof(out), "abcdefgh"), "abcdefg");
	assert_string_equal(escape_str(out, sizeof(out), "abcd\n"), "abcd"); /* whole items */
	assert_string_equal(escape_str(out, 1, "abc"), "");
}

static unsigned int unhex(const char *s, size_t *i)
{
	unsigned int v = 0;

	for (; strchr("0123456789abcdef", s[*i]) && s[*i]; (*i)++)
		v = v * 16 + (s[*i] <= '9' ? s[*i] - '0' : s[*i] - 'a' + 10);
	return v;
}

/* What the escaped text says; it must be the input again. */
static size_t unescape(const char *s, size_t len, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < len;) {
		if (s[i] != '\\') {
			out[n++] = s[i++];
		} else if (s[i + 1] == '\\') {
			out[n++] = '\\';
			i += 2;
		} else if (s[i + 1] == 'x') {
			char two[3] = { s[i + 2], s[i + 3] };
			size_t at = 0;

			out[n++] = unhex(two, &at);
			assert_int_equal(at, 2);
			i += 4;
		} else {
			assert_int_equal(s[i + 1], 'u');
			assert_int_equal(s[i + 2], '{');
			i += 3;
			n += encode(unhex(s, &i), out + n);
			assert_int_equal(s[i], '}');
			i++;
		}
	}
	return n;
}

static void assert_visible(const char *s, size_t len, unsigned int flags)
{
	for (size_t i = 0; i < len;) {
		uint32_t cp = 0;
		int n = utf8_decode(s + i, len - i, &cp);

		assert_true(n > 0);
		assert_true(cp >= 0x20 && cp != 0x7f && !(cp >= 0x80 && cp < 0xa0));
		assert_false(utf8_is_hidden(cp));
		assert_false((flags & ESCAPE_BLANK) && cp == ' ');
		i += n;
	}
}

/* Bytes that look like UTF-8 more often than chance would have it. */
static size_t random_bytes(char *s, size_t max)
{
	size_t len = rand() % max, i = 0;

	while (i < len) {
		char seq[4];
		int n = 1;

		seq[0] = rand();
		if (rand() % 2)
			n = encode(rand() % 3 ? rand() % 0x3000 : rand() % 0x110000, seq);
		for (int k = 0; k < n && i < len; k++)
			s[i++] = seq[k];
	}
	return len;
}

static void any_bytes(void **state)
{
	(void)state;
	srand(3401);
	for (int round = 0; round < 200000; round++) {
		char in[48], out[ESCAPE_MAX(48) + 1], back[48 * 4], part[64];
		size_t len = random_bytes(in, sizeof(in)), cap = rand() % sizeof(part), n, m;
		unsigned int flags = round % 2 ? ESCAPE_BLANK : 0;

		n = escape_text(out, ESCAPE_MAX(len), in, len, flags);
		assert_true(n <= ESCAPE_MAX(len));
		assert_visible(out, n, flags);
		m = unescape(out, n, back);
		assert_int_equal(m, len);
		assert_memory_equal(back, in, len);
		/* Too little room: whole items from the beginning, and not a byte more. */
		memset(part, '#', sizeof(part));
		m = escape_text(part, cap, in, len, flags);
		assert_true(m <= cap);
		assert_memory_equal(part, out, m);
		assert_visible(part, m, flags);
		for (size_t i = m; i < sizeof(part); i++)
			assert_int_equal(part[i], '#');
		assert_true(n <= cap ? m == n : m + 10 > cap);
	}
}

static void widths(void **state)
{
	(void)state;
	assert_int_equal(utf8_width("", 0), 0);
	assert_int_equal(utf8_width("abc", 3), 3);
	assert_int_equal(utf8_width("\xe6\x97\xa5x", 4), 3);
	assert_int_equal(utf8_width("e\xcc\x81", 3), 1);
	assert_int_equal(utf8_width("\xff\xfe", 2), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_every_code_point),
		cmocka_unit_test(rejects_malformed),
		cmocka_unit_test(escapes),
		cmocka_unit_test(pairs_at_every_place),
		cmocka_unit_test(string_form),
		cmocka_unit_test(any_bytes),
		cmocka_unit_test(widths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
