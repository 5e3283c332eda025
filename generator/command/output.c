/* SPDX-License-Identifier: MIT */
/*
 * What is done about files and directories but for writing a file, which
 * file_writer.c does: looking at them, removing what earlier runs left, telling
 * how a file differs from what it should be.
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
#include "command/file_writer.h"

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

bool
output_write(
	struct run *run, const char *path, struct slice bytes, bool *changed)
{
	struct file_writer writer;

	file_writer_open(&writer, path);
	file_writer_put(&writer, bytes);
	return file_writer_close(run, &writer, changed);
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

/* A link stays one: what it leads to is replaced. */
const char *
output_home(struct run *run, const char *path)
{
	char *real = realpath(path, NULL);
	struct slice directory = path_directory(slice_of(real ? real : path));

	if (!directory.length)
		directory = SLICE(".");
	directory = slice_copy(&run->arena, directory);
	free(real);
	return directory.bytes;
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
