// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* loader.c - see loader.h */
#include "loader.h"
#include "corebtf.h"
#include "errname.h"
#include "log.h"
#include "thread.h"

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const char *const later_progs[LATER_MAX] = {
	[LATER_FILES] = "snapshot_files", [LATER_TCP] = "snapshot_tcp",
	[LATER_UDP] = "snapshot_udp",     [LATER_FD] = "snapshot_fd",
	[LATER_SEEN] = "was_seen",        [LATER_SWEEP] = "sweep",
	[LATER_PENDING] = "sweep_pending", [LATER_DGRAM] = "dgram_take",
	[LATER_EXEC] = "exec_look",       [LATER_FORGET] = "look_forget",
};

/* libbpf tells only in its messages which program was refused: keep the last one's name. */
static _Thread_local char refused[64];

static int on_libbpf_message(enum libbpf_print_level level, const char *fmt, va_list args)
{
	char msg[512];
	va_list copy;

	if (level == LIBBPF_DEBUG) /* thousands */
		return 0;
	va_copy(copy, args);
	vsnprintf(msg, sizeof(msg), fmt, copy);
	va_end(copy);
	if (sscanf(msg, "libbpf: prog '%63[^']': failed to load", refused) == 1 ||
	    sscanf(msg, "libbpf: prog '%63[^']': failed to find kernel BTF", refused) == 1) {
		/* taken note */
	}
	if (log_level >= LOG_DEBUG)
		return vfprintf(stderr, fmt, args);
	return 0;
}

void tracer_quiet_libbpf(void)
{
	libbpf_set_print(on_libbpf_message);
}

void loader_core_btf(struct tracer *t, struct host *host)
{
	struct strayport_bpf *skel = strayport_bpf__open();

	t->core_btf = skel ? core_btf_make(host->btf, bpf_object__btf(skel->obj)) : -ENOMEM;
	if (t->core_btf < 0)
		log_verbose("a slower start: %s", errname(-t->core_btf));
	strayport_bpf__destroy(skel);
	host_forget_btf(host);
}

void loader_close_core_btf(struct tracer *t)
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
	int hook = hook_of_program(&t->plan, name), before = 0;

	if (part != PART_LATER) {
		for (int i = 0; i < hook; i++)
			before += hook_loads(&t->plan, i);
		return hook >= 0 && before % 2 == part;
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

/* Load it beside us, or, if there is no thread to be had, now. */
static void part_start(struct tracer *t, int which)
{
	struct part *part = &t->parts[which];

	part->t = t;
	part->running = thread_start(&part->thread, part_run, part);
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

void loader_begin(struct tracer *t)
{
	struct maker *m = &t->maker;

	m->running = thread_start(&m->thread, maker_run, m);
	if (!m->running)
		maker_run(m);
}

int loader_maps(struct tracer *t)
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

int loader_variables(struct tracer *t)
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

struct bpf_program *loader_find(const struct tracer *t, const char *name)
{
	for (int i = 0; i < PART_MAX; i++) {
		struct bpf_program *p =
			t->parts[i].skel ? bpf_object__find_program_by_name(t->parts[i].skel->obj, name) : NULL;

		if (p && bpf_program__fd(p) >= 0)
			return p;
	}
	return NULL;
}

int loader_keep(const struct tracer *t, const char *name)
{
	struct bpf_program *p = loader_find(t, name);
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

int loader_later(struct tracer *t)
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
		t->later_fd[i] = loader_keep(t, later_progs[i]);
	part_close(part);
	part->err = err;
	if (err)
		log_error("the kernel refuses the BPF object: %s (more with -vv)", errname(-err));
	malloc_trim(0);
	return err;
}

int loader_hooks(struct tracer *t)
{
	int more;

	part_start(t, PART_HOOKS_2);
	t->parts[PART_HOOKS].t = t;
	part_run(&t->parts[PART_HOOKS]);
	more = part_join(&t->parts[PART_HOOKS_2]);
	return more ? more : part_join(&t->parts[PART_HOOKS]);
}

void loader_later_begin(struct tracer *t)
{
	part_start(t, PART_LATER);
}

const char *loader_refused(void)
{
	return refused;
}

void loader_drop_hooks(struct tracer *t)
{
	part_close(&t->parts[PART_HOOKS]);
	part_close(&t->parts[PART_HOOKS_2]);
}

void loader_close(struct tracer *t)
{
	for (int i = 0; i < PART_MAX; i++)
		part_close(&t->parts[i]);
	for (int i = 0; i < LATER_MAX; i++)
		if (t->later_fd[i] > 0)
			close(t->later_fd[i]);
	memset(t->later_fd, 0, sizeof(t->later_fd));
	if (t->bss)
		munmap(t->bss, sizeof(*t->bss));
	t->bss = NULL;
	strayport_bpf__destroy(t->skel);
	t->skel = NULL;
}

int loader_run(struct tracer *t, enum later prog, const uint64_t *args, size_t n)
{
	uint64_t all[TRACER_SWEEP_MAX] = { 0 };
	LIBBPF_OPTS(bpf_test_run_opts, opts, .ctx_in = all, .ctx_size_in = sizeof(all));
	int err = loader_later(t);

	memcpy(all, args, n * sizeof(*args));
	return err ? err : bpf_prog_test_run_opts(t->later_fd[prog], &opts);
}
