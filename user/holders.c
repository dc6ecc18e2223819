// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* holders.c - see holders.h */
#include "holders.h"
#include "identity.h"

#include <stdlib.h>

#define BUCKETS 4096

struct holder {
	struct holder *chain;
	struct holder *older, *newer;
	struct proc_entry *proc; /* held */
	uint32_t netns;
	uint16_t port;
	uint8_t proto;
};

struct holders {
	struct identity *id;
	struct holder *bucket[BUCKETS];
	struct holder *oldest, *newest;
	size_t n;
};

struct holders *holders_new(struct identity *id)
{
	struct holders *h = calloc(1, sizeof(*h));

	if (h)
		h->id = id;
	return h;
}

static struct holder *const *slot(const struct holders *h, uint32_t netns, uint8_t proto,
				  uint16_t port)
{
	uint64_t key = (uint64_t)netns << 24 | (uint64_t)proto << 16 | port;
	struct holder *const *p = &h->bucket[key * 0x9e3779b97f4a7c15u >> 52];

	while (*p && ((*p)->netns != netns || (*p)->proto != proto || (*p)->port != port))
		p = &(*p)->chain;
	return p;
}

static void unlink_age(struct holders *h, struct holder *e)
{
	*(e->older ? &e->older->newer : &h->oldest) = e->newer;
	*(e->newer ? &e->newer->older : &h->newest) = e->older;
}

static void link_age(struct holders *h, struct holder *e)
{
	e->older = h->newest;
	e->newer = NULL;
	*(h->newest ? &h->newest->newer : &h->oldest) = e;
	h->newest = e;
}

static void drop(struct holders *h, struct holder *e)
{
	struct holder **p = (struct holder **)slot(h, e->netns, e->proto, e->port);

	*p = e->chain;
	unlink_age(h, e);
	identity_release(h->id, e->proc);
	free(e);
	h->n--;
}

void holders_free(struct holders *h)
{
	if (!h)
		return;
	while (h->oldest)
		drop(h, h->oldest);
	free(h);
}

void holders_set(struct holders *h, uint32_t netns, uint8_t proto, uint16_t port,
		 struct proc_entry *p)
{
	struct holder *e = *slot(h, netns, proto, port), **end;

	if (!p || !port)
		return;
	if (!e) {
		e = calloc(1, sizeof(*e));
		if (!e)
			return;
		e->netns = netns;
		e->proto = proto;
		e->port = port;
		if (h->n == HOLDERS_MAX)
			drop(h, h->oldest);
		end = (struct holder **)slot(h, netns, proto, port);
		*end = e;
		h->n++;
	} else {
		unlink_age(h, e);
	}
	link_age(h, e);
	identity_hold(h->id, p);
	identity_release(h->id, e->proc);
	e->proc = p;
}

struct proc_entry *holders_find(const struct holders *h, uint32_t netns, uint8_t proto,
				uint16_t port)
{
	const struct holder *e = *slot(h, netns, proto, port);

	return e ? e->proc : NULL;
}

size_t holders_count(const struct holders *h)
{
	return h->n;
}
