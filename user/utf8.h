/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * utf8.h - strict UTF-8 (RFC 3629) and what a character does on a terminal.
 *
 * Knows no strayport type; used by the text and by the JSON output, so that both agree on what is
 * valid and on what must not reach a terminal as it is. All functions are pure.
 */
#ifndef STRAYPORT_UTF8_H
#define STRAYPORT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Decode the code point at s, where len bytes may be read. Returns its length in bytes, 1 to 4,
 * and stores it in *cp; returns 0 and leaves *cp alone if len is 0 or the bytes there are not
 * well-formed UTF-8 (stray continuation, overlong form, surrogate, above U+10FFFF, cut short).
 * After 0 the caller consumes one byte and goes on: so every input is read to its end.
 */
int utf8_decode(const char *s, size_t len, uint32_t *cp);

/* Write a code point (no surrogate, at most U+10FFFF) at s: 1 to 4 bytes, no NUL. Returns how many. */
int utf8_encode(char *s, uint32_t cp);

/* True if all len bytes are well-formed UTF-8. */
bool utf8_valid(const char *s, size_t len);

/*
 * True for a code point that changes or hides text without being seen: C0, DEL, C1, bidi controls,
 * line and paragraph separator, zero-width and other format characters that a reader cannot see,
 * white space other than U+0020, fillers, and noncharacters. From the Unicode properties
 * Default_Ignorable_Code_Point, Bidi_Control, White_Space and Noncharacter_Code_Point (16.0).
 */
bool utf8_is_hidden(uint32_t cp);

/*
 * Terminal columns that a code point takes: 0 (combining), 1 or 2 (East Asian wide, emoji). Only
 * for aligning and cutting; the locale is not asked. Do not call it for a hidden code point.
 */
int utf8_columns(uint32_t cp);

/*
 * Terminal columns of len bytes. An invalid byte counts as one.
 */
size_t utf8_width(const char *s, size_t len);

/* Bytes of the longest beginning of s that takes at most `columns`; *taken is what it takes. */
size_t utf8_fit(const char *s, size_t len, size_t columns, size_t *taken);

/* U+2026, one column: something was cut here. */
#define UTF8_ELLIPSIS "\xe2\x80\xa6"

#endif
