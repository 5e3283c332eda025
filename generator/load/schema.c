/* SPDX-License-Identifier: MIT */
#include "load/schema.h"

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

const char *
kind_name(enum kind kind)
{
	switch (kind) {
	case KIND_BOOL:
		return "bool";
	case KIND_CHAR:
		return "char";
	case KIND_INT:
		return "int";
	case KIND_UINT:
		return "uint";
	case KIND_REAL:
		return "real";
	case KIND_ENUM:
		return "enum";
	case KIND_TEXT:
		return "text";
	case KIND_STRING:
		return "string";
	case KIND_BYTES:
		return "bytes";
	case KIND_OBJECT:
		return "object";
	case KIND_VOID:
		return "void";
	}
	return "";
}

static bool
class_suppresses(const struct class *class, enum diag_code code)
{
	size_t i;

	for (i = 0; i < class->suppress_count; i++)
		if (slice_is(class->suppress[i].text, explanations[code].name))
			return true;
	return false;
}

struct message *
class_warning(struct run *run, const struct class *class, enum diag_code code,
	struct place place, const char *format, ...)
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
