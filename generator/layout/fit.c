/* SPDX-License-Identifier: MIT */
/*
 * First fit decreasing (D. S. Johnson, Near-optimal bin packing algorithms,
 * 1973): items are sorted from the widest down, and each goes to the lowest
 * place that takes it. Descending alignment leaves no hole between whole
 * members, and descending width fills words to within a few bits of the bound
 * below which nothing can be; so the search is short: three ways to sort, four
 * limits to the words, and the first trial that meets the bound ends it.
 *
 * fit_compact makes two such searches: one with whole members, one with all in
 * words that may be. Words are kept only where they make the object smaller;
 * then slot after slot is made a member again where that costs nothing.
 */
#include "layout/fit.h"

/* Placements that un-packing may try in one class: keeps a class of thousands
 * of slots within milliseconds. */
#define UNPACK_PLACEMENTS 32768

/* Sort keys: bits have their width, at most 64, or twice that; what is whole
 * stands above them, by the logarithm of its alignment. */
enum {
	KEY_WHOLE = 128,
	KEY_WIDE = 160, /* BY_WIDTH: eight bytes and more */
	KEY_ODD = 255,  /* ODD_FIRST: the least aligned first */
	KEY_COUNT
};

enum { STRATEGY_COUNT = ODD_FIRST + 1 };

/*---- one trial ------------------------------------------------------------*/

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
		/* a byte is 8 bits, and before bits of that width */
		return item->align >= 8 ? KEY_WIDE + align
					: (unsigned)item->align * 8 * 2 + 1;
	}
	if (item->as_bits)
		return item->bits;
	if (strategy == ODD_FIRST && item->size != item->align)
		return KEY_ODD - align;
	return KEY_WHOLE + align;
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
	uint32_t starts[KEY_COUNT + 1] = {0};
	unsigned key;
	size_t i;

	for (i = 0; i < fitter->demand.count; i++)
		if (!fitter->items[i].absent)
			starts[KEY_COUNT -
				item_key(&fitter->items[i], strategy)]++;
	for (i = 1; i <= KEY_COUNT; i++)
		starts[i] += starts[i - 1];
	for (i = 0; i < fitter->demand.count; i++)
		if (!fitter->items[i].absent) {
			key = item_key(&fitter->items[i], strategy);
			fitter->order[starts[KEY_COUNT - key - 1]++] =
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

/* Places all items, each in the lowest place that takes it. */
static void
try_places(
	struct fitter *fitter, const struct space *before, struct trial *trial)
{
	struct arena *arena = &fitter->run->arena;
	struct space *space = &fitter->space;
	size_t i, count;

	fitter_settle_presence(fitter);
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
	trial->fit = fitter_finish(fitter, space->tail, space->align);
	fitter->last = *trial;
	fitter->is_last = true;
}

/* Places them so again, unless they stand so. */
static struct fit
place_again(
	struct fitter *fitter, const struct space *before, struct trial *trial)
{
	if (!fitter->is_last || fitter->last.strategy != trial->strategy ||
		fitter->last.limit != trial->limit)
		try_places(fitter, before, trial);
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

/* No trial with the present choice of bits can be smaller. */
static struct fit
least_fit(const struct fitter *fitter, const struct space *before)
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
	return fitter_finish(fitter, before->tail + (bits + 7) / 8, align);
}

static bool
is_less(struct fit a, struct fit b)
{
	return a.size != b.size ? a.size < b.size : a.tail < b.tail;
}

/* Tries the orders and limits until the bound is met: by the size, or where
 * children follow by the bytes that are left to them. */
static struct trial
search_places(struct fitter *fitter, const struct space *before, unsigned limit,
	unsigned last_limit, bool for_children)
{
	struct trial best = {0}, trial;
	unsigned strategy;
	struct fit least;

	fitter_settle_presence(fitter);
	least = least_fit(fitter, before);
	for (; limit <= last_limit; limit *= 2)
		for (strategy = 0; strategy < STRATEGY_COUNT; strategy++) {
			if (strategy == BY_WIDTH && last_limit == 1)
				continue;
			trial.strategy = (enum strategy)strategy;
			trial.limit = limit;
			try_places(fitter, before, &trial);
			if (!best.limit || is_less(trial.fit, best.fit))
				best = trial;
			if (best.fit.size <= least.size &&
				(!for_children || best.fit.tail <= least.tail))
				return best;
		}
	return best;
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
make_whole_again(
	struct fitter *fitter, const struct space *before, struct trial *best)
{
	size_t i, spent = 0;

	for (i = 0; i < fitter->demand.count && spent < UNPACK_PLACEMENTS;
		i++) {
		struct item *item = &fitter->items[i];
		struct trial trial = *best;

		if (!item->as_bits || item->must_be_bits)
			continue;
		item->as_bits = false;
		fitter->is_last = false;
		fitter_settle_presence(fitter);
		if (least_fit(fitter, before).size <= best->fit.size) {
			spent += fitter->demand.count;
			try_places(fitter, before, &trial);
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
	fitter_set_bits(fitter, true);
	best = search_places(
		fitter, before, limit ? limit : 1, limit ? limit : 8, true);
	return place_again(fitter, before, &best);
}

struct fit
fit_compact(struct fitter *fitter, const struct space *before)
{
	struct trial whole, packed;

	fitter->is_last = false;
	fitter_set_bits(fitter, false);
	whole = search_places(
		fitter, before, 1, has_bits(fitter) ? 8 : 1, false);
	fitter->has_choice = fitter_set_bits(fitter, true);
	if (fitter->has_choice) {
		fitter_settle_presence(fitter);
		if (least_fit(fitter, before).size < whole.fit.size) {
			packed = search_places(fitter, before, 1, 8, false);
			if (packed.fit.size < whole.fit.size) {
				make_whole_again(fitter, before, &packed);
				return place_again(fitter, before, &packed);
			}
		}
		fitter_set_bits(fitter, false);
	}
	return place_again(fitter, before, &whole);
}

struct fit
fit_sorted(struct fitter *fitter, const struct space *before)
{
	struct trial best;

	fitter->is_last = false;
	fitter->has_choice = false;
	fitter_set_bits(fitter, false);
	best = search_places(
		fitter, before, 1, has_bits(fitter) ? 8 : 1, false);
	return place_again(fitter, before, &best);
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
		if (item->as_bits) {
			struct word_bits bits = {item->position, item->bits,
				item->word, item->word_bytes};

			space_claim_bits(arena, space, &bits);
		} else {
			space_claim(arena, space, item->position / 8,
				item->size, item->align);
		}
	}
	fitter_return(fitter, demand);
	return fitter_finish(fitter, space->tail, space->align);
}
