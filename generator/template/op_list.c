/* SPDX-License-Identifier: MIT */
/*
 * A stretch of operations jumps only within itself and to its end, so that it
 * can be copied with its targets moved. Its text is copied too, since what
 * follows may be joined to the last of it.
 */
#include "template/op_list.h"

#include <stdlib.h>
#include <string.h>

static void *
resize(void *array, size_t count, size_t size)
{
	void *larger = realloc(array, count * size);

	if (!larger)
		out_of_memory();
	return larger;
}

/* From the start so large that all templates fit, and of which pages are taken
 * as they are used. */
static void
grow(struct op_list *list)
{
	size_t capacity = list->capacity ? 2 * list->capacity : 16384;

	list->ops = resize(list->ops, capacity, sizeof *list->ops);
	list->origins = resize(list->origins, capacity, sizeof *list->origins);
	list->capacity = capacity;
}

void
op_list_release(struct op_list *list)
{
	free(list->ops);
	free(list->origins);
	buffer_release(&list->text);
}

struct op *
op_list_add(struct op_list *list, enum op_kind kind, struct place place,
	unsigned depth)
{
	struct origin *origin;
	struct op *op;

	if (list->count == list->capacity)
		grow(list);
	origin = &list->origins[list->count];
	*origin = (struct origin){.place = place, .depth = depth};
	op = &list->ops[list->count++];
	*op = (struct op){.kind = kind};
	list->lands = false;
	return op;
}

/* The text that more may be joined to, or NULL. */
static struct op *
open_text(const struct op_list *list)
{
	struct op *last = list->count ? &list->ops[list->count - 1] : NULL;

	return last && !list->lands && last->kind == OP_TEXT ? last : NULL;
}

void
op_list_add_text(struct op_list *list, struct slice bytes, struct place place,
	unsigned depth)
{
	struct op *op = open_text(list);

	if (bytes.length == 0)
		return;
	if (!op) {
		op = op_list_add(list, OP_TEXT, place, depth);
		op->offset = list->text.length;
	}
	op->length += bytes.length;
	buffer_add_slice(&list->text, bytes);
}

struct op_mark
op_list_mark(const struct op_list *list, unsigned depth)
{
	const struct op *open = open_text(list);

	return (struct op_mark){list->count, open ? open->length : 0, depth};
}

struct op_range
op_list_range(const struct op_list *list, struct op_mark mark)
{
	struct op_range range = {
		.first = mark.count, .depth = mark.depth, .lands = list->lands};
	const struct op *first = &list->ops[mark.count];

	if (mark.text_length) {
		first--;
		range.text = first->offset + mark.text_length;
		range.text_length = first->length - mark.text_length;
	} else if (mark.count < list->count && first->kind == OP_TEXT) {
		range.text = first->offset;
		range.text_length = first->length;
		range.first++;
	}
	range.count = list->count - range.first;
	if (range.count)
		range.last_length = list->ops[list->count - 1].length;
	return range;
}

/* In pieces, since the buffer may move while it is added to. */
static void
repeat_text(struct op_list *list, size_t offset, size_t length,
	struct place place, unsigned depth)
{
	char piece[512];
	size_t most;

	for (; length; length -= most, offset += most) {
		most = length < sizeof piece ? length : sizeof piece;
		memcpy(piece, list->text.bytes + offset, most);
		op_list_add_text(
			list, (struct slice){piece, most}, place, depth);
	}
}

void
op_list_repeat(struct op_list *list, const struct op_range *range,
	struct place place, unsigned depth)
{
	unsigned deeper = depth - range->depth;
	size_t end = range->first + range->count, moved, i;

	repeat_text(list, range->text, range->text_length, place, depth);
	moved = list->count - range->first;
	for (i = range->first; i < end; i++) {
		struct origin origin = list->origins[i];
		struct op op = list->ops[i];

		origin.depth += deeper;
		if (op.kind == OP_TEXT) {
			list->lands = true; /* it was not joined either */
			repeat_text(list, op.offset,
				i + 1 == end ? range->last_length : op.length,
				origin.place, origin.depth);
			continue;
		}
		op.target += moved;
		*op_list_add(list, op.kind, origin.place, origin.depth) = op;
		list->origins[list->count - 1] = origin;
	}
	if (range->count)
		list->lands = range->lands;
}
