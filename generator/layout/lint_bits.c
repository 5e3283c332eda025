/* SPDX-License-Identifier: MIT */
/*
 * Goes through a class's own slots in the order of the record. A byte that a
 * packed record fills by halves is most often a field forgotten; in declared
 * order C leaves bits where the next field would cross a unit of its type,
 * which is padding as other padding is. What says that a slot is set has no
 * place in a record that another wrote.
 */
#include "layout/lint_bits.h"

#include "resolve/slot.h"
#include "resolve/value_type.h"

/* Of a slot of ':n', in the stream. */
static uint64_t
first_bit(const struct class *class, size_t slot)
{
	return placement_first_bit(class, &class->layout->placements[slot]);
}

static uint64_t
end_of_bits(const struct class *class, size_t slot)
{
	return first_bit(class, slot) + class->slots[slot]->bits;
}

/*---- packed ---------------------------------------------------------------*/

static void
warn_before(struct run *run, const struct class *class, uint64_t bits,
	const struct slot *next)
{
	class_warning(run, class->text, CODE_UNUSED_BITS, next->place,
		"%llu bit%s before '%.*s' belong%s to no slot", (ull)bits,
		bits == 1 ? "" : "s", SLICE_ARGS(next->name.text),
		bits == 1 ? "s" : "");
}

static void
warn_at_end(struct run *run, const struct class *class, uint64_t bits,
	const struct slot *last)
{
	class_warning(run, class->text, CODE_UNUSED_BITS, last->place,
		"%llu bit%s behind '%.*s', the last of '%.*s', belong%s to no "
		"slot",
		(ull)bits, bits == 1 ? "" : "s", SLICE_ARGS(last->name.text),
		SLICE_ARGS(class->name.text), bits == 1 ? "s" : "");
}

static void
lint_packed_run_end(struct run *run, const struct class *class, size_t last)
{
	uint64_t in_byte = end_of_bits(class, last) % 8;
	size_t next = last + 1;

	if (in_byte == 0)
		return;
	if (next == class->slot_count)
		warn_at_end(run, class, 8 - in_byte, class->slots[last]);
	else if (!class->slots[next]->bits)
		warn_before(run, class, 8 - in_byte, class->slots[next]);
}

static void
lint_packed(struct run *run, const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++)
		if (class->slots[i]->bits)
			lint_packed_run_end(run, class, i);
}

/*---- declared -------------------------------------------------------------*/

/* Behind the slot, or behind what is inherited. */
static uint64_t
end_before(const struct class *class, size_t slot)
{
	const struct placement *placement;

	if (slot == class->inherited_count)
		return class->parent ? class->parent->layout->size * 8 : 0;
	if (class->slots[slot - 1]->bits)
		return end_of_bits(class, slot - 1);
	placement = &class->layout->placements[slot - 1];
	return (placement->offset + placement->size) * 8;
}

static void
lint_declared(struct run *run, const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		uint64_t unused;

		if (!slot->bits)
			continue;
		unused = first_bit(class, i) - end_before(class, i);
		if (unused)
			class_warning(run, class->text, CODE_WASTED_PADDING,
				slot->place,
				"%llu bit%s stand%s unused: C puts '%.*s' at "
				"the next %.*s",
				(ull)unused, unused == 1 ? "" : "s",
				unused == 1 ? "s" : "",
				SLICE_ARGS(slot->name.text),
				SLICE_ARGS(value_storage_type(&slot->type)));
	}
}

/*---- presence -------------------------------------------------------------*/

/* The first is told for all. */
static void
lint_presence(struct run *run, const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		if (class->layout->placements[i].presence != PRESENCE_BIT)
			continue;
		class_warning(run, class->text, CODE_PRESENCE_BITS, slot->place,
			"the bit that says whether '%.*s' is set stands behind "
			"all slots: no protocol has it",
			SLICE_ARGS(slot->name.text));
		return;
	}
}

void
lint_bits(struct run *run, const struct class *class)
{
	if (!class_has_stream(class))
		return;
	if (class->layout_mode == LAYOUT_PACKED)
		lint_packed(run, class);
	else
		lint_declared(run, class);
	if (class->byte_order != ORDER_NATIVE)
		lint_presence(run, class);
}
