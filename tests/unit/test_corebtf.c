// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* The part of a BTF that relocating needs: what is in it, and that libbpf finds in it what it finds in the whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdbool.h>
#include <unistd.h>

#include "../../user/corebtf.h"

#define INT_SIZE 4

static int add_int(struct btf *btf, const char *name)
{
	int id = btf__add_int(btf, name, INT_SIZE, BTF_INT_SIGNED);

	assert_true(id > 0);
	return id;
}

/* A struct with one member, in front. */
static int add_struct(struct btf *btf, const char *name, const char *member, int type)
{
	int id = btf__add_struct(btf, name, INT_SIZE);

	assert_true(id > 0);
	assert_int_equal(btf__add_field(btf, member, type, 0, 0), 0);
	return id;
}

/* What core_btf_make() wrote, read again. The caller frees it. */
static struct btf *cut(const struct btf *kernel, const struct btf *local)
{
	int fd = core_btf_make(kernel, local);
	char path[40];
	struct btf *btf;

	assert_true(fd >= 0);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	btf = btf__parse_raw(path);
	assert_int_equal(libbpf_get_error(btf), 0);
	close(fd);
	return btf;
}

static const struct btf_type *named(const struct btf *btf, const char *name, int kind)
{
	int id = btf__find_by_name_kind(btf, name, (uint32_t)kind);

	return id > 0 ? btf__type_by_id(btf, (uint32_t)id) : NULL;
}

/* local has struct wanted, and a flavour of struct other; both are empty there. */
static struct btf *two_names(void)
{
	struct btf *local = btf__new_empty();

	assert_true(btf__add_struct(local, "wanted", 0) > 0);
	assert_true(btf__add_struct(local, "other___old", 0) > 0);
	return local;
}

static void only_what_is_named(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = two_names(), *out;
	int i = add_int(kernel, "int");

	(void)state;
	add_struct(kernel, "not_asked_for", "a", i);
	add_struct(kernel, "wanted", "b", i);
	add_struct(kernel, "other", "c", i);
	add_struct(kernel, "wante", "d", i);
	add_struct(kernel, "wanted2", "e", i);
	out = cut(kernel, local);
	assert_non_null(named(out, "wanted", BTF_KIND_STRUCT));
	assert_non_null(named(out, "other", BTF_KIND_STRUCT));
	assert_non_null(named(out, "int", BTF_KIND_INT)); /* held by value */
	assert_int_equal(btf__type_cnt(out), 1 + 3);
	btf__free(out);
	btf__free(local);
	btf__free(kernel);
}

/* In the kernel a name may stand for several types, a struct and a typedef, or two structs of two files. */
static void all_that_have_the_name(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = two_names(), *out;
	int i = add_int(kernel, "int"), u;

	(void)state;
	add_struct(kernel, "wanted", "first", i);
	add_struct(kernel, "wanted", "second", i);
	u = btf__add_union(kernel, "wanted", INT_SIZE);
	assert_true(u > 0 && !btf__add_field(kernel, "third", i, 0, 0));
	assert_true(btf__add_typedef(kernel, "wanted", i) > 0);
	assert_true(btf__add_enum(kernel, "wanted", INT_SIZE) > 0);
	assert_int_equal(btf__add_enum_value(kernel, "WANTED_ONE", 1), 0);
	assert_true(btf__add_fwd(kernel, "wanted", BTF_FWD_STRUCT) > 0); /* says nothing */
	out = cut(kernel, local);
	assert_int_equal(btf__type_cnt(out), 1 + 1 + 5);
	for (int kind = BTF_KIND_STRUCT; kind <= BTF_KIND_ENUM; kind++)
		assert_non_null(named(out, "wanted", kind));
	assert_null(named(out, "wanted", BTF_KIND_FWD));
	btf__free(out);
	btf__free(local);
	btf__free(kernel);
}

/* Through arrays, typedefs and qualifiers; not through pointers, which lead nowhere. */
static void what_is_held_by_value(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = two_names(), *out;
	int i = add_int(kernel, "int"), far, deep;
	const struct btf_type *t;
	const struct btf_member *m;

	(void)state;
	far = add_struct(kernel, "behind_a_pointer", "x", i);
	deep = add_struct(kernel, "deep", "y", i);
	deep = btf__add_const(kernel, deep);
	deep = btf__add_volatile(kernel, deep);
	deep = btf__add_typedef(kernel, "deep_t", deep);
	deep = btf__add_array(kernel, i, deep, 3);
	far = btf__add_ptr(kernel, far);
	assert_true(btf__add_struct(kernel, "wanted", 24) > 0);
	assert_int_equal(btf__add_field(kernel, "many", deep, 0, 0), 0);
	assert_int_equal(btf__add_field(kernel, "pointer", far, 128, 0), 0);
	out = cut(kernel, local);
	assert_null(named(out, "behind_a_pointer", BTF_KIND_STRUCT));
	assert_non_null(named(out, "deep", BTF_KIND_STRUCT));
	t = named(out, "wanted", BTF_KIND_STRUCT);
	assert_non_null(t);
	assert_int_equal(btf_vlen(t), 2);
	m = btf_members(t);
	assert_int_equal(btf_kind(btf__type_by_id(out, m[0].type)), BTF_KIND_ARRAY);
	assert_int_equal(btf_array(btf__type_by_id(out, m[0].type))->nelems, 3);
	assert_int_equal(m[1].offset, 128);
	t = btf__type_by_id(out, m[1].type);
	assert_int_equal(btf_kind(t), BTF_KIND_PTR);
	assert_int_equal(t->type, 0);
	/* each number leads to a type, and sizes are what they were */
	assert_int_equal(btf__resolve_size(out, m[0].type), 3 * INT_SIZE);
	btf__free(out);
	btf__free(local);
	btf__free(kernel);
}

static void nothing_in_common(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = two_names(), *empty = btf__new_empty(), *out;

	(void)state;
	add_struct(kernel, "something_else", "a", add_int(kernel, "int"));
	out = cut(kernel, local);
	assert_int_equal(btf__type_cnt(out), 1);
	btf__free(out);
	out = cut(kernel, empty);
	assert_int_equal(btf__type_cnt(out), 1);
	btf__free(out);
	out = cut(empty, local);
	assert_int_equal(btf__type_cnt(out), 1);
	btf__free(out);
	btf__free(empty);
	btf__free(local);
	btf__free(kernel);
}

/* Types without a name are asked for by nobody: not each anonymous struct of the kernel is taken. */
static void without_a_name(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = two_names(), *out;
	int i = add_int(kernel, "int"), anonymous;

	(void)state;
	assert_true(btf__add_struct(local, NULL, 0) > 0);
	add_struct(kernel, NULL, "left_out", i);
	anonymous = add_struct(kernel, NULL, "held", i);
	add_struct(kernel, "wanted", NULL, anonymous);
	out = cut(kernel, local);
	assert_int_equal(btf__type_cnt(out), 1 + 3);
	assert_true(btf__find_str(out, "held") > 0);
	assert_true(btf__find_str(out, "left_out") < 0);
	btf__free(out);
	btf__free(local);
	btf__free(kernel);
}

/* A struct that holds a pointer to itself, and one that (wrongly) holds itself. */
static void circles(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = two_names(), *out;
	int p = btf__add_ptr(kernel, 2), id; /* to what comes next */

	(void)state;
	id = add_struct(kernel, "wanted", "next", p);
	assert_int_equal(id, 2);
	add_struct(kernel, "other", "me", id + 1);
	out = cut(kernel, local);
	assert_int_equal(btf__type_cnt(out), 1 + 3);
	btf__free(out);
	btf__free(local);
	btf__free(kernel);
}

/* More names than the table of them takes are refused; it does not search for a free slot for ever. */
static void too_many_names(void **state)
{
	struct btf *kernel = btf__new_empty(), *local = btf__new_empty();
	char name[32];

	(void)state;
	for (int i = 0; i < 5000; i++) {
		snprintf(name, sizeof(name), "type_%d", i);
		assert_true(btf__add_struct(local, name, 0) > 0);
	}
	assert_int_equal(core_btf_make(kernel, local), -E2BIG);
	btf__free(local);
	btf__free(kernel);
}

/* Numbers that lead to no type: libbpf reads such a BTF without complaint. */
static void numbers_of_no_type(void **state)
{
	struct btf *local = two_names();

	(void)state;
	for (int where = 0; where < 4; where++) {
		struct btf *kernel = btf__new_empty();
		int i = add_int(kernel, "int"), far = 1000;

		if (where == 1)
			far = btf__add_typedef(kernel, "nowhere", far);
		if (where == 2)
			far = btf__add_array(kernel, far, i, 3);
		if (where == 3)
			far = btf__add_array(kernel, i, far, 3);
		assert_true(far > 0);
		add_struct(kernel, "wanted", "a", far);
		assert_int_equal(core_btf_make(kernel, local), -EINVAL);
		btf__free(kernel);
	}
	btf__free(local);
}

/* ---- the kernel's BTF and our own programs ---- */
#define OBJECT SRCDIR "/.output/strayport.bpf.o"
#define KERNEL "/sys/kernel/btf/vmlinux"
#define DEEPEST 32

/* All that relocating may ask of a type: names, kinds, sizes, offsets, values; not what a pointer leads to. */
static void describe(FILE *f, const struct btf *btf, uint32_t id, int depth)
{
	const struct btf_type *t = btf__type_by_id(btf, id);

	assert_true(t && depth < DEEPEST);
	fprintf(f, "%u '%s' %d", btf_kind(t), btf__name_by_offset(btf, t->name_off), btf_vlen(t));
	if (btf_is_ptr(t) || btf_is_func_proto(t) || btf_is_fwd(t) || !id)
		return;
	if (btf_is_mod(t) || btf_is_typedef(t)) {
		fprintf(f, " = ");
		describe(f, btf, t->type, depth + 1);
		return;
	}
	fprintf(f, " %u", t->size);
	if (btf_is_int(t))
		fprintf(f, " %u %u %u", btf_int_encoding(t), btf_int_offset(t), btf_int_bits(t));
	if (btf_is_array(t)) {
		fprintf(f, " [%u] ", btf_array(t)->nelems);
		describe(f, btf, btf_array(t)->type, depth + 1);
	}
	for (int i = 0; btf_is_enum(t) && i < btf_vlen(t); i++)
		fprintf(f, " %s=%d", btf__name_by_offset(btf, btf_enum(t)[i].name_off), btf_enum(t)[i].val);
	for (int i = 0; btf_is_enum64(t) && i < btf_vlen(t); i++)
		fprintf(f, " %s=%llu", btf__name_by_offset(btf, btf_enum64(t)[i].name_off),
			(unsigned long long)btf_enum64_value(&btf_enum64(t)[i]));
	for (int i = 0; btf_is_composite(t) && i < btf_vlen(t); i++) {
		const struct btf_member *m = &btf_members(t)[i];

		fprintf(f, " {%s @%u:%u ", btf__name_by_offset(btf, m->name_off), btf_member_bit_offset(t, (uint32_t)i),
			btf_member_bitfield_size(t, (uint32_t)i));
		describe(f, btf, m->type, depth + 1);
		fputc('}', f);
	}
}

static char *description(const struct btf *btf, uint32_t id)
{
	size_t len;
	char *text;
	FILE *f = open_memstream(&text, &len);

	assert_non_null(f);
	describe(f, btf, id, 0);
	fclose(f);
	return text;
}

static size_t plain_len(const char *name)
{
	const char *flavour = strstr(name, "___");

	return flavour ? (size_t)(flavour - name) : strlen(name);
}

/* May libbpf ask for this type? The rule in other words: composites, enums and typedefs of local, by their plain names. */
static bool asked_for(const struct btf *local, const struct btf *btf, uint32_t id)
{
	const struct btf_type *t = btf__type_by_id(btf, id), *mine;
	const char *name = btf__name_by_offset(btf, t->name_off), *other;

	if (!*name || !(btf_is_composite(t) || btf_is_any_enum(t) || btf_is_typedef(t)))
		return false;
	for (uint32_t i = 1; i < btf__type_cnt(local); i++) {
		mine = btf__type_by_id(local, i);
		other = btf__name_by_offset(local, mine->name_off);
		if ((btf_is_composite(mine) || btf_is_any_enum(mine) || btf_is_typedef(mine)) &&
		    plain_len(other) == plain_len(name) && !memcmp(name, other, plain_len(name)))
			return true;
	}
	return false;
}

/* The next type from *id on that may be asked for; false: there is none. */
static bool next_asked(const struct btf *local, const struct btf *btf, uint32_t *id)
{
	while (++*id < btf__type_cnt(btf))
		if (asked_for(local, btf, *id))
			return true;
	return false;
}

static void same_as_the_whole(void **state)
{
	struct btf *kernel = btf__parse_raw(KERNEL), *local, *out;
	uint32_t in_whole = 0, in_cut = 0;
	int compared = 0;

	(void)state;
	if (libbpf_get_error(kernel))
		skip(); /* a kernel without BTF */
	local = btf__parse(OBJECT, NULL);
	assert_int_equal(libbpf_get_error(local), 0);
	out = cut(kernel, local);
	while (next_asked(local, kernel, &in_whole)) {
		char *want = description(kernel, in_whole), *got;

		assert_true(next_asked(local, out, &in_cut));
		got = description(out, in_cut);
		assert_string_equal(got, want);
		free(got);
		free(want);
		compared++;
	}
	assert_false(next_asked(local, out, &in_cut));
	assert_true(compared > 50);
	assert_non_null(named(out, "sock", BTF_KIND_STRUCT));
	assert_non_null(named(out, "task_struct", BTF_KIND_STRUCT));
	/* that is what it is for */
	assert_true(btf__type_cnt(out) < btf__type_cnt(kernel) / 10);
	btf__free(out);
	btf__free(local);
	btf__free(kernel);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_what_is_named),
		cmocka_unit_test(all_that_have_the_name),
		cmocka_unit_test(what_is_held_by_value),
		cmocka_unit_test(nothing_in_common),
		cmocka_unit_test(without_a_name),
		cmocka_unit_test(circles),
		cmocka_unit_test(too_many_names),
		cmocka_unit_test(numbers_of_no_type),
		cmocka_unit_test(same_as_the_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
