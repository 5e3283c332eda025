/* SPDX-License-Identifier: MIT */
/*
 * Each slot that a class adds becomes one item, with its count before it and
 * its presence bit behind it, because what decides whether the bit is needed
 * is how the slot just before it is stored. What the items ask for is kept
 * beside them, so that the items of another class can be added and taken away
 * again.
 */
#include "layout/fitter.h"

#include <assert.h>
#include <string.h>

void
fitter_init(struct fitter *fitter, struct run *run, const struct target *target)
{
	memset(fitter, 0, sizeof *fitter);
	fitter->run = run;
	fitter->target = target;
	space_init(&fitter->space, target);
}

void
fitter_begin(struct fitter *fitter, const struct class *class)
{
	fitter->class = class;
	fitter->storage_count = 0;
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

static struct storage
new_storage(struct fitter *fitter, const struct class *class,
	const struct slot *slot, bool report)
{
	struct storage storage;

	if (!storage_of(class, slot, fitter->target, &storage) && report)
		diag_error(fitter->run, CODE_LIMIT, slot->place,
			"slot '%.*s' is larger than an object may be: "
			"at most %llu bytes",
			SLICE_ARGS(slot->name.text), (ull)LIMIT_OBJECT_BYTES);
	return storage;
}

/* Of the class in hand it is found once. */
static struct storage
slot_storage(struct fitter *fitter, const struct class *class, size_t number,
	bool report)
{
	const struct slot *slot = class->slots[number];
	size_t own = number - class->inherited_count;

	if (class != fitter->class)
		return new_storage(fitter, class, slot, report);
	if (own < fitter->storage_count)
		return fitter->storages[own];
	fitter->storages = arena_grow(&fitter->run->arena, fitter->storages,
		fitter->storage_count, &fitter->storage_capacity, own + 1,
		sizeof *fitter->storages);
	fitter->storages[own] = new_storage(fitter, class, slot, report);
	fitter->storage_count = own + 1;
	return fitter->storages[own];
}

static void
add_slot(struct fitter *fitter, const struct class *class, size_t number,
	enum item_style style, bool report)
{
	const struct slot *slot = class->slots[number];
	struct storage storage = slot_storage(fitter, class, number, report);
	struct item *item;

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
	item->must_be_bits = style == STYLE_WHOLE && item->bits &&
		item->bits < item->size * 8;
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

/*---- how items are stored -------------------------------------------------*/

void
fitter_settle_presence(struct fitter *fitter)
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

bool
fitter_set_bits(struct fitter *fitter, bool as_bits)
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

struct fit
fitter_finish(const struct fitter *fitter, uint64_t tail, uint64_t align)
{
	struct fit fit;

	if (align < fitter->demand.least_align)
		align = fitter->demand.least_align;
	fit.align = align;
	fit.tail = tail;
	fit.size = align_up(tail ? tail : 1, align);
	return fit;
}
