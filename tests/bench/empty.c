// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* empty.c - load and attach empty.bpf.c, say "ready", hold it until a signal. */
#include <bpf/libbpf.h>
#include <stdio.h>
#include <unistd.h>

#include "empty.skel.h"

int main(void)
{
	struct empty_bpf *skel = empty_bpf__open_and_load();

	if (!skel || empty_bpf__attach(skel)) {
		fprintf(stderr, "empty: the kernel refuses it\n");
		return 1;
	}
	puts("ready");
	fflush(stdout);
	pause();
	return 0;
}
