// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer_refused.c - what nobody took, see consumer.h */
#include "consumer_inside.h"
#include "clock.h"

#include <string.h>

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

int consumer_print_refused(void *consumer, const struct refused_line *line)
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
		consumer_set_addr(&ev.local, key->family, key->laddr, line->lport, key->ifindex);
		consumer_set_addr(&ev.remote, key->family, key->raddr, line->rport, key->ifindex);
		ev.local.no_port = !line->lport;
		ev.remote.no_port = line->coalesced;
		ev.ifindex = key->ifindex;
		ev.ifname = line->ifname;
	}
	if (line->lport) {
		ev.port = line->lport;
		consumer_name_port(c, &ev);
		set_holder(c, &ev, line);
	}
	if (line->coalesced)
		set_refused(&ev, line);
	return consumer_print(c, &ev);
}

struct refused_look {
	struct consumer *consumer;
	uint64_t now;
};

static int look_refused(void *ctx, const struct refused_key *key, const struct refused *entry,
			const struct refused_ports *ports)
{
	struct refused_look *look = ctx;

	return refusals_look(look->consumer->refusals, key, entry, ports, look->now, consumer_print_refused,
			     look->consumer);
}

int consumer_refused(struct consumer *c, struct tracer *t)
{
	struct refused_look look = { c, clock_boot_ns() };
	int err;

	consumer_clock(c);
	err = tracer_refused(t, look_refused, &look);
	refusals_looked(c->refusals, look.now);
	return err;
}
