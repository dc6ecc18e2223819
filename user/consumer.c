// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer.c - see consumer.h */
#include "consumer.h"
#include "clock.h"
#include "decode.h"
#include "errname.h"
#include "flowtab.h"
#include "handed.h"
#include "holders.h"
#include "identity.h"
#include "log.h"
#include "refused.h"
#include "registry.h"
#include "tcpstate.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

/* A young flow is looked at once its first data had time to move: an event is printed 50 ms after it at most. */
#define FIRST_LOOK_NS (25 * 1000000u)
/* A flow that reports data again: the hook runs before the kernel counts, so look a little later. */
#define WAKE_LOOK_NS (5 * 1000000u)

/* Whether the hooks are still attached. */
#define CHECK_HOOKS_NS 1000000000u

/* After a sweep for what found no room: look at the counters once more. */
#define LOOK_AGAIN_NS (30 * 1000000u)

/* Both tell of an end within the time of one look, so few are remembered. */
#define SWEPT_MAX 64

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

struct consumer *consumer_new(const struct consumer_config *cfg)
{
	struct consumer *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->cfg = *cfg;
	c->health.watching = cfg->watching;
	c->health.filters = cfg->filter->text_len ? cfg->filter->text : NULL;
	c->health.filters_len = cfg->filter->text_len;
	c->identity = identity_new();
	c->flows = flowtab_new();
	c->dgrams = flowtab_new();
	c->refusals = refusals_new();
	c->holders = c->identity ? holders_new(c->identity) : NULL;
	c->handed = handed_new();
	if (!c->identity || !c->flows || !c->dgrams || !c->refusals || !c->holders || !c->handed) {
		consumer_free(c);
		return NULL;
	}
	return c;
}

void consumer_free(struct consumer *c)
{
	if (!c)
		return;
	flowtab_free(c->flows);
	flowtab_free(c->dgrams);
	refusals_free(c->refusals);
	holders_free(c->holders);
	handed_free(c->handed);
	identity_free(c->identity);
	free(c);
}

static void refresh_clock(struct consumer *c)
{
	uint64_t now = clock_boot_ns();

	if (c->to_wall_at && now - c->to_wall_at < 10000000u)
		return;
	c->to_wall = clock_boot_to_wall();
	c->to_wall_at = now;
}

/* Hand it to the output, if the filters let it through. holder: they ask for one who holds the socket. */
static int print_of(struct consumer *c, struct event *ev, bool holder)
{
	enum filter_verdict v = filter_event(c->cfg.filter, ev, holder);
	int err;

	if (c->done)
		return -ECANCELED;
	if (v == FILTER_UNKNOWN)
		c->health.hidden_unknown++;
	if (v != FILTER_SHOW)
		return 0;
	ev->sequence = ++c->sequence;
	err = c->cfg.ops->event(c->cfg.out, ev);
	if (err)
		return err;
	if (c->cfg.summary)
		summary_event(c->cfg.summary, ev);
	if (ev->has & EV_HAS_SOCKET) {
		c->health.events++;
		if (ev->flags & EV_FLAG_LATE)
			c->health.late++;
		if (ev->flags & EV_FLAG_INFERRED)
			c->health.inferred++;
		if (c->cfg.max_events && c->health.events >= c->cfg.max_events) {
			c->done = true;
			return -ECANCELED;
		}
	}
	return 0;
}

static int print(struct consumer *c, struct event *ev)
{
	return print_of(c, ev, false);
}

/* ------------------------------------------------------------- record -> event */

static void set_addr(struct event_addr *a, uint8_t family, const uint8_t *ip, uint16_t port,
		     uint32_t scope)
{
	a->family = family;
	memcpy(a->ip, ip, family == 4 ? 4 : 16);
	a->port = port;
	/* fe80::/10 (RFC 4291, section 2.5.6) */
	if (family == 6 && ip[0] == 0xfe && (ip[1] & 0xc0) == 0x80)
		a->scope = scope;
}

static const char *reason_name(const struct rec_sock *rec)
{
	switch (rec->reason) {
	case REASON_FIN:
		return "fin";
	case REASON_RESET:
		return "reset";
	case REASON_TIMEOUT:
		return "timeout";
	case REASON_EXIT:
		return "process_exit";
	case REASON_CLOSED:
		return "closed";
	case REASON_ERRNO:
		return rec->err ? errname(rec->err) : NULL;
	default:
		return NULL;
	}
}

static void set_action(struct event *ev, const struct rec_sock *rec)
{
	static const struct {
		enum event_action action;
		enum event_outcome outcome;
	} kinds[REC_KIND_MAX] = {
		[REC_BIND] = { EV_SOCKET_BOUND, EV_OUTCOME_SUCCESS },
		[REC_LISTEN] = { EV_SOCKET_LISTENING, EV_OUTCOME_SUCCESS },
		[REC_ATTEMPT] = { EV_CONNECTION_ATTEMPTED, EV_OUTCOME_UNKNOWN },
		[REC_UP] = { EV_CONNECTION_ESTABLISHED, EV_OUTCOME_SUCCESS },
		[REC_FAILED] = { EV_CONNECTION_FAILED, EV_OUTCOME_FAILURE },
		[REC_ACCEPT] = { EV_CONNECTION_ACCEPTED, EV_OUTCOME_SUCCESS },
		[REC_TRAFFIC] = { EV_NETWORK_FLOW, EV_OUTCOME_NONE },
		[REC_CLOSE] = { EV_DISCONNECT_RECEIVED, EV_OUTCOME_SUCCESS },
		[REC_GONE] = { EV_SOCKET_CLOSED, EV_OUTCOME_SUCCESS },
		[REC_EXISTING] = { EV_SOCKET_EXISTING, EV_OUTCOME_NONE },
		[REC_HANDOVER] = { EV_SOCKET_HANDOVER, EV_OUTCOME_NONE },
		[REC_DGRAM] = { EV_NETWORK_FLOW, EV_OUTCOME_NONE },
		[REC_DGRAM_ERR] = { EV_CONNECTION_FAILED, EV_OUTCOME_FAILURE },
	};

	ev->action = kinds[rec->hdr.kind].action;
	ev->outcome = kinds[rec->hdr.kind].outcome;
	if (rec->err && (rec->hdr.kind == REC_BIND || rec->hdr.kind == REC_LISTEN))
		ev->outcome = EV_OUTCOME_FAILURE;
}

/* What the registry says of the event's port, and the user. */
static void name_port(const struct consumer *c, struct event *ev)
{
	struct port_info info = registry_lookup(ev->transport, ev->port);
	const struct port_note *note = port_notes_find(c->cfg.notes, ev->transport, ev->port, 0);

	ev->port_status = port_status_name(info.status);
	ev->port_service = info.service;
	if (!note)
		return;
	ev->port_note = note->name;
	ev->port_warning = note->warning;
}

static void set_port(const struct consumer *c, struct event *ev, const struct rec_sock *rec)
{
	bool remote = rec->match == MATCH_REMOTE ||
		      (rec->match & MATCH_REMOTE && rec->role == ROLE_CLIENT);

	ev->port = remote ? rec->tuple.rport : rec->tuple.lport;
	name_port(c, ev);
}

static void build(struct consumer *c, struct event *ev, const struct rec_sock *rec,
		  struct proc_entry *p)
{
	static const uint8_t none[16];

	memset(ev, 0, sizeof(*ev));
	set_action(ev, rec);
	ev->direction = rec->hdr.flags & REC_F_UNSURE ? EV_DIR_UNKNOWN :
			rec->role == ROLE_CLIENT ? EV_DIR_EGRESS :
			rec->role == ROLE_SERVER ? EV_DIR_INGRESS :
						   EV_DIR_UNKNOWN;
	ev->time_ns = rec->hdr.time + (uint64_t)c->to_wall;
	ev->reason = reason_name(rec);
	ev->has = EV_HAS_SOCKET | EV_HAS_LOCAL;
	ev->transport = rec->tuple.proto;
	ev->match = rec->match;
	set_port(c, ev, rec);
	set_addr(&ev->local, rec->tuple.family, rec->tuple.laddr, rec->tuple.lport,
		 rec->tuple.scope_if);
	if (!rec->tuple.lport && !memcmp(rec->tuple.laddr, none, 16))
		ev->has &= ~(uint32_t)EV_HAS_LOCAL; /* it failed before it had one */
	if (rec->role == ROLE_CLIENT || rec->role == ROLE_SERVER ||
	    (rec->hdr.kind >= REC_EXISTING && rec->tuple.proto == IPPROTO_UDP && rec->tuple.rport)) {
		ev->has |= EV_HAS_REMOTE;
		set_addr(&ev->remote, rec->tuple.family, rec->tuple.raddr, rec->tuple.rport,
			 rec->tuple.scope_if);
	}
	ev->socket_id = rec->id;
	ev->socket_state = event_tcp_state(rec->state);
	ev->netns = rec->tuple.netns;
	if (rec->hdr.kind == REC_LISTEN) {
		ev->has |= EV_HAS_BACKLOG;
		ev->backlog = rec->backlog;
	}
	if (rec->hdr.kind == REC_CLOSE || rec->hdr.kind == REC_TRAFFIC || rec->hdr.kind == REC_DGRAM ||
	    (rec->hdr.kind == REC_GONE && rec->tuple.proto == IPPROTO_UDP)) {
		ev->has |= EV_HAS_COUNTERS;
		ev->rx_bytes = rec->rx_bytes;
		ev->tx_bytes = rec->tx_bytes;
		ev->rx_packets = rec->rx_segs;
		ev->tx_packets = rec->tx_segs;
	}
	if (rec->opened && rec->hdr.kind != REC_HANDOVER &&
	    (rec->hdr.kind >= REC_TRAFFIC || rec->hdr.kind == REC_FAILED) &&
	    rec->hdr.time >= rec->opened) {
		ev->has |= EV_HAS_DURATION;
		ev->opened_ns = rec->opened + (uint64_t)c->to_wall;
		ev->duration_ns = rec->hdr.time - rec->opened;
	}
	if (rec->hdr.flags & REC_F_LATE)
		ev->flags |= EV_FLAG_LATE;
	if (rec->hdr.flags & REC_F_INFERRED)
		ev->flags |= EV_FLAG_INFERRED;
	if (!p)
		return;
	ev->has |= EV_HAS_PROCESS;
	ev->attribution = rec->attribution == ATTR_CURRENT  ? EV_ATTR_CURRENT :
			  rec->attribution == ATTR_LISTENER ? EV_ATTR_LISTENER :
			  rec->attribution == ATTR_SNAPSHOT ? c->from_proc ? EV_ATTR_PROC : EV_ATTR_SNAPSHOT :
							      EV_ATTR_OWNER;
	identity_describe(c->identity, p, rec, c->to_wall, &ev->proc, &ev->flags);
}

/* ------------------------------------------------------------------- flows */

static void own(struct consumer *c, struct flow_state *f, struct proc_entry *p)
{
	if (f->owner == p)
		return;
	identity_hold(c->identity, p);
	identity_release(c->identity, f->owner);
	f->owner = p;
}

static void forget(struct consumer *c, struct flow_state *f)
{
	identity_release(c->identity, f->owner);
	flowtab_remove(c->flows, f);
}

/* How long an image is waited for that another CPU is just writing, or that lies behind such a one. */
#define IMAGE_WAIT_NS 200000u

/* Images that came beside the records: those which are older than this record are read by then. */
static void read_images(struct consumer *c)
{
	tracer_read_images(c->tracer);
	identity_unsent(c->identity, tracer_exec_unsent(c->tracer));
}

/* The process of a record, with all that came of it so far; NULL if nobody is known, or on ENOMEM. */
static struct proc_entry *process_of(struct consumer *c, const struct rec_sock *rec)
{
	struct proc_entry *p;
	uint64_t until;

	if (c->tracer)
		read_images(c);
	p = identity_get(c->identity, &rec->who);
	if (!p || !c->tracer || identity_knows(c->identity, p, rec))
		return p;
	until = clock_boot_ns() + IMAGE_WAIT_NS;
	do {
		read_images(c);
		p = identity_get(c->identity, &rec->who);
	} while (p && !identity_knows(c->identity, p, rec) && clock_boot_ns() < until);
	if (p)
		identity_missing(c->identity, p, rec);
	return p;
}

/* A traffic event with what moved since the last one. */
static int print_tick(struct consumer *c, struct flow_state *f, struct event *ev,
		      const struct rec_sock *rec)
{
	ev->has |= EV_HAS_INTERVAL;
	ev->first_of_flow = !f->last_tick;
	ev->interval_rx = rec->rx_bytes - f->rx;
	ev->interval_tx = rec->tx_bytes - f->tx;
	f->rx = rec->rx_bytes;
	f->tx = rec->tx_bytes;
	f->last_tick = rec->hdr.time;
	return print(c, ev);
}

static int on_traffic(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *f = flowtab_find(c->flows, rec->id);
	struct event ev;

	if (!f)
		return 0;
	if (rec->rx_bytes < f->rx || rec->tx_bytes < f->tx ||
	    (rec->rx_bytes == f->rx && rec->tx_bytes == f->tx)) {
		if (c->poll_idle && c->cfg.traffic_interval_ns)
			flowtab_schedule(c->flows, f, FLOW_LATER,
					 rec->hdr.time + c->cfg.traffic_interval_ns);
		return 0;
	}
	if (!c->cfg.traffic_interval_ns)
		return 0;
	flowtab_schedule(c->flows, f, FLOW_LATER, rec->hdr.time + c->cfg.traffic_interval_ns);
	build(c, &ev, rec, p);
	return print_tick(c, f, &ev, rec);
}

static int on_wake(struct consumer *c, const struct rec_sock *rec)
{
	struct flow_state *f = flowtab_find(c->flows, rec->id);
	uint64_t due = rec->hdr.time + WAKE_LOOK_NS;

	if (!f || !c->cfg.traffic_interval_ns || (f->due && f->queue < FLOW_IDLE))
		return 0;
	if (f->last_tick && due < f->last_tick + c->cfg.traffic_interval_ns)
		flowtab_schedule(c->flows, f, FLOW_LATER,
				 f->last_tick + c->cfg.traffic_interval_ns);
	else
		flowtab_schedule(c->flows, f, FLOW_SOON, due);
	return 0;
}

static int on_close(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *f = flowtab_find(c->flows, rec->id), unknown = { 0 };
	struct rec_sock tick;
	struct event ev;
	int err = 0;

	if (!f) {
		f = &unknown;
		if (!rec->opened) {
			/* from before the run, and closed before the snapshot came to it: as if told with these totals */
			unknown.rx = rec->rx_bytes;
			unknown.tx = rec->tx_bytes;
			unknown.last_tick = rec->hdr.time;
		}
	}
	/* too short-lived for a tick of its own, but data moved, so it has one */
	if (c->cfg.traffic_interval_ns && !f->last_tick && (rec->rx_bytes || rec->tx_bytes)) {
		tick = *rec;
		tick.hdr.kind = REC_TRAFFIC;
		tick.reason = REASON_NONE;
		tick.err = 0;
		build(c, &ev, &tick, p);
		err = print_tick(c, f, &ev, &tick);
	}
	if (!err) {
		build(c, &ev, rec, p);
		ev.has |= EV_HAS_INTERVAL;
		ev.interval_rx = rec->rx_bytes - f->rx;
		ev.interval_tx = rec->tx_bytes - f->tx;
		err = print(c, &ev);
	}
	if (f != &unknown)
		forget(c, f);
	return err;
}

/* --------------------------------------------------------------- datagrams */

/* The flow of a record, made now if it is new; NULL on ENOMEM. */
static struct flow_state *dgram_state(struct consumer *c, const struct rec_sock *rec)
{
	struct flow_state *f = flowtab_find(c->dgrams, rec->sk), *socket;

	if (f)
		return f;
	socket = flowtab_get(c->flows, rec->id, 0);
	f = socket ? flowtab_get(c->dgrams, rec->sk, 0) : NULL;
	if (!f)
		return NULL;
	f->key.socket = rec->id;
	f->key.family = rec->tuple.family;
	memcpy(f->key.peer, rec->tuple.raddr, sizeof(f->key.peer));
	f->key.rport = rec->tuple.rport;
	f->key.lport = rec->tuple.lport;
	flowtab_link(socket, f);
	return f;
}

static void dgram_forget(struct consumer *c, struct flow_state *f)
{
	flowtab_unlink(f);
	identity_release(c->identity, f->owner);
	flowtab_remove(c->dgrams, f);
}

/* A total of 64 bits from its lower 32, which are not older than the total. */
static uint64_t widen(uint64_t total, uint32_t low)
{
	return total + (uint32_t)(low - (uint32_t)total);
}

/* What moved since the last traffic event, if it is time to say so; due: it is. */
static int on_dgram(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p, bool due)
{
	uint64_t interval = c->cfg.traffic_interval_ns;
	struct flow_state *f = dgram_state(c, rec);
	int32_t rx, tx;
	struct event ev;
	uint64_t now;
	bool first;
	int err;

	if (!f)
		return -ENOMEM;
	own(c, f, p);
	rx = (int32_t)(rec->rx_segs - (uint32_t)f->rx_dgrams);
	tx = (int32_t)(rec->tx_segs - (uint32_t)f->tx_dgrams);
	if (rx < 0 || tx < 0 || rec->rx_bytes < f->rx || rec->tx_bytes < f->tx || !(rx || tx))
		return 0; /* an idle flow is told of by the kernel when it moves again */
	first = (rx && !f->rx_dgrams) || (tx && !f->tx_dgrams);
	if (!first && !due) {
		if (!interval)
			return 0;
		if (rec->hdr.time < f->last_tick + interval) {
			flowtab_schedule(c->dgrams, f, FLOW_LATER, f->last_tick + interval);
			return 0;
		}
	}
	build(c, &ev, rec, p);
	f->rx_dgrams = ev.rx_packets = widen(f->rx_dgrams, rec->rx_segs);
	f->tx_dgrams = ev.tx_packets = widen(f->tx_dgrams, rec->tx_segs);
	err = print_tick(c, f, &ev, rec);
	/* what is due carries the time of its last datagram, which may be long ago */
	now = due ? clock_boot_ns() : rec->hdr.time;
	f->last_tick = now;
	if (interval)
		flowtab_schedule(c->dgrams, f, FLOW_LATER, now + interval);
	return err;
}

static int on_dgram_err(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *f = dgram_state(c, rec);
	struct event ev;

	if (!f)
		return -ENOMEM;
	if (rec->hdr.time <= f->refused)
		return 0;
	f->refused = rec->hdr.time;
	build(c, &ev, rec, p);
	return print(c, &ev);
}

/* What the kernel's table says of a flow, as if it were a record. */
static void dgram_record(struct rec_sock *rec, const struct dgram_key *key,
			 const struct dgram_flow *df, uint32_t flags)
{
	memset(rec, 0, sizeof(*rec));
	rec->hdr.kind = REC_DGRAM;
	rec->hdr.size = sizeof(*rec);
	rec->hdr.flags = flags | REC_F_TABLE;
	rec->hdr.time = df->last;
	rec->sk = df->id;
	rec->id = key->socket;
	rec->tuple = df->tuple;
	rec->who = df->who;
	rec->attribution = df->who.start ? ATTR_OWNER : ATTR_UNKNOWN;
	rec->opened = df->first;
	rec->rx_bytes = df->rx_bytes;
	rec->tx_bytes = df->tx_bytes;
	rec->rx_segs = (uint32_t)df->rx_dgrams;
	rec->tx_segs = (uint32_t)df->tx_dgrams;
	rec->role = df->role;
	rec->match = df->match;
}

/* Print what the table knows and we have not printed. */
static int dgram_catch_up(struct consumer *c, const struct dgram_key *key,
			  const struct dgram_flow *df, uint32_t flags, bool due)
{
	struct rec_sock rec;
	struct proc_entry *p;
	int err;

	dgram_record(&rec, key, df, flags);
	if (c->tracer && rec.who.start)
		rec.exec_id = tracer_exec_id(c->tracer, &rec.who);
	p = process_of(c, &rec);
	err = on_dgram(c, &rec, p, due);
	if (err || !due || !df->refused)
		return err;
	rec.hdr.kind = REC_DGRAM_ERR;
	rec.hdr.time = df->refused;
	rec.err = df->err;
	rec.reason = REASON_ERRNO;
	return on_dgram_err(c, &rec, p);
}

/* Found in the table while it was looked through. */
static int dgram_found(void *ctx, const struct dgram_key *key, const struct dgram_flow *df)
{
	struct consumer *c = ctx;

	if (df->told) /* we know it, or its record is still in the ring */
		return 0;
	return dgram_catch_up(c, key, df, REC_F_LATE, true);
}

/* Look for flows that no record has told of: the ring was full, or the send never returned. */
static int dgrams_seek(struct consumer *c, struct tracer *t)
{
	c->sought = clock_boot_ns();
	return tracer_dgrams(t, dgram_found, c);
}

/* The last that a socket's flows have to say; their datagrams are added up. */
static int dgrams_last(struct consumer *c, struct flow_state *socket, uint32_t *rx, uint32_t *tx)
{
	struct dgram_flow df;
	int err = 0;

	*rx = *tx = 0;
	for (struct flow_state *f = socket->peers; f && !err; f = f->next_peer) {
		if (!tracer_dgram(c->tracer, &f->key, &df) && df.id == f->id)
			err = dgram_catch_up(c, &f->key, &df, 0, true);
		*rx += (uint32_t)f->rx_dgrams;
		*tx += (uint32_t)f->tx_dgrams;
	}
	return err;
}

/* A UDP socket is gone: its flows end before. */
static int dgrams_end(struct consumer *c, struct flow_state *socket, const struct rec_sock *rec)
{
	uint32_t rx, tx;
	int err = dgrams_last(c, socket, &rx, &tx);

	/* more has moved than its flows know: some are not told yet. One look serves all that ended before it. */
	if (!err && (rx != rec->rx_segs || tx != rec->tx_segs) && rec->hdr.time >= c->sought)
		err = dgrams_seek(c, c->tracer);
	for (struct flow_state *f = socket->peers, *next; f; f = next) {
		next = f->next_peer;
		tracer_dgram_forget(c->tracer, &f->key);
		dgram_forget(c, f);
	}
	return err;
}

static int on_udp_gone(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *socket = flowtab_get(c->flows, rec->id, rec->sk);
	struct event ev;
	int err;

	if (!socket)
		return -ENOMEM;
	identity_hold(c->identity, p); /* its flows let go of it */
	err = dgrams_end(c, socket, rec);
	if (!err) {
		build(c, &ev, rec, p);
		err = print(c, &ev);
	}
	forget(c, socket);
	identity_release(c->identity, p);
	return err;
}

static int dgrams_sweep(struct consumer *c, struct tracer *t)
{
	uint64_t now = clock_boot_ns();
	struct dgram_flow df;
	struct flow_state *f;
	int err = 0;

	while (!err && (f = flowtab_pop_due(c->dgrams, now)))
		if (!tracer_dgram(t, &f->key, &df) && df.id == f->id)
			err = dgram_catch_up(c, &f->key, &df, 0, true);
	return err;
}

/* ----------------------------------------------------------------- refused */

static void set_holder(struct consumer *c, struct event *ev, const struct refused_line *line)
{
	static const struct rec_sock nothing = { .hdr.time = UINT64_MAX, .attribution = ATTR_OWNER }; /* what it is last known as */
	struct proc_entry *p =
		holders_find(c->holders, line->key->netns, line->key->proto, line->lport);
	uint32_t flags = 0; /* of the holder's process, not of this event */

	if (!p)
		return;
	ev->has |= EV_HAS_HOLDER;
	identity_describe(c->identity, p, &nothing, c->to_wall, &ev->holder, &flags);
}

static void set_refused(struct event *ev, const struct refused_line *line)
{
	ev->has |= EV_HAS_REFUSED;
	ev->refused = (struct event_refused){
		.packets = line->all_packets,
		.interval_packets = line->packets,
		.ports = line->all_ports,
		.interval_ports = line->ports,
		.at_least = line->at_least,
		.others = !line->key->family,
		.list = line->list,
		.n_list = line->n_list,
		.lowest = line->lowest,
		.highest = line->highest,
	};
}

static int print_refused(void *consumer, const struct refused_line *line)
{
	const struct refused_key *key = line->key;
	struct consumer *c = consumer;
	struct event ev;

	memset(&ev, 0, sizeof(ev));
	ev.action = EV_CONNECTION_REFUSED;
	ev.outcome = EV_OUTCOME_FAILURE;
	ev.direction = EV_DIR_INGRESS;
	ev.time_ns = line->time + (uint64_t)c->to_wall;
	ev.has = EV_HAS_SOCKET;
	ev.transport = key->proto;
	ev.match = MATCH_LOCAL;
	ev.netns = key->netns;
	if (key->family) {
		ev.has |= EV_HAS_LOCAL | EV_HAS_REMOTE | EV_HAS_INTERFACE;
		set_addr(&ev.local, key->family, key->laddr, line->lport, key->ifindex);
		set_addr(&ev.remote, key->family, key->raddr, line->rport, key->ifindex);
		ev.local.no_port = !line->lport;
		ev.remote.no_port = line->coalesced;
		ev.ifindex = key->ifindex;
		ev.ifname = line->ifname;
	}
	if (line->lport) {
		ev.port = line->lport;
		name_port(c, &ev);
		set_holder(c, &ev, line);
	}
	if (line->coalesced)
		set_refused(&ev, line);
	return print(c, &ev);
}

struct refused_look {
	struct consumer *consumer;
	uint64_t now;
};

static int look_refused(void *ctx, const struct refused_key *key, const struct refused *entry,
			const struct refused_ports *ports)
{
	struct refused_look *look = ctx;

	return refusals_look(look->consumer->refusals, key, entry, ports, look->now, print_refused,
			     look->consumer);
}

int consumer_refused(struct consumer *c, struct tracer *t)
{
	struct refused_look look = { c, clock_boot_ns() };
	int err;

	refresh_clock(c);
	err = tracer_refused(t, look_refused, &look);
	refusals_looked(c->refusals, look.now);
	return err;
}

/* Who holds a port, for the time when nobody does. */
static void remember_holder(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	if (!rec->err && (rec->hdr.kind == REC_BIND || rec->hdr.kind == REC_LISTEN ||
			  rec->hdr.kind == REC_GONE))
		holders_set(c->holders, rec->tuple.netns, rec->tuple.proto, rec->tuple.lport, p);
}

/*
 * The sweep looks without a lock, so it and a hook may both tell of one end:
 * the first counts. A connection is told by its socket and its begin.
 */
static bool told_before(struct consumer *c, const struct rec_sock *rec)
{
	uint64_t life = rec->id + rec->opened;

	if (rec->hdr.kind != REC_CLOSE && rec->hdr.kind != REC_FAILED)
		return false;
	if (rec->hdr.flags & REC_F_SWEPT) {
		if (!flowtab_find(c->flows, rec->id))
			return true; /* the sweep looks only at what we know */
		c->swept[c->n_swept++ % SWEPT_MAX] = life;
		return false;
	}
	for (size_t i = 0; i < SWEPT_MAX && i < c->n_swept; i++)
		if (c->swept[i] == life)
			return true;
	return false;
}

/* All holders, each named as far as it can be: as of the time of an event; 0 = of their own times. NULL on ENOMEM. */
static struct event_holder *name_holders(struct consumer *c, const struct rec_holder *holders,
					 size_t n, uint64_t time, uint32_t *flags)
{
	struct event_holder *out = calloc(n, sizeof(*out));
	struct event_proc proc;
	struct rec_sock sock;
	uint32_t ignored = 0;

	for (size_t i = 0; out && i < n; i++) {
		struct proc_entry *p = identity_holder(c->identity, &holders[i]);

		if (!p) {
			free(out);
			return NULL;
		}
		sock = holders[i].sock;
		if (time)
			sock.hdr.time = time;
		identity_describe(c->identity, p, &sock, c->to_wall, &proc, &ignored);
		out[i].pid = proc.pid;
		out[i].fd = holders[i].fd;
		out[i].start_boot_ns = proc.start_boot_ns;
		out[i].comm = holders[i].sock.comm;
		out[i].exe = proc.exe;
		if (proc.pid != out[0].pid)
			*flags |= EV_FLAG_SHARED_SOCKET;
	}
	return out;
}

/* Who holds a socket that was handed over. Returns 0, with *named to be freed, or -ENOMEM. */
static int add_handed(struct consumer *c, struct event *ev, const struct rec_sock *rec, struct event_holder **named)
{
	const struct rec_holder *list;
	uint64_t at;
	size_t n;

	*named = NULL;
	if (!c->tracer || handed_look(c->handed, c->tracer, rec->id, rec->hdr.time, &list, &n, &at)) {
		ev->flags |= EV_FLAG_HOLDERS_UNREAD;
		return 0;
	}
	ev->holders_ns = at + (uint64_t)c->to_wall;
	if (!n)
		return 0;
	*named = name_holders(c, list, n, rec->hdr.time, &ev->flags);
	ev->holders = *named;
	ev->n_holders = n;
	return *named ? 0 : -ENOMEM;
}

/* Another process than before uses the socket. */
static int on_handover(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	const struct rec_sock then = { .hdr.time = rec->hdr.time, .attribution = ATTR_OWNER };
	struct proc_entry *previous = identity_get(c->identity, &rec->before);
	struct flow_state *f = flowtab_find(c->flows, rec->id);
	struct event_proc before = { 0 };
	uint32_t flags = 0; /* of the other process, not of this event */
	struct event_holder *named;
	struct event held = { 0 }, ev;
	int err;

	identity_hold(c->identity, previous);
	identity_hold(c->identity, p);
	/* first: ancestors are of the process described last */
	err = add_handed(c, &held, rec, &named);
	if (err)
		goto out;
	if (previous)
		identity_describe(c->identity, previous, &then, c->to_wall, &before, &flags);
	build(c, &ev, rec, p);
	if (previous) {
		ev.has |= EV_HAS_PREVIOUS;
		ev.holder = before;
	}
	ev.holders = held.holders;
	ev.n_holders = held.n_holders;
	ev.holders_ns = held.holders_ns;
	ev.flags |= held.flags;
	err = print(c, &ev);
	if (f)
		own(c, f, p);
out:
	free(named);
	identity_release(c->identity, p);
	identity_release(c->identity, previous);
	return err;
}

static int on_sock(struct consumer *c, const struct rec_sock *rec)
{
	struct proc_entry *p;
	struct flow_state *f;
	struct event ev;
	int err;

	if (told_before(c, rec))
		return 0;
	p = process_of(c, rec);
	if (p && *rec->comm)
		identity_current(c->identity, p, rec);
	switch (rec->hdr.kind) {
	case REC_TRAFFIC:
		return on_traffic(c, rec, p);
	case REC_WAKE:
		return on_wake(c, rec);
	case REC_CLOSE:
		return on_close(c, rec, p);
	case REC_DGRAM:
		return on_dgram(c, rec, p, false);
	case REC_DGRAM_ERR:
		return on_dgram_err(c, rec, p);
	case REC_HANDOVER:
		return on_handover(c, rec, p);
	}
	remember_holder(c, rec, p);
	if (rec->hdr.kind == REC_GONE && rec->tuple.proto == IPPROTO_UDP)
		return on_udp_gone(c, rec, p);
	build(c, &ev, rec, p);
	err = print(c, &ev);
	f = flowtab_find(c->flows, rec->id);
	if (rec->hdr.kind == REC_GONE || rec->hdr.kind == REC_FAILED || rec->err) {
		if (f && rec->hdr.kind != REC_BIND)
			forget(c, f);
		return err;
	}
	if (!f)
		f = flowtab_get(c->flows, rec->id, rec->sk);
	if (!f)
		return err ? err : -ENOMEM;
	if (!f->since)
		f->since = rec->hdr.time;
	own(c, f, p);
	if (rec->hdr.kind == REC_UP || rec->hdr.kind == REC_ACCEPT) {
		if (c->cfg.traffic_interval_ns)
			flowtab_schedule(c->flows, f, FLOW_SOON, rec->hdr.time + FIRST_LOOK_NS);
		else
			flowtab_schedule_idle(c->flows, f, rec->hdr.time);
	} else if (rec->hdr.kind == REC_ATTEMPT) {
		flowtab_schedule_idle(c->flows, f, rec->hdr.time);
	}
	return err;
}

/* ---------------------------------------------------------------- existing */

/* What an existing socket has besides: its state in words, its backlog, what it has moved so far. */
static void add_existing(struct event *ev, const struct rec_sock *rec)
{
	/* a time-wait or request socket has no counters any more, or not yet */
	bool mini = rec->state == STATE_TIME_WAIT || rec->state == STATE_NEW_SYN_RECV;

	if (rec->tuple.proto == IPPROTO_UDP) {
		ev->socket_state = rec->state == STATE_ESTABLISHED ? "ESTABLISHED" : "UNCONN";
		return;
	}
	if (rec->role == ROLE_LISTENER) {
		ev->has |= EV_HAS_BACKLOG;
		ev->backlog = rec->backlog;
	} else if (rec->role != ROLE_NONE && !mini) {
		ev->has |= EV_HAS_COUNTERS;
		ev->rx_bytes = rec->rx_bytes;
		ev->tx_bytes = rec->tx_bytes;
		ev->rx_packets = rec->rx_segs;
		ev->tx_packets = rec->tx_segs;
	}
}

/* Followed from now on: the next tick says only what has moved since. */
static int follow(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *f = flowtab_get(c->flows, rec->id, rec->sk);

	if (!f)
		return -ENOMEM;
	own(c, f, p);
	f->since = f->last_tick = rec->hdr.time;
	f->rx = rec->rx_bytes;
	f->tx = rec->tx_bytes;
	if (rec->role != ROLE_CLIENT && rec->role != ROLE_SERVER)
		return 0;
	/* an end just while it was found is seen by the look, which also arms its hooks */
	flowtab_schedule(c->flows, f, FLOW_SOON, rec->hdr.time + FIRST_LOOK_NS);
	return 0;
}

/* Put a holder that the filters ask for in front: the event is its. False if there is none. */
static bool prefer_holder(struct consumer *c, struct rec_holder *holders, size_t n)
{
	uint32_t ignored = 0;

	for (size_t i = 0; i < n; i++) {
		struct proc_entry *p = identity_holder(c->identity, &holders[i]);
		struct event_proc proc = { 0 };
		struct rec_holder first = holders[0];

		if (!p)
			return false;
		identity_describe(c->identity, p, &holders[i].sock, c->to_wall, &proc, &ignored);
		if (filter_process(c->cfg.filter, &proc) != FILTER_SHOW)
			continue;
		holders[0] = holders[i];
		holders[i] = first;
		return true;
	}
	return false;
}

int consumer_existing(struct consumer *c, const struct rec_sock *rec, struct rec_holder *holders,
		      size_t n)
{
	bool wanted = filter_by_process(c->cfg.filter) && prefer_holder(c, holders, n);
	const struct rec_sock *who = n ? &holders[0].sock : rec;
	struct event_holder *named = NULL;
	uint32_t flags = 0;
	struct proc_entry *p;
	struct rec_sock told = *rec;
	struct event ev;
	int err;

	refresh_clock(c);
	told.hdr.kind = REC_EXISTING;
	told.attribution = who->attribution;
	told.who = who->who;
	/* not in the flow table: the number is ours, of a CPU that there is not */
	if (!told.id)
		told.id = (told.hdr.time + c->own_ids++) << 10 | 1023;
	if (n) {
		named = name_holders(c, holders, n, 0, &flags);
		if (!named)
			return -ENOMEM;
	}
	p = identity_get(c->identity, &told.who);
	build(c, &ev, &told, p);
	add_existing(&ev, &told);
	ev.flags |= flags;
	ev.holders = named;
	ev.n_holders = n;
	if (p && !rec->tuple.rport)
		holders_set(c->holders, rec->tuple.netns, rec->tuple.proto, rec->tuple.lport, p);
	err = print_of(c, &ev, wanted);
	free(named);
	if (!err && rec->id)
		err = follow(c, rec, p);
	return err;
}

int consumer_image(void *consumer, void *data, size_t size)
{
	struct consumer *c = consumer;
	struct record rec;

	if (decode(data, size, &rec) < 0 || (!rec.proc && !rec.args)) {
		c->health.lost_records++;
		return 0;
	}
	return rec.proc ? identity_image_ahead(c->identity, rec.proc) :
			  identity_args(c->identity, rec.args);
}

int consumer_record(void *consumer, void *data, size_t size)
{
	struct consumer *c = consumer;
	struct record rec;
	int err;

	if (decode(data, size, &rec) < 0) {
		c->health.lost_records++;
		return 0;
	}
	refresh_clock(c);
	if (rec.proc)
		return identity_image(c->identity, rec.proc);
	if (rec.args)
		return identity_args(c->identity, rec.args);
	if (rec.refused)
		err = refusals_told(c->refusals, rec.refused, print_refused, c);
	else if (rec.sock)
		err = on_sock(c, rec.sock);
	else
		return 0;
	if (err || !sink_full(c->cfg.sink, false))
		return err;
	err = sink_flush(c->cfg.sink);
	return err ? err : sink_full(c->cfg.sink, false) ? -EAGAIN : 0;
}

/* ------------------------------------------------------------------- sweep */

int consumer_sweep(struct consumer *c, struct tracer *t)
{
	uint64_t sk[TRACER_SWEEP_MAX], now = clock_boot_ns();
	struct flow_state *f;
	size_t n = 0;
	int err = dgrams_sweep(c, t);

	/* a slow reader gets fewer and larger ticks first */
	while (!err && !sink_full(c->cfg.sink, true) && (f = flowtab_pop_due(c->flows, now))) {
		sk[n++] = f->sk;
		/* what the look finds may ask for an earlier one */
		flowtab_schedule_idle(c->flows, f, now);
		if (n < TRACER_SWEEP_MAX)
			continue;
		err = tracer_sweep(t, sk, n);
		n = 0;
	}
	if (!err && n)
		err = tracer_sweep(t, sk, n);
	if (!err && refusals_due(c->refusals) && refusals_due(c->refusals) <= now)
		err = consumer_refused(c, t);
	return err;
}

uint64_t consumer_next_due(const struct consumer *c)
{
	uint64_t due = flowtab_next_due(c->flows), dgrams = flowtab_next_due(c->dgrams);
	uint64_t refused = refusals_due(c->refusals);

	if (dgrams && (!due || dgrams < due))
		due = dgrams;
	if (refused && (!due || refused < due))
		due = refused;

	return c->look_again && (!due || c->look_again < due) ? c->look_again : due;
}

/* An event of the run itself, with what there is to say of it now. */
static void run_event(struct consumer *c, struct event *ev, enum event_action action)
{
	uint64_t now = c->blind_at ? c->blind_at : clock_boot_ns();

	c->health.duration_ns = c->live_at ? now - c->live_at : 0;
	c->health.open = flowtab_count(c->flows);
	memset(ev, 0, sizeof(*ev));
	ev->action = action;
	ev->time_ns = clock_wall_ns();
	if (c->live_at)
		ev->health = &c->health;
}

/* Say what is lost for good since it was last said, and between which moments. */
static int report_loss(struct consumer *c)
{
	uint64_t lost = health_lost(&c->health), now = clock_boot_ns(), from = c->ok_at;
	struct event ev;

	c->ok_at = now;
	if (lost == c->reported)
		return 0;
	c->reported = lost;
	run_event(c, &ev, EV_EVENTS_LOST);
	ev.has = EV_HAS_DURATION;
	ev.opened_ns = ev.time_ns - (now - from);
	ev.duration_ns = now - from;
	return print(c, &ev);
}

int consumer_repair(struct consumer *c, struct tracer *t)
{
	uint64_t now[CNT_MAX], after[CNT_MAX], began;
	int err = 0;

	tracer_counters(t, now);
	began = clock_boot_ns();
	if (began < c->sweep_after && !c->blind_at) {
		now[CNT_RING_FULL] = c->seen[CNT_RING_FULL]; /* it will still be seen then */
	} else if (c->unswept || now[CNT_RING_FULL] != c->seen[CNT_RING_FULL]) {
		err = dgrams_seek(c, t);
		if (!err)
			err = tracer_sweep_pending(t);
		c->unswept = err == -EAGAIN; /* the output is full: the rest waits in the table */
		if (err && !c->unswept)
			return err;
		/* a table of many sockets may hold more than the ring does */
		tracer_counters(t, after);
		if (!err)
			c->unswept |= after[CNT_RING_FULL] != now[CNT_RING_FULL] ||
				      after[CNT_MOVED] != now[CNT_MOVED];
		refusals_wake(c->refusals, clock_boot_ns());
		/* under lasting load most of the time is the ring's, not the walk through the table's */
		c->sweep_after = clock_boot_ns() + 4 * (clock_boot_ns() - began);
		/* an event that came just while its flow was swept waits without waking us */
		c->look_again = c->sweep_after + LOOK_AGAIN_NS;
	} else if (c->look_again && clock_boot_ns() >= c->look_again) {
		c->look_again = 0;
	}
	memcpy(c->seen, now, sizeof(now));
	c->health.ring_full = now[CNT_RING_FULL];
	c->health.lost_table_full = now[CNT_TABLE_FULL];
	c->health.images_unsent = now[CNT_PROC_UNSENT];
	c->health.lost_flows = now[CNT_DGRAM_FULL];
	c->health.lost_refused = now[CNT_REFUSED_FULL];
	c->health.lost_calls = now[CNT_PENDING_FULL];
	return report_loss(c);
}

bool consumer_wants_repair(const struct consumer *c)
{
	if (c->blind_at)
		return c->unswept;
	return c->look_again && clock_boot_ns() >= c->look_again;
}

void consumer_found(struct consumer *c, size_t n)
{
	c->health.found += n;
}

void consumer_from_proc(struct consumer *c)
{
	c->from_proc = true;
}

void consumer_poll_idle(struct consumer *c, bool poll)
{
	c->poll_idle = poll;
}

static void look_at_hooks(struct consumer *c, struct tracer *t)
{
	unsigned int lost;

	c->health.hooks = tracer_hooks(t, &lost, &c->health.lost_hook);
	c->health.lost_hooks = lost;
	c->health.skipped = tracer_skipped(t);
}

static void forget_proc(void *tracer, const struct who_id *proc)
{
	tracer_proc_forget(tracer, proc->tgid);
}

void consumer_live(struct consumer *c, struct tracer *t)
{
	c->tracer = t;
	identity_on_forget(c->identity, forget_proc, t);
	c->live_at = c->ok_at = clock_boot_ns();
	c->health.since_ns = clock_wall_ns();
	c->check_at = c->live_at + CHECK_HOOKS_NS;
	c->beat_at = c->live_at + c->cfg.heartbeat_ns;
	look_at_hooks(c, t);
}

void consumer_blind(struct consumer *c, struct tracer *t)
{
	look_at_hooks(c, t);
	c->blind_at = clock_boot_ns();
}

int consumer_watch(struct consumer *c, struct tracer *t)
{
	uint64_t now = clock_boot_ns();
	uint32_t before = c->health.lost_hooks;
	struct event ev;
	int err = 0;

	if (now >= c->check_at) {
		look_at_hooks(c, t);
		if (c->health.lost_hooks > before)
			log_warn("%s: this hook was taken away: what it sees is missed from now on",
				 c->health.lost_hook);
		err = report_loss(c);
		c->check_at = now + CHECK_HOOKS_NS;
	}
	if (err || !c->cfg.heartbeat_ns || now < c->beat_at)
		return err;
	c->beat_at += (now - c->beat_at) / c->cfg.heartbeat_ns * c->cfg.heartbeat_ns + c->cfg.heartbeat_ns;
	run_event(c, &ev, EV_HEARTBEAT);
	return print(c, &ev);
}

int consumer_run_event(struct consumer *c, enum event_action action)
{
	struct event ev;

	run_event(c, &ev, action);
	ev.outcome = action == EV_TRACE_STOPPED ? EV_OUTCOME_SUCCESS : EV_OUTCOME_NONE;
	c->done = false; /* a run that reached its limit still says that it stopped */
	return print(c, &ev);
}

const struct run_health *consumer_health(const struct consumer *c)
{
	return &c->health;
}
