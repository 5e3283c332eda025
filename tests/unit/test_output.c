/* SPDX-License-Identifier: MIT */
/*
 * Writing files: what is touched and what is not, what is left behind when it
 * fails, and the diff, the dependency rule and the stamp.
 */
#include <fcntl.h>
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "command/depfile.h"
#include "command/file_writer.h"
#include "command/output.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static struct run run;
static char start[4096], directory[] = "/tmp/test_output_XXXXXX";

/* Each test begins in an empty directory of its own. */
static int
enter(void **state)
{
	(void)state;
	run_init(&run);
	strcpy(strrchr(directory, '_'), "_XXXXXX");
	if (!getcwd(start, sizeof start) || !mkdtemp(directory))
		return -1;
	return chdir(directory);
}

static unsigned
count_files(bool clean)
{
	DIR *here = opendir(".");
	struct dirent *entry;
	unsigned count = 0;

	while ((entry = readdir(here))) {
		if (strcmp(entry->d_name, ".") == 0 ||
			strcmp(entry->d_name, "..") == 0)
			continue;
		count++;
		if (clean && unlink(entry->d_name) != 0)
			rmdir(entry->d_name);
	}
	closedir(here);
	return count;
}

static int
leave(void **state)
{
	(void)state;
	run_release(&run);
	count_files(true);
	return chdir(start) || rmdir(directory);
}

/* What diag_fault prints is not the matter here. */
static void
silence(bool silent)
{
	static int saved = -1;

	fflush(stderr);
	if (silent) {
		int null = open("/dev/null", O_WRONLY);

		saved = dup(STDERR_FILENO);
		dup2(null, STDERR_FILENO);
		close(null);
	} else {
		dup2(saved, STDERR_FILENO);
		close(saved);
	}
}

static void
check_write(const char *path, const char *text, bool good, bool changes)
{
	bool changed;

	if (!good)
		silence(true);
	assert_int_equal(
		output_write(&run, path, slice_of(text), &changed), good);
	if (!good)
		silence(false);
	assert_int_equal(run.diag.faulted, !good);
	run.diag.faulted = false;
	if (good)
		assert_int_equal(changed, changes);
}

static void
check_holds(const char *path, const char *text)
{
	char bytes[1000];
	FILE *file = fopen(path, "rb");
	size_t length;

	assert_non_null(file);
	length = fread(bytes, 1, sizeof bytes - 1, file);
	bytes[length] = '\0';
	fclose(file);
	assert_string_equal(bytes, text);
}

static void
test_write(void **state)
{
	struct stat before, after;
	mode_t mask = umask(027);

	(void)state;
	check_write("a.h", "one\n", true, true);
	check_holds("a.h", "one\n");
	stat("a.h", &before);
	assert_int_equal(before.st_mode & 0777, 0640);
	check_write("a.h", "one\n", true, false);
	stat("a.h", &after);
	assert_int_equal(before.st_ino, after.st_ino);
	assert_int_equal(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);
	chmod("a.h", 0751);
	check_write("a.h", "two\n", true, true);
	check_holds("a.h", "two\n");
	stat("a.h", &after);
	assert_int_equal(after.st_mode & 0777, 0751);
	check_write("./a.h", "", true, true);
	check_write("a.h", "", true, false);
	assert_int_equal(count_files(false), 1);
	umask(mask);
}

/* Texts longer than what is written or compared at once, which part at some
 * byte; put as they are and in pieces. */
static void
check_pieces(struct slice old, struct slice new, size_t piece)
{
	struct buffer out = {0};
	struct file_writer writer;
	bool changed, same = slice_equal(old, new);
	size_t at, most;

	check_write("a.h", old.bytes, true, true);
	file_writer_open_to_compare(&writer, "a.h");
	out.drain = file_writer_put;
	out.context = &writer;
	buffer_add_slice(&out, new);
	buffer_drain(&out);
	assert_int_equal(file_writer_closes_same(&writer), same);
	file_writer_open(&writer, "a.h");
	for (at = 0; at < new.length; at += most) {
		most = new.length - at < piece ? new.length - at : piece;
		file_writer_put(&writer, (struct slice){new.bytes + at, most});
	}
	assert_true(file_writer_close(&run, &writer, &changed));
	assert_int_equal(changed, !same);
	file_writer_open_to_compare(&writer, "a.h");
	file_writer_put(&writer, new);
	assert_true(file_writer_closes_same(&writer));
	assert_int_equal(count_files(false), 1);
	unlink("a.h");
}

static void
test_pieces(void **state)
{
	static const size_t pieces[] = {997, 4096, 65536, 100000, 300000};
	static const size_t places[] = {
		0, 1, 65535, 65536, 65537, 131072, 199999};
	enum { LENGTH_OF_TEXT = 200000 };
	char *old = test_malloc(LENGTH_OF_TEXT + 1), *new;
	struct slice whole = {old, LENGTH_OF_TEXT};
	size_t i, j;

	(void)state;
	for (i = 0; i < LENGTH_OF_TEXT; i++)
		old[i] = (char)('a' + i * 7 % 26 + i / 1000 % 2);
	old[LENGTH_OF_TEXT] = '\0';
	for (i = 0; i < COUNT(pieces); i++) {
		check_pieces(whole, whole, pieces[i]);
		for (j = 0; j < COUNT(places); j++) {
			struct slice other = whole;

			other.bytes = new = test_malloc(LENGTH_OF_TEXT + 1);
			memcpy(new, old, LENGTH_OF_TEXT + 1);
			new[places[j]] = '!';
			check_pieces(whole, other, pieces[i]);
			new[places[j]] = '\0';
			other.length = places[j];
			check_pieces(whole, other, pieces[i]);
			check_pieces(other, whole, pieces[i]);
			test_free(new);
		}
	}
	test_free(old);
}

/* What cannot be written is told when it is closed, and nothing is left. */
static void
test_pieces_lost(void **state)
{
	struct file_writer writer;
	bool changed;

	(void)state;
	file_writer_open_to_compare(&writer, "a.h");
	file_writer_put(&writer, slice_of(""));
	assert_false(file_writer_closes_same(&writer));
	silence(true);
	file_writer_open(&writer, "/dev/full");
	file_writer_put(&writer, slice_of("one"));
	file_writer_put(&writer, slice_of("two"));
	assert_false(file_writer_close(&run, &writer, &changed));
	file_writer_open(&writer, "not/there");
	file_writer_put(&writer, slice_of("one"));
	assert_false(file_writer_close(&run, &writer, &changed));
	silence(false);
	assert_int_equal(count_files(false), 0);
}

static void
test_links(void **state)
{
	struct stat status;

	(void)state;
	assert_int_equal(mkdir("inner", 0777), 0);
	assert_int_equal(symlink("inner/real.h", "link.h"), 0);
	check_write("link.h", "one", true, true);
	check_holds("inner/real.h", "one");
	check_write("link.h", "two", true, true);
	check_holds("inner/real.h", "two");
	check_write("link.h", "two", true, false);
	lstat("link.h", &status);
	assert_true(S_ISLNK(status.st_mode));
	unlink("inner/real.h");
}

static void
test_faults(void **state)
{
	(void)state;
	check_write("/dev/full", "one", false, false);
	check_write("/dev/null", "one", true, true);
	check_write(".", "one", false, false);
	check_write("not/there.h", "one", false, false);
	check_write("a.h", "one", true, true);
	check_write("a.h/b.h", "one", false, false);
	check_holds("a.h", "one");
	assert_int_equal(count_files(false), 1);
}

static void
test_failed_rename(void **state)
{
	/* The longest name there may be has room for no suffix. */
	char name[256];

	(void)state;
	memset(name, 'a', 255);
	name[255] = '\0';
	check_write(name, "one", true, true);
	check_holds(name, "one");
	assert_int_equal(count_files(false), 1);
}

static void
test_read_only(void **state)
{
	(void)state;
	if (geteuid() == 0)
		skip();
	check_write("a.h", "one", true, true);
	chmod("a.h", 0444);
	check_write("a.h", "two", false, false);
	check_holds("a.h", "one");
	assert_int_equal(count_files(false), 1);
}

static void
test_check(void **state)
{
	static const struct {
		const char *old, *new, *diff;
	} table[] = {
		{"", "a\n", "@@ -0,0 +1 @@\n+a\n"},
		{"a\n", "", "@@ -1 +0,0 @@\n-a\n"},
		{"a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"},
		{"a\nb\nc", "a\nb\nc\n",
			"@@ -1,3 +1,3 @@\n a\n b\n-c\n"
			"\\ No newline at end of file\n+c\n"},
		{"1\n2\n3\n4\n5\n6\n7\n8\n9\n",
			"1\n2\n3\n4\nx\n5\n6\n7\n8\n9\n",
			"@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+x\n 5\n 6\n 7\n"},
		/* six common lines join two changes, seven part them */
		{"a\n1\n2\n3\n4\n5\n6\nb\n", "1\n2\n3\n4\n5\n6\n",
			"@@ -1,8 +1,6 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n"},
		{"a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\n",
			"@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n"
			"@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-b\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		struct buffer diff = {0};

		check_write("a.h", table[i].old, true, true);
		assert_false(output_check(
			&run, "a.h", slice_of(table[i].new), &diff));
		buffer_add(&diff, "", 1);
		assert_int_equal(strncmp(diff.bytes,
					 "--- a.h\n+++ a.h (generated)\n", 28),
			0);
		assert_string_equal(diff.bytes + 28, table[i].diff);
		buffer_release(&diff);
		assert_true(output_check(
			&run, "a.h", slice_of(table[i].old), &diff));
		assert_int_equal(diff.length, 0);
		unlink("a.h");
	}
}

static void
test_check_missing(void **state)
{
	struct buffer diff = {0};

	(void)state;
	assert_false(output_check(&run, "a.h", slice_of(""), &diff));
	assert_false(output_check(&run, "a.h", slice_of("x\n"), &diff));
	assert_non_null(strstr(diff.bytes, "@@ -0,0 +1 @@\n+x\n"));
	assert_false(run.diag.faulted);
	buffer_release(&diff);
	silence(true);
	assert_false(output_check(&run, ".", slice_of("x\n"), &diff));
	silence(false);
	assert_true(run.diag.faulted);
	assert_int_equal(diff.length, 0);
}

/* Beyond the bound it is one hunk that replaces all. */
static void
test_check_large(void **state)
{
	struct buffer old = {0}, new = {0}, diff = {0};
	int i;

	(void)state;
	buffer_add_text(&old, "same\n");
	buffer_add_text(&new, "same\n");
	for (i = 0; i < 2000; i++) {
		buffer_format(&old, "old %d\nboth\n", i);
		buffer_format(&new, "new %d\nboth\n", i);
	}
	buffer_add(&old, "", 1);
	check_write("a.h", old.bytes, true, true);
	assert_false(output_check(&run, "a.h", buffer_slice(&new), &diff));
	assert_non_null(strstr(diff.bytes, "\n@@ -1,4001 +1,4001 @@\n same\n"));
	buffer_release(&old);
	buffer_release(&new);
	buffer_release(&diff);
}

static void
test_depfile(void **state)
{
	const struct slice targets[] = {slice_of("a b.h"), slice_of("$c.h")};
	const struct slice inputs[] = {
		slice_of("x#.yaml"), slice_of("d\\e"), slice_of("d\\ e")};
	const struct slice bad = slice_of("a\nb");
	struct buffer rule = {0};

	(void)state;
	assert_true(depfile_rule(&run, targets, 2, inputs, 3, &rule));
	buffer_add(&rule, "", 1);
	assert_string_equal(rule.bytes,
		"a\\ b.h $$c.h: \\\n  x\\#.yaml \\\n"
		"  d\\e \\\n  d\\\\\\ e\n");
	silence(true);
	assert_false(depfile_rule(&run, targets, 2, &bad, 1, &rule));
	silence(false);
	buffer_release(&rule);
}

static void
test_stamp(void **state)
{
	const struct timespec past[2] = {{1000, 0}, {1000, 0}};
	struct stat status;

	(void)state;
	assert_true(output_stamp(&run, "stamp"));
	assert_int_equal(utimensat(AT_FDCWD, "stamp", past, 0), 0);
	assert_true(output_stamp(&run, "stamp"));
	assert_int_equal(stat("stamp", &status), 0);
	assert_true(status.st_mtim.tv_sec > 1000);
	silence(true);
	assert_false(output_stamp(&run, "not/there"));
	silence(false);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_write, enter, leave),
		cmocka_unit_test_setup_teardown(test_pieces, enter, leave),
		cmocka_unit_test_setup_teardown(test_pieces_lost, enter, leave),
		cmocka_unit_test_setup_teardown(test_links, enter, leave),
		cmocka_unit_test_setup_teardown(test_faults, enter, leave),
		cmocka_unit_test_setup_teardown(
			test_failed_rename, enter, leave),
		cmocka_unit_test_setup_teardown(test_read_only, enter, leave),
		cmocka_unit_test_setup_teardown(test_check, enter, leave),
		cmocka_unit_test_setup_teardown(
			test_check_missing, enter, leave),
		cmocka_unit_test_setup_teardown(test_check_large, enter, leave),
		cmocka_unit_test_setup_teardown(test_depfile, enter, leave),
		cmocka_unit_test_setup_teardown(test_stamp, enter, leave),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
