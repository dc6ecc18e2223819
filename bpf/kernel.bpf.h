/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* kernel.bpf.h - the kernel's types, libbpf's helpers, and the constants that BTF does not carry. */
#ifndef STRAYPORT_KERNEL_BPF_H
#define STRAYPORT_KERNEL_BPF_H

#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_endian.h>
#include "wire.h"

#ifndef __hidden
#define __hidden __attribute__((visibility("hidden")))
#endif
#ifndef NULL
#define NULL ((void *)0)
#endif

/* include/linux/socket.h, include/uapi/linux/in.h */
#define AF_INET     2
#define AF_INET6    10
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define MSG_PEEK    2

/* include/linux/net.h */
#define SOCK_DGRAM 2

/* include/net/tcp_states.h */
#define TCP_ESTABLISHED 1
#define TCP_SYN_SENT    2
#define TCP_SYN_RECV    3
#define TCP_FIN_WAIT1   4
#define TCP_FIN_WAIT2   5
#define TCP_TIME_WAIT   6
#define TCP_CLOSE       7
#define TCP_CLOSE_WAIT  8
#define TCP_LAST_ACK    9
#define TCP_LISTEN      10
#define TCP_CLOSING     11
#define TCP_NEW_SYN_RECV 12

/* include/net/sock.h: sk_shutdown, sk_userlocks, and the bit numbers of sk_flags */
#define RCV_SHUTDOWN         1
#define SHUTDOWN_MASK        3
#define SOCK_BINDPORT_LOCK   8
#define SOCK_DEAD_BIT        0
#define SOCK_DONE_BIT        1

/* include/linux/sched.h */
#define PF_EXITING   0x00000004
#define PF_IO_WORKER 0x00000010
#define PF_KTHREAD   0x00200000

/* include/uapi/linux/stat.h */
#define S_IFMT   0170000
#define S_IFSOCK 0140000

/* include/uapi/linux/magic.h */
#define NSFS_MAGIC 0x6e736673
#define PROC_SUPER_MAGIC 0x9fa0

/* enum pid_type, include/linux/pid_types.h (4.19) */
#define PIDTYPE_TGID 1

#define EINTR        4
#define EEXIST       17
#define EINVAL       22
#define EADDRINUSE   98
#define EMSGSIZE     90
#define EISCONN      106
#define ETIMEDOUT    110
#define ECONNRESET   104
#define EPIPE        32
#define ECONNREFUSED 111
#define EALREADY     114
#define EINPROGRESS  115

#endif
