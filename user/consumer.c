// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer.c - see consumer.h */
#include "consumer_inside.h"
#include "clock.h"
#include "decode.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

/* A flow that reports data again: the hook runs before the kernel counts, so look a little later. */
#define WAKE_LOOK_NS (5 * 1000000u)

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

/* How long the distance from boot time to the wall clock holds before it is measured again. */
#define TO_WALL_NS 10000000u

void consumer_clock(struct consumer *c)
{
	uint64_t now = clock_boot_ns();

	if (c->to_wall_at && now - c->to_wall_at < TO_WALL_NS)
		return;
	c->to_wall = clock_boot_to_wall();
	c->to_wall_at = now;
}

/* Hand it to the output, if the filters let it through. holder: they ask for one who holds the socket. */
int consumer_print_of(struct consumer *c, struct event *ev, bool holder)
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

int consumer_print(struct consumer *c, struct event *ev)
{
	return consumer_print_of(c, ev, false);
}

/* ------------------------------------------------------------------- flows */

void consumer_own(struct consumer *c, struct flow_state *f, struct proc_entry *p)
{
	if (f->owner == p)
		return;
	identity_hold(c->identity, p);
	identity_release(c->identity, f->owner);
	f->owner = p;
}

void consumer_forget(struct consumer *c, struct flow_state *f)
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
struct proc_entry *consumer_process(struct consumer *c, const struct rec_sock *rec)
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
int consumer_print_tick(struct consumer *c, struct flow_state *f, struct event *ev, const struct rec_sock *rec)
{
	ev->has |= EV_HAS_INTERVAL;
	ev->first_of_flow = !f->last_tick;
	ev->interval_rx = rec->rx_bytes - f->rx;
	ev->interval_tx = rec->tx_bytes - f->tx;
	f->rx = rec->rx_bytes;
	f->tx = rec->tx_bytes;
	f->last_tick = rec->hdr.time;
	return consumer_print(c, ev);
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
	consumer_build(c, &ev, rec, p);
	return consumer_print_tick(c, f, &ev, rec);
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
		consumer_build(c, &ev, &tick, p);
		err = consumer_print_tick(c, f, &ev, &tick);
	}
	if (!err) {
		consumer_build(c, &ev, rec, p);
		ev.has |= EV_HAS_INTERVAL;
		ev.interval_rx = rec->rx_bytes - f->rx;
		ev.interval_tx = rec->tx_bytes - f->tx;
		err = consumer_print(c, &ev);
	}
	if (f != &unknown)
		consumer_forget(c, f);
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

static int on_sock(struct consumer *c, const struct rec_sock *rec)
{
	struct proc_entry *p;
	struct flow_state *f;
	struct event ev;
	int err;

	if (told_before(c, rec))
		return 0;
	p = consumer_process(c, rec);
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
		return consumer_dgram(c, rec, p, false);
	case REC_DGRAM_ERR:
		return consumer_dgram_err(c, rec, p);
	case REC_HANDOVER:
		return consumer_handover(c, rec, p);
	}
	remember_holder(c, rec, p);
	if (rec->hdr.kind == REC_GONE && rec->tuple.proto == IPPROTO_UDP)
		return consumer_udp_gone(c, rec, p);
	consumer_build(c, &ev, rec, p);
	err = consumer_print(c, &ev);
	f = flowtab_find(c->flows, rec->id);
	if (rec->hdr.kind == REC_GONE || rec->hdr.kind == REC_FAILED || rec->err) {
		if (f && rec->hdr.kind != REC_BIND)
			consumer_forget(c, f);
		return err;
	}
	if (!f)
		f = flowtab_get(c->flows, rec->id, rec->sk);
	if (!f)
		return err ? err : -ENOMEM;
	if (!f->since)
		f->since = rec->hdr.time;
	consumer_own(c, f, p);
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
	const struct rec_hdr *hdr = data;
	struct record rec;
	int err;

	if (decode(data, size, &rec) < 0) {
		c->health.lost_records++;
		return 0;
	}
	/* what happened before the last look at the clocks, or just after it, is in time: to look costs 40 ns */
	if (hdr->time >= c->to_wall_at + TO_WALL_NS)
		consumer_clock(c);
	if (rec.proc)
		return identity_image(c->identity, rec.proc);
	if (rec.args)
		return identity_args(c->identity, rec.args);
	if (rec.refused)
		err = refusals_told(c->refusals, rec.refused, consumer_print_refused, c);
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
	int err = consumer_dgrams_sweep(c, t);

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
	uint64_t refused = refusals_due(c->refusals), beat = c->cfg.heartbeat_ns ? c->beat_at : 0;

	if (beat && (!due || beat < due))
		due = beat;
	if (dgrams && (!due || dgrams < due))
		due = dgrams;
	if (refused && (!due || refused < due))
		due = refused;

	return c->look_again && (!due || c->look_again < due) ? c->look_again : due;
}
