/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* output.h - where events go: one operations table per format, over one buffered sink. */
#ifndef STRAYPORT_OUTPUT_H
#define STRAYPORT_OUTPUT_H

#include <stddef.h>
#include "columns.h"
#include "event.h"
#include "textcolor.h"

struct pollfd;
struct recfile;
struct writer;

/*
 * A bounded queue in front of a file descriptor that may not be ready to take
 * bytes: a pipe whose reader sleeps, a terminal that is stopped, a file on a slow disk. The tracer goes
 * on meanwhile. Nothing is written until sink_flush(). Errors stick: after one
 * failed write, sink.err holds -errno and later calls do nothing.
 */
struct sink {
	int fd;       /* borrowed; the caller closes it */
	int own_fd;   /* the same file, opened anew so as not to block; -1 if that cannot be */
	int kind;     /* how to write without blocking */
	int err;      /* 0, or the -errno of the first failed write (-EPIPE: the reader has gone) */
	char *buf;    /* done..len: not yet written */
	size_t done, len, cap;
	size_t limit; /* sink_full() from here on */
	struct recfile *file;  /* borrowed: takes whole lines; or NULL */
	struct writer *writer; /* writes for us; or NULL */
	char *other;           /* with a writer: a buffer like buf, which it has */
	size_t given;          /* so many bytes of that; 0 once what came of them is known */
	struct sink *beside;   /* borrowed: gets the same events, so that it is full, flushed and drained with this; or NULL */
};

/* The most bytes that sink_reserve() gives at once. */
#define SINK_RESERVE_MAX (384u * 1024)

/*
 * Prepare a sink over fd that is full when limit bytes wait (0: a default). It is
 * not a hard limit: what is reserved beyond it finds room too, up to twice as
 * much and more. Memory is used only as far as bytes wait. 0 or -ENOMEM.
 */
int sink_init(struct sink *s, int fd, size_t limit);
/* From now on write through file (recfile.h): what is committed between two flushes is whole lines. */
void sink_to_file(struct sink *s, struct recfile *file);
/*
 * From now on a thread writes what is flushed, if a write to this file may wait (it is a regular one) and there is a
 * thread to be had. It is waited for without a limit of patience. 0 or -ENOMEM.
 */
int sink_in_thread(struct sink *s);
/* What to poll for: that what waits can be written, if anything does; and always, that the reader has gone. */
void sink_poll(const struct sink *s, struct pollfd *p);
/*
 * Make room for at least n more bytes (n <= SINK_RESERVE_MAX) and return where to write them; never
 * NULL once sink_init succeeded. Waits for the reader only if far more than limit is
 * waiting. Advance with sink_commit().
 */
char *sink_reserve(struct sink *s, size_t n);
void sink_commit(struct sink *s, size_t n);
/* Bytes that wait to be written. */
size_t sink_waiting(const struct sink *s);
/* Should no more events be made until the reader has taken some? half: is half of that reached? */
bool sink_full(const struct sink *s, bool half);
/* Write what can be written without waiting. Returns 0 or the sticky -errno. */
int sink_flush(struct sink *s);
/* Write everything, waiting for the reader. Returns 0, the sticky -errno, or -ETIMEDOUT if the
 * reader took nothing for patience_ms (-1: no limit). */
int sink_drain(struct sink *s, int patience_ms);
/* Free the buffer without flushing; the fd stays open. Accepts a zeroed sink. */
void sink_free(struct sink *s);

enum time_style { STAMP_LOCAL, STAMP_UTC, STAMP_RELATIVE, STAMP_EPOCH };

struct output_config {
	enum time_style time;
	enum text_colors color;     /* of the text output */
	int width;                  /* terminal columns; 0 = not a terminal, lines are whole */
	struct columns columns;     /* of the text output */
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
	/* The terminal has so many columns from now on (output_config.width). NULL: that changes nothing. */
	void (*resize)(struct output *o, int width);
	void (*destroy)(struct output *o); /* accepts NULL */
};

extern const struct output_ops out_text; /* run events (trace_started ...) are not printed */
extern const struct output_ops out_json;

/*
 * An output that gives every event to both; its operations are out_tee, which cannot create. NULL on ENOMEM;
 * else it owns both outputs.
 */
struct output *out_tee_new(const struct output_ops *ops, struct output *out,
			   const struct output_ops *more_ops, struct output *more);
extern const struct output_ops out_tee;

#endif
