/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain_put.c - see explain_parts.h: sockets and processes as text. */
#include "explain_parts.h"
#include "clock.h"
#include "escape.h"
#include "netfmt.h"

#include <netinet/in.h>
#include <string.h>

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

void explain_put(FILE *f, const char *s)
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

static void put_args(FILE *f, const struct event_proc *p)
{
	for (size_t at = 0; at < p->args_len; at += strnlen(p->args + at, p->args_len - at) + 1) {
		char arg[4097];

		snprintf(arg, sizeof(arg), "%.*s", (int)strnlen(p->args + at, p->args_len - at), p->args + at);
		fputc(at ? ' ' : '"', f);
		explain_put(f, arg);
	}
	fputs("\"\n", f);
}

static void put_user(FILE *f, const struct event_proc *p)
{
	fputs("    user         ", f);
	explain_put(f, p->user ? p->user : "?");
	fprintf(f, " (%u), group ", p->uid);
	explain_put(f, p->group ? p->group : "?");
	fprintf(f, " (%u)", p->gid);
	if (p->has_login) {
		fputs(", logged in as ", f);
		explain_put(f, p->login_user ? p->login_user : "?");
		fprintf(f, " (%u)", p->login_uid);
	}
	fputc('\n', f);
}

void explain_put_time(FILE *f, uint64_t ns)
{
	time_t sec = (time_t)(ns / 1000000000u);
	char text[32];
	struct tm tm;

	if (localtime_r(&sec, &tm) && strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &tm))
		fputs(text, f);
}

void explain_put_span(FILE *f, uint64_t ns)
{
	unsigned long long sec = ns / 1000000000u;

	fprintf(f, "%llud %02llu:%02llu:%02llu", sec / 86400, sec / 3600 % 24, sec / 60 % 60, sec % 60);
}

void explain_put_ago(FILE *f, uint64_t ns)
{
	uint64_t now = clock_wall_ns();

	explain_put_time(f, ns);
	fputs(", ", f);
	explain_put_span(f, now > ns ? now - ns : 0);
	fputs(" ago\n", f);
}

static void put_started(FILE *f, const struct event_proc *p)
{
	fputs("    started      ", f);
	explain_put_ago(f, p->start_ns);
}

static void put_line(FILE *f, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	fprintf(f, "    %-12s ", name);
	explain_put(f, value);
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
		explain_put(f, p->ancestors[i].comm && *p->ancestors[i].comm ? p->ancestors[i].comm : "?");
	}
	fputc('\n', f);
}

static void put_process(FILE *f, const struct event *ev)
{
	const struct event_proc *p = &ev->proc;
	uint32_t last = p->pid;
	size_t shown = 0;

	fprintf(f, "    process      %u ", p->pid);
	explain_put(f, p->comm && *p->comm ? p->comm : "?");
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
		explain_put(f, h->comm && *h->comm ? h->comm : "?");
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

void explain_put_socket(const struct explain *x, FILE *f, const struct event *ev, const char *more)
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
