/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <string.h>

#include "event.h"

static const struct {
	const char *name, *word;
} actions[EV_ACTION_MAX] = {
	[EV_TRACE_STARTED] = { "trace_started", NULL },
	[EV_TRACE_STOPPED] = { "trace_stopped", NULL },
	[EV_SOCKET_EXISTING] = { "socket_existing", "open" },
	[EV_SOCKET_BOUND] = { "socket_bound", "bind" },
	[EV_SOCKET_LISTENING] = { "socket_listening", "listen" },
	[EV_CONNECTION_ATTEMPTED] = { "connection_attempted", "connect" },
	[EV_CONNECTION_ESTABLISHED] = { "connection_established", "established" },
	[EV_CONNECTION_FAILED] = { "connection_failed", "failed" },
	[EV_CONNECTION_ACCEPTED] = { "connection_accepted", "accept" },
	[EV_NETWORK_FLOW] = { "network_flow", "traffic" },
	[EV_DISCONNECT_RECEIVED] = { "disconnect_received", "close" },
	[EV_SOCKET_CLOSED] = { "socket_closed", "close" },
	[EV_EVENTS_LOST] = { "events_lost", "lost" },
	[EV_HEARTBEAT] = { "heartbeat", "heartbeat" },
	[EV_CONNECTION_REFUSED] = { "connection_refused", "refused" },
	[EV_SOCKET_HANDOVER] = { "socket_handover", "handover" },
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
	case EV_ATTR_UNKNOWN:
	default:
		return "unknown";
	}
}
