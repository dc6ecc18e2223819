/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * textcolor.c - see textcolor.h
 *
 * Nobody asks the terminal for its background, so each colour must be read on black and on white. Of the 256 these are in
 * the middle: their contrast is about 4:1 or more with both. Of the eight, which each terminal mixes as it likes, only red
 * and magenta are: green, cyan and yellow are too light for white, blue is too dark for black.
 */
#include "textcolor.h"

#include <string.h>

#define BOLD	    "\033[1m"
#define RED_8	    "\033[31m"
#define RED_BOLD_8  "\033[1;31m"
#define MAGENTA_8   "\033[35m"
#define GREEN	    "\033[38;5;28m"   /* #008700 */
#define GREEN_BOLD  "\033[1;38;5;28m"
#define BLUE	    "\033[38;5;31m"   /* #0087af */
#define RED	    "\033[38;5;196m"  /* #ff0000 */
#define RED_BOLD    "\033[1;38;5;196m"
#define MAGENTA	    "\033[38;5;133m"  /* #af5faf */
#define GREY	    "\033[38;5;243m"  /* #767676 */

_Static_assert(sizeof(RED_BOLD) - 1 <= TEXT_SGR_MAX, "the longest");

enum text_colors text_colors_of(const char *term, const char *colorterm)
{
	if (colorterm && *colorterm)
		return TEXT_256_COLORS;
	return term && strstr(term, "256color") ? TEXT_256_COLORS : TEXT_8_COLORS;
}

static const char *pick(enum text_colors colors, const char *of_256, const char *of_8)
{
	return colors == TEXT_256_COLORS ? of_256 : of_8;
}

const char *text_color(enum text_colors colors, const struct event *ev)
{
	if (colors == TEXT_PLAIN)
		return NULL;
	switch (ev->action) {
	case EV_SOCKET_EXISTING:
		return BOLD;
	case EV_SOCKET_BOUND:
	case EV_SOCKET_LISTENING:
		if (ev->outcome == EV_OUTCOME_FAILURE)
			return pick(colors, RED, RED_8);
		return pick(colors, GREEN_BOLD, BOLD);
	case EV_CONNECTION_ATTEMPTED:
	case EV_CONNECTION_ESTABLISHED:
		return pick(colors, BLUE, NULL);
	case EV_CONNECTION_ACCEPTED:
		return pick(colors, GREEN, BOLD);
	case EV_SOCKET_HANDOVER:
		return pick(colors, MAGENTA, MAGENTA_8);
	case EV_CONNECTION_FAILED:
	case EV_CONNECTION_REFUSED:
		return pick(colors, RED, RED_8);
	case EV_EVENTS_LOST:
		return pick(colors, RED_BOLD, RED_BOLD_8);
	case EV_DISCONNECT_RECEIVED:
	case EV_SOCKET_CLOSED:
		return pick(colors, GREY, NULL);
	default:
		return NULL;
	}
}
