// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* log.c - see log.h */
#include "log.h"
#include "thread.h"

enum log_level log_level = LOG_NORMAL;
void (*log_before)(void);

FILE *log_file(void)
{
	if (log_before && thread_is_main())
		log_before();
	return stderr;
}
