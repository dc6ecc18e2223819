// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Addresses and numbers must read as everybody else writes them. */
#include <arpa/inet.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/netfmt.h"

static void check_ip(uint8_t family, const uint8_t *ip)
{
	char got[NETFMT_IPV6_MAX + 1], want[INET6_ADDRSTRLEN];

	*netfmt_ip(got, family, ip) = '\0';
	assert_non_null(inet_ntop(family == 4 ? AF_INET : AF_INET6, ip, want, sizeof(want)));
	assert_string_equal(got, want);
}

static void ipv4_is_inet_ntop(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 65536; i++) {
		uint8_t ip[4] = { i, i >> 8, 255 - i, i * 7 };

		check_ip(4, ip);
	}
}

static void ipv6_is_inet_ntop(void **state)
{
	(void)state;
	srand(3401);
	/* Every pattern of zero and other groups, with groups of every length. */
	for (int mask = 0; mask < 256; mask++) {
		for (int round = 0; round < 200; round++) {
			uint8_t ip[16] = { 0 };

			for (int g = 0; g < 8; g++) {
				unsigned int v = (rand() & 0xffff) >> 4 * (rand() % 4);

				if (!(mask >> g & 1))
					continue;
				v = round % 10 == 0 ? 0xffff : v ? v : 1;
				ip[2 * g] = v >> 8;
				ip[2 * g + 1] = v;
			}
			check_ip(6, ip);
		}
	}
}

static void rfc5952(void **state)
{
	/* Section 4 of the RFC: what is canonical. */
	static const char *const canonical[] = {
		"::",
		"::1",
		"1::",
		"2001:db8::1",
		"2001:db8::2:1",
		"2001:db8:0:1:1:1:1:1",
		"2001:0:0:1::1",
		"2001:db8::1:0:0:1",
		"2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa",
		"::ffff:192.0.2.1",
		"64:ff9b::c000:201",
		"fe80::1",
		"1:2:3:4:5:6:7:0",
		"0:2:3:4:5:6:7:8",
		"1:2:3:4:5:6::",
		"::3:4:5:6:7:8",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(canonical) / sizeof(canonical[0]); i++) {
		uint8_t ip[16];
		char got[NETFMT_IPV6_MAX + 1];

		assert_int_equal(inet_pton(AF_INET6, canonical[i], ip), 1);
		*netfmt_ipv6(got, ip) = '\0';
		assert_string_equal(got, canonical[i]);
	}
}

static void check_endpoint(const char *ip, uint16_t port, uint32_t scope, const char *want)
{
	uint8_t raw[16];
	char got[NETFMT_ENDPOINT_MAX + 1];
	uint8_t family = strchr(ip, ':') ? 6 : 4;

	assert_int_equal(inet_pton(family == 4 ? AF_INET : AF_INET6, ip, raw), 1);
	*netfmt_endpoint(got, family, raw, port, scope) = '\0';
	assert_string_equal(got, want);
}

static void endpoints(void **state)
{
	(void)state;
	check_endpoint("0.0.0.0", 3401, 0, "0.0.0.0:3401");
	check_endpoint("255.255.255.255", 65535, 0, "255.255.255.255:65535");
	check_endpoint("::1", 3401, 0, "[::1]:3401");
	check_endpoint("fe80::1", 0, 3, "[fe80::1%3]:0");
	check_endpoint("fe80:1111:2222:3333:4444:5555:6666:7777", 65535, 4294967295u,
		       "[fe80:1111:2222:3333:4444:5555:6666:7777%4294967295]:65535");
}

static void check_number(uint64_t v)
{
	char got[NETFMT_U64_MAX + 1], want[NETFMT_U64_MAX + 1];

	*netfmt_u64(got, v) = '\0';
	snprintf(want, sizeof(want), "%" PRIu64, v);
	assert_string_equal(got, want);
}

static void numbers(void **state)
{
	uint64_t power = 1;
	char got[20];

	(void)state;
	for (int i = 0; i < 20; i++, power *= 10) {
		check_number(power - 1);
		check_number(power);
		check_number(power + 1);
	}
	check_number(UINT64_MAX);
	srand(3401);
	for (int i = 0; i < 100000; i++)
		check_number(((uint64_t)rand() << 33 ^ (uint64_t)rand() << 11 ^ rand()) >>
			     rand() % 64);
	*netfmt_digits(got, 7, 1) = '\0';
	assert_string_equal(got, "7");
	*netfmt_digits(got, 42, 9) = '\0';
	assert_string_equal(got, "000000042");
	*netfmt_digits(got, 1234, 4) = '\0';
	assert_string_equal(got, "1234");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ipv4_is_inet_ntop), cmocka_unit_test(ipv6_is_inet_ntop),
		cmocka_unit_test(rfc5952),           cmocka_unit_test(endpoints),
		cmocka_unit_test(numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
