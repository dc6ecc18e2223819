/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* textcolor.h - the colour of an event's word in the text output. */
#ifndef STRAYPORT_TEXTCOLOR_H
#define STRAYPORT_TEXTCOLOR_H

#include "event.h"

enum text_colors { TEXT_PLAIN, TEXT_8_COLORS, TEXT_256_COLORS };

#define TEXT_SGR_RESET "\033[0m"
#define TEXT_SGR_MAX   16 /* bytes of what text_color() gives, and of the reset */

/* How many colours a terminal with these values of TERM and COLORTERM (each may be NULL) surely has. */
enum text_colors text_colors_of(const char *term, const char *colorterm);

/* The escape sequence that begins the colour (static); NULL: none. */
const char *text_color(enum text_colors colors, const struct event *ev);

#endif
