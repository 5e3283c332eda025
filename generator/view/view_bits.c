/* SPDX-License-Identifier: MIT */
/*
 * A word is read whole, a run through windows (layout/window.h). A shift is a
 * number where the class has a byte order. Where it has none, the stream begins
 * at the lowest bit on little-endian machines and at the highest on others, so
 * the header computes the shift from the place in the stream.
 */
#include "view/view_bits.h"

#include "layout/window.h"
#include "resolve/slot.h"

/* Where width bits of the stream are in a number of so many bits: its shift, or
 * by_host still the place in the stream. */
static uint64_t
shift_of(const struct class *class, uint64_t bits, uint64_t at, uint64_t width)
{
	return class->byte_order == ORDER_BIG ? bits - at - width : at;
}

static struct view_bits *
make_bits(struct builder *builder, const struct class *class)
{
	struct view_bits *bits = ARENA_NEW(builder->arena, struct view_bits);

	bits->order = class->byte_order == ORDER_NATIVE
		? SLICE("host")
		: class_order_name(class);
	return bits;
}

static struct view_bits *
make_word_bits(struct builder *builder, const struct class *class, uint64_t at,
	uint64_t bytes, unsigned bit, unsigned width)
{
	struct view_bits *bits = make_bits(builder, class);

	bits->at = at;
	bits->word_bytes = bytes;
	bits->word_bits = bytes * 8;
	bits->bit = bit;
	bits->width = width;
	bits->swapped = class->byte_order != ORDER_NATIVE && bytes > 1;
	bits->as_word = !bits->swapped;
	bits->aligned = bits->swapped &&
		layout_is_aligned(class->layout, at, bytes);
	return bits;
}

/*---- runs -----------------------------------------------------------------*/

static bool
window_is_aligned(const struct class *class, const struct window *window)
{
	return window->bytes > 1 &&
		layout_is_aligned(class->layout, window->offset, window->bytes);
}

static void
set_window(const struct class *class, const struct member *run,
	const struct window *window, struct view_bits *bits)
{
	bits->word_bytes = window->bytes;
	bits->word_bits = window->bytes * 8;
	bits->byte = window->offset - run->offset;
	bits->bit = shift_of(
		class, bits->word_bits, window->bit, window->width);
	bits->fills = bits->width == bits->word_bits;
	bits->as_byte = window->bytes == 1;
	bits->as_window = window->bytes > 1;
	bits->aligned = window_is_aligned(class, window);
}

static void
set_piece(const struct class *class, const struct member *run,
	const struct window *window, unsigned slot_width,
	struct view_piece *piece)
{
	piece->byte = window->offset - run->offset;
	piece->word_bytes = window->bytes;
	piece->word_bits = window->bytes * 8;
	piece->bit = shift_of(
		class, piece->word_bits, window->bit, window->width);
	piece->width = window->width;
	piece->fills = piece->width == piece->word_bits;
	piece->aligned = window_is_aligned(class, window);
	piece->slot_width = slot_width;
	piece->place = shift_of(class, slot_width, window->done, window->width);
	piece->shifts = piece->place || class->byte_order == ORDER_NATIVE;
}

static struct view_bits *
make_run_bits(struct builder *builder, const struct class *class,
	const struct placement *placement)
{
	const struct member *run = placement_run(class, placement);
	struct view_bits *bits = make_bits(builder, class);
	struct window windows[WINDOWS_MOST];
	size_t count = windows_of(class, placement, windows), i;
	struct view_piece *pieces;

	bits->at = run->offset;
	bits->width = placement->width;
	if (count == 1) {
		set_window(class, run, &windows[0], bits);
		return bits;
	}
	bits->in_pieces = true;
	pieces = list_make(
		builder->arena, &bits->pieces, count, sizeof *pieces);
	for (i = 0; i < count; i++) {
		set_piece(
			class, run, &windows[i], placement->width, &pieces[i]);
		pieces[i].is_last = i + 1 == count;
	}
	return bits;
}

/*---- all ------------------------------------------------------------------*/

struct view_bits *
view_field_bits(struct builder *builder, const struct class *class,
	const struct placement *placement)
{
	struct view_bits *bits = placement->in_run
		? make_run_bits(builder, class, placement)
		: make_word_bits(builder, class, placement->offset,
			  placement->size, placement->bit, placement->width);

	bits->by_host = class_has_stream(class) &&
		class->byte_order == ORDER_NATIVE && !bits->fills;
	return bits;
}

struct view_bits *
view_presence_bit(struct builder *builder, const struct class *class,
	const struct placement *placement)
{
	return make_word_bits(builder, class, placement->presence_offset,
		placement->presence_size, placement->presence_bit, 1);
}

struct view_bits *
view_bits_that_put(struct builder *builder, const struct view_bits *bits,
	struct slice literal)
{
	struct view_bits *copy = ARENA_NEW(builder->arena, struct view_bits);

	*copy = *bits;
	copy->takes_bool = copy->takes_number = false;
	copy->literal = literal;
	return copy;
}
