// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* What was committed arrives whole and in order, or the sink says why not. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "../../user/output.h"

#define MAX_RESERVE SINK_RESERVE_MAX

/* Instead of libc's: a disk that is busy until gate is posted, and takes odd pieces then. */
static int slow_fd = -1;
static sem_t gate;

ssize_t write(int fd, const void *buf, size_t n)
{
	if (fd >= 0 && fd == slow_fd) {
		while (sem_wait(&gate))
			;
		sem_post(&gate);
		n = n > 100003 ? 100003 : n;
	}
	return syscall(SYS_write, fd, buf, n);
}

static void put(struct sink *s, const char *data, size_t len)
{
	memcpy(sink_reserve(s, len), data, len);
	sink_commit(s, len);
}

static uint32_t next_value(uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return *seed >> 8;
}

/* Child: reads slowly, in odd pieces, and exits 0 if it saw `total` bytes of the sequence. */
static void slow_reader(int fd, size_t total)
{
	char buf[5003];
	uint32_t seed = 1;
	size_t got = 0;
	ssize_t n;

	alarm(60);
	while ((n = read(fd, buf, 1 + got % sizeof(buf))) > 0) {
		for (ssize_t i = 0; i < n; i++) {
			if (buf[i] != (char)next_value(&seed))
				_exit(1);
		}
		got += n;
		if (got % 97 == 0)
			usleep(50);
	}
	_exit(got == total ? 0 : 2);
}

static void on_alarm(int sig)
{
	(void)sig;
}

/* Short writes, EAGAIN and EINTR: nothing lost, nothing twice. */
static void check_pipe(bool nonblocking)
{
	const size_t total = 5 * 1024 * 1024;
	struct sigaction action = { .sa_handler = on_alarm }; /* without SA_RESTART */
	int fds[2], status;
	uint32_t seed = 1;
	struct sink s;
	size_t done = 0;
	pid_t pid;

	assert_int_equal(pipe(fds), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		close(fds[1]);
		slow_reader(fds[0], total);
	}
	close(fds[0]);
	if (nonblocking)
		assert_int_equal(fcntl(fds[1], F_SETFL, O_NONBLOCK), 0);
	sigaction(SIGALRM, &action, NULL);
	ualarm(1000, 1000);
	assert_int_equal(sink_init(&s, fds[1], 0), 0);
	while (done < total) {
		size_t n = 1 + done % 70001;
		char *p;

		if (n > total - done)
			n = total - done;
		p = sink_reserve(&s, n + 100);
		for (size_t i = 0; i < n; i++)
			p[i] = next_value(&seed);
		sink_commit(&s, n);
		done += n;
	}
	assert_int_equal(sink_drain(&s, -1), 0);
	assert_int_equal(sink_waiting(&s), 0);
	ualarm(0, 0);
	sink_free(&s); /* its own descriptor of the pipe too, or the reader never sees the end */
	close(fds[1]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

static void short_writes(void **state)
{
	(void)state;
	check_pipe(false);
}

static void nonblocking(void **state)
{
	(void)state;
	check_pipe(true);
}

static void buffers(void **state)
{
	int fds[2];
	struct sink s;
	char got[8];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(fcntl(fds[0], F_SETFL, O_NONBLOCK), 0);
	assert_int_equal(sink_init(&s, fds[1], 0), 0);
	assert_true(s.cap >= MAX_RESERVE);
	put(&s, "one", 3);
	assert_int_equal(read(fds[0], got, sizeof(got)), -1); /* not before the flush */
	put(&s, "two", 3);
	assert_int_equal(sink_flush(&s), 0);
	assert_int_equal(read(fds[0], got, sizeof(got)), 6);
	assert_memory_equal(got, "onetwo", 6);
	assert_int_equal(sink_flush(&s), 0);
	sink_reserve(&s, 100); /* reserved and not committed: nothing */
	assert_int_equal(sink_flush(&s), 0);
	assert_int_equal(read(fds[0], got, sizeof(got)), -1);
	sink_free(&s);
	close(fds[0]);
	close(fds[1]);
}

/* A reader that sleeps: nothing blocks, all is kept, and it is said when enough waits. */
static void reader_sleeps(void **state)
{
	const size_t limit = 1 << 20;
	static char got[4 << 20];
	size_t sent = 0, n = 0;
	uint32_t seed = 1;
	int fds[2], flags;
	struct sink s;

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(sink_init(&s, fds[1], limit), 0);
	while (!sink_full(&s, false)) {
		char *p = sink_reserve(&s, 5000);

		assert_true(sink_full(&s, true) == (sink_waiting(&s) >= limit / 2));
		for (int i = 0; i < 5000; i++)
			p[i] = (char)next_value(&seed);
		sink_commit(&s, 5000);
		sent += 5000;
		assert_int_equal(sink_flush(&s), 0);
	}
	assert_true(sent - sink_waiting(&s) >= 4096); /* the pipe itself took its part */
	/* more than the limit finds room, and nothing waits for the reader */
	for (int i = 0; i < 4; i++) {
		memset(sink_reserve(&s, MAX_RESERVE), 'x', MAX_RESERVE);
		sink_commit(&s, MAX_RESERVE);
	}
	assert_int_equal(sink_drain(&s, 20), -ETIMEDOUT);
	assert_int_equal(s.err, 0);
	/* the file that we were given still blocks for whoever shares it */
	flags = fcntl(fds[1], F_GETFL);
	assert_int_equal(flags & O_NONBLOCK, 0);
	assert_int_equal(fcntl(fds[0], F_SETFL, O_NONBLOCK), 0);
	while (sink_waiting(&s) || n < sent + 4 * MAX_RESERVE) {
		ssize_t r = read(fds[0], got + n, sizeof(got) - n);

		if (r > 0)
			n += (size_t)r;
		assert_int_equal(sink_flush(&s), 0);
	}
	seed = 1;
	for (size_t i = 0; i < sent; i++)
		assert_int_equal(got[i], (char)next_value(&seed));
	for (size_t i = sent; i < n; i++)
		assert_int_equal(got[i], 'x');
	sink_free(&s);
	close(fds[0]);
	close(fds[1]);
}

/* After an error the sink still takes everything, writes nothing and keeps the first error. */
static void check_sticky(struct sink *s, int err)
{
	put(s, "x", 1);
	assert_int_equal(sink_flush(s), err);
	assert_int_equal(s->err, err);
	for (int i = 0; i < 5; i++) {
		char *p = sink_reserve(s, MAX_RESERVE);

		assert_non_null(p);
		memset(p, 'x', MAX_RESERVE);
		sink_commit(s, MAX_RESERVE);
	}
	assert_int_equal(sink_flush(s), err);
	sink_free(s);
}

static void reader_gone(void **state)
{
	int fds[2];
	struct sink s;

	(void)state;
	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(pipe(fds), 0);
	close(fds[0]);
	assert_int_equal(sink_init(&s, fds[1], 0), 0);
	check_sticky(&s, -EPIPE);
	close(fds[1]);
}

static void disk_full(void **state)
{
	int fd = open("/dev/full", O_WRONLY);
	struct sink s;

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(sink_init(&s, fd, 0), 0);
	check_sticky(&s, -ENOSPC);
	close(fd);
}

static void bad_fd(void **state)
{
	struct sink s, zero = { 0 };

	(void)state;
	assert_int_equal(sink_init(&s, -1, 0), 0);
	check_sticky(&s, -EBADF);
	sink_free(&zero);
}

/* The next n bytes of the sequence. */
static void put_values(struct sink *s, size_t n, uint32_t *seed)
{
	char *p = sink_reserve(s, n);

	for (size_t i = 0; i < n; i++)
		p[i] = (char)next_value(seed);
	sink_commit(s, n);
}

/* The file is the first n bytes of the sequence. */
static void check_file(int fd, size_t n)
{
	char *got = malloc(n);
	uint32_t seed = 1;

	assert_non_null(got);
	assert_int_equal(lseek(fd, 0, SEEK_END), n);
	for (size_t done = 0; done < n;) {
		ssize_t r = pread(fd, got + done, n - done, (off_t)done);

		assert_true(r > 0);
		done += (size_t)r;
	}
	for (size_t i = 0; i < n; i++)
		assert_int_equal(got[i], (char)next_value(&seed));
	free(got);
}

static int new_file(void)
{
	char name[] = "/tmp/test_sink.XXXXXX";
	int fd = mkstemp(name);

	assert_true(fd >= 0);
	unlink(name);
	return fd;
}

static bool ready(const struct sink *s)
{
	struct pollfd p;

	sink_poll(s, &p);
	return poll(&p, 1, 0) > 0;
}

/* A file whose disk is busy: nothing waits for it but what is to be written, which is said to be too much at some time. */
static void disk_waits(void **state)
{
	const size_t limit = 1 << 20;
	uint32_t seed = 1;
	size_t sent = 0;
	struct sink s, other;
	struct stat st;

	(void)state;
	assert_int_equal(sem_init(&gate, 0, 0), 0);
	slow_fd = new_file();
	assert_int_equal(sink_init(&s, slow_fd, limit), 0);
	assert_int_equal(sink_init(&other, -1, limit), 0);
	other.beside = &s;
	assert_int_equal(sink_in_thread(&s), 0);
	assert_non_null(s.writer);
	assert_false(ready(&s));
	while (!sink_full(&s, false)) {
		put_values(&s, 5000, &seed);
		sent += 5000;
		assert_int_equal(sink_flush(&s), 0);
		assert_int_equal(sink_waiting(&s), sent);
		assert_true(sink_full(&other, true) == (sent >= limit / 2));
	}
	assert_true(sink_full(&other, false));
	assert_false(ready(&s));
	assert_int_equal(fstat(slow_fd, &st), 0);
	assert_int_equal(st.st_size, 0);
	sem_post(&gate);
	for (struct pollfd p; sink_waiting(&s);) {
		sink_poll(&s, &p);
		assert_int_equal(poll(&p, 1, 20000), 1);
		assert_int_equal(sink_flush(&other), 0);
	}
	check_file(slow_fd, sent);
	sink_free(&s);
	sink_free(&other);
	close(slow_fd);
	slow_fd = -1;
}

/* More than all buffers hold, and the rest is waited for. */
static void file_in_thread(void **state)
{
	const size_t total = 20 << 20;
	uint32_t seed = 1;
	size_t done = 0;
	struct sink s;
	int fd = new_file();

	(void)state;
	assert_int_equal(sink_init(&s, fd, 1 << 16), 0);
	assert_int_equal(sink_in_thread(&s), 0);
	while (done < total) {
		size_t n = 1 + done % 70001;

		n = n > total - done ? total - done : n;
		put_values(&s, n, &seed);
		done += n;
		if (done % 3)
			assert_int_equal(sink_flush(&s), 0);
	}
	assert_int_equal(sink_drain(&s, 0), 0); /* a file has no reader who could be gone */
	assert_int_equal(sink_waiting(&s), 0);
	check_file(fd, total);
	sink_free(&s);
	close(fd);
}

/* The end of a writing is never missed, whenever it comes. */
static void drained_often(void **state)
{
	uint32_t seed = 1;
	struct sink s;
	int fd = new_file();

	(void)state;
	alarm(60);
	assert_int_equal(sink_init(&s, fd, 0), 0);
	assert_int_equal(sink_in_thread(&s), 0);
	for (int i = 0; i < 20000; i++) {
		put_values(&s, 16, &seed);
		assert_int_equal(sink_drain(&s, -1), 0);
		assert_int_equal(sink_waiting(&s), 0);
	}
	alarm(0);
	check_file(fd, 20000 * 16);
	sink_free(&s);
	close(fd);
}

static void file_too_large(void **state)
{
	struct rlimit old, small;
	struct sink s;
	int fd = new_file();

	(void)state;
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	small = (struct rlimit){ .rlim_cur = 100000, .rlim_max = old.rlim_max };
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	assert_int_equal(sink_init(&s, fd, 0), 0);
	assert_int_equal(sink_in_thread(&s), 0);
	memset(sink_reserve(&s, MAX_RESERVE), 'x', MAX_RESERVE);
	sink_commit(&s, MAX_RESERVE);
	assert_int_equal(sink_drain(&s, -1), -EFBIG);
	assert_int_equal(lseek(fd, 0, SEEK_END), 100000);
	check_sticky(&s, -EFBIG);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
	close(fd);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(buffers),     cmocka_unit_test(short_writes),
		cmocka_unit_test(nonblocking), cmocka_unit_test(reader_gone),
		cmocka_unit_test(disk_full),   cmocka_unit_test(bad_fd),
		cmocka_unit_test(reader_sleeps), cmocka_unit_test(disk_waits),
		cmocka_unit_test(file_in_thread), cmocka_unit_test(drained_often),
		cmocka_unit_test(file_too_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
