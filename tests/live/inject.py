# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Make a running process close some of its descriptors (ptrace, x86-64): a hook that goes away under us."""
import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.restype = ctypes.c_long
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
PTRACE_PEEKTEXT, PTRACE_SINGLESTEP, PTRACE_GETREGS, PTRACE_SETREGS = 1, 9, 12, 13
PTRACE_POKETEXT, PTRACE_ATTACH, PTRACE_DETACH = 4, 16, 17
SYSCALL, SYS_CLOSE = 0x050F, 3
# struct user_regs_struct, sys/user.h
REGS = ("r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax rip cs eflags rsp ss fs_base gs_base "
        "ds es fs gs").split()


class Regs(ctypes.Structure):
    _fields_ = [(r, ctypes.c_ulonglong) for r in REGS]


def _ptrace(request, pid, addr=None, data=None):
    ctypes.set_errno(0)
    r = _libc.ptrace(request, pid, addr, data)
    if r == -1 and ctypes.get_errno():
        raise OSError(ctypes.get_errno(), "ptrace %d" % request)
    return r


def close_fds(pid, fds):
    """The process closes these descriptors, and goes on as if nothing had happened."""
    _ptrace(PTRACE_ATTACH, pid)
    os.waitpid(pid, 0)
    saved = Regs()
    try:
        _ptrace(PTRACE_GETREGS, pid, None, ctypes.addressof(saved))
        text = _ptrace(PTRACE_PEEKTEXT, pid, saved.rip)
        _ptrace(PTRACE_POKETEXT, pid, saved.rip, (text & ~0xFFFF & (1 << 64) - 1) | SYSCALL)
        for fd in fds:
            regs = Regs.from_buffer_copy(saved)
            # no system call to restart: it is not the one that was interrupted
            regs.rax, regs.rdi, regs.orig_rax = SYS_CLOSE, fd, (1 << 64) - 1
            _ptrace(PTRACE_SETREGS, pid, None, ctypes.addressof(regs))
            _ptrace(PTRACE_SINGLESTEP, pid)
            os.waitpid(pid, 0)
            _ptrace(PTRACE_GETREGS, pid, None, ctypes.addressof(regs))
            if regs.rax:
                raise OSError(-ctypes.c_long(regs.rax).value, "close(%d)" % fd)
        _ptrace(PTRACE_POKETEXT, pid, saved.rip, text & (1 << 64) - 1)
        _ptrace(PTRACE_SETREGS, pid, None, ctypes.addressof(saved))
    finally:
        _ptrace(PTRACE_DETACH, pid)


def links_on(pid, tracepoint):
    """Descriptors of a process that attach BPF programs to this raw tracepoint."""
    out = []
    for fd in os.listdir("/proc/%d/fdinfo" % pid):
        try:
            with open("/proc/%d/fdinfo/%s" % (pid, fd)) as f:
                text = f.read()
        except FileNotFoundError:
            continue
        if "tp_name:\t%s\n" % tracepoint in text:
            out.append(int(fd))
    return out
