/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <string.h>

#include "community_id.h"
#include "sha1.h"

static uint8_t *put_be16(uint8_t *p, uint16_t v)
{
	p[0] = v >> 8;
	p[1] = v;
	return p + 2;
}

/* RFC 4648 section 4 for the 20 bytes of a digest: 28 characters, one of them padding. */
static void base64_digest(char out[28], const uint8_t digest[SHA1_LEN])
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	uint8_t in[SHA1_LEN + 1] = { 0 };

	memcpy(in, digest, SHA1_LEN);
	for (int i = 0; i < 7; i++) {
		uint32_t v = (uint32_t)in[3 * i] << 16 | in[3 * i + 1] << 8 | in[3 * i + 2];

		out[4 * i] = alphabet[v >> 18];
		out[4 * i + 1] = alphabet[v >> 12 & 63];
		out[4 * i + 2] = alphabet[v >> 6 & 63];
		out[4 * i + 3] = alphabet[v & 63];
	}
	out[27] = '=';
}

void community_id(char out[COMMUNITY_ID_LEN], uint8_t protocol, uint8_t family, const uint8_t *a,
		  uint16_t a_port, const uint8_t *b, uint16_t b_port)
{
	size_t ip_len = family == 4 ? 4 : 16;
	uint8_t msg[2 + 32 + 2 + 4], *p = msg;
	uint8_t digest[SHA1_LEN];
	int cmp = memcmp(a, b, ip_len);

	if (cmp > 0 || (cmp == 0 && a_port > b_port)) {
		const uint8_t *ip = a;
		uint16_t port = a_port;

		a = b;
		b = ip;
		a_port = b_port;
		b_port = port;
	}
	p = put_be16(p, 0);
	memcpy(p, a, ip_len);
	p += ip_len;
	memcpy(p, b, ip_len);
	p += ip_len;
	*p++ = protocol;
	*p++ = 0;
	p = put_be16(p, a_port);
	p = put_be16(p, b_port);
	sha1(msg, p - msg, digest);
	out[0] = '1';
	out[1] = ':';
	base64_digest(out + 2, digest);
}
