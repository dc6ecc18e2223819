/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* procfds.h - the descriptors of all processes, as /proc shows them. */
#ifndef STRAYPORT_PROCFDS_H
#define STRAYPORT_PROCFDS_H

#include <stdint.h>

enum procfds_kind { PROCFDS_SOCKET, PROCFDS_NETNS };

/* inode: of the socket or the network namespace. A return other than 0 ends the walk, and is returned. */
typedef int (*procfds_fn)(void *ctx, uint32_t pid, int fd, enum procfds_kind kind, uint32_t inode);

/* Process by process. Returns 0, what fn returned, or -errno if /proc cannot be listed at all. */
int procfds_each(procfds_fn fn, void *ctx);

/* The directory of a process, to be closed; or -1 and errno. */
int procfds_dir(uint32_t pid);

/* A descriptor of another process as one of ours, to be closed; or -1 and errno (pidfd_getfd(2), Linux 5.6). */
int procfds_take(uint32_t pid, int fd);

#endif
