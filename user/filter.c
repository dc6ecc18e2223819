// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* filter.c - see filter.h */
#include "filter.h"
#include "escape.h"
#include "names.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/nsfs.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define PID_LIMIT  4194304 /* include/linux/threads.h: PID_MAX_LIMIT */
#define COMM_MAX   (WIRE_COMM_LEN - 1)
#define CGROUP_FS  "/sys/fs/cgroup"
#define CGROUP_MAX 2048    /* longer paths do not come out of the kernel side */

/* ------------------------------------------------------------------ parsing */

static int __attribute__((format(printf, 4, 5))) fail(struct filter_error *err, const char *item,
						     size_t len, const char *fmt, ...)
{
	va_list args;

	snprintf(err->item, sizeof(err->item), "%.*s", (int)(len < 100 ? len : 100), item);
	va_start(args, fmt);
	vsnprintf(err->what, sizeof(err->what), fmt, args);
	va_end(args);
	return -EINVAL;
}

/* The whole of it, decimal, low to high. */
static bool number(const char *s, size_t len, uint64_t low, uint64_t high, uint32_t *out)
{
	uint64_t v;

	if (!len || len > 10 || strspn(s, "0123456789") < len)
		return false;
	v = strtoull(s, NULL, 10);
	*out = (uint32_t)v;
	return v >= low && v <= high;
}

/* text, of len bytes: as it was given. */
static int add_number(struct filter_numbers *l, uint32_t v, size_t max, const char *text, size_t len,
		      struct filter_error *err)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i] == v)
			return 0;
	if (l->n == max)
		return fail(err, text, len, "is one value too many: %zu at most", max);
	l->v[l->n++] = v;
	return 0;
}

static int add_string(struct filter_strings *l, const char *s, struct filter_error *err)
{
	if (l->n == FILTER_VALUES_MAX)
		return fail(err, s, strlen(s), "is one value too many: %d at most", FILTER_VALUES_MAX);
	l->v[l->n++] = s;
	return 0;
}

typedef int (*item_fn)(struct filter *f, const char *item, size_t len, struct filter_error *err);

/* Items separated by commas. */
static int each_item(struct filter *f, const char *list, item_fn fn, struct filter_error *err)
{
	for (;;) {
		size_t len = strcspn(list, ",");
		int bad = fn(f, list, len, err);

		if (bad || !list[len])
			return bad;
		list += len + 1;
	}
}

static bool is_run_event(enum event_action a)
{
	return a == EV_TRACE_STARTED || a == EV_TRACE_STOPPED || a == EV_EVENTS_LOST ||
	       a == EV_HEARTBEAT;
}

/* All that can be asked for, by their short words; "close" is the word of two. */
static void event_words(char *buf, size_t cap)
{
	size_t at = 0;

	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		const char *word = event_action_word(a);

		if (is_run_event(a) || (int)event_action_parse(word, strlen(word)) != a)
			continue;
		at += (size_t)snprintf(buf + at, at < cap ? cap - at : 0, "%s%s", at ? ", " : "", word);
	}
}

static int add_event(struct filter *f, const char *item, size_t len, struct filter_error *err)
{
	uint32_t found = 0;
	char words[256];

	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		const char *name = event_action_name(a), *word = event_action_word(a);

		if (is_run_event(a))
			continue;
		if ((strlen(name) == len && !memcmp(name, item, len)) ||
		    (word && strlen(word) == len && !memcmp(word, item, len)))
			found |= 1u << a;
	}
	f->events |= found;
	if (found)
		return 0;
	event_words(words, sizeof(words));
	return fail(err, item, len, "is no event: %s, or their names in event.action", words);
}

int filter_add_events(struct filter *f, const char *list, struct filter_error *err)
{
	return each_item(f, list, add_event, err);
}

static int add_pid(struct filter *f, const char *item, size_t len, struct filter_error *err)
{
	uint32_t pid;

	if (!number(item, len, 1, PID_LIMIT, &pid))
		return fail(err, item, len, "is not a process id: 1 to %d", PID_LIMIT);
	return add_number(&f->pids, pid, FILTER_VALUES_MAX, item, len, err);
}

int filter_add_pids(struct filter *f, const char *list, struct filter_error *err)
{
	return each_item(f, list, add_pid, err);
}

int filter_add_comm(struct filter *f, const char *name, struct filter_error *err)
{
	size_t len = strlen(name);

	if (!len)
		return fail(err, name, len, "is not a name");
	if (len > COMM_MAX)
		return fail(err, name, len, "is too long: of a process's name the kernel keeps the first %d bytes",
			    COMM_MAX);
	return add_string(&f->comms, name, err);
}

int filter_add_uid(struct filter *f, const char *text, struct filter_error *err)
{
	size_t len = strlen(text);
	uint32_t uid;

	/* -1 is no user: setuid(2) takes it for "as it is" */
	if (!number(text, len, 0, UINT32_MAX - 1, &uid) && names_id("/etc/passwd", text, &uid))
		return fail(err, text, len, "is neither a user's number nor a name in /etc/passwd");
	return add_number(&f->uids, uid, FILTER_VALUES_MAX, text, len, err);
}

/* The inode number of the network namespace that a path leads to. Returns 0 or -errno. */
static int netns_of(const char *path, uint32_t *inode)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), err = 0;
	struct statfs fs;
	struct stat st;

	if (fd < 0)
		return -errno;
	if (fstatfs(fd, &fs) || fstat(fd, &st))
		err = -errno;
	else if (fs.f_type != NSFS_MAGIC || ioctl(fd, NS_GET_NSTYPE) != CLONE_NEWNET)
		err = -EINVAL;
	else
		*inode = (uint32_t)st.st_ino;
	close(fd);
	return err;
}

int filter_add_netns(struct filter *f, const char *text, struct filter_error *err)
{
	size_t len = strlen(text);
	uint32_t inode;
	int bad;

	if (!number(text, len, 1, UINT32_MAX, &inode)) {
		bad = strchr(text, '/') ? netns_of(text, &inode) : -EINVAL;
		if (bad == -EINVAL)
			return fail(err, text, len,
				    "is no network namespace: give its inode number, or a path such as "
				    "/proc/PID/ns/net or /run/netns/NAME");
		if (bad)
			return fail(err, text, len, "cannot be opened: %s", strerror(-bad));
	}
	return add_number(&f->netns, inode, NETNS_FILTER_MAX, text, len, err);
}

int filter_add_cgroup(struct filter *f, const char *path, struct filter_error *err)
{
	size_t len = strlen(path), prefix = strlen(CGROUP_FS);
	const char *shown = path;

	if (!strncmp(path, CGROUP_FS, prefix) && (!path[prefix] || path[prefix] == '/'))
		shown += path[prefix] ? prefix : prefix - 1; /* the mount point itself: the root */
	if (path[0] != '/')
		return fail(err, path, len, "is no path of a cgroup: it begins with /");
	if (len >= CGROUP_MAX)
		return fail(err, path, len, "is longer than the path of a cgroup that can be told");
	return add_string(&f->cgroups, shown[0] == '/' ? shown : "/", err);
}

int filter_add_container(struct filter *f, const char *id, struct filter_error *err)
{
	if (!*id)
		return fail(err, id, 0, "is not the id of a container");
	return add_string(&f->containers, id, err);
}

/* --------------------------------------------------------------- description */

struct words {
	struct filter *f;
	bool full;
};

static void __attribute__((format(printf, 2, 3))) put(struct words *w, const char *fmt, ...)
{
	size_t room = sizeof(w->f->text) - w->f->text_len;
	va_list args;
	int n;

	va_start(args, fmt);
	n = vsnprintf(w->f->text + w->f->text_len, room, fmt, args);
	va_end(args);
	if (n < 0 || (size_t)n + 1 >= room)
		w->full = true;
	else
		w->f->text_len += (size_t)n;
}

/* The NUL of a word. */
static void end(struct words *w)
{
	w->f->text[w->f->text_len++] = 0;
}

static void put_numbers(struct words *w, const char *option, const struct filter_numbers *l)
{
	for (size_t i = 0; i < l->n; i++)
		put(w, "%s%s%u", i ? "" : option, i ? "," : "=", l->v[i]);
	if (l->n)
		end(w);
}

static void put_strings(struct words *w, const char *option, const struct filter_strings *l)
{
	for (size_t i = 0; i < l->n; i++) {
		put(w, "%s=%s", option, l->v[i]);
		end(w);
	}
}

static void put_events(struct words *w, uint32_t events)
{
	bool first = true;

	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		if (!(events >> a & 1))
			continue;
		put(w, "%s%s", first ? "--events=" : ",", event_action_name(a));
		first = false;
	}
	if (!first)
		end(w);
}

int filter_words(struct filter *f)
{
	struct words w = { .f = f };

	f->text_len = 0;
	if (f->family) {
		put(&w, "-%u", f->family);
		end(&w);
	}
	put_events(&w, f->events);
	put_numbers(&w, "--netns", &f->netns);
	put_numbers(&w, "--pid", &f->pids);
	put_strings(&w, "--comm", &f->comms);
	put_numbers(&w, "--uid", &f->uids);
	put_strings(&w, "--cgroup", &f->cgroups);
	put_strings(&w, "--container", &f->containers);
	return w.full ? -E2BIG : 0;
}

void filter_line(const char *words, size_t len, char *buf, size_t cap)
{
	size_t at = 0;

	buf[0] = 0;
	for (size_t i = 0, n; i < len && at + 2 < cap; i += n + 1) {
		n = strlen(words + i);
		if (i)
			buf[at++] = ' ';
		at += escape_text(buf + at, cap - at - 1, words + i, n, ESCAPE_BLANK);
		buf[at] = 0;
	}
}

/* ------------------------------------------------------------------ deciding */

bool filter_wants(const struct filter *f, enum event_action action)
{
	return !f->events || f->events >> action & 1 || is_run_event(action);
}

bool filter_by_process(const struct filter *f)
{
	return f->pids.n || f->comms.n || f->uids.n || f->cgroups.n || f->containers.n;
}

static bool has_number(const struct filter_numbers *l, uint32_t v)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i] == v)
			return true;
	return !l->n;
}

static enum filter_verdict verdict(bool show)
{
	return show ? FILTER_SHOW : FILTER_HIDE;
}

static enum filter_verdict by_comm(const struct filter *f, const struct event_proc *p)
{
	if (!*p->comm)
		return FILTER_UNKNOWN;
	for (size_t i = 0; i < f->comms.n; i++)
		if (!strcmp(f->comms.v[i], p->comm) ||
		    (p->thread_comm && !strcmp(f->comms.v[i], p->thread_comm)))
			return FILTER_SHOW;
	return FILTER_HIDE;
}

/* The cgroup itself, or one below it. */
static bool below(const char *path, const char *top)
{
	size_t n = strlen(top);

	while (n && top[n - 1] == '/')
		n--;
	return !strncmp(path, top, n) && (!path[n] || path[n] == '/');
}

static enum filter_verdict by_cgroup(const struct filter *f, const struct event_proc *p)
{
	if (!p->cgroup)
		return FILTER_UNKNOWN;
	for (size_t i = 0; i < f->cgroups.n; i++)
		if (below(p->cgroup, f->cgroups.v[i]))
			return FILTER_SHOW;
	return FILTER_HIDE;
}

/* Runtimes show the beginnings of their long ids; a container's name must be whole. */
static bool is_container(const char *id, const char *wanted)
{
	size_t n = strlen(wanted);

	return !strcmp(id, wanted) ||
	       (strspn(id, "0123456789abcdef") == 64 && !id[64] && !strncmp(id, wanted, n));
}

static enum filter_verdict by_container(const struct filter *f, const struct event_proc *p)
{
	if (!p->cgroup)
		return FILTER_UNKNOWN;
	for (size_t i = 0; p->container && i < f->containers.n; i++)
		if (is_container(p->container, f->containers.v[i]))
			return FILTER_SHOW;
	return FILTER_HIDE;
}

enum filter_verdict filter_process(const struct filter *f, const struct event_proc *p)
{
	const enum filter_verdict all[] = {
		verdict(has_number(&f->pids, p->pid)),
		f->comms.n ? by_comm(f, p) : FILTER_SHOW,
		p->has_ids || !f->uids.n ? verdict(has_number(&f->uids, p->uid)) : FILTER_UNKNOWN,
		f->cgroups.n ? by_cgroup(f, p) : FILTER_SHOW,
		f->containers.n ? by_container(f, p) : FILTER_SHOW,
	};
	enum filter_verdict v = FILTER_SHOW;

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (all[i] == FILTER_HIDE)
			return FILTER_HIDE;
		if (all[i] == FILTER_UNKNOWN)
			v = FILTER_UNKNOWN;
	}
	return v;
}

enum filter_verdict filter_event(const struct filter *f, const struct event *ev, bool holder)
{
	uint8_t family = ev->local.family ? ev->local.family : ev->remote.family;

	if (!(ev->has & EV_HAS_SOCKET))
		return FILTER_SHOW;
	/* refused packets of all remotes together have no addresses: the kernel side chose them */
	if (!filter_wants(f, ev->action) || (f->family && family && family != f->family) ||
	    !has_number(&f->netns, ev->netns))
		return FILTER_HIDE;
	if (!filter_by_process(f) || holder)
		return FILTER_SHOW;
	if (ev->action == EV_CONNECTION_REFUSED)
		return FILTER_HIDE; /* nobody holds it, so it is of no process */
	return ev->has & EV_HAS_PROCESS ? filter_process(f, &ev->proc) : FILTER_UNKNOWN;
}

void filter_kinds(const struct filter *f, uint32_t *kinds, uint32_t *told)
{
	/* what a connection's later events are made of: ends that no hook saw are found by following it */
	bool follow = filter_wants(f, EV_CONNECTION_ESTABLISHED) ||
		      filter_wants(f, EV_CONNECTION_FAILED) || filter_wants(f, EV_NETWORK_FLOW) ||
		      filter_wants(f, EV_DISCONNECT_RECEIVED);
	/* who held the port last is told with it, so who holds it is kept */
	bool refused = filter_wants(f, EV_CONNECTION_REFUSED) && !filter_by_process(f);
	bool dgrams = filter_wants(f, EV_NETWORK_FLOW) || filter_wants(f, EV_CONNECTION_FAILED);
	const struct {
		uint32_t kind;
		bool wanted;
	} all[] = {
		{ REC_BIND, refused || filter_wants(f, EV_SOCKET_BOUND) },
		{ REC_LISTEN, refused || filter_wants(f, EV_SOCKET_LISTENING) },
		{ REC_ATTEMPT, follow || filter_wants(f, EV_CONNECTION_ATTEMPTED) },
		{ REC_UP, follow },
		{ REC_FAILED, follow },
		{ REC_ACCEPT, follow || filter_wants(f, EV_CONNECTION_ACCEPTED) },
		{ REC_TRAFFIC, follow },
		{ REC_CLOSE, follow },
		{ REC_GONE, refused || filter_wants(f, EV_SOCKET_CLOSED) },
		{ REC_WAKE, filter_wants(f, EV_NETWORK_FLOW) },
		{ REC_HANDOVER, filter_wants(f, EV_SOCKET_HANDOVER) },
		{ REC_DGRAM, dgrams },
		{ REC_DGRAM_ERR, dgrams },
		{ REC_REFUSED, refused },
	};

	*kinds = 0;
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (all[i].wanted)
			*kinds |= 1u << all[i].kind;
	*told = *kinds | 1u << REC_CLOSE | 1u << REC_FAILED | 1u << REC_GONE;
}
