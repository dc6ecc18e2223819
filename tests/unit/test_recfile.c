// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Only whole lines, in order, in files of the wanted size, whatever goes wrong. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "../../user/log.h"
#include "../../user/output.h"
#include "../../user/recfile.h"

static char folder[] = "/tmp/strayport-recfile.XXXXXX";
static char path[64];

static const char *named(const char *end)
{
	static char name[96];

	snprintf(name, sizeof(name), "%s%s", path, end);
	return name;
}

static size_t slurp(const char *name, char *buf, size_t cap)
{
	int fd = open(name, O_RDONLY);
	ssize_t n = fd < 0 ? -1 : read(fd, buf, cap - 1);

	if (fd >= 0)
		close(fd);
	buf[n < 0 ? 0 : n] = 0;
	return n < 0 ? 0 : (size_t)n;
}

static void spill(const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	close(fd);
}

static void check_file(const char *end, const char *want)
{
	static char got[1 << 16];

	slurp(named(end), got, sizeof(got));
	assert_string_equal(got, want);
}

/* In place of libc's: how large the files were that were synced, and how many directories. */
static off_t synced[64];
static size_t n_synced, n_directories;

int fsync(int fd)
{
	struct stat st;

	assert_int_equal(fstat(fd, &st), 0);
	if (S_ISDIR(st.st_mode))
		n_directories++;
	else
		synced[n_synced++ % (sizeof(synced) / sizeof(synced[0]))] = st.st_size;
	return 0;
}

static void put_all(struct recfile *f, const char *text)
{
	size_t len = strlen(text), done = 0;

	while (done < len) {
		ssize_t n = recfile_write(f, text + done, len - done);

		assert_true(n > 0);
		done += (size_t)n;
		assert_int_equal(text[done - 1], '\n');
	}
}

static int clean(void **state)
{
	static const char *const ends[] = { "", ".1", ".2", ".3", ".4" };

	(void)state;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		unlink(named(ends[i]));
		rmdir(named(ends[i]));
	}
	return 0;
}

static void rotation(void **state)
{
	struct recfile f;
	struct stat st;
	int fd;

	(void)state;
	assert_int_equal(recfile_open(&f, path, true, 10, 2), 0);
	fd = f.fd;
	put_all(&f, "aaaa\nbbbb\ncccc\n");
	check_file(".1", "aaaa\nbbbb\n");
	check_file("", "cccc\n");
	put_all(&f, "a line that is longer than a file\ndd\n"); /* it has one of its own */
	check_file(".2", "cccc\n"); /* two are kept */
	check_file(".1", "a line that is longer than a file\n");
	check_file("", "dd\n");
	assert_int_equal(access(named(".3"), F_OK), -1);
	assert_int_equal(f.fd, fd);
	for (const char *const *end = (const char *const[]){ "", ".1", ".2", NULL }; *end; end++) {
		assert_int_equal(stat(named(*end), &st), 0);
		assert_int_equal(st.st_mode & 07777, 0600);
	}
	assert_int_equal(n_synced, 3); /* each as it was finished, and their new names */
	assert_int_equal(synced[0], strlen("aaaa\nbbbb\n"));
	assert_int_equal(synced[1], strlen("cccc\n"));
	assert_int_equal(synced[2], strlen("a line that is longer than a file\n"));
	assert_int_equal(n_directories, 3);
	assert_int_equal(recfile_sync(&f), 0);
	assert_int_equal(n_synced, 4);
	assert_int_equal(synced[3], strlen("dd\n"));
	recfile_close(&f);
	/* what is there already counts */
	assert_int_equal(recfile_open(&f, path, true, 10, 2), 0);
	put_all(&f, "eeeeeee\n");
	check_file(".1", "dd\n");
	check_file("", "eeeeeee\n");
	recfile_close(&f);
}

/* Every line of many goes to exactly one file, in order, whatever the pieces. */
static void many_lines(void **state)
{
	static char text[40000], got[sizeof(text) + 1];
	struct recfile f;
	size_t len = 0, at = 0;
	char end[8];
	struct sink s;

	(void)state;
	for (int i = 0; len < sizeof(text) - 64; i++)
		len += (size_t)sprintf(text + len, "%d %.*s\n", i, i * 7 % 40,
				       "........................................");
	assert_int_equal(recfile_open(&f, path, true, 4096, 99), 0);
	assert_int_equal(sink_init(&s, f.fd, 0), 0);
	sink_to_file(&s, &f);
	while (at < len) {
		size_t n = (size_t)(strchr(text + at + (at * 31 % 3000 < len - at - 1 ? at * 31 % 3000 : 0), '\n') + 1 -
				    (text + at));

		memcpy(sink_reserve(&s, n), text + at, n);
		sink_commit(&s, n);
		assert_int_equal(sink_flush(&s), 0);
		at += n;
	}
	sink_free(&s);
	recfile_close(&f);
	at = 0;
	for (int i = 99; i >= 0; i--) {
		size_t n;

		snprintf(end, sizeof(end), i ? ".%d" : "%.0d", i);
		n = slurp(named(end), got + at, sizeof(got) - at);
		assert_true(n <= 4096);
		assert_true(!n || got[at + n - 1] == '\n');
		at += n;
		unlink(named(end));
	}
	assert_int_equal(at, len);
	assert_memory_equal(got, text, len);
}

static void torn_tail(void **state)
{
	static char big[RECFILE_TAIL_MAX + 100];
	struct recfile f;

	(void)state;
	spill("{\"@timestamp\":\"one\"}\n{\"@timest");
	assert_int_equal(recfile_open(&f, path, true, 0, 0), 0);
	check_file("", "{\"@timestamp\":\"one\"}\n");
	put_all(&f, "two\n");
	check_file("", "{\"@timestamp\":\"one\"}\ntwo\n");
	recfile_close(&f);
	spill("{\"@t"); /* nothing but a torn line */
	assert_int_equal(recfile_open(&f, path, true, 0, 0), 0);
	check_file("", "");
	recfile_close(&f);
	spill("TIME  x\n12:00:00.0000 lis");
	assert_int_equal(recfile_open(&f, path, false, 0, 0), 0);
	check_file("", "TIME  x\n");
	recfile_close(&f);
	/* what is not ours is left alone */
	spill("a letter\nDear Sir");
	assert_int_equal(recfile_open(&f, path, true, 0, 0), -EINVAL);
	check_file("", "a letter\nDear Sir");
	memset(big, 'x', sizeof(big) - 1);
	memcpy(big, "{\"@timestamp\":\"", 15);
	spill(big);
	assert_int_equal(recfile_open(&f, path, true, 0, 0), -EINVAL);
}

/* A file that may not grow beyond 4000 bytes stands for a disk that is full. */
static void disk_full(void **state)
{
	struct rlimit old, limit;
	struct recfile f;
	char want[8192] = "", got[8192];

	(void)state;
	signal(SIGXFSZ, SIG_IGN);
	for (int i = 0; i < 60; i++)
		sprintf(want + strlen(want), "%03d ................................................................................\n", i);
	assert_int_equal(recfile_open(&f, path, true, 0, 0), 0);
	getrlimit(RLIMIT_FSIZE, &old);
	limit = (struct rlimit){ 4000, old.rlim_max };
	setrlimit(RLIMIT_FSIZE, &limit);
	assert_int_equal(recfile_write(&f, want, strlen(want)), 4000 / 85 * 85);
	assert_int_equal(recfile_write(&f, want, strlen(want)), -EFBIG);
	setrlimit(RLIMIT_FSIZE, &old);
	assert_int_equal(slurp(path, got, sizeof(got)), 4000 / 85 * 85);
	assert_memory_equal(got, want, 4000 / 85 * 85);
	put_all(&f, "and on\n"); /* once there is room again, nothing is in the way */
	assert_int_equal(slurp(path, got, sizeof(got)), 4000 / 85 * 85 + 7);
	recfile_close(&f);
}

static void refused(void **state)
{
	struct recfile f, other;

	(void)state;
	assert_int_equal(symlink("/tmp/elsewhere", path), 0);
	assert_int_equal(recfile_open(&f, path, true, 0, 0), -ELOOP);
	unlink(path);
	assert_int_equal(recfile_open(&f, "/dev/null", true, 0, 0), -EINVAL);
	assert_int_equal(recfile_open(&f, "/dev/null", false, 4096, 1), -EINVAL);
	assert_int_equal(recfile_open(&f, "/dev/null", false, 0, 0), 0);
	assert_false(f.regular);
	recfile_close(&f);
	assert_int_equal(recfile_open(&f, path, true, 0, 0), 0);
	assert_int_equal(recfile_open(&other, path, true, 0, 0), -EBUSY);
	recfile_close(&f);
	recfile_close(&f);
}

/* In place of an older file: a link is replaced and not followed, a directory is an error that loses nothing. */
static void in_the_way(void **state)
{
	char target[80];
	struct recfile f;
	struct stat st;

	(void)state;
	snprintf(target, sizeof(target), "%s/target", folder);
	close(open(target, O_WRONLY | O_CREAT, 0600));
	assert_int_equal(symlink(target, named(".1")), 0);
	assert_int_equal(recfile_open(&f, path, true, 5, 1), 0);
	put_all(&f, "aaaa\nbbbb\n");
	assert_int_equal(lstat(named(".1"), &st), 0);
	assert_true(S_ISREG(st.st_mode));
	assert_int_equal(stat(target, &st), 0);
	assert_int_equal(st.st_size, 0);
	unlink(target);
	unlink(named(".1"));
	assert_int_equal(mkdir(named(".1"), 0700), 0);
	assert_true(recfile_write(&f, "cccc\n", 5) < 0);
	check_file("", "bbbb\n");
	recfile_close(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(rotation, clean),  cmocka_unit_test_teardown(many_lines, clean),
		cmocka_unit_test_teardown(torn_tail, clean), cmocka_unit_test_teardown(disk_full, clean),
		cmocka_unit_test_teardown(refused, clean),   cmocka_unit_test_teardown(in_the_way, clean),
	};
	int failed;

	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof(path), "%s/f", folder);
	log_level = LOG_QUIET;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	rmdir(folder);
	return failed;
}
