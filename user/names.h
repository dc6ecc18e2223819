/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * names.h - user and group names out of /etc/passwd and /etc/group.
 *
 * No NSS: it would load shared objects, may ask the network, and can hang on a
 * host in trouble. A name that is only in LDAP stays a number.
 */
#ifndef STRAYPORT_NAMES_H
#define STRAYPORT_NAMES_H

#include <stdint.h>

struct names;

/* Read a file of the passwd(5) or group(5) form; an empty table if it cannot be read; NULL on ENOMEM. */
struct names *names_load(const char *path);
/* Name of a numeric id, or NULL. The table is read again when the file has changed. */
const char *names_find(struct names *n, uint32_t id);
void names_free(struct names *n);

/* The id of a name in such a file. Returns 0 or -ENOENT. */
int names_id(const char *path, const char *name, uint32_t *id);

#endif
