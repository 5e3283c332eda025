/* SPDX-License-Identifier: MIT */
/*
 * The three files are templates like others, so that --templates can replace
 * them, but not rendered: only "@NAME@" in them is replaced.
 */
#include "command/init.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "command/output.h"
#include "template/store.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

enum { FILE_COUNT = 3 };

/* It names files, a target of CMake and macros of C. */
static bool
name_is_good(struct run *run, const char *name)
{
	size_t length = strspn(name, LETTERS "0123456789_");

	if (name[0] && strchr(LETTERS, name[0]) && !name[length] &&
		length <= 64 && strncmp(name, "slotgen", 7) != 0)
		return true;
	diag_fault(run,
		"'%s' cannot name a schema to start from: letters, digits "
		"and '_' do",
		name);
	return false;
}

/* The text with the name wherever "@NAME@" stands. */
static struct slice
fill_in(struct arena *arena, struct slice text, const char *name)
{
	static const char mark[] = "@NAME@";
	struct buffer out = {0};
	size_t i = 0;

	while (i < text.length)
		if (text.length - i >= sizeof mark - 1 &&
			memcmp(text.bytes + i, mark, sizeof mark - 1) == 0) {
			buffer_add_text(&out, name);
			i += sizeof mark - 1;
		} else
			buffer_add(&out, text.bytes + i++, 1);
	return buffer_take(&out, arena);
}

/* Nobody's work is written over. */
static bool
are_free(struct run *run, const char *const *paths)
{
	size_t i;

	for (i = 0; i < FILE_COUNT; i++)
		if (access(paths[i], F_OK) == 0) {
			diag_fault(run,
				"'%s' is there already: nothing was written",
				paths[i]);
			return false;
		}
	return true;
}

void
init_write(struct run *run, const struct options *options)
{
	static const char *const templates[FILE_COUNT] = {
		"init.yaml", "init_CMakeLists.txt", "init_main.c"};
	const char *name = options->files.count ? options->files.items[0]
						: "shop";
	const char *paths[FILE_COUNT];
	struct store store;
	bool changed;
	size_t i;

	if (!name_is_good(run, name))
		return;
	paths[0] = text_format(&run->arena, "%s.yaml", name).bytes;
	paths[1] = "CMakeLists.txt";
	paths[2] = text_format(&run->arena, "%s.c", name).bytes;
	if (!are_free(run, paths))
		return;
	output_clean(run, ".");
	store_init(&store, run, options->templates);
	for (i = 0; i < FILE_COUNT; i++) {
		const struct source *source = store_file(
			&store, slice_of(templates[i]));

		if (!source ||
			!output_write(run, paths[i],
				fill_in(&run->arena, source->text, name),
				&changed))
			return;
		if (options_say_written(options))
			printf("%s\n", paths[i]);
	}
}
