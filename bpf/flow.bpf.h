/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * flow.bpf.h - the flow table: what is known of each watched socket.
 *
 * Keyed by the address of the socket, the one key that works in every program
 * type and kernel. An entry lives from the first watched event until the
 * socket is freed (or until its last undelivered event was swept). Facts are
 * whole bytes, not bits: two contexts may write different facts at once.
 */
#ifndef STRAYPORT_FLOW_BPF_H
#define STRAYPORT_FLOW_BPF_H

#include "kernel.bpf.h"
#include "sockinfo.bpf.h"

/* Who did what to the socket: index of flow.by[]. The later role wins. */
#define BY_BINDER   0
#define BY_OPENER   1 /* listened, connected; for an accepted socket: its listener's owner */
#define BY_ACCEPTOR 2
#define BY_USER     3 /* last sent or received, if that is another process */
#define BY_MAX      4

/* Kinds of records that wait in the table when the ring is full: by their numbers, and one for all datagrams. */
#define ASK_DGRAM 0
#define ASK_MAX	  14 /* at most 16 */

struct flow {
	__u64 id;
	__u64 t_bind;
	__u64 t_open;  /* listen, connect, or the child's three-way handshake */
	__u64 t_up;    /* established or accepted */
	__u64 t_close; /* 0 = still open */
	__u64 swept;   /* flow_life(): the sweep told the end of that life; ~flow_life(): and the socket is freed */
	__u64 served;  /* by the sweep alone: what it has told of asked[], bits 1 << kind; above 16 bits the id whose life it is about */
	__u64 t_hand;  /* the last hand-over that was to be told, from whom and to whom */
	struct who_id hand_from, hand_to;
	struct who_id by[BY_MAX];
	struct sock_tuple tuple;
	__u64 rx_bytes, tx_bytes; /* at close, or at the last tick */
	__u32 rx_segs, tx_segs;
	__u32 backlog;
	__s32 err;
	__u32 hash;    /* of an accepted socket: the kernel's hash of its four-tuple */
	__u32 sends;   /* UDP: as many have an entry in dgram_sends, or more */
	__u8 role;
	__u8 match;
	__u8 reason;
	__u8 explicit_bind;
	/* facts */
	__u8 bound, listening, attempted, up, accepted;
	__u8 failed;     /* the current connect attempt is over, and reported */
	__u8 fail_wait;  /* SYN_SENT -> CLOSE without an error: the return value will say */
	__u8 listen_wait; /* -> LISTEN seen: the return of listen will say */
	__u8 exiting;    /* we began the close, in an exiting process */
	__u8 dropped;    /* its end came when one that never had it let go of it: lets_go() */
	__u8 armed;      /* the sweep found it idle: tell it when data moves again */
	__u8 gone;       /* the socket is freed; the entry waits for the sweep */
	__u8 state;      /* the last TCP state that a hook saw it enter; 0 = none */
	__u8 up_inferred, end_inferred; /* REC_F_INFERRED holds for its REC_UP, REC_CLOSE or REC_FAILED */
	__u8 suspect;    /* the last sweep found another socket at its address */
	__u8 existing;   /* found by a look (its number, look_number()): by[], but for the last user, is who held it then */
	__u8 unsure;     /* REC_F_UNSURE */
	__u8 datagrams;  /* UDP: some moved */
	__u8 looked_at;  /* this is not the entry but the sweep's copy of it: REC_F_SWEPT */
	__u8 told;       /* a record of it was sent, or waits for the sweep */
	__u8 asked_any;
	/* by kind, 0 or 1: flipped when the ring was full; what differs from served waits for the sweep */
	union {
		__u8 asked[16];
		__u64 asked_words[2];
	};
};

/* HOOKS_* of wire.h, or 0: not live yet. */
extern volatile __u8 hooks_live;

/* The one table of them; flow.bpf.c has it. */
struct flows_map {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 131072);
	__type(key, __u64);
	__type(value, struct flow);
};
extern struct flows_map flows SEC(".maps");

/*
 * The process that we are, 0 until it looks at other processes' descriptors: then it may be the one that lets go of a
 * socket last, which its process had closed, or had when it was killed.
 */
extern volatile __u32 self_tgid;

/* Set by user space once it has looked at what was open before, and cleared while it looks again. */
extern volatile __u8 look_over;

/* How many looks there were before this one: user space looks again after a loss. Then only what is open is found. */
extern volatile __u8 looks_before;

static __always_inline __u8 look_number(void)
{
	return looks_before + 1;
}

/*
 * Connections whose begin or end the hooks saw before the look at what was open is over: what it finds of them
 * without a file (in time-wait, say) is no news. By the tuple with scope_if 0, which user space knows too. And sockets
 * that were freed in this time, or of which the hooks know that they are not watched: laddr is the address, family 0. To
 * forget one costs a line too many.
 */
struct seen_map {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, struct sock_tuple);
	__type(value, __u8);
};
extern struct seen_map seen_early SEC(".maps");

static __always_inline void known_key(struct sock_tuple *key, const struct sock *sk)
{
	__builtin_memset(key, 0, sizeof(*key));
	*(__u64 *)key->laddr = (__u64)sk;
}

/*
 * This socket is freed while the look is under way, or is known not to be watched. False: that was known, for its other
 * hook has been here, or another socket was at its address before, so it is not an older one.
 */
__hidden bool remember_known(const struct sock *sk);

/* Is this address in seen_early? Who is there, the hooks have seen, or know that it is not watched. */
__hidden bool known_before(const struct sock *sk);

/*
 * Ports with listeners, by the kernel's bind bucket: the snapshot fills it as it goes. In process
 * context only, and empty once the look is over: no memory of its own.
 */
struct server_port {
	struct who_id who; /* of the listener; start 0 = there are several */
};

struct server_ports_map {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 65536);
	__type(key, __u64);
	__type(value, struct server_port);
};
extern struct server_ports_map server_ports SEC(".maps");

static __always_inline __u64 bucket_of(const struct sock *sk)
{
	return (__u64)BPF_CORE_READ((const struct inet_connection_sock *)sk, icsk_bind_hash);
}

/*
 * Which side of a connection this is. connect() marks a bind bucket that it
 * chose itself (__inet_hash_connect: fastreuse = -1), and a port that was bound
 * by number stays locked on that socket, never on a listener's child.
 */
static __always_inline __u8 role_by_port(__u64 bucket, __u8 *unsure)
{
	bool server = bpf_map_lookup_elem(&server_ports, &bucket) != NULL;
	bool chosen = bucket && BPF_CORE_READ((const struct inet_bind_bucket *)bucket, fastreuse) < 0;

	*unsure = server == chosen;
	return chosen && !server ? ROLE_CLIENT : ROLE_SERVER;
}

/* One life of an entry: of which socket, and of its connections which one. Neither 0 nor its own complement. */
static __always_inline __u64 flow_life(const struct flow *f)
{
	return f->id + f->t_open;
}

/* The socket is freed. */
static __always_inline bool flow_gone(const struct flow *f)
{
	return f->gone || f->swept == ~flow_life(f);
}

#define SERVED_BITS 16
#define SERVED_MASK ((1u << SERVED_BITS) - 1)

/* struct flow.served of the life with this id. */
static __always_inline __u64 flow_served_word(__u64 id, __u32 bits)
{
	return id << SERVED_BITS | (bits & SERVED_MASK);
}

static __always_inline __u32 flow_served(const struct flow *f)
{
	__u64 served = f->served;

	return (served ^ flow_served_word(f->id, 0)) >> SERVED_BITS ? 0 : served & SERVED_MASK;
}

/* Eight bytes of 0 or 1 as bits, the first as the lowest: no two of the product's terms fall on the same bit. */
static __always_inline __u32 bits_of_bytes(__u64 bytes)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	return (bytes & 0x0101010101010101) * 0x0102040810204080 >> 56;
}

/*
 * What happened while the ring was full, and waits for the sweep: bits 1 << kind.
 * Neither side takes back what the other writes. Hooks flip a byte of their own
 * for each kind; the sweep says in one word, which names the life, what it told.
 * Atomic operations that return something came with Linux 5.12.
 */
static __always_inline __u32 flow_waits(const struct flow *f)
{
	if (!f->asked_any)
		return 0;
	return (bits_of_bytes(f->asked_words[0]) | bits_of_bytes(f->asked_words[1]) << 8) ^ flow_served(f);
}

/* Leave a record of this kind (or ASK_DGRAM) to the sweep. If one waits already, the sweep tells the latest. */
static __always_inline void flow_ask(struct flow *f, __u32 kind)
{
	__u8 *asked;

	if (kind >= ASK_MAX)
		return;
	asked = &f->asked[kind];
	if (!(flow_waits(f) >> kind & 1))
		*asked = !*asked;
	f->asked_any = 1;
}

/* The end has been told, by a hook or by the sweep. */
static __always_inline bool flow_over(const struct flow *f)
{
	return f->t_close || f->swept == flow_life(f) || flow_gone(f);
}

/* The entry of a socket that is not freed; NULL if there is none. */
static __always_inline struct flow *flow_find(const struct sock *sk)
{
	__u64 key = (__u64)sk;
	struct flow *f = bpf_map_lookup_elem(&flows, &key);

	return f && !flow_gone(f) ? f : NULL;
}

/*
 * A new entry for the socket at this address, or the one that another CPU or the snapshot has made since it was looked
 * for; that of a socket which is freed is replaced. 0: it is not wanted, or (counted) the table is full. This and
 * flow_tuple_put() are global functions with numbers as arguments: the verifier walks through each once per
 * program, where a static one is walked through again for every call.
 */
int flow_put(__u64 key, __u64 now);

/* The same, and the entry or NULL. */
static __always_inline struct flow *flow_make(const struct sock *sk, __u64 now)
{
	__u64 key = pointer_number(sk);

	return flow_put(key, now) ? bpf_map_lookup_elem(&flows, &key) : NULL;
}

/*
 * The entry of a freed socket which has something left to tell moves out of the way of the next socket at its address
 * to an odd key, for socket addresses are even; there the sweep tells it and deletes it. False: the table is full.
 */
__hidden bool flow_aside(struct flow *f);

/* The socket of this entry is freed: the entry is deleted, or moved aside. */
__hidden int flow_freed(struct flow *f, __u64 key);

/*
 * Process context: current, which is not who used this socket last, uses it now; a
 * hand-over is told. note_current() was called before. A global function, which the
 * verifier walks through once.
 */
int user_changed(__u64 sk);

/* Read the addresses of the socket into its entry. */
int flow_tuple_put(__u64 key);
static __always_inline void flow_tuple(const struct sock *sk)
{
	flow_tuple_put(pointer_number(sk));
}

/* What a record says beyond its flow. Small: stack is what a chain of calls has least of. */
struct note {
	__u64 time;
	__u32 kind;
	__u32 flags;
	__s32 err;
	__u8 reason;
	__u8 state;
	__u8 pad[2];
};

/* A connection of which no end was seen. */
static __always_inline bool flow_connected(const struct flow *f)
{
	if (flow_over(f))
		return false;
	return f->role == ROLE_CLIENT ? f->attempted : f->role == ROLE_SERVER && (f->up || f->accepted);
}

/* Is the socket that has these ports the connection of the flow? Its address may have been used again. */
static __always_inline bool flow_is(const struct flow *f, __u16 lport, __u16 rport)
{
	return f->tuple.lport == lport && f->tuple.rport == rport;
}

/*
 * The end of a connection was not seen. A kernel may run no tracepoints in some
 * contexts, and skips a program that its own event interrupts; softirq that ran
 * there has closed the socket. c and err are what the socket still says, NULL
 * and 0 if it is another's by now.
 */
__hidden int end_infer(struct flow *f, const struct sock_counters *c, int err, __u64 now);

/* The same for the end of the three-way handshake. False: it was seen, or there is none. */
static __always_inline bool up_infer(struct flow *f, __u64 now)
{
	if (f->up || f->role != ROLE_CLIENT || !f->attempted)
		return false;
	f->up = f->up_inferred = 1;
	f->t_up = now;
	return true;
}

static __always_inline void counters_put(struct flow *f, const struct sock_counters *c)
{
	f->rx_bytes = c->rx_bytes;
	f->tx_bytes = c->tx_bytes;
	f->rx_segs = c->rx_segs;
	f->tx_segs = c->tx_segs;
}

#endif
