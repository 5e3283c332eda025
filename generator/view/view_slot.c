/* SPDX-License-Identifier: MIT */
/*
 * Says of a slot which accessors it has and what each of them does: what set
 * takes and refuses, how a number is kept and read, what clear restores, how it
 * is told that the slot is set, how elements come into a list. Of each of these
 * one answer is given, which the templates of slot/ print.
 */
#include "view/view_slot.h"

#include "layout/storage.h"
#include "resolve/rule.h"
#include "resolve/slot.h"
#include "template/rename.h"
#include "view/c_text.h"
#include "view/table_rules.h"
#include "view/view_accessor.h"
#include "view/view_bits.h"
#include "view/view_comment.h"
#include "view/view_constant.h"
#include "view/view_inherited.h"
#include "view/view_initial.h"

/*---- indexes --------------------------------------------------------------*/

/* As templates are renamed, too. */
static struct slice
variable_of(struct builder *builder, size_t dimension)
{
	static const char *const variables[] = {"i", "j", "k", "l", "m"};
	struct slice variable = slice_of(variables[dimension]);

	if (map_get(&builder->model->hidden, variable))
		return renamed_word(builder->arena, variable);
	return variable;
}

static void
set_indexes(struct builder *builder, const struct slot *slot,
	struct view_slot *view)
{
	size_t count = slot->dimension_count + slot->is_growable, i;
	struct view_index *indexes = list_make(
		builder->arena, &view->indexes, count, sizeof *indexes);

	view->array = count != 0;
	for (i = 0; i < count; i++) {
		indexes[i].variable = variable_of(builder, i);
		indexes[i].suffix = view_length_suffix(i);
		indexes[i].joiner = i ? SLICE(" && ") : SLICE("");
		indexes[i].counted = i == 0 &&
			(slot->is_growable || slot->is_bounded);
		if (i)
			indexes[i].row_length =
				slot->dimensions[i - slot->is_growable];
		indexes[i].is_nested = i > 1;
		indexes[i].is_last = i + 1 == count;
	}
}

/*---- what set takes -------------------------------------------------------*/

/* Only the bounds that the argument's type lets pass are checked. */
static void
set_bounds(struct integer low, struct integer high, bool is_unsigned,
	struct view_slot *view)
{
	struct integer lowest = is_unsigned ? integer_of(0)
					    : integer_of(INT64_MIN);
	struct integer highest = is_unsigned ? integer_of_unsigned(UINT64_MAX)
					     : integer_of(INT64_MAX);
	bool has_low = integer_compare(low, lowest) != 0;
	bool has_high = integer_compare(high, highest) != 0;

	view->checks_both = has_low && has_high;
	view->checks_low = has_low && !has_high;
	view->checks_high = has_high && !has_low;
}

/* An open enum takes what its storage holds; int64_t holds all of that. */
static void
set_enum_check(
	struct arena *arena, const struct slot *slot, struct view_slot *view)
{
	const struct enumeration *enumeration = slot->type.enumeration;
	bool is_whole = slot->type.size_bytes == 8 && !slot_has_range(slot);

	view->target = enumeration->identifier;
	view->store_cast = true;
	view->checks_known = !enumeration->is_open;
	view->checks_storage = enumeration->is_open && !is_whole;
	if (!view->checks_storage)
		return;
	view->low = c_integer(arena, slot_lowest(slot));
	view->high = c_integer(arena, slot_highest(slot));
}

static void
set_real_check(struct builder *builder, const struct slot *slot,
	struct view_slot *view)
{
	struct number low = value_least(&slot->type);
	struct number high = value_most(&slot->type);

	view->checks_real = true;
	view->argument = SLICE("double ");
	view->store_cast = slot->type.size_bytes == 4;
	view->low = view_by_constant(
		builder, low.constant, c_real(builder->arena, low.real, false));
	view->high = view_by_constant(builder, high.constant,
		c_real(builder->arena, high.real, false));
}

static void
set_integer_check(struct builder *builder, const struct slot *slot,
	struct view_slot *view)
{
	struct number low = value_least(&slot->type);
	struct number high = value_most(&slot->type);
	bool is_wide = slot->type.size_bytes == 8;
	bool is_unsigned = slot->type.kind == KIND_UINT && is_wide;

	view->argument = is_unsigned ? SLICE("uint64_t ") : SLICE("int64_t ");
	view->store_cast = !is_wide;
	view->low = view_by_constant(
		builder, low.constant, c_integer(builder->arena, low.integer));
	view->high = view_by_constant(builder, high.constant,
		c_integer(builder->arena, high.integer));
	set_bounds(low.integer, high.integer, is_unsigned, view);
}

static struct slice
least_words(struct arena *arena, const struct value_type *type)
{
	return view_number_words(arena, type, value_least(type));
}

static struct slice
most_words(struct arena *arena, const struct value_type *type)
{
	return view_number_words(arena, type, value_most(type));
}

/* For compilers' messages, where no macro is seen. */
static struct slice
bounds_text(struct arena *arena, const struct value_type *type)
{
	return TEXT_JOIN(arena,
		slice_of(number_text(arena, type, value_least(type))),
		SLICE(".."),
		slice_of(number_text(arena, type, value_most(type))));
}

/* Of an open enum. */
static struct slice
storage_text(struct arena *arena, const struct slot *slot)
{
	return TEXT_JOIN(arena, integer_text(arena, slot_lowest(slot)),
		SLICE(".."), integer_text(arena, slot_highest(slot)));
}

/* Which numbers it refuses. */
static void
set_refusal(
	struct arena *arena, const struct slot *slot, struct view_slot *view)
{
	const struct value_type *type = &slot->type;

	if (view->checks_known) {
		view->refusal = TEXT_JOIN(arena,
			SLICE("for a number that is no "),
			type->enumeration->identifier);
	} else if (view->checks_storage) {
		view->bounds = storage_text(arena, slot);
		view->refusal = TEXT_JOIN(
			arena, SLICE("outside "), view->bounds);
	} else if (view->checks_low) {
		view->refusal = TEXT_JOIN(
			arena, SLICE("below "), least_words(arena, type));
	} else if (view->checks_high) {
		view->refusal = TEXT_JOIN(
			arena, SLICE("above "), most_words(arena, type));
	} else if (view->checks_real && value_is_open_above(type)) {
		view->refusal = TEXT_JOIN(arena, SLICE("below "),
			least_words(arena, type), SLICE(" or not finite"));
	} else if (view->checks_real && value_is_open_below(type)) {
		view->refusal = TEXT_JOIN(arena, SLICE("above "),
			most_words(arena, type), SLICE(" or not finite"));
	} else if (view->checked) {
		view->bounds = bounds_text(arena, type);
		view->refusal = TEXT_JOIN(arena, SLICE("outside "),
			least_words(arena, type), SLICE(".."),
			most_words(arena, type));
	}
}

static struct slice
size_rule(struct arena *arena, const struct slot *slot, enum rule_kind kind)
{
	const struct rule *rule = rule_find(slot, kind);

	return rule ? c_integer(arena, rule->number.integer) : SLICE("");
}

/* Which of its rules elements are asked, and which the list. */
static void
set_rules(struct arena *arena, const struct slot *slot, struct view_slot *view)
{
	size_t i;

	for (i = 0; i < slot->rule_count; i++)
		view->ruled |= !rule_is_of_list(&slot->rules[i]);
	view->unique = rule_find(slot, RULE_UNIQUE) != NULL;
	view->count_least = size_rule(arena, slot, RULE_COUNT_LEAST);
	view->count_most = size_rule(arena, slot, RULE_COUNT_MOST);
}

/* The functions that its class is to declare. */
static void
set_judges(struct arena *arena, const struct slot *slot, struct view_slot *view)
{
	struct view_judge *judges;
	size_t count = 0, i;

	if (!slot->rule_count)
		return;
	judges = list_make(
		arena, &view->judges, slot->rule_count, sizeof *judges);
	for (i = 0; i < slot->rule_count; i++) {
		if (slot->rules[i].kind != RULE_FUNCTION)
			continue;
		table_judge(slot, &slot->rules[i], &judges[count++]);
	}
	view->judges.count = count;
}

/* What set takes and refuses. */
static void
set_check(struct builder *builder, const struct slot *slot,
	struct view_slot *view)
{
	enum kind kind = slot->type.kind;

	view->argument = TEXT_JOIN(builder->arena, view->type, SLICE(" "));
	if (kind == KIND_ENUM)
		set_enum_check(builder->arena, slot, view);
	else if (kind == KIND_REAL && slot_has_range(slot))
		set_real_check(builder, slot, view);
	else if (kind_has_bounds(kind) && slot_has_range(slot))
		set_integer_check(builder, slot, view);
	view->checked = view->checks_known || view->checks_storage ||
		view->checks_real || view->checks_low || view->checks_high ||
		view->checks_both;
	view->refuses = view->checked || view->array || view->ruled;
}

/*---- how a number is kept -------------------------------------------------*/

static void
set_field(struct builder *builder, const struct class *class,
	const struct slot *slot, const struct placement *placement,
	struct view_slot *view)
{
	bool is_bool = slot->type.kind == KIND_BOOL;

	view->field = view_field_bits(builder, class, placement);
	view->field->takes_bool = is_bool;
	view->field->takes_number = !is_bool;
	if (is_bool)
		view->as_bit = view->field;
	else if (slot_is_signed(slot, placement->width))
		view->as_signed_bits = view->field;
	else
		view->as_bits = view->field;
}

/* How a number is kept. */
static void
set_keeping(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];
	bool is_swapped = slot_is_swapped(class, slot);
	bool is_real = slot->type.kind == KIND_REAL;

	if (placement->width)
		set_field(builder, class, slot, placement, view);
	else if (!is_swapped)
		view->as_member = true;
	else if (is_real)
		view->as_real_bytes = true;
	else
		view->as_bytes = true;
}

/* Without bits above its own. */
static uint64_t
own_bits(const struct slot *slot, const struct placement *placement,
	struct number number)
{
	unsigned width = placement->width ? placement->width
					  : slot->type.size_bytes * 8;

	return number_pattern(&slot->type, number) & UINT64_MAX >> (64 - width);
}

/* What clear stores: the start, or the number that means unset. */
static void
set_clearing(struct builder *builder, const struct slot *slot,
	const struct placement *placement, struct view_slot *view)
{
	struct number clear = slot->start;

	if (placement->presence == PRESENCE_SPARE) {
		clear = (struct number){.integer = placement->spare};
		view->unset_number = c_integer(
			builder->arena, placement->spare);
	}
	if (view->array)
		return;
	view->clears_member = view->as_member;
	view->clears_bytes = view->as_bytes || view->as_real_bytes;
	if (view->as_member)
		view->clear = view_number_literal(builder, slot, clear);
	else
		view->clear = c_mask(
			builder->arena, own_bits(slot, placement, clear));
	if (view->field)
		view->clears_field = view_bits_that_put(
			builder, view->field, view->clear);
}

/*---- numbers --------------------------------------------------------------*/

/* C type of what get returns for a number. */
static struct slice
number_type(const struct slot *slot)
{
	if (slot->type.alias)
		return slot->type.alias->identifier;
	if (slot->type.enumeration)
		return slot->type.enumeration->identifier;
	return value_storage_type(&slot->type);
}

/* Where slotgen.h has one function for what is done. It takes no address of a
 * packed member, and knows nothing of presence. */
static void
set_calls(const struct class *class, const struct slot *slot,
	const struct placement *placement, struct view_slot *view)
{
	const struct view_bits *bits = view->as_bits;
	bool is_integer = slot->type.kind == KIND_INT ||
		slot->type.kind == KIND_UINT ||
		(view->checks_storage && slot->type.size_bytes < 8);

	view->puts_checked = is_integer && view->checked && !view->ruled &&
		!view->unique && view->as_member &&
		placement->presence != PRESENCE_BIT &&
		class->layout_mode != LAYOUT_PACKED;
	if (bits && !bits->in_pieces && !bits->fills && view->cast &&
		slot->type.kind == KIND_UINT && slot->type.size_bytes < 8)
		view->bits_of_type = slot->type.size_bytes * 8;
}

static void
set_number(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];
	enum kind kind = slot->type.kind;

	view->is_number = true;
	view->is_integer = kind == KIND_INT || kind == KIND_UINT;
	view->is_real = kind == KIND_REAL;
	view->is_enum = kind == KIND_ENUM;
	view->type = number_type(slot);
	view->storage = value_storage_type(&slot->type);
	view->cast = kind == KIND_ENUM ||
		(placement->width && kind != KIND_BOOL);
	set_keeping(builder, class, index, view);
	set_check(builder, slot, view);
	set_calls(class, slot, placement, view);
	view->start = view_number_literal(builder, slot, slot->start);
	set_clearing(builder, slot, placement, view);
	view->has_address = view->array && !view->checked && !view->ruled &&
		!view->unique && kind != KIND_ENUM && view->as_member &&
		class->layout_mode != LAYOUT_PACKED;
}

/*---- what is no number ----------------------------------------------------*/

static void
set_pointer(struct builder *builder, const struct class *holder,
	const struct slot *slot, struct view_slot *view)
{
	struct slice class = {NULL, 0}, given = class;

	if (slot->type.class) {
		class = slot->type.class->identifier;
		given = slot_class(slot)->identifier;
	}
	if (slot->hold == HOLD_WEAK) {
		view->is_weak = true;
		view->type = text_format(
			builder->arena, "%.*s_weak", SLICE_ARGS(class));
		view->argument = text_format(
			builder->arena, "%.*s_weak ", SLICE_ARGS(given));
		return;
	}
	view->is_pointer = true;
	view->borrowed = slot->hold == HOLD_REF;
	view->is_index = slot_is_index(holder, slot);
	if (view->is_index) {
		view->type = text_format(
			builder->arena, "%.*s_idx", SLICE_ARGS(class));
		view->argument = text_format(
			builder->arena, "%.*s_idx ", SLICE_ARGS(given));
		return;
	}
	view->narrowed = slot->narrowed != NULL;
	view->type = slot->type.kind == KIND_VOID
		? SLICE("void *")
		: text_format(builder->arena, "%.*s *", SLICE_ARGS(class));
	view->argument = view->narrowed
		? text_format(builder->arena, "%.*s *", SLICE_ARGS(given))
		: view->type;
}

static void
set_kind(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	const struct slot *slot = class->slots[index];

	switch (slot->type.kind) {
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_ENUM:
		set_number(builder, class, index, view);
		break;
	case KIND_TEXT:
		view->is_text = true;
		view->argument = SLICE("const char *");
		view->size = slot->text_bytes;
		break;
	case KIND_STRING:
		view->is_string = true;
		view->argument = SLICE("const char *");
		view->borrowed = slot->hold == HOLD_REF;
		view->start_text = view_start_text(builder, slot);
		break;
	case KIND_BYTES:
		view->is_bytes = true;
		break;
	case KIND_OBJECT:
		if (slot->hold != HOLD_VALUE) {
			set_pointer(builder, class, slot, view);
			break;
		}
		view->is_object = true;
		view->size = slot->type.class->layout->size;
		view->target = slot->type.class->identifier;
		view->copies = !slot->type.class->owns;
		view->argument = text_format(builder->arena, "const %.*s *",
			SLICE_ARGS(view->target));
		break;
	case KIND_VOID:
		set_pointer(builder, class, slot, view);
		break;
	}
}

/*---- lists, and what is optional ------------------------------------------*/

/* How elements come into a bounded array or a list. */
static void
set_insertion(struct builder *builder, const struct class *class,
	const struct slot *slot, struct view_slot *view)
{
	bool rows = slot->dimension_count + slot->is_growable > 1;
	unsigned i;

	view->bounded = slot->is_bounded;
	if (!slot->is_bounded && !slot->is_growable)
		return;
	view->row_bytes = storage_element_size(class, slot, builder->target);
	for (i = slot->is_bounded; i < slot->dimension_count; i++)
		view->row_bytes *= slot->dimensions[i];
	view->starts_new = rows || (view->is_object && !view->copies);
	view->puts_new = !view->starts_new && slot_element_owns(slot);
	view->insertable = !view->starts_new && !view->puts_new;
	view->stores_pointer = !view->starts_new && !view->puts_new &&
		(view->is_pointer || view->is_string || view->is_weak);
	view->has_rows = rows;
	view->taken_out = !rows;
}

/* How it is told whether the slot is set. */
static void
set_presence(struct builder *builder, const struct class *class,
	const struct placement *placement, struct view_slot *view)
{
	if (placement->presence == PRESENCE_BIT) {
		view->presence = view_presence_bit(builder, class, placement);
		view->presence_set = view_bits_that_put(
			builder, view->presence, SLICE("1"));
		view->presence_cleared = view_bits_that_put(
			builder, view->presence, SLICE("0"));
	}
	if (placement->presence != PRESENCE_NULL)
		return;
	view->clears_weak = view->is_weak;
	view->clears_member = !view->is_weak;
	view->clear = view->is_index ? SLICE("0") : SLICE("NULL");
	view->unset_is_no_weak = view->is_weak && !view->growable;
	view->unset_is_index_0 = view->is_index && !view->growable;
	view->unset_is_null = !view->unset_is_no_weak &&
		!view->unset_is_index_0;
}

/*---- all ------------------------------------------------------------------*/

/* Whether there is a clear; what it copies where that is a whole member. */
static void
set_clear(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	struct arena *arena = builder->arena;
	const struct slot *slot = class->slots[index];

	view->is_required = view->writable && slot->is_required;
	view->clears_owned = view->writable && !slot->is_required &&
		(slot->is_growable || (slot->opt && slot_element_owns(slot)));
	view->clearable = view->writable && slot_may_be_unset(slot) &&
		!view->clears_owned;
	view->clears_whole = slot_is_array(slot) ||
		slot->type.kind == KIND_TEXT || view->is_object;
	if (!view->clearable || !view->clears_whole)
		return;
	view->element = slot_element_type(arena, class, slot);
	view->dimensions = slot_dimensions_text(arena, slot);
	view->initial = view_slot_initial(builder, class, index);
}

static void
set_comparison(const struct slot *slot, struct view_slot *view)
{
	bool by_value = view->is_number && !view->array;

	view->equal_by_value = slot->in_compare && by_value && !slot->opt;
	view->equal_where_set = slot->in_compare && by_value && slot->opt;
	view->equal_by_table = slot->in_compare && !by_value;
}

/* A child does not say again what its parent has said. */
static void
set_doc(struct arena *arena, const struct class *class, size_t index,
	struct view_slot *view)
{
	struct slice more = {NULL, 0};

	view->is_inherited = class_inherits(class, index);
	if (view->is_inherited)
		return;
	if (view->is_object && view->packed && !view->copies)
		more = SLICE("By value; what it owns stays the object's.");
	else if (view->is_object && view->array && !view->packed)
		more = SLICE("NULL past the end.");
	view->doc = view_slot_doc(arena, class->slots[index], more);
}

void
view_set_slot_value(struct builder *builder, const struct class *class,
	size_t index, struct view_slot *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];

	view->slot = slot->accessor;
	view->comma = index + 1 == class->slot_count ? SLICE("") : SLICE(",");
	view->member = slot->member;
	view->packed = class->layout_mode == LAYOUT_PACKED;
	view->order = class_order_name(class);
	view->aligned = slot_is_swapped(class, slot) &&
		layout_is_aligned(class->layout, placement->offset,
			slot->type.size_bytes);
	view->size = slot->type.size_bytes;
	view->growable = slot->is_growable;
	view->opt = slot->opt;
	view->writable = !slot->is_readonly && !class->is_frozen;
	set_rules(builder->arena, slot, view);
	set_judges(builder->arena, slot, view);
	set_indexes(builder, slot, view);
	set_kind(builder, class, index, view);
}

void
view_set_slot(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];

	view_set_slot_value(builder, class, index, view);
	set_refusal(builder->arena, slot, view);
	set_presence(builder, class, placement, view);
	set_insertion(builder, class, slot, view);
	view->count_bytes = placement->count_size;
	view->count_swapped = class->byte_order != ORDER_NATIVE &&
		placement->count_size > 1;
	view->count_aligned = view->count_swapped &&
		layout_is_aligned(class->layout, placement->count_offset,
			placement->count_size);
	set_comparison(slot, view);
	set_clear(builder, class, index, view);
	set_doc(builder->arena, class, index, view);
	view_set_forwards(builder, class, index, view);
	if (builder->plan->extern_file.length)
		view_set_calls(builder->arena, view);
}
