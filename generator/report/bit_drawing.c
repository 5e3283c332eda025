/* SPDX-License-Identifier: MIT */
/*
 * Four bytes stand beside each other, each from its highest bit to its lowest,
 * two columns a bit. So in big order a slot is one piece, however many bytes it
 * lies in; in little order each byte has a piece of it, which says which bits
 * of the slot it has, where there is room. Without 'endian:' the order is that
 * of most machines, little.
 *
 *	 * byte  0               1               2
 *	 * bit   7             0 7             0 7             0
 *	 *      |version|  ihl  |d|           offset            |
 */
#include "report/bit_drawing.h"

#include <string.h>

#define ROW_BYTES 4
#define ROW_BITS (ROW_BYTES * 8)

/* A slot's bits in the stream. */
struct field {
	struct slice name;
	uint64_t first, width;
};

/* What is drawn: the parts from begin up to end, which lie in bytes from start
 * on. */
struct drawing {
	const struct arrangement *chosen;
	size_t begin, end;
	uint64_t start, bytes;
	bool big;
};

/* Neighbouring bits of one slot, or of none, in a row: columns from to to. */
struct piece {
	struct field field; /* width 0: no slot's */
	unsigned from, to;
	uint64_t high, low; /* in the stream, as they are numbered in bytes */
};

/*---- parts ----------------------------------------------------------------*/

static bool
part_has_stream(const struct survey *survey, size_t number)
{
	const struct part *part = &survey->chosen.parts[number];

	if (part->kind == PART_SLOT)
		return part->slot->bits && class_has_stream(survey->class);
	return part->kind == PART_BITS && part->share_count &&
		part->shares[0].in_stream;
}

static bool
is_member(const struct arrangement *chosen, size_t number)
{
	return number < chosen->part_count &&
		chosen->parts[number].kind != PART_HOLE &&
		chosen->parts[number].kind != PART_PADDING;
}

/* The slot that has the bit. */
static struct field
field_at(const struct drawing *drawing, uint64_t bit)
{
	size_t i, j;

	for (i = drawing->begin; i < drawing->end; i++) {
		const struct part *part = &drawing->chosen->parts[i];
		struct field whole = {
			part->name, part->offset * 8, part->size * 8};

		if (part->kind == PART_SLOT && bit >= whole.first &&
			bit < whole.first + whole.width)
			return whole;
		for (j = 0; j < part->share_count; j++) {
			const struct share *share = &part->shares[j];

			if (share->in_stream && bit >= share->first_bit &&
				bit < share->first_bit + share->width)
				return (struct field){share->name,
					share->first_bit, share->width};
		}
	}
	return (struct field){{NULL, 0}, 0, 0};
}

/*---- pieces ---------------------------------------------------------------*/

/* The bit of the stream in a column of a row. */
static uint64_t
bit_in_column(const struct drawing *drawing, uint64_t row, unsigned column)
{
	uint64_t first = (drawing->start + row * ROW_BYTES) * 8;

	return first +
		(drawing->big ? column : column / 8 * 8 + 7 - column % 8);
}

/* From that column on. */
static struct piece
next_piece(const struct drawing *drawing, uint64_t row, unsigned from,
	unsigned columns)
{
	uint64_t first = bit_in_column(drawing, row, from), last = first;
	struct piece piece = {field_at(drawing, first), from, from + 1, 0, 0};

	for (; piece.to < columns; piece.to++) {
		uint64_t bit = bit_in_column(drawing, row, piece.to);
		struct field field = field_at(drawing, bit);

		if (field.first != piece.field.first ||
			field.width != piece.field.width ||
			(!drawing->big && piece.to % 8 == 0))
			break;
		last = bit;
	}
	piece.high = drawing->big
		? piece.field.first + piece.field.width - 1 - first
		: first - piece.field.first;
	piece.low = drawing->big
		? piece.field.first + piece.field.width - 1 - last
		: last - piece.field.first;
	return piece;
}

/* Its name, with the bits that it has where they are not all and there is room.
 */
static void
put_label(const struct piece *piece, struct buffer *out)
{
	size_t room = (piece->to - piece->from) * 2 - 1, left;
	struct buffer label = {0};

	if (piece->field.width)
		buffer_format(&label, "%.*s", SLICE_ARGS(piece->field.name));
	if (piece->field.width > piece->to - piece->from)
		buffer_format(&label, " %llu..%llu", (ull)piece->high,
			(ull)piece->low);
	if (label.length > room)
		label.length = piece->field.name.length;
	if (label.length > room)
		label.length = room;
	left = (room - label.length) / 2;
	buffer_format(out, "%*s%.*s%*s|", (int)left, "",
		SLICE_ARGS(buffer_slice(&label)),
		(int)(room - label.length - left), "");
	buffer_release(&label);
}

/*---- rows -----------------------------------------------------------------*/

static void
draw_heading(uint64_t byte, uint64_t count, struct buffer *out)
{
	uint64_t i;

	buffer_add_text(out, "\t * byte  ");
	for (i = 0; i + 1 < count; i++)
		buffer_format(out, "%-16llu", (ull)(byte + i));
	buffer_format(out, "%llu\n\t * bit  ", (ull)(byte + i));
	for (i = 0; i < count; i++)
		buffer_add_text(out, " 7             0");
	buffer_add_text(out, "\n");
}

static void
draw_row(const struct drawing *drawing, uint64_t row, struct buffer *out)
{
	uint64_t left = drawing->bytes - row * ROW_BYTES;
	unsigned columns = left < ROW_BYTES ? (unsigned)left * 8 : ROW_BITS;
	unsigned column = 0;

	draw_heading(drawing->start + row * ROW_BYTES, columns / 8, out);
	buffer_add_text(out, "\t *      |");
	while (column < columns) {
		struct piece piece = next_piece(drawing, row, column, columns);

		put_label(&piece, out);
		column = piece.to;
	}
	buffer_add_text(out, "\n");
}

void
draw_bits_behind(const struct survey *survey, size_t last, struct buffer *out)
{
	const struct part *parts = survey->chosen.parts;
	struct drawing drawing = {.chosen = &survey->chosen,
		.begin = last,
		.end = last + 1,
		.big = survey->class->byte_order == ORDER_BIG};
	uint64_t row;

	if (!part_has_stream(survey, last) ||
		(is_member(&survey->chosen, drawing.end) &&
			part_has_stream(survey, drawing.end)))
		return;
	while (drawing.begin && part_has_stream(survey, drawing.begin - 1))
		drawing.begin--;
	drawing.start = parts[drawing.begin].offset;
	drawing.bytes = parts[last].offset + parts[last].size - drawing.start;
	buffer_format(out, "\n\t/*%s\n",
		survey->class->byte_order == ORDER_NATIVE
			? " on little-endian machines:"
			: "");
	for (row = 0; row * ROW_BYTES < drawing.bytes; row++)
		draw_row(&drawing, row, out);
	buffer_add_text(out, "\t */\n");
	if (is_member(&survey->chosen, drawing.end))
		buffer_add_text(out, "\n");
}
