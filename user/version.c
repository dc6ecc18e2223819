// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* version.c - see version.h. The one file that is built again when only the commit is another. */
#include "version.h"
#include "build_info.h"
#include "registry.h"

#include <bpf/libbpf.h>

void version_print(FILE *f)
{
	fprintf(f, "strayport %s\n", STRAYPORT_VERSION);
	fprintf(f, "commit    %s\n", BUILD_COMMIT);
	fprintf(f, "libbpf    %s\n", libbpf_version_string());
	fprintf(f, "BPF by    %s\n", BUILD_CLANG);
	fprintf(f, "registry  %s\n", registry_date());
}
