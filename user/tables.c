// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* tables.c - what tracer.h reads from the kernel side's tables, and from what the kernel knows of its programs */
#include "loader.h"

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/*
 * This, dgram_take() and tracer_exec_id(), by a program that is run and not by the map's own system calls: while
 * one of those is under way the kernel runs no kprobe and no classic tracepoint on that CPU, and from 7.0 on it
 * may be preempted in there.
 */
bool tracer_seen(struct tracer *t, const struct sock_tuple *tuple)
{
	union {
		struct sock_tuple tuple;
		uint64_t args[sizeof(struct sock_tuple) / 8];
	} key = { .tuple = *tuple };

	key.tuple.scope_if = 0;
	return !loader_run(t, LATER_SEEN, key.args, sizeof(key.args) / sizeof(*key.args)) && t->bss->seen_found;
}

static void look_forget(struct tracer *t, uint64_t which, const struct bpf_map *map)
{
	uint64_t args[1 + sizeof(struct sock_tuple) / 8] = { which }; /* the longest key */
	uint64_t next[sizeof(struct sock_tuple) / 8] = { 0 };
	bool more = !bpf_map_get_next_key(bpf_map__fd(map), NULL, &args[1]);

	/* the next one is asked for first: after a key that is gone the kernel begins anew */
	for (uint32_t n = bpf_map__max_entries(map); more && n; n--) {
		more = !bpf_map_get_next_key(bpf_map__fd(map), &args[1], next);
		if (loader_run(t, LATER_FORGET, args, sizeof(args) / sizeof(*args)))
			return;
		memcpy(&args[1], next, sizeof(next));
	}
}

void tracer_look_again(struct tracer *t)
{
	look_forget(t, LOOK_SEEN, t->skel->maps.seen_early);
	t->bss->looks_before = t->bss->looks_before % 254 + 1; /* a look's number is never 0 */
	t->bss->look_no_room = 0;
	t->bss->look_over = 0;
}

bool tracer_look_no_room(const struct tracer *t)
{
	return t->bss->look_no_room;
}

void tracer_look_over(struct tracer *t)
{
	t->bss->look_over = 1;
	look_forget(t, LOOK_WAITING, t->skel->maps.waiting);
	look_forget(t, LOOK_PORTS, t->skel->maps.server_ports);
	look_forget(t, LOOK_NETNS, t->skel->maps.told_netns);
}

/* Keys of the flow table that are read at once; no bucket of it is ever so long. */
#define BATCH 256

static int resend_batch(struct tracer *t, const uint64_t *keys, size_t n)
{
	for (size_t i = 0; i < n; i += TRACER_SWEEP_MAX) {
		size_t some = n - i < TRACER_SWEEP_MAX ? n - i : TRACER_SWEEP_MAX;
		int err = loader_run(t, LATER_PENDING, keys + i, some);

		if (err)
			return err;
	}
	return n ? tracer_read(t) : 0;
}

int tracer_sweep_pending(struct tracer *t)
{
	int fd = bpf_map__fd(t->skel->maps.flows), err = 0;
	void *values = malloc(BATCH * bpf_map__value_size(t->skel->maps.flows));
	uint32_t cursor, next = 0, n;
	uint64_t keys[BATCH];
	bool more = values;

	for (bool first = true; more && err >= 0; first = false) {
		n = BATCH;
		err = bpf_map_lookup_batch(fd, first ? NULL : &cursor, &next, keys, values, &n, NULL);
		more = err != -ENOENT; /* the end; n keys came before it */
		if (!err || !more)
			err = resend_batch(t, keys, n);
		cursor = next;
	}
	free(values);
	return !values ? -ENOMEM : err < 0 ? err : 0;
}

static uint64_t prog_misses(const struct tracer *t, size_t i)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);

	if (!t->hook_fd[i])
		return 0; /* or another hook has the same program */
	return bpf_obj_get_info_by_fd(t->hook_fd[i], &info, &len) ? 0 : info.recursion_misses;
}

uint64_t tracer_skipped(const struct tracer *t)
{
	uint64_t sum = 0;

	for (size_t i = 0, next; i < hook_n_progs; i = next) {
		uint64_t n = t->plan.use[i] ? prog_misses(t, i) : 0;

		/* what one copy of a program skipped, the other saw */
		for (next = i + 1; next < hook_n_progs && hook_is_copy(&hook_progs[next], &hook_progs[i]); next++) {
			uint64_t twin = t->plan.use[next] ? prog_misses(t, next) : n;

			n = n < twin ? n : twin;
		}
		sum += n;
	}
	return sum;
}

/* Is this link's program attached still? Links of perf events (before 5.15) tell only whether they exist. */
static bool link_lives(const struct bpf_link *link)
{
	struct bpf_link_info info = { 0 };
	__u32 len = sizeof(info);

	if (bpf_obj_get_info_by_fd(bpf_link__fd(link), &info, &len))
		return errno != EBADF && errno != EBADFD; /* the kernel says the latter */
	return info.type != BPF_LINK_TYPE_CGROUP || info.cgroup.cgroup_id;
}

unsigned int tracer_hooks(const struct tracer *t, unsigned int *lost, const char **gone)
{
	unsigned int n = 0;

	*lost = 0;
	*gone = NULL;
	for (size_t i = 0; i < hook_n_progs; i++) {
		if (!t->links[i])
			continue;
		if (link_lives(t->links[i])) {
			n++;
			continue;
		}
		++*lost;
		*gone = hook_progs[i].name;
	}
	return n;
}

static int dgram_take(struct tracer *t, const struct dgram_key *key, bool forget)
{
	uint64_t args[sizeof(*key) / 8 + 1];

	memcpy(args, key, sizeof(*key));
	args[sizeof(*key) / 8] = forget;
	return loader_run(t, LATER_DGRAM, args, sizeof(args) / sizeof(*args));
}

int tracer_dgram(struct tracer *t, const struct dgram_key *key, struct dgram_flow *flow)
{
	int err = dgram_take(t, key, false);

	if (err)
		return err;
	memcpy(flow, &t->bss->dgram_taken, sizeof(*flow));
	return flow->id ? 0 : -ENOENT;
}

void tracer_dgram_forget(struct tracer *t, const struct dgram_key *key)
{
	dgram_take(t, key, true);
}

int tracer_dgrams(struct tracer *t, dgram_fn fn, void *ctx)
{
	int fd = bpf_map__fd(t->skel->maps.dgram_flows), err = 0;
	struct dgram_key key, next;
	struct dgram_flow flow;
	void *prev = NULL;

	while (!err && !bpf_map_get_next_key(fd, prev, &next)) {
		key = next;
		prev = &key;
		if (!tracer_dgram(t, &key, &flow))
			err = fn(ctx, &key, &flow);
	}
	return err;
}

void tracer_proc_forget(struct tracer *t, uint32_t tgid)
{
	static const struct known_proc nothing; /* an entry all the same: on_exec() goes by it */

	bpf_map_update_elem(bpf_map__fd(t->skel->maps.known_procs), &tgid, &nothing, BPF_EXIST);
}

uint16_t tracer_exec_id(struct tracer *t, const struct who_id *who)
{
	const uint64_t args[] = { who->tgid, who->start };

	return loader_run(t, LATER_EXEC, args, sizeof(args) / sizeof(*args)) ? 0 : (uint16_t)t->bss->exec_found;
}

uint64_t tracer_exec_unsent(const struct tracer *t)
{
	return t->bss->exec_unsent;
}

/* One of the two tables. Keys are copied first: a removed one would begin the walk anew. */
static int refused_table(struct tracer *t, int fd, refused_entry_fn fn, void *ctx)
{
	static struct refused_ports ports; /* 64 KiB: too much for a stack */
	int ports_fd = bpf_map__fd(t->skel->maps.refused_ports), err = 0;
	struct refused_key key, *keys = NULL;
	struct refused entry;
	size_t n = 0;

	if (bpf_map_get_next_key(fd, NULL, &key))
		return 0;
	keys = calloc(REFUSED_MAX, sizeof(*keys));
	if (!keys)
		return -ENOMEM;
	do {
		keys[n++] = key;
	} while (n < REFUSED_MAX && !bpf_map_get_next_key(fd, &keys[n - 1], &key));
	for (size_t i = 0; i < n && err >= 0; i++) {
		bool kept;

		if (bpf_map_lookup_elem(fd, &keys[i], &entry))
			continue;
		kept = entry.many && keys[i].family &&
		       !bpf_map_lookup_elem(ports_fd, &keys[i], &ports);
		err = fn(ctx, &keys[i], &entry, kept ? &ports : NULL);
		if (err == 1) {
			bpf_map_delete_elem(fd, &keys[i]);
			bpf_map_delete_elem(ports_fd, &keys[i]);
		}
	}
	free(keys);
	return err < 0 ? err : 0;
}

int tracer_refused(struct tracer *t, refused_entry_fn fn, void *ctx)
{
	int err = refused_table(t, bpf_map__fd(t->skel->maps.refusals), fn, ctx);

	return err ? err : refused_table(t, bpf_map__fd(t->skel->maps.refused_rest), fn, ctx);
}

void tracer_counters(const struct tracer *t, uint64_t counters[CNT_MAX])
{
	const volatile struct run_counters *c = (const volatile struct run_counters *)&t->bss->counters;

	for (int i = 0; i < CNT_MAX; i++)
		counters[i] = c->n[i];
}
