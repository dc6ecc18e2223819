// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* iterread.c - see iterread.h */
#include "iterread.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Hand over the whole records in buf. Returns how many bytes they were, or -errno. */
static ssize_t take(const char *buf, size_t len, iterread_fn fn, void *ctx)
{
	size_t at = 0;

	while (len - at >= sizeof(struct rec_hdr)) {
		struct rec_holder rec; /* the largest; aligned, as buf + at need not be */
		struct rec_hdr hdr;
		int err;

		memcpy(&hdr, buf + at, sizeof(hdr));
		if (hdr.size < sizeof(hdr) || hdr.size > sizeof(rec))
			return -EPROTO;
		if (len - at < hdr.size)
			break;
		memcpy(&rec, buf + at, hdr.size);
		err = fn(ctx, &rec, hdr.size);
		if (err)
			return err;
		at += hdr.size;
	}
	return (ssize_t)at;
}

static int read_all(struct tracer *t, int fd, iterread_fn fn, void *ctx)
{
	static char buf[65536];
	size_t have = 0;
	ssize_t n, used;

	for (;;) {
		n = read(fd, buf + have, sizeof(buf) - have);
		if (n < 0 && errno == EINTR)
			continue;
		/* the kernel asks to come again after so many objects that showed nothing */
		if (n < 0 && errno == EAGAIN)
			continue;
		if (n <= 0)
			return n < 0 ? -errno : have ? -EPROTO : 0;
		have += (size_t)n;
		used = take(buf, have, fn, ctx);
		if (used < 0)
			return (int)used;
		have -= (size_t)used;
		memmove(buf, buf + used, have);
		/* who the holders are comes beside their records, through a ring that must not fill */
		tracer_read_images(t);
	}
}

int iterread(struct tracer *t, int fd, iterread_fn fn, void *ctx)
{
	int err;

	if (fd < 0)
		return fd;
	err = read_all(t, fd, fn, ctx);
	close(fd);
	return err;
}
