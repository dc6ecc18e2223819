// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* kernfs.c - see kernfs.h */
#include "kernfs.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/mount.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* By number: glibc has wrappers only from 2.36. */
int kernfs_detached(const char *fstype)
{
	int fs = (int)syscall(SYS_fsopen, fstype, FSOPEN_CLOEXEC), fd = -1, err = 0;

	if (fs < 0)
		return -errno;
	if (syscall(SYS_fsconfig, fs, FSCONFIG_CMD_CREATE, NULL, NULL, 0))
		err = -errno;
	if (!err) {
		fd = (int)syscall(SYS_fsmount, fs, FSMOUNT_CLOEXEC, 0);
		if (fd < 0)
			err = -errno;
	}
	close(fs);
	return err ? err : fd;
}

int kernfs_tracefs(void)
{
	static const char *const paths[] = { "/sys/kernel/tracing", "/sys/kernel/debug/tracing" };

	for (int i = 0; i < 2; i++) {
		int fd = open(paths[i], O_RDONLY | O_DIRECTORY | O_CLOEXEC);

		if (fd < 0)
			continue;
		if (!faccessat(fd, "events", F_OK, 0))
			return fd;
		close(fd);
	}
	return kernfs_detached("tracefs");
}

int kernfs_read_int(int dir, const char *path)
{
	int fd = openat(dir, path, O_RDONLY | O_CLOEXEC), err;
	char buf[16], *end;
	ssize_t n;
	long v;

	if (fd < 0)
		return -errno;
	n = read(fd, buf, sizeof(buf) - 1);
	err = errno;
	close(fd);
	if (n < 0)
		return -err;
	buf[n] = 0;
	v = strtol(buf, &end, 10);
	return end == buf || v < 0 ? -EINVAL : (int)v;
}
