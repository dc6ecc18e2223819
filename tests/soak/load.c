/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * load.c - what the soak makes strayport look at, and the truth about it.
 *
 *   load SEED RATE SCENARIOS mixed   in a network namespace of its own: so many scenarios, RATE in a second
 *   load SEED RATE SCENARIOS burst   each is a burst of connections
 *   load SEED RATE 0 stay            connections that stay open, until stdin ends
 *
 * Each scenario is a few processes on a port chosen anew, some of them on ports that nobody
 * watches. What a process did stands in memory that all of them share, so that the truth about one that
 * SIGKILL met is not lost: what it had sent is what its peer read until the end. It is printed when
 * all is over, an object a line: a socket each ("k": out, in, lis, udp), then "done" with the counts.
 */
#include "truth.h"
#include <linux/if.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <poll.h>

/* tests/soak/soak.py knows these numbers too */
enum { WATCHED = 20000, STAYING = 20900, UNWATCHED = 21000, PORTS = 900, STAYING_PORTS = 100 };
enum { RECORDS = 16384, PEERS = 4, BURST = 150, STAY_PAIRS = 40, CHUNK = 1000, BOOK_FD = 9 };
enum { KILL_AFTER = 20 * CHUNK };
enum { WHY_FIN = 1, WHY_RESET = 2, WHY_EXIT = 4, WHY_REFUSED = 8, WHY_NONE = 16 };

struct peer {
	struct sockaddr_storage addr;
	uint64_t tx, rx, txd, rxd;
	int refused;
};

struct record {
	const char *kind;
	int ready, unwatched, bound;
	int pid, closer;  /* who opened it; whose end is its end */
	int hand;         /* who used it after pid, 0 = nobody */
	int from_peer;    /* killed: it sent what its peer received */
	int after_exec;   /* its end is made by another program in the same process */
	int why;
	struct sockaddr_storage local, remote;
	uint64_t tx, rx;
	int64_t begin;
	int n_peers;
	struct peer peers[PEERS];
};

struct book {
	unsigned int n;
	int refused, kills, execs, hands, unwatched, stays;
	int done[16]; /* by scenario */
	struct record r[RECORDS];
};

static struct book *book;
static const char *self;
static unsigned long long random_state;

static unsigned int any(unsigned int below)
{
	random_state = random_state * 6364136223846793005ull + 1442695040888963407ull;
	return (unsigned int)(random_state >> 33) % below;
}

static int64_t wall(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_REALTIME, &ts);
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

/* ---- the scenario ---- */
enum scene { SHORT, PARALLEL, BURSTING, RESETS, HALF, REFUSED, KILL_CLIENT, KILL_SERVER, FORKS, RIGHTS, EXECS,
	     UDP, UDP_KILL, UDP_REFUSED, SCENES };

static const char *const scene_names[SCENES] = { "short", "parallel", "burst", "reset", "half_close", "refused",
	"kill_client", "kill_server", "fork", "rights", "exec", "udp", "udp_kill", "udp_refused" };

struct plan {
	enum scene scene;
	int family;       /* 4, 6; 46: the server is on ::, the client comes by IPv4 */
	int port, unwatched;
	int n;            /* connections, or UDP clients */
	int ask, reply;   /* bytes */
	int server_first; /* closes first */
	int by_exit;      /* ... and that by exiting */
	int server;       /* pid */
};

static socklen_t address(const struct plan *p, int server, struct sockaddr_storage *ss)
{
	memset(ss, 0, sizeof(*ss));
	if (p->family == 4 || (p->family == 46 && !server)) {
		struct sockaddr_in *a = (void *)ss;

		a->sin_family = AF_INET;
		a->sin_port = htons((uint16_t)p->port);
		a->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		return sizeof(*a);
	}
	struct sockaddr_in6 *a = (void *)ss;

	a->sin6_family = AF_INET6;
	a->sin6_port = htons((uint16_t)p->port);
	a->sin6_addr = p->family == 6 ? in6addr_loopback : in6addr_any;
	return sizeof(*a);
}

static struct record *record(const struct plan *p, const char *kind, int fd, int64_t begin)
{
	unsigned int n = __atomic_fetch_add(&book->n, 1, __ATOMIC_SEQ_CST);
	struct record *r = &book->r[n];
	socklen_t len = sizeof(r->local);

	if (n >= RECORDS)
		die("the book is full");
	r->kind = kind;
	r->pid = r->closer = getpid();
	r->begin = begin;
	r->unwatched = p->unwatched;
	getsockname(fd, (void *)&r->local, &len);
	len = sizeof(r->remote);
	if (getpeername(fd, (void *)&r->remote, &len))
		memset(&r->remote, 0, sizeof(r->remote));
	r->ready = 1;
	return r;
}

static int new_socket(const struct plan *p, int server, int type)
{
	int fd = socket(p->family == 4 || (p->family == 46 && !server) ? AF_INET : AF_INET6, type, 0), one = 1;

	if (fd < 0)
		die("socket");
	if (type == SOCK_STREAM && server)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	return fd;
}

/* a process that was to be killed waits no longer than this for it */
static void get_killed(void)
{
	sleep(600);
	die("nobody killed me");
}

static char payload[256 * 1024];

static void send_all(int fd, uint64_t *tx, int n)
{
	while (n > 0) {
		ssize_t r = send(fd, payload, (size_t)n, MSG_NOSIGNAL);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			die("send");
		n -= (int)r;
		*tx += (uint64_t)r;
	}
}

/* Up to n bytes; less only if the peer has ended. Returns -1 after a reset. */
static int recv_some(int fd, uint64_t *rx, int n)
{
	static char buf[65536];
	int sum = 0;

	while (sum < n) {
		int want = n - sum < (int)sizeof(buf) ? n - sum : (int)sizeof(buf);
		ssize_t r = recv(fd, buf, (size_t)want, 0);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0 && errno == ECONNRESET)
			return -1;
		if (r < 0)
			die("recv");
		if (!r)
			break;
		sum += (int)r;
		*rx += (uint64_t)r;
	}
	return sum;
}

static void recv_all(int fd, uint64_t *rx, int n)
{
	if (recv_some(fd, rx, n) != n)
		die("a short message");
}

static void until_the_end(int fd, struct record *r)
{
	while (recv_some(fd, &r->rx, 65536) > 0)
		;
}

static void close_by_reset(int fd, struct record *r)
{
	struct linger l = { 1, 0 };

	r->why = WHY_RESET;
	setsockopt(fd, SOL_SOCKET, SO_LINGER, &l, sizeof(l));
	close(fd);
}

static void close_by_fin(int fd, struct record *r)
{
	r->why = WHY_FIN;
	close(fd);
}

static int reap(int pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			die("waitpid");
	return status;
}

/* ---- the server's side of a connection ---- */
static void serve(const struct plan *p, int fd, struct record *r)
{
	recv_all(fd, &r->rx, p->ask);
	if (p->scene == EXECS) /* the other program asks again */
		recv_all(fd, &r->rx, p->ask);
	if (p->scene == HALF) {
		if (recv_some(fd, &r->rx, 1))
			die("data after the end");
		for (int i = 0; i < 3; i++)
			send_all(fd, &r->tx, p->reply);
		return;
	}
	send_all(fd, &r->tx, p->reply);
}

static void serve_end(const struct plan *p, int fd, struct record *r)
{
	if (p->scene == RESETS && p->server_first) {
		/* the client has read all of it, so that no byte is thrown away */
		recv_all(fd, &r->rx, 1);
		close_by_reset(fd, r);
		return;
	}
	if (p->scene == RESETS) {
		if (recv_some(fd, &r->rx, 1) >= 0)
			die("no reset");
		r->why = WHY_RESET;
		close(fd);
		return;
	}
	if (!p->server_first && p->scene != HALF)
		until_the_end(fd, r);
	close_by_fin(fd, r);
}

/* The client sends without end, and dies in the middle of it. */
static void kill_client(int fd, struct record *r, int client)
{
	while (r->rx < KILL_AFTER)
		if (recv_some(fd, &r->rx, CHUNK) <= 0)
			die("the client ended by itself");
	kill(client, SIGKILL);
	until_the_end(fd, r);
	close_by_fin(fd, r);
}

/* To be killed by the other side. */
static void send_until_killed(int fd, struct record *r)
{
	uint64_t sent = 0;

	r->why = WHY_EXIT;
	r->from_peer = 1;
	for (int i = 0; i < 10 * KILL_AFTER / CHUNK; i++)
		send_all(fd, &sent, CHUNK);
	get_killed();
}

/* Another process has the connection from now on. */
static void serve_in_child(const struct plan *p, int fd, struct record *r)
{
	r->hand = r->closer = getpid();
	serve(p, fd, r);
	if (p->server_first && p->by_exit) {
		r->why = WHY_EXIT;
		_exit(0);
	}
	serve_end(p, fd, r);
	_exit(0);
}

static void send_fd(int door, int fd, int index)
{
	char room[CMSG_SPACE(sizeof(int))] = { 0 };
	struct iovec io = { &index, sizeof(index) };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof(room) };
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);

	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(c), &fd, sizeof(fd));
	if (sendmsg(door, &m, 0) < 0)
		die("sendmsg");
}

static int recv_fd(int door, int *index)
{
	char room[CMSG_SPACE(sizeof(int))] = { 0 };
	struct iovec io = { index, sizeof(*index) };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof(room) };
	int fd;

	if (recvmsg(door, &m, 0) <= 0 || !CMSG_FIRSTHDR(&m))
		die("recvmsg");
	memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(fd));
	return fd;
}

static void hand_over(const struct plan *p, int lis, int fd, struct record *r)
{
	int door[2], index = (int)(r - book->r), kid;
	char c;

	if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, door))
		die("socketpair");
	/* by fork: the child has the descriptor; by SCM_RIGHTS: it gets another one */
	if (p->scene == RIGHTS)
		send_fd(door[0], fd, index);
	kid = fork();
	if (kid < 0)
		die("fork");
	if (!kid) {
		close(lis);
		if (p->scene == RIGHTS) {
			close(fd);
			fd = recv_fd(door[1], &index);
		}
		close(door[0]);
		if (read(door[1], &c, 1) != 1)
			die("the line to the parent");
		close(door[1]);
		serve_in_child(p, fd, &book->r[index]);
	}
	close(door[1]);
	close(fd);
	/* only now may the child end: whoever closes last makes the end */
	if (write(door[0], "", 1) != 1)
		die("the line to the child");
	close(door[0]);
	if (reap(kid))
		die("the child that got the connection");
}

static void accept_one(const struct plan *p, int lis, int client, int kept[], struct record *keeps[], int *n_kept)
{
	int fd = accept(lis, NULL, NULL);
	struct record *r;

	if (fd < 0)
		die("accept");
	r = record(p, "in", fd, wall());
	switch (p->scene) {
	case KILL_CLIENT:
		kill_client(fd, r, client);
		return;
	case KILL_SERVER:
		recv_all(fd, &r->rx, p->ask);
		send_until_killed(fd, r);
		return;
	case FORKS:
	case RIGHTS:
		hand_over(p, lis, fd, r);
		return;
	default:
		serve(p, fd, r);
	}
	if (p->scene != PARALLEL) {
		serve_end(p, fd, r);
		return;
	}
	kept[*n_kept] = fd;
	keeps[(*n_kept)++] = r;
}

static void server(const struct plan *p, int say, int hear)
{
	int lis = new_socket(p, 1, SOCK_STREAM), kept[BURST], n_kept = 0, client;
	struct record *keeps[BURST], *me;
	struct sockaddr_storage a;
	socklen_t len = address(p, 1, &a);
	int64_t begin = wall();

	if (bind(lis, (void *)&a, len) || listen(lis, 256))
		die("listen");
	me = record(p, "lis", lis, begin);
	me->bound = 1;
	me->why = p->scene == KILL_SERVER ? WHY_EXIT : WHY_NONE;
	if (write(say, "", 1) != 1 || read(hear, &client, sizeof(client)) != sizeof(client))
		die("the line to the parent");
	for (int i = 0; i < p->n; i++)
		accept_one(p, lis, client, kept, keeps, &n_kept);
	while (n_kept--)
		serve_end(p, kept[n_kept], keeps[n_kept]);
	close(lis);
	_exit(0);
}

/* ---- the client's side ---- */
static int connect_to(const struct plan *p, struct record **r)
{
	int fd = new_socket(p, 0, SOCK_STREAM);
	struct sockaddr_storage a;
	socklen_t len = address(p, 0, &a);
	int64_t begin = wall();

	if (connect(fd, (void *)&a, len))
		die("connect");
	*r = record(p, "out", fd, begin);
	return fd;
}

static void kill_server(const struct plan *p, int fd, struct record *r)
{
	send_all(fd, &r->tx, p->ask);
	while (r->rx < KILL_AFTER)
		if (recv_some(fd, &r->rx, CHUNK) <= 0)
			die("the server ended by itself");
	kill(p->server, SIGKILL);
	until_the_end(fd, r);
	close_by_fin(fd, r);
}

/* What comes after the asking and, if there is one, the exec. */
static void client_rest(const struct plan *p, int fd, struct record *r)
{
	if (p->scene == HALF)
		shutdown(fd, SHUT_WR);
	recv_all(fd, &r->rx, p->scene == HALF ? 3 * p->reply : p->reply);
	if (p->scene == RESETS && !p->server_first) {
		close_by_reset(fd, r);
		return;
	}
	if (p->scene == RESETS) {
		send_all(fd, &r->tx, 1);
		if (recv_some(fd, &r->rx, 1) >= 0)
			die("no reset");
		r->why = WHY_RESET;
		close(fd);
		return;
	}
	if (p->server_first || p->scene == HALF)
		until_the_end(fd, r);
	close_by_fin(fd, r);
}

/* Become another program, which goes on with the same connection. */
static void exec_between(const struct plan *p, int fd, struct record *r)
{
	char words[5][16];

	r->after_exec = 1;
	snprintf(words[0], sizeof(words[0]), "%d", fd);
	snprintf(words[1], sizeof(words[1]), "%d", (int)(r - book->r));
	snprintf(words[2], sizeof(words[2]), "%d", p->ask);
	snprintf(words[3], sizeof(words[3]), "%d", p->reply);
	snprintf(words[4], sizeof(words[4]), "%d", p->server_first);
	execl(self, "after-exec", words[0], words[1], words[2], words[3], words[4], (char *)NULL);
	die("exec");
}

static int after_exec(char **argv)
{
	struct plan p = { .scene = EXECS, .ask = atoi(argv[3]), .reply = atoi(argv[4]), .server_first = atoi(argv[5]) };
	struct record *r;

	book = mmap(NULL, sizeof(*book), PROT_READ | PROT_WRITE, MAP_SHARED, BOOK_FD, 0);
	if (book == MAP_FAILED)
		die("mmap");
	r = &book->r[atoi(argv[2])];
	send_all(atoi(argv[1]), &r->tx, p.ask);
	client_rest(&p, atoi(argv[1]), r);
	return 0;
}

static void client(const struct plan *p)
{
	int fd, fds[BURST];
	struct record *r, *all[BURST];

	for (int i = 0; i < p->n; i++) {
		fd = connect_to(p, &r);
		if (p->scene == KILL_CLIENT)
			send_until_killed(fd, r);
		if (p->scene == KILL_SERVER) {
			kill_server(p, fd, r);
			continue;
		}
		send_all(fd, &r->tx, p->ask);
		if (p->scene == EXECS)
			exec_between(p, fd, r);
		fds[i] = fd;
		all[i] = r;
		if (p->scene != PARALLEL)
			client_rest(p, fd, r);
	}
	for (int i = 0; p->scene == PARALLEL && i < p->n; i++)
		client_rest(p, fds[i], all[i]);
	_exit(0);
}

static void refused(const struct plan *p)
{
	int fd = new_socket(p, 0, SOCK_STREAM);
	struct sockaddr_storage a;
	socklen_t len = address(p, 0, &a);
	int64_t begin = wall();
	struct record *r;

	/* bound by hand: a failed connect lets go of its port, and then nobody could say which it was */
	struct plan here = *p;
	struct sockaddr_storage mine;

	here.port = 0;
	if (bind(fd, (void *)&mine, address(&here, 0, &mine)))
		die("bind");
	r = record(p, "out", fd, begin);
	if (!connect(fd, (void *)&a, len) || errno != ECONNREFUSED)
		die("not refused");
	r->remote = a;
	r->why = WHY_REFUSED;
	if (!p->unwatched)
		__atomic_fetch_add(&book->refused, 1, __ATOMIC_SEQ_CST);
	close(fd);
	_exit(0);
}

/* ---- UDP ---- */
static struct peer *peer_of(struct record *r, const struct sockaddr_storage *from)
{
	for (int i = 0; i < r->n_peers; i++)
		if (!memcmp(&r->peers[i].addr, from, sizeof(*from)))
			return &r->peers[i];
	if (r->n_peers == PEERS)
		die("too many peers");
	r->peers[r->n_peers].addr = *from;
	return &r->peers[r->n_peers++];
}

static void udp_server(const struct plan *p, int say, int hear)
{
	int fd = new_socket(p, 1, SOCK_DGRAM), client;
	struct sockaddr_storage a;
	socklen_t len = address(p, 1, &a);
	int64_t begin = wall();
	struct record *r;

	if (bind(fd, (void *)&a, len))
		die("bind");
	r = record(p, "udp", fd, begin);
	r->bound = 1;
	r->why = WHY_NONE;
	if (write(say, "", 1) != 1 || read(hear, &client, sizeof(client)) != sizeof(client))
		die("the line to the parent");
	for (int i = 0; i < p->n * 5; i++) {
		struct peer *peer;
		ssize_t n;

		memset(&a, 0, sizeof(a));
		len = sizeof(a);
		n = recvfrom(fd, payload, sizeof(payload), 0, (void *)&a, &len);
		if (n < 0)
			die("recvfrom");
		peer = peer_of(r, &a);
		peer->rx += (uint64_t)n;
		peer->rxd++;
		if (p->scene == UDP_KILL && i == p->n * 5 - 1) {
			kill(client, SIGKILL);
			break;
		}
		if (sendto(fd, payload, (size_t)p->reply, 0, (void *)&a, len) != p->reply)
			die("sendto");
		peer->tx += (uint64_t)p->reply;
		peer->txd++;
	}
	close(fd);
	_exit(0);
}

static void udp_client(const struct plan *p)
{
	int fds[PEERS];
	struct record *r[PEERS];
	struct sockaddr_storage a;
	socklen_t len = address(p, 0, &a);

	for (int i = 0; i < p->n; i++) {
		fds[i] = new_socket(p, 0, SOCK_DGRAM);
		if (connect(fds[i], (void *)&a, len))
			die("connect");
		r[i] = record(p, "udp", fds[i], wall());
		r[i]->why = p->scene == UDP_KILL ? WHY_EXIT : WHY_NONE;
	}
	for (int i = 0; i < 5 * p->n; i++) {
		struct peer *peer = peer_of(r[i % p->n], &a);
		int n = p->ask + i;

		/* before: the last one of those that are to be killed gets no further */
		peer->tx += (uint64_t)n;
		peer->txd++;
		if (send(fds[i % p->n], payload, (size_t)n, 0) != n)
			die("send");
		if (recv(fds[i % p->n], payload, sizeof(payload), 0) != p->reply)
			die("recv");
		peer->rx += (uint64_t)p->reply;
		peer->rxd++;
	}
	for (int i = 0; i < p->n; i++)
		close(fds[i]);
	_exit(0);
}

static void udp_refused(const struct plan *p)
{
	int fd = new_socket(p, 0, SOCK_DGRAM);
	struct sockaddr_storage a;
	socklen_t len = address(p, 0, &a);
	struct record *r;
	struct peer *peer;

	if (connect(fd, (void *)&a, len))
		die("connect");
	r = record(p, "udp", fd, wall());
	r->why = WHY_NONE;
	peer = peer_of(r, &a);
	if (send(fd, payload, (size_t)p->ask, 0) != p->ask)
		die("send");
	peer->tx = (uint64_t)p->ask;
	peer->txd = 1;
	if (recv(fd, payload, sizeof(payload), 0) >= 0 || errno != ECONNREFUSED)
		die("not refused");
	peer->refused = 1;
	if (!p->unwatched)
		__atomic_fetch_add(&book->refused, 1, __ATOMIC_SEQ_CST);
	close(fd);
	_exit(0);
}

/* ---- connections that stay ---- */
/* Both ends in one process; some of them move a little each time. Returns when stdin or `line` ends. */
static void stay(int pairs, int line)
{
	struct plan p = { .scene = SHORT };
	int out[STAY_PAIRS], in[STAY_PAIRS];
	struct record *o[STAY_PAIRS], *i[STAY_PAIRS], *l[2];
	int lis[2];
	struct sockaddr_storage a;

	for (int f = 0; f < 2; f++) {
		int64_t begin = wall();

		p.family = f ? 6 : 4;
		p.port = STAYING + (int)any(STAYING_PORTS);
		lis[f] = new_socket(&p, 1, SOCK_STREAM);
		if (bind(lis[f], (void *)&a, address(&p, 1, &a)) || listen(lis[f], 256))
			die("listen");
		l[f] = record(&p, "lis", lis[f], begin);
		l[f]->bound = 1;
		l[f]->why = WHY_NONE;
		for (int n = f; n < pairs; n += 2) {
			out[n] = connect_to(&p, &o[n]);
			in[n] = accept(lis[f], NULL, NULL);
			if (in[n] < 0)
				die("accept");
			i[n] = record(&p, "in", in[n], wall());
			book->stays++;
		}
	}
	for (;;) {
		struct pollfd end = { .fd = line, .events = POLLIN };
		int n = (int)any((unsigned int)pairs), size = 1 + (int)any(3000);

		if (poll(&end, 1, 300) != 0)
			break;
		send_all(out[n], &o[n]->tx, size);
		recv_all(in[n], &i[n]->rx, size);
		send_all(in[n], &i[n]->tx, size / 2);
		recv_all(out[n], &o[n]->rx, size / 2);
	}
	for (int n = 0; n < pairs; n++) {
		close_by_fin(out[n], o[n]);
		until_the_end(in[n], i[n]);
		close_by_fin(in[n], i[n]);
	}
	close(lis[0]);
	close(lis[1]);
}

/* ---- a scenario, from its parent's side ---- */
static struct plan make_plan(enum scene scene, bool mixed)
{
	struct plan p = { .scene = scene };

	if (mixed && p.scene == BURSTING && any(3))
		p.scene = SHORT; /* not as many bursts */
	p.family = (int[]){ 4, 6, 46 }[any(3)];
	p.unwatched = mixed && any(6) == 0;
	p.port = (p.unwatched ? UNWATCHED : WATCHED) + (int)any(PORTS);
	p.n = p.scene == BURSTING ? BURST : p.scene == SHORT || p.scene == PARALLEL ? 1 + (int)any(8) : 1;
	if (p.scene == UDP)
		p.n = 1 + (int)any(PEERS);
	p.ask = 1 + (int)any(p.scene == BURSTING ? 100 : 1400);
	p.reply = 1 + (int)any(any(20) ? 1400 : 100000);
	if (p.scene == BURSTING || p.scene == UDP || p.scene == UDP_KILL)
		p.reply = 1 + (int)any(100);
	p.server_first = (int)any(2);
	p.by_exit = (int)any(2);
	return p;
}

static int child(void)
{
	int pid = fork();

	if (pid < 0)
		die("fork");
	if (pid)
		return pid;
	/* nothing of a scenario outlives the run */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	return 0;
}

static void expect_end(int pid, int killed)
{
	int status = reap(pid);

	if (killed ? !WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL : status != 0) {
		fprintf(stderr, "load: a process ended with status %#x\n", status);
		exit(97);
	}
}

static void play(struct plan *p)
{
	bool udp = p->scene == UDP || p->scene == UDP_KILL;
	int say[2], tell[2], pid;
	char c;

	if (p->scene == REFUSED || p->scene == UDP_REFUSED) {
		pid = child();
		if (!pid && p->scene == REFUSED)
			refused(p);
		if (!pid)
			udp_refused(p);
		expect_end(pid, 0);
		return;
	}
	if (pipe(say) || pipe(tell))
		die("pipe");
	p->server = child();
	if (!p->server) {
		close(say[0]);
		close(tell[1]);
		if (udp)
			udp_server(p, say[1], tell[0]);
		server(p, say[1], tell[0]);
	}
	close(say[1]);
	close(tell[0]);
	if (read(say[0], &c, 1) != 1)
		die("the server did not begin");
	pid = child();
	if (!pid) {
		close(say[0]);
		close(tell[1]);
		if (udp)
			udp_client(p);
		client(p);
	}
	if (write(tell[1], &pid, sizeof(pid)) != sizeof(pid))
		die("the server did not listen");
	close(say[0]);
	close(tell[1]);
	expect_end(pid, p->scene == KILL_CLIENT || p->scene == UDP_KILL);
	expect_end(p->server, p->scene == KILL_SERVER);
	book->kills += p->scene == KILL_CLIENT || p->scene == UDP_KILL || p->scene == KILL_SERVER;
	book->execs += p->scene == EXECS;
	book->hands += p->scene == FORKS || p->scene == RIGHTS;
}

/* ---- the truth ---- */
static int port_of(const struct sockaddr_storage *ss)
{
	return ((const struct sockaddr_in *)ss)->sin_port; /* at the same place in sockaddr_in6 */
}

/* By the ports: of the addresses one may be IPv4 and the other the same in IPv6. */
static struct record *other_end(const struct record *r)
{
	for (unsigned int i = 0; i < book->n; i++)
		if (&book->r[i] != r && port_of(&book->r[i].local) == port_of(&r->remote) &&
		    port_of(&book->r[i].remote) == port_of(&r->local))
			return &book->r[i];
	die("a connection with one end");
	return NULL;
}

static void line_why(struct line *l, int why)
{
	line_str(l, "why", why == WHY_FIN ? "fin" : why == WHY_RESET ? "reset" : why == WHY_EXIT ? "process_exit" :
		 why == WHY_REFUSED ? "ECONNREFUSED" : why == WHY_NONE ? "" : "unknown");
}

static void print_record(struct line *l, struct record *r)
{
	line_str(l, "k", r->kind);
	line_ns(l, "ns", "/proc/self/ns/net");
	line_addr(l, "local", &r->local);
	line_addr(l, "remote", &r->remote);
	line_int(l, "pid", r->pid);
	line_int(l, "closer", r->closer);
	line_int(l, "hand", r->hand);
	line_int(l, "exec", r->after_exec);
	line_int(l, "bound", r->bound);
	line_int(l, "begin", r->begin);
	line_int(l, "tx", (int64_t)(r->from_peer ? other_end(r)->rx : r->tx));
	line_int(l, "rx", (int64_t)r->rx);
	line_why(l, r->why);
	line_key(l, "peers");
	line_add(l, "[");
	for (int i = 0; i < r->n_peers; i++) {
		struct peer *p = &r->peers[i];
		struct line at = { 0 };

		line_addr(&at, "at", &p->addr);
		line_add(l, "%s%s,\"tx\":%llu,\"rx\":%llu,\"txd\":%llu,\"rxd\":%llu,\"refused\":%d}", i ? "," : "", at.b,
			 (unsigned long long)p->tx, (unsigned long long)p->rx, (unsigned long long)p->txd,
			 (unsigned long long)p->rxd, p->refused);
	}
	line_add(l, "]");
	line_send(l, 1);
}

static void print_book(void)
{
	struct line *l = calloc(1, sizeof(*l));

	for (unsigned int i = 0; i < book->n; i++) {
		if (!book->r[i].ready || !book->r[i].why)
			die("a record without an end");
		if (book->r[i].unwatched)
			book->unwatched++;
		else
			print_record(l, &book->r[i]);
	}
	line_str(l, "k", "done");
	line_ns(l, "ns", "/proc/self/ns/net");
	line_int(l, "refused_packets", book->refused);
	line_int(l, "kills", book->kills);
	line_int(l, "execs", book->execs);
	line_int(l, "hands", book->hands);
	line_int(l, "stays", book->stays);
	line_int(l, "unwatched", book->unwatched);
	for (int i = 0; i < SCENES; i++)
		line_int(l, scene_names[i], book->done[i]);
	line_send(l, 1);
	free(l);
}

static void own_namespace(void)
{
	struct ifreq lo = { .ifr_name = "lo" };
	int s;

	if (unshare(CLONE_NEWNET))
		die("unshare");
	s = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	lo.ifr_flags = IFF_UP | IFF_LOOPBACK | IFF_RUNNING;
	if (s < 0 || ioctl(s, SIOCSIFFLAGS, &lo))
		die("lo");
	close(s);
}

int main(int argc, char **argv)
{
	static char exe[4096];
	int scenes, rate, line[2], stayer, first, fd;
	bool mixed;

	signal(SIGPIPE, SIG_IGN);
	if (argc == 6)
		return after_exec(argv);
	if (argc != 5)
		return 2;
	mixed = !strcmp(argv[4], "mixed");
	random_state = strtoull(argv[1], NULL, 10) * 2654435761ull + 1;
	rate = atoi(argv[2]);
	scenes = atoi(argv[3]);
	if (readlink("/proc/self/exe", exe, sizeof(exe) - 1) < 0)
		die("exe");
	self = exe;
	fd = memfd_create("book", MFD_CLOEXEC);
	if (fd < 0 || ftruncate(fd, sizeof(*book)) || dup2(fd, BOOK_FD) < 0)
		die("book");
	close(fd);
	book = mmap(NULL, sizeof(*book), PROT_READ | PROT_WRITE, MAP_SHARED, BOOK_FD, 0);
	if (book == MAP_FAILED)
		die("mmap");
	own_namespace();
	if (!strcmp(argv[4], "stay")) {
		stay(STAY_PAIRS, 0);
		print_book();
		return 0;
	}
	if (pipe(line))
		die("pipe");
	stayer = child();
	if (!stayer) {
		close(line[1]);
		stay(4, line[0]);
		_exit(0);
	}
	close(line[0]);
	fcntl(line[1], F_SETFD, FD_CLOEXEC);
	/* each kind in turn, from another beginning each time */
	first = mixed ? (int)any(SCENES) : BURSTING;
	for (int i = 0; i < scenes; i++) {
		struct plan p = make_plan((enum scene)((mixed ? first + i : first) % SCENES), mixed);
		struct timespec pause = { 0, (1000000000L / rate) % 1000000000L };

		play(&p);
		book->done[p.scene]++;
		/* after the work, not at a fixed time: where the machine is busy, less is done */
		nanosleep(&pause, NULL);
	}
	close(line[1]);
	expect_end(stayer, 0);
	print_book();
	return 0;
}
