/* SPDX-License-Identifier: MIT */
/*
 * A regular file is read along while its new bytes come, and nothing is
 * written as long as they are the same. At the first that differs a temporary
 * file is begun beside it, with what was the same; that is renamed in the end.
 * Devices, pipes and dangling links are written directly: there is nothing to
 * lose.
 */
#define _XOPEN_SOURCE 700 /* glibc hides realpath without it */
#include "command/file_writer.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"

#define PIECE_BYTES 65536

/* The temporary file that is being written, which goes where the program ends
 * for want of memory. What exit calls is given nothing, so this is the one
 * thing here that no caller passes on. */
static const char *unfinished;

static void
remove_unfinished(void)
{
	if (unfinished)
		unlink(unfinished);
}

static void
begin_unfinished(const char *name)
{
	static bool asked;

	assert(!unfinished);
	unfinished = name;
	if (!asked)
		asked = atexit(remove_unfinished) == 0;
}

static void
fail(struct file_writer *writer, int reason)
{
	if (writer->reason == 0)
		writer->reason = reason;
	writer->way = WRITER_HAS_FAILED;
}

/* 0, or the errno of what failed. */
static int
write_all(int file, const char *bytes, size_t length)
{
	size_t done = 0;

	while (done < length) {
		ssize_t count = write(file, bytes + done, length - done);

		if (count >= 0)
			done += (size_t)count;
		else if (errno != EINTR)
			return errno;
	}
	return 0;
}

/*---- a file in place of another -------------------------------------------*/

/* Opens a new file beside the real one. Its name is short whatever that one's
 * is, and the number makes it another one than that of a run at the same time.
 */
static int
open_temporary(struct file_writer *writer)
{
	struct slice directory = path_directory(slice_of(writer->real.bytes));
	unsigned number;
	int file = -1;

	for (number = 0; file < 0 && number < 1000; number++) {
		writer->name.length = 0;
		buffer_format(&writer->name, "%.*s.slotgen-%ld-%u.tmp%c",
			SLICE_ARGS(directory), (long)getpid(), number, '\0');
		file = open(writer->name.bytes,
			O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (file < 0 && errno != EEXIST)
			break;
	}
	return file;
}

static void
begin_temporary(struct file_writer *writer)
{
	writer->file = open_temporary(writer);
	if (writer->file < 0) {
		fail(writer, errno);
		return;
	}
	begin_unfinished(writer->name.bytes);
	writer->way = WRITER_REPLACES;
	if (writer->old && fchmod(writer->file, writer->old_mode & 0777) != 0)
		fail(writer, errno);
}

/* What the old file and the new one have in common. */
static void
copy_same(struct file_writer *writer)
{
	char piece[PIECE_BYTES];
	uint64_t left = writer->same_bytes;

	if (left && fseeko(writer->old, 0, SEEK_SET) != 0)
		fail(writer, errno);
	while (left && writer->way == WRITER_REPLACES) {
		size_t most = left < sizeof piece ? (size_t)left : sizeof piece;
		int reason = EAGAIN; /* shorter now: someone is writing it */

		if (fread(piece, 1, most, writer->old) == most)
			reason = write_all(writer->file, piece, most);
		else if (ferror(writer->old))
			reason = errno;
		if (reason)
			fail(writer, reason);
		left -= most;
	}
}

static void
begin_replacing(struct file_writer *writer)
{
	char *real;

	if (writer->only_compares) {
		writer->way = WRITER_HAS_FAILED;
		return;
	}
	/* rename would not ask: whoever made it read-only meant it. */
	if (access(writer->path, W_OK) != 0) {
		fail(writer, errno);
		return;
	}
	real = realpath(writer->path, NULL); /* a link stays one */
	if (!real) {
		fail(writer, errno);
		return;
	}
	buffer_add(&writer->real, real, strlen(real) + 1);
	free(real);
	begin_temporary(writer);
	copy_same(writer);
}

/* Removes it where anything has failed. */
static void
end_temporary(struct file_writer *writer)
{
	if (close(writer->file) != 0)
		fail(writer, errno);
	if (writer->way == WRITER_REPLACES &&
		rename(writer->name.bytes, writer->real.bytes) != 0)
		fail(writer, errno);
	unfinished = NULL;
	if (writer->way == WRITER_HAS_FAILED)
		unlink(writer->name.bytes);
}

/*---- where it begins ------------------------------------------------------*/

static void
open_directly(struct file_writer *writer)
{
	writer->way = WRITER_DIRECT;
	writer->file = open(
		writer->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (writer->file < 0)
		fail(writer, errno);
}

static void
open_old(struct file_writer *writer, const struct stat *status)
{
	writer->way = WRITER_COMPARES;
	writer->old_mode = status->st_mode;
	writer->old = fopen(writer->path, "rb");
	if (!writer->old)
		begin_replacing(writer);
}

void
file_writer_open(struct file_writer *writer, const char *path)
{
	struct stat status;

	memset(writer, 0, sizeof *writer);
	writer->path = path;
	writer->file = -1;
	if (strcmp(path, "-") == 0) {
		writer->way = WRITER_STANDARD;
	} else if (stat(path, &status) == 0) {
		if (S_ISREG(status.st_mode))
			open_old(writer, &status);
		else
			open_directly(writer);
	} else if (errno != ENOENT) {
		fail(writer, errno);
	} else if (lstat(path, &status) == 0) {
		open_directly(writer);
	} else {
		buffer_add(&writer->real, path, strlen(path) + 1);
		begin_temporary(writer);
	}
}

void
file_writer_open_to_compare(struct file_writer *writer, const char *path)
{
	memset(writer, 0, sizeof *writer);
	writer->path = path;
	writer->file = -1;
	writer->only_compares = true;
	writer->way = WRITER_COMPARES;
	writer->old = fopen(path, "rb");
	if (!writer->old)
		fail(writer, errno);
}

/*---- bytes ----------------------------------------------------------------*/

/* How many of them the old file has next. */
static size_t
count_same(struct file_writer *writer, struct slice bytes)
{
	char piece[PIECE_BYTES];
	size_t at = 0;

	while (at < bytes.length) {
		size_t left = bytes.length - at;
		size_t most = left < sizeof piece ? left : sizeof piece;

		if (fread(piece, 1, most, writer->old) != most ||
			memcmp(piece, bytes.bytes + at, most) != 0)
			break;
		at += most;
	}
	return at;
}

static struct slice
put_same(struct file_writer *writer, struct slice bytes)
{
	size_t same = count_same(writer, bytes);

	writer->same_bytes += same;
	bytes.bytes += same;
	bytes.length -= same;
	if (bytes.length)
		begin_replacing(writer);
	return bytes;
}

void
file_writer_put(void *context, struct slice bytes)
{
	struct file_writer *writer = context;
	int reason;

	if (writer->way == WRITER_COMPARES && bytes.length)
		bytes = put_same(writer, bytes);
	switch (writer->way) {
	case WRITER_STANDARD:
		if (bytes.length)
			fwrite(bytes.bytes, 1, bytes.length, stdout);
		break;
	case WRITER_DIRECT:
	case WRITER_REPLACES:
		reason = write_all(writer->file, bytes.bytes, bytes.length);
		if (reason)
			fail(writer, reason);
		break;
	case WRITER_COMPARES:
	case WRITER_HAS_FAILED:
		break;
	}
}

/*---- where it ends --------------------------------------------------------*/

static void
end_standard_output(struct file_writer *writer)
{
	int copy;

	if (fflush(stdout) != 0 || ferror(stdout)) {
		fail(writer, errno ? errno : EIO);
		return;
	}
	/* Some file systems report a failed write only when closing. */
	copy = dup(STDOUT_FILENO);
	if (copy >= 0 && close(copy) != 0)
		fail(writer, errno);
}

/* What is left of the old file is not in the new one. */
static bool
has_more(const struct file_writer *writer)
{
	return getc(writer->old) != EOF || ferror(writer->old);
}

/* Whatever happens, all is closed and given back. */
static void
end(struct file_writer *writer)
{
	if (writer->way == WRITER_COMPARES && has_more(writer))
		begin_replacing(writer);
	if (writer->way == WRITER_STANDARD)
		end_standard_output(writer);
	if (writer->name.length && writer->file >= 0)
		end_temporary(writer);
	else if (writer->file >= 0 && close(writer->file) != 0)
		fail(writer, errno);
	if (writer->old)
		fclose(writer->old);
	buffer_release(&writer->real);
	buffer_release(&writer->name);
}

bool
file_writer_close(struct run *run, struct file_writer *writer, bool *changed)
{
	bool is_standard = strcmp(writer->path, "-") == 0;

	end(writer);
	*changed = writer->way != WRITER_COMPARES;
	if (writer->way != WRITER_HAS_FAILED)
		return true;
	if (is_standard)
		diag_fault(run, "cannot write standard output: %s",
			strerror(writer->reason));
	else
		diag_fault(run, "cannot write '%s': %s", writer->path,
			strerror(writer->reason));
	return false;
}

bool
file_writer_closes_same(struct file_writer *writer)
{
	end(writer);
	return writer->way == WRITER_COMPARES;
}
