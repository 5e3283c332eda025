/* SPDX-License-Identifier: MIT */
/*
 * Loads and renders any text as a template. A line "%%" ends a file: the first
 * is the template "a", the next "b" and so on, so that partials are reached.
 */
#include "template/compile.h"
#include "template/render.h"

#include <stdlib.h>
#include <string.h>

struct item {
	struct slice text;
	uint64_t number;
	bool flag, unset;
	const struct item *inner, *none;
	struct list list, made, empty;
};

static const struct scope scope;

/* clang-format off */
#define TAG(name, kind) {#name, kind, offsetof(struct item, name), &scope, ""}
/* clang-format on */

static const struct tag tags[] = {
	TAG(text, TAG_TEXT),
	TAG(number, TAG_NUMBER),
	TAG(flag, TAG_FLAG),
	TAG(unset, TAG_FLAG),
	TAG(inner, TAG_SCOPE),
	TAG(none, TAG_SCOPE),
	TAG(list, TAG_LIST),
	TAG(made, TAG_LIST),
	TAG(empty, TAG_LIST),
};
static const struct scope scope = {"item", tags, sizeof tags / sizeof tags[0]};

enum { FILES = 8 };

struct files {
	struct source *sources[FILES];
	size_t count;
};

static const struct source *
find(void *context, struct slice name)
{
	const struct files *files = context;
	size_t index = (size_t)(unsigned char)name.bytes[0] - 'a';

	if (name.length != 1 || index >= files->count)
		return NULL;
	return files->sources[index];
}

/* Each on the heap by itself, so that reading beyond one is seen. */
static void
add_file(struct run *run, struct files *files, const char *bytes, size_t length)
{
	static const char names[] = "abcdefgh";
	struct source *source = ARENA_NEW(&run->arena, struct source);
	char *copy = malloc(length + 1);

	if (length)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	source->name.bytes = names + files->count;
	source->name.length = 1;
	source->text.bytes = copy;
	source->text.length = length;
	source_index(&run->arena, source);
	files->sources[files->count++] = source;
}

static void
split(struct run *run, struct files *files, const char *bytes, size_t length)
{
	static const char mark[] = "\n%%\n";
	size_t at = 0;

	while (files->count + 1 < FILES && at + 4 <= length) {
		if (memcmp(bytes + at, mark, 4) != 0) {
			at++;
			continue;
		}
		add_file(run, files, bytes, at + 1);
		bytes += at + 4;
		length -= at + 4;
		at = 0;
	}
	add_file(run, files, bytes, length);
}

static const void *
make(void *context, size_t index)
{
	(void)index;
	return context;
}

static void
fill_and_render(const struct template *template)
{
	struct item item = {
		.text = SLICE("text\n"), .number = 12, .flag = true};
	struct item items[2];
	struct buffer out = {.limit = (size_t)1 << 16};

	item.list = (struct list){
		.count = 2, .items = items, .item_bytes = sizeof items[0]};
	item.inner = &items[1];
	item.made = (struct list){.count = 1, .make = make, .context = items};
	items[0] = item;
	items[1] = item;
	render(template, &item, &out);
	out.limit = 0;
	out.overflow = false;
	template_dump(template, &out);
	buffer_release(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct run run;
	struct files files = {{NULL}, 0};
	struct template_store store = {find, &files};
	struct template *template;
	size_t i;

	run_init(&run);
	split(&run, &files, (const char *)data, size);
	template = template_load_to_dump(&run, &store, SLICE("a"), &scope);
	if (!template != (run.diag.errors != 0))
		abort();
	/* Lists of two in one another without output double each time, which
	 * no limit on output ends. */
	if (template && size < 400)
		fill_and_render(template);
	for (i = 0; i < files.count; i++)
		free((void *)(uintptr_t)files.sources[i]->text.bytes);
	run_release(&run);
	return 0;
}
