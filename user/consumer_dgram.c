// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer_dgram.c - UDP, see consumer_inside.h */
#include "consumer_inside.h"
#include "clock.h"

#include <errno.h>
#include <string.h>

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
int consumer_dgram(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p, bool due)
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
	consumer_own(c, f, p);
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
	consumer_build(c, &ev, rec, p);
	f->rx_dgrams = ev.rx_packets = widen(f->rx_dgrams, rec->rx_segs);
	f->tx_dgrams = ev.tx_packets = widen(f->tx_dgrams, rec->tx_segs);
	err = consumer_print_tick(c, f, &ev, rec);
	/* what is due carries the time of its last datagram, which may be long ago */
	now = due ? clock_boot_ns() : rec->hdr.time;
	f->last_tick = now;
	if (interval)
		flowtab_schedule(c->dgrams, f, FLOW_LATER, now + interval);
	return err;
}

int consumer_dgram_err(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *f = dgram_state(c, rec);
	struct event ev;

	if (!f)
		return -ENOMEM;
	if (rec->hdr.time <= f->refused)
		return 0;
	f->refused = rec->hdr.time;
	consumer_build(c, &ev, rec, p);
	return consumer_print(c, &ev);
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
	p = consumer_process(c, &rec);
	err = consumer_dgram(c, &rec, p, due);
	if (err || !due || !df->refused)
		return err;
	rec.hdr.kind = REC_DGRAM_ERR;
	rec.hdr.time = df->refused;
	rec.err = df->err;
	rec.reason = REASON_ERRNO;
	return consumer_dgram_err(c, &rec, p);
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
int consumer_dgrams_seek(struct consumer *c, struct tracer *t)
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
		err = consumer_dgrams_seek(c, c->tracer);
	for (struct flow_state *f = socket->peers, *next; f; f = next) {
		next = f->next_peer;
		tracer_dgram_forget(c->tracer, &f->key);
		dgram_forget(c, f);
	}
	return err;
}

int consumer_udp_gone(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
{
	struct flow_state *socket = flowtab_get(c->flows, rec->id, rec->sk);
	struct event ev;
	int err;

	if (!socket)
		return -ENOMEM;
	identity_hold(c->identity, p); /* its flows let go of it */
	err = dgrams_end(c, socket, rec);
	if (!err) {
		consumer_build(c, &ev, rec, p);
		err = consumer_print(c, &ev);
	}
	consumer_forget(c, socket);
	identity_release(c->identity, p);
	return err;
}

int consumer_dgrams_sweep(struct consumer *c, struct tracer *t)
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
