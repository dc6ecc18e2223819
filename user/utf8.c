/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include "utf8.h"

struct range {
	uint32_t first, last;
};

/* Sorted. C0, DEL and C1 are tested apart. */
static const struct range hidden[] = {
	{ 0x00a0, 0x00a0 },   { 0x00ad, 0x00ad },   { 0x034f, 0x034f }, { 0x061c, 0x061c },
	{ 0x115f, 0x1160 },   { 0x1680, 0x1680 },   { 0x17b4, 0x17b5 }, { 0x180b, 0x180f },
	{ 0x2000, 0x200f },   { 0x2028, 0x202f },   { 0x205f, 0x206f }, { 0x2800, 0x2800 },
	{ 0x3000, 0x3000 },   { 0x3164, 0x3164 },   { 0xfdd0, 0xfdef }, { 0xfe00, 0xfe0f },
	{ 0xfeff, 0xfeff },   { 0xffa0, 0xffa0 },   { 0xfff0, 0xfffb }, { 0x1bca0, 0x1bca3 },
	{ 0x1d173, 0x1d17a }, { 0xe0000, 0xe0fff },
};

static const struct range combining[] = {
	{ 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd },   { 0x0610, 0x061a },
	{ 0x064b, 0x065f }, { 0x093c, 0x093c }, { 0x0e34, 0x0e3a },   { 0x0e47, 0x0e4e },
	{ 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x20d0, 0x20ff },   { 0x302a, 0x302d },
	{ 0x3099, 0x309a }, { 0xfe20, 0xfe2f }, { 0x1f3fb, 0x1f3ff },
};

static const struct range wide[] = {
	{ 0x1100, 0x115e },   { 0x231a, 0x231b },   { 0x2e80, 0x303e },   { 0x3041, 0xa4cf },
	{ 0xa960, 0xa97c },   { 0xac00, 0xd7a3 },   { 0xf900, 0xfaff },   { 0xfe30, 0xfe6f },
	{ 0xff01, 0xff60 },   { 0xffe0, 0xffe6 },   { 0x17000, 0x18cff }, { 0x1b000, 0x1b2ff },
	{ 0x1f300, 0x1f64f }, { 0x1f680, 0x1f6ff }, { 0x1f900, 0x1f9ff }, { 0x20000, 0x3fffd },
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static bool in_ranges(const struct range *r, size_t n, uint32_t cp)
{
	size_t lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (cp > r[mid].last)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < n && cp >= r[lo].first;
}

int utf8_decode(const char *s, size_t len, uint32_t *cp)
{
	const uint8_t *u = (const uint8_t *)s;
	uint32_t c, least;
	int n;

	if (len == 0)
		return 0;
	if (u[0] < 0x80) {
		*cp = u[0];
		return 1;
	}
	if ((u[0] & 0xe0) == 0xc0) {
		n = 2;
		c = u[0] & 0x1f;
		least = 0x80;
	} else if ((u[0] & 0xf0) == 0xe0) {
		n = 3;
		c = u[0] & 0x0f;
		least = 0x800;
	} else if ((u[0] & 0xf8) == 0xf0) {
		n = 4;
		c = u[0] & 0x07;
		least = 0x10000;
	} else {
		return 0;
	}
	if (len < (size_t)n)
		return 0;
	for (int i = 1; i < n; i++) {
		if ((u[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (u[i] & 0x3f);
	}
	if (c < least || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*cp = c;
	return n;
}

bool utf8_is_hidden(uint32_t cp)
{
	if (cp < 0xa0)
		return cp < 0x20 || cp >= 0x7f;
	return (cp & 0xfffe) == 0xfffe || in_ranges(hidden, COUNT(hidden), cp);
}

int utf8_columns(uint32_t cp)
{
	if (cp < 0x300)
		return 1;
	if (in_ranges(combining, COUNT(combining), cp))
		return 0;
	return in_ranges(wide, COUNT(wide), cp) ? 2 : 1;
}

size_t utf8_width(const char *s, size_t len)
{
	size_t width = 0;

	for (size_t i = 0; i < len;) {
		uint32_t cp;
		int n;

		if ((uint8_t)s[i] < 0x80) {
			width++;
			i++;
			continue;
		}
		n = utf8_decode(s + i, len - i, &cp);
		width += n ? utf8_columns(cp) : 1;
		i += n ? n : 1;
	}
	return width;
}

size_t utf8_fit(const char *s, size_t len, size_t columns, size_t *taken)
{
	size_t i = 0, col = 0;

	while (i < len) {
		uint32_t cp = 0;
		int n = utf8_decode(s + i, len - i, &cp);
		size_t width = n ? utf8_columns(cp) : 1;

		if (col + width > columns)
			break;
		col += width;
		i += n ? n : 1;
	}
	*taken = col;
	return i;
}

int utf8_encode(char *s, uint32_t cp)
{
	if (cp < 0x80) {
		s[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		s[0] = (char)(0xc0 | cp >> 6);
		s[1] = (char)(0x80 | (cp & 63));
		return 2;
	}
	if (cp < 0x10000) {
		s[0] = (char)(0xe0 | cp >> 12);
		s[1] = (char)(0x80 | (cp >> 6 & 63));
		s[2] = (char)(0x80 | (cp & 63));
		return 3;
	}
	s[0] = (char)(0xf0 | cp >> 18);
	s[1] = (char)(0x80 | (cp >> 12 & 63));
	s[2] = (char)(0x80 | (cp >> 6 & 63));
	s[3] = (char)(0x80 | (cp & 63));
	return 4;
}

bool utf8_valid(const char *s, size_t len)
{
	uint32_t cp;
	int n = 1;

	for (size_t i = 0; n && i < len; i += (size_t)n)
		n = utf8_decode(s + i, len - i, &cp);
	return n;
}
