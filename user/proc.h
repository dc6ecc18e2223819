/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* proc.h - what /proc says about one process: the second source. */
#ifndef STRAYPORT_PROC_H
#define STRAYPORT_PROC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Is pid still the process that started start_boot_ns after boot? /proc/PID/stat
 * has the start in clock ticks (proc(5), field 22), so this compares to a tick.
 */
bool proc_is(uint32_t pid, uint64_t start_boot_ns);

/*
 * Read the executable's path (without " (deleted)": *deleted says so) and the
 * arguments. Each result is malloc()ed, or NULL if it cannot be read.
 */
void proc_read(uint32_t pid, char **exe, bool *deleted, char **args, size_t *args_len);

#endif
