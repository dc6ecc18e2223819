// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* tracer.c - see tracer.h */
#include "tracer.h"
#include "corebtf.h"
#include "errname.h"
#include "log.h"

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <malloc.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "strayport.skel.h"

/* What is not needed until the hooks are live. */
enum later { LATER_FILES, LATER_TCP, LATER_UDP, LATER_FD, LATER_SWEEP, LATER_PENDING, LATER_MAX };

static const char *const later_progs[LATER_MAX] = {
	[LATER_FILES] = "snapshot_files", [LATER_TCP] = "snapshot_tcp",
	[LATER_UDP] = "snapshot_udp",     [LATER_FD] = "snapshot_fd",
	[LATER_SWEEP] = "sweep",
	[LATER_PENDING] = "sweep_pending",
};

static const enum later iter_later[ITER_MAX] = {
	[ITER_LISTENER_FILES] = LATER_FILES,
	[ITER_FILES] = LATER_FILES,
	[ITER_HANDED] = LATER_FILES,
	[ITER_TCP] = LATER_TCP,
	[ITER_UDP] = LATER_UDP,
};

/*
 * The kernel verifies on one CPU what one thread loads, so the programs are
 * spread over objects, which load at the same time. All use the same maps. The
 * tracer's own object has no programs loaded: it only says what the maps are.
 */
enum { PART_HOOKS, PART_HOOKS_2, PART_LATER, PART_MAX };

struct part {
	struct tracer *t;
	struct strayport_bpf *skel;
	pthread_t thread;
	bool running;     /* thread is to be joined */
	int err;          /* -errno of its load, */
	char refused[64]; /* and which program the kernel refused, or "" */
};

/* The tables are large: clearing their memory takes time, in which we do other things. */
struct maker {
	pthread_t thread;
	bool running; /* thread is to be joined */
	bool only_iters; /* without hooks nothing needs the large ones */
	size_t ring_size; /* 0 = the sizes that the object says */
	uint32_t max_sockets;
	struct strayport_bpf *skel; /* what it made */
	int err;
};

struct tracer {
	struct maker maker;
	struct strayport_bpf *skel;
	struct strayport_bpf__bss *bss; /* shared with the kernel side; NULL = no maps */
	struct part parts[PART_MAX];
	struct ring_buffer *ring, *images;
	struct hook_plan plan;
	struct bpf_link *links[HOOK_MAX_PROGS];
	int hook_fd[HOOK_MAX_PROGS]; /* programs that are attached; 0 = not */
	int later_fd[LATER_MAX];     /* 0 = not loaded */
	int later_err[LATER_MAX];    /* -errno of an iterator, or what serves instead, that this kernel refused */
	const struct port_watch *watch; /* borrowed, and so is filter */
	const struct filter *filter;
	int core_btf;                /* descriptor of core_btf_make(), or -errno: without */
	int n_cpus;
};

/* libbpf tells only in its messages which program was refused: keep the last one's name. */
static _Thread_local char refused[64];

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

/* Make the start short: see corebtf.h. Without, all works as well. */
static void make_core_btf(struct tracer *t, struct host *host)
{
	struct strayport_bpf *skel = strayport_bpf__open();

	t->core_btf = skel ? core_btf_make(host->btf, bpf_object__btf(skel->obj)) : -ENOMEM;
	if (t->core_btf < 0)
		log_verbose("a slower start: %s", errname(-t->core_btf));
	strayport_bpf__destroy(skel);
	host_forget_btf(host);
}

static void close_core_btf(struct tracer *t)
{
	if (t->core_btf >= 0)
		close(t->core_btf);
	t->core_btf = -ENOENT;
}

static struct strayport_bpf *open_object(const struct tracer *t)
{
	LIBBPF_OPTS(bpf_object_open_opts, opts);
	char path[40];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", t->core_btf);
	if (t->core_btf >= 0 && !access(path, R_OK))
		opts.btf_custom_path = path;
	return strayport_bpf__open_opts(&opts);
}

/* Of the hooks in use every other one: programs that are alike stand side by side in the table. */
static bool in_part(const struct tracer *t, int part, const char *name)
{
	int hook = hook_prog_index(name), before = 0;

	if (part != PART_LATER) {
		for (int i = 0; i < hook; i++)
			before += t->plan.use[i];
		return hook >= 0 && t->plan.use[hook] && before % 2 == part;
	}
	for (int i = 0; i < LATER_MAX; i++)
		if (!strcmp(name, later_progs[i]))
			return !t->later_err[i] && (i < LATER_SWEEP || !t->maker.only_iters);
	return false;
}

static int part_open(struct part *part)
{
	struct tracer *t = part->t;
	struct bpf_map *map = NULL, *own = NULL;
	struct bpf_program *p;
	int err = 0;

	part->skel = open_object(t);
	if (!part->skel)
		return -errno;
	bpf_object__for_each_program(p, part->skel->obj)
		bpf_program__set_autoload(p, in_part(t, (int)(part - t->parts), bpf_program__name(p)));
	/* two objects out of the same bytes: the maps are in the same order */
	while (!err && (map = bpf_object__next_map(part->skel->obj, map))) {
		own = bpf_object__next_map(t->skel->obj, own);
		err = bpf_map__reuse_fd(map, bpf_map__fd(own));
	}
	return err;
}

static void *part_run(void *arg)
{
	struct part *part = arg;

	refused[0] = 0;
	part->err = part_open(part);
	if (!part->err)
		part->err = strayport_bpf__load(part->skel);
	memcpy(part->refused, refused, sizeof(part->refused));
	return NULL;
}

/* False: there is none to be had. Signals are for the main thread. */
static bool start_thread(pthread_t *thread, void *(*fn)(void *), void *arg)
{
	sigset_t all, before;
	int err;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	err = pthread_create(thread, NULL, fn, arg);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return !err;
}

/* Load it beside us, or, if there is no thread to be had, now. */
static void part_start(struct tracer *t, int which)
{
	struct part *part = &t->parts[which];

	part->t = t;
	part->running = start_thread(&part->thread, part_run, part);
	if (!part->running)
		part_run(part);
}

static void part_wait(struct part *part)
{
	if (part->running)
		pthread_join(part->thread, NULL);
	part->running = false;
}

/* What came of it; refused[] is what it says. */
static int part_join(struct part *part)
{
	part_wait(part);
	memcpy(refused, part->refused, sizeof(refused));
	return part->err;
}

static void part_close(struct part *part)
{
	part_wait(part);
	strayport_bpf__destroy(part->skel);
	*part = (struct part){ 0 };
}

/* A map as libbpf would make it. Returns 0 or -errno. */
static int make_map(struct bpf_map *map)
{
	LIBBPF_OPTS(bpf_map_create_opts, opts, .map_flags = bpf_map__map_flags(map));
	const void *data;
	size_t size;
	__u32 zero = 0;
	int fd, err = 0;

	fd = bpf_map_create(bpf_map__type(map), bpf_map__name(map), bpf_map__key_size(map),
			    bpf_map__value_size(map), bpf_map__max_entries(map), &opts);
	if (fd < 0)
		return fd;
	data = bpf_map__initial_value(map, &size);
	if (data)
		err = bpf_map_update_elem(fd, &zero, data, BPF_ANY);
	if (!err && data && opts.map_flags & BPF_F_RDONLY_PROG)
		err = bpf_map_freeze(fd);
	if (!err)
		err = bpf_map__reuse_fd(map, fd);
	close(fd);
	return err;
}

/* The maps of variables (data), which have their values by now, or all others. */
static int make_maps(struct strayport_bpf *skel, bool data)
{
	struct bpf_map *map;
	size_t size;
	int err = 0;

	bpf_object__for_each_map(map, skel->obj)
		if (!err && data == (bpf_map__initial_value(map, &size) != NULL))
			err = make_map(map);
	return err;
}

static void *maker_run(void *arg)
{
	struct maker *m = arg;

	m->skel = strayport_bpf__open();
	if (!m->skel) {
		m->err = -errno;
		return NULL;
	}
	if (m->only_iters) {
		/* never used, and large */
		bpf_map__set_max_entries(m->skel->maps.flows, 1);
		bpf_map__set_max_entries(m->skel->maps.records, (uint32_t)sysconf(_SC_PAGESIZE));
	} else if (m->ring_size) {
		bpf_map__set_max_entries(m->skel->maps.records, (uint32_t)m->ring_size);
		bpf_map__set_max_entries(m->skel->maps.flows, m->max_sockets);
	}
	m->err = make_maps(m->skel, false);
	return NULL;
}

static void maker_start(struct maker *m)
{
	m->running = start_thread(&m->thread, maker_run, m);
	if (!m->running)
		maker_run(m);
}

/* The tracer has its maps, but for those of variables. Returns 0 or -errno. */
static int take_maps(struct tracer *t)
{
	struct maker *m = &t->maker;

	if (m->running)
		pthread_join(m->thread, NULL);
	else if (!m->skel)
		maker_run(m);
	m->running = false;
	t->skel = m->skel;
	m->skel = NULL;
	return m->err;
}

/* What is constant has been set. Returns 0 or -errno. */
static int make_variables(struct tracer *t)
{
	int err = make_maps(t->skel, true);

	if (err)
		return err;
	t->bss = mmap(NULL, sizeof(*t->bss), PROT_READ | PROT_WRITE, MAP_SHARED,
		      bpf_map__fd(t->skel->maps.bss), 0);
	if (t->bss == MAP_FAILED)
		t->bss = NULL;
	return t->bss ? 0 : -errno;
}

/* Load what the plan says, to watch nothing if cfg is NULL. On refusal, refused[] names the program. */
static int load(struct tracer *t, const struct host *host, const struct tracer_config *cfg)
{
	int err, more;

	refused[0] = 0;
	err = take_maps(t);
	if (err)
		return err;
	if (cfg)
		configure(t, host, cfg);
	else
		t->skel->rodata->cfg_untyped_current = host->sockops_untyped;
	err = make_variables(t);
	if (err)
		return err;
	part_start(t, PART_HOOKS_2);
	t->parts[PART_HOOKS].t = t;
	part_run(&t->parts[PART_HOOKS]);
	more = part_join(&t->parts[PART_HOOKS_2]);
	return more ? more : part_join(&t->parts[PART_HOOKS]);
}

static struct bpf_program *find_prog(const struct tracer *t, const char *name)
{
	for (int i = 0; i < PART_MAX; i++) {
		struct bpf_program *p =
			t->parts[i].skel ? bpf_object__find_program_by_name(t->parts[i].skel->obj, name) : NULL;

		if (p && bpf_program__fd(p) >= 0)
			return p;
	}
	return NULL;
}

/* A descriptor of a program that outlives its object, or 0. */
static int keep_prog(const struct tracer *t, const char *name)
{
	struct bpf_program *p = find_prog(t, name);
	int fd = p ? fcntl(bpf_program__fd(p), F_DUPFD_CLOEXEC, 3) : 0;

	return fd < 0 ? 0 : fd;
}

/* Was it an iterator that was refused? Then it is not asked for again. */
static bool iter_refused(struct tracer *t, int err)
{
	for (int i = 0; i < LATER_SWEEP; i++) {
		if (strcmp(refused, later_progs[i]) || t->later_err[i])
			continue;
		t->later_err[i] = err;
		log_verbose("%s: refused at load: %s", refused, errname(-err));
		return true;
	}
	return false;
}

/* Wait for what is needed after the start. Returns 0, or -errno after a message. */
static int later(struct tracer *t)
{
	struct part *part = &t->parts[PART_LATER];
	int err;

	if (!part->t)
		return part->err; /* all is there, or failed before */
	while ((err = part_join(part)) && iter_refused(t, err)) {
		part_close(part);
		part->t = t;
		part_run(part);
	}
	for (int i = 0; !err && i < LATER_MAX; i++)
		t->later_fd[i] = keep_prog(t, later_progs[i]);
	part_close(part);
	part->err = err;
	if (err)
		log_error("the kernel refuses the BPF object: %s (more with -vv)", errname(-err));
	malloc_trim(0);
	return err;
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
	struct bpf_program *p = find_prog(t, hook_progs[i].name);

	if (!p) {
		log_error("internal: no BPF program %s", hook_progs[i].name);
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

static void close_all(int *fd, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (fd[i] > 0)
			close(fd[i]);
	memset(fd, 0, n * sizeof(*fd));
}

static void unload(struct tracer *t)
{
	tracer_detach(t);
	for (int i = 0; i < PART_MAX; i++)
		part_close(&t->parts[i]);
	close_all(t->hook_fd, HOOK_MAX_PROGS);
	close_all(t->later_fd, LATER_MAX);
	if (t->bss)
		munmap(t->bss, sizeof(*t->bss));
	t->bss = NULL;
	strayport_bpf__destroy(t->skel);
	t->skel = NULL;
}

/* What libbpf keeps of programs is not needed once they are attached: some MiB. */
static void keep_hooks(struct tracer *t)
{
	for (size_t i = 0; i < hook_n_progs; i++)
		if (t->links[i])
			t->hook_fd[i] = keep_prog(t, hook_progs[i].name);
	part_close(&t->parts[PART_HOOKS]);
	part_close(&t->parts[PART_HOOKS_2]);
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

	make_core_btf(&t, host);
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
		part_start(&t, PART_LATER);
		err = later(&t);
	}
	for (size_t i = 0; !err && i < hook_n_progs; i++)
		if (t.plan.use[i])
			host->features.err[i] = -attach_index(&t, host, i);
	unload(&t);
	close_core_btf(&t);
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
	maker_start(&t->maker);
	return t;
}

int tracer_start(struct tracer *t, struct host *host, const struct tracer_config *cfg)
{
	int err;

	t->watch = cfg->watch;
	t->filter = cfg->filter;
	t->n_cpus = libbpf_num_possible_cpus();
	make_core_btf(t, host);
	err = establish(t, host, cfg);
	if (!err)
		part_start(t, PART_LATER);
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
	err = take_maps(t);
	if (!err) {
		configure_ports(t, watch);
		configure_filter(t, filter);
		t->skel->rodata->cfg_snapshot_only = 1;
		err = make_variables(t);
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
	make_core_btf(t, host);
	err = load_iters(t, watch, filter);
	if (!err) {
		part_start(t, PART_LATER);
		err = later(t);
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
	int err = later(t), link, fd;

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

void tracer_look_over(struct tracer *t)
{
	t->bss->look_over = 1;
}

bool tracer_ended(struct tracer *t, const struct sock_tuple *tuple)
{
	struct sock_tuple key = *tuple;
	uint8_t one;

	key.scope_if = 0;
	return !bpf_map_lookup_elem(bpf_map__fd(t->skel->maps.ended_early), &key, &one);
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
		take_maps(t);
	unload(t);
	close_core_btf(t);
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

static int run_on(struct tracer *t, enum later prog, const uint64_t *sk, size_t n)
{
	uint64_t args[TRACER_SWEEP_MAX] = { 0 };
	LIBBPF_OPTS(bpf_test_run_opts, opts, .ctx_in = args, .ctx_size_in = sizeof(args));
	int err = later(t);

	memcpy(args, sk, n * sizeof(*sk));
	return err ? err : bpf_prog_test_run_opts(t->later_fd[prog], &opts);
}

int tracer_holder(struct tracer *t, enum tracer_iter which, int dir, int sock, int fd, struct rec_holder *rec)
{
	const uint64_t args[] = { (uint64_t)dir, (uint64_t)sock, (uint64_t)fd };
	const uint32_t zero = 0;
	int err = later(t);

	if (!err)
		err = t->later_err[LATER_FD];
	if (err)
		return err;
	t->bss->snapshot_pass = which == ITER_LISTENER_FILES ? PASS_LISTENERS : PASS_OTHERS;
	err = run_on(t, LATER_FD, args, sizeof(args) / sizeof(*args));
	if (!err && bpf_map_lookup_elem(bpf_map__fd(t->skel->maps.new_holder), &zero, rec))
		err = -errno;
	return err ? err : rec->sock.hdr.kind == REC_HOLDER;
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
	return run_on(t, LATER_SWEEP, sk, n);
}

/* Keys of the flow table that are read at once; no bucket of it is ever so long. */
#define BATCH 256

static int resend_batch(struct tracer *t, const uint64_t *keys, size_t n)
{
	for (size_t i = 0; i < n; i += TRACER_SWEEP_MAX) {
		size_t some = n - i < TRACER_SWEEP_MAX ? n - i : TRACER_SWEEP_MAX;
		int err = run_on(t, LATER_PENDING, keys + i, some);

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

	return bpf_obj_get_info_by_fd(t->hook_fd[i], &info, &len) ? 0 : info.recursion_misses;
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
	struct run_counters of_cpu[t->n_cpus];
	uint32_t zero = 0;

	if (bpf_map_lookup_elem(bpf_map__fd(t->skel->maps.counters), &zero, of_cpu))
		return -errno;
	memset(counters, 0, CNT_MAX * sizeof(*counters));
	for (int c = 0; c < t->n_cpus; c++)
		for (int i = 0; i < CNT_MAX; i++)
			counters[i] += of_cpu[c].n[i];
	return 0;
}
