/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* container.h - which container, or which systemd unit, a cgroup path means. Pure: it reads nothing but the path. */
#ifndef STRAYPORT_CONTAINER_H
#define STRAYPORT_CONTAINER_H

#define CONTAINER_ID_MAX 65  /* 64 hexadecimal digits, or a name of LXC or machined; and a NUL */
#define UNIT_NAME_MAX    256 /* systemd's limit */

struct container {
	/* "docker", "containerd", "cri-o", "podman", "lxc", "systemd-nspawn"; NULL: the path does not tell */
	const char *runtime;
	char id[CONTAINER_ID_MAX];  /* "": in no container */
	char unit[UNIT_NAME_MAX];   /* the innermost service or scope that is not the container itself; or "" */
};

/*
 * Read a cgroup path, of version 1 or 2. The innermost container counts. A name
 * in the path is whatever its maker chose: only ids of a container runtime's
 * form are taken, and what only watches over a container is not in it.
 */
void container_parse(const char *path, struct container *c);

#endif
