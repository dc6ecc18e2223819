/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * consumer_inside.h - inside the consumer: what its files share
 *
 *   consumer.c          records in, events out; TCP connections; the sweep
 *   consumer_event.c    a record as an event
 *   consumer_dgram.c    UDP: sockets and their flows of datagrams
 *   consumer_refused.c  what nobody took
 *   consumer_holders.c  who holds a socket: what was open before, and hand-overs
 *   consumer_run.c      the run itself: losses, repairs, hooks, heartbeats
 *
 * Functions that print return 0, -ECANCELED (enough events were printed), or -errno of the output.
 */
#ifndef STRAYPORT_CONSUMER_INSIDE_H
#define STRAYPORT_CONSUMER_INSIDE_H

#include "consumer.h"
#include "flowtab.h"
#include "handed.h"
#include "holders.h"
#include "identity.h"
#include "refused.h"

/* A young flow is looked at once its first data had time to move: an event is printed 50 ms after it at most. */
#define FIRST_LOOK_NS (25 * 1000000u)

/* Both tell of an end within the time of one look, so few are remembered. */
#define SWEPT_MAX 64

/* What was last said of a port, for most events are about the same one. The notes stay as they are for the whole run. */
struct port_said {
	uint8_t transport;
	uint16_t port;
	bool known;
	const char *status, *service;
	const struct port_note *note;
};

struct consumer {
	struct consumer_config cfg;
	struct identity *identity;
	struct flowtab *flows;  /* sockets */
	struct flowtab *dgrams; /* UDP: flows of datagrams, by their own ids */
	uint64_t swept[SWEPT_MAX]; /* the last ends that the sweep told: id and begin added up */
	size_t n_swept;
	uint64_t sought; /* boot time at which flows were last looked for in the kernel's table */
	struct refusals *refusals;
	struct holders *holders;
	struct handed *handed;
	struct port_said port_said;
	int64_t to_wall;
	uint64_t to_wall_at; /* boot time at which to_wall was measured */
	uint64_t sequence;
	uint64_t own_ids; /* sockets that the kernel side gave no id */
	bool poll_idle;
	bool from_proc; /* consumer_from_proc() */
	bool done; /* max_events reached */
	struct tracer *tracer; /* borrowed, once it is live */
	struct run_health health;
	uint64_t live_at, blind_at; /* boot time; 0 = not yet */
	uint64_t ok_at;             /* boot time of the last look that found nothing lost */
	uint64_t reported;          /* health_lost() that was told */
	uint64_t check_at, beat_at; /* boot time of the next look at the hooks, the next heartbeat */
	uint64_t seen[CNT_MAX]; /* counters at the last repair */
	uint64_t look_again;    /* boot time; 0 = no repair is to be followed up */
	uint64_t sweep_after;   /* boot time: no repair before */
	bool unswept;           /* the last repair did not come to its end: not all that waits is told */
};

/* Measure anew, if that was long ago, how far the wall clock is from the boot time. */
void consumer_clock(struct consumer *c);

/* Hand the event to the output, if the filters let it through. holder: they ask for one who holds the socket. */
int consumer_print_of(struct consumer *c, struct event *ev, bool holder);
int consumer_print(struct consumer *c, struct event *ev);

/* ev of a record whose process is p, or NULL: not known. Its strings are borrowed until the next one. */
void consumer_build(struct consumer *c, struct event *ev, const struct rec_sock *rec, struct proc_entry *p);
/* ip: 4 or 16 bytes, network order; port: host order; scope: an interface, for link-local addresses. */
void consumer_set_addr(struct event_addr *a, uint8_t family, const uint8_t *ip, uint16_t port, uint32_t scope);
/* What the registry and the host say of ev->port. */
void consumer_name_port(struct consumer *c, struct event *ev);

/* The process of a record, with all that came of it so far; NULL if nobody is known, or on ENOMEM. */
struct proc_entry *consumer_process(struct consumer *c, const struct rec_sock *rec);

/* The flow is p's from now on (held); the flow is over. */
void consumer_own(struct consumer *c, struct flow_state *f, struct proc_entry *p);
void consumer_forget(struct consumer *c, struct flow_state *f);

/* A traffic event with what moved since the last one. */
int consumer_print_tick(struct consumer *c, struct flow_state *f, struct event *ev, const struct rec_sock *rec);

/* Records of datagrams. due: a tick may come now, if one is wanted. */
int consumer_dgram(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p, bool due);
int consumer_dgram_err(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p);
int consumer_udp_gone(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p);
/* Flows whose records found no room are in the kernel's table; and those that are due. */
int consumer_dgrams_seek(struct consumer *c, struct tracer *t);
int consumer_dgrams_sweep(struct consumer *c, struct tracer *t);

/* One line of refused packets (refused_line_fn). */
int consumer_print_refused(void *consumer, const struct refused_line *line);

/* Another process than before uses the socket. */
int consumer_handover(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p);

#endif
