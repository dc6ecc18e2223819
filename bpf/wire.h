/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * wire.h - what the kernel side and the user side say to each other: the only
 * header that both include. Include <linux/types.h> or vmlinux.h first.
 *
 * Fixed-width members only, never packed, padding spelled out and zero. Kinds
 * are numbered by hand and append-only; 0 is invalid. Addresses are in network
 * byte order, ports in host byte order, times in nanoseconds of
 * CLOCK_BOOTTIME, unless a member says otherwise.
 */
#ifndef STRAYPORT_WIRE_H
#define STRAYPORT_WIRE_H

#define WIRE_COMM_LEN 16 /* TASK_COMM_LEN */

/* One bit per port (host order): port p is bit p % 64 of w[p / 64]. */
struct port_set {
	__u64 w[1024];
};

/* rec_hdr.kind */
#define REC_BIND      1  /* rec_sock: bind(2) returned (err: 0 or errno) */
#define REC_LISTEN    2  /* rec_sock: listen(2) returned (err) */
#define REC_ATTEMPT   3  /* rec_sock: connect began, the local port is known */
#define REC_UP        4  /* rec_sock: a connection that we began is established */
#define REC_FAILED    5  /* rec_sock: connect failed (err, reason) */
#define REC_ACCEPT    6  /* rec_sock: accept returned this socket */
#define REC_TRAFFIC   7  /* rec_sock: counters, asked for by the sweep */
#define REC_CLOSE     8  /* rec_sock: the connection is over (err, reason, counters) */
#define REC_GONE      9  /* rec_sock: a listener or a bound socket is gone */
#define REC_WAKE      10 /* rec_sock: an idle flow moves data again; the sweep should look */
#define REC_PROC      11 /* rec_proc: a process image, sent before the first record that names it */
#define REC_ARGS      12 /* rec_args: arguments that do not fit into rec_proc; follows it */
#define REC_HANDOVER  13 /* rec_sock: this process uses the socket; another had it before */
#define REC_DGRAM     20 /* rec_sock: datagrams moved between a UDP socket and a peer; sk is the flow's id */
#define REC_DGRAM_ERR 21 /* rec_sock: that peer's host says that nobody holds the port (err) */
#define REC_REFUSED   25 /* rec_refused: a SYN or a datagram to a watched port that nobody holds */
#define REC_EXISTING  30 /* rec_sock: a socket that was open before; from an iterator, never in the ring */
#define REC_HOLDER    31 /* rec_holder: the same, and one file descriptor that holds it */
#define REC_NETNS     32 /* rec_netns: a network namespace, and a file descriptor that leads into it */
#define REC_KIND_MAX  33

/* rec_hdr.flags */
#define REC_F_LATE     (1u << 0) /* delivered by the sweep: the ring was full when it happened */
#define REC_F_INFERRED (1u << 1) /* no hook fired for it: found later by the state of the socket; the
				  * time is that of the finding */
#define REC_F_UNSURE   (1u << 2) /* which side began the connection is not certain: role is a guess */
#define REC_F_WAITING  (1u << 3) /* REC_EXISTING: waits in the accept queue of a listener */
#define REC_F_SWEPT    (1u << 4) /* told by a look without a lock: a hook may tell of the same end, before or after */
#define REC_F_TABLE    (1u << 5) /* put together by user space out of a table: exec_id is as of then, not of the time */

struct rec_hdr {
	__u16 kind;
	__u16 size;  /* of the whole record, this header included */
	__u32 flags;
	__u64 time;
};

/* The process key: a pid may be used again, a (tgid, start) pair is not. */
struct who_id {
	__u64 start; /* start of the thread group leader; 0 = nobody is known */
	__u32 tgid;  /* in the initial pid namespace */
	__u32 tid;   /* the thread that did it */
};

/* What a socket is connected to, in which network namespace. */
struct sock_tuple {
	__u8 laddr[16]; /* IPv4: the first four bytes */
	__u8 raddr[16];
	__u16 lport;
	__u16 rport;
	__u8 family;    /* 4 or 6; v4-mapped addresses are given as 4 */
	__u8 proto;     /* IPPROTO_TCP or IPPROTO_UDP */
	__u8 pad[2];
	__u32 scope_if; /* bound interface index, 0 = none */
	__u32 netns;    /* inode number of the network namespace */
};

/* attribution: how rec_sock.who was found */
#define ATTR_UNKNOWN  0
#define ATTR_CURRENT  1 /* the hooked function ran in this process */
#define ATTR_OWNER    2 /* recorded at an earlier event of this socket */
#define ATTR_LISTENER 3 /* the process that listens on the parent socket */
#define ATTR_SNAPSHOT 4 /* it held the socket when the run began */

/* role */
#define ROLE_NONE     0
#define ROLE_LISTENER 1
#define ROLE_CLIENT   2
#define ROLE_SERVER   3

/* match: which port is watched */
#define MATCH_LOCAL  1
#define MATCH_REMOTE 2

/* reason of an end; an errno, if there is one, is in rec_sock.err */
#define REASON_NONE    0
#define REASON_FIN     1
#define REASON_RESET   2
#define REASON_TIMEOUT 3
#define REASON_EXIT    4 /* the process that held it was exiting */
#define REASON_CLOSED  5 /* closed by its process while the connect was under way */
#define REASON_ERRNO   6 /* see err */

struct rec_sock {
	struct rec_hdr hdr;
	__u64 sk;     /* kernel address of the socket: only a key for the sweep, never shown */
	__u64 id;     /* unique in a run */
	struct sock_tuple tuple;
	struct who_id who;
	__u32 uid;    /* effective ids; uid, gid and comms are given only if comm is not empty */
	__u32 gid;
	char comm[WIRE_COMM_LEN];  /* of the thread group leader */
	char tcomm[WIRE_COMM_LEN]; /* of the thread */
	__u64 opened; /* when the connection (listener, bound socket) began; 0 = unknown */
	union {
		struct {
			__u64 rx_bytes;
			__u64 tx_bytes;
		};
		struct who_id before; /* REC_HANDOVER: who used it last */
	};
	__u32 rx_segs;
	__u32 tx_segs;
	__s32 err;    /* errno, positive; 0 = none */
	__u32 backlog;
	__u8 attribution;
	__u8 role;
	__u8 match;
	__u8 reason;
	__u8 state;   /* TCP state number after the event */
	__u8 pad;
	__u16 exec_id; /* of who: rec_proc.exec_id, its lower half word; 0 = not known. REC_F_LATE: as of the sweep */
};

/* UDP: what a socket and a peer say to each other. User space reads the table by this key. */
struct dgram_key {
	__u64 socket; /* rec_sock.id of the socket */
	__u8 peer[16];
	__u16 rport;
	__u16 lport;  /* a socket may get another by connecting anew */
	__u8 family;
	__u8 pad[3];
};

struct dgram_flow {
	__u64 id;      /* unique among these flows in a run; 0 = just being made */
	__u64 sk;      /* kernel address of the socket */
	__u64 first;   /* time of the first datagram */
	__u64 last;    /* and of the last one */
	__u64 told;    /* when a record said something; 0 = never */
	__u64 refused; /* when a port unreachable came; 0 = never */
	__u64 rx_bytes, tx_bytes;   /* payload */
	__u64 rx_dgrams, tx_dgrams; /* real ones: each segment of a GSO send counts */
	struct who_id who; /* who last sent or received here; start 0 = nobody is known */
	struct sock_tuple tuple;
	__s32 err;     /* of refused */
	__u8 role;     /* ROLE_CLIENT: this side sent first; ROLE_SERVER: the peer did */
	__u8 match;
	__u8 told_rx, told_tx; /* the first datagram that way has been told */
	__u8 deferred; /* it was left to the return of the send, once */
	__u8 pad[7];
};

/*
 * A remote whose SYNs or datagrams found nobody, seen from one local address and
 * interface. family 0, addresses and interface zero: all remotes of the
 * namespace that found no room in the table. User space reads it by this key.
 */
struct refused_key {
	__u8 raddr[16]; /* IPv4: the first four bytes */
	__u8 laddr[16];
	__u32 netns;    /* of the interface that it came in by */
	__u32 ifindex;
	__u8 family;    /* 4, 6 or 0 */
	__u8 proto;     /* IPPROTO_TCP or IPPROTO_UDP */
	__u8 pad[6];
};

#define IFNAME_LEN 16 /* IFNAMSIZ */

/*
 * What is counted of it. The first packet, and the first after a pause of
 * REFUSED_PAUSE_NS, goes out as a record and is not counted here.
 */
struct refused {
	__u64 packets; /* never falls: user space tells the difference to its last look */
	__u64 last;    /* time of the last packet, told or counted */
	__u16 lport;   /* of the first packet */
	__u8 many;     /* packets came to other ports too: they are in refused_ports by the same key */
	__u8 unlisted; /* or some are not, for there was no room */
	__u32 pad;
	char ifname[IFNAME_LEN];
};

#define REFUSED_MAX       4096 /* remotes */
#define REFUSED_SCANS_MAX 32   /* of which the ports are kept */
#define REFUSED_PAUSE_NS  10000000000ull

/* The ports of a remote: ports.seen[p] is not 0 if it tried port p. Bytes, for two CPUs write at once. */
struct refused_ports {
	__u8 seen[65536];
};

struct rec_refused {
	struct rec_hdr hdr;
	struct refused_key key;
	__u16 lport;
	__u16 rport;
	__u32 pad;
	char ifname[IFNAME_LEN];
};

/* rec_proc.flags */
#define PROC_F_EXE_DELETED    (1u << 0) /* the file has no name left (i_nlink 0) */
#define PROC_F_EXE_TRUNCATED  (1u << 1) /* the path did not fit: only its last components */
#define PROC_F_ARGS_TRUNCATED (1u << 2)
#define PROC_F_ARGS_UNREADABLE (1u << 3) /* the argument area was not resident */
#define PROC_F_NO_MM          (1u << 4) /* kernel thread, or already exiting */
#define PROC_F_EXE_MEMFD      (1u << 5) /* a file that never had a name: memfd_create() or the like */
#define PROC_F_KTHREAD        (1u << 6)
#define PROC_F_ANCESTOR       (1u << 7) /* of a process that did nothing itself: no arguments, cwd, cgroup */
#define PROC_F_EXE_OUTSIDE    (1u << 8) /* not below the root directory that the process has now */
#define PROC_F_HOLDER         (1u << 9) /* of a process that an iterator found: no arguments, no exec name */
#define PROC_F_AT_EXEC        (1u << 10) /* made at the exec: until then it was another program */
#define PROC_F_UNTRACKED      (1u << 11) /* no room to remember it: its next exec will not be seen */

#define PROC_STRINGS_MAX 2304 /* what does not fit is read from /proc */
#define PROC_ARGS_MAX    512  /* longer arguments follow in a rec_args */
#define ARGS_MAX         4096 /* and what is longer still is cut */
#define ANCESTORS_MAX    16   /* images that are sent along; more of them are told as cut */

#define LOGIN_UID_UNSET 0xffffffffu

/*
 * A process image. strings holds, one after the other, the paths of the cgroup,
 * the executable and the working directory, each as components, the last one
 * first, each NUL-terminated ("/" is one empty component), and the file name
 * that exec was given. A length of 0: not known. args: args_len bytes of the
 * argument area as the process has it.
 */
struct rec_proc {
	struct rec_hdr hdr;
	struct who_id who;
	__u64 parent_start;
	__u64 exec_id;   /* one more with each exec */
	__u64 cgroup_id; /* inode number in the cgroup file system; 0 = not known */
	__u64 exe_ino;   /* the executable's inode number, as the kernel side has it */
	__u32 ppid;
	__u32 uid;       /* effective */
	__u32 gid;
	__u32 flags;
	__u32 login_uid; /* or LOGIN_UID_UNSET */
	__u32 pidns;     /* inode numbers; 0 = not known */
	__u32 mntns;
	__u32 exe_fs;    /* magic number of the executable's file system */
	char comm[WIRE_COMM_LEN];
	char parent_comm[WIRE_COMM_LEN];
	__u16 strings_len; /* the sum of the next four */
	__u16 cgroup_len;
	__u16 exe_len;
	__u16 cwd_len;
	__u16 exec_name_len;
	__u16 args_len;
	__u32 exe_dev;     /* the device of its file system: major << 20 | minor */
	__u8 strings[PROC_STRINGS_MAX];
	__u8 args[PROC_ARGS_MAX];
};

struct rec_args {
	struct rec_hdr hdr;
	struct who_id who;
	__u32 flags; /* PROC_F_ARGS_TRUNCATED */
	__u32 args_len;
	__u8 args[ARGS_MAX];
};

/* hdr.kind REC_HOLDER: sock.who, uid, gid and comm are the holder's. */
struct rec_holder {
	struct rec_sock sock;
	__u64 parent_start;
	__u32 ppid;
	__s32 fd;
	char parent_comm[WIRE_COMM_LEN];
};

/* How user space gets into a namespace that no process may be in. */
struct rec_netns {
	struct rec_hdr hdr;
	__u32 netns;  /* inode number */
	__u32 tgid;
	__s32 fd;
	__u32 socket; /* 1: fd is a socket in that namespace; 0: the namespace itself */
};

#define NETNS_FILTER_MAX 8 /* namespaces that --netns may name */

/* hooks_live, which user space sets */
#define HOOKS_LIVE 1 /* the last one is attached */
#define HOOKS_OVER 2 /* they are being detached: one after the other, so no longer the whole story */

/* snapshot_pass, which user space sets */
#define PASS_OTHERS    0
#define PASS_LISTENERS 1
#define PASS_HANDED    2

/* The tables of a look at what is open: what look_forget() is told */
#define LOOK_WAITING 0
#define LOOK_PORTS   1
#define LOOK_NETNS   2
#define LOOK_SEEN    3

/* Indices of the counter array: what the tracer itself must confess. */
#define CNT_RING_FULL    0 /* a record found no room; its flow keeps it for the sweep */
#define CNT_TABLE_FULL   1 /* no room for a flow: this socket's events are not attributed */
#define CNT_PROC_UNSENT  2 /* a process image found no room; /proc has to serve */
#define CNT_PENDING_FULL 3 /* no room to pair a call with its return */
#define CNT_DGRAM_FULL   4 /* no room for a peer: its datagrams are only in the socket's totals */
#define CNT_MOVED        5 /* a freed socket's flow still had something to tell, and made room for another's */
#define CNT_REFUSED_FULL 6 /* a refused packet found no room to be counted */
#define CNT_SWEPT        7 /* flows with something to tell that the sweep came to */
#define CNT_MAX          8

/* A process whose image was sent, by tgid. All zero: it is to be sent (again), at an exec at the latest. */
struct known_proc {
	__u64 start;
	__u64 parent;  /* its address, only to be compared */
	__u64 lineage; /* task_lineage() at its own last image */
	__u32 exec_id;
	__u32 place;   /* task_place() at that image, or PLACE_* */
};

/* What happened so far, by CNT_*. */
struct run_counters {
	__u64 n[CNT_MAX];
};

_Static_assert(sizeof(struct rec_hdr) == 16, "rec_hdr");
_Static_assert(sizeof(struct who_id) == 16, "who_id");
_Static_assert(sizeof(struct sock_tuple) == 48, "sock_tuple");
_Static_assert(sizeof(struct rec_sock) == 184, "rec_sock");
_Static_assert(__builtin_offsetof(struct rec_sock, tuple) == 32, "rec_sock.tuple");
_Static_assert(__builtin_offsetof(struct rec_sock, opened) == 136, "rec_sock.opened");
_Static_assert(__builtin_offsetof(struct rec_sock, exec_id) == 182, "rec_sock.exec_id");
_Static_assert(__builtin_offsetof(struct rec_proc, comm) == 96, "rec_proc.comm");
_Static_assert(__builtin_offsetof(struct rec_proc, strings) == 144, "rec_proc.strings");
_Static_assert(sizeof(struct rec_proc) == 144 + 2304 + 512, "rec_proc");
_Static_assert(sizeof(struct rec_holder) == 184 + 32, "rec_holder");
_Static_assert(sizeof(struct rec_netns) == 32, "rec_netns");
_Static_assert(sizeof(struct dgram_key) == 32, "dgram_key");
_Static_assert(sizeof(struct dgram_flow) == 160, "dgram_flow");
_Static_assert(sizeof(struct refused_key) == 48, "refused_key");
_Static_assert(sizeof(struct refused) == 40, "refused");
_Static_assert(sizeof(struct rec_refused) == 16 + 48 + 8 + 16, "rec_refused");
_Static_assert(sizeof(struct rec_args) == 40 + 4096, "rec_args");

#endif
