/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * out_json.c - one event as one line of JSON in Elastic Common Schema 8.17, nested.
 *
 * A field of which nothing is known is absent. Identifiers and user ids are strings (ECS keyword);
 * counts, ports, pids and times in nanoseconds are numbers.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "community_id.h"
#include "escape.h"
#include "json.h"
#include "output.h"
#include "sha1.h"
#include "utf8.h"

/*
 * No string is longer than the kernel can make it, save args; together they keep the largest event
 * below what a sink gives at once.
 */
#define MAX_EVENT       SINK_RESERVE_MAX
#define MAX_WORD        64   /* comm, errno and state names */
#define MAX_NAME        256  /* user, group and host names */
#define MAX_PATH        4096 /* PATH_MAX */
#define MAX_ARGS        (6 * 1024) /* the kernel side cuts them at 4 KiB */
#define MAX_RELATIVE    768  /* an ancestor's path */
#define MAX_CGROUP      2048
#define HOLDERS_ROOM    (88 * 1024) /* for the list of holders; what does not fit is flagged */
#define MAX_FIXED_PARTS 4096 /* all keys, numbers, addresses and times of an event */
#define ANCESTOR_PARTS  192  /* the same of an ancestor */

#define ENTITY_ID_LEN 32
#define ENTITY_SLOTS  256
#define FLOW_SLOTS    256
#define PROC_SLOTS    128
#define PROC_TEXT_MAX 4096 /* what is longer is written anew each time */

struct text {
	const char *s;
	size_t len;
};

/* The strings of an event with their lengths, which say how much room is needed. */
struct strings {
	struct text reason, state, status, service, note, warning;
	struct text comm, thread_comm, exe, cwd, parent_comm, parent_exe, user, group, args;
	struct text login_user, cgroup, unit, container, runtime;
	struct text ifname, holder_comm, holder_exe;
	uint32_t flags; /* EV_FLAG_* of what had to be cut here */
	size_t n_ancestors, ancestors_len;
	struct {
		struct text comm, exe;
	} ancestors[EVENT_ANCESTORS_MAX]; /* the last member: only n_ancestors of them are ever set */
};

/* One side of a flow: what it sent and, if known, its address. */
struct side {
	const struct event_addr *addr; /* or NULL */
	uint64_t bytes, packets, interval;
};

struct entity {
	uint32_t pid;
	uint64_t start_boot_ns; /* 0 = free slot */
	char id[ENTITY_ID_LEN];
};

struct flow_key {
	uint8_t ip[2][16];
	uint16_t port[2];
	uint8_t family, transport; /* family 0 = free slot */
};

struct flow {
	struct flow_key key;
	char id[COMMUNITY_ID_LEN];
};

/*
 * What an event says of its process, in JSON, as long as that stays the same: the beginning of
 * process.*, its end with user and container, and what stands in strayport.*. Each begins with its
 * comma: something always stands before it.
 */
enum { PART_BEGIN, PART_END, PART_MORE, PART_MAX };

struct proc_text {
	uint32_t pid, flags; /* flags: EV_FLAG_* of what had to be cut */
	uint64_t start_ns, version; /* version 0 = free slot */
	size_t len[PART_MAX], cap;
	char *text; /* the parts, one after the other */
};

struct output {
	struct sink *sink;
	const struct run_info *run;
	uint64_t run_start_ns;
	char *tail; /* ecs, agent and host: the same in every event */
	size_t tail_len;
	bool tail_repaired;
	bool has_boot;
	uint8_t boot_key[SHA1_LEN]; /* of host and boot: the constant part of an entity_id */
	struct json_clock now, start, end, proc_start, ancestor_start;
	struct entity entities[ENTITY_SLOTS];
	struct proc_text procs[PROC_SLOTS];
	struct flow flows[FLOW_SLOTS];
};

/* event.* that depends only on the action (DESIGN section 4). */
#define HEAD(kind, type, action)                                                                   \
	"\"event\":{\"kind\":\"" kind "\",\"category\":[\"network\"]" type ",\"action\":\"" action \
	"\",\"module\":\"strayport\",\"dataset\":\"strayport.connection\""
#define TYPE(list) ",\"type\":[" list "]"

static const char *const heads[EV_ACTION_MAX] = {
	[EV_TRACE_STARTED] = HEAD("event", TYPE("\"info\""), "trace_started"),
	[EV_TRACE_STOPPED] = HEAD("event", TYPE("\"info\""), "trace_stopped"),
	[EV_SOCKET_EXISTING] = HEAD("event", TYPE("\"info\""), "socket_existing"),
	[EV_SOCKET_BOUND] = HEAD("event", TYPE("\"info\""), "socket_bound"),
	[EV_SOCKET_LISTENING] = HEAD("event", TYPE("\"start\""), "socket_listening"),
	[EV_CONNECTION_ATTEMPTED] =
		HEAD("event", TYPE("\"connection\",\"start\""), "connection_attempted"),
	[EV_CONNECTION_ESTABLISHED] =
		HEAD("event", TYPE("\"connection\",\"info\""), "connection_established"),
	[EV_CONNECTION_FAILED] = HEAD("event", TYPE("\"connection\",\"end\""), "connection_failed"),
	[EV_CONNECTION_ACCEPTED] =
		HEAD("event", TYPE("\"connection\",\"start\""), "connection_accepted"),
	[EV_NETWORK_FLOW] = HEAD("event", TYPE("\"connection\",\"info\""), "network_flow"),
	[EV_DISCONNECT_RECEIVED] =
		HEAD("event", TYPE("\"connection\",\"end\""), "disconnect_received"),
	[EV_SOCKET_CLOSED] = HEAD("event", TYPE("\"end\""), "socket_closed"),
	[EV_EVENTS_LOST] = HEAD("metric", "", "events_lost"),
	[EV_HEARTBEAT] = HEAD("metric", "", "heartbeat"),
	[EV_CONNECTION_REFUSED] =
		HEAD("event", TYPE("\"connection\",\"denied\""), "connection_refused"),
	[EV_SOCKET_HANDOVER] = HEAD("event", TYPE("\"info\""), "socket_handover"),
};

static const char *const outcomes[] = {
	[EV_OUTCOME_SUCCESS] = "success",
	[EV_OUTCOME_FAILURE] = "failure",
	[EV_OUTCOME_UNKNOWN] = "unknown",
};

static struct text text_of(const char *s, size_t max)
{
	return (struct text){ s, s ? strnlen(s, max) : 0 };
}

/* A member that is absent when the string is empty. */
#define PUT_TEXT(j, name, t)                         \
	do {                                         \
		if ((t).len) {                       \
			json_key(j, name);           \
			json_str(j, (t).s, (t).len); \
		}                                    \
	} while (0)

#define PUT_U64(j, name, v)        \
	do {                       \
		json_key(j, name); \
		json_u64(j, v);    \
	} while (0)

static void gather_ancestors(struct strings *s, const struct event_proc *p)
{
	s->n_ancestors = p->n_ancestors < EVENT_ANCESTORS_MAX ? p->n_ancestors : EVENT_ANCESTORS_MAX;
	for (size_t i = 0; i < s->n_ancestors; i++) {
		s->ancestors[i].comm = text_of(p->ancestors[i].comm, MAX_WORD);
		s->ancestors[i].exe = text_of(p->ancestors[i].exe, MAX_RELATIVE);
		s->ancestors_len += s->ancestors[i].comm.len + s->ancestors[i].exe.len;
	}
}

/* Of a process, what a proc_text has. */
static void gather_proc(struct strings *s, const struct event_proc *p)
{
	s->comm = text_of(p->comm, MAX_WORD);
	s->parent_comm = text_of(p->parent_comm, MAX_WORD);
	s->exe = text_of(p->exe, MAX_PATH);
	s->cwd = text_of(p->cwd, MAX_PATH);
	if (s->exe.len == MAX_PATH)
		s->flags |= EV_FLAG_EXE_TRUNCATED;
	s->parent_exe = text_of(p->parent_exe, MAX_RELATIVE);
	s->cgroup = text_of(p->cgroup, MAX_CGROUP);
	s->unit = text_of(p->unit, MAX_NAME);
	s->container = text_of(p->container, 2 * MAX_WORD);
	s->runtime = text_of(p->runtime, MAX_WORD);
	if (p->has_login)
		s->login_user = text_of(p->login_user, MAX_NAME);
	gather_ancestors(s, p);
	if (p->has_ids) {
		s->user = text_of(p->user, MAX_NAME);
		s->group = text_of(p->group, MAX_NAME);
	}
	if (p->args)
		s->args = (struct text){ p->args, p->args_len };
	if (s->args.len > MAX_ARGS) {
		s->args.len = MAX_ARGS;
		s->flags |= EV_FLAG_ARGS_TRUNCATED;
	}
}

/* known: what has been written of its process before, or NULL. */
static void gather(struct strings *s, const struct event *ev, const struct proc_text *known)
{
	memset(s, 0, offsetof(struct strings, ancestors));
	s->reason = text_of(ev->reason, MAX_WORD);
	if (ev->has & EV_HAS_SOCKET) {
		s->state = text_of(ev->socket_state, MAX_WORD);
		s->status = text_of(ev->port_status, MAX_WORD);
		s->service = text_of(ev->port_service, MAX_WORD);
		s->note = text_of(ev->port_note, MAX_WORD);
		s->warning = text_of(ev->port_warning, MAX_NAME);
	}
	/* either a process did it, or nobody and another held the port before: room for one is enough */
	if (ev->has & (ev->has & EV_HAS_PROCESS ? EV_HAS_PREVIOUS : EV_HAS_HOLDER)) {
		s->holder_comm = text_of(ev->holder.comm, MAX_WORD);
		s->holder_exe = text_of(ev->holder.exe, MAX_PATH);
	}
	if (!(ev->has & EV_HAS_PROCESS)) {
		if (ev->has & EV_HAS_INTERFACE)
			s->ifname = text_of(ev->ifname, MAX_WORD);
		return;
	}
	s->thread_comm = text_of(ev->proc.thread_comm, MAX_WORD);
	if (known)
		s->flags |= known->flags;
	else
		gather_proc(s, &ev->proc);
}

/* Bytes that the event takes at most; args are printed twice, the user's name too. */
static size_t room_needed(const struct output *o, const struct strings *s, const struct event *ev)
{
	size_t n = (ev->health ? MAX_NAME + MAX_WORD + ev->health->filters_len : 0) +
		   s->reason.len + s->state.len + s->status.len + s->service.len + s->note.len +
		   s->warning.len + s->comm.len +
		   s->thread_comm.len + s->exe.len + s->cwd.len + s->parent_comm.len +
		   s->parent_exe.len + 2 * s->user.len + s->group.len + 2 * s->args.len +
		   s->login_user.len + s->cgroup.len + s->unit.len + s->container.len +
		   s->runtime.len + s->ancestors_len + s->ifname.len + s->holder_comm.len +
		   s->holder_exe.len;

	return MAX_FIXED_PARTS + o->tail_len + ANCESTOR_PARTS * s->n_ancestors + 6 * n +
	       5 * (s->comm.len + s->exe.len + s->user.len + s->container.len + s->ifname.len +
		    s->holder_comm.len + s->holder_exe.len) +
	       (ev->n_holders ? HOLDERS_ROOM : 0);
}

/*
 * process.entity_id: the first half of SHA-1 over a hash of host and boot, the pid and the start
 * time, in hexadecimal. So the same process has the same id in every run and no other process has
 * it, on no host. NULL when the start time or the boot is not known.
 */
static const char *entity_id(struct output *o, uint32_t pid, uint64_t start_boot_ns)
{
	static const char hex[] = "0123456789abcdef";
	uint8_t msg[SHA1_LEN + 12], digest[SHA1_LEN];
	struct entity *e;

	if (!o->has_boot || !pid || !start_boot_ns)
		return NULL;
	e = &o->entities[(pid ^ start_boot_ns >> 12) % ENTITY_SLOTS];
	if (e->pid == pid && e->start_boot_ns == start_boot_ns)
		return e->id;
	memcpy(msg, o->boot_key, SHA1_LEN);
	for (int i = 0; i < 4; i++)
		msg[SHA1_LEN + i] = pid >> (24 - 8 * i);
	for (int i = 0; i < 8; i++)
		msg[SHA1_LEN + 4 + i] = start_boot_ns >> (56 - 8 * i);
	sha1(msg, sizeof(msg), digest);
	for (int i = 0; i < ENTITY_ID_LEN / 2; i++) {
		e->id[2 * i] = hex[digest[i] >> 4];
		e->id[2 * i + 1] = hex[digest[i] & 15];
	}
	e->pid = pid;
	e->start_boot_ns = start_boot_ns;
	return e->id;
}

static void set_key_side(struct flow_key *k, int i, const struct event_addr *a)
{
	memcpy(k->ip[i], a->ip, a->family == 4 ? 4 : 16);
	k->port[i] = a->port;
}

/* A connection has several events: its hash is kept until another one takes its slot. */
static const char *flow_id(struct output *o, const struct event *ev)
{
	struct flow *f = &o->flows[(ev->socket_id ^ ev->local.port ^ ev->remote.port) % FLOW_SLOTS];
	struct flow_key k;

	memset(&k, 0, sizeof(k)); /* compared as bytes */
	set_key_side(&k, 0, &ev->local);
	set_key_side(&k, 1, &ev->remote);
	k.family = ev->local.family;
	k.transport = ev->transport;
	if (memcmp(&f->key, &k, sizeof(k)) != 0) {
		community_id(f->id, k.transport, k.family, k.ip[0], k.port[0], k.ip[1], k.port[1]);
		f->key = k;
	}
	return f->id;
}

static void put_event(struct output *o, struct json *j, const struct event *ev,
		      const struct strings *s)
{
	const char *head = heads[ev->action];

	json_lit(j, head, strlen(head));
	if (ev->outcome > EV_OUTCOME_NONE && ev->outcome <= EV_OUTCOME_UNKNOWN) {
		const char *outcome = outcomes[ev->outcome];

		json_key(j, "outcome");
		json_str(j, outcome, strlen(outcome));
	}
	PUT_TEXT(j, "reason", s->reason);
	PUT_U64(j, "sequence", ev->sequence);
	if (ev->has & EV_HAS_DURATION) {
		json_key(j, "start");
		json_time(j, &o->start, ev->opened_ns);
		json_key(j, "end");
		json_time(j, &o->end, ev->opened_ns + ev->duration_ns);
		PUT_U64(j, "duration", ev->duration_ns);
	} else if (ev->action == EV_TRACE_STARTED && o->run_start_ns) {
		json_key(j, "start"); /* from here on relative times are counted */
		json_time(j, &o->start, o->run_start_ns);
	}
	json_end(j);
}

static bool has_flow(const struct event *ev)
{
	return (ev->has & EV_HAS_LOCAL) && (ev->has & EV_HAS_REMOTE) && !ev->local.no_port &&
	       !ev->remote.no_port;
}

static void put_network(struct output *o, struct json *j, const struct event *ev)
{
	char *mark = json_open_key(j, "network");

	if (ev->has & EV_HAS_SOCKET) {
		if (ev->transport == 6)
			json_const(j, "transport", "\"tcp\"");
		else if (ev->transport == 17)
			json_const(j, "transport", "\"udp\"");
		json_key(j, "iana_number");
		json_u64_str(j, ev->transport);
	}
	if (ev->has & (EV_HAS_LOCAL | EV_HAS_REMOTE)) {
		const struct event_addr *a = ev->has & EV_HAS_LOCAL ? &ev->local : &ev->remote;

		if (a->family == 4)
			json_const(j, "type", "\"ipv4\"");
		else
			json_const(j, "type", "\"ipv6\"");
	}
	if ((ev->has & EV_HAS_SOCKET) && ev->direction == EV_DIR_EGRESS)
		json_const(j, "direction", "\"egress\"");
	else if ((ev->has & EV_HAS_SOCKET) && ev->direction == EV_DIR_INGRESS)
		json_const(j, "direction", "\"ingress\"");
	else if (has_flow(ev)) /* of a listener there is no direction to know */
		json_const(j, "direction", "\"unknown\"");
	if (has_flow(ev) && ev->local.family == ev->remote.family &&
	    (ev->transport == 6 || ev->transport == 17)) {
		json_key(j, "community_id");
		json_raw(j, "\"", 1);
		json_raw(j, flow_id(o, ev), COMMUNITY_ID_LEN);
		json_raw(j, "\"", 1);
	}
	if (ev->has & EV_HAS_COUNTERS) {
		PUT_U64(j, "bytes", ev->rx_bytes + ev->tx_bytes);
		PUT_U64(j, "packets", ev->rx_packets + ev->tx_packets);
	}
	json_close(j, mark);
}

static void put_endpoint(struct json *j, const struct event_addr *a)
{
	json_key(j, "ip");
	if (!json_room(j, NETFMT_IPV6_MAX + 2))
		return;
	*j->p++ = '"';
	j->p = netfmt_ip(j->p, a->family, a->ip);
	*j->p++ = '"';
	if (!a->no_port)
		PUT_U64(j, "port", a->port);
}

/* A link-local address says little without its interface. */
static void put_zone(struct json *j, const struct event_addr *a)
{
	if (a->scope)
		PUT_U64(j, "zone", a->scope);
}

/* The inside of source or destination. */
static void put_side(struct json *j, const struct event *ev, const struct side *side)
{
	if (side->addr)
		put_endpoint(j, side->addr);
	if (ev->has & EV_HAS_COUNTERS) {
		PUT_U64(j, "bytes", side->bytes);
		PUT_U64(j, "packets", side->packets);
	}
}

static void put_sides(struct json *j, const struct event *ev, const struct side *source,
		      const struct side *destination)
{
	char *mark = json_open_key(j, "source");

	put_side(j, ev, source);
	json_close(j, mark);
	mark = json_open_key(j, "destination");
	put_side(j, ev, destination);
	json_close(j, mark);
}

/* Characters that no shell and no reader takes for a separator. */
static bool is_bare(const char *s, size_t len)
{
	static const bool bare[256] = {
		['a' ... 'z'] = true, ['A' ... 'Z'] = true,   ['0' ... '9'] = true, ['_'] = true,
		['@'] = true,         ['%'] = true,           ['+'] = true,         ['='] = true,
		[':'] = true,         [','] = true,           ['.'] = true,         ['/'] = true,
		['-'] = true,         [0x80 ... 0xff] = true,
	};

	for (size_t i = 0; i < len; i++) {
		if (!bare[(uint8_t)s[i]])
			return false;
	}
	return len > 0;
}

/* One argument as a POSIX shell would have to read it: bare, or in single quotes. */
static void put_quoted(struct json *j, const char *s, size_t len)
{
	const char *end = s + len;

	if (is_bare(s, len)) {
		json_chars(j, s, len);
		return;
	}
	json_raw(j, "'", 1);
	while (s < end) {
		const char *quote = memchr(s, '\'', end - s);
		size_t n = (quote ? quote : end) - s;

		json_chars(j, s, n);
		s += n;
		if (quote) {
			json_raw(j, "'\\\\''", 5); /* '\'' in JSON */
			s++;
		}
	}
	json_raw(j, "'", 1);
}

/* The argument at *pos; false at the end. A last one without NUL counts too: it was cut. */
static bool next_arg(const struct text *args, size_t *pos, struct text *arg)
{
	const char *s = args->s + *pos, *nul;
	size_t left = args->len - *pos;

	if (!left)
		return false;
	nul = memchr(s, '\0', left);
	*arg = (struct text){ s, nul ? (size_t)(nul - s) : left };
	*pos += arg->len + (nul != NULL);
	return true;
}

static void put_args(struct json *j, const struct text *args)
{
	struct text arg;
	size_t pos = 0, count = 0;
	char *mark;

	if (!args->len)
		return;
	mark = json_open_array(j, "args");
	for (; next_arg(args, &pos, &arg); count++)
		json_elem_str(j, arg.s, arg.len);
	json_close_array(j, mark);
	PUT_U64(j, "args_count", count);
	json_key(j, "command_line");
	json_raw(j, "\"", 1);
	for (pos = 0; next_arg(args, &pos, &arg);) {
		put_quoted(j, arg.s, arg.len);
		if (pos < args->len)
			json_raw(j, " ", 1);
	}
	json_raw(j, "\"", 1);
}

static void put_entity_id(struct output *o, struct json *j, uint32_t pid, uint64_t start_boot_ns)
{
	const char *id = entity_id(o, pid, start_boot_ns);

	if (!id)
		return;
	json_key(j, "entity_id");
	json_str(j, id, ENTITY_ID_LEN);
}

static void put_user(struct json *j, const struct event_proc *p, const struct strings *s)
{
	char *mark = json_open_key(j, "user");

	json_key(j, "id");
	json_u64_str(j, p->uid);
	PUT_TEXT(j, "name", s->user);
	json_close(j, mark);
}

static void put_group(struct json *j, const struct event_proc *p, const struct strings *s)
{
	char *mark = json_open_key(j, "group");

	json_key(j, "id");
	json_u64_str(j, p->gid);
	PUT_TEXT(j, "name", s->group);
	json_close(j, mark);
}

static struct proc_text *proc_slot(struct output *o, const struct event_proc *p)
{
	return &o->procs[(p->pid ^ p->start_boot_ns >> 12) % PROC_SLOTS];
}

/* What was written of the process of an event before and holds still, or NULL. */
static const struct proc_text *proc_known(struct output *o, const struct event *ev)
{
	const struct event_proc *p = &ev->proc;
	const struct proc_text *known;

	if (!(ev->has & EV_HAS_PROCESS) || !p->version)
		return NULL;
	known = proc_slot(o, p);
	return known->version == p->version && known->pid == p->pid && known->start_ns == p->start_ns ? known : NULL;
}

static void put_known(struct json *j, const struct proc_text *known, int part)
{
	const char *text = known->text;

	for (int i = 0; i < part; i++)
		text += known->len[i];
	json_raw(j, text, known->len[part]);
}

/* Keep what has been written, from begin[i] to end[i]. What was repaired is not: it is told again. */
static void keep_proc(struct output *o, const struct event_proc *p, const struct strings *s, const struct json *j,
		      char *const begin[PART_MAX], char *const end[PART_MAX])
{
	struct proc_text *keep = proc_slot(o, p);
	size_t len = 0;

	if (!p->version || j->repaired || j->overflow)
		return;
	keep->version = 0;
	for (int i = 0; i < PART_MAX; i++)
		len += keep->len[i] = (size_t)(end[i] - begin[i]);
	if (len > PROC_TEXT_MAX)
		return;
	if (len > keep->cap) {
		char *more = realloc(keep->text, len);

		if (!more)
			return;
		keep->text = more;
		keep->cap = len;
	}
	len = 0;
	for (int i = 0; i < PART_MAX; len += keep->len[i++])
		memcpy(keep->text + len, begin[i], keep->len[i]);
	keep->pid = p->pid;
	keep->start_ns = p->start_ns;
	keep->flags = s->flags & (EV_FLAG_EXE_TRUNCATED | EV_FLAG_ARGS_TRUNCATED);
	keep->version = p->version;
}

/* PART_BEGIN. The object stays open. */
static void put_process_begin(struct output *o, struct json *j, const struct event_proc *p, const struct strings *s)
{
	json_open_key(j, "process");
	PUT_U64(j, "pid", p->pid);
	PUT_TEXT(j, "name", s->comm);
	PUT_TEXT(j, "executable", s->exe);
	put_args(j, &s->args);
	PUT_TEXT(j, "working_directory", s->cwd);
	if (p->start_ns) {
		json_key(j, "start");
		json_time(j, &o->proc_start, p->start_ns);
	}
	put_entity_id(o, j, p->pid, p->start_boot_ns);
}

/* PART_END */
static void put_process_end(struct output *o, struct json *j, const struct event_proc *p, const struct strings *s)
{
	char *mark = json_open_key(j, "parent");

	if (p->ppid)
		PUT_U64(j, "pid", p->ppid);
	PUT_TEXT(j, "name", s->parent_comm);
	PUT_TEXT(j, "executable", s->parent_exe);
	put_entity_id(o, j, p->ppid, p->parent_start_boot_ns);
	json_close(j, mark);
	if (p->has_ids) {
		put_user(j, p, s);
		put_group(j, p, s);
	}
	json_end(j);
	if (p->has_ids)
		put_user(j, p, s); /* the event's user is the process's */
	mark = json_open_key(j, "container");
	PUT_TEXT(j, "id", s->container);
	PUT_TEXT(j, "runtime", s->runtime);
	json_close(j, mark);
}

/* begin, end: where the parts stand, to be kept. */
static void put_process(struct output *o, struct json *j, const struct event *ev, const struct strings *s,
			const struct proc_text *known, char *begin[PART_MAX], char *end[PART_MAX])
{
	const struct event_proc *p = &ev->proc;
	char *mark;

	if (!(ev->has & EV_HAS_PROCESS))
		return;
	begin[PART_BEGIN] = j->p;
	if (known)
		put_known(j, known, PART_BEGIN);
	else
		put_process_begin(o, j, p, s);
	end[PART_BEGIN] = j->p;
	mark = json_open_key(j, "thread");
	if (p->tid)
		PUT_U64(j, "id", p->tid);
	PUT_TEXT(j, "name", s->thread_comm);
	json_close(j, mark);
	begin[PART_END] = j->p;
	if (known)
		put_known(j, known, PART_END);
	else
		put_process_end(o, j, p, s);
	end[PART_END] = j->p;
}

/* The inside of an object that names a process which did not do it. clock: a cache for its start. */
static void put_other(struct output *o, struct json *j, const struct event_ancestor *a,
		      const struct text *comm, const struct text *exe, struct json_clock *clock)
{
	PUT_U64(j, "pid", a->pid);
	PUT_TEXT(j, "name", *comm);
	PUT_TEXT(j, "executable", *exe);
	if (a->start_ns) {
		json_key(j, "start");
		json_time(j, clock, a->start_ns);
	}
	put_entity_id(o, j, a->pid, a->start_boot_ns);
}

/* PART_MORE: what Elastic Common Schema has no field for. The parent is the first ancestor. */
static void put_process_more(struct output *o, struct json *j, const struct event_proc *p,
			     const struct strings *s)
{
	char *list, *mark;

	list = json_open_array(j, "ancestors");
	for (size_t i = 0; i < s->n_ancestors; i++) {
		mark = json_mark(j, "{", 1);
		put_other(o, j, &p->ancestors[i], &s->ancestors[i].comm, &s->ancestors[i].exe,
			  &o->ancestor_start);
		json_close(j, mark);
	}
	json_close_array(j, list);
	mark = json_open_key(j, "cgroup");
	if (p->cgroup_id)
		PUT_U64(j, "id", p->cgroup_id);
	PUT_TEXT(j, "path", s->cgroup);
	PUT_TEXT(j, "unit", s->unit);
	json_close(j, mark);
	if (p->pidns)
		PUT_U64(j, "pidns", p->pidns);
	if (p->mntns)
		PUT_U64(j, "mntns", p->mntns);
	if (p->has_login) {
		json_key(j, "login_uid");
		json_u64_str(j, p->login_uid);
	}
	PUT_TEXT(j, "login_name", s->login_user);
}

static void put_port(struct json *j, const struct event *ev, const struct strings *s)
{
	static const char *const match[] = {
		[EV_MATCH_LOCAL] = "local",
		[EV_MATCH_REMOTE] = "remote",
		[EV_MATCH_BOTH] = "both",
	};
	char *mark;

	if (ev->port || !(ev->has & EV_HAS_REFUSED)) {
		PUT_U64(j, "port", ev->port);
		mark = json_open_key(j, "port_registry");
		PUT_TEXT(j, "status", s->status);
		PUT_TEXT(j, "service", s->service);
		json_close(j, mark);
		mark = json_open_key(j, "port_note");
		PUT_TEXT(j, "name", s->note);
		PUT_TEXT(j, "warning", s->warning);
		json_close(j, mark);
	}
	if (ev->match >= EV_MATCH_LOCAL && ev->match <= EV_MATCH_BOTH) {
		json_key(j, "match");
		json_str(j, match[ev->match], strlen(match[ev->match]));
	}
}

/* A string that had to be repaired, with its bytes as escape_text() writes them: nothing is lost. */
static void put_escaped(struct json *j, const char *key, const struct text *t)
{
	char buf[ESCAPE_MAX(MAX_PATH)];

	if (utf8_valid(t->s, t->len))
		return;
	json_lit(j, key, strlen(key));
	json_str(j, buf, escape_text(buf, sizeof(buf), t->s, t->len, 0));
}

/* The strings that the text output prints; rarely is there anything to do. */
static void put_escapes(struct json *j, const struct strings *s)
{
	char *mark = json_open_key(j, "escaped");

	put_escaped(j, "\"name\":", &s->comm);
	put_escaped(j, "\"executable\":", &s->exe);
	put_escaped(j, "\"user\":", &s->user);
	put_escaped(j, "\"container\":", &s->container);
	put_escaped(j, "\"interface\":", &s->ifname);
	put_escaped(j, "\"holder_name\":", &s->holder_comm);
	put_escaped(j, "\"holder_executable\":", &s->holder_exe);
	json_close(j, mark);
}

/* Returns false if not all of them found room. */
static bool put_holders(struct output *o, struct json *j, const struct event *ev)
{
	const char *limit = j->p + HOLDERS_ROOM;
	char *list = json_open_array(j, "holders"), *mark;
	size_t i;

	for (i = 0; i < ev->n_holders; i++) {
		const struct event_holder *h = &ev->holders[i];
		struct text comm = text_of(h->comm, MAX_WORD), exe = text_of(h->exe, MAX_PATH);

		if ((size_t)(limit - j->p) < 256 + 11 * comm.len + 6 * exe.len)
			break;
		mark = json_mark(j, "{", 1);
		PUT_U64(j, "pid", h->pid);
		PUT_U64(j, "fd", (uint64_t)h->fd);
		PUT_TEXT(j, "name", comm);
		put_escaped(j, "\"name_escaped\":", &comm);
		PUT_TEXT(j, "executable", exe);
		put_entity_id(o, j, h->pid, h->start_boot_ns);
		json_close(j, mark);
	}
	json_close_array(j, list);
	return i == ev->n_holders;
}

static void put_socket(struct output *o, struct json *j, const struct event *ev, struct strings *s)
{
	char *mark;

	if (ev->netns)
		PUT_U64(j, "netns", ev->netns);
	mark = json_open_key(j, "socket");
	if (ev->socket_id) {
		json_key(j, "id");
		json_u64_str(j, ev->socket_id);
	}
	PUT_TEXT(j, "state", s->state);
	if (ev->has & EV_HAS_BACKLOG)
		PUT_U64(j, "backlog", ev->backlog);
	if (!put_holders(o, j, ev)) {
		s->flags |= EV_FLAG_HOLDERS_CUT;
		PUT_U64(j, "holder_processes", event_holder_procs(ev, NULL));
	}
	if (ev->holders_ns) {
		json_key(j, "holders_at");
		json_time(j, &o->end, ev->holders_ns);
	}
	json_close(j, mark);
}

/* Who held the port, or this socket, before: not in process.*, for that process did not do this. */
static void put_holder(struct output *o, struct json *j, const struct event *ev,
		       const struct strings *s)
{
	const struct event_ancestor holder = {
		.pid = ev->holder.pid,
		.start_ns = ev->holder.start_ns,
		.start_boot_ns = ev->holder.start_boot_ns,
	};
	char *mark;

	if (!(ev->has & (ev->has & EV_HAS_PROCESS ? EV_HAS_PREVIOUS : EV_HAS_HOLDER)))
		return;
	mark = ev->has & EV_HAS_PREVIOUS ? json_open_key(j, "previous_holder") :
					   json_open_key(j, "last_holder");
	put_other(o, j, &holder, &s->holder_comm, &s->holder_exe, &o->proc_start);
	json_close(j, mark);
}

static void put_refused(struct json *j, const struct event *ev)
{
	const struct event_refused *r = &ev->refused;
	char *outer, *mark;

	if (!(ev->has & EV_HAS_REFUSED))
		return;
	outer = json_open_key(j, "refused");
	PUT_U64(j, "packets", r->packets);
	if (r->others)
		json_const(j, "others", "true");
	else if (r->at_least)
		PUT_U64(j, "ports_at_least", r->ports);
	else
		PUT_U64(j, "ports", r->ports);
	mark = json_open_key(j, "interval");
	PUT_U64(j, "packets", r->interval_packets);
	if (!r->others)
		PUT_U64(j, "ports", r->interval_ports);
	if (r->interval_ports) {
		PUT_U64(j, "lowest_port", r->lowest);
		PUT_U64(j, "highest_port", r->highest);
	}
	json_close(j, mark);
	mark = json_open_array(j, "new_ports");
	for (size_t i = 0; i < r->n_list; i++)
		json_elem_u64(j, r->list[i]);
	json_close_array(j, mark);
	json_close(j, outer);
}

/* Last of all strings, since a repair in any of them is a flag. */
static void put_flags(struct json *j, uint32_t flags, bool repaired)
{
	char *mark = json_open_array(j, "flags");

	for (; flags; flags &= flags - 1) {
		const char *name = event_flag_name(flags & -flags);

		if (name)
			json_elem_str(j, name, strlen(name));
	}
	if (repaired)
		json_elem_str(j, "invalid_utf8", 12);
	json_close_array(j, mark);
}

/* The options that say what is shown, as on a command line. */
static void put_filters(struct json *j, const struct run_health *h)
{
	char *list = json_open_array(j, "filters");

	for (size_t i = 0, n; i < h->filters_len; i += n + 1) {
		n = strlen(h->filters + i);
		json_elem_str(j, h->filters + i, n);
	}
	json_close_array(j, list);
}

/* Zeros are printed: that nothing was lost is what they are for. */
static void put_health(struct json *j, const struct run_health *h)
{
	struct text watching = text_of(h->watching, MAX_NAME), hook = text_of(h->lost_hook, MAX_WORD);
	char *outer = json_open_key(j, "run"), *mark;

	PUT_TEXT(j, "watching", watching);
	PUT_U64(j, "duration", h->duration_ns);
	PUT_U64(j, "hooks", h->hooks);
	PUT_U64(j, "events", h->events);
	PUT_U64(j, "late", h->late);
	PUT_U64(j, "inferred", h->inferred);
	PUT_U64(j, "found", h->found);
	PUT_U64(j, "hidden_unknown", h->hidden_unknown);
	PUT_U64(j, "open", h->open);
	PUT_U64(j, "ring_full", h->ring_full);
	PUT_U64(j, "skipped", h->skipped);
	PUT_U64(j, "images_unsent", h->images_unsent);
	mark = json_open_key(j, "lost");
	PUT_U64(j, "table_full", h->lost_table_full);
	PUT_U64(j, "flows", h->lost_flows);
	PUT_U64(j, "refused", h->lost_refused);
	PUT_U64(j, "calls", h->lost_calls);
	PUT_U64(j, "records", h->lost_records);
	PUT_U64(j, "hooks", h->lost_hooks);
	PUT_TEXT(j, "hook", hook);
	json_close(j, mark);
	json_close(j, outer);
}

static void put_strayport(struct output *o, struct json *j, const struct event *ev,
			  struct strings *s, const struct side *source,
			  const struct side *destination, const struct proc_text *known,
			  char *begin[PART_MAX], char *end[PART_MAX])
{
	char *outer = json_open_key(j, "strayport"), *mark;
	struct text backend = text_of(o->run->backend, MAX_WORD);

	if (ev->has & EV_HAS_SOCKET)
		put_port(j, ev, s);
	if (ev->has & EV_HAS_LOCAL) {
		mark = json_open_key(j, "local");
		put_endpoint(j, &ev->local);
		put_zone(j, &ev->local);
		json_close(j, mark);
	}
	if (ev->has & EV_HAS_REMOTE) {
		mark = json_open_key(j, "remote");
		put_endpoint(j, &ev->remote);
		put_zone(j, &ev->remote);
		json_close(j, mark);
	}
	if (ev->has & EV_HAS_SOCKET)
		put_socket(o, j, ev, s);
	if (ev->has & EV_HAS_INTERFACE) {
		mark = json_open_key(j, "interface");
		PUT_U64(j, "index", ev->ifindex);
		PUT_TEXT(j, "name", s->ifname);
		json_close(j, mark);
	}
	put_refused(j, ev);
	put_holder(o, j, ev, s);
	if (ev->has & EV_HAS_INTERVAL) {
		mark = json_open_key(j, "interval");
		PUT_U64(j, "source_bytes", source->interval);
		PUT_U64(j, "destination_bytes", destination->interval);
		json_close(j, mark);
	}
	if (ev->has & (EV_HAS_SOCKET | EV_HAS_PROCESS)) {
		const char *name = event_attribution_name(ev->attribution);

		json_key(j, "attribution");
		json_str(j, name, strlen(name));
	}
	PUT_TEXT(j, "backend", backend);
	begin[PART_MORE] = j->p;
	if (known)
		put_known(j, known, PART_MORE);
	else if (ev->has & EV_HAS_PROCESS)
		put_process_more(o, j, &ev->proc, s);
	end[PART_MORE] = j->p;
	if (ev->health) {
		put_filters(j, ev->health);
		put_health(j, ev->health);
	}
	if (j->repaired)
		put_escapes(j, s);
	put_flags(j, ev->flags | s->flags, j->repaired || o->tail_repaired);
	json_close(j, outer);
}

static int out_json_event(struct output *o, const struct event *ev)
{
	const struct event_addr *local = ev->has & EV_HAS_LOCAL ? &ev->local : NULL;
	const struct event_addr *remote = ev->has & EV_HAS_REMOTE ? &ev->remote : NULL;
	struct side here = { local, ev->tx_bytes, ev->tx_packets, ev->interval_tx };
	struct side there = { remote, ev->rx_bytes, ev->rx_packets, ev->interval_rx };
	bool local_source = event_local_is_source(ev);
	const struct side *source = local_source ? &here : &there;
	const struct side *destination = local_source ? &there : &here;
	const struct proc_text *known = proc_known(o, ev);
	char *begin[PART_MAX] = { NULL }, *end[PART_MAX] = { NULL };
	struct strings s;
	struct json j;
	size_t room;

	if (ev->action < EV_TRACE_STARTED || ev->action >= EV_ACTION_MAX)
		return -EINVAL;
	gather(&s, ev, known);
	room = room_needed(o, &s, ev) + (known ? PROC_TEXT_MAX : 0);
	json_init(&j, sink_reserve(o->sink, room), room);
	json_open(&j);
	json_key(&j, "@timestamp");
	json_time(&j, &o->now, ev->time_ns);
	put_event(o, &j, ev, &s);
	put_network(o, &j, ev);
	put_sides(&j, ev, source, destination);
	put_process(o, &j, ev, &s, known, begin, end);
	put_strayport(o, &j, ev, &s, source, destination, known, begin, end);
	json_lit(&j, o->tail, o->tail_len);
	json_end(&j);
	json_raw(&j, "\n", 1);
	if (j.overflow) /* MAX_FIXED_PARTS is wrong: better no line than half a line */
		return -ENOBUFS;
	if (ev->has & EV_HAS_PROCESS && !known)
		keep_proc(o, &ev->proc, &s, &j, begin, end);
	sink_commit(o->sink, json_len(&j));
	return o->sink->err;
}

static void put_tail(struct json *j, const struct run_info *run)
{
	struct text version = text_of(run->version, MAX_WORD);
	struct text agent_id = text_of(run->agent_id, MAX_WORD);
	struct text host_id = text_of(run->host_id, MAX_WORD);
	struct text host_name = text_of(run->host_name, MAX_NAME);
	struct text boot_id = text_of(run->boot_id, MAX_WORD);
	struct text kernel = text_of(run->kernel, MAX_WORD);
	char *outer, *mark;

	json_const(j, "ecs", "{\"version\":\"8.17.0\"}");
	outer = json_open_key(j, "agent");
	json_const(j, "type", "\"strayport\"");
	PUT_TEXT(j, "version", version);
	PUT_TEXT(j, "id", agent_id);
	json_close(j, outer);
	outer = json_open_key(j, "host");
	PUT_TEXT(j, "id", host_id);
	PUT_TEXT(j, "name", host_name);
	mark = json_open_key(j, "boot");
	PUT_TEXT(j, "id", boot_id);
	json_close(j, mark);
	mark = json_open_key(j, "os");
	json_const(j, "type", "\"linux\"");
	PUT_TEXT(j, "kernel", kernel);
	json_close(j, mark);
	json_close(j, outer);
}

static void set_boot_key(struct output *o)
{
	struct text host = text_of(o->run->host_id, MAX_WORD);
	struct text boot = text_of(o->run->boot_id, MAX_WORD);
	char msg[2 * MAX_WORD + 1] = { 0 };

	/* A boot id is random and so unique by itself; without it pids of two boots could meet. */
	o->has_boot = boot.len > 0;
	if (!o->has_boot)
		return;
	if (host.len)
		memcpy(msg, host.s, host.len);
	memcpy(msg + host.len + 1, boot.s, boot.len);
	sha1(msg, host.len + 1 + boot.len, o->boot_key);
}

static void out_json_destroy(struct output *o)
{
	if (!o)
		return;
	for (size_t i = 0; i < PROC_SLOTS; i++)
		free(o->procs[i].text);
	free(o->tail);
	free(o);
}

static struct output *out_json_create(const struct output_config *cfg, struct sink *sink)
{
	size_t cap = 512 + JSON_STR_MAX(MAX_NAME) + 5 * JSON_STR_MAX(MAX_WORD);
	struct output *o = calloc(1, sizeof(*o));
	struct json j;

	if (!o)
		return NULL;
	o->sink = sink;
	o->run = cfg->run;
	o->run_start_ns = cfg->run_start_ns;
	o->tail = malloc(cap);
	if (!o->tail) {
		out_json_destroy(o);
		return NULL;
	}
	json_init(&j, o->tail, cap);
	put_tail(&j, o->run);
	o->tail_len = json_len(&j);
	o->tail_repaired = j.repaired;
	set_boot_key(o);
	return o;
}

_Static_assert(MAX_FIXED_PARTS + HOLDERS_ROOM + 512 + 6 * (MAX_NAME + 6 * MAX_WORD) +
			       EVENT_ANCESTORS_MAX * (ANCESTOR_PARTS + 6 * (MAX_WORD + MAX_RELATIVE)) +
			       6 * (12 * MAX_WORD + 6 * MAX_NAME + 2 * MAX_PATH + MAX_RELATIVE +
				    MAX_CGROUP + 2 * MAX_ARGS) +
			       5 * (5 * MAX_WORD + MAX_NAME + MAX_PATH) <=
		       MAX_EVENT,
	       "the largest event must fit into one reservation");

const struct output_ops out_json = {
	.name = "json",
	.create = out_json_create,
	.event = out_json_event,
	.destroy = out_json_destroy,
};
