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

/* At most 64: insertion. No two begin at the same bit. */
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

		if (placement->width && placement->offset == word->offset)
			*share++ = (struct word_share){
				i, placement->bit, placement->width, false};
		if (placement->presence == PRESENCE_BIT &&
			placement->presence_offset == word->offset)
			*share++ = (struct word_share){
				i, placement->presence_bit, 1, true};
	}
	sort_shares(*shares, (size_t)(share - *shares));
	return (size_t)(share - *shares);
}

struct slice
member_name(struct arena *arena, const struct class *class,
	const struct member *member)
{
	switch (member->kind) {
	case MEMBER_SLOT:
		return slot_member_name(class->slots[member->slot]);
	case MEMBER_BITS:
		return text_format(arena, "slot_bits%llu", (ull)member->offset);
	case MEMBER_COUNT:
		return slot_count_name(arena, class->slots[member->slot]);
	case MEMBER_SPARE:
		return text_format(
			arena, "slot_spare%llu", (ull)member->offset);
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
	case MEMBER_SPARE:
		return text_format(arena, "[%llu]", (ull)member->size);
	case MEMBER_BITS:
	case MEMBER_COUNT:
	case MEMBER_DICT:
		break;
	}
	return (struct slice){NULL, 0};
}
