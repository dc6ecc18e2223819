/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * ports.h - the port-list grammar and the port sets it makes.
 *
 * A list is items separated by blanks, a comma, or both:
 *
 *   item      = [ "^" | "!" ] what [ "/tcp" | "/udp" ]    without transport: both
 *   what      = PORT | LOW-HIGH | SET | SERVICE           1 to 65535, inclusive, decimal
 *   SET       = unassigned | reserved | assigned | dynamic | all
 *   SERVICE   = a name of IANA's registry: all its ports, on the transports where it exists
 *
 * Names and transports may be in either case. "^" and "!" take away, wherever they stand: first all
 * lists add, then all take away, on both sides. Ports, ranges and services match on either side of
 * a socket unless the list says otherwise; a SET matches on the service side only (DESIGN 5).
 * All ports are in host byte order. Nothing here allocates.
 */
#ifndef STRAYPORT_PORTS_H
#define STRAYPORT_PORTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* One bit per port: port p is bit p % 64 of w[p / 64]. Bit 0 is never set by this file. */
struct port_bits {
	uint64_t w[1024];
};

/*
 * What is watched for one transport. any_*: that port of any socket. service_*: that port where it
 * is the service, so the local port of a socket that was bound or listens, and the remote port of
 * one that connects.
 */
struct port_filter {
	struct port_bits any_local, any_remote;
	struct port_bits service_local, service_remote;
};

#define PORTS_TEXT_SIZE 512

/* A watch set, 64 KiB: too big for a stack. The first two members are the result. */
struct port_watch {
	struct port_filter tcp, udp;
	/* For ports_describe(): the first items, joined by ", ", and how many there are. */
	char text[PORTS_TEXT_SIZE];
	size_t text_len;
	size_t n_text;  /* items in text */
	size_t n_items; /* items in all lists */
};

/* The side that the items of a list are compared with: -P and operands, -L, -D. */
enum port_side { PORTS_EITHER, PORTS_LOCAL, PORTS_REMOTE };

struct port_list {
	const char *text; /* NUL-terminated, may hold any other byte */
	enum port_side side;
};

/* What is wrong with a list, and where. */
struct port_error {
	const char *list; /* the text of the list, borrowed from the caller; "" if there is none */
	size_t offset, len; /* bytes: where the wrong part is; len may be 0 */
	char message[160];  /* one line of printable ASCII; the user's bytes in it are escaped */
};

/*
 * Parse n lists into watch, which is overwritten; after a failure it is undefined. All lists
 * together must add at least one item and must leave at least one port. Takes time linear in the
 * length of the lists. Returns 0, or -EINVAL with err (never NULL) filled in.
 */
int ports_parse(struct port_watch *watch, const struct port_list *lists, size_t n,
		struct port_error *err);

/* Set what is watched when no list is given: unassigned ports, and 3401. */
void ports_default(struct port_watch *watch);

/*
 * Print an error as three lines: the message after "strayport: port list: ", the list, and a caret
 * under the bad character. Control and non-ASCII bytes come out as \xHH; of a long list only the
 * surroundings are shown, so that no line of the list is wider than 100 columns.
 */
void ports_print_error(FILE *f, const struct port_error *e);

/*
 * Describe a parsed watch set in one line of printable text (UTF-8 for one character): its items in
 * their order, "unassigned (service side), 3401, 4000-4010/tcp, except 8080". What does not fit in
 * n bytes, the NUL included, is counted: "3401, ..., 12 more". n should be 64 or more; buf is
 * always terminated if n > 0.
 */
void ports_describe(const struct port_watch *watch, char *buf, size_t n);

/* Name of the i-th SET of the grammar, from 0; NULL after the last. */
const char *ports_set_name(size_t i);

/* What the i-th SET is, in one line of ASCII; NULL after the last. */
const char *ports_set_what(size_t i);

/* True if port is in the set. */
static inline bool port_bit(const struct port_bits *b, uint16_t port)
{
	return b->w[port / 64] >> (port % 64) & 1;
}

/* Is this local port watched, on a socket that serves or does not? As ports_match() of the kernel side has it. */
static inline bool port_filter_local(const struct port_filter *f, uint16_t port, bool serves)
{
	return port_bit(&f->any_local, port) || (serves && port_bit(&f->service_local, port));
}

/* The same for the peer's port: the service is there if this side connected. */
static inline bool port_filter_remote(const struct port_filter *f, uint16_t port, bool connects)
{
	return port_bit(&f->any_remote, port) || (connects && port_bit(&f->service_remote, port));
}

#endif
