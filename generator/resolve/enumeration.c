/* SPDX-License-Identifier: MIT */
/*
 * First every value gets its number, then the numbers tell what the enum spans,
 * then the span tells the storage. An enum that fails in one of these is not
 * 'resolved', and whatever has its type is left out without another message.
 */
#include "resolve/enumeration.h"

#include <string.h>

#include "load/builtin.h"
#include "message/suggest.h"
#include "resolve/constants.h"
#include "resolve/spelling.h"
#include "resolve/value_type.h"

/*---- numbers --------------------------------------------------------------*/

/* The number of a value that gives none: one more than the previous, in
 * flags the next single bit above it. False where none is left. */
static bool
number_after(const struct enumeration *enumeration,
	const struct enum_value *previous, struct integer *number)
{
	uint64_t bit = 1;

	*number = integer_of(enumeration->is_flags ? 1 : 0);
	if (!previous)
		return true;
	*number = previous->number;
	if (enumeration->is_flags) {
		while (bit && bit <= number->magnitude)
			bit <<= 1;
		*number = integer_of_unsigned(bit);
		return bit != 0;
	}
	if (number->negative) {
		number->magnitude--;
		number->negative = number->magnitude != 0;
		return true;
	}
	number->magnitude++;
	return number->magnitude != 0;
}

/* False where it is none, which has been reported. */
static bool
given_number(const struct resolver *resolver, struct enum_value *value,
	struct integer *number)
{
	const struct literal *given = constant_literal(
		resolver, &value->text->given);

	if (!given || literal_is_wide(given))
		return false; /* reported */
	*number = given->integer;
	value->constant = given->constant;
	return given->kind == LITERAL_NONE || given->kind == LITERAL_INTEGER ||
		resolver_refuse(resolver, CODE_WRONG_KIND,
			value->text->given.place,
			"a value of an enum is an integer");
}

static bool
number_values(const struct resolver *resolver, struct enumeration *enumeration)
{
	struct run *run = resolver->run;
	struct map seen;
	bool good = true;
	size_t i;

	map_init(&seen);
	for (i = 0; i < enumeration->value_count; i++) {
		struct enum_value *value = &enumeration->values[i], *other;
		struct integer number;

		if (!given_number(resolver, value, &number)) {
			good = false;
			continue;
		}
		if (value->text->given.kind == LITERAL_NONE &&
			!number_after(
				enumeration, i ? value - 1 : NULL, &number)) {
			diag_error(run, CODE_OUT_OF_RANGE, value->name.place,
				"no number is left after that of '%.*s'",
				SLICE_ARGS(value[-1].name.text));
			return false;
		}
		value->number = number;
		other = map_put(&seen, &run->arena,
			integer_text(&run->arena, number), value);
		if (other) {
			struct message *message = diag_error(run,
				CODE_DUPLICATE, value->name.place,
				"'%.*s' and '%.*s' are both %s",
				SLICE_ARGS(other->name.text),
				SLICE_ARGS(value->name.text),
				integer_text(&run->arena, number).bytes);

			diag_note(run, message, other->name.place,
				"'%.*s' is here", SLICE_ARGS(other->name.text));
			good = false;
		}
	}
	return good;
}

static void
set_extremes(struct enumeration *enumeration)
{
	struct integer mask = {false, 0};
	size_t i;

	enumeration->lowest = enumeration->highest =
		enumeration->values[0].number;
	for (i = 0; i < enumeration->value_count; i++) {
		struct integer number = enumeration->values[i].number;

		mask.magnitude |= number.magnitude;
		if (integer_compare(number, enumeration->lowest) < 0)
			enumeration->lowest = number;
		if (integer_compare(number, enumeration->highest) > 0)
			enumeration->highest = number;
	}
	if (enumeration->is_flags) {
		enumeration->lowest = integer_of(
			enumeration->lowest.negative ? -1 : 0);
		enumeration->highest = mask;
	}
}

/* The smallest integer that fits: 'c:' chooses another. */
static bool
set_storage(const struct resolver *resolver, struct enumeration *enumeration)
{
	struct run *run = resolver->run;
	const struct word *storage = &enumeration->text->storage;
	const struct builtin_type *builtin = builtin_find(storage->text);
	unsigned size = 1;
	bool is_signed = enumeration->lowest.negative;

	if (storage->text.length) {
		if (!builtin ||
			(builtin->kind != KIND_INT &&
				builtin->kind != KIND_UINT)) {
			diag_error(run, CODE_BAD_TYPE, storage->place,
				"an enum is stored in an integer, such as uint16_t");
			return false;
		}
		size = builtin->size_bytes;
		is_signed = builtin->kind == KIND_INT;
	}
	while (size < 8 && !storage->text.length &&
		integer_bits(enumeration->lowest, enumeration->highest) >
			size * 8)
		size *= 2;
	enumeration->size_bytes = size;
	enumeration->is_signed = is_signed;
	if (integer_compare(enumeration->lowest,
		    integer_lowest(size * 8, is_signed)) < 0 ||
		integer_compare(enumeration->highest,
			integer_highest(size * 8, is_signed)) > 0) {
		diag_error(run, CODE_OUT_OF_RANGE,
			storage->text.length ? storage->place
					     : enumeration->name.place,
			"%s..%s does not fit %.*s",
			integer_text(&run->arena, enumeration->lowest).bytes,
			integer_text(&run->arena, enumeration->highest).bytes,
			storage->text.length ? (int)storage->text.length : 8,
			storage->text.length ? storage->text.bytes : "64 bits");
		return false;
	}
	return true;
}

/* C's enumerators are ints. Those of flags, and of enums that say in which
 * type, are macros where they are more. */
static bool
check_ints(struct run *run, const struct enumeration *enumeration)
{
	size_t i;

	for (i = 0; i < enumeration->value_count; i++) {
		const struct enum_value *value = &enumeration->values[i];
		struct place given = value->text->given.place;

		if (integer_compare(value->number, integer_of(INT32_MIN)) >=
				0 &&
			integer_compare(value->number, integer_of(INT32_MAX)) <=
				0)
			continue;
		diag_error(run, CODE_OUT_OF_RANGE,
			given.source ? given : value->name.place,
			"%s is no int of C, as an enum's numbers are; write "
			"'c: %.*s' beside 'permissible_values:'",
			integer_text(&run->arena, value->number).bytes,
			SLICE_ARGS(integer_type(enumeration->size_bytes,
				enumeration->is_signed)));
		return false;
	}
	return true;
}

/*---- texts ----------------------------------------------------------------*/

static struct place
text_place(const struct enum_value *value)
{
	const struct word *given = &value->text->text_name;

	return given->text.length ? given->place : value->name.place;
}

static void
set_text(struct run *run, const struct enumeration *enumeration,
	struct enum_value *value)
{
	struct slice given = value->text->text_name.text;

	value->text_name = spelling_change(
		run, value->name.text, enumeration->text->rename.value);
	if (!given.length)
		return;
	value->text_name = given;
	spelling_check_length(run, "the name", given, text_place(value));
	if (memchr(given.bytes, 0, given.length))
		diag_error(run, CODE_SYNTAX, text_place(value),
			"a text has no NUL in it: C would end it there");
}

/* No two are alike: it would be either's. */
static void
set_texts(struct run *run, struct enumeration *enumeration)
{
	struct map *texts = &enumeration->by_text;
	size_t i;

	map_init(texts);
	for (i = 0; i < enumeration->value_count; i++) {
		struct enum_value *value = &enumeration->values[i], *other;
		struct message *message;

		set_text(run, enumeration, value);
		other = map_put(texts, &run->arena, value->text_name, value);
		if (!other)
			continue;
		message = diag_error(run, CODE_CLASH, text_place(value),
			"enum '%.*s': '%.*s' and '%.*s' are both '%.*s' in text "
			"formats",
			SLICE_ARGS(enumeration->name.text),
			SLICE_ARGS(other->name.text),
			SLICE_ARGS(value->name.text),
			SLICE_ARGS(text_shown(run, value->text_name)));
		diag_note(run, message, text_place(other), "the other is here");
	}
}

/*---- enums ----------------------------------------------------------------*/

void
enumeration_resolve(
	const struct resolver *resolver, struct enumeration *enumeration)
{
	struct run *run = resolver->run;

	enumeration->size_bytes = 1;
	if (enumeration->value_count == 0)
		return; /* reported by load */
	set_texts(run, enumeration);
	if (!number_values(resolver, enumeration))
		return;
	set_extremes(enumeration);
	if (enumeration->is_flags && enumeration->lowest.negative) {
		diag_error(run, CODE_OUT_OF_RANGE, enumeration->name.place,
			"the masks of flags are not negative");
		return;
	}
	if (!set_storage(resolver, enumeration))
		return;
	enumeration->resolved = enumeration->is_flags ||
		enumeration->text->storage.text.length ||
		check_ints(run, enumeration);
}

/*---- of what type ---------------------------------------------------------*/

bool
enumeration_is_beyond_int(const struct enumeration *enumeration)
{
	return integer_compare(enumeration->highest, integer_of(INT32_MAX)) >
		0 ||
		integer_compare(enumeration->lowest, integer_of(INT32_MIN)) < 0;
}

bool
enumeration_is_wide(const struct enumeration *enumeration)
{
	bool is_signed = enumeration->is_signed;

	if (enumeration_is_beyond_int(enumeration) ||
		enumeration->size_bytes == 8)
		return true;
	if (!enumeration->is_open)
		return false;
	return is_signed ? !enumeration->lowest.negative
			 : enumeration->size_bytes == 4;
}

/*---- by name --------------------------------------------------------------*/

static void
report_no_value(const struct resolver *resolver,
	const struct enumeration *enumeration, const struct word *name)
{
	size_t count = enumeration->value_count, i;
	struct suggestion suggestion;
	struct message *message;

	suggest_start(&suggestion, name->text);
	if (suggest_may(resolver->run, count))
		for (i = 0; i < count; i++)
			suggest_offer(
				&suggestion, enumeration->values[i].name.text);
	message = diag_error(resolver->run, CODE_UNKNOWN_VALUE, name->place,
		"enum '%.*s' has no value '%.*s'%s",
		SLICE_ARGS(enumeration->name.text), SLICE_ARGS(name->text),
		suggest_text(resolver->run, &suggestion));
	diag_note(resolver->run, message, enumeration->name.place,
		"'%.*s' is defined here", SLICE_ARGS(enumeration->name.text));
}

const struct enum_value *
enumeration_find(const struct resolver *resolver,
	const struct enumeration *enumeration, const struct word *name)
{
	const struct enum_value *value = map_get(
		&enumeration->by_name, name->text);

	if (!value)
		report_no_value(resolver, enumeration, name);
	return value;
}
