/* SPDX-License-Identifier: MIT */
#include "resolve/type.h"

#include "resolve/range.h"
#include "resolve/slot_storage.h"
#include "resolve/type_name.h"

#include "resolve/dataclass.h"

#include <math.h>
#include <string.h>

/* Of an array whose elements do not start at zero: each is written out. */
#define LIMIT_STARTS 65536

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

/* Zero, or the allowed value nearest to it; of two the positive one. */
static struct number
start_of(const struct value_type *type)
{
	struct number zero = {{false, 0}, 0}, low, high, best = zero;
	size_t i;

	if (type->kind == KIND_ENUM) {
		const struct enumeration *enumeration = type->enumeration;

		if (enumeration->open.value || enumeration->flags.value ||
			enum_value_of(enumeration, zero.integer))
			return zero;
		best.integer = enumeration->values[0].number;
		for (i = 1; i < enumeration->value_count; i++) {
			struct integer number = enumeration->values[i].number;

			if (number.magnitude < best.integer.magnitude ||
				(number.magnitude == best.integer.magnitude &&
					!number.negative))
				best.integer = number;
		}
		return best;
	}
	low = value_least(type);
	high = value_most(type);
	if (kind_has_bounds(type->kind) &&
		number_compare(type->kind, zero, low) < 0)
		return low;
	if (kind_has_bounds(type->kind) &&
		number_compare(type->kind, zero, high) > 0)
		return high;
	return zero;
}

static bool
read_enum_word(const struct resolver *resolver, const struct literal *literal,
	const struct enumeration *enumeration, struct number *number)
{
	struct suggestion suggestion;
	struct message *message;
	size_t count = enumeration->value_count, i;

	for (i = 0; i < count; i++) {
		if (!slice_equal(
			    enumeration->values[i].name.text, literal->text))
			continue;
		number->integer = enumeration->values[i].number;
		return true;
	}
	suggest_start(&suggestion, literal->text);
	if (suggest_may(resolver->run, count))
		for (i = 0; i < count; i++)
			suggest_offer(
				&suggestion, enumeration->values[i].name.text);
	message = diag_error(resolver->run, CODE_UNKNOWN_VALUE, literal->place,
		"enum '%.*s' has no value '%.*s'%s",
		SLICE_ARGS(enumeration->name.text), SLICE_ARGS(literal->text),
		suggest_text(resolver->run, &suggestion));
	diag_note(resolver->run, message, enumeration->name.place,
		"'%.*s' is defined here", SLICE_ARGS(enumeration->name.text));
	return false;
}

static bool
read_enum(const struct resolver *resolver, const struct literal *literal,
	const struct slot *slot, struct number *number)
{
	const struct enumeration *enumeration = slot->type.enumeration;

	if (literal->kind == LITERAL_WORD)
		return read_enum_word(resolver, literal, enumeration, number);
	if (literal->kind != LITERAL_INTEGER)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"the default of an enum is one of its values' names");
	number->integer = literal->integer;
	if (enumeration->flags.value
			? !literal->integer.negative &&
				(literal->integer.magnitude &
					~enumeration->highest.magnitude) == 0
			: enum_value_of(enumeration, literal->integer) != NULL)
		return true;
	if (enumeration->open.value &&
		integer_compare(literal->integer,
			integer_lowest(enumeration->size_bytes * 8,
				enumeration->is_signed)) >= 0 &&
		integer_compare(literal->integer,
			integer_highest(enumeration->size_bytes * 8,
				enumeration->is_signed)) <= 0)
		return true;
	diag_error(resolver->run, CODE_UNKNOWN_VALUE, literal->place,
		"enum '%.*s' has no value %.*s",
		SLICE_ARGS(enumeration->name.text), SLICE_ARGS(literal->text));
	return false;
}

static bool
read_in_range(const struct resolver *resolver, const struct literal *literal,
	const struct slot *slot, struct number *number)
{
	struct run *run = resolver->run;
	const struct value_type *type = &slot->type;
	struct number low, high;
	struct message *message;

	if (type->kind != KIND_REAL && literal_is_wide(literal)) {
		diag_error(run, CODE_OUT_OF_RANGE, literal->place,
			"%.*s does not fit 64 bits", SLICE_ARGS(literal->text));
		return false;
	}
	if (literal->kind != LITERAL_INTEGER &&
		!(literal->kind == LITERAL_REAL && type->kind == KIND_REAL)) {
		bool is_nan = literal->kind == LITERAL_WORD &&
			type->kind == KIND_REAL;

		diag_error(run, CODE_BAD_DEFAULT, literal->place,
			is_nan ? "a default is a finite number: '%.*s' lies in no range"
			       : "'%.*s' is no %s",
			SLICE_ARGS(literal->text),
			type->kind == KIND_REAL ? "number" : "integer");
		return false;
	}
	number->integer = literal->integer;
	number->real = literal->real;
	low = value_least(type);
	high = value_most(type);
	if (number_compare(type->kind, *number, low) >= 0 &&
		number_compare(type->kind, *number, high) <= 0)
		return true;
	message = diag_error(run, CODE_OUT_OF_RANGE, literal->place,
		"the default %.*s is outside %s..%s", SLICE_ARGS(literal->text),
		number_text(&run->arena, type->kind, low),
		number_text(&run->arena, type->kind, high));
	if (slot->declaration.in.source)
		diag_note(run, message, slot->declaration.in,
			"the range is set here");
	else if (slot->maximum.kind != LITERAL_NONE ||
		slot->minimum.kind != LITERAL_NONE)
		diag_note(run, message,
			slot->maximum.kind != LITERAL_NONE
				? slot->maximum.place
				: slot->minimum.place,
			"the range is set here");
	else if (type->type)
		diag_note(run, message, type->type->name.place,
			"'%.*s' is defined here",
			SLICE_ARGS(type->type->name.text));
	return false;
}

static bool
read_start(const struct resolver *resolver, const struct literal *literal,
	const struct slot *slot, struct number *number)
{
	memset(number, 0, sizeof *number);
	switch (slot->type.kind) {
	case KIND_BOOL:
		if (literal->kind != LITERAL_WORD ||
			(!slice_is(literal->text, "true") &&
				!slice_is(literal->text, "false")))
			return resolver_refuse(resolver, CODE_BAD_DEFAULT,
				literal->place, "a bool is true or false");
		number->integer = integer_of(slice_is(literal->text, "true"));
		return true;
	case KIND_CHAR:
		if (literal->kind != LITERAL_CHARACTER)
			return resolver_refuse(resolver, CODE_BAD_DEFAULT,
				literal->place,
				"a char's default is one byte in single quotes, such "
				"as 'x'; for numbers use int8_t or uint8_t");
		number->integer = literal->integer;
		return true;
	case KIND_ENUM:
		return read_enum(resolver, literal, slot, number);
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
		return read_in_range(resolver, literal, slot, number);
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return resolver_refuse(resolver, CODE_BAD_DEFAULT, literal->place,
		"a slot of this type has no default");
}

static bool
read_start_text(const struct resolver *resolver, const struct literal *literal,
	struct slot *slot)
{
	if (literal->kind != LITERAL_TEXT)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a text's default stands in double quotes");
	if (slot->type.kind == KIND_TEXT &&
		literal->text.length >= slot->text_bytes) {
		diag_error(resolver->run, CODE_OUT_OF_RANGE, literal->place,
			"a text of %zu bytes does not fit char[%llu], which holds %llu",
			literal->text.length,
			(unsigned long long)slot->text_bytes,
			(unsigned long long)slot->text_bytes - 1);
		return false;
	}
	slot->start_kind = START_TEXT;
	slot->start_text = literal->text;
	return true;
}

static bool
is_zero(const struct slot *slot, struct number number)
{
	return slot->type.kind == KIND_REAL ? !(number.real < 0) &&
			!(number.real > 0) && !signbit(number.real)
					    : number.integer.magnitude == 0;
}

/* Every element that does not start at zero is a number in the header. */
static bool
starts_are_few(const struct resolver *resolver, const struct slot *slot,
	struct place place)
{
	if (!slot_is_array(slot) || slot->is_bounded ||
		slot->element_count <= LIMIT_STARTS ||
		(slot->start_kind != START_LIST && is_zero(slot, slot->start)))
		return true;
	diag_error(resolver->run, CODE_LIMIT, place,
		"at most %d elements can start at another value than zero; "
		"'%.*s' has %llu",
		LIMIT_STARTS, SLICE_ARGS(slot->name.text),
		(unsigned long long)slot->element_count);
	return false;
}

static bool
read_start_list(const struct resolver *resolver, const struct literal *literal,
	struct slot *slot)
{
	bool good = true;
	size_t i;

	slot->start_kind = START_LIST;
	if (!slot_is_array(slot) || slot->is_bounded)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a list of values is the default of an array of fixed size");
	if (kind_is_text(slot->type.kind))
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place, "an array of texts has no default");
	if (literal->count > slot->element_count) {
		diag_error(resolver->run, CODE_BAD_DEFAULT,
			literal->items[slot->element_count].place,
			"%zu values for %llu elements", literal->count,
			(unsigned long long)slot->element_count);
		return false;
	}
	if (!starts_are_few(resolver, slot, literal->place))
		return false;
	slot->starts = ARENA_ARRAY(&resolver->run->arena, struct number,
		(size_t)slot->element_count);
	for (i = 0; i < slot->element_count; i++) {
		slot->starts[i] = slot->start;
		if (i < literal->count &&
			!read_start(resolver, &literal->items[i], slot,
				&slot->starts[i]))
			good = false;
	}
	return good;
}

/* A list of arrays grows by a row at a time, of which one element is given. */
static bool
rows_start_at_zero(const struct resolver *resolver, const struct slot *slot)
{
	unsigned first = slot->is_growable ? 0 : 1;
	struct number low, high;

	if (!(slot->is_growable || slot->is_bounded) ||
		slot->dimension_count <= first || is_zero(slot, slot->start))
		return true;
	low = value_least(&slot->type);
	high = value_most(&slot->type);
	if (slot->type.kind == KIND_ENUM)
		diag_error(resolver->run, CODE_BAD_ARRAY, slot->place,
			"'%.*s' is a list of arrays: its rows start at zero, "
			"which is no value of %s",
			SLICE_ARGS(slot->name.text),
			type_name_of(resolver, &slot->type));
	else
		diag_error(resolver->run, CODE_BAD_ARRAY, slot->place,
			"'%.*s' is a list of arrays: its rows start at zero, "
			"which is outside %s..%s",
			SLICE_ARGS(slot->name.text),
			number_text(
				&resolver->run->arena, slot->type.kind, low),
			number_text(
				&resolver->run->arena, slot->type.kind, high));
	return false;
}

static bool
slot_resolve_start(const struct resolver *resolver, struct slot *slot)
{
	const struct literal *literal = slot_default(slot);

	slot->start_kind = START_ZERO;
	slot->start = start_of(&slot->type);
	if (!rows_start_at_zero(resolver, slot))
		return false;
	if (literal->kind == LITERAL_NONE)
		return starts_are_few(resolver, slot, slot->place);
	slot->has_default = true;
	if (slot->opt &&
		(slot->type.kind == KIND_STRING ||
			slot->type.kind == KIND_BYTES))
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"an optional string has no default: NULL means that it "
			"is unset");
	if (slot->is_growable || slot->is_bounded)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a list starts empty: it has no default");
	if (slot->hold != HOLD_VALUE && slot->type.kind != KIND_STRING)
		return resolver_refuse(resolver, CODE_BAD_DEFAULT,
			literal->place,
			"a pointer starts as NULL: it has no default");
	if (literal->kind == LITERAL_LIST)
		return read_start_list(resolver, literal, slot);
	if (kind_is_text(slot->type.kind))
		return slot_is_array(slot)
			? resolver_refuse(resolver, CODE_BAD_DEFAULT,
				  literal->place,
				  "an array of texts has no default")
			: read_start_text(resolver, literal, slot);
	slot->start_kind = START_NUMBER;
	return read_start(resolver, literal, slot, &slot->start) &&
		starts_are_few(resolver, slot, literal->place);
}

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
