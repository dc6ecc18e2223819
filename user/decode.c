// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* decode.c - see decode.h */
#include "decode.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <string.h>

static bool terminated(const char *s, size_t cap)
{
	return memchr(s, 0, cap) != NULL;
}

static bool good_proc(const struct rec_proc *rec)
{
	size_t at = 0;
	const uint16_t lens[] = { rec->cgroup_len, rec->exe_len, rec->cwd_len, rec->exec_name_len };

	/* each string ends within the area, and with a NUL */
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		at += lens[i];
		if (at > sizeof(rec->strings) || (lens[i] && rec->strings[at - 1]))
			return false;
	}
	return at == rec->strings_len && rec->args_len <= sizeof(rec->args) &&
	       terminated(rec->comm, sizeof(rec->comm)) &&
	       terminated(rec->parent_comm, sizeof(rec->parent_comm));
}

static bool good_sock(const struct rec_sock *rec)
{
	return (rec->tuple.family == 4 || rec->tuple.family == 6) &&
	       (rec->tuple.proto == IPPROTO_TCP || rec->tuple.proto == IPPROTO_UDP) && rec->match &&
	       rec->match <= (MATCH_LOCAL | MATCH_REMOTE) && rec->attribution <= ATTR_SNAPSHOT &&
	       rec->role <= ROLE_SERVER && rec->reason <= REASON_ERRNO && rec->err >= 0 &&
	       terminated(rec->comm, sizeof(rec->comm)) &&
	       terminated(rec->tcomm, sizeof(rec->tcomm));
}

static bool good_kind(unsigned int kind)
{
	return (kind >= REC_BIND && kind <= REC_HANDOVER) || kind == REC_DGRAM || kind == REC_DGRAM_ERR ||
	       kind == REC_REFUSED || (kind >= REC_EXISTING && kind <= REC_NETNS);
}

static bool good_refused(const struct rec_refused *rec)
{
	return (rec->key.family == 4 || rec->key.family == 6) && rec->lport &&
	       (rec->key.proto == IPPROTO_TCP || rec->key.proto == IPPROTO_UDP) &&
	       terminated(rec->ifname, sizeof(rec->ifname));
}

int decode(const void *data, size_t size, struct record *rec)
{
	const struct rec_hdr *hdr = data;
	const struct rec_args *args = data;

	memset(rec, 0, sizeof(*rec));
	if (size < sizeof(*hdr) || hdr->size != size || !good_kind(hdr->kind))
		return -EPROTO;
	if (hdr->kind == REC_PROC) {
		if (size != sizeof(*rec->proc) || !good_proc(data))
			return -EPROTO;
		rec->proc = data;
	} else if (hdr->kind == REC_ARGS) {
		if (size != sizeof(*args) || args->args_len > sizeof(args->args))
			return -EPROTO;
		rec->args = data;
	} else if (hdr->kind == REC_HOLDER) {
		const struct rec_holder *holder = data;

		if (size != sizeof(*holder) || !good_sock(&holder->sock) ||
		    !terminated(holder->parent_comm, sizeof(holder->parent_comm)))
			return -EPROTO;
		rec->holder = holder;
	} else if (hdr->kind == REC_NETNS) {
		if (size != sizeof(*rec->netns))
			return -EPROTO;
		rec->netns = data;
	} else if (hdr->kind == REC_REFUSED) {
		if (size != sizeof(*rec->refused) || !good_refused(data))
			return -EPROTO;
		rec->refused = data;
	} else {
		if (size != sizeof(*rec->sock) || !good_sock(data))
			return -EPROTO;
		rec->sock = data;
	}
	return hdr->kind;
}

size_t decode_path(const char *parts, size_t len, char *path, size_t cap)
{
	size_t out = 0, end = len;

	if (!len || !cap) {
		if (cap)
			*path = 0;
		return 0;
	}
	while (end > 0) {
		size_t start = end - 1, n; /* parts[end - 1] is the component's NUL */

		while (start > 0 && parts[start - 1])
			start--;
		n = end - 1 - start;
		if (out + n + 2 > cap)
			break;
		path[out++] = '/';
		memcpy(path + out, parts + start, n);
		out += n;
		end = start;
	}
	path[out] = 0;
	return out;
}
