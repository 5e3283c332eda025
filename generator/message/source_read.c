/* SPDX-License-Identifier: MIT */
/*
 * Regular files, pipes and devices alike are read until they end, into a text
 * that grows. A path is resolved, so that two names of one file are known for
 * one; a byte order mark is taken off.
 */
#define _XOPEN_SOURCE 700 /* glibc hides realpath without it */
#include "message/source_read.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"

/* All bytes up to the end, and a zero behind them; false and errno. */
static bool
read_all(struct arena *arena, int file, size_t expected, struct slice *text)
{
	size_t capacity = 0, length = 0;
	char *bytes = NULL;
	ssize_t count;

	do {
		bytes = arena_grow(arena, bytes, length, &capacity,
			length + (length ? 4096 : expected + 2), 1);
		count = read(file, bytes + length, capacity - length - 1);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return false;
		length += (size_t)count;
		if (length > LIMIT_FILE_BYTES) {
			errno = EFBIG;
			return false;
		}
	} while (count != 0);
	bytes[length] = '\0';
	text->bytes = bytes;
	text->length = length;
	return true;
}

static bool
read_file(struct arena *arena, int file, struct slice *text)
{
	struct stat status;
	size_t expected = 4096;

	if (fstat(file, &status) != 0)
		return false;
	if (S_ISDIR(status.st_mode)) {
		errno = EISDIR;
		return false;
	}
	if (S_ISREG(status.st_mode)) {
		if (status.st_size > (off_t)LIMIT_FILE_BYTES) {
			errno = EFBIG;
			return false;
		}
		expected = (size_t)status.st_size;
	}
	return read_all(arena, file, expected, text);
}

static bool
read_path(struct arena *arena, const char *path, struct source *source)
{
	char *real;
	int file, reason;
	bool good;

	file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0)
		return false;
	good = read_file(arena, file, &source->text);
	reason = errno;
	close(file);
	errno = reason;
	if (!good)
		return false;
	real = realpath(path, NULL);
	if (!real)
		return false;
	source->path = slice_copy(arena, slice_of(real));
	free(real);
	return true;
}

struct source *
source_read(struct arena *arena, const char *path)
{
	struct source *source = ARENA_NEW(arena, struct source);

	if (strcmp(path, "-") == 0) {
		source->name = SLICE("<stdin>");
		source->path = SLICE("-");
		if (!read_file(arena, STDIN_FILENO, &source->text))
			return NULL;
	} else {
		source->name = slice_copy(arena, slice_of(path));
		if (!read_path(arena, path, source))
			return NULL;
	}
	if (source->text.length >= 3 &&
		memcmp(source->text.bytes, "\xef\xbb\xbf", 3) == 0) {
		source->text.bytes += 3;
		source->text.length -= 3;
	}
	source_index(arena, source);
	return source;
}
