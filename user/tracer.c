// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* tracer.c - see tracer.h */
#include "loader.h"
#include "errname.h"
#include "log.h"

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <linux/perf_event.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const enum later iter_later[ITER_MAX] = {
	[ITER_LISTENER_FILES] = LATER_FILES,
	[ITER_FILES] = LATER_FILES,
	[ITER_HANDED] = LATER_FILES,
	[ITER_TCP] = LATER_TCP,
	[ITER_UDP] = LATER_UDP,
};

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
	ro->cfg_classic_beside = t->plan.use[hook_prog_index("any__inet_sock_set_state_tp")];
	ro->cfg_connect_returns = hook_plan_has(&t->plan, "connect");
}

/* Load what the plan says, to watch nothing if cfg is NULL. On refusal, loader_refused() names the program. */
static int load(struct tracer *t, const struct host *host, const struct tracer_config *cfg)
{
	int err = loader_maps(t);

	if (err)
		return err;
	t->skel->rodata->cfg_task_type = host->task_type;
	if (cfg)
		configure(t, host, cfg);
	else
		t->skel->rodata->cfg_untyped_current = host->sockops_untyped;
	err = loader_variables(t);
	if (err)
		return err;
	return loader_hooks(t);
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
	struct bpf_program *p = loader_find(t, hook_program(&hook_progs[i]));

	if (!p) {
		log_error("internal: no BPF program %s", hook_program(&hook_progs[i]));
		return -ENOENT;
	}
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
	if (t->bss && t->bss->hooks_live)
		t->bss->hooks_live = HOOKS_OVER;
	for (size_t i = 0; i < hook_n_progs; i++) {
		bpf_link__destroy(t->links[i]);
		t->links[i] = NULL;
	}
}

static void unload(struct tracer *t)
{
	tracer_detach(t);
	for (size_t i = 0; i < HOOK_MAX_PROGS; i++)
		if (t->hook_fd[i] > 0)
			close(t->hook_fd[i]);
	memset(t->hook_fd, 0, sizeof(t->hook_fd));
	loader_close(t);
}

/* What libbpf keeps of programs is not needed once they are attached: some MiB. */
static void keep_hooks(struct tracer *t)
{
	for (size_t i = 0; i < hook_n_progs; i++)
		if (t->links[i] && hook_loads(&t->plan, (int)i))
			t->hook_fd[i] = loader_keep(t, hook_program(&hook_progs[i]));
	loader_drop_hooks(t);
}

/* Mark the program that libbpf said was refused at load. Returns false if there is none. */
static bool mark_refused(const struct tracer *t, struct host *host, int err)
{
	const char *refused = loader_refused();

	if (!*refused || hook_of_program(&t->plan, refused) < 0)
		return false;
	log_verbose("%s: refused at load: %s", refused, errname(-err));
	for (size_t i = 0; i < hook_n_progs; i++)
		if (!strcmp(hook_program(&hook_progs[i]), refused))
			host->features.err[i] = -err;
	return true;
}

int tracer_try_all(struct host *host)
{
	struct tracer t = { 0 };
	int err;

	loader_core_btf(&t, host);
	do {
		for (size_t i = 0; i < hook_n_progs; i++)
			t.plan.use[i] = !host->features.err[i];
		err = load(&t, host, NULL);
		if (err)
			unload(&t);
	} while (err && mark_refused(&t, host, err));
	if (err)
		log_error("the kernel refuses the BPF object: %s (more with -vv)", errname(-err));
	if (!err) {
		loader_later_begin(&t);
		err = loader_later(&t);
	}
	for (size_t i = 0; !err && i < hook_n_progs; i++)
		if (t.plan.use[i])
			host->features.err[i] = -attach_index(&t, host, i);
	unload(&t);
	loader_close_core_btf(&t);
	return err;
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
			if (mark_refused(t, host, err))
				continue;
			log_error("the kernel refuses the BPF object: %s (more with -vv)",
				  errname(-err));
			return err;
		}
		err = attach(t, host, &bad);
		if (!err) {
			t->bss->hooks_live = HOOKS_LIVE;
			keep_hooks(t);
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

struct tracer *tracer_new(size_t ring_size, uint32_t max_sockets)
{
	struct tracer *t = calloc(1, sizeof(*t));

	if (!t)
		return NULL;
	t->core_btf = -ENOENT;
	t->maker.ring_size = ring_size;
	t->maker.max_sockets = max_sockets;
	loader_begin(t);
	return t;
}

int tracer_start(struct tracer *t, struct host *host, const struct tracer_config *cfg)
{
	int err;

	t->watch = cfg->watch;
	t->filter = cfg->filter;
	loader_core_btf(t, host);
	err = establish(t, host, cfg);
	if (!err)
		loader_later_begin(t);
	if (!err)
		err = open_ring(&t->ring, t->skel->maps.records, cfg->fn, cfg->ctx);
	if (!err)
		err = open_ring(&t->images, t->skel->maps.images, cfg->image_fn, cfg->ctx);
	return err;
}

static int load_iters(struct tracer *t, const struct port_watch *watch, const struct filter *filter)
{
	int err;

	t->maker.only_iters = true;
	err = loader_maps(t);
	if (!err) {
		configure_ports(t, watch);
		configure_filter(t, filter);
		t->skel->rodata->cfg_snapshot_only = 1;
		err = loader_variables(t);
	}
	if (err)
		log_error("the kernel refuses the BPF maps: %s", errname(-err));
	return err;
}

int tracer_start_iters(struct tracer **out, struct host *host, const struct port_watch *watch,
		       const struct filter *filter, record_fn image_fn, void *ctx)
{
	struct tracer *t = calloc(1, sizeof(*t));
	int err;

	if (!t)
		return -ENOMEM;
	t->watch = watch;
	t->filter = filter;
	loader_core_btf(t, host);
	err = load_iters(t, watch, filter);
	if (!err) {
		loader_later_begin(t);
		err = loader_later(t);
	}
	if (!err)
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
	int err = loader_later(t), link, fd;

	if (!err)
		err = t->later_err[iter_later[which]];
	if (err)
		return err;
	t->bss->snapshot_pass = which == ITER_LISTENER_FILES ? PASS_LISTENERS :
				which == ITER_HANDED	     ? PASS_HANDED :
							       PASS_OTHERS;
	link = bpf_link_create(t->later_fd[iter_later[which]], 0, BPF_TRACE_ITER, NULL);
	if (link < 0)
		return link;
	fd = bpf_iter_create(link);
	if (fd < 0)
		fd = -errno;
	close(link); /* what is open keeps the program */
	return fd;
}

int tracer_iter_handed(struct tracer *t, uint64_t since)
{
	t->bss->handed_since = since;
	return tracer_iter(t, ITER_HANDED);
}

void tracer_stop(struct tracer *t)
{
	if (!t)
		return;
	ring_buffer__free(t->ring);
	ring_buffer__free(t->images);
	if (!t->skel)
		loader_maps(t);
	unload(t);
	loader_close_core_btf(t);
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

void tracer_sleep(struct tracer *t)
{
	t->bss->reader_sleeps = 1;
}

bool tracer_sleeps(const struct tracer *t)
{
	return t->bss->reader_sleeps;
}

int tracer_wake_fd(const struct tracer *t)
{
	return ring_buffer__epoll_fd(t->ring);
}

int tracer_read_images(struct tracer *t)
{
	return ring_buffer__consume(t->images);
}

int tracer_holder(struct tracer *t, enum tracer_iter which, int dir, int sock, int fd, struct rec_holder *rec)
{
	const uint64_t args[] = { (uint64_t)dir, (uint64_t)sock, (uint64_t)fd };
	int err = loader_later(t);

	if (!err)
		err = t->later_err[LATER_FD];
	if (err)
		return err;
	t->bss->snapshot_pass = which == ITER_LISTENER_FILES ? PASS_LISTENERS : PASS_OTHERS;
	err = loader_run(t, LATER_FD, args, sizeof(args) / sizeof(*args));
	if (err)
		return err;
	memcpy(rec, &t->bss->new_holder, sizeof(*rec));
	return rec->sock.hdr.kind == REC_HOLDER;
}

/* As ports_match() and udp_match() of the kernel side have it. */
static uint8_t ports_of(const struct port_filter *f, const struct sock_tuple *t, bool serves, bool connects)
{
	uint8_t match = 0;

	if (port_filter_local(f, t->lport, serves))
		match |= MATCH_LOCAL;
	if (port_filter_remote(f, t->rport, connects))
		match |= MATCH_REMOTE;
	return match;
}

uint8_t tracer_match(const struct tracer *t, const struct sock_tuple *tuple, uint8_t role)
{
	const struct filter *f = t->filter;
	bool here = !f->netns.n;

	for (size_t i = 0; i < f->netns.n; i++)
		here |= f->netns.v[i] == tuple->netns;
	if (!here || (f->family && f->family != tuple->family))
		return 0;
	if (tuple->proto == IPPROTO_UDP) /* who bound it to a number is not known: one that is connected did not */
		return ports_of(&t->watch->udp, tuple, !tuple->rport, tuple->rport);
	return ports_of(&t->watch->tcp, tuple, role == ROLE_SERVER || role == ROLE_LISTENER, role == ROLE_CLIENT);
}

int tracer_sweep(struct tracer *t, const uint64_t *sk, size_t n)
{
	return loader_run(t, LATER_SWEEP, sk, n);
}
