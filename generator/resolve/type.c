/* SPDX-License-Identifier: MIT */
#include "resolve/type.h"

#include "resolve/range.h"
#include "resolve/slot_start.h"
#include "resolve/slot_storage.h"
#include "resolve/type_name.h"

#include "resolve/dataclass.h"

#include <string.h>

/*---- types: ---------------------------------------------------------------*/

/* What a name stands for, builtin, enum, type or class; false: reported. */
static bool
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
		type->type = named->type;
		return true;
	}
	return false;
}

/* The type of types: that a type refers to, or NULL. */
static const struct type *
type_below(const struct resolver *resolver, const struct type *type)
{
	const struct named *named = builtin_find(type->declaration.type.text)
		? NULL
		: named_find(
			  resolver, type->schema, type->declaration.type.text);

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
	diag_error(resolver->run, CODE_CYCLE, type->declaration.type.place,
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
is_type_and_range(
	const struct resolver *resolver, const struct declaration *declaration)
{
	const struct place parts[] = {declaration->opt, declaration->own,
		declaration->ref, declaration->weak, declaration->constant,
		declaration->bits_place, declaration->identifier,
		declaration->key, declaration->readonly,
		declaration->dimensions[0].place, declaration->initial.place};
	size_t i;

	for (i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		if (!parts[i].source)
			continue;
		diag_error(resolver->run, CODE_BAD_TYPE, parts[i],
			"a type is another one and its range; the rest belongs "
			"to the slots that use it");
		return false;
	}
	return true;
}

void
type_resolve(const struct resolver *resolver, struct type *type)
{
	struct run *run = resolver->run;
	const struct declaration *declaration = &type->declaration;
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
	if (is_type_and_range(resolver, declaration) &&
		type_find(resolver, type->schema, &declaration->type, value)) {
		if (value->kind == KIND_OBJECT || value->kind == KIND_BYTES ||
			value->kind == KIND_VOID ||
			declaration->pointer.source) {
			diag_error(run, CODE_BAD_TYPE, declaration->place,
				"types: gives names to scalars and string only");
		} else if (!type->resolved &&
			range_apply(resolver, declaration, value) &&
			range_apply_checks(resolver, &type->minimum,
				&type->maximum, value)) {
			if (type->unit.length)
				value->unit = type->unit;
			value->type = type;
			type->value_type = value;
		}
	}
	type->resolving = false;
	type->resolved = true;
}

/*---- slots: the starting value --------------------------------------------*/

bool
slot_resolve_checks(const struct resolver *resolver, struct slot *slot)
{
	return range_apply_checks(
		       resolver, &slot->minimum, &slot->maximum, &slot->type) &&
		slot_resolve_start(resolver, slot);
}

/*---- slots ----------------------------------------------------------------*/

/* A flag of a slot's own mapping against the schema-level declaration. */
static bool
flag_agrees(const struct resolver *resolver, const struct flag *flag,
	struct place declared, bool value)
{
	struct message *message;

	if (!flag->given || !declared.source || flag->value == value)
		return true;
	message = diag_error(resolver->run, CODE_CONFLICT, flag->place,
		"this contradicts the schema-level slot");
	diag_note(resolver->run, message, declared, "it is declared here");
	return false;
}

static void
take_flag(struct flag *flag, const struct flag *general)
{
	if (!flag->given)
		*flag = *general;
}

static void
take_text(struct slice *text, struct slice general)
{
	if (!text->length)
		*text = general;
}

static void
take_literal(struct literal *literal, const struct literal *general)
{
	if (literal->kind == LITERAL_NONE)
		*literal = *general;
}

static bool
take_declaration(const struct resolver *resolver, struct slot *slot,
	const struct declaration *general)
{
	struct declaration own = slot->declaration;
	struct message *message;

	slot->declaration = *general;
	slot->declaration.name = own.name;
	if (own.bits_place.source && general->bits_place.source &&
		own.bits != general->bits) {
		message = diag_error(resolver->run, CODE_CONFLICT,
			own.bits_place,
			"this contradicts the schema-level slot");
		diag_note(resolver->run, message, general->bits_place,
			"it is declared here");
		return false;
	}
	if (own.bits_place.source) {
		slot->declaration.bits = own.bits;
		slot->declaration.bits_place = own.bits_place;
	}
	return flag_agrees(resolver, &slot->required, general->opt, false) &&
		flag_agrees(resolver, &slot->identifier, general->identifier,
			true) &&
		flag_agrees(resolver, &slot->key, general->key, true) &&
		flag_agrees(resolver, &slot->readonly, general->readonly, true);
}

/* What the schema-level slot of its name says and this one does not. */
static bool
take_general(const struct resolver *resolver, struct slot *slot,
	const struct slot *general)
{
	if (general->bad ||
		(!general->name_only &&
			!take_declaration(
				resolver, slot, &general->declaration)))
		return false;
	if (!slot->range.text.length)
		slot->range = general->range;
	if (!slot->external.text.length)
		slot->external = general->external;
	take_text(&slot->description, general->description);
	take_text(&slot->unit, general->unit);
	take_text(&slot->deprecated, general->deprecated);
	take_literal(&slot->minimum, &general->minimum);
	take_literal(&slot->maximum, &general->maximum);
	take_literal(&slot->ifabsent, &general->ifabsent);
	take_flag(&slot->required, &general->required);
	take_flag(&slot->identifier, &general->identifier);
	take_flag(&slot->key, &general->key);
	take_flag(&slot->readonly, &general->readonly);
	take_flag(&slot->hot, &general->hot);
	take_flag(&slot->compare, &general->compare);
	take_flag(&slot->hash, &general->hash);
	take_flag(&slot->repr, &general->repr);
	take_text(&slot->pattern, general->pattern);
	return true;
}

/* Python's form: the type is the slot's 'range', else the schema-level slot's,
 * else a default_range. */
static bool
find_default_range(const struct resolver *resolver, const struct class *class,
	struct slot *slot)
{
	const struct schema *schema = class->schema;
	const struct slot *general = map_get(
		&schema->slot_map, slot->name.text);
	struct word *type = &slot->declaration.type;

	if (general && !take_general(resolver, slot, general))
		return false;
	if (slot->range.text.length)
		*type = slot->range;
	if (!type->text.length)
		*type = class->default_range;
	if (!type->text.length)
		*type = schema->default_range;
	if (type->text.length)
		return true;
	diag_error(resolver->run, CODE_MISSING, slot->name.place,
		"slot '%.*s' has no type: declare it ('uint32_t %.*s') or give "
		"the class or the file a 'default_range:'",
		SLICE_ARGS(slot->name.text), SLICE_ARGS(slot->name.text));
	return false;
}

bool
slot_check_identifier(const struct resolver *resolver, const struct slot *slot,
	struct place place)
{
	bool scalar = !slot_is_array(slot) && !slot->is_growable;
	enum kind kind = slot->type.kind;

	if (slot->is_identifier && slot->opt)
		return resolver_refuse(resolver, CODE_CONFLICT, place,
			"an identifier is required: it cannot be optional");
	if ((slot->is_identifier || slot->is_key) &&
		(!scalar ||
			(kind != KIND_INT && kind != KIND_UINT &&
				kind != KIND_ENUM && kind != KIND_TEXT &&
				kind != KIND_STRING)))
		return resolver_refuse(resolver, CODE_BAD_TYPE, place,
			slot->is_identifier
				? "an identifier is an integer, an enum or a text"
				: "a key is an integer, an enum or a text");
	return true;
}

static bool
resolve_flags(const struct resolver *resolver, struct slot *slot)
{
	const struct declaration *declaration = &slot->declaration;
	struct place place = slot->place;

	slot->opt = declaration->opt.source ||
		(slot->required.given && !slot->required.value);
	slot->is_identifier = declaration->identifier.source ||
		slot->identifier.value;
	slot->is_key = declaration->key.source || slot->key.value;
	slot->is_readonly = declaration->readonly.source ||
		slot->readonly.value;
	slot->is_hot = slot->hot.value;
	data_set_slot(slot);
	if (declaration->key.source)
		place = declaration->key;
	if (declaration->identifier.source)
		place = declaration->identifier;
	return slot_check_identifier(resolver, slot, place);
}

void
slot_resolve(
	const struct resolver *resolver, struct class *class, struct slot *slot)
{
	const struct word *word = &slot->declaration.type;

	if (slot->bad)
		return;
	slot->bad = true;
	if (slot->name_only && !find_default_range(resolver, class, slot))
		return;
	if (!type_find(resolver, class->schema, word, &slot->type))
		return;
	if (slot->type.unit.length && !slot->unit.length)
		slot->unit = slot->type.unit;
	slot->bad = !slot_resolve_storage(resolver, slot) ||
		!resolve_flags(resolver, slot) ||
		!slot_resolve_checks(resolver, slot);
}

void
slot_check_general(const struct resolver *resolver, struct schema *schema)
{
	struct class nobody = {.schema = schema};
	struct value_type type;
	size_t i;

	if (schema->default_range.text.length)
		type_find(resolver, schema, &schema->default_range, &type);
	for (i = 0; i < schema->class_count; i++)
		if (schema->classes[i]->default_range.text.length)
			type_find(resolver, schema,
				&schema->classes[i]->default_range, &type);
	for (i = 0; i < schema->slot_count; i++) {
		struct slot copy = *schema->slots[i];

		if (copy.name_only && !copy.range.text.length)
			continue;
		if (copy.name_only)
			copy.declaration.type = copy.range;
		copy.name_only = false;
		slot_resolve(resolver, &nobody, &copy);
		schema->slots[i]->bad |= copy.bad;
	}
}
