/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* textwhat.c - see textwhat.h */
#include "textwhat.h"

#include "escape.h"

static void add_exe(struct line *l, const struct event *ev)
{
	if (!(ev->has & EV_HAS_PROCESS) || !ev->proc.exe || !ev->proc.exe[0])
		return;
	line_next_what(l);
	line_path(l, ev->proc.exe);
}

/* The container that the process is in, as much of its id as people compare. */
static void add_container(struct line *l, const struct event *ev)
{
	enum { SHOWN = 12 };

	if (!(ev->has & EV_HAS_PROCESS) || !ev->proc.container || !ev->proc.container[0])
		return;
	line_next_what(l);
	line_add(l, "container ");
	line_escaped(l, ev->proc.container, SHOWN, ESCAPE_BLANK);
}

static void add_port(struct line *l, const struct event *ev)
{
	if (!(ev->has & EV_HAS_SOCKET))
		return;
	line_next_what(l);
	line_add(l, "port ");
	line_u64(l, ev->port);
	if (ev->port_status && ev->port_status[0]) {
		line_add(l, ": ");
		line_escaped(l, ev->port_status, LINE_WORD, 0);
	}
	if (ev->port_service && ev->port_service[0]) {
		line_add(l, " (");
		line_escaped(l, ev->port_service, LINE_WORD, 0);
		line_add(l, ")");
	}
	if (ev->port_note && ev->port_note[0]) {
		line_next_what(l);
		line_add(l, "note: ");
		line_escaped(l, ev->port_note, LINE_WORD, 0);
		if (ev->port_warning && ev->port_warning[0]) {
			line_add(l, ": ");
			line_escaped(l, ev->port_warning, LINE_NAME, 0);
		}
	}
}

/* How many other processes hold the socket, and the first of them. */
static void add_holders(struct line *l, const struct event *ev)
{
	const struct event_holder *other;
	size_t n = event_holder_procs(ev, &other);

	if (!other)
		return;
	line_next_what(l);
	line_add(l, "also held by ");
	line_u64(l, other->pid);
	if (other->comm[0]) {
		line_add(l, "/");
		line_escaped(l, other->comm, LINE_WORD, ESCAPE_BLANK);
	}
	if (n > 2) {
		line_add(l, " and ");
		line_u64(l, n - 2);
		line_add(l, " more");
	}
}

/* The processes that hold it: the first few by name. */
static void add_held_by(struct line *l, const struct event *ev)
{
	enum { SHOWN = 4 };
	size_t all = event_holder_procs(ev, NULL), n = 0;

	for (size_t i = 0; i < ev->n_holders && n < SHOWN; i++) {
		const struct event_holder *h = &ev->holders[i];

		if (i && h->pid == h[-1].pid)
			continue;
		if (!n)
			line_next_what(l);
		line_add(l, n++ ? ", " : "held by ");
		line_u64(l, h->pid);
		if (h->comm[0]) {
			line_add(l, "/");
			line_escaped(l, h->comm, LINE_WORD, ESCAPE_BLANK);
		}
	}
	if (all > n) {
		line_add(l, " and ");
		line_u64(l, all - n);
		line_add(l, " more");
	}
}

static void add_reason(struct line *l, const struct event *ev, const char *before)
{
	if (!ev->reason || !ev->reason[0])
		return;
	line_next_what(l);
	line_add(l, before);
	line_escaped(l, ev->reason, LINE_WORD, 0);
}

static void add_counter(struct line *l, const char *name, uint64_t total, uint64_t added,
			bool with_added)
{
	line_next_what(l);
	line_add(l, name);
	line_size(l, total);
	if (with_added) {
		line_add(l, " (+");
		line_size(l, added);
		line_add(l, ")");
	}
}

static void add_counters(struct line *l, const struct event *ev)
{
	bool interval = ev->action == EV_NETWORK_FLOW && (ev->has & EV_HAS_INTERVAL);

	if (!(ev->has & EV_HAS_COUNTERS))
		return;
	add_counter(l, "in ", ev->rx_bytes, ev->interval_rx, interval);
	add_counter(l, "out ", ev->tx_bytes, ev->interval_tx, interval);
}

static void add_existing(struct line *l, const struct event *ev)
{
	if (ev->socket_state && ev->socket_state[0]) {
		line_next_what(l);
		line_escaped(l, ev->socket_state, LINE_WORD, 0);
	}
	add_exe(l, ev);
	add_holders(l, ev);
	add_port(l, ev);
	add_counters(l, ev);
}

static void add_end(struct line *l, const struct event *ev)
{
	if (ev->has & EV_HAS_DURATION) {
		line_next_what(l);
		line_duration(l, ev->duration_ns);
	}
	add_counters(l, ev);
	add_reason(l, ev, "");
}

static void add_count(struct line *l, uint64_t n, const char *one, const char *more)
{
	line_u64(l, n);
	line_add(l, n == 1 ? one : more);
}

static void add_refused(struct line *l, const struct event *ev)
{
	const struct event_refused *r = &ev->refused;

	if (!(ev->has & EV_HAS_REFUSED))
		return;
	line_next_what(l);
	line_add(l, "+");
	add_count(l, r->interval_packets, " packet", " packets");
	if (r->interval_ports) {
		line_add(l, ", ");
		add_count(l, r->interval_ports, " new port", " new ports");
		line_add(l, " ");
		line_u64(l, r->lowest);
		if (r->highest != r->lowest) {
			line_add(l, "-");
			line_u64(l, r->highest);
		}
	}
	line_add(l, "; so far ");
	add_count(l, r->packets, " packet", " packets");
	if (r->others) {
		line_add(l, " of remotes too many to tell apart");
		return;
	}
	line_add(l, r->at_least ? " to at least " : " to ");
	add_count(l, r->ports, " port", " ports");
}

static void add_holder(struct line *l, const struct event *ev)
{
	const struct event_proc *p = &ev->holder;

	if (!(ev->has & (EV_HAS_HOLDER | EV_HAS_PREVIOUS)))
		return;
	line_next_what(l);
	line_add(l, ev->has & EV_HAS_PREVIOUS ? "before: " : "last held by ");
	line_u64(l, p->pid);
	if (p->comm && p->comm[0]) {
		line_add(l, " ");
		line_escaped(l, p->comm, LINE_WORD, ESCAPE_BLANK);
	}
	if (p->exe && p->exe[0]) {
		line_add(l, " ");
		line_path(l, p->exe);
	}
}

/* What is worth a word only when it is unusual: how the process was found, and the flags. */
static void add_doubts(struct line *l, const struct event *ev)
{
	uint32_t flags = ev->flags;
	const char *between = "[";

	if ((ev->has & EV_HAS_SOCKET) && ev->action != EV_CONNECTION_REFUSED &&
	    ev->attribution != EV_ATTR_CURRENT &&
	    ev->attribution != EV_ATTR_OWNER && ev->attribution != EV_ATTR_SNAPSHOT) {
		line_next_what(l);
		line_add(l, "attribution: ");
		line_add(l, event_attribution_name(ev->attribution));
	}
	for (; flags; flags &= flags - 1) {
		const char *name = event_flag_name(flags & -flags);

		if (!name)
			continue;
		if (between[0] == '[')
			line_next_what(l);
		line_add(l, between);
		line_add(l, name);
		between = ",";
	}
	if (between[0] == ',')
		line_add(l, "]");
}

void text_what(struct line *l, const struct event *ev)
{
	switch (ev->action) {
	case EV_SOCKET_EXISTING:
		add_existing(l, ev);
		break;
	case EV_SOCKET_BOUND:
	case EV_SOCKET_LISTENING:
	case EV_CONNECTION_ATTEMPTED:
		add_exe(l, ev);
		add_container(l, ev);
		add_port(l, ev);
		if (ev->outcome == EV_OUTCOME_FAILURE)
			add_reason(l, ev, "failed: ");
		break;
	case EV_CONNECTION_ACCEPTED:
		add_container(l, ev);
		add_port(l, ev);
		break;
	case EV_CONNECTION_FAILED:
		add_reason(l, ev, "");
		add_port(l, ev);
		break;
	case EV_CONNECTION_ESTABLISHED:
	case EV_NETWORK_FLOW:
		add_counters(l, ev);
		break;
	case EV_DISCONNECT_RECEIVED:
	case EV_SOCKET_CLOSED:
		add_end(l, ev);
		break;
	case EV_EVENTS_LOST:
	case EV_HEARTBEAT:
		if (ev->health) {
			char said[1024];

			health_line(ev->health, said, sizeof(said));
			line_next_what(l);
			line_add(l, said);
		}
		break;
	case EV_CONNECTION_REFUSED:
		if (ev->port)
			add_port(l, ev);
		add_refused(l, ev);
		if ((ev->has & EV_HAS_INTERFACE) && ev->ifname && ev->ifname[0]) {
			line_next_what(l);
			line_add(l, "by ");
			line_escaped(l, ev->ifname, LINE_WORD, ESCAPE_BLANK);
		}
		add_holder(l, ev);
		break;
	case EV_SOCKET_HANDOVER:
		add_exe(l, ev);
		add_port(l, ev);
		add_holder(l, ev);
		add_held_by(l, ev);
		break;
	case EV_TRACE_STARTED:
	case EV_TRACE_STOPPED:
	case EV_ACTION_MAX:
		break;
	}
	add_doubts(l, ev);
}
