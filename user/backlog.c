// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* backlog.c - see backlog.h */
#include "backlog.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct block {
	struct block *next;
	size_t len; /* not packed */
	size_t packed;
	unsigned char data[];
};

struct backlog {
	size_t limit, used, records;
	struct block *oldest, **end;
	unsigned char *head, *tail; /* what is taken now, what is filled now; NULL until they are needed */
	size_t at, head_len, tail_len;
};

struct backlog *backlog_new(size_t limit)
{
	struct backlog *b = calloc(1, sizeof(*b));

	if (!b)
		return NULL;
	b->limit = limit;
	b->end = &b->oldest;
	return b;
}

/* All has been taken: the memory goes back. */
static void let_go(struct backlog *b)
{
	free(b->head);
	free(b->tail);
	b->head = b->tail = NULL;
	b->at = b->head_len = b->tail_len = 0;
}

void backlog_free(struct backlog *b)
{
	if (!b)
		return;
	for (struct block *k = b->oldest, *next; k; k = next) {
		next = k->next;
		free(k);
	}
	let_go(b);
	free(b);
}

size_t backlog_records(const struct backlog *b)
{
	return b->records;
}

bool backlog_full(const struct backlog *b)
{
	return b->used + b->head_len + b->tail_len >= b->limit;
}

/* The tail becomes the newest block. Level 1: a few percent larger than the default, in a quarter of the time. */
static int pack(struct backlog *b)
{
	uLongf len = compressBound(b->tail_len);
	struct block *k = malloc(sizeof(*k) + len), *less;

	if (!k)
		return -ENOMEM;
	if (compress2(k->data, &len, b->tail, b->tail_len, 1) != Z_OK) {
		free(k);
		return -ENOMEM; /* there was room for it */
	}
	less = realloc(k, sizeof(*k) + len);
	k = less ? less : k;
	*k = (struct block){ .len = b->tail_len, .packed = len };
	*b->end = k;
	b->end = &k->next;
	b->used += sizeof(*k) + len;
	b->tail_len = 0;
	return 0;
}

/* Before each record stands its size, and what follows it is filled up to 8 bytes. */
static size_t entry_size(size_t size)
{
	return sizeof(uint64_t) + ((size + 7) & ~(size_t)7);
}

int backlog_put(struct backlog *b, const void *data, size_t size)
{
	uint64_t n = size;
	int err;

	if (size > BACKLOG_RECORD)
		return -EMSGSIZE;
	if (!b->tail)
		b->tail = malloc(BACKLOG_BLOCK);
	if (!b->tail)
		return -ENOMEM;
	if (b->tail_len + entry_size(size) > BACKLOG_BLOCK) {
		err = pack(b);
		if (err)
			return err;
	}
	memcpy(b->tail + b->tail_len, &n, sizeof(n));
	memcpy(b->tail + b->tail_len + sizeof(n), data, size);
	b->tail_len += entry_size(size);
	b->records++;
	return 0;
}

/* The oldest block, or what is not packed yet, becomes the head. */
static int unpack(struct backlog *b)
{
	struct block *k = b->oldest;
	unsigned char *head = b->head;
	uLongf len = BACKLOG_BLOCK;

	b->at = b->head_len = 0;
	if (!k) {
		b->head = b->tail;
		b->tail = head;
		b->head_len = b->tail_len;
		b->tail_len = 0;
		return 0;
	}
	if (!head)
		b->head = head = malloc(BACKLOG_BLOCK);
	if (!head)
		return -ENOMEM;
	if (uncompress(head, &len, k->data, k->packed) != Z_OK || len != k->len)
		return -EIO;
	b->head_len = len;
	b->used -= sizeof(*k) + k->packed;
	b->oldest = k->next;
	if (!b->oldest)
		b->end = &b->oldest;
	free(k);
	return 0;
}

int backlog_take(struct backlog *b, size_t most, record_fn fn, void *ctx)
{
	int err = 0;

	while (b->records && most-- && !err) {
		unsigned char *data;
		uint64_t size;

		if (b->at == b->head_len)
			err = unpack(b);
		if (err)
			break;
		memcpy(&size, b->head + b->at, sizeof(size));
		data = b->head + b->at + sizeof(size);
		b->at += entry_size(size);
		b->records--;
		err = fn(ctx, data, size);
	}
	if (!b->records)
		let_go(b);
	return err;
}
