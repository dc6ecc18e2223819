/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* runinfo.h - what is the same for all events of a run: host, boot, kernel, this agent. */
#ifndef STRAYPORT_RUNINFO_H
#define STRAYPORT_RUNINFO_H

#include "event.h"

/* Fill in everything but the backend; what cannot be read stays NULL. */
void run_info_init(struct run_info *info);
void run_info_free(struct run_info *info);

#endif
