/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* The port-list grammar: what it makes of good lists, and where it points in bad ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <cmocka.h>

#include "../../user/ports.h"
#include "../../user/registry.h"

enum { TCP = 6, UDP = 17 };

static struct port_watch watch;
static struct port_error error;

static int parse(const char *text, enum port_side side)
{
	struct port_list list = { text, side };

	memset(&watch, 0xa5, sizeof(watch));
	memset(&error, 0xa5, sizeof(error));
	return ports_parse(&watch, &list, 1, &error);
}

static void good(const char *text, enum port_side side)
{
	if (parse(text, side))
		fail_msg("\"%s\": %s (at %zu)", text, error.message, error.offset);
}

static size_t count(const struct port_bits *b)
{
	size_t n = 0;

	for (size_t i = 0; i < 1024; i++)
		n += (size_t)__builtin_popcountll(b->w[i]);
	return n;
}

/* Assert how many ports each of the four sets has. */
static void counts(const struct port_filter *f, size_t any_local, size_t any_remote,
		   size_t service_local, size_t service_remote)
{
	assert_int_equal(count(&f->any_local), any_local);
	assert_int_equal(count(&f->any_remote), any_remote);
	assert_int_equal(count(&f->service_local), service_local);
	assert_int_equal(count(&f->service_remote), service_remote);
}

static void described(const char *want)
{
	char buf[256];

	ports_describe(&watch, buf, sizeof(buf));
	assert_string_equal(buf, want);
}

static void one_port(void **state)
{
	(void)state;
	good("3401", PORTS_EITHER);
	counts(&watch.tcp, 1, 1, 0, 0);
	counts(&watch.udp, 1, 1, 0, 0);
	assert_true(port_bit(&watch.tcp.any_local, 3401));
	assert_true(port_bit(&watch.udp.any_remote, 3401));
	assert_false(port_bit(&watch.tcp.any_local, 3400));
	described("3401");
}

static void the_first_and_the_last(void **state)
{
	(void)state;
	good("1,65535", PORTS_EITHER);
	counts(&watch.tcp, 2, 2, 0, 0);
	assert_true(port_bit(&watch.tcp.any_local, 1));
	assert_true(port_bit(&watch.tcp.any_local, 65535));
}

static void ranges_are_inclusive(void **state)
{
	static const struct {
		unsigned int low, high;
	} ranges[] = { { 1, 65535 }, { 63, 64 },     { 64, 127 }, { 64, 128 },  { 63, 63 },
		       { 1, 2 },     { 4000, 4010 }, { 1, 64 },   { 100, 700 }, { 65472, 65535 } };
	char text[32];

	(void)state;
	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++) {
		snprintf(text, sizeof(text), "%u-%u", ranges[i].low, ranges[i].high);
		good(text, PORTS_EITHER);
		for (unsigned int p = 0; p < 65536; p++)
			assert_int_equal(port_bit(&watch.udp.any_remote, (uint16_t)p),
					 ranges[i].low <= p && p <= ranges[i].high);
	}
}

static void sides(void **state)
{
	(void)state;
	good("80-89", PORTS_LOCAL);
	counts(&watch.tcp, 10, 0, 0, 0);
	described("80-89 (local)");
	good("80-89", PORTS_REMOTE);
	counts(&watch.udp, 0, 10, 0, 0);
	described("80-89 (remote)");
	good("all", PORTS_LOCAL);
	counts(&watch.tcp, 0, 0, 65535, 0);
	described("all (local service side)");
	good("all", PORTS_REMOTE);
	counts(&watch.tcp, 0, 0, 0, 65535);
	described("all (remote service side)");
}

static void transports(void **state)
{
	(void)state;
	good("3401/tcp 4000-4010/udp,all/UDP", PORTS_EITHER);
	counts(&watch.tcp, 1, 1, 0, 0);
	counts(&watch.udp, 11, 11, 65535, 65535);
	described("3401/tcp, 4000-4010/udp, all/UDP (service side)");
}

static void separators(void **state)
{
	(void)state;
	good(" 1,2 3\t4\n5 , 6 ,7, 8  ", PORTS_EITHER);
	counts(&watch.tcp, 8, 8, 0, 0);
	described("1, 2, 3, 4, 5, 6, 7, 8");
}

static void several_lists(void **state)
{
	const struct port_list lists[] = {
		{ "^81 80-82", PORTS_EITHER },
		{ "unassigned", PORTS_LOCAL },
		{ "443/tcp", PORTS_REMOTE },
		{ "!82", PORTS_LOCAL },
	};

	(void)state;
	assert_int_equal(ports_parse(&watch, lists, 4, &error), 0);
	counts(&watch.udp, 1, 1, count(&watch.udp.service_local), 0);
	assert_true(count(&watch.udp.service_local) > 1000);
	assert_true(port_bit(&watch.tcp.any_remote, 443));
	assert_false(port_bit(&watch.tcp.any_local, 443));
	assert_true(port_bit(&watch.tcp.any_local, 80));
	described("except 81, 80-82, unassigned (local service side), 443/tcp (remote), except 82");
}

/* The four sets of the registry share out all ports; none holds port 0. */
static void sets_follow_the_registry(void **state)
{
	static const char *const names[] = { "unassigned", "reserved", "ASSIGNED", "dynamic" };
	size_t total = 0;

	(void)state;
	for (int status = PORT_UNASSIGNED; status <= PORT_DYNAMIC; status++) {
		good(names[status], PORTS_EITHER);
		for (unsigned int p = 0; p < 65536; p++) {
			uint16_t port = (uint16_t)p;

			assert_int_equal(port_bit(&watch.tcp.service_local, port),
					 p && (int)registry_lookup(TCP, port).status == status);
			assert_int_equal(port_bit(&watch.udp.service_remote, port),
					 p && (int)registry_lookup(UDP, port).status == status);
		}
		total += count(&watch.tcp.service_local);
		assert_int_equal(count(&watch.tcp.any_local) + count(&watch.tcp.any_remote), 0);
		assert_memory_equal(&watch.tcp.service_local, &watch.tcp.service_remote,
				    sizeof(struct port_bits));
	}
	assert_int_equal(total, 65535);
	good("dynamic", PORTS_EITHER);
	counts(&watch.tcp, 0, 0, 16384, 16384);
}

static void exclusions(void **state)
{
	(void)state;
	/* Whatever the order, and out of all four sets. */
	good("^8080,all,8080,8081", PORTS_EITHER);
	counts(&watch.tcp, 1, 1, 65534, 65534);
	assert_false(port_bit(&watch.udp.service_local, 8080));
	described("except 8080, all (service side), 8080, 8081");
	/* One transport; sets and services take away too; a side makes no difference. */
	good("20-25 !ssh/tcp ^dynamic all", PORTS_LOCAL);
	counts(&watch.tcp, 5, 0, 65535 - 16384 - 1, 0);
	counts(&watch.udp, 6, 0, 65535 - 16384, 0);
	good("1-1000,^assigned", PORTS_EITHER);
	assert_false(port_bit(&watch.tcp.any_local, 80));
	assert_true(port_bit(&watch.tcp.any_local, 4));
	good("all,^1-3400,^3402-65535", PORTS_EITHER);
	counts(&watch.tcp, 0, 0, 1, 1);
	/* Nothing left for one transport is fine. */
	good("80 ^80/udp", PORTS_EITHER);
	counts(&watch.tcp, 1, 1, 0, 0);
	counts(&watch.udp, 0, 0, 0, 0);
}

/* A service stands for its ports, whatever its name looks like. */
static void services(void **state)
{
	static const struct {
		const char *text;
		unsigned int tcp, udp; /* a port that must be set; 0: none at all */
	} cases[] = {
		{ "ssh", 22, 22 },
		{ "SsH/TCP", 22, 0 },
		{ "filecast/tcp", 3401, 0 },
		{ "3com-tsmux", 106, 106 },
		{ "iso-tsap", 102, 102 },
		{ "802-11-iapp", 3517, 3517 },
		{ "4-tieropmgw", 2933, 2933 },
		{ "6a44", 0, 1027 },
		{ "2ping/udp", 0, 15998 },
		{ "914c/g", 211, 211 },
		{ "cl/1/udp", 0, 172 },
		{ "EtherNet/IP-1", 2222, 2222 },
		{ "whois++", 63, 63 },
		{ "sql*net", 66, 66 },
		{ "submissions", 465, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		good(cases[i].text, PORTS_EITHER);
		assert_int_equal(count(&watch.tcp.any_local), !!cases[i].tcp);
		assert_int_equal(count(&watch.udp.any_remote), !!cases[i].udp);
		assert_int_equal(port_bit(&watch.tcp.any_remote, (uint16_t)cases[i].tcp),
				 !!cases[i].tcp);
		assert_int_equal(port_bit(&watch.udp.any_local, (uint16_t)cases[i].udp),
				 !!cases[i].udp);
		assert_int_equal(count(&watch.tcp.service_local), 0);
		described(cases[i].text);
	}
	good("x11", PORTS_EITHER); /* a range */
	counts(&watch.tcp, 64, 64, 0, 0);
	good("http-alt/tcp", PORTS_EITHER); /* several ports */
	counts(&watch.tcp, 3, 3, 0, 0);
}

static const struct bad {
	const char *text;
	size_t offset, len;
	const char *message;
} bad[] = {
	{ "0", 0, 1, "\"0\" is not a port: ports are 1 to 65535" },
	{ "000", 0, 3, "\"000\" is not a port: ports are 1 to 65535" },
	{ "65536", 0, 5, "\"65536\" is not a port: ports are 1 to 65535" },
	{ "3400,65536", 5, 5, "\"65536\" is not a port: ports are 1 to 65535" },
	{ "80 ^70000/tcp", 4, 5, "\"70000\" is not a port: ports are 1 to 65535" },
	{ "4294967297", 0, 10, "\"4294967297\" is not a port: ports are 1 to 65535" },
	{ "18446744073709551697", 0, 20,
	  "\"18446744073709551697\" is not a port: ports are 1 to 65535" },
	{ "0-80", 0, 1, "\"0\" is not a port: ports are 1 to 65535" },
	{ "80-65536", 3, 5, "\"65536\" is not a port: ports are 1 to 65535" },
	{ "0080", 0, 4, "\"0080\" begins with 0: ports are decimal, without leading zeros" },
	{ "80-", 2, 1, "\"80-\" lacks its high end: a range is LOW-HIGH" },
	{ "22,80-/tcp", 5, 1, "\"80-\" lacks its high end: a range is LOW-HIGH" },
	{ "-80", 0, 1, "\"-80\" lacks its low end: a range is LOW-HIGH" },
	{ "-", 0, 1, "\"-\" lacks its low end: a range is LOW-HIGH" },
	{ "90-80", 0, 5, "\"90-80\" runs backwards: a range is LOW-HIGH" },
	{ "80-90-100", 5, 1, "\"80-90-100\" has more than one dash: a range is LOW-HIGH" },
	{ "80--90", 3, 1, "\"80--90\" has more than one dash: a range is LOW-HIGH" },
	{ "80 - 90", 3, 1, "\"-\" lacks its low end: a range is LOW-HIGH" },
	{ "3401,", 4, 1, "there is nothing after this comma" },
	{ "3401 , ", 5, 1, "there is nothing after this comma" },
	{ ",3401", 0, 1, "there is nothing before this comma" },
	{ ",", 0, 1, "there is nothing before this comma" },
	{ "80,,81", 3, 1, "there is nothing before this comma" },
	{ "80, ,81", 4, 1, "there is nothing before this comma" },
	{ "", 0, 0, "the list is empty" },
	{ " \t ", 0, 3, "the list is empty" },
	{ "nosuchname", 0, 10,
	  "\"nosuchname\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "22 nosuchname/tcp", 3, 10,
	  "\"nosuchname\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "+5", 0, 2, "\"+5\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "0x10", 1, 3, "\"0x10\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "3401;", 4, 1, "\"3401;\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "80:90", 2, 3, "\"80:90\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "80^90", 2, 3, "\"80^90\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "80 ^^90", 4, 3, "\"^90\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "3401/tcp/udp", 4, 4,
	  "\"3401/tcp\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "3401/sctp", 5, 4, "\"sctp\" is not a transport: use tcp or udp" },
	{ "ssh/6", 4, 1, "\"6\" is not a transport: use tcp or udp" },
	{ "all/tcpx", 4, 4, "\"tcpx\" is not a transport: use tcp or udp" },
	{ "3401/", 4, 1, "\"3401/\" lacks the transport after the slash: tcp or udp" },
	{ "/tcp", 0, 1, "\"/tcp\" lacks the port before the slash" },
	{ "/", 0, 1, "\"/\" lacks the transport after the slash: tcp or udp" },
	{ "80 ^ 90", 3, 1, "\"^\" takes nothing away: put a port right behind it" },
	{ "80,!", 3, 1, "\"!\" takes nothing away: put a port right behind it" },
	{ "submissions/udp", 12, 3, "service \"submissions\" has no udp port: it is tcp only" },
	{ "80,6a44/tcp", 8, 3, "service \"6a44\" has no tcp port: it is udp only" },
	{ "xw-control", 0, 10, "service \"xw-control\" has neither a tcp nor a udp port" },
	{ "^8080", 0, 5, "only exclusions: name what to watch too, as in \"all,^8080\"" },
	{ " !80,^ssh", 1, 3, "only exclusions: name what to watch too, as in \"all,!80\"" },
	{ "80,^80", 3, 3, "nothing is left to watch: all of it is excluded again" },
	{ "^all,80-90,ssh", 0, 4, "nothing is left to watch: all of it is excluded again" },
	{ "34\x01", 2, 1, "\"34\\x01\" is neither a port, a LOW-HIGH range, a set nor a service" },
	{ "80\xe2\x80\x93"
	  "90",
	  2, 5,
	  "\"80\\xE2\\x80\\x9390\" is neither a port, a LOW-HIGH range, a set nor a service" },
};

static void bad_lists(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		if (parse(bad[i].text, PORTS_EITHER) != -EINVAL)
			fail_msg("\"%s\" was taken", bad[i].text);
		if (strcmp(error.message, bad[i].message) || error.offset != bad[i].offset ||
		    error.len != bad[i].len)
			fail_msg("\"%s\": got \"%s\" at %zu+%zu", bad[i].text, error.message,
				 error.offset, error.len);
		assert_ptr_equal(error.list, bad[i].text);
	}
}

static void no_list_at_all(void **state)
{
	(void)state;
	assert_int_equal(ports_parse(&watch, NULL, 0, &error), -EINVAL);
	assert_string_equal(error.message, "the list is empty");
	assert_string_equal(error.list, "");
}

static void the_error_names_its_list(void **state)
{
	const struct port_list lists[] = { { "80", PORTS_EITHER }, { "x,,", PORTS_LOCAL } };
	const struct port_list gone[] = { { "80", PORTS_EITHER },
					  { "81 ^80-90", PORTS_LOCAL },
					  { "82", PORTS_REMOTE } };

	(void)state;
	assert_int_equal(ports_parse(&watch, lists, 2, &error), -EINVAL);
	assert_ptr_equal(error.list, lists[1].text);
	assert_int_equal(ports_parse(&watch, gone, 3, &error), -EINVAL);
	assert_ptr_equal(error.list, gone[1].text);
	assert_int_equal(error.offset, 3);
}

/* The printed error, in a static buffer. */
static const char *printed(void)
{
	static char buf[1024];
	FILE *f = fmemopen(buf, sizeof(buf), "w");

	assert_non_null(f);
	ports_print_error(f, &error);
	fclose(f);
	return buf;
}

static void errors_point_with_a_caret(void **state)
{
	(void)state;
	parse("3400,65536", PORTS_EITHER);
	assert_string_equal(printed(), "strayport: port list: \"65536\" is not a port: ports are 1 "
				       "to 65535\n"
				       "  3400,65536\n"
				       "       ^\n");
	parse("", PORTS_EITHER);
	assert_string_equal(printed(), "strayport: port list: the list is empty\n  \n  ^\n");
	parse("\x1b[31m", PORTS_EITHER);
	assert_string_equal(printed(), "strayport: port list: \"\\x1B[31m\" is neither a port, a "
				       "LOW-HIGH range, a set nor a service\n"
				       "  \\x1B[31m\n"
				       "  ^\n");
	parse("80\t90,\x7f", PORTS_EITHER);
	assert_string_equal(printed(), "strayport: port list: \"\\x7F\" is neither a port, a "
				       "LOW-HIGH range, a set nor a service\n"
				       "  80\\x0990,\\x7F\n"
				       "           ^\n");
}

/* Wherever the error is in a long list: narrow lines, the caret under the bad character. */
static void long_lists_are_shown_in_part(void **state)
{
	static char text[2048];

	(void)state;
	for (size_t at = 0; at + 4 < sizeof(text); at += 4) {
		char *list, *caret;

		for (size_t i = 0; i + 4 < sizeof(text); i += 4)
			memcpy(text + i, i == at ? "?80 " : (i / 4 % 3 ? "80,\n" : "81, "), 4);
		parse(text, PORTS_EITHER);
		assert_int_equal(error.offset, at);
		list = strchr(printed(), '\n') + 1;
		caret = strchr(list, '\n') + 1;
		assert_true(caret - list - 1 <= 100);
		assert_true(caret - list - 1 >= 90);
		assert_int_equal(strspn(caret, " "), strcspn(list, "?"));
		assert_string_equal(caret + strspn(caret, " "), "^\n");
	}
}

/* Long hostile items make neither long messages nor raw bytes. */
static void messages_are_short_and_clean(void **state)
{
	static char text[5000];

	(void)state;
	for (int byte = 1; byte < 256; byte++) {
		memset(text, byte, sizeof(text) - 1);
		if (!parse(text, PORTS_EITHER))
			fail_msg("5,000 bytes \\x%02x were taken", byte);
		assert_true(strlen(error.message) < sizeof(error.message) - 1);
		for (const char *c = error.message; *c; c++)
			assert_in_range(*c, ' ', '~');
		printed();
	}
	memset(text, '7', sizeof(text) - 1);
	parse(text, PORTS_EITHER);
	assert_string_equal(error.message, "\"77777777777777777777777777777777777777777777777777"
					   "...\" is not a port: ports are 1 to 65535");
}

/* 70,000 ranges, each as wide as can be, and as many names and sets: simply taken. */
static void seventy_thousand_items(void **state)
{
	enum { N = 70000 };
	static const char *const items[] = { "1-65535", "x11/tcp", "^unassigned", "all" };
	char *text = malloc(N * 16 + 1), *end = text, buf[128];

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < N; i++)
		end += sprintf(end, "%zu-%zu,", i % 65000 + 1, i % 65000 + 500);
	end[-1] = '\0';
	good(text, PORTS_EITHER);
	counts(&watch.tcp, 65499, 65499, 0, 0);
	ports_describe(&watch, buf, sizeof(buf));
	assert_non_null(strstr(buf, "\u2026, 699"));

	end = text;
	for (size_t i = 0; i < N; i++)
		end += sprintf(end, "%s ", items[i % 4]);
	good(text, PORTS_EITHER);
	counts(&watch.tcp, count(&watch.tcp.any_local), count(&watch.tcp.any_local),
	       count(&watch.tcp.any_local), count(&watch.tcp.any_local));

	sprintf(end, "0");
	assert_int_equal(parse(text, PORTS_EITHER), -EINVAL);
	assert_int_equal(error.offset, end - text);
	free(text);
}

static void descriptions_fit(void **state)
{
	char buf[600];

	(void)state;
	good("1000,1001,1002,1003,1004,1005", PORTS_EITHER);
	ports_describe(&watch, buf, 35);
	assert_string_equal(buf, "1000, 1001, 1002, 1003, 1004, 1005");
	ports_describe(&watch, buf, 34);
	assert_string_equal(buf, "1000, 1001, 1002, \u2026, 3 more");
	for (size_t n = 16; n < 40; n++) {
		memset(buf, 'x', sizeof(buf));
		ports_describe(&watch, buf, n);
		assert_true(strlen(buf) < n);
		assert_true(strstr(buf, " more") || n >= 35);
	}
	ports_describe(&watch, buf, 16);
	assert_string_equal(buf, "\u2026, 6 more");
	ports_describe(&watch, buf, 1);
	assert_string_equal(buf, "");
	ports_describe(&watch, NULL, 0);
}

static void default_watch(void **state)
{
	static struct port_watch want;
	const struct port_list list = { "unassigned", PORTS_EITHER };

	(void)state;
	assert_int_equal(ports_parse(&want, &list, 1, &error), 0);
	memset(&watch, 0xa5, sizeof(watch));
	ports_default(&watch);
	counts(&watch.tcp, 1, 1, count(&want.tcp.service_local), count(&want.tcp.service_remote));
	assert_true(port_bit(&watch.tcp.any_local, 3401));
	assert_true(port_bit(&watch.udp.any_remote, 3401));
	assert_false(port_bit(&watch.tcp.service_local, 3401)); /* assigned, not unassigned */
	assert_true(port_bit(&watch.tcp.service_local, 4));
	assert_false(port_bit(&watch.tcp.service_remote, 50000));
	described("unassigned (service side), 3401");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_port),
		cmocka_unit_test(the_first_and_the_last),
		cmocka_unit_test(ranges_are_inclusive),
		cmocka_unit_test(sides),
		cmocka_unit_test(transports),
		cmocka_unit_test(separators),
		cmocka_unit_test(several_lists),
		cmocka_unit_test(sets_follow_the_registry),
		cmocka_unit_test(exclusions),
		cmocka_unit_test(services),
		cmocka_unit_test(bad_lists),
		cmocka_unit_test(no_list_at_all),
		cmocka_unit_test(the_error_names_its_list),
		cmocka_unit_test(errors_point_with_a_caret),
		cmocka_unit_test(long_lists_are_shown_in_part),
		cmocka_unit_test(messages_are_short_and_clean),
		cmocka_unit_test(seventy_thousand_items),
		cmocka_unit_test(descriptions_fit),
		cmocka_unit_test(default_watch),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
