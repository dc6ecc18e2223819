/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* options.h - the command line, parsed strictly. Const after options_parse(). */
#ifndef STRAYPORT_OPTIONS_H
#define STRAYPORT_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "filter.h"
#include "hooks.h"
#include "output.h"
#include "ports.h"

enum options_mode { MODE_TRACE, MODE_SNAPSHOT, MODE_FEATURES, MODE_HELP, MODE_VERSION };
enum color_mode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct options {
	enum options_mode mode;
	enum hook_backend backend;
	bool json;
	const char *output;           /* file, or NULL: stdout */
	uint64_t count;               /* 0 = no limit */
	uint64_t duration_ns;         /* 0 = no limit */
	uint64_t traffic_interval_ns; /* 0 = none */
	uint64_t ring_size;           /* bytes, a power of two */
	uint32_t max_sockets;
	uint64_t queue_size;          /* bytes */
	uint64_t heartbeat_ns;        /* 0 = none */
	enum time_style time;
	enum color_mode color;
	int verbosity;                /* -1 quiet, 0, 1, 2 */
	bool default_ports;           /* nothing was named */
	bool tcp, udp;                /* -t, -u: only this transport; neither is the same as both */
	bool ipv4, ipv6;              /* -4, -6: as with tcp and udp */
	struct filter filter;         /* what of the watched is shown */
	struct port_watch watch;      /* without the ports of a transport that is left out */
};

/*
 * Parse argv into o. Returns 0; or -EINVAL after a message on stderr that names
 * the bad item. The strings in o are borrowed from argv.
 */
int options_parse(struct options *o, int argc, char **argv);

/* Print --help: made from the same table that is parsed. */
void options_help(FILE *f);

/*
 * Parse a TIME: a number with an optional unit ms, s, m, h (default s), such as
 * 10, 90s, 1.5m. Returns 0 or -EINVAL.
 */
int options_time(const char *text, uint64_t *ns);

/* Parse a SIZE in bytes: a whole number with an optional unit K, M or G. Returns 0 or -EINVAL. */
int options_size(const char *text, uint64_t *bytes);

#endif
