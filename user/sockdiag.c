// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* sockdiag.c - see sockdiag.h */
#include "sockdiag.h"
#include "tcpstate.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void set_address(uint8_t to[16], uint8_t *family, const void *from)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	memcpy(to, from, *family == 4 ? 4 : 16);
	if (*family == 4 || memcmp(to, mapped, sizeof(mapped)))
		return;
	memmove(to, to + 12, 4);
	memset(to + 4, 0, 12);
	*family = 4;
}

static void set_counters(struct sockdiag_sock *s, const void *data, size_t len)
{
	struct tcp_info info = { 0 };

	memcpy(&info, data, len < sizeof(info) ? len : sizeof(info));
	s->rx_bytes = info.tcpi_bytes_received;
	/* the peer's FIN has come, which the kernel counts as a byte */
	if (s->rx_bytes && (s->state == STATE_CLOSE_WAIT || s->state == STATE_LAST_ACK || s->state == STATE_CLOSING))
		s->rx_bytes--;
	s->tx_bytes = info.tcpi_bytes_sent - info.tcpi_bytes_retrans;
	s->rx_segs = info.tcpi_segs_in;
	s->tx_segs = info.tcpi_segs_out;
}

static void take(struct sockdiag_sock *s, struct nlmsghdr *nlh, uint8_t proto)
{
	struct inet_diag_msg *m = NLMSG_DATA(nlh);
	struct rtattr *attr = (struct rtattr *)(m + 1);
	int left = (int)NLMSG_PAYLOAD(nlh, sizeof(*m));
	uint8_t family = m->idiag_family == AF_INET ? 4 : 6, remote = family;

	memset(s, 0, sizeof(*s));
	set_address(s->tuple.laddr, &family, m->id.idiag_src);
	set_address(s->tuple.raddr, &remote, m->id.idiag_dst);
	s->tuple.family = family;
	s->tuple.lport = ntohs(m->id.idiag_sport);
	s->tuple.rport = ntohs(m->id.idiag_dport);
	s->tuple.proto = proto;
	s->tuple.scope_if = m->id.idiag_if;
	s->cookie = (uint64_t)m->id.idiag_cookie[1] << 32 | m->id.idiag_cookie[0];
	s->inode = m->idiag_inode;
	s->state = m->idiag_state;
	if (s->state == STATE_LISTEN)
		s->backlog = m->idiag_wqueue;
	for (; RTA_OK(attr, left); attr = RTA_NEXT(attr, left))
		if (attr->rta_type == INET_DIAG_INFO && proto == IPPROTO_TCP && s->state != STATE_LISTEN)
			set_counters(s, RTA_DATA(attr), RTA_PAYLOAD(attr));
}

/* What is in one datagram of answers. Returns 1 at the end, 0 if more follows, or as sockdiag_dump(). */
static int take_all(struct nlmsghdr *nlh, size_t len, uint8_t proto, sockdiag_fn fn, void *ctx)
{
	struct sockdiag_sock s;
	int err;

	for (; NLMSG_OK(nlh, len); nlh = NLMSG_NEXT(nlh, len)) {
		if (nlh->nlmsg_type == NLMSG_DONE)
			return 1;
		if (nlh->nlmsg_type == NLMSG_ERROR) {
			const struct nlmsgerr *e = NLMSG_DATA(nlh);

			return e->error ? e->error : -EPROTO;
		}
		if (nlh->nlmsg_type != SOCK_DIAG_BY_FAMILY ||
		    nlh->nlmsg_len < NLMSG_LENGTH(sizeof(struct inet_diag_msg)))
			continue;
		take(&s, nlh, proto);
		err = fn(ctx, &s);
		if (err)
			return err;
	}
	return 0;
}

static int dump(int fd, uint8_t family, uint8_t proto, sockdiag_fn fn, void *ctx)
{
	static _Alignas(struct nlmsghdr) char buf[65536];
	struct {
		struct nlmsghdr nlh;
		struct inet_diag_req_v2 req;
	} ask = {
		.nlh = { .nlmsg_len = sizeof(ask), .nlmsg_type = SOCK_DIAG_BY_FAMILY,
			 .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP },
		.req = { .sdiag_family = family, .sdiag_protocol = proto,
			 .idiag_ext = 1 << (INET_DIAG_INFO - 1), .idiag_states = ~0u },
	};
	ssize_t n;
	int err = 0;

	if (send(fd, &ask, sizeof(ask), 0) < 0)
		return -errno;
	while (!err) {
		n = recv(fd, buf, sizeof(buf), 0);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 ? -errno : -EPROTO;
		err = take_all((struct nlmsghdr *)buf, (size_t)n, proto, fn, ctx);
	}
	return err == 1 ? 0 : err;
}

int sockdiag_dump(sockdiag_fn fn, void *ctx)
{
	static const uint8_t protos[] = { IPPROTO_TCP, IPPROTO_UDP }, families[] = { AF_INET, AF_INET6 };
	int err = 0;

	for (int i = 0; i < 4 && !err; i++) {
		/* one for each: an error may leave the rest of an answer behind */
		int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);

		if (fd < 0)
			return -errno;
		err = dump(fd, families[i & 1], protos[i >> 1], fn, ctx);
		close(fd);
		if (err == -ENOENT && families[i & 1] == AF_INET6)
			err = 0; /* a kernel without IPv6 */
	}
	return err;
}
