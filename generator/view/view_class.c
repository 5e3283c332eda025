/* SPDX-License-Identifier: MIT */
/*
 * The entries of one class: its members in the order of their offsets, its
 * slots in logical order.
 */
#include "view/view_class.h"

#include <string.h>

#include "layout/storage.h"
#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/view_arguments.h"
#include "view/view_pool.h"

/* C type of what get returns for a number. */
static struct slice
number_type(const struct slot *slot)
{
	if (slot->type.type)
		return slot->type.type->identifier;
	if (slot->type.enumeration)
		return slot->type.enumeration->identifier;
	return value_storage_type(&slot->type);
}

/*---- documentation --------------------------------------------------------*/

static void
add_words(struct buffer *words, const char *before, struct slice text,
	const char *after)
{
	buffer_format(words, "%s%s%.*s%s", words->length ? " " : "", before,
		SLICE_ARGS(text), after);
}

static void
add_range(
	struct builder *builder, struct buffer *words, const struct slot *slot)
{
	enum kind kind = slot->type.kind;

	if (!kind_has_bounds(kind) || !value_is_bounded(&slot->type))
		return;
	buffer_format(words, "%sIn %s..%s.", words->length ? " " : "",
		number_text(builder->arena, kind, value_least(&slot->type)),
		number_text(builder->arena, kind, value_most(&slot->type)));
}

/* Unit and bounds as words after the description; nothing where there is
 * nothing to say, and never the name again. */
static struct list
slot_doc(struct builder *builder, const struct slot *slot)
{
	struct buffer words = {0};
	struct slice paragraphs[2] = {slot->description, {NULL, 0}};
	const char *end = "";
	struct list doc;
	char last;

	while (paragraphs[0].length &&
		(last = paragraphs[0].bytes[paragraphs[0].length - 1],
			last == '\n' || last == ' '))
		paragraphs[0].length--;
	if (slot->is_identifier)
		add_words(&words, "Identifier", SLICE(""), ".");
	if (slot->is_key)
		add_words(&words, "Key", SLICE(""), ".");
	if (slot->unit.length)
		add_words(&words, "In ", slot->unit, ".");
	add_range(builder, &words, slot);
	if (slot->has_default)
		add_words(&words, "", slot_default_text(slot), " by default.");
	if (slot->opt)
		add_words(&words, "Optional", SLICE(""), ".");
	if (slot->is_readonly)
		add_words(&words, "Read-only", SLICE(""), ".");
	if (slot->deprecated.length)
		add_words(&words, "Deprecated: ", slot->deprecated, "");
	if (paragraphs[0].length) {
		last = paragraphs[0].bytes[paragraphs[0].length - 1];
		end = last == '.' || last == '!' || last == '?' ? "" : ".";
	}
	if (paragraphs[0].length + words.length <= 70 && paragraphs[0].length)
		paragraphs[0] = text_format(builder->arena, "%.*s%s%s%.*s",
			SLICE_ARGS(paragraphs[0]), end, words.length ? " " : "",
			SLICE_ARGS(buffer_slice(&words)));
	else
		paragraphs[1] = slice_copy(
			builder->arena, buffer_slice(&words));
	doc = c_comment(builder->arena, paragraphs, 2);
	buffer_release(&words);
	return doc;
}

/*---- members --------------------------------------------------------------*/

/* The number that a slot's storage starts with. */
static struct number
initial_number(const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct number number = slot->start;

	if (class->layout->placements[index].presence == PRESENCE_SPARE &&
		!slot->has_default)
		number.integer = class->layout->placements[index].spare;
	return number;
}

static void
add_bytes(struct buffer *text, const struct class *class, uint64_t pattern,
	uint64_t size)
{
	uint64_t i;

	buffer_add_text(text, "{{");
	for (i = 0; i < size; i++) {
		uint64_t shift = class->byte_order == ORDER_BIG
			? (size - 1 - i) * 8
			: i * 8;

		buffer_format(text, "%s0x%02x", i ? ", " : "",
			(unsigned)(pattern >> shift & 0xff));
	}
	buffer_add_text(text, "}}");
}

static struct slice
number_literal(
	struct builder *builder, const struct slot *slot, struct number number)
{
	struct arena *arena = builder->arena;

	switch (slot->type.kind) {
	case KIND_BOOL:
		return number.integer.magnitude ? SLICE("true")
						: SLICE("false");
	case KIND_CHAR:
		return c_character(
			arena, (unsigned char)number.integer.magnitude);
	case KIND_REAL:
		return c_real(arena, number.real, slot->type.size_bytes == 4);
	case KIND_INT:
	case KIND_UINT:
	case KIND_ENUM:
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return c_integer(arena, number.integer);
}

/* One element of a member, in C_DEFAULTS. */
static void
add_element(struct builder *builder, struct buffer *text,
	const struct class *class, size_t index, struct number number)
{
	const struct slot *slot = class->slots[index];

	if (slot_is_swapped(class, slot))
		add_bytes(text, class, number_pattern(&slot->type, number),
			slot->type.size_bytes);
	else if (kind_is_number(slot->type.kind))
		buffer_add_slice(text, number_literal(builder, slot, number));
	else if (slot->type.kind == KIND_TEXT)
		buffer_add_slice(
			text, c_quoted(builder->arena, slot->start_text));
	else if (slot_embeds(slot, IN_OBJECT_OR_LIST))
		buffer_format(text, "%.*s_DEFAULTS",
			SLICE_ARGS(slot->type.class->identifier));
	else if (slot->hold == HOLD_WEAK)
		buffer_add_text(text, "{0, 0}");
	else
		buffer_add_text(
			text, slot_is_index(class, slot) ? "0" : "NULL");
}

static bool
starts_as_zero(const struct slot *slot)
{
	return !slot_embeds(slot, IN_OBJECT_OR_LIST) &&
		slot->start_kind != START_LIST &&
		slot->start_text.length == 0 &&
		(!kind_is_number(slot->type.kind) ||
			number_pattern(&slot->type, slot->start) == 0);
}

/* Nested braces, one level a dimension. Zeros need one element: the rest of
 * an array is zero without being said. */
static void
add_elements(struct builder *builder, struct buffer *text,
	const struct class *class, size_t index, unsigned dimension,
	uint64_t *element)
{
	const struct slot *slot = class->slots[index];
	uint64_t count, i;

	if (dimension == slot->dimension_count) {
		add_element(builder, text, class, index,
			slot_start_at(slot, *element));
		++*element;
		return;
	}
	count = starts_as_zero(slot) ? 1 : slot->dimensions[dimension];
	buffer_add_text(text, "{");
	for (i = 0; i < count; i++) {
		if (i)
			buffer_add_text(text, ", ");
		add_elements(
			builder, text, class, index, dimension + 1, element);
	}
	buffer_add_text(text, "}");
}

static struct slice
slot_initial(struct builder *builder, const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct buffer text = {0};
	struct slice result;
	uint64_t element = 0;

	if (slot->is_growable)
		return SLICE("NULL");
	if (slot->dimension_count)
		add_elements(builder, &text, class, index, 0, &element);
	else
		add_element(builder, &text, class, index,
			initial_number(class, index));
	result = slice_copy(builder->arena, buffer_slice(&text));
	buffer_release(&text);
	return result;
}

static void
describe_share(struct builder *builder, struct buffer *text,
	const struct class *class, const struct word_share *share)
{
	const struct slot *slot = class->slots[share->slot];

	if (share->is_presence) {
		buffer_format(text, "whether %.*s is set",
			SLICE_ARGS(slot->name.text));
		return;
	}
	buffer_format(text, "%s%.*s %.*s", slot->opt ? "opt " : "",
		SLICE_ARGS(slot_declared_type(
			builder->arena, slot, WORDED_AS_DECLARED)),
		SLICE_ARGS(slot->name.text));
	if (slot->type.has_in)
		buffer_format(text, " in %s..%s",
			integer_text(builder->arena, slot->type.low.integer)
				.bytes,
			integer_text(builder->arena, slot->type.high.integer)
				.bytes);
	if (share->width > 1 && !slot->bits)
		buffer_format(text, ", %u bits", share->width);
	if (slot->has_default)
		buffer_format(text, " = %.*s",
			SLICE_ARGS(c_summary(
				builder->arena, slot_default_text(slot))));
	if (slot->description.length)
		buffer_format(text, ": %.*s",
			SLICE_ARGS(
				c_summary(builder->arena, slot->description)));
}

/* One line of comment a share, "8.0  bool listed = true"; and the word's
 * initial value and mask. */
static void
set_word(struct builder *builder, const struct class *class,
	const struct member *member, struct view_member *view)
{
	struct word_share *shares;
	size_t count = placement_shares(builder->arena, class, member, &shares),
	       i;
	struct view_line *lines = list_make(
		builder->arena, &view->bits, count, sizeof *lines);
	uint64_t pattern = 0, mask = 0;
	struct buffer text = {0};

	for (i = 0; i < count; i++) {
		const struct word_share *share = &shares[i];
		uint64_t ones = UINT64_MAX >> (64 - share->width);
		uint64_t bits = share->is_presence
			? class->slots[share->slot]->has_default
			: integer_pattern(
				  initial_number(class, share->slot).integer);

		mask |= ones << share->bit;
		pattern |= (bits & ones) << share->bit;
		text.length = 0;
		buffer_format(&text, "%s %3llu.%-2u ", i ? " *" : "/*",
			(ull)member->offset, share->bit);
		describe_share(builder, &text, class, share);
		if (i + 1 == count)
			buffer_add_text(&text, " */");
		lines[i].line = slice_copy(builder->arena, buffer_slice(&text));
	}
	view->mask = c_mask(builder->arena, mask);
	text.length = 0;
	if (view->swapped)
		add_bytes(&text, class, pattern, member->size);
	else
		buffer_add_slice(&text,
			member->size == 8 ? c_mask(builder->arena, pattern)
					  : text_format(builder->arena,
						    "0x%llx", (ull)pattern));
	view->initial = slice_copy(builder->arena, buffer_slice(&text));
	buffer_release(&text);
}

static void
set_slot_member(struct builder *builder, const struct class *class,
	const struct member *member, struct view_member *view)
{
	const struct slot *slot = class->slots[member->slot];

	view->doc = slot_doc(builder, slot);
	if (slot->is_growable && view->dimensions.length) {
		view->pointer_to_rows = true;
	} else if (slot->is_growable) {
		view->storage = text_format(
			builder->arena, "%.*s*", SLICE_ARGS(view->storage));
	}
	view->initial = slot_initial(builder, class, member->slot);
	view->copy_array = view->dimensions.length && !slot->is_growable;
	view->copy_object = slot_embeds(slot, IN_OBJECT_OR_LIST) &&
		!view->copy_array;
	view->copied = !view->copy_array && !view->copy_object;
	if (view->copy_object)
		view->target = slot->type.class->identifier;
}

static void
set_member(struct builder *builder, const struct class *class,
	const struct member *member, struct view_member *view)
{
	struct arena *arena = builder->arena;

	view->member = member_name(arena, class, member, SPELT_IN_HEADER);
	view->storage = member_type(arena, class, member, SPELT_IN_HEADER);
	view->dimensions = member_dimensions(arena, class, member);
	view->at = member->offset;
	view->offset = text_format(arena, "%3llu", (ull)member->offset);
	view->word_bytes = member->size;
	view->word_bits = member->size * 8;
	view->order = class_order_name(class);
	view->swapped = class->byte_order != ORDER_NATIVE && member->size > 1;
	switch (member->kind) {
	case MEMBER_SLOT:
		set_slot_member(builder, class, member, view);
		break;
	case MEMBER_BITS:
		set_word(builder, class, member, view);
		view->copy_masked = true;
		break;
	case MEMBER_COUNT:
		view->initial = view->swapped
			? text_format(arena, "{%s}",
				  member->size == 2 ? "{0, 0}" : "{0, 0, 0, 0}")
			: SLICE("0");
		view->copied = true;
		break;
	case MEMBER_SPARE:
		view->initial = SLICE("{0}");
		break;
	case MEMBER_DICT:
		view->initial = SLICE("NULL");
		break;
	}
}

/* The alignment that C would give the class by its members alone. */
static uint64_t
natural_align(const struct class *class)
{
	uint64_t align = 1;
	size_t i;

	if (class->layout_mode == LAYOUT_PACKED ||
		class->byte_order != ORDER_NATIVE)
		return 1;
	for (i = 0; i < class->layout->member_count; i++)
		if (class->layout->members[i].align > align)
			align = class->layout->members[i].align;
	return align;
}

static void
make_members(struct builder *builder, const struct class *class,
	struct list *members)
{
	const struct layout *layout = class->layout;
	struct view_member *views = list_make(
		builder->arena, members, layout->member_count, sizeof *views);
	size_t i;

	for (i = 0; i < layout->member_count; i++) {
		bool last = i + 1 == layout->member_count;

		set_member(builder, class, &layout->members[i], &views[i]);
		views[i].comma = last ? SLICE("") : SLICE(",");
	}
	if (layout->member_count && natural_align(class) < layout->align)
		views[0].align = layout->align;
}

/*---- slots ----------------------------------------------------------------*/

static struct view_bits *
make_bits(struct builder *builder, const struct class *class, uint64_t at,
	uint64_t bytes, unsigned bit, unsigned width)
{
	struct view_bits *bits = ARENA_NEW(builder->arena, struct view_bits);

	bits->at = at;
	bits->word_bytes = bytes;
	bits->word_bits = bytes * 8;
	bits->bit = bit;
	bits->width = width;
	bits->swapped = class->byte_order != ORDER_NATIVE && bytes > 1;
	bits->order = class_order_name(class);
	return bits;
}

/* The same bits where a literal is put there. */
static struct view_bits *
bits_that_put(struct builder *builder, const struct view_bits *bits,
	struct slice literal)
{
	struct view_bits *copy = ARENA_NEW(builder->arena, struct view_bits);

	*copy = *bits;
	copy->takes_bool = copy->takes_number = false;
	copy->literal = literal;
	return copy;
}

static void
set_indexes(struct builder *builder, const struct slot *slot,
	struct view_slot *view)
{
	static const char *const variables[] = {"i", "j", "k", "l", "m"};
	size_t count = slot->dimension_count + slot->is_growable, i;
	struct view_index *indexes = list_make(
		builder->arena, &view->indexes, count, sizeof *indexes);

	view->array = count != 0;
	for (i = 0; i < count; i++) {
		indexes[i].variable = slice_of(variables[i]);
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

/* What set takes and refuses. */
static void
set_check(struct builder *builder, const struct slot *slot,
	struct view_slot *view)
{
	struct arena *arena = builder->arena;
	enum kind kind = slot->type.kind;
	struct number low = value_least(&slot->type);
	struct number high = value_most(&slot->type);
	bool wide = slot->type.size_bytes == 8;

	view->argument = text_format(arena, "%.*s ", SLICE_ARGS(view->type));
	if (kind == KIND_ENUM) {
		const struct enumeration *enumeration = slot->type.enumeration;
		unsigned bits = slot->bits ? slot->bits
					   : slot->type.size_bytes * 8;

		view->target = enumeration->identifier;
		view->store_cast = true;
		view->checks_known = !enumeration->open.value;
		/* What the storage holds; int64_t holds all that C enums do. */
		if (enumeration->open.value && bits < 64) {
			view->checks_storage = true;
			view->low = c_integer(arena,
				integer_lowest(bits, enumeration->is_signed));
			view->high = c_integer(arena,
				integer_highest(bits, enumeration->is_signed));
		}
	} else if (slot_has_range(slot) && kind == KIND_REAL) {
		view->checks_real = true;
		view->argument = SLICE("double ");
		view->store_cast = slot->type.size_bytes == 4;
		view->low = c_real(arena, low.real, false);
		view->high = c_real(arena, high.real, false);
	} else if (slot_has_range(slot) &&
		(kind == KIND_INT || kind == KIND_UINT)) {
		bool natural = kind == KIND_UINT && wide;

		view->argument = natural ? SLICE("uint64_t ")
					 : SLICE("int64_t ");
		view->store_cast = !wide;
		view->low = c_integer(arena, low.integer);
		view->high = c_integer(arena, high.integer);
		set_bounds(low.integer, high.integer, natural, view);
	}
	view->checked = view->checks_known || view->checks_storage ||
		view->checks_real || view->checks_low || view->checks_high ||
		view->checks_both;
	view->refuses = view->checked || view->array;
}

static void
set_field(struct builder *builder, const struct class *class,
	const struct slot *slot, const struct placement *placement,
	struct view_slot *view)
{
	bool is_bool = slot->type.kind == KIND_BOOL;

	view->field = make_bits(builder, class, placement->offset,
		placement->size, placement->bit, placement->width);
	view->field->takes_bool = is_bool;
	view->field->takes_number = !is_bool;
	if (is_bool)
		view->as_bit = view->field;
	else if (slot_bits_are_signed(slot, SIGN_FOR_ACCESS))
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
		clear.integer = placement->spare;
		view->unset_number = c_integer(
			builder->arena, placement->spare);
	}
	if (view->array)
		return;
	view->clears_member = view->as_member;
	view->clears_bytes = view->as_bytes || view->as_real_bytes;
	if (view->as_member)
		view->clear = number_literal(builder, slot, clear);
	else
		view->clear = c_mask(
			builder->arena, own_bits(slot, placement, clear));
	if (view->field)
		view->clears_field = bits_that_put(
			builder, view->field, view->clear);
}

static void
set_number(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];
	enum kind kind = slot->type.kind;

	view->is_number = true;
	view->type = number_type(slot);
	view->storage = value_storage_type(&slot->type);
	view->cast = kind == KIND_ENUM ||
		(placement->width && kind != KIND_BOOL);
	set_keeping(builder, class, index, view);
	set_check(builder, slot, view);
	view->start = number_literal(builder, slot, slot->start);
	set_clearing(builder, slot, placement, view);
	view->has_address = view->array && !view->checked &&
		kind != KIND_ENUM && view->as_member &&
		class->layout_mode != LAYOUT_PACKED;
}

static void
set_pointer(struct builder *builder, const struct class *holder,
	const struct slot *slot, struct view_slot *view)
{
	struct slice class = {NULL, 0};

	if (slot->type.class)
		class = slot->type.class->identifier;
	if (slot->hold == HOLD_WEAK) {
		view->is_weak = true;
		view->type = text_format(
			builder->arena, "%.*s_weak", SLICE_ARGS(class));
		view->argument = text_format(
			builder->arena, "%.*s ", SLICE_ARGS(view->type));
		return;
	}
	view->is_pointer = true;
	view->borrowed = slot->hold == HOLD_REF;
	view->is_index = slot_is_index(holder, slot);
	if (view->is_index) {
		view->type = text_format(
			builder->arena, "%.*s_idx", SLICE_ARGS(class));
		view->argument = text_format(
			builder->arena, "%.*s ", SLICE_ARGS(view->type));
		return;
	}
	view->type = slot->type.kind == KIND_VOID
		? SLICE("void *")
		: text_format(builder->arena, "%.*s *", SLICE_ARGS(class));
	view->argument = view->type;
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
		view->clears_whole = true;
		break;
	case KIND_STRING:
		view->is_string = true;
		view->argument = SLICE("const char *");
		view->borrowed = slot->hold == HOLD_REF;
		view->start_text = c_quoted(builder->arena, slot->start_text);
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
		view->clears_whole = true;
		break;
	case KIND_VOID:
		set_pointer(builder, class, slot, view);
		break;
	}
}

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
		view->presence = make_bits(builder, class,
			placement->presence_offset, placement->presence_size,
			placement->presence_bit, 1);
		view->presence_set = bits_that_put(
			builder, view->presence, SLICE("1"));
		view->presence_cleared = bits_that_put(
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

static void
set_slot(struct builder *builder, const struct class *class, size_t index,
	struct view_slot *view)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];

	view->slot = slot->accessor;
	view->comma = index + 1 == class->slot_count ? SLICE("") : SLICE(",");
	view->member = slot->member;
	view->packed = class->layout_mode == LAYOUT_PACKED;
	view->order = class_order_name(class);
	view->size = slot->type.size_bytes;
	view->growable = slot->is_growable;
	view->opt = slot->opt;
	view->writable = !slot->is_readonly && !class->is_frozen;
	set_indexes(builder, slot, view);
	set_kind(builder, class, index, view);
	set_presence(builder, class, placement, view);
	set_insertion(builder, class, slot, view);
	view->count_bytes = placement->count_size;
	view->count_swapped = class->byte_order != ORDER_NATIVE &&
		placement->count_size > 1;
	view->clears_owned = view->writable &&
		(slot->is_growable || (slot->opt && slot_element_owns(slot)));
	view->clearable = view->writable && slot->opt && !view->clears_owned;
	view->compared = slot->in_compare;
	view->quick = view->is_number && !view->array;
	view->unchecked = view->writable && view->checked && !view->array;
	view->clears_whole = view->clears_whole ||
		(view->array && !view->growable);
	if (view->clearable && view->clears_whole) {
		view->element = slot_element_type(
			builder->arena, class, slot, SPELT_IN_HEADER);
		view->dimensions = slot_dimensions_text(builder->arena, slot);
		view->initial = slot_initial(builder, class, index);
	}
}

/*---- the class ------------------------------------------------------------*/

static struct slice
notes_of(struct builder *builder, const struct class *class)
{
	struct buffer notes = {0};
	struct slice result;

	if (class->is_abstract && class->lends_spare)
		buffer_add_text(&notes,
			"Abstract, and children keep slots in its "
			"spare bits and bytes: not to be copied with '=', which "
			"would overwrite them.\n");
	else if (class->no_assignment)
		buffer_add_text(&notes,
			"Not assigned with '=': children keep slots "
			"in its spare bits and bytes.\n");
	if (class->is_weakref)
		buffer_add_text(&notes, "Weak references to it are allowed.\n");
	if (class->is_open)
		buffer_add_text(&notes,
			"Open: objects have a dictionary of "
			"further attributes.\n");
	if (class->deprecated.length)
		buffer_format(&notes, "Deprecated: %.*s\n",
			SLICE_ARGS(class->deprecated));
	result = slice_copy(builder->arena, buffer_slice(&notes));
	buffer_release(&notes);
	return result;
}

static struct slice
compared_sizes(struct builder *builder, const struct class *class)
{
	const struct layout *layout = class->layout;
	bool has_order = class->layout_mode == LAYOUT_COMPACT ||
		class->layout_mode == LAYOUT_SORTED;

	if (class->layout_mode == LAYOUT_COMPACT &&
		layout->sorted_size > layout->size)
		return text_format(builder->arena, "; sorted %llu",
			(ull)layout->sorted_size);
	if (has_order && layout->declared_size > layout->size)
		return text_format(builder->arena, "; as declared %llu",
			(ull)layout->declared_size);
	return SLICE("");
}

static void
set_lengths(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_length *lengths;
	size_t count = 0, i, j;

	for (i = 0; i < class->slot_count; i++)
		count += class->slots[i]->dimension_count;
	lengths = list_make(
		builder->arena, &view->lengths, count, sizeof *lengths);
	for (i = 0, count = 0; i < class->slot_count; i++)
		for (j = 0; j < class->slots[i]->dimension_count; j++) {
			lengths[count].slot = class->slots[i]->accessor;
			/* A growable list has no first length. */
			lengths[count].suffix = view_length_suffix(
				j + class->slots[i]->is_growable);
			lengths[count++].length =
				class->slots[i]->dimensions[j];
		}
}

static void
set_ups(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct class *above;
	struct slice path = SLICE("slot_base");
	struct view_up *ups;
	size_t count = 0;

	for (above = class->parent; above; above = above->parent)
		count++;
	ups = list_make(builder->arena, &view->ups, count, sizeof *ups);
	for (above = class->parent; above; above = above->parent, ups++) {
		ups->parent = above->identifier;
		ups->path = path;
		path = text_format(
			builder->arena, "%.*s.slot_base", SLICE_ARGS(path));
	}
}

static struct slice
constant_value(struct builder *builder, const struct literal *literal)
{
	struct arena *arena = builder->arena;

	switch (literal->kind) {
	case LITERAL_INTEGER:
		return literal->integer.negative
			? text_format(arena, "(%.*s)",
				  SLICE_ARGS(
					  c_integer(arena, literal->integer)))
			: c_integer(arena, literal->integer);
	case LITERAL_REAL:
		return literal->real < 0
			? text_format(arena, "(%.*s)",
				  SLICE_ARGS(
					  c_real(arena, literal->real, false)))
			: c_real(arena, literal->real, false);
	case LITERAL_CHARACTER:
		return c_character(
			arena, (unsigned char)literal->integer.magnitude);
	case LITERAL_TEXT:
	case LITERAL_WORD:
	case LITERAL_NONE:
	case LITERAL_LIST:
		break;
	}
	return c_quoted(arena, literal->text);
}

static void
set_constants(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct view_constant *constants = list_make(builder->arena,
		&view->constants, class->constant_count, sizeof *constants);
	size_t i;

	for (i = 0; i < class->constant_count; i++) {
		constants[i].constant = class->constants[i].identifier;
		constants[i].value = constant_value(
			builder, &class->constants[i].value);
	}
}

/* In pieces that fit on a line. */
static struct slice
slot_names(struct builder *builder, const struct class *class)
{
	struct buffer names = {0};
	struct slice result;
	size_t used = 40 + class->identifier.length, line, i;

	line = used < SECTION_COLUMNS ? SECTION_COLUMNS - used : 0;
	for (i = 0; i < class->slot_count; i++) {
		struct slice name = class->slots[i]->accessor;

		if (i && name.length + 2 > line) {
			buffer_add_text(&names, "\" \\\n\t\"");
			line = SECTION_COLUMNS - 20;
		}
		buffer_format(&names, "%.*s%s", SLICE_ARGS(name),
			i + 1 < class->slot_count ? ", " : "");
		line -= name.length + 2 < line ? name.length + 2 : line;
	}
	result = names.length ? slice_copy(builder->arena, buffer_slice(&names))
			      : SLICE("none");
	buffer_release(&names);
	return result;
}

/* "class LimitOrder, a kind of Order" */
static void
set_heading(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	view->heading = class->parent
		? text_format(builder->arena, "class %.*s, a kind of %.*s%s",
			  SLICE_ARGS(class->identifier),
			  SLICE_ARGS(class->parent->identifier),
			  class->is_abstract ? ", abstract" : "")
		: text_format(builder->arena, "class %.*s%s",
			  SLICE_ARGS(class->identifier),
			  class->is_abstract ? ", abstract" : "");
	view->rule = view_rule(builder->arena, view->heading);
}

static void
set_copy(const struct class *class, struct view_class *view)
{
	const struct view_member *members = view->members.items;
	size_t i;

	view->can_copy = !class->owns;
	view->plain_copy = !class->no_assignment && !class->lends_spare;
	view->copies_nothing = true;
	for (i = 0; i < view->members.count; i++)
		if (members[i].copied || members[i].copy_masked ||
			members[i].copy_array || members[i].copy_object)
			view->copies_nothing = false;
}

const struct view_class *
view_make_class(struct builder *builder, const struct class *class, size_t row)
{
	struct view_class *view = ARENA_NEW(builder->arena, struct view_class);
	struct slice paragraphs[2] = {
		class->description, notes_of(builder, class)};
	struct view_slot *slots;
	size_t i;

	view->class = class->identifier;
	view->row = row;
	set_heading(builder, class, view);
	view->doc = c_comment(builder->arena, paragraphs, 2);
	view->size = class->layout->size;
	view->align = class->layout->align;
	view->compared = compared_sizes(builder, class);
	view->hash = c_pattern(builder->arena, class->layout->hash);
	if (class->parent)
		view->parent = class->parent->identifier;
	view->unassignable = class->no_assignment;
	view->wrapped = class->parent || class->no_assignment;
	view->is_abstract = class->is_abstract;
	view->is_packed = class->layout_mode == LAYOUT_PACKED;
	view->is_weakref = class->is_weakref;
	view->has_slots = class->slot_count != 0;
	view->has_index = class->has_index;
	view->open = view->wrapped ? SLICE("{{{") : SLICE("{");
	view->close = view->wrapped ? SLICE("}}}") : SLICE("}");
	view->slot_names = slot_names(builder, class);
	view->begins_with_vowel = view_begins_with_vowel(class->identifier);
	make_members(builder, class, &view->members);
	slots = list_make(
		builder->arena, &view->slots, class->slot_count, sizeof *slots);
	for (i = 0; i < class->slot_count; i++)
		set_slot(builder, class, i, &slots[i]);
	set_lengths(builder, class, view);
	set_ups(builder, class, view);
	set_constants(builder, class, view);
	set_copy(class, view);
	view_set_pool(builder, class, view);
	view_set_arguments(builder, class, view);
	return view;
}

const struct view_check *
view_make_check(struct builder *builder, const struct class *class)
{
	const struct layout *layout = class->layout;
	struct view_check *view = ARENA_NEW(builder->arena, struct view_check);
	struct view_offset *offsets = list_make(builder->arena, &view->members,
		layout->member_count, sizeof *offsets);
	size_t i;

	view->class = class->identifier;
	view->size = layout->size;
	view->align = layout->align;
	for (i = 0; i < layout->member_count; i++) {
		offsets[i].member = member_name(builder->arena, class,
			&layout->members[i], SPELT_IN_HEADER);
		offsets[i].at = layout->members[i].offset;
		offsets[i].and = i + 1 == layout->member_count ? SLICE(");")
							       : SLICE(" &&");
	}
	return view;
}
