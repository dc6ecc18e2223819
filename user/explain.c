// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* explain.c - see explain.h */
#include "explain.h"
#include "clock.h"
#include "escape.h"
#include "firewall.h"
#include "json.h"
#include "log.h"
#include "netfmt.h"
#include "proc.h"
#include "registry.h"
#include "wrap.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

#define NEIGHBOURS 2 /* on each side */

/* It is one screen: of more sockets than these only the number is told. Listeners come in any case up to a limit. */
#define HELD_SHOWN   8
#define LISTEN_SHOWN 24
#define OTHERS_SHOWN 4

struct output {
	struct explain *x;
};

struct explain {
	uint16_t port;
	bool json, complete; /* complete: every namespace was looked at, with the processes */
	const struct run_info *info;
	const struct port_notes *notes;
	struct output out;
	struct sink sink; /* JSON of the sockets, into fd */
	struct output *inner;
	int fd;
	FILE *sockets, *others, *rules; /* text, into memory; others: sockets that do not hold it */
	char *sockets_text, *others_text, *rules_text;
	size_t sockets_len, others_len, rules_len;
	struct json rules_json;
	unsigned int held, waiting, peers, n_rules, n_json;
	unsigned int held_shown, others_shown; /* as text */
	uint32_t pid; /* of the first holder */
	struct {      /* the process that holds it and started first; pid 0: none is known */
		uint32_t pid;
		uint64_t start_ns, start_boot_ns;
		char comm[64];
		uint64_t exe_changed_ns; /* wall clock: its executable's inode; 0 = not known */
	} oldest;
	char unit[128];
	uint32_t odd; /* EV_FLAG_* of a holder that call for a closer look */
	unsigned int eph_low, eph_high, first_free_for_all;
	bool eph_known, reserved;
	struct firewall_tool tools[FIREWALL_TOOLS];
};

/* --------------------------------------------------------------- small things */

/* Untrusted bytes as text that a terminal only shows. */
static void put(FILE *f, const char *s)
{
	char buf[ESCAPE_MAX(4096) + 1];

	buf[escape_text(buf, sizeof(buf) - 1, s, strnlen(s, 4096), 0)] = 0;
	fputs(buf, f);
}

static void put_endpoint(FILE *f, const struct event_addr *a)
{
	char buf[NETFMT_ENDPOINT_MAX + 1];

	*netfmt_endpoint(buf, a->family, a->ip, a->port, a->scope) = 0;
	fputs(buf, f);
}

/* Up to two whole numbers from a file of /proc/sys. Returns how many. */
static int sysctl_numbers(const char *path, unsigned int *one, unsigned int *other)
{
	FILE *f = fopen(path, "re");
	int n = f ? fscanf(f, "%u %u", one, other) : 0;

	if (f)
		fclose(f);
	return n > 0 ? n : 0;
}

static bool is_reserved(uint16_t port)
{
	FILE *f = fopen("/proc/sys/net/ipv4/ip_local_reserved_ports", "re");
	unsigned int low, high;
	bool found = false;
	int c;

	while (f && fscanf(f, "%u", &low) == 1) {
		high = low;
		c = fgetc(f);
		if (c == '-' && fscanf(f, "%u", &high) == 1)
			c = fgetc(f);
		found |= port >= low && port <= high;
		if (c != ',')
			break;
	}
	if (f)
		fclose(f);
	return found;
}

/* Between the lowest and the highest port that this host gives to outgoing connections? */
static bool in_range(const struct explain *x)
{
	return x->port >= x->eph_low && x->port <= x->eph_high;
}

static const char *band_name(uint16_t port)
{
	return port < 1024 ? "well-known" : port < 49152 ? "registered" : "dynamic";
}

static const char *band_meaning(uint16_t port)
{
	return port < 1024   ? "0-1023: IANA gives them to the system's services" :
	       port < 49152 ? "1024-49151: IANA registers them for a service that asks" :
			       "49152-65535: never assigned, for private and short-lived use";
}

/* --------------------------------------------------------------------- sockets */

static void put_args(FILE *f, const struct event_proc *p)
{
	for (size_t at = 0; at < p->args_len; at += strnlen(p->args + at, p->args_len - at) + 1) {
		char arg[4097];

		snprintf(arg, sizeof(arg), "%.*s", (int)strnlen(p->args + at, p->args_len - at), p->args + at);
		fputc(at ? ' ' : '"', f);
		put(f, arg);
	}
	fputs("\"\n", f);
}

static void put_user(FILE *f, const struct event_proc *p)
{
	fputs("    user         ", f);
	put(f, p->user ? p->user : "?");
	fprintf(f, " (%u), group ", p->uid);
	put(f, p->group ? p->group : "?");
	fprintf(f, " (%u)", p->gid);
	if (p->has_login) {
		fputs(", logged in as ", f);
		put(f, p->login_user ? p->login_user : "?");
		fprintf(f, " (%u)", p->login_uid);
	}
	fputc('\n', f);
}

/* "2026-11-27 12:47:17", in local time. */
static void put_time(FILE *f, uint64_t ns)
{
	time_t sec = (time_t)(ns / 1000000000u);
	char text[32];
	struct tm tm;

	if (localtime_r(&sec, &tm) && strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &tm))
		fputs(text, f);
}

/* "3d 00:47:17" */
static void put_span(FILE *f, uint64_t ns)
{
	unsigned long long sec = ns / 1000000000u;

	fprintf(f, "%llud %02llu:%02llu:%02llu", sec / 86400, sec / 3600 % 24, sec / 60 % 60, sec % 60);
}

static void put_ago(FILE *f, uint64_t ns)
{
	uint64_t now = clock_wall_ns();

	put_time(f, ns);
	fputs(", ", f);
	put_span(f, now > ns ? now - ns : 0);
	fputs(" ago\n", f);
}

static void put_started(FILE *f, const struct event_proc *p)
{
	fputs("    started      ", f);
	put_ago(f, p->start_ns);
}

static void put_line(FILE *f, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	fprintf(f, "    %-12s ", name);
	put(f, value);
	fputc('\n', f);
}

static void put_parents(FILE *f, const struct event_proc *p)
{
	if (!p->n_ancestors)
		return;
	fputs("    parents      ", f);
	for (size_t i = 0; i < p->n_ancestors; i++) {
		fputs(i ? " < " : "", f);
		fprintf(f, "%u ", p->ancestors[i].pid);
		put(f, p->ancestors[i].comm && *p->ancestors[i].comm ? p->ancestors[i].comm : "?");
	}
	fputc('\n', f);
}

static void put_process(FILE *f, const struct event *ev)
{
	const struct event_proc *p = &ev->proc;
	uint32_t last = p->pid;
	size_t shown = 0;

	fprintf(f, "    process      %u ", p->pid);
	put(f, p->comm && *p->comm ? p->comm : "?");
	fputc('\n', f);
	put_line(f, "executable", p->exe);
	if (p->args && p->args_len) {
		fputs("    arguments    ", f);
		put_args(f, p);
	}
	put_line(f, "directory", p->cwd);
	if (p->start_ns)
		put_started(f, p);
	if (p->has_ids)
		put_user(f, p);
	put_parents(f, p);
	put_line(f, "unit", p->unit);
	put_line(f, "container", p->container);
	for (size_t i = 0; i < ev->n_holders; i++) {
		const struct event_holder *h = &ev->holders[i];

		if (h->pid == last || h->pid == p->pid)
			continue;
		last = h->pid;
		fputs(shown++ ? ", " : "    also held by ", f);
		fprintf(f, "%u ", h->pid);
		put(f, h->comm && *h->comm ? h->comm : "?");
	}
	if (shown)
		fputc('\n', f);
}

static void put_flags(FILE *f, uint32_t flags)
{
	const char *between = "    flags        ";

	for (; flags; flags &= flags - 1) {
		const char *name = event_flag_name(flags & -flags);

		if (!name)
			continue;
		fprintf(f, "%s%s", between, name);
		between = ", ";
	}
	if (*between == ',')
		fputc('\n', f);
}

static void put_socket(const struct explain *x, FILE *f, const struct event *ev, const char *more)
{
	fprintf(f, "  %s %s ", ev->transport == IPPROTO_UDP ? "udp" : "tcp", ev->socket_state ? ev->socket_state : "-");
	put_endpoint(f, &ev->local);
	if (ev->has & EV_HAS_REMOTE) {
		fputs(ev->direction == EV_DIR_INGRESS ? " <- " : ev->direction == EV_DIR_EGRESS ? " -> " : " -- ", f);
		put_endpoint(f, &ev->remote);
	}
	if (ev->netns)
		fprintf(f, "  netns %u", ev->netns);
	fprintf(f, "%s\n", more);
	if (ev->has & EV_HAS_PROCESS)
		put_process(f, ev);
	else if (x->complete)
		fputs("    process      none\n", f);
	put_flags(f, ev->flags);
}

static void keep_oldest(struct explain *x, uint32_t pid, uint64_t start_boot_ns, const char *comm)
{
	if (!start_boot_ns || (x->oldest.pid && x->oldest.start_boot_ns <= start_boot_ns))
		return;
	x->oldest.pid = pid;
	x->oldest.start_boot_ns = start_boot_ns;
	snprintf(x->oldest.comm, sizeof(x->oldest.comm), "%s", comm && *comm ? comm : "?");
}

/* Is there room for one more on the screen? Counts it. */
static bool is_shown(struct explain *x, bool other, const struct event *ev)
{
	bool serves = ev->socket_state && (!strcmp(ev->socket_state, "LISTEN") || !strcmp(ev->socket_state, "UNCONN"));

	if (other)
		return x->others_shown < OTHERS_SHOWN && ++x->others_shown;
	return x->held_shown < (serves ? LISTEN_SHOWN : HELD_SHOWN) && ++x->held_shown;
}

static int add_socket(struct explain *x, const struct event *ev, const char *more)
{
	bool local = (ev->has & EV_HAS_LOCAL) && ev->local.port == x->port;
	FILE *f = x->others;

	if (!local) {
		x->peers++;
	} else if (ev->socket_state && !strcmp(ev->socket_state, "TIME_WAIT")) {
		x->waiting++;
	} else {
		f = x->sockets;
		x->held++;
		if (!x->pid && (ev->has & EV_HAS_PROCESS)) {
			x->pid = ev->proc.pid;
			snprintf(x->unit, sizeof(x->unit), "%s", ev->proc.unit ? ev->proc.unit : "");
		}
		if (ev->has & EV_HAS_PROCESS)
			keep_oldest(x, ev->proc.pid, ev->proc.start_boot_ns, ev->proc.comm);
		for (size_t i = 0; i < ev->n_holders; i++)
			keep_oldest(x, ev->holders[i].pid, ev->holders[i].start_boot_ns, ev->holders[i].comm);
		x->odd |= ev->flags & (EV_FLAG_EXE_DELETED | EV_FLAG_EXE_MEMFD | EV_FLAG_EXE_REPLACED |
				       EV_FLAG_HIDDEN_FROM_PROC | EV_FLAG_COMM_MISMATCH);
	}
	if (!x->json) {
		if (is_shown(x, f == x->others, ev))
			put_socket(x, f, ev, more);
		return 0;
	}
	x->n_json++;
	return out_json.event(x->inner, ev);
}

static int explain_event(struct output *o, const struct event *ev)
{
	return ev->action == EV_SOCKET_EXISTING ? add_socket(o->x, ev, "") : 0;
}

static void explain_destroy(struct output *o)
{
	(void)o; /* explain_free() */
}

const struct output_ops explain_ops = {
	.name = "explain",
	.event = explain_event,
	.destroy = explain_destroy,
};

struct output *explain_output(struct explain *x)
{
	return &x->out;
}

struct sink *explain_sink(struct explain *x)
{
	return &x->sink;
}

/* "0100007F:0D49" of /proc/net/tcp: words in the host's byte order. */
static bool proc_addr(const char *hex, struct event_addr *a)
{
	size_t words = strcspn(hex, ":") / 8;
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
	unsigned int word, port;

	if ((words != 1 && words != 4) || sscanf(hex + 8 * words, ":%4x", &port) != 1)
		return false;
	for (size_t i = 0; i < words; i++) {
		if (sscanf(hex + 8 * i, "%8x", &word) != 1)
			return false;
		memcpy(a->ip + 4 * i, &word, 4);
	}
	a->family = words == 1 ? 4 : 6;
	a->port = (uint16_t)port;
	if (words == 4 && !memcmp(a->ip, mapped, sizeof(mapped))) {
		memmove(a->ip, a->ip + 12, 4);
		a->family = 4;
	}
	return true;
}

static void look_at_proc(struct explain *x, const char *path, uint8_t ipproto)
{
	char line[512], local[64], remote[64], more[64];
	FILE *f = fopen(path, "re");
	unsigned int state, uid;

	while (f && fgets(line, sizeof(line), f)) {
		struct event ev = { .action = EV_SOCKET_EXISTING, .has = EV_HAS_SOCKET | EV_HAS_LOCAL, .transport = ipproto };

		if (sscanf(line, " %*u: %63s %63s %x %*s %*s %*s %u", local, remote, &state, &uid) != 4 ||
		    !proc_addr(local, &ev.local) || !proc_addr(remote, &ev.remote))
			continue;
		if (ev.local.port != x->port && ev.remote.port != x->port)
			continue;
		ev.has |= ev.remote.port ? EV_HAS_REMOTE : 0;
		ev.port = x->port;
		ev.time_ns = clock_wall_ns();
		ev.match = (uint8_t)((ev.local.port == x->port ? EV_MATCH_LOCAL : 0) |
				     (ev.remote.port == x->port ? EV_MATCH_REMOTE : 0));
		ev.socket_state = ipproto == IPPROTO_UDP ? (state == 1 ? "ESTABLISHED" : "UNCONN") :
				  event_tcp_state(state) ? event_tcp_state(state) : "-";
		snprintf(more, sizeof(more), "  uid %u", uid);
		add_socket(x, &ev, more);
	}
	if (f)
		fclose(f);
}

void explain_without_bpf(struct explain *x)
{
	x->complete = false;
	look_at_proc(x, "/proc/self/net/tcp", IPPROTO_TCP);
	look_at_proc(x, "/proc/self/net/tcp6", IPPROTO_TCP);
	look_at_proc(x, "/proc/self/net/udp", IPPROTO_UDP);
	look_at_proc(x, "/proc/self/net/udp6", IPPROTO_UDP);
}

/* -------------------------------------------------------------------- registry */

static const struct {
	const char *name;
	uint8_t ipproto;
} protos[] = { { "tcp", IPPROTO_TCP }, { "udp", IPPROTO_UDP }, { "sctp", IPPROTO_SCTP }, { "dccp", IPPROTO_DCCP } };
#define N_PROTOS (sizeof(protos) / sizeof(protos[0]))

static bool is_neighbour(uint16_t port)
{
	return registry_lookup(IPPROTO_TCP, port).status == PORT_ASSIGNED ||
	       registry_lookup(IPPROTO_UDP, port).status == PORT_ASSIGNED;
}

/* The nearest assigned ports, in rising order; returns how many. */
static size_t neighbours(uint16_t port, uint16_t *list)
{
	size_t n = 0, below = 0;

	for (uint32_t p = port - 1u; p > 0 && below < NEIGHBOURS; p--)
		if (is_neighbour((uint16_t)p))
			list[below++] = (uint16_t)p;
	if (below == 2) {
		uint16_t first = list[0];

		list[0] = list[1];
		list[1] = first;
	}
	for (uint32_t p = port + 1u; p < 65536 && n < NEIGHBOURS; p++)
		if (is_neighbour((uint16_t)p))
			list[below + n++] = (uint16_t)p;
	return below + n;
}

static void text_registry(const struct explain *x, FILE *f)
{
	uint16_t near[2 * NEIGHBOURS];
	size_t n = neighbours(x->port, near);

	fputs("registry    ", f);
	for (size_t i = 0; i < N_PROTOS; i++) {
		struct port_info info = registry_lookup(protos[i].ipproto, x->port);

		fprintf(f, "%s%s %s", i ? ", " : "", protos[i].name, port_status_name(info.status));
		if (info.service)
			fprintf(f, " (%s)", info.service);
	}
	fprintf(f, "; IANA, %s\nneighbours  ", registry_date());
	for (size_t i = 0; i < n; i++) {
		struct port_info tcp = registry_lookup(IPPROTO_TCP, near[i]), udp = registry_lookup(IPPROTO_UDP, near[i]);
		const char *service = tcp.status == PORT_ASSIGNED ? tcp.service : udp.service;

		fprintf(f, "%s%u %s", i ? ", " : "", near[i], service ? service : "(no name)");
		if (tcp.status != udp.status)
			fprintf(f, " (%s only)", tcp.status == PORT_ASSIGNED ? "tcp" : "udp");
	}
	fputs(n ? "\n" : "none\n", f);
}

static void text_notes(const struct explain *x, FILE *f)
{
	const struct port_note *note;

	for (size_t i = 0; i < N_PROTOS; i++) {
		for (size_t k = 0; (note = port_notes_find(x->notes, protos[i].ipproto, x->port, k)); k++) {
			fprintf(f, "your note   %s: ", protos[i].name);
			put(f, note->name);
			if (note->aliases) {
				fputs(", also ", f);
				put(f, note->aliases);
			}
			if (note->warning) {
				fputs(": ", f);
				put(f, note->warning);
			}
			fputc('\n', f);
		}
	}
}

/* -------------------------------------------------------------------- firewall */

static void on_rule(void *ctx, const struct firewall_rule *rule)
{
	struct explain *x = ctx;
	struct json *j = &x->rules_json;
	char *mark;

	x->n_rules++;
	if (!x->json) {
		fprintf(x->rules, "  %s ", rule->by);
		put(x->rules, rule->where);
		fputs(": ", x->rules);
		put(x->rules, rule->text);
		fputc('\n', x->rules);
		return;
	}
	if ((size_t)(j->end - j->p) < 128 + 6 * (strlen(rule->where) + strlen(rule->text)))
		return; /* more than anybody reads; "count" has it */
	mark = json_mark(j, "{", 1);
	json_key(j, "by");
	json_str(j, rule->by, strlen(rule->by));
	json_key(j, "where");
	json_str(j, rule->where, strlen(rule->where));
	json_key(j, "rule");
	json_str(j, rule->text, strlen(rule->text));
	json_close(j, mark);
}

static void text_firewall(const struct explain *x, FILE *f)
{
	unsigned int read = 0;

	for (size_t i = 0; i < FIREWALL_TOOLS; i++)
		read += x->tools[i].state == FIREWALL_READ;
	if (x->n_rules)
		fprintf(f, "firewall    %u rule%s it (this network namespace):\n%s", x->n_rules,
			x->n_rules == 1 ? " names" : "s name", x->rules_text);
	else if (read)
		fputs("firewall    no rule names it (this network namespace)\n", f);
	else
		fputs("firewall    not known\n", f);
	for (size_t i = 0; i < FIREWALL_TOOLS; i++) {
		if (x->tools[i].state == FIREWALL_FAILED)
			fprintf(f, "  %s: not known: %s\n", x->tools[i].name, x->tools[i].why);
		else if (x->tools[i].state == FIREWALL_ABSENT)
			fprintf(f, "  %s: not installed\n", x->tools[i].name);
	}
}

/* ------------------------------------------------------------------ since boot */

/*
 * What nobody can know afterwards: a socket carries no time of its bind (the times of its inode are those of
 * 1970), and of a port that was let go the kernel keeps nothing.
 */
#define BIND_UNKNOWN   "the kernel keeps no time of it, and a holder may have it from another"
#define BEFORE_UNKNOWN "the kernel keeps no history of ports; only a recording would tell"

/* Which of the holders started first, and when its executable changed. */
static void look_at_oldest(struct explain *x)
{
	uint64_t changed;

	if (!x->oldest.pid)
		return;
	x->oldest.start_ns = x->oldest.start_boot_ns + (uint64_t)clock_boot_to_wall();
	changed = proc_exe_changed(x->oldest.pid);
	/* that it was this process all the time */
	if (proc_is(x->oldest.pid, x->oldest.start_boot_ns))
		x->oldest.exe_changed_ns = changed;
}

static void text_since_boot(const struct explain *x, FILE *f)
{
	uint64_t booted = (uint64_t)clock_boot_to_wall();
	char comm[ESCAPE_MAX(sizeof(x->oldest.comm)) + 1];

	fputs("since boot  the host booted ", f);
	put_ago(f, booted);
	if (x->oldest.pid) {
		fprintf(f, "  held by     %u %s is the oldest process that holds it now, started ", x->oldest.pid,
			escape_str(comm, sizeof(comm), x->oldest.comm));
		put_span(f, x->oldest.start_boot_ns);
		fputs(" after boot\n", f);
	}
	if (x->oldest.exe_changed_ns) {
		fputs("  executable  last changed on the disk ", f);
		put_time(f, x->oldest.exe_changed_ns);
		fputs(x->oldest.exe_changed_ns < booted ? ", before boot\n" : ", after boot\n", f);
	}
	if (x->held)
		fputs("  bind        not known when: " BIND_UNKNOWN "\n", f);
	fputs("  before      not known who had it: " BEFORE_UNKNOWN "\n", f);
}

/* ------------------------------------------------------------------- next steps */

#define STEPS_MAX 6
#define STEP_LEN  320

static size_t next_steps(const struct explain *x, char steps[STEPS_MAX][STEP_LEN])
{
	size_t n = 0;
	char unit[256];

	snprintf(steps[n++], STEP_LEN, "watch it: sudo strayport %u", x->port);
	if (!x->complete)
		snprintf(steps[n++], STEP_LEN, "run this as root to see the processes, and the other network namespaces");
	if (x->pid)
		snprintf(steps[n++], STEP_LEN, "look at who holds it: ls -l /proc/%u/exe /proc/%u/cwd /proc/%u/fd", x->pid,
			 x->pid, x->pid);
	if (x->pid && x->odd)
		snprintf(steps[n++], STEP_LEN,
			 "its flags do not fit an ordinary program: keep the executable: cp /proc/%u/exe evidence", x->pid);
	if (x->unit[0])
		snprintf(steps[n++], STEP_LEN, "its unit: systemctl status -- '%s'", escape_str(unit, sizeof(unit), x->unit));
	if (x->eph_known && in_range(x) && !x->reserved)
		snprintf(steps[n++], STEP_LEN,
			 "for a service of your own: reserve it in net.ipv4.ip_local_reserved_ports, or a client may be in its place");
	return n;
}

/* ----------------------------------------------------------------------- print */

static void text_host(const struct explain *x, FILE *f)
{
	if (x->eph_known)
		fprintf(f, "ephemeral   %s: this host gives %u-%u to outgoing connections%s\n",
			in_range(x) ? (x->reserved ? "no" : "yes") : "no", x->eph_low,
			x->eph_high, x->reserved ? "; it is reserved (ip_local_reserved_ports)" : "");
	else
		fputs("ephemeral   not known: no /proc/sys/net/ipv4/ip_local_port_range\n", f);
}

static void text_more(const struct explain *x, unsigned int all, unsigned int shown, FILE *f)
{
	if (all > shown)
		fprintf(f, "  and %u more: strayport -s %u lists them\n", all - shown, x->port);
}

static void text_holders(const struct explain *x, FILE *f)
{
	const char *where = x->complete ? "in any network namespace" : "in this network namespace; others were not looked at";

	if (x->held)
		fprintf(f, "held        yes, by %u socket%s %s\n", x->held, x->held == 1 ? "" : "s",
			x->complete ? "in all network namespaces" : where);
	else
		fprintf(f, "held        no, by no socket %s\n", where);
	if (!x->complete && x->held)
		fputs("  which processes they are of is not known without root\n", f);
	fputs(x->sockets_text ? x->sockets_text : "", f);
	text_more(x, x->held, x->held_shown, f);
	if (x->waiting || x->peers)
		fprintf(f, "not held    by %u that have it on the far side, %u that are over (TIME_WAIT)\n%s", x->peers,
			x->waiting, x->others_text);
	text_more(x, x->waiting + x->peers, x->others_shown, f);
}

static void print_text(const struct explain *x, FILE *f)
{
	char steps[STEPS_MAX][STEP_LEN];
	size_t n = next_steps(x, steps);

	fprintf(f, "port        %u\nband        %s (%s)", x->port, band_name(x->port), band_meaning(x->port));
	if (x->first_free_for_all)
		fprintf(f, x->port < x->first_free_for_all ? "; to bind it needs CAP_NET_BIND_SERVICE here" :
							   "; any user may bind it here");
	fputc('\n', f);
	text_registry(x, f);
	text_notes(x, f);
	text_host(x, f);
	text_holders(x, f);
	text_since_boot(x, f);
	text_firewall(x, f);
	for (size_t i = 0; i < n; i++)
		fprintf(f, "%s%s\n", i ? "            " : "next        ", steps[i]);
}

/* Arguments and what to do next stay in one line, for whoever copies them. */
static bool may_break(const char *line)
{
	return strncmp(line, "    arguments ", 14) && strncmp(line, "next ", 5) && strncmp(line, "            ", 12);
}

static int print_wrapped(const struct explain *x, FILE *f, size_t width)
{
	char *text = NULL, *line, *end;
	size_t len;
	FILE *mem = open_memstream(&text, &len);

	if (!mem)
		return -ENOMEM;
	print_text(x, mem);
	if (fclose(mem)) {
		free(text);
		return -ENOMEM;
	}
	for (line = text; *line; line = end + 1) {
		end = strchrnul(line, '\n');
		*end = 0;
		wrap_line(f, may_break(line) ? width : 0, line);
	}
	free(text);
	return 0;
}

#define PUT_BOOL(j, name, v)                           \
	do {                                           \
		if (v)                                 \
			json_const(j, name, "true");   \
		else                                   \
			json_const(j, name, "false");  \
	} while (0)
#define PUT_NUMBER(j, name, v)     \
	do {                       \
		json_key(j, name); \
		json_u64(j, v);    \
	} while (0)
#define PUT_STR(j, name, s)                 \
	do {                                \
		json_key(j, name);          \
		json_str(j, s, strlen(s));  \
	} while (0)

static void json_protos(struct json *j, uint16_t port, bool all)
{
	for (size_t i = 0; i < (all ? N_PROTOS : 2); i++) {
		struct port_info info = registry_lookup(protos[i].ipproto, port);
		char key[16];
		char *mark;

		snprintf(key, sizeof(key), "\"%s\":{", protos[i].name);
		mark = json_mark(j, key, strlen(key));
		PUT_STR(j, "status", port_status_name(info.status));
		if (info.service)
			PUT_STR(j, "service", info.service);
		json_close(j, mark);
	}
}

static void json_registry(const struct explain *x, struct json *j)
{
	uint16_t near[2 * NEIGHBOURS];
	size_t n = neighbours(x->port, near);
	char *mark = json_open_key(j, "registry"), *element;

	PUT_STR(j, "date", registry_date());
	json_protos(j, x->port, true);
	json_close(j, mark);
	mark = json_open_array(j, "neighbours");
	for (size_t i = 0; i < n; i++) {
		element = json_mark(j, "{", 1);
		PUT_NUMBER(j, "port", near[i]);
		json_protos(j, near[i], false);
		json_close(j, element);
	}
	json_close_array(j, mark);
}

static void json_notes(const struct explain *x, struct json *j)
{
	char *mark = json_open_array(j, "notes"), *element;
	const struct port_note *note;

	for (size_t i = 0; i < N_PROTOS; i++) {
		for (size_t k = 0; k < 100 && (note = port_notes_find(x->notes, protos[i].ipproto, x->port, k)); k++) {
			element = json_mark(j, "{", 1);
			PUT_STR(j, "transport", protos[i].name);
			PUT_STR(j, "name", note->name);
			if (note->aliases)
				PUT_STR(j, "aliases", note->aliases);
			if (note->warning)
				PUT_STR(j, "warning", note->warning);
			json_close(j, element);
		}
	}
	json_close_array(j, mark);
}

static void json_firewall(const struct explain *x, struct json *j)
{
	static const char *const states[] = { "absent", "read", "failed" };
	char *outer = json_open_key(j, "firewall"), *mark = json_open_key(j, "tools");

	for (size_t i = 0; i < FIREWALL_TOOLS; i++) {
		char key[32];

		snprintf(key, sizeof(key), "\"%s\":", x->tools[i].name);
		json_lit(j, key, strlen(key));
		json_str(j, states[x->tools[i].state], strlen(states[x->tools[i].state]));
	}
	json_close(j, mark);
	PUT_NUMBER(j, "count", x->n_rules);
	json_lit(j, "\"rules\":[", 9);
	json_raw(j, x->rules_json.start, json_len(&x->rules_json));
	json_raw(j, "]", 1);
	json_close(j, outer);
}

static void json_since_boot(const struct explain *x, struct json *j)
{
	char *outer = json_open_key(j, "since_boot"), *mark;
	struct json_clock clock = { 0 };

	json_key(j, "booted");
	json_time(j, &clock, (uint64_t)clock_boot_to_wall());
	if (x->oldest.pid) {
		mark = json_open_key(j, "oldest_holder");
		PUT_NUMBER(j, "pid", x->oldest.pid);
		PUT_STR(j, "name", x->oldest.comm);
		json_key(j, "start");
		json_time(j, &clock, x->oldest.start_ns);
		if (x->oldest.exe_changed_ns) {
			json_key(j, "executable_changed");
			json_time(j, &clock, x->oldest.exe_changed_ns);
		}
		json_close(j, mark);
	}
	mark = json_open_key(j, "not_known");
	if (x->held)
		PUT_STR(j, "bind", BIND_UNKNOWN);
	PUT_STR(j, "before", BEFORE_UNKNOWN);
	json_close(j, mark);
	json_close(j, outer);
}

/* The sockets' events, one a line, as the elements of an array. */
static int json_sockets(struct explain *x, struct json *j)
{
	off_t size = lseek(x->fd, 0, SEEK_END);
	char *text = size > 0 ? malloc((size_t)size) : NULL;

	json_lit(j, "\"sockets\":[", 11);
	if (size > 0 && (!text || pread(x->fd, text, (size_t)size, 0) != size)) {
		free(text);
		return -EIO;
	}
	for (off_t i = 0; i < size; i++) /* a newline ends a line and is nowhere else */
		if (text[i] == '\n')
			text[i] = i + 1 < size ? ',' : ' ';
	json_raw(j, text ? text : "", size > 0 ? (size_t)size - 1 : 0);
	free(text);
	json_raw(j, "]", 1);
	return 0;
}

static int print_json(struct explain *x, FILE *f)
{
	off_t size = lseek(x->fd, 0, SEEK_END);
	size_t cap = (1u << 20) + (size_t)(size > 0 ? size : 0) + json_len(&x->rules_json), n;
	char steps[STEPS_MAX][STEP_LEN], *buf = malloc(cap), *mark;
	struct json j;
	int err;

	if (!buf)
		return -ENOMEM;
	json_init(&j, buf, cap);
	json_open(&j);
	PUT_NUMBER(&j, "port", x->port);
	PUT_STR(&j, "band", band_name(x->port));
	json_registry(x, &j);
	json_notes(x, &j);
	if (x->eph_known) {
		mark = json_open_key(&j, "ephemeral");
		PUT_NUMBER(&j, "low", x->eph_low);
		PUT_NUMBER(&j, "high", x->eph_high);
		PUT_BOOL(&j, "reserved", x->reserved);
		PUT_BOOL(&j, "contains", in_range(x) && !x->reserved);
		json_close(&j, mark);
	}
	if (x->first_free_for_all)
		PUT_BOOL(&j, "privileged", x->port < x->first_free_for_all);
	PUT_BOOL(&j, "held", x->held);
	PUT_BOOL(&j, "complete", x->complete);
	err = json_sockets(x, &j);
	json_since_boot(x, &j);
	json_firewall(x, &j);
	mark = json_open_array(&j, "next");
	n = next_steps(x, steps);
	for (size_t i = 0; i < n; i++)
		json_elem_str(&j, steps[i], strlen(steps[i]));
	json_close_array(&j, mark);
	json_end(&j);
	json_raw(&j, "\n", 1);
	if (!err)
		err = j.overflow || x->rules_json.overflow ? -ENOBUFS : 0;
	if (!err)
		fwrite(buf, 1, json_len(&j), f);
	free(buf);
	return err;
}

int explain_print(struct explain *x, FILE *f, size_t width)
{
	unsigned int none;
	int err;

	x->eph_known = sysctl_numbers("/proc/sys/net/ipv4/ip_local_port_range", &x->eph_low, &x->eph_high) == 2;
	x->reserved = is_reserved(x->port);
	sysctl_numbers("/proc/sys/net/ipv4/ip_unprivileged_port_start", &x->first_free_for_all, &none);
	look_at_oldest(x);
	firewall_look(x->port, on_rule, x, x->tools);
	fflush(x->sockets);
	fflush(x->others);
	fflush(x->rules);
	err = sink_drain(&x->sink, -1);
	if (!err && x->json)
		err = print_json(x, f);
	else if (!err)
		err = print_wrapped(x, f, width);
	if (!err && (fflush(f) || ferror(f)))
		err = -errno;
	return err ? err : x->held > 0;
}

struct explain *explain_new(uint16_t port, bool json, const struct run_info *info, const struct port_notes *notes)
{
	struct explain *x = calloc(1, sizeof(*x));
	const struct output_config cfg = { .run = info };
	const size_t rules_cap = 1 << 20;
	char *rules;

	if (!x)
		return NULL;
	x->port = port;
	x->json = json;
	x->complete = true;
	x->info = info;
	x->notes = notes;
	x->out.x = x;
	x->fd = memfd_create("sockets", MFD_CLOEXEC);
	x->sockets = open_memstream(&x->sockets_text, &x->sockets_len);
	x->others = open_memstream(&x->others_text, &x->others_len);
	x->rules = open_memstream(&x->rules_text, &x->rules_len);
	rules = malloc(rules_cap);
	json_init(&x->rules_json, rules, rules_cap);
	if (x->fd < 0 || !x->sockets || !x->others || !x->rules || !rules || sink_init(&x->sink, x->fd, 0) ||
	    !(x->inner = out_json.create(&cfg, &x->sink))) {
		explain_free(x);
		return NULL;
	}
	return x;
}

void explain_free(struct explain *x)
{
	if (!x)
		return;
	if (x->sockets)
		fclose(x->sockets);
	if (x->others)
		fclose(x->others);
	if (x->rules)
		fclose(x->rules);
	out_json.destroy(x->inner);
	sink_free(&x->sink);
	if (x->fd >= 0)
		close(x->fd);
	free(x->sockets_text);
	free(x->others_text);
	free(x->rules_text);
	free(x->rules_json.start);
	free(x);
}
