/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * flowtab.h - the open sockets as user space knows them: when to look at their counters again.
 *
 * The kernel's flow table is the truth; this one only remembers what was
 * printed last and when the next look is due. Times are CLOCK_BOOTTIME, ns.
 */
#ifndef STRAYPORT_FLOWTAB_H
#define STRAYPORT_FLOWTAB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
#include "../bpf/wire.h"

struct proc_entry;

struct flow_state {
	struct flow_state *chain;
	struct flow_state *prev, *next; /* of its queue */
	uint64_t id;                    /* rec_sock.id */
	uint64_t sk;                    /* rec_sock.sk */
	struct proc_entry *owner;       /* held */
	uint64_t due;                   /* next look; 0 = none */
	uint64_t since;                 /* time of its first record */
	uint64_t last_tick;             /* time of the last traffic event; 0 = none yet */
	uint64_t rx, tx;                /* payload at the last traffic event */
	uint8_t queue;

	/* UDP: a socket's flows, and what is known of each */
	struct flow_state *peers;             /* the first flow of this socket */
	struct flow_state *next_peer, **peer; /* of this flow: the next one, and what points to it */
	struct dgram_key key;
	uint64_t rx_dgrams, tx_dgrams;        /* at the last traffic event */
	uint64_t refused;                     /* time of the last refusal that was printed */
};

struct flowtab;

/* NULL on ENOMEM. */
struct flowtab *flowtab_new(void);
/* Frees all; owner is not released. NULL is accepted. */
void flowtab_free(struct flowtab *t);
/* NULL if there is none. */
struct flow_state *flowtab_find(struct flowtab *t, uint64_t id);
/* Find or make; NULL on ENOMEM. */
struct flow_state *flowtab_get(struct flowtab *t, uint64_t id, uint64_t sk);
void flowtab_remove(struct flowtab *t, struct flow_state *f);
/* Put a flow on its socket's list, and take it off (if it is on one). */
void flowtab_link(struct flow_state *socket, struct flow_state *f);
void flowtab_unlink(struct flow_state *f);
size_t flowtab_count(const struct flowtab *t);

/*
 * Look at the flow again at `due`. There is a queue for each length of delay, so
 * that within one the due times only grow and each is in order by itself.
 * FLOW_IDLE + i: 1 << i seconds.
 */
enum { FLOW_SOON, FLOW_LATER, FLOW_IDLE, FLOW_QUEUES = FLOW_IDLE + 7 };
void flowtab_schedule(struct flowtab *t, struct flow_state *f, int queue, uint64_t due);
/*
 * Look again at a flow that is idle at now, to see whether it is still there: after a fourth of its
 * age, 1 s at least and 64 s at most.
 */
void flowtab_schedule_idle(struct flowtab *t, struct flow_state *f, uint64_t now);
/* The earliest due time, or 0. */
uint64_t flowtab_next_due(const struct flowtab *t);
/* Take a flow that is due at now off its queue, or NULL. */
struct flow_state *flowtab_pop_due(struct flowtab *t, uint64_t now);

#endif
