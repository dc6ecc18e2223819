// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer_holders.c - who holds a socket, see consumer.h */
#include "consumer_inside.h"
#include "tcpstate.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

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
int consumer_handover(struct consumer *c, const struct rec_sock *rec, struct proc_entry *p)
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
	consumer_build(c, &ev, rec, p);
	if (previous) {
		ev.has |= EV_HAS_PREVIOUS;
		ev.holder = before;
	}
	ev.holders = held.holders;
	ev.n_holders = held.n_holders;
	ev.holders_ns = held.holders_ns;
	ev.flags |= held.flags;
	err = consumer_print(c, &ev);
	if (f)
		consumer_own(c, f, p);
out:
	free(named);
	identity_release(c->identity, p);
	identity_release(c->identity, previous);
	return err;
}

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
	consumer_own(c, f, p);
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

int consumer_existing(struct consumer *c, const struct rec_sock *rec, struct rec_holder *holders, size_t n)
{
	bool wanted = filter_by_process(c->cfg.filter) && prefer_holder(c, holders, n);
	const struct rec_sock *who = n ? &holders[0].sock : rec;
	struct event_holder *named = NULL;
	uint32_t flags = 0;
	struct proc_entry *p;
	struct rec_sock told = *rec;
	struct event ev;
	int err;

	consumer_clock(c);
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
	consumer_build(c, &ev, &told, p);
	add_existing(&ev, &told);
	ev.flags |= flags;
	ev.holders = named;
	ev.n_holders = n;
	if (p && !rec->tuple.rport)
		holders_set(c->holders, rec->tuple.netns, rec->tuple.proto, rec->tuple.lport, p);
	err = consumer_print_of(c, &ev, wanted);
	free(named);
	if (!err && rec->id)
		err = follow(c, rec, p);
	return err;
}
