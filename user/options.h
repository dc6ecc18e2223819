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

enum options_mode { MODE_TRACE, MODE_SNAPSHOT, MODE_FEATURES, MODE_HELP, MODE_VERSION, MODE_REPLAY, MODE_EXPLAIN };
enum color_mode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct options {
	enum options_mode mode;
	enum hook_backend backend;
	bool json;
	const char *output;           /* file, or NULL: stdout */
	const char *record;           /* file that takes all events as JSON too, or NULL */
	uint64_t rotate_size;         /* bytes; 0 = neither file is rotated */
	unsigned int rotate_count;    /* older files to keep */
	uint64_t count;               /* 0 = no limit */
	uint64_t duration_ns;         /* 0 = no limit */
	uint64_t traffic_interval_ns; /* 0 = none */
	uint64_t ring_size;           /* bytes, a power of two */
	uint32_t max_sockets;
	uint64_t queue_size;          /* bytes */
	uint64_t heartbeat_ns;        /* 0 = none */
	enum time_style time;
	enum color_mode color;
	struct columns columns;       /* of text */
	int verbosity;                /* -1 quiet, 0, 1, 2 */
	bool default_ports;           /* nothing was named */
	bool tcp, udp;                /* -t, -u: only this transport; neither is the same as both */
	bool ipv4, ipv6;              /* -4, -6: as with tcp and udp */
	struct filter filter;         /* what of the watched is shown */
	const char *port_notes;       /* file, or NULL */
	double speed;                 /* of a replay: 1 = its own; 0 = at once */
	char *const *operands;        /* after a verb; of explain one */
	size_t n_operands;
	uint16_t explain_port;
	const char *topic;            /* of help; NULL: that of --help */
	struct port_watch watch;      /* without the ports of a transport that is left out */
};

/*
 * Parse argv into o. Returns 0; or -EINVAL after a message on stderr that names
 * the bad item. The strings in o are borrowed from argv.
 */
int options_parse(struct options *o, int argc, char **argv);

/* Print --help: made from the same table that is parsed. Broken at `width` columns; 0: not. */
void options_help(FILE *f, size_t width);

/* An option as it is parsed, and as --help, the man page and the completions tell it. Static. */
struct option_row {
	int key;          /* its letter, or 256 and more: it has none */
	const char *name; /* long name, or NULL */
	const char *arg;  /* name of the argument, or NULL */
	const char *help; /* one line, ASCII */
};

/* All options, in the order of --help; their number in *n. */
const struct option_row *options_rows(size_t *n);

/* A first word that makes the rest another command. Static. */
struct option_verb {
	const char *name;
	const char *arg;  /* what stands after it */
	const char *help; /* one line, ASCII */
	enum options_mode mode;
};

/* The i-th verb, from 0; NULL after the last. */
const struct option_verb *options_verb(size_t i);

/* Does the option of this key (option_row.key) mean anything in this mode? Else it is refused there. */
bool options_apply(enum options_mode mode, int key);

/* The i-th word (from 0) that the option's argument can be; NULL after the last, or if it is free. */
const char *options_value(const struct option_row *r, size_t i);

/*
 * Parse a TIME: a number with an optional unit ms, s, m, h (default s), such as
 * 10, 90s, 1.5m. Returns 0 or -EINVAL.
 */
int options_time(const char *text, uint64_t *ns);

/* Parse a SIZE in bytes: a whole number with an optional unit K, M or G. Returns 0 or -EINVAL. */
int options_size(const char *text, uint64_t *bytes);

/* Parse SIZE[,COUNT]; count is left alone if it is not there. Returns 0 or -EINVAL. */
int options_rotate(const char *text, uint64_t *bytes, unsigned int *count);

#endif
