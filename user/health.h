/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * health.h - what the tracer must say of itself: what it watched, from when on, and every counter that
 * could hide something. It makes "0 events" a statement.
 */
#ifndef STRAYPORT_HEALTH_H
#define STRAYPORT_HEALTH_H

#include <stddef.h>
#include <stdint.h>

struct run_health {
	const char *watching;     /* the ports, as the banner names them */
	const char *filters;      /* filter_words(), or NULL: what of that is shown */
	size_t filters_len;
	uint64_t since_ns;        /* wall clock: the hooks were live from here on */
	uint64_t duration_ns;     /* until now, or until they were detached */
	uint64_t events;          /* printed; run events are not counted */
	uint64_t late;            /* of these: delivered by the sweep, after a full ring */
	uint64_t inferred;        /* of these: no hook saw them, the socket's state told */
	uint64_t found;           /* of these: existing sockets that only a look after a loss found */
	uint64_t hidden_unknown;  /* not shown: what a filter asks for is not known of the process */
	uint64_t open;            /* sockets that are being followed */
	uint64_t ring_full;       /* records that had to wait in the flow table */
	uint64_t skipped;         /* program runs that the kernel skipped, for one was under way */
	uint64_t images_unsent;   /* processes that the kernel side could not describe: /proc served */
	uint32_t hooks;           /* programs that are attached */
	/* lost for good; the sum decides on exit status 3 */
	uint64_t lost_table_full;    /* times that the flow table had no room for a socket */
	uint64_t lost_flows;      /* datagrams of peers that found no room: only in their socket's totals */
	uint64_t lost_refused;    /* packets that nobody took found no room to be counted */
	uint64_t lost_calls;      /* a call's return could not be paired with its begin */
	uint64_t lost_records;    /* records that made no sense */
	uint32_t lost_hooks;      /* programs that are no longer attached */
	const char *lost_hook;    /* the name of one of them, or NULL */
};

/* Everything that is lost for good. */
uint64_t health_lost(const struct run_health *h);

/*
 * One line for people: "3401: 0 events, 0 lost, hooks live 02:10:11", and what
 * else is not zero, and the filters. Cut to cap bytes.
 */
void health_line(const struct run_health *h, char *buf, size_t cap);

#endif
