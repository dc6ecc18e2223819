/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * json.h - append one JSON text (RFC 8259) to a buffer, fast. Knows no strayport type.
 *
 * The caller writes keys and values in order; commas are put where they belong. Whatever bytes the
 * strings hold, the result is valid UTF-8 and valid JSON, without \u0000. Nothing is allocated and
 * nothing is written past the end of the buffer: what does not fit sets `overflow`, and then the
 * text is not complete and must be thrown away.
 *
 *	json_init(&j, buf, sizeof(buf));
 *	json_open(&j);
 *	json_key(&j, "pid");
 *	json_u64(&j, 42);
 *	mark = json_open_key(&j, "user");
 *	...                                 if nothing is written here, "user" disappears
 *	json_close(&j, mark);
 *	json_end(&j);
 */
#ifndef STRAYPORT_JSON_H
#define STRAYPORT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "netfmt.h"

struct json {
	char *p; /* where the next byte goes; json_len() bytes are before it */
	char *start, *end;
	bool repaired; /* a byte was not UTF-8, or NUL, and became U+FFFD */
	bool overflow; /* the buffer was too small */
};

/* Longest text of one byte of a string: \u00XX. */
#define JSON_STR_MAX(len) (6 * (size_t)(len) + 2)

/* Begin a text in the cap bytes at buf (borrowed). Also resets `repaired` and `overflow`. */
static inline void json_init(struct json *j, char *buf, size_t cap)
{
	*j = (struct json){ .p = buf, .start = buf, .end = buf + cap };
}

static inline size_t json_len(const struct json *j)
{
	return j->p - j->start;
}

/* True if n more bytes fit. */
static inline bool json_room(struct json *j, size_t n)
{
	if ((size_t)(j->end - j->p) >= n)
		return true;
	j->overflow = true;
	return false;
}

/* Append bytes as they are: JSON that was made before. No comma is added. */
static inline void json_raw(struct json *j, const char *s, size_t len)
{
	if (!json_room(j, len))
		return;
	memcpy(j->p, s, len);
	j->p += len;
}

/* The comma between two members or elements: none after an opening bracket or at the start. */
static inline void json_comma(struct json *j)
{
	char last = j->p > j->start ? j->p[-1] : '{';

	if (last != '{' && last != '[' && json_room(j, 1))
		*j->p++ = ',';
}

/* A comma if one is due, and bytes as they are. Inlined, so that a literal is copied by moves. */
static inline __attribute__((always_inline)) void json_lit(struct json *j, const char *s,
							   size_t len)
{
	char *p = j->p; /* a local: a char store could change j->p, for all the compiler knows */
	char last = p > j->start ? p[-1] : '{';

	if (!json_room(j, len + 1))
		return;
	*p = ',';
	p += last != '{' && last != '[';
	memcpy(p, s, len);
	j->p = p + len;
}

/* Begin the outermost object; end it and nothing else with json_end(). */
static inline void json_open(struct json *j)
{
	json_raw(j, "{", 1);
}

static inline void json_end(struct json *j)
{
	json_raw(j, "}", 1);
}

/* A member's name: a string literal of plain ASCII without quotes, backslash or control bytes. */
#define json_key(j, name) json_lit(j, "\"" name "\":", sizeof("\"" name "\":") - 1)

/* A whole member whose value is a literal too: json_const(&j, "kind", "\"event\""). */
#define json_const(j, name, value) \
	json_lit(j, "\"" name "\":" value, sizeof("\"" name "\":" value) - 1)

/*
 * Begin a nested object or array as member `name`. The result marks its place for json_close() or
 * json_close_array(), which take the member away again if it stayed empty.
 */
#define json_open_key(j, name)   json_mark(j, "\"" name "\":{", sizeof("\"" name "\":{") - 1)
#define json_open_array(j, name) json_mark(j, "\"" name "\":[", sizeof("\"" name "\":[") - 1)

static inline char *json_mark(struct json *j, const char *s, size_t len)
{
	char *mark = j->p;

	json_lit(j, s, len);
	return mark;
}

static inline void json_close_with(struct json *j, char *mark, char opening, char closing)
{
	if (j->p > mark && j->p[-1] == opening)
		j->p = mark;
	else if (json_room(j, 1))
		*j->p++ = closing;
}

static inline void json_close(struct json *j, char *mark)
{
	json_close_with(j, mark, '{', '}');
}

static inline void json_close_array(struct json *j, char *mark)
{
	json_close_with(j, mark, '[', ']');
}

/* A number. Beyond 2^53 many readers lose digits: an identifier is better a string. */
static inline void json_u64(struct json *j, uint64_t v)
{
	if (!json_room(j, NETFMT_U64_MAX))
		return;
	if (v < 10)
		*j->p++ = '0' + v;
	else
		j->p = netfmt_u64(j->p, v);
}

/* The same in quotes: "42". */
static inline void json_u64_str(struct json *j, uint64_t v)
{
	if (!json_room(j, NETFMT_U64_MAX + 2))
		return;
	*j->p++ = '"';
	j->p = netfmt_u64(j->p, v);
	*j->p++ = '"';
}

/*
 * The inside of a string, without quotes; may be called in pieces, each of whole characters.
 * Escaped: quote, backslash, C0, DEL, C1, and every other utf8_is_hidden() code point (the value
 * stays the same, but a terminal shows what is there). A byte that is not well-formed UTF-8, and
 * NUL, becomes U+FFFD and sets j->repaired. Wants room for the worst case, 6 bytes a byte.
 */
void json_chars(struct json *j, const char *s, size_t len);

/* A string value of len bytes. */
void json_str(struct json *j, const char *s, size_t len);

/* An element of an array: json_u64() and the comma before it. */
static inline void json_elem_u64(struct json *j, uint64_t v)
{
	json_comma(j);
	json_u64(j, v);
}

/* An element of an array: json_str() and the comma before it. */
static inline void json_elem_str(struct json *j, const char *s, size_t len)
{
	json_comma(j);
	json_str(j, s, len);
}

/* The second that was formatted last; zero it at first. One per kind of time makes most hits. */
struct json_clock {
	uint64_t sec;
	char text[20]; /* 2026-11-24T12:01:02. */
};

/* Bytes of a time with its quotes: "2026-11-24T12:01:02.123456789Z". */
#define JSON_TIME_LEN 32

/* A time as string: RFC 3339 in UTC with nine decimals; ns since 1970-01-01. Years to 2554. */
void json_time(struct json *j, struct json_clock *clock, uint64_t ns);

#endif
