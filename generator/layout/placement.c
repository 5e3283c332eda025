/* SPDX-License-Identifier: MIT */
/*
 * How the members that layout has made are spelt in C, and which slots share
 * one: the header and the report show the same members. What no slot names is
 * called by its offset, so that a name never moves while its member stays.
 */
#include "layout/placement.h"

bool
layout_is_aligned(const struct layout *layout, uint64_t offset, uint64_t bytes)
{
	return layout->align % bytes == 0 && offset % bytes == 0;
}

static bool
placement_same(const struct placement *a, const struct placement *b)
{
	return a->offset == b->offset && a->size == b->size &&
		a->bit == b->bit && a->width == b->width &&
		a->in_run == b->in_run && a->presence == b->presence &&
		a->presence_offset == b->presence_offset &&
		a->presence_size == b->presence_size &&
		a->presence_bit == b->presence_bit &&
		integer_compare(a->spare, b->spare) == 0 &&
		a->count_offset == b->count_offset &&
		a->count_size == b->count_size;
}

/* What a class says of all its slots. */
static bool
class_reads_alike(const struct class *a, const struct class *b)
{
	return a->layout_mode == b->layout_mode &&
		a->byte_order == b->byte_order &&
		a->refs_are_indexes == b->refs_are_indexes &&
		a->is_frozen == b->is_frozen;
}

bool
layout_inherits(const struct class *class, size_t slot)
{
	const struct class *parent = class->parent;

	return class_inherits(class, slot) &&
		class_reads_alike(class, parent) &&
		placement_same(&class->layout->placements[slot],
			&parent->layout->placements[slot]);
}

/* Of a word at most 64, of a run in order: insertion. No two begin at the same
 * bit. */
static void
sort_shares(struct word_share *shares, size_t count)
{
	size_t i, j;

	for (i = 1; i < count; i++) {
		struct word_share share = shares[i];

		for (j = i; j && shares[j - 1].bit > share.bit; j--)
			shares[j] = shares[j - 1];
		shares[j] = share;
	}
}

bool
class_has_stream(const struct class *class)
{
	return class->layout_mode == LAYOUT_DECLARED ||
		class->layout_mode == LAYOUT_PACKED;
}

uint64_t
placement_first_bit(
	const struct class *class, const struct placement *placement)
{
	uint64_t start = placement->offset * 8;
	bool from_highest = placement->width && !placement->in_run &&
		class->byte_order == ORDER_BIG;

	return from_highest ? start + placement->size * 8 - placement->bit -
			placement->width
			    : start + placement->bit;
}

/*---- where slots begin ----------------------------------------------------*/

struct spot
placement_spot(const struct class *class, const struct placement *placement)
{
	uint64_t first = placement_first_bit(class, placement);

	if (!placement->width)
		return (struct spot){placement->offset, 0, false};
	if (class_has_stream(class))
		return (struct spot){first / 8, (unsigned)(first % 8), true};
	return (struct spot){placement->offset, placement->bit, true};
}

bool
spot_same(struct spot a, struct spot b)
{
	return a.byte == b.byte && a.bit == b.bit;
}

const char *
spot_text(struct arena *arena, struct spot spot)
{
	return text_format(arena,
		spot.is_bits ? "byte %llu bit %u" : "byte %llu", (ull)spot.byte,
		spot.bit)
		.bytes;
}

/*---- what shares a member -------------------------------------------------*/

static bool
has_bits_in(const struct placement *placement, const struct member *word)
{
	uint64_t byte = placement->offset;

	if (!placement->width ||
		placement->in_run != (word->kind == MEMBER_RUN))
		return false;
	return placement->in_run
		? byte >= word->offset && byte < word->offset + word->size
		: byte == word->offset;
}

size_t
placement_shares(struct arena *arena, const struct class *class,
	const struct member *word, struct word_share **shares)
{
	struct word_share *share;
	size_t i;

	/* each takes a bit at least */
	share = *shares = ARENA_ARRAY(
		arena, struct word_share, (size_t)word->size * 8);
	for (i = 0; i < class->slot_count; i++) {
		const struct placement *placement =
			&class->layout->placements[i];

		if (has_bits_in(placement, word))
			*share++ = (struct word_share){i,
				(unsigned)(placement->offset - word->offset) *
						8 +
					placement->bit,
				placement->width, false};
		if (placement->presence == PRESENCE_BIT &&
			placement->presence_offset == word->offset)
			*share++ = (struct word_share){
				i, placement->presence_bit, 1, true};
	}
	sort_shares(*shares, (size_t)(share - *shares));
	return (size_t)(share - *shares);
}

/* Of members that no slot is. */
static struct slice
numbered(struct arena *arena, struct slice name, uint64_t offset)
{
	char text[NUMBER_DIGITS];

	return TEXT_JOIN(arena, name, number_digits(text, offset));
}

struct slice
member_name(struct arena *arena, const struct class *class,
	const struct member *member)
{
	switch (member->kind) {
	case MEMBER_SLOT:
		return slot_member_name(class->slots[member->slot]);
	case MEMBER_BITS:
	case MEMBER_RUN:
		return numbered(arena, SLICE("slot_bits"), member->offset);
	case MEMBER_COUNT:
		return slot_count_name(arena, class->slots[member->slot]);
	case MEMBER_SPARE:
		return numbered(arena, SLICE("slot_spare"), member->offset);
	case MEMBER_DICT:
		break;
	}
	return SLICE("slot_dict");
}

struct slice
member_type(struct arena *arena, const struct class *class,
	const struct member *member)
{
	switch (member->kind) {
	case MEMBER_SLOT:
		return slot_element_type(
			arena, class, class->slots[member->slot]);
	case MEMBER_BITS:
	case MEMBER_COUNT:
		return class_word_type(arena, class, member->size);
	case MEMBER_RUN:
	case MEMBER_SPARE:
		return SLICE("uint8_t ");
	case MEMBER_DICT:
		break;
	}
	return SLICE("void *");
}

struct slice
member_dimensions(struct arena *arena, const struct class *class,
	const struct member *member)
{
	switch (member->kind) {
	case MEMBER_SLOT:
		return slot_dimensions_text(arena, class->slots[member->slot]);
	case MEMBER_RUN:
	case MEMBER_SPARE:
		return text_format(arena, "[%llu]", (ull)member->size);
	case MEMBER_BITS:
	case MEMBER_COUNT:
	case MEMBER_DICT:
		break;
	}
	return (struct slice){NULL, 0};
}
