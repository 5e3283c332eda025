/* SPDX-License-Identifier: MIT */
/*
 * The qualifiers, the '*' and the type decide together how a slot holds what it
 * holds; each pairing that says nothing, or says it twice, is refused with what
 * to write instead. Then come dimensions, of which a text's last one is its own
 * length, the range, and ':n', which must have room for the range.
 */
#include "resolve/slot_storage.h"

#include "resolve/constants.h"
#include "resolve/range.h"
#include "resolve/slot.h"
#include "resolve/type_name.h"

/*---- pointers and objects -------------------------------------------------*/

static struct place
qualifier_place(const struct declared_words *words)
{
	if (words->own.source)
		return words->own;
	if (words->ref.source)
		return words->ref;
	return words->weak;
}

static enum ownership
qualifier_hold(const struct declared_words *words)
{
	if (words->own.source)
		return HOLD_OWN;
	if (words->weak.source)
		return HOLD_WEAK;
	return HOLD_REF;
}

/* Of a dimension that has one; 0: reported. */
static uint64_t
declared_count(const struct resolver *resolver, struct slot *slot,
	const struct dimension *dimension)
{
	const struct declaration *declaration = &slot->text->declaration;
	const struct named_constant *constant;

	if (!dimension->name)
		return dimension->count;
	constant = constant_count(resolver, dimension->name, INT64_MAX);
	if (!constant)
		return 0;
	if (!slot->named_lengths)
		slot->named_lengths = ARENA_ARRAY(&resolver->run->arena,
			const struct named_constant *,
			declaration->dimension_count);
	slot->named_lengths[dimension - declaration->dimensions] = constant;
	return constant->value.integer.magnitude;
}

/* char, with all that C programmers write with it. */
static bool
resolve_char(const struct resolver *resolver, struct slot *slot)
{
	const struct declaration *declaration = &slot->text->declaration;
	const struct declared_words *words = declaration->words;
	struct place qualifier = qualifier_place(words);
	unsigned last = declaration->dimension_count;

	if (words->pointer.source) {
		slot->type.kind = KIND_STRING;
		slot->type.size_bytes = 0;
		slot->hold = words->constant.source || words->ref.source
			? HOLD_REF
			: HOLD_OWN;
		return words->weak.source
			? resolver_refuse(resolver, CODE_BAD_TYPE, qualifier,
				  "a weak reference watches an object, not a text")
			: true;
	}
	if (qualifier.source)
		return resolver_refuse(resolver, CODE_BAD_TYPE, qualifier,
			"ref, own and weak need a '*'");
	if (last == 0)
		return true;
	if (declaration->dimensions[last - 1].kind == DIMENSION_GROWABLE)
		return resolver_refuse(resolver, CODE_BAD_ARRAY,
			declaration->dimensions[last - 1].place,
			"a text that grows is written 'string'");
	if (declaration->dimensions[last - 1].kind == DIMENSION_BOUNDED) {
		uint64_t count = declared_count(
			resolver, slot, &declaration->dimensions[last - 1]);

		if (!count)
			return false;
		diag_error(resolver->run, CODE_BAD_ARRAY,
			declaration->dimensions[last - 1].place,
			"a text of at most %llu bytes is written 'char %.*s[%llu]'",
			(ull)count, SLICE_ARGS(slot->name.text),
			(ull)count + 1);
		return false;
	}
	slot->type.kind = KIND_TEXT;
	slot->text_bytes = declared_count(
		resolver, slot, &declaration->dimensions[last - 1]);
	return slot->text_bytes != 0;
}

static bool
resolve_object(const struct resolver *resolver, struct slot *slot)
{
	const struct declaration *declaration = &slot->text->declaration;
	const struct declared_words *words = declaration->words;
	const struct class *class = slot->type.class;
	struct message *message;

	if (words->pointer.source) {
		slot->hold = qualifier_hold(words);
		if (slot->hold != HOLD_WEAK || class->is_weakref || class->bad)
			return true;
		message = diag_error(resolver->run, CODE_BAD_TYPE, words->weak,
			"cannot create weak reference to '%.*s' object: "
			"the class does not say 'weakref: true'",
			SLICE_ARGS(class->name.text));
		diag_note(resolver->run, message, class->name.place,
			"'%.*s' is defined here", SLICE_ARGS(class->name.text));
		return false;
	}
	if (words->own.source && declaration->dimension_count &&
		declaration->dimensions[0].kind == DIMENSION_GROWABLE)
		return resolver_refuse(resolver, CODE_BAD_TYPE, words->own,
			"a list of embedded objects is already owned; a list of "
			"owned pointers needs a '*'");
	if (qualifier_place(words).source)
		return resolver_refuse(resolver, CODE_BAD_TYPE,
			qualifier_place(words), "ref, own and weak need a '*'");
	if (class->is_abstract || class->is_open || class->is_weakref) {
		message = diag_error(resolver->run, CODE_BAD_TYPE,
			declaration->type.place,
			"'%.*s' cannot be embedded, because it is %s: use a pointer, '%.*s *'",
			SLICE_ARGS(class->name.text),
			class->is_abstract       ? "abstract"
				: class->is_open ? "open"
						 : "weakly referable",
			SLICE_ARGS(class->name.text));
		diag_note(resolver->run, message, class->name.place,
			"'%.*s' is defined here", SLICE_ARGS(class->name.text));
		return false;
	}
	return true;
}

static bool
resolve_hold(const struct resolver *resolver, struct slot *slot)
{
	const struct declaration *declaration = &slot->text->declaration;
	const struct declared_words *words = declaration->words;
	struct place qualifier = qualifier_place(words);
	bool pointer = words->pointer.source != NULL;

	slot->hold = HOLD_VALUE;
	if (words->constant.source &&
		!(slot->type.kind == KIND_CHAR && pointer))
		return resolver_refuse(resolver, CODE_BAD_TYPE, words->constant,
			"const stands only in 'const char *'; the word for a slot "
			"that is not written is 'readonly'");
	switch (slot->type.kind) {
	case KIND_CHAR:
		return resolve_char(resolver, slot);
	case KIND_OBJECT:
		return resolve_object(resolver, slot);
	case KIND_STRING:
		slot->hold = words->ref.source ? HOLD_REF : HOLD_OWN;
		if (pointer)
			return resolver_refuse(resolver, CODE_BAD_TYPE,
				words->pointer,
				"string is already a pointer: leave the '*' out");
		break;
	case KIND_BYTES:
		slot->hold = HOLD_OWN;
		if (pointer || words->ref.source)
			return resolver_refuse(resolver, CODE_BAD_TYPE,
				pointer ? words->pointer : words->ref,
				"bytes own their storage: leave this out");
		break;
	case KIND_VOID:
		slot->hold = HOLD_REF;
		if (!pointer)
			return resolver_refuse(resolver, CODE_BAD_TYPE,
				declaration->type.place,
				"nothing is void but what 'void *' points at");
		break;
	case KIND_BOOL:
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
	case KIND_TEXT:
		if (pointer)
			return resolver_refuse(resolver, CODE_BAD_TYPE,
				words->pointer,
				"numbers are held by value: write x[] for a list, "
				"x[N] for an array");
		if (qualifier.source)
			return resolver_refuse(resolver, CODE_BAD_TYPE,
				qualifier, "ref, own and weak are for objects");
		break;
	}
	if (words->weak.source ||
		(words->own.source && slot->type.kind == KIND_VOID))
		return resolver_refuse(resolver, CODE_BAD_TYPE, qualifier,
			slot->type.kind == KIND_VOID
				? "what 'void *' points at is not known, so it is only 'ref'"
				: "a weak reference watches an object");
	if (words->own.source)
		return resolver_refuse(resolver, CODE_BAD_TYPE, qualifier,
			"already owned: leave 'own' out");
	return true;
}

/*---- dimensions and bits --------------------------------------------------*/

static bool
resolve_dimensions(const struct resolver *resolver, struct slot *slot)
{
	const struct declaration *declaration = &slot->text->declaration;
	unsigned count = declaration->dimension_count, i;

	if (slot->type.kind == KIND_TEXT)
		count--; /* the text's own length */
	slot->element_count = 1;
	for (i = 0; i < count; i++) {
		const struct dimension *dimension = &declaration->dimensions[i];
		uint64_t length;

		if (i > 0 && dimension->kind != DIMENSION_FIXED)
			return resolver_refuse(resolver, CODE_BAD_ARRAY,
				dimension->place,
				"only the first dimension may be [] or [<=N]");
		if (dimension->kind == DIMENSION_GROWABLE) {
			slot->is_growable = true;
			continue;
		}
		slot->is_bounded |= dimension->kind == DIMENSION_BOUNDED;
		length = declared_count(resolver, slot, dimension);
		if (!length)
			return false;
		slot->dimensions[slot->dimension_count++] = length;
		if (length > LIMIT_OBJECT_BYTES ||
			slot->element_count * length > LIMIT_OBJECT_BYTES) {
			diag_error(resolver->run, CODE_LIMIT, dimension->place,
				"an object holds at most %llu bytes",
				(ull)LIMIT_OBJECT_BYTES);
			return false;
		}
		slot->element_count *= length;
	}
	return true;
}

/* 0: reported. */
static unsigned
declared_bits(
	const struct resolver *resolver, const struct declaration *declaration)
{
	const struct named_constant *constant;

	if (!declaration->bits_name)
		return declaration->bits;
	constant = constant_count(resolver, declaration->bits_name, 64);
	return constant ? (unsigned)constant->value.integer.magnitude : 0;
}

static bool
resolve_bits(const struct resolver *resolver, struct slot *slot)
{
	const struct declaration *declaration = &slot->text->declaration;
	struct run *run = resolver->run;
	struct value_type *type = &slot->type;
	struct integer low, high;
	unsigned needed;

	if (!declaration->bits_place.source)
		return true;
	if (slot->hold != HOLD_VALUE || slot->dimension_count ||
		slot->is_growable ||
		(type->kind != KIND_BOOL && type->kind != KIND_INT &&
			type->kind != KIND_UINT && type->kind != KIND_ENUM))
		return resolver_refuse(resolver, CODE_BAD_BITS,
			declaration->bits_place,
			"':n' is only for single integers, bools and enums");
	slot->bits = declared_bits(resolver, declaration);
	if (!slot->bits)
		return false;
	if (slot->bits > (type->kind == KIND_BOOL ? 1 : type->size_bytes * 8)) {
		diag_error(run, CODE_BAD_BITS, declaration->bits_place,
			"%llu bits are more than %s has", (ull)slot->bits,
			type_name_of(resolver, type));
		return false;
	}
	low = slot_lowest(slot);
	high = slot_highest(slot);
	if (type->has_in || type->kind == KIND_ENUM) {
		needed = integer_bits(
			low.negative && !type->low.integer.negative
				? integer_of(-1)
				: type->low.integer,
			type->high.integer);
		if (needed > slot->bits) {
			struct integer widest = type->low.integer.negative &&
					integer_compare(
						type->low.integer, low) < 0
				? type->low.integer
				: type->high.integer;

			diag_error(run, CODE_BAD_BITS, declaration->bits_place,
				"%s needs %u bits",
				integer_text(&run->arena, widest).bytes,
				needed);
			return false;
		}
	} else if (type->kind != KIND_BOOL) {
		type->low.integer = low;
		type->high.integer = high;
		return range_narrow_checks(
			resolver, declaration->bits_place, type);
	}
	return true;
}

bool
slot_resolve_storage(const struct resolver *resolver, struct slot *slot)
{
	return resolve_hold(resolver, slot) &&
		resolve_dimensions(resolver, slot) &&
		range_apply(resolver, &slot->text->declaration, &slot->type) &&
		resolve_bits(resolver, slot);
}
