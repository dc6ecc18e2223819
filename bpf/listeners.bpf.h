/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * listeners.bpf.h - whose child a new connection is, for the backend whose hooks do not say.
 *
 * Sockets are given by their address (pointer_number()): these are global
 * functions, which the verifier walks through once per program.
 */
#ifndef STRAYPORT_LISTENERS_BPF_H
#define STRAYPORT_LISTENERS_BPF_H

#include "kernel.bpf.h"
#include "flow.bpf.h"

/* Remember and forget a listening socket, which has its port. */
int listener_add(__u64 sk);
int listener_remove(__u64 sk);

/*
 * Give the child (its flow and its socket, just established) the process that
 * listens; nothing is set if the listener is not known for certain.
 */
__hidden int listener_of(struct flow *child, struct sock *sk);

#endif
