// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* consumer_run.c - the run itself, see consumer.h */
#include "consumer_inside.h"
#include "clock.h"
#include "log.h"

#include <errno.h>
#include <string.h>

/* Whether the hooks are still attached. */
#define CHECK_HOOKS_NS 1000000000u

/* After a sweep for what found no room: look at the counters once more. */
#define LOOK_AGAIN_NS (30 * 1000000u)

/* An event of the run itself, with what there is to say of it now. */
static void run_event(struct consumer *c, struct event *ev, enum event_action action)
{
	uint64_t now = c->blind_at ? c->blind_at : clock_boot_ns();

	c->health.duration_ns = c->live_at ? now - c->live_at : 0;
	c->health.open = flowtab_count(c->flows);
	memset(ev, 0, sizeof(*ev));
	ev->action = action;
	ev->time_ns = clock_wall_ns();
	if (c->live_at)
		ev->health = &c->health;
}

/* Say what is lost for good since it was last said, and between which moments. */
static int report_loss(struct consumer *c)
{
	uint64_t lost = health_lost(&c->health), now = clock_boot_ns(), from = c->ok_at;
	struct event ev;

	c->ok_at = now;
	if (lost == c->reported)
		return 0;
	c->reported = lost;
	run_event(c, &ev, EV_EVENTS_LOST);
	ev.has = EV_HAS_DURATION;
	ev.opened_ns = ev.time_ns - (now - from);
	ev.duration_ns = now - from;
	return consumer_print(c, &ev);
}

int consumer_repair(struct consumer *c, struct tracer *t)
{
	uint64_t now[CNT_MAX], after[CNT_MAX], began;
	int err = 0;

	tracer_counters(t, now);
	began = clock_boot_ns();
	if (began < c->sweep_after && !c->blind_at) {
		now[CNT_RING_FULL] = c->seen[CNT_RING_FULL]; /* it will still be seen then */
	} else if (c->unswept || now[CNT_RING_FULL] != c->seen[CNT_RING_FULL]) {
		err = consumer_dgrams_seek(c, t);
		if (!err)
			err = tracer_sweep_pending(t);
		c->unswept = err == -EAGAIN; /* the output is full: the rest waits in the table */
		if (err && !c->unswept)
			return err;
		/* a table of many sockets may hold more than the ring does */
		tracer_counters(t, after);
		if (!err)
			c->unswept |= after[CNT_RING_FULL] != now[CNT_RING_FULL] ||
				      after[CNT_MOVED] != now[CNT_MOVED];
		refusals_wake(c->refusals, clock_boot_ns());
		/* under lasting load most of the time is the ring's, not the walk through the table's */
		c->sweep_after = clock_boot_ns() + 4 * (clock_boot_ns() - began);
		/* an event that came just while its flow was swept waits without waking us */
		c->look_again = c->sweep_after + LOOK_AGAIN_NS;
	} else if (c->look_again && clock_boot_ns() >= c->look_again) {
		c->look_again = 0;
	}
	memcpy(c->seen, now, sizeof(now));
	c->health.ring_full = now[CNT_RING_FULL];
	c->health.lost_table_full = now[CNT_TABLE_FULL];
	c->health.images_unsent = now[CNT_PROC_UNSENT];
	c->health.lost_flows = now[CNT_DGRAM_FULL];
	c->health.lost_refused = now[CNT_REFUSED_FULL];
	c->health.lost_calls = now[CNT_PENDING_FULL];
	return report_loss(c);
}

bool consumer_wants_repair(const struct consumer *c)
{
	if (c->blind_at)
		return c->unswept;
	return c->look_again && clock_boot_ns() >= c->look_again;
}

void consumer_found(struct consumer *c, size_t n)
{
	c->health.found += n;
}

void consumer_from_proc(struct consumer *c)
{
	c->from_proc = true;
}

void consumer_poll_idle(struct consumer *c, bool poll)
{
	c->poll_idle = poll;
}

static void look_at_hooks(struct consumer *c, struct tracer *t)
{
	unsigned int lost;

	c->health.hooks = tracer_hooks(t, &lost, &c->health.lost_hook);
	c->health.lost_hooks = lost;
	c->health.skipped = tracer_skipped(t);
}

static void forget_proc(void *tracer, const struct who_id *proc)
{
	tracer_proc_forget(tracer, proc->tgid);
}

void consumer_live(struct consumer *c, struct tracer *t)
{
	c->tracer = t;
	identity_on_forget(c->identity, forget_proc, t);
	c->live_at = c->ok_at = clock_boot_ns();
	c->health.since_ns = clock_wall_ns();
	c->check_at = c->live_at + CHECK_HOOKS_NS;
	c->beat_at = c->live_at + c->cfg.heartbeat_ns;
	look_at_hooks(c, t);
}

void consumer_blind(struct consumer *c, struct tracer *t)
{
	look_at_hooks(c, t);
	c->blind_at = clock_boot_ns();
}

int consumer_watch(struct consumer *c, struct tracer *t, bool behind)
{
	uint64_t now = clock_boot_ns();
	uint32_t before = c->health.lost_hooks;
	struct event ev;
	int err = 0;

	if (now >= c->check_at) {
		look_at_hooks(c, t);
		if (c->health.lost_hooks > before)
			log_warn("%s: this hook was taken away: what it sees is missed from now on",
				 c->health.lost_hook);
		err = report_loss(c);
		c->check_at = now + CHECK_HOOKS_NS;
	}
	if (err || behind || !c->cfg.heartbeat_ns || now < c->beat_at)
		return err;
	c->beat_at += (now - c->beat_at) / c->cfg.heartbeat_ns * c->cfg.heartbeat_ns + c->cfg.heartbeat_ns;
	run_event(c, &ev, EV_HEARTBEAT);
	return consumer_print(c, &ev);
}

int consumer_run_event(struct consumer *c, enum event_action action)
{
	struct event ev;

	run_event(c, &ev, action);
	ev.outcome = action == EV_TRACE_STOPPED ? EV_OUTCOME_SUCCESS : EV_OUTCOME_NONE;
	c->done = false; /* a run that reached its limit still says that it stopped */
	return consumer_print(c, &ev);
}

const struct run_health *consumer_health(const struct consumer *c)
{
	return &c->health;
}
