/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* sockdiag.h - the TCP and UDP sockets of a network namespace as sock_diag(7) tells them. */
#ifndef STRAYPORT_SOCKDIAG_H
#define STRAYPORT_SOCKDIAG_H

#include <stdint.h>
#include <linux/types.h>
#include "../bpf/wire.h"

struct sockdiag_sock {
	struct sock_tuple tuple; /* ports in host order; netns is 0 */
	uint64_t cookie;         /* of this socket for good */
	uint32_t inode;          /* of its file; 0 = it has none: in an accept queue, orphaned, or time-wait */
	uint32_t backlog;        /* of a listener */
	uint8_t state;           /* TCP state number */
	uint64_t rx_bytes, tx_bytes; /* TCP: as struct rec_sock has them */
	uint32_t rx_segs, tx_segs;
};

/* A return other than 0 ends the dump, and is returned. */
typedef int (*sockdiag_fn)(void *ctx, const struct sockdiag_sock *s);

/* All of the calling thread's namespace, IPv4 and IPv6. Returns 0, -errno, or what fn returned. */
int sockdiag_dump(sockdiag_fn fn, void *ctx);

#endif
