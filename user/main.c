// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* main.c - strayport: the phases of a run, in order. */
#include "clock.h"
#include "consumer.h"
#include "errname.h"
#include "escape.h"
#include "explain.h"
#include "help.h"
#include "host.h"
#include "intake.h"
#include "log.h"
#include "options.h"
#include "output.h"
#include "recfile.h"
#include "replay.h"
#include "runinfo.h"
#include "relook.h"
#include "snapshot.h"
#include "status.h"
#include "summary.h"
#include "tracer.h"
#include "version.h"
#include "wrap.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

/*
 * As long as anything happens the kernel side does not wake us (bpf/emit.bpf.h says why): we look at the ring this
 * often, in milliseconds. After so many quiet looks we sleep until it does. An event is printed 50 ms after it at most.
 */
#define LOOK_BUSY_MS   5
#define LOOK_QUIET_MS  20
#define LOOKS_TO_SLEEP 50
#define LOOK_FIRST_MS  45  /* the first sleep: a record that was under way does not end it */
#define LOOK_ASLEEP_MS 500 /* for what no record tells: a hook that is gone, the time on a terminal */
/* Quiet looks until the next one that asks the kernel's counters too. */
#define LOOKS_TO_CHECK 25

/* The most output that waits: more is no use, and takes more memory than the records that it is made of. */
#define OUTPUT_QUEUE (4u << 20)

struct run {
	const struct options *opt;
	struct host host;
	struct tracer *tracer;
	struct consumer *consumer;
	struct sink sink, record_sink; /* of -o FILE or stdout; of --record, zeroed without */
	struct recfile file, record;
	struct output *out;
	struct backlog *backlog;
	struct intake intake;
	struct run_info info;
	struct port_notes *notes;
	struct summary *summary; /* or NULL: -q, -s */
	struct status status;
	const struct output_ops *ops;
	struct relook relook;
	int out_fd;
	int signal_fd;
	uint64_t start_ns, end_ns; /* boot time; end 0 = no limit */
	char watching[256];        /* the ports, for people */
};

static int open_output(struct run *r)
{
	const struct options *o = r->opt;
	int err = 0;

	r->out_fd = STDOUT_FILENO;
	if (o->output) {
		err = recfile_open(&r->file, o->output, false, o->rotate_size, o->rotate_count);
		r->out_fd = r->file.fd;
	}
	if (!err && o->record)
		err = recfile_open(&r->record, o->record, true, o->rotate_size, o->rotate_count);
	return err;
}

/* Write what can be written without waiting. Returns 0 or the sticky -errno of either output. */
static int flush(struct run *r)
{
	int err;

	if (sink_waiting(&r->sink))
		status_wipe(&r->status);
	err = sink_flush(&r->sink);
	return err ? err : r->record_sink.err;
}

/* The same with patience, and safely on the disk where it is a file. */
static int flush_all(struct run *r, int patience_ms)
{
	int err = sink_drain(&r->sink, patience_ms), more = 0;

	if (r->opt->output && !r->sink.err && err != -ETIMEDOUT)
		r->sink.err = recfile_sync(&r->file);
	if (r->opt->record)
		more = sink_drain(&r->record_sink, -1); /* if the other has failed */
	if (r->opt->record && !more)
		r->record_sink.err = more = recfile_sync(&r->record);
	return err ? err : r->sink.err ? r->sink.err : more;
}

/* A run ends in order. A list that a signal cuts short just ends. */
static int open_signals(struct run *r)
{
	sigset_t set;

	signal(SIGPIPE, SIG_IGN);
	if (r->opt->mode != MODE_TRACE)
		return 0;
	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGWINCH);
	sigprocmask(SIG_BLOCK, &set, NULL);
	r->signal_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	return r->signal_fd < 0 ? -errno : 0;
}

static enum text_colors use_color(const struct options *o, int fd)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
	bool wanted = o->color == COLOR_AUTO ? isatty(fd) && !(no && *no) && term && strcmp(term, "dumb") != 0
					     : o->color == COLOR_ALWAYS;

	return wanted ? text_colors_of(term, getenv("COLORTERM")) : TEXT_PLAIN;
}

/* What is watched, in one line. */
static void describe(const struct run *r, char *buf, size_t n)
{
	size_t len;

	ports_describe(&r->opt->watch, buf, n);
	len = strlen(buf);
	if (r->opt->tcp != r->opt->udp)
		snprintf(buf + len, n - len, " (%s only)", r->opt->tcp ? "TCP" : "UDP");
}

/* --record: all events go there too. Returns 0 or -ENOMEM. */
static int start_record(struct run *r, const struct output_config *cfg)
{
	struct output *json, *tee;

	if (sink_init(&r->record_sink, r->record.fd, 0))
		return -ENOMEM;
	sink_to_file(&r->record_sink, &r->record);
	r->sink.beside = &r->record_sink;
	json = out_json.create(cfg, &r->record_sink);
	tee = json ? out_tee_new(r->ops, r->out, &out_json, json) : NULL;
	if (!tee) {
		out_json.destroy(json);
		return -ENOMEM;
	}
	r->ops = &out_tee;
	r->out = tee;
	return 0;
}

/* --queue-size: a sixteenth of it is for output, the rest for records that are no output yet. */
static size_t queued_output(const struct options *o)
{
	return o->queue_size / 16 < OUTPUT_QUEUE ? o->queue_size / 16 : OUTPUT_QUEUE;
}

static int start_output(struct run *r)
{
	struct output_config cfg = {
		.time = r->opt->time,
		.color = use_color(r->opt, r->out_fd),
		.width = wrap_columns(r->out_fd),
		.columns = r->opt->columns,
		.run_start_ns = clock_wall_ns(),
		.run = &r->info,
	};
	struct consumer_config ccfg = {
		.traffic_interval_ns = r->opt->traffic_interval_ns,
		.max_events = r->opt->count,
		.heartbeat_ns = r->opt->heartbeat_ns,
		.watching = r->watching,
		.notes = r->notes,
		.filter = &r->opt->filter,
	};

	r->ops = r->opt->json ? &out_json : &out_text;
	describe(r, r->watching, sizeof(r->watching));
	if (sink_init(&r->sink, r->out_fd, queued_output(r->opt)))
		return -ENOMEM;
	if (r->file.regular)
		sink_to_file(&r->sink, &r->file);
	r->out = r->ops->create(&cfg, &r->sink);
	if (!r->out || (r->opt->record && start_record(r, &cfg)))
		return -ENOMEM;
	if (r->opt->mode == MODE_TRACE &&
	    (sink_in_thread(&r->sink) || (r->opt->record && sink_in_thread(&r->record_sink))))
		return -ENOMEM;
	ccfg.ops = r->ops;
	ccfg.out = r->out;
	ccfg.sink = &r->sink;
	if (r->opt->mode == MODE_TRACE && log_level > LOG_QUIET) {
		r->summary = summary_new();
		if (!r->summary)
			return -ENOMEM;
	}
	ccfg.summary = r->summary;
	r->consumer = consumer_new(&ccfg);
	return r->consumer ? 0 : -ENOMEM;
}

/* Room for all filters, escaped. */
#define FILTERS_LINE (ESCAPE_MAX(FILTER_TEXT_MAX) + 1)

/* "; only -4 --pid=12", or "". */
static const char *filters(const struct run *r, char buf[FILTERS_LINE + 8])
{
	static const char before[] = "; only ";
	const struct filter *f = &r->opt->filter;

	snprintf(buf, sizeof(before), "%s", f->text_len ? before : "");
	filter_line(f->text, f->text_len, buf + strlen(buf), FILTERS_LINE);
	return buf;
}

static void banner(const struct run *r)
{
	char only[FILTERS_LINE + 8];

	if (r->opt->default_ports)
		log_info("no ports named: watching %s", r->watching);
	log_info("watching %s%s; hooks live after %.0f ms (%s)", r->watching, filters(r, only),
		 (double)(clock_boot_ns() - r->start_ns) / 1e6,
		 hook_backend_name(tracer_plan(r->tracer)->backend));
}

/* Print what came. Returns how many records, or -errno: -ECANCELED = enough events. */
static int drain(struct run *r, bool check)
{
	int n = intake_drain(&r->intake, check), flushed = flush(r);

	return flushed ? flushed : n;
}

/* Milliseconds until the next look at the ring, or at a flow that is due; the last so many found nothing. */
static int wait_ms(const struct run *r, unsigned int quiet)
{
	uint64_t due = consumer_next_due(r->consumer), now = clock_boot_ns();
	int look = !quiet ? LOOK_BUSY_MS :
		   quiet < LOOKS_TO_SLEEP ? LOOK_QUIET_MS :
		   quiet == LOOKS_TO_SLEEP ? LOOK_FIRST_MS :
					     LOOK_ASLEEP_MS;

	if (intake_ready(&r->intake))
		return 0;
	if (intake_waiting(&r->intake)) /* what is due waits, too */
		due = 0;
	if (r->end_ns && (!due || r->end_ns < due))
		due = r->end_ns;
	if (!due || due >= now + (uint64_t)look * 1000000)
		return look;
	return due <= now ? 1 : (int)((due - now + 999999) / 1000000);
}

/* The terminal's width has changed. */
static void resize(struct run *r)
{
	if (r->ops->resize)
		r->ops->resize(r->out, wrap_columns(r->out_fd));
	status_resized(&r->status);
}

/* Take the signals that came. Is one of them the end? */
static bool asked_to_end(struct run *r)
{
	struct signalfd_siginfo info;

	while (read(r->signal_fd, &info, sizeof(info)) == sizeof(info)) {
		if (info.ssi_signo != SIGWINCH)
			return true;
		resize(r);
	}
	return false;
}

/* After a loss: what is open and was not told. Not while older events wait. */
static int look_again(struct run *r)
{
	uint64_t begun = clock_boot_ns();
	bool no_room;

	if (sink_waiting(&r->sink) || intake_waiting(&r->intake) ||
	    !relook_due(&r->relook, consumer_health(r->consumer), begun))
		return 0;
	r->intake.open = snapshot_take_again(r->tracer, r->consumer, &no_room);
	relook_done(&r->relook, begun, clock_boot_ns(), no_room);
	return r->intake.open ? 0 : -ENOMEM;
}

static int loop(struct run *r)
{
	struct pollfd fds[] = {
		{ .fd = r->signal_fd, .events = POLLIN },
		{ .fd = -1 }, /* of the output: sink_poll() */
		{ .fd = -1 }, /* of the recording */
		{ .fd = -1, .events = POLLIN }, /* while we sleep: a record */
	};
	unsigned int looks = 0, quiet = 1;
	int n;

	for (;;) {
		int ready;

		sink_poll(&r->sink, &fds[1]);
		if (r->opt->record)
			sink_poll(&r->record_sink, &fds[2]);
		if (quiet >= LOOKS_TO_SLEEP && intake_waiting(&r->intake))
			quiet = LOOKS_TO_SLEEP - 1; /* for the reader: what is in the ring would end each sleep at once */
		if (quiet == LOOKS_TO_SLEEP)
			tracer_sleep(r->tracer);
		fds[3].fd = quiet >= LOOKS_TO_SLEEP ? tracer_wake_fd(r->tracer) : -1;
		ready = poll(fds, sizeof(fds) / sizeof(fds[0]), wait_ms(r, quiet));

		if (ready < 0 && errno != EINTR)
			return -errno;
		if (ready > 0 && fds[0].revents && asked_to_end(r))
			return 0;
		if (ready > 0 && fds[1].revents & (POLLERR | POLLNVAL))
			return -EPIPE;
		n = drain(r, ++looks % LOOKS_TO_CHECK == 0 || quiet > LOOKS_TO_SLEEP);
		if (n >= 0) {
			int err = consumer_watch(r->consumer, r->tracer, intake_waiting(&r->intake));

			if (!err)
				err = look_again(r);
			n = err ? err : n;
		}
		if (n < 0)
			return n;
		quiet = n > 0 || (quiet >= LOOKS_TO_SLEEP && !tracer_sleeps(r->tracer)) ? 0 : quiet + 1;
		if (!sink_waiting(&r->sink))
			status_show(&r->status, consumer_health(r->consumer));
		if (r->end_ns && clock_boot_ns() >= r->end_ns)
			return 0;
	}
}

/* A reader that took nothing for so long will not be waited for at the end. */
#define PATIENCE_MS 5000

/*
 * After the hooks: all that intake, ring and flow table still hold, which takes a slow reader long. Returns 0 or
 * -errno; -EINTR: another signal says that it is not to be waited for.
 */
static int drain_rest(struct run *r)
{
	int n, quiet = 0;

	do {
		if (asked_to_end(r))
			return -EINTR;
		n = drain(r, true);
		quiet = n || intake_waiting(&r->intake) || consumer_wants_repair(r->consumer) ? 0 : quiet + 1;
		if (n >= 0 && sink_full(&r->sink, false)) {
			int err = sink_drain(&r->sink, PATIENCE_MS);

			n = err ? err : n;
			quiet = 0;
		}
	} while (n >= 0 && quiet < 2);
	return n;
}

static int output_failed(const struct run *r, int err)
{
	const char *file = r->sink.err || !r->opt->record ? r->opt->output : r->opt->record;

	log_error("output to %s failed: %s: stopped", file ? file : "stdout", strerror(-err));
	return EXIT_FAILED;
}

/* It is not waited for any longer. */
static void reader_behind(const struct run *r, int err)
{
	char why[64] = "did not take all before the second signal";

	if (err == -ETIMEDOUT)
		snprintf(why, sizeof(why), "took nothing for %d s", PATIENCE_MS / 1000);
	log_error("the reader of %s %s: stopped, %zu bytes of output were not taken, %zu records behind them were not told",
		  r->opt->output ? r->opt->output : "stdout", why, sink_waiting(&r->sink), intake_waiting(&r->intake));
}

/* Detach, read what is left, say that it is over. */
static int finish(struct run *r, int err)
{
	char line[512 + FILTERS_LINE];
	int flushed;

	status_end(&r->status);
	consumer_blind(r->consumer, r->tracer);
	tracer_detach(r->tracer);
	if (!err)
		err = drain_rest(r);
	if (err >= 0)
		err = consumer_refused(r->consumer, r->tracer);
	if (err > 0 || err == -ECANCELED)
		err = 0;
	if (!err)
		err = consumer_run_event(r->consumer, EV_TRACE_STOPPED);
	flushed = flush_all(r, err == -ETIMEDOUT || err == -EINTR ? 0 : PATIENCE_MS);
	if (!err || r->sink.err || r->record_sink.err)
		err = flushed;
	if (err == -EPIPE && !r->record_sink.err)
		return EXIT_FINISHED;
	if (err == -ETIMEDOUT || err == -EINTR) {
		reader_behind(r, err);
		return EXIT_FAILED;
	}
	if (err)
		return output_failed(r, err);
	if (r->summary)
		summary_print(r->summary, r->opt->time, (size_t)wrap_columns(STDERR_FILENO), stderr);
	health_line(consumer_health(r->consumer), line, sizeof(line));
	log_info("%s", line);
	return health_lost(consumer_health(r->consumer)) ? EXIT_LOST : EXIT_FINISHED;
}

/* --port-notes */
static int load_notes(struct run *r)
{
	return r->opt->port_notes ? port_notes_load(&r->notes, r->opt->port_notes) : 0;
}

/* What every run needs before the kernel side: outputs, signals, a kernel that can serve. 0 or -errno, said. */
static int prepare(struct run *r)
{
	int err;

	r->start_ns = clock_boot_ns();
	err = load_notes(r);
	if (!err)
		err = open_output(r);
	if (!err)
		err = open_signals(r);
	if (err)
		return err;
	host_probe(&r->host);
	err = host_check(&r->host);
	if (err)
		return err;
	run_info_init(&r->info);
	err = start_output(r);
	if (err)
		log_error("out of memory");
	return err;
}

static int trace(struct run *r)
{
	struct tracer_config cfg = {
		.backend = r->opt->backend,
		.watch = &r->opt->watch,
		.filter = &r->opt->filter,
		.traffic_interval_ns = r->opt->traffic_interval_ns,
		.ctx = &r->intake,
		.fn = intake_record,
		.image_fn = intake_image,
	};
	const struct hook_plan *plan;
	int err, missing;

	/* little work, but in time: on a host where everything spins, too. It may not be allowed. */
	if (setpriority(PRIO_PROCESS, 0, -10))
		log_verbose("cannot raise the priority: %s", strerror(errno));
	r->tracer = tracer_new(r->opt->ring_size, r->opt->max_sockets);
	r->backlog = backlog_new(r->opt->queue_size - queued_output(r->opt));
	if (!r->tracer || !r->backlog) {
		log_error("out of memory");
		return EXIT_FAILED;
	}
	if (prepare(r))
		return EXIT_FAILED;
	r->intake = (struct intake){ .tracer = r->tracer, .consumer = r->consumer, .sink = &r->sink, .backlog = r->backlog };
	if (tracer_start(r->tracer, &r->host, &cfg))
		return EXIT_FAILED;
	consumer_live(r->consumer, r->tracer);
	plan = tracer_plan(r->tracer);
	r->info.backend = hook_backend_name(plan->backend);
	consumer_poll_idle(r->consumer,
			   !hook_plan_has(plan, "send") || !hook_plan_has(plan, "receive"));
	if (r->opt->duration_ns)
		r->end_ns = clock_boot_ns() + r->opt->duration_ns;
	err = consumer_run_event(r->consumer, EV_TRACE_STARTED);
	if (!err)
		err = flush(r);
	banner(r);
	if (!err)
		err = status_begin(&r->status, r->watching);
	if (!err) {
		/* that it is not complete has been said, and is no reason not to watch */
		r->intake.open = snapshot_take(r->tracer, r->consumer, &missing);
		err = r->intake.open ? loop(r) : -ENOMEM;
	}
	return finish(r, err);
}

/* --snapshot: what is open now, and no hooks. */
static int snapshot(struct run *r)
{
	char only[FILTERS_LINE + 8];
	struct snapshot *open;
	int err, missing, flushed;

	if (prepare(r))
		return EXIT_FAILED;
	if (tracer_start_iters(&r->tracer, &r->host, &r->opt->watch, &r->opt->filter, consumer_image, r->consumer))
		return EXIT_FAILED;
	if (r->opt->default_ports)
		log_info("no ports named: see --help for the ports of the default");
	if (r->opt->filter.text_len)
		log_info("what is open on %s%s", r->watching, filters(r, only));
	open = snapshot_take(r->tracer, r->consumer, &missing);
	err = open ? 0 : -ENOMEM;
	while (!err && snapshot_left(open)) {
		int n = snapshot_tell(open, r->consumer, &r->sink);

		err = n < 0 ? n : sink_drain(&r->sink, -1);
	}
	snapshot_free(open);
	if (consumer_health(r->consumer)->hidden_unknown)
		log_info("%llu more are not shown, for their process is not known",
			 (unsigned long long)consumer_health(r->consumer)->hidden_unknown);
	flushed = flush_all(r, -1);
	if (r->record_sink.err || (flushed && flushed != -EPIPE))
		return output_failed(r, flushed);
	return (missing || (err && err != -ECANCELED)) && !flushed ? EXIT_FAILED : EXIT_FINISHED;
}

/* Fill x from a snapshot. Returns 0, or -errno after a message. */
static int explain_sockets(struct run *r, struct explain *x)
{
	const struct consumer_config cfg = {
		.ops = &explain_ops,
		.out = explain_output(x),
		.sink = explain_sink(x),
		.watching = "",
		.notes = r->notes,
		.filter = &r->opt->filter,
	};
	struct snapshot *open;
	int err, missing;

	host_probe(&r->host);
	err = host_check(&r->host);
	if (err)
		return err;
	r->consumer = consumer_new(&cfg);
	if (!r->consumer)
		return -ENOMEM;
	err = tracer_start_iters(&r->tracer, &r->host, &r->opt->watch, &r->opt->filter, consumer_image, r->consumer);
	if (err)
		return err;
	open = snapshot_take(r->tracer, r->consumer, &missing);
	if (open)
		snapshot_tell(open, r->consumer, explain_sink(x));
	snapshot_free(open);
	return missing;
}

static int explain(struct run *r)
{
	struct explain *x;
	int err;

	signal(SIGPIPE, SIG_IGN);
	if (load_notes(r))
		return EXIT_FAILED;
	run_info_init(&r->info);
	x = explain_new(r->opt->explain_port, r->opt->json, &r->info, r->notes);
	if (!x) {
		log_error("out of memory");
		return EXIT_FAILED;
	}
	if (explain_sockets(r, x))
		explain_without_bpf(x);
	err = explain_print(x, stdout, (size_t)wrap_columns(STDOUT_FILENO));
	explain_free(x);
	if (err < 0 && err != -EPIPE)
		log_error("output to stdout failed: %s", strerror(-err));
	return err < 0 ? EXIT_FAILED : err ? EXIT_HELD : EXIT_FINISHED;
}

static int features(const struct options *o)
{
	struct host h;
	int err;

	host_probe(&h);
	err = host_check(&h);
	if (!err)
		err = tracer_try_all(&h);
	if (!err)
		host_print(stdout, &h, o->backend);
	host_free(&h);
	return err ? EXIT_FAILED : EXIT_FINISHED;
}

static int replay(const struct options *o)
{
	const struct output_config cfg = {
		.time = o->time,
		.color = use_color(o, STDOUT_FILENO),
		.width = wrap_columns(STDOUT_FILENO),
		.columns = o->columns,
	};
	int err;

	signal(SIGPIPE, SIG_IGN);
	err = replay_run(o, &cfg);
	if (err == -EPIPE)
		return EXIT_FINISHED;
	if (err < 0)
		log_error("output to stdout failed: %s: stopped", strerror(-err));
	return err ? EXIT_FAILED : EXIT_FINISHED;
}

int main(int argc, char **argv)
{
	static struct options opt;
	struct run r = { .opt = &opt, .out_fd = -1, .signal_fd = -1,
			 .host = { .cgroup_fd = -1, .tracefs_fd = -1 } };
	int status;

	if (options_parse(&opt, argc, argv))
		return EXIT_USAGE;
	log_level = (enum log_level)(opt.verbosity + LOG_NORMAL);
	tracer_quiet_libbpf();
	switch (opt.mode) {
	case MODE_HELP:
		if (opt.topic)
			help_topic(stdout, opt.topic, (size_t)wrap_columns(STDOUT_FILENO));
		else
			options_help(stdout, (size_t)wrap_columns(STDOUT_FILENO));
		return EXIT_FINISHED;
	case MODE_VERSION:
		version_print(stdout);
		return EXIT_FINISHED;
	case MODE_FEATURES:
		return features(&opt);
	case MODE_REPLAY:
		return replay(&opt);
	case MODE_EXPLAIN:
	case MODE_TRACE:
	case MODE_SNAPSHOT:
		break;
	}
	status = opt.mode == MODE_SNAPSHOT ? snapshot(&r) : opt.mode == MODE_EXPLAIN ? explain(&r) : trace(&r);
	consumer_free(r.consumer); /* it may still have something to say to the tracer */
	tracer_stop(r.tracer);
	snapshot_free(r.intake.open);
	backlog_free(r.backlog);
	summary_free(r.summary);
	if (r.ops)
		r.ops->destroy(r.out);
	sink_free(&r.sink);
	sink_free(&r.record_sink);
	recfile_close(&r.file);
	recfile_close(&r.record);
	host_free(&r.host);
	port_notes_free(r.notes);
	run_info_free(&r.info);
	return status;
}
