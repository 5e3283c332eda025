/* SPDX-License-Identifier: MIT */
/*
 * The structs of the header as scopes: a row for each field that templates may
 * name.
 */
#include "view/numpy_tags.h"

#include "template/scope.h"

static const struct tag numpy_field_tags[] = {
	TEXT(numpy_field, field, "its name, in quotes"),
	TEXT(numpy_field, format, "what NumPy calls it"),
	NUMBER(numpy_field, at, "bytes from the object's start"),
};
static SCOPE_OF(numpy_field, "numpy field");

static const struct tag numpy_slot_tags[] = {
	TEXT(numpy_slot, class, "the class"),
	TEXT(numpy_slot, slot, "name in accessors"),
	TEXT(numpy_slot, doc, "description, as a text of Python"),
	TEXT(numpy_slot, field, "the field that has it, in quotes"),
	FLAG(numpy_slot, as_bits, "it is some bits of that word"),
	FLAG(numpy_slot, as_stream, "it is some bits of those bytes"),
	NUMBER(numpy_slot, bit, "the first of them"),
	NUMBER(numpy_slot, width, "how many"),
	TEXT(numpy_slot, is_big, "whether the highest come first"),
	FLAG(numpy_slot, is_signed, "two's complement"),
	FLAG(numpy_slot, is_bool, "false or true"),
	FLAG(numpy_slot, opt, "it may be unset"),
	FLAG(numpy_slot, by_bit, "a bit of presence says so"),
	FLAG(numpy_slot, by_spare, "its number is spare then"),
	FLAG(numpy_slot, by_null, "it is 0 then"),
	TEXT(numpy_slot, presence, "field of that bit, in quotes"),
	NUMBER(numpy_slot, presence_bit, "from the lowest"),
	TEXT(numpy_slot, spare, "that number"),
	FLAG(numpy_slot, has_count, "count says how many elements there are"),
	TEXT(numpy_slot, count, "field, in quotes"),
};
static SCOPE_OF(numpy_slot, "numpy slot");

static const struct tag numpy_class_tags[] = {
	TEXT(numpy_class, class, "name in C"),
	TEXT(numpy_class, id, "C_CLASS"),
	TEXT(numpy_class, layout, "C_LAYOUT"),
	TEXT(numpy_class, doc, "description, as a text of Python"),
	NUMBER(numpy_class, size, "bytes of an object"),
	FLAG(numpy_class, is_own, "a class of the schema, not of an import"),
	LIST(numpy_class, fields, numpy_field, "of the dtype"),
	LIST(numpy_class, slots, numpy_slot, "all, inherited ones first"),
};
static SCOPE_OF(numpy_class, "numpy class");

static const struct tag numpy_value_tags[] = {
	TEXT(numpy_value, number, "of the value"),
	TEXT(numpy_value, text, "of the value, in quotes"),
};
static SCOPE_OF(numpy_value, "numpy value");

static const struct tag numpy_enum_tags[] = {
	TEXT(numpy_enum, enumeration, "name in C"),
	FLAG(numpy_enum, is_flags, "numbers are sums of values"),
	LIST(numpy_enum, values, numpy_value, "in the schema's order"),
};
static SCOPE_OF(numpy_enum, "numpy enum");

static const struct tag numpy_name_tags[] = {
	TEXT(numpy_name, name, "of a class"),
};
static SCOPE_OF(numpy_name, "numpy name");

static const struct tag numpy_module_tags[] = {
	TEXT(numpy_module, schema, "name"),
	TEXT(numpy_module, schema_file, "\"market.yaml\""),
	TEXT(numpy_module, example, "a class that can be opened"),
	FLAG(numpy_module, has_example, "there is one"),
	LIST(numpy_module, enums, numpy_enum, "those that slots have"),
	LIST(numpy_module, classes, numpy_class, "what is embedded first"),
	FLAG(numpy_module, has_left_out, "there are some"),
	LIST(numpy_module, left_out, numpy_name,
		"classes whose objects lead to memory of their own"),
};
SCOPE_OF(numpy_module, "numpy module");
