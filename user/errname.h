/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* errname.h - "ECONNREFUSED" for 111. glibc has strerrorname_np only from 2.32, musl not at all. */
#ifndef STRAYPORT_ERRNAME_H
#define STRAYPORT_ERRNAME_H

/* Name of a positive errno; for one that is not in the table, "errno N" in a static buffer. */
const char *errname(int err);

#endif
