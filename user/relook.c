// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* relook.c - see relook.h */
#include "relook.h"

bool relook_due(struct relook *r, const struct run_health *h, uint64_t now)
{
	if (!r->due && (h->lost_table_full != r->table_full || h->lost_hooks != r->hooks))
		r->due = now + RELOOK_SOON;
	r->table_full = h->lost_table_full;
	r->hooks = h->lost_hooks;
	return r->due && now >= r->due && now >= r->after;
}

void relook_done(struct relook *r, uint64_t begun, uint64_t now, bool no_room)
{
	r->after = now + RELOOK_SHARE * (now - begun);
	if (no_room) {
		r->delay = r->delay ? 2 * r->delay : RELOOK_SOON;
		if (r->delay > RELOOK_MOST)
			r->delay = RELOOK_MOST;
		r->due = now + r->delay;
	} else {
		r->delay = 0;
		r->due = r->hooks ? now + RELOOK_HOOK : 0;
	}
}
