/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* cflags: -static */
/*
 * load.c - many connections at once, and the truth about each.
 *
 *   load server PORT FORKS THREADS DIR   one listener; FORKS children and THREADS threads accept
 *   load client PORT CLIENTS CONNECTIONS DIR
 *
 * Each process (for the server also each thread) writes DIR/NAME.json when it is done: a line about
 * the process, then [peer's or own ephemeral port, sent, received, tid, time] per connection. Files and
 * not a pipe, so that the load is not slowed by its own bookkeeping. The server prints "ready" when
 * it listens and ends at SIGTERM: children first, then the listener is shut down and closed.
 */
#include "truth.h"
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>

enum { MAX_CONN = 400000, MAX_PAYLOAD = 4096 };

struct record {
	int port, sent, received;
	int64_t t; /* when it was there: a tuple may come again */
};

struct book {
	struct record *r;
	int n;
	const char *dir, *name;
};

static int listener = -1;
static volatile sig_atomic_t stop;
static char payload[MAX_PAYLOAD];

static void on_term(int sig)
{
	(void)sig;
	stop = 1;
}

static void book_write(struct book *b)
{
	char path[4096];
	int fd, tid = host_tid();
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s-%d.json", b->dir, b->name, tid);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	if (fd < 0)
		die(path);
	truth_process(fd, b->name);
	f = fdopen(fd, "a");
	for (int i = 0; i < b->n; i++)
		fprintf(f, "[%d,%d,%d,%d,%lld]\n", b->r[i].port, b->r[i].sent, b->r[i].received, tid,
			(long long)b->r[i].t);
	if (fclose(f))
		die(path);
}

static int read_all(int fd, char *buf, int n)
{
	int sum = 0;

	while (sum < n) {
		ssize_t r = recv(fd, buf, n - sum, 0);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			die("recv");
		if (!r)
			break;
		sum += r;
	}
	return sum;
}

static void write_all(int fd, const void *buf, int n)
{
	while (n > 0) {
		ssize_t r = send(fd, buf, n, MSG_NOSIGNAL);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			die("send");
		n -= r;
	}
}

/* what the client asks for, first in its payload */
struct ask {
	uint16_t send, reply, server_first;
};

static void serve(struct book *b)
{
	static __thread char buf[MAX_PAYLOAD];

	while (!stop) {
		struct sockaddr_in peer;
		socklen_t len = sizeof(peer);
		int fd = accept(listener, (void *)&peer, &len);
		int64_t t = now_ns();
		struct ask a;

		if (fd < 0 && errno == EINTR)
			continue;
		if (fd < 0)
			break; /* shut down */
		if (read_all(fd, (char *)&a, sizeof(a)) != sizeof(a) ||
		    read_all(fd, buf, a.send - sizeof(a)) != (int)(a.send - sizeof(a)))
			die("short request");
		write_all(fd, payload, a.reply);
		if (!a.server_first && read_all(fd, buf, 1))
			die("data after the request");
		close(fd);
		b->r[b->n++] = (struct record){ ntohs(peer.sin_port), a.reply, a.send, t };
	}
	book_write(b);
}

static void *serve_thread(void *book)
{
	serve(book);
	return NULL;
}

static struct book *new_book(const char *dir, const char *name)
{
	struct book *b = calloc(1, sizeof(*b));

	b->r = calloc(MAX_CONN, sizeof(*b->r));
	b->dir = dir;
	b->name = name;
	return b;
}

static int server(int port, int forks, int threads, const char *dir)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons(port) };
	struct sigaction sa = { .sa_handler = on_term };
	pthread_t t[64];
	pid_t kids[64];
	sigset_t set;
	int one = 1, sig;

	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	listener = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(listener, (void *)&a, sizeof(a)) || listen(listener, 4096))
		die("listen");
	for (int i = 0; i < forks; i++) {
		kids[i] = fork();
		if (!kids[i]) {
			sigaction(SIGTERM, &sa, NULL);
			serve(new_book(dir, "acceptor"));
			_exit(0);
		}
	}
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	for (int i = 0; i < threads; i++)
		pthread_create(&t[i], NULL, serve_thread, new_book(dir, "thread"));
	truth_process(1, "ready");
	sigwait(&set, &sig);
	for (int i = 0; i < forks; i++) {
		kill(kids[i], SIGTERM);
		waitpid(kids[i], NULL, 0);
	}
	shutdown(listener, SHUT_RDWR);
	for (int i = 0; i < threads; i++)
		pthread_join(t[i], NULL);
	close(listener);
	return 0;
}

static void client(int port, int id, int n, const char *dir)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(port) };
	struct book *b = new_book(dir, "client");
	char buf[MAX_PAYLOAD];

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	for (int i = 0; i < n; i++) {
		struct ask a = { sizeof(a) + (i * 37 + id) % 1000, (i * 53 + id * 7) % 2000, (i + id) % 2 };
		struct sockaddr_in me;
		socklen_t len = sizeof(me);
		int fd = socket(AF_INET, SOCK_STREAM, 0);
		int64_t t;

		if (connect(fd, (void *)&to, sizeof(to)))
			die("connect");
		t = now_ns();
		getsockname(fd, (void *)&me, &len);
		memcpy(buf, &a, sizeof(a));
		write_all(fd, buf, a.send);
		if (read_all(fd, buf, a.reply) != a.reply)
			die("short reply");
		if (a.server_first && read_all(fd, buf, 1))
			die("data after the reply");
		close(fd);
		b->r[b->n++] = (struct record){ ntohs(me.sin_port), a.send, a.reply, t };
	}
	book_write(b);
}

static int clients(int port, int many, int n, const char *dir)
{
	int failed = 0, status;

	for (int i = 0; i < many; i++)
		if (!fork()) {
			client(port, i, n, dir);
			_exit(0);
		}
	for (int i = 0; i < many; i++) {
		wait(&status);
		failed += status != 0;
	}
	return failed != 0;
}

int main(int argc, char **argv)
{
	if (argc != 6)
		return 2;
	signal(SIGPIPE, SIG_IGN);
	if (!strcmp(argv[1], "server"))
		return server(atoi(argv[2]), atoi(argv[3]), atoi(argv[4]), argv[5]);
	return clients(atoi(argv[2]), atoi(argv[3]), atoi(argv[4]), argv[5]);
}
