// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Which events are shown, what the kernel side is told, and what each mistake says. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <cmocka.h>

#include "../../user/filter.h"

#define ID "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

typedef int (*add_fn)(struct filter *f, const char *arg, struct filter_error *err);

static struct filter f;

static void reset(void)
{
	memset(&f, 0, sizeof(f));
}

static void good(add_fn add, const char *arg)
{
	struct filter_error err;

	assert_int_equal(add(&f, arg, &err), 0);
}

static void bad(add_fn add, const char *arg, const char *item, const char *what)
{
	struct filter_error err;

	reset();
	assert_int_equal(add(&f, arg, &err), -EINVAL);
	assert_string_equal(err.item, item);
	assert_string_equal(err.what, what);
}

static void mistakes(void **state)
{
	static const char no_event[] = "is no event: open, bind, listen, connect, established, failed, accept, "
				       "traffic, close, refused, handover, or their names in event.action";
	static const char no_pid[] = "is not a process id: 1 to 4194304";
	static const char no_netns[] = "is no network namespace: give its inode number, or a path such as "
				       "/proc/PID/ns/net or /run/netns/NAME";
	char many[512] = "1";

	(void)state;
	bad(filter_add_events, "", "", no_event);
	bad(filter_add_events, "bind,nosuch", "nosuch", no_event);
	bad(filter_add_events, "bind,", "", no_event);
	bad(filter_add_events, "Bind", "Bind", no_event);
	/* the run's own are always told */
	bad(filter_add_events, "trace_stopped", "trace_stopped", no_event);
	bad(filter_add_events, "lost", "lost", no_event);
	bad(filter_add_pids, "0", "0", no_pid);
	bad(filter_add_pids, "1,4194305", "4194305", no_pid);
	bad(filter_add_pids, "99999999999999999999", "99999999999999999999", no_pid);
	bad(filter_add_pids, "1 2", "1 2", no_pid);
	bad(filter_add_pids, "0x1", "0x1", no_pid);
	for (int i = 2; i <= 65; i++)
		snprintf(many + strlen(many), sizeof(many) - strlen(many), ",%d", i);
	bad(filter_add_pids, many, "65", "is one value too many: 64 at most");
	bad(filter_add_comm, "", "", "is not a name");
	bad(filter_add_comm, "0123456789abcdef", "0123456789abcdef",
	    "is too long: of a process's name the kernel keeps the first 15 bytes");
	bad(filter_add_uid, "no:such:user", "no:such:user",
	    "is neither a user's number nor a name in /etc/passwd");
	bad(filter_add_uid, "4294967295", "4294967295",
	    "is neither a user's number nor a name in /etc/passwd");
	bad(filter_add_netns, "", "", no_netns);
	bad(filter_add_netns, "0", "0", no_netns);
	bad(filter_add_netns, "4294967296", "4294967296", no_netns);
	bad(filter_add_netns, "eth0", "eth0", no_netns);
	bad(filter_add_netns, "/dev/null", "/dev/null", no_netns);
	bad(filter_add_netns, "/proc/self/ns/mnt", "/proc/self/ns/mnt", no_netns);
	bad(filter_add_netns, "/nonexistent/x", "/nonexistent/x",
	    "cannot be opened: No such file or directory");
	bad(filter_add_cgroup, "", "", "is no path of a cgroup: it begins with /");
	bad(filter_add_cgroup, "system.slice", "system.slice", "is no path of a cgroup: it begins with /");
	bad(filter_add_container, "", "", "is not the id of a container");
}

static const char *line(void)
{
	static char buf[2 * FILTER_TEXT_MAX];

	assert_int_equal(filter_words(&f), 0);
	filter_line(f.text, f.text_len, buf, sizeof(buf));
	return buf;
}

/* What is in force is told in the form of the command line, and names what it was resolved to. */
static void words(void **state)
{
	struct stat st;
	char want[256];

	(void)state;
	reset();
	assert_string_equal(line(), "");
	assert_int_equal(f.text_len, 0);
	f.family = 4;
	good(filter_add_events, "socket_bound,traffic");
	good(filter_add_events, "close");
	good(filter_add_pids, "2,1");
	good(filter_add_pids, "2,3");
	good(filter_add_comm, "a b");
	good(filter_add_comm, "\x1b");
	good(filter_add_uid, "root");
	good(filter_add_uid, "7");
	good(filter_add_netns, "/proc/self/ns/net");
	good(filter_add_cgroup, "/sys/fs/cgroup/system.slice");
	good(filter_add_cgroup, "/sys/fs/cgroup");
	good(filter_add_cgroup, "/sys/fs/cgroups");
	good(filter_add_container, "web");
	assert_int_equal(stat("/proc/self/ns/net", &st), 0);
	snprintf(want, sizeof(want),
		 "-4 --events=socket_bound,network_flow,disconnect_received,socket_closed --netns=%llu "
		 "--pid=2,1,3 --comm=a\\x20b --comm=\\x1b --uid=0,7 --cgroup=/system.slice --cgroup=/ "
		 "--cgroup=/sys/fs/cgroups --container=web",
		 (unsigned long long)st.st_ino);
	assert_string_equal(line(), want);
	assert_string_equal(f.text, "-4");
	assert_int_equal(f.text[f.text_len - 1], 0);
}

static void too_many_words(void **state)
{
	static char path[1500] = "/";

	(void)state;
	reset();
	memset(path + 1, 'x', sizeof(path) - 2);
	good(filter_add_cgroup, path);
	good(filter_add_cgroup, path);
	assert_int_equal(filter_words(&f), 0);
	good(filter_add_cgroup, path);
	assert_int_equal(filter_words(&f), -E2BIG);
}

static struct event sample(enum event_action action)
{
	struct event ev = { .action = action, .has = EV_HAS_SOCKET | EV_HAS_LOCAL | EV_HAS_PROCESS,
			    .netns = 4026531840 };

	ev.local.family = 4;
	ev.proc = (struct event_proc){ .pid = 12, .comm = "nc", .uid = 1000, .has_ids = true,
				       .cgroup = "/system.slice/docker-" ID ".scope", .container = ID };
	return ev;
}

static enum filter_verdict shown(const struct event *ev)
{
	return filter_event(&f, ev, false);
}

/* What holds for all events, whoever did it. */
static void by_event(void **state)
{
	struct event ev = sample(EV_SOCKET_BOUND), run = { .action = EV_TRACE_STARTED };

	(void)state;
	reset();
	assert_int_equal(shown(&ev), FILTER_SHOW);
	f.family = 6;
	assert_int_equal(shown(&ev), FILTER_HIDE);
	ev.local.family = 6;
	assert_int_equal(shown(&ev), FILTER_SHOW);
	ev.local.family = 0; /* it failed before it had an address; the remote one is known */
	ev.remote.family = 4;
	assert_int_equal(shown(&ev), FILTER_HIDE);
	reset();
	good(filter_add_netns, "4026531841");
	assert_int_equal(shown(&ev), FILTER_HIDE);
	good(filter_add_netns, "4026531840");
	assert_int_equal(shown(&ev), FILTER_SHOW);
	good(filter_add_events, "close,accept");
	assert_int_equal(shown(&ev), FILTER_HIDE);
	assert_int_equal(shown(&run), FILTER_SHOW);
	assert_true(filter_wants(&f, EV_EVENTS_LOST) && filter_wants(&f, EV_HEARTBEAT));
	ev.action = EV_SOCKET_CLOSED;
	assert_int_equal(shown(&ev), FILTER_SHOW);
	ev.action = EV_DISCONNECT_RECEIVED;
	assert_int_equal(shown(&ev), FILTER_SHOW);
}

static void by_process(void **state)
{
	static const struct {
		add_fn add;
		const char *arg;
		enum filter_verdict want;
	} one[] = {
		{ filter_add_pids, "11,12", FILTER_SHOW },
		{ filter_add_pids, "1", FILTER_HIDE },
		{ filter_add_comm, "nc", FILTER_SHOW },
		{ filter_add_comm, "n", FILTER_HIDE },
		{ filter_add_comm, "worker", FILTER_SHOW }, /* the thread's */
		{ filter_add_uid, "1000", FILTER_SHOW },
		{ filter_add_uid, "0", FILTER_HIDE },
		{ filter_add_cgroup, "/", FILTER_SHOW },
		{ filter_add_cgroup, "/system.slice", FILTER_SHOW },
		{ filter_add_cgroup, "/system.slice/", FILTER_SHOW },
		{ filter_add_cgroup, "/system", FILTER_HIDE },
		{ filter_add_cgroup, "/system.slice/docker-" ID ".scope", FILTER_SHOW },
		{ filter_add_cgroup, "/system.slice/docker-" ID ".scope/x", FILTER_HIDE },
		{ filter_add_container, ID, FILTER_SHOW },
		{ filter_add_container, "0123456789ab", FILTER_SHOW },
		{ filter_add_container, "123456789ab", FILTER_HIDE },
	};
	struct event ev = sample(EV_SOCKET_BOUND);

	(void)state;
	ev.proc.thread_comm = "worker";
	for (size_t i = 0; i < sizeof(one) / sizeof(one[0]); i++) {
		reset();
		good(one[i].add, one[i].arg);
		if (shown(&ev) != one[i].want)
			fail_msg("%zu: %s: %d", i, one[i].arg, shown(&ev));
	}
	/* a name is a container only if it is the whole name */
	ev.proc.container = "web-1";
	reset();
	good(filter_add_container, "web");
	assert_int_equal(shown(&ev), FILTER_HIDE);
	good(filter_add_container, "web-1");
	assert_int_equal(shown(&ev), FILTER_SHOW);
	/* of different options all must hold */
	good(filter_add_pids, "13");
	assert_int_equal(shown(&ev), FILTER_HIDE);
	/* a socket that one of those holds */
	assert_int_equal(filter_event(&f, &ev, true), FILTER_SHOW);
}

/* Who it was is not known: not shown, and told apart from what is known not to be asked for. */
static void not_known(void **state)
{
	struct event ev = sample(EV_SOCKET_BOUND), refused = sample(EV_CONNECTION_REFUSED);

	(void)state;
	reset();
	good(filter_add_pids, "12");
	ev.has &= ~(uint32_t)EV_HAS_PROCESS;
	assert_int_equal(shown(&ev), FILTER_UNKNOWN);
	refused.has &= ~(uint32_t)EV_HAS_PROCESS;
	assert_int_equal(shown(&refused), FILTER_HIDE);
	f.family = 6; /* whoever it was */
	assert_int_equal(shown(&ev), FILTER_HIDE);

	ev = sample(EV_SOCKET_BOUND);
	ev.proc.comm = "";
	ev.proc.has_ids = false;
	ev.proc.cgroup = ev.proc.container = NULL;
	reset();
	good(filter_add_comm, "nc");
	assert_int_equal(shown(&ev), FILTER_UNKNOWN);
	reset();
	good(filter_add_uid, "0");
	assert_int_equal(shown(&ev), FILTER_UNKNOWN);
	good(filter_add_pids, "1");
	assert_int_equal(shown(&ev), FILTER_HIDE);
	reset();
	good(filter_add_cgroup, "/");
	assert_int_equal(shown(&ev), FILTER_UNKNOWN);
	reset();
	good(filter_add_container, "x");
	assert_int_equal(shown(&ev), FILTER_UNKNOWN);
	ev.proc.cgroup = "/";
	assert_int_equal(shown(&ev), FILTER_HIDE); /* in none */
}

#define BIT(kind) (1u << REC_##kind)
#define ENDS (BIT(CLOSE) | BIT(FAILED) | BIT(GONE))
#define ALL_OF_A_CONNECTION \
	(BIT(ATTEMPT) | BIT(UP) | BIT(FAILED) | BIT(ACCEPT) | BIT(TRAFFIC) | BIT(CLOSE))

/* Only what no shown event is made of stays in the kernel. */
static void kinds(void **state)
{
	static const struct {
		const char *events;
		uint32_t kinds;
	} want[] = {
		{ "bind", BIT(BIND) },
		{ "listen,bind", BIT(BIND) | BIT(LISTEN) },
		{ "open", 0 },
		{ "accept", BIT(ACCEPT) },
		{ "connect,accept", BIT(ACCEPT) | BIT(ATTEMPT) },
		{ "socket_closed", BIT(GONE) },
		{ "refused", BIT(REFUSED) | BIT(BIND) | BIT(LISTEN) | BIT(GONE) }, /* the last holder */
		{ "established", ALL_OF_A_CONNECTION },
		{ "disconnect_received", ALL_OF_A_CONNECTION },
		{ "failed", ALL_OF_A_CONNECTION | BIT(DGRAM) | BIT(DGRAM_ERR) },
		{ "handover", BIT(HANDOVER) },
		{ "traffic", ALL_OF_A_CONNECTION | BIT(DGRAM) | BIT(DGRAM_ERR) | BIT(WAKE) },
	};
	uint32_t first, told;

	(void)state;
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		reset();
		good(filter_add_events, want[i].events);
		filter_kinds(&f, &first, &told);
		if (first != want[i].kinds)
			fail_msg("%s: %#x, not %#x", want[i].events, first, want[i].kinds);
		assert_int_equal(told, first | ENDS);
	}
	reset();
	filter_kinds(&f, &first, &told);
	assert_int_equal(first, ALL_OF_A_CONNECTION | ENDS | BIT(BIND) | BIT(LISTEN) | BIT(WAKE) |
				       BIT(DGRAM) | BIT(DGRAM_ERR) | BIT(REFUSED) | BIT(HANDOVER));
	good(filter_add_pids, "1");
	filter_kinds(&f, &first, &told);
	assert_false(first & BIT(REFUSED));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mistakes),  cmocka_unit_test(words),      cmocka_unit_test(too_many_words),
		cmocka_unit_test(by_event),  cmocka_unit_test(by_process), cmocka_unit_test(not_known),
		cmocka_unit_test(kinds),
	};

	return cmocka_run_group_tests_name("filter", tests, NULL, NULL);
}
