/* SPDX-License-Identifier: MIT */
/*
 * Schemas come in an order in which imported ones stand first, so that a schema
 * finds those that it imports already made.
 */
#include "resolve/model.h"

static struct enumeration *
make_enum(struct arena *arena, struct schema *schema,
	const struct enum_text *text)
{
	struct enumeration *enumeration = ARENA_NEW(arena, struct enumeration);
	size_t i;

	enumeration->text = text;
	enumeration->schema = schema;
	enumeration->name = text->name;
	enumeration->is_flags = text->flags.value;
	enumeration->is_open = text->open.value;
	enumeration->value_count = text->value_count;
	enumeration->values = ARENA_ARRAY(
		arena, struct enum_value, text->value_count);
	map_init(&enumeration->by_name);
	for (i = 0; i < text->value_count; i++) {
		enumeration->values[i].text = &text->values[i];
		enumeration->values[i].name = text->values[i].name;
		map_put(&enumeration->by_name, arena, text->values[i].name.text,
			&enumeration->values[i]);
	}
	return enumeration;
}

static struct type *
make_type(struct arena *arena, struct schema *schema,
	const struct type_text *text)
{
	struct type *type = ARENA_NEW(arena, struct type);

	type->text = text;
	type->schema = schema;
	type->name = text->name;
	type->resolved = text->bad;
	return type;
}

static struct named_constant **
make_constants(struct arena *arena, struct schema *schema, struct class *class,
	const struct constant *texts, size_t count)
{
	struct named_constant **constants = ARENA_ARRAY(
		arena, struct named_constant *, count);
	struct map *names = class ? &class->own_constants
				  : &schema->own_constants;
	size_t i;

	map_init(names);
	for (i = 0; i < count; i++) {
		constants[i] = ARENA_NEW(arena, struct named_constant);
		constants[i]->text = &texts[i];
		constants[i]->schema = schema;
		constants[i]->class = class;
		map_put(names, arena, texts[i].name.text, constants[i]);
	}
	return constants;
}

static struct class *
make_class(struct arena *arena, struct schema *schema, size_t index)
{
	struct class *class = ARENA_NEW(arena, struct class);

	class->text = schema->text->classes[index];
	class->schema = schema;
	class->index = index;
	class->name = class->text->name;
	class->bad = class->text->bad;
	class->constants = make_constants(arena, schema, class,
		class->text->constants, class->text->constant_count);
	class->constant_count = class->text->constant_count;
	return class;
}

static void
make_lists(struct arena *arena, struct schema *schema)
{
	const struct schema_text *text = schema->text;
	size_t i;

	schema->enum_count = text->enum_count;
	schema->enums = ARENA_ARRAY(
		arena, struct enumeration *, text->enum_count);
	for (i = 0; i < text->enum_count; i++)
		schema->enums[i] = make_enum(arena, schema, text->enums[i]);
	schema->type_count = text->type_count;
	schema->types = ARENA_ARRAY(arena, struct type *, text->type_count);
	for (i = 0; i < text->type_count; i++)
		schema->types[i] = make_type(arena, schema, text->types[i]);
	schema->class_count = text->class_count;
	schema->classes = ARENA_ARRAY(arena, struct class *, text->class_count);
	for (i = 0; i < text->class_count; i++)
		schema->classes[i] = make_class(arena, schema, i);
}

static struct schema *
make_schema(struct arena *arena, const struct model *model,
	const struct schema_text *text)
{
	struct schema *schema = ARENA_NEW(arena, struct schema);
	size_t i;

	schema->text = text;
	schema->name = text->name;
	schema->import_count = text->import_count;
	schema->imports = ARENA_ARRAY(
		arena, struct schema *, text->import_count);
	for (i = 0; i < text->import_count; i++)
		if (text->imported[i])
			schema->imports[i] =
				model->schemas[text->imported[i]->index];
	map_init(&schema->wrong_slots);
	schema->constants = make_constants(
		arena, schema, NULL, text->constants, text->constant_count);
	schema->constant_count = text->constant_count;
	make_lists(arena, schema);
	return schema;
}

const struct class *
class_base(const struct class *class)
{
	return class->parent && !class->parent->is_empty ? class->parent : NULL;
}

bool
class_is_hooked(const struct class *class)
{
	for (; class; class = class->parent)
		if (class->text->post_init.text.length ||
			class->text->validate.text.length)
			return true;
	return false;
}

bool
class_inherits(const struct class *class, size_t slot)
{
	const struct class *parent = class->parent;

	return parent && slot < parent->slot_count &&
		class->slots[slot] == parent->slots[slot];
}

struct model *
model_make(struct run *run, const struct model_text *text)
{
	struct arena *arena = &run->arena;
	struct model *model = ARENA_NEW(arena, struct model);
	size_t i;

	model->schemas = ARENA_ARRAY(
		arena, struct schema *, text->schema_count);
	for (i = 0; i < text->schema_count; i++)
		model->schemas[i] = make_schema(arena, model, text->schemas[i]);
	model->schema_count = text->schema_count;
	model->root = model->schemas[text->root->index];
	map_init(&model->names);
	map_init(&model->names_left_out);
	map_init(&model->automata);
	return model;
}
