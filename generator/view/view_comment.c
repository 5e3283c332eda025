/* SPDX-License-Identifier: MIT */
/*
 * Comments are finished here, English and all, since they are wrapped by what
 * a schema says: a description, then its unit, bounds and the like as words.
 */
#include "view/view_comment.h"

#include "resolve/slot.h"
#include "view/c_text.h"

/* Facts stand behind the description where both are no longer. */
#define FACTS_COLUMNS 70

static void
add_words(struct buffer *words, const char *before, struct slice text,
	const char *after)
{
	buffer_format(words, "%s%s%.*s%s", words->length ? " " : "", before,
		SLICE_ARGS(text), after);
}

static void
add_range(struct arena *arena, struct buffer *words, const struct slot *slot)
{
	const struct value_type *type = &slot->type;

	if (!kind_has_bounds(type->kind) || !value_is_bounded(type))
		return;
	buffer_format(words, "%sIn %s..%s.", words->length ? " " : "",
		number_text(arena, type, value_least(type)),
		number_text(arena, type, value_most(type)));
}

/* What there is to say besides the description; never the name again. */
static struct slice
slot_facts(struct arena *arena, const struct slot *slot)
{
	struct buffer words = {0};
	struct slice none = {NULL, 0};

	if (slot->is_identifier)
		add_words(&words, "Identifier", none, ".");
	if (slot->is_key)
		add_words(&words, "Key", none, ".");
	if (slot->unit.length)
		add_words(&words, "In ", slot->unit, ".");
	add_range(arena, &words, slot);
	if (slot->has_default)
		add_words(&words, "", slot_default_text(slot), " by default.");
	if (slot->opt)
		add_words(&words, "Optional", none, ".");
	if (slot->is_readonly)
		add_words(&words, "Read-only", none, ".");
	if (slot->deprecated.length)
		add_words(&words, "Deprecated: ", slot->deprecated, "");
	return buffer_take(&words, arena);
}

static bool
ends_sentence(struct slice text)
{
	char last = text.bytes[text.length - 1];

	return last == '.' || last == '!' || last == '?';
}

/* The facts stand after the description where both fit on a line, else in a
 * paragraph of their own. */
struct list
view_slot_doc(struct arena *arena, const struct slot *slot)
{
	struct slice text = c_trimmed(slot->description);
	struct slice facts = slot_facts(arena, slot);
	struct slice paragraphs[2] = {text, facts};

	if (text.length == 0 || text.length + facts.length > FACTS_COLUMNS)
		return c_comment(arena, paragraphs, 2);
	paragraphs[0] = text_format(arena, "%.*s%s%s%.*s", SLICE_ARGS(text),
		ends_sentence(text) ? "" : ".", facts.length ? " " : "",
		SLICE_ARGS(facts));
	return c_comment(arena, paragraphs, 1);
}

void
view_describe_share(struct arena *arena, struct buffer *text,
	const struct class *class, const struct word_share *share)
{
	const struct slot *slot = class->slots[share->slot];

	if (share->is_presence) {
		buffer_format(text, "whether %.*s is set",
			SLICE_ARGS(slot->name.text));
		return;
	}
	buffer_format(text, "%s%.*s %.*s", slot->opt ? "opt " : "",
		SLICE_ARGS(slot_declared_type(arena, slot, WORDED_AS_DECLARED)),
		SLICE_ARGS(slot->name.text));
	if (slot->type.has_in)
		buffer_format(text, " in %s..%s",
			integer_text(arena, slot->type.low.integer).bytes,
			integer_text(arena, slot->type.high.integer).bytes);
	if (share->width > 1 && !slot->bits)
		buffer_format(text, ", %u bits", share->width);
	if (slot->has_default)
		buffer_format(text, " = %.*s",
			SLICE_ARGS(c_summary(arena, slot_default_text(slot))));
	if (slot->description.length)
		buffer_format(text, ": %.*s",
			SLICE_ARGS(c_summary(arena, slot->description)));
}

struct slice
view_class_notes(struct arena *arena, const struct class *class)
{
	struct buffer notes = {0};

	if (class->is_empty && class->no_assignment)
		buffer_add_text(&notes,
			"Not assigned with '=': it is empty, and children keep "
			"slots in its bytes.\n");
	else if (class->is_abstract && class->lends_spare)
		buffer_add_text(&notes,
			"Abstract, and children keep slots in its "
			"spare bits and bytes: not to be copied with '=', which "
			"would overwrite them.\n");
	else if (class->owns)
		buffer_add_text(&notes,
			"Not assigned with '=': two would own the same.\n");
	else if (class->no_assignment)
		buffer_add_text(&notes,
			"Not assigned with '=': children keep slots "
			"in its spare bits and bytes.\n");
	if (class->is_weakref)
		buffer_add_text(&notes, "Weak references to it are allowed.\n");
	if (class->is_open)
		buffer_add_text(&notes,
			"Open: objects have a dictionary of "
			"further attributes.\n");
	if (class->text->deprecated.length)
		buffer_format(&notes, "Deprecated: %.*s\n",
			SLICE_ARGS(class->text->deprecated));
	return buffer_take(&notes, arena);
}
