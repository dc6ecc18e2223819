/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <stdbool.h>
#include <string.h>

#include "netfmt.h"

static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233"
			    "34353637383940414243444546474849505152535455565758596061626364656667"
			    "6869707172737475767778798081828384858687888990919293949596979899";

char *netfmt_digits(char *p, uint64_t v, int digits)
{
	char *q = p + digits;

	while (q - p >= 2) {
		q -= 2;
		memcpy(q, pairs + v % 100 * 2, 2);
		v /= 100;
	}
	if (q > p)
		*p = '0' + v % 10;
	return p + digits;
}

/* Four digits of v < 10,000, in 32-bit arithmetic. */
static inline char *put_four(char *p, uint32_t v)
{
	memcpy(p, pairs + v / 100 * 2, 2);
	memcpy(p + 2, pairs + v % 100 * 2, 2);
	return p + 4;
}

static inline char *put_eight(char *p, uint32_t v)
{
	return put_four(put_four(p, v / 10000), v % 10000);
}

/* v < 10,000 without leading zeros. */
static inline char *put_up_to_four(char *p, uint32_t v)
{
	if (v >= 1000)
		return put_four(p, v);
	if (v >= 100) {
		*p++ = (char)('0' + v / 100);
		v %= 100;
	} else if (v < 10) {
		*p = (char)('0' + v);
		return p + 1;
	}
	memcpy(p, pairs + v * 2, 2);
	return p + 2;
}

/* v < 100,000,000 without leading zeros. */
static inline char *put_up_to_eight(char *p, uint32_t v)
{
	return v < 10000 ? put_up_to_four(p, v) : put_four(put_up_to_four(p, v / 10000), v % 10000);
}

char *netfmt_u64(char *p, uint64_t v)
{
	const uint32_t block = 100000000; /* eight digits */
	uint64_t above;

	if (v < block)
		return put_up_to_eight(p, (uint32_t)v);
	above = v / block;
	p = above < block ? put_up_to_eight(p, (uint32_t)above) :
			    put_eight(put_up_to_four(p, (uint32_t)(above / block)), (uint32_t)(above % block));
	return put_eight(p, (uint32_t)(v % block));
}

char *netfmt_scaled(char *p, uint64_t v)
{
	static const char prefixes[] = "\0kMGTPE";
	uint64_t unit = 1;
	int i = 0;

	for (; v / unit >= 1000; i++)
		unit *= 1000;
	p = netfmt_u64(p, v / unit);
	if (i && v / unit < 10) {
		*p++ = '.';
		p = netfmt_u64(p, v % unit / (unit / 10));
	}
	*p++ = ' ';
	if (i)
		*p++ = prefixes[i];
	return p;
}

char *netfmt_size(char *p, uint64_t bytes)
{
	p = netfmt_scaled(p, bytes);
	*p++ = 'B';
	return p;
}

static char *put_octet(char *p, unsigned int v)
{
	if (v >= 100) {
		*p++ = '0' + v / 100;
		memcpy(p, pairs + v % 100 * 2, 2);
		return p + 2;
	}
	if (v >= 10) {
		memcpy(p, pairs + v * 2, 2);
		return p + 2;
	}
	*p++ = '0' + v;
	return p;
}

char *netfmt_ipv4(char *p, const uint8_t ip[4])
{
	p = put_octet(p, ip[0]);
	*p++ = '.';
	p = put_octet(p, ip[1]);
	*p++ = '.';
	p = put_octet(p, ip[2]);
	*p++ = '.';
	return put_octet(p, ip[3]);
}

static char *put_group(char *p, unsigned int v)
{
	static const char hex[] = "0123456789abcdef";

	if (v >= 0x1000)
		*p++ = hex[v >> 12];
	if (v >= 0x100)
		*p++ = hex[v >> 8 & 15];
	if (v >= 0x10)
		*p++ = hex[v >> 4 & 15];
	*p++ = hex[v & 15];
	return p;
}

/* The longest run of at least two zero groups: its start, and its length in *len (0 = none). */
static int longest_zero_run(const unsigned int group[8], int *len)
{
	int best = 0, start = 0;

	*len = 0;
	for (int i = 0; i < 8; i++) {
		if (group[i])
			start = i + 1;
		else if (i + 1 - start > *len && i + 1 - start >= 2) {
			best = start;
			*len = i + 1 - start;
		}
	}
	return best;
}

char *netfmt_ipv6(char *p, const uint8_t ip[16])
{
	unsigned int group[8];
	int run, len, end = 8;
	bool dotted;

	for (int i = 0; i < 8; i++)
		group[i] = (unsigned int)ip[2 * i] << 8 | ip[2 * i + 1];
	run = longest_zero_run(group, &len);
	dotted = run == 0 && (len == 6 || (len == 5 && group[5] == 0xffff));
	if (dotted)
		end = 6;
	for (int i = 0; i < end;) {
		if (len && i == run) {
			*p++ = ':';
			*p++ = ':';
			i += len;
			continue;
		}
		if (i > 0 && !(len && i == run + len))
			*p++ = ':';
		p = put_group(p, group[i++]);
	}
	if (!dotted)
		return p;
	if (p[-1] != ':')
		*p++ = ':';
	return netfmt_ipv4(p, ip + 12);
}

char *netfmt_ip(char *p, uint8_t family, const uint8_t *ip)
{
	return family == 4 ? netfmt_ipv4(p, ip) : netfmt_ipv6(p, ip);
}

char *netfmt_endpoint(char *p, uint8_t family, const uint8_t *ip, uint16_t port, uint32_t scope)
{
	if (family == 4) {
		p = netfmt_ipv4(p, ip);
	} else {
		*p++ = '[';
		p = netfmt_ipv6(p, ip);
		if (scope) {
			*p++ = '%';
			p = netfmt_u64(p, scope);
		}
		*p++ = ']';
	}
	*p++ = ':';
	return netfmt_u64(p, port);
}
