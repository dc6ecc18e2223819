/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* version.h - the version of strayport. */
#ifndef STRAYPORT_VERSION_H
#define STRAYPORT_VERSION_H

#define STRAYPORT_VERSION "0.1.0"

#endif
