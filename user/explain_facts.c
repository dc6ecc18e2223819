/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain_facts.c - see explain_parts.h */
#include "explain_parts.h"
#include "escape.h"
#include "registry.h"

#include <netinet/in.h>

const struct explain_proto explain_protos[EXPLAIN_PROTOS] = {
	{ "tcp", IPPROTO_TCP }, { "udp", IPPROTO_UDP }, { "sctp", IPPROTO_SCTP }, { "dccp", IPPROTO_DCCP },
};

const char *explain_band(uint16_t port)
{
	return port < 1024 ? "well-known" : port < 49152 ? "registered" : "dynamic";
}

bool explain_in_range(const struct explain *x)
{
	return x->port >= x->eph_low && x->port <= x->eph_high;
}

static bool is_neighbour(uint16_t port)
{
	return registry_lookup(IPPROTO_TCP, port).status == PORT_ASSIGNED ||
	       registry_lookup(IPPROTO_UDP, port).status == PORT_ASSIGNED;
}

size_t explain_neighbours(uint16_t port, uint16_t *list)
{
	size_t n = 0, below = 0;

	for (uint32_t p = port - 1u; p > 0 && below < EXPLAIN_NEIGHBOURS; p--)
		if (is_neighbour((uint16_t)p))
			list[below++] = (uint16_t)p;
	if (below == 2) {
		uint16_t first = list[0];

		list[0] = list[1];
		list[1] = first;
	}
	for (uint32_t p = port + 1u; p < 65536 && n < EXPLAIN_NEIGHBOURS; p++)
		if (is_neighbour((uint16_t)p))
			list[below + n++] = (uint16_t)p;
	return below + n;
}

size_t explain_next_steps(const struct explain *x, char steps[EXPLAIN_STEPS][EXPLAIN_STEP_LEN])
{
	size_t n = 0;
	char unit[256];

	snprintf(steps[n++], EXPLAIN_STEP_LEN, "watch it: sudo strayport %u", x->port);
	if (!x->complete)
		snprintf(steps[n++], EXPLAIN_STEP_LEN, "run this as root to see the processes, and the other network namespaces");
	if (x->pid)
		snprintf(steps[n++], EXPLAIN_STEP_LEN, "look at who holds it: ls -l /proc/%u/exe /proc/%u/cwd /proc/%u/fd", x->pid,
			 x->pid, x->pid);
	if (x->pid && x->odd)
		snprintf(steps[n++], EXPLAIN_STEP_LEN,
			 "its flags do not fit an ordinary program: keep the executable: cp /proc/%u/exe evidence", x->pid);
	if (x->unit[0])
		snprintf(steps[n++], EXPLAIN_STEP_LEN, "its unit: systemctl status -- '%s'", escape_str(unit, sizeof(unit), x->unit));
	if (x->eph_known && explain_in_range(x) && !x->reserved)
		snprintf(steps[n++], EXPLAIN_STEP_LEN,
			 "for a service of your own: reserve it in net.ipv4.ip_local_reserved_ports, or a client may be in its place");
	return n;
}
