// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* intake.c - see intake.h */
#include "intake.h"

#include <errno.h>

/* Records that are taken out of the backlog before the ring is read again: some 10 ms of work. */
#define SLICE 8192

int intake_record(void *intake, void *data, size_t size)
{
	struct intake *in = intake;
	int err;

	if (intake_waiting(in) || (sink_full(in->sink, false) && !backlog_full(in->backlog))) {
		err = backlog_put(in->backlog, data, size);
		return err ? err : backlog_full(in->backlog) ? -EAGAIN : 0;
	}
	err = consumer_record(in->consumer, data, size);
	return err == -EAGAIN && !backlog_full(in->backlog) ? 0 : err;
}

int intake_image(void *intake, void *data, size_t size)
{
	const struct intake *in = intake;

	return consumer_image(in->consumer, data, size);
}

size_t intake_waiting(const struct intake *in)
{
	return snapshot_left(in->open) + backlog_records(in->backlog);
}

bool intake_ready(const struct intake *in)
{
	return intake_waiting(in) && !sink_full(in->sink, false);
}

/* As many open sockets as the output has room for. Returns how many, or -errno. */
static int tell_open(struct intake *in)
{
	int n;

	if (!in->open)
		return 0;
	n = snapshot_tell(in->open, in->consumer, in->sink);
	if (!snapshot_left(in->open)) {
		snapshot_free(in->open);
		in->open = NULL;
	}
	return n;
}

/* The oldest of what waits. Returns how many, or -errno. */
static int take(struct intake *in)
{
	size_t before = backlog_records(in->backlog);
	int n = tell_open(in), err;

	if (n < 0 || !intake_ready(in))
		return n;
	err = backlog_take(in->backlog, SLICE, consumer_record, in->consumer);
	return err && err != -EAGAIN ? err : n + (int)(before - backlog_records(in->backlog));
}

/* What is in the ring now. Returns how many, or -errno. */
static int read_ring(struct intake *in)
{
	int n = tracer_read(in->tracer);

	return n == -EAGAIN ? 1 : n;
}

int intake_drain(struct intake *in, bool check)
{
	int n = take(in), more, err = 0;

	if (n < 0)
		return n;
	if (sink_full(in->sink, false) && backlog_full(in->backlog)) {
		tracer_read_images(in->tracer); /* who they are cannot be told later */
		return n;
	}
	more = read_ring(in);
	if (more < 0)
		return more;
	n += more;
	if (n || check || consumer_wants_repair(in->consumer))
		err = consumer_repair(in->consumer, in->tracer);
	if (!err && !intake_waiting(in))
		err = consumer_sweep(in->consumer, in->tracer);
	if (err)
		return err;
	more = read_ring(in);
	return more < 0 ? more : n + more;
}
