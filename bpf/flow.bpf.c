// SPDX-License-Identifier: GPL-2.0
/*
 * flow.bpf.c - the life of a watched socket: who owns it, what moved, how it ended.
 *
 * Owners are written in process context only. Softirq reads what was recorded
 * and never looks at current, which there is whatever task was interrupted.
 * A socket's transitions are serialised by its lock, so a flow needs none.
 */
#include "core.bpf.h"
#include "compat.bpf.h"
#include "emit.bpf.h"
#include "filter.bpf.h"
#include "listeners.bpf.h"
#include "portfilter.bpf.h"

const volatile struct port_set cfg_maybe_local = {}, cfg_maybe_remote = {};
const volatile struct port_set cfg_any_local = {}, cfg_any_remote = {};
const volatile struct port_set cfg_service_local = {}, cfg_service_remote = {};

const volatile __u8 cfg_family = 0;
const volatile __u32 cfg_netns[NETNS_FILTER_MAX] = {};
const volatile __u32 cfg_kinds = ~0u, cfg_kinds_told = ~0u;

/* The backend has a hook on the return of listen: wait for it before saying that it worked. */
const volatile __u8 cfg_listen_returns = 0;
/* That hook sees system calls only, so a listen by io_uring or a 32-bit program would wait in vain. */
const volatile __u8 cfg_listen_syscall = 0;
/* No hook tells a child's listener: look for it. */
const volatile __u8 cfg_find_listener = 0;
/* The backend sees connect's local port, or its return, in time: else -> SYN_SENT has to serve. */
const volatile __u8 cfg_connect_returns = 0;

/*
 * Hooks are attached one after the other. Before the last one is, no story
 * begins: half of one would be told. The snapshot, which follows, begins it.
 */
volatile __u8 hooks_live = 0;
volatile __u32 self_tgid = 0;

struct flows_map flows SEC(".maps");

volatile __u8 look_over = 0;
volatile __u8 looks_before = 0;

struct seen_map seen_early SEC(".maps");
struct server_ports_map server_ports SEC(".maps");

/* Who has been told to use which socket. To forget the oldest costs a repeated event, no more. */
struct hand {
	__u64 id;
	__u64 start;
	__u32 tgid;
	__u32 pad;
};

struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 4096);
	__type(key, struct hand);
	__type(value, __u8);
} hands SEC(".maps");

/* In read-only data: a flow is too large for the 512 bytes of stack that a chain of calls has. */
static const struct flow empty_flow;

__hidden bool flow_aside(struct flow *f)
{
	__u64 odd = f->id << 1 | 1;
	struct flow *moved;

	if (bpf_map_update_elem(&flows, &odd, f, BPF_ANY))
		return false;
	count(CNT_MOVED); /* atomic, so a barrier: a sweep that is at this very flow has said so, or sees it moved */
	moved = bpf_map_lookup_elem(&flows, &odd);
	if (moved)
		moved->served = f->served;
	return true;
}

__hidden int flow_freed(struct flow *f, __u64 key)
{
	f->gone = 1;
	if (!flow_waits(f) || flow_aside(f))
		bpf_map_delete_elem(&flows, &key);
	return 0;
}

/* Another CPU has just made the entry: it is about to give it its id. */
static __always_inline int flow_shared(__u64 key)
{
	const volatile struct flow *f = bpf_map_lookup_elem(&flows, &key);

	if (!f)
		return 0;
	for (int i = 0; i < 64 && !f->id; i++)
		;
	return 1;
}

__noinline int flow_put(__u64 key, __u64 now)
{
	struct flow *f = bpf_map_lookup_elem(&flows, &key);
	long err;

	if (!hooks_live || !sock_wanted((const struct sock *)key))
		return 0;
	if (f && !flow_gone(f))
		return flow_shared(key);
	if (f && flow_waits(f) && !flow_aside(f))
		count(CNT_TABLE_FULL);
	/* If the snapshot has just found this socket, its entry is the one. */
	err = bpf_map_update_elem(&flows, &key, &empty_flow, f ? BPF_ANY : BPF_NOEXIST);
	if (err == -EEXIST)
		return flow_shared(key);
	if (err) {
		count(CNT_TABLE_FULL);
		return 0;
	}
	f = bpf_map_lookup_elem(&flows, &key);
	if (f) /* no CPU makes two flows in one nanosecond; 54 bits are 208 days */
		f->id = now << 10 | (bpf_get_smp_processor_id() & 1023);
	return 1;
}

__noinline int flow_tuple_put(__u64 key)
{
	const struct sock *sk = (const struct sock *)key;
	struct flow *f = bpf_map_lookup_elem(&flows, &key);
	struct sock_head head;

	if (f && !sock_head_read(&head, sk))
		sock_tuple_fill(&f->tuple, &head, sk);
	return 0;
}

/*
 * A record of the flow of this socket. A global function with numbers as arguments: the verifier walks through it
 * once per program, where a static one is walked through again for every call. what: kind, and from bit 32 on
 * attribution, reason and state.
 */
__noinline int send_record(__u64 sk, __u64 time, __u64 what, __s32 err)
{
	struct flow *f = bpf_map_lookup_elem(&flows, &sk);
	struct note n;

	if (!f)
		return -1;
	__builtin_memset(&n, 0, sizeof(n));
	n.time = time;
	n.kind = what;
	n.err = err;
	n.reason = what >> 40;
	n.state = what >> 48;
	return (__u8)(what >> 32) == ATTR_CURRENT ? emit_noted(f, sk, &n) : emit_owner(f, sk, &n);
}

/* ATTR_CURRENT: note_current() was called before. */
static __always_inline void send_noted(const struct sock *sk, __u32 kind, __u64 time, __u8 attribution, __s32 err,
				       __u8 reason, __u8 state)
{
	send_record(pointer_number(sk), time,
		    kind | (__u64)attribution << 32 | (__u64)reason << 40 | (__u64)state << 48, err);
}

static __always_inline void send(const struct sock *sk, __u32 kind, __u64 time, __u8 attribution, __s32 err,
				 __u8 reason, __u8 state)
{
	if (attribution == ATTR_CURRENT)
		note_current();
	send_noted(sk, kind, time, attribution, err, reason, state);
}

/* old: the last state before CLOSE, as far as hooks saw. inferred: they did not see it all. */
static __always_inline __u8 end_reason(const struct flow *f, int old, int err, bool inferred)
{
	if (err == ETIMEDOUT)
		return REASON_TIMEOUT;
	if (err == ECONNRESET || err == EPIPE || err == ECONNREFUSED)
		return REASON_RESET;
	if (err)
		return REASON_ERRNO;
	if (f->exiting)
		return REASON_EXIT;
	if (old == TCP_ESTABLISHED || old == TCP_CLOSE_WAIT || old == TCP_SYN_RECV)
		/* straight to CLOSE without an error: we sent the reset */
		return inferred ? REASON_NONE : REASON_RESET;
	/* from FIN_WAIT1 it may have been a reset: the error went with the socket */
	if (inferred && old != TCP_FIN_WAIT2 && old != TCP_CLOSING && old != TCP_LAST_ACK)
		return REASON_NONE;
	/*
	 * FIN_WAIT2 -> CLOSE too: a socket that nobody holds goes at once, and a
	 * mini-socket waits for the peer's FIN in its place.
	 */
	return REASON_FIN;
}

__hidden int end_infer(struct flow *f, const struct sock_counters *c, int err, __u64 now)
{
	/* c NULL: somebody else is at its address by now; what became of its attempt nobody knows */
	bool failed = f->role == ROLE_CLIENT && !f->up && c;

	if (c)
		counters_put(f, c);
	f->err = err;
	f->t_close = now;
	f->end_inferred = 1;
	f->failed = failed;
	f->reason = !failed ? end_reason(f, f->state, err, true) :
		    err	    ? REASON_ERRNO :
			      REASON_NONE;
	return 0;
}

static __always_inline void end_inferred(struct flow *f, const struct sock *sk, const struct sock_counters *c, int err,
					 __u64 now)
{
	end_infer(f, c, err, now);
	send(sk, f->failed ? REC_FAILED : REC_CLOSE, now, ATTR_OWNER, err, f->reason, TCP_CLOSE);
}

static __always_inline void up_settle(struct flow *f, const struct sock *sk, __u64 now)
{
	if (up_infer(f, now))
		send(sk, REC_UP, now, ATTR_OWNER, 0, REASON_NONE, TCP_ESTABLISHED);
}

/*
 * The entry of a socket that begins something (a bind, a listen, a connect):
 * found, or made. A connection at this address is over then, if that was seen
 * or not. NULL if the table is full.
 */
static __noinline struct flow *flow_begin(struct sock *sk, __u64 now)
{
	struct flow *f = flow_find(sk);

	if (f && flow_connected(f)) {
		end_inferred(f, sk, NULL, 0, now);
		f->gone = 1;
		f = NULL;
	}
	return f ? f : flow_make(sk, now);
}

/* ------------------------------------------------------------ bind, listen */

/* A sockaddr_in or sockaddr_in6 as a tuple's remote (or local) half. Returns false for others. */
static __always_inline bool addr_read(const void *uaddr, bool user, __u8 *ip, __u16 *port, __u8 *fam)
{
	struct sockaddr_in6 sa;
	long err;

	__builtin_memset(&sa, 0, sizeof(sa));
	err = user ? bpf_probe_read_user(&sa, sizeof(struct sockaddr_in), uaddr) :
		     bpf_probe_read_kernel(&sa, sizeof(struct sockaddr_in), uaddr);
	if (err)
		return false;
	*port = bpf_ntohs(sa.sin6_port);
	if (sa.sin6_family == AF_INET) {
		*fam = 4;
		*(__u32 *)ip = ((struct sockaddr_in *)&sa)->sin_addr.s_addr;
		return true;
	}
	if (sa.sin6_family != AF_INET6)
		return false;
	err = user ? bpf_probe_read_user(&sa, sizeof(sa), uaddr) :
		     bpf_probe_read_kernel(&sa, sizeof(sa), uaddr);
	if (err)
		return false;
	if (in6_is_v4mapped((const __u8 *)&sa.sin6_addr)) {
		*fam = 4;
		*(__u32 *)ip = *(__u32 *)((__u8 *)&sa.sin6_addr + 12);
		return true;
	}
	*fam = 6;
	__builtin_memcpy(ip, &sa.sin6_addr, 16);
	return true;
}

/* MATCH_* of a socket that is bound, or was to be, to this port; 0 for protocols that are not watched. */
static __always_inline __u8 bind_match(const struct sock *sk, __u16 lport, bool explicit_bind)
{
	__u8 tcp = ports_match(lport, 0, ROLE_NONE, explicit_bind);
	__u8 udp = udp_match(lport, 0, explicit_bind);

	if (!tcp && !udp)
		return 0;
	return sock_is_tcp(sk) ? tcp : sock_is_udp(sk) ? udp : 0;
}

static __noinline int bind_failed(struct sock *sk, int ret, const void *uaddr, bool user)
{
	__u64 now = bpf_ktime_get_boot_ns();
	__u8 fam = 0, ip[16] = {};
	__u16 port = 0;
	struct flow *f;

	if (!addr_read(uaddr, user, ip, &port, &fam) || !port ||
	    !bind_match(sk, port, true))
		return 0;
	if (BPF_CORE_READ(sk, __sk_common.skc_state) != TCP_CLOSE)
		return 0; /* it is connected or listens, and goes on to do so */
	f = flow_begin(sk, now);
	if (!f || f->bound)
		return 0;
	flow_tuple(sk);
	__builtin_memcpy(f->tuple.laddr, ip, sizeof(ip));
	f->tuple.family = fam;
	f->tuple.lport = port;
	f->match = MATCH_LOCAL;
	f->t_bind = now;
	f->err = -ret;
	who_current(&f->by[BY_BINDER]);
	send(sk, REC_BIND, now, ATTR_CURRENT, -ret, REASON_ERRNO, TCP_CLOSE);
	return 0;
}

__hidden int on_bind(struct sock *sk, int ret, const void *uaddr, bool user_memory)
{
	bool explicit_bind;
	struct flow *f;
	__u16 lport;
	__u64 now;
	__u8 match;

	if (ret)
		return bind_failed(sk, ret, uaddr, user_memory);
	lport = BPF_CORE_READ(sk, __sk_common.skc_num);
	if (!lport || (!port_in(&cfg_maybe_local, lport) && !port_in(&cfg_udp_maybe_local, lport)))
		return 0;
	explicit_bind = bound_by_number(sk);
	match = bind_match(sk, lport, explicit_bind);
	if (!match)
		return 0;
	now = bpf_ktime_get_boot_ns();
	f = flow_begin(sk, now);
	if (!f || f->bound)
		return 0; /* two hooks saw the same bind */
	flow_tuple(sk);
	f->role = ROLE_NONE;
	f->match = match;
	f->explicit_bind = explicit_bind;
	f->t_bind = now;
	f->bound = 1;
	who_current(&f->by[BY_BINDER]);
	send(sk, REC_BIND, now, ATTR_CURRENT, 0, REASON_NONE, TCP_CLOSE);
	return 0;
}

/* Will the hook on the return of listen see this call? */
static __always_inline bool listen_will_return(void)
{
	return cfg_listen_returns && (!cfg_listen_syscall || in_native_syscall(NR_LISTEN));
}

static __always_inline int listen_began(struct sock *sk)
{
	__u64 now = bpf_ktime_get_boot_ns();
	struct flow *f = flow_begin(sk, now);

	if (!f || f->listening)
		return 0;
	flow_tuple(sk);
	f->role = ROLE_LISTENER;
	f->match = ports_match(f->tuple.lport, 0, ROLE_LISTENER, f->explicit_bind);
	f->t_open = now;
	f->backlog = BPF_CORE_READ(sk, sk_max_ack_backlog);
	f->listening = 1;
	f->existing = 0;
	who_current(&f->by[BY_OPENER]);
	note_current();
	if (cfg_find_listener)
		listener_add(pointer_number(sk));
	f->listen_wait = listen_will_return();
	if (!f->listen_wait)
		send(sk, REC_LISTEN, now, ATTR_CURRENT, 0, REASON_NONE, TCP_LISTEN);
	return 0;
}

__hidden int on_listen_return(struct sock *sk, int ret)
{
	struct flow *f;

	if (!sock_maybe(sk))
		return 0;
	f = flow_find(sk);
	/* bound by listen itself: at -> LISTEN it had no port yet */
	if (!ret && (!f || !f->listening) && sock_is_tcp(sk) &&
	    BPF_CORE_READ(sk, __sk_common.skc_state) == TCP_LISTEN &&
	    ports_match(BPF_CORE_READ(sk, __sk_common.skc_num), 0, ROLE_LISTENER, false)) {
		listen_began(sk);
		f = flow_find(sk);
	}
	if (!f || !f->listen_wait)
		return 0;
	f->listen_wait = 0;
	f->err = ret < 0 ? -ret : 0;
	if (ret)
		f->listening = 0;
	if (ret && cfg_find_listener)
		listener_remove(pointer_number(sk));
	send(sk, REC_LISTEN, f->t_open, ATTR_CURRENT, f->err, ret ? REASON_ERRNO : REASON_NONE,
	     ret ? TCP_CLOSE : TCP_LISTEN);
	if (ret)
		f->role = ROLE_NONE; /* still bound */
	return 0;
}

/* A listener is at work although its listen(2) has not been seen to return. */
static __always_inline void listen_settle(struct flow *f, const struct sock *sk)
{
	if (!f->listen_wait)
		return;
	f->listen_wait = 0;
	send(sk, REC_LISTEN, f->t_open, ATTR_OWNER, 0, REASON_NONE, TCP_LISTEN);
}

static __noinline int remember_seen(const struct flow *f)
{
	struct sock_tuple key = f->tuple;
	__u8 one = 1;

	key.scope_if = 0;
	bpf_map_update_elem(&seen_early, &key, &one, BPF_ANY);
	return 0;
}

/* What the hooks tell of a connection, the look is not to tell again. */
static __always_inline void seen(const struct flow *f)
{
	if (!look_over)
		remember_seen(f);
}

/* ---------------------------------------------------------------- connect */

/* -> SYN_SENT, process context; the local port may still be unknown. */
static __always_inline int connect_began(struct sock *sk, __u16 lport, __u16 rport)
{
	bool explicit_bind = bound_by_number(sk);
	__u8 match = ports_match(lport, rport, ROLE_CLIENT, explicit_bind);
	__u64 now = bpf_ktime_get_boot_ns();
	struct flow *f;

	if (!match) {
		f = flow_find(sk);
		if (f && flow_connected(f))
			end_inferred(f, sk, NULL, 0, now);
		if (f)
			f->match = 0; /* it was about another port */
		return 0;
	}
	f = flow_begin(sk, now);
	if (!f)
		return 0;
	flow_tuple(sk);
	f->role = ROLE_CLIENT;
	f->match = match;
	f->explicit_bind = explicit_bind;
	f->t_open = now;
	f->t_up = f->t_close = 0;
	f->attempted = f->up = f->failed = f->fail_wait = f->exiting = f->dropped = f->armed = 0;
	f->up_inferred = f->end_inferred = 0;
	f->state = TCP_SYN_SENT;
	f->existing = f->unsure = 0;
	f->by[BY_USER].start = 0;
	f->rx_bytes = f->tx_bytes = 0;
	f->rx_segs = f->tx_segs = 0;
	who_current(&f->by[BY_OPENER]);
	note_current();
	return 0;
}

/* This very call has noted who current is, at -> SYN_SENT. A call that did so and came to no SYN has failed. */
static __always_inline bool opened_by_current(const struct flow *f)
{
	return f->by[BY_OPENER].tid == (__u32)current_ids() && f->by[BY_OPENER].start == current_start();
}

__hidden int on_connect_sent(struct sock *sk)
{
	struct flow *f;
	__u16 lport, rport;
	__u8 match;

	sock_ports_read(sk, &lport, &rport);
	if (!ports_maybe(lport, rport))
		return 0;
	f = flow_find(sk);
	match = ports_match(lport, rport, ROLE_CLIENT, f && f->explicit_bind);
	if (!match || (f && f->attempted && flow_is(f, lport, rport)) || !sock_is_tcp(sk))
		return 0;
	if (!f || f->role != ROLE_CLIENT || f->attempted) {
		/* only the port that autobind chose is watched: the flow begins here */
		connect_began(sk, lport, rport);
		f = flow_find(sk);
	}
	if (!f)
		return 0;
	flow_tuple(sk);
	f->match = match;
	f->attempted = 1;
	if (!opened_by_current(f))
		note_current();
	send_noted(sk, REC_ATTEMPT, f->t_open, ATTR_CURRENT, 0, REASON_NONE, TCP_SYN_SENT);
	return 0;
}

static __always_inline void connect_over(struct flow *f, struct sock *sk, __u64 now, __u8 attribution,
					 int err, __u8 reason)
{
	f->fail_wait = 0;
	f->failed = 1;
	f->t_close = now;
	f->err = err;
	f->reason = reason;
	send(sk, REC_FAILED, now, attribution, err, reason, TCP_CLOSE);
}

static __noinline int connect_failed_at_once(struct sock *sk, int ret, const void *uaddr, bool user)
{
	__u64 now = bpf_ktime_get_boot_ns();
	struct flow *f = flow_find(sk);
	__u8 fam = 0, match, ip[16] = {};
	bool closed = BPF_CORE_READ(sk, __sk_common.skc_state) == TCP_CLOSE;
	__u16 port = 0, lport;

	/* inside connect; or it came to wait there, and -> CLOSE was not seen */
	if (f && (f->fail_wait || (closed && !f->up && flow_connected(f)))) {
		connect_over(f, sk, now, ATTR_CURRENT, -ret, REASON_ERRNO);
		return 0;
	}
	/* its end was seen, or it is not the end: a connect on a socket that is connected or listens */
	if (f && (f->failed || f->listening || !closed))
		return 0;
	if (!addr_read(uaddr, user, ip, &port, &fam) || !sock_is_tcp(sk))
		return 0;
	lport = BPF_CORE_READ(sk, __sk_common.skc_num);
	match = ports_match(lport, port, ROLE_CLIENT, f && f->explicit_bind);
	if (!match)
		return 0;
	f = flow_begin(sk, now);
	if (!f)
		return 0;
	flow_tuple(sk);
	__builtin_memcpy(f->tuple.raddr, ip, sizeof(ip));
	if (!lport)
		__builtin_memset(f->tuple.laddr, 0, sizeof(f->tuple.laddr));
	f->tuple.family = fam;
	f->tuple.rport = port;
	f->role = ROLE_CLIENT;
	f->match = match;
	f->t_open = now;
	f->up = 0;
	who_current(&f->by[BY_OPENER]);
	connect_over(f, sk, now, ATTR_CURRENT, -ret, REASON_ERRNO);
	return 0;
}

__hidden int on_connect_return(struct sock *sk, int ret, const void *uaddr, bool user_memory)
{
	if (!ret || ret == -EINPROGRESS)
		return on_connect_sent(sk);
	/* not the end of an attempt; -512 to -516 restart the call after a signal (linux/errno.h) */
	if (ret == -EALREADY || ret == -EISCONN || ret == -EINTR || ret <= -512 || ret > 0)
		return 0;
	return connect_failed_at_once(sk, ret, uaddr, user_memory);
}

/* Report what should have been said before: an attempt whose hook was missed. */
static __always_inline void attempt_settle(struct flow *f, const struct sock *sk)
{
	if (f->attempted)
		return;
	flow_tuple(sk);
	f->attempted = 1;
	send(sk, REC_ATTEMPT, f->t_open, ATTR_OWNER, 0, REASON_NONE, TCP_SYN_SENT);
}

/* A connecting socket whose begin was not seen: it has a flow, but no owner. */
static __always_inline struct flow *stranger_flow(struct sock *sk, __u64 now, __u16 lport,
						  __u16 rport)
{
	__u8 match = ports_match(lport, rport, ROLE_CLIENT, false);
	struct flow *f;

	if (!match && hooks_live && !look_over && !bound_by_number(sk))
		remember_known(sk); /* see older_ends() */
	if (!match || !sock_is_tcp(sk))
		return NULL;
	f = flow_make(sk, now);
	if (!f)
		return NULL;
	f->role = ROLE_CLIENT;
	f->match = match;
	f->t_open = now;
	if (!look_over && match & MATCH_REMOTE) { /* its connect was before the hooks: the snapshot is to tell of it */
		flow_tuple(sk);
		f->existing = look_number();
		f->attempted = 1;
		f->t_open = 0;
	}
	return f;
}

/* final: the socket is being freed, no return value will come any more. */
static __always_inline void connect_ended(struct sock *sk, struct flow *f, __u64 now, bool final)
{
	int err = BPF_CORE_READ(sk, sk_err);
	__u8 reason = REASON_ERRNO;

	if (f->failed)
		return;
	if (!err) {
		if ((BPF_CORE_READ_BITFIELD_PROBED(sk, sk_shutdown) & SHUTDOWN_MASK) ==
		    SHUTDOWN_MASK) {
			reason = close_reason(f, REASON_CLOSED);
		} else if (!f->attempted && cfg_connect_returns && !final) {
			f->fail_wait = 1; /* inside connect: its return value says why */
			return;
		} else {
			reason = REASON_CLOSED;
		}
	}
	attempt_settle(f, sk);
	connect_over(f, sk, now, ATTR_OWNER, err, reason);
}

/* ------------------------------------------------------------ accept, use */

/*
 * Another CPU has just made the entry of this child, and fills it in: accept may return it before its state changes,
 * and it does not wait for the lock of the socket. Both fill in the same.
 */
static __always_inline bool child_begun(const struct flow *f)
{
	return f->role == ROLE_NONE && !f->t_bind && !f->existing && f->tuple.proto != IPPROTO_UDP;
}

/* The flow of a socket that a listener made; NULL if it does not match. */
static __always_inline struct flow *child_flow(struct sock *sk, __u64 now)
{
	__u32 hash = BPF_CORE_READ(sk, __sk_common.skc_hash);
	struct flow *f = flow_find(sk);
	__u16 lport, rport;
	__u8 match;

	sock_ports_read(sk, &lport, &rport);
	/* the address of a child whose end was not seen may be another child's by now */
	if (f && f->role == ROLE_SERVER && f->hash == hash && flow_is(f, lport, rport))
		return f;
	match = ports_match(lport, rport, ROLE_SERVER, false);
	if (!match || !sock_is_tcp(sk))
		return NULL;
	if (f && !child_begun(f)) {
		if (flow_connected(f))
			end_inferred(f, sk, NULL, 0, now);
		f->gone = 1;
	}
	f = flow_make(sk, now);
	if (!f || f->role == ROLE_SERVER)
		return f;
	flow_tuple(sk);
	f->hash = hash;
	if (!f->t_open)
		f->t_open = now;
	f->match = match;
	f->role = ROLE_SERVER; /* last: by it the sweep takes it for a connection, and another CPU for complete */
	seen(f);
	return f;
}

__hidden int on_child(struct sock *listener, struct sock *child)
{
	struct flow *f, *lf;

	if (!sock_maybe(child))
		return 0;
	f = child_flow(child, bpf_ktime_get_boot_ns());
	if (!f)
		return 0;
	lf = flow_find(listener);
	if (!lf)
		return 0;
	listen_settle(lf, listener);
	f->by[BY_OPENER] = lf->by[BY_OPENER];
	return 0;
}

static __noinline int accepted(struct flow *f, struct sock *child, __u64 now)
{
	f->accepted = 1;
	f->existing = f->unsure = 0;
	f->t_up = now;
	who_current(&f->by[BY_ACCEPTOR]);
	send(child, REC_ACCEPT, now, ATTR_CURRENT, 0, REASON_NONE,
	     BPF_CORE_READ(child, __sk_common.skc_state));
	return 0;
}

static __always_inline int accept_returned(struct sock *child, bool surely)
{
	struct flow *f;
	__u64 now;

	child = mptcp_subflow(child);
	if (!sock_maybe(child))
		return 0;
	if (!surely) {
		f = flow_find(child);
		if (!f || f->role != ROLE_SERVER || f->accepted)
			return 0;
	}
	now = bpf_ktime_get_boot_ns();
	f = child_flow(child, now);
	if (f && !f->accepted)
		accepted(f, child, now);
	return 0;
}

__hidden int on_accept(struct sock *child)
{
	return accept_returned(child, true);
}

__hidden int on_accept_maybe(struct sock *sk)
{
	return accept_returned(sk, false);
}

/* Returns whether that is a hand-over to be told, at f->t_hand. */
static __always_inline bool new_user(struct flow *f)
{
	__u32 tgid = current_ids() >> 32;
	/* of a socket that was open before it is not known who used it: any of its holders */
	bool told = f->existing && !f->by[BY_USER].start;
	struct who_id before, me;
	struct hand hand;
	__u8 one = 1;

	before = f->by[BY_USER].start	  ? f->by[BY_USER] :
		 f->by[BY_ACCEPTOR].start ? f->by[BY_ACCEPTOR] :
		 f->by[BY_OPENER].start	  ? f->by[BY_OPENER] :
					    f->by[BY_BINDER];
	who_current(&me); /* by[] may be another's already: of one that sends on another CPU */
	f->by[BY_USER] = me;
	if (told || !before.start || tgid == f->by[BY_BINDER].tgid ||
	    tgid == f->by[BY_OPENER].tgid || tgid == f->by[BY_ACCEPTOR].tgid)
		return false;
	/* over; or one waits for the sweep already: this one is told when it is used so again */
	if (flow_over(f) || flow_waits(f) & 1u << REC_HANDOVER)
		return false;
	__builtin_memset(&hand, 0, sizeof(hand));
	hand.id = f->id;
	hand.start = me.start;
	hand.tgid = tgid;
	if (bpf_map_update_elem(&hands, &hand, &one, BPF_NOEXIST))
		return false;
	f->t_hand = bpf_ktime_get_boot_ns();
	f->hand_from = before;
	f->hand_to = me;
	return true;
}

__noinline int user_changed(__u64 sk)
{
	struct flow *f = bpf_map_lookup_elem(&flows, &sk);
	struct note n;

	if (!f || !new_user(f))
		return 0;
	__builtin_memset(&n, 0, sizeof(n));
	n.time = f->t_hand;
	n.kind = REC_HANDOVER;
	if (f->tuple.proto == IPPROTO_TCP)
		n.state = BPF_CORE_READ((const struct sock *)sk, __sk_common.skc_state);
	emit_noted(f, sk, &n);
	return 0;
}

__hidden int on_use(struct sock *sk)
{
	__u32 tgid, last;
	struct flow *f;
	__u64 now;

	f = flow_find(sk);
	if (!f || !f->match || f->tuple.proto != IPPROTO_TCP)
		return 0;
	tgid = bpf_get_current_pid_tgid() >> 32;
	if (f->role == ROLE_SERVER && !f->accepted && !kernel_thread())
		/* no hook saw the accept (a 32-bit program, a direct descriptor): who uses it, has it */
		accepted(f, sk, bpf_ktime_get_boot_ns());
	if (!f->up && BPF_CORE_READ(sk, __sk_common.skc_state) == TCP_ESTABLISHED)
		up_settle(f, sk, bpf_ktime_get_boot_ns());
	last = f->by[BY_USER].start	? f->by[BY_USER].tgid :
	       f->by[BY_ACCEPTOR].start ? f->by[BY_ACCEPTOR].tgid :
					  f->by[BY_OPENER].tgid;
	if (tgid != last && !kernel_thread()) {
		note_current();
		user_changed(pointer_number(sk));
	}
	if (!f->armed)
		return 0;
	f->armed = 0;
	now = bpf_ktime_get_boot_ns();
	send(sk, REC_WAKE, now, ATTR_OWNER, 0, REASON_NONE, 0);
	return 0;
}

/* ------------------------------------------------------------ state, end */

static __always_inline void read_counters(struct flow *f, const struct sock *sk)
{
	struct sock_counters c;

	sock_counters_read(&c, sk);
	counters_put(f, &c);
}

__hidden bool remember_known(const struct sock *sk)
{
	struct sock_tuple key;
	__u8 one = 1;

	known_key(&key, sk);
	return !bpf_map_update_elem(&seen_early, &key, &one, BPF_NOEXIST);
}

__hidden bool known_before(const struct sock *sk)
{
	struct sock_tuple key;

	known_key(&key, sk);
	return bpf_map_lookup_elem(&seen_early, &key);
}

/*
 * The flow of an older socket which ends, or begins to, before the snapshot comes to it. Its past is not
 * known; what is left of it is told. NULL: it is not watched, or it is no such socket.
 */
static __noinline struct flow *older_flow(struct sock *sk, int old)
{
	bool explicit_bind = bound_by_number(sk);
	__u8 role, match, unsure = 0;
	__u16 lport, rport;
	struct flow *f;

	if (look_over || looks_before || old == TCP_SYN_RECV || !sock_is_tcp(sk))
		return NULL;
	sock_ports_read(sk, &lport, &rport);
	role = old == TCP_LISTEN		       ? ROLE_LISTENER :
	       old == TCP_CLOSE			       ? ROLE_NONE :
	       explicit_bind || old == TCP_SYN_SENT    ? ROLE_CLIENT :
							 role_by_port(bucket_of(sk), &unsure);
	match = ports_match(lport, role == ROLE_CLIENT || role == ROLE_SERVER ? rport : 0, role, explicit_bind);
	f = match ? flow_make(sk, bpf_ktime_get_boot_ns()) : NULL;
	if (!f)
		return NULL;
	flow_tuple(sk);
	f->existing = look_number();
	f->role = role;
	f->match = match;
	f->unsure = unsure;
	f->explicit_bind = explicit_bind;
	f->state = old;
	f->hash = BPF_CORE_READ(sk, __sk_common.skc_hash);
	f->bound = role == ROLE_NONE || role == ROLE_LISTENER;
	f->listening = role == ROLE_LISTENER;
	f->attempted = role == ROLE_CLIENT;
	f->accepted = role == ROLE_SERVER && BPF_CORE_READ(sk, sk_socket);
	f->up = old != TCP_SYN_SENT && !f->bound;
	return f;
}

/*
 * A socket without a flow ends, or begins to. If it is not watched, that is remembered: what comes up while the look is
 * under way is no older one, and at -> CLOSE an older one has given its port back and no longer shows its side.
 */
static __noinline struct flow *older_ends(struct sock *sk, int old)
{
	struct flow *f;

	if (!hooks_live || look_over || looks_before || known_before(sk))
		return NULL;
	f = older_flow(sk, old);
	if (!f)
		remember_known(sk);
	return f;
}

/* The process that shuts it down, or closes it, is who used it last, if nobody is known yet. */
static __noinline int older_user(struct flow *f)
{
	if (f->by[BY_USER].start || f->by[BY_ACCEPTOR].start || f->by[BY_OPENER].start || !lets_go())
		return 0;
	note_current();
	who_current(&f->by[BY_USER]);
	return 0;
}

/* Process context: it is shut down, or closed. */
static __noinline int ends_it(struct flow *f, struct sock *sk)
{
	if (f->existing)
		return older_user(f);
	/* skipped at accept, and never used since: who ends it, has it */
	if (f->role == ROLE_SERVER && !f->accepted && lets_go() && BPF_CORE_READ(sk, sk_socket))
		accepted(f, sk, bpf_ktime_get_boot_ns());
	return 0;
}

static __always_inline void connection_ended(struct sock *sk, struct flow *f, int old, __u64 now)
{
	int err = BPF_CORE_READ(sk, sk_err);

	if (flow_over(f))
		return;
	if (f->role == ROLE_CLIENT)
		attempt_settle(f, sk);
	up_settle(f, sk, now);
	f->t_close = now; /* no sweep begins from here on, on another CPU or by preempting this one */
	f->t_close = now = bpf_ktime_get_boot_ns();
	read_counters(f, sk);
	seen(f);
	f->err = err;
	f->reason = end_reason(f, old, err, false);
	send(sk, REC_CLOSE, now, ATTR_OWNER, err, f->reason, TCP_CLOSE);
}

__hidden int on_state(struct sock *sk, int old, int new, __u16 lport, __u16 rport)
{
	struct flow *f;
	__u64 now;

	if (new == TCP_SYN_SENT)
		return sock_is_tcp(sk) ? connect_began(sk, lport, rport) : 0;
	if (new == TCP_LISTEN) {
		if (!ports_match(lport, 0, ROLE_LISTENER, true) || !sock_is_tcp(sk))
			return 0;
		return listen_began(sk);
	}
	if (new == TCP_SYN_RECV)
		return 0;
	f = flow_find(sk);
	if (new == TCP_ESTABLISHED) {
		now = bpf_ktime_get_boot_ns();
		/* a client gets here from SYN_RECV too, if both sides open at once (RFC 9293, section 3.5) */
		if (old == TCP_SYN_RECV &&
		    !(f && f->role == ROLE_CLIENT && flow_is(f, lport, rport))) {
			f = child_flow(sk, now);
			if (!f || f->up)
				return 0;
			f->up = 1;
			f->state = new;
			if (cfg_find_listener && !f->accepted)
				listener_of(f, sk);
			return 0;
		}
		if (!f) /* autobind chose a watched port, and no hook was there to see it */
			f = stranger_flow(sk, now, lport, rport);
		if (!f || f->up || !f->match)
			return 0;
		attempt_settle(f, sk);
		f->up = 1;
		f->state = new;
		f->t_up = now;
		seen(f);
		send(sk, REC_UP, now, ATTR_OWNER, 0, REASON_NONE, TCP_ESTABLISHED);
		return 0;
	}
	if (!f && (new == TCP_CLOSE || new == TCP_FIN_WAIT1 || new == TCP_LAST_ACK))
		f = older_ends(sk, old);
	if (!f || !f->match)
		return 0;
	if (new == TCP_FIN_WAIT1 || new == TCP_LAST_ACK)
		ends_it(f, sk);
	if (old == TCP_ESTABLISHED && !f->up)
		up_settle(f, sk, bpf_ktime_get_boot_ns());
	if (new != TCP_CLOSE) {
		f->state = new;
		/* in the process that ends it; what remains may be out of sight, so look now */
		if (new == TCP_FIN_WAIT1 || new == TCP_LAST_ACK)
			read_counters(f, sk);
		/* LAST_ACK: the peer's FIN came first, so that is the reason */
		if (new == TCP_FIN_WAIT1 && close_reason(f, REASON_FIN) == REASON_EXIT)
			f->exiting = 1;
		/*
		 * All is acknowledged, and nobody has it any more: the end. Mostly a mini-socket takes its place now, but if
		 * the acknowledgement came while close() had it, or tcp_fin_timeout is above 60 s, it stays for a minute.
		 */
		if (new != TCP_FIN_WAIT2 || !sock_orphaned(sk))
			return 0;
		old = new;
	}
	now = bpf_ktime_get_boot_ns();
	if (old == TCP_LISTEN) {
		if (!f->listening || f->listen_wait)
			return 0; /* still inside listen(2): it failed, and its return says why */
		f->listening = 0;
		if (cfg_find_listener)
			listener_remove(pointer_number(sk));
		f->t_close = now;
		f->reason = close_reason(f, REASON_NONE); /* for the sweep, if there is no room now */
		send(sk, REC_GONE, now, f->dropped ? ATTR_OWNER : ATTR_CURRENT, 0, f->reason, TCP_CLOSE);
		f->bound = 0;
		return 0;
	}
	if (old == TCP_SYN_SENT) {
		connect_ended(sk, f, now, false);
		return 0;
	}
	connection_ended(sk, f, old, now);
	return 0;
}

/* An older socket that was bound and nothing else. */
static __noinline struct flow *older_bound(struct sock *sk)
{
	__u16 lport, rport;
	struct flow *f;

	if (!hooks_live || look_over)
		return NULL;
	sock_ports_read(sk, &lport, &rport);
	if (rport || BPF_CORE_READ(sk, __sk_common.skc_state) != TCP_CLOSE || !remember_known(sk))
		return NULL;
	f = older_flow(sk, TCP_CLOSE);
	if (f)
		older_user(f);
	return f;
}

__hidden int on_destroy(struct sock *sk)
{
	__u64 key = (__u64)sk, now;
	struct flow *f = flow_find(sk);
	struct sock_counters c;
	__u16 lport, rport;

	if ((f || looks_before) && hooks_live && !look_over)
		remember_known(sk);
	if (!f)
		f = older_bound(sk);
	if (!f)
		return 0;
	if (!f->match)
		goto gone;
	/* what should have been said at -> CLOSE, if that was missed or had no reason yet */
	if (f->role == ROLE_CLIENT && !f->attempted && !f->failed) {
		connect_ended(sk, f, bpf_ktime_get_boot_ns(), true);
	} else if (flow_connected(f)) {
		now = bpf_ktime_get_boot_ns();
		sock_ports_read(sk, &lport, &rport);
		if (flow_is(f, lport, rport)) {
			if (sock_was_up(sk))
				up_settle(f, sk, now);
			sock_counters_read(&c, sk);
			end_inferred(f, sk, &c, BPF_CORE_READ(sk, sk_err), now);
		} else {
			end_inferred(f, sk, NULL, 0, now);
		}
	} else if (f->listening || (f->role == ROLE_NONE && f->bound)) {
		f->t_close = now = bpf_ktime_get_boot_ns();
		f->reason = close_reason(f, REASON_NONE);
		send(sk, REC_GONE, now, ATTR_OWNER, 0, f->reason, TCP_CLOSE);
	}
gone:
	flow_freed(f, key);
	return 0;
}
