// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* recfile.c - see recfile.h */
#include "recfile.h"
#include "escape.h"
#include "log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define OPEN_FLAGS (O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY)

static int said(const char *path, int err, const char *what)
{
	char shown[1024];

	log_error("cannot open the output \"%s\": %s", escape_str(shown, sizeof(shown), path), what);
	return err;
}

/* Bytes from the last newline to the end; -EFBIG if there are more than RECFILE_TAIL_MAX. */
static ssize_t read_tail(const struct recfile *f, char *buf)
{
	size_t want = f->size < RECFILE_TAIL_MAX + 1 ? f->size : RECFILE_TAIL_MAX + 1, have = 0;
	off_t from = (off_t)(f->size - want);
	char path[40], *newline;
	ssize_t n = 0;
	int fd;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", f->fd); /* ours is open for writing only */
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	while (have < want && (n = pread(fd, buf + have, want - have, from + (off_t)have)) > 0)
		have += (size_t)n;
	if (n < 0) {
		n = -errno;
		close(fd);
		return n;
	}
	close(fd);
	newline = memrchr(buf, '\n', have);
	n = newline ? buf + have - newline - 1 : (ssize_t)have;
	if (n > (ssize_t)RECFILE_TAIL_MAX)
		return -EFBIG;
	memmove(buf, buf + have - (size_t)n, (size_t)n);
	return n;
}

/* Could this be the beginning of a line of our JSON or text output? */
static bool is_ours(const char *s, size_t len)
{
	static const char *const begins[] = { "{\"@timestamp\":\"", "TIME  ", "-- " };

	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++) {
		size_t n = strlen(begins[i]);

		if (!memcmp(s, begins[i], len < n ? len : n))
			return true;
	}
	return len >= 2 && s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9';
}

/*
 * A file that does not end in a newline: a writer was killed in the middle of its last line, and what
 * is appended must not become a part of that. Somebody else's file is not cut.
 */
static int mend_tail(struct recfile *f)
{
	char *buf = malloc(RECFILE_TAIL_MAX + 1), shown[1024];
	ssize_t n;

	if (!buf)
		return said(f->path, -ENOMEM, "out of memory");
	n = read_tail(f, buf);
	escape_str(shown, sizeof(shown), f->path);
	if (n == -EFBIG || (n > 0 && !is_ours(buf, (size_t)n))) {
		free(buf);
		return said(f->path, -EINVAL,
			    "it does not end with a whole line, and its end is not strayport's: name another file");
	}
	free(buf);
	if (n < 0)
		return said(f->path, (int)n, strerror((int)-n));
	if (!n)
		return 0;
	if (ftruncate(f->fd, (off_t)(f->size - (uint64_t)n)))
		return said(f->path, -errno, strerror(errno));
	log_warn("%s ended in the middle of a line, as after a crash: its last %zd bytes were cut away",
		 shown, n);
	f->size -= (uint64_t)n;
	return 0;
}

int recfile_open(struct recfile *f, const char *path, bool regular, uint64_t max_size,
		 unsigned int keep)
{
	struct stat st;
	int err;

	*f = (struct recfile){ .path = path, .max_size = max_size, .keep = keep };
	f->fd = open(path, OPEN_FLAGS, 0600);
	if (f->fd < 0) {
		err = errno;
		return said(path, -err, err == ELOOP ? "a symbolic link is not followed" : strerror(err));
	}
	err = fstat(f->fd, &st) ? said(path, -errno, strerror(errno)) : 0;
	f->regular = !err && S_ISREG(st.st_mode);
	if (!err && !f->regular && (regular || max_size))
		err = said(path, -EINVAL, "it is not a regular file");
	/* where there are no locks (some network file systems) nobody can be kept out */
	if (f->regular && flock(f->fd, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK)
		err = said(path, -EBUSY, "another process writes it (it is locked)");
	if (f->regular && !err && !fstat(f->fd, &st)) {
		f->size = (uint64_t)st.st_size;
		err = mend_tail(f);
	}
	if (err)
		recfile_close(f);
	return err;
}

/* The name of an older file; 0 is the file itself. False if it is too long. */
static bool name_of(const struct recfile *f, unsigned int i, char *name)
{
	int n = i ? snprintf(name, PATH_MAX, "%s.%u", f->path, i) : snprintf(name, PATH_MAX, "%s", f->path);

	return n < PATH_MAX;
}

/* New names in a directory are safe once the directory is written too. Not all file systems can. */
static void sync_directory(const struct recfile *f)
{
	char folder[PATH_MAX], *slash;
	int fd;

	if (!name_of(f, 0, folder))
		return;
	slash = strrchr(folder, '/');
	if (slash)
		slash[slash == folder] = 0;
	fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0 && fsync(fd))
		log_verbose("cannot sync the directory of %s: %s", folder, strerror(errno));
	if (fd >= 0)
		close(fd);
}

/* rename() moves a symbolic link and does not follow it; what is in the way of the oldest goes. */
static int shift_names(const struct recfile *f)
{
	char from[PATH_MAX], to[PATH_MAX];

	for (unsigned int i = f->keep; i > 0; i--) {
		if (!name_of(f, i, to) || !name_of(f, i - 1, from))
			return -ENAMETOOLONG;
		if (rename(from, to) && !(errno == ENOENT && i > 1))
			return -errno;
	}
	return 0;
}

static int rotate(struct recfile *f)
{
	int err = recfile_sync(f), fd;

	if (!err)
		err = shift_names(f);
	if (err)
		return err;
	/* O_EXCL: whatever is there now was put there by somebody else */
	fd = open(f->path, OPEN_FLAGS | O_EXCL, 0600);
	if (fd < 0)
		return -errno;
	if (flock(fd, LOCK_EX | LOCK_NB))
		log_verbose("cannot lock %s: %s", f->path, strerror(errno));
	if (dup3(fd, f->fd, O_CLOEXEC) < 0)
		err = -errno;
	close(fd);
	f->size = 0;
	sync_directory(f);
	return err;
}

/* The end of the last whole line within len bytes, or 0. */
static size_t whole(const char *buf, size_t len)
{
	const char *newline = len ? memrchr(buf, '\n', len) : NULL;

	return newline ? (size_t)(newline - buf) + 1 : 0;
}

/* How much of buf goes into the file as it is: whole lines, at least one into an empty file. */
static size_t fitting(const struct recfile *f, const char *buf, size_t len)
{
	uint64_t room = f->max_size > f->size ? f->max_size - f->size : 0;
	const char *newline;
	size_t n;

	if (!f->max_size || len <= room)
		return len;
	n = whole(buf, (size_t)room);
	if (n || f->size)
		return n;
	newline = memchr(buf, '\n', len);
	return newline ? (size_t)(newline - buf) + 1 : len;
}

ssize_t recfile_write(struct recfile *f, const char *buf, size_t len)
{
	size_t want, done = 0, lines;
	int err = 0;

	if (!f->regular) {
		ssize_t n = write(f->fd, buf, len);

		return n < 0 ? -errno : n;
	}
	want = fitting(f, buf, len);
	if (!want) {
		err = rotate(f);
		if (err)
			return err;
		want = fitting(f, buf, len);
	}
	while (done < want && !err) {
		ssize_t n = write(f->fd, buf + done, want - done);

		if (n > 0)
			done += (size_t)n;
		else if (n == 0 || errno != EINTR)
			err = n ? -errno : -EIO;
	}
	lines = whole(buf, done);
	if (done != lines && ftruncate(f->fd, (off_t)(f->size + lines)))
		log_error("cannot cut the torn last line of %s: %s", f->path, strerror(errno));
	f->size += lines;
	return lines ? (ssize_t)lines : err;
}

int recfile_sync(const struct recfile *f)
{
	return f->regular && fsync(f->fd) ? -errno : 0;
}

void recfile_close(struct recfile *f)
{
	if (f->path && f->fd >= 0)
		close(f->fd);
	*f = (struct recfile){ .fd = -1 };
}
