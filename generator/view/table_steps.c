/* SPDX-License-Identifier: MIT */
/*
 * Of each slot its step is found first, by what it holds and how it is kept.
 * Those that always hold something are sorted by form, the cheapest first, and
 * by their places, so that neighbours can be joined whatever the order of the
 * slots: whether objects are equal does not depend on it. Dearer ones follow,
 * in the order of the slots.
 */
#include "view/table_steps.h"

#include <stdlib.h>

#include "layout/storage.h"
#include "resolve/slot.h"

/* A step's size has 16 bits. */
#define STEP_BYTES UINT64_C(65535)

/* What a step compares. */
enum step_form {
	FORM_NONE,  /* nothing: a weak reference */
	FORM_BYTES, /* those there: integers, references */
	FORM_BITS,  /* of a word */
	FORM_FLOAT, /* as many numbers */
	FORM_DOUBLE,
	FORM_TEXT,
	FORM_OBJECT, /* an embedded one */
	FORM_SLOT,   /* by the slot's row */
	FORM_TAIL    /* the own slot in which a chain goes on */
};

struct form {
	enum step_form is;
	uint64_t at, size; /* of BITS: of the word; FLOAT, DOUBLE: how many */
	unsigned bit, width;
	size_t slot;
	bool is_conditional; /* a bit says whether it is set */
	bool no_compare, no_hash;
};

/*---- one slot -------------------------------------------------------------*/

static bool
is_single(const struct slot *slot)
{
	return !slot->is_growable && !slot->is_bounded && !slot_is_array(slot);
}

/* Whether its words are those of the machine. */
static bool
is_native(const struct class *class, uint64_t size)
{
	return size == 1 || class->byte_order == ORDER_NATIVE;
}

static enum step_form
form_of_number(
	const struct class *class, const struct slot *slot, uint64_t element)
{
	if (slot->type.kind != KIND_REAL)
		return FORM_BYTES;
	if (!is_native(class, element) || slot->element_count > STEP_BYTES)
		return FORM_SLOT;
	return element == 4 ? FORM_FLOAT : FORM_DOUBLE;
}

static enum step_form
form_of_pointer(const struct slot *slot)
{
	switch (slot->hold) {
	case HOLD_WEAK:
		return slot->opt || !is_single(slot) ? FORM_SLOT : FORM_NONE;
	case HOLD_REF:
		return slot->type.kind == KIND_STRING ? FORM_SLOT : FORM_BYTES;
	case HOLD_OWN:
		return FORM_SLOT;
	case HOLD_VALUE:
		break;
	}
	return slot->type.kind == KIND_OBJECT && is_single(slot) && !slot->opt
		? FORM_OBJECT
		: FORM_SLOT;
}

static enum step_form
form_of_member(
	const struct class *class, const struct slot *slot, uint64_t element)
{
	/* Of lists, and of arrays that may be unset, the row knows the rest. */
	if (slot->is_growable || slot->is_bounded ||
		(slot->opt && !is_single(slot)))
		return FORM_SLOT;
	switch (slot->type.kind) {
	case KIND_BOOL:
	case KIND_CHAR:
	case KIND_INT:
	case KIND_UINT:
	case KIND_ENUM:
	case KIND_REAL:
		if (slot->hold == HOLD_VALUE)
			return form_of_number(class, slot, element);
		break;
	case KIND_TEXT:
		return slot->element_count == 1 && element <= STEP_BYTES
			? FORM_TEXT
			: FORM_SLOT;
	case KIND_STRING:
	case KIND_BYTES:
	case KIND_OBJECT:
	case KIND_VOID:
		break;
	}
	return form_of_pointer(slot);
}

static void
set_place(const struct builder *builder, const struct class *class,
	struct form *form)
{
	const struct slot *slot = class->slots[form->slot];
	const struct placement *placement =
		&class->layout->placements[form->slot];
	uint64_t element = storage_element_size(class, slot, builder->target);

	form->at = placement->offset;
	if (placement->width) {
		form->is = class_has_stream(class) ? FORM_SLOT : FORM_BITS;
		form->size = placement->size;
		form->bit = placement->bit;
		form->width = placement->width;
		return;
	}
	form->is = form_of_member(class, slot, element);
	form->size = form->is == FORM_FLOAT || form->is == FORM_DOUBLE
		? slot->element_count
		: element * slot->element_count;
}

static struct form
form_of_slot(
	const struct builder *builder, const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	struct form form = {.slot = index};

	form.no_compare = !slot->in_compare;
	form.no_hash = !slot->in_hash;
	if (form.no_compare && form.no_hash)
		return form;
	set_place(builder, class, &form);
	if (class->layout->placements[index].presence == PRESENCE_BIT) {
		/* The word of the bit may have another byte order. */
		if (!is_native(class, 2))
			form.is = FORM_SLOT;
		form.is_conditional = form.is != FORM_SLOT;
	}
	return form;
}

/*---- joining --------------------------------------------------------------*/

static bool
is_plain(const struct form *form)
{
	return !form->is_conditional && form->is != FORM_NONE &&
		form->is < FORM_OBJECT;
}

static int
by_form(const void *left, const void *right)
{
	const struct form *a = *(const struct form *const *)left;
	const struct form *b = *(const struct form *const *)right;

	if (is_plain(a) != is_plain(b))
		return is_plain(a) ? -1 : 1;
	if (a->is != b->is)
		return a->is < b->is ? -1 : 1;
	if (is_plain(a) && a->at != b->at)
		return a->at < b->at ? -1 : 1;
	if (is_plain(a) && a->bit != b->bit)
		return a->bit < b->bit ? -1 : 1;
	return (a->slot > b->slot) - (a->slot < b->slot);
}

/* Makes the second a part of the first, where one step does for both. */
static bool
join(struct form *form, const struct form *next)
{
	if (form->is != next->is || !is_plain(form) || !is_plain(next) ||
		form->no_compare != next->no_compare ||
		form->no_hash != next->no_hash)
		return false;
	if (form->is == FORM_BYTES && form->at + form->size == next->at) {
		form->size += next->size;
		return true;
	}
	if (form->is != FORM_BITS || form->at != next->at ||
		form->bit + form->width != next->bit)
		return false;
	form->width += next->width;
	return true;
}

/*---- rows -----------------------------------------------------------------*/

/* As slotgen.h numbers them. */
enum step_op {
	OP_END,
	OP_BYTES,
	OP_BITS, /* of 8 bits; then 16, 32, 64 */
	OP_SET_IN = OP_BITS + 4,
	OP_FLOAT = OP_SET_IN + 4,
	OP_DOUBLE,
	OP_TEXT,
	OP_OBJECT,
	OP_SLOT,
	OP_TAIL
};

#define STEPS_A_LINE 5

/* The steps of an object's classes, as they come. */
struct step_rows {
	struct arena *arena;
	struct view_number_row *rows;
	size_t row_count, row_capacity;
	size_t count;       /* of steps */
	struct slice label; /* of the line in hand, which has so many */
	struct buffer line;
	size_t in_line;
};

static void
end_line(struct step_rows *rows)
{
	struct view_number_row *row;

	if (!rows->in_line)
		return;
	rows->rows = arena_grow(rows->arena, rows->rows, rows->row_count,
		&rows->row_capacity, rows->row_count + 1, sizeof *rows->rows);
	row = &rows->rows[rows->row_count++];
	row->label = rows->label;
	row->numbers = buffer_take(&rows->line, rows->arena);
	rows->line = (struct buffer){0};
	rows->label = SLICE("");
	rows->in_line = 0;
}

static void
add_step(struct step_rows *rows, unsigned op, const struct form *form,
	uint64_t size, uint64_t at)
{
	unsigned flags = (form->no_compare ? 1 : 0) | (form->no_hash ? 2 : 0);
	const uint64_t numbers[] = {op, flags, size, at};
	char text[4 * (NUMBER_DIGITS + 2) + 4], *end = text;
	size_t i;

	if (rows->in_line == STEPS_A_LINE)
		end_line(rows);
	if (rows->in_line)
		*end++ = ' ';
	*end++ = '{';
	for (i = 0; i < LENGTH(numbers); i++) {
		end = number_put(end, numbers[i]);
		*end++ = i + 1 < LENGTH(numbers) ? ',' : '}';
		*end++ = i + 1 < LENGTH(numbers) ? ' ' : ',';
	}
	buffer_add(&rows->line, text, (size_t)(end - text));
	rows->in_line++;
	rows->count++;
}

static void
add_bytes(struct step_rows *rows, const struct form *form)
{
	uint64_t done, size;

	for (done = 0; done < form->size; done += size) {
		size = form->size - done;
		if (size > STEP_BYTES)
			size = STEP_BYTES;
		add_step(rows, OP_BYTES, form, size, form->at + done);
	}
}

/* A word of 1, 2, 4 or 8 bytes, by its exponent. */
static unsigned
exponent(uint64_t size)
{
	return size == 1 ? 0 : size == 2 ? 1 : size == 4 ? 2 : 3;
}

/* Where a bit says whether what follows is set. */
static void
add_condition(struct step_rows *rows, const struct class *class,
	const struct form *form)
{
	const struct placement *placement =
		&class->layout->placements[form->slot];

	if (form->is_conditional)
		add_step(rows, OP_SET_IN + exponent(placement->presence_size),
			form, placement->presence_bit,
			placement->presence_offset);
}

static void
add_form(struct step_rows *rows, const struct class *class,
	const struct form *form)
{
	if (form->is != FORM_NONE)
		add_condition(rows, class, form);
	switch (form->is) {
	case FORM_NONE:
		break;
	case FORM_BYTES:
		add_bytes(rows, form);
		break;
	case FORM_BITS:
		add_step(rows, OP_BITS + exponent(form->size), form,
			form->bit | form->width << 8, form->at);
		break;
	case FORM_FLOAT:
		add_step(rows, OP_FLOAT, form, form->size, form->at);
		break;
	case FORM_DOUBLE:
		add_step(rows, OP_DOUBLE, form, form->size, form->at);
		break;
	case FORM_TEXT:
		add_step(rows, OP_TEXT, form, form->size, form->at);
		break;
	case FORM_OBJECT:
		add_step(rows, OP_OBJECT, form, form->slot, form->at);
		break;
	case FORM_SLOT:
		add_step(rows, OP_SLOT, form, form->slot, form->at);
		break;
	case FORM_TAIL:
		add_step(rows, OP_TAIL, form, form->slot, form->at);
		break;
	}
}

/* The last own slot that is no array is gone into without recursion. */
static void
find_tail(const struct class *class, struct form *forms)
{
	size_t i = class->slot_count;

	while (i-- > 0)
		if (class->slots[i]->hold == HOLD_OWN &&
			class->slots[i]->type.kind == KIND_OBJECT &&
			is_single(class->slots[i])) {
			forms[i].is = FORM_TAIL;
			forms[i].at = class->layout->placements[i].offset;
			return;
		}
}

/* Where each has its place: few, as most classes have, need no qsort. */
static void
insert_sorted(const struct form **sorted, size_t count, const struct form *form)
{
	while (count && by_form(&sorted[count - 1], &form) > 0) {
		sorted[count] = sorted[count - 1];
		count--;
	}
	sorted[count] = form;
}

#define FEW 32

/* The forms of its slots, sorted. */
static const struct form **
sorted_forms(const struct tables *tables, const struct class *class)
{
	size_t count = class->slot_count, i;
	struct form *forms = ARENA_ARRAY(tables->arena, struct form, count);
	const struct form **sorted = ARENA_ARRAY(
		tables->arena, const struct form *, count);

	for (i = 0; i < count; i++)
		forms[i] = form_of_slot(tables->builder, class, i);
	find_tail(class, forms);
	for (i = 0; i < count && count <= FEW; i++)
		insert_sorted(sorted, i, &forms[i]);
	for (; i < count; i++)
		sorted[i] = &forms[i];
	if (count > FEW)
		qsort(sorted, count, sizeof *sorted, by_form);
	return sorted;
}

static void
add_class(const struct tables *tables, const struct class *class,
	struct step_rows *rows)
{
	const struct form end = {FORM_NONE, 0, 0, 0, 0, 0, false, false, false};
	const struct form **forms = sorted_forms(tables, class);
	struct form joined;
	size_t i;

	rows->label = class->identifier;
	for (i = 0; i < class->slot_count; i++) {
		if (i && join(&joined, forms[i]))
			continue;
		if (i)
			add_form(rows, class, &joined);
		joined = *forms[i];
	}
	if (i)
		add_form(rows, class, &joined);
	add_step(rows, OP_END, &end, 0, 0);
	end_line(rows);
}

/* Of those before it, the class's parent where that has the same slots, with
 * nothing changed; else NULL. A parent of another file may stand behind it. */
static const struct class_table *
find_same_slots(const struct tables *tables, size_t row)
{
	const struct class *class = tables->classes[row].class;
	const struct class *parent = class->parent;
	const struct class_table *table;
	size_t number, i;

	if (!parent || parent->slot_count != class->slot_count)
		return NULL;
	number = parent->number - tables->classes[0].class->number;
	if (number >= row)
		return NULL;
	table = &tables->classes[number];
	for (i = 0; i < class->slot_count; i++)
		if (!layout_inherits(class, i))
			return NULL;
	return table->class == parent ? table : NULL;
}

/*---- what is validated ----------------------------------------------------*/

/* Whether bytes may be no value of it. */
static bool
has_check(const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];

	if (slot->is_bounded || slot_has_range(slot) || slot->rule_count ||
		slot_checks_class(slot) || slot->is_required)
		return true;
	switch (slot->type.kind) {
	case KIND_BOOL:
		return !class->layout->placements[index].width;
	case KIND_ENUM:
	case KIND_TEXT:
		return true;
	case KIND_OBJECT:
	case KIND_VOID:
		return slot->hold == HOLD_VALUE || slot->hold == HOLD_OWN ||
			(slot->hold == HOLD_REF && !slot->opt);
	case KIND_CHAR:
	case KIND_INT:
	case KIND_UINT:
	case KIND_REAL:
	case KIND_STRING:
	case KIND_BYTES:
		break;
	}
	return false;
}

/* Their numbers, in the order of the slots. */
size_t
table_checks(const struct class *class, uint16_t *numbers)
{
	size_t count = 0, i;

	for (i = 0; i < class->slot_count; i++)
		if (has_check(class, i))
			numbers[count++] = (uint16_t)i;
	numbers[count++] = UINT16_MAX;
	return count;
}

size_t
table_owners(const struct class *class, uint16_t *numbers)
{
	size_t count = 0, i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		bool is_pointer = slot->is_growable ||
			(is_single(slot) && slot->hold == HOLD_OWN);

		if (slot->is_growable || slot_element_owns(slot))
			numbers[count++] = (uint16_t)(i |
				(is_pointer ? 0 : 0x8000u));
	}
	numbers[count++] = UINT16_MAX;
	return count;
}

/*---- ways -----------------------------------------------------------------*/

unsigned
table_way(
	const struct builder *builder, const struct class *class, size_t index)
{
	const struct slot *slot = class->slots[index];
	const struct placement *placement = &class->layout->placements[index];
	uint64_t size = storage_element_size(class, slot, builder->target);

	if (!is_single(slot) || slot->rule_count || placement->width ||
		placement->presence != PRESENCE_ALWAYS ||
		!is_native(class, size))
		return 0;
	switch (slot->type.kind) {
	case KIND_BOOL:
		return size == 1 ? 11 : 0;
	case KIND_CHAR:
		return 1;
	case KIND_INT:
	case KIND_UINT:
	case KIND_ENUM:
		return (slot_is_signed(slot, 0) ? 5 : 1) + exponent(size);
	case KIND_REAL:
		return size == 4 ? 9 : 10;
	case KIND_OBJECT:
	case KIND_VOID:
	case KIND_TEXT:
	case KIND_STRING:
	case KIND_BYTES:
		break;
	}
	return 0;
}

void
table_steps_make(struct tables *tables)
{
	struct step_rows rows = {.arena = tables->arena};
	size_t i;

	for (i = 0; i < tables->object->class_count; i++) {
		struct class_table *table = &tables->classes[i];

		table->same = find_same_slots(tables, i);
		table->first_step = table->same ? table->same->first_step
						: rows.count;
		if (!table->same)
			add_class(tables, table->class, &rows);
	}
	tables->view->step_count = rows.count;
	tables->view->step_rows = list_of(
		rows.rows, rows.row_count, sizeof *rows.rows);
}
