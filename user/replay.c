// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* replay.c - see replay.h */
#include "replay.h"
#include "escape.h"
#include "eventread.h"
#include "log.h"
#include "wrap.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <time.h> /* after output.h: C11 has a macro STAMP_UTC */

#define LINE_MAX_LEN (1u << 20) /* more than twice of what an event can be */
#define BAD_LINES_MAX 10        /* then it is no recording */

struct replay {
	const struct options *opt;
	struct output_config cfg;
	struct event_reader *reader;
	struct sink sink;
	struct output *out;
	uint64_t last_ns; /* of the event before, for --speed */
	uint64_t printed;
	unsigned int bad;
};

/* A file that is read line by line; no line may be longer than the buffer. */
struct input {
	const char *name; /* escaped */
	int fd;
	uint64_t line; /* of the one that was read last */
	size_t begin, end;
	bool eof, whole; /* whole: the last line had a newline */
	char buf[LINE_MAX_LEN + 1];
};

/* Read on. Returns bytes, 0 at the end, or -errno. */
static ssize_t fill(struct input *in)
{
	ssize_t n;

	if (in->begin) {
		memmove(in->buf, in->buf + in->begin, in->end - in->begin);
		in->end -= in->begin;
		in->begin = 0;
	}
	do {
		n = read(in->fd, in->buf + in->end, LINE_MAX_LEN - in->end);
	} while (n < 0 && errno == EINTR);
	if (n > 0)
		in->end += (size_t)n;
	else if (n == 0)
		in->eof = true;
	return n < 0 ? -errno : n;
}

/*
 * The next line without its newline. Returns 1, 0 at the end, -EMSGSIZE for a line that is too long, which
 * is passed over, or -errno.
 */
static int next_line(struct input *in, char **line, size_t *len)
{
	bool too_long = false;
	size_t looked = 0;
	char *newline;
	ssize_t n;

	for (;;) {
		newline = memchr(in->buf + in->begin + looked, '\n', in->end - in->begin - looked);
		if (newline || (in->eof && in->end > in->begin))
			break;
		if (in->eof)
			return too_long ? -EMSGSIZE : 0;
		looked = in->end - in->begin;
		if (looked == LINE_MAX_LEN) {
			too_long = true;
			in->begin = in->end;
			looked = 0;
		}
		n = fill(in);
		if (n < 0)
			return (int)n;
	}
	in->line++;
	in->whole = newline;
	*line = in->buf + in->begin;
	*len = (size_t)((newline ? newline : in->buf + in->end) - *line);
	in->begin += *len + in->whole;
	return too_long ? -EMSGSIZE : 1;
}

/*
 * Is it an event that the filters, -t, -u and the ports let through? What is not about a socket always is.
 * Of the processes that hold a socket which was open before, the recording has the first in full: that one counts.
 */
static bool wanted(const struct options *o, const struct event *ev)
{
	const struct port_filter *f = ev->transport == 17 ? &o->watch.udp : &o->watch.tcp;
	bool egress = ev->direction == EV_DIR_EGRESS;

	if (!(ev->has & EV_HAS_SOCKET))
		return true;
	if (filter_event(&o->filter, ev, false) != FILTER_SHOW)
		return false;
	if (o->tcp != o->udp && (ev->transport == 17) != o->udp)
		return false;
	if (o->default_ports)
		return true;
	if (ev->has & EV_HAS_REFUSED && ev->local.no_port) { /* several ports, or of no new one */
		if (!ev->refused.interval_ports)
			return true;
		for (uint32_t p = ev->refused.lowest; p <= ev->refused.highest; p++)
			if (port_filter_local(f, (uint16_t)p, true))
				return true;
		return false;
	}
	return ((ev->has & EV_HAS_LOCAL) && port_filter_local(f, ev->local.port, !egress)) ||
	       ((ev->has & EV_HAS_REMOTE) && !ev->remote.no_port &&
		port_filter_remote(f, ev->remote.port, egress));
}

/* SIGWINCH came. */
static volatile sig_atomic_t resized;

static void on_resize(int sig)
{
	(void)sig;
	resized = 1;
}

static void follow_width(struct replay *r)
{
	if (!resized)
		return;
	resized = 0;
	r->cfg.width = wrap_columns(STDOUT_FILENO);
	if (r->out)
		out_text.resize(r->out, r->cfg.width);
}

/* Wait as long as it took, divided by the speed. What is told late does not wait. */
static void pace(struct replay *r, uint64_t time_ns)
{
	double wait = 0;
	struct timespec ts;

	if (r->last_ns && time_ns > r->last_ns)
		wait = (double)(time_ns - r->last_ns) / r->opt->speed;
	if (time_ns > r->last_ns)
		r->last_ns = time_ns;
	if (wait < 1e5)
		return;
	sink_drain(&r->sink, -1);
	if (wait > 1e18)
		wait = 1e18;
	ts = (struct timespec){ (time_t)(wait / 1e9), (long)((uint64_t)wait % 1000000000u) };
	while (nanosleep(&ts, &ts) && errno == EINTR)
		;
}

/* Each run has its own heading and its own zero of relative times. */
static int begin_run(struct replay *r, uint64_t start_ns)
{
	out_text.destroy(r->out);
	r->cfg.run_start_ns = start_ns;
	r->last_ns = 0;
	r->out = out_text.create(&r->cfg, &r->sink);
	return r->out ? 0 : -ENOMEM;
}

static int print(struct replay *r, const struct event *ev)
{
	int err = 0;

	if (ev->action == EV_TRACE_STARTED || !r->out) /* without the one: of a rotated file */
		err = begin_run(r, ev->action == EV_TRACE_STARTED && ev->opened_ns ? ev->opened_ns :
										    ev->time_ns);
	if (err || !wanted(r->opt, ev))
		return err;
	if (r->opt->speed > 0)
		pace(r, ev->time_ns);
	follow_width(r);
	err = out_text.event(r->out, ev);
	if (!err && sink_full(&r->sink, true))
		err = sink_drain(&r->sink, -1);
	if (!err && (ev->has & EV_HAS_SOCKET) && ++r->printed == r->opt->count)
		return -ECANCELED;
	return err;
}

/* Say it; go on with the next line unless there were too many. */
static int bad_line(struct replay *r, const struct input *in, const char *what)
{
	sink_drain(&r->sink, -1); /* a terminal shows both in their order */
	log_error("%s:%llu: %s: line left out", in->name, (unsigned long long)in->line, what);
	if (++r->bad < BAD_LINES_MAX)
		return 0;
	log_error("%s: no recording of strayport -j: given up", in->name);
	return -EPROTO;
}

static int replay_lines(struct replay *r, struct input *in)
{
	const struct event *ev;
	char *line;
	size_t len;
	int n, err = 0;

	while (!err && (n = next_line(in, &line, &len)) != 0) {
		if (n == -EMSGSIZE) {
			err = bad_line(r, in, "too long for an event");
			continue;
		}
		if (n < 0) {
			log_error("cannot read %s: %s", in->name, strerror(-n));
			return -EPROTO;
		}
		ev = event_read(r->reader, line, len);
		if (ev)
			err = print(r, ev);
		else if (in->whole)
			err = bad_line(r, in, event_reader_error(r->reader));
		else
			log_warn("%s:%llu: the last line is torn, as after a crash: its %zu bytes are left out",
				 in->name, (unsigned long long)in->line, len);
	}
	return err;
}

/* Returns 0, or -errno: -EPROTO = said, the other files follow. */
static int replay_file(struct replay *r, struct input *in, const char *path)
{
	bool is_stdin = !strcmp(path, "-");
	char shown[1024];
	struct stat st;
	int err;

	in->name = is_stdin ? "stdin" : escape_str(shown, sizeof(shown), path);
	in->line = in->begin = in->end = 0;
	in->eof = false;
	in->fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (in->fd < 0 || fstat(in->fd, &st) || S_ISDIR(st.st_mode)) {
		log_error("cannot read %s: %s", in->name, in->fd < 0 ? strerror(errno) : strerror(EISDIR));
		if (in->fd >= 0)
			close(in->fd);
		return -EPROTO;
	}
	err = replay_lines(r, in);
	if (!is_stdin)
		close(in->fd);
	return err;
}

int replay_run(const struct options *o, const struct output_config *cfg)
{
	struct replay r = { .opt = o, .cfg = *cfg, .reader = event_reader_new() };
	struct input *in = calloc(1, sizeof(*in));
	const struct sigaction follow = { .sa_handler = on_resize, .sa_flags = SA_RESTART };
	bool failed = false;
	int err = -ENOMEM;

	sigaction(SIGWINCH, &follow, NULL);
	if (r.reader && in && !sink_init(&r.sink, STDOUT_FILENO, 0))
		err = 0;
	for (size_t i = 0; !err && i < o->n_operands; i++) {
		err = replay_file(&r, in, o->operands[i]);
		if (err != -EPROTO)
			continue;
		failed = true;
		err = 0;
	}
	if (err == -ECANCELED)
		err = 0;
	if (!err)
		err = sink_drain(&r.sink, -1);
	out_text.destroy(r.out);
	sink_free(&r.sink);
	event_reader_free(r.reader);
	free(in);
	return err ? err : failed || r.bad;
}
