/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain.c - see explain.h: gathers the sockets and the rules, and has all of it printed. */
#include "explain_parts.h"
#include "clock.h"
#include "proc.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* It is one screen: of more sockets than these only the number is told. Listeners come in any case up to a limit. */
#define HELD_SHOWN   8
#define LISTEN_SHOWN 24
#define OTHERS_SHOWN 4

static void keep_oldest(struct explain *x, uint32_t pid, uint64_t start_boot_ns, const char *comm)
{
	if (!start_boot_ns || (x->oldest.pid && x->oldest.start_boot_ns <= start_boot_ns))
		return;
	x->oldest.pid = pid;
	x->oldest.start_boot_ns = start_boot_ns;
	snprintf(x->oldest.comm, sizeof(x->oldest.comm), "%s", comm && *comm ? comm : "?");
}

/* Is there room for one more on the screen? Counts it. */
static bool is_shown(struct explain *x, bool other, const struct event *ev)
{
	bool serves = ev->socket_state && (!strcmp(ev->socket_state, "LISTEN") || !strcmp(ev->socket_state, "UNCONN"));

	if (other)
		return x->others_shown < OTHERS_SHOWN && ++x->others_shown;
	return x->held_shown < (serves ? LISTEN_SHOWN : HELD_SHOWN) && ++x->held_shown;
}

int explain_add_socket(struct explain *x, const struct event *ev, const char *more)
{
	bool local = (ev->has & EV_HAS_LOCAL) && ev->local.port == x->port;
	FILE *f = x->others;

	if (!local) {
		x->peers++;
	} else if (ev->socket_state && !strcmp(ev->socket_state, "TIME_WAIT")) {
		x->waiting++;
	} else {
		f = x->sockets;
		x->held++;
		if (!x->pid && (ev->has & EV_HAS_PROCESS)) {
			x->pid = ev->proc.pid;
			snprintf(x->unit, sizeof(x->unit), "%s", ev->proc.unit ? ev->proc.unit : "");
		}
		if (ev->has & EV_HAS_PROCESS)
			keep_oldest(x, ev->proc.pid, ev->proc.start_boot_ns, ev->proc.comm);
		for (size_t i = 0; i < ev->n_holders; i++)
			keep_oldest(x, ev->holders[i].pid, ev->holders[i].start_boot_ns, ev->holders[i].comm);
		x->odd |= ev->flags & (EV_FLAG_EXE_DELETED | EV_FLAG_EXE_MEMFD | EV_FLAG_EXE_REPLACED |
				       EV_FLAG_HIDDEN_FROM_PROC | EV_FLAG_COMM_MISMATCH);
	}
	if (!x->json) {
		if (is_shown(x, f == x->others, ev))
			explain_put_socket(x, f, ev, more);
		return 0;
	}
	x->n_json++;
	return out_json.event(x->inner, ev);
}

static int explain_event(struct output *o, const struct event *ev)
{
	return ev->action == EV_SOCKET_EXISTING ? explain_add_socket(o->x, ev, "") : 0;
}

static void explain_destroy(struct output *o)
{
	(void)o; /* explain_free() */
}

const struct output_ops explain_ops = {
	.name = "explain",
	.event = explain_event,
	.destroy = explain_destroy,
};

struct output *explain_output(struct explain *x)
{
	return &x->out;
}

struct sink *explain_sink(struct explain *x)
{
	return &x->sink;
}

static void on_rule(void *ctx, const struct firewall_rule *rule)
{
	struct explain *x = ctx;
	struct json *j = &x->rules_json;
	char *mark;

	x->n_rules++;
	if (!x->json) {
		fprintf(x->rules, "  %s ", rule->by);
		explain_put(x->rules, rule->where);
		fputs(": ", x->rules);
		explain_put(x->rules, rule->text);
		fputc('\n', x->rules);
		return;
	}
	if ((size_t)(j->end - j->p) < 128 + 6 * (strlen(rule->where) + strlen(rule->text)))
		return; /* more than anybody reads; "count" has it */
	mark = json_mark(j, "{", 1);
	json_key(j, "by");
	json_str(j, rule->by, strlen(rule->by));
	json_key(j, "where");
	json_str(j, rule->where, strlen(rule->where));
	json_key(j, "rule");
	json_str(j, rule->text, strlen(rule->text));
	json_close(j, mark);
}

/* Which of the holders started first, and when its executable changed. */
static void look_at_oldest(struct explain *x)
{
	uint64_t changed;

	if (!x->oldest.pid)
		return;
	x->oldest.start_ns = x->oldest.start_boot_ns + (uint64_t)clock_boot_to_wall();
	changed = proc_exe_changed(x->oldest.pid);
	/* that it was this process all the time */
	if (proc_is(x->oldest.pid, x->oldest.start_boot_ns))
		x->oldest.exe_changed_ns = changed;
}

int explain_print(struct explain *x, FILE *f, size_t width)
{
	int err;

	explain_look_at_host(x);
	look_at_oldest(x);
	firewall_look(x->port, on_rule, x, x->tools);
	fflush(x->sockets);
	fflush(x->others);
	fflush(x->rules);
	err = sink_drain(&x->sink, -1);
	if (!err && x->json)
		err = explain_print_json(x, f);
	else if (!err)
		err = explain_print_text(x, f, width);
	if (!err && (fflush(f) || ferror(f)))
		err = -errno;
	return err ? err : x->held > 0;
}

struct explain *explain_new(uint16_t port, bool json, const struct run_info *info, const struct port_notes *notes)
{
	struct explain *x = calloc(1, sizeof(*x));
	const struct output_config cfg = { .run = info };
	const size_t rules_cap = 1 << 20;
	char *rules;

	if (!x)
		return NULL;
	x->port = port;
	x->json = json;
	x->complete = true;
	x->info = info;
	x->notes = notes;
	x->out.x = x;
	x->fd = memfd_create("sockets", MFD_CLOEXEC);
	x->sockets = open_memstream(&x->sockets_text, &x->sockets_len);
	x->others = open_memstream(&x->others_text, &x->others_len);
	x->rules = open_memstream(&x->rules_text, &x->rules_len);
	rules = malloc(rules_cap);
	json_init(&x->rules_json, rules, rules_cap);
	if (x->fd < 0 || !x->sockets || !x->others || !x->rules || !rules || sink_init(&x->sink, x->fd, 0) ||
	    !(x->inner = out_json.create(&cfg, &x->sink))) {
		explain_free(x);
		return NULL;
	}
	return x;
}

void explain_free(struct explain *x)
{
	if (!x)
		return;
	if (x->sockets)
		fclose(x->sockets);
	if (x->others)
		fclose(x->others);
	if (x->rules)
		fclose(x->rules);
	out_json.destroy(x->inner);
	sink_free(&x->sink);
	if (x->fd >= 0)
		close(x->fd);
	free(x->sockets_text);
	free(x->others_text);
	free(x->rules_text);
	free(x->rules_json.start);
	free(x);
}
