/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* thread.h - threads beside the main one. */
#ifndef STRAYPORT_THREAD_H
#define STRAYPORT_THREAD_H

#include <pthread.h>
#include <stdbool.h>

/* Run fn(arg) in a thread of its own, to be joined. Signals are for the main thread. False: there is none to be had. */
bool thread_start(pthread_t *thread, void *(*fn)(void *), void *arg);

/* Is this the main thread? */
bool thread_is_main(void);

#endif
