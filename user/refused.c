// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* refused.c - see refused.h */
#include "refused.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 4096

struct remote {
	struct remote *chain;
	struct refused_key key;
	uint64_t counted; /* of refused.packets: what has been printed */
	uint64_t packets; /* printed at all */
	uint32_t n_ports;
	uint16_t port;    /* the first */
	uint8_t *seen;    /* a bit per port, once there are two */
};

struct refusals {
	struct remote *bucket[BUCKETS];
	size_t n;
	uint64_t due;
};

struct refusals *refusals_new(void)
{
	return calloc(1, sizeof(struct refusals));
}

static void remote_free(struct remote *m)
{
	free(m->seen);
	free(m);
}

void refusals_free(struct refusals *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		for (struct remote *m = r->bucket[i], *next; m; m = next) {
			next = m->chain;
			remote_free(m);
		}
	free(r);
}

static struct remote **slot(struct refusals *r, const struct refused_key *key)
{
	const uint8_t *bytes = (const uint8_t *)key;
	uint64_t h = 0, w;
	struct remote **m;

	for (size_t i = 0; i < sizeof(*key); i += sizeof(w)) {
		memcpy(&w, bytes + i, sizeof(w));
		h = (h ^ w) * 0x9e3779b97f4a7c15u;
		h ^= h >> 32;
	}
	m = &r->bucket[h % BUCKETS];
	while (*m && memcmp(&(*m)->key, key, sizeof(*key)))
		m = &(*m)->chain;
	return m;
}

/* Find or make; NULL on ENOMEM. The kernel's tables bound how many there are. */
static struct remote *remote_get(struct refusals *r, const struct refused_key *key)
{
	struct remote **m = slot(r, key);

	if (*m)
		return *m;
	*m = calloc(1, sizeof(**m));
	if (*m) {
		(*m)->key = *key;
		r->n++;
	}
	return *m;
}

/* This remote tried this port. Returns 1 if that is new, 0, or -ENOMEM. */
static int see(struct remote *m, uint16_t port)
{
	uint8_t bit = (uint8_t)(1u << (port & 7));

	if (!m->n_ports) {
		m->port = port;
		m->n_ports = 1;
		return 1;
	}
	if (port == m->port)
		return 0;
	if (!m->seen)
		m->seen = calloc(1, 65536 / 8);
	if (!m->seen)
		return -ENOMEM;
	if (m->seen[port >> 3] & bit)
		return 0;
	m->seen[port >> 3] |= bit;
	m->n_ports++;
	return 1;
}

static int see_new(struct remote *m, uint16_t port, struct refused_line *line)
{
	int new = see(m, port);

	if (new <= 0)
		return new;
	if (line->n_list < REFUSED_LIST_MAX)
		line->list[line->n_list++] = port;
	if (!line->ports || port < line->lowest)
		line->lowest = port;
	if (port > line->highest)
		line->highest = port;
	line->ports++;
	return 0;
}

int refusals_told(struct refusals *r, const struct rec_refused *rec, refused_fn fn, void *ctx)
{
	struct remote *m = remote_get(r, &rec->key);
	struct refused_line line = {
		.key = &rec->key,
		.ifname = rec->ifname,
		.time = rec->hdr.time,
		.lport = rec->lport,
		.rport = rec->rport,
		.packets = 1,
	};
	int err;

	if (!m)
		return -ENOMEM;
	err = see_new(m, rec->lport, &line);
	if (err)
		return err;
	line.all_packets = ++m->packets;
	line.all_ports = m->n_ports;
	if (!r->due)
		r->due = rec->hdr.time + REFUSED_LOOK_NS;
	return fn(ctx, &line);
}

static void forget(struct refusals *r, const struct refused_key *key)
{
	struct remote **m = slot(r, key), *gone = *m;

	if (!gone)
		return;
	*m = gone->chain;
	remote_free(gone);
	r->n--;
}

int refusals_look(struct refusals *r, const struct refused_key *key, const struct refused *now,
		  const struct refused_ports *ports, uint64_t now_ns, refused_fn fn, void *ctx)
{
	struct refused_line line = { .key = key, .ifname = now->ifname, .coalesced = true };
	struct remote **have = slot(r, key), *m;
	int err = 0;

	if (now->packets == (*have ? (*have)->counted : 0)) {
		/* last is 0 while the kernel is about to tell of it */
		if (!now->last || now_ns < now->last + REFUSED_FORGET_NS)
			return 0;
		forget(r, key);
		return 1;
	}
	m = remote_get(r, key);
	if (!m)
		return -ENOMEM;
	if (ports)
		for (uint32_t p = 1; p < 65536 && !err; p++)
			if (ports->seen[p])
				err = see_new(m, (uint16_t)p, &line);
	if (!err && key->family)
		err = see_new(m, now->lport, &line);
	if (err)
		return err;
	line.time = now->last;
	line.packets = now->packets - m->counted;
	m->counted = now->packets;
	m->packets += line.packets;
	line.all_packets = m->packets;
	line.all_ports = m->n_ports;
	line.at_least = now->unlisted;
	line.lport = m->n_ports == 1 && !now->unlisted ? m->port : 0;
	return fn(ctx, &line);
}

uint64_t refusals_due(const struct refusals *r)
{
	return r->due;
}

void refusals_looked(struct refusals *r, uint64_t now_ns)
{
	r->due = r->n ? now_ns + REFUSED_LOOK_NS : 0;
}

void refusals_wake(struct refusals *r, uint64_t now_ns)
{
	r->due = now_ns;
}
