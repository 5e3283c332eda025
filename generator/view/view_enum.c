/* SPDX-License-Identifier: MIT */
/*
 * The enums and the named types of a header, which are made once.
 */
#include "view/view_enum.h"

#include "resolve/enumeration.h"
#include "resolve/value_type.h"
#include "view/c_text.h"
#include "view/table_objects.h"
#include "view/view_constant.h"
#include "view/view_cxx.h"

/* Up to so many values C_is_known compares one by one. */
#define VALUES_COMPARED 8

/*---- enums ----------------------------------------------------------------*/

/* Whether the values are all the numbers from the lowest to the highest. */
static bool
is_contiguous(const struct enumeration *enumeration)
{
	uint64_t span = integer_pattern(enumeration->highest) -
		integer_pattern(enumeration->lowest);

	return span == enumeration->value_count - 1;
}

static bool
is_hexadecimal(const struct literal *literal)
{
	return literal->kind == LITERAL_INTEGER && literal->text.length > 2 &&
		(literal->text.bytes[1] == 'x' ||
			literal->text.bytes[1] == 'X');
}

/* Of the type that stores it, so that no compiler asks about a sign. */
static struct slice
wide_number(struct arena *arena, const struct enumeration *enumeration,
	const struct enum_value *value)
{
	ull magnitude = value->number.magnitude;
	bool is_hex = is_hexadecimal(&value->text->given);
	const char *type = enumeration->is_signed ? "INT64_C"
		: enumeration->size_bytes == 4    ? "UINT32_C"
						  : "UINT64_C";

	if (value->number.negative && magnitude == UINT64_C(1) << 63)
		return c_integer(arena, value->number);
	if (value->number.negative)
		return text_format(arena, "(-%s(%llu))", type, magnitude);
	return text_format(
		arena, is_hex ? "%s(0x%llx)" : "%s(%llu)", type, magnitude);
}

/* A mask, and what the schema wrote as one, in hexadecimal digits. */
static struct slice
value_digits(struct arena *arena, const struct enumeration *enumeration,
	const struct enum_value *value)
{
	struct integer number = value->number;

	if (!number.negative &&
		(enumeration->is_flags || is_hexadecimal(&value->text->given)))
		return c_hexadecimal(arena, number.magnitude);
	return c_integer(arena, number);
}

/* Of what is no int the macro would have another type. */
static struct slice
value_number(struct builder *builder, const struct enumeration *enumeration,
	const struct enum_value *value)
{
	struct arena *arena = builder->arena;

	if (!enumeration_is_beyond_int(enumeration))
		return view_by_constant(builder, value->constant,
			value->constant
				? c_integer(arena, value->number)
				: value_digits(arena, enumeration, value));
	return enumeration->is_flags
		? c_wide_hexadecimal(arena, value->number.magnitude)
		: wide_number(arena, enumeration, value);
}

static void
set_values(struct builder *builder, const struct enumeration *enumeration,
	struct view_enum *view)
{
	struct arena *arena = builder->arena;
	struct view_value *values = list_make(
		arena, &view->values, enumeration->value_count, sizeof *values);
	bool is_unsigned = enumeration_is_beyond_int(enumeration) &&
		!enumeration->is_signed && enumeration->size_bytes == 8;
	size_t i;

	for (i = 0; i < enumeration->value_count; i++) {
		const struct enum_value *value = &enumeration->values[i];
		bool is_last = i + 1 == enumeration->value_count;

		values[i].value = value->identifier;
		if (builder->spaces)
			values[i].cxx = view_cxx_name(arena,
				enumeration->identifier, value->identifier);
		values[i].number = value_number(builder, enumeration, value);
		values[i].is_unsigned = is_unsigned;
		values[i].comma = is_last ? SLICE("") : SLICE(",");
		values[i].joiner = is_last ? SLICE("") : SLICE(" || ");
		values[i].doc = c_comment(arena, &value->text->description, 1);
	}
}

static void
set_known(const struct enumeration *enumeration, struct view_enum *view)
{
	if (view->is_flags)
		view->known_by_mask = true;
	else if (is_contiguous(enumeration) &&
		enumeration->highest.magnitude <= INT64_MAX)
		view->known_by_bounds = true;
	else if (enumeration->value_count <= VALUES_COMPARED)
		view->known_by_list = true;
	else
		view->known_by_table = true;
}

static void
set_enum(struct builder *builder, const struct enumeration *enumeration,
	struct view_enum *view)
{
	struct arena *arena = builder->arena;

	view->tables = table_place_of_enum(builder, enumeration).tables;
	view->enumeration = enumeration->identifier;
	view->storage = integer_type(
		enumeration->size_bytes, enumeration->is_signed);
	view->rule = view_rule(arena,
		text_format(arena, "enum %.*s",
			SLICE_ARGS(enumeration->identifier)));
	view->doc = c_comment(arena, &enumeration->text->description, 1);
	view->is_flags = enumeration->is_flags;
	view->is_wide = enumeration_is_wide(enumeration);
	set_known(enumeration, view);
	view->low = c_integer(arena, enumeration->lowest);
	view->high = c_integer(arena, enumeration->highest);
	view->mask = c_wide_hexadecimal(arena, enumeration->highest.magnitude);
	view->first = enumeration->values[0].identifier;
	view->first_text = c_summary(arena, enumeration->values[0].text_name);
	set_values(builder, enumeration, view);
}

void
view_set_enums(struct builder *builder)
{
	struct view_enum *enums = list_make(builder->arena,
		&builder->header->enums, builder->own_enum_count,
		sizeof *enums);
	size_t i;

	for (i = 0; i < builder->own_enum_count; i++)
		set_enum(builder, builder->own_enums[i], &enums[i]);
}

/*---- types ----------------------------------------------------------------*/

static void
set_type(struct builder *builder, const struct type *type,
	struct view_type *view)
{
	const struct value_type *value = type->value_type;
	struct arena *arena = builder->arena;
	struct buffer note = {0};

	view->name = type->identifier;
	view->type = value->kind == KIND_ENUM ? value->enumeration->identifier
					      : value_storage_type(value);
	if (value->has_in)
		BUFFER_ADD(&note, SLICE(" in "),
			view_number_words(arena, value, value->low),
			SLICE(".."),
			view_number_words(arena, value, value->high));
	if (value->unit.length)
		buffer_format(&note, "%s %.*s", note.length ? "," : "",
			SLICE_ARGS(c_summary(arena, value->unit)));
	if (type->text->description.length)
		buffer_format(&note, "%s %.*s", note.length ? ";" : "",
			SLICE_ARGS(c_summary(arena, type->text->description)));
	view->note = buffer_take(&note, arena);
}

void
view_set_types(struct builder *builder)
{
	struct view_type *types;
	size_t count = 0, i;

	for (i = 0; i < builder->own_type_count; i++)
		count += type_is_named(builder->own_types[i]);
	types = list_make(
		builder->arena, &builder->header->types, count, sizeof *types);
	builder->header->has_types = count != 0;
	for (i = 0, count = 0; i < builder->own_type_count; i++)
		if (type_is_named(builder->own_types[i]))
			set_type(builder, builder->own_types[i],
				&types[count++]);
}
