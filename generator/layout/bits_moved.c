/* SPDX-License-Identifier: MIT */
/*
 * Where some class has such slots, the whole model is laid out a second time by
 * the old rule, because what embeds a class or is below it moves too; then each
 * class gets its own layout back. A class of which a slot moved that it
 * inherits is a note of its parent's message.
 */
#include "layout/bits_moved.h"

#include "base/map.h"
#include "layout/layout.h"

/* The same class by both rules. */
struct moved_class {
	const struct class *class;
	const struct layout *was, *is;
	size_t first; /* slot that moved, or slot_count */
};

static bool
has_old_bits(const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++)
		if (class->slots[i]->bits && class_has_stream(class))
			return true;
	return false;
}

static bool
model_has_old_bits(const struct model *model)
{
	size_t i, j;

	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++)
			if (has_old_bits(model->schemas[i]->classes[j]))
				return true;
	return false;
}

/*---- both layouts ---------------------------------------------------------*/

/* A list of one schema's layouts, parents first. */
struct layouts {
	const struct schema *schema;
	struct layout **items;
};

/* Gives the classes the layouts of the lists, and the lists theirs. */
static void
exchange_layouts(const struct model *model, struct layouts *lists)
{
	size_t i, j;

	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < lists[i].schema->class_count; j++) {
			struct class *class = lists[i].schema->ordered[j];
			struct layout *layout = class->layout;

			class->layout = lists[i].items[j];
			lists[i].items[j] = layout;
		}
}

static struct layouts *
make_lists(struct run *run, const struct model *model)
{
	struct layouts *lists = ARENA_ARRAY(
		&run->arena, struct layouts, model->schema_count);
	size_t i;

	for (i = 0; i < model->schema_count; i++) {
		lists[i].schema = model->schemas[i];
		lists[i].items = ARENA_ARRAY(&run->arena, struct layout *,
			model->schemas[i]->class_count);
	}
	return lists;
}

/* Of each schema as in version 0.1.0. */
static struct layouts *
lay_out_as_before(
	struct run *run, struct model *model, const struct target *target)
{
	struct layouts *lists = make_lists(run, model);

	exchange_layouts(model, lists);
	layout_model_as_before(run, model, target);
	exchange_layouts(model, lists);
	return lists;
}

/*---- what moved -----------------------------------------------------------*/

static bool
slot_moved(const struct moved_class *moved, size_t slot)
{
	const struct class *class = moved->class;

	return !spot_same(placement_spot(class, &moved->was->placements[slot]),
		placement_spot(class, &moved->is->placements[slot]));
}

static struct moved_class
compare_layouts(const struct class *class, const struct layout *was)
{
	struct moved_class moved = {class, was, class->layout, 0};

	while (moved.first < class->slot_count &&
		!slot_moved(&moved, moved.first))
		moved.first++;
	return moved;
}

/* ": 'df' is the first slot that moved, from byte 3 bit 1 to byte 3" */
static const char *
first_moved_text(struct run *run, const struct moved_class *moved)
{
	const struct class *class = moved->class;
	struct arena *arena = &run->arena;

	if (moved->first == class->slot_count)
		return "; no slot moved";
	return text_format(arena,
		"; '%.*s' is the first slot that moved, from %s to %s",
		SLICE_ARGS(class->slots[moved->first]->name.text),
		spot_text(arena,
			placement_spot(
				class, &moved->was->placements[moved->first])),
		spot_text(arena,
			placement_spot(
				class, &moved->is->placements[moved->first])))
		.bytes;
}

static struct message *
warn(struct run *run, const struct moved_class *moved)
{
	const struct class *class = moved->class;
	const char *first = first_moved_text(run, moved);

	if (moved->was->size == moved->is->size)
		return class_warning(run, class->text, CODE_BITS_MOVED,
			class->name.place,
			"'%.*s' takes %llu bytes as in version 0.1.0, but "
			"slots of ':n' follow each other now%s",
			SLICE_ARGS(class->name.text), (ull)moved->is->size,
			first);
	return class_warning(run, class->text, CODE_BITS_MOVED,
		class->name.place,
		"'%.*s' takes %llu bytes, and took %llu in version 0.1.0: slots "
		"of ':n' follow each other now%s",
		SLICE_ARGS(class->name.text), (ull)moved->is->size,
		(ull)moved->was->size, first);
}

/* The message of a parent says why. */
static bool
follows_parent(const struct moved_class *moved, const struct schema *root)
{
	return moved->first < moved->class->inherited_count &&
		moved->class->parent->schema == root;
}

static void
tell(struct run *run, struct map *messages, const struct moved_class *moved,
	const struct schema *root)
{
	const struct class *class = moved->class;
	struct message *message;

	if (follows_parent(moved, root)) {
		message = map_get(messages, class->parent->name.text);
		diag_note(run, message, class->name.place,
			"'%.*s' with it: %llu bytes, and %llu before",
			SLICE_ARGS(class->name.text), (ull)moved->is->size,
			(ull)moved->was->size);
	} else {
		message = warn(run, moved);
	}
	map_put(messages, &run->arena, class->name.text, message);
}

static void
tell_of_schema(struct run *run, const struct layouts *before,
	const struct schema *root)
{
	struct map messages;
	size_t i;

	map_init(&messages);
	for (i = 0; i < root->class_count; i++) {
		struct moved_class moved = compare_layouts(
			root->ordered[i], before->items[i]);

		if (moved.first < moved.class->slot_count ||
			moved.was->size != moved.is->size)
			tell(run, &messages, &moved, root);
	}
}

void
bits_moved_warn(
	struct run *run, struct model *model, const struct target *target)
{
	const struct layouts *lists;
	size_t i;

	if (run->diag.off[CODE_BITS_MOVED] || !model_has_old_bits(model))
		return;
	lists = lay_out_as_before(run, model, target);
	for (i = 0; i < model->schema_count; i++)
		if (lists[i].schema == model->root)
			tell_of_schema(run, &lists[i], model->root);
}
