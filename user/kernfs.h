/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* kernfs.h - the kernel's file systems, where nobody has mounted them too. */
#ifndef STRAYPORT_KERNFS_H
#define STRAYPORT_KERNFS_H

/*
 * A directory descriptor of a file system of this type, of an instance that is
 * mounted nowhere: the host's mounts do not change, and it is gone when the
 * descriptor is closed (fsopen(2), Linux 5.2). Returns -errno on failure.
 */
int kernfs_detached(const char *fstype);

/* tracefs: where it is mounted, else detached. Returns a directory descriptor or -errno. */
int kernfs_tracefs(void);

/* The number in a small file below a directory descriptor, or -errno. */
int kernfs_read_int(int dir, const char *path);

#endif
