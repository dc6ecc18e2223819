/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain_text.c - see explain_parts.h: all that is known, on one screen. */
#include "explain_parts.h"
#include "clock.h"
#include "escape.h"
#include "registry.h"
#include "wrap.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

static const char *band_meaning(uint16_t port)
{
	return port < 1024   ? "0-1023: IANA gives them to the system's services" :
	       port < 49152 ? "1024-49151: IANA registers them for a service that asks" :
			       "49152-65535: never assigned, for private and short-lived use";
}

static void text_registry(const struct explain *x, FILE *f)
{
	uint16_t near[2 * EXPLAIN_NEIGHBOURS];
	size_t n = explain_neighbours(x->port, near);

	fputs("registry    ", f);
	for (size_t i = 0; i < EXPLAIN_PROTOS; i++) {
		struct port_info info = registry_lookup(explain_protos[i].ipproto, x->port);

		fprintf(f, "%s%s %s", i ? ", " : "", explain_protos[i].name, port_status_name(info.status));
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

	for (size_t i = 0; i < EXPLAIN_PROTOS; i++) {
		for (size_t k = 0; (note = port_notes_find(x->notes, explain_protos[i].ipproto, x->port, k)); k++) {
			fprintf(f, "your note   %s: ", explain_protos[i].name);
			explain_put(f, note->name);
			if (note->aliases) {
				fputs(", also ", f);
				explain_put(f, note->aliases);
			}
			if (note->warning) {
				fputs(": ", f);
				explain_put(f, note->warning);
			}
			fputc('\n', f);
		}
	}
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

static void text_since_boot(const struct explain *x, FILE *f)
{
	uint64_t booted = (uint64_t)clock_boot_to_wall();
	char comm[ESCAPE_MAX(sizeof(x->oldest.comm)) + 1];

	fputs("since boot  the host booted ", f);
	explain_put_ago(f, booted);
	if (x->oldest.pid) {
		fprintf(f, "  held by     %u %s is the oldest process that holds it now, started ", x->oldest.pid,
			escape_str(comm, sizeof(comm), x->oldest.comm));
		explain_put_span(f, x->oldest.start_boot_ns);
		fputs(" after boot\n", f);
	}
	if (x->oldest.exe_changed_ns) {
		fputs("  executable  last changed on the disk ", f);
		explain_put_time(f, x->oldest.exe_changed_ns);
		fputs(x->oldest.exe_changed_ns < booted ? ", before boot\n" : ", after boot\n", f);
	}
	if (x->held)
		fputs("  bind        not known when: " EXPLAIN_BIND_UNKNOWN "\n", f);
	fputs("  before      not known who had it: " EXPLAIN_BEFORE_UNKNOWN "\n", f);
}

static void text_host(const struct explain *x, FILE *f)
{
	if (x->eph_known)
		fprintf(f, "ephemeral   %s: this host gives %u-%u to outgoing connections%s\n",
			explain_in_range(x) ? (x->reserved ? "no" : "yes") : "no", x->eph_low,
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
	char steps[EXPLAIN_STEPS][EXPLAIN_STEP_LEN];
	size_t n = explain_next_steps(x, steps);

	fprintf(f, "port        %u\nband        %s (%s)", x->port, explain_band(x->port), band_meaning(x->port));
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

int explain_print_text(const struct explain *x, FILE *f, size_t width)
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
