/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* tracer.h - the BPF side in our hands: load, attach, read records, sweep. */
#ifndef STRAYPORT_TRACER_H
#define STRAYPORT_TRACER_H

#include <stddef.h>
#include <stdint.h>
#include "filter.h"
#include "host.h"
#include "hooks.h"
#include "ports.h"
#include <linux/types.h>
#include "../bpf/wire.h"

struct tracer;

/* Called for every record, in ring order. A negative return stops the reading. */
typedef int (*record_fn)(void *ctx, void *data, size_t size);

struct tracer_config {
	enum hook_backend backend;
	const struct port_watch *watch;
	const struct filter *filter;
	uint64_t traffic_interval_ns; /* at which a flow of datagrams is told of; 0 = never again */
	record_fn fn;
	record_fn image_fn;
	void *ctx;            /* of both */
};

/*
 * Begin to make the kernel's tables, in a thread, while the host is looked at:
 * a ring of ring_size bytes, a power of two and of the page size, and a flow
 * table of max_sockets entries. NULL on ENOMEM; what goes wrong with the tables
 * tracer_start() says.
 */
struct tracer *tracer_new(size_t ring_size, uint32_t max_sockets);

/*
 * Load the programs of the plan for the wanted backend and attach them. A
 * program that the kernel refuses is marked in host->features, and planned
 * around. Returns 0; or -errno after a message that says what to do.
 */
int tracer_start(struct tracer *t, struct host *host, const struct tracer_config *cfg);

/*
 * Load every program that this kernel may have, whether a plan would choose it
 * or not, attach each, and let go again. What is refused is marked in
 * host->features. Returns 0; or -errno after a message if nothing can be loaded.
 */
int tracer_try_all(struct host *host);

/* Detach and free. NULL is accepted. */
void tracer_stop(struct tracer *t);
/* Detach all hooks, so that no new record comes; the ring can still be read. */
void tracer_detach(struct tracer *t);

/* The plan that is in force. */
const struct hook_plan *tracer_plan(const struct tracer *t);

/* Hand over all records that are there. Returns how many, or what fn returned below 0. */
int tracer_read(struct tracer *t);
/*
 * Hand over, to image_fn, the process images of the iterators, and those that
 * found no room among the records. tracer_read() does so after the records. Returns as tracer_read().
 */
int tracer_read_images(struct tracer *t);

/* Look at the counters of up to TRACER_SWEEP_MAX sockets; results come as records. 0 or -errno. */
#define TRACER_SWEEP_MAX 12
int tracer_sweep(struct tracer *t, const uint64_t *sk, size_t n);

/*
 * Ask for everything that found no room in the ring: late records, which are
 * read at once. Returns 0, -errno, or what fn returned below 0: then not all came.
 */
int tracer_sweep_pending(struct tracer *t);

/* Look at all flows of datagrams. A return of fn other than 0 stops it, and is returned; or 0, or -errno. */
typedef int (*dgram_fn)(void *ctx, const struct dgram_key *key, const struct dgram_flow *flow);
int tracer_dgrams(struct tracer *t, dgram_fn fn, void *ctx);

/* The flow of a key as the kernel has it now; -ENOENT = it has none. And let go of it. */
int tracer_dgram(struct tracer *t, const struct dgram_key *key, struct dgram_flow *flow);
void tracer_dgram_forget(struct tracer *t, const struct dgram_key *key);

/* The image of this process is not known any more: it is to come again before the next record that names it. */
void tracer_proc_forget(struct tracer *t, uint32_t tgid);

/* Which of its programs a process runs, as struct rec_sock has it; 0 = not known. */
uint16_t tracer_exec_id(struct tracer *t, const struct who_id *who);

/* When an exec could last not be told of (boot time, ns), for its image found no room; 0 = never. */
uint64_t tracer_exec_unsent(const struct tracer *t);

/*
 * Every entry of the table of refused packets; ports is NULL where none are kept. If fn returns 1
 * the entry is removed; below 0 ends it. Returns 0 or -errno.
 */
typedef int (*refused_entry_fn)(void *ctx, const struct refused_key *key,
				const struct refused *entry, const struct refused_ports *ports);
int tracer_refused(struct tracer *t, refused_entry_fn fn, void *ctx);

/*
 * From now on the next record makes tracer_wake_fd() readable. One that is under way on another CPU may not, so
 * the first sleep has to be short. False: no longer, for one has come, even if it cannot be read yet.
 */
void tracer_sleep(struct tracer *t);
bool tracer_sleeps(const struct tracer *t);
int tracer_wake_fd(const struct tracer *t);

/* The CNT_* counters, as they are now. */
void tracer_counters(const struct tracer *t, uint64_t counters[CNT_MAX]);

/*
 * Runs that the kernel skipped, because the same program was under way on that
 * CPU (bpf_prog_info.recursion_misses, Linux 5.12; 0 before). Of a program that is
 * attached twice only what both copies can have missed counts.
 */
uint64_t tracer_skipped(const struct tracer *t);

/* How many programs are attached, and of those that should be how many are not; *gone names one of these. */
unsigned int tracer_hooks(const struct tracer *t, unsigned int *lost, const char **gone);

/*
 * What is open already. An iterator gives a file descriptor whose contents are
 * records: of the files of all processes (two passes, in this order), or of the
 * sockets of one network namespace, that of the calling thread. -errno if this
 * kernel cannot serve it.
 */
enum tracer_iter { ITER_LISTENER_FILES, ITER_FILES, ITER_HANDED, ITER_TCP, ITER_UDP, ITER_MAX };
int tracer_iter(struct tracer *t, enum tracer_iter which);
/* What was open before has been looked at: ends need not be remembered for it any more, and its notes are forgotten. */
void tracer_look_over(struct tracer *t);
/*
 * Look again: what the hooks could not tell, and is open, is what the iterators say now; nothing of what is in the
 * flow table. Until tracer_look_over().
 */
void tracer_look_again(struct tracer *t);
/* Did a socket find no room in the flow table in this look? */
bool tracer_look_no_room(const struct tracer *t);

/* Before that: have the hooks seen this TCP connection begin or end (its records may wait in the ring)? scope_if is not asked. */
bool tracer_seen(struct tracer *t, const struct sock_tuple *tuple);
/* The same for ITER_HANDED: the files of all processes that are sockets handed over at this boot time or later. */
int tracer_iter_handed(struct tracer *t, uint64_t since);

/*
 * Where the files of processes cannot be iterated: what the iterator would say of one of them, in the pass `which`
 * (ITER_LISTENER_FILES, ITER_FILES). dir: the process's directory in /proc; sock: the socket, as a descriptor of
 * ours; fd: its number there. Returns 1 with *rec filled in, 0 if it is not watched or is over, or -errno.
 */
int tracer_holder(struct tracer *t, enum tracer_iter which, int dir, int sock, int fd, struct rec_holder *rec);

/*
 * MATCH_* of a socket that only user space sees, in its role; 0 = it is not watched, or a filter by address family or
 * namespace hides it.
 */
uint8_t tracer_match(const struct tracer *t, const struct sock_tuple *tuple, uint8_t role);

/*
 * A tracer that only serves tracer_iter(), and tracer_read_images() for what the
 * iterators say of processes: no hooks. Returns 0, or -errno after a message.
 */
int tracer_start_iters(struct tracer **t, struct host *host, const struct port_watch *watch,
		       const struct filter *filter, record_fn image_fn, void *ctx);

/* Route libbpf's own messages: quiet unless verbose. Call once, first. */
void tracer_quiet_libbpf(void);

#endif
