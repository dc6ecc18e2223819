/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* output.h - where events go: one operations table per format, over one buffered sink. */
#ifndef STRAYPORT_OUTPUT_H
#define STRAYPORT_OUTPUT_H

#include <stddef.h>
#include "event.h"

/*
 * A buffered writer on a file descriptor. Nothing is written until
 * sink_flush() or until the buffer is full. Errors stick: after one failed
 * write, sink.err holds -errno and later calls do nothing.
 */
struct sink {
	int fd;       /* borrowed; the caller closes it */
	int err;      /* 0, or the -errno of the first failed write (-EPIPE: the reader has gone) */
	char *buf;
	size_t len, cap;
};

/* Prepare a sink over fd. Returns 0 or -ENOMEM. */
int sink_init(struct sink *s, int fd);
/*
 * Make room for at least n more bytes (n <= 256 KiB) and return where to write them, flushing
 * first if needed; never NULL once sink_init succeeded. Advance with sink_commit().
 */
char *sink_reserve(struct sink *s, size_t n);
void sink_commit(struct sink *s, size_t n);
/* Write everything out (handles short writes and EINTR). Returns 0 or the sticky -errno. */
int sink_flush(struct sink *s);
/* Free the buffer without flushing; the fd stays open. Accepts a zeroed sink. */
void sink_free(struct sink *s);

enum time_style { STAMP_LOCAL, STAMP_UTC, STAMP_RELATIVE, STAMP_EPOCH };

struct output_config {
	enum time_style time;
	bool color;
	int width;                  /* terminal columns; 0 = not a terminal, never cut */
	uint64_t run_start_ns;      /* wall clock, for STAMP_RELATIVE */
	const struct run_info *run;
};

struct output;
struct output_ops {
	const char *name;  /* "text", "json" */
	/* NULL on ENOMEM. cfg is copied; cfg->run and the sink are borrowed. */
	struct output *(*create)(const struct output_config *cfg, struct sink *sink);
	/* Append one event to the sink. Returns 0 or the sink's -errno. */
	int (*event)(struct output *o, const struct event *ev);
	void (*destroy)(struct output *o); /* accepts NULL */
};

extern const struct output_ops out_text; /* run events (trace_started ...) are not printed */
extern const struct output_ops out_json;

#endif
