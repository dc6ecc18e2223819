/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * filter.h - which events of the watched ports are shown.
 *
 * Values of one option are alternatives, different options must all hold. User
 * space decides on each event; the kernel side is told what it need not send.
 * What is not shown is not lost: it is counted nowhere, but for events of which
 * it is not known whether they should be shown.
 */
#ifndef STRAYPORT_FILTER_H
#define STRAYPORT_FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
#include "../bpf/wire.h"
#include "event.h"

#define FILTER_VALUES_MAX 64   /* of one option */
#define FILTER_TEXT_MAX   4096

struct filter_numbers {
	uint32_t v[FILTER_VALUES_MAX];
	size_t n; /* 0 = all */
};

struct filter_strings {
	const char *v[FILTER_VALUES_MAX]; /* borrowed from the command line */
	size_t n; /* 0 = all */
};

struct filter {
	uint8_t family;  /* 4 or 6; 0 = both */
	uint32_t events; /* bits 1 << enum event_action; 0 = all */
	struct filter_numbers netns; /* inode numbers, NETNS_FILTER_MAX at most */
	struct filter_numbers pids, uids;
	struct filter_strings comms, cgroups, containers;
	char text[FILTER_TEXT_MAX]; /* filter_words(): the options in force, each NUL-terminated */
	size_t text_len;
};

/* What is wrong with a value: "is not ...", and which part of it. */
struct filter_error {
	char item[128];
	char what[512];
};

/*
 * Take in the value of an option. Returns 0, or -EINVAL with err filled in. Paths of
 * cgroups are given from the root of the hierarchy, or below /sys/fs/cgroup.
 */
int filter_add_events(struct filter *f, const char *list, struct filter_error *err);
int filter_add_pids(struct filter *f, const char *list, struct filter_error *err);
int filter_add_comm(struct filter *f, const char *name, struct filter_error *err);
int filter_add_uid(struct filter *f, const char *id_or_name, struct filter_error *err);
int filter_add_netns(struct filter *f, const char *inode_or_path, struct filter_error *err);
int filter_add_cgroup(struct filter *f, const char *path, struct filter_error *err);
int filter_add_container(struct filter *f, const char *id, struct filter_error *err);

/* Write down in text what is in force: "-4", "--pid=1,2". Returns 0, or -E2BIG if it does not fit. */
int filter_words(struct filter *f);

/* Words, each NUL-terminated, as one line for people: separated by blanks, other blanks escaped. */
void filter_line(const char *words, size_t len, char *buf, size_t cap);

/* Is this kind of event shown at all? Run events always are. */
bool filter_wants(const struct filter *f, enum event_action action);

/* Does it ask for certain processes? */
bool filter_by_process(const struct filter *f);

enum filter_verdict {
	FILTER_SHOW,
	FILTER_HIDE,
	FILTER_UNKNOWN, /* not shown, for what it asks for is not known of this process */
};

/* A process: one that holds a socket, or did something. */
enum filter_verdict filter_process(const struct filter *f, const struct event_proc *p);

/* An event. holder: it is about a socket of which some holder is wanted. Run events are shown. */
enum filter_verdict filter_event(const struct filter *f, const struct event *ev, bool holder);

/*
 * Bits 1 << REC_*: which records the kernel side should send, and which of a socket
 * of which it has sent something.
 */
void filter_kinds(const struct filter *f, uint32_t *kinds, uint32_t *told);

#endif
