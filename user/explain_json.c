/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain_json.c - see explain_parts.h: all that is known, as one JSON object (packaging/explain.schema.json). */
#include "explain_parts.h"
#include "clock.h"
#include "registry.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PUT_BOOL(j, name, v)                           \
	do {                                           \
		if (v)                                 \
			json_const(j, name, "true");   \
		else                                   \
			json_const(j, name, "false");  \
	} while (0)
#define PUT_NUMBER(j, name, v)     \
	do {                       \
		json_key(j, name); \
		json_u64(j, v);    \
	} while (0)
#define PUT_STR(j, name, s)                 \
	do {                                \
		json_key(j, name);          \
		json_str(j, s, strlen(s));  \
	} while (0)

static void json_protos(struct json *j, uint16_t port, bool all)
{
	for (size_t i = 0; i < (all ? EXPLAIN_PROTOS : 2); i++) {
		struct port_info info = registry_lookup(explain_protos[i].ipproto, port);
		char key[16];
		char *mark;

		snprintf(key, sizeof(key), "\"%s\":{", explain_protos[i].name);
		mark = json_mark(j, key, strlen(key));
		PUT_STR(j, "status", port_status_name(info.status));
		if (info.service)
			PUT_STR(j, "service", info.service);
		json_close(j, mark);
	}
}

static void json_registry(const struct explain *x, struct json *j)
{
	uint16_t near[2 * EXPLAIN_NEIGHBOURS];
	size_t n = explain_neighbours(x->port, near);
	char *mark = json_open_key(j, "registry"), *element;

	PUT_STR(j, "date", registry_date());
	json_protos(j, x->port, true);
	json_close(j, mark);
	mark = json_open_array(j, "neighbours");
	for (size_t i = 0; i < n; i++) {
		element = json_mark(j, "{", 1);
		PUT_NUMBER(j, "port", near[i]);
		json_protos(j, near[i], false);
		json_close(j, element);
	}
	json_close_array(j, mark);
}

static void json_notes(const struct explain *x, struct json *j)
{
	char *mark = json_open_array(j, "notes"), *element;
	const struct port_note *note;

	for (size_t i = 0; i < EXPLAIN_PROTOS; i++) {
		for (size_t k = 0; k < 100 && (note = port_notes_find(x->notes, explain_protos[i].ipproto, x->port, k)); k++) {
			element = json_mark(j, "{", 1);
			PUT_STR(j, "transport", explain_protos[i].name);
			PUT_STR(j, "name", note->name);
			if (note->aliases)
				PUT_STR(j, "aliases", note->aliases);
			if (note->warning)
				PUT_STR(j, "warning", note->warning);
			json_close(j, element);
		}
	}
	json_close_array(j, mark);
}

static void json_firewall(const struct explain *x, struct json *j)
{
	static const char *const states[] = { "absent", "read", "failed" };
	char *outer = json_open_key(j, "firewall"), *mark = json_open_key(j, "tools");

	for (size_t i = 0; i < FIREWALL_TOOLS; i++) {
		char key[32];

		snprintf(key, sizeof(key), "\"%s\":", x->tools[i].name);
		json_lit(j, key, strlen(key));
		json_str(j, states[x->tools[i].state], strlen(states[x->tools[i].state]));
	}
	json_close(j, mark);
	PUT_NUMBER(j, "count", x->n_rules);
	json_lit(j, "\"rules\":[", 9);
	json_raw(j, x->rules_json.start, json_len(&x->rules_json));
	json_raw(j, "]", 1);
	json_close(j, outer);
}

static void json_since_boot(const struct explain *x, struct json *j)
{
	char *outer = json_open_key(j, "since_boot"), *mark;
	struct json_clock clock = { 0 };

	json_key(j, "booted");
	json_time(j, &clock, (uint64_t)clock_boot_to_wall());
	if (x->oldest.pid) {
		mark = json_open_key(j, "oldest_holder");
		PUT_NUMBER(j, "pid", x->oldest.pid);
		PUT_STR(j, "name", x->oldest.comm);
		json_key(j, "start");
		json_time(j, &clock, x->oldest.start_ns);
		if (x->oldest.exe_changed_ns) {
			json_key(j, "executable_changed");
			json_time(j, &clock, x->oldest.exe_changed_ns);
		}
		json_close(j, mark);
	}
	mark = json_open_key(j, "not_known");
	if (x->held)
		PUT_STR(j, "bind", EXPLAIN_BIND_UNKNOWN);
	PUT_STR(j, "before", EXPLAIN_BEFORE_UNKNOWN);
	json_close(j, mark);
	json_close(j, outer);
}

/* The sockets' events, one a line, as the elements of an array. */
static int json_sockets(struct explain *x, struct json *j)
{
	off_t size = lseek(x->fd, 0, SEEK_END);
	char *text = size > 0 ? malloc((size_t)size) : NULL;

	json_lit(j, "\"sockets\":[", 11);
	if (size > 0 && (!text || pread(x->fd, text, (size_t)size, 0) != size)) {
		free(text);
		return -EIO;
	}
	for (off_t i = 0; i < size; i++) /* a newline ends a line and is nowhere else */
		if (text[i] == '\n')
			text[i] = i + 1 < size ? ',' : ' ';
	json_raw(j, text ? text : "", size > 0 ? (size_t)size - 1 : 0);
	free(text);
	json_raw(j, "]", 1);
	return 0;
}

int explain_print_json(struct explain *x, FILE *f)
{
	off_t size = lseek(x->fd, 0, SEEK_END);
	size_t cap = (1u << 20) + (size_t)(size > 0 ? size : 0) + json_len(&x->rules_json), n;
	char steps[EXPLAIN_STEPS][EXPLAIN_STEP_LEN], *buf = malloc(cap), *mark;
	struct json j;
	int err;

	if (!buf)
		return -ENOMEM;
	json_init(&j, buf, cap);
	json_open(&j);
	PUT_NUMBER(&j, "port", x->port);
	PUT_STR(&j, "band", explain_band(x->port));
	json_registry(x, &j);
	json_notes(x, &j);
	if (x->eph_known) {
		mark = json_open_key(&j, "ephemeral");
		PUT_NUMBER(&j, "low", x->eph_low);
		PUT_NUMBER(&j, "high", x->eph_high);
		PUT_BOOL(&j, "reserved", x->reserved);
		PUT_BOOL(&j, "contains", explain_in_range(x) && !x->reserved);
		json_close(&j, mark);
	}
	if (x->first_free_for_all)
		PUT_BOOL(&j, "privileged", x->port < x->first_free_for_all);
	PUT_BOOL(&j, "held", x->held);
	PUT_BOOL(&j, "complete", x->complete);
	err = json_sockets(x, &j);
	json_since_boot(x, &j);
	json_firewall(x, &j);
	mark = json_open_array(&j, "next");
	n = explain_next_steps(x, steps);
	for (size_t i = 0; i < n; i++)
		json_elem_str(&j, steps[i], strlen(steps[i]));
	json_close_array(&j, mark);
	json_end(&j);
	json_raw(&j, "\n", 1);
	if (!err)
		err = j.overflow || x->rules_json.overflow ? -ENOBUFS : 0;
	if (!err)
		fwrite(buf, 1, json_len(&j), f);
	free(buf);
	return err;
}
