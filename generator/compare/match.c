/* SPDX-License-Identifier: MIT */
/*
 * First what has one name and kind in both models. Of the rest a shape is
 * written as text: of a class its slots with their places and types, of an
 * enum its values, of a type what it holds. Where one old and one new thing
 * have a shape that nothing else has, the one was renamed to the other. Enums
 * and types come before classes, whose shapes name them.
 */
#include "compare/match.h"

#include <string.h>

#include "resolve/slot.h"

/* What some name that is in one model only stands for, and how many have it:
 * a shape that two names have tells nothing. */
struct shape {
	struct match *match; /* the new one */
	size_t old_count, new_count;
};

/*---- by shape -------------------------------------------------------------*/

/* The other model knows an old name by the new one; a name that has no
 * partner yet says nothing. */
static void
write_name(const struct matches *matches, struct slice name, bool is_old,
	struct buffer *out)
{
	const struct match *match = map_get(
		is_old ? &matches->by_old : &matches->by_new, name);

	if (!match)
		buffer_add_text(out, "?");
	else
		buffer_add_slice(out, match->new->name.text);
}

static void
write_value_type(const struct matches *matches, const struct value_type *type,
	bool is_old, struct buffer *out)
{
	buffer_format(out, "%d/%u ", (int)type->kind, type->size_bytes);
	if (type->class)
		write_name(matches, type->class->name.text, is_old, out);
	else if (type->enumeration)
		write_name(matches, type->enumeration->name.text, is_old, out);
	else
		buffer_format(out, "%s..%s",
			number_text(&matches->run->arena, type, type->low),
			number_text(&matches->run->arena, type, type->high));
}

static void
write_slot(const struct matches *matches, const struct class *class,
	size_t index, bool is_old, struct buffer *out)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];

	buffer_format(out, "%.*s %llu.%u+%u ", SLICE_ARGS(slot->name.text),
		(ull)placement->offset, placement->bit, placement->width);
	write_value_type(matches, &slot->type, is_old, out);
	buffer_format(out, " %d%d%d%d%u%llu;", (int)slot->hold, slot->opt,
		slot->is_growable, slot->is_bounded, slot->dimension_count,
		(ull)placement->size);
}

static void
write_class(const struct matches *matches, const struct class *class,
	bool is_old, struct buffer *out)
{
	size_t i;

	if (class->slot_count == class->inherited_count)
		return;
	if (class->parent)
		write_name(matches, class->parent->name.text, is_old, out);
	for (i = 0; i < class->slot_count; i++)
		write_slot(matches, class, i, is_old, out);
}

static void
write_enum(const struct matches *matches, const struct enumeration *enumeration,
	struct buffer *out)
{
	size_t i;

	for (i = 0; i < enumeration->value_count; i++)
		buffer_format(out, "%.*s=%s,",
			SLICE_ARGS(enumeration->values[i].name.text),
			integer_text(&matches->run->arena,
				enumeration->values[i].number)
				.bytes);
}

/* All that tells one from others but its name; empty where nothing does. */
static struct slice
shape_of(const struct matches *matches, const struct named *named, bool is_old)
{
	struct buffer out = {0};

	switch (named->kind) {
	case NAMED_CLASS:
		write_class(matches, named->class, is_old, &out);
		break;
	case NAMED_ENUM:
		write_enum(matches, named->enumeration, &out);
		break;
	case NAMED_TYPE:
		if (named->type->value_type)
			write_value_type(
				matches, named->type->value_type, is_old, &out);
		break;
	}
	return buffer_take(&out, &matches->run->arena);
}

/* The shape's entry; made where it is new. */
static struct shape *
shape_find(struct matches *matches, struct map *shapes,
	const struct named *named, bool is_old)
{
	struct slice text = shape_of(matches, named, is_old);
	struct shape *shape;

	if (!text.length)
		return NULL;
	shape = map_get(shapes, text);
	if (!shape) {
		shape = ARENA_NEW(&matches->run->arena, struct shape);
		map_put(shapes, &matches->run->arena, text, shape);
	}
	return shape;
}

static bool
is_half(const struct match *match, enum named_kind kind)
{
	return match->kind == kind && !(match->old && match->new);
}

/* Names find matches, not halves. */
static void
add_names(struct matches *matches, struct match *match)
{
	struct arena *arena = &matches->run->arena;

	map_put(&matches->by_old, arena, match->old->name.text, match);
	map_put(&matches->by_new, arena, match->new->name.text, match);
}

/* The shapes of the halves of one kind, by number of the match; NULL where
 * there is none. All are taken before any halves are joined, because names are
 * a part of them. */
static struct shape **
take_shapes(struct matches *matches, enum named_kind kind)
{
	struct shape **taken = ARENA_ARRAY(
		&matches->run->arena, struct shape *, matches->count + 1);
	struct map shapes;
	size_t i;

	map_init(&shapes);
	for (i = 0; i < matches->count; i++) {
		struct match *match = &matches->items[i];
		struct shape *shape;

		if (!is_half(match, kind))
			continue;
		shape = shape_find(matches, &shapes,
			match->old ? match->old : match->new,
			match->old != NULL);
		taken[i] = shape;
		if (!shape)
			continue;
		shape->old_count += match->old != NULL;
		shape->new_count += match->new != NULL;
		if (match->new)
			shape->match = match;
	}
	return taken;
}

/* Joins the halves of one kind whose shape is that of no other. */
static void
join_renamed(struct matches *matches, enum named_kind kind)
{
	struct shape **shapes = take_shapes(matches, kind);
	size_t i;

	for (i = 0; i < matches->count; i++) {
		struct match *match = &matches->items[i];
		struct shape *shape = shapes[i];

		if (!shape || !match->old || shape->old_count != 1 ||
			shape->new_count != 1)
			continue;
		shape->match->old = match->old;
		shape->match->renamed = true;
		shape->new_count = 0; /* so that it does so once */
		add_names(matches, shape->match);
		match->old = NULL; /* nothing is left of it */
	}
}

/*---- by name --------------------------------------------------------------*/

static void
add_match(struct matches *matches, const struct named *old_named,
	const struct named *new_named)
{
	struct match *match = &matches->items[matches->count++];

	match->kind = new_named ? new_named->kind : old_named->kind;
	match->old = old_named;
	match->new = new_named;
	if (old_named && new_named)
		add_names(matches, match);
}

void
matches_make(struct matches *matches, struct run *run,
	const struct model *old_model, const struct model *new_model)
{
	const struct map *olds = &old_model->names, *news = &new_model->names;
	const struct named *old_named, *new_named;
	size_t i;

	memset(matches, 0, sizeof *matches);
	matches->run = run;
	matches->old_model = old_model;
	matches->new_model = new_model;
	map_init(&matches->by_old);
	map_init(&matches->by_new);
	matches->items = ARENA_ARRAY(
		&run->arena, struct match, olds->count + news->count + 1);
	for (i = 0; i < news->count; i++) {
		new_named = news->entries[i].value;
		old_named = map_get(olds, new_named->name.text);
		if (old_named && old_named->kind != new_named->kind)
			old_named = NULL;
		add_match(matches, old_named, new_named);
	}
	for (i = 0; i < olds->count; i++) {
		old_named = olds->entries[i].value;
		new_named = map_get(news, old_named->name.text);
		if (!new_named || new_named->kind != old_named->kind)
			add_match(matches, old_named, NULL);
	}
	join_renamed(matches, NAMED_ENUM);
	join_renamed(matches, NAMED_TYPE);
	join_renamed(matches, NAMED_CLASS);
}

/*---- the same -------------------------------------------------------------*/

bool
names_match(const struct matches *matches, struct slice old_name,
	struct slice new_name)
{
	const struct match *match = map_get(&matches->by_old, old_name);

	return match && slice_equal(match->new->name.text, new_name);
}

bool
value_types_match(const struct matches *matches,
	const struct value_type *old_type, const struct value_type *new_type)
{
	if (old_type->kind != new_type->kind ||
		!old_type->enumeration != !new_type->enumeration ||
		!old_type->class != !new_type->class)
		return false;
	/* Of an enum the storage is the enum's matter. */
	if (old_type->enumeration)
		return names_match(matches, old_type->enumeration->name.text,
			new_type->enumeration->name.text);
	if (old_type->class)
		return names_match(matches, old_type->class->name.text,
			new_type->class->name.text);
	return old_type->size_bytes == new_type->size_bytes;
}

bool
slot_types_match(const struct matches *matches, const struct slot *old_slot,
	const struct slot *new_slot)
{
	return value_types_match(matches, &old_slot->type, &new_slot->type) &&
		old_slot->hold == new_slot->hold &&
		old_slot->is_growable == new_slot->is_growable &&
		old_slot->is_bounded == new_slot->is_bounded &&
		old_slot->dimension_count == new_slot->dimension_count;
}

bool
slots_match(const struct matches *matches, const struct slot *old_slot,
	const struct slot *new_slot)
{
	enum kind kind = old_slot->type.kind;

	return slot_types_match(matches, old_slot, new_slot) &&
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
placements_equal(const struct placement *a, const struct placement *b)
{
	return a->offset == b->offset && a->width == b->width &&
		a->bit == b->bit && a->size == b->size &&
		a->in_run == b->in_run;
}
