// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* SHA-1 against RFC 3174 and NIST, Community ID against published ids. */
#include <arpa/inet.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/community_id.h"
#include "../../user/sha1.h"

static void check_sha1(const void *data, size_t len, const char *want)
{
	uint8_t digest[SHA1_LEN];
	char got[2 * SHA1_LEN + 1];

	sha1(data, len, digest);
	for (int i = 0; i < SHA1_LEN; i++)
		sprintf(got + 2 * i, "%02x", digest[i]);
	assert_string_equal(got, want);
}

static void sha1_vectors(void **state)
{
	char *million = malloc(1000000);

	(void)state;
	assert_non_null(million);
	memset(million, 'a', 1000000);
	check_sha1("", 0, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
	check_sha1("abc", 3, "a9993e364706816aba3e25717850c26c9cd0d89d");
	check_sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
		   "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
	check_sha1(million, 1000000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
	/* Lengths around the padding's edges; from Python's hashlib. */
	check_sha1(million, 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a");
	check_sha1(million, 56, "c2db330f6083854c99d4b5bfb6e8f29f201be699");
	check_sha1(million, 63, "03f09f5b158a7a8cdad920bddc29b81c18a551f5");
	check_sha1(million, 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d");
	check_sha1(million, 65, "11655326c708d70319be2610e8a57d9a5b959d3b");
	free(million);
}

static void parse(const char *text, uint8_t *family, uint8_t ip[16])
{
	*family = strchr(text, ':') ? 6 : 4;
	assert_int_equal(inet_pton(*family == 4 ? AF_INET : AF_INET6, text, ip), 1);
}

static void published_ids(void **state)
{
	/* The first two are of the specification, others of implementations of it. */
	static const struct {
		uint8_t protocol;
		const char *a;
		uint16_t a_port;
		const char *b;
		uint16_t b_port;
		const char *want;
	} ids[] = {
		{ 6, "128.232.110.120", 34855, "66.35.250.204", 80,
		  "1:LQU9qZlK+B5F3KDmev6m5PMibrg=" },
		{ 17, "192.168.1.52", 54585, "8.8.8.8", 53, "1:d/FP5EW3wiY1vCndhwleRRKHowQ=" },
		{ 6, "192.168.1.10", 12345, "192.168.1.20", 80, "1:To62PWNVuiriSZDHqB4YZp+VAYM=" },
		{ 6, "10.0.0.1", 10, "10.0.0.2", 11569, "1:SXBGMX1lBOwhhoDrZynfROxnhnM=" },
		{ 6, "192.168.1.42", 41, "192.168.1.42", 42, "1:eRcf7I/xocOxnYo5pbJBV5NhVm0=" },
		{ 6, "2001:db8::1", 443, "2001:db8::2", 51000, "1:2TiKiiiSIuDma9IxOEOpx4wCXWM=" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		char got[COMMUNITY_ID_LEN + 1] = { 0 };
		uint8_t family, other, a[16], b[16];

		parse(ids[i].a, &family, a);
		parse(ids[i].b, &other, b);
		assert_int_equal(family, other);
		community_id(got, ids[i].protocol, family, a, ids[i].a_port, b, ids[i].b_port);
		assert_string_equal(got, ids[i].want);
		community_id(got, ids[i].protocol, family, b, ids[i].b_port, a, ids[i].a_port);
		assert_string_equal(got, ids[i].want);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sha1_vectors),
		cmocka_unit_test(published_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
