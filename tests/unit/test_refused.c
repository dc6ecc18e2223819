// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Lines of refused packets, and who held a port last. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/holders.h"
#include "../../user/identity.h"
#include "../../user/refused.h"

static struct refused_line got;
static size_t n_lines;

static int keep(void *ctx, const struct refused_line *line)
{
	(void)ctx;
	got = *line;
	n_lines++;
	return 0;
}

static struct refused_key remote(uint32_t ip)
{
	struct refused_key k = { .netns = 7, .ifindex = 1, .family = 4, .proto = 6 };

	memcpy(k.raddr, &ip, sizeof(ip));
	return k;
}

static int told(struct refusals *r, const struct refused_key *k, uint16_t port, uint64_t time)
{
	struct rec_refused rec = {
		.hdr = { .kind = REC_REFUSED, .size = sizeof(rec), .time = time },
		.key = *k,
		.lport = port,
		.rport = 50000,
		.ifname = "lo",
	};

	return refusals_told(r, &rec, keep, NULL);
}

static void test_first_then_counted(void **state)
{
	struct refusals *r = refusals_new();
	struct refused_key k = remote(1);
	struct refused now = { .last = 1000, .lport = 3401, .ifname = "lo" };

	(void)state;
	n_lines = 0;
	assert_int_equal(refusals_due(r), 0);
	assert_int_equal(told(r, &k, 3401, 1000), 0);
	assert_int_equal(n_lines, 1);
	assert_false(got.coalesced);
	assert_int_equal(got.lport, 3401);
	assert_int_equal(got.rport, 50000);
	assert_int_equal(refusals_due(r), 1000 + REFUSED_LOOK_NS);
	/* nothing more came: no line */
	assert_int_equal(refusals_look(r, &k, &now, NULL, 2000, keep, NULL), 0);
	assert_int_equal(n_lines, 1);
	/* nine more to the same port: one line */
	now.packets = 9;
	now.last = 3000;
	assert_int_equal(refusals_look(r, &k, &now, NULL, 4000, keep, NULL), 0);
	assert_int_equal(n_lines, 2);
	assert_true(got.coalesced);
	assert_int_equal(got.packets, 9);
	assert_int_equal(got.all_packets, 10);
	assert_int_equal(got.ports, 0);
	assert_int_equal(got.all_ports, 1);
	assert_int_equal(got.lport, 3401);
	assert_int_equal(got.rport, 0);
	/* old: it can go, and its name means a new remote from then on */
	assert_int_equal(refusals_look(r, &k, &now, NULL, 3000 + REFUSED_FORGET_NS, keep, NULL), 1);
	refusals_looked(r, 5000);
	assert_int_equal(refusals_due(r), 0);
	refusals_free(r);
}

/* An entry that the kernel has just made and not yet told of is not old. */
static void test_entry_in_the_making(void **state)
{
	struct refusals *r = refusals_new();
	struct refused_key k = remote(1);
	struct refused now = { .lport = 3401 };

	(void)state;
	n_lines = 0;
	assert_int_equal(refusals_look(r, &k, &now, NULL, UINT64_MAX / 2, keep, NULL), 0);
	assert_int_equal(n_lines, 0);
	refusals_free(r);
}

/* A look at what the kernel has counted of a remote; what it told is added up. */
static void look_and_add(struct refusals *r, const struct refused_key *k, const struct refused *now,
			 const struct refused_ports *ports, uint64_t time, uint64_t *packets,
			 uint64_t *n_ports)
{
	assert_int_equal(refusals_look(r, k, now, ports, time, keep, NULL), 0);
	*packets += got.packets;
	*n_ports += got.ports;
}

static void test_scan(void **state)
{
	static struct refused_ports ports;
	struct refusals *r = refusals_new();
	struct refused_key k = remote(1);
	struct refused now = { .last = 1000, .lport = 1, .many = 1 };
	uint64_t packets = 1, n_ports = 1;

	(void)state;
	assert_int_equal(told(r, &k, 1, 1000), 0);
	/* in three looks: ports 2 to 65535 once, and all of them nine times more */
	for (uint32_t p = 2; p < 40000; p++)
		ports.seen[p] = 1;
	now.packets = 39998;
	look_and_add(r, &k, &now, &ports, 2000, &packets, &n_ports);
	assert_int_equal(got.lport, 0);
	assert_int_equal(got.n_list, REFUSED_LIST_MAX);
	assert_int_equal(got.list[0], 2);
	assert_int_equal(got.list[15], 17);
	assert_int_equal(got.lowest, 2);
	assert_int_equal(got.highest, 39999);
	for (uint32_t p = 40000; p < 65536; p++)
		ports.seen[p] = 1;
	now.packets = 65534;
	look_and_add(r, &k, &now, &ports, 3000, &packets, &n_ports);
	assert_int_equal(got.lowest, 40000);
	assert_int_equal(got.highest, 65535);
	now.packets = 655349;
	look_and_add(r, &k, &now, &ports, 4000, &packets, &n_ports);
	assert_int_equal(got.ports, 0);
	assert_int_equal(got.all_ports, 65535);
	assert_int_equal(got.all_packets, 655350);
	assert_int_equal(packets, 655350);
	assert_int_equal(n_ports, 65535);
	assert_false(got.at_least);
	refusals_free(r);
}

/* Ports that found no room: said, and no port is called the only one. */
static void test_unlisted(void **state)
{
	struct refusals *r = refusals_new();
	struct refused_key k = remote(1), rest = { .netns = 7, .proto = 6 };
	struct refused now = { .packets = 5, .last = 1000, .lport = 3401, .many = 1, .unlisted = 1 };

	(void)state;
	assert_int_equal(refusals_look(r, &k, &now, NULL, 2000, keep, NULL), 0);
	assert_true(got.at_least);
	assert_int_equal(got.lport, 0);
	assert_int_equal(got.all_ports, 1);
	now.lport = 0;
	now.packets = 100000;
	assert_int_equal(refusals_look(r, &rest, &now, NULL, 2000, keep, NULL), 0);
	assert_int_equal(got.packets, 100000);
	assert_int_equal(got.all_ports, 0);
	refusals_free(r);
}

static void test_holders(void **state)
{
	struct identity *id = identity_new();
	struct holders *h = holders_new(id);
	struct who_id a = { .start = 1, .tgid = 10 }, b = { .start = 2, .tgid = 11 };
	struct proc_entry *pa = identity_get(id, &a), *pb = identity_get(id, &b);

	(void)state;
	assert_null(holders_find(h, 1, 6, 3401));
	holders_set(h, 1, 6, 3401, pa);
	holders_set(h, 1, 6, 3401, NULL); /* nobody known changes nothing */
	assert_ptr_equal(holders_find(h, 1, 6, 3401), pa);
	/* another namespace, protocol, port */
	assert_null(holders_find(h, 2, 6, 3401));
	assert_null(holders_find(h, 1, 17, 3401));
	assert_null(holders_find(h, 1, 6, 3402));
	holders_set(h, 1, 6, 3401, pb);
	assert_ptr_equal(holders_find(h, 1, 6, 3401), pb);
	assert_int_equal(holders_count(h), 1);
	/* bounded: the one that was learnt longest ago goes */
	for (uint32_t i = 0; i < HOLDERS_MAX; i++)
		holders_set(h, 100 + i, 6, 80, pa);
	assert_int_equal(holders_count(h), HOLDERS_MAX);
	assert_null(holders_find(h, 1, 6, 3401));
	assert_ptr_equal(holders_find(h, 100, 6, 80), pa);
	holders_free(h);
	identity_free(id);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_first_then_counted), cmocka_unit_test(test_entry_in_the_making),
		cmocka_unit_test(test_scan),		   cmocka_unit_test(test_unlisted),
		cmocka_unit_test(test_holders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
