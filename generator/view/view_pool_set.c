/* SPDX-License-Identifier: MIT */
/*
 * All pools of a schema: a member for each family that begins in it, a pointer
 * to all pools of each import. Where a class of it is below another file's, the
 * pool is there, and is told of what such objects own from.
 */
#include "view/view_pool_set.h"

#include "view/view_pool.h"

/*---- where a pool is ------------------------------------------------------*/

static bool
has_own_pools(const struct schema *schema)
{
	size_t i;

	for (i = 0; i < schema->class_count; i++)
		if (!schema->classes[i]->parent &&
			view_heads_pool(schema->classes[i]))
			return true;
	return false;
}

/* Whether a schema is another or imports it, be it by way of others. */
static bool
sees(const struct schema *schema, const struct schema *other)
{
	return schema->text->sees[other->text->index];
}

static bool
has_pools(const struct model *model, const struct schema *schema)
{
	size_t i;

	for (i = 0; i < model->schema_count; i++)
		if (sees(schema, model->schemas[i]) &&
			has_own_pools(model->schemas[i]))
			return true;
	return false;
}

bool
view_has_pool_set(const struct model *model)
{
	return has_pools(model, model->root);
}

struct slice
view_pool_path(struct arena *arena, const struct schema *schema,
	const struct class *class)
{
	const struct class *root = class_root(class);
	struct slice path = SLICE("");
	size_t i;

	while (schema != root->schema) {
		for (i = 0; !sees(schema->imports[i], root->schema); i++)
			;
		path = text_format(arena, "%.*s%.*s->", SLICE_ARGS(path),
			SLICE_ARGS(schema->pool_members[i]));
		schema = schema->imports[i];
	}
	return text_format(arena, "%.*s%.*s", SLICE_ARGS(path),
		SLICE_ARGS(root->identifier));
}

/* From the struct of a schema's pools to a family's: "base->Order.all". */
static struct slice
path_of(struct arena *arena, const struct schema *schema,
	const struct class *root)
{
	return TEXT_JOIN(
		arena, view_pool_path(arena, schema, root), SLICE(".all"));
}

/*---- its members ----------------------------------------------------------*/

static void
set_peers(struct builder *builder, const struct family_part *part,
	struct view_family *view)
{
	struct view_peer *peers = list_make(
		builder->arena, &view->peers, part->peer_count, sizeof *peers);
	size_t i;

	view->peer_count = part->peer_count;
	view->has_peers = part->peer_count != 0;
	for (i = 0; i < part->peer_count; i++) {
		peers[i].number = i;
		peers[i].path = path_of(
			builder->arena, builder->schema, part->peers[i]);
	}
}

/* Of the class that stands there among those of all pools. */
static struct view_family *
make_family(struct builder *builder, size_t at)
{
	const struct class *class = builder->pool_classes[at];
	struct view_family *view;

	view_begin_item(builder);
	view = ARENA_NEW(builder->arena, struct view_family);
	view->class = class->identifier;
	view->path = path_of(builder->arena, builder->schema, class);
	return view;
}

static const void *
make_own(void *context, size_t index)
{
	struct builder *builder = context;
	struct view_family *view = make_family(builder, index);

	view->number = index;
	set_peers(builder, map_get(&builder->family_parts, view->class), view);
	return view;
}

static const void *
make_part(void *context, size_t index)
{
	struct builder *builder = context;
	struct view_family *view = make_family(
		builder, builder->pool_family_count + index);

	set_peers(builder, map_get(&builder->family_parts, view->class), view);
	return view;
}

static const void *
make_other(void *context, size_t index)
{
	struct builder *builder = context;
	struct view_family *view = make_family(builder,
		builder->pool_family_count + builder->pool_part_count + index);

	view->number = builder->pool_family_count + index;
	return view;
}

/*---- which there are ------------------------------------------------------*/

/* Puts the roots of a schema's families there; how many. */
static size_t
find_roots(const struct schema *schema, const struct class **classes)
{
	size_t count = 0, i;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		if (!class->parent && view_heads_pool(class))
			classes[count++] = class;
	}
	return count;
}

/* What the schema has of other files' families and owns from more. */
static size_t
find_parts(const struct builder *builder, const struct class **classes)
{
	const struct schema *schema = builder->schema;
	size_t count = 0, i;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];
		const struct family_part *part;

		if (!class->parent || !view_heads_pool(class))
			continue;
		part = map_get(&builder->family_parts, class->identifier);
		if (part->peer_count)
			classes[count++] = class;
	}
	return count;
}

static size_t
find_others(const struct builder *builder, const struct class **classes)
{
	const struct model *model = builder->model;
	size_t count = 0, i;

	for (i = 0; i < model->schema_count; i++)
		if (model->schemas[i] != builder->schema)
			count += find_roots(model->schemas[i], classes + count);
	return count;
}

/* A class is among them once at most. */
static void
find_pools(struct builder *builder)
{
	const struct model *model = builder->model;
	const struct class **classes;
	size_t count = 0, i;

	for (i = 0; i < model->schema_count; i++)
		count += model->schemas[i]->class_count;
	classes = ARENA_ARRAY(builder->arena, const struct class *, count);
	builder->pool_classes = classes;
	builder->pool_family_count = find_roots(builder->schema, classes);
	classes += builder->pool_family_count;
	builder->pool_part_count = find_parts(builder, classes);
	classes += builder->pool_part_count;
	if (builder->pool_part_count)
		builder->pool_other_count = find_others(builder, classes);
}

/* One file may be imported by two names. */
static bool
is_again(const struct schema *schema, size_t number)
{
	size_t i;

	for (i = 0; i < number; i++)
		if (schema->imports[i] == schema->imports[number])
			return true;
	return false;
}

static void
set_imports(struct builder *builder)
{
	const struct schema *schema = builder->schema;
	struct view_pool_import *imported = ARENA_ARRAY(
		builder->arena, struct view_pool_import, schema->import_count);
	size_t count = 0, i;

	for (i = 0; i < schema->import_count; i++) {
		if (is_again(schema, i) ||
			!has_pools(builder->model, schema->imports[i]))
			continue;
		imported[count].import = schema->imports[i]->identifier;
		imported[count].member = schema->pool_members[i];
		imported[count].number = count;
		count++;
	}
	for (i = 0; i < count; i++)
		imported[i].comma = i + 1 < count ? SLICE(", ") : SLICE("");
	builder->header->pool_imports = list_of(
		imported, count, sizeof *imported);
	builder->header->has_pool_imports = count != 0;
}

void
view_set_pool_set(struct builder *builder)
{
	struct view_header *header = builder->header;

	if (!view_has_pool_set(builder->model))
		return;
	find_pools(builder);
	header->has_pool_set = true;
	header->pool_families = list_on_demand(
		builder->pool_family_count, make_own, builder);
	header->pool_parts = list_on_demand(
		builder->pool_part_count, make_part, builder);
	header->pool_others = list_on_demand(
		builder->pool_other_count, make_other, builder);
	header->has_pool_parts = builder->pool_part_count != 0;
	header->pool_count = builder->pool_family_count;
	header->pool_list_count = builder->pool_family_count +
		builder->pool_other_count;
	header->has_pool_list = header->pool_list_count != 0;
	set_imports(builder);
}
