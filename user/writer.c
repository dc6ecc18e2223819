// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* writer.c - see writer.h */
#include "writer.h"
#include "thread.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct writer {
	pthread_t thread;
	writer_fn fn;
	void *ctx;
	int event_fd;
	pthread_mutex_t lock; /* of busy and over */
	pthread_cond_t news;  /* one of them is set */
	bool busy, over;
	/* the thread's while it is busy */
	bool ended;
	int err;
	const char *p;
	size_t left;
};

static int write_all(struct writer *w)
{
	while (w->left) {
		ssize_t n = w->fn(w->ctx, w->p, w->left);

		if (n == -EINTR || n == -EAGAIN)
			continue;
		if (n < 0)
			return (int)n;
		w->p += n;
		w->left -= (size_t)n;
	}
	return 0;
}

static void *run(void *arg)
{
	struct writer *w = arg;

	pthread_mutex_lock(&w->lock);
	for (;;) {
		while (!w->busy && !w->over)
			pthread_cond_wait(&w->news, &w->lock);
		if (!w->busy)
			break;
		pthread_mutex_unlock(&w->lock);
		w->err = write_all(w);
		w->ended = true;
		pthread_mutex_lock(&w->lock);
		w->busy = false;
		eventfd_write(w->event_fd, 1);
	}
	pthread_mutex_unlock(&w->lock);
	return NULL;
}

struct writer *writer_new(writer_fn fn, void *ctx)
{
	struct writer *w = calloc(1, sizeof(*w));

	if (!w)
		return NULL;
	w->fn = fn;
	w->ctx = ctx;
	pthread_mutex_init(&w->lock, NULL);
	pthread_cond_init(&w->news, NULL);
	w->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (w->event_fd >= 0 && thread_start(&w->thread, run, w))
		return w;
	if (w->event_fd >= 0)
		close(w->event_fd);
	free(w);
	return NULL;
}

void writer_free(struct writer *w)
{
	if (!w)
		return;
	pthread_mutex_lock(&w->lock);
	w->over = true;
	pthread_cond_signal(&w->news);
	pthread_mutex_unlock(&w->lock);
	pthread_join(w->thread, NULL);
	pthread_cond_destroy(&w->news);
	pthread_mutex_destroy(&w->lock);
	close(w->event_fd);
	free(w);
}

bool writer_busy(struct writer *w)
{
	bool busy;

	pthread_mutex_lock(&w->lock);
	busy = w->busy;
	pthread_mutex_unlock(&w->lock);
	return busy;
}

int writer_fd(const struct writer *w)
{
	return w->event_fd;
}

int writer_result(struct writer *w)
{
	eventfd_t times;

	if (!w->ended)
		return 0;
	w->ended = false;
	eventfd_read(w->event_fd, &times);
	return w->err;
}

void writer_begin(struct writer *w, const char *p, size_t n)
{
	w->p = p;
	w->left = n;
	pthread_mutex_lock(&w->lock);
	w->busy = true;
	pthread_cond_signal(&w->news);
	pthread_mutex_unlock(&w->lock);
}
