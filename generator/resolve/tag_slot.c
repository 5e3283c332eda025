/* SPDX-License-Identifier: MIT */
/*
 * A slot that designates the type is the tag: it reads as that of the class and
 * takes no storage, so it is no slot of the class's list, and what goes through
 * slots need not know of it. One class, which 'tag_other:' names, has objects
 * whose tags are of no class; there it is a slot like others, with storage,
 * that keeps the tag.
 */
#include "resolve/tag_slot.h"

#include "resolve/slot.h"
#include "resolve/text_name.h"

bool
tag_slot_is_other(const struct class *class)
{
	return slice_equal(
		class_root(class)->text->tag_other.text, class->name.text);
}

/*---- which it is ----------------------------------------------------------*/

void
tag_slot_report(struct run *run, const struct class *class,
	const struct slot *tag, struct place place)
{
	struct message *message = diag_error(run, CODE_CONFLICT, place,
		"class '%.*s': '%.*s' is the tag, which nothing else is "
		"called, nor says more of",
		SLICE_ARGS(class->name.text), SLICE_ARGS(tag->reflected));

	diag_note(run, message, tag->place, "it designates the type here");
}

/* Whether the class's tag stands under the slot's name. */
static bool
is_tag_field(const struct class *class, const struct slot *slot)
{
	return slice_equal(text_name_tag_field(class), slot->reflected);
}

/* At the tag_field that the class gives, or else at the slot. */
static void
report_field(
	struct run *run, const struct class *class, const struct slot *slot)
{
	bool is_given = class->text->tag_field.text.length != 0;
	struct message *message = diag_error(run, CODE_CONFLICT,
		is_given ? class->text->tag_field.place : slot->place,
		"class '%.*s': the tag_field is '%.*s', but slot '%.*s' "
		"designates the type",
		SLICE_ARGS(class->name.text),
		SLICE_ARGS(text_name_tag_field(class)),
		SLICE_ARGS(slot->reflected));

	if (is_given)
		diag_note(run, message, slot->place, "the slot is here");
}

void
tag_slot_inherit(const struct resolver *resolver, struct class *class)
{
	struct slot *slot = class->parent ? class->parent->tag_slot : NULL;

	class->tag_slot = slot;
	if (!slot || is_tag_field(class, slot))
		return;
	report_field(resolver->run, class, slot);
	class->bad = true; /* that its tags differ from others' is the same */
}

/* What is said of it and means nothing there; NULL: nothing is. */
static const char *
meaningless(const struct slot *slot)
{
	const struct slot_keys *keys = slot->text->keys;

	return slot->is_identifier                         ? "identifier"
		: slot->is_key                             ? "key"
		: slot->opt                                ? "opt"
		: slot->has_default                        ? "a default"
		: slot->rule_count || slot->pattern.length ? "a rule"
		: slot->is_hot                             ? "hot"
		: keys->text_name.text.length              ? "name"
		: keys->unit.length                        ? "unit"
		: slot->is_timestamp                       ? "timestamp"
		: keys->annotations.count                  ? "annotations"
		: keys->compare.given                      ? "compare"
		: keys->hash.given                         ? "hash"
		: keys->repr.given                         ? "repr"
							   : NULL;
}

static bool
is_text(const struct slot *slot)
{
	return slot->type.kind == KIND_STRING && slot->hold != HOLD_REF &&
		!slot->is_growable && !slot_is_array(slot);
}

void
tag_slot_take(const struct resolver *resolver, struct class *class,
	struct slot *slot, const struct slot *other)
{
	struct run *run = resolver->run;
	const char *word = meaningless(slot);

	if (other)
		tag_slot_report(run, class, other, slot->place);
	else if (class->text->mixin.value)
		diag_error(run, CODE_CONFLICT, slot->place,
			"slot '%.*s' designates the type: it stands in a class "
			"of the family, not in a mixin",
			SLICE_ARGS(slot->name.text));
	else if (!is_text(slot))
		diag_error(run, CODE_BAD_TYPE, slot->place,
			"slot '%.*s' designates the type: it is a string",
			SLICE_ARGS(slot->name.text));
	else if (word)
		diag_error(run, CODE_CONFLICT, slot->place,
			"slot '%.*s' designates the type: '%s' says nothing "
			"of it",
			SLICE_ARGS(slot->name.text), word);
	else if (!is_tag_field(class, slot))
		report_field(run, class, slot);
	else
		class->tag_slot = slot;
	slot->is_tag = true;
	slot->is_readonly = false; /* it goes without saying */
}

const struct slot *
tag_slot_of(const struct class *class)
{
	return tag_slot_is_other(class) ? NULL : class->tag_slot;
}

/*---- where it is kept -----------------------------------------------------*/

/* Says of the slot that an object starts with the class's own tag. */
static const struct slot_text *
default_text(struct run *run, const struct class *class,
	const struct slot_text *from)
{
	struct slot_text *text = ARENA_COPY(&run->arena, from, 1);
	struct literal *start = ARENA_NEW(&run->arena, struct literal);

	start->kind = LITERAL_TEXT;
	start->text = text_format(
		&run->arena, "\"%.*s\"", SLICE_ARGS(class->tagging.text));
	text->declaration.start = start;
	return text;
}

struct slot *
tag_slot_stored(struct run *run, struct class *class)
{
	struct slot *slot;

	if (!class->tag_slot || !tag_slot_is_other(class))
		return NULL;
	slot = ARENA_COPY(&run->arena, class->tag_slot, 1);
	slot->owner = slot->declarer = class;
	slot->said_by = class;
	slot->text = default_text(run, class, slot->text);
	slot->is_readonly = true;
	slot->text_name = text_name_tag_field(class);
	slot->start_kind = START_TEXT;
	slot->start_text = class->tagging.text;
	slot->has_default = true;
	return slot;
}
