/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* decode.h - records of the ring buffer: checked before a field is touched. */
#ifndef STRAYPORT_DECODE_H
#define STRAYPORT_DECODE_H

#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
#include "../bpf/wire.h"

/* A process image taken apart. Pointers lead into the record. */
struct proc_image {
	const struct rec_proc *rec;
	const char *exe_parts; /* path components, the last first, each NUL-terminated */
	size_t exe_len;
	const char *args;      /* as the process has them: not necessarily NUL-terminated */
	size_t args_len;
};

/*
 * What a record is: its kind, with *sock or *image set; -EPROTO if it is cut,
 * garbled or of an unknown kind (nothing is set then).
 */
int decode(const void *data, size_t size, const struct rec_sock **sock, struct proc_image *image);

/*
 * Turn path components (last first) into a path. Returns its length; at most
 * cap - 1 bytes and a NUL are written. No components: 0, "".
 */
size_t decode_path(const char *parts, size_t len, char *path, size_t cap);

#endif
