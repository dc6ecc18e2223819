/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
#include "health.h"
#include "filter.h"

#include <stdarg.h>
#include <stdio.h>

uint64_t health_lost(const struct run_health *h)
{
	return h->lost_table_full + h->lost_flows + h->lost_refused + h->lost_calls +
	       h->lost_records + h->lost_hooks;
}

static size_t __attribute__((format(printf, 4, 5))) put(char *buf, size_t at, size_t cap,
						       const char *fmt, ...)
{
	va_list args;
	int n;

	va_start(args, fmt);
	n = at < cap ? vsnprintf(buf + at, cap - at, fmt, args) : 0;
	va_end(args);
	return n > 0 ? at + (size_t)n : at;
}

void health_line(const struct run_health *h, char *buf, size_t cap)
{
	const struct {
		uint64_t n;
		const char *what;
	} more[] = {
		{ h->late, "late" },
		{ h->inferred, "inferred" },
		{ h->found, "found open after a loss" },
		{ h->hidden_unknown, "not shown, for their process is not known" },
		{ h->skipped, "program runs skipped" },
		{ h->lost_table_full, "times the flow table was full" },
		{ h->lost_flows, "datagrams of peers that found no room" },
		{ h->lost_refused, "refused packets found no room" },
		{ h->lost_calls, "calls found no room in the table" },
		{ h->lost_records, "records made no sense" },
		{ h->lost_hooks, "hooks were taken away" },
	};
	unsigned long long secs = h->duration_ns / 1000000000u, lost = health_lost(h);
	size_t at = put(buf, 0, cap, "%s: %llu events, %llu lost, hooks live %02llu:%02llu:%02llu",
			h->watching, (unsigned long long)h->events, lost, secs / 3600,
			secs / 60 % 60, secs % 60);

	for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++)
		if (more[i].n)
			at = put(buf, at, cap, ", %llu %s", (unsigned long long)more[i].n,
				 more[i].what);
	if (lost)
		at = put(buf, at, cap, "; THE RECORD HAS A GAP");
	if (!h->filters_len)
		return;
	at = put(buf, at, cap, "; only ");
	if (at < cap)
		filter_line(h->filters, h->filters_len, buf + at, cap - at);
}
