/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * jsonread.h - a strict reader of JSON (RFC 8259). Knows no strayport type.
 *
 * It works in the caller's buffer and allocates nothing: strings are decoded in place. More strict
 * than the RFC asks for: valid UTF-8, no lone surrogate, no NUL in a string, bounded depth.
 */
#ifndef STRAYPORT_JSONREAD_H
#define STRAYPORT_JSONREAD_H

#include <stddef.h>
#include <stdint.h>

#define JSON_DEPTH_MAX 32
#define JSON_PATH_MAX  160

enum json_kind { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

/*
 * A value. An array or object is told when it begins, its elements and members after it. path names
 * the place: members joined by dots, [] for an element, as in "strayport.socket.holders[].pid"; it
 * is NULL where it is longer than JSON_PATH_MAX or a name in it has a dot or a bracket.
 */
struct json_item {
	const char *path;
	enum json_kind kind;
	char *s; /* JSON_STRING: decoded, NUL-terminated, in the buffer; JSON_NUMBER: its text, not terminated */
	size_t len;
};

struct json_error {
	size_t offset;    /* bytes from the start of the text */
	const char *what; /* a static text */
};

/* Called for each value in order. A return other than NULL ends the reading: it is the error's text. */
typedef const char *(*json_item_fn)(void *ctx, const struct json_item *item);

/*
 * Read one value and blanks around it; the text is overwritten. Returns 0; or -EINVAL with *err filled in.
 */
int json_read(char *text, size_t len, json_item_fn fn, void *ctx, struct json_error *err);

/* A number that is a whole one from 0 to 2^64 - 1, without sign, point and exponent. 0 or -EINVAL. */
int json_item_u64(const struct json_item *item, uint64_t *v);

/* The same for digits in a buffer that need not be terminated. */
int json_digits(const char *s, size_t len, uint64_t *v);

#endif
