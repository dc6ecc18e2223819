/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * portnotes.h - the user's own names of ports, and warnings: a file in the form of services(5).
 *
 *   name  port/protocol  [alias...]  [# warning]
 *
 * The protocol is tcp, udp, sctp or dccp (lines of ddp are passed over). Unlike in services(5) the comment of an entry is kept: it is the warning.
 */
#ifndef STRAYPORT_PORTNOTES_H
#define STRAYPORT_PORTNOTES_H

#include <stddef.h>
#include <stdint.h>

#define PORT_NOTE_NAME_MAX    63  /* bytes of a name */
#define PORT_NOTE_WARNING_MAX 255

struct port_note {
	uint16_t port;
	uint8_t ipproto;
	const char *name;
	const char *aliases; /* separated by one blank, or NULL */
	const char *warning; /* or NULL */
};

struct port_notes;

/* Read the file. Returns 0, or -errno after a message that names file and line. All text is valid UTF-8. */
int port_notes_load(struct port_notes **notes, const char *path);
void port_notes_free(struct port_notes *notes); /* accepts NULL */

/* The i-th note on a port (in the order of the file), or NULL. notes may be NULL. */
const struct port_note *port_notes_find(const struct port_notes *notes, uint8_t ipproto, uint16_t port, size_t i);

#endif
