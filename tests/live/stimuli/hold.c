/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* cflags: -shared -fPIC -ldl */
/*
 * hold.c - LD_PRELOAD: what takes a descriptor of another process by pidfd_getfd(2) keeps it until it is told to go on.
 *
 * HOLD is "PORT TYPE WHEN IN OUT": the local port and the type (a number, socket(2); 0 = a listener) of the socket,
 * whether it waits before it has looked at it or after that (0, 1), a descriptor to read from and one to write to. It
 * waits once: a byte is written, and one is awaited.
 */
#include <arpa/inet.h>
#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static int held = -1, over;
static int port, type, when, in, out;

static void wait_here(void)
{
	char c = 0;

	over = 1;
	if (write(out, &c, 1) != 1 || read(in, &c, 1) != 1)
		abort();
}

static int is_it(int fd)
{
	struct sockaddr_in6 a = { 0 };
	socklen_t len = sizeof(a), four = sizeof(int);
	int is = -1, listens = 0;

	if (over || !getenv("HOLD") || sscanf(getenv("HOLD"), "%d %d %d %d %d", &port, &type, &when, &in, &out) != 5)
		return 0;
	/* the port is at the same place in sockaddr_in */
	if (getsockname(fd, (void *)&a, &len) || ntohs(a.sin6_port) != port)
		return 0;
	getsockopt(fd, SOL_SOCKET, SO_TYPE, &is, &four);
	getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &four);
	return type ? is == type && !listens : listens;
}

long syscall(long number, ...)
{
	long (*next)(long, ...) = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
	long a[6], ret;
	va_list args;

	va_start(args, number);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(args, long);
	va_end(args);
	ret = next(number, a[0], a[1], a[2], a[3], a[4], a[5]);
	if (number == SYS_pidfd_getfd && ret >= 0 && is_it((int)ret)) {
		if (when)
			held = (int)ret;
		else
			wait_here();
	}
	return ret;
}

int close(int fd)
{
	int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, "close");

	if (fd >= 0 && fd == held) {
		held = -1;
		wait_here();
	}
	return next(fd);
}
