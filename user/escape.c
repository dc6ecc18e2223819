/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "eight.h"
#include "escape.h"
#include "utf8.h"

static const char hex[] = "0123456789abcdef";

static size_t put_byte(char *d, uint8_t c)
{
	d[0] = '\\';
	d[1] = 'x';
	d[2] = hex[c >> 4];
	d[3] = hex[c & 15];
	return 4;
}

static size_t put_code_point(char *d, uint32_t cp)
{
	size_t n = 0;

	if (cp < 0x80)
		return put_byte(d, cp);
	d[n++] = '\\';
	d[n++] = 'u';
	d[n++] = '{';
	for (int shift = cp > 0xfffff ? 20 : cp > 0xffff ? 16 : 12; shift >= 0; shift -= 4)
		d[n++] = hex[cp >> shift & 15];
	d[n++] = '}';
	return n;
}

/* Bytes at the beginning that stand for themselves: visible ASCII from first on. */
static size_t plain_run(const char *s, size_t len, uint8_t first)
{
	size_t n = 0;

	while (len - n >= 8 && eight_plain(eight_load(s + n), first))
		n += 8;
	if (len - n >= 4 && len - n < 8 && eight_plain(eight_tail(s + n, len - n), first))
		return len;
	while (n < len && (uint8_t)s[n] >= first && (uint8_t)s[n] < 0x7f && s[n] != '\\')
		n++;
	return n;
}

/* What stands for the character at src, at most 12 bytes. Returns how many; *used: bytes that it has taken. */
static size_t escape_one(char *item, const char *src, size_t len, size_t *used)
{
	uint32_t cp;
	int n = utf8_decode(src, len, &cp);

	*used = n ? (size_t)n : 1;
	if (!n)
		return put_byte(item, (uint8_t)*src);
	if (cp == '\\') {
		item[0] = item[1] = '\\';
		return 2;
	}
	if (cp == ' ' || utf8_is_hidden(cp))
		return put_code_point(item, cp);
	memcpy(item, src, *used);
	return *used;
}

size_t escape_text(char *dst, size_t cap, const char *src, size_t len, unsigned int flags)
{
	/* Visible ASCII needs no second look; with ESCAPE_BLANK the blank is not part of it. */
	const uint8_t first_plain = flags & ESCAPE_BLANK ? 0x21 : 0x20;
	size_t out = 0;

	for (size_t i = 0; i < len;) {
		size_t n = plain_run(src + i, len - i < cap - out ? len - i : cap - out, first_plain), used;
		char item[12];

		memcpy(dst + out, src + i, n);
		out += n;
		i += n;
		if (i == len || out == cap)
			break;
		n = escape_one(item, src + i, len - i, &used);
		if (n > cap - out)
			break;
		memcpy(dst + out, item, n);
		out += n;
		i += used;
	}
	return out;
}

const char *escape_str(char *dst, size_t cap, const char *src)
{
	size_t n = src ? escape_text(dst, cap - 1, src, strlen(src), 0) : 0;

	dst[n] = '\0';
	return dst;
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The n hexadecimal digits at s, or -1. */
static int hex_value(const char *s, size_t n)
{
	int v = 0;

	for (size_t i = 0; i < n; i++) {
		if (digit(s[i]) < 0)
			return -1;
		v = v << 4 | digit(s[i]);
	}
	return v;
}

/* The escape of left bytes at s, decoded at to. Returns its length; 0 = not one; *made = bytes at to. */
static size_t undo_one(const char *s, size_t left, char *to, size_t *made)
{
	const char *brace;
	int v;

	*made = 1;
	if (left >= 2 && s[1] == '\\') {
		*to = '\\';
		return 2;
	}
	if (left >= 4 && s[1] == 'x' && (v = hex_value(s + 2, 2)) >= 0) {
		*to = (char)v;
		return 4;
	}
	brace = left >= 8 && s[1] == 'u' && s[2] == '{' ? memchr(s, '}', left < 10 ? left : 10) : NULL;
	if (!brace || brace - s < 7)
		return 0;
	v = hex_value(s + 3, (size_t)(brace - s) - 3);
	if (v < 0x80 || v > 0x10ffff || (v >= 0xd800 && v <= 0xdfff))
		return 0;
	*made = (size_t)utf8_encode(to, (uint32_t)v);
	return (size_t)(brace - s) + 1;
}

ssize_t escape_undo(char *s, size_t len)
{
	size_t out = 0, used, made;

	for (size_t i = 0; i < len; i += used, out += made) {
		used = made = 1;
		if (s[i] != '\\') {
			s[out] = s[i];
			continue;
		}
		used = undo_one(s + i, len - i, s + out, &made);
		if (!used)
			return -EINVAL;
	}
	s[out] = 0;
	return (ssize_t)out;
}
