// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* snapshot.c - see snapshot.h */
#include "snapshot.h"
#include "clock.h"
#include "decode.h"
#include "errname.h"
#include "fallback.h"
#include "iterread.h"
#include "log.h"
#include "netns.h"
#include "proc.h"

#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

/* A socket, and who holds it. */
struct item {
	struct rec_sock sock;
	struct rec_holder *holders;
	size_t n, cap;
	struct item *next; /* in the order of finding */
};

struct snapshot {
	struct tracer *tracer;
	void *tree; /* of items, by same_socket() */
	struct item *first, **last;
	size_t n_items;
	struct rec_netns *netns; /* ways into namespaces */
	size_t n_netns, cap_netns;
	size_t undecodable;
	int err; /* the first thing that failed */
};

/* Sockets in the flow table have an id; of the others the address may be used again by another one. */
static int same_socket(const void *one, const void *other)
{
	const struct rec_sock *a = &((const struct item *)one)->sock;
	const struct rec_sock *b = &((const struct item *)other)->sock;

	if (a->id != b->id)
		return a->id < b->id ? -1 : 1;
	if (a->id)
		return 0;
	if (a->sk != b->sk)
		return a->sk < b->sk ? -1 : 1;
	return memcmp(&a->tuple, &b->tuple, sizeof(a->tuple));
}

static struct item *item_of(struct snapshot *s, const struct rec_sock *rec)
{
	struct item *item = calloc(1, sizeof(*item)), **found;

	if (!item)
		return NULL;
	item->sock = *rec;
	found = tsearch(item, &s->tree, same_socket);
	if (!found || *found != item) {
		free(item);
		return found ? *found : NULL;
	}
	*s->last = item;
	s->last = &item->next;
	s->n_items++;
	return item;
}

/* Room for one more in an array that doubles. */
static void *grown(void *array, size_t n, size_t *cap, size_t size)
{
	void *more;

	if (n < *cap)
		return array;
	more = reallocarray(array, *cap ? 2 * *cap : 1, size);
	if (more)
		*cap = *cap ? 2 * *cap : 1;
	return more;
}

static int add_holder(struct snapshot *s, const struct rec_holder *rec)
{
	struct item *item = item_of(s, &rec->sock);
	struct rec_holder *more;

	if (!item)
		return -ENOMEM;
	/* threads that do not share their files are shown one by one */
	for (size_t i = 0; i < item->n; i++)
		if (item->holders[i].fd == rec->fd &&
		    item->holders[i].sock.who.tgid == rec->sock.who.tgid)
			return 0;
	more = grown(item->holders, item->n, &item->cap, sizeof(*rec));
	if (!more)
		return -ENOMEM;
	item->holders = more;
	item->holders[item->n++] = *rec;
	return 0;
}

static int add_netns(struct snapshot *s, const struct rec_netns *rec)
{
	struct rec_netns *more = grown(s->netns, s->n_netns, &s->cap_netns, sizeof(*rec));

	if (!more)
		return -ENOMEM;
	s->netns = more;
	s->netns[s->n_netns++] = *rec;
	return 0;
}

static int add_record(void *ctx, const void *data, size_t size)
{
	struct snapshot *s = ctx;
	struct record rec;

	if (decode(data, size, &rec) < 0) {
		s->undecodable++;
		return 0;
	}
	if (rec.holder)
		return add_holder(s, rec.holder);
	if (rec.netns)
		return add_netns(s, rec.netns);
	return rec.sock && !item_of(s, rec.sock) ? -ENOMEM : 0;
}

static int run(struct snapshot *s, enum tracer_iter which)
{
	return iterread(s->tracer, tracer_iter(s->tracer, which), add_record, s);
}

/*
 * In each namespace. One that fails does not keep the others from being looked
 * at. In each the kernel walks along the sockets of all namespaces (one hash
 * table), which takes milliseconds: not where there is nothing to find.
 */
static int run_here(void *ctx)
{
	struct snapshot *s = ctx;
	int err;

	if (proc_netns_idle())
		return 0;
	err = run(s, ITER_TCP);
	if (!s->err)
		s->err = err;
	err = run(s, ITER_UDP);
	if (!s->err)
		s->err = err;
	return 0;
}

static void run_everywhere(struct snapshot *s)
{
	struct netns_walk *w = netns_walk_new();

	if (!w) {
		s->err = -errno;
		return;
	}
	netns_walk_all(w, run_here, s);
	for (size_t i = 0; i < s->n_netns; i++)
		netns_walk_fd(w, &s->netns[i], run_here, s);
	if (netns_walk_missed(w))
		log_warn("%u network namespaces could not be entered: sockets there that no process "
			 "holds are not listed (-v names them)", netns_walk_missed(w));
	netns_walk_free(w);
}

static void keep(void *node)
{
	(void)node; /* the list owns them */
}

static void free_item(struct item *i)
{
	free(i->holders);
	free(i);
}

/* Back to where nothing has been found. */
static void forget(struct snapshot *s)
{
	tdestroy(s->tree, keep);
	for (struct item *i = s->first, *next; i; i = next) {
		next = i->next;
		free_item(i);
	}
	free(s->netns);
	*s = (struct snapshot){ .tracer = s->tracer };
	s->last = &s->first;
}

static struct snapshot *snapshot_new(struct tracer *t)
{
	struct snapshot *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->tracer = t;
	s->last = &s->first;
	return s;
}

/* All is found. What only finding needed is freed: it may be long until all is told. */
static void found_all(struct snapshot *s)
{
	tdestroy(s->tree, keep);
	free(s->netns);
	s->tree = NULL;
	s->netns = NULL;
	s->n_netns = s->cap_netns = 0;
	tracer_look_over(s->tracer);
}

/* All by the kernel's iterators; what this kernel has not fails at once. */
static int use_iterators(struct snapshot *s)
{
	int err = run(s, ITER_LISTENER_FILES);

	if (!err)
		err = run(s, ITER_FILES);
	if (err)
		return err;
	run_everywhere(s);
	return s->err;
}

/* Begin anew without them. */
static int use_proc(struct snapshot *s, struct consumer *c, int why)
{
	log_warn("the kernel's iterators cannot serve (%s): what was open before is taken from /proc and sock_diag",
		 errname(-why));
	forget(s);
	consumer_from_proc(c);
	return fallback_run(s->tracer, add_record, s);
}

struct snapshot *snapshot_take(struct tracer *t, struct consumer *c, int *missing)
{
	struct snapshot *s = snapshot_new(t);
	uint64_t begun = clock_boot_ns();

	*missing = -ENOMEM;
	if (!s)
		return NULL;
	*missing = use_iterators(s);
	if (*missing)
		*missing = use_proc(s, c, *missing);
	if (*missing)
		log_warn("sockets cannot be listed (%s): some that were open before are missing",
			 errname(-*missing));
	if (s->undecodable)
		log_warn("%zu records of the snapshot could not be decoded", s->undecodable);
	log_verbose("looked at what is open: %zu sockets, %.0f ms", s->n_items,
		    (double)(clock_boot_ns() - begun) / 1e6);
	found_all(s);
	return s;
}

struct snapshot *snapshot_take_again(struct tracer *t, struct consumer *c, bool *no_room)
{
	struct snapshot *s = snapshot_new(t);
	uint64_t begun = clock_boot_ns();
	int missing;

	*no_room = false;
	if (!s)
		return NULL;
	tracer_look_again(t);
	missing = use_iterators(s);
	*no_room = tracer_look_no_room(t);
	log_verbose("looked again at what is open: %zu sockets that were not told, %.0f ms%s%s", s->n_items,
		    (double)(clock_boot_ns() - begun) / 1e6, missing ? ": " : "", missing ? errname(-missing) : "");
	consumer_found(c, s->n_items);
	found_all(s);
	return s;
}

size_t snapshot_left(const struct snapshot *s)
{
	return s ? s->n_items : 0;
}

int snapshot_tell(struct snapshot *s, struct consumer *c, const struct sink *sink)
{
	struct item *i;
	int n = 0, err = 0;

	while (!err && (i = s->first) && !sink_full(sink, false)) {
		err = consumer_existing(c, &i->sock, i->holders, i->n);
		s->first = i->next;
		s->n_items--;
		free_item(i);
		n++;
	}
	return err ? err : n;
}

void snapshot_free(struct snapshot *s)
{
	if (s)
		forget(s);
	free(s);
}
