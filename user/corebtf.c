// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* corebtf.c - see corebtf.h */
#include "corebtf.h"

#include <bpf/btf.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define NAME_SLOTS 8192 /* a power of two, some times as many as local has names */

struct name {
	const char *s; /* NULL = free slot */
	size_t len;
};

struct reduction {
	const struct btf *from;
	struct btf *to;
	uint32_t n;       /* types of from */
	uint32_t *id;     /* per type of from: 0 = left out; else wanted, later its number in to */
	uint32_t *todo;   /* wanted, but not looked into yet */
	size_t n_todo;
	int err;          /* -EINVAL: a number leads to no type */
	struct name names[NAME_SLOTS];
};

static bool may_be_read(const struct btf_type *t)
{
	return btf_is_composite(t) || btf_is_any_enum(t) || btf_is_typedef(t);
}

/* The name without its flavour. Returns its slot: free, or the same name. */
static struct name *name_slot(struct reduction *r, const char *s, size_t *len)
{
	const char *flavour = strstr(s, "___");
	uint32_t hash = 2166136261u;
	struct name *slot;

	*len = flavour ? (size_t)(flavour - s) : strlen(s);
	for (size_t i = 0; i < *len; i++)
		hash = (hash ^ (uint8_t)s[i]) * 16777619u;
	for (;; hash++) {
		slot = &r->names[hash % NAME_SLOTS];
		if (!slot->s || (slot->len == *len && !memcmp(slot->s, s, *len)))
			return slot;
	}
}

/* Returns 0, or -E2BIG if there are more names than a sparse table takes. */
static int take_names(struct reduction *r, const struct btf *local)
{
	size_t n = 0, len;

	for (uint32_t i = 1; i < btf__type_cnt(local); i++) {
		const struct btf_type *t = btf__type_by_id(local, i);
		const char *s = btf__name_by_offset(local, t->name_off);
		struct name *slot;

		if (!may_be_read(t) || !s || !*s)
			continue;
		slot = name_slot(r, s, &len);
		if (slot->s)
			continue;
		*slot = (struct name){ s, len };
		if (++n > NAME_SLOTS / 2)
			return -E2BIG;
	}
	return 0;
}

static void want(struct reduction *r, uint32_t *id)
{
	if (*id >= r->n) {
		r->err = -EINVAL;
		return;
	}
	if (!*id || r->id[*id] || btf_is_func_proto(btf__type_by_id(r->from, *id)))
		return;
	r->id[*id] = 1;
	r->todo[r->n_todo++] = *id;
}

static void renumber(struct reduction *r, uint32_t *id)
{
	*id = r->id[*id];
}

/* Call fn with each number of a type that t holds by value. */
static void each_part(struct reduction *r, struct btf_type *t, void (*fn)(struct reduction *, uint32_t *))
{
	struct btf_member *m;

	switch (btf_kind(t)) {
	case BTF_KIND_TYPEDEF:
	case BTF_KIND_CONST:
	case BTF_KIND_VOLATILE:
	case BTF_KIND_RESTRICT:
	case BTF_KIND_TYPE_TAG:
		fn(r, &t->type);
		break;
	case BTF_KIND_ARRAY:
		fn(r, &btf_array(t)->type);
		fn(r, &btf_array(t)->index_type);
		break;
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		m = btf_members(t);
		for (int i = 0; i < btf_vlen(t); i++)
			fn(r, &m[i].type);
		break;
	default:
		break;
	}
}

/* libbpf gives its types as const; want() only reads what it is given. */
static struct btf_type *type_of(const struct btf *btf, uint32_t id)
{
	return (struct btf_type *)btf__type_by_id(btf, id);
}

/* Returns 0 or -errno. */
static int choose(struct reduction *r)
{
	size_t len;

	for (uint32_t i = 1; i < r->n; i++) {
		const struct btf_type *t = btf__type_by_id(r->from, i);
		const char *s = may_be_read(t) ? btf__name_by_offset(r->from, t->name_off) : NULL;

		if (s && *s && name_slot(r, s, &len)->s)
			want(r, &i);
	}
	while (r->n_todo)
		each_part(r, type_of(r->from, r->todo[--r->n_todo]), want);
	return r->err;
}

/* Returns 0 or -errno. */
static int copy(struct reduction *r)
{
	for (uint32_t i = 1; i < r->n; i++) {
		int id = r->id[i] ? btf__add_type(r->to, r->from, btf__type_by_id(r->from, i)) : 0;

		if (id < 0)
			return id;
		r->id[i] = (uint32_t)id;
	}
	for (uint32_t i = 1; i < btf__type_cnt(r->to); i++) {
		struct btf_type *t = type_of(r->to, i);

		if (btf_is_ptr(t))
			t->type = 0;
		each_part(r, t, renumber);
	}
	return 0;
}

/* Returns the descriptor or -errno. */
static int write_out(const struct btf *btf)
{
	uint32_t size;
	const char *data = btf__raw_data(btf, &size);
	int fd = data ? memfd_create("strayport-btf", MFD_CLOEXEC) : -1;

	if (fd < 0)
		return data ? -errno : -ENOMEM;
	for (uint32_t done = 0; done < size;) {
		ssize_t n = write(fd, data + done, size - done);

		if (n < 0) {
			n = -errno;
			close(fd);
			return (int)n;
		}
		done += (uint32_t)n;
	}
	return fd;
}

int core_btf_make(const struct btf *kernel, const struct btf *local)
{
	struct reduction *r = calloc(1, sizeof(*r));
	int err = -ENOMEM;

	if (!r)
		return err;
	r->from = kernel;
	r->n = btf__type_cnt(kernel);
	r->to = btf__new_empty();
	r->id = calloc(r->n, sizeof(*r->id));
	r->todo = calloc(r->n, sizeof(*r->todo));
	if (r->to && r->id && r->todo)
		err = take_names(r, local);
	if (!err)
		err = choose(r);
	if (!err)
		err = copy(r);
	if (!err)
		err = write_out(r->to);
	btf__free(r->to);
	free(r->id);
	free(r->todo);
	free(r);
	return err;
}
