/* SPDX-License-Identifier: MIT */
/*
 * The common ground of the view's files. Items that a template asks for one
 * after the other are made in the same memory, so that it does not grow with
 * the output.
 */
#include "view/view_build.h"

#include <assert.h>
#include <string.h>

void
view_begin_item(struct builder *builder)
{
	builder->arena = builder->plan->items;
	arena_clear(builder->arena);
}

struct slice
view_rule(struct arena *arena, struct slice heading)
{
	static const char dashes[] =
		"-------------------------------------"
		"-----------------------------------------------------------";
	size_t used = sizeof "/*----  */" - 1 + heading.length;
	size_t count = used + 4 < SECTION_COLUMNS ? SECTION_COLUMNS - used : 4;

	return text_format(arena, "%.*s", (int)count, dashes);
}

bool
view_begins_with_vowel(struct slice name)
{
	return memchr("AEIOUaeiou", name.bytes[0], 10) != NULL;
}

struct slice
view_length_suffix(size_t dimension)
{
	static const char *const suffixes[] = {"", "_2", "_3", "_4", "_5"};

	return slice_of(suffixes[dimension]);
}

void
view_words(struct arena *arena, struct list *list, const struct choice *choices,
	size_t count)
{
	const char *on[VIEW_CHOICES];
	struct view_word *words;
	size_t on_count = 0, i;

	assert(count <= VIEW_CHOICES);
	for (i = 0; i < count; i++)
		if (choices[i].on)
			on[on_count++] = choices[i].word;
	words = list_make(arena, list, on_count, sizeof *words);
	for (i = 0; i < on_count; i++) {
		words[i].word = slice_of(on[i]);
		words[i].is_last = i + 1 == on_count;
	}
}

void
view_break_lines(struct arena *arena, const struct slice *items, size_t count,
	size_t column, struct list *list)
{
	struct view_names *lines = list_make(arena, list, count, sizeof *lines);
	struct buffer line = {.arena = arena};
	size_t line_count = 0, i;

	for (i = 0; i < count; i++) {
		bool is_last = i + 1 == count;

		BUFFER_ADD(&line, items[i], is_last ? SLICE("") : SLICE(","));
		if (!is_last &&
			column + line.length + items[i + 1].length <
				SECTION_COLUMNS) {
			buffer_add_text(&line, " ");
			continue;
		}
		lines[line_count].names = buffer_take(&line, arena);
		lines[line_count++].is_last = is_last;
		column = 8;
	}
	list->count = line_count;
}
