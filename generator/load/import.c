/* SPDX-License-Identifier: MIT */
/*
 * Files are read depth first: a schema is added to the model behind all that it
 * imports. A file that is being read, or was, is known by its real path; the
 * chain of those being read tells a circle.
 */
#include "load/import.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/path.h"
#include "load/load_schema.h"
#include "load/yaml.h"
#include "message/source_read.h"

struct importer {
	struct run *run;
	const struct import_path *path;
	struct model *model;
	size_t capacity;
	struct map by_path; /* real path → schema, also of those under way */
	struct schema
		*chain[LIMIT_IMPORT_DEPTH + 1]; /* under way, root first */
	unsigned depth;
	unsigned files; /* read so far: the order of their messages */
};

static void
add_schema(struct importer *importer, struct schema *schema)
{
	struct model *model = importer->model;

	model->schemas = arena_grow(&importer->run->arena, model->schemas,
		model->schema_count, &importer->capacity,
		model->schema_count + 1, sizeof *model->schemas);
	schema->index = (unsigned)model->schema_count;
	model->schemas[model->schema_count++] = schema;
}

static bool
is_under_way(const struct importer *importer, const struct schema *schema)
{
	unsigned i;

	for (i = 0; i < importer->depth; i++)
		if (importer->chain[i] == schema)
			return true;
	return false;
}

/* "a.yaml imports b.yaml imports a.yaml" */
static void
report_cycle(struct importer *importer, const struct import *import,
	const struct schema *again)
{
	struct buffer path = {0};
	unsigned i = 0;

	while (importer->chain[i] != again)
		i++;
	for (; i < importer->depth; i++)
		buffer_format(&path, "%.*s imports ",
			SLICE_ARGS(importer->chain[i]->source->name));
	buffer_add_slice(&path, again->source->name);
	diag_error(importer->run, CODE_CYCLE, import->text.place,
		"imports form a cycle: %.*s", SLICE_ARGS(buffer_slice(&path)));
	buffer_release(&path);
}

/* The first of DIR/name and DIR/name.yaml that can be opened. */
static const char *
find_in(struct run *run, struct slice directory, struct slice name)
{
	static const char *const suffixes[] = {"", ".yaml", ".yml"};
	const char *slash = directory.length &&
			directory.bytes[directory.length - 1] != '/'
		? "/"
		: "";
	size_t i;

	for (i = 0; i < LENGTH(suffixes); i++) {
		struct slice path = text_format(&run->arena, "%.*s%s%.*s%s",
			SLICE_ARGS(directory), slash, SLICE_ARGS(name),
			suffixes[i]);

		/* A directory beside base.yaml may well be called base. */
		if (access(path.bytes, F_OK) == 0 &&
			access(text_format(&run->arena, "%s/.", path.bytes)
					.bytes,
				F_OK) != 0)
			return path.bytes;
	}
	return NULL;
}

/* Where --import says that "PREFIX:name" is; NULL where no prefix fits. */
static const char *
find_by_prefix(struct importer *importer, struct slice name)
{
	size_t i;

	for (i = 0; i < importer->path->prefix_count; i++) {
		const char *rule = importer->path->prefixes[i];
		size_t length = (size_t)(strchr(rule, '=') - rule);
		struct slice rest = name;

		if (name.length <= length + 1 || name.bytes[length] != ':' ||
			memcmp(name.bytes, rule, length) != 0)
			continue;
		rest.bytes += length + 1;
		rest.length -= length + 1;
		return find_in(
			importer->run, slice_of(rule + length + 1), rest);
	}
	return NULL;
}

static const char *
find_import(
	struct importer *importer, const struct schema *from, struct slice name)
{
	struct run *run = importer->run;
	const char *found;
	size_t i;

	if (name.length && name.bytes[0] == '/')
		return find_in(run, SLICE(""), name);
	found = find_by_prefix(importer, name);
	if (found)
		return found;
	found = find_in(run, path_directory(from->source->name), name);
	for (i = 0; !found && i < importer->path->count; i++)
		found = find_in(
			run, slice_of(importer->path->directories[i]), name);
	return found;
}

static struct schema *
read_schema(struct importer *importer, const struct source *source);

static struct schema *
follow_import(struct importer *importer, struct schema *from,
	const struct import *import)
{
	struct run *run = importer->run;
	const char *path = find_import(importer, from, import->text.text);
	struct source *source;
	struct schema *schema;

	source = path ? source_read(&run->arena, path) : NULL;
	if (!source) {
		diag_error(run, CODE_IMPORT, import->text.place,
			"cannot read '%.*s': %s", SLICE_ARGS(import->text.text),
			strerror(path ? errno : ENOENT));
		return NULL;
	}
	schema = map_get(&importer->by_path, source->path);
	if (schema && is_under_way(importer, schema)) {
		report_cycle(importer, import, schema);
		return NULL;
	}
	if (schema)
		return schema;
	if (importer->depth == LIMIT_IMPORT_DEPTH) {
		diag_error(run, CODE_LIMIT, import->text.place,
			"imports are nested more than %d deep",
			LIMIT_IMPORT_DEPTH);
		return NULL;
	}
	source->order = importer->files++;
	return read_schema(importer, source);
}

static struct schema *
read_schema(struct importer *importer, const struct source *source)
{
	struct run *run = importer->run;
	struct node *document = yaml_read(run, source);
	struct schema *schema;
	size_t i;

	schema = document ? load_schema(run, source, document) : NULL;
	if (!schema)
		return NULL;
	if (!schema->default_mode.given)
		schema->default_mode = importer->path->default_mode;
	map_put(&importer->by_path, &run->arena, source->path, schema);
	importer->chain[importer->depth++] = schema;
	for (i = 0; i < schema->import_count; i++)
		schema->imports[i].schema = follow_import(
			importer, schema, &schema->imports[i]);
	importer->depth--;
	add_schema(importer, schema);
	return schema;
}

/* Names of what a file imports can be used in it, transitively. Imported
 * schemas come first, so theirs are already complete. */
static void
set_sees(struct run *run, struct model *model, struct schema *schema)
{
	size_t i, j;

	schema->sees = ARENA_ARRAY(&run->arena, bool, model->schema_count);
	schema->sees[schema->index] = true;
	for (i = 0; i < schema->import_count; i++) {
		const struct schema *other = schema->imports[i].schema;

		for (j = 0; other && j < model->schema_count; j++)
			schema->sees[j] = schema->sees[j] || other->sees[j];
	}
}

struct model *
model_read(struct run *run, const struct import_path *path, const char *file)
{
	struct importer importer = {0};
	struct source *source = source_read(&run->arena, file);
	size_t i;

	if (!source) {
		diag_fault(run, "cannot read '%s': %s", file, strerror(errno));
		return NULL;
	}
	importer.run = run;
	importer.path = path;
	importer.files = path->first_order;
	importer.model = ARENA_NEW(&run->arena, struct model);
	source->order = importer.files++;
	if (path->root_alias)
		source->alias = slice_of(path->root_alias);
	importer.model->root = read_schema(&importer, source);
	if (!importer.model->root)
		return NULL;
	for (i = 0; i < importer.model->schema_count; i++)
		set_sees(run, importer.model, importer.model->schemas[i]);
	return importer.model;
}
