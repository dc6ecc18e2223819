/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * truth.h - what every stimulus uses to print the truth about itself.
 *
 * One JSON object a line, one write(2) a line (so that lines of several processes on one pipe do
 * not mix). Bytes that need not be UTF-8 (comm, exe, argv, cwd) are printed in hex. Process ids
 * come from /proc/self and /proc/thread-self, because getpid() tells the inner number in a pid
 * namespace of its own and the tracer tells the host's.
 */
#ifndef TRUTH_H
#define TRUTH_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct line {
	size_t n;
	char b[65536];
};

static inline void line_add(struct line *l, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(l->b + l->n, sizeof(l->b) - l->n, fmt, ap);
	va_end(ap);
	if (n < 0 || (size_t)n >= sizeof(l->b) - l->n)
		abort();
	l->n += n;
}

static inline void line_key(struct line *l, const char *key)
{
	line_add(l, "%s\"%s\":", l->n ? "," : "{", key);
}

static inline void line_int(struct line *l, const char *key, int64_t v)
{
	line_key(l, key);
	line_add(l, "%lld", (long long)v);
}

static inline void line_str(struct line *l, const char *key, const char *plain)
{
	line_key(l, key);
	line_add(l, "\"%s\"", plain);
}

static inline void line_bytes(struct line *l, const void *p, size_t n)
{
	const unsigned char *c = p;

	line_add(l, "\"");
	for (size_t i = 0; i < n; i++)
		line_add(l, "%02x", c[i]);
	line_add(l, "\"");
}

static inline void line_hex(struct line *l, const char *key, const void *p, size_t n)
{
	line_key(l, key);
	line_bytes(l, p, n);
}

static inline void line_addr(struct line *l, const char *key, const struct sockaddr_storage *ss)
{
	char ip[INET6_ADDRSTRLEN] = "";
	int port = 0;
	unsigned int scope = 0;

	if (ss->ss_family == AF_INET) {
		const struct sockaddr_in *a = (const void *)ss;

		inet_ntop(AF_INET, &a->sin_addr, ip, sizeof(ip));
		port = ntohs(a->sin_port);
	} else if (ss->ss_family == AF_INET6) {
		const struct sockaddr_in6 *a = (const void *)ss;

		inet_ntop(AF_INET6, &a->sin6_addr, ip, sizeof(ip));
		port = ntohs(a->sin6_port);
		scope = a->sin6_scope_id;
	} else {
		return;
	}
	line_key(l, key);
	line_add(l, "{\"ip\":\"%s\",\"port\":%d,\"scope\":%u}", ip, port, scope);
}

/* local and remote address of a socket, those that it has */
static inline void line_socket(struct line *l, int fd)
{
	struct sockaddr_storage ss;
	socklen_t len = sizeof(ss);

	memset(&ss, 0, sizeof(ss));
	if (!getsockname(fd, (void *)&ss, &len))
		line_addr(l, "local", &ss);
	len = sizeof(ss);
	memset(&ss, 0, sizeof(ss));
	if (!getpeername(fd, (void *)&ss, &len))
		line_addr(l, "remote", &ss);
}

static inline void line_send(struct line *l, int fd)
{
	size_t off = 0;

	line_add(l, "}\n");
	while (off < l->n) {
		ssize_t n = write(fd, l->b + off, l->n - off);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			_exit(99);
		off += n;
	}
	l->n = 0;
}

static inline int64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

static inline ssize_t slurp(const char *path, char *buf, size_t cap)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n, sum = 0;

	if (fd < 0)
		return -1;
	while (sum < (ssize_t)cap && (n = read(fd, buf + sum, cap - sum)) > 0)
		sum += n;
	close(fd);
	return sum;
}

static inline int host_pid(void)
{
	char b[64] = "";

	return readlink("/proc/self", b, sizeof(b) - 1) > 0 ? atoi(b) : -1;
}

static inline int host_tid(void)
{
	char b[64] = "", *t;

	if (readlink("/proc/thread-self", b, sizeof(b) - 1) <= 0)
		return -1;
	t = strrchr(b, '/');
	return t ? atoi(t + 1) : -1;
}

/* the inode number in "mnt:[4026531832]" */
static inline void line_ns(struct line *l, const char *key, const char *path)
{
	char b[64] = "", *p;

	if (readlink(path, b, sizeof(b) - 1) > 0 && (p = strchr(b, '[')))
		line_int(l, key, strtoll(p + 1, NULL, 10));
}

/* everything that the tracer may say about the calling process */
static inline void line_process(struct line *l)
{
	char b[16384], *p;
	ssize_t n;
	int ppid = 0;
	unsigned long long start = 0;
	char state;

	line_int(l, "pid", host_pid());
	line_int(l, "tid", host_tid());
	line_int(l, "uid", geteuid());
	line_int(l, "gid", getegid());
	n = slurp("/proc/self/stat", b, sizeof(b) - 1);
	if (n > 0) {
		b[n] = 0;
		p = strrchr(b, ')');
		sscanf(p + 2,
		       "%c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
		       &state, &ppid, &start);
	}
	line_int(l, "ppid", ppid);
	line_int(l, "start_ticks", start);
	line_ns(l, "pidns", "/proc/self/ns/pid");
	line_ns(l, "mntns", "/proc/self/ns/mnt");
	n = slurp("/proc/self/loginuid", b, sizeof(b) - 1);
	if (n > 0) {
		b[n] = 0;
		line_int(l, "login_uid", strtoll(b, NULL, 10));
	}
	n = slurp("/proc/self/cgroup", b, sizeof(b));
	line_hex(l, "cgroup", b, n > 0 ? n : 0);
	n = slurp("/proc/self/comm", b, sizeof(b));
	line_hex(l, "comm", b, n > 0 ? n - 1 : 0);
	n = readlink("/proc/self/exe", b, sizeof(b));
	line_hex(l, "exe", b, n > 0 ? n : 0);
	n = readlink("/proc/self/cwd", b, sizeof(b));
	line_hex(l, "cwd", b, n > 0 ? n : 0);
	n = slurp("/proc/self/cmdline", b, sizeof(b));
	line_key(l, "args");
	line_add(l, "[");
	for (ssize_t i = 0; i < n;) {
		size_t len = strnlen(b + i, n - i);

		if (i)
			line_add(l, ",");
		line_bytes(l, b + i, len);
		i += len + 1;
	}
	line_add(l, "]");
}

static inline void truth_process(int fd, const char *what)
{
	struct line *l = malloc(sizeof(*l));

	l->n = 0;
	line_str(l, "what", what);
	line_process(l);
	line_send(l, fd);
	free(l);
}

static inline void die(const char *what)
{
	fprintf(stderr, "%s: %s\n", what, strerror(errno));
	_exit(98);
}

#endif
