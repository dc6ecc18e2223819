/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* version.h - the version of strayport. */
#ifndef STRAYPORT_VERSION_H
#define STRAYPORT_VERSION_H

#include <stdio.h>

#define STRAYPORT_VERSION "0.1.0"
/* When this version was begun: the date of the man page and of the package. */
#define STRAYPORT_VERSION_DATE "2026-11-27"

/*
 * Print what this program is, a line each: the version, the commit it was built from, the libbpf
 * that it runs with, the clang that made its BPF object, the date of IANA's registry in it.
 */
void version_print(FILE *f);

#endif
