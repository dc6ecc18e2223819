// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/*
 * traffic.c - what the benchmark measures with and without tracers: a mode, then its numbers.
 *
 *   traffic conn PORT COUNT CLIENTS   COUNT loopback connections by CLIENTS processes: connect, accept,
 *                                     100 bytes, close. Prints the seconds that they took.
 *   traffic conn-for PORT SECONDS CLIENTS   the same as fast as it goes; prints how many.
 *   traffic ping PORT COUNT           1 byte to and fro on one connection; prints seconds
 *   traffic udp PORT COUNT            datagrams of 64 bytes to a socket that reads them; prints seconds
 *   traffic hold PORT PAIRS           opens PAIRS connections (two sockets each) by as many processes, each
 *                                     with an address of its own, as it needs; prints "ready", holds them
 *                                     until stdin ends; each line on stdin sends a byte on one more of them
 *                                     and is answered
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PAYLOAD 100
#define DGRAM   64

static void die(const char *what)
{
	fprintf(stderr, "traffic: %s: %s\n", what, strerror(errno));
	exit(1);
}

static double now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static struct sockaddr_in address(unsigned int host, int port)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port) };

	a.sin_addr.s_addr = htonl(0x7f000001 + host);
	return a;
}

static int new_socket(int type)
{
	int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);

	if (fd < 0)
		die("socket");
	return fd;
}

static int listener(int port, unsigned int host)
{
	struct sockaddr_in a = address(host, port);
	int fd = new_socket(SOCK_STREAM), one = 1;

	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) || listen(fd, 4096))
		die("listen");
	return fd;
}

static void serve(int lis)
{
	char buf[4096];

	for (;;) {
		int fd = accept(lis, NULL, NULL);

		if (fd < 0)
			die("accept");
		while (read(fd, buf, sizeof(buf)) > 0)
			;
		close(fd);
	}
}

static void connect_once(int port, const char *payload)
{
	struct sockaddr_in a = address(0, port);
	int fd = new_socket(SOCK_STREAM);
	char c;

	if (connect(fd, (struct sockaddr *)&a, sizeof(a)))
		die("connect");
	if (write(fd, payload, PAYLOAD) != PAYLOAD)
		die("write");
	/* the server closes when it has seen the end: all of it is over then, and TIME_WAIT is here */
	shutdown(fd, SHUT_WR);
	if (read(fd, &c, 1) < 0)
		die("read");
	close(fd);
}

/* count == 0: until seconds are over. Returns how many were made. */
static unsigned long connections(int port, unsigned long count, double seconds, int clients)
{
	static char payload[PAYLOAD];
	int lis = listener(port, 0), status;
	unsigned long *made = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t server, pids[64];
	unsigned long sum = 0;
	double end;

	if (made == MAP_FAILED || clients > 64)
		die("mmap");
	server = fork();
	if (!server) {
		serve(lis);
		_exit(0);
	}
	end = now() + seconds;
	for (int c = 0; c < clients; c++) {
		unsigned long mine = count / (unsigned long)clients;

		pids[c] = fork();
		if (pids[c])
			continue;
		while (count ? made[c] < mine : now() < end) {
			connect_once(port, payload);
			made[c]++;
		}
		_exit(0);
	}
	for (int c = 0; c < clients; c++) {
		if (waitpid(pids[c], &status, 0) < 0 || status)
			exit(1);
		sum += made[c];
	}
	kill(server, SIGKILL);
	waitpid(server, NULL, 0);
	return sum;
}

static double ping(int port, long count)
{
	struct sockaddr_in a = address(0, port);
	int lis = listener(port, 0), fd, one = 1;
	double begun;
	char c = 'x';
	pid_t pid;

	pid = fork();
	if (!pid) {
		fd = accept(lis, NULL, NULL);
		setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
		while (read(fd, &c, 1) == 1 && write(fd, &c, 1) == 1)
			;
		_exit(0);
	}
	fd = new_socket(SOCK_STREAM);
	if (connect(fd, (struct sockaddr *)&a, sizeof(a)))
		die("connect");
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	begun = now();
	for (long i = 0; i < count; i++)
		if (write(fd, &c, 1) != 1 || read(fd, &c, 1) != 1)
			die("ping");
	begun = now() - begun;
	close(fd);
	waitpid(pid, NULL, 0);
	return begun;
}

static double datagrams(int port, long count)
{
	struct sockaddr_in a = address(0, port);
	int in = new_socket(SOCK_DGRAM), out = new_socket(SOCK_DGRAM);
	char buf[DGRAM] = { 0 };
	double begun;

	if (bind(in, (struct sockaddr *)&a, sizeof(a)) || connect(out, (struct sockaddr *)&a, sizeof(a)))
		die("udp");
	begun = now();
	/* one process: what is measured is the path, not the scheduler */
	for (long i = 0; i < count; i++)
		if (send(out, buf, sizeof(buf), 0) != DGRAM || recv(in, buf, sizeof(buf), 0) != DGRAM)
			die("datagram");
	return now() - begun;
}

/* A process that holds `pairs` on an address of its own: says when it does, then sends a byte whenever it gets one. */
static void hold_some(int port, unsigned int host, long pairs, int ask, int answer)
{
	struct sockaddr_in a = address(host, port);
	int *fds = calloc((size_t)pairs, sizeof(*fds)), lis = listener(port, host);
	char c = 'x';

	if (!fds)
		die("memory");
	for (long i = 0; i < pairs; i++) {
		fds[i] = new_socket(SOCK_STREAM);
		if (connect(fds[i], (struct sockaddr *)&a, sizeof(a)) || accept(lis, NULL, NULL) < 0)
			die("connect");
	}
	for (long next = 0; write(answer, &c, 1) == 1 && read(ask, &c, 1) == 1; next++)
		if (write(fds[next % pairs], &c, 1) != 1)
			die("write");
	_exit(0);
}

/* By as many processes as the limit of descriptors asks for: not everyone may raise it. */
static void hold(int port, long pairs)
{
	struct { int ask[2], answer[2]; } to[64];
	const int spare = 200; /* of these pipes, and what else is open */
	struct rlimit lim;
	long each, n = 0;
	char line[64], c;

	if (getrlimit(RLIMIT_NOFILE, &lim) || lim.rlim_max <= 2 * spare)
		die("descriptors");
	if (lim.rlim_max > 50000)
		lim.rlim_max = 50000; /* an address has so many ports at least, for half of them */
	lim.rlim_cur = lim.rlim_max;
	each = ((long)lim.rlim_max - spare) / 2;
	if (setrlimit(RLIMIT_NOFILE, &lim) || pairs > each * 64)
		die("descriptors");
	for (; pairs > 0; pairs -= each, n++) {
		if (pipe(to[n].ask) || pipe(to[n].answer))
			die("pipe");
		if (!fork()) {
			for (long i = 0; i <= n; i++) /* else none of these would ever hear that the parent is gone */
				close(to[i].ask[1]);
			hold_some(port, (unsigned int)n, pairs < each ? pairs : each, to[n].ask[0], to[n].answer[1]);
		}
		close(to[n].ask[0]);
		close(to[n].answer[1]);
		if (read(to[n].answer[0], &c, 1) != 1)
			exit(1);
	}
	puts("ready");
	fflush(stdout);
	for (long next = 0; fgets(line, sizeof(line), stdin); next++) {
		if (write(to[next % n].ask[1], &c, 1) != 1 || read(to[next % n].answer[0], &c, 1) != 1)
			die("write");
		puts("sent");
		fflush(stdout);
	}
	for (long i = 0; i < n; i++)
		close(to[i].ask[1]);
	while (wait(NULL) > 0)
		;
}

int main(int argc, char **argv)
{
	double begun = now();
	int port;
	long n;

	if (argc < 4) {
		fprintf(stderr, "usage: traffic MODE PORT NUMBER [CLIENTS]\n");
		return 2;
	}
	port = atoi(argv[2]);
	n = atol(argv[3]);
	if (!strcmp(argv[1], "conn")) {
		connections(port, (unsigned long)n, 0, argc > 4 ? atoi(argv[4]) : 1);
		printf("%.6f\n", now() - begun);
	} else if (!strcmp(argv[1], "conn-for")) {
		printf("%lu\n", connections(port, 0, (double)n, argc > 4 ? atoi(argv[4]) : 1));
	} else if (!strcmp(argv[1], "ping")) {
		printf("%.6f\n", ping(port, n));
	} else if (!strcmp(argv[1], "udp")) {
		printf("%.6f\n", datagrams(port, n));
	} else if (!strcmp(argv[1], "hold")) {
		hold(port, n);
	} else {
		fprintf(stderr, "traffic: no mode %s\n", argv[1]);
		return 2;
	}
	return 0;
}
