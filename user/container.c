// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* container.c - see container.h */
#include "container.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#define HEX_ID_LEN 64

/* One component of the path. */
struct part {
	const char *s;
	size_t len;
};

static bool is(const struct part *p, const char *word)
{
	return p->len == strlen(word) && !memcmp(p->s, word, p->len);
}

static bool cut_prefix(struct part *p, const char *prefix)
{
	size_t n = strlen(prefix);

	if (p->len <= n || memcmp(p->s, prefix, n))
		return false;
	p->s += n;
	p->len -= n;
	return true;
}

static bool cut_suffix(struct part *p, const char *suffix)
{
	size_t n = strlen(suffix);

	if (p->len <= n || memcmp(p->s + p->len - n, suffix, n))
		return false;
	p->len -= n;
	return true;
}

static bool is_hex_id(const struct part *p)
{
	if (p->len != HEX_ID_LEN)
		return false;
	for (size_t i = 0; i < p->len; i++)
		if (!isdigit((unsigned char)p->s[i]) && (p->s[i] < 'a' || p->s[i] > 'f'))
			return false;
	return true;
}

/* A name as LXC and machined allow it. */
static bool is_name(const char *s, size_t len)
{
	if (!len || len >= CONTAINER_ID_MAX || *s == '.' || *s == '-')
		return false;
	for (size_t i = 0; i < len; i++)
		if (!isalnum((unsigned char)s[i]) && !memchr("-_.", s[i], 3))
			return false;
	return true;
}

static bool take(struct container *c, const char *runtime, const char *id, size_t len)
{
	c->runtime = runtime;
	memcpy(c->id, id, len);
	c->id[len] = 0;
	return true;
}

static bool take_hex(struct container *c, const char *runtime, const struct part *id)
{
	return is_hex_id(id) && take(c, runtime, id->s, id->len);
}

static bool take_name(struct container *c, const char *runtime, const struct part *name)
{
	return is_name(name->s, name->len) && take(c, runtime, name->s, name->len);
}

static int hex_digit(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A machine's name as systemd wrote it into a unit name, where "-" is \x2d. */
static bool take_machine(struct container *c, const struct part *p)
{
	char name[CONTAINER_ID_MAX];
	size_t len = 0;

	for (size_t i = 0; i < p->len; i++) {
		if (len == sizeof(name))
			return false;
		name[len++] = p->s[i];
		if (p->s[i] != '\\')
			continue;
		if (p->len - i < 4 || p->s[i + 1] != 'x' || hex_digit(p->s[i + 2]) < 0 ||
		    hex_digit(p->s[i + 3]) < 0)
			return false;
		name[len - 1] = (char)(hex_digit(p->s[i + 2]) << 4 | hex_digit(p->s[i + 3]));
		i += 3;
	}
	/* libvirt names its virtual machines so: their processes are the host's */
	if (len > 5 && !memcmp(name, "qemu-", 5))
		return false;
	return is_name(name, len) && take(c, "systemd-nspawn", name, len);
}

/* Runtimes that write PREFIX<64 hex>, as a scope of systemd or as a plain directory. */
static const struct {
	const char *prefix, *runtime;
} prefixes[] = {
	{ "docker-", "docker" },
	{ "cri-containerd-", "containerd" },
	{ "nerdctl-", "containerd" },
	{ "crio-", "cri-o" },
	{ "libpod-", "podman" },
	{ "libpod-payload-", "podman" },
};

/* Does the component name a container? before and after are its neighbours, or empty. */
static bool container_of(struct container *c, const struct part *before, struct part p,
			 const struct part *after)
{
	struct part name = p;
	bool scope = cut_suffix(&name, ".scope"), supervised = is(after, "supervisor");
	const char *colon;

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
		struct part id = name;

		if (cut_prefix(&id, prefixes[i].prefix) && take_hex(c, prefixes[i].runtime, &id))
			return true;
	}
	/* systemd's notation for cgroups where the cgroupfs driver was meant: SLICE:cri-containerd:ID */
	colon = memrchr(p.s, ':', p.len);
	if (colon) {
		struct part id = { colon + 1, p.len - (size_t)(colon + 1 - p.s) };
		struct part head = { p.s, (size_t)(colon - p.s) };

		if (cut_suffix(&head, ":cri-containerd"))
			return take_hex(c, "containerd", &id);
		if (cut_suffix(&head, ":docker"))
			return take_hex(c, "docker", &id);
		return false;
	}
	if (scope && cut_prefix(&name, "machine-"))
		return !supervised && take_machine(c, &name);
	name = p;
	if (cut_suffix(&name, ".service") && cut_prefix(&name, "systemd-nspawn@"))
		return !supervised && take_machine(c, &name);
	if (cut_prefix(&p, "lxc.payload."))
		return take_name(c, "lxc", &p);
	if (is(before, "lxc") || is(before, "lxc.payload"))
		return take_name(c, "lxc", &p);
	if (is(before, "docker"))
		return take_hex(c, "docker", &p);
	if (is(before, "default") || is(before, "k8s.io"))
		return take_hex(c, "containerd", &p);
	/* /kubepods/.../podUID/ID, --cgroup-parent: an id, but whose, is not told */
	return take_hex(c, NULL, &p);
}

static bool is_unit(struct part p)
{
	return p.len < UNIT_NAME_MAX && (cut_suffix(&p, ".service") || cut_suffix(&p, ".scope"));
}

/* The component that begins at *s; *s moves behind it. Empty at the end. */
static struct part next_part(const char **s)
{
	struct part p;

	while (**s == '/')
		(*s)++;
	p.s = *s;
	p.len = strcspn(*s, "/");
	*s += p.len;
	return p;
}

void container_parse(const char *path, struct container *c)
{
	struct part before = { path, 0 }, p = next_part(&path), after;

	memset(c, 0, sizeof(*c));
	for (; p.len; before = p, p = after) {
		after = next_part(&path);
		if (container_of(c, &before, p, &after)) {
			c->unit[0] = 0; /* its own scope, or the unit that started it */
		} else if (is_unit(p)) {
			memcpy(c->unit, p.s, p.len);
			c->unit[p.len] = 0;
		}
	}
}
