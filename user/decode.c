// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* decode.c - see decode.h */
#include "decode.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

static bool terminated(const char *s, size_t cap)
{
	return memchr(s, 0, cap) != NULL;
}

static int decode_image(const struct rec_proc *rec, size_t size, struct proc_image *image)
{
	size_t room;

	if (size < sizeof(*rec))
		return -EPROTO;
	room = size - sizeof(*rec);
	if (rec->exe_len > room || rec->args_off > room || rec->args_len > room - rec->args_off ||
	    rec->exe_len > rec->args_off)
		return -EPROTO;
	if (rec->exe_len && rec->data[rec->exe_len - 1])
		return -EPROTO;
	if (!terminated(rec->comm, sizeof(rec->comm)) ||
	    !terminated(rec->parent_comm, sizeof(rec->parent_comm)))
		return -EPROTO;
	image->rec = rec;
	image->exe_parts = (const char *)rec->data;
	image->exe_len = rec->exe_len;
	image->args = (const char *)rec->data + rec->args_off;
	image->args_len = rec->args_len;
	return rec->hdr.kind;
}

int decode(const void *data, size_t size, const struct rec_sock **sock, struct proc_image *image)
{
	const struct rec_hdr *hdr = data;
	const struct rec_sock *rec = data;

	if (size < sizeof(*hdr) || hdr->size != size || !hdr->kind || hdr->kind >= REC_KIND_MAX)
		return -EPROTO;
	if (hdr->kind == REC_PROC)
		return decode_image(data, size, image);
	if (size != sizeof(*rec))
		return -EPROTO;
	if ((rec->tuple.family != 4 && rec->tuple.family != 6) || !rec->match ||
	    rec->match > (MATCH_LOCAL | MATCH_REMOTE) || rec->attribution > ATTR_LISTENER ||
	    rec->role > ROLE_SERVER || rec->reason > REASON_ERRNO || rec->err < 0)
		return -EPROTO;
	if (!terminated(rec->comm, sizeof(rec->comm)) ||
	    !terminated(rec->tcomm, sizeof(rec->tcomm)))
		return -EPROTO;
	*sock = rec;
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
