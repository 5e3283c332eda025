/* SPDX-License-Identifier: MIT */
/*
 * The stage as a whole. Schemas come in an order in which imports stand first;
 * within one, enums, types, parents, schema-level slots and slots each need
 * what stands before them. A class takes its slots after those that it takes
 * slots from, so here too the order is found by recursion, which
 * LIMIT_CLASS_DEPTH bounds.
 */
#include "resolve/resolve.h"

#include "resolve/bases.h"
#include "resolve/class_order.h"
#include "resolve/constants.h"
#include "resolve/dataclass.h"
#include "resolve/enumeration.h"
#include "resolve/indexes.h"
#include "resolve/inherit_slots.h"
#include "resolve/slot_resolve.h"
#include "resolve/tag_class.h"
#include "resolve/text_name.h"
#include "resolve/type.h"

/*---- the one name space of classes, enums and types -----------------------*/

static void
put_name(const struct resolver *resolver, struct schema *schema,
	enum named_kind kind, struct word name, void *what)
{
	struct run *run = resolver->run;
	struct named *named = ARENA_NEW(&run->arena, struct named), *other;
	struct message *message;

	named->kind = kind;
	named->name = name;
	named->schema = schema;
	switch (kind) {
	case NAMED_CLASS:
		named->class = what;
		break;
	case NAMED_ENUM:
		named->enumeration = what;
		break;
	case NAMED_TYPE:
		named->type = what;
		break;
	}
	other = map_put(&resolver->model->names, &run->arena, name.text, named);
	/* Within one file load has reported it. */
	if (!other || other->schema == schema)
		return;
	message = diag_error(run, CODE_DUPLICATE, name.place,
		"'%.*s' is defined in two files", SLICE_ARGS(name.text));
	diag_note(run, message, other->name.place, "the other is here");
}

static void
put_names(const struct resolver *resolver, struct schema *schema)
{
	size_t i;

	for (i = 0; i < schema->class_count; i++)
		put_name(resolver, schema, NAMED_CLASS,
			schema->classes[i]->name, schema->classes[i]);
	for (i = 0; i < schema->enum_count; i++)
		put_name(resolver, schema, NAMED_ENUM, schema->enums[i]->name,
			schema->enums[i]);
	for (i = 0; i < schema->type_count; i++)
		put_name(resolver, schema, NAMED_TYPE, schema->types[i]->name,
			schema->types[i]);
}

/*---- slots and records ----------------------------------------------------*/

/* The slots of a class after those of all that it takes slots from. */
static void
resolve_slots(const struct resolver *resolver, struct class *class)
{
	size_t i;

	if (class->has_slots)
		return;
	class->has_slots = true;
	if (class->bad)
		return;
	if (class->parent)
		resolve_slots(resolver, class->parent);
	for (i = 0; i < class->mixin_count; i++)
		resolve_slots(resolver, class->mixins[i]);
	inherit_slots(resolver, class);
}

static void
check_records(const struct resolver *resolver, const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		bool pointer = slot->hold != HOLD_VALUE || slot->is_growable ||
			slot->type.kind == KIND_STRING;

		if (class->byte_order != ORDER_NATIVE && pointer)
			diag_error(resolver->run, CODE_LAYOUT, slot->place,
				"a record of a fixed byte order holds no pointers: "
				"'%.*s' cannot be in it",
				SLICE_ARGS(slot->name.text));
		if (class->byte_order != ORDER_NATIVE &&
			slot->type.kind == KIND_OBJECT && !pointer &&
			slot->type.class->byte_order == ORDER_NATIVE)
			diag_error(resolver->run, CODE_LAYOUT, slot->place,
				"'%.*s' has no fixed byte order: give it the 'endian:' of '%.*s'",
				SLICE_ARGS(slot->type.class->name.text),
				SLICE_ARGS(class->name.text));
	}
}

/*---- the stage ------------------------------------------------------------*/

/* All of one file, after those of its imports. */
static void
resolve_schema(const struct resolver *resolver, struct schema *schema)
{
	const struct class alone = {.schema = schema};
	struct resolver scoped = {resolver->run, resolver->model, &alone};
	size_t i;

	for (i = 0; i < schema->enum_count; i++)
		enumeration_resolve(&scoped, schema->enums[i]);
	for (i = 0; i < schema->type_count; i++)
		type_resolve(&scoped, schema->types[i]);
	for (i = 0; i < schema->class_count; i++)
		bases_link(resolver, schema->classes[i]);
	constants_resolve(resolver, schema);
	slot_check_general(resolver, schema);
	for (i = 0; i < schema->class_count; i++)
		resolve_slots(resolver, schema->classes[i]);
	for (i = 0; i < schema->class_count; i++)
		constants_inherit(resolver, schema->classes[i]);
	class_order_schema(resolver, schema);
	for (i = 0; i < schema->class_count; i++)
		if (!schema->classes[i]->bad) {
			check_records(resolver, schema->classes[i]);
			dataclass_check(resolver->run, schema->classes[i]);
		}
}

struct model *
resolve_model(struct run *run, const struct model_text *text)
{
	struct model *model = model_make(run, text);
	struct resolver resolver = {run, model, NULL};
	size_t i, j;

	for (i = 0; i < model->schema_count; i++)
		put_names(&resolver, model->schemas[i]);
	for (i = 0; i < model->schema_count; i++)
		resolve_schema(&resolver, model->schemas[i]);
	indexes_resolve(&resolver);
	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++) {
			struct class *class = model->schemas[i]->classes[j];

			tag_class_find(&resolver, class);
			text_name_check_union(run, class);
		}
	text_name_check_owned(run, model);
	return model;
}
