// SPDX-License-Identifier: GPL-2.0
/* udp.bpf.c - see udp.bpf.h */
#include "udp.bpf.h"
#include "emit.bpf.h"
#include "filter.bpf.h"
#include "flow.bpf.h"
#include "portfilter.bpf.h"

const volatile struct port_set cfg_udp_maybe_local = {}, cfg_udp_maybe_remote = {};
const volatile struct port_set cfg_udp_any_local = {}, cfg_udp_any_remote = {};
const volatile struct port_set cfg_udp_service_local = {}, cfg_udp_service_remote = {};

/* A flow that moves data is told of this often, in nanoseconds. */
const volatile __u64 cfg_dgram_interval = 1000000000;

extern struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 8 << 20);
} records SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct dgram_key);
	__type(value, struct dgram_flow);
} dgram_flows SEC(".maps");

/* What a thread has sent and nobody has been told of yet: on_udp_sent() follows in the same call. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, __u64);
	__type(value, struct dgram_key);
} dgram_sends SEC(".maps");

/* In read-only data, not on the stack. */
static const struct dgram_flow empty_dgram_flow;

static __always_inline struct flow *udp_find(const struct sock *sk)
{
	struct flow *f = flow_find(sk);

	return f && f->tuple.proto == IPPROTO_UDP ? f : NULL;
}

/* A socket that nobody has bound by a watched number: it appears by what it says. */
static __noinline struct flow *udp_socket(struct sock *sk, __u16 rport, __u8 match, __u64 now)
{
	struct flow *f = flow_find(sk);

	if (f && f->tuple.proto == IPPROTO_TCP)
		f->gone = 1; /* its end was not seen */
	f = flow_make(sk, now);
	if (!f || f->match) /* another thread, on another CPU, uses the socket for the first time too */
		return f;
	flow_tuple(sk);
	f->tuple.rport = rport; /* never shown; the watched port, if it is the peer's */
	f->explicit_bind = bound_by_number(sk);
	f->t_open = now;
	f->match = match;
	if (!look_over && f->explicit_bind && match & MATCH_LOCAL) {
		/* its bind was before the hooks: the snapshot is to tell of it */
		f->existing = look_number();
		f->bound = 1;
		f->t_open = 0;
	}
	return f;
}

/* Who used the socket last, as far as that is known. */
static __always_inline void socket_user(struct who_id *who, const struct flow *f)
{
	if (f->by[BY_USER].start)
		*who = f->by[BY_USER];
	else if (f->by[BY_OPENER].start)
		*who = f->by[BY_OPENER];
	else
		*who = f->by[BY_BINDER];
}

/*
 * current uses the socket. Its image goes out before the first record that may name it. Who uses a socket
 * that nobody has bound or connected has opened it so.
 */
static __always_inline void socket_used(struct flow *f, const struct sock *sk)
{
	__u32 tgid = current_ids() >> 32;

	if (kernel_thread())
		return;
	if (f->by[BY_USER].start && f->by[BY_USER].tgid == tgid)
		return;
	note_current();
	if (!f->by[BY_BINDER].start && !f->by[BY_OPENER].start)
		who_current(&f->by[BY_OPENER]);
	user_changed(pointer_number(sk));
}

/* A record about a flow, complete but for who did it; NULL if the ring is full: the sweep finds it in the table. */
static __always_inline struct rec_sock *dgram_begin(struct flow *f, const struct dgram_flow *df,
						    __u32 kind, __u64 now)
{
	struct rec_sock *r = NULL;

	f->told = 1;
	/* while older news of this socket waits for the sweep, newer waits behind it */
	if (!flow_waits(f))
		r = bpf_ringbuf_reserve(&records, sizeof(*r), 0);
	if (!r) {
		flow_ask(f, ASK_DGRAM);
		count(CNT_RING_FULL);
		return NULL;
	}
	__builtin_memset(r, 0, sizeof(*r));
	r->hdr.kind = kind;
	r->hdr.size = sizeof(*r);
	r->hdr.time = now;
	r->sk = df->id;
	r->id = f->id;
	__builtin_memcpy(&r->tuple, &df->tuple, sizeof(r->tuple));
	r->opened = df->first;
	r->rx_bytes = df->rx_bytes;
	r->tx_bytes = df->tx_bytes;
	r->rx_segs = df->rx_dgrams;
	r->tx_segs = df->tx_dgrams;
	if (kind == REC_DGRAM_ERR) {
		r->err = df->err;
		r->reason = REASON_ERRNO;
	}
	r->role = df->role;
	r->match = df->match;
	return r;
}

/* Returns 0, or -1 if the ring is full. */
static __noinline int dgram_send_current(struct flow *f, const struct dgram_flow *df, __u64 now)
{
	struct rec_sock *r;

	note_current();
	r = dgram_begin(f, df, REC_DGRAM, now);
	if (!r)
		return -1;
	r->attribution = ATTR_CURRENT;
	fill_current(r);
	bpf_ringbuf_submit(r, record_flags());
	return 0;
}

static __noinline int dgram_send_owner(struct flow *f, const struct dgram_flow *df, __u32 kind,
				       __u64 now)
{
	struct rec_sock *r = dgram_begin(f, df, kind, now);

	if (!r)
		return -1;
	r->who = df->who;
	r->attribution = df->who.start ? ATTR_OWNER : ATTR_UNKNOWN;
	if (r->who.start)
		fill_exec(r);
	bpf_ringbuf_submit(r, record_flags());
	return 0;
}

/* Say what is new in a flow, if it is time to. */
static __always_inline int dgram_tell(struct flow *f, struct dgram_flow *df, __u64 now, bool current)
{
	bool first_rx = df->rx_dgrams && !df->told_rx, first_tx = df->tx_dgrams && !df->told_tx;

	if (!df->id || (!first_rx && !first_tx && now - df->told < cfg_dgram_interval))
		return 0;
	if (current ? dgram_send_current(f, df, now) : dgram_send_owner(f, df, REC_DGRAM, now))
		return 0;
	df->told = now;
	if (first_rx)
		df->told_rx = 1;
	if (first_tx)
		df->told_tx = 1;
	return 0;
}

/* The flow of a key, made now if there is none; NULL if the table is full. */
static __noinline struct dgram_flow *dgram_flow_get(struct flow *f, struct sock *sk,
						    const struct dgram_key *key,
						    const struct dgram *d, __u64 now)
{
	struct dgram_flow *df = bpf_map_lookup_elem(&dgram_flows, key);

	if (df)
		return df;
	if (bpf_map_update_elem(&dgram_flows, key, &empty_dgram_flow, BPF_NOEXIST))
		/* full; or another CPU was faster, and fills it in */
		return bpf_map_lookup_elem(&dgram_flows, key);
	df = bpf_map_lookup_elem(&dgram_flows, key);
	if (!df)
		return NULL;
	df->sk = (__u64)sk;
	df->first = now;
	df->role = d->tx ? ROLE_CLIENT : ROLE_SERVER;
	df->match = udp_match(d->lport, d->rport, f->explicit_bind);
	__builtin_memcpy(&df->tuple, &f->tuple, sizeof(df->tuple));
	__builtin_memcpy(df->tuple.laddr, d->laddr, sizeof(d->laddr));
	__builtin_memcpy(df->tuple.raddr, d->raddr, sizeof(d->raddr));
	df->tuple.family = d->family;
	df->tuple.lport = d->lport;
	df->tuple.rport = d->rport;
	df->id = now << 10 | (bpf_get_smp_processor_id() & 1023);
	return df;
}

static __always_inline void add_dgram(struct flow *f, struct dgram_flow *df, const struct dgram *d)
{
	f->datagrams = 1;
	if (d->tx) {
		__sync_fetch_and_add(&f->tx_bytes, d->bytes);
		__sync_fetch_and_add(&f->tx_segs, d->count);
	} else {
		__sync_fetch_and_add(&f->rx_bytes, d->bytes);
		__sync_fetch_and_add(&f->rx_segs, d->count);
	}
	if (!df)
		return;
	if (d->tx) {
		__sync_fetch_and_add(&df->tx_bytes, d->bytes);
		__sync_fetch_and_add(&df->tx_dgrams, d->count);
	} else {
		__sync_fetch_and_add(&df->rx_bytes, d->bytes);
		__sync_fetch_and_add(&df->rx_dgrams, d->count);
	}
}

static __always_inline void dgram_key_fill(struct dgram_key *key, __u64 socket, const __u8 *peer,
					   __u8 family, __u16 lport, __u16 rport)
{
	__builtin_memset(key, 0, sizeof(*key));
	key->socket = socket;
	__builtin_memcpy(key->peer, peer, sizeof(key->peer));
	key->family = family;
	key->lport = lport;
	key->rport = rport;
}

/* Leave the telling to on_udp_sent(), in the process that sends. Returns false if there is no room. */
static __always_inline bool tell_later(struct flow *f, const struct dgram_key *key)
{
	__u64 thread = bpf_get_current_pid_tgid();

	if (bpf_map_update_elem(&dgram_sends, &thread, key, BPF_ANY))
		return false;
	__sync_fetch_and_add(&f->sends, 1);
	return true;
}

enum told { TELL_CURRENT, TELL_OWNER, TELL_LATER };

/* how is a constant: programs that may not ask who current is must not even hold the call. */
static __always_inline int dgram(struct sock *sk, const struct dgram *d, const enum told how)
{
	struct flow *f = udp_find(sk);
	__u8 match = udp_match(d->lport, d->rport, f ? f->explicit_bind : bound_by_number(sk));
	bool current = how == TELL_CURRENT && !kernel_thread();
	struct dgram_flow *df;
	struct dgram_key key;
	__u64 now;

	if (!match || !family_wanted(d->family))
		return 0;
	now = bpf_ktime_get_boot_ns();
	if (!f)
		f = udp_socket(sk, d->rport, match, now);
	if (!f || !f->id)
		return 0;
	if (f->tuple.lport != d->lport) { /* it had none yet, or has another since it connected anew */
		flow_tuple(sk);
		if (!f->tuple.rport)
			f->tuple.rport = d->rport;
	}
	if (current)
		socket_used(f, sk);
	if (!kind_wanted(REC_DGRAM)) { /* only the socket's totals, for its end */
		add_dgram(f, NULL, d);
		return 0;
	}
	dgram_key_fill(&key, f->id, d->raddr, d->family, d->lport, d->rport);
	df = dgram_flow_get(f, sk, &key, d, now);
	add_dgram(f, df, d);
	if (!df) {
		count(CNT_DGRAM_FULL);
		return 0;
	}
	df->last = now;
	if (current)
		who_current(&df->who);
	else
		socket_user(&df->who, f);
	/* not who used the socket last: the return of the send will say whether it is a sender at all */
	if (how == TELL_LATER && !df->deferred &&
	    bpf_get_current_pid_tgid() >> 32 != df->who.tgid && tell_later(f, &key)) {
		df->deferred = 1;
		return 0;
	}
	return dgram_tell(f, df, now, current);
}

__hidden int on_dgram(struct sock *sk, const struct dgram *d)
{
	return dgram(sk, d, TELL_CURRENT);
}

__hidden int on_packet(struct sock *sk, const struct dgram *d)
{
	return dgram(sk, d, TELL_OWNER);
}

__hidden int on_packet_out(struct sock *sk, const struct dgram *d)
{
	return dgram(sk, d, TELL_LATER);
}

/* The flow of a socket, made now if it is watched with this peer's port; NULL if it is not, or the table is full. */
static __always_inline struct flow *udp_get(struct sock *sk, __u16 rport)
{
	struct flow *f = udp_find(sk);
	__u8 match;

	if (f)
		return f;
	match = udp_match(BPF_CORE_READ(sk, __sk_common.skc_num), rport, bound_by_number(sk));
	if (!match || !sock_is_udp(sk))
		return NULL;
	return udp_socket(sk, rport, match, bpf_ktime_get_boot_ns());
}

__hidden int on_udp_use(struct sock *sk, __u16 rport)
{
	struct flow *f = udp_get(sk, rport);

	if (f)
		socket_used(f, sk);
	return 0;
}

__hidden int on_udp_connect(struct sock *sk, __u16 rport)
{
	struct flow *f = udp_get(sk, rport);

	if (!f || kernel_thread())
		return 0;
	note_current();
	if (f->existing) { /* it has no opener: by[] is who held it then */
		who_current(&f->by[BY_USER]);
		return 0;
	}
	who_current(&f->by[BY_OPENER]);
	f->by[BY_USER].start = 0;
	if (!f->bound && !f->datagrams)
		f->tuple.lport = 0; /* its address comes with the connect: the first datagram reads it */
	return 0;
}

__hidden int on_udp_sent(struct sock *sk)
{
	__u64 thread = bpf_get_current_pid_tgid();
	struct flow *f = udp_find(sk);
	struct dgram_flow *df = NULL;
	struct dgram_key *key;

	if (!f)
		return 0;
	socket_used(f, sk);
	key = f->sends ? bpf_map_lookup_elem(&dgram_sends, &thread) : NULL;
	if (!key)
		return 0;
	/* of another socket: sent by an interrupt, or by a call that was not seen to return */
	if (key->socket == f->id) {
		df = bpf_map_lookup_elem(&dgram_flows, key);
		__sync_fetch_and_add(&f->sends, -1);
	}
	bpf_map_delete_elem(&dgram_sends, &thread);
	if (!df)
		return 0;
	if (!kernel_thread())
		who_current(&df->who);
	return dgram_tell(f, df, df->last, !kernel_thread());
}

/* Closed while the snapshot was on its way to it. NULL: its other hook has been here, or it is no such socket. */
static __noinline struct flow *udp_older(struct sock *sk)
{
	__u16 rport = bpf_ntohs(BPF_CORE_READ(sk, __sk_common.skc_dport));
	struct flow *f;

	if (!hooks_live || look_over || !udp_maybe(BPF_CORE_READ(sk, __sk_common.skc_num), rport))
		return NULL;
	/* what was freed before the hooks were live says nothing: the next one at its address is an older one too */
	if (!remember_known(sk) || looks_before)
		return NULL;
	f = udp_get(sk, rport);
	if (!f)
		return NULL;
	f->existing = look_number();
	f->bound = 1;
	f->t_open = 0;
	return f;
}

/* Who closes it is known, if nobody else is. */
static __always_inline void udp_closer(struct flow *f)
{
	struct who_id who;

	socket_user(&who, f);
	if (who.start || !lets_go())
		return;
	note_current();
	who_current(&f->by[BY_USER]);
}

__hidden int on_udp_close(struct sock *sk)
{
	__u64 key = (__u64)sk;
	struct flow *f = udp_find(sk);
	struct note n;

	if (!f)
		f = udp_older(sk);
	else if (hooks_live && !look_over)
		remember_known(sk); /* it is not unhashed yet: snapshot_udp may still come by it */
	if (!f)
		return 0;
	if (f->bound || f->datagrams) {
		f->t_close = bpf_ktime_get_boot_ns();
		f->reason = close_reason(f, REASON_NONE);
		udp_closer(f);
		__builtin_memset(&n, 0, sizeof(n));
		n.time = f->t_close;
		n.kind = REC_GONE;
		n.reason = f->reason;
		n.state = TCP_CLOSE;
		emit_owner(f, key, &n);
	}
	flow_freed(f, key);
	return 0;
}

__hidden int on_udp_error(struct sock *sk)
{
	int err = BPF_CORE_READ(sk, sk_err);
	struct dgram_flow *df;
	struct dgram_key key;
	struct sock_tuple t;
	struct sock_head head;
	struct flow *f;
	__u64 now;

	if (!err || err == EMSGSIZE || !sock_is_udp(sk) || sock_head_read(&head, sk))
		return 0;
	if (!udp_maybe(sock_head_lport(&head, sk), sock_head_rport(&head)))
		return 0;
	f = udp_find(sk);
	if (!f)
		return 0;
	sock_tuple_fill(&t, &head, sk);
	dgram_key_fill(&key, f->id, t.raddr, t.family, t.lport, t.rport);
	df = bpf_map_lookup_elem(&dgram_flows, &key);
	now = bpf_ktime_get_boot_ns();
	if (!df || !df->id || (df->refused && now - df->refused < cfg_dgram_interval))
		return 0;
	if (!df->told) /* the answer came before the send returned */
		dgram_tell(f, df, df->last, false);
	df->err = err;
	df->refused = now;
	dgram_send_owner(f, df, REC_DGRAM_ERR, now);
	return 0;
}

struct dgram_flow dgram_taken = {};

/*
 * Run by user space, as sweep() is. args: the 32 bytes of a dgram_key, then 1 to forget the flow, else 0. The flow
 * is copied to where user space reads it; id 0 = there is none.
 */
SEC("raw_tp/sweep") int dgram_take(struct bpf_raw_tracepoint_args *ctx)
{
	__u64 words[sizeof(struct dgram_key) / 8];
	struct dgram_flow *df;

	for (int i = 0; i < (int)(sizeof(words) / 8); i++)
		words[i] = ctx->args[i];
	df = bpf_map_lookup_elem(&dgram_flows, words);
	if (df)
		dgram_taken = *df;
	else
		dgram_taken.id = 0;
	if (ctx->args[sizeof(words) / 8])
		bpf_map_delete_elem(&dgram_flows, words);
	return 0;
}
