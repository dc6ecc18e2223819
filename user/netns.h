/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* netns.h - the network namespaces of this host, and a way into each. */
#ifndef STRAYPORT_NETNS_H
#define STRAYPORT_NETNS_H

#include <linux/types.h>
#include "../bpf/wire.h"

/* Called in the namespace. A return other than 0 ends the walk. */
typedef int (*netns_fn)(void *ctx);

struct netns_walk;

/* Begin a walk with the namespace that the caller is in. NULL with errno on failure. */
struct netns_walk *netns_walk_new(void);

/*
 * Enter the namespaces that were not entered yet, and call fn there: of all processes, those that are
 * bind-mounted, and (one call each) what a file descriptor of some process leads to. Returns what
 * fn returned, or 0.
 */
int netns_walk_all(struct netns_walk *w, netns_fn fn, void *ctx);
int netns_walk_fd(struct netns_walk *w, const struct rec_netns *rec, netns_fn fn, void *ctx);

/* How many namespaces could not be entered. */
unsigned int netns_walk_missed(const struct netns_walk *w);

/* Back to where it began. NULL is accepted. */
void netns_walk_free(struct netns_walk *w);

#endif
