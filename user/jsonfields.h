/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* jsonfields.h - the fields of a JSON event, as packaging/strayport.schema.json describes them. */
#ifndef STRAYPORT_JSONFIELDS_H
#define STRAYPORT_JSONFIELDS_H

/* All of it plain ASCII. */
struct json_field {
	const char *path; /* "process.pid", "strayport.ancestors[].name" */
	const char *type; /* "string", "integer", "boolean", "time", "list of ..." */
	const char *what; /* one line */
};

/* In the order in which they are printed; the last has path NULL. Made by scripts/gen_fields.py. */
extern const struct json_field json_fields[];

#endif
