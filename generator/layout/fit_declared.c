/* SPDX-License-Identifier: MIT */
/*
 * Members stand one behind the other, each at the next multiple of its
 * alignment (C11 6.7.2.1); packed, with no alignment. Slots of ':n' follow each
 * other bit by bit, whatever their types, as the System V ABI has bit-fields:
 * in declared order one that would touch more units of its type's alignment
 * than its type has begins at the next. Presence bits have no place in what was
 * written, so they come last, in words of their own.
 *
 * What follows each other is a run, for which close_run finds the member.
 * Before that a slot's position is that of its first bit in the stream, which
 * no byte order changes.
 */
#include "layout/fit_declared.h"

#define PRESENCE_WORD_BYTES 8

/* ':n' slots under way. */
struct bit_run {
	size_t first;        /* of the items that are in it */
	uint64_t start;      /* in bytes */
	uint64_t type_bytes; /* of all of them, or 0: they differ */
	bool is_open;
};

/* A struct that grows at its end. */
struct cursor {
	struct fitter *fitter;
	uint64_t position; /* in bits: behind the last item */
	uint64_t align;
	bool packed, from_highest_bit;
	struct bit_run run;
};

static uint64_t
end_byte(const struct cursor *cursor)
{
	return align_up(cursor->position, 8) / 8;
}

/*---- runs -----------------------------------------------------------------*/

/* Whether the run is a word of its type, where the bytes below limit are free.
 */
static bool
run_is_word(const struct cursor *cursor, uint64_t limit)
{
	const struct bit_run *run = &cursor->run;
	uint64_t size = run->type_bytes;
	uint64_t end = end_byte(cursor);

	if (!size || end > run->start + size ||
		run->start %
				target_align(cursor->fitter->target,
					(unsigned)size) !=
			0)
		return false;
	return end == run->start + size ||
		(!cursor->packed && run->start + size <= limit);
}

/* A word's bits count from its lowest. */
static void
put_in_member(const struct cursor *cursor, struct item *item, bool is_word,
	unsigned bytes)
{
	uint64_t start = cursor->run.start * 8;

	item->word = cursor->run.start;
	item->word_bytes = bytes;
	item->in_run = !is_word;
	if (is_word && cursor->from_highest_bit)
		item->position = start * 2 + bytes * 8 - item->position -
			item->bits;
}

/* Nothing else lies in the bytes below limit. */
static void
close_run(struct cursor *cursor, size_t end, uint64_t limit)
{
	struct bit_run *run = &cursor->run;
	bool is_word = run_is_word(cursor, limit);
	uint64_t bytes = is_word ? run->type_bytes
				 : end_byte(cursor) - run->start;
	size_t i;

	if (!run->is_open)
		return;
	for (i = run->first; i < end; i++) {
		struct item *item = &cursor->fitter->items[i];

		if (item->kind == ITEM_SLOT)
			put_in_member(cursor, item, is_word, (unsigned)bytes);
	}
	run->is_open = false;
	cursor->position = (run->start + bytes) * 8;
}

/* Whether a slot behind the run reads better beside it: bytes that are no word
 * are read as part of a longer one. */
static bool
needs_room(const struct item *item)
{
	unsigned bytes = (item->bits + 7) / 8;

	return (bytes & (bytes - 1)) != 0;
}

/* Where the next bits begin, and whether a run ends there. */
static void
begin_bits(struct cursor *cursor, size_t number)
{
	const struct item *item = &cursor->fitter->items[number];
	uint64_t unit = cursor->packed ? 8 : item->align * 8;
	uint64_t units = (cursor->position % unit + item->bits + unit - 1) /
		unit;
	uint64_t next = align_up(cursor->position, unit);

	if (!cursor->packed && units > item->size / item->align) {
		close_run(cursor, number, next / 8);
		cursor->position = next;
	} else if (cursor->position % 8 == 0 && !needs_room(item) &&
		run_is_word(cursor, cursor->position / 8)) {
		close_run(cursor, number, cursor->position / 8);
	}
}

/*---- slots ----------------------------------------------------------------*/

static void
raise_align(struct cursor *cursor, uint64_t align)
{
	if (!cursor->packed && align > cursor->align)
		cursor->align = align;
}

static void
place_bits(struct cursor *cursor, size_t number)
{
	struct item *item = &cursor->fitter->items[number];
	struct bit_run *run = &cursor->run;

	begin_bits(cursor, number);
	if (!run->is_open)
		*run = (struct bit_run){
			number, cursor->position / 8, item->size, true};
	if (run->type_bytes != item->size)
		run->type_bytes = 0;
	raise_align(cursor, item->align);
	item->as_bits = true;
	item->position = cursor->position;
	cursor->position += item->bits;
}

static uint64_t
next_member(const struct cursor *cursor, uint64_t align)
{
	return align_up(end_byte(cursor), cursor->packed ? 1 : align);
}

static void
place_member(struct cursor *cursor, size_t number)
{
	struct item *item = &cursor->fitter->items[number];
	uint64_t offset = next_member(cursor, item->align);

	close_run(cursor, number, offset);
	raise_align(cursor, item->align);
	item->position = offset * 8;
	cursor->position = (offset + item->size) * 8;
}

/* ':n' of all its type's bits is a member where a byte begins. */
static bool
is_placed_as_bits(const struct cursor *cursor, const struct item *item)
{
	return item->as_bits ||
		(cursor->packed && item->bits && cursor->position % 8 != 0);
}

/*---- presence -------------------------------------------------------------*/

static bool
is_presence_bit(const struct item *item)
{
	return item->kind == ITEM_PRESENCE && (item->as_bits || item->absent);
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

static uint64_t
add_word(struct cursor *cursor, unsigned bytes)
{
	unsigned align = target_align(cursor->fitter->target, bytes);
	uint64_t word = next_member(cursor, align);

	raise_align(cursor, align);
	cursor->position = (word + bytes) * 8;
	return word;
}

static void
place_presences(struct cursor *cursor)
{
	struct fitter *fitter = cursor->fitter;
	size_t left = 0, i;
	unsigned bytes = 0, used = 0;
	uint64_t word = 0;

	for (i = 0; i < fitter->demand.count; i++)
		left += is_presence_bit(&fitter->items[i]) &&
			!fitter->items[i].absent;
	for (i = 0; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];

		if (!is_presence_bit(item) || item->absent)
			continue;
		if (used == bytes * 8) {
			bytes = presence_word(left);
			word = add_word(cursor, bytes);
			used = 0;
		}
		item->word = word;
		item->word_bytes = bytes;
		item->position = word * 8 + used++;
		left--;
	}
}

/*---- all ------------------------------------------------------------------*/

struct fit
fit_declared(struct fitter *fitter, uint64_t before, uint64_t align,
	bool packed, bool from_highest_bit)
{
	struct cursor cursor = {.fitter = fitter,
		.position = before * 8,
		.align = align,
		.packed = packed,
		.from_highest_bit = from_highest_bit};
	size_t i;

	fitter_set_bits(fitter, false);
	fitter_settle_presence(fitter);
	for (i = 0; i < fitter->demand.count; i++) {
		const struct item *item = &fitter->items[i];

		if (is_presence_bit(item))
			continue;
		if (is_placed_as_bits(&cursor, item))
			place_bits(&cursor, i);
		else
			place_member(&cursor, i);
	}
	close_run(&cursor, fitter->demand.count,
		align_up(end_byte(&cursor), cursor.align));
	place_presences(&cursor);
	return fitter_finish(fitter, end_byte(&cursor), cursor.align);
}
