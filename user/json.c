/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include "json.h"
#include "eight.h"
#include "utf8.h"

#define NSEC_PER_SEC 1000000000ull

/* What to do with a byte: 0 = copy, 'u' = look closer, else the letter after the backslash. */
static const char special[256] = {
	[0x00 ... 0x07] = 'u', ['\b'] = 'b',  ['\t'] = 't', ['\n'] = 'n',
	[0x0b] = 'u',          ['\f'] = 'f',  ['\r'] = 'r', [0x0e ... 0x1f] = 'u',
	['"'] = '"',           ['\\'] = '\\', [0x7f] = 'u', [0x80 ... 0xff] = 'u',
};

static char *put_u16(char *p, uint32_t v)
{
	static const char hex[] = "0123456789abcdef";

	p[0] = '\\';
	p[1] = 'u';
	p[2] = hex[v >> 12 & 15];
	p[3] = hex[v >> 8 & 15];
	p[4] = hex[v >> 4 & 15];
	p[5] = hex[v & 15];
	return p + 6;
}

/* Write at p the code point at s that is not plain ASCII; *s moves past the bytes that it took. */
static char *put_char(struct json *j, char *p, const char **s, const char *end)
{
	uint32_t cp;
	int n = utf8_decode(*s, end - *s, &cp);

	if (n == 0 || cp == 0) {
		j->repaired = true;
		*s += 1;
		memcpy(p, "\xef\xbf\xbd", 3);
		return p + 3;
	}
	if (!utf8_is_hidden(cp)) {
		memcpy(p, *s, n);
		p += n;
	} else if (cp <= 0xffff) {
		p = put_u16(p, cp);
	} else {
		p = put_u16(p, 0xd800 + ((cp - 0x10000) >> 10));
		p = put_u16(p, 0xdc00 + ((cp - 0x10000) & 0x3ff));
	}
	*s += n;
	return p;
}

/* True if eight bytes can be copied as they are: what `special` says of each, at once. */
static inline bool all_plain(uint64_t v)
{
	return eight_plain(v, 0x20) && eight_without(v, '"');
}

/* The same with no question about room: 6 * len bytes at p. Returns the end. */
static inline char *put_chars(struct json *j, char *p, const char *s, size_t len)
{
	const char *end = s + len;

	while (s < end) {
		size_t n = end - s >= 8 ? 8 : (size_t)(end - s);
		char what;

		if (n >= 4) { /* there is room for six bytes each */
			uint64_t v = n == 8 ? eight_load(s) : eight_tail(s, n);

			if (all_plain(v)) {
				memcpy(p, &v, 8);
				p += n;
				s += n;
				continue;
			}
		}
		what = special[(uint8_t)*s];
		if (!what) {
			*p++ = *s++;
		} else if (what == 'u') {
			p = put_char(j, p, &s, end);
		} else {
			*p++ = '\\';
			*p++ = what;
			s++;
		}
	}
	return p;
}

void json_chars(struct json *j, const char *s, size_t len)
{
	if (json_room(j, 6 * len))
		j->p = put_chars(j, j->p, s, len);
}

void json_str(struct json *j, const char *s, size_t len)
{
	char *p = j->p;

	if (!json_room(j, JSON_STR_MAX(len)))
		return;
	*p++ = '"';
	p = put_chars(j, p, s, len);
	*p++ = '"';
	j->p = p;
}

/*
 * The Gregorian date of a day number (0 = 1970-01-01). Years are counted from March, so that a leap
 * day is the last of its year, of its 4 years and of its 400 years.
 */
static void put_date(char *p, uint64_t days)
{
	static const uint16_t month_start[13] = { 0,   31,  61,  92,  122, 153, 184,
						  214, 245, 275, 306, 337, 366 };
	unsigned int day, year, century, rest, month;

	days += 719468; /* from 0000-03-01 to 1970-01-01 */
	year = days / 146097 * 400;
	day = days % 146097;
	century = day / 36524 > 3 ? 3 : day / 36524;
	day -= century * 36524;
	year += century * 100 + day / 1461 * 4;
	day %= 1461;
	rest = day / 365 > 3 ? 3 : day / 365;
	day -= rest * 365;
	month = day / 31;
	if (day >= month_start[month + 1])
		month++;
	day -= month_start[month];
	year += rest + (month >= 10); /* January and February belong to the next year */
	p = netfmt_digits(p, year, 4);
	*p++ = '-';
	p = netfmt_digits(p, month < 10 ? month + 3 : month - 9, 2);
	*p++ = '-';
	netfmt_digits(p, day + 1, 2);
}

static void clock_set(struct json_clock *clock, uint64_t sec)
{
	unsigned int in_day = sec % 86400;
	char *p = clock->text;

	put_date(p, sec / 86400);
	p[10] = 'T';
	netfmt_digits(p + 11, in_day / 3600, 2);
	p[13] = ':';
	netfmt_digits(p + 14, in_day / 60 % 60, 2);
	p[16] = ':';
	netfmt_digits(p + 17, in_day % 60, 2);
	p[19] = '.';
	clock->sec = sec;
}

void json_time(struct json *j, struct json_clock *clock, uint64_t ns)
{
	uint64_t sec = ns / NSEC_PER_SEC;

	if (!json_room(j, JSON_TIME_LEN))
		return;
	if (clock->sec != sec || clock->text[0] == '\0')
		clock_set(clock, sec);
	*j->p++ = '"';
	memcpy(j->p, clock->text, sizeof(clock->text));
	j->p = netfmt_digits(j->p + sizeof(clock->text), ns % NSEC_PER_SEC, 9);
	*j->p++ = 'Z';
	*j->p++ = '"';
}
