/* SPDX-License-Identifier: MIT */
/*
 * Slots of ':n' filled words of their type until one did not fit, and another
 * type, or a plain member, began another word. All else is as in
 * fit_declared.c.
 */
#include "layout/old_bits.h"

#define PRESENCE_WORD_BYTES 8

/* A struct that grows at its end. */
struct cursor {
	const struct target *target;
	uint64_t end, align;
	bool packed, from_highest_bit;
	/* the word that ':n' slots fill; 0 bytes: none is open */
	uint64_t word;
	unsigned word_bytes, used;
};

static uint64_t
advance(struct cursor *cursor, uint64_t size, uint64_t align)
{
	uint64_t offset;

	if (cursor->packed)
		align = 1;
	if (align > cursor->align)
		cursor->align = align;
	offset = align_up(cursor->end, align);
	cursor->end = offset + size;
	return offset;
}

static void
place_in_word(struct cursor *cursor, struct item *item, unsigned word_bytes,
	bool from_highest_bit)
{
	unsigned bit;

	if (cursor->word_bytes != word_bytes ||
		cursor->used + item->bits > word_bytes * 8) {
		cursor->word = advance(cursor, word_bytes,
			target_align(cursor->target, word_bytes));
		cursor->word_bytes = word_bytes;
		cursor->used = 0;
	}
	bit = cursor->used;
	cursor->used += item->bits;
	if (from_highest_bit)
		bit = word_bytes * 8 - cursor->used;
	item->word = cursor->word;
	item->word_bytes = word_bytes;
	item->position = cursor->word * 8 + bit;
}

/* The narrowest word that holds so many presence bits. */
static unsigned
presence_word(size_t left)
{
	unsigned bytes = 1;

	while (bytes < PRESENCE_WORD_BYTES && left > bytes * 8)
		bytes *= 2;
	return bytes;
}

static void
place_presences(struct fitter *fitter, struct cursor *cursor)
{
	size_t left = 0, i;
	unsigned bytes = 0;

	for (i = 0; i < fitter->demand.count; i++)
		left += fitter->items[i].kind == ITEM_PRESENCE &&
			fitter->items[i].as_bits && !fitter->items[i].absent;
	for (i = 0; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];

		if (item->kind != ITEM_PRESENCE || !item->as_bits ||
			item->absent)
			continue;
		if (!cursor->word_bytes || cursor->used == bytes * 8) {
			bytes = presence_word(left);
			cursor->word_bytes = 0;
		}
		place_in_word(cursor, item, bytes, false);
		left--;
	}
}

struct fit
old_bits_fit(struct fitter *fitter, uint64_t before, uint64_t align,
	bool packed, bool from_highest_bit)
{
	struct cursor cursor = {.target = fitter->target,
		.end = before,
		.align = align,
		.packed = packed,
		.from_highest_bit = from_highest_bit};
	size_t i;

	fitter_set_bits(fitter, false);
	fitter_settle_presence(fitter);
	for (i = 0; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];

		if (item->kind == ITEM_PRESENCE &&
			(item->as_bits || item->absent))
			continue;
		if (item->as_bits) {
			place_in_word(&cursor, item, (unsigned)item->size,
				from_highest_bit);
			continue;
		}
		cursor.word_bytes = 0;
		item->position = 8 * advance(&cursor, item->size, item->align);
	}
	cursor.word_bytes = 0;
	place_presences(fitter, &cursor);
	return fitter_finish(fitter, cursor.end, cursor.align);
}
