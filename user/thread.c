// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* thread.c - see thread.h */
#include "thread.h"

#include <signal.h>
#include <unistd.h>

bool thread_start(pthread_t *thread, void *(*fn)(void *), void *arg)
{
	sigset_t all, before;
	int err;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	err = pthread_create(thread, NULL, fn, arg);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return !err;
}

bool thread_is_main(void)
{
	return gettid() == getpid();
}
