// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* jsonread.c - see jsonread.h */
#include "jsonread.h"
#include "utf8.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

struct reader {
	char *p, *end, *start;
	json_item_fn fn;
	void *ctx;
	const char *what; /* the error, once there is one */
	char path[JSON_PATH_MAX];
	size_t path_len;
	unsigned int depth;
	unsigned int lost; /* levels of which the path is not known */
};

static bool fail(struct reader *r, const char *what)
{
	if (!r->what)
		r->what = what;
	return false;
}

static void blanks(struct reader *r)
{
	while (r->p < r->end && (*r->p == ' ' || *r->p == '\t' || *r->p == '\r' || *r->p == '\n'))
		r->p++;
}

static bool next_is(struct reader *r, char c)
{
	if (r->p == r->end || *r->p != c)
		return false;
	r->p++;
	return true;
}

static bool give(struct reader *r, enum json_kind kind, char *s, size_t len)
{
	const struct json_item item = { r->lost ? NULL : r->path, kind, s, len };
	const char *what = r->fn(r->ctx, &item);

	return !what || fail(r, what);
}

static int hex4(const struct reader *r, const char *s)
{
	int v = 0;

	if (r->end - s < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		char c = s[i];
		int digit = c >= '0' && c <= '9' ? c - '0' :
			    c >= 'a' && c <= 'f' ? c - 'a' + 10 :
			    c >= 'A' && c <= 'F' ? c - 'A' + 10 :
						   -1;

		if (digit < 0)
			return -1;
		v = v << 4 | digit;
	}
	return v;
}

/* After "\u". Six bytes become three at most, twelve become four: never more than was read. */
static char *unicode(struct reader *r, char *to)
{
	int high = hex4(r, r->p), low;
	uint32_t cp = (uint32_t)high;

	if (high < 0) {
		fail(r, "\\u needs four hexadecimal digits");
		return NULL;
	}
	if (!high) {
		fail(r, "\\u0000 in a string");
		return NULL;
	}
	r->p += 4;
	if (high >= 0xd800 && high <= 0xdfff) {
		low = high < 0xdc00 && r->end - r->p >= 6 && r->p[0] == '\\' && r->p[1] == 'u' ?
			      hex4(r, r->p + 2) : -1;
		if (low < 0xdc00 || low > 0xdfff) {
			fail(r, "half of a surrogate pair");
			return NULL;
		}
		r->p += 6;
		cp = 0x10000 + ((uint32_t)(high - 0xd800) << 10) + (uint32_t)(low - 0xdc00);
	}
	return to + utf8_encode(to, cp);
}

static char *escape(struct reader *r, char *to)
{
	static const char from[] = "\"\\/bfnrt", is[] = "\"\\/\b\f\n\r\t";
	const char *at;

	if (next_is(r, 'u'))
		return unicode(r, to);
	at = r->p < r->end && *r->p ? strchr(from, *r->p) : NULL;
	if (!at) {
		fail(r, "unknown escape in a string");
		return NULL;
	}
	r->p++;
	*to = is[at - from];
	return to + 1;
}

/* After the opening quote; the result begins there. NULL = not a string, and said. */
static char *string(struct reader *r, size_t *len)
{
	char *begin = r->p, *to = begin;

	while (r->p < r->end && *r->p != '"') {
		uint32_t cp;
		int n;

		if (*r->p == '\\') {
			r->p++;
			to = escape(r, to);
			if (!to)
				return NULL;
			continue;
		}
		n = utf8_decode(r->p, (size_t)(r->end - r->p), &cp);
		if (!n || cp < 0x20) {
			fail(r, n ? "control character in a string" : "bytes that are not UTF-8");
			return NULL;
		}
		memmove(to, r->p, (size_t)n);
		to += n;
		r->p += n;
	}
	if (r->p == r->end) {
		fail(r, "the text ends within a string");
		return NULL;
	}
	r->p++;
	*to = 0; /* over the quote at the latest */
	*len = (size_t)(to - begin);
	return begin;
}

static size_t digits(struct reader *r)
{
	char *begin = r->p;

	while (r->p < r->end && *r->p >= '0' && *r->p <= '9')
		r->p++;
	return (size_t)(r->p - begin);
}

static bool number(struct reader *r)
{
	char *begin = r->p;

	next_is(r, '-');
	if (next_is(r, '0')) {
		if (digits(r))
			return fail(r, "a number with a leading zero");
	} else if (!digits(r)) {
		return fail(r, "no JSON value here");
	}
	if (next_is(r, '.') && !digits(r))
		return fail(r, "a number without digits after its point");
	if (next_is(r, 'e') || next_is(r, 'E')) {
		if (!next_is(r, '+'))
			next_is(r, '-');
		if (!digits(r))
			return fail(r, "a number without digits in its exponent");
	}
	return give(r, JSON_NUMBER, begin, (size_t)(r->p - begin));
}

static bool word(struct reader *r, const char *text, enum json_kind kind)
{
	size_t len = strlen(text);

	if ((size_t)(r->end - r->p) < len || memcmp(r->p, text, len))
		return fail(r, "no JSON value here");
	r->p += len;
	return give(r, kind, NULL, 0);
}

/* One level down: into a member, or an element, which has no name. */
static void enter(struct reader *r, const char *name, size_t len, bool element)
{
	bool dot = !element && r->path_len;

	if (r->lost || r->path_len + len + dot + 1 > sizeof(r->path) ||
	    (!element && (!len || memchr(name, '.', len) || memchr(name, '[', len)))) {
		r->lost++;
		return;
	}
	if (dot)
		r->path[r->path_len++] = '.';
	memcpy(r->path + r->path_len, name, len);
	r->path_len += len;
	r->path[r->path_len] = 0;
}

static void leave(struct reader *r, size_t path_len)
{
	if (r->lost) {
		r->lost--;
		return;
	}
	r->path_len = path_len;
	r->path[path_len] = 0;
}

static bool value(struct reader *r);

static bool child(struct reader *r, const char *name, size_t len, bool element)
{
	size_t before = r->path_len;
	bool ok;

	enter(r, name, len, element);
	ok = value(r);
	leave(r, before);
	return ok;
}

static bool member(struct reader *r)
{
	size_t len;
	char *name;

	blanks(r);
	if (!next_is(r, '"'))
		return fail(r, "no name of a member here");
	name = string(r, &len);
	if (!name)
		return false;
	blanks(r);
	if (!next_is(r, ':'))
		return fail(r, "no colon after the name of a member");
	return child(r, name, len, false);
}

static bool list(struct reader *r, char closing)
{
	bool ok;

	if (r->depth >= JSON_DEPTH_MAX)
		return fail(r, "nested too deeply");
	if (!give(r, closing == '}' ? JSON_OBJECT : JSON_ARRAY, NULL, 0))
		return false;
	r->depth++;
	blanks(r);
	ok = next_is(r, closing);
	while (!ok) {
		if (closing == '}' ? !member(r) : !child(r, "[]", 2, true))
			return false;
		blanks(r);
		ok = next_is(r, closing);
		if (!ok && !next_is(r, ','))
			return fail(r, closing == '}' ? "no comma or } after a member" :
							"no comma or ] after an element");
	}
	r->depth--;
	return true;
}

static bool value(struct reader *r)
{
	size_t len;
	char *s;

	blanks(r);
	if (r->p == r->end)
		return fail(r, "the text ends too early");
	switch (*r->p) {
	case '{':
		r->p++;
		return list(r, '}');
	case '[':
		r->p++;
		return list(r, ']');
	case '"':
		r->p++;
		s = string(r, &len);
		return s && give(r, JSON_STRING, s, len);
	case 'n':
		return word(r, "null", JSON_NULL);
	case 't':
		return word(r, "true", JSON_TRUE);
	case 'f':
		return word(r, "false", JSON_FALSE);
	default:
		return number(r);
	}
}

int json_read(char *text, size_t len, json_item_fn fn, void *ctx, struct json_error *err)
{
	struct reader r = { .p = text, .end = text + len, .start = text, .fn = fn, .ctx = ctx };

	if (value(&r)) {
		blanks(&r);
		if (r.p == r.end)
			return 0;
		fail(&r, "more text after the value");
	}
	*err = (struct json_error){ (size_t)(r.p - r.start), r.what };
	return -EINVAL;
}

int json_digits(const char *s, size_t len, uint64_t *v)
{
	uint64_t sum = 0;

	if (!len || len > 20)
		return -EINVAL;
	for (size_t i = 0; i < len; i++) {
		if (s[i] < '0' || s[i] > '9' || __builtin_mul_overflow(sum, 10, &sum) ||
		    __builtin_add_overflow(sum, (uint64_t)(s[i] - '0'), &sum))
			return -EINVAL;
	}
	*v = sum;
	return 0;
}

int json_item_u64(const struct json_item *item, uint64_t *v)
{
	return item->kind == JSON_NUMBER ? json_digits(item->s, item->len, v) : -EINVAL;
}
