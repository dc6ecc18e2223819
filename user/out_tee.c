/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* out_tee.c - one event to two outputs. */
#include <stdlib.h>

#include "output.h"

struct output {
	const struct output_ops *ops[2];
	struct output *out[2];
};

struct output *out_tee_new(const struct output_ops *ops, struct output *out,
			   const struct output_ops *more_ops, struct output *more)
{
	struct output *o = calloc(1, sizeof(*o));

	if (o)
		*o = (struct output){ { ops, more_ops }, { out, more } };
	return o;
}

static int out_tee_event(struct output *o, const struct event *ev)
{
	int err = o->ops[0]->event(o->out[0], ev), more = o->ops[1]->event(o->out[1], ev);

	return err ? err : more;
}

static void out_tee_resize(struct output *o, int width)
{
	for (int i = 0; i < 2; i++)
		if (o->ops[i]->resize)
			o->ops[i]->resize(o->out[i], width);
}

static void out_tee_destroy(struct output *o)
{
	for (int i = 0; o && i < 2; i++)
		o->ops[i]->destroy(o->out[i]);
	free(o);
}

const struct output_ops out_tee = {
	.name = "tee",
	.event = out_tee_event,
	.resize = out_tee_resize,
	.destroy = out_tee_destroy,
};
