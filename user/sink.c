/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "output.h"

/* Twice the largest reservation, so that a burst of small events is one write of > 256 KiB. */
#define SINK_CAP (512u * 1024)

int sink_init(struct sink *s, int fd)
{
	*s = (struct sink){ .fd = fd, .cap = SINK_CAP };
	s->buf = malloc(s->cap);
	return s->buf ? 0 : -ENOMEM;
}

char *sink_reserve(struct sink *s, size_t n)
{
	if (s->cap - s->len < n)
		sink_flush(s);
	return s->buf + s->len;
}

void sink_commit(struct sink *s, size_t n)
{
	if (s->err)
		s->len = 0; /* nothing will ever be written: keep the buffer free */
	else
		s->len += n;
}

/* Whoever gave us the fd may have set O_NONBLOCK on it (it is shared with a shell, say). */
static void wait_writable(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLOUT };

	/* An error, a signal or a hang-up also ends the wait: the next write() then says why. */
	(void)poll(&p, 1, -1);
}

int sink_flush(struct sink *s)
{
	size_t done = 0;

	while (!s->err && done < s->len) {
		ssize_t n = write(s->fd, s->buf + done, s->len - done);

		if (n >= 0)
			done += n;
		else if (errno == EAGAIN || errno == EWOULDBLOCK)
			wait_writable(s->fd);
		else if (errno != EINTR)
			s->err = -errno;
	}
	s->len = 0;
	return s->err;
}

void sink_free(struct sink *s)
{
	free(s->buf);
	*s = (struct sink){ .fd = -1 };
}
