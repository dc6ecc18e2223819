/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* cflags: -shared -fPIC -ldl */
/*
 * stall.c - LD_PRELOAD: a disk that is busy. Each write to a regular file waits as long as the file STALL names is there.
 */
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

ssize_t write(int fd, const void *buf, size_t n)
{
	ssize_t (*next)(int, const void *, size_t) = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
	const char *gate = getenv("STALL");
	struct stat st;

	while (gate && !fstat(fd, &st) && S_ISREG(st.st_mode) && !access(gate, F_OK))
		usleep(1000);
	return next(fd, buf, n);
}
