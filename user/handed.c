// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* handed.c - see handed.h */
#include "handed.h"
#include "clock.h"
#include "decode.h"
#include "errname.h"
#include "iterread.h"
#include "log.h"

#include <errno.h>
#include <stdlib.h>

/* Records of the ring are nearly in the order of their times: so much earlier may a later one be. */
#define DISORDER_NS 100000000u

struct handed {
	struct rec_holder *list; /* of the last walk, by socket, process and descriptor */
	size_t n, cap;
	uint64_t since, read_at; /* it was about hand-overs from then to then; 0 = there was none */
	uint64_t after;          /* no walk before */
};

struct handed *handed_new(void)
{
	return calloc(1, sizeof(struct handed));
}

void handed_free(struct handed *h)
{
	if (!h)
		return;
	free(h->list);
	free(h);
}

static int add(void *ctx, const void *data, size_t size)
{
	struct handed *h = ctx;
	struct record rec;

	if (decode(data, size, &rec) < 0 || !rec.holder)
		return 0;
	if (h->n == h->cap) {
		size_t cap = h->cap ? 2 * h->cap : 64;
		struct rec_holder *more = reallocarray(h->list, cap, sizeof(*more));

		if (!more)
			return -ENOMEM;
		h->list = more;
		h->cap = cap;
	}
	h->list[h->n++] = *rec.holder;
	return 0;
}

static int compare_u64(uint64_t a, uint64_t b)
{
	return a < b ? -1 : a > b;
}

static int compare(const void *one, const void *other)
{
	const struct rec_holder *a = one, *b = other;

	if (a->sock.id != b->sock.id)
		return compare_u64(a->sock.id, b->sock.id);
	if (a->sock.who.tgid != b->sock.who.tgid)
		return compare_u64(a->sock.who.tgid, b->sock.who.tgid);
	return compare_u64((uint64_t)a->fd, (uint64_t)b->fd);
}

/* Threads that do not share their files are shown one by one. */
static void sort(struct handed *h)
{
	size_t kept = 0;

	if (h->n)
		qsort(h->list, h->n, sizeof(*h->list), compare);
	for (size_t i = 0; i < h->n; i++)
		if (!i || compare(&h->list[i], &h->list[kept - 1]))
			h->list[kept++] = h->list[i];
	h->n = kept;
}

static int walk(struct handed *h, struct tracer *t, uint64_t time)
{
	uint64_t begun = clock_boot_ns(), took;
	int err;

	if (!handed_may(h->after, begun))
		return -EAGAIN;
	h->n = 0;
	h->since = time > DISORDER_NS ? time - DISORDER_NS : 0;
	err = iterread(t, tracer_iter_handed(t, h->since), add, h);
	h->read_at = err ? 0 : begun;
	sort(h);
	took = clock_boot_ns() - begun;
	h->after = handed_spent(h->after, begun, took);
	log_verbose("who holds what was handed over: %zu descriptors, %.1f ms%s%s", h->n, (double)took / 1e6,
		    err ? ": " : "", err ? errname(-err) : "");
	return err;
}

int handed_look(struct handed *h, struct tracer *t, uint64_t id, uint64_t time, const struct rec_holder **list,
		size_t *n, uint64_t *read_at)
{
	size_t first = 0;
	int err;

	if (time > h->read_at || time < h->since) {
		err = walk(h, t, time);
		if (err)
			return err;
	}
	while (first < h->n && h->list[first].sock.id != id)
		first++;
	*list = h->list + first;
	for (*n = 0; first + *n < h->n && h->list[first + *n].sock.id == id;)
		++*n;
	*read_at = h->read_at;
	return 0;
}
