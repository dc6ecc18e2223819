// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* flowtab.c - see flowtab.h */
#include "flowtab.h"

#include <stdlib.h>

#define MIN_BITS 8

struct queue {
	struct flow_state *head, *tail;
};

struct flowtab {
	struct flow_state **bucket;
	unsigned int bits;
	size_t n;
	struct queue queue[FLOW_QUEUES];
};

static size_t hash(uint64_t id, unsigned int bits)
{
	return (id * 0x9e3779b97f4a7c15u) >> (64 - bits);
}

struct flowtab *flowtab_new(void)
{
	struct flowtab *t = calloc(1, sizeof(*t));

	if (!t)
		return NULL;
	t->bits = MIN_BITS;
	t->bucket = calloc(1u << t->bits, sizeof(*t->bucket));
	if (!t->bucket) {
		free(t);
		return NULL;
	}
	return t;
}

void flowtab_free(struct flowtab *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < (size_t)1 << t->bits; i++)
		for (struct flow_state *f = t->bucket[i], *next; f; f = next) {
			next = f->chain;
			free(f);
		}
	free(t->bucket);
	free(t);
}

/* Twice as many buckets; if there is no memory the chains just grow. */
static void grow(struct flowtab *t)
{
	unsigned int bits = t->bits + 1;
	struct flow_state **bucket = calloc((size_t)1 << bits, sizeof(*bucket));

	if (!bucket)
		return;
	for (size_t i = 0; i < (size_t)1 << t->bits; i++)
		for (struct flow_state *f = t->bucket[i], *next; f; f = next) {
			size_t h = hash(f->id, bits);

			next = f->chain;
			f->chain = bucket[h];
			bucket[h] = f;
		}
	free(t->bucket);
	t->bucket = bucket;
	t->bits = bits;
}

struct flow_state *flowtab_find(struct flowtab *t, uint64_t id)
{
	struct flow_state *f = t->bucket[hash(id, t->bits)];

	while (f && f->id != id)
		f = f->chain;
	return f;
}

struct flow_state *flowtab_get(struct flowtab *t, uint64_t id, uint64_t sk)
{
	struct flow_state *f = flowtab_find(t, id);
	size_t h;

	if (f)
		return f;
	if (t->n >= (size_t)1 << t->bits)
		grow(t);
	f = calloc(1, sizeof(*f));
	if (!f)
		return NULL;
	f->id = id;
	f->sk = sk;
	h = hash(id, t->bits);
	f->chain = t->bucket[h];
	t->bucket[h] = f;
	t->n++;
	return f;
}

static void unqueue(struct flowtab *t, struct flow_state *f)
{
	struct queue *q = &t->queue[f->queue];

	if (!f->due)
		return;
	*(f->prev ? &f->prev->next : &q->head) = f->next;
	*(f->next ? &f->next->prev : &q->tail) = f->prev;
	f->prev = f->next = NULL;
	f->due = 0;
}

void flowtab_remove(struct flowtab *t, struct flow_state *f)
{
	struct flow_state **p = &t->bucket[hash(f->id, t->bits)];

	unqueue(t, f);
	while (*p != f)
		p = &(*p)->chain;
	*p = f->chain;
	t->n--;
	free(f);
}

void flowtab_link(struct flow_state *socket, struct flow_state *f)
{
	f->next_peer = socket->peers;
	f->peer = &socket->peers;
	if (f->next_peer)
		f->next_peer->peer = &f->next_peer;
	socket->peers = f;
}

void flowtab_unlink(struct flow_state *f)
{
	if (!f->peer)
		return;
	*f->peer = f->next_peer;
	if (f->next_peer)
		f->next_peer->peer = f->peer;
	f->peer = NULL;
}

size_t flowtab_count(const struct flowtab *t)
{
	return t->n;
}

void flowtab_schedule(struct flowtab *t, struct flow_state *f, int queue, uint64_t due)
{
	struct queue *q = &t->queue[queue];
	struct flow_state *after;

	unqueue(t, f);
	for (after = q->tail; after && after->due > due; after = after->prev)
		; /* records of two CPUs may be a little out of order */
	f->queue = (uint8_t)queue;
	f->due = due;
	f->prev = after;
	f->next = after ? after->next : q->head;
	*(f->prev ? &f->prev->next : &q->head) = f;
	*(f->next ? &f->next->prev : &q->tail) = f;
}

void flowtab_schedule_idle(struct flowtab *t, struct flow_state *f, uint64_t now)
{
	uint64_t delay = 1000000000u, age = now > f->since ? now - f->since : 0;
	int queue = FLOW_IDLE;

	for (; queue < FLOW_QUEUES - 1 && 2 * delay <= age / 4; queue++)
		delay *= 2;
	flowtab_schedule(t, f, queue, now + delay);
}

uint64_t flowtab_next_due(const struct flowtab *t)
{
	uint64_t due = 0;

	for (int i = 0; i < FLOW_QUEUES; i++) {
		const struct flow_state *f = t->queue[i].head;

		if (f && (!due || f->due < due))
			due = f->due;
	}
	return due;
}

struct flow_state *flowtab_pop_due(struct flowtab *t, uint64_t now)
{
	for (int i = 0; i < FLOW_QUEUES; i++) {
		struct flow_state *f = t->queue[i].head;

		if (f && f->due <= now) {
			unqueue(t, f);
			return f;
		}
	}
	return NULL;
}
