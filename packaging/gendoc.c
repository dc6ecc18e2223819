// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/*
 * gendoc.c - print the man page or a shell's completions: gendoc man|bash|zsh.
 *
 * Linked with the program's own objects: the options, their words, the events and
 * the port sets come from the tables that the program itself uses.
 */
#include "event.h"
#include "help.h"
#include "options.h"
#include "ports.h"
#include "registry.h"
#include "version.h"

#include <stdio.h>
#include <string.h>

static const struct option_row *rows;
static size_t n_rows;

/* ---------------------------------------------------------------- man(7) */

/* Text of a man page: no byte of it is a request, and hyphens can be copied as minus signs. */
static void man_text(const char *s)
{
	if (*s == '.' || *s == '\'')
		fputs("\\&", stdout);
	for (; *s; s++) {
		if (*s == '\\')
			fputs("\\e", stdout);
		else if (*s == '-')
			fputs("\\-", stdout);
		else if (*s == '^')
			fputs("\\(ha", stdout);
		else
			putchar(*s);
	}
	putchar('\n');
}

static void man_option(const struct option_row *r)
{
	printf(".TP\n");
	if (r->key < 256)
		printf("\\fB\\-%c\\fR%s", r->key, r->name ? ", " : "");
	if (r->name) {
		printf("\\fB\\-\\-");
		for (const char *p = r->name; *p; p++)
			printf(*p == '-' ? "\\-" : "%c", *p);
		printf("\\fR");
	}
	if (r->arg)
		printf(" \\fI%s\\fR", r->arg);
	putchar('\n');
	man_text(r->help);
}

static void man_event(enum event_action a)
{
	const char *word = event_action_word(a);

	printf(".TP\n\\fB%s\\fR", event_action_name(a));
	if (word && strcmp(word, event_action_name(a)))
		printf(" (\\fB%s\\fR)", word);
	putchar('\n');
	man_text(event_action_what(a));
}

static void man_head(void)
{
	const struct option_verb *verb;

	printf(".\\\" Made by packaging/gendoc.c. SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause\n"
	       ".TH STRAYPORT 8 %s \"strayport %s\" \"System Administration\"\n"
	       ".SH NAME\nstrayport \\- tell who is on a network port, as it happens\n"
	       ".SH SYNOPSIS\n.B strayport\n.RI [ OPTION \"]... [\" PORTS ]...\n",
	       STRAYPORT_VERSION_DATE, STRAYPORT_VERSION);
	for (size_t i = 0; (verb = options_verb(i)); i++)
		printf(".br\n.B strayport %s\n.I %s\n", verb->name, verb->arg);
	printf(".SH DESCRIPTION\n"
	       "Prints every bind, listen, connect, accept, transfer, refusal and close that touches the\n"
	       "watched ports, TCP and UDP, on either side, in all network namespaces, with the process\n"
	       "behind it: pid, command, executable, arguments, parents, user, container.\n"
	       "What was open before is listed first.\n"
	       "It hooks the kernel's own functions (eBPF); a name is only ever the process in whose\n"
	       "context the kernel ran, or one that was recorded so earlier.\n"
	       ".PP\n"
	       "Events go to standard output, as text or as JSON Lines in the terms of the Elastic Common\n"
	       "Schema; everything else goes to standard error.\n"
	       ".SH PORTS\n"
	       "A port (3401), a range (4000\\-4010) or a service name (ssh), each for one transport if\n"
	       "/tcp or /udp follows, or a set of the IANA port registry (of %s, built in):\n",
	       registry_date());
	for (size_t i = 0; ports_set_name(i); i++)
		printf(".BR %s %s\n", ports_set_name(i), ports_set_name(i + 1) ? "," : ".");
	printf("Several are separated by blanks or commas.\n"
	       "A leading \\fB\\(ha\\fR or \\fB!\\fR takes away: unassigned,\\(ha8080.\n"
	       "Of a set only the side of the service counts.\n"
	       "Without any, strayport watches unassigned and 3401.\n");
}

static void man_tail(void)
{
	enum exit_status status;
	const char *what;

	printf(".SH EXIT STATUS\n");
	for (size_t i = 0; (what = help_exit(i, &status)); i++) {
		printf(".TP\n.B %d\n", status);
		man_text(what);
	}
	printf(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nIf set and not empty: no colours unless \\fB\\-\\-color\\fR asks for them.\n"
	       ".TP\n.BR TERM \", \" COLORTERM\nWhether the terminal has 256 colours; dumb is one without any.\n"
	       ".SH FILES\n"
	       ".TP\n.I /etc/passwd\nUser names. There is never a look\\-up by NSS or DNS.\n"
	       ".TP\n.I /etc/default/strayport\nPORTS: what the service \\fBstrayport.service\\fR watches.\n"
	       ".TP\n.I /var/log/strayport/strayport.jsonl\nWhere the service writes.\n"
	       ".SH NOTES\n"
	       "Needs root, or the capabilities CAP_BPF, CAP_PERFMON, CAP_NET_ADMIN and CAP_SYS_PTRACE\n"
	       "and a mounted tracefs.\n"
	       "Without CAP_SYS_ADMIN, sockets that no process holds are not listed in network namespaces\n"
	       "other than that of strayport.\n"
	       ".SH EXAMPLES\n"
	       ".nf\nstrayport 3401\nstrayport \\-s 3401/tcp 4000\\-4010\nstrayport \\-j unassigned,\\(ha8080 | jq .\n.fi\n"
	       ".SH SEE ALSO\n.BR ss (8),\n.BR services (5),\n.BR capabilities (7)\n");
}

/* Which options a verb takes: those that it does not take are refused. */
static void man_verb(const struct option_verb *verb)
{
	const char *between = "";

	printf(".TP\n\\fBstrayport %s\\fR \\fI%s\\fR\n", verb->name, verb->arg);
	man_text(verb->help);
	if (verb->mode == MODE_HELP)
		return;
	printf(".br\nOptions:");
	for (size_t i = 0; i < n_rows; i++) {
		if (!options_apply(verb->mode, rows[i].key) || rows[i].key == 'h' || rows[i].key == 'V')
			continue;
		printf("%s ", between);
		if (rows[i].name)
			printf("\\fB\\-\\-%s\\fR", rows[i].name);
		else
			printf("\\fB\\-%c\\fR", rows[i].key);
		between = ",";
	}
	printf(".\n");
}

static void man(void)
{
	const struct option_verb *verb;

	man_head();
	printf(".SH COMMANDS\n");
	for (size_t i = 0; (verb = options_verb(i)); i++)
		man_verb(verb);
	printf(".SH OPTIONS\n");
	for (size_t i = 0; i < n_rows; i++)
		man_option(&rows[i]);
	printf(".PP\nTopics of \\fBhelp\\fR:\n");
	for (size_t i = 0; help_topic_name(i); i++)
		printf(".BR %s %s\n", help_topic_name(i), help_topic_name(i + 1) ? "," : ".");
	printf(".SH EVENTS\nThe name is event.action of the JSON; in brackets the word of the text.\n");
	for (int a = 1; a < EV_ACTION_MAX; a++)
		man_event((enum event_action)a);
	man_tail();
}

/* ---------------------------------------------------------------- completions */

static int takes_file(const struct option_row *r)
{
	return r->arg && (strstr(r->arg, "FILE") || strstr(r->arg, "PATH"));
}

static int takes_ports(const struct option_row *r)
{
	return r->arg && r->key == 'P';
}

static void port_sets(void)
{
	for (size_t i = 0; ports_set_name(i); i++)
		printf("%s%s", i ? " " : "", ports_set_name(i));
}

static void topics(void)
{
	for (size_t i = 0; help_topic_name(i); i++)
		printf("%s%s", i ? " " : "", help_topic_name(i));
}

/* In the completions: before the first word that is no option, where a verb may follow still. */
#define MODE_OPEN (-1)

/* Is the option one to offer? Of what is no option yet it is not known whether it is a verb: all. */
static int offered(int mode, const struct option_row *r)
{
	return mode == MODE_OPEN || options_apply((enum options_mode)mode, r->key);
}

static void bash_words(int mode)
{
	const char *between = "";

	for (size_t i = 0; i < n_rows; i++) {
		if (!offered(mode, &rows[i]))
			continue;
		if (rows[i].key < 256)
			printf("%s-%c", between, rows[i].key);
		if (rows[i].name)
			printf("%s--%s", rows[i].key < 256 ? " " : between, rows[i].name);
		between = " ";
	}
}

/* The case label of an option: -f | --format. */
static void label(const struct option_row *r)
{
	if (r->key < 256)
		printf("-%c%s", r->key, r->name ? " | " : "");
	if (r->name)
		printf("--%s", r->name);
}

/* -P | --port | -L ...: all options that take an argument. */
static void labels_with_argument(void)
{
	const char *between = "";

	for (size_t i = 0; i < n_rows; i++) {
		if (!rows[i].arg)
			continue;
		fputs(between, stdout);
		label(&rows[i]);
		between = " | ";
	}
}

static void bash_argument(const struct option_row *r)
{
	printf("\t");
	label(r);
	printf(")\n");
	if (takes_file(r)) {
		printf("\t\tfiles=1\n");
	} else if (takes_ports(r)) {
		printf("\t\twords=$sets files=\n");
	} else {
		printf("\t\tfiles= words=\"");
		for (size_t i = 0; options_value(r, i); i++)
			printf("%s%s", i ? " " : "", options_value(r, i));
		printf("\"\n");
	}
	printf("\t\t;;\n");
}

/* What can stand after a verb. */
static void bash_verb(const struct option_verb *verb)
{
	printf("\t\t%s)\n", verb->name);
	if (verb->mode == MODE_HELP) {
		printf("\t\t\twords=\"");
		topics();
		printf("\"\n\t\t\t;;\n");
		return;
	}
	printf("\t\t\toptions=\"");
	bash_words(verb->mode);
	printf("\"\n%s\t\t\t;;\n", verb->mode == MODE_REPLAY ? "\t\t\tfiles=1\n" : "");
}

static void bash_first_word(void)
{
	const struct option_verb *verb;

	printf("\t# the first word that is no option: a verb, or a port\n"
	       "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	       "\t\tcase ${COMP_WORDS[i]} in\n\t\t");
	labels_with_argument();
	printf(")\n"
	       "\t\t\t[[ ${COMP_WORDS[i + 1]} == = ]] && ((i++))\n"
	       "\t\t\t((i++))\n\t\t\t;;\n"
	       "\t\t-*) ;;\n"
	       "\t\t*)\n\t\t\tfirst=${COMP_WORDS[i]}\n\t\t\tbreak\n\t\t\t;;\n"
	       "\t\tesac\n"
	       "\tdone\n"
	       "\tcase $first in\n");
	for (size_t i = 0; (verb = options_verb(i)); i++)
		bash_verb(verb);
	printf("\t\t\"\")\n\t\t\toptions=\"");
	bash_words(MODE_OPEN);
	printf("\"\n\t\t\twords=\"");
	for (size_t i = 0; (verb = options_verb(i)); i++)
		printf("%s ", verb->name);
	printf("$sets\"\n\t\t\t;;\n\t\t*)\n\t\t\toptions=\"");
	bash_words(MODE_TRACE);
	printf("\"\n\t\t\twords=$sets\n\t\t\t;;\n\tesac\n");
}

static void bash(void)
{
	printf("# bash completion for strayport. Made by packaging/gendoc.c.\n"
	       "_strayport()\n{\n"
	       "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} sets=\"");
	port_sets();
	printf("\"\n"
	       "\tlocal i first= words= options= files=\n"
	       "\tCOMPREPLY=()\n");
	bash_first_word();
	printf("\t# --name=value comes as three words\n"
	       "\tif [[ $cur == = ]]; then\n"
	       "\t\tcur=\n"
	       "\telif [[ $prev == = ]]; then\n"
	       "\t\tprev=${COMP_WORDS[COMP_CWORD - 2]}\n"
	       "\tfi\n"
	       "\tcase $prev in\n");
	for (size_t i = 0; i < n_rows; i++)
		if (rows[i].arg)
			bash_argument(&rows[i]);
	printf("\t*)\n"
	       "\t\tif [[ $cur == -* ]]; then\n\t\t\twords=$options files=\n\t\tfi\n\t\t;;\n"
	       "\tesac\n"
	       "\tif [[ $files ]]; then\n"
	       "\t\tcompopt -o filenames 2>/dev/null\n"
	       "\t\tmapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
	       "\telse\n"
	       "\t\tmapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
	       "\tfi\n"
	       "}\n"
	       "complete -F _strayport strayport\n");
}

/* Text between brackets in single quotes of an _arguments specification. */
static void zsh_text(const char *s)
{
	for (; *s; s++) {
		if (*s == '\'')
			fputs("'\\''", stdout);
		else if (strchr("[]:\\", *s))
			printf("\\%c", *s);
		else
			putchar(*s);
	}
}

/* "*-f+[help]:FORMAT:(text json)", once for the letter and once for the long name. */
static void zsh_option(const struct option_row *r, int with_name)
{
	printf("\t\t'*-");
	if (with_name)
		printf("-%s%s[", r->name, r->arg ? "=" : "");
	else
		printf("%c%s[", r->key, r->arg ? "+" : "");
	zsh_text(r->help);
	printf("]");
	if (r->arg) {
		printf(":%s:", r->arg);
		if (takes_file(r)) {
			printf("_files");
		} else if (takes_ports(r) || options_value(r, 0)) {
			printf("(");
			if (takes_ports(r))
				port_sets();
			for (size_t i = 0; options_value(r, i); i++)
				printf("%s%s", i ? " " : "", options_value(r, i));
			printf(")");
		} else {
			printf(" ");
		}
	}
	printf("' \\\n");
}

static void zsh_options(int mode)
{
	printf("\t_arguments -s -S : \\\n");
	for (size_t i = 0; i < n_rows; i++) {
		if (!offered(mode, &rows[i]))
			continue;
		if (rows[i].key < 256)
			zsh_option(&rows[i], 0);
		if (rows[i].name)
			zsh_option(&rows[i], 1);
	}
}

/* word\:"what it is", of which a list stands between double brackets. */
static void zsh_word(const char *word, const char *what)
{
	printf("%s\\:\"", word);
	zsh_text(what);
	printf("\" ");
}

static void zsh_sets(void)
{
	for (size_t i = 0; ports_set_name(i); i++)
		zsh_word(ports_set_name(i), ports_set_what(i));
}

/* The options of a verb, and what stands after it. The verb itself is the first word. */
static void zsh_verb(const struct option_verb *verb)
{
	printf("(%s)\n", verb->name);
	if (verb->mode == MODE_HELP) {
		printf("\t_arguments : '1: :(%s)' '2:topic:(", verb->name);
		topics();
		printf(")'\n");
	} else {
		zsh_options(verb->mode);
		printf("\t\t'1: :(%s)' %s\n", verb->name,
		       verb->mode == MODE_REPLAY ? "'*:recording:_files'" : "'2:port: '");
	}
	printf("\t;;\n");
}

static void zsh(void)
{
	const struct option_verb *verb;

	printf("#compdef strayport\n# zsh completion for strayport. Made by packaging/gendoc.c.\n\n"
	       "local i first=\n"
	       "# the first word that is no option: a verb, or a port\n"
	       "for ((i = 2; i < CURRENT; i++)); do\n"
	       "\tcase $words[i] in\n\t(");
	labels_with_argument();
	printf(") ((i++)) ;;\n\t(-*) ;;\n\t(*) first=$words[i]; break ;;\n\tesac\ndone\n"
	       "case $first in\n");
	for (size_t i = 0; (verb = options_verb(i)); i++)
		zsh_verb(verb);
	printf("('')\n");
	zsh_options(MODE_OPEN);
	printf("\t\t'1:port or command:((");
	for (size_t i = 0; (verb = options_verb(i)); i++)
		zsh_word(verb->name, verb->help);
	zsh_sets();
	printf("))'\n\t;;\n(*)\n");
	zsh_options(MODE_TRACE);
	printf("\t\t'*:port:((");
	zsh_sets();
	printf("))'\n\t;;\nesac\n");
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*print)(void);
	} kinds[] = { { "man", man }, { "bash", bash }, { "zsh", zsh } };

	rows = options_rows(&n_rows);
	for (size_t i = 0; argc == 2 && i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (strcmp(argv[1], kinds[i].name))
			continue;
		kinds[i].print();
		return fflush(stdout) || ferror(stdout);
	}
	fprintf(stderr, "usage: gendoc man|bash|zsh\n");
	return 2;
}
