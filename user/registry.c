/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include "registry.h"

#include <errno.h>
#include <netinet/in.h>

#define DYNAMIC_FIRST 49152

/* Index in registry_tables, or -1. */
static int table_of(uint8_t ipproto)
{
	switch (ipproto) {
	case IPPROTO_TCP:
		return 0;
	case IPPROTO_UDP:
		return 1;
	case IPPROTO_SCTP:
		return 2;
	case IPPROTO_DCCP:
		return 3;
	}
	return -1;
}

struct port_info registry_lookup(uint8_t ipproto, uint16_t port)
{
	struct port_info info = { PORT_UNASSIGNED, NULL };
	const struct registry_service *s;
	const struct registry_table *t;
	uint32_t lo = 0, hi;
	int index = table_of(ipproto);

	if (port >= DYNAMIC_FIRST) {
		info.status = PORT_DYNAMIC;
		return info;
	}
	if (index < 0)
		return info;

	/* The last element that begins at or below port is lo - 1. */
	t = &registry_tables[index];
	hi = t->n;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;

		if (t->ports[mid].first <= port)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!lo)
		return info;

	s = &registry_services[t->ports[lo - 1].service];
	if (port - s->first > s->span)
		return info;
	if (s->flags & REGISTRY_RESERVED) {
		info.status = PORT_RESERVED;
		return info;
	}
	info.status = PORT_ASSIGNED;
	if (s->name)
		info.service = registry_names + s->name;
	return info;
}

const char *port_status_name(enum port_status status)
{
	switch (status) {
	case PORT_UNASSIGNED:
		return "unassigned";
	case PORT_RESERVED:
		return "reserved";
	case PORT_ASSIGNED:
		return "assigned";
	case PORT_DYNAMIC:
		return "dynamic";
	}
	return "unknown";
}

const char *registry_date(void)
{
	return registry_data_date;
}

/* ASCII only: a locale must not change what a port list means. */
static int fold(char c)
{
	unsigned char u = (unsigned char)c;

	return u >= 'A' && u <= 'Z' ? u - 'A' + 'a' : u;
}

/* Compare a counted string with a NUL-terminated one in the order of registry_services. */
static int compare_name(const char *a, size_t len, const char *b)
{
	for (size_t i = 0; i < len; i++) {
		int d = fold(a[i]) - fold(b[i]);

		if (d)
			return d;
		if (!b[i])
			return 1; /* a holds a NUL byte where b ends */
	}
	return b[len] ? -1 : 0;
}

int registry_find_service(const char *name, size_t len, uint8_t ipproto, size_t i, uint16_t *first,
			  uint16_t *last)
{
	uint32_t lo = 0, hi = registry_n_named;
	int index = table_of(ipproto);

	if (index < 0 || !len)
		return -ENOENT;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;

		if (compare_name(name, len, registry_names + registry_services[mid].name) > 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < registry_n_named; lo++) {
		const struct registry_service *s = &registry_services[lo];

		if (compare_name(name, len, registry_names + s->name))
			break;
		if (!(s->flags & 1u << index) || i--)
			continue;
		if (first)
			*first = s->first;
		if (last)
			*last = (uint16_t)(s->first + s->span);
		return 0;
	}
	return -ENOENT;
}
