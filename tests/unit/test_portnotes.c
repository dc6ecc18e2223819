// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* A file of port notes: every form that services(5) has, and garbage, which is an error and no more. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "../../user/portnotes.h"

static char path[] = "/tmp/strayport-notes.XXXXXX";

static int load(const char *text, size_t len, struct port_notes **n)
{
	int fd = open(path, O_WRONLY | O_TRUNC);

	assert_true(fd >= 0 && write(fd, text, len) == (ssize_t)len);
	close(fd);
	*n = NULL;
	return port_notes_load(n, path);
}

static void forms(void **state)
{
	static const char text[] = "# a comment\n"
				   "\n"
				   " \t \n"
				   "ssh 22/tcp\n"
				   "two\t3401/udp   b  a\t c   #   say it  \r\n"
				   "one 3401/tcp#\n"
				   "more 3401/tcp x # second\n"
				   "last 65535/sctp # no newline";
	const struct port_note *note;
	struct port_notes *n;

	(void)state;
	assert_int_equal(load(text, sizeof(text) - 1, &n), 0);
	note = port_notes_find(n, 6, 22, 0);
	assert_string_equal(note->name, "ssh");
	assert_null(note->aliases);
	assert_null(note->warning);
	note = port_notes_find(n, 17, 3401, 0);
	assert_string_equal(note->name, "two");
	assert_string_equal(note->aliases, "b a c");
	assert_string_equal(note->warning, "say it");
	assert_string_equal(port_notes_find(n, 6, 3401, 0)->name, "one");
	assert_string_equal(port_notes_find(n, 6, 3401, 1)->name, "more");
	assert_string_equal(port_notes_find(n, 6, 3401, 1)->aliases, "x");
	assert_null(port_notes_find(n, 6, 3401, 2));
	assert_string_equal(port_notes_find(n, 132, 65535, 0)->warning, "no newline");
	assert_null(port_notes_find(n, 6, 65535, 0));
	assert_null(port_notes_find(n, 6, 1, 0));
	assert_null(port_notes_find(NULL, 6, 22, 0));
	port_notes_free(n);
	assert_int_equal(load("", 0, &n), 0);
	assert_null(port_notes_find(n, 6, 22, 0));
	port_notes_free(n);
}

static void garbage(void **state)
{
	char text[200];

	(void)state;
	srand(2);
	for (int round = 0; round < 3000; round++) {
		size_t len = (size_t)rand() % sizeof(text);
		struct port_notes *n;

		for (size_t i = 0; i < len; i++)
			text[i] = rand() % 4 ? "ab 12/tcp#\n\t"[rand() % 12] : (char)rand();
		load(text, len, &n);
		port_notes_free(n);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms),
		cmocka_unit_test(garbage),
	};
	int failed, fd = mkstemp(path);

	close(fd);
	fd = open("/dev/null", O_WRONLY);
	dup2(fd, 2); /* thousands of messages */
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	return failed;
}
