/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <string.h>

#include "event.h"
#include "tcpstate.h"

static const struct {
	const char *name, *word, *what;
} actions[EV_ACTION_MAX] = {
	[EV_TRACE_STARTED] = { "trace_started", NULL,
		"the hooks are live" },
	[EV_TRACE_STOPPED] = { "trace_stopped", NULL,
		"the run is over: what it saw, and what it may have missed" },
	[EV_SOCKET_EXISTING] = { "socket_existing", "open",
		"a socket that was open before, with everybody who holds it" },
	[EV_SOCKET_BOUND] = { "socket_bound", "bind",
		"bind to a watched port, or its failure" },
	[EV_SOCKET_LISTENING] = { "socket_listening", "listen",
		"listen, or its failure" },
	[EV_CONNECTION_ATTEMPTED] = { "connection_attempted", "connect",
		"connect: the SYN leaves" },
	[EV_CONNECTION_ESTABLISHED] = { "connection_established", "established",
		"connect succeeded" },
	[EV_CONNECTION_FAILED] = { "connection_failed", "failed",
		"connect failed, or the connection was given up" },
	[EV_CONNECTION_ACCEPTED] = { "connection_accepted", "accept",
		"accept returned a connection" },
	[EV_NETWORK_FLOW] = { "network_flow", "traffic",
		"data moved: the first at once, then what was added each second" },
	[EV_DISCONNECT_RECEIVED] = { "disconnect_received", "close",
		"the connection is over, with its totals" },
	[EV_SOCKET_CLOSED] = { "socket_closed", "close",
		"a listener or a bound socket is gone" },
	[EV_EVENTS_LOST] = { "events_lost", "lost",
		"the record has a gap: from when to when, and of what" },
	[EV_HEARTBEAT] = { "heartbeat", "heartbeat",
		"still watching, and every counter that could hide something" },
	[EV_CONNECTION_REFUSED] = { "connection_refused", "refused",
		"a SYN or datagram to a watched port that nobody holds" },
	[EV_SOCKET_HANDOVER] = { "socket_handover", "handover",
		"another process than before uses the socket" },
};

static bool action_valid(enum event_action action)
{
	return action >= EV_TRACE_STARTED && action < EV_ACTION_MAX;
}

const char *event_action_name(enum event_action action)
{
	return action_valid(action) ? actions[action].name : NULL;
}

const char *event_action_word(enum event_action action)
{
	return action_valid(action) ? actions[action].word : NULL;
}

const char *event_action_what(enum event_action action)
{
	return action_valid(action) ? actions[action].what : NULL;
}

static bool same(const char *want, const char *name, size_t len)
{
	return want && strlen(want) == len && memcmp(want, name, len) == 0;
}

enum event_action event_action_parse(const char *name, size_t len)
{
	/* "close" is the word of two actions: the connection's, which comes first, is returned. */
	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		if (same(actions[a].name, name, len) || same(actions[a].word, name, len))
			return a;
	}
	return 0;
}

const char *event_tcp_state(unsigned int state)
{
	static const char *const names[] = {
		[STATE_ESTABLISHED] = "ESTABLISHED", [STATE_SYN_SENT] = "SYN_SENT",
		[STATE_SYN_RECV] = "SYN_RECV",       [STATE_FIN_WAIT1] = "FIN_WAIT1",
		[STATE_FIN_WAIT2] = "FIN_WAIT2",     [STATE_TIME_WAIT] = "TIME_WAIT",
		[STATE_CLOSE] = "CLOSE",             [STATE_CLOSE_WAIT] = "CLOSE_WAIT",
		[STATE_LAST_ACK] = "LAST_ACK",       [STATE_LISTEN] = "LISTEN",
		[STATE_CLOSING] = "CLOSING",         [STATE_NEW_SYN_RECV] = "NEW_SYN_RECV",
	};

	return state < sizeof(names) / sizeof(names[0]) ? names[state] : NULL;
}

bool event_local_is_source(const struct event *ev)
{
	if (ev->direction != EV_DIR_UNKNOWN)
		return ev->direction == EV_DIR_EGRESS;
	return (ev->has & EV_HAS_REMOTE) && !(ev->match & EV_MATCH_LOCAL);
}

size_t event_holder_procs(const struct event *ev, const struct event_holder **other)
{
	uint32_t last = ev->n_holders ? ev->holders[0].pid : 0;
	const struct event_holder *second = NULL;
	size_t n = ev->n_holders ? 1 : 0;

	for (size_t i = 0; i < ev->n_holders; i++) {
		if (ev->holders[i].pid == ev->holders[0].pid || ev->holders[i].pid == last)
			continue;
		last = ev->holders[i].pid;
		if (n++ == 1)
			second = &ev->holders[i];
	}
	if (other)
		*other = second;
	return ev->holder_procs ? ev->holder_procs : n;
}

const char *event_flag_name(uint32_t bit)
{
	switch (bit) {
	case EV_FLAG_EXE_DELETED:
		return "exe_deleted";
	case EV_FLAG_ARGS_TRUNCATED:
		return "args_truncated";
	case EV_FLAG_INFERRED:
		return "inferred";
	case EV_FLAG_EXE_TRUNCATED:
		return "exe_truncated";
	case EV_FLAG_FROM_PROC:
		return "from_proc";
	case EV_FLAG_LATE:
		return "late";
	case EV_FLAG_SHARED_SOCKET:
		return "shared_socket";
	case EV_FLAG_HOLDERS_CUT:
		return "holders_cut";
	case EV_FLAG_HOLDERS_UNREAD:
		return "holders_unread";
	case EV_FLAG_EXE_MEMFD:
		return "exe_memfd";
	case EV_FLAG_EXE_REPLACED:
		return "exe_replaced";
	case EV_FLAG_COMM_MISMATCH:
		return "comm_mismatch";
	case EV_FLAG_HIDDEN_FROM_PROC:
		return "hidden_from_proc";
	case EV_FLAG_KERNEL_THREAD:
		return "kernel_thread";
	case EV_FLAG_ANCESTORS_CUT:
		return "ancestors_truncated";
	default:
		return NULL;
	}
}

const char *event_attribution_name(enum event_attribution a)
{
	switch (a) {
	case EV_ATTR_CURRENT:
		return "current";
	case EV_ATTR_OWNER:
		return "owner";
	case EV_ATTR_LISTENER:
		return "listener";
	case EV_ATTR_SNAPSHOT:
		return "snapshot";
	case EV_ATTR_PROC:
		return "proc";
	case EV_ATTR_UNKNOWN:
	default:
		return "unknown";
	}
}
