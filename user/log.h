/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* log.h - messages for the user, on stderr: stdout carries events only. */
#ifndef STRAYPORT_LOG_H
#define STRAYPORT_LOG_H

#include <stdio.h>

enum log_level { LOG_QUIET, LOG_NORMAL, LOG_VERBOSE, LOG_DEBUG };

/* How much is said; errors are always said. */
extern enum log_level log_level;

/* Called before each message if not NULL: what stands on the terminal's last line has to go. */
extern void (*log_before)(void);
/* stderr, ready for a message. */
FILE *log_file(void);

/* "strayport: ..." and a newline. */
#define log_error(fmt, ...) fprintf(log_file(), "strayport: " fmt "\n", ##__VA_ARGS__)
#define log_warn(fmt, ...)                                                                         \
	do {                                                                                       \
		if (log_level > LOG_QUIET)                                                         \
			log_error(fmt, ##__VA_ARGS__);                                             \
	} while (0)
#define log_info(fmt, ...) log_warn(fmt, ##__VA_ARGS__)
#define log_verbose(fmt, ...)                                                                      \
	do {                                                                                       \
		if (log_level >= LOG_VERBOSE)                                                      \
			log_error(fmt, ##__VA_ARGS__);                                             \
	} while (0)

#endif
