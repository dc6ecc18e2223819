/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* replay.h - recordings as the text that the live run printed. */
#ifndef STRAYPORT_REPLAY_H
#define STRAYPORT_REPLAY_H

#include "options.h"
#include "output.h"

/*
 * Print the recordings o->operands, one after the other, through out_text to stdout. cfg is for the
 * output; its run_start_ns is taken from the recording. Returns 0; 1 after messages: a file could not be
 * read, or lines of it made no sense and were left out; or -errno of stdout.
 */
int replay_run(const struct options *o, const struct output_config *cfg);

#endif
