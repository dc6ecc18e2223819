/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain_parts.h - what the files of explain share: the facts that are gathered, and who makes what of them. */
#ifndef STRAYPORT_EXPLAIN_PARTS_H
#define STRAYPORT_EXPLAIN_PARTS_H

#include "explain.h"
#include "firewall.h"
#include "json.h"

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

/*
 * What nobody can know afterwards: a socket carries no time of its bind (the times of its inode are those of
 * 1970), and of a port that was let go the kernel keeps nothing.
 */
#define EXPLAIN_BIND_UNKNOWN   "the kernel keeps no time of it, and a holder may have it from another"
#define EXPLAIN_BEFORE_UNKNOWN "the kernel keeps no history of ports; only a recording would tell"

/* explain.c: one more socket that has the port on a side; more: what else to say of it, as text. 0, or the sink's -errno. */
int explain_add_socket(struct explain *x, const struct event *ev, const char *more);

/* explain_host.c: the sysctls that concern the port. */
void explain_look_at_host(struct explain *x);

/* explain_facts.c: what follows from the port's number and from what was gathered. */
#define EXPLAIN_PROTOS 4
extern const struct explain_proto {
	const char *name;
	uint8_t ipproto;
} explain_protos[EXPLAIN_PROTOS]; /* tcp and udp first */

const char *explain_band(uint16_t port);
/* Between the lowest and the highest port that this host gives to outgoing connections? */
bool explain_in_range(const struct explain *x);

#define EXPLAIN_NEIGHBOURS 2 /* on each side */
/* The nearest assigned ports, in rising order; returns how many of the 2 * EXPLAIN_NEIGHBOURS that list has room for. */
size_t explain_neighbours(uint16_t port, uint16_t *list);

#define EXPLAIN_STEPS    6
#define EXPLAIN_STEP_LEN 320
/* What to do next; returns how many. */
size_t explain_next_steps(const struct explain *x, char steps[EXPLAIN_STEPS][EXPLAIN_STEP_LEN]);

/* explain_put.c: pieces of text. Untrusted bytes are escaped. */
void explain_put(FILE *f, const char *s);
/* "2026-11-27 12:47:17", in local time; ns of the wall clock. */
void explain_put_time(FILE *f, uint64_t ns);
/* "3d 00:47:17" */
void explain_put_span(FILE *f, uint64_t ns);
/* Both, and "ago" and a newline. */
void explain_put_ago(FILE *f, uint64_t ns);
/* A socket and who holds it, a line each. more ends the first. */
void explain_put_socket(const struct explain *x, FILE *f, const struct event *ev, const char *more);

/* explain_text.c, explain_json.c: all of it. 0 or -errno; width: of explain_print(). */
int explain_print_text(const struct explain *x, FILE *f, size_t width);
int explain_print_json(struct explain *x, FILE *f);

#endif
