/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * escape.h - the one way for untrusted bytes to reach a terminal or a log line.
 *
 * Process names, paths and arguments are chosen by whoever is being watched. The output holds only
 * visible characters in valid UTF-8, and two different inputs never give the same output:
 *   - a code point that utf8_is_hidden(): \xHH below U+0080, else \u{HHHH} (4 to 6 digits);
 *   - a byte that is not well-formed UTF-8: \xHH (always >= 80, so never mixed up with the above);
 *   - a backslash: two backslashes;
 *   - with ESCAPE_BLANK a blank: \x20, so that a name cannot pretend to be two columns.
 * Hexadecimal digits are lower case.
 */
#ifndef STRAYPORT_ESCAPE_H
#define STRAYPORT_ESCAPE_H

#include <stddef.h>
#include <sys/types.h>

enum {
	ESCAPE_BLANK = 1 << 0, /* also escape U+0020 */
};

/* Bytes that len bytes of input can become at most (one bad byte becomes four). */
#define ESCAPE_MAX(len) (4 * (size_t)(len))

/*
 * Escape the len bytes at src into dst, which has room for cap bytes. Returns the number of bytes
 * written, no NUL. If the room does not suffice, the output ends before the first item that does
 * not fit: it is never cut inside an escape or a character. src may hold NUL bytes.
 */
size_t escape_text(char *dst, size_t cap, const char *src, size_t len, unsigned int flags);

/*
 * The same for a C string in messages: dst (cap > 0 bytes) is NUL-terminated and returned. What
 * does not fit is left out. src NULL gives an empty string.
 */
const char *escape_str(char *dst, size_t cap, const char *src);

/*
 * The bytes that escape_text() was given, in place, and a NUL after them. Returns their number; or -EINVAL
 * for what it never makes. s has room for len + 1 bytes.
 */
ssize_t escape_undo(char *s, size_t len);

#endif
