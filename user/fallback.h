/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * fallback.h - what is open already, where the kernel's iterators cannot serve.
 *
 * Which sockets there are: sock_diag in each network namespace. Who holds them: /proc/PID/fd. Each of these
 * is then looked at by the kernel side as an iterator would, so the flow table gets its entry all the same.
 */
#ifndef STRAYPORT_FALLBACK_H
#define STRAYPORT_FALLBACK_H

#include "iterread.h"

/*
 * Hand over the records that iterators would give: rec_holder for each descriptor, rec_sock for what
 * has none. What has no descriptor is not in the flow table (id 0), and sk is no address then. Returns 0,
 * -errno, or what fn returned.
 */
int fallback_run(struct tracer *t, iterread_fn fn, void *ctx);

#endif
