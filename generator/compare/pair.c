/* SPDX-License-Identifier: MIT */
#include "compare/pair.h"

#include <string.h>

#include "resolve/slot.h"

/* What some name that is in one model only stands for, and how many have it:
 * a shape that two names have tells nothing. */
struct shape {
	struct pair *pair; /* the new one */
	size_t old_count, new_count;
};

/*---- by shape -------------------------------------------------------------*/

/* The other model knows an old name by the new one; a name that has no
 * partner yet says nothing. */
static void
add_name(const struct pairs *pairs, struct slice name, bool is_old,
	struct buffer *out)
{
	const struct pair *pair = map_get(
		is_old ? &pairs->by_old : &pairs->by_new, name);

	if (!pair)
		buffer_add_text(out, "?");
	else
		buffer_add_slice(out, pair->new->name.text);
}

static void
add_value_type(const struct pairs *pairs, const struct value_type *type,
	bool is_old, struct buffer *out)
{
	buffer_format(out, "%d/%u ", (int)type->kind, type->size_bytes);
	if (type->class)
		add_name(pairs, type->class->name.text, is_old, out);
	else if (type->enumeration)
		add_name(pairs, type->enumeration->name.text, is_old, out);
	else
		buffer_format(out, "%s..%s",
			number_text(&pairs->run->arena, type->kind, type->low),
			number_text(
				&pairs->run->arena, type->kind, type->high));
}

static void
add_slot(const struct pairs *pairs, const struct class *class, size_t index,
	bool is_old, struct buffer *out)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];

	buffer_format(out, "%.*s %llu.%u+%u ", SLICE_ARGS(slot->name.text),
		(unsigned long long)placement->offset, placement->bit,
		placement->width);
	add_value_type(pairs, &slot->type, is_old, out);
	buffer_format(out, " %d%d%d%d%u%llu;", (int)slot->hold, slot->opt,
		slot->is_growable, slot->is_bounded, slot->dimension_count,
		(unsigned long long)placement->size);
}

static void
add_class(const struct pairs *pairs, const struct class *class, bool is_old,
	struct buffer *out)
{
	size_t i;

	if (class->slot_count == class->inherited_count)
		return;
	if (class->parent)
		add_name(pairs, class->parent->name.text, is_old, out);
	for (i = 0; i < class->slot_count; i++)
		add_slot(pairs, class, i, is_old, out);
}

static void
add_enum(const struct pairs *pairs, const struct enumeration *enumeration,
	struct buffer *out)
{
	size_t i;

	for (i = 0; i < enumeration->value_count; i++)
		buffer_format(out, "%.*s=%s,",
			SLICE_ARGS(enumeration->values[i].name.text),
			integer_text(&pairs->run->arena,
				enumeration->values[i].number)
				.bytes);
}

/* All that tells one from others but its name; empty where nothing does. */
static struct slice
shape_of(const struct pairs *pairs, const struct named *named, bool is_old)
{
	struct buffer out = {0};
	struct slice text;

	switch (named->kind) {
	case NAMED_CLASS:
		add_class(pairs, named->class, is_old, &out);
		break;
	case NAMED_ENUM:
		add_enum(pairs, named->enumeration, &out);
		break;
	case NAMED_TYPE:
		if (named->type->value_type)
			add_value_type(
				pairs, named->type->value_type, is_old, &out);
		break;
	}
	text = slice_copy(&pairs->run->arena, buffer_slice(&out));
	buffer_release(&out);
	return text;
}

/* The shape's entry; made where it is new. */
static struct shape *
shape_find(struct pairs *pairs, struct map *shapes, const struct named *named,
	bool is_old)
{
	struct slice text = shape_of(pairs, named, is_old);
	struct shape *shape;

	if (!text.length)
		return NULL;
	shape = map_get(shapes, text);
	if (!shape) {
		shape = ARENA_NEW(&pairs->run->arena, struct shape);
		map_put(shapes, &pairs->run->arena, text, shape);
	}
	return shape;
}

static bool
is_single(const struct pair *pair, enum named_kind kind)
{
	return pair->kind == kind && !(pair->old && pair->new);
}

/* Names find pairs, not halves. */
static void
pair_name(struct pairs *pairs, struct pair *pair)
{
	struct arena *arena = &pairs->run->arena;

	map_put(&pairs->by_old, arena, pair->old->name.text, pair);
	map_put(&pairs->by_new, arena, pair->new->name.text, pair);
}

/* Joins the halves of one kind whose shape is that of no other. All shapes are
 * taken before any are joined, because names are a part of them. */
static void
join_renamed(struct pairs *pairs, enum named_kind kind)
{
	struct shape **of_pair = ARENA_ARRAY(
		&pairs->run->arena, struct shape *, pairs->count + 1);
	struct map shapes;
	struct shape *shape;
	size_t i;

	map_init(&shapes);
	for (i = 0; i < pairs->count; i++) {
		struct pair *pair = &pairs->items[i];

		if (!is_single(pair, kind))
			continue;
		shape = shape_find(pairs, &shapes,
			pair->old ? pair->old : pair->new, pair->old != NULL);
		of_pair[i] = shape;
		if (!shape)
			continue;
		shape->old_count += pair->old != NULL;
		shape->new_count += pair->new != NULL;
		if (pair->new)
			shape->pair = pair;
	}
	for (i = 0; shapes.count && i < pairs->count; i++) {
		struct pair *pair = &pairs->items[i];

		shape = of_pair[i];
		if (!shape || !pair->old || shape->old_count != 1 ||
			shape->new_count != 1)
			continue;
		shape->pair->old = pair->old;
		shape->pair->renamed = true;
		shape->new_count = 0; /* so that it does so once */
		pair_name(pairs, shape->pair);
		pair->old = NULL; /* an empty pair */
	}
}

/*---- by name --------------------------------------------------------------*/

static void
pair_add(struct pairs *pairs, const struct named *old_named,
	const struct named *new_named)
{
	struct pair *pair = &pairs->items[pairs->count++];

	pair->kind = new_named ? new_named->kind : old_named->kind;
	pair->old = old_named;
	pair->new = new_named;
	if (old_named && new_named)
		pair_name(pairs, pair);
}

void
pairs_make(struct pairs *pairs, struct run *run, const struct model *old_model,
	const struct model *new_model)
{
	const struct map *olds = &old_model->names, *news = &new_model->names;
	const struct named *old_named, *new_named;
	size_t i;

	memset(pairs, 0, sizeof *pairs);
	pairs->run = run;
	pairs->old_model = old_model;
	pairs->new_model = new_model;
	map_init(&pairs->by_old);
	map_init(&pairs->by_new);
	pairs->items = ARENA_ARRAY(
		&run->arena, struct pair, olds->count + news->count + 1);
	for (i = 0; i < news->count; i++) {
		new_named = news->entries[i].value;
		old_named = map_get(olds, new_named->name.text);
		if (old_named && old_named->kind != new_named->kind)
			old_named = NULL;
		pair_add(pairs, old_named, new_named);
	}
	for (i = 0; i < olds->count; i++) {
		old_named = olds->entries[i].value;
		new_named = map_get(news, old_named->name.text);
		if (!new_named || new_named->kind != old_named->kind)
			pair_add(pairs, old_named, NULL);
	}
	join_renamed(pairs, NAMED_ENUM);
	join_renamed(pairs, NAMED_TYPE);
	join_renamed(pairs, NAMED_CLASS);
}

/*---- the same -------------------------------------------------------------*/

bool
pairs_match(
	const struct pairs *pairs, struct slice old_name, struct slice new_name)
{
	const struct pair *pair = map_get(&pairs->by_old, old_name);

	return pair && slice_equal(pair->new->name.text, new_name);
}

bool
pairs_same_value(const struct pairs *pairs, const struct value_type *old_type,
	const struct value_type *new_type)
{
	if (old_type->kind != new_type->kind ||
		!old_type->enumeration != !new_type->enumeration ||
		!old_type->class != !new_type->class)
		return false;
	/* Of an enum the storage is the enum's matter. */
	if (old_type->enumeration)
		return pairs_match(pairs, old_type->enumeration->name.text,
			new_type->enumeration->name.text);
	if (old_type->class)
		return pairs_match(pairs, old_type->class->name.text,
			new_type->class->name.text);
	return old_type->size_bytes == new_type->size_bytes;
}

bool
pairs_same_type(const struct pairs *pairs, const struct slot *old_slot,
	const struct slot *new_slot)
{
	return pairs_same_value(pairs, &old_slot->type, &new_slot->type) &&
		old_slot->hold == new_slot->hold &&
		old_slot->is_growable == new_slot->is_growable &&
		old_slot->is_bounded == new_slot->is_bounded &&
		old_slot->dimension_count == new_slot->dimension_count;
}

bool
pairs_same_slot(const struct pairs *pairs, const struct slot *old_slot,
	const struct slot *new_slot)
{
	enum kind kind = old_slot->type.kind;

	return pairs_same_type(pairs, old_slot, new_slot) &&
		memcmp(old_slot->dimensions, new_slot->dimensions,
			sizeof old_slot->dimensions) == 0 &&
		old_slot->text_bytes == new_slot->text_bytes &&
		old_slot->bits == new_slot->bits &&
		old_slot->opt == new_slot->opt &&
		(kind == KIND_ENUM ||
			(number_compare(kind, old_slot->type.low,
				 new_slot->type.low) == 0 &&
				number_compare(kind, old_slot->type.high,
					new_slot->type.high) == 0));
}

bool
placement_same(const struct placement *a, const struct placement *b)
{
	return a->offset == b->offset && a->width == b->width &&
		a->bit == b->bit && a->size == b->size;
}
