/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* The built-in registry says what scripts/ports/iana-ports.csv says, port by port. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <errno.h>
#include <cmocka.h>

#include "../../user/registry.h"

#define CSV_PATH SRCDIR "/scripts/ports/iana-ports.csv"
#define MAX_ROWS 20000

enum { TCP = 6, UDP = 17, DCCP = 33, SCTP = 132 };

struct row {
	unsigned int first, last;
	char transport[8], name[72];
	enum port_status status;
};

static struct row rows[MAX_ROWS];
static size_t n_rows;

/* The file is plain enough to be read without the generator: no quotes, four fields. */
static int read_csv(void **state)
{
	char line[256];
	FILE *f = fopen(CSV_PATH, "r");

	(void)state;
	if (!f || !fgets(line, sizeof(line), f))
		return -1;
	assert_string_equal(line, "port,transport,service_name,status\n");
	while (fgets(line, sizeof(line), f)) {
		struct row *r = &rows[n_rows++];
		char *rest = line, *port = strsep(&rest, ","), *transport = strsep(&rest, ",");
		char *name = strsep(&rest, ","), *status = strsep(&rest, "\n"), *end;

		assert_true(n_rows < MAX_ROWS);
		assert_non_null(status);
		r->first = r->last = (unsigned int)strtoul(port, &end, 10);
		if (*end == '-')
			r->last = (unsigned int)strtoul(end + 1, &end, 10);
		assert_int_equal(*end, '\0');
		snprintf(r->transport, sizeof(r->transport), "%s", transport);
		snprintf(r->name, sizeof(r->name), "%s", name);
		if (!strcmp(status, "assigned"))
			r->status = PORT_ASSIGNED;
		else if (!strcmp(status, "reserved"))
			r->status = PORT_RESERVED;
		else
			assert_string_equal(status, "unassigned");
	}
	fclose(f);
	assert_true(n_rows > 13000);
	return 0;
}

static void every_port_agrees_with_the_csv(void **state)
{
	static const struct {
		const char *name;
		uint8_t number;
	} transports[] = { { "tcp", TCP }, { "udp", UDP }, { "sctp", SCTP }, { "dccp", DCCP } };
	static struct port_info want[65536];

	(void)state;
	for (size_t t = 0; t < sizeof(transports) / sizeof(transports[0]); t++) {
		memset(want, 0, sizeof(want));
		for (size_t i = 0; i < n_rows; i++) {
			const struct row *r = &rows[i];

			if (r->transport[0] && strcmp(r->transport, transports[t].name))
				continue;
			/* The strongest status wins, then the first row. */
			for (unsigned int p = r->first; p <= r->last; p++) {
				if (r->status > want[p].status) {
					want[p].status = r->status;
					want[p].service = r->name[0] ? r->name : NULL;
				}
			}
		}
		for (unsigned int p = 0; p < 65536; p++) {
			struct port_info got = registry_lookup(transports[t].number, (uint16_t)p);

			if (p >= 49152)
				want[p] = (struct port_info){ PORT_DYNAMIC, NULL };
			if (got.status != want[p].status || !got.service != !want[p].service ||
			    (got.service && strcmp(got.service, want[p].service)))
				fail_msg("%u/%s: got %s (%s), want %s (%s)", p, transports[t].name,
					 port_status_name(got.status), got.service,
					 port_status_name(want[p].status), want[p].service);
		}
	}
}

/* Whether the iterator gives the port for the name. */
static int finds(const char *name, uint8_t ipproto, unsigned int port)
{
	uint16_t first, last;

	for (size_t i = 0; !registry_find_service(name, strlen(name), ipproto, i, &first, &last);
	     i++)
		if (first <= port && port <= last)
			return 1;
	return 0;
}

static size_t count_ports(const char *name, uint8_t ipproto)
{
	uint16_t first, last;
	size_t n = 0;

	for (size_t i = 0; !registry_find_service(name, strlen(name), ipproto, i, &first, &last);
	     i++)
		n += last - first + 1u;
	return n;
}

static void every_name_of_the_csv_is_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_rows; i++) {
		const struct row *r = &rows[i];
		int any = !r->transport[0];

		if (!r->name[0])
			continue;
		for (unsigned int p = r->first; p <= r->last; p++) {
			if ((any || !strcmp(r->transport, "tcp")) && !finds(r->name, TCP, p))
				fail_msg("%s/tcp does not give %u", r->name, p);
			if ((any || !strcmp(r->transport, "udp")) && !finds(r->name, UDP, p))
				fail_msg("%s/udp does not give %u", r->name, p);
			if ((any || !strcmp(r->transport, "sctp")) && !finds(r->name, SCTP, p))
				fail_msg("%s/sctp does not give %u", r->name, p);
		}
	}
}

static void a_name_gives_no_more_than_its_ports(void **state)
{
	/* One bit per port seen; recomputed for every 50th name, which keeps the test quick. */
	static uint8_t seen[65536];

	(void)state;
	for (size_t i = 0; i < n_rows; i += 50) {
		size_t want = 0;

		if (!rows[i].name[0])
			continue;
		memset(seen, 0, sizeof(seen));
		for (size_t j = 0; j < n_rows; j++) {
			if (strcasecmp(rows[j].name, rows[i].name) ||
			    (rows[j].transport[0] && strcmp(rows[j].transport, "tcp")))
				continue;
			for (unsigned int p = rows[j].first; p <= rows[j].last; p++)
				want += !seen[p]++;
		}
		assert_int_equal(count_ports(rows[i].name, TCP), want);
	}
}

static void port_3401_is_filecast(void **state)
{
	(void)state;
	assert_int_equal(registry_lookup(TCP, 3401).status, PORT_ASSIGNED);
	assert_int_equal(registry_lookup(UDP, 3401).status, PORT_ASSIGNED);
	assert_string_equal(registry_lookup(TCP, 3401).service, "filecast");
	assert_string_equal(registry_lookup(UDP, 3401).service, "filecast");
}

static void status_differs_by_transport(void **state)
{
	(void)state;
	assert_int_equal(registry_lookup(TCP, 143).status, PORT_ASSIGNED);
	assert_int_equal(registry_lookup(UDP, 143).status, PORT_RESERVED);
	assert_null(registry_lookup(UDP, 143).service);
	assert_int_equal(registry_lookup(TCP, 49151).status, PORT_RESERVED);
	assert_int_equal(registry_lookup(TCP, 49152).status, PORT_DYNAMIC);
	assert_int_equal(registry_lookup(UDP, 65535).status, PORT_DYNAMIC);
	assert_int_equal(registry_lookup(1, 80).status, PORT_UNASSIGNED);
}

static void names_are_found_strictly(void **state)
{
	uint16_t first = 0, last = 0;

	(void)state;
	assert_int_equal(registry_find_service("SSH", 3, TCP, 0, &first, &last), 0);
	assert_int_equal(first, 22);
	assert_int_equal(last, 22);
	assert_int_equal(registry_find_service("ZABBIX-AGENT", 12, TCP, 0, NULL, NULL), 0);
	assert_int_equal(registry_find_service("sshxyz", 3, TCP, 0, NULL, NULL), 0);
	assert_int_equal(registry_find_service("ssh", 3, TCP, 1, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("ss", 2, TCP, 0, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("ssh\0", 4, TCP, 0, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("ssh\xff", 4, TCP, 0, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("", 0, TCP, 0, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("ssh", 3, 1, 0, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("ident", 5, UDP, 0, &first, &last), -ENOENT);
	assert_int_equal(registry_find_service("x11", 3, UDP, 0, &first, &last), 0);
	assert_int_equal(first, 6000);
	assert_int_equal(last, 6063);
	assert_int_equal(count_ports("http-alt", TCP), 3);
}

static void words(void **state)
{
	(void)state;
	assert_string_equal(port_status_name(PORT_UNASSIGNED), "unassigned");
	assert_string_equal(port_status_name(PORT_RESERVED), "reserved");
	assert_string_equal(port_status_name(PORT_ASSIGNED), "assigned");
	assert_string_equal(port_status_name(PORT_DYNAMIC), "dynamic");
	assert_string_equal(port_status_name((enum port_status)9), "unknown");
	assert_string_equal(registry_date(), "2025-11-14");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_port_agrees_with_the_csv),
		cmocka_unit_test(every_name_of_the_csv_is_found),
		cmocka_unit_test(a_name_gives_no_more_than_its_ports),
		cmocka_unit_test(port_3401_is_filecast),
		cmocka_unit_test(status_differs_by_transport),
		cmocka_unit_test(names_are_found_strictly),
		cmocka_unit_test(words),
	};

	return cmocka_run_group_tests(tests, read_csv, NULL);
}
