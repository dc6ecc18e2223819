// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer.c - see consumer.h */
#include "consumer.h"
#include "clock.h"
#include "decode.h"
#include "errname.h"
#include "flowtab.h"
#include "identity.h"
#include "registry.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

/* A young flow is looked at once its first data had time to move: an event is printed 50 ms after it at most. */
#define FIRST_LOOK_NS (25 * 1000000u)
/* A flow that reports data again: the hook runs before the kernel counts, so look a little later. */
#define WAKE_LOOK_NS (5 * 1000000u)

/* After a sweep for what found no room: look at the counters once more. */
#define LOOK_AGAIN_NS (30 * 1000000u)

struct consumer {
	struct consumer_config cfg;
	struct identity *identity;
	struct flowtab *flows;
	int64_t to_wall;
	uint64_t to_wall_at; /* boot time at which to_wall was measured */
	uint64_t sequence;
	bool poll_idle;
	bool done; /* max_events reached */
	struct consumer_stats stats;
	uint64_t seen[CNT_MAX]; /* counters at the last repair */
	uint64_t look_again;    /* boot time; 0 = no repair is to be followed up */
};

struct consumer *consumer_new(const struct consumer_config *cfg)
{
	struct consumer *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->cfg = *cfg;
	c->identity = identity_new();
	c->flows = flowtab_new();
	if (!c->identity || !c->flows) {
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

static int print(struct consumer *c, struct event *ev)
{
	int err;

	if (c->done)
		return -ECANCELED;
	ev->sequence = ++c->sequence;
	err = c->cfg.ops->event(c->cfg.out, ev);
	if (err)
		return err;
	if (ev->has & EV_HAS_SOCKET) {
		c->stats.events++;
		if (c->cfg.max_events && c->stats.events >= c->cfg.max_events) {
			c->done = true;
			return -ECANCELED;
		}
	}
	return 0;
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

static const char *state_name(uint8_t state)
{
	/* include/net/tcp_states.h */
	static const char *const names[] = { NULL,	   "ESTABLISHED", "SYN_SENT",	"SYN_RECV",
					     "FIN_WAIT1",  "FIN_WAIT2",	  "TIME_WAIT",	"CLOSE",
					     "CLOSE_WAIT", "LAST_ACK",	  "LISTEN",	"CLOSING",
					     "NEW_SYN_RECV" };

	return state < sizeof(names) / sizeof(names[0]) ? names[state] : NULL;
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
	};

	ev->action = kinds[rec->hdr.kind].action;
	ev->outcome = kinds[rec->hdr.kind].outcome;
	if (rec->err && (rec->hdr.kind == REC_BIND || rec->hdr.kind == REC_LISTEN))
		ev->outcome = EV_OUTCOME_FAILURE;
}

static void set_port(struct event *ev, const struct rec_sock *rec)
{
	bool remote = rec->match == MATCH_REMOTE ||
		      (rec->match & MATCH_REMOTE && rec->role == ROLE_CLIENT);
	struct port_info info;

	ev->port = remote ? rec->tuple.rport : rec->tuple.lport;
	info = registry_lookup(IPPROTO_TCP, ev->port);
	ev->port_status = port_status_name(info.status);
	ev->port_service = info.service;
}

static void build(struct consumer *c, struct event *ev, const struct rec_sock *rec,
		  struct proc_entry *p)
{
	static const uint8_t none[16];

	memset(ev, 0, sizeof(*ev));
	set_action(ev, rec);
	ev->direction = rec->role == ROLE_CLIENT ? EV_DIR_EGRESS :
			rec->role == ROLE_SERVER ? EV_DIR_INGRESS :
						   EV_DIR_UNKNOWN;
	ev->time_ns = rec->hdr.time + (uint64_t)c->to_wall;
	ev->reason = reason_name(rec);
	ev->has = EV_HAS_SOCKET | EV_HAS_LOCAL;
	ev->transport = IPPROTO_TCP;
	ev->match = rec->match;
	set_port(ev, rec);
	set_addr(&ev->local, rec->tuple.family, rec->tuple.laddr, rec->tuple.lport,
		 rec->tuple.scope_if);
	if (!rec->tuple.lport && !memcmp(rec->tuple.laddr, none, 16))
		ev->has &= ~(uint32_t)EV_HAS_LOCAL; /* it failed before it had one */
	if (rec->role == ROLE_CLIENT || rec->role == ROLE_SERVER) {
		ev->has |= EV_HAS_REMOTE;
		set_addr(&ev->remote, rec->tuple.family, rec->tuple.raddr, rec->tuple.rport,
			 rec->tuple.scope_if);
	}
	ev->socket_id = rec->id;
	ev->socket_state = state_name(rec->state);
	ev->netns = rec->tuple.netns;
	if (rec->hdr.kind == REC_LISTEN) {
		ev->has |= EV_HAS_BACKLOG;
		ev->backlog = rec->backlog;
	}
	if (rec->hdr.kind == REC_CLOSE || rec->hdr.kind == REC_TRAFFIC) {
		ev->has |= EV_HAS_COUNTERS;
		ev->rx_bytes = rec->rx_bytes;
		ev->tx_bytes = rec->tx_bytes;
		ev->rx_packets = rec->rx_segs;
		ev->tx_packets = rec->tx_segs;
	}
	if (rec->opened && (rec->hdr.kind >= REC_TRAFFIC || rec->hdr.kind == REC_FAILED) &&
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

/* A traffic event with what moved since the last one. */
static int print_tick(struct consumer *c, struct flow_state *f, struct event *ev,
		      const struct rec_sock *rec)
{
	ev->has |= EV_HAS_INTERVAL;
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

	if (!f)
		f = &unknown;
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

static int on_sock(struct consumer *c, const struct rec_sock *rec)
{
	struct proc_entry *p = identity_get(c->identity, &rec->who);
	struct flow_state *f;
	struct event ev;
	int err;

	if (p && *rec->comm)
		identity_current(p, rec);
	if (rec->hdr.flags & REC_F_LATE)
		c->stats.late++;
	switch (rec->hdr.kind) {
	case REC_TRAFFIC:
		return on_traffic(c, rec, p);
	case REC_WAKE:
		return on_wake(c, rec);
	case REC_CLOSE:
		return on_close(c, rec, p);
	}
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

int consumer_record(void *consumer, void *data, size_t size)
{
	struct consumer *c = consumer;
	struct record rec;

	if (decode(data, size, &rec) < 0) {
		c->stats.undecodable++;
		return 0;
	}
	refresh_clock(c);
	if (rec.proc)
		return identity_image(c->identity, rec.proc);
	if (rec.args)
		return identity_args(c->identity, rec.args);
	return on_sock(c, rec.sock);
}

/* ------------------------------------------------------------------- sweep */

int consumer_sweep(struct consumer *c, struct tracer *t)
{
	uint64_t sk[TRACER_SWEEP_MAX], now = clock_boot_ns();
	struct flow_state *f;
	size_t n = 0;
	int err = 0;

	while (!err && (f = flowtab_pop_due(c->flows, now))) {
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
	return err;
}

uint64_t consumer_next_due(const struct consumer *c)
{
	uint64_t due = flowtab_next_due(c->flows);

	return c->look_again && (!due || c->look_again < due) ? c->look_again : due;
}

int consumer_repair(struct consumer *c, struct tracer *t)
{
	uint64_t now[CNT_MAX], lost;
	struct event ev;
	int err = tracer_counters(t, now);

	if (err)
		return err;
	if (now[CNT_RING_FULL] != c->seen[CNT_RING_FULL]) {
		err = tracer_sweep_all(t);
		if (err)
			return err;
		/* an event that came just while its flow was swept waits without waking us */
		c->look_again = clock_boot_ns() + LOOK_AGAIN_NS;
	} else if (c->look_again && clock_boot_ns() >= c->look_again) {
		c->look_again = 0;
	}
	lost = now[CNT_TABLE_FULL] - c->seen[CNT_TABLE_FULL];
	memcpy(c->seen, now, sizeof(now));
	if (!lost)
		return 0;
	c->stats.lost += lost;
	refresh_clock(c);
	memset(&ev, 0, sizeof(ev));
	ev.action = EV_EVENTS_LOST;
	ev.time_ns = clock_wall_ns();
	return print(c, &ev);
}

bool consumer_wants_repair(const struct consumer *c)
{
	return c->look_again && clock_boot_ns() >= c->look_again;
}

void consumer_poll_idle(struct consumer *c, bool poll)
{
	c->poll_idle = poll;
}

int consumer_run_event(struct consumer *c, enum event_action action)
{
	struct event ev;

	memset(&ev, 0, sizeof(ev));
	ev.action = action;
	ev.outcome = action == EV_TRACE_STOPPED ? EV_OUTCOME_SUCCESS : EV_OUTCOME_NONE;
	ev.time_ns = clock_wall_ns();
	c->done = false; /* a run that reached its limit still says that it stopped */
	return print(c, &ev);
}

void consumer_stats(const struct consumer *c, struct consumer_stats *s)
{
	*s = c->stats;
	s->open = flowtab_count(c->flows);
}
