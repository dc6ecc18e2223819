/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* textwhat.h - the last column of the text output: what there is to say of an event, piece by piece. */
#ifndef STRAYPORT_TEXTWHAT_H
#define STRAYPORT_TEXTWHAT_H

#include "event.h"
#include "textline.h"

void text_what(struct line *l, const struct event *ev);

#endif
