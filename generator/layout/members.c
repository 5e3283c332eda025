/* SPDX-License-Identifier: MIT */
/*
 * Members are the parent's, then one for each placed item, sorted by offset;
 * words stand once, and what lies between is spare. The hash (FNV-1a) is over
 * all that must be equal for two programs to share an object: names, types,
 * placements, size, alignment, byte order.
 */
#include "layout/members.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/search.h"
#include "layout/window.h"

/*---- placements -----------------------------------------------------------*/

static void
place_bits(const struct item *item, struct placement *placement)
{
	uint64_t end = item->position + item->bits;

	placement->width = (uint8_t)item->bits;
	placement->in_run = item->in_run;
	if (item->in_run) {
		placement->bit = (uint8_t)(item->position % 8);
		placement->size = (end + 7) / 8 - placement->offset;
		return;
	}
	placement->offset = item->word;
	placement->size = item->word_bytes;
	placement->bit = (uint8_t)(item->position - item->word * 8);
}

static void
place_slot(const struct fitter *fitter, const struct class *class,
	const struct item *item, struct placement *placement)
{
	const struct slot *slot = class->slots[item->slot];
	struct storage storage;

	placement->offset = item->position / 8;
	placement->size = item->size;
	if (item->as_bits)
		place_bits(item, placement);
	if (!slot->opt)
		return;
	storage_of(class, slot, fitter->target, &storage);
	placement->presence = item->as_bits ? storage.bits_presence
					    : storage.whole_presence;
	if (placement->presence == PRESENCE_SPARE)
		placement->spare = item->as_bits ? storage.bits_spare
						 : storage.whole_spare;
}

static void
place_item(const struct fitter *fitter, const struct class *class,
	const struct item *item)
{
	struct placement *placement = &class->layout->placements[item->slot];

	switch (item->kind) {
	case ITEM_SLOT:
		place_slot(fitter, class, item, placement);
		break;
	case ITEM_PRESENCE:
		if (item->absent)
			break;
		placement->presence_offset = item->word;
		placement->presence_size = (uint8_t)item->word_bytes;
		placement->presence_bit =
			(uint8_t)(item->position - item->word * 8);
		break;
	case ITEM_COUNT:
		placement->count_offset = item->position / 8;
		placement->count_size = (uint8_t)item->size;
		break;
	case ITEM_DICT:
		class->layout->dict_offset = item->position / 8;
		break;
	}
}

static void
place_all(const struct fitter *fitter, const struct class *class)
{
	const struct class *parent = class->parent;
	struct layout *layout = class->layout;
	size_t i;

	layout->placements = ARENA_ARRAY(
		&fitter->run->arena, struct placement, class->slot_count);
	if (parent) {
		layout->dict_offset = parent->layout->dict_offset;
		if (class->inherited_count)
			memcpy(layout->placements, parent->layout->placements,
				class->inherited_count *
					sizeof *layout->placements);
	}
	for (i = 0; i < fitter->demand.count; i++)
		place_item(fitter, class, &fitter->items[i]);
}

/*---- members --------------------------------------------------------------*/

/* A list under way; it has room for all. */
struct member_list {
	struct member *members;
	size_t count;
};

static struct member *
add_member(struct member_list *list, enum member_kind kind, uint64_t offset,
	uint64_t size, uint64_t align)
{
	struct member *member = &list->members[list->count++];

	member->kind = kind;
	member->slot = 0;
	member->offset = offset;
	member->size = size;
	member->align = align;
	member->inherited = false;
	return member;
}

static void
add_item_member(const struct fitter *fitter, struct member_list *list,
	const struct item *item)
{
	static const enum member_kind kinds[] = {[ITEM_SLOT] = MEMBER_SLOT,
		[ITEM_PRESENCE] = MEMBER_BITS,
		[ITEM_COUNT] = MEMBER_COUNT,
		[ITEM_DICT] = MEMBER_DICT};

	if (item->absent)
		return;
	if (item->in_run)
		add_member(list, MEMBER_RUN, item->word, item->word_bytes, 1);
	else if (item->as_bits)
		add_member(list, MEMBER_BITS, item->word, item->word_bytes,
			target_align(fitter->target, item->word_bytes));
	else
		add_member(list, kinds[item->kind], item->position / 8,
			item->size, item->align)
			->slot = item->slot;
}

#define FEW 32

static int
compare_offsets(const void *a, const void *b)
{
	const struct member *first = a, *second = b;

	if (first->offset != second->offset)
		return first->offset < second->offset ? -1 : 1;
	/* a word of the parent that the child fills: the parent's first */
	return (int)second->inherited - (int)first->inherited;
}

/* Few, as most classes have, or in order, as most come, need no qsort. */
static void
sort_members(struct member *members, size_t count)
{
	size_t i, at;

	for (i = 1; i < count && count <= FEW; i++) {
		struct member member = members[i];

		for (at = i;
			at && compare_offsets(&members[at - 1], &member) > 0;
			at--)
			members[at] = members[at - 1];
		if (at < i)
			members[at] = member;
	}
	if (count > FEW)
		qsort(members, count, sizeof *members, compare_offsets);
}

/* Words and runs stand in the list once for each slot in them. */
static size_t
drop_repeated_words(struct member *members, size_t count)
{
	size_t i, kept = 0;

	for (i = 0; i < count; i++) {
		if (kept && members[kept - 1].offset == members[i].offset) {
			assert(members[i].kind == MEMBER_BITS ||
				members[i].kind == MEMBER_RUN);
			assert(members[kept - 1].kind == members[i].kind &&
				members[kept - 1].size == members[i].size);
			continue;
		}
		members[kept++] = members[i];
	}
	return kept;
}

static void
add_inherited(struct member_list *list, const struct class *parent)
{
	size_t i;

	for (i = 0; parent && i < parent->layout->member_count; i++) {
		const struct member *member = &parent->layout->members[i];

		if (member->kind == MEMBER_SPARE)
			continue;
		list->members[list->count] = *member;
		list->members[list->count++].inherited = true;
	}
}

/* The member that begins there, or NULL. */
static const struct member *
member_at(const struct layout *layout, uint64_t offset)
{
	const struct member *member;

	if (!layout->member_count)
		return NULL;
	member = &layout->members[search_last(&layout->members->offset,
		sizeof *layout->members, layout->member_count, offset)];
	return member->offset == offset ? member : NULL;
}

/* The parent's member that begins there, where it is spare. */
static const struct member *
parent_spare(const struct class *class, uint64_t offset)
{
	const struct member *member = NULL;

	if (class_base(class))
		member = member_at(class->parent->layout, offset);
	return member && member->kind == MEMBER_SPARE ? member : NULL;
}

/* Whether spare bytes are members. A declared class in the machine's order
 * leaves padding to the compiler, but for the end of a parent, where the
 * flattened child would otherwise begin, and before bits, which as bytes need
 * no alignment. */
static bool
spare_is_named(
	const struct class *class, uint64_t from, const struct member *next)
{
	const struct class *base = class_base(class);
	uint64_t to = next ? next->offset : class->layout->size;

	if (class->layout_mode != LAYOUT_DECLARED ||
		class->byte_order != ORDER_NATIVE)
		return true;
	if (from == 0 && to == class->layout->size)
		return true; /* an empty struct is no C */
	if (next && align_up(from, next->align) != to)
		return true;
	return base &&
		((from < base->layout->size && base->layout->size <= to) ||
			parent_spare(class, from));
}

/* Up to the next member, or where there is none to the end. */
static void
add_spare(const struct class *class, struct member_list *list, uint64_t from,
	const struct member *next)
{
	const struct member *spare = parent_spare(class, from);
	uint64_t to = next ? next->offset : class->layout->size;

	if (from == to || !spare_is_named(class, from, next))
		return;
	add_member(list, MEMBER_SPARE, from, to - from, 1)->inherited = spare &&
		spare->size == to - from;
}

static size_t
count_gaps(const struct class *class, const struct member_list *list)
{
	uint64_t end = 0;
	size_t i, gaps = 0;

	for (i = 0; i < list->count; i++) {
		gaps += list->members[i].offset != end;
		end = list->members[i].offset + list->members[i].size;
	}
	return gaps + (end != class->layout->size);
}

/* The members with what lies between them. */
static void
fill_gaps(struct run *run, const struct class *class,
	const struct member_list *without)
{
	struct layout *layout = class->layout;
	struct member_list list = {0};
	uint64_t end = 0;
	size_t i;

	list.members = ARENA_ARRAY(&run->arena, struct member,
		without->count + count_gaps(class, without));
	for (i = 0; i < without->count; i++) {
		const struct member *member = &without->members[i];

		assert(member->offset >= end);
		add_spare(class, &list, end, member);
		list.members[list.count++] = *member;
		end = member->offset + member->size;
	}
	assert(end <= layout->size);
	add_spare(class, &list, end, NULL);
	layout->members = list.members;
	layout->member_count = list.count;
}

void
members_make(struct fitter *fitter, struct class *class)
{
	struct member_list list = {0};
	size_t i,
		most = fitter->demand.count +
		(class->parent ? class->parent->layout->member_count : 0);

	place_all(fitter, class);
	fitter->members = arena_grow(&fitter->run->arena, fitter->members, 0,
		&fitter->member_capacity, most, sizeof *fitter->members);
	list.members = fitter->members;
	add_inherited(&list, class->parent);
	for (i = 0; i < fitter->demand.count; i++)
		add_item_member(fitter, &list, &fitter->items[i]);
	sort_members(list.members, list.count);
	list.count = drop_repeated_words(list.members, list.count);
	fill_gaps(fitter->run, class, &list);
}

/*---- the layout's own invariants ------------------------------------------*/

/* Bits of a word, by the word's first byte. */
struct word_part {
	uint64_t offset, size;
	unsigned bit, width;
};

/* The bits are inside their word and nobody else's; taken has a mask for each
 * member. */
static void
check_bits(const struct layout *layout, const struct word_part *part,
	uint64_t *taken)
{
	const struct member *word = member_at(layout, part->offset);
	uint64_t mask = part->width == 64 ? UINT64_MAX
					  : (UINT64_C(1) << part->width) - 1;

	assert(word && word->kind == MEMBER_BITS);
	assert(word->size == part->size);
	assert(part->bit + part->width <= part->size * 8);
	taken += word - layout->members;
	assert(!(*taken & mask << part->bit));
	*taken |= mask << part->bit;
}

/* The bits are inside their run, behind those of the slot before, which end at
 * *end. */
static void
check_stream(const struct class *class, const struct placement *placement,
	uint64_t *end)
{
	const struct member *run = placement_run(class, placement);
	uint64_t first = placement->offset * 8 + placement->bit;

	assert(run->kind == MEMBER_RUN);
	assert(placement->bit < 8 && first >= *end);
	*end = first + placement->width;
	assert(placement->size == (*end + 7) / 8 - placement->offset);
	assert(*end <= (run->offset + run->size) * 8);
}

static void
check_slot(const struct class *class, uint32_t slot, uint64_t *taken,
	uint64_t *stream_end)
{
	const struct layout *layout = class->layout;
	const struct placement *placement = &layout->placements[slot];
	struct word_part bits = {placement->offset, placement->size,
		placement->bit, placement->width};
	struct word_part presence = {placement->presence_offset,
		placement->presence_size, placement->presence_bit, 1};
	const struct member *member;

	if (placement->in_run) {
		check_stream(class, placement, stream_end);
	} else if (placement->width) {
		check_bits(layout, &bits, taken);
	} else {
		member = member_at(layout, placement->offset);
		assert(member && member->kind == MEMBER_SLOT &&
			member->slot == slot &&
			member->size == placement->size);
	}
	if (placement->presence == PRESENCE_BIT)
		check_bits(layout, &presence, taken);
	assert((placement->presence == PRESENCE_ALWAYS) ==
			!class->slots[slot]->opt ||
		slot < class->inherited_count);
	if (placement->count_size) {
		member = member_at(layout, placement->count_offset);
		assert(member && member->kind == MEMBER_COUNT);
	}
}

static void
check_members(const struct class *class)
{
	const struct layout *layout = class->layout;
	uint64_t end = 0;
	size_t i;

	for (i = 0; i < layout->member_count; i++) {
		const struct member *member = &layout->members[i];

		assert(member->size && member->offset >= end);
		if (class->layout_mode == LAYOUT_COMPACT ||
			class->layout_mode == LAYOUT_SORTED)
			assert(member->offset == end);
		if (class->layout_mode != LAYOUT_PACKED) {
			assert(member->offset % member->align == 0);
			assert(layout->align % member->align == 0);
		}
		end = member->offset + member->size;
	}
	assert(end <= layout->size);
	assert(layout->size && layout->size % layout->align == 0);
}

void
members_check(struct run *run, const struct class *class)
{
	struct arena_mark mark = arena_mark(&run->arena);
	uint64_t *taken = ARENA_ARRAY(
		&run->arena, uint64_t, class->layout->member_count);
	uint64_t stream_end = 0;
	uint32_t slot;

	check_members(class);
	for (slot = 0; slot < class->slot_count; slot++)
		check_slot(class, slot, taken, &stream_end);
	if (class->parent) {
		assert(class->layout->size >= class->parent->layout->size);
		assert(class->layout->align >= class->parent->layout->align);
	}
	arena_return(&run->arena, mark);
}

/*---- hash -----------------------------------------------------------------*/

/* Seven bits a byte, the lowest first: small numbers are most of them. */
static uint64_t
hash_number(uint64_t hash, uint64_t number)
{
	for (; number > 127; number >>= 7)
		hash = hash_byte(hash, (unsigned char)((number & 127) | 128));
	return hash_byte(hash, (unsigned char)number);
}

/* The length first, so that "ab" "c" is not "a" "bc". */
static uint64_t
hash_text(uint64_t hash, struct slice text)
{
	return hash_bytes(
		hash_number(hash, text.length), text.bytes, text.length);
}

static uint64_t
hash_type(uint64_t hash, const struct slot *slot)
{
	const struct value_type *type = &slot->type;
	unsigned i;

	hash = hash_number(hash, (uint64_t)type->kind);
	hash = hash_number(hash, type->size_bytes);
	hash = hash_number(hash, (uint64_t)slot->hold);
	if (type->kind == KIND_ENUM)
		hash = hash_text(hash, type->enumeration->name.text);
	if (type->kind == KIND_OBJECT)
		hash = hash_text(hash, type->class->name.text);
	hash = hash_number(hash, slot->text_bytes);
	hash = hash_number(hash,
		(uint64_t)(slot->is_growable + 2 * slot->is_bounded +
			4 * slot->opt));
	hash = hash_number(hash, slot->dimension_count);
	for (i = 0; i < slot->dimension_count; i++)
		hash = hash_number(hash, slot->dimensions[i]);
	return hash_number(hash, slot->bits);
}

static uint64_t
hash_placement(uint64_t hash, const struct placement *placement)
{
	hash = hash_number(hash, placement->offset);
	hash = hash_number(hash, placement->size);
	hash = hash_number(hash, placement->bit);
	hash = hash_number(hash, placement->width);
	if (placement->in_run)
		hash = hash_number(
			hash, placement->offset * 8 + placement->bit);
	hash = hash_number(hash, (uint64_t)placement->presence);
	if (placement->presence == PRESENCE_BIT) {
		hash = hash_number(hash, placement->presence_offset);
		hash = hash_number(hash, placement->presence_bit);
	}
	if (placement->presence == PRESENCE_SPARE)
		hash = hash_number(hash, integer_pattern(placement->spare));
	if (placement->count_size)
		hash = hash_number(hash, placement->count_offset);
	return hash;
}

uint64_t
members_hash(const struct class *class)
{
	const struct class *parent;
	uint64_t hash = HASH_START;
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		hash = hash_text(hash, slot_run_time_name(slot));
		hash = hash_type(hash, slot);
		hash = hash_placement(hash, &class->layout->placements[i]);
	}
	hash = hash_number(hash, class->layout->size);
	hash = hash_number(hash, class->layout->align);
	hash = hash_number(hash, (uint64_t) class->byte_order);
	hash = hash_number(hash,
		(uint64_t)(class->is_weakref + 2 * class->is_open +
			4 * class->refs_are_indexes));
	for (parent = class->parent; parent; parent = parent->parent)
		hash = hash_text(hash, parent->name.text);
	return hash;
}
