// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* procfds.c - see procfds.h */
#include "procfds.h"
#include "proc.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static DIR *open_dir(int at, const char *path)
{
	int fd = openat(at, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);

	if (!d && fd >= 0)
		close(fd);
	return d;
}

static bool is_number(const struct dirent *d)
{
	return d->d_name[0] >= '0' && d->d_name[0] <= '9';
}

static int each_fd(uint32_t pid, procfds_fn fn, void *ctx)
{
	char path[64], link[64];
	struct dirent *d;
	uint32_t inode;
	int err = 0;
	ssize_t n;
	DIR *fds;

	snprintf(path, sizeof(path), "%u/fd", pid);
	fds = open_dir(proc_root(), path);
	while (!err && fds && (d = readdir(fds))) {
		n = is_number(d) ? readlinkat(dirfd(fds), d->d_name, link, sizeof(link) - 1) : 0;
		if (n <= 0)
			continue;
		link[n] = 0;
		if (sscanf(link, "socket:[%u]", &inode) == 1)
			err = fn(ctx, pid, atoi(d->d_name), PROCFDS_SOCKET, inode);
		else if (sscanf(link, "net:[%u]", &inode) == 1)
			err = fn(ctx, pid, atoi(d->d_name), PROCFDS_NETNS, inode);
	}
	if (fds)
		closedir(fds);
	return err;
}

int procfds_each(procfds_fn fn, void *ctx)
{
	DIR *proc = open_dir(proc_root(), ".");
	struct dirent *d;
	int err = 0;

	if (!proc)
		return -errno;
	while (!err && (d = readdir(proc)))
		if (is_number(d))
			err = each_fd((uint32_t)strtoul(d->d_name, NULL, 10), fn, ctx);
	closedir(proc);
	return err;
}

int procfds_dir(uint32_t pid)
{
	char path[16];

	snprintf(path, sizeof(path), "%u", pid);
	return openat(proc_root(), path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

int procfds_take(uint32_t pid, int fd)
{
	int pidfd = (int)syscall(SYS_pidfd_open, pid, 0), ours;

	if (pidfd < 0)
		return -1;
	ours = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0);
	close(pidfd);
	return ours;
}
