// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer_event.c - a record as an event, see consumer_inside.h */
#include "consumer_inside.h"
#include "errname.h"
#include "proc.h"
#include "registry.h"
#include "tcpstate.h"

#include <netinet/in.h>
#include <string.h>

void consumer_set_addr(struct event_addr *a, uint8_t family, const uint8_t *ip, uint16_t port, uint32_t scope)
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
void consumer_name_port(struct consumer *c, struct event *ev)
{
	struct port_said *said = &c->port_said;

	if (!said->known || said->port != ev->port || said->transport != ev->transport) {
		struct port_info info = registry_lookup(ev->transport, ev->port);

		said->transport = ev->transport;
		said->port = ev->port;
		said->status = port_status_name(info.status);
		said->service = info.service;
		said->note = port_notes_find(c->cfg.notes, ev->transport, ev->port, 0);
		said->known = true;
	}
	ev->port_status = said->status;
	ev->port_service = said->service;
	if (!said->note)
		return;
	ev->port_note = said->note->name;
	ev->port_warning = said->note->warning;
}

static void set_port(struct consumer *c, struct event *ev, const struct rec_sock *rec)
{
	bool remote = rec->match == MATCH_REMOTE ||
		      (rec->match & MATCH_REMOTE && rec->role == ROLE_CLIENT);

	ev->port = remote ? rec->tuple.rport : rec->tuple.lport;
	consumer_name_port(c, ev);
}

void consumer_build(struct consumer *c, struct event *ev, const struct rec_sock *rec, struct proc_entry *p)
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
	consumer_set_addr(&ev->local, rec->tuple.family, rec->tuple.laddr, rec->tuple.lport,
		 rec->tuple.scope_if);
	if (!rec->tuple.lport && !memcmp(rec->tuple.laddr, none, 16))
		ev->has &= ~(uint32_t)EV_HAS_LOCAL; /* it failed before it had one */
	if (rec->role == ROLE_CLIENT || rec->role == ROLE_SERVER ||
	    (rec->hdr.kind >= REC_EXISTING && rec->tuple.proto == IPPROTO_UDP && rec->tuple.rport)) {
		ev->has |= EV_HAS_REMOTE;
		consumer_set_addr(&ev->remote, rec->tuple.family, rec->tuple.raddr, rec->tuple.rport,
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
