/* SPDX-License-Identifier: MIT */
/*
 * A header has an object for each family, named after its root, and one for
 * each enum. What its slots reach in other files is copied, into the object of
 * the same root, so that the tables of a header need no other header's. The
 * tables of a piece are one object and refer to other pieces' objects.
 */
#include "view/table_objects.h"

#include "resolve/slot.h"

struct planner {
	struct builder *builder;
	struct table_objects *objects;
	struct map roots; /* identifier → number of the object + 1 */
	const struct class **classes; /* all, the header's own first */
	size_t class_count, class_capacity;
};

/*---- objects --------------------------------------------------------------*/

static struct table_object *
add_object(struct planner *planner, struct slice identifier)
{
	struct builder *builder = planner->builder;
	struct table_objects *objects = planner->objects;
	struct table_object *object;

	objects->list = arena_grow(builder->arena, objects->list,
		objects->count, &objects->capacity, objects->count + 1,
		sizeof *objects->list);
	object = &objects->list[objects->count++];
	object->name = builder->plan->piece
		? builder->plan->piece->tables
		: text_format(builder->arena, "%.*s_tables_%.*s",
			  SLICE_ARGS(builder->schema->identifier),
			  SLICE_ARGS(identifier));
	return object;
}

static void
set_place(struct planner *planner, const struct table_object *object,
	struct slice identifier, size_t row)
{
	struct arena *arena = planner->builder->arena;
	struct table_place *place = ARENA_NEW(arena, struct table_place);

	place->tables = object->name;
	place->row = row;
	map_put(&planner->objects->places, arena, identifier, place);
}

/*---- classes --------------------------------------------------------------*/

static struct table_object *
object_of_root(struct planner *planner, const struct class *root)
{
	struct table_objects *objects = planner->objects;
	uintptr_t number = (uintptr_t)map_get(
		&planner->roots, root->identifier);

	if (number)
		return &objects->list[number - 1];
	add_object(planner, root->identifier);
	map_put(&planner->roots, planner->builder->arena, root->identifier,
		(void *)objects->count);
	return &objects->list[objects->count - 1];
}

static struct table_object *
object_of_class(struct planner *planner, const struct class *class)
{
	const struct header_piece *piece = planner->builder->plan->piece;

	if (piece)
		return object_of_root(planner, piece->classes[0]);
	return object_of_root(planner, class_root(class));
}

static void
add_class(struct planner *planner, const struct class *class)
{
	struct arena *arena = planner->builder->arena;
	struct table_object *object;

	if (map_get(&planner->objects->places, class->identifier))
		return;
	object = object_of_class(planner, class);
	set_place(planner, object, class->identifier, object->class_count);
	object->classes = arena_grow(arena, object->classes,
		object->class_count, &object->class_capacity,
		object->class_count + 1, sizeof *object->classes);
	object->classes[object->class_count++] = class;
	planner->classes = arena_grow(arena, planner->classes,
		planner->class_count, &planner->class_capacity,
		planner->class_count + 1, sizeof *planner->classes);
	planner->classes[planner->class_count++] = class;
}

/* Those below it that a tag may say. */
static void
add_tagged_below(struct planner *planner, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->child_count; i++) {
		if (class->children[i]->tagging.kind != UNTAGGED)
			add_class(planner, class->children[i]);
		else
			add_tagged_below(planner, class->children[i]);
	}
}

/* What the class's slots reach; of a tagged class also all below it, since the
 * tag may say any of them, and of one without a tag, whose objects a slot owns,
 * the tagged ones. */
static void
add_reached(struct planner *planner, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		struct class *target = slot_class(slot);

		if (!target)
			continue;
		add_class(planner, target);
		if (slot->hold == HOLD_OWN && target->tagging.kind == UNTAGGED)
			add_tagged_below(planner, target);
	}
	for (i = 0; class->tagging.kind != UNTAGGED && i < class->child_count;
		i++)
		add_class(planner, class->children[i]);
}

/* The header's own, then what they reach, directly or through each other. */
static void
add_classes(struct planner *planner)
{
	const struct builder *builder = planner->builder;
	struct table_objects *objects = planner->objects;
	size_t own_objects, i;

	for (i = 0; i < builder->own_class_count; i++)
		add_class(planner, builder->own_classes[i]);
	own_objects = objects->count;
	for (i = 0; !builder->plan->piece && i < planner->class_count; i++)
		add_reached(planner, planner->classes[i]);
	for (i = own_objects; i < objects->count; i++)
		objects->list[i].is_copy = true;
}

/*---- enums ----------------------------------------------------------------*/

static void
add_enum(struct planner *planner, const struct enumeration *enumeration,
	bool is_copy)
{
	struct table_object *object;

	if (map_get(&planner->objects->places, enumeration->identifier))
		return;
	object = add_object(planner, enumeration->identifier);
	object->enumeration = enumeration;
	object->is_copy = is_copy;
	set_place(planner, object, enumeration->identifier, 0);
}

static void
add_enums(struct planner *planner)
{
	const struct builder *builder = planner->builder;
	size_t i, j;

	for (i = 0; i < builder->own_enum_count; i++)
		add_enum(planner, builder->own_enums[i], false);
	for (i = 0; !builder->plan->piece && i < planner->class_count; i++) {
		const struct class *class = planner->classes[i];

		for (j = 0; j < class->slot_count; j++)
			if (class->slots[j]->type.kind == KIND_ENUM)
				add_enum(planner,
					class->slots[j]->type.enumeration,
					true);
	}
}

void
table_objects_plan(struct builder *builder)
{
	struct planner planner = {
		.builder = builder, .objects = &builder->objects};

	map_init(&builder->objects.places);
	map_init(&planner.roots);
	add_classes(&planner);
	add_enums(&planner);
}

/*---- places ---------------------------------------------------------------*/

/* In the builder's objects, or in another piece's. */
static struct table_place
find_place(const struct builder *builder, struct slice identifier,
	struct slice name)
{
	const struct table_place *place = map_get(
		&builder->objects.places, identifier);
	const struct table_row *row = NULL;

	if (place)
		return *place;
	if (builder->plan->split)
		row = map_get(&builder->plan->split->rows, name);
	if (row)
		return (struct table_place){row->piece->tables, row->number};
	return (struct table_place){{NULL, 0}, 0};
}

struct table_place
table_place_of_class(const struct builder *builder, const struct class *class)
{
	return find_place(builder, class->identifier, class->name.text);
}

struct table_place
table_place_of_enum(
	const struct builder *builder, const struct enumeration *enumeration)
{
	return find_place(
		builder, enumeration->identifier, enumeration->name.text);
}

struct table_place
table_place_of_target(const struct builder *builder, const struct slot *slot)
{
	if (slot->type.kind == KIND_ENUM)
		return table_place_of_enum(builder, slot->type.enumeration);
	if (slot->type.class)
		return table_place_of_class(builder, slot_class(slot));
	return (struct table_place){{NULL, 0}, 0};
}
