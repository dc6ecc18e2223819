/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <string.h>

#include "sha1.h"

#define BLOCK 64

static uint32_t rotl(uint32_t v, int n)
{
	return v << n | v >> (32 - n);
}

static uint32_t load_be32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void store_be32(uint8_t *p, uint32_t v)
{
	p[0] = v >> 24;
	p[1] = v >> 16;
	p[2] = v >> 8;
	p[3] = v;
}

/* RFC 3174 section 5: f() and K of the four groups of 20 rounds. */
#define F_CHOOSE(b, c, d)   ((d) ^ ((b) & ((c) ^ (d))))
#define F_PARITY(b, c, d)   ((b) ^ (c) ^ (d))
#define F_MAJORITY(b, c, d) (((b) & (c)) | ((d) & ((b) | (c))))

/* Section 6.2: the schedule is kept in 16 words, word t replaces word t - 16. */
static inline __attribute__((always_inline)) uint32_t schedule(uint32_t w[16], int t)
{
	if (t >= 16)
		w[t & 15] =
			rotl(w[(t + 13) & 15] ^ w[(t + 8) & 15] ^ w[(t + 2) & 15] ^ w[t & 15], 1);
	return w[t & 15];
}

#define ROUND(a, b, c, d, e, f, k, t)                                \
	do {                                                         \
		e += rotl(a, 5) + f(b, c, d) + (k) + schedule(w, t); \
		b = rotl(b, 30);                                     \
	} while (0)

/*
 * Five rounds bring the five variables back to their places, so that none is moved. Unrolled, every
 * t is a constant: twice as fast.
 */
#define ROUNDS20(first, f, k)                                                   \
	_Pragma("GCC unroll 4") for (int t = (first); t < (first) + 20; t += 5) \
	{                                                                       \
		ROUND(a, b, c, d, e, f, k, t);                                  \
		ROUND(e, a, b, c, d, f, k, t + 1);                              \
		ROUND(d, e, a, b, c, f, k, t + 2);                              \
		ROUND(c, d, e, a, b, f, k, t + 3);                              \
		ROUND(b, c, d, e, a, f, k, t + 4);                              \
	}

static void sha1_block(uint32_t h[5], const uint8_t *p)
{
	uint32_t a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
	uint32_t w[16];

	for (int t = 0; t < 16; t++)
		w[t] = load_be32(p + 4 * t);
	ROUNDS20(0, F_CHOOSE, 0x5a827999);
	ROUNDS20(20, F_PARITY, 0x6ed9eba1);
	ROUNDS20(40, F_MAJORITY, 0x8f1bbcdc);
	ROUNDS20(60, F_PARITY, 0xca62c1d6);
	h[0] += a;
	h[1] += b;
	h[2] += c;
	h[3] += d;
	h[4] += e;
}

void sha1(const void *data, size_t len, uint8_t digest[SHA1_LEN])
{
	uint32_t h[5] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };
	const uint8_t *p = data;
	uint8_t tail[2 * BLOCK] = { 0 };
	size_t left = len, tail_len;

	for (; left >= BLOCK; left -= BLOCK, p += BLOCK)
		sha1_block(h, p);
	/* Section 4: a one bit, zeros, the length in bits as 64 bits. */
	if (left)
		memcpy(tail, p, left);
	tail[left] = 0x80;
	tail_len = left < BLOCK - 8 ? BLOCK : 2 * BLOCK;
	store_be32(tail + tail_len - 8, (uint64_t)len >> 29);
	store_be32(tail + tail_len - 4, (uint64_t)len << 3);
	for (size_t i = 0; i < tail_len; i += BLOCK)
		sha1_block(h, tail + i);
	for (int i = 0; i < 5; i++)
		store_be32(digest + 4 * i, h[i]);
}
