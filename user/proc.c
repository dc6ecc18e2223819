// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* proc.c - see proc.h */
#include "proc.h"
#include "kernfs.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#define ARGS_MAX 4096

/* The one procfs of this program, opened at the first question. */
int proc_root(void)
{
	static int fd = -1;

	if (fd < 0)
		fd = kernfs_detached("proc");
	if (fd < 0)
		fd = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
	return fd;
}

static int open_of(uint32_t pid, const char *name, int flags)
{
	char path[64];

	snprintf(path, sizeof(path), "%u/%s", pid, name);
	return openat(proc_root(), path, flags | O_CLOEXEC);
}

static ssize_t read_file(uint32_t pid, const char *name, char *buf, size_t cap)
{
	size_t got = 0;
	ssize_t n;
	int fd = open_of(pid, name, O_RDONLY);

	if (fd < 0)
		return -1;
	while (got < cap && (n = read(fd, buf + got, cap - got)) > 0)
		got += (size_t)n;
	close(fd);
	return (ssize_t)got;
}

/* The number after a label of a line that begins like this ("TCP:", "inuse"), or -1. */
static long count_of(const char *text, const char *line, const char *label)
{
	const char *at = strstr(text, line), *end, *p;

	if (!at)
		return -1;
	end = strchrnul(at, '\n');
	p = strstr(at, label);
	return p && p < end ? strtol(p + strlen(label), NULL, 10) : -1;
}

/* A file of the calling thread's network namespace, NUL-terminated; "" if it cannot be read. */
static void read_net(const char *name, char *buf, size_t cap)
{
	ssize_t n = read_file((uint32_t)syscall(SYS_gettid), name, buf, cap - 1);

	buf[n > 0 ? n : 0] = 0;
}

bool proc_netns_idle(void)
{
	char v4[1024], v6[1024];

	read_net("net/sockstat", v4, sizeof(v4));
	if (count_of(v4, "TCP:", "inuse") || count_of(v4, "TCP:", "tw") || count_of(v4, "UDP:", "inuse"))
		return false;
	read_net("net/sockstat6", v6, sizeof(v6));
	return !count_of(v6, "TCP6:", "inuse") && !count_of(v6, "UDP6:", "inuse");
}

bool proc_is(uint32_t pid, uint64_t start_boot_ns)
{
	char buf[2048], *p;
	ssize_t n = read_file(pid, "stat", buf, sizeof(buf) - 1);
	uint64_t tick = 1000000000u / (uint64_t)sysconf(_SC_CLK_TCK);

	if (n <= 0)
		return false;
	buf[n] = 0;
	p = strrchr(buf, ')'); /* comm may hold anything, ')' too */
	/* after ") ": field 3; the start is field 22 */
	for (int field = 3; p && field <= 22; field++)
		p = strchr(p + 1, ' ');
	return p && strtoull(p + 1, NULL, 10) == start_boot_ns / tick;
}

/* Where a link of the process leads; false if it cannot be read whole. */
static bool read_link(uint32_t pid, const char *name, char *buf, size_t cap)
{
	char path[64];
	ssize_t n;

	snprintf(path, sizeof(path), "%u/%s", pid, name);
	n = readlinkat(proc_root(), path, buf, cap);
	if (n <= 0 || (size_t)n >= cap)
		return false;
	buf[n] = 0;
	return true;
}

/* A path as the process sees it: the link tells it as we do, with the process's root before it. */
static char *own_path(const char *path, const char *root)
{
	size_t len = strlen(root);

	if (len > 1 && !strncmp(path, root, len) && path[len] == '/')
		path += len;
	return strdup(path);
}

static bool cut_deleted(char *path)
{
	static const char suffix[] = " (deleted)";
	size_t len = strlen(path), s = sizeof(suffix) - 1;

	if (len <= s || strcmp(path + len - s, suffix) != 0)
		return false;
	path[len - s] = 0;
	return true;
}

void proc_read(uint32_t pid, struct proc_facts *facts)
{
	char buf[PATH_MAX + 16], root[PATH_MAX];
	ssize_t n;

	memset(facts, 0, sizeof(*facts));
	if (!read_link(pid, "root", root, sizeof(root)))
		root[0] = 0;
	if (read_link(pid, "exe", buf, sizeof(buf))) {
		facts->exe_deleted = cut_deleted(buf);
		facts->exe = own_path(buf, root);
	}
	if (read_link(pid, "cwd", buf, sizeof(buf)) && !cut_deleted(buf))
		facts->cwd = own_path(buf, root);
	_Static_assert(sizeof(buf) > ARGS_MAX, "buffer");
	n = read_file(pid, "cmdline", buf, ARGS_MAX);
	if (n <= 0)
		return;
	facts->args = malloc((size_t)n + 1);
	if (!facts->args)
		return;
	memcpy(facts->args, buf, (size_t)n);
	facts->args[n] = 0;
	facts->args_len = (size_t)n + (facts->args[n - 1] != 0);
}

void proc_facts_free(struct proc_facts *facts)
{
	free(facts->exe);
	free(facts->args);
	free(facts->cwd);
	memset(facts, 0, sizeof(*facts));
}

uint64_t proc_exe_changed(uint32_t pid)
{
	int fd = open_of(pid, "exe", O_PATH);
	struct statx sx;
	uint64_t ns = 0;

	if (fd >= 0 && !statx(fd, "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, STATX_CTIME, &sx) &&
	    (sx.stx_mask & STATX_CTIME) && sx.stx_ctime.tv_sec > 0)
		ns = (uint64_t)sx.stx_ctime.tv_sec * 1000000000u + sx.stx_ctime.tv_nsec;
	if (fd >= 0)
		close(fd);
	return ns;
}

/* ------------------------------------------------------------------ hidden */

/*
 * Does /proc speak of the processes that the kernel side names? It must be a
 * procfs and tell our own pid, in the initial pid namespace (its inode number is
 * fixed: PROC_PID_INIT_INO, include/linux/proc_ns.h).
 */
static bool ordinary_proc(void)
{
	char self[16] = "", mine[16];
	struct statfs fs;
	struct stat ns;

	snprintf(mine, sizeof(mine), "%d", getpid());
	return !statfs("/proc", &fs) && fs.f_type == PROC_SUPER_MAGIC &&
	       readlink("/proc/self", self, sizeof(self) - 1) > 0 && !strcmp(self, mine) &&
	       !stat("/proc/self/ns/pid", &ns) && ns.st_ino == 0xEFFFFFFCu;
}

static bool alive(uint32_t pid, uint64_t start_boot_ns)
{
	int fd;

	if (proc_is(pid, start_boot_ns))
		return true;
	fd = (int)syscall(SYS_pidfd_open, pid, 0);
	if (fd < 0)
		return false;
	close(fd);
	return true;
}

/* 0: it is shown; ENOENT: it is not; EXDEV: something is mounted over it. */
static int shown(uint32_t pid)
{
	struct statx sx;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%u", pid);
	if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC,
		  STATX_TYPE, &sx))
		return errno;
	return sx.stx_attributes & STATX_ATTR_MOUNT_ROOT ? EXDEV : 0;
}

bool proc_hidden(uint32_t pid, uint64_t start_boot_ns)
{
	static int ordinary = -1;
	int how = shown(pid);

	if (how != ENOENT && how != EXDEV)
		return false;
	if (ordinary < 0)
		ordinary = ordinary_proc();
	/* Gone, or hidden? A process that took over the pid since would be shown the second time. */
	return ordinary && alive(pid, start_boot_ns) && shown(pid) == how;
}

/* ---------------------------------------------------------------- replaced */

/*
 * Local file systems, whose look-ups wait for no other process; by magic number.
 * (Overlays of FUSE need 5.11: those kernels are served by RESOLVE_CACHED.)
 */
static bool is_local_fs(uint32_t magic)
{
	static const uint32_t local[] = { EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC,	  BTRFS_SUPER_MAGIC,
					  TMPFS_MAGIC,	    OVERLAYFS_SUPER_MAGIC, F2FS_SUPER_MAGIC,
					  SQUASHFS_MAGIC,   EROFS_SUPER_MAGIC_V1 };

	for (size_t i = 0; i < sizeof(local) / sizeof(local[0]); i++)
		if (magic == local[i])
			return true;
	return false;
}

static int resolve(int root, const char *path, uint64_t how)
{
	struct open_how oh = {
		.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC,
		.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS | how,
	};

	return (int)syscall(SYS_openat2, root, path, &oh, sizeof(oh));
}

static bool look(int fd, struct statx *sx)
{
	return fd >= 0 && !statx(fd, "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC,
				 STATX_TYPE | STATX_INO | STATX_MNT_ID, sx);
}

/*
 * A directory on the way may be served by a process that does not want us to
 * go on. What is in the kernel's cache is had without asking it (5.12); else
 * only a path that does not leave the executable's own mount is followed.
 */
static int open_quickly(int root, const struct statx *running, const char *exe, uint32_t exe_fs)
{
	struct statx top;
	int fd = resolve(root, exe, RESOLVE_CACHED);

	if (fd >= 0 || (errno != EINVAL && errno != EAGAIN))
		return fd;
	if (!is_local_fs(exe_fs) || !look(root, &top) || !(top.stx_mask & STATX_MNT_ID) ||
	    top.stx_mnt_id != running->stx_mnt_id) {
		errno = EAGAIN;
		return -1;
	}
	return resolve(root, exe, RESOLVE_NO_XDEV);
}

/*
 * Is what the process runs now still that executable? By its name, though it may
 * be of a deleted file, then *unnamed is set; or, if it was renamed, by its
 * number, where the file system shows the same number as it has in the kernel.
 */
static bool still_runs(int fd, const struct statx *running, int root, const struct proc_exe *exe,
		       bool *unnamed)
{
	char link[32], path[PATH_MAX + 16], top[PATH_MAX], *own;
	bool same;

	*unnamed = false;
	snprintf(link, sizeof(link), "fd/%d", fd);
	if (!read_link((uint32_t)getpid(), link, path, sizeof(path)))
		return false;
	snprintf(link, sizeof(link), "fd/%d", root);
	if (!read_link((uint32_t)getpid(), link, top, sizeof(top)))
		return false;
	*unnamed = cut_deleted(path);
	own = own_path(path, top);
	same = own && !strcmp(own, exe->path);
	free(own);
	*unnamed = *unnamed && same;
	return same || (is_local_fs(exe->fs) && running->stx_ino == exe->ino &&
			running->stx_dev_major == exe->dev >> 20 &&
			running->stx_dev_minor == (exe->dev & 0xfffff));
}

enum proc_exe_now proc_exe_now(uint32_t pid, uint64_t start_boot_ns, const struct proc_exe *exe)
{
	int running = open_of(pid, "exe", O_PATH), root = -1, named = -1;
	enum proc_exe_now now = PROC_EXE_UNSURE;
	struct statx a, b;
	bool unnamed;

	if (!look(running, &a) || !S_ISREG(a.stx_mode))
		goto out;
	root = open_of(pid, "root", O_PATH | O_DIRECTORY);
	if (root < 0 || !still_runs(running, &a, root, exe, &unnamed))
		goto out;
	named = open_quickly(root, &a, exe->path, exe->fs);
	if (named < 0 && errno == ENOENT && unnamed)
		now = PROC_EXE_GONE;
	else if (look(named, &b) && S_ISREG(b.stx_mode))
		now = a.stx_ino == b.stx_ino && a.stx_dev_major == b.stx_dev_major &&
				      a.stx_dev_minor == b.stx_dev_minor ?
			      PROC_EXE_SAME :
			      PROC_EXE_REPLACED;
	if (!proc_is(pid, start_boot_ns))
		now = PROC_EXE_UNSURE;
out:
	if (named >= 0)
		close(named);
	if (root >= 0)
		close(root);
	if (running >= 0)
		close(running);
	return now;
}
