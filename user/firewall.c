// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* firewall.c - see firewall.h */
#include "firewall.h"
#include "clock.h"
#include "escape.h"
#include "jsonread.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define OUTPUT_MAX (16u << 20)
#define PATIENCE_NS 5000000000u

/* ------------------------------------------------------------------------ nft */

struct named_set {
	const char *family, *table, *name;
};

struct nft {
	uint16_t port;
	firewall_fn fn;
	void *ctx;
	const char *family, *table, *chain, *name, *handle;
	int handle_len;
	bool is_rule, is_set, of_ports, touches;
	/* of the statement that is being read */
	char statement[32], op[8];
	bool port_field;
	uint64_t range_low;
	bool in_range;
	char last[JSON_PATH_MAX]; /* the place of the value before */
	struct named_set sets[256]; /* those that hold the port */
	size_t n_sets;
	char text[2048];
	size_t len;
};

static void __attribute__((format(printf, 2, 3))) say(struct nft *n, const char *fmt, ...)
{
	va_list args;
	int got;

	va_start(args, fmt);
	got = vsnprintf(n->text + n->len, sizeof(n->text) - n->len, fmt, args);
	va_end(args);
	if (got > 0)
		n->len = n->len + (size_t)got < sizeof(n->text) ? n->len + (size_t)got : sizeof(n->text) - 1;
}

/* An item of the list is complete: a rule is told, a set kept. */
static void flush(struct nft *n)
{
	char where[512];

	if (n->is_rule && n->touches && n->family && n->table && n->chain) {
		snprintf(where, sizeof(where), "%s %s %s handle %.*s", n->family, n->table, n->chain,
			 n->handle_len, n->handle ? n->handle : "");
		n->fn(n->ctx, &(struct firewall_rule){ "nft", where, n->text + (n->text[0] == ' ') });
	}
	if (n->is_set && n->touches && n->of_ports && n->family && n->table && n->name &&
	    n->n_sets < sizeof(n->sets) / sizeof(n->sets[0]))
		n->sets[n->n_sets++] = (struct named_set){ n->family, n->table, n->name };
	n->family = n->table = n->chain = n->name = n->handle = NULL;
	n->is_rule = n->is_set = n->of_ports = n->touches = n->in_range = false;
	n->len = 0;
	n->text[0] = n->last[0] = 0;
}

static bool compare(const struct nft *n, uint64_t low, uint64_t high)
{
	if (!strcmp(n->op, "<"))
		return n->port < low;
	if (!strcmp(n->op, "<="))
		return n->port <= low;
	if (!strcmp(n->op, ">"))
		return n->port > low;
	if (!strcmp(n->op, ">="))
		return n->port >= low;
	return n->port >= low && n->port <= high; /* also for !=: it names the port */
}

static bool ends(const char *s, const char *end)
{
	size_t len = strlen(s), n = strlen(end);

	return len >= n && !strcmp(s + len - n, end);
}

/* A number where ports stand: alone, or one of the two of a range. */
static void on_port(struct nft *n, const char *path, uint64_t v)
{
	if (!ends(path, ".range[]")) {
		n->in_range = false;
		n->touches |= compare(n, v, v);
	} else if (!n->in_range) {
		n->in_range = true;
		n->range_low = v;
	} else {
		n->in_range = false;
		n->touches |= compare(n, n->range_low, v);
	}
}

static bool set_has_port(const struct nft *n, const char *name)
{
	for (size_t i = 0; n->family && n->table && i < n->n_sets; i++)
		if (!strcmp(n->sets[i].name, name) && !strcmp(n->sets[i].table, n->table) &&
		    !strcmp(n->sets[i].family, n->family))
			return true;
	return false;
}

static bool translates(const struct nft *n)
{
	return !strcmp(n->statement, "redirect") || !strcmp(n->statement, "dnat") ||
	       !strcmp(n->statement, "snat") || !strcmp(n->statement, "tproxy");
}

/* One value as nft would write it, more or less. */
static void show(struct nft *n, const char *rest, const char *s, int len)
{
	bool same = !strcmp(rest, n->last);

	if (ends(rest, ".range[]") && n->in_range == false && same)
		say(n, "-%.*s", len, s);
	else
		say(n, "%s%s%.*s", same || (ends(rest, "[]") && ends(n->last, "[]")) ? ", " : " ",
		    translates(n) && ends(rest, ".port") ? ":" : "", len, s);
	snprintf(n->last, sizeof(n->last), "%s", rest);
}

/* Within a statement; rest begins with its name. */
static void on_statement(struct nft *n, const char *rest, const struct json_item *item)
{
	uint64_t v;

	if (!strpbrk(rest, ".[")) { /* its name */
		snprintf(n->statement, sizeof(n->statement), "%s", rest);
		if (strcmp(rest, "match"))
			say(n, " %s", rest);
		n->last[0] = 0;
	}
	if (!strncmp(rest, "counter.", 8))
		return;
	if (!strcmp(rest, "match.op")) {
		snprintf(n->op, sizeof(n->op), "%s", item->kind == JSON_STRING ? item->s : "");
		return;
	}
	if (!strncmp(rest, "match.right", 11) && strcmp(n->op, "==") && strcmp(n->op, "in") && n->op[0] &&
	    strncmp(n->last, "match.right", 11)) {
		say(n, " %s", n->op);
		snprintf(n->last, sizeof(n->last), "match.right!");
	}
	if (item->kind == JSON_STRING) {
		if (ends(rest, ".payload.field") && (!strcmp(item->s, "dport") || !strcmp(item->s, "sport")))
			n->port_field = true;
		if (n->port_field && item->s[0] == '@' && set_has_port(n, item->s + 1))
			n->touches = true;
		show(n, rest, item->s, (int)item->len);
	} else if (item->kind == JSON_NUMBER) {
		if (!json_item_u64(item, &v) &&
		    (translates(n) || (n->port_field && (!strncmp(rest, "match.right", 11) || strstr(rest, "map.data")))))
			on_port(n, rest, v);
		show(n, rest, item->s, (int)item->len);
	} else if (item->kind == JSON_NULL && strpbrk(rest, ".[")) {
		const char *dot = strrchr(rest, '.');

		say(n, " : %s", dot ? dot + 1 : rest);
	}
}

static const char *on_item(void *ctx, const struct json_item *item)
{
	static const char rule[] = "nftables[].rule", set[] = "nftables[].set", map[] = "nftables[].map";
	struct nft *n = ctx;
	const char *rest;
	size_t at;
	uint64_t v;

	if (!item->path || strncmp(item->path, "nftables[]", 10))
		return NULL;
	if (!item->path[10]) {
		flush(n);
		return NULL;
	}
	if (!strcmp(item->path, rule))
		n->is_rule = true;
	if (!strcmp(item->path, set) || !strcmp(item->path, map))
		n->is_set = true;
	at = n->is_rule ? sizeof(rule) : sizeof(set);
	if ((!n->is_rule && !n->is_set) || strlen(item->path) <= at)
		return NULL;
	rest = item->path + at;
	if (item->kind == JSON_STRING) {
		const char **member = !strcmp(rest, "family") ? &n->family :
				      !strcmp(rest, "table")  ? &n->table :
				      !strcmp(rest, "chain")  ? &n->chain :
				      !strcmp(rest, "name")   ? &n->name :
								NULL;

		if (member)
			*member = item->s;
		if (n->is_set && !strncmp(rest, "type", 4) && strstr(item->s, "inet_service"))
			n->of_ports = true;
	}
	if (!strcmp(rest, "handle") && item->kind == JSON_NUMBER) {
		n->handle = item->s;
		n->handle_len = (int)item->len;
	}
	if (n->is_set && item->kind == JSON_NUMBER && !strncmp(rest, "elem", 4) && !json_item_u64(item, &v)) {
		n->op[0] = 0;
		on_port(n, rest, v);
	} else if (n->is_rule && !strcmp(rest, "expr[]")) {
		n->statement[0] = n->op[0] = 0;
		n->port_field = n->in_range = false;
	} else if (n->is_rule && !strncmp(rest, "expr[].", 7)) {
		on_statement(n, rest + 7, item);
	}
	return NULL;
}

int firewall_nft(char *json, size_t len, uint16_t port, firewall_fn fn, void *ctx)
{
	struct nft *n = calloc(1, sizeof(*n));
	struct json_error err;
	int ret;

	if (!n)
		return -ENOMEM;
	n->port = port;
	n->fn = fn;
	n->ctx = ctx;
	ret = json_read(json, len, on_item, n, &err);
	flush(n);
	free(n);
	return ret;
}

/* ------------------------------------------------------------------- iptables */

/* "22,3400:3402": does it name the port? */
static bool list_has(const char *s, uint16_t port)
{
	while (*s >= '0' && *s <= '9') {
		char *end;
		unsigned long low = strtoul(s, &end, 10), high = low;

		if ((*end == ':' || *end == '-') && end[1] >= '0' && end[1] <= '9')
			high = strtoul(end + 1, &end, 10);
		else if (*end == ':') /* up to the last one */
			high = 65535, end++;
		if (port >= low && port <= high)
			return true;
		s = *end == ',' ? end + 1 : "";
	}
	return *s == ':' && port <= strtoul(s + 1, NULL, 10);
}

/* The next word at *s, which a quote may begin; NULL at the end. The line is cut into words. */
static char *next_word(char **s)
{
	char *word = *s + strspn(*s, " "), *end;

	if (!*word)
		return NULL;
	if (*word == '"') {
		for (end = ++word; *end && *end != '"'; end++)
			if (*end == '\\' && end[1])
				end++;
	} else {
		end = word + strcspn(word, " ");
	}
	*s = *end ? end + 1 : end;
	*end = 0;
	return word;
}

static bool names_port(char *line, uint16_t port)
{
	static const char *const lists[] = { "--dport", "--sport", "--dports", "--sports", "--ports", "--to-ports", "--on-port" };
	char *word, *value;

	while ((word = next_word(&line)) != NULL) {
		bool target = !strcmp(word, "--to-destination") || !strcmp(word, "--to-source");
		bool list = false;

		for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
			list |= !strcmp(word, lists[i]);
		if (!target && !list)
			continue;
		value = next_word(&line);
		if (!value)
			return false;
		if (target)
			value = strrchr(value, ':') ? strrchr(value, ':') + 1 : (char *)"";
		if (list_has(value, port))
			return true;
	}
	return false;
}

void firewall_iptables(char *text, const char *by, uint16_t port, firewall_fn fn, void *ctx)
{
	char table[64] = "", *line, copy[4096];

	while ((line = strsep(&text, "\n")) != NULL) {
		if (*line == '*')
			snprintf(table, sizeof(table), "%s", line + 1);
		if (strncmp(line, "-A ", 3) || strlen(line) >= sizeof(copy))
			continue;
		strcpy(copy, line);
		if (names_port(copy, port))
			fn(ctx, &(struct firewall_rule){ by, table, line });
	}
}

/* ------------------------------------------------------------------ the tools */

/* Not by PATH: whoever runs us as root may have any. */
static bool find_program(const char *name, char *path, size_t cap)
{
	static const char *const folders[] = { "/usr/sbin", "/sbin", "/usr/bin", "/bin" };

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		snprintf(path, cap, "%s/%s", folders[i], name);
		if (!access(path, X_OK))
			return true;
	}
	return false;
}

/* The child: never returns. */
static void become(const char *path, char *const *argv, int out, int err)
{
	static char *const env[] = { "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL };
	int null = open("/dev/null", O_RDONLY);
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	if (null < 0 || dup2(null, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0)
		_exit(127);
	execve(path, argv, env);
	_exit(127);
}

/* All that comes from fd until its end, NUL-terminated. 0, -ETIMEDOUT, -EFBIG or another -errno. */
static int read_output(int fd, char **text, size_t *len)
{
	uint64_t end = clock_boot_ns() + PATIENCE_NS, now;
	struct pollfd p = { .fd = fd, .events = POLLIN };
	size_t cap = 1 << 16;
	ssize_t n;

	*len = 0;
	*text = malloc(cap);
	while (*text && (now = clock_boot_ns()) < end) {
		if (poll(&p, 1, (int)((end - now) / 1000000 + 1)) <= 0)
			continue;
		n = read(fd, *text + *len, cap - *len - 1);
		if (n <= 0) {
			(*text)[*len] = 0;
			return n ? -errno : 0;
		}
		*len += (size_t)n;
		if (*len + 1 < cap)
			continue;
		cap *= 2;
		if (cap > OUTPUT_MAX)
			return -EFBIG;
		char *more = realloc(*text, cap);

		if (!more)
			return -ENOMEM;
		*text = more;
	}
	return *text ? -ETIMEDOUT : -ENOMEM;
}

/* The first line that a program said of its failure. */
static void first_line(int fd, char *why, size_t cap, int status)
{
	char said[200];
	ssize_t n = pread(fd, said, sizeof(said) - 1, 0);

	said[n > 0 ? n : 0] = 0;
	said[strcspn(said, "\n")] = 0;
	if (said[0])
		escape_str(why, cap, said);
	else
		snprintf(why, cap, "it failed with %s %d", WIFEXITED(status) ? "exit status" : "signal",
			 WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
}

/* Run it; its stdout is malloc()ed. Returns whether that is complete; else tool->why says why not. */
static bool run_tool(struct firewall_tool *tool, const char *path, char *const *argv, char **text, size_t *len)
{
	int fds[2] = { -1, -1 }, errors = memfd_create("errors", MFD_CLOEXEC), err, status = 0;
	pid_t pid = -1;

	if (errors >= 0 && !pipe2(fds, O_CLOEXEC))
		pid = fork();
	if (pid == 0)
		become(path, argv, fds[1], errors);
	err = -errno;
	if (fds[1] >= 0)
		close(fds[1]);
	if (pid > 0) {
		err = read_output(fds[0], text, len);
		if (err)
			kill(pid, SIGKILL);
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	if (err)
		snprintf(tool->why, sizeof(tool->why), "%s", strerror(-err));
	else if (status)
		first_line(errors, tool->why, sizeof(tool->why), status);
	if (fds[0] >= 0)
		close(fds[0]);
	if (errors >= 0)
		close(errors);
	return !err && !status;
}

static void look_with(struct firewall_tool *tool, uint16_t port, firewall_fn fn, void *ctx)
{
	bool nft = !strcmp(tool->name, "nft");
	char *const with[] = { (char *)tool->name, "-j", "list", "ruleset", NULL };
	char *const without[] = { (char *)tool->name, NULL };
	char path[64], *text = NULL;
	size_t len = 0;

	tool->state = FIREWALL_ABSENT;
	if (!find_program(tool->name, path, sizeof(path)))
		return;
	tool->state = FIREWALL_READ;
	if (!run_tool(tool, path, nft ? with : without, &text, &len)) {
		tool->state = FIREWALL_FAILED;
	} else if (!nft) {
		firewall_iptables(text, !strcmp(tool->name, "iptables-save") ? "iptables" : "ip6tables", port, fn, ctx);
	} else if (len && firewall_nft(text, len, port, fn, ctx)) { /* older ones print nothing if there is nothing */
		tool->state = FIREWALL_FAILED;
		snprintf(tool->why, sizeof(tool->why), "what it prints is not JSON");
	}
	free(text);
}

void firewall_look(uint16_t port, firewall_fn fn, void *ctx, struct firewall_tool tools[FIREWALL_TOOLS])
{
	static const char *const names[FIREWALL_TOOLS] = { "nft", "iptables-save", "ip6tables-save" };

	for (size_t i = 0; i < FIREWALL_TOOLS; i++) {
		tools[i] = (struct firewall_tool){ .name = names[i] };
		look_with(&tools[i], port, fn, ctx);
	}
}
