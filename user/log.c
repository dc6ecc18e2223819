// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* log.c - see log.h */
#include "log.h"

enum log_level log_level = LOG_NORMAL;
