/* SPDX-License-Identifier: MIT */
/*
 * Templates from the program and from a directory. Stands in for embedded.c
 * with three files of its own; works in a new directory under TMPDIR.
 */
#include "command/export.h"
#include "template/compile.h"
#include "template/rename.h"
#include "template/render.h"
#include "template/store.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "template/embedded.h"

const struct embedded_file embedded_files[] = {
	{"a.tmpl", "a {{>b}}\n", 9},
	{"b.tmpl", "embedded", 8},
	{"slotgen.h", "/* é */\n", 9},
};
const size_t embedded_file_count = 3;

static unsigned passed, failed;

static void
check(bool good, const char *what)
{
	if (good) {
		passed++;
		return;
	}
	failed++;
	printf("FAILED: %s\n", what);
}

static const char *
path_of(struct run *run, const char *directory, const char *name)
{
	return text_format(&run->arena, "%s/%s", directory, name).bytes;
}

static void
write_file(const char *path, const char *text)
{
	FILE *stream = fopen(path, "wb");

	check(stream && fputs(text, stream) >= 0, "writing a file");
	if (stream)
		fclose(stream);
}

static bool
renders(struct run *run, const char *directory, const char *name,
	const char *expected)
{
	static const struct scope scope = {"nothing", NULL, 0};
	struct template_store templates;
	const struct template *template;
	struct buffer out = {0};
	struct store store;
	bool good;

	store_init(&store, run, directory);
	templates = store_templates(&store);
	template = template_load(run, &templates, slice_of(name), &scope);
	if (!template)
		return false;
	render(template, NULL, &out);
	good = slice_is(buffer_slice(&out), expected);
	buffer_release(&out);
	return good;
}

static void
test_files(struct run *run, const char *directory)
{
	struct store store;
	const struct source *source;

	store_init(&store, run, directory);
	source = store_file(&store, SLICE("slotgen.h"));
	check(source && slice_is(source->text, "/* é */\n"), "the run time");
	check(store_file(&store, SLICE("slotgen.h")) == source,
		"found once, the same ever after");
	check(!store_file(&store, SLICE("none.tmpl")), "no such file");
}

static void
test_directory(struct run *run, const char *directory)
{
	check(renders(run, NULL, "a", "a embedded\n"), "only embedded");
	check(renders(run, directory, "a", "a embedded\n"), "empty directory");
	write_file(path_of(run, directory, "b.tmpl"), "mine");
	check(renders(run, directory, "a", "a mine\n"), "one replaced");
	write_file(path_of(run, directory, "a.tmpl"), "{{>c}}");
	write_file(path_of(run, directory, "c.tmpl"), "new");
	check(renders(run, directory, "a", "new"), "one only there");
	check(!run->diag.errors && !run->diag.faulted, "no errors");
}

static void
test_export(struct run *run, const char *directory)
{
	check(export_files(run, directory), "export");
	check(renders(run, directory, "a", "a embedded\n"), "exported");
	remove(path_of(run, directory, "b.tmpl"));
	check(export_files(run, directory) && !run->diag.faulted,
		"what is missing is exported");
	check(renders(run, directory, "a", "a embedded\n"), "it is there");
	write_file(path_of(run, directory, "b.tmpl"), "mine");
	check(!export_files(run, directory) && run->diag.faulted,
		"nothing is overwritten");
}

static void
remove_files(struct run *run, const char *directory)
{
	static const char *const names[] = {
		"a.tmpl", "b.tmpl", "c.tmpl", "slotgen.h"};
	size_t i;

	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		remove(path_of(run, directory, names[i]));
}

/* Words of C are called otherwise; what only looks like one stays. */
static void
test_renaming(struct run *run)
{
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{"f(a *self, b to)", "f(a *slot_arg_self, b slot_arg_to)"},
		{"self->to + x.to", "slot_arg_self->to + x.to"},
		{"myself, to_self, to1", "myself, to_self, to1"},
		{"{{self}}self {{>to}}", "{{self}}slot_arg_self {{>to}}"},
		{"/* to self */ to", "/* to self */ slot_arg_to"},
		{"\"to \\\" self\" to", "\"to \\\" self\" slot_arg_to"},
		{" * as self\n*to = 1;", " * as self\n*slot_arg_to = 1;"},
	};
	struct map words;
	size_t i;

	map_init(&words);
	map_put(&words, &run->arena, SLICE("self"), run);
	map_put(&words, &run->arena, SLICE("to"), run);
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
		check(slice_is(rename_words(&run->arena,
				       slice_of(cases[i].text), &words),
			      cases[i].expected),
			cases[i].text);
}

int
main(void)
{
	const char *parent = getenv("TMPDIR");
	struct run run;
	char *directory;

	run_init(&run);
	/* The message about the file that exists already is expected. */
	if (!freopen("/dev/null", "w", stderr))
		return 2;
	directory = (char *)(uintptr_t)path_of(
		&run, parent ? parent : "/tmp", "slotgen-store-XXXXXX");
	if (!mkdtemp(directory))
		return 2;
	test_renaming(&run);
	test_files(&run, directory);
	test_directory(&run, directory);
	remove_files(&run, directory);
	test_export(&run, directory);
	remove_files(&run, directory);
	rmdir(directory);
	run_release(&run);
	printf("%u passed, %u failed\n", passed, failed);
	return failed != 0;
}
