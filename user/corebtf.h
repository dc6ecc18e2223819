/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * corebtf.h - the part of the kernel's BTF that relocating our programs needs.
 *
 * libbpf walks through all types of the kernel, 130,000 of them, for each type
 * that a program reads: 70 ms of a start. Through these few it takes nothing.
 */
#ifndef STRAYPORT_COREBTF_H
#define STRAYPORT_COREBTF_H

struct btf;

/*
 * Of the kernel's BTF the types that are named as types of local, flavours
 * (name___x) as what they are flavours of, and all that these hold by value; what
 * a pointer points to is left out. Returns a file descriptor of a nameless file
 * with them, which the caller closes, or -errno: -EINVAL if a number in the
 * kernel's leads to no type, -E2BIG if local has more names than are expected.
 */
int core_btf_make(const struct btf *kernel, const struct btf *local);

#endif
