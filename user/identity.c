// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* identity.c - see identity.h */
#include "identity_inside.h"
#include "names.h"

#include <stdlib.h>

/* Something of it is, or may be, not as it was. */
void identity_changed(struct identity *id, struct proc_entry *p)
{
	p->version = ++id->version;
}

void program_changed(struct identity *id, struct program *v)
{
	v->version = ++id->version;
}

struct identity *identity_new(void)
{
	struct identity *id = calloc(1, sizeof(*id));

	if (!id)
		return NULL;
	id->users = names_load("/etc/passwd");
	id->groups = names_load("/etc/group");
	if (!id->users || !id->groups) {
		identity_free(id);
		return NULL;
	}
	return id;
}

void identity_on_forget(struct identity *id, void (*fn)(void *ctx, const struct who_id *who), void *ctx)
{
	id->on_forget = fn;
	id->forget_ctx = ctx;
}

static void entry_free(struct identity *id, struct proc_entry *p)
{
	for (struct program *v = p->newest, *older; v; v = older) {
		older = v->older;
		program_free(id, v);
	}
	free(p);
}

void identity_free(struct identity *id)
{
	if (!id)
		return;
	for (size_t i = 0; i < IDENTITY_BUCKETS; i++)
		for (struct proc_entry *p = id->bucket[i], *next; p; p = next) {
			next = p->chain;
			entry_free(id, p);
		}
	names_free(id->users);
	names_free(id->groups);
	free(id);
}

static struct proc_entry **slot(struct identity *id, const struct who_id *who)
{
	uint64_t h = (who->start ^ ((uint64_t)who->tgid << 40)) * 0x9e3779b97f4a7c15u;
	struct proc_entry **p = &id->bucket[h >> 52];

	while (*p && ((*p)->who.tgid != who->tgid || (*p)->who.start != who->start))
		p = &(*p)->chain;
	return p;
}

static void spare_remove(struct identity *id, struct proc_entry *p)
{
	*(p->older ? &p->older->newer : &id->oldest) = p->newer;
	*(p->newer ? &p->newer->older : &id->newest) = p->older;
	p->older = p->newer = NULL;
	id->n_spare--;
}

static void spare_add(struct identity *id, struct proc_entry *p)
{
	p->older = id->newest;
	p->newer = NULL;
	*(id->newest ? &id->newest->newer : &id->oldest) = p;
	id->newest = p;
	id->n_spare++;
}

static void trim(struct identity *id)
{
	while (id->n_spare > IDENTITY_SPARE) {
		struct proc_entry *p = id->oldest, *parent = p->parent;

		spare_remove(id, p);
		*slot(id, &p->who) = p->chain;
		if (id->on_forget)
			id->on_forget(id->forget_ctx, &p->who);
		if (p->newest && p->newest->seen > id->forgotten)
			id->forgotten = p->newest->seen;
		entry_free(id, p);
		if (parent && !--parent->refs)
			spare_add(id, parent);
	}
}

struct proc_entry *identity_get(struct identity *id, const struct who_id *who)
{
	struct proc_entry **s, *p;

	if (!who->start)
		return NULL;
	s = slot(id, who);
	p = *s;
	if (p) {
		if (!p->refs && p != id->newest) {
			spare_remove(id, p);
			spare_add(id, p);
		}
		return p;
	}
	p = calloc(1, sizeof(*p));
	if (!p)
		return NULL;
	p->who = *who;
	identity_changed(id, p);
	*s = p;
	spare_add(id, p);
	trim(id);
	return p;
}

void identity_hold(struct identity *id, struct proc_entry *p)
{
	if (p && !p->refs++)
		spare_remove(id, p);
}

void identity_release(struct identity *id, struct proc_entry *p)
{
	if (p && !--p->refs) {
		spare_add(id, p);
		trim(id);
	}
}

void identity_unsent(struct identity *id, uint64_t time)
{
	id->unsent = time;
}
