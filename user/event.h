/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * event.h - one decoded and enriched event: what the outputs print.
 *
 * The consumer builds a struct event once; every output only reads it. All
 * strings are borrowed (valid during the output call), may hold any byte, and
 * are escaped by the output that prints them. Absent means: NULL, 0 length, or
 * the matching EV_HAS_* bit not set. Never a made-up value.
 */
#ifndef STRAYPORT_EVENT_H
#define STRAYPORT_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "health.h"

/* What happened; the order is that of DESIGN section 4. Names: event_action_name(). */
enum event_action {
	EV_TRACE_STARTED = 1,
	EV_TRACE_STOPPED,
	EV_SOCKET_EXISTING,
	EV_SOCKET_BOUND,
	EV_SOCKET_LISTENING,
	EV_CONNECTION_ATTEMPTED,
	EV_CONNECTION_ESTABLISHED,
	EV_CONNECTION_FAILED,
	EV_CONNECTION_ACCEPTED,
	EV_NETWORK_FLOW,
	EV_DISCONNECT_RECEIVED,
	EV_SOCKET_CLOSED,
	EV_EVENTS_LOST,
	EV_HEARTBEAT,
	EV_CONNECTION_REFUSED,
	EV_SOCKET_HANDOVER,
	EV_ACTION_MAX,
};

enum event_outcome { EV_OUTCOME_NONE, EV_OUTCOME_SUCCESS, EV_OUTCOME_FAILURE, EV_OUTCOME_UNKNOWN };

/* Who began the connection: egress = this socket connected, ingress = it was accepted. */
enum event_direction { EV_DIR_UNKNOWN, EV_DIR_EGRESS, EV_DIR_INGRESS };

/* How the process was found; names are those of strayport.attribution. */
enum event_attribution { EV_ATTR_UNKNOWN, EV_ATTR_CURRENT, EV_ATTR_OWNER, EV_ATTR_LISTENER, EV_ATTR_SNAPSHOT, EV_ATTR_PROC };

/* Which port of the socket is watched. */
enum event_match { EV_MATCH_LOCAL = 1, EV_MATCH_REMOTE = 2, EV_MATCH_BOTH = 3 };

/* Bits of struct event.has. */
enum {
	EV_HAS_LOCAL = 1 << 0,      /* local address and port */
	EV_HAS_REMOTE = 1 << 1,     /* remote address and port */
	EV_HAS_COUNTERS = 1 << 2,   /* rx/tx bytes and packets */
	EV_HAS_INTERVAL = 1 << 3,   /* interval_rx, interval_tx */
	EV_HAS_DURATION = 1 << 4,   /* opened_ns (wall clock) and duration_ns */
	EV_HAS_BACKLOG = 1 << 5,    /* backlog */
	EV_HAS_PROCESS = 1 << 6,    /* proc */
	EV_HAS_SOCKET = 1 << 7,     /* socket_id, netns, match, port: false for run events */
};

/* Bits of struct event.has, continued: of a refused packet. */
enum {
	EV_HAS_INTERFACE = 1 << 20, /* ifindex, ifname */
	EV_HAS_HOLDER = 1 << 21,    /* holder */
	EV_HAS_PREVIOUS = 1 << 23,  /* holder is who used the socket before: of a hand-over */
	EV_HAS_REFUSED = 1 << 22,   /* refused: the event stands for several packets */
};

/* strayport.flags, in the order of event_flag_name(). */
enum {
	EV_FLAG_EXE_DELETED = 1 << 0,
	EV_FLAG_ARGS_TRUNCATED = 1 << 1,
	EV_FLAG_INFERRED = 1 << 2,        /* no hook saw it: found later by the socket's state, at this time */
	EV_FLAG_EXE_TRUNCATED = 1 << 3,
	EV_FLAG_FROM_PROC = 1 << 4,       /* part of the identity was read from /proc, not at the event */
	EV_FLAG_LATE = 1 << 5,            /* delivered by the sweep, after the ring was full */
	EV_FLAG_EXE_MEMFD = 1 << 16,      /* the executable never had a name in a directory */
	EV_FLAG_EXE_REPLACED = 1 << 17,   /* its path names another file now */
	EV_FLAG_COMM_MISMATCH = 1 << 18,  /* the process gave itself another name than exec did */
	EV_FLAG_HIDDEN_FROM_PROC = 1 << 19, /* /proc does not show it, or something is mounted over it */
	EV_FLAG_KERNEL_THREAD = 1 << 20,
	EV_FLAG_ANCESTORS_CUT = 1 << 21,  /* the chain of ancestors is not known up to its end */
	EV_FLAG_SHARED_SOCKET = 1 << 24,  /* more than one process holds it */
	EV_FLAG_HOLDERS_CUT = 1 << 25,    /* there are more holders than are listed */
	EV_FLAG_HOLDERS_UNREAD = 1 << 26, /* of a hand-over: it was not asked who holds the socket */
};
/* "invalid_utf8" is added by the JSON output itself when a string of the event needed repair. */

/* An address in network byte order; v4-mapped addresses are given as IPv4. */
struct event_addr {
	uint8_t family;  /* 4 or 6 */
	uint8_t ip[16];  /* IPv4: the first four bytes */
	uint16_t port;   /* host byte order */
	bool no_port;    /* it stands for several ports, so there is none to print */
	uint32_t scope;  /* interface index of a link-local IPv6 address, else 0 */
};

#define EVENT_ANCESTORS_MAX 16

/* A parent, its parent, and so on: no more than EVENT_ANCESTORS_MAX. */
struct event_ancestor {
	uint32_t pid;
	uint64_t start_ns, start_boot_ns;
	const char *comm;       /* "" = not known */
	const char *exe;        /* or NULL */
};

/* A process as it was at the event. */
struct event_proc {
	uint64_t version;       /* as long as it is the same and not 0, so is all else of this pid, but tid and thread_comm */
	uint32_t pid;           /* thread group id, host pid namespace */
	uint32_t tid;           /* 0 = not known (attribution other than current) */
	uint32_t ppid;          /* 0 = not known */
	uint64_t start_ns;      /* start of the process, wall clock, ns since 1970; 0 = not known */
	uint64_t start_boot_ns; /* the same since boot; with pid it names the process for ever */
	const char *comm;       /* of the process (its main thread), NUL-terminated, "" = not known */
	const char *thread_comm; /* of the thread when it differs from comm, else NULL */
	const char *exe;        /* path, or NULL */
	const char *args;       /* argv, each NUL-terminated, one after the other; or NULL */
	size_t args_len;        /* bytes in args, the last NUL included */
	const char *cwd;        /* or NULL */
	const char *parent_comm; /* or NULL */
	const char *parent_exe;  /* or NULL */
	uint64_t parent_start_boot_ns;
	uint32_t uid, gid;      /* effective; valid if has_ids */
	bool has_ids;
	const char *user, *group; /* names, or NULL */
	bool has_login;
	uint32_t login_uid;     /* who logged in and so started it; valid if has_login */
	const char *login_user; /* or NULL */
	const struct event_ancestor *ancestors; /* the parent first */
	size_t n_ancestors;
	const char *cgroup;     /* path in its hierarchy, or NULL */
	uint64_t cgroup_id;     /* 0 = not known */
	const char *unit;       /* systemd's, or NULL */
	const char *container;  /* id, or NULL */
	const char *runtime;    /* of the container, or NULL */
	uint32_t pidns, mntns;  /* inode numbers; 0 = not known */
};

/* A file descriptor that holds the socket. */
struct event_holder {
	uint32_t pid;
	int32_t fd;
	uint64_t start_boot_ns;
	const char *comm;       /* "" = not known */
	const char *exe;        /* or NULL */
};

/* Packets that found nobody, told together. */
struct event_refused {
	uint64_t packets, interval_packets; /* of this remote so far; of this event */
	uint32_t ports, interval_ports;     /* distinct ones so far; new ones */
	bool at_least;                      /* there may have been more ports */
	bool others;                        /* of all remotes that were too many to be kept apart */
	const uint16_t *list;               /* the lowest of the new ports, or NULL */
	size_t n_list;
	uint16_t lowest, highest;           /* of the new ports */
};

struct event {
	enum event_action action;
	enum event_outcome outcome;
	enum event_direction direction;
	enum event_attribution attribution;
	uint32_t has;
	uint32_t flags;
	uint64_t sequence;      /* event.sequence: 1, 2, 3 ... of the printed events of a run */
	uint64_t time_ns;       /* wall clock, ns since 1970: when the kernel did it */
	const char *reason;     /* errno name, "fin", "reset", "timeout", "process_exit"; or NULL */
	uint8_t transport;      /* IPPROTO_TCP (6); 17 for UDP */
	uint8_t match;          /* enum event_match */
	uint16_t port;          /* the watched port that the event is about, host order */
	const char *port_status;  /* registry: "assigned", "unassigned", "reserved", "dynamic" */
	const char *port_service; /* registry: service name, or NULL */
	const char *port_note, *port_warning; /* the user's name of the port, and warning; or NULL */
	struct event_addr local, remote;
	uint64_t socket_id;     /* unique in a run */
	const char *socket_state; /* "LISTEN", "ESTABLISHED" ...; or NULL */
	uint32_t backlog;
	uint32_t netns;         /* inode number */
	uint64_t rx_bytes, tx_bytes;     /* payload so far, as seen by this socket */
	uint64_t rx_packets, tx_packets; /* segments so far, as the kernel counted them */
	uint64_t interval_rx, interval_tx; /* payload bytes since the last tick */
	bool first_of_flow;     /* the first traffic of its flow in this run */
	uint64_t opened_ns;     /* wall clock of the begin: of the connection, of listen or bind, of a gap */
	uint64_t duration_ns;
	const struct run_health *health; /* of run events, heartbeats and losses; else NULL */
	struct event_proc proc;
	const struct event_holder *holders; /* of an existing socket: the first is proc; of a hand-over: by process */
	size_t n_holders;
	uint64_t holders_ns;    /* of a hand-over: when they held it (wall clock); 0 = it was not asked */
	uint32_t holder_procs;  /* how many processes they are; 0 = count the list, it is whole */
	uint32_t ifindex;       /* by which it came in */
	const char *ifname;
	struct event_proc holder; /* who held the port last, or the socket before: it did not do this */
	struct event_refused refused;
};

/* What is the same for all events of a run; built once, outlives the outputs. */
struct run_info {
	const char *version;     /* of strayport */
	const char *host_id;     /* machine-id, or NULL */
	const char *host_name;
	const char *boot_id;
	const char *kernel;      /* uname -r */
	const char *agent_id;    /* unique for this run */
	const char *backend;     /* "fentry", "kprobe", "tp" */
};

/* "socket_bound" and so on; never NULL for a valid action. */
const char *event_action_name(enum event_action action);
/* The short word of the text output: "bind", "listen", "connect" ...; NULL for run events. */
const char *event_action_word(enum event_action action);
/* What happened, in one line of ASCII for the documentation; NULL for no valid action. */
const char *event_action_what(enum event_action action);
/* Parse an event.action name or its text word; 0 if neither. */
enum event_action event_action_parse(const char *name, size_t len);
/* The kernel's number of a TCP state as a word (include/net/tcp_states.h); NULL for 0 and what is unknown. */
const char *event_tcp_state(unsigned int state);

/*
 * Is the local side the source, which is the initiator? If that is not known, the side with the watched port
 * counts as the destination; a socket without a peer (bind, listen) is a destination too.
 */
bool event_local_is_source(const struct event *ev);
/* How many processes hold the socket; *other, if not NULL, is the first holder of the second one, or NULL. */
size_t event_holder_procs(const struct event *ev, const struct event_holder **other);
/* Name of a single EV_FLAG_* bit. */
const char *event_flag_name(uint32_t bit);
/* "current", "owner", "listener", "snapshot", "unknown". */
const char *event_attribution_name(enum event_attribution a);

#endif
