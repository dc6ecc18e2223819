/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* decode.h - records of the ring buffer: checked before a field is touched. */
#ifndef STRAYPORT_DECODE_H
#define STRAYPORT_DECODE_H

#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
#include "../bpf/wire.h"

/* A record that was checked: one of the pointers is set, by hdr->kind. They lead into the record. */
struct record {
	const struct rec_sock *sock;
	const struct rec_proc *proc;
	const struct rec_args *args;
	const struct rec_holder *holder;
	const struct rec_netns *netns;
	const struct rec_refused *refused;
};

/* What a record is: its kind; or -EPROTO if it is cut, garbled or of an unknown kind (nothing is set then). */
int decode(const void *data, size_t size, struct record *rec);

/*
 * Turn path components (last first) into a path. Returns its length; at most
 * cap - 1 bytes and a NUL are written. No components: 0, "".
 */
size_t decode_path(const char *parts, size_t len, char *path, size_t cap);

#endif
