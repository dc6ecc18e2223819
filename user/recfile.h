/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * recfile.h - a file that is appended to by whole lines, and rotated.
 *
 * A line is in the file in full or not at all: where a write stops half way (a full disk), the file
 * is cut back to the end of its last line. What a SIGKILL or a crash of the host left half
 * written is cut away by the next recfile_open(). Files are created 0600 and no symbolic link is followed.
 */
#ifndef STRAYPORT_RECFILE_H
#define STRAYPORT_RECFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* The longest beginning of a line that is taken for our own torn one. */
#define RECFILE_TAIL_MAX (384u * 1024)

struct recfile {
	int fd;            /* the file that is written now: the number stays the same for ever */
	const char *path;  /* borrowed */
	bool regular;      /* false: a device or a pipe, for which nothing of the above holds */
	uint64_t size;     /* bytes in it */
	uint64_t max_size; /* rotate before it grows beyond; 0 = never */
	unsigned int keep; /* so many older files: PATH.1 (the youngest) to PATH.keep */
};

/*
 * Open path for appending, create it if need be. A file that another strayport writes is refused, and
 * so is what is not a regular file if `regular` or max_size. Returns 0, or -errno after a message.
 */
int recfile_open(struct recfile *f, const char *path, bool regular, uint64_t max_size,
		 unsigned int keep);
/*
 * Append as many of the whole lines at buf as go into one file; rotates if need be. len bytes end with a
 * newline. Returns how many bytes were taken, always whole lines, or -errno: then none were.
 */
ssize_t recfile_write(struct recfile *f, const char *buf, size_t len);
/* Everything is on the disk when this returns 0; or -errno. */
int recfile_sync(const struct recfile *f);
/* Close without recfile_sync(). A zeroed or closed one is accepted. */
void recfile_close(struct recfile *f);

#endif
