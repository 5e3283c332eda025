/* SPDX-License-Identifier: MIT */
/*
 * What can be asked of a value type without its slot. A number is kept twice,
 * as an integer and as a real, and the kind says which of the two counts; so
 * whatever compares, prints or stores numbers does so here.
 */
#include "resolve/value_type.h"

#include <float.h>
#include <string.h>

bool
kind_has_bounds(enum kind kind)
{
	return kind == KIND_INT || kind == KIND_UINT || kind == KIND_REAL;
}

bool
kind_is_number(enum kind kind)
{
	return kind_has_bounds(kind) || kind == KIND_BOOL ||
		kind == KIND_CHAR || kind == KIND_ENUM;
}

bool
kind_is_text(enum kind kind)
{
	return kind == KIND_TEXT || kind == KIND_STRING;
}

/*---- numbers --------------------------------------------------------------*/

int
number_compare(enum kind kind, struct number a, struct number b)
{
	if (kind == KIND_REAL)
		return (a.real > b.real) - (a.real < b.real);
	return integer_compare(a.integer, b.integer);
}

double
real_rounded(const struct value_type *type, double real)
{
	if (type->size_bytes != 4 || real > (double)FLT_MAX ||
		real < -(double)FLT_MAX)
		return real;
	return (double)(float)real;
}

const char *
number_text(struct arena *arena, const struct value_type *type,
	struct number number)
{
	if (type->kind == KIND_REAL)
		return real_text(arena, number.real, type->size_bytes == 4)
			.bytes;
	return integer_text(arena, number.integer).bytes;
}

uint64_t
number_pattern(const struct value_type *type, struct number number)
{
	uint64_t bits = 0;
	uint32_t half;
	float real;

	if (type->kind != KIND_REAL)
		return integer_pattern(number.integer);
	if (type->size_bytes == 4) {
		real = (float)number.real;
		memcpy(&half, &real, sizeof half);
		return half;
	}
	memcpy(&bits, &number.real, sizeof bits);
	return bits;
}

const struct enum_value *
enum_value_of(const struct enumeration *enumeration, struct integer number)
{
	size_t i;

	for (i = 0; i < enumeration->value_count; i++)
		if (integer_compare(enumeration->values[i].number, number) == 0)
			return &enumeration->values[i];
	return NULL;
}

/*---- bounds ---------------------------------------------------------------*/

struct number
value_least(const struct value_type *type)
{
	return type->has_minimum ? type->minimum : type->low;
}

struct number
value_most(const struct value_type *type)
{
	return type->has_maximum ? type->maximum : type->high;
}

bool
value_is_bounded(const struct value_type *type)
{
	return type->has_in || type->has_minimum || type->has_maximum;
}

double
real_most(const struct value_type *type)
{
	return type->size_bytes == 4 ? (double)FLT_MAX : DBL_MAX;
}

bool
value_is_open_below(const struct value_type *type)
{
	return type->kind == KIND_REAL &&
		value_least(type).real <= -real_most(type);
}

bool
value_is_open_above(const struct value_type *type)
{
	return type->kind == KIND_REAL &&
		value_most(type).real >= real_most(type);
}

/*---- texts ----------------------------------------------------------------*/

struct slice
integer_type(unsigned size_bytes, bool is_signed)
{
	static const char *const types[][2] = {{"uint8_t", "int8_t"},
		{"uint16_t", "int16_t"}, {"uint32_t", "int32_t"},
		{"uint64_t", "int64_t"}};
	unsigned power = size_bytes == 8 ? 3
		: size_bytes == 4        ? 2
		: size_bytes == 2        ? 1
					 : 0;

	return slice_of(types[power][is_signed]);
}

struct slice
value_storage_type(const struct value_type *type)
{
	switch (type->kind) {
	case KIND_BOOL:
		return SLICE("bool");
	case KIND_CHAR:
	case KIND_TEXT:
		return SLICE("char");
	case KIND_REAL:
		return type->size_bytes == 4 ? SLICE("float") : SLICE("double");
	case KIND_ENUM:
		return integer_type(
			type->size_bytes, type->enumeration->is_signed);
	case KIND_INT:
		return integer_type(type->size_bytes, true);
	case KIND_UINT:
		return integer_type(type->size_bytes, false);
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return SLICE("void");
}

struct slice
value_name(const struct value_type *type, enum type_wording wording)
{
	if (type->alias && wording == WORDED_AS_DECLARED)
		return type->alias->name.text;
	if (type->kind == KIND_ENUM)
		return type->enumeration->name.text;
	if (type->kind == KIND_OBJECT)
		return type->class->name.text;
	if (type->kind == KIND_STRING || type->kind == KIND_BYTES)
		return slice_of(kind_name(type->kind));
	return value_storage_type(type);
}
