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
