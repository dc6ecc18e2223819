/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* cflags: -static */
/*
 * burst.c - processes that live for less than a millisecond, each with one connection.
 *
 *   burst PORT HOW-MANY fork        each child connects, sends, closes and exits
 *   burst PORT HOW-MANY exit        each child connects and exits without closing
 *   burst PORT HOW-MANY exec        each child first executes this program again
 *
 * Prints one line a child: pid, its port, what it sent, and how long it lived (ns, fork to exit as
 * the child saw it). The children write into shared memory: nothing else slows them.
 */
#include "truth.h"
#include <sys/mman.h>
#include <sys/wait.h>

enum { BOOK_FD = 9, PAYLOAD = 10 };

struct life {
	int64_t forked, ended;
	int pid, port;
	int64_t start_ticks;
	int ok;
};

static int connect_once(int port, struct life *me, int do_close)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(port) }, local;
	socklen_t len = sizeof(local);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connect(fd, (void *)&to, sizeof(to)))
		return 1;
	getsockname(fd, (void *)&local, &len);
	me->port = ntohs(local.sin_port);
	me->ok = send(fd, "0123456789", PAYLOAD, MSG_NOSIGNAL) == PAYLOAD;
	if (do_close)
		close(fd);
	me->ended = now_ns();
	return 0;
}

int main(int argc, char **argv)
{
	int port = atoi(argv[1]), n = atoi(argv[2]), book, failed = 0;
	char self[4096] = "";
	const char *how = argv[3];
	struct life *lives;
	struct line l = { 0 };

	if (argc == 5) { /* executed again: child number argv[4] */
		lives = mmap(NULL, n * sizeof(*lives), PROT_READ | PROT_WRITE, MAP_SHARED, BOOK_FD, 0);
		return connect_once(port, &lives[atoi(argv[4])], 1);
	}
	book = memfd_create("book", 0);
	if (book < 0 || ftruncate(book, n * sizeof(*lives)) || dup2(book, BOOK_FD) < 0)
		die("book");
	lives = mmap(NULL, n * sizeof(*lives), PROT_READ | PROT_WRITE, MAP_SHARED, BOOK_FD, 0);
	if (readlink("/proc/self/exe", self, sizeof(self) - 1) < 0)
		die("exe");
	truth_process(1, "parent");
	for (int i = 0; i < n; i++) {
		struct life *me = &lives[i];
		int status, pid;

		me->forked = now_ns();
		pid = fork();
		if (!pid) {
			if (!strcmp(how, "exec")) {
				char num[16];

				snprintf(num, sizeof(num), "%d", i);
				execl(self, argv[0], argv[1], argv[2], argv[3], num, (char *)NULL);
				_exit(1);
			}
			_exit(connect_once(port, me, strcmp(how, "exit")));
		}
		me->pid = pid;
		/* one after the other, so that pids and times are known; no pause between them */
		waitpid(pid, &status, 0);
		failed += status != 0 || !me->ok;
	}
	for (int i = 0; i < n; i++) {
		line_str(&l, "what", "life");
		line_int(&l, "pid", lives[i].pid);
		line_int(&l, "port", lives[i].port);
		line_int(&l, "sent", PAYLOAD);
		line_int(&l, "lived", lives[i].ended - lives[i].forked);
		line_int(&l, "child", i);
		line_send(&l, 1);
	}
	return failed != 0;
}
