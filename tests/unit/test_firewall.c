// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Which rules name a port, in what nft and iptables-save print; and no byte outside of it is read. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/firewall.h"

static char got[8192];

static void note(void *ctx, const struct firewall_rule *r)
{
	size_t at = strlen(got);

	(void)ctx;
	snprintf(got + at, sizeof(got) - at, "%s|%s|%s\n", r->by, r->where, r->text);
}

static const char ruleset[] =
	"{\"nftables\":[{\"metainfo\":{\"version\":\"1\"}},"
	"{\"set\":{\"family\":\"ip\",\"name\":\"s\",\"table\":\"t\",\"type\":\"inet_service\",\"elem\":[9,{\"range\":[100,200]}]}},"
	"{\"set\":{\"family\":\"ip\",\"name\":\"m\",\"table\":\"t\",\"type\":\"mark\",\"elem\":[150]}},"
	"{\"chain\":{\"family\":\"ip\",\"table\":\"t\",\"name\":\"c\",\"handle\":150}},"
	"{\"rule\":{\"family\":\"ip\",\"table\":\"t\",\"chain\":\"c\",\"handle\":7,\"expr\":[{\"match\":{\"op\":\"==\",\"left\":"
	"{\"payload\":{\"protocol\":\"tcp\",\"field\":\"dport\"}},\"right\":\"@s\"}},{\"drop\":null}]}},"
	"{\"rule\":{\"family\":\"ip\",\"table\":\"t\",\"chain\":\"c\",\"handle\":8,\"expr\":[{\"match\":{\"op\":\"==\",\"left\":"
	"{\"meta\":{\"key\":\"mark\"}},\"right\":\"@m\"}},{\"drop\":null}]}},"
	"{\"rule\":{\"family\":\"ip\",\"table\":\"t\",\"chain\":\"c\",\"handle\":9,\"expr\":[{\"match\":{\"op\":\"<\",\"left\":"
	"{\"payload\":{\"protocol\":\"udp\",\"field\":\"sport\"}},\"right\":151}},{\"counter\":{\"packets\":150,\"bytes\":150}},"
	"{\"jump\":{\"target\":\"x\"}}]}},"
	"{\"rule\":{\"family\":\"ip\",\"table\":\"t\",\"chain\":\"c\",\"handle\":10,\"expr\":[{\"dnat\":{\"addr\":\"10.0.0.1\","
	"\"port\":150}}]}}]}";

static void nft(void **state)
{
	char *copy = strdup(ruleset);

	(void)state;
	got[0] = 0;
	assert_int_equal(firewall_nft(copy, strlen(copy), 150, note, NULL), 0);
	assert_string_equal(got, "nft|ip t c handle 7|tcp dport @s drop\n"
				 "nft|ip t c handle 9|udp sport < 151 counter jump x\n"
				 "nft|ip t c handle 10|dnat 10.0.0.1 :150\n");
	strcpy(copy, ruleset);
	got[0] = 0;
	assert_int_equal(firewall_nft(copy, strlen(copy), 9, note, NULL), 0);
	assert_non_null(strstr(got, "handle 7"));
	assert_null(strstr(got, "handle 8"));
	free(copy);
}

static void nft_garbled(void **state)
{
	size_t len = sizeof(ruleset) - 1;

	(void)state;
	for (size_t n = 0; n < len; n++) {
		char *copy = malloc(n + 1);

		memcpy(copy, ruleset, n);
		got[0] = 0;
		assert_int_equal(firewall_nft(copy, n, 150, note, NULL), -EINVAL);
		free(copy);
	}
	for (size_t at = 0; at < len; at++) {
		char *copy = malloc(len);

		memcpy(copy, ruleset, len);
		copy[at] = "[{\"1"[at % 4];
		got[0] = 0;
		firewall_nft(copy, len, 150, note, NULL);
		free(copy);
	}
}

static void iptables(void **state)
{
	static const struct {
		const char *rule;
		bool names;
	} rules[] = {
		{ "-A INPUT -p tcp -m tcp --dport 3401 -j DROP", true },
		{ "-A INPUT -p tcp -m tcp ! --dport 3401 -j DROP", true },
		{ "-A INPUT -p tcp -m tcp --dport 34010 -j DROP", false },
		{ "-A INPUT -p tcp -m tcp --dport 3400:3402 -j DROP", true },
		{ "-A INPUT -p tcp -m tcp --dport 3402: -j DROP", false },
		{ "-A INPUT -p tcp -m tcp --dport 3400: -j DROP", true },
		{ "-A INPUT -p tcp -m multiport --dports 22,80:90,3401 -j DROP", true },
		{ "-A INPUT -p tcp -m multiport --sports 22,80:90 -j DROP", false },
		{ "-A INPUT -m comment --comment \"a \\\" --dport 3401\" -j DROP", false },
		{ "-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 3401", true },
		{ "-A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.1:3401", true },
		{ "-A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.1:3400-3405", true },
		{ "-A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.1", false },
		{ "-A INPUT --dport", false },
		{ "-A INPUT -m mark --mark 3401", false },
		{ ":INPUT ACCEPT [3401:3401]", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		char text[512], want[512] = "";

		snprintf(text, sizeof(text), "# by\n*nat\n%s\nCOMMIT\n", rules[i].rule);
		if (rules[i].names)
			snprintf(want, sizeof(want), "iptables|nat|%s\n", rules[i].rule);
		got[0] = 0;
		firewall_iptables(text, "iptables", 3401, note, NULL);
		assert_string_equal(got, want);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nft),
		cmocka_unit_test(nft_garbled),
		cmocka_unit_test(iptables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
