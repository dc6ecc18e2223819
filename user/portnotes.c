// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* portnotes.c - see portnotes.h */
#include "portnotes.h"
#include "escape.h"
#include "log.h"
#include "utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_MAX (16u << 20)
#define PROTO_DDP 37 /* AppleTalk: its few ports stand in /etc/services to this day, and are passed over */

struct port_notes {
	char *text; /* the file: the notes' strings are in it */
	struct port_note *notes;
	size_t n, cap;
};

struct place {
	const char *file; /* escaped */
	unsigned int line;
};

static int wrong(const struct place *at, const char *what, const char *word)
{
	char shown[256];

	if (word)
		log_error("%s:%u: \"%s\" %s", at->file, at->line, escape_str(shown, sizeof(shown), word), what);
	else
		log_error("%s:%u: %s", at->file, at->line, what);
	return -EINVAL;
}

/* "3401/tcp" */
static int parse_port(struct port_note *note, const struct place *at, char *word)
{
	static const struct {
		const char *name;
		uint8_t ipproto;
	} protos[] = { { "tcp", IPPROTO_TCP }, { "udp", IPPROTO_UDP }, { "sctp", IPPROTO_SCTP }, { "dccp", IPPROTO_DCCP },
		     { "ddp", PROTO_DDP } };
	size_t digits = strspn(word, "0123456789");
	unsigned long port = digits && digits < 6 ? strtoul(word, NULL, 10) : 0;

	if (!digits || word[digits] != '/')
		return wrong(at, "is not PORT/PROTOCOL, such as 3401/tcp", word);
	if (port < 1 || port > 65535)
		return wrong(at, "is not a port from 1 to 65535", word);
	note->port = (uint16_t)port;
	for (size_t i = 0; i < sizeof(protos) / sizeof(protos[0]); i++)
		if (!strcmp(word + digits + 1, protos[i].name))
			note->ipproto = protos[i].ipproto;
	return note->ipproto ? 0 : wrong(at, "is of a protocol that is not tcp, udp, sctp or dccp", word);
}

static char *trim(char *s)
{
	size_t len;

	s += strspn(s, " \t");
	len = strlen(s);
	while (len && strchr(" \t\r", s[len - 1]))
		s[--len] = 0;
	return s;
}

/* The aliases, moved together so that one blank is between them; NULL = none. */
static char *squeeze(char *s)
{
	char *to = s, *from = s, *word;

	while ((word = strtok_r(from, " \t\r", &from)) != NULL) {
		size_t len = strlen(word);

		if (to > s)
			*to++ = ' ';
		memmove(to, word, len);
		to += len;
	}
	*to = 0;
	return to > s ? s : NULL;
}

static int add(struct port_notes *n, const struct port_note *note)
{
	struct port_note *more;

	if (n->n == n->cap) {
		more = reallocarray(n->notes, n->cap ? 2 * n->cap : 64, sizeof(*more));
		if (!more)
			return -ENOMEM;
		n->notes = more;
		n->cap = n->cap ? 2 * n->cap : 64;
	}
	n->notes[n->n++] = *note;
	return 0;
}

/* A line without its newline. */
static int parse_line(struct port_notes *n, const struct place *at, char *line)
{
	struct port_note note = { 0 };
	char *comment = strchr(line, '#'), *rest = line, *name, *port;

	if (!utf8_valid(line, strlen(line)))
		return wrong(at, "bytes that are not UTF-8", NULL);
	if (comment)
		*comment++ = 0;
	name = strtok_r(rest, " \t\r", &rest);
	if (!name)
		return 0;
	port = strtok_r(rest, " \t\r", &rest);
	if (!port)
		return wrong(at, "has no port/protocol after it", name);
	if (strlen(name) > PORT_NOTE_NAME_MAX)
		return wrong(at, "is a name of more than 63 bytes", name);
	if (parse_port(&note, at, port))
		return -EINVAL;
	if (note.ipproto == PROTO_DDP)
		return 0;
	note.name = name;
	note.aliases = rest ? squeeze(rest) : NULL;
	if (comment) {
		comment = trim(comment + strspn(comment, "#"));
		if (strlen(comment) > PORT_NOTE_WARNING_MAX)
			return wrong(at, "a warning of more than 255 bytes", NULL);
		note.warning = *comment ? comment : NULL;
	}
	return add(n, &note);
}

/* The whole file, NUL-terminated; NULL with errno. */
static char *slurp(const char *path, size_t *len)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY), err = 0;
	char *text = NULL, *more;
	size_t cap = 0;
	ssize_t n = 1;

	*len = 0;
	if (fd < 0)
		return NULL;
	while (!err && n) {
		if (*len + 1 >= cap) {
			cap = cap ? 2 * cap : 65536;
			more = cap > 2 * FILE_MAX ? NULL : realloc(text, cap);
			err = more ? 0 : cap > 2 * FILE_MAX ? EFBIG : ENOMEM;
			text = more ? more : text;
		}
		n = err ? 0 : read(fd, text + *len, cap - *len - 1);
		if (n < 0)
			err = errno;
		else
			*len += (size_t)n;
	}
	close(fd);
	if (err) {
		free(text);
		errno = err;
		return NULL;
	}
	text[*len] = 0;
	return text;
}

static int by_port(const void *one, const void *other)
{
	const struct port_note *a = one, *b = other;

	if (a->port != b->port)
		return a->port < b->port ? -1 : 1;
	if (a->ipproto != b->ipproto)
		return a->ipproto < b->ipproto ? -1 : 1;
	return a->name < b->name ? -1 : a->name > b->name; /* the order of the file, in which the names lie */
}

static int parse(struct port_notes *n, const char *file, size_t len)
{
	struct place at = { file, 0 };
	char *line = n->text, *end = n->text + len, *next;
	int err = 0;

	for (; !err && line < end; line = next) {
		char *newline = memchr(line, '\n', (size_t)(end - line));

		at.line++;
		next = newline ? newline + 1 : end;
		if (newline)
			*newline = 0;
		if (strlen(line) != (size_t)((newline ? newline : end) - line))
			err = wrong(&at, "a NUL byte", NULL);
		else
			err = parse_line(n, &at, line);
	}
	return err;
}

int port_notes_load(struct port_notes **notes, const char *path)
{
	struct port_notes *n = calloc(1, sizeof(*n));
	char file[1024];
	size_t len;
	int err;

	if (!n)
		return -ENOMEM;
	escape_str(file, sizeof(file), path);
	n->text = slurp(path, &len);
	if (!n->text) {
		err = -errno;
		log_error("cannot read the port notes %s: %s", file, strerror(errno));
		port_notes_free(n);
		return err;
	}
	err = parse(n, file, len);
	if (err) {
		port_notes_free(n);
		return err;
	}
	if (n->n)
		qsort(n->notes, n->n, sizeof(n->notes[0]), by_port);
	*notes = n;
	return 0;
}

void port_notes_free(struct port_notes *n)
{
	if (!n)
		return;
	free(n->text);
	free(n->notes);
	free(n);
}

const struct port_note *port_notes_find(const struct port_notes *n, uint8_t ipproto, uint16_t port, size_t i)
{
	const struct port_note want = { .port = port, .ipproto = ipproto, .name = NULL };
	size_t lo = 0, hi = n ? n->n : 0;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (by_port(&n->notes[mid], &want) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!n || i >= n->n - lo || n->notes[lo + i].port != port || n->notes[lo + i].ipproto != ipproto)
		return NULL;
	return &n->notes[lo + i];
}
