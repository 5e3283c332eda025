/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700 /* glibc hides realpath without it */
#include "command/output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Changed lines that are looked for one by one: Myers' method keeps the square
 * of their number. Beyond that the diff replaces all there is between the
 * first and the last change, which is as right and rarely read. */
#define EDITS_MOST 1000
#define CONTEXT_LINES 3

static bool
fault(struct run *run, const char *what, const char *path, int reason)
{
	diag_fault(run, "cannot %s '%s': %s", what, path, strerror(reason));
	return false;
}

/* ---- writing ---- */

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

/* The directory of a path, with its '/'; "" for the current one. */
static struct slice
directory_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct slice directory = {path, slash ? (size_t)(slash - path) + 1 : 0};

	return directory;
}

/* Opens a new file beside path. Its name is short whatever the path's is, and
 * the number makes it another one than that of a run at the same time. */
static int
open_temporary(struct run *run, const char *path, const char **name)
{
	struct slice directory = directory_of(path);
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

/* ---- directories ---- */

bool
output_directory(struct run *run, const char *path)
{
	struct stat status;

	if (mkdir(path, 0777) == 0)
		return true;
	if (errno == EEXIST && stat(path, &status) == 0 &&
		S_ISDIR(status.st_mode))
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

/* ---- comparing ---- */

struct text_line {
	struct slice text; /* with its '\n', if it has one */
	uint64_t hash;
	bool changed; /* not in the other text */
};

struct text_lines {
	struct text_line *items;
	size_t count;
};

static struct text_lines
split_lines(struct arena *arena, struct slice text)
{
	struct text_lines lines = {NULL, 0};
	size_t capacity = 0, at = 0;

	while (at < text.length) {
		const char *start = text.bytes + at;
		const char *end = memchr(start, '\n', text.length - at);
		size_t length = end ? (size_t)(end - start) + 1
				    : text.length - at;
		struct text_line *line;

		lines.items = arena_grow(arena, lines.items, lines.count,
			&capacity, lines.count + 1, sizeof *lines.items);
		line = &lines.items[lines.count++];
		line->text.bytes = start;
		line->text.length = length;
		line->hash = hash_bytes(HASH_START, start, length);
		at += length;
	}
	return lines;
}

static bool
same_line(const struct text_line *a, const struct text_line *b)
{
	return a->hash == b->hash && slice_equal(a->text, b->text);
}

/* Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): reach[k]
 * is how far in a the diagonal a - b = k gets with so many edits. The reach of
 * each number of edits is kept, so that the way can be walked back. */
struct myers {
	struct text_line *a, *b;
	long a_count, b_count;
	long *reaches[EDITS_MOST + 1];
};

/* One more step on diagonal k, as d edits do it: from above or from the left,
 * whichever is further. */
static bool
comes_from_above(const long *before, long d, long k)
{
	return k == -d ||
		(k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]);
}

static long
step_start(const long *before, long d, long k)
{
	if (d == 0)
		return 0;
	/* before has the diagonals -(d-1) to d-1 at 0 to 2d-2. */
	return comes_from_above(before, d, k) ? before[k + 1 + d - 1]
					      : before[k - 1 + d - 1] + 1;
}

static long
run_down(const struct myers *myers, long x, long k)
{
	while (x < myers->a_count && x - k < myers->b_count && x - k >= 0 &&
		same_line(&myers->a[x], &myers->b[x - k]))
		x++;
	return x;
}

/* The number of edits, or -1 beyond EDITS_MOST. */
static long
find_edits(struct myers *myers, struct arena *arena)
{
	long d, k, x;

	for (d = 0; d <= EDITS_MOST; d++) {
		long *before = d ? myers->reaches[d - 1] : NULL;
		long *reach = ARENA_ARRAY(arena, long, (size_t)(2 * d + 1));

		myers->reaches[d] = reach;
		for (k = -d; k <= d; k += 2) {
			x = run_down(myers, step_start(before, d, k), k);
			reach[k + d] = x;
			if (x >= myers->a_count &&
				k == myers->a_count - myers->b_count)
				return d;
		}
	}
	return -1;
}

static void
mark_edits(struct myers *myers, long d)
{
	long k = myers->a_count - myers->b_count;

	for (; d > 0; d--) {
		const long *before = myers->reaches[d - 1];
		long start = step_start(before, d, k);

		/* start is behind the edit; k its diagonal. */
		if (comes_from_above(before, d, k)) {
			if (start - k - 1 >= 0 &&
				start - k - 1 < myers->b_count)
				myers->b[start - k - 1].changed = true;
			k++;
		} else {
			if (start - 1 >= 0 && start - 1 < myers->a_count)
				myers->a[start - 1].changed = true;
			k--;
		}
	}
}

static void
mark_all(struct text_line *lines, long count)
{
	long i;

	for (i = 0; i < count; i++)
		lines[i].changed = true;
}

static void
compare_lines(struct arena *arena, struct text_lines old, struct text_lines new)
{
	struct myers *myers = ARENA_NEW(arena, struct myers);
	size_t start = 0, a_end = old.count, b_end = new.count;
	long edits;

	while (start < a_end && start < b_end &&
		same_line(&old.items[start], &new.items[start]))
		start++;
	while (a_end > start && b_end > start &&
		same_line(&old.items[a_end - 1], &new.items[b_end - 1])) {
		a_end--;
		b_end--;
	}
	myers->a = old.count ? old.items + start : NULL;
	myers->b = new.count ? new.items + start : NULL;
	myers->a_count = (long)(a_end - start);
	myers->b_count = (long)(b_end - start);
	edits = find_edits(myers, arena);
	if (edits >= 0) {
		mark_edits(myers, edits);
	} else {
		mark_all(myers->a, myers->a_count);
		mark_all(myers->b, myers->b_count);
	}
}

/* ---- printing the diff ---- */

/* Where in both texts something begins or ends. */
struct position {
	size_t old, new;
};

static bool
is_changed(struct text_lines lines, size_t at)
{
	return at < lines.count && lines.items[at].changed;
}

/* Over common lines to the next change; false where there is none. */
static bool
next_change(
	struct text_lines old, struct text_lines new, struct position *position)
{
	while (!is_changed(old, position->old) &&
		!is_changed(new, position->new)) {
		if (position->old >= old.count)
			return false;
		position->old++;
		position->new ++;
	}
	return true;
}

static struct position
change_end(
	struct text_lines old, struct text_lines new, struct position position)
{
	while (is_changed(old, position.old))
		position.old++;
	while (is_changed(new, position.new))
		position.new ++;
	return position;
}

/* The end of the last change that belongs to the hunk of the one at start:
 * those closer than two contexts share it. */
static struct position
hunk_end(struct text_lines old, struct text_lines new, struct position start)
{
	struct position end = change_end(old, new, start), again = end;

	while (next_change(old, new, &again) &&
		again.old - end.old <= (size_t)2 * CONTEXT_LINES) {
		end = change_end(old, new, again);
		again = end;
	}
	return end;
}

static void
print_diff_line(struct buffer *diff, char sign, const struct text_line *line)
{
	buffer_add(diff, &sign, 1);
	buffer_add_slice(diff, line->text);
	if (line->text.bytes[line->text.length - 1] != '\n')
		buffer_add_text(diff, "\n\\ No newline at end of file\n");
}

/* "12,3"; an empty stretch counts from the line before it. */
static void
print_stretch(struct buffer *diff, char sign, size_t start, size_t count)
{
	buffer_format(diff, "%c%zu", sign, count ? start + 1 : start);
	if (count != 1)
		buffer_format(diff, ",%zu", count);
}

static void
print_hunk(struct buffer *diff, struct text_lines old, struct text_lines new,
	struct position start, struct position end)
{
	struct position at = start;

	buffer_add_text(diff, "@@ ");
	print_stretch(diff, '-', start.old, end.old - start.old);
	buffer_add_text(diff, " ");
	print_stretch(diff, '+', start.new, end.new - start.new);
	buffer_add_text(diff, " @@\n");
	while (at.old < end.old || at.new < end.new) {
		if (is_changed(old, at.old)) {
			print_diff_line(diff, '-', &old.items[at.old++]);
		} else if (is_changed(new, at.new)) {
			print_diff_line(diff, '+', &new.items[at.new ++]);
		} else {
			print_diff_line(diff, ' ', &old.items[at.old++]);
			at.new ++;
		}
	}
}

static void
print_diff(struct buffer *diff, struct text_lines old, struct text_lines new)
{
	struct position at = {0, 0}, start, end;

	while (next_change(old, new, &at)) {
		size_t before = at.old < CONTEXT_LINES ? at.old : CONTEXT_LINES;
		size_t behind;

		start.old = at.old - before;
		start.new = at.new - before;
		at = end = hunk_end(old, new, at);
		behind = old.count - end.old;
		if (behind > CONTEXT_LINES)
			behind = CONTEXT_LINES;
		end.old += behind;
		end.new += behind;
		print_hunk(diff, old, new, start, end);
	}
}

static void
add_diff(const char *path, struct slice old, struct slice new,
	struct buffer *diff)
{
	struct text_lines old_lines, new_lines;
	struct arena scratch;

	arena_init(&scratch);
	old_lines = split_lines(&scratch, old);
	new_lines = split_lines(&scratch, new);
	compare_lines(&scratch, old_lines, new_lines);
	buffer_format(diff, "--- %s\n+++ %s (generated)\n", path, path);
	print_diff(diff, old_lines, new_lines);
	arena_release(&scratch);
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
	add_diff(path, old, bytes, diff);
	free(copy);
	return false;
}
