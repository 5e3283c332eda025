/* SPDX-License-Identifier: MIT */
/*
 * See fit.h. Descending alignment leaves no hole between whole members, and
 * first fit by descending width fills words to within a few bits of the
 * bound, so the search is short: a few orders, a few limits to the words, and
 * the first one that meets the bound ends it.
 */
#include "layout/fit.h"

#include <assert.h>
#include <string.h>

#define PRESENCE_WORD_BYTES 8
/* Placements that un-packing may try in one class: keeps a class of thousands
 * of slots within milliseconds. */
#define UNPACK_BUDGET 32768
#define ORDER_KEYS 256
#define STRATEGY_COUNT 3

void
fitter_init(struct fitter *fitter, struct run *run, const struct target *target)
{
	memset(fitter, 0, sizeof *fitter);
	fitter->run = run;
	fitter->target = target;
	space_init(&fitter->space, target);
}

/*---- the items of a class -------------------------------------------------*/

/* What one slot may bring along. */
#define ITEMS_PER_SLOT 3

static struct item *
add_item(struct fitter *fitter, enum item_kind kind, size_t slot)
{
	struct item *item = &fitter->items[fitter->demand.count++];

	assert(fitter->demand.count <= fitter->capacity);
	memset(item, 0, sizeof *item);
	item->kind = kind;
	item->slot = (uint32_t)slot;
	return item;
}

static void
add_whole(struct fitter *fitter, enum item_kind kind, size_t slot,
	uint64_t size, uint64_t align)
{
	struct item *item = add_item(fitter, kind, slot);

	item->size = size;
	item->align = align;
}

static void
add_presence(struct fitter *fitter, size_t slot, const struct storage *storage,
	enum item_style style)
{
	struct item *item = add_item(fitter, ITEM_PRESENCE, slot);

	item->for_whole = storage->whole_presence == PRESENCE_BIT;
	item->for_bits = storage->bits_presence == PRESENCE_BIT;
	if (style == STYLE_PLAIN) {
		item->size = item->align = 1;
		return;
	}
	item->bits = 1;
	item->must_be_bits = true;
}

static void
add_slot(struct fitter *fitter, const struct class *class, size_t number,
	enum item_style style, bool report)
{
	const struct slot *slot = class->slots[number];
	struct storage storage;
	struct item *item;

	if (!storage_of(class, slot, fitter->target, &storage) && report)
		diag_error(fitter->run, CODE_LIMIT, slot->place,
			"slot '%.*s' is larger than an object may be: "
			"at most %llu bytes",
			SLICE_ARGS(slot->name.text),
			(unsigned long long)LIMIT_OBJECT_BYTES);
	if (style == STYLE_PLAIN)
		storage_make_plain(slot, &storage);
	fitter->demand.needed_bits += storage.needed_bits +
		((storage.bits ? storage.bits_presence
			       : storage.whole_presence) == PRESENCE_BIT);
	if (storage.count_bytes)
		add_whole(fitter, ITEM_COUNT, number, storage.count_bytes,
			storage.count_bytes);
	item = add_item(fitter, ITEM_SLOT, number);
	item->size = storage.size;
	item->align = storage.align;
	if (style == STYLE_BITS || slot->bits)
		item->bits = storage.bits;
	item->must_be_bits = style == STYLE_WHOLE && item->bits;
	item->group = (unsigned)storage.size;
	if (storage.whole_presence == PRESENCE_BIT ||
		(item->bits && storage.bits_presence == PRESENCE_BIT))
		add_presence(fitter, number, &storage, style);
}

void
fitter_add(struct fitter *fitter, const struct class *class,
	enum item_style style, bool report)
{
	struct storage pointer = storage_of_pointer(fitter->target);
	size_t i;

	fitter->items = arena_grow(&fitter->run->arena, fitter->items,
		fitter->demand.count, &fitter->capacity,
		fitter->demand.count +
			(class->slot_count - class->inherited_count) *
				ITEMS_PER_SLOT +
			1,
		sizeof *fitter->items);
	if (class->align_bytes > fitter->demand.least_align)
		fitter->demand.least_align = class->align_bytes;
	for (i = class->inherited_count; i < class->slot_count; i++)
		add_slot(fitter, class, i, style, report);
	if (class->adds_dict) {
		add_whole(fitter, ITEM_DICT, 0, pointer.size, pointer.align);
		fitter->demand.needed_bits += pointer.needed_bits;
	}
	fitter->order = arena_grow(&fitter->run->arena, fitter->order, 0,
		&fitter->order_capacity, fitter->demand.count,
		sizeof *fitter->order);
}

void
fitter_return(struct fitter *fitter, struct demand demand)
{
	fitter->demand = demand;
	fitter->is_last = false;
}

void
fitter_collect(struct fitter *fitter, const struct class *class,
	enum item_style style, bool report)
{
	fitter_return(fitter, (struct demand){0, 1, 0});
	fitter_add(fitter, class, style, report);
}

/*---- one fill -------------------------------------------------------------*/

static unsigned
log2_of(uint64_t value)
{
	unsigned log = 0;

	while (value >>= 1)
		log++;
	return log;
}

/* Items are placed from the largest key down. */
static unsigned
item_key(const struct item *item, enum strategy strategy)
{
	unsigned align = log2_of(item->align);

	if (strategy == BY_WIDTH) {
		if (item->as_bits)
			return item->bits * 2;
		return item->align >= 8 ? 160 + align
					: (unsigned)item->align * 16 + 1;
	}
	if (item->as_bits)
		return item->bits;
	if (strategy == ODD_FIRST && item->size != item->align)
		return 255 - align;
	return 128 + align;
}

/* Marks presence bits that their slot, as it is stored now, does not need;
 * the slot stands before its presence. */
static void
settle_presence(struct fitter *fitter)
{
	size_t i;

	for (i = 1; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];

		if (item->kind == ITEM_PRESENCE)
			item->absent = fitter->items[i - 1].as_bits
				? !item->for_bits
				: !item->for_whole;
	}
}

/* Stable, as are both sorts: ties stay in the order of declaration. */
static void
insert_by_key(struct fitter *fitter, size_t count, uint32_t item, unsigned key)
{
	while (count && fitter->keys[count - 1] < key) {
		fitter->keys[count] = fitter->keys[count - 1];
		fitter->order[count] = fitter->order[count - 1];
		count--;
	}
	fitter->keys[count] = (uint8_t)key;
	fitter->order[count] = item;
}

static void
sort_by_counting(struct fitter *fitter, enum strategy strategy)
{
	uint32_t starts[ORDER_KEYS + 1] = {0};
	unsigned key;
	size_t i;

	for (i = 0; i < fitter->demand.count; i++)
		if (!fitter->items[i].absent)
			starts[ORDER_KEYS -
				item_key(&fitter->items[i], strategy)]++;
	for (i = 1; i <= ORDER_KEYS; i++)
		starts[i] += starts[i - 1];
	for (i = 0; i < fitter->demand.count; i++)
		if (!fitter->items[i].absent) {
			key = item_key(&fitter->items[i], strategy);
			fitter->order[starts[ORDER_KEYS - key - 1]++] =
				(uint32_t)i;
		}
}

static size_t
order_items(struct fitter *fitter, enum strategy strategy)
{
	size_t i, count = 0;

	for (i = 0; i < fitter->demand.count; i++) {
		if (fitter->items[i].absent)
			continue;
		if (fitter->demand.count <= FEW_ITEMS)
			insert_by_key(fitter, count, (uint32_t)i,
				item_key(&fitter->items[i], strategy));
		count++;
	}
	if (fitter->demand.count > FEW_ITEMS)
		sort_by_counting(fitter, strategy);
	return count;
}

static struct fit
finish(const struct fitter *fitter, uint64_t tail, uint64_t align)
{
	struct fit fit;

	if (align < fitter->demand.least_align)
		align = fitter->demand.least_align;
	fit.align = align;
	fit.tail = tail;
	fit.size = align_up(tail ? tail : 1, align);
	return fit;
}

static void
fill(struct fitter *fitter, const struct space *before, struct trial *trial)
{
	struct arena *arena = &fitter->run->arena;
	struct space *space = &fitter->space;
	size_t i, count;

	settle_presence(fitter);
	count = order_items(fitter, trial->strategy);
	space_copy(arena, space, before);
	for (i = 0; i < count; i++) {
		struct item *item = &fitter->items[fitter->order[i]];

		if (item->as_bits)
			item->position = space_place_bits(
				arena, space, item->bits, trial->limit);
		else
			item->position = 8 *
				space_place(
					arena, space, item->size, item->align);
	}
	trial->fit = finish(fitter, space->tail, space->align);
	fitter->last = *trial;
	fitter->is_last = true;
}

/* Makes the fill again, unless it is the one that stands. */
static struct fit
refill(struct fitter *fitter, const struct space *before, struct trial *trial)
{
	if (!fitter->is_last || fitter->last.strategy != trial->strategy ||
		fitter->last.limit != trial->limit)
		fill(fitter, before, trial);
	return trial->fit;
}

/*---- the search -----------------------------------------------------------*/

uint64_t
fit_bound(const struct space *before, uint64_t bits, uint64_t align)
{
	uint64_t open = space_free_bits(before), bytes = before->tail;

	if (bits > open)
		bytes += (bits - open + 7) / 8;
	return align_up(bytes ? bytes : 1, align);
}

/* No fill with the present choice of bits can be smaller. */
static struct fit
bound(const struct fitter *fitter, const struct space *before)
{
	uint64_t bits = 0, align = before->align, open;
	size_t i;

	for (i = 0; i < fitter->demand.count; i++) {
		const struct item *item = &fitter->items[i];

		if (item->absent)
			continue;
		bits += item->as_bits ? item->bits : item->size * 8;
		if (!item->as_bits && item->align > align)
			align = item->align;
	}
	open = space_free_bits(before);
	bits = bits > open ? bits - open : 0;
	return finish(fitter, before->tail + (bits + 7) / 8, align);
}

static bool
is_less(struct fit a, struct fit b)
{
	return a.size != b.size ? a.size < b.size : a.tail < b.tail;
}

/* Tries the orders and limits until the bound is met: by the size, or where
 * children follow by the bytes that are left to them. */
static struct trial
search(struct fitter *fitter, const struct space *before, unsigned limit,
	unsigned last_limit, bool for_children)
{
	struct trial best = {0}, trial;
	unsigned strategy;
	struct fit least;

	settle_presence(fitter);
	least = bound(fitter, before);
	for (; limit <= last_limit; limit *= 2)
		for (strategy = 0; strategy < STRATEGY_COUNT; strategy++) {
			if (strategy == BY_WIDTH && last_limit == 1)
				continue;
			trial.strategy = (enum strategy)strategy;
			trial.limit = limit;
			fill(fitter, before, &trial);
			if (!best.limit || is_less(trial.fit, best.fit))
				best = trial;
			if (best.fit.size <= least.size &&
				(!for_children || best.fit.tail <= least.tail))
				return best;
		}
	return best;
}

/* True where an item's storage changes. */
static bool
set_bits(struct fitter *fitter, bool as_bits)
{
	bool changed = false;
	size_t i;

	for (i = 0; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];
		bool next = item->must_be_bits || (as_bits && item->bits);

		changed = changed || next != item->as_bits;
		item->as_bits = next;
	}
	fitter->is_last = fitter->is_last && !changed;
	return changed;
}

static bool
has_bits(const struct fitter *fitter)
{
	size_t i;

	for (i = 0; i < fitter->demand.count; i++)
		if (fitter->items[i].as_bits)
			return true;
	return false;
}

/* Makes members of slots, in the order of declaration, as long as the object
 * keeps its size: they are cheaper to read and have an address. */
static void
unpack(struct fitter *fitter, const struct space *before, struct trial *best)
{
	size_t i, spent = 0;

	for (i = 0; i < fitter->demand.count && spent < UNPACK_BUDGET; i++) {
		struct item *item = &fitter->items[i];
		struct trial trial = *best;

		if (!item->as_bits || item->must_be_bits)
			continue;
		item->as_bits = false;
		fitter->is_last = false;
		settle_presence(fitter);
		if (bound(fitter, before).size <= best->fit.size) {
			spent += fitter->demand.count;
			fill(fitter, before, &trial);
			if (trial.fit.size <= best->fit.size) {
				best->fit = trial.fit;
				continue;
			}
		} else {
			spent += fitter->demand.count / 8;
		}
		item->as_bits = true;
		fitter->is_last = false;
	}
}

struct fit
fit_full(struct fitter *fitter, const struct space *before, unsigned limit)
{
	struct trial best;

	fitter->is_last = false;
	set_bits(fitter, true);
	best = search(
		fitter, before, limit ? limit : 1, limit ? limit : 8, true);
	return refill(fitter, before, &best);
}

struct fit
fit_compact(struct fitter *fitter, const struct space *before)
{
	struct trial whole, packed;

	fitter->is_last = false;
	set_bits(fitter, false);
	whole = search(fitter, before, 1, has_bits(fitter) ? 8 : 1, false);
	fitter->has_choice = set_bits(fitter, true);
	if (fitter->has_choice) {
		settle_presence(fitter);
		if (bound(fitter, before).size < whole.fit.size) {
			packed = search(fitter, before, 1, 8, false);
			if (packed.fit.size < whole.fit.size) {
				unpack(fitter, before, &packed);
				return refill(fitter, before, &packed);
			}
		}
		set_bits(fitter, false);
	}
	return refill(fitter, before, &whole);
}

struct fit
fit_sorted(struct fitter *fitter, const struct space *before)
{
	struct trial best;

	fitter->is_last = false;
	fitter->has_choice = false;
	set_bits(fitter, false);
	best = search(fitter, before, 1, has_bits(fitter) ? 8 : 1, false);
	return refill(fitter, before, &best);
}

void
fit_words(struct fitter *fitter)
{
	size_t i;

	space_merge_words(&fitter->space);
	for (i = 0; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];

		if (item->as_bits && !item->absent)
			item->word = space_word(&fitter->space, item->position,
				&item->word_bytes);
	}
}

/* Items of a prefix by place, so that each is in a hole of what was before or
 * behind all earlier ones. */
static void
order_by_place(struct fitter *fitter, size_t count)
{
	size_t i, j;

	for (i = 0; i < count; i++) {
		uint64_t position = fitter->items[i].position;

		for (j = i; j &&
			fitter->items[fitter->order[j - 1]].position > position;
			j--)
			fitter->order[j] = fitter->order[j - 1];
		fitter->order[j] = (uint32_t)i;
	}
}

struct fit
fit_prefix(
	struct fitter *fitter, const struct space *before, struct demand demand)
{
	struct arena *arena = &fitter->run->arena;
	struct space *space = &fitter->space;
	size_t i;

	fit_words(fitter);
	order_by_place(fitter, demand.count);
	space_copy(arena, space, before);
	for (i = 0; i < demand.count; i++) {
		const struct item *item = &fitter->items[fitter->order[i]];

		if (item->absent)
			continue;
		if (item->as_bits)
			space_claim_bits(arena, space, item->position,
				item->bits, item->word, item->word_bytes);
		else
			space_claim(arena, space, item->position / 8,
				item->size, item->align);
	}
	fitter_return(fitter, demand);
	return finish(fitter, space->tail, space->align);
}

/*---- the order written ----------------------------------------------------*/

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
			word_align(cursor->target, word_bytes));
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
fit_declared(struct fitter *fitter, uint64_t before, uint64_t align,
	bool packed, bool from_highest_bit)
{
	struct cursor cursor = {.target = fitter->target,
		.end = before,
		.align = align,
		.packed = packed,
		.from_highest_bit = from_highest_bit};
	size_t i;

	set_bits(fitter, false);
	settle_presence(fitter);
	for (i = 0; i < fitter->demand.count; i++) {
		struct item *item = &fitter->items[i];

		if (item->kind == ITEM_PRESENCE &&
			(item->as_bits || item->absent))
			continue;
		if (item->as_bits) {
			place_in_word(
				&cursor, item, item->group, from_highest_bit);
			continue;
		}
		cursor.word_bytes = 0;
		item->position = 8 * advance(&cursor, item->size, item->align);
	}
	cursor.word_bytes = 0;
	place_presences(fitter, &cursor);
	return finish(fitter, cursor.end, cursor.align);
}
