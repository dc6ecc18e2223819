// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* names.c - see names.h */
#include "names.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

struct name {
	uint32_t id;
	char *text;
};

struct names {
	const char *path;
	struct timespec mtime;
	time_t checked; /* CLOCK_MONOTONIC seconds of the last look at the file */
	struct name *v;
	size_t n;
	const struct name *last; /* that was asked for, in v; most ask for the same one */
};

static void clear(struct names *names)
{
	for (size_t i = 0; i < names->n; i++)
		free(names->v[i].text);
	free(names->v);
	names->v = NULL;
	names->n = 0;
	names->last = NULL;
}

static int by_id(const void *a, const void *b)
{
	const struct name *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

/* "name:password:id:..." */
static void add_line(struct names *names, char *line)
{
	char *pass = strchr(line, ':'), *id = pass ? strchr(pass + 1, ':') : NULL, *end;
	struct name *v;
	unsigned long value;

	if (!id || pass == line)
		return;
	value = strtoul(id + 1, &end, 10);
	if (end == id + 1 || (*end != ':' && *end != '\n') || value > UINT32_MAX)
		return;
	*pass = 0;
	v = realloc(names->v, (names->n + 1) * sizeof(*v));
	if (!v)
		return;
	names->v = v;
	v[names->n].id = (uint32_t)value;
	v[names->n].text = strdup(line);
	if (v[names->n].text)
		names->n++;
}

static void load(struct names *names)
{
	FILE *f = fopen(names->path, "re");
	struct stat st;
	char *line = NULL;
	size_t cap = 0;

	clear(names);
	if (!f)
		return;
	if (!fstat(fileno(f), &st))
		names->mtime = st.st_mtim;
	while (getline(&line, &cap, f) > 0)
		add_line(names, line);
	free(line);
	fclose(f);
	/* stable for equal ids is not needed: the first entry wins in practice by file order */
	if (names->n)
		qsort(names->v, names->n, sizeof(*names->v), by_id);
}

struct names *names_load(const char *path)
{
	struct names *names = calloc(1, sizeof(*names));

	if (!names)
		return NULL;
	names->path = path;
	load(names);
	return names;
}

const char *names_find(struct names *names, uint32_t id)
{
	struct name key = { .id = id };
	struct timespec now;
	struct stat st;

	clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
	if (now.tv_sec > names->checked + 5) {
		names->checked = now.tv_sec;
		if (!stat(names->path, &st) && (st.st_mtim.tv_sec != names->mtime.tv_sec ||
						st.st_mtim.tv_nsec != names->mtime.tv_nsec))
			load(names);
	}
	if (names->n && (!names->last || names->last->id != id))
		names->last = bsearch(&key, names->v, names->n, sizeof(key), by_id);
	return names->last ? names->last->text : NULL;
}

void names_free(struct names *names)
{
	if (!names)
		return;
	clear(names);
	free(names);
}

int names_id(const char *path, const char *name, uint32_t *id)
{
	struct names *names = names_load(path);
	int err = -ENOENT;

	for (size_t i = 0; names && err && i < names->n; i++) {
		if (strcmp(names->v[i].text, name))
			continue;
		*id = names->v[i].id;
		err = 0;
	}
	names_free(names);
	return err;
}
