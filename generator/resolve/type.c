/* SPDX-License-Identifier: MIT */
/*
 * A word is followed to what it stands for: a built-in type, an enum, a class,
 * or through names of types: to one of these, each of which may narrow the
 * range. A name is resolved when it is first followed; one that is met again
 * while it is being followed is defined by itself.
 */
#include "resolve/type.h"

#include <string.h>

#include "load/builtin.h"
#include "resolve/range.h"
#include "resolve/rule.h"
#include "resolve/type_name.h"

bool
type_find(const struct resolver *resolver, const struct schema *schema,
	const struct word *word, struct value_type *type)
{
	const struct builtin_type *builtin = builtin_find(word->text);
	const struct named *named;

	memset(type, 0, sizeof *type);
	if (builtin) {
		type->kind = builtin->kind;
		type->size_bytes = builtin->size_bytes;
		range_set_full(type);
		return true;
	}
	named = named_find(resolver, schema, word->text);
	if (!named) {
		type_name_report_unknown(resolver, schema, word);
		return false;
	}
	switch (named->kind) {
	case NAMED_CLASS:
		type->kind = KIND_OBJECT;
		type->class = named->class;
		return true;
	case NAMED_ENUM:
		if (!named->enumeration->resolved)
			return false; /* reported there */
		type->kind = KIND_ENUM;
		type->enumeration = named->enumeration;
		type->size_bytes = named->enumeration->size_bytes;
		range_set_full(type);
		return true;
	case NAMED_TYPE:
		type_resolve(resolver, named->type);
		if (!named->type->value_type)
			return false;
		*type = *named->type->value_type;
		type->alias = named->type;
		return true;
	}
	return false;
}

/* The type of types: that a type refers to, or NULL. */
static const struct type *
type_below(const struct resolver *resolver, const struct type *type)
{
	const struct named *named = builtin_find(
					    type->text->declaration.type.text)
		? NULL
		: named_find(resolver, type->schema,
			  type->text->declaration.type.text);

	return named && named->kind == NAMED_TYPE ? named->type : NULL;
}

/* "A, B, A": from the type that is met again. */
static void
report_type_cycle(const struct resolver *resolver, const struct type *type)
{
	const struct type *next = type_below(resolver, type);
	struct buffer path = {0};

	for (; next && next != type; next = type_below(resolver, next))
		buffer_format(&path, "%.*s, ", SLICE_ARGS(next->name.text));
	diag_error(resolver->run, CODE_CYCLE,
		type->text->declaration.type.place,
		"type '%.*s' is defined by itself: %.*s, %.*s%.*s",
		SLICE_ARGS(type->name.text), SLICE_ARGS(type->name.text),
		SLICE_ARGS(buffer_slice(&path)), SLICE_ARGS(type->name.text));
	buffer_release(&path);
}

/* Following names is recursion; a chain of types has the limit that one of
 * classes has. A short cycle is left to be found as one. */
static bool
is_too_deep(const struct resolver *resolver, const struct type *type)
{
	const struct type *behind = type;
	unsigned depth = 0;

	while ((type = type_below(resolver, type)) && !type->resolved) {
		if (type == behind)
			return false;
		if (++depth > LIMIT_CLASS_DEPTH)
			return true;
		if (depth % 2 == 0)
			behind = type_below(resolver, behind);
	}
	return false;
}

/* Whether the declaration is one that a type can have. */
static bool
is_type_alone(
	const struct resolver *resolver, const struct declaration *declaration)
{
	const struct declared_words *words = declaration->words;
	const struct place nowhere = {NULL, 0, 0};
	const struct place parts[] = {words->opt, words->own, words->ref,
		words->weak, words->constant, declaration->bits_place,
		words->identifier, words->key, words->readonly,
		declaration->dimension_count ? declaration->dimensions[0].place
					     : nowhere,
		declaration->start->place};
	size_t i;

	for (i = 0; i < LENGTH(parts); i++) {
		if (!parts[i].source)
			continue;
		diag_error(resolver->run, CODE_BAD_TYPE, parts[i],
			"a type is another one, its range and its length; the "
			"rest belongs to the slots that use it");
		return false;
	}
	return true;
}

/* As of a slot of the type; a char is one of a text then. */
static bool
add_rules(const struct resolver *resolver, const struct type_text *text,
	struct value_type *value)
{
	struct slot_keys keys = no_slot_keys;
	struct slot slot = {.type = *value,
		.name = text->name,
		.place = text->name.place,
		.rules = value->rules,
		.rule_count = value->rule_count};

	keys.pattern = text->pattern;
	slot.type.rule_count = 0;
	if (value->kind == KIND_CHAR) {
		slot.type.kind = KIND_TEXT;
		slot.text_bytes = LIMIT_OBJECT_BYTES;
	}
	if (!rule_resolve(resolver, &slot, &text->declaration, &keys) ||
		!rule_check_bounds(resolver, &slot))
		return false;
	value->rules = slot.rules;
	value->rule_count = slot.rule_count;
	return true;
}

void
type_resolve(const struct resolver *resolver, struct type *type)
{
	struct run *run = resolver->run;
	const struct declaration *declaration = &type->text->declaration;
	struct value_type *value;

	if (type->resolved)
		return;
	if (type->resolving) {
		report_type_cycle(resolver, type);
		type->resolved = true;
		return;
	}
	if (is_too_deep(resolver, type)) {
		diag_error(run, CODE_LIMIT, declaration->type.place,
			"types refer to each other more than %d deep",
			LIMIT_CLASS_DEPTH);
		type->resolved = true;
		return;
	}
	type->resolving = true;
	value = ARENA_NEW(&run->arena, struct value_type);
	if (is_type_alone(resolver, declaration) &&
		type_find(resolver, type->schema, &declaration->type, value)) {
		if (value->kind == KIND_OBJECT || value->kind == KIND_BYTES ||
			value->kind == KIND_VOID ||
			declaration->words->pointer.source) {
			diag_error(run, CODE_BAD_TYPE, declaration->place,
				"types: gives names to scalars and string only");
		} else if (!type->resolved &&
			range_apply(resolver, declaration, value) &&
			range_apply_checks(resolver, &type->text->minimum,
				&type->text->maximum, value) &&
			add_rules(resolver, type->text, value)) {
			if (type->text->unit.length)
				value->unit = type->text->unit;
			value->alias = type;
			type->value_type = value;
		}
	}
	type->resolving = false;
	type->resolved = true;
}
