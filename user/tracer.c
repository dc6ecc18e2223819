// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* tracer.c - see tracer.h */
#include "tracer.h"
#include "errname.h"
#include "log.h"

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <linux/perf_event.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "strayport.skel.h"

struct tracer {
	struct strayport_bpf *skel;
	struct ring_buffer *ring, *images;
	struct hook_plan plan;
	struct bpf_link *links[HOOK_MAX_PROGS];
	int iter_err[ITER_MAX]; /* -errno of the program that this kernel refused */
	int n_cpus;
};

static const char *const iter_progs[ITER_MAX] = {
	[ITER_LISTENER_FILES] = "snapshot_files",
	[ITER_FILES] = "snapshot_files",
	[ITER_HANDED] = "snapshot_files",
	[ITER_TCP] = "snapshot_tcp",
	[ITER_UDP] = "snapshot_udp",
};

/* libbpf tells only in its messages which program was refused: keep the last one's name. */
static char refused[64];

static int on_libbpf_message(enum libbpf_print_level level, const char *fmt, va_list args)
{
	char msg[512];
	va_list copy;

	va_copy(copy, args);
	vsnprintf(msg, sizeof(msg), fmt, copy);
	va_end(copy);
	if (sscanf(msg, "libbpf: prog '%63[^']': failed to load", refused) == 1 ||
	    sscanf(msg, "libbpf: prog '%63[^']': failed to find kernel BTF", refused) == 1) {
		/* taken note */
	}
	if (log_level >= LOG_DEBUG && level != LIBBPF_DEBUG)
		return vfprintf(stderr, fmt, args);
	return 0;
}

void tracer_quiet_libbpf(void)
{
	libbpf_set_print(on_libbpf_message);
}

static void set_union(struct port_set *out, const struct port_bits *a, const struct port_bits *b)
{
	for (int i = 0; i < 1024; i++)
		out->w[i] = a->w[i] | b->w[i];
}

static bool watches_udp(const struct port_watch *watch)
{
	static const struct port_filter none;

	return memcmp(&watch->udp, &none, sizeof(none)) != 0;
}

static void configure_ports(struct tracer *t, const struct port_watch *watch)
{
	struct strayport_bpf__rodata *ro = t->skel->rodata;
	const struct port_filter *f = &watch->tcp;

	_Static_assert(sizeof(ro->cfg_any_local) == sizeof(f->any_local), "one port set");
	memcpy(&ro->cfg_any_local, &f->any_local, sizeof(f->any_local));
	memcpy(&ro->cfg_any_remote, &f->any_remote, sizeof(f->any_remote));
	memcpy(&ro->cfg_service_local, &f->service_local, sizeof(f->service_local));
	memcpy(&ro->cfg_service_remote, &f->service_remote, sizeof(f->service_remote));
	set_union(&ro->cfg_maybe_local, &f->any_local, &f->service_local);
	set_union(&ro->cfg_maybe_remote, &f->any_remote, &f->service_remote);
	f = &watch->udp;
	memcpy(&ro->cfg_udp_any_local, &f->any_local, sizeof(f->any_local));
	memcpy(&ro->cfg_udp_any_remote, &f->any_remote, sizeof(f->any_remote));
	memcpy(&ro->cfg_udp_service_local, &f->service_local, sizeof(f->service_local));
	memcpy(&ro->cfg_udp_service_remote, &f->service_remote, sizeof(f->service_remote));
	set_union(&ro->cfg_udp_maybe_local, &f->any_local, &f->service_local);
	set_union(&ro->cfg_udp_maybe_remote, &f->any_remote, &f->service_remote);
}

static void configure_filter(struct tracer *t, const struct filter *f)
{
	struct strayport_bpf__rodata *ro = t->skel->rodata;
	uint32_t kinds, told;

	ro->cfg_family = f->family;
	for (size_t i = 0; i < f->netns.n; i++)
		ro->cfg_netns[i] = f->netns.v[i];
	filter_kinds(f, &kinds, &told);
	ro->cfg_kinds = kinds;
	ro->cfg_kinds_told = told;
}

static void configure(struct tracer *t, const struct host *host, const struct tracer_config *cfg)
{
	struct strayport_bpf__rodata *ro = t->skel->rodata;

	configure_ports(t, cfg->watch);
	configure_filter(t, cfg->filter);
	/* 0: only the first datagrams and the totals */
	ro->cfg_dgram_interval = cfg->traffic_interval_ns ? cfg->traffic_interval_ns : UINT64_MAX;
	ro->cfg_listen_returns = hook_plan_has(&t->plan, "listen");
	ro->cfg_listen_syscall = t->plan.use[hook_prog_index("tp__sys_exit_listen")];
	ro->cfg_find_listener = !hook_plan_has(&t->plan, "child");
	ro->cfg_connect_seen = t->plan.use[hook_prog_index("cgroup__sockops")];
	ro->cfg_untyped_current = ro->cfg_connect_seen && host->sockops_untyped;
	ro->cfg_connect_returns = hook_plan_has(&t->plan, "connect");
}

/* The iterators load with the hooks, unless they were refused before. */
static void use_iters(struct tracer *t)
{
	for (int i = 0; i < ITER_MAX; i++)
		bpf_program__set_autoload(
			bpf_object__find_program_by_name(t->skel->obj, iter_progs[i]),
			!t->iter_err[i]);
}

/* Was it an iterator that was refused? Then it is not asked for again. */
static bool iter_refused(struct tracer *t, int err)
{
	bool found = false;

	for (int i = 0; i < ITER_MAX; i++) {
		if (strcmp(refused, iter_progs[i]) || t->iter_err[i])
			continue;
		t->iter_err[i] = err;
		found = true;
	}
	if (found)
		log_verbose("%s: refused at load: %s", refused, errname(-err));
	return found;
}

/* Load what the plan says, to watch nothing if cfg is NULL. On refusal, refused[] names the program. */
static int load(struct tracer *t, const struct host *host, const struct tracer_config *cfg)
{
	t->skel = strayport_bpf__open();
	if (!t->skel)
		return -errno;
	for (size_t i = 0; i < hook_n_progs; i++) {
		struct bpf_program *p =
			bpf_object__find_program_by_name(t->skel->obj, hook_progs[i].name);

		if (!p) {
			log_error("internal: no BPF program %s", hook_progs[i].name);
			return -ENOENT;
		}
		bpf_program__set_autoload(p, t->plan.use[i]);
	}
	use_iters(t);
	if (cfg) {
		configure(t, host, cfg);
		bpf_map__set_max_entries(t->skel->maps.records, (__u32)cfg->ring_size);
		bpf_map__set_max_entries(t->skel->maps.flows, cfg->max_sockets);
	} else {
		t->skel->rodata->cfg_untyped_current = host->sockops_untyped;
	}
	refused[0] = 0;
	return strayport_bpf__load(t->skel);
}

/* By id and not by name: libbpf finds a tracepoint only where tracefs is mounted. */
static struct bpf_link *attach_tracepoint(struct bpf_program *p, int id)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_TRACEPOINT,
		.size = sizeof(attr),
		.config = (uint64_t)id,
	};
	struct bpf_link *link;
	int fd, err;

	if (id < 0) {
		errno = -id;
		return NULL;
	}
	fd = (int)syscall(SYS_perf_event_open, &attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC);
	if (fd < 0)
		return NULL;
	link = bpf_program__attach_perf_event(p, fd);
	err = errno;
	if (!link)
		close(fd);
	errno = err;
	return link;
}

static struct bpf_link *attach_one(struct bpf_program *p, const struct hook_prog *hook,
				   const struct host *host)
{
	if (hook->kind == KIND_CGROUP)
		return bpf_program__attach_cgroup(p, host->cgroup_fd);
	if (hook->kind == KIND_TP)
		return attach_tracepoint(p, host_tracepoint_id(host, hook->target));
	return bpf_program__attach(p);
}

static int attach_index(struct tracer *t, const struct host *host, size_t i)
{
	struct bpf_program *p =
		bpf_object__find_program_by_name(t->skel->obj, hook_progs[i].name);

	t->links[i] = attach_one(p, &hook_progs[i], host);
	return t->links[i] ? 0 : -errno;
}

/* Attach what the plan says. On refusal, *bad is the index of the program. */
static int attach(struct tracer *t, const struct host *host, size_t *bad)
{
	int err;

	for (size_t i = 0; i < hook_n_progs; i++) {
		err = t->plan.use[i] ? attach_index(t, host, i) : 0;
		if (err) {
			*bad = i;
			return err;
		}
	}
	return 0;
}

void tracer_detach(struct tracer *t)
{
	if (t->skel && t->skel->bss && t->skel->bss->hooks_live)
		t->skel->bss->hooks_live = HOOKS_OVER;
	for (size_t i = 0; i < hook_n_progs; i++) {
		bpf_link__destroy(t->links[i]);
		t->links[i] = NULL;
	}
}

static void unload(struct tracer *t)
{
	tracer_detach(t);
	strayport_bpf__destroy(t->skel);
	t->skel = NULL;
}

/* Mark the program that libbpf said was refused at load. Returns false if there is none. */
static bool mark_refused(const struct tracer *t, struct host *host, int err)
{
	int i = refused[0] ? hook_prog_index(refused) : -1;

	if (i < 0 || !t->plan.use[i])
		return false;
	log_verbose("%s: refused at load: %s", refused, errname(-err));
	host->features.err[i] = -err;
	return true;
}

int tracer_try_all(struct host *host)
{
	struct tracer t = { 0 };
	int err;

	do {
		for (size_t i = 0; i < hook_n_progs; i++)
			t.plan.use[i] = !host->features.err[i];
		err = load(&t, host, NULL);
		if (err)
			unload(&t);
	} while (err && mark_refused(&t, host, err));
	if (err) {
		log_error("the kernel refuses the BPF object: %s (more with -vv)", errname(-err));
		return err;
	}
	for (size_t i = 0; i < hook_n_progs; i++)
		if (t.plan.use[i])
			host->features.err[i] = -attach_index(&t, host, i);
	unload(&t);
	return 0;
}

/* Plan, load and attach until the plan holds or a required point has nothing left. */
static int establish(struct tracer *t, struct host *host, const struct tracer_config *cfg)
{
	size_t missing, bad;
	int err;

	for (;;) {
		err = hook_plan_make(&t->plan, &host->features, cfg->backend, &missing);
		if (err) {
			host_explain(stderr, host, missing, cfg->backend);
			return err;
		}
		if (!watches_udp(cfg->watch))
			hook_plan_drop(&t->plan, "udp_");
		err = load(t, host, cfg);
		if (err) {
			unload(t);
			if (iter_refused(t, err))
				continue;
			if (mark_refused(t, host, err))
				continue;
			log_error("the kernel refuses the BPF object: %s (more with -vv)",
				  errname(-err));
			return err;
		}
		err = attach(t, host, &bad);
		if (!err) {
			t->skel->bss->hooks_live = HOOKS_LIVE;
			return 0;
		}
		log_verbose("%s: refused at attach: %s", hook_progs[bad].name, errname(-err));
		host->features.err[bad] = -err;
		unload(t);
	}
}

/* Returns 0, or -errno after a message. */
static int open_ring(struct ring_buffer **ring, const struct bpf_map *map, record_fn fn, void *ctx)
{
	int err;

	*ring = ring_buffer__new(bpf_map__fd(map), fn, ctx, NULL);
	if (*ring)
		return 0;
	err = -errno;
	log_error("cannot map the ring buffer: %s", errname(-err));
	return err;
}

int tracer_start(struct tracer **out, struct host *host, const struct tracer_config *cfg)
{
	struct tracer *t = calloc(1, sizeof(*t));
	int err;

	if (!t)
		return -ENOMEM;
	t->n_cpus = libbpf_num_possible_cpus();
	err = establish(t, host, cfg);
	if (!err)
		err = open_ring(&t->ring, t->skel->maps.records, cfg->fn, cfg->ctx);
	if (!err)
		err = open_ring(&t->images, t->skel->maps.images, cfg->image_fn, cfg->ctx);
	if (err)
		goto fail;
	*out = t;
	return 0;
fail:
	tracer_stop(t);
	return err;
}

static int load_iters(struct tracer *t, const struct port_watch *watch, const struct filter *filter)
{
	t->skel = strayport_bpf__open();
	if (!t->skel)
		return -errno;
	configure_ports(t, watch);
	configure_filter(t, filter);
	t->skel->rodata->cfg_snapshot_only = 1;
	use_iters(t);
	bpf_program__set_autoload(t->skel->progs.sweep, false);
	/* never used, and large */
	bpf_map__set_max_entries(t->skel->maps.flows, 1);
	bpf_map__set_max_entries(t->skel->maps.records, (uint32_t)sysconf(_SC_PAGESIZE));
	refused[0] = 0;
	return strayport_bpf__load(t->skel);
}

int tracer_start_iters(struct tracer **out, const struct port_watch *watch, const struct filter *filter,
		       record_fn image_fn, void *ctx)
{
	struct tracer *t = calloc(1, sizeof(*t));
	int err;

	if (!t)
		return -ENOMEM;
	do {
		unload(t);
		err = load_iters(t, watch, filter);
	} while (err && iter_refused(t, err));
	if (err) {
		log_error("the kernel refuses the BPF object: %s (more with -vv)", errname(-err));
		goto fail;
	}
	err = open_ring(&t->images, t->skel->maps.images, image_fn, ctx);
	if (err)
		goto fail;
	*out = t;
	return 0;
fail:
	tracer_stop(t);
	return err;
}

int tracer_iter(struct tracer *t, enum tracer_iter which)
{
	struct bpf_program *p = bpf_object__find_program_by_name(t->skel->obj, iter_progs[which]);
	struct bpf_link *link;
	int fd;

	if (t->iter_err[which])
		return t->iter_err[which];
	t->skel->bss->snapshot_pass = which == ITER_LISTENER_FILES ? PASS_LISTENERS :
				      which == ITER_HANDED	   ? PASS_HANDED :
								     PASS_OTHERS;
	link = bpf_program__attach_iter(p, NULL);
	if (!link)
		return -errno;
	fd = bpf_iter_create(bpf_link__fd(link));
	if (fd < 0)
		fd = -errno;
	bpf_link__destroy(link); /* what is open keeps the program */
	return fd;
}

int tracer_iter_handed(struct tracer *t, uint64_t since)
{
	t->skel->bss->handed_since = since;
	return tracer_iter(t, ITER_HANDED);
}

void tracer_stop(struct tracer *t)
{
	if (!t)
		return;
	ring_buffer__free(t->ring);
	ring_buffer__free(t->images);
	unload(t);
	free(t);
}

const struct hook_plan *tracer_plan(const struct tracer *t)
{
	return &t->plan;
}

int tracer_read(struct tracer *t)
{
	int n = ring_buffer__consume(t->ring), err;

	if (n < 0)
		return n;
	err = ring_buffer__consume(t->images);
	return err < 0 ? err : n;
}

int tracer_read_images(struct tracer *t)
{
	return ring_buffer__consume(t->images);
}

static int run_on(struct bpf_program *prog, const uint64_t *sk, size_t n)
{
	uint64_t args[TRACER_SWEEP_MAX] = { 0 };
	LIBBPF_OPTS(bpf_test_run_opts, opts, .ctx_in = args, .ctx_size_in = sizeof(args));

	memcpy(args, sk, n * sizeof(*sk));
	return bpf_prog_test_run_opts(bpf_program__fd(prog), &opts);
}

int tracer_sweep(struct tracer *t, const uint64_t *sk, size_t n)
{
	return run_on(t->skel->progs.sweep, sk, n);
}

/* Keys of the flow table that are read at once; no bucket of it is ever so long. */
#define BATCH 256

static int resend_batch(struct tracer *t, const uint64_t *keys, size_t n)
{
	for (size_t i = 0; i < n; i += TRACER_SWEEP_MAX) {
		size_t some = n - i < TRACER_SWEEP_MAX ? n - i : TRACER_SWEEP_MAX;
		int err = run_on(t->skel->progs.sweep_pending, keys + i, some);

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
	struct bpf_program *p = bpf_object__find_program_by_name(t->skel->obj, hook_progs[i].name);

	return bpf_obj_get_info_by_fd(bpf_program__fd(p), &info, &len) ? 0 : info.recursion_misses;
}

uint64_t tracer_skipped(const struct tracer *t)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < hook_n_progs; i++) {
		uint64_t n, twin;

		if (!t->plan.use[i])
			continue;
		n = prog_misses(t, i);
		/* a program and its second copy stand side by side in the table */
		if (i + 1 < hook_n_progs && hook_is_copy(&hook_progs[i + 1], &hook_progs[i])) {
			twin = prog_misses(t, ++i);
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

int tracer_dgrams(struct tracer *t, dgram_fn fn, void *ctx)
{
	int fd = bpf_map__fd(t->skel->maps.dgram_flows), err = 0;
	struct dgram_key key, next;
	struct dgram_flow flow;
	void *prev = NULL;

	while (!err && !bpf_map_get_next_key(fd, prev, &next)) {
		key = next;
		prev = &key;
		if (!bpf_map_lookup_elem(fd, &key, &flow) && flow.id)
			err = fn(ctx, &key, &flow);
	}
	return err;
}

int tracer_dgram(struct tracer *t, const struct dgram_key *key, struct dgram_flow *flow)
{
	return bpf_map_lookup_elem(bpf_map__fd(t->skel->maps.dgram_flows), key, flow) ? -errno : 0;
}

void tracer_dgram_forget(struct tracer *t, const struct dgram_key *key)
{
	bpf_map_delete_elem(bpf_map__fd(t->skel->maps.dgram_flows), key);
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

int tracer_counters(struct tracer *t, uint64_t counters[CNT_MAX])
{
	uint64_t values[t->n_cpus];
	int fd = bpf_map__fd(t->skel->maps.counters);

	for (uint32_t i = 0; i < CNT_MAX; i++) {
		counters[i] = 0;
		if (bpf_map_lookup_elem(fd, &i, values))
			return -errno;
		for (int c = 0; c < t->n_cpus; c++)
			counters[i] += values[c];
	}
	return 0;
}
