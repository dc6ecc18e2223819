// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Text that is broken between words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "../../user/help.h"
#include "../../user/options.h"
#include "../../user/utf8.h"
#include "../../user/wrap.h"

static void check(size_t at, size_t width, const char *text, const char *want)
{
	char *said;
	size_t len;
	FILE *f = open_memstream(&said, &len);

	wrap_text(f, at, width, text);
	fclose(f);
	assert_string_equal(said, want);
	free(said);
}

static void check_line(size_t width, const char *line, const char *want)
{
	char *said;
	size_t len;
	FILE *f = open_memstream(&said, &len);

	wrap_line(f, width, line);
	fclose(f);
	assert_string_equal(said, want);
	free(said);
}

static void words(void **state)
{
	(void)state;
	check(0, 0, "one two three", "one two three\n");
	check(0, 13, "one two three", "one two three\n");
	check(0, 12, "one two three", "one two\nthree\n");
	check(4, 11, "one two three", "one two\n    three\n");
	check(0, 3, "one twothree four", "one\ntwothree\nfour\n");
	check(9, 5, "wider than all of it", "wider than all of it\n");
	check(0, 4, "\xc3\xa4\xc3\xb6 \xc3\xbc", "\xc3\xa4\xc3\xb6 \xc3\xbc\n");
	check(0, 5, "", "\n");
	check(0, 5, "end  ", "end  \n");
}

static void lines(void **state)
{
	(void)state;
	check_line(0, "port        3401 is a port", "port        3401 is a port\n");
	check_line(20, "port        3401 is a port", "port        3401 is\n            a port\n");
	check_line(20, "    user    root zero", "    user    root\n            zero\n");
	check_line(16, "  a rule that is long", "  a rule that\n    is long\n");
	check_line(14, "", "\n");
}

/* Everything that is printed for people stays within the terminal, where its words allow that. */
static void help_on_a_narrow_terminal(void **state)
{
	char *said, *line, *end;
	size_t len;
	FILE *f = open_memstream(&said, &len);

	(void)state;
	options_help(f, 80);
	for (size_t i = 0; help_topic_name(i); i++)
		help_topic(f, help_topic_name(i), 80);
	fclose(f);
	for (line = said; *line; line = end + 1) {
		end = line;
		while (*end != '\n')
			end++;
		if (utf8_width(line, (size_t)(end - line)) > 80)
			fail_msg("%.*s", (int)(end - line), line);
	}
	free(said);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),
		cmocka_unit_test(lines),
		cmocka_unit_test(help_on_a_narrow_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
