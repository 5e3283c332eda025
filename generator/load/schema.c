/* SPDX-License-Identifier: MIT */
/* What is asked of the nouns in every stage. */
#include "load/schema.h"

const struct slot_keys no_slot_keys;

struct slot_text *
slot_text_new(struct arena *arena)
{
	struct slot_text *text = ARENA_NEW(arena, struct slot_text);

	text->declaration = no_declaration;
	text->keys = &no_slot_keys;
	return text;
}

const char *
layout_mode_name(enum layout_mode mode)
{
	switch (mode) {
	case LAYOUT_COMPACT:
		return "compact";
	case LAYOUT_SORTED:
		return "sorted";
	case LAYOUT_DECLARED:
		return "declared";
	case LAYOUT_PACKED:
		return "packed";
	}
	return "";
}

bool
class_suppresses(const struct class_text *class, enum diag_code code)
{
	size_t i;

	for (i = 0; i < class->suppress_count; i++)
		if (slice_is(class->suppress[i].text, explanations[code].name))
			return true;
	return false;
}

struct message *
class_warning(struct run *run, const struct class_text *class,
	enum diag_code code, struct place place, const char *format, ...)
{
	struct message *message;
	va_list arguments;

	if (class_suppresses(class, code))
		return NULL;
	va_start(arguments, format);
	message = diag_warning_list(run, code, place, format, arguments);
	va_end(arguments);
	return message;
}

struct slice
slot_reflected_name(
	struct arena *arena, struct slice class_name, struct slice slot_name)
{
	struct slice owner = class_name;

	while (owner.length && owner.bytes[0] == '_') {
		owner.bytes++;
		owner.length--;
	}
	if (owner.length == 0 || slot_name.length < 3 ||
		slot_name.bytes[0] != '_' || slot_name.bytes[1] != '_')
		return slot_name;
	return text_format(
		arena, "_%.*s%.*s", SLICE_ARGS(owner), SLICE_ARGS(slot_name));
}

void
constant_report_conflict(struct run *run, const struct word *constant,
	struct slice slot_name, struct place slot_place, enum conflicting which)
{
	struct message *message = which == SLOT_OF_ITS_OWN
		? diag_error(run, CODE_CONFLICT, constant->place,
			  "'%.*s' in slots conflicts with class variable: the "
			  "constant '%.*s'",
			  SLICE_ARGS(slot_name), SLICE_ARGS(slot_name))
		: diag_error(run, CODE_CONFLICT, constant->place,
			  "'%.*s' in __slots__ conflicts with class variable",
			  SLICE_ARGS(slot_name));

	diag_note(run, message, slot_place, "the slot is here");
}
