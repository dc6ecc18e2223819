/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * registry.h - what IANA's port registry says about a port.
 *
 * The data is the "Service Name and Transport Protocol Port Number Registry" (RFC 6335), built in
 * by scripts/gen_registry.py. Ports are in host byte order. Nothing allocates; all strings are
 * static.
 */
#ifndef STRAYPORT_REGISTRY_H
#define STRAYPORT_REGISTRY_H

#include <stddef.h>
#include <stdint.h>

enum port_status {
	PORT_UNASSIGNED, /* free, or not listed for this transport */
	PORT_RESERVED,   /* held back by IANA; often: the other transport has a service there */
	PORT_ASSIGNED,
	PORT_DYNAMIC, /* 49152 to 65535: never assigned (RFC 6335, section 6) */
};

struct port_info {
	enum port_status status;
	const char *service; /* as IANA spells it; NULL if none. Of several: the first listed */
};

/*
 * Look up one port. ipproto: IPPROTO_TCP (6), IPPROTO_UDP (17), IPPROTO_SCTP (132) or IPPROTO_DCCP
 * (33); for another one every port below 49152 is unassigned. O(log n), safe on every event.
 */
struct port_info registry_lookup(uint8_t ipproto, uint16_t port);

/* "unassigned", "reserved", "assigned", "dynamic"; "unknown" for a value outside the enum. */
const char *port_status_name(enum port_status status);

/* Date of the built-in registry, "YYYY-MM-DD". */
const char *registry_date(void);

/*
 * Find the ports of a service: call with i = 0, 1, 2 ... until -ENOENT. A name may have several
 * ports; they come as inclusive ranges in rising order. name need not be NUL-terminated and is
 * compared without regard to ASCII case. first and last may be NULL.
 * Returns 0, or -ENOENT: no i-th range for this name and transport (i = 0: no such service).
 */
int registry_find_service(const char *name, size_t len, uint8_t ipproto, size_t i, uint16_t *first,
			  uint16_t *last);

/*
 * The tables of the generated registry_data.c, for registry.c alone.
 *
 * registry_names holds the names, each NUL-terminated; offset 0 is "", no name. registry_services
 * is sorted by name (ASCII case folded), then by port, for its first registry_n_named elements;
 * after them come the ranges without a name. registry_tables has one list per transport, sorted by
 * first port: from there to the next list element, the port is that of the service, as far as the
 * service reaches.
 */
#define REGISTRY_TCP      0x01 /* bits of struct registry_service.flags; 1 << index of the table */
#define REGISTRY_UDP      0x02
#define REGISTRY_SCTP     0x04
#define REGISTRY_DCCP     0x08
#define REGISTRY_RESERVED 0x80 /* not a service: a reserved range */

struct registry_service {
	uint32_t name;  /* offset in registry_names */
	uint16_t first; /* first port */
	uint8_t span;   /* last port - first port */
	uint8_t flags;  /* REGISTRY_* */
};

struct registry_port {
	uint16_t first;
	uint16_t service; /* index in registry_services */
};

struct registry_table {
	const struct registry_port *ports;
	uint32_t n;
};

extern const char registry_data_date[];
extern const char registry_names[];
extern const uint32_t registry_n_named;
extern const struct registry_service registry_services[];
extern const struct registry_table registry_tables[4];

#endif
