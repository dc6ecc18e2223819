// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* proc.c - see proc.h */
#include "proc.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ARGS_MAX 4096

static ssize_t read_file(uint32_t pid, const char *name, char *buf, size_t cap)
{
	char path[64];
	size_t got = 0;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%u/%s", pid, name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	while (got < cap && (n = read(fd, buf + got, cap - got)) > 0)
		got += (size_t)n;
	close(fd);
	return (ssize_t)got;
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

void proc_read(uint32_t pid, char **exe, bool *deleted, char **args, size_t *args_len)
{
	static const char suffix[] = " (deleted)";
	char buf[PATH_MAX + 16], path[64];
	ssize_t n;

	*exe = *args = NULL;
	*args_len = 0;
	*deleted = false;
	snprintf(path, sizeof(path), "/proc/%u/exe", pid);
	n = readlink(path, buf, sizeof(buf) - 1);
	if (n > 0) {
		size_t len = (size_t)n, s = sizeof(suffix) - 1;

		buf[len] = 0;
		if (len > s && !strcmp(buf + len - s, suffix)) {
			*deleted = true;
			buf[len - s] = 0;
		}
		*exe = strdup(buf);
	}
	_Static_assert(sizeof(buf) > ARGS_MAX, "buffer");
	n = read_file(pid, "cmdline", buf, ARGS_MAX);
	if (n <= 0)
		return;
	*args = malloc((size_t)n + 1);
	if (!*args)
		return;
	memcpy(*args, buf, (size_t)n);
	(*args)[n] = 0;
	*args_len = (size_t)n + ((*args)[n - 1] != 0);
}
