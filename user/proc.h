/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * proc.h - what /proc says about one process: the second source.
 *
 * Read through a mount of its own, which no process can mount anything over;
 * where the kernel gives none, through /proc.
 */
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

/* The directory of that mount, or -1: not to be closed. */
int proc_root(void);

/* Each string is malloc()ed, or NULL if it cannot be read. Paths are as the process sees them. */
struct proc_facts {
	char *exe; /* without " (deleted)": exe_deleted says so */
	bool exe_deleted;
	char *args;
	size_t args_len;
	char *cwd;
};

void proc_read(uint32_t pid, struct proc_facts *facts);
void proc_facts_free(struct proc_facts *facts);

/*
 * When the inode of the executable that the process runs changed last (ctime: its bytes, its name, its owner),
 * wall clock in ns since 1970; 0 if that cannot be had. Asks no file system that another process serves.
 */
uint64_t proc_exe_changed(uint32_t pid);

/*
 * Has the network namespace that the calling thread is in surely no TCP or UDP socket, not even one in TIME_WAIT?
 * Asks the kernel's own counts (/proc/net/sockstat); false where they cannot be read.
 */
bool proc_netns_idle(void);

/*
 * A living process that the ordinary /proc does not show, or shows something
 * else in its place. False wherever that is not certain.
 */
bool proc_hidden(uint32_t pid, uint64_t start_boot_ns);

/* An executable as the kernel side told it. */
struct proc_exe {
	const char *path;
	uint64_t ino;
	uint32_t dev; /* major << 20 | minor */
	uint32_t fs;  /* magic number of its file system */
};

/*
 * What the path of this executable, as the process sees it, names now.
 * PROC_EXE_UNSURE also if the process runs another program by now. Never waits
 * for a file system that another process serves.
 */
enum proc_exe_now { PROC_EXE_UNSURE, PROC_EXE_SAME, PROC_EXE_REPLACED, PROC_EXE_GONE };

enum proc_exe_now proc_exe_now(uint32_t pid, uint64_t start_boot_ns, const struct proc_exe *exe);

#endif
