/* SPDX-License-Identifier: MIT */
/*
 * A regular file is compared with its new bytes first; where it differs, they
 * are written to a temporary file beside it, which is then renamed. Devices,
 * pipes and dangling links are written directly: there is nothing to lose.
 */
#define _XOPEN_SOURCE 700 /* glibc hides realpath without it */
#include "command/output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diff.h"
#include "base/path.h"

static bool
fault(struct run *run, const char *what, const char *path, int reason)
{
	diag_fault(run, "cannot %s '%s': %s", what, path, strerror(reason));
	return false;
}

bool
output_is_directory(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool
output_is_stream(const char *path)
{
	struct stat status;

	return strcmp(path, "-") == 0 ||
		(stat(path, &status) == 0 && !S_ISREG(status.st_mode));
}

/*---- writing --------------------------------------------------------------*/

/* 0, or the errno of what failed. */
static int
write_all(int file, struct slice bytes)
{
	size_t done = 0;

	while (done < bytes.length) {
		ssize_t count = write(
			file, bytes.bytes + done, bytes.length - done);

		if (count >= 0)
			done += (size_t)count;
		else if (errno != EINTR)
			return errno;
	}
	return 0;
}

/* Writes and closes, whatever happens. 0 or an errno. */
static int
write_and_close(int file, struct slice bytes)
{
	int reason = write_all(file, bytes);

	if (close(file) != 0 && reason == 0)
		reason = errno;
	return reason;
}

static bool
write_standard_output(struct run *run, struct slice bytes)
{
	int copy, reason = 0;

	if (bytes.length)
		fwrite(bytes.bytes, 1, bytes.length, stdout);
	if (fflush(stdout) != 0 || ferror(stdout))
		reason = errno ? errno : EIO;
	/* Some file systems report a failed write only when closing. */
	copy = reason == 0 ? dup(STDOUT_FILENO) : -1;
	if (copy >= 0 && close(copy) != 0)
		reason = errno;
	if (reason)
		return fault(run, "write", "standard output", reason);
	return true;
}

/* Devices, pipes and links to files that are not there yet: nothing to
 * replace, so nothing to lose. */
static bool
write_directly(struct run *run, const char *path, struct slice bytes)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	int reason = file < 0 ? errno : write_and_close(file, bytes);

	if (reason)
		return fault(run, "write", path, reason);
	return true;
}

/* Opens a new file beside path. Its name is short whatever the path's is, and
 * the number makes it another one than that of a run at the same time. */
static int
open_temporary(struct run *run, const char *path, const char **name)
{
	struct slice directory = path_directory(slice_of(path));
	unsigned number;
	int file = -1;

	for (number = 0; file < 0 && number < 1000; number++) {
		*name = text_format(&run->arena, "%.*s.slotgen-%ld-%u.tmp",
			SLICE_ARGS(directory), (long)getpid(), number)
				.bytes;
		file = open(
			*name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (file < 0 && errno != EEXIST)
			break;
	}
	return file;
}

/* The file at path becomes the bytes in one step. old is NULL where there is
 * none yet. */
static bool
replace(struct run *run, const char *path, const struct stat *old,
	struct slice bytes)
{
	const char *name;
	int file, reason = 0;

	file = open_temporary(run, path, &name);
	if (file < 0)
		return fault(run, "write", path, errno);
	if (old && fchmod(file, old->st_mode & 0777) != 0)
		reason = errno;
	if (reason)
		close(file);
	else
		reason = write_and_close(file, bytes);
	if (reason == 0 && rename(name, path) != 0)
		reason = errno;
	if (reason == 0)
		return true;
	unlink(name);
	return fault(run, "write", path, reason);
}

/* The file's bytes, which the caller frees; NULL and errno. */
static char *
read_bytes(const char *path, size_t length)
{
	char *bytes = malloc(length + 1);
	FILE *file;

	if (!bytes)
		out_of_memory();
	file = fopen(path, "rb");
	if (file && fread(bytes, 1, length, file) == length) {
		fclose(file);
		return bytes;
	}
	if (file) {
		/* Shorter than stat said: someone is writing it. */
		int reason = ferror(file) ? errno : EAGAIN;

		fclose(file);
		errno = reason;
	}
	free(bytes);
	return NULL;
}

/* A piece at a time: a header of a large schema is in memory once, not twice.
 */
static bool
file_holds(const char *path, const struct stat *status, struct slice bytes)
{
	char piece[65536];
	size_t at = 0, length;
	bool same = true;
	FILE *file;

	if ((uintmax_t)status->st_size != bytes.length)
		return false;
	file = fopen(path, "rb");
	if (!file)
		return false;
	while (same && at < bytes.length) {
		length = fread(piece, 1, sizeof piece, file);
		same = length > 0 && length <= bytes.length - at &&
			memcmp(piece, bytes.bytes + at, length) == 0;
		at += length;
	}
	fclose(file);
	return same;
}

static bool
update_file(struct run *run, const char *path, const struct stat *old,
	struct slice bytes, bool *changed)
{
	char *real;

	if (file_holds(path, old, bytes)) {
		*changed = false;
		return true;
	}
	/* rename would not ask: whoever made it read-only meant it. */
	if (access(path, W_OK) != 0)
		return fault(run, "write", path, errno);
	real = realpath(path, NULL); /* a link stays one */
	if (!real)
		return fault(run, "write", path, errno);
	*changed = replace(run, real, old, bytes);
	free(real);
	return *changed;
}

bool
output_write(
	struct run *run, const char *path, struct slice bytes, bool *changed)
{
	struct stat status, link;

	*changed = true;
	if (strcmp(path, "-") == 0)
		return write_standard_output(run, bytes);
	if (stat(path, &status) == 0) {
		if (S_ISREG(status.st_mode))
			return update_file(run, path, &status, bytes, changed);
		return write_directly(run, path, bytes);
	}
	if (errno != ENOENT)
		return fault(run, "write", path, errno);
	if (lstat(path, &link) == 0)
		return write_directly(run, path, bytes);
	return replace(run, path, NULL, bytes);
}

bool
output_stamp(struct run *run, const char *path)
{
	int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	int reason = file < 0 || futimens(file, NULL) != 0 ? errno : 0;

	if (file >= 0 && close(file) != 0 && reason == 0)
		reason = errno;
	if (reason)
		return fault(run, "touch", path, reason);
	return true;
}

/*---- directories ----------------------------------------------------------*/

bool
output_directory(struct run *run, const char *path)
{
	if (mkdir(path, 0777) == 0)
		return true;
	if (errno == EEXIST && output_is_directory(path))
		return true;
	return fault(run, "make the directory", path, errno);
}

static bool
is_header_name(const char *name)
{
	size_t length = strlen(name);

	return length > 2 && strcmp(name + length - 2, ".h") == 0;
}

static bool
has_mark(const char *path, struct slice mark)
{
	char start[4096];
	FILE *file = fopen(path, "rb");
	size_t length = file ? fread(start, 1, sizeof start, file) : 0, i;

	if (file)
		fclose(file);
	for (i = 0; i + mark.length <= length; i++)
		if (memcmp(start + i, mark.bytes, mark.length) == 0)
			return true;
	return false;
}

static int
name_order(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* The paths of what is left over, sorted. */
static const char **
find_left(struct run *run, const char *directory, struct slice mark,
	const struct map *keep, size_t *count)
{
	DIR *stream = opendir(directory);
	const struct dirent *entry;
	const char **paths = NULL;
	size_t capacity = 0;

	*count = 0;
	while (stream && (entry = readdir(stream))) {
		const char *path;

		if (!is_header_name(entry->d_name) ||
			map_get(keep, slice_of(entry->d_name)))
			continue;
		path = text_format(
			&run->arena, "%s/%s", directory, entry->d_name)
			       .bytes;
		if (!has_mark(path, mark))
			continue;
		paths = arena_grow(&run->arena, paths, *count, &capacity,
			*count + 1, sizeof *paths);
		paths[(*count)++] = path;
	}
	if (stream)
		closedir(stream);
	if (*count)
		qsort(paths, *count, sizeof *paths, name_order);
	return paths;
}

void
output_sweep(struct run *run, const char *directory, struct slice mark,
	const struct map *keep, bool remove, struct buffer *left)
{
	size_t count, i;
	const char **paths = find_left(run, directory, mark, keep, &count);

	for (i = 0; i < count; i++) {
		if (remove && unlink(paths[i]) != 0)
			fault(run, "remove", paths[i], errno);
		buffer_format(left, "%s: %s\n", paths[i],
			remove ? "removed, left over from an earlier run"
			       : "left over from an earlier run");
	}
	/* Of a schema that is split no longer. */
	if (remove && count && keep->count == 0)
		rmdir(directory);
}

/* The process that a temporary file is of, from its name; 0: it is none. */
static long
temporary_owner(const char *name)
{
	long owner;
	unsigned number;
	int end = 0;

	if (sscanf(name, ".slotgen-%ld-%u.tmp%n", &owner, &number, &end) == 2 &&
		end > 0 && name[end] == '\0' && owner > 0)
		return owner;
	return 0;
}

void
output_clean(struct run *run, const char *directory)
{
	DIR *stream = opendir(directory);
	const struct dirent *entry;

	while (stream && (entry = readdir(stream))) {
		long owner = temporary_owner(entry->d_name);

		/* One that runs may be about to rename it. */
		if (owner && kill((pid_t)owner, 0) != 0 && errno == ESRCH)
			unlink(text_format(
				&run->arena, "%s/%s", directory, entry->d_name)
					.bytes);
	}
	if (stream)
		closedir(stream);
}

/*---- comparing ------------------------------------------------------------*/

bool
output_check(struct run *run, const char *path, struct slice bytes,
	struct buffer *diff)
{
	struct slice old = {NULL, 0};
	struct stat status;
	char *copy = NULL;
	bool there = stat(path, &status) == 0;

	if (!there && errno != ENOENT)
		return fault(run, "read", path, errno);
	if (there) {
		if (!S_ISREG(status.st_mode))
			return fault(run, "read", path,
				S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
		copy = read_bytes(path, (size_t)status.st_size);
		if (!copy)
			return fault(run, "read", path, errno);
		old.bytes = copy;
		old.length = (size_t)status.st_size;
	}
	if (there && slice_equal(old, bytes)) {
		free(copy);
		return true;
	}
	diff_add(diff, path, old, bytes);
	free(copy);
	return false;
}
