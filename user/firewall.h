/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * firewall.h - which packet filter rules and NAT redirects of this network namespace name a port.
 *
 * Read only: `nft -j list ruleset`, `iptables-save` and `ip6tables-save` are run where they are
 * installed, without a shell, and what they print is looked through.
 */
#ifndef STRAYPORT_FIREWALL_H
#define STRAYPORT_FIREWALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A rule that names the port, as number, in a range or set, or as target. Untrusted text, valid during the call. */
struct firewall_rule {
	const char *by;    /* "nft", "iptables" or "ip6tables" */
	const char *where; /* "inet filter input handle 3"; of iptables the table */
	const char *text;  /* what it does */
};

typedef void (*firewall_fn)(void *ctx, const struct firewall_rule *rule);

enum firewall_state { FIREWALL_ABSENT, FIREWALL_READ, FIREWALL_FAILED };

struct firewall_tool {
	const char *name; /* of the program */
	enum firewall_state state;
	char why[160]; /* of a failure: one line, escaped */
};

#define FIREWALL_TOOLS 3

/* Look with every tool; fn gets the rules, tools says what could be looked at. */
void firewall_look(uint16_t port, firewall_fn fn, void *ctx, struct firewall_tool tools[FIREWALL_TOOLS]);

/* The same for the output of a tool, which is overwritten. nft: 0, or -EINVAL if it is not JSON. */
int firewall_nft(char *json, size_t len, uint16_t port, firewall_fn fn, void *ctx);
void firewall_iptables(char *text, const char *by, uint16_t port, firewall_fn fn, void *ctx);

#endif
