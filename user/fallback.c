// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* fallback.c - see fallback.h */
#include "fallback.h"
#include "clock.h"
#include "log.h"
#include "netns.h"
#include "proc.h"
#include "procfds.h"
#include "sockdiag.h"
#include "tcpstate.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct found {
	struct sockdiag_sock sock;
	bool held; /* some process has a descriptor of it */
};

struct descriptor {
	uint32_t pid, inode;
	int fd;
	enum procfds_kind kind;
};

struct list {
	void *v;
	size_t n, cap;
};

struct fallback {
	struct tracer *tracer;
	iterread_fn fn;
	void *ctx;
	struct list socks;       /* of struct found, by inode */
	struct list descriptors; /* of struct descriptor, process by process */
	struct list listeners;   /* of struct rec_holder */
	struct list *into;       /* where a dump goes to */
	uint32_t netns;          /* that is being looked at */
	uint64_t again_at;       /* boot time at which the second look began */
	int dir;                 /* of dir_pid in /proc */
	uint32_t dir_pid;
	int err;                 /* the first namespace that failed */
};

static void *add(struct list *l, size_t size)
{
	if (l->n == l->cap) {
		size_t cap = l->cap ? 2 * l->cap : 64;
		void *more = reallocarray(l->v, cap, size);

		if (!more)
			return NULL;
		l->v = more;
		l->cap = cap;
	}
	return memset((char *)l->v + l->n++ * size, 0, size);
}

/* ------------------------------------------------------------------ sockets */

static int add_sock(void *ctx, const struct sockdiag_sock *s)
{
	struct fallback *f = ctx;
	struct found *found = add(f->into, sizeof(*found));

	if (!found)
		return -ENOMEM;
	found->sock = *s;
	found->sock.tuple.netns = f->netns;
	return 0;
}

static int dump_here(void *ctx)
{
	struct fallback *f = ctx;
	struct stat st;
	int err;

	if (proc_netns_idle())
		return 0;
	if (stat("/proc/self/ns/net", &st))
		return 0;
	f->netns = (uint32_t)st.st_ino;
	err = sockdiag_dump(add_sock, f);
	if (!f->err)
		f->err = err;
	return err == -ENOMEM ? err : 0;
}

/* Those without a file are the first. */
static int by_inode(const void *one, const void *other)
{
	const struct found *a = one, *b = other;

	if (a->sock.inode != b->sock.inode)
		return a->sock.inode < b->sock.inode ? -1 : 1;
	return a->sock.cookie < b->sock.cookie ? -1 : a->sock.cookie > b->sock.cookie;
}

/* The sockets of all namespaces that a process is in, a mount shows or a descriptor leads to. */
static int dump_everywhere(struct fallback *f, struct list *into, bool say)
{
	struct netns_walk *w = netns_walk_new();
	int err;

	if (!w)
		return -errno;
	f->into = into;
	err = netns_walk_all(w, dump_here, f);
	for (size_t i = 0; i < f->descriptors.n && !err; i++) {
		const struct descriptor *d = (struct descriptor *)f->descriptors.v + i;
		struct rec_netns rec = { .netns = d->inode, .tgid = d->pid, .fd = d->fd };

		if (d->kind == PROCFDS_NETNS)
			err = netns_walk_fd(w, &rec, dump_here, f);
	}
	if (say && netns_walk_missed(w))
		log_warn("%u network namespaces could not be entered: sockets there are not listed "
			 "(-v names them)", netns_walk_missed(w));
	netns_walk_free(w);
	if (into->n)
		qsort(into->v, into->n, sizeof(struct found), by_inode);
	return err;
}

static struct found *find(struct list *l, uint32_t inode)
{
	size_t low = 0, high = l->n;
	struct found *all = l->v;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (all[mid].sock.inode < inode)
			low = mid + 1;
		else
			high = mid;
	}
	return low < l->n && all[low].sock.inode == inode ? &all[low] : NULL;
}

/* ------------------------------------------------------------------ holders */

static int add_descriptor(void *ctx, uint32_t pid, int fd, enum procfds_kind kind, uint32_t inode)
{
	struct fallback *f = ctx;
	struct descriptor *d = add(&f->descriptors, sizeof(*d));

	if (!d)
		return -ENOMEM;
	*d = (struct descriptor){ .pid = pid, .fd = fd, .kind = kind, .inode = inode };
	return 0;
}

static int dir_of(struct fallback *f, uint32_t pid)
{
	if (f->dir_pid == pid)
		return f->dir;
	if (f->dir >= 0)
		close(f->dir);
	f->dir = procfds_dir(pid);
	f->dir_pid = pid;
	return f->dir;
}

/* A process may have closed it, or be gone, since /proc was read: then there is nothing to tell. */
static int tell_holder(struct fallback *f, const struct descriptor *d, enum tracer_iter pass)
{
	int dir = dir_of(f, d->pid), sock = dir < 0 ? -1 : procfds_take(d->pid, d->fd), got = 0;
	struct rec_holder rec, *kept;
	struct stat st;

	if (sock < 0)
		return 0;
	/* still the same one? */
	if (!fstat(sock, &st) && st.st_ino == d->inode)
		got = tracer_holder(f->tracer, pass, dir, sock, d->fd, &rec);
	close(sock);
	tracer_read_images(f->tracer);
	if (got <= 0)
		return got;
	if (pass == ITER_LISTENER_FILES) {
		kept = add(&f->listeners, sizeof(*kept));
		if (!kept)
			return -ENOMEM;
		*kept = rec;
	}
	return f->fn(f->ctx, &rec, sizeof(rec));
}

/*
 * A socket that sock_diag did not show is offered all the same: it may be in a namespace that could not be
 * entered, or bound and nothing else, which is shown from Linux 6.8 on. Others the kernel side turns down.
 */
static int tell_holders(struct fallback *f, enum tracer_iter pass)
{
	int err = 0;

	for (size_t i = 0; i < f->descriptors.n && !err; i++) {
		const struct descriptor *d = (struct descriptor *)f->descriptors.v + i;
		struct found *s;
		bool listens;

		if (d->kind != PROCFDS_SOCKET)
			continue;
		s = find(&f->socks, d->inode);
		listens = s && s->sock.tuple.proto == IPPROTO_TCP && s->sock.state == STATE_LISTEN;
		if (s)
			s->held = true;
		if (!s || listens == (pass == ITER_LISTENER_FILES))
			err = tell_holder(f, d, pass);
	}
	return err;
}

/* --------------------------------------------------- what no descriptor shows */

/*
 * The listener that a connection came by. Returns how many sockets that may be; who: the first process
 * that holds it.
 */
static size_t listener_of(const struct fallback *f, const struct sock_tuple *t, const struct rec_holder **who)
{
	static const uint8_t any[16];
	const struct rec_holder *first = NULL;
	size_t n = 0;

	for (size_t i = 0; i < f->listeners.n; i++) {
		const struct rec_holder *h = (struct rec_holder *)f->listeners.v + i;
		const struct sock_tuple *l = &h->sock.tuple;

		if (l->netns != t->netns || l->lport != t->lport ||
		    (memcmp(l->laddr, any, 16) && memcmp(l->laddr, t->laddr, 16)))
			continue;
		if (first && first->sock.sk == h->sock.sk)
			continue;
		if (!n++)
			first = h;
	}
	*who = first;
	return n;
}

static uint8_t role_of(const struct sockdiag_sock *s, bool listener, bool *unsure)
{
	*unsure = false;
	if (s->tuple.proto == IPPROTO_UDP)
		return ROLE_NONE;
	switch (s->state) {
	case STATE_LISTEN:
		return ROLE_LISTENER;
	case STATE_SYN_SENT:
		return ROLE_CLIENT;
	case STATE_SYN_RECV:
		return ROLE_SERVER;
	case STATE_ESTABLISHED:
	case STATE_CLOSE_WAIT:
		if (!s->inode) /* what a process lets go leaves these states: nobody has accepted it yet */
			return ROLE_SERVER;
		break;
	}
	*unsure = true;
	return listener ? ROLE_SERVER : ROLE_CLIENT;
}

static int tell_sock(struct fallback *f, const struct sockdiag_sock *s)
{
	const struct rec_holder *listener;
	size_t n = listener_of(f, &s->tuple, &listener);
	bool waits = !s->inode && (s->state == STATE_ESTABLISHED || s->state == STATE_CLOSE_WAIT), unsure;
	struct rec_sock r = {
		.hdr = { .kind = REC_EXISTING, .size = sizeof(r), .time = f->again_at },
		.sk = s->cookie << 1 | 1, /* odd: no address */
		.tuple = s->tuple,
		.role = role_of(s, n, &unsure),
		.state = s->state == STATE_SYN_RECV && !s->inode ? STATE_NEW_SYN_RECV : s->state,
		.backlog = s->backlog,
		.rx_bytes = s->rx_bytes,
		.tx_bytes = s->tx_bytes,
		.rx_segs = s->rx_segs,
		.tx_segs = s->tx_segs,
	};

	r.match = tracer_match(f->tracer, &r.tuple, r.role);
	/* one that the hooks know: it is told, or will be, as the same socket from its begin to its end */
	if (!r.match || (s->tuple.proto == IPPROTO_TCP && tracer_seen(f->tracer, &r.tuple)))
		return 0;
	r.hdr.flags = (unsure ? REC_F_UNSURE : 0) | (waits ? REC_F_WAITING : 0);
	if (waits && n == 1) {
		r.who = listener->sock.who;
		r.attribution = ATTR_LISTENER;
	}
	return f->fn(f->ctx, &r, sizeof(r));
}

/*
 * Sockets that no process holds as far as /proc shows: those without a file, and those of the
 * kernel or of a hidden process. Some were closed, or taken out of an accept queue, since the first
 * look, and a hook has told so: they must be there still, as they were. What happens after the second
 * look began has a later time than what is told here.
 */
static int tell_rest(struct fallback *f)
{
	struct list again = { 0 };
	struct found *all = f->socks.v;
	int err;

	f->again_at = clock_boot_ns();
	err = dump_everywhere(f, &again, false);
	for (size_t i = 0; i < f->socks.n && !err; i++)
		if (!all[i].held && again.n && bsearch(&all[i], again.v, again.n, sizeof(struct found), by_inode))
			err = tell_sock(f, &all[i].sock);
	free(again.v);
	return err;
}

int fallback_run(struct tracer *t, iterread_fn fn, void *ctx)
{
	struct fallback f = { .tracer = t, .fn = fn, .ctx = ctx, .dir = -1 };
	int err;

	/* once for the namespaces, and, once it is known which sockets there are, for who holds them */
	err = procfds_each(add_descriptor, &f);
	if (!err)
		err = dump_everywhere(&f, &f.socks, true);
	f.descriptors.n = 0;
	if (!err)
		err = procfds_each(add_descriptor, &f);
	if (!err)
		err = tell_holders(&f, ITER_LISTENER_FILES);
	if (!err)
		err = tell_holders(&f, ITER_FILES);
	if (!err)
		err = tell_rest(&f);
	if (f.dir >= 0)
		close(f.dir);
	free(f.socks.v);
	free(f.descriptors.v);
	free(f.listeners.v);
	return err ? err : f.err;
}
