/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * community_id.h - Community ID v1, the flow hash that network monitors share.
 *
 * Format: github.com/corelight/community-id-spec, version 1. "1:" and the base64 (RFC 4648) of the
 * SHA-1 over, in network byte order: seed (2 bytes), lower endpoint's address, higher endpoint's
 * address, protocol (1), zero (1), lower endpoint's port (2), higher endpoint's port (2). The lower
 * endpoint is the one whose address, then port, compares less; so both directions give one id.
 */
#ifndef STRAYPORT_COMMUNITY_ID_H
#define STRAYPORT_COMMUNITY_ID_H

#include <stdint.h>

#define COMMUNITY_ID_LEN 30 /* "1:" and 28 characters of base64 */

/*
 * The id, with seed 0, of a flow of a protocol with ports (TCP 6, UDP 17) between a:a_port and
 * b:b_port. family is 4 or 6 and gives the length of the addresses (network byte order); ports are
 * in host byte order. Writes exactly COMMUNITY_ID_LEN bytes, no NUL. Cannot fail.
 */
void community_id(char out[COMMUNITY_ID_LEN], uint8_t protocol, uint8_t family, const uint8_t *a,
		  uint16_t a_port, const uint8_t *b, uint16_t b_port);

#endif
