// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* help.c - see help.h */
#include "help.h"
#include "event.h"
#include "jsonfields.h"
#include "ports.h"
#include "registry.h"
#include "wrap.h"

#include <string.h>

#define WIDTH 100

static const struct {
	enum exit_status status;
	const char *what;
} exits[] = {
	{ EXIT_FINISHED, "finished: a signal, -c, -d, or the reader of the output has gone" },
	{ EXIT_FAILED, "failed: the message says what, and what to do" },
	{ EXIT_USAGE, "usage" },
	{ EXIT_LOST, "finished, but events were lost for good: the record has a gap" },
	{ EXIT_HELD, "explain: a socket has the port (0: none has)" },
};

const char *help_exit(size_t i, enum exit_status *status)
{
	if (i >= sizeof(exits) / sizeof(exits[0]))
		return NULL;
	*status = exits[i].status;
	return exits[i].what;
}

static void events(FILE *f, size_t width)
{
	fputs("The text's word, the JSON's event.action, and what happened:\n\n", f);
	for (int a = EV_TRACE_STARTED; a < EV_ACTION_MAX; a++) {
		enum event_action action = (enum event_action)a;
		const char *word = event_action_word(action);

		fprintf(f, "  %-11s  %-22s  ", word ? word : "(stderr)", event_action_name(action));
		wrap_text(f, 39, width, event_action_what(action));
	}
	fputc('\n', f);
	wrap_text(f, 0, width, "One connection within a host has two ends, and so two stories: -> is the side that connected, "
			       "<- the side that accepted.");
}

static void ports(FILE *f, size_t width)
{
	char line[256];

	wrap_text(f, 0, width, "PORTS are separated by blanks or commas. Each adds, for both transports or for one:");
	fputs("\n  3401  3401/tcp       a port\n"
	      "  4000-4010/udp        a range, both ends included\n"
	      "  ssh  filecast/tcp    all ports of a service, by its name in IANA's registry\n",
	      f);
	for (size_t i = 0; ports_set_name(i); i++) {
		fprintf(f, "  %-19s  ", ports_set_name(i));
		wrap_text(f, 23, width, ports_set_what(i));
	}
	fputs("\nA leading ^ or ! takes away, wherever it stands: unassigned,^8080\n", f);
	wrap_text(f, 0, width, "A set counts on the side of the service only: where it is bound, or connected to. All else "
			       "counts on either side. Without any, strayport watches unassigned and 3401.");
	snprintf(line, sizeof(line), "The registry is that of %s. strayport explain PORT says what it knows of a port.",
		 registry_date());
	fputc('\n', f);
	wrap_text(f, 0, width, line);
}

static void json(FILE *f, size_t width)
{
	fputs("-j prints one object a line. A field of which nothing is known is absent.\n\n", f);
	for (const struct json_field *row = json_fields; row->path; row++) {
		if (width < WIDTH) { /* no room for three columns */
			fprintf(f, "%s  (%s)\n    ", row->path, row->type);
			wrap_text(f, 4, width, row->what);
			continue;
		}
		fprintf(f, "%-39s  %-15s  ", row->path, row->type);
		wrap_text(f, 58, width, row->what);
	}
}

static void exit_status(FILE *f, size_t width)
{
	enum exit_status status;
	const char *what;

	for (size_t i = 0; (what = help_exit(i, &status)); i++) {
		fprintf(f, "  %2d  ", status);
		wrap_text(f, 6, width, what);
	}
}

static const struct {
	const char *name;
	void (*print)(FILE *f, size_t width);
} topics[] = { { "events", events }, { "ports", ports }, { "json", json }, { "exit", exit_status } };
#define N_TOPICS (sizeof(topics) / sizeof(topics[0]))

const char *help_topic_name(size_t i)
{
	return i < N_TOPICS ? topics[i].name : NULL;
}

bool help_topic_known(const char *name)
{
	for (size_t i = 0; i < N_TOPICS; i++)
		if (!strcmp(name, topics[i].name))
			return true;
	return false;
}

void help_topic(FILE *f, const char *name, size_t width)
{
	if (!width || width > WIDTH)
		width = WIDTH;
	for (size_t i = 0; i < N_TOPICS; i++)
		if (!strcmp(name, topics[i].name))
			topics[i].print(f, width);
}
