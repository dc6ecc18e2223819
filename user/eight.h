/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * eight.h - eight bytes of text at once: are they all visible ASCII that needs no escape?
 *
 * Most strings are; the writers copy them so, and look at single bytes only where they are not. Byte
 * order does not matter but for the tail, which comes in the order of the machine's memory.
 */
#ifndef STRAYPORT_EIGHT_H
#define STRAYPORT_EIGHT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The same byte eight times. */
#define EIGHT(byte) (0x0101010101010101ull * (uint8_t)(byte))

static inline uint64_t eight_load(const char *s)
{
	uint64_t v;

	memcpy(&v, s, sizeof(v));
	return v;
}

/* The last n bytes of a text, 4 to 7 of them, and letters behind them: nothing is read past its end. */
static inline uint64_t eight_tail(const char *s, size_t n)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint32_t first, last;

	memcpy(&first, s, 4);
	memcpy(&last, s + n - 4, 4);
	return first | (uint64_t)last << 8 * (n - 4) | EIGHT('a') << 8 * n;
#else
	char v[8] = "aaaaaaaa"; /* stored in two pieces it is loaded late */

	memcpy(v, s, n);
	return eight_load(v);
#endif
}

/* Is none of them this ASCII character? Of a byte that is not ASCII any answer may come. */
static inline bool eight_without(uint64_t v, char c)
{
	return !(((v ^ EIGHT(c)) - EIGHT(1)) & EIGHT(0x80));
}

/*
 * Are all of them ASCII from first (at most 0x80) to 0x7e, and none a backslash? Exact: a borrow or a carry into
 * the next byte comes only from one that is none of these.
 */
static inline bool eight_plain(uint64_t v, uint8_t first)
{
	return !((v | (v - EIGHT(first)) | (v + EIGHT(1))) & EIGHT(0x80)) && eight_without(v, '\\');
}

#endif
