#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""noiter.py COMMAND...: run it where bpf(BPF_ITER_CREATE) is EPERM, as a hardened kernel has it."""
import ctypes
import os
import struct
import sys

PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
SYS_BPF, BPF_ITER_CREATE = 321, 33
# classic BPF (code, true, false, k): load the number; is it bpf? load the first argument; is it that? EPERM, else allow
CODE = [(0x20, 0, 0, 0), (0x15, 0, 3, SYS_BPF), (0x20, 0, 0, 16), (0x15, 0, 1, BPF_ITER_CREATE),
        (0x06, 0, 0, 0x00050001), (0x06, 0, 0, 0x7FFF0000)]

prog = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *c) for c in CODE))
fprog = struct.pack("@HP", len(CODE), ctypes.addressof(prog))
libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, fprog, 0, 0):
    raise OSError(ctypes.get_errno(), "prctl(PR_SET_SECCOMP)")
os.execvp(sys.argv[1], sys.argv[1:])
