/* SPDX-License-Identifier: MIT */
/*
 * Finds a file by its name: first in the user's directory, then among what is
 * embedded in the program (embedded.h); what was found once is kept. Names of
 * templates hold letters, digits, '_' and '-' only (token.re), so that no
 * template reaches outside the directory.
 */
#include "template/store.h"

#include <errno.h>
#include <string.h>

#include "template/embedded.h"
#include "template/rename.h"
#include "message/source_read.h"

/* After the schemas, which are the user's own, in the order of messages. */
#define ORDER_FIRST 1000000u

void
store_init(struct store *store, struct run *run, const char *directory)
{
	store->run = run;
	store->directory = directory;
	store->renamed = NULL;
	map_init(&store->sources);
	map_init(&store->altered);
}

/* NULL where the directory has no such file. */
static struct source *
read_file(struct store *store, struct slice name)
{
	struct run *run = store->run;
	struct source *source;
	const char *path;

	if (!store->directory)
		return NULL;
	path = text_format(
		&run->arena, "%s/%.*s", store->directory, SLICE_ARGS(name))
		       .bytes;
	source = source_read(&run->arena, path);
	if (!source && errno != ENOENT)
		diag_fault(run, "%s: %s", path, strerror(errno));
	return source;
}

static struct source *
embedded_source(struct store *store, struct slice name)
{
	struct source *source;
	size_t i;

	for (i = 0; i < embedded_file_count; i++)
		if (slice_is(name, embedded_files[i].name))
			break;
	if (i == embedded_file_count)
		return NULL;
	source = ARENA_NEW(&store->run->arena, struct source);
	source->name = text_format(
		&store->run->arena, "<slotgen>/%s", embedded_files[i].name);
	source->path = source->name;
	source->text.bytes = embedded_files[i].bytes;
	source->text.length = embedded_files[i].length;
	source_index(&store->run->arena, source);
	return source;
}

const struct source *
store_file(struct store *store, struct slice name)
{
	struct source *source = map_get(&store->sources, name);

	if (source)
		return source;
	source = read_file(store, name);
	if (!source)
		source = embedded_source(store, name);
	if (!source)
		return NULL;
	source->order = ORDER_FIRST + (unsigned)store->sources.count;
	map_put(&store->sources, &store->run->arena,
		slice_copy(&store->run->arena, name), source);
	return source;
}

static const struct source *
alter(struct store *store, struct slice name, const struct source *source)
{
	struct arena *arena = &store->run->arena;
	struct source *altered = map_get(&store->altered, name);

	if (altered)
		return altered;
	altered = ARENA_NEW(arena, struct source);
	*altered = *source;
	altered->text = rename_words(arena, source->text, store->renamed);
	source_index(arena, altered);
	map_put(&store->altered, arena, slice_copy(arena, name), altered);
	return altered;
}

static const struct source *
find_template(void *context, struct slice name)
{
	struct store *store = context;
	const struct source *source = store_file(store,
		text_format(&store->run->arena, "%.*s.tmpl", SLICE_ARGS(name)));

	if (source && store->renamed && store->renamed->count)
		return alter(store, name, source);
	return source;
}

struct template_store
store_templates(struct store *store)
{
	struct template_store templates = {find_template, store};

	return templates;
}

struct template_store
store_c_templates(struct store *store, const struct map *renamed)
{
	store->renamed = renamed;
	return store_templates(store);
}
