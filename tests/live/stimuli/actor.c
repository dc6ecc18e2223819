/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* cflags: -static */
/*
 * actor.c - a process that does with sockets what the test tells it to, one system call at a time.
 *
 * It connects to the test's unix socket ($ACTOR_PATH), says who it is, then answers each line
 * "COMMAND ARGUMENT..." with one JSON line: what the call returned, when, in which thread, on
 * which addresses. fork and thread make more actors, each with a connection of its own; exec
 * keeps the sockets ($ACTOR_FDS) and the connection ($ACTOR_FD). argv means nothing to it, so a
 * test may put anything there.
 */
#include "truth.h"
#include "sockmap.h"
#include "uring.h"
#include <fcntl.h>
#include <grp.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>

#ifndef SOL_UDP
#define SOL_UDP 17
#endif
#ifndef UDP_SEGMENT
#define UDP_SEGMENT 103
#endif
#ifndef UDP_GRO
#define UDP_GRO 104
#endif
#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif

enum { MAX_NAMES = 512, CHUNK = 65536 };

static struct {
	char name[16];
	int fd;
} names[MAX_NAMES];
static pthread_mutex_t names_lock = PTHREAD_MUTEX_INITIALIZER;

struct ctx {
	int ch;          /* the test's end of this actor */
	FILE *in;
	struct line *l;  /* the answer being written */
	int argc;
	char *argv[40];
	bool reply;
};

static char zeros[CHUNK];

static int name_get(const char *name)
{
	int fd = -1;

	pthread_mutex_lock(&names_lock);
	for (int i = 0; i < MAX_NAMES; i++)
		if (!strcmp(names[i].name, name))
			fd = names[i].fd;
	pthread_mutex_unlock(&names_lock);
	return fd;
}

static void name_set(const char *name, int fd)
{
	int slot = -1;

	pthread_mutex_lock(&names_lock);
	for (int i = MAX_NAMES - 1; i >= 0; i--) {
		if (!names[i].name[0] && slot < 0)
			slot = i;
		if (!strcmp(names[i].name, name)) {
			slot = i;
			break;
		}
	}
	if (slot < 0)
		abort();
	names[slot].fd = fd;
	snprintf(names[slot].name, sizeof(names[slot].name), "%s", fd < 0 ? "" : name);
	pthread_mutex_unlock(&names_lock);
}

static socklen_t address(struct sockaddr_storage *ss, const char *ip, const char *port)
{
	struct sockaddr_in6 *a6 = (void *)ss;
	struct sockaddr_in *a4 = (void *)ss;
	char host[80], *pct;

	memset(ss, 0, sizeof(*ss));
	snprintf(host, sizeof(host), "%s", ip);
	pct = strchr(host, '%');
	if (pct)
		*pct = 0;
	if (inet_pton(AF_INET, host, &a4->sin_addr) == 1) {
		a4->sin_family = AF_INET;
		a4->sin_port = htons(atoi(port));
		return sizeof(*a4);
	}
	if (inet_pton(AF_INET6, host, &a6->sin6_addr) != 1)
		die(ip);
	a6->sin6_family = AF_INET6;
	a6->sin6_port = htons(atoi(port));
	a6->sin6_scope_id = pct ? atoi(pct + 1) : 0;
	return sizeof(*a6);
}

static void fd_blocking(int fd, bool on)
{
	int fl = fcntl(fd, F_GETFL);

	fcntl(fd, F_SETFL, on ? fl & ~O_NONBLOCK : fl | O_NONBLOCK);
}

/* What it sends has more between the headers of IP and of the transport, which says nothing: so many times. */
static int set_padding(int fd, int n)
{
	/* IPv6: an extension header of one PadN (RFC 8200, section 4.2) */
	static const char nops[8] = { 1, 1, 1, 1, 1, 1, 1, 1 }, hop_by_hop[8] = { 0, 0, 1, 4 };
	int family;
	socklen_t len = sizeof(family);

	if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &family, &len))
		return -1;
	if (family == AF_INET)
		return setsockopt(fd, IPPROTO_IP, IP_OPTIONS, nops, n * 4);
	return setsockopt(fd, IPPROTO_IPV6, IPV6_HOPOPTS, hop_by_hop, n * 8);
}

static int set_option(int fd, const char *what, int v)
{
	static const struct { const char *name; int level, opt; } table[] = {
		{ "reuseaddr", SOL_SOCKET, SO_REUSEADDR }, { "reuseport", SOL_SOCKET, SO_REUSEPORT },
		{ "keepalive", SOL_SOCKET, SO_KEEPALIVE }, { "sndbuf", SOL_SOCKET, SO_SNDBUF },
		{ "rcvbuf", SOL_SOCKET, SO_RCVBUF },       { "zerocopy", SOL_SOCKET, SO_ZEROCOPY },
		{ "v6only", IPPROTO_IPV6, IPV6_V6ONLY },   { "nodelay", IPPROTO_TCP, TCP_NODELAY },
		{ "keepidle", IPPROTO_TCP, TCP_KEEPIDLE }, { "keepintvl", IPPROTO_TCP, TCP_KEEPINTVL },
		{ "keepcnt", IPPROTO_TCP, TCP_KEEPCNT },   { "usertimeout", IPPROTO_TCP, TCP_USER_TIMEOUT },
		{ "fastopen", IPPROTO_TCP, TCP_FASTOPEN }, { "synretries", IPPROTO_TCP, TCP_SYNCNT },
		{ "fastopenconnect", IPPROTO_TCP, TCP_FASTOPEN_CONNECT },
		{ "linger2", IPPROTO_TCP, TCP_LINGER2 },
		{ "broadcast", SOL_SOCKET, SO_BROADCAST }, { "gro", SOL_UDP, UDP_GRO },
		{ "cork", SOL_UDP, UDP_CORK },             { "recverr", IPPROTO_IP, IP_RECVERR },
	};

	if (!strcmp(what, "linger")) {
		struct linger lg = { 1, v };

		return setsockopt(fd, SOL_SOCKET, SO_LINGER, &lg, sizeof(lg));
	}
	if (!strcmp(what, "padding"))
		return set_padding(fd, v);
	if (!strcmp(what, "nonblock")) {
		fd_blocking(fd, !v);
		return 0;
	}
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++)
		if (!strcmp(what, table[i].name))
			return setsockopt(fd, table[i].level, table[i].opt, &v, sizeof(v));
	errno = ENOSYS;
	return -1;
}

/* one ring a thread, kept: its mappings would hold it, and what it holds, anyway */
static int uring_call(const struct io_uring_sqe *sqe)
{
	static __thread struct uring u;
	static __thread bool opened;
	int r = opened ? 0 : uring_open(&u);

	opened = opened || !r;
	if (!r)
		r = uring_submit(&u, sqe);
	if (!r)
		r = uring_wait(&u, NULL);
	if (r < 0) {
		errno = -r;
		return -1;
	}
	return r;
}

static ssize_t uring_io(int fd, int op, void *buf, size_t n)
{
	struct io_uring_sqe sqe;

	memset(&sqe, 0, sizeof(sqe));
	sqe.opcode = op;
	sqe.fd = fd;
	sqe.addr = (uintptr_t)buf;
	sqe.len = n;
	return uring_call(&sqe);
}

/* one write-like call of at most n bytes by METHOD */
static ssize_t put_once(int fd, const char *how, size_t n)
{
	struct iovec v[2] = { { zeros, n / 2 }, { zeros, n - n / 2 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };
	ssize_t r = -1;

	if (!strcmp(how, "send"))
		return send(fd, zeros, n, MSG_NOSIGNAL);
	if (!strcmp(how, "write"))
		return write(fd, zeros, n);
	if (!strcmp(how, "writev"))
		return writev(fd, v, 2);
	if (!strcmp(how, "sendmsg"))
		return sendmsg(fd, &m, MSG_NOSIGNAL);
	if (!strcmp(how, "zerocopy"))
		return send(fd, zeros, n, MSG_NOSIGNAL | MSG_ZEROCOPY);
	if (!strcmp(how, "uring"))
		return uring_io(fd, IORING_OP_SEND, zeros, n);
	if (!strcmp(how, "sendmmsg")) {
		struct mmsghdr mm[2] = { { .msg_hdr = { .msg_iov = &v[0], .msg_iovlen = 1 } },
					 { .msg_hdr = { .msg_iov = &v[1], .msg_iovlen = 1 } } };

		r = sendmmsg(fd, mm, 2, MSG_NOSIGNAL);
		return r < 0 ? r : (ssize_t)mm[0].msg_len + (r > 1 ? (ssize_t)mm[1].msg_len : 0);
	}
	if (!strcmp(how, "sendfile")) {
		int f = memfd_create("payload", 0);

		if (f < 0 || ftruncate(f, n))
			die("memfd");
		r = sendfile(fd, f, NULL, n);
		close(f);
		return r;
	}
	if (!strcmp(how, "splice") || !strcmp(how, "vmsplice")) {
		int p[2];

		if (pipe(p))
			die("pipe");
		if (!strcmp(how, "splice")) {
			int f = memfd_create("payload", 0);

			if (f < 0 || ftruncate(f, n))
				die("memfd");
			r = splice(f, NULL, p[1], NULL, n, 0);
			close(f);
		} else {
			r = vmsplice(p[1], &(struct iovec){ zeros, n }, 1, 0);
		}
		if (r > 0)
			r = splice(p[0], NULL, fd, NULL, r, 0);
		close(p[0]);
		close(p[1]);
		return r;
	}
	errno = ENOSYS;
	return -1;
}

/* one read-like call of at most n bytes by METHOD */
static ssize_t get_once(int fd, const char *how, size_t n)
{
	static __thread char b[CHUNK];
	struct iovec v[2] = { { b, n / 2 }, { b + n / 2, n - n / 2 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };

	if (!strcmp(how, "recv"))
		return recv(fd, b, n, 0);
	if (!strcmp(how, "read"))
		return read(fd, b, n);
	if (!strcmp(how, "readv"))
		return readv(fd, v, 2);
	if (!strcmp(how, "recvmsg"))
		return recvmsg(fd, &m, 0);
	if (!strcmp(how, "peek"))
		return recv(fd, b, n, MSG_PEEK);
	if (!strcmp(how, "trunc"))
		return recv(fd, b, n, MSG_TRUNC);
	if (!strcmp(how, "uring"))
		return uring_io(fd, IORING_OP_RECV, b, n);
	if (!strcmp(how, "recvmmsg")) {
		struct mmsghdr mm = { .msg_hdr = m };

		return recvmmsg(fd, &mm, 1, 0, NULL) < 0 ? -1 : (ssize_t)mm.msg_len;
	}
	if (!strcmp(how, "splice")) {
		int p[2];
		ssize_t r;

		if (pipe(p))
			die("pipe");
		r = splice(fd, NULL, p[1], NULL, n, 0);
		close(p[0]);
		close(p[1]);
		return r;
	}
	errno = ENOSYS;
	return -1;
}

/* TOTAL bytes by METHOD, as many calls as it takes; stops at an error or the end */
static int64_t transfer(int fd, const char *how, int64_t total, bool put)
{
	int64_t sum = 0;
	bool once = !strcmp(how, "peek");

	while (sum < total) {
		size_t n = total - sum < CHUNK ? total - sum : CHUNK;
		ssize_t r = put ? put_once(fd, how, n) : get_once(fd, how, n);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			return sum ? sum : -1;
		sum += r;
		if (r == 0 || once)
			break;
	}
	return sum;
}

/* ---- datagrams: "-" for the address sends to the peer that the socket is connected to ---- */
enum { MAX_BATCH = 64 };

static socklen_t to_address(struct sockaddr_storage *ss, const char *ip, const char *port)
{
	return strcmp(ip, "-") ? address(ss, ip, port) : 0;
}

static ssize_t dgram_send(int fd, struct sockaddr_storage *to, socklen_t len, size_t n, uint16_t segment)
{
	char c[CMSG_SPACE(sizeof(segment))] = { 0 };
	struct iovec v = { zeros, n };
	struct msghdr m = { .msg_name = len ? to : NULL, .msg_namelen = len, .msg_iov = &v, .msg_iovlen = 1 };
	struct cmsghdr *h;

	if (segment) {
		m.msg_control = c;
		m.msg_controllen = sizeof(c);
		h = CMSG_FIRSTHDR(&m);
		h->cmsg_level = SOL_UDP;
		h->cmsg_type = UDP_SEGMENT;
		h->cmsg_len = CMSG_LEN(sizeof(segment));
		memcpy(CMSG_DATA(h), &segment, sizeof(segment));
	}
	return sendmsg(fd, &m, MSG_NOSIGNAL);
}

/* COUNT datagrams of N bytes in one call; returns how many */
static int dgram_send_many(int fd, struct sockaddr_storage *to, socklen_t len, int count, size_t n)
{
	struct mmsghdr mm[MAX_BATCH];
	struct iovec v = { zeros, n };

	memset(mm, 0, sizeof(mm));
	for (int i = 0; i < count && i < MAX_BATCH; i++)
		mm[i].msg_hdr = (struct msghdr){ .msg_name = len ? to : NULL, .msg_namelen = len,
						 .msg_iov = &v, .msg_iovlen = 1 };
	return sendmmsg(fd, mm, count < MAX_BATCH ? count : MAX_BATCH, MSG_NOSIGNAL);
}

/* One datagram, at most CAP bytes of it. gro: what the kernel says of the segments that it put together. */
static ssize_t dgram_recv(struct line *l, int fd, size_t cap, int flags)
{
	static __thread char b[CHUNK];
	char c[CMSG_SPACE(sizeof(int))] = { 0 };
	struct sockaddr_storage from;
	struct iovec v = { b, cap < CHUNK ? cap : CHUNK };
	struct msghdr m = { .msg_name = &from, .msg_namelen = sizeof(from), .msg_iov = &v,
			    .msg_iovlen = 1, .msg_control = c, .msg_controllen = sizeof(c) };
	ssize_t r = recvmsg(fd, &m, flags);
	int e = errno, segment = 0;

	if (r >= 0) {
		line_addr(l, "from", &from);
		for (struct cmsghdr *h = CMSG_FIRSTHDR(&m); h; h = CMSG_NXTHDR(&m, h))
			if (h->cmsg_level == SOL_UDP && h->cmsg_type == UDP_GRO)
				memcpy(&segment, CMSG_DATA(h), sizeof(segment));
		line_int(l, "segment", segment);
	}
	errno = e;
	return r;
}

/* COUNT datagrams, as many calls as it takes; returns their bytes */
static int64_t dgram_recv_many(int fd, int count)
{
	static __thread char b[MAX_BATCH][2048];
	struct mmsghdr mm[MAX_BATCH];
	struct iovec v[MAX_BATCH];
	int64_t sum = 0;

	while (count > 0) {
		int n = count < MAX_BATCH ? count : MAX_BATCH;

		memset(mm, 0, sizeof(mm));
		for (int i = 0; i < n; i++) {
			v[i] = (struct iovec){ b[i], sizeof(b[i]) };
			mm[i].msg_hdr = (struct msghdr){ .msg_iov = &v[i], .msg_iovlen = 1 };
		}
		n = recvmmsg(fd, mm, n, MSG_WAITFORONE, NULL);
		if (n < 0)
			return -1;
		for (int i = 0; i < n; i++)
			sum += mm[i].msg_len;
		count -= n;
	}
	return sum;
}

/* COUNT sockets bound to 127.0.0.1 from port FIRST on, one after the other: N bytes to FD, N + 1 back */
static int dgram_peers(int fd, int count, int first, size_t n)
{
	struct sockaddr_storage me, from, at;
	socklen_t me_len = sizeof(me), len;
	char b[2048];
	int i;

	if (getsockname(fd, (void *)&me, &me_len))
		return -1;
	for (i = 0; i < count; i++) {
		int s = socket(AF_INET, SOCK_DGRAM, 0);
		char port[16];

		snprintf(port, sizeof(port), "%d", first + i);
		len = address(&at, "127.0.0.1", port);
		if (s < 0 || bind(s, (void *)&at, len) || sendto(s, zeros, n, 0, (void *)&me, me_len) < 0)
			return -1;
		len = sizeof(from);
		if (recvfrom(fd, b, sizeof(b), 0, (void *)&from, &len) != (ssize_t)n ||
		    sendto(fd, zeros, n + 1, 0, (void *)&from, len) < 0 ||
		    recv(s, b, sizeof(b), 0) != (ssize_t)n + 1)
			return -1;
		close(s);
	}
	return i;
}

/* BYTES to the discard port of COUNT hosts of 127/8, most of which say that nobody is there */
static int dgram_spray(int fd, int count, size_t n)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(9) };
	int i;

	for (i = 0; i < count; i++) {
		to.sin_addr.s_addr = htonl(0x7f000001u + i);
		if (sendto(fd, zeros, n, 0, (void *)&to, sizeof(to)) < 0)
			return -1;
	}
	return i;
}

static int multicast_join(int fd, const char *group, int ifindex)
{
	struct group_req req = { .gr_interface = ifindex };
	struct sockaddr_storage ss;
	int level = address(&ss, group, "0") == sizeof(struct sockaddr_in) ? IPPROTO_IP : IPPROTO_IPV6;

	memcpy(&req.gr_group, &ss, sizeof(ss));
	return setsockopt(fd, level, MCAST_JOIN_GROUP, &req, sizeof(req));
}

static int unix_socket(const char *path, bool serve)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	snprintf(a.sun_path, sizeof(a.sun_path), "%s", path);
	if (serve ? bind(fd, (void *)&a, sizeof(a)) || listen(fd, 1) :
		    connect(fd, (void *)&a, sizeof(a)))
		die(path);
	return fd;
}

static int pass_fd(const char *path, int fd)
{
	char c[CMSG_SPACE(sizeof(int))] = { 0 }, x = 'x';
	struct iovec v = { &x, 1 };
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = c, .msg_controllen = sizeof(c) };
	struct cmsghdr *h = CMSG_FIRSTHDR(&m);
	int s = unix_socket(path, false), r;

	h->cmsg_level = SOL_SOCKET;
	h->cmsg_type = SCM_RIGHTS;
	h->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(h), &fd, sizeof(int));
	r = sendmsg(s, &m, 0);
	close(s);
	return r < 0 ? -1 : 0;
}

static int take_fd(int listener)
{
	char c[CMSG_SPACE(sizeof(int))], x;
	struct iovec v = { &x, 1 };
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = c, .msg_controllen = sizeof(c) };
	int s = accept(listener, NULL, NULL), fd = -1;

	if (s < 0 || recvmsg(s, &m, 0) < 0 || !CMSG_FIRSTHDR(&m))
		return -1;
	memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(int));
	close(s);
	return fd;
}

static void actor_loop(int ch);

static void *actor_thread(void *path)
{
	actor_loop(unix_socket(path, false));
	return NULL;
}

static int unhex(const char *s, char *out, size_t cap)
{
	size_t n = 0;
	unsigned int v;

	while (n < cap - 1 && sscanf(s + 2 * n, "%2x", &v) == 1)
		out[n++] = v;
	out[n] = 0;
	return n;
}

/* a program that no directory has: this one, in memory */
static void exec_memory(const char *name, char **argv)
{
	int from = open("/proc/self/exe", O_RDONLY | O_CLOEXEC), to = memfd_create(name, MFD_CLOEXEC);
	ssize_t n;

	if (from < 0 || to < 0)
		die("memfd");
	while ((n = read(from, zeros, sizeof(zeros))) > 0)
		if (write(to, zeros, n) != n)
			die("memfd");
	memset(zeros, 0, sizeof(zeros));
	fexecve(to, argv, environ);
	die("fexecve");
}

static void do_exec(struct ctx *c)
{
	char *argv[40], fds[16384] = "", num[16];
	size_t n = 0;
	int i;

	/* PATH then argv, all in hex: argv may hold anything */
	char *path = malloc(4096);

	unhex(c->argv[1], path, 4096);
	for (i = 2; i < c->argc; i++) {
		argv[i - 2] = malloc(4096);
		unhex(c->argv[i], argv[i - 2], 4096);
	}
	argv[i - 2] = NULL;
	for (i = 0; i < MAX_NAMES; i++)
		if (names[i].name[0])
			n += snprintf(fds + n, sizeof(fds) - n, "%s=%d,", names[i].name, names[i].fd);
	snprintf(num, sizeof(num), "%d", c->ch);
	setenv("ACTOR_FD", num, 1);
	setenv("ACTOR_FDS", fds, 1);
	if (!strncmp(path, "memfd:", 6))
		exec_memory(path + 6, argv);
	execv(path, argv);
	die("exec");
}

static struct uring multi; /* a multishot accept in flight */

/* the commands; each leaves the call's return value in r (-1: errno) */
static int64_t command(struct ctx *c)
{
	char **a = c->argv, *cmd = a[0];
	struct sockaddr_storage ss;
	socklen_t len = 0;
	int fd = c->argc > 1 ? name_get(a[1]) : -1;
	int64_t r = -1;

#define IS(s, n) (!strcmp(cmd, s) && c->argc >= (n) + 1)
	if (IS("socket", 2)) {
		int proto = c->argc > 3 && !strcmp(a[3], "mptcp") ? IPPROTO_MPTCP : 0;

		r = socket(!strcmp(a[2], "6") ? AF_INET6 : AF_INET, SOCK_STREAM, proto);
		if (r >= 0)
			name_set(a[1], r);
		return r < 0 ? r : 0;
	}
	if (IS("usocket", 2)) {
		r = socket(!strcmp(a[2], "6") ? AF_INET6 : AF_INET, SOCK_DGRAM, 0);
		if (r >= 0)
			name_set(a[1], r);
		return r < 0 ? r : 0;
	}
	if (IS("usend", 4)) { /* NAME IP PORT BYTES [SEGMENT] */
		len = to_address(&ss, a[2], a[3]);
		r = dgram_send(fd, &ss, len, atoi(a[4]), c->argc > 5 ? atoi(a[5]) : 0);
		int e = errno;

		line_socket(c->l, fd);
		errno = e;
		return r;
	}
	if (IS("usendmm", 5)) { /* NAME IP PORT COUNT BYTES */
		len = to_address(&ss, a[2], a[3]);
		r = dgram_send_many(fd, &ss, len, atoi(a[4]), atoi(a[5]));
		int e = errno;

		line_socket(c->l, fd);
		errno = e;
		return r;
	}
	if (IS("urecv", 2)) /* NAME CAP [peek|trunc|now] */
		return dgram_recv(c->l, fd, atoi(a[2]), c->argc < 4		? 0 :
							!strcmp(a[3], "peek") ? MSG_PEEK :
							!strcmp(a[3], "trunc") ? MSG_TRUNC :
										 MSG_DONTWAIT);
	if (IS("urecvmm", 2)) /* NAME COUNT */
		return dgram_recv_many(fd, atoi(a[2]));
	if (IS("upeers", 4)) /* NAME COUNT FIRST BYTES */
		return dgram_peers(fd, atoi(a[2]), atoi(a[3]), atoi(a[4]));
	if (IS("uspray", 3)) /* NAME COUNT BYTES */
		return dgram_spray(fd, atoi(a[2]), atoi(a[3]));
	if (IS("mjoin", 3)) /* NAME GROUP IFINDEX */
		return multicast_join(fd, a[2], atoi(a[3]));
	if (IS("sockmap", 2)) /* NAME parser|verdict */
		return sockmap_add(fd, !strcmp(a[2], "parser"));
	if (IS("opt", 3))
		return set_option(fd, a[2], atoi(a[3]));
	if (IS("bind", 3)) {
		len = address(&ss, a[2], a[3]);
		r = bind(fd, (void *)&ss, len);
		int e = errno;

		line_socket(c->l, fd);
		errno = e;
		return r;
	}
	if (IS("listen", 2)) {
		r = listen(fd, atoi(a[2]));
		int e = errno;

		line_socket(c->l, fd);
		errno = e;
		return r;
	}
	if (IS("connect", 3) || IS("uconnect", 3)) {
		len = address(&ss, a[2], a[3]);
		if (cmd[0] == 'u') {
			struct io_uring_sqe sqe;

			memset(&sqe, 0, sizeof(sqe));
			sqe.opcode = IORING_OP_CONNECT;
			sqe.fd = fd;
			sqe.addr = (uintptr_t)&ss;
			sqe.off = len;
			r = uring_call(&sqe);
		} else {
			r = connect(fd, (void *)&ss, len);
		}
		int e = errno;

		line_socket(c->l, fd);
		errno = e;
		return r;
	}
	if (IS("sendto", 4)) { /* fast open: connect and first data in one call */
		len = address(&ss, a[2], a[3]);
		r = sendto(fd, zeros, atoi(a[4]), MSG_FASTOPEN | MSG_NOSIGNAL, (void *)&ss, len);
		int e = errno;

		line_socket(c->l, fd);
		errno = e;
		return r;
	}
	if (IS("unspec", 1)) {
		struct sockaddr none = { .sa_family = AF_UNSPEC };

		return connect(fd, &none, sizeof(none));
	}
	if (IS("accept", 2) || IS("uaccept", 2) || IS("accept4", 2)) {
		if (cmd[0] == 'u') {
			struct io_uring_sqe sqe;

			memset(&sqe, 0, sizeof(sqe));
			sqe.opcode = IORING_OP_ACCEPT;
			sqe.fd = fd;
			r = uring_call(&sqe);
		} else {
			r = cmd[6] ? accept4(fd, NULL, NULL, SOCK_CLOEXEC) : accept(fd, NULL, NULL);
		}
		if (r < 0)
			return r;
		name_set(a[2], r);
		line_socket(c->l, r);
		return 0;
	}
	if (IS("mstart", 1)) { /* multishot accept: one request, many sockets */
		struct io_uring_sqe sqe;

		memset(&sqe, 0, sizeof(sqe));
		sqe.opcode = IORING_OP_ACCEPT;
		sqe.fd = fd;
		sqe.ioprio = 1; /* IORING_ACCEPT_MULTISHOT */
		r = uring_open(&multi);
		if (!r)
			r = uring_submit(&multi, &sqe);
		errno = -r;
		return r ? -1 : 0;
	}
	if (IS("mnext", 1)) {
		r = uring_wait(&multi, NULL);
		if (r < 0) {
			errno = -r;
			return -1;
		}
		name_set(a[1], r);
		line_socket(c->l, r);
		return 0;
	}
	if (IS("mstop", 0)) { /* the request holds the listener: take it back, and see both answers */
		struct io_uring_sqe sqe;

		memset(&sqe, 0, sizeof(sqe));
		sqe.opcode = IORING_OP_ASYNC_CANCEL;
		sqe.user_data = 1;
		r = uring_submit(&multi, &sqe);
		for (int i = 0; !r && i < 2; i++)
			uring_wait(&multi, NULL);
		close(multi.fd);
		errno = -r;
		return r ? -1 : 0;
	}
	if (IS("put", 3))
		return transfer(fd, a[2], atoll(a[3]), true);
	if (IS("get", 3))
		return transfer(fd, a[2], atoll(a[3]), false);
	if (IS("serve", 1)) { /* one connection from accept to close, for a test that has hundreds */
		int in = accept(fd, NULL, NULL);

		if (in < 0)
			return in;
		line_socket(c->l, in);
		r = transfer(in, "recv", INT64_MAX, false);
		return close(in) ? -1 : r;
	}
	if (IS("fill", 1)) { /* until the buffers of both ends are full */
		fd_blocking(fd, false);
		for (r = 0;;) {
			ssize_t n = send(fd, zeros, CHUNK, MSG_NOSIGNAL);

			if (n < 0)
				break;
			r += n;
		}
		fd_blocking(fd, true);
		return r;
	}
	if (IS("poll", 2)) { /* wait until it is readable (in), writable (out) or over (err); its own error is the answer */
		struct pollfd p = { .fd = fd, .events = *a[2] == 'i' ? POLLIN : *a[2] == 'o' ? POLLOUT : 0 };
		int e = 0;

		r = poll(&p, 1, c->argc > 3 ? atoi(a[3]) : -1);
		len = sizeof(e);
		getsockopt(fd, SOL_SOCKET, SO_ERROR, &e, &len);
		line_int(c->l, "revents", p.revents);
		line_socket(c->l, fd);
		errno = e;
		return e ? -1 : r;
	}
	if (IS("name", 1)) {
		line_socket(c->l, fd);
		return fd < 0 ? -1 : 0;
	}
	if (IS("tcpinfo", 1)) {
		struct tcp_info ti;

		memset(&ti, 0, sizeof(ti));
		len = sizeof(ti);
		r = getsockopt(fd, IPPROTO_TCP, TCP_INFO, &ti, &len);
		line_int(c->l, "state", ti.tcpi_state);
		line_int(c->l, "unacked", ti.tcpi_unacked);
		line_int(c->l, "syn_data_acked", !!(ti.tcpi_options & 32));
		return r;
	}
	if (IS("shutdown", 2))
		return shutdown(fd, !strcmp(a[2], "rd") ? SHUT_RD : !strcmp(a[2], "wr") ? SHUT_WR : SHUT_RDWR);
	if (IS("dup", 2)) {
		r = dup(fd);
		name_set(a[2], r);
		return r < 0 ? -1 : 0;
	}
	if (IS("close", 1)) {
		name_set(a[1], -1);
		return close(fd);
	}
	if (IS("passfd", 2))
		return pass_fd(a[2], fd);
	if (IS("takeat", 2)) {
		name_set(a[1], unix_socket(a[2], true));
		return 0;
	}
	if (IS("takefd", 2)) {
		r = take_fd(fd);
		if (r < 0)
			return -1;
		name_set(a[2], r);
		line_socket(c->l, r);
		return 0;
	}
	if (IS("setuid", 2)) { /* root does a test's administration; drop it for good */
		if (setgroups(0, NULL) || setgid(atoi(a[2])) || setuid(atoi(a[1])))
			return -1;
		line_process(c->l);
		return 0;
	}
	if (IS("comm", 1)) {
		char b[64];

		unhex(a[1], b, sizeof(b));
		r = prctl(PR_SET_NAME, b);
		line_process(c->l);
		return r;
	}
	if (IS("chdir", 1)) {
		char b[4096];

		unhex(a[1], b, sizeof(b));
		r = chdir(b);
		line_process(c->l);
		return r;
	}
	if (IS("who", 0)) {
		line_process(c->l);
		return 0;
	}
	if (IS("fork", 1)) {
		r = fork();
		if (!r) {
			close(c->ch);
			close(fileno(c->in));
			actor_loop(unix_socket(a[1], false));
			_exit(0);
		}
		return r < 0 ? -1 : 0;
	}
	if (IS("thread", 1)) {
		pthread_t t;
		int e = pthread_create(&t, NULL, actor_thread, strdup(a[1]));

		errno = e;
		return e ? -1 : 0;
	}
	if (IS("reap", 0))
		return waitpid(-1, NULL, 0);
	if (IS("exec", 2)) {
		do_exec(c);
		return -1;
	}
	if (IS("exit", 0)) {
		c->reply = false;
		_exit(c->argc > 1 ? atoi(a[1]) : 0);
	}
	fprintf(stderr, "actor: unknown command %s (%d arguments)\n", cmd, c->argc - 1);
	_exit(97);
}

static void actor_loop(int ch)
{
	struct ctx c = { .ch = ch, .in = fdopen(dup(ch), "r"), .l = calloc(1, sizeof(struct line)) };
	char *text = NULL;
	size_t cap = 0;

	fcntl(fileno(c.in), F_SETFD, FD_CLOEXEC);
	/* unbuffered: an exec must not swallow the next command */
	setvbuf(c.in, NULL, _IONBF, 0);
	truth_process(ch, "actor");
	while (getline(&text, &cap, c.in) > 0) {
		int64_t t0 = now_ns(), r;
		int e;

		c.argc = 0;
		for (char *save, *t = strtok_r(text, " \n", &save); t && c.argc < 40;
		     t = strtok_r(NULL, " \n", &save))
			c.argv[c.argc++] = t;
		c.reply = true;
		c.l->n = 0;
		line_str(c.l, "what", c.argv[0]);
		errno = 0;
		r = command(&c);
		e = errno;
		line_int(c.l, "ret", r);
		if (r < 0)
			line_str(c.l, "errno", strerrorname_np(e) ? strerrorname_np(e) : "?");
		line_int(c.l, "thread", host_tid());
		line_int(c.l, "t0", t0);
		line_int(c.l, "t1", now_ns());
		line_send(c.l, ch);
	}
	close(ch);
}

static void on_signal(int sig)
{
	(void)sig;
}

int main(void)
{
	struct sigaction sa = { .sa_handler = on_signal }; /* no SA_RESTART: it interrupts */
	const char *fd = getenv("ACTOR_FD"), *path = getenv("ACTOR_PATH");
	char *fds = getenv("ACTOR_FDS");

	sigaction(SIGUSR1, &sa, NULL);
	signal(SIGPIPE, SIG_IGN);
	if (fds)
		for (char *save, *t = strtok_r(strdup(fds), ",", &save); t; t = strtok_r(NULL, ",", &save)) {
			char *eq = strchr(t, '=');

			*eq = 0;
			name_set(t, atoi(eq + 1));
		}
	actor_loop(fd ? atoi(fd) : unix_socket(path, false));
	return 0;
}
