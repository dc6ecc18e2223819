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

	if (backlog_records(in->backlog) || (sink_full(in->sink, false) && !backlog_full(in->backlog))) {
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

bool intake_ready(const struct intake *in)
{
	return backlog_records(in->backlog) && !sink_full(in->sink, false);
}

/* The oldest of what waits. Returns how many, or -errno. */
static int take(struct intake *in)
{
	size_t before = backlog_records(in->backlog);
	int err;

	if (!intake_ready(in))
		return 0;
	err = backlog_take(in->backlog, SLICE, consumer_record, in->consumer);
	return err && err != -EAGAIN ? err : (int)(before - backlog_records(in->backlog));
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
	if (!err && !backlog_records(in->backlog))
		err = consumer_sweep(in->consumer, in->tracer);
	if (err)
		return err;
	more = read_ring(in);
	return more < 0 ? more : n + more;
}
