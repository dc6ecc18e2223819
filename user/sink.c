/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "output.h"
#include "recfile.h"
#include "writer.h"

#define DEFAULT_LIMIT (4u << 20)

enum kind {
	KIND_PLAIN,  /* a file: write() may wait, unless a thread does it */
	KIND_OPENED, /* a pipe or terminal: through own_fd, which does not block */
	KIND_SOCKET, /* by MSG_DONTWAIT */
	KIND_POLLED, /* a pipe that cannot be opened anew: small pieces when poll() promises room */
	KIND_FILE,   /* by whole lines, through a recfile */
};

/*
 * O_NONBLOCK belongs to the open file, which we share with whoever started us
 * (a shell, say), so it is not set there: /proc/self/fd/N opens the same pipe or
 * terminal as a file of our own.
 */
static void open_anew(struct sink *s)
{
	char path[40];
	struct stat st;

	s->kind = KIND_PLAIN;
	if (fstat(s->fd, &st))
		return;
	if (S_ISSOCK(st.st_mode)) {
		s->kind = KIND_SOCKET;
		return;
	}
	if (!S_ISFIFO(st.st_mode) && !isatty(s->fd))
		return;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", s->fd);
	s->own_fd = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	s->kind = s->own_fd >= 0 ? KIND_OPENED : KIND_POLLED;
}

int sink_init(struct sink *s, int fd, size_t limit)
{
	*s = (struct sink){ .fd = fd, .own_fd = -1, .limit = limit ? limit : DEFAULT_LIMIT };
	/* so much that bytes are moved once per limit at most, see sink_reserve() */
	s->cap = 2 * s->limit + 2 * SINK_RESERVE_MAX;
	s->buf = malloc(s->cap);
	if (!s->buf)
		return -ENOMEM;
	open_anew(s);
	return 0;
}

void sink_to_file(struct sink *s, struct recfile *file)
{
	s->file = file;
	s->kind = KIND_FILE;
}

size_t sink_waiting(const struct sink *s)
{
	return s->len - s->done + s->given;
}

bool sink_full(const struct sink *s, bool half)
{
	return sink_waiting(s) >= (half ? s->limit / 2 : s->limit) || (s->beside && sink_full(s->beside, half));
}

char *sink_reserve(struct sink *s, size_t n)
{
	if (s->cap - s->len < n && s->done) {
		memmove(s->buf, s->buf + s->done, s->len - s->done);
		s->len -= s->done;
		s->done = 0;
	}
	if (s->cap - s->len < n) {
		sink_drain(s, -1);
		s->len = s->done = 0; /* after an error it goes nowhere */
	}
	return s->buf + s->len;
}

void sink_commit(struct sink *s, size_t n)
{
	if (s->err)
		s->len = s->done = 0; /* nothing will ever be written: keep the buffer free */
	else
		s->len += n;
}

static ssize_t write_some(struct sink *s, const char *p, size_t n)
{
	struct pollfd ready = { .fd = s->fd, .events = POLLOUT };
	ssize_t taken;

	switch (s->kind) {
	case KIND_OPENED:
		return write(s->own_fd, p, n);
	case KIND_SOCKET:
		return send(s->fd, p, n, MSG_DONTWAIT | MSG_NOSIGNAL);
	case KIND_POLLED:
		if (poll(&ready, 1, 0) == 0) {
			errno = EAGAIN;
			return -1;
		}
		/* POLLOUT of a pipe: a page is free (pipe(7)); PIPE_BUF bytes do not block then */
		return write(s->fd, p, n < 4096 ? n : 4096);
	case KIND_FILE:
		taken = recfile_write(s->file, p, n);
		if (taken >= 0)
			return taken;
		errno = (int)-taken;
		return -1;
	}
	return write(s->fd, p, n);
}

/* By the writer of this sink, in its thread: nothing here changes the sink. */
static ssize_t write_for(void *sink, const char *p, size_t n)
{
	ssize_t taken = write_some(sink, p, n);

	return taken < 0 ? -errno : taken;
}

int sink_in_thread(struct sink *s)
{
	struct stat st;

	if ((s->kind != KIND_PLAIN && s->kind != KIND_FILE) || fstat(s->fd, &st) || !S_ISREG(st.st_mode))
		return 0;
	s->other = malloc(s->cap);
	if (!s->other)
		return -ENOMEM;
	s->writer = writer_new(write_for, s);
	return 0;
}

void sink_poll(const struct sink *s, struct pollfd *p)
{
	p->fd = s->writer ? writer_fd(s->writer) : s->fd;
	p->events = !sink_waiting(s) ? 0 : s->writer ? POLLIN : POLLOUT;
}

/* The writer gets all that there is, and we the buffer that it had. */
static void give(struct sink *s)
{
	char *buf = s->buf;

	if (s->err || writer_busy(s->writer))
		return;
	s->err = writer_result(s->writer);
	s->given = s->err ? 0 : s->len - s->done;
	if (s->given) {
		writer_begin(s->writer, buf + s->done, s->given);
		s->buf = s->other;
		s->other = buf;
	}
	s->len = s->done = 0;
}

static void write_now(struct sink *s)
{
	while (!s->err && s->done < s->len) {
		ssize_t n = write_some(s, s->buf + s->done, s->len - s->done);

		if (n >= 0)
			s->done += (size_t)n;
		else if (errno == EAGAIN || errno == EWOULDBLOCK)
			return;
		else if (errno != EINTR)
			s->err = -errno;
	}
	s->len = s->done = 0;
}

int sink_flush(struct sink *s)
{
	if (s->writer)
		give(s);
	else
		write_now(s);
	if (s->beside)
		sink_flush(s->beside);
	return s->err;
}

int sink_drain(struct sink *s, int patience_ms)
{
	struct pollfd p;

	while (!sink_flush(s) && sink_waiting(s)) {
		int n;

		sink_poll(s, &p);
		/* an error or a hang-up also ends the wait: the next write then says why */
		n = poll(&p, 1, s->writer ? -1 : patience_ms);
		if (!n)
			return -ETIMEDOUT;
		if (n < 0 && errno != EINTR)
			s->err = -errno;
	}
	return s->err || !s->beside ? s->err : sink_drain(s->beside, -1);
}

void sink_free(struct sink *s)
{
	writer_free(s->writer);
	free(s->buf);
	free(s->other);
	if (s->buf && s->own_fd >= 0)
		close(s->own_fd);
	*s = (struct sink){ .fd = -1, .own_fd = -1 };
}
