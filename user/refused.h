/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * refused.h - SYNs and datagrams that found nobody: which lines they give.
 *
 * The first packet of a remote is a line at once; what the kernel only counted
 * is one line per remote and second. Packets and ports of all lines add up to
 * what came. Pure: the caller reads the kernel's tables.
 */
#ifndef STRAYPORT_REFUSED_H
#define STRAYPORT_REFUSED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
#include "../bpf/wire.h"

#define REFUSED_LOOK_NS   1000000000u   /* between two looks at the kernel's table */
#define REFUSED_FORGET_NS 60000000000u  /* an entry without packets for so long is removed */
#define REFUSED_LIST_MAX  16

struct refused_line {
	const struct refused_key *key;
	const char *ifname;
	uint64_t time;        /* boot time of the (last) packet */
	bool coalesced;       /* the members below are set */
	uint16_t lport;       /* 0 = packets came to several ports */
	uint16_t rport;       /* 0 = not known, or several */
	uint64_t packets;     /* of this line */
	uint64_t all_packets; /* of this remote, so far */
	uint32_t ports;       /* that this remote had not tried before */
	uint32_t all_ports;   /* distinct ones so far */
	bool at_least;        /* there may be more ports: not all were kept */
	uint16_t list[REFUSED_LIST_MAX]; /* the lowest of the new ports */
	size_t n_list;
	uint16_t lowest, highest; /* of the new ports */
};

/* Returns 0 or -errno, which is handed on. */
typedef int (*refused_fn)(void *ctx, const struct refused_line *line);

struct refusals;

/* NULL on ENOMEM. */
struct refusals *refusals_new(void);
void refusals_free(struct refusals *r);

/* A packet that the kernel told of at once. Returns 0, -ENOMEM, or what fn returned. */
int refusals_told(struct refusals *r, const struct rec_refused *rec, refused_fn fn, void *ctx);

/*
 * What the kernel's table says of a remote: a line if anything came since the
 * last look. ports: NULL if the kernel keeps none for it. Returns 1 if the
 * entry is old and can be removed there too, 0, -ENOMEM, or what fn returned.
 */
int refusals_look(struct refusals *r, const struct refused_key *key, const struct refused *now,
		  const struct refused_ports *ports, uint64_t now_ns, refused_fn fn, void *ctx);

/* When the next look is due (boot time); 0 = there is nothing to look at. */
uint64_t refusals_due(const struct refusals *r);
/* A look begins now; or: there may be something in the table that was never told. */
void refusals_looked(struct refusals *r, uint64_t now_ns);
void refusals_wake(struct refusals *r, uint64_t now_ns);

#endif
