/* SPDX-License-Identifier: MIT */
/*
 * Files are read depth first: a schema is added to the model behind all that it
 * imports. A file that is being read, or was, is known by its real path; the
 * chain of those being read tells a circle. What a schema may name is bounded,
 * since it may come from somebody else: regular files in the folder of the file
 * that the command line names, or in one that it allows (-I, --import), links
 * followed. Of a file that turns out to be no schema no text is shown.
 */
#define _XOPEN_SOURCE 700 /* glibc hides realpath without it */
#include "load/import.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/path.h"
#include "load/keys.h"
#include "load/load_schema.h"
#include "load/yaml.h"
#include "message/source_read.h"

struct importer {
	struct run *run;
	const struct import_path *path;
	struct schema_text **schemas; /* read, with all that they import */
	unsigned schema_count;
	size_t capacity;
	/* Real paths of directories, each with its '/', below which a file may
	 * be named: the root's folder, and what the command line adds. */
	struct slice *allowed;
	size_t allowed_count;
	int home_fault;     /* why the first is not known; 0: it is */
	struct map by_path; /* real path → schema, also of those under way */
	struct schema_text
		*chain[LIMIT_IMPORT_DEPTH + 1]; /* under way, root first */
	unsigned depth;
	unsigned files; /* read so far: the order of their messages */
};

static void
add_schema(struct importer *importer, struct schema_text *schema)
{
	importer->schemas = arena_grow(&importer->run->arena, importer->schemas,
		importer->schema_count, &importer->capacity,
		importer->schema_count + 1, sizeof *importer->schemas);
	schema->index = importer->schema_count;
	importer->schemas[importer->schema_count++] = schema;
}

static bool
is_under_way(const struct importer *importer, const struct schema_text *schema)
{
	unsigned i;

	for (i = 0; i < importer->depth; i++)
		if (importer->chain[i] == schema)
			return true;
	return false;
}

/* "a.yaml imports b.yaml imports a.yaml" */
static void
report_cycle(struct importer *importer, const struct word *import,
	const struct schema_text *again)
{
	struct buffer path = {0};
	unsigned i = 0;

	while (importer->chain[i] != again)
		i++;
	for (; i < importer->depth; i++)
		buffer_format(&path, "%.*s imports ",
			SLICE_ARGS(importer->chain[i]->source->name));
	buffer_add_slice(&path, again->source->name);
	diag_error(importer->run, CODE_CYCLE, import->place,
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
find_import(struct importer *importer, const struct schema_text *from,
	struct slice name)
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

/* Empty, and errno, where there is none. */
static struct slice
real_path(struct run *run, const char *path)
{
	char *real = realpath(path, NULL);
	struct slice copy = {NULL, 0};

	if (real)
		copy = slice_copy(&run->arena, slice_of(real));
	free(real);
	return copy;
}

static void
allow_below(struct importer *importer, const char *path)
{
	struct run *run = importer->run;
	struct slice real = real_path(run, *path ? path : "."),
		     *directory = &importer->allowed[importer->allowed_count++];

	if (real.length)
		*directory = text_format(&run->arena, "%.*s%s",
			SLICE_ARGS(real), slice_is(real, "/") ? "" : "/");
}

static void
allow_directories(struct importer *importer, const struct source *root)
{
	const struct import_path *path = importer->path;
	struct arena *arena = &importer->run->arena;
	size_t i;

	importer->allowed = ARENA_ARRAY(
		arena, struct slice, 1 + path->count + path->prefix_count);
	allow_below(
		importer, slice_copy(arena, path_directory(root->name)).bytes);
	importer->home_fault = importer->allowed[0].length ? 0 : errno;
	for (i = 0; i < path->count; i++)
		allow_below(importer, path->directories[i]);
	for (i = 0; i < path->prefix_count; i++)
		allow_below(importer, strchr(path->prefixes[i], '=') + 1);
}

static bool
is_below(struct slice path, struct slice directory)
{
	return directory.length && path.length > directory.length &&
		memcmp(path.bytes, directory.bytes, directory.length) == 0;
}

/* Whether the command line lets a schema name the file: path is real. */
static bool
is_allowed(const struct importer *importer, struct slice path)
{
	size_t i;

	for (i = 0; i < importer->allowed_count; i++)
		if (is_below(path, importer->allowed[i]))
			return true;
	return false;
}

/* NULL, or an error has been reported. */
static struct source *
read_import(struct importer *importer, const struct schema_text *from,
	const struct word *import)
{
	struct run *run = importer->run;
	struct slice name = import->text;
	const char *path = find_import(importer, from, name);
	struct stat status;
	struct slice real;
	struct source *source;

	if (path && stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
		diag_error(run, CODE_IMPORT, import->place,
			"'%.*s' is no regular file", SLICE_ARGS(name));
		return NULL;
	}
	if (path && importer->home_fault) {
		diag_error(run, CODE_IMPORT, import->place,
			"cannot read '%.*s': the schema's folder: %s",
			SLICE_ARGS(name), strerror(importer->home_fault));
		return NULL;
	}
	/* Before it is opened: reading some files has effects. */
	real = path ? real_path(run, path) : (struct slice){NULL, 0};
	if (real.length && !is_allowed(importer, real)) {
		diag_error(run, CODE_IMPORT, import->place,
			"'%.*s' stands outside the schema's folder: allow its "
			"own with -I",
			SLICE_ARGS(name));
		return NULL;
	}
	source = path ? source_read(&run->arena, path) : NULL;
	if (!source)
		diag_error(run, CODE_IMPORT, import->place,
			"cannot read '%.*s': %s", SLICE_ARGS(name),
			strerror(path ? errno : ENOENT));
	return source;
}

static struct schema_text *
read_schema(struct importer *importer, struct source *source,
	const struct word *import);

static struct schema_text *
follow_import(struct importer *importer, struct schema_text *from,
	const struct word *import)
{
	struct run *run = importer->run;
	struct source *source = read_import(importer, from, import);
	struct schema_text *schema;

	if (!source)
		return NULL;
	schema = map_get(&importer->by_path, source->path);
	if (schema && is_under_way(importer, schema)) {
		report_cycle(importer, import, schema);
		return NULL;
	}
	if (schema)
		return schema;
	if (importer->depth == LIMIT_IMPORT_DEPTH) {
		diag_error(run, CODE_LIMIT, import->place,
			"imports are nested more than %d deep",
			LIMIT_IMPORT_DEPTH);
		return NULL;
	}
	source->order = importer->files++;
	return read_schema(importer, source, import);
}

/* Whether it means to be a schema: one of its keys is a schema's. */
static bool
looks_like_schema(const struct node *document)
{
	const struct key_table *table = &key_tables[KEYS_SCHEMA];
	size_t i;

	if (document->kind != NODE_MAPPING)
		return false;
	for (i = 0; i < table->count; i++)
		if (node_get(document, table->keys[i].name))
			return true;
	return node_get(document, "id"); /* LinkML's */
}

static struct schema_text *
read_nodes(struct run *run, struct source *source, const struct word *import,
	const struct node *document)
{
	if (!document)
		return NULL;
	if (import && !looks_like_schema(document)) {
		diag_error(run, CODE_IMPORT, import->place,
			"'%.*s' is no schema: none of its keys is one of a "
			"schema's",
			SLICE_ARGS(import->text));
		return NULL;
	}
	source->is_secret = false;
	return load_schema(run, source, document);
}

/* What a file says by itself. Its nodes are not needed for long, and are many.
 */
static struct schema_text *
read_file(struct run *run, struct source *source, const struct word *import)
{
	struct schema_text *schema;
	struct arena nodes;

	arena_init(&nodes);
	schema = read_nodes(
		run, source, import, yaml_read(run, &nodes, source));
	arena_release(&nodes);
	return schema;
}

/* import: of another schema, which names it; NULL: the command line does. */
static struct schema_text *
read_schema(struct importer *importer, struct source *source,
	const struct word *import)
{
	struct run *run = importer->run;
	const struct schema_text **imported;
	struct schema_text *schema;
	size_t i;

	source->is_secret = import != NULL;
	schema = read_file(run, source, import);
	if (!schema)
		return NULL;
	if (!schema->default_mode.given)
		schema->default_mode = importer->path->default_mode;
	if (importer->path->inherited.given)
		schema->inherited = importer->path->inherited;
	map_put(&importer->by_path, &run->arena, source->path, schema);
	importer->chain[importer->depth++] = schema;
	schema->imported = imported = ARENA_ARRAY(
		&run->arena, const struct schema_text *, schema->import_count);
	for (i = 0; i < schema->import_count; i++)
		imported[i] = follow_import(
			importer, schema, &schema->imports[i]);
	importer->depth--;
	add_schema(importer, schema);
	return schema;
}

/* Names of what a file imports can be used in it, transitively. Imported
 * schemas come first, so theirs are already complete. */
static void
set_sees(struct importer *importer, struct schema_text *schema)
{
	bool *sees = ARENA_ARRAY(
		&importer->run->arena, bool, importer->schema_count);
	size_t i, j;

	sees[schema->index] = true;
	for (i = 0; i < schema->import_count; i++) {
		const struct schema_text *other = schema->imported[i];

		for (j = 0; other && j < importer->schema_count; j++)
			sees[j] = sees[j] || other->sees[j];
	}
	schema->sees = sees;
}

static const struct model_text *
make_model(struct importer *importer, const struct schema_text *root)
{
	struct arena *arena = &importer->run->arena;
	struct model_text *model = ARENA_NEW(arena, struct model_text);
	const struct schema_text **schemas = ARENA_ARRAY(
		arena, const struct schema_text *, importer->schema_count);
	size_t i;

	model->root = root;
	model->schemas = schemas;
	model->schema_count = importer->schema_count;
	for (i = 0; i < model->schema_count; i++) {
		set_sees(importer, importer->schemas[i]);
		schemas[i] = importer->schemas[i];
	}
	return model;
}

const struct model_text *
model_read(struct run *run, const struct import_path *path, const char *file)
{
	struct importer importer = {
		.run = run, .path = path, .files = path->first_order};
	struct source *source = source_read(&run->arena, file);
	const struct schema_text *root;

	if (!source) {
		diag_fault(run, "cannot read '%s': %s", file, strerror(errno));
		return NULL;
	}
	source->order = importer.files++;
	if (path->root_alias)
		source->alias = slice_of(path->root_alias);
	allow_directories(&importer, source);
	root = read_schema(&importer, source, NULL);
	return root ? make_model(&importer, root) : NULL;
}
