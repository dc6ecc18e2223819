// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* netns.c - see netns.h */
#include "netns.h"
#include "log.h"
#include "procfds.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <mntent.h>
#include <sched.h>
#include <search.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef NS_GET_NSTYPE
#define NS_GET_NSTYPE _IO(0xb7, 0x3) /* linux/nsfs.h */
#endif

struct netns_walk {
	void *seen; /* tree of inode numbers */
	int home;
	ino_t inside; /* the namespace that this process is in now */
	ino_t home_inode;
	unsigned int missed;
};

static int compare(const void *a, const void *b)
{
	return (uintptr_t)a < (uintptr_t)b ? -1 : (uintptr_t)a > (uintptr_t)b;
}

static bool seen(const struct netns_walk *w, uintptr_t inode)
{
	return tfind((const void *)inode, &w->seen, compare) != NULL;
}

struct netns_walk *netns_walk_new(void)
{
	struct netns_walk *w = calloc(1, sizeof(*w));
	struct stat st;

	if (!w)
		return NULL;
	w->home = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	if (w->home < 0 || fstat(w->home, &st)) {
		if (w->home >= 0)
			close(w->home);
		free(w);
		return NULL;
	}
	w->home_inode = w->inside = st.st_ino;
	return w;
}

/* Where we are already is entered without CAP_SYS_ADMIN, which setns(2) wants. 0 or -1 and errno. */
static int enter(struct netns_walk *w, int fd, ino_t inode)
{
	if (w->inside == inode)
		return 0;
	if (setns(fd, CLONE_NEWNET))
		return -1;
	w->inside = inode;
	return 0;
}

static void keep(void *node)
{
	(void)node; /* a number, not memory */
}

void netns_walk_free(struct netns_walk *w)
{
	if (!w)
		return;
	if (enter(w, w->home, w->home_inode))
		log_warn("cannot return to the network namespace of the start: %s", strerror(errno));
	close(w->home);
	tdestroy(w->seen, keep);
	free(w);
}

unsigned int netns_walk_missed(const struct netns_walk *w)
{
	return w->missed;
}

/* fd is a namespace, perhaps not of the network; -1 = it is gone. It is closed. */
static int visit(struct netns_walk *w, int fd, netns_fn fn, void *ctx)
{
	struct stat st;
	int err = 0;

	if (fd < 0)
		return 0;
	if (ioctl(fd, NS_GET_NSTYPE) != CLONE_NEWNET || fstat(fd, &st) ||
	    seen(w, (uintptr_t)st.st_ino)) {
		close(fd);
		return 0;
	}
	tsearch((const void *)(uintptr_t)st.st_ino, &w->seen, compare);
	if (enter(w, fd, st.st_ino)) {
		log_verbose("network namespace %lu cannot be entered: %s", (unsigned long)st.st_ino,
			    strerror(errno));
		w->missed++;
	} else {
		err = fn(ctx);
	}
	close(fd);
	return err;
}

static int walk_processes(struct netns_walk *w, netns_fn fn, void *ctx)
{
	DIR *proc = opendir("/proc");
	struct dirent *d;
	char path[300];
	struct stat st;
	int err = 0;

	while (!err && proc && (d = readdir(proc))) {
		if (d->d_name[0] < '1' || d->d_name[0] > '9')
			continue;
		snprintf(path, sizeof(path), "/proc/%s/ns/net", d->d_name);
		/* most processes share one: do not open it for each */
		if (stat(path, &st) || seen(w, (uintptr_t)st.st_ino))
			continue;
		err = visit(w, open(path, O_RDONLY | O_CLOEXEC), fn, ctx);
	}
	if (proc)
		closedir(proc);
	return err;
}

static int walk_mounts(struct netns_walk *w, netns_fn fn, void *ctx)
{
	FILE *f = setmntent("/proc/self/mounts", "re");
	struct mntent *m;
	int err = 0;

	while (!err && f && (m = getmntent(f)))
		if (!strcmp(m->mnt_type, "nsfs"))
			err = visit(w, open(m->mnt_dir, O_RDONLY | O_CLOEXEC), fn, ctx);
	if (f)
		endmntent(f);
	return err;
}

int netns_walk_all(struct netns_walk *w, netns_fn fn, void *ctx)
{
	int err = visit(w, fcntl(w->home, F_DUPFD_CLOEXEC, 0), fn, ctx);

	if (!err)
		err = walk_processes(w, fn, ctx);
	return err ? err : walk_mounts(w, fn, ctx);
}

/* The namespace that a process is in, if it is this one; or -1. */
static int netns_of_process(uint32_t pid, ino_t wanted)
{
	char path[64];
	struct stat st;
	int fd;

	snprintf(path, sizeof(path), "/proc/%u/ns/net", pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0 && (fstat(fd, &st) || st.st_ino != wanted)) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/*
 * A socket of another process tells its namespace, whoever lives there. Only where nothing else does: as long as
 * we have it, its process can end and it stays open.
 */
static int netns_of_socket(uint32_t pid, int fd, ino_t wanted)
{
	int ns = netns_of_process(pid, wanted), sock;

	if (ns >= 0)
		return ns;
	sock = procfds_take(pid, fd);
	if (sock < 0)
		return -1;
	ns = ioctl(sock, SIOCGSKNS);
	close(sock);
	return ns;
}

int netns_walk_fd(struct netns_walk *w, const struct rec_netns *rec, netns_fn fn, void *ctx)
{
	char path[64];
	int fd;

	if (seen(w, rec->netns))
		return 0;
	snprintf(path, sizeof(path), "/proc/%u/fd/%d", rec->tgid, rec->fd);
	fd = rec->socket ? netns_of_socket(rec->tgid, rec->fd, rec->netns) : open(path, O_RDONLY | O_CLOEXEC);
	return visit(w, fd, fn, ctx);
}
