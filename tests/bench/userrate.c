// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/*
 * userrate.c - how many events a second the user side decodes, enriches and writes, without a kernel.
 *
 *   userrate text|json FILE CONNECTIONS
 *
 * The records are those of short connections, both ends: attempt, up, accept, close, by a server and 16
 * clients whose images with arguments, ancestors and cgroup came before. Prints "EVENTS SECONDS" of CPU time.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../../user/clock.h"
#include "../../user/consumer.h"
#include "../../user/log.h"
#include "../../user/names.h"
#include "../../user/runinfo.h"
#include "../../user/sha1.h"

#define CLIENTS 16
#define PORT    3401

static double cpu(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static void put(struct rec_proc *r, __u16 *len, const char *const *names)
{
	for (; *names; names++) {
		size_t n = strlen(*names) + 1;

		memcpy(r->strings + r->strings_len, *names, n);
		r->strings_len += n;
		*len += n;
	}
}

/* Pids beyond those that a kernel gives: /proc has nothing to say of them. */
static struct who_id who(int i)
{
	return (struct who_id){ .start = 1000000000ull * (unsigned int)(i + 1), .tgid = 0x41000000u + (unsigned int)i,
				.tid = 0x41000000u + (unsigned int)i };
}

static void image(struct consumer *c, int i)
{
	static const char args[] = "/usr/bin/client\0--server\0" "127.0.0.1\0--port\0" "3401";
	static struct rec_proc r;
	char comm[WIRE_COMM_LEN];

	memset(&r, 0, sizeof(r));
	r.hdr = (struct rec_hdr){ .kind = REC_PROC, .size = sizeof(r), .time = clock_boot_ns() };
	r.who = who(i);
	r.ppid = 1;
	r.exec_id = 7;
	r.login_uid = LOGIN_UID_UNSET;
	snprintf(comm, sizeof(comm), i ? "client" : "server");
	memcpy(r.comm, comm, sizeof(r.comm));
	memcpy(r.parent_comm, "systemd", 8);
	put(&r, &r.cgroup_len, (const char *const[]){ "strayport-bench.service", "system.slice", NULL });
	put(&r, &r.exe_len, (const char *const[]){ "client", "bin", "usr", NULL });
	put(&r, &r.cwd_len, (const char *const[]){ "bench", "lib", "var", NULL });
	memcpy(r.args, args, sizeof(args));
	r.args_len = sizeof(args);
	if (consumer_record(c, &r, sizeof(r)))
		exit(1);
}

static int tell(struct consumer *c, struct rec_sock *r, __u16 kind, int i, __u8 attribution)
{
	r->hdr.kind = kind;
	r->hdr.time += 1000;
	r->who = who(i);
	memcpy(r->comm, i ? "client" : "server", 7);
	memcpy(r->tcomm, r->comm, sizeof(r->comm));
	r->attribution = attribution;
	return consumer_record(c, r, sizeof(*r));
}

static void fill(struct rec_sock *r, __u64 id, int lport, int rport, __u8 role)
{
	memset(r, 0, sizeof(*r));
	r->hdr.size = sizeof(*r);
	r->hdr.time = clock_boot_ns();
	r->sk = 0xffff888000000000ull + id * 2048;
	r->id = id;
	r->tuple.laddr[0] = r->tuple.raddr[0] = 127;
	r->tuple.laddr[3] = r->tuple.raddr[3] = 1;
	r->tuple.lport = (__u16)lport;
	r->tuple.rport = (__u16)rport;
	r->tuple.family = 4;
	r->tuple.proto = IPPROTO_TCP;
	r->tuple.netns = 4026531840u;
	r->opened = r->hdr.time;
	r->role = role;
	r->match = lport == PORT ? MATCH_LOCAL : MATCH_REMOTE;
}

static int connection(struct consumer *c, __u64 n)
{
	int client = 1 + (int)(n % CLIENTS), port = 32768 + (int)(n % 28000), err;
	struct rec_sock out, in;

	fill(&out, 2 * n + 1, port, PORT, ROLE_CLIENT);
	fill(&in, 2 * n + 2, PORT, port, ROLE_SERVER);
	err = tell(c, &out, REC_ATTEMPT, client, ATTR_CURRENT);
	err = err ? err : tell(c, &out, REC_UP, client, ATTR_OWNER);
	err = err ? err : tell(c, &in, REC_ACCEPT, 0, ATTR_CURRENT);
	out.tx_bytes = in.rx_bytes = 100;
	out.tx_segs = in.rx_segs = 3;
	out.reason = in.reason = REASON_FIN;
	err = err ? err : tell(c, &out, REC_CLOSE, client, ATTR_OWNER);
	return err ? err : tell(c, &in, REC_CLOSE, 0, ATTR_OWNER);
}

int main(int argc, char **argv)
{
	static const struct filter all;
	struct run_info info = { 0 };
	struct output_config cfg = { .time = STAMP_UTC, .run = &info };
	struct consumer_config ccfg = { .traffic_interval_ns = 1000000000, .watching = "3401", .filter = &all };
	const struct output_ops *ops;
	struct consumer *c;
	struct sink sink;
	unsigned long n;
	double begun;
	int fd, err = 0;

	if (argc != 4) {
		fprintf(stderr, "usage: userrate text|json FILE CONNECTIONS\n");
		return 2;
	}
	ops = strcmp(argv[1], "json") ? &out_text : &out_json;
	n = strtoul(argv[3], NULL, 10);
	fd = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	run_info_init(&info);
	if (fd < 0 || sink_init(&sink, fd, 0))
		return 1;
	ccfg.ops = ops;
	ccfg.out = ops->create(&cfg, &sink);
	ccfg.sink = &sink;
	c = ccfg.out ? consumer_new(&ccfg) : NULL;
	if (!c)
		return 1;
	for (int i = 0; i <= CLIENTS; i++)
		image(c, i);
	begun = cpu();
	for (unsigned long i = 0; i < n && !err; i++) {
		err = connection(c, i);
		if (err == -EAGAIN)
			err = 0;
		sink_flush(&sink);
	}
	sink_drain(&sink, -1);
	printf("%llu %.6f\n", (unsigned long long)consumer_health(c)->events, cpu() - begun);
	consumer_free(c);
	ops->destroy(ccfg.out);
	sink_free(&sink);
	run_info_free(&info);
	return err != 0;
}
