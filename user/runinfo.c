// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* runinfo.c - see runinfo.h */
#include "runinfo.h"
#include "version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/utsname.h>

/* The first line of a file, or NULL. */
static char *first_line(const char *path)
{
	FILE *f = fopen(path, "re");
	char *line = NULL;
	size_t cap = 0;

	if (!f)
		return NULL;
	if (getline(&line, &cap, f) <= 0) {
		free(line);
		line = NULL;
	} else {
		line[strcspn(line, "\n")] = 0;
	}
	fclose(f);
	if (line && !*line) {
		free(line);
		line = NULL;
	}
	return line;
}

/* A random version 4 UUID (RFC 9562, section 5.4). */
static char *new_uuid(void)
{
	unsigned char b[16];
	char *s = malloc(37);

	if (!s || getrandom(b, sizeof(b), 0) != sizeof(b)) {
		free(s);
		return NULL;
	}
	b[6] = (unsigned char)((b[6] & 0x0f) | 0x40);
	b[8] = (unsigned char)((b[8] & 0x3f) | 0x80);
	snprintf(s, 37, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0],
		 b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13],
		 b[14], b[15]);
	return s;
}

void run_info_init(struct run_info *info)
{
	struct utsname u;

	uname(&u);
	info->version = STRAYPORT_VERSION;
	info->host_id = first_line("/etc/machine-id");
	info->host_name = strdup(u.nodename);
	info->boot_id = first_line("/proc/sys/kernel/random/boot_id");
	info->kernel = strdup(u.release);
	info->agent_id = new_uuid();
}

void run_info_free(struct run_info *info)
{
	free((char *)info->host_id);
	free((char *)info->host_name);
	free((char *)info->boot_id);
	free((char *)info->kernel);
	free((char *)info->agent_id);
	memset(info, 0, sizeof(*info));
}
