// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* host.c - see host.h */
#include "host.h"
#include "errname.h"
#include "kernfs.h"
#include "log.h"

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <mntent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

/* r0 = 0; exit */
static const struct bpf_insn nothing[] = {
	{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0 },
	{ .code = BPF_JMP | BPF_EXIT },
};

/* bpf_get_current_comm(fp - 16, 16); bpf_get_current_pid_tgid(); r0 = 1; exit */
static const struct bpf_insn who_is_current[] = {
	{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst_reg = BPF_REG_1, .src_reg = BPF_REG_10 },
	{ .code = BPF_ALU64 | BPF_ADD | BPF_K, .dst_reg = BPF_REG_1, .imm = -16 },
	{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_2, .imm = 16 },
	{ .code = BPF_JMP | BPF_CALL, .imm = BPF_FUNC_get_current_comm },
	{ .code = BPF_JMP | BPF_CALL, .imm = BPF_FUNC_get_current_pid_tgid },
	{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0, .imm = 1 },
	{ .code = BPF_JMP | BPF_EXIT },
};

#define PROBE_FUNCTION   "tcp_v4_connect"
#define PROBE_TRACEPOINT "btf_trace_inet_sock_set_state"

/* Load and attach one typed tracing program. Returns 0 or errno. */
static int probe_tracing(struct host *h, enum hook_kind kind, enum bpf_attach_type type)
{
	LIBBPF_OPTS(bpf_prog_load_opts, opts, .expected_attach_type = type);
	bool tp = type == BPF_TRACE_RAW_TP;
	int id, prog, link, err = 0;

	id = btf__find_by_name_kind(h->btf, tp ? PROBE_TRACEPOINT : PROBE_FUNCTION,
				    tp ? BTF_KIND_TYPEDEF : BTF_KIND_FUNC);
	if (id < 0) {
		h->kind_why[kind] = "not in the kernel's BTF";
		return ENOENT;
	}
	opts.attach_btf_id = (__u32)id;
	prog = bpf_prog_load(BPF_PROG_TYPE_TRACING, "probe", "GPL", nothing, 2, &opts);
	if (prog < 0) {
		h->kind_why[kind] = "refused at load";
		return -prog;
	}
	link = bpf_raw_tracepoint_open(NULL, prog);
	if (link < 0) {
		h->kind_why[kind] = "refused at attach";
		err = -link;
	} else {
		close(link);
	}
	close(prog);
	return err;
}

static int probe_kprobe(struct host *h)
{
	struct perf_event_attr attr = { .size = sizeof(attr) };
	FILE *f = fopen("/sys/bus/event_source/devices/kprobe/type", "re");
	unsigned int type;
	int fd, n;

	if (!f) {
		h->kind_why[KIND_KPROBE] = "no kprobes in this kernel";
		return ENOENT;
	}
	n = fscanf(f, "%u", &type);
	fclose(f);
	if (n != 1)
		return EINVAL;
	attr.type = type;
	attr.config1 = (uint64_t)(uintptr_t)PROBE_FUNCTION;
	fd = (int)syscall(SYS_perf_event_open, &attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC);
	if (fd < 0) {
		h->kind_why[KIND_KPROBE] = "refused at attach";
		return errno;
	}
	close(fd);
	return 0;
}

int host_tracepoint_id(const struct host *h, const char *name)
{
	char path[160];

	if (h->tracefs_fd < 0)
		return h->tracefs_fd;
	snprintf(path, sizeof(path), "events/%s/id", name);
	return kernfs_read_int(h->tracefs_fd, path);
}

/*
 * The root of the cgroup v2 tree: only a program there sees every process. The
 * root directory of cgroupfs has inode 1; the root of a cgroup namespace does not.
 */
static int open_cgroup_root(struct host *h)
{
	FILE *f = setmntent("/proc/self/mounts", "re");
	struct mntent *m;
	struct stat st;
	int fd = -1;

	h->kind_why[KIND_CGROUP] = "no cgroup v2 tree can be opened";
	while (f && (m = getmntent(f)) && fd < 0) {
		if (strcmp(m->mnt_type, "cgroup2"))
			continue;
		fd = open(m->mnt_dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (fd >= 0 && (fstat(fd, &st) || st.st_ino != 1)) {
			h->kind_why[KIND_CGROUP] = "the mounted cgroup v2 is not the host's root";
			close(fd);
			fd = -1;
		}
	}
	if (f)
		endmntent(f);
	/* none is mounted here: an instance of our own shows the same tree */
	if (fd < 0) {
		fd = kernfs_detached("cgroup2");
		if (fd >= 0 && (fstat(fd, &st) || st.st_ino != 1)) {
			close(fd);
			fd = -1;
		}
	}
	return fd;
}

static int probe_cgroup(struct host *h)
{
	LIBBPF_OPTS(bpf_prog_load_opts, opts, .expected_attach_type = BPF_CGROUP_SOCK_OPS);
	int prog, link, err = 0;

	h->cgroup_fd = open_cgroup_root(h);
	if (h->cgroup_fd < 0)
		return ENOENT;
	prog = bpf_prog_load(BPF_PROG_TYPE_SOCK_OPS, "probe", "GPL", nothing, 2, &opts);
	if (prog < 0) {
		h->kind_why[KIND_CGROUP] = "refused at load";
		return -prog;
	}
	link = bpf_link_create(prog, h->cgroup_fd, BPF_CGROUP_SOCK_OPS, NULL);
	if (link < 0) {
		h->kind_why[KIND_CGROUP] = "refused at attach";
		err = -link;
	} else {
		close(link);
	}
	close(prog);
	prog = bpf_prog_load(BPF_PROG_TYPE_SOCK_OPS, "probe", "GPL", who_is_current,
			     sizeof(who_is_current) / sizeof(who_is_current[0]), &opts);
	h->sockops_untyped = prog < 0;
	if (prog >= 0)
		close(prog);
	return err;
}

/* How many parameters a function prototype has, or -1. */
static int btf_n_params(const struct btf *btf, int id)
{
	const struct btf_type *t = id > 0 ? btf__type_by_id(btf, (__u32)id) : NULL;

	while (t && (btf_is_typedef(t) || btf_is_ptr(t) || btf_is_func(t)))
		t = btf__type_by_id(btf, t->type);
	return t && btf_is_func_proto(t) ? btf_vlen(t) : -1;
}

static bool btf_has(struct host *h, const struct hook_prog *p)
{
	char name[128];
	int id;

	switch (p->kind) {
	case KIND_TP_BTF:
		snprintf(name, sizeof(name), "btf_trace_%s", p->target);
		id = btf__find_by_name_kind(h->btf, name, BTF_KIND_TYPEDEF);
		/* the prototype of a tracepoint has one parameter more: its own data */
		return id >= 0 && (!p->params || btf_n_params(h->btf, id) == p->params + 1);
	case KIND_FENTRY:
	case KIND_KPROBE:
		id = btf__find_by_name_kind(h->btf, p->target, BTF_KIND_FUNC);
		return id >= 0 && (!p->params || btf_n_params(h->btf, id) == p->params);
	case KIND_TP:
		return host_tracepoint_id(h, p->target) >= 0;
	default:
		return true;
	}
}

static int probe_syscall_tp(struct host *h)
{
	int id;

	h->tracefs_fd = kernfs_tracefs();
	id = host_tracepoint_id(h, "syscalls/sys_exit_bind");
	h->kind_why[KIND_TP] = h->tracefs_fd < 0 ? "tracefs cannot be opened" :
						   "CONFIG_FTRACE_SYSCALLS is off";
	return id < 0 ? -id : 0;
}

void host_probe(struct host *h)
{
	struct utsname u;
	int map, task;

	memset(h, 0, sizeof(*h));
	h->cgroup_fd = h->tracefs_fd = -1;
	uname(&u);
	h->features.release = atoi(u.release);
	h->btf = btf__load_vmlinux_btf();
	if (!h->btf) {
		h->btf_err = errno;
		return;
	}
	task = btf__find_by_name_kind(h->btf, "task_struct", BTF_KIND_STRUCT);
	h->task_type = task > 0 ? (uint32_t)task : 0;
	map = bpf_map_create(BPF_MAP_TYPE_RINGBUF, "probe", 0, 0, 4096, NULL);
	if (map < 0)
		h->ringbuf_err = -map;
	else
		close(map);
	h->kind_err[KIND_TP_BTF] = probe_tracing(h, KIND_TP_BTF, BPF_TRACE_RAW_TP);
	h->kind_err[KIND_FENTRY] = probe_tracing(h, KIND_FENTRY, BPF_TRACE_FENTRY);
	h->kind_err[KIND_KPROBE] = probe_kprobe(h);
	h->kind_err[KIND_CGROUP] = probe_cgroup(h);
	h->kind_err[KIND_TP] = probe_syscall_tp(h);
	for (size_t i = 0; i < hook_n_progs; i++) {
		const struct hook_prog *p = &hook_progs[i];

		h->features.err[i] = h->kind_err[p->kind];
		if (!h->features.err[i] && !btf_has(h, p))
			h->features.err[i] = ENOENT;
	}
}

void host_forget_btf(struct host *h)
{
	btf__free(h->btf);
	h->btf = NULL;
}

void host_free(struct host *h)
{
	host_forget_btf(h);
	if (h->cgroup_fd >= 0)
		close(h->cgroup_fd);
	if (h->tracefs_fd >= 0)
		close(h->tracefs_fd);
	h->cgroup_fd = h->tracefs_fd = -1;
}

int host_check(const struct host *h)
{
	struct utsname u;

	uname(&u);
	if (!h->btf) {
		log_error("this kernel (%s) has no BTF: /sys/kernel/btf/vmlinux: %s. strayport needs a "
			  "kernel built with CONFIG_DEBUG_INFO_BTF=y (Debian 11, Ubuntu 20.10 or later)",
			  u.release, errname(h->btf_err));
		return -h->btf_err;
	}
	if (h->ringbuf_err == EPERM) {
		log_error("no permission to load BPF programs (EPERM): run it as root, like this: "
			  "sudo strayport 3401");
		return -EPERM;
	}
	if (h->ringbuf_err) {
		log_error("this kernel (%s) has no BPF ring buffer (%s): strayport needs Linux 5.8 or "
			  "later", u.release, errname(h->ringbuf_err));
		return -h->ringbuf_err;
	}
	return 0;
}

static const char *const kind_names[KIND_MAX] = {
	[KIND_TP_BTF] = "typed tracepoints (tp_btf)",
	[KIND_TP] = "system-call tracepoints",
	[KIND_FENTRY] = "fentry and fexit",
	[KIND_KPROBE] = "kprobe and kretprobe",
	[KIND_CGROUP] = "cgroup programs",
};

static void print_alt(FILE *f, const struct host *h, const struct hook_alt *alt, bool chosen)
{
	fprintf(f, "  %c %-7s", chosen ? '*' : ' ', hook_backend_name(alt->backend));
	for (int i = 0; i < HOOK_ALT_PROGS && alt->progs[i]; i++) {
		int p = hook_prog_index(alt->progs[i]), err = h->features.err[p];

		fprintf(f, " %s", alt->progs[i]);
		if (err)
			fprintf(f, " (%s)", errname(err));
	}
	if (h->features.release < alt->since)
		fprintf(f, " (from %d.0 on)", alt->since);
	if (alt->note)
		fprintf(f, "  -- %s", alt->note);
	fputc('\n', f);
}

void host_print(FILE *f, const struct host *h, enum hook_backend want)
{
	struct hook_plan plan;
	struct utsname u;
	size_t missing = 0;
	int err = hook_plan_make(&plan, &h->features, want, &missing);

	uname(&u);
	fprintf(f, "kernel %s\n", u.release);
	for (int k = 0; k < KIND_MAX; k++) {
		fprintf(f, "  %-28s %s", kind_names[k], h->kind_err[k] ? "no" : "yes");
		if (h->kind_err[k])
			fprintf(f, "  %s: %s", errname(h->kind_err[k]),
				h->kind_why[k] ? h->kind_why[k] : "");
		fputc('\n', f);
	}
	fprintf(f, "hooks, * = used with --backend=%s\n", hook_backend_name(want));
	for (size_t p = 0; p < hook_n_points; p++) {
		const struct hook_point *point = &hook_points[p];

		bool none = plan.alt[p] < 0 && (!err || p < missing);

		fprintf(f, "%s: %s%s\n", point->name, point->what,
			err && p == missing ? " -- NOTHING LEFT" : none ? " -- not available" : "");
		for (int a = 0; a < HOOK_ALTS && point->alts[a].progs[0]; a++)
			print_alt(f, h, &point->alts[a], (!err || p < missing) && plan.alt[p] == a);
	}
}

void host_explain(FILE *f, const struct host *h, size_t point, enum hook_backend want)
{
	const struct hook_point *pt = &hook_points[point];

	fprintf(f, "strayport: no hook for \"%s\" (%s)", pt->name, pt->what);
	if (want != BACKEND_AUTO)
		fprintf(f, " with --backend=%s", hook_backend_name(want));
	fprintf(f, "; tried:");
	for (int a = 0; a < HOOK_ALTS && pt->alts[a].progs[0]; a++) {
		const struct hook_alt *alt = &pt->alts[a];

		if (want != BACKEND_AUTO && alt->backend != want && alt->backend != BACKEND_ANY)
			continue;
		if (h->features.release < alt->since)
			continue;
		for (int i = 0; i < HOOK_ALT_PROGS && alt->progs[i]; i++) {
			int p = hook_prog_index(alt->progs[i]), err = h->features.err[p];
			enum hook_kind kind = hook_progs[p].kind;

			if (!err)
				continue;
			fprintf(f, " %s: %s%s%s%s;", alt->progs[i], errname(err),
				h->kind_err[kind] ? " (" : "",
				h->kind_err[kind] && h->kind_why[kind] ? h->kind_why[kind] : "",
				h->kind_err[kind] ? ")" : "");
		}
	}
	fprintf(f, " see strayport --features%s\n",
		want != BACKEND_AUTO ? ", or leave --backend out" : "");
}
