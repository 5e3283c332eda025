/* SPDX-License-Identifier: MIT */
/*
 * What layout makes: for each class its members, and for each of its slots a
 * placement. Offsets and sizes are in bytes, bits count from the lowest of
 * their word.
 *
 * In declared and packed classes ':n' slots follow each other as one stream of
 * bits, which no byte order changes: bit p of it lies in byte p / 8, in little
 * order as the bit p % 8 from the lowest, in big order from the highest. What
 * follows each other without a plain member between is a run. A run is a word
 * where it is all of one, else bytes.
 *
 * A child's layout begins with its parent's: the same slots at the same
 * places. Where the parent lends (it is abstract, or says so), the child may
 * use the parent's spare bytes and bits; otherwise it starts at the parent's
 * size.
 */
#ifndef PLACEMENT_H
#define PLACEMENT_H

#include "resolve/slot.h"

/* One C member of the struct. */
enum member_kind {
	MEMBER_SLOT, /* a slot that has an address */
	MEMBER_BITS, /* uintN_t slot_bits<offset>: slots and presence bits share
			it */
	MEMBER_RUN,  /* uint8_t slot_bits<offset>[size]: a run of ':n' */
	MEMBER_COUNT, /* uintN_t slot_count_<slot>: of a bounded array */
	MEMBER_SPARE, /* uint8_t slot_spare<offset>[size] */
	MEMBER_DICT   /* void *slot_dict */
};

struct member {
	enum member_kind kind;
	uint32_t slot; /* SLOT, COUNT: number in class->slots */
	uint64_t offset, size;
	uint64_t align;
	bool inherited; /* the whole member is the parent's; of a word the
			   child may fill more bits */
};

enum presence {
	PRESENCE_ALWAYS, /* not optional */
	PRESENCE_BIT,    /* a bit says whether it is set */
	PRESENCE_SPARE,  /* one number that the slot never holds means unset */
	PRESENCE_NULL    /* a NULL pointer, or a handle of zeros, means unset */
};

/* Where one slot is. */
struct placement {
	uint64_t offset; /* of its member, or of the word its bits are in; in a
			    run of the first byte that it has bits of */
	uint64_t size;   /* bytes of the member (all elements), of the word, or
			    in a run of those that it has bits of: up to 9 */
	uint8_t bit, width; /* width 0: a whole member. Bits are two's
			       complement where the slot's low is negative,
			       else plain binary. In a run bit is the first of
			       the stream, 0 to 7 */
	bool in_run;
	enum presence presence;
	uint64_t presence_offset;            /* BIT: of the word, … */
	uint8_t presence_size, presence_bit; /* … its bytes, and which bit */
	struct integer spare;                /* SPARE */
	uint64_t count_offset;               /* of a bounded array's count */
	uint8_t count_size;
};

struct leftover;

struct layout {
	uint64_t size, align;
	struct member *members; /* by offset; every byte of compact and sorted
				   classes, and of those with an endian:,
				   belongs to one */
	size_t member_count;
	struct placement *placements; /* by number in class->slots */
	uint64_t hash; /* equal when names, types and offsets are */
	/* For the report and the tests. */
	uint64_t bits; /* that the slots need, presence included: the bound */
	uint64_t sorted_size;   /* layout: sorted */
	uint64_t declared_size; /* declared order, smallest types */
	uint64_t plain_size; /* declared order, int enums, a bool per flag and
				presence */
	uint64_t declared_align, plain_align;
	uint64_t
		lending_size; /* what it would take if every class above lent */
	uint64_t dictclass_size; /* as an object with a dictionary */
	uint64_t dict_offset;    /* where adds_dict or a class above has it */
	struct leftover
		*leftover; /* layout.c's own: what is left to the children */
};

/* Whether every object has that offset at a multiple of so many bytes, a power
 * of two. */
bool
layout_is_aligned(const struct layout *layout, uint64_t offset, uint64_t bytes);

/* Whether the slot of that number is its parent's with nothing changed: what
 * reads and writes it in an object of the parent does so in one of the class,
 * and the same row of the tables tells of both. */
bool
layout_inherits(const struct class *class, size_t slot);

/* Bits of a word or a run: a slot's, or the one that says whether it is set. */
struct word_share {
	size_t slot; /* number in class->slots */
	unsigned bit, width;
	bool is_presence;
};

/* What shares a word, from the lowest bit up, or a run, from its first: so many
 * shares. */
size_t
placement_shares(struct arena *arena, const struct class *class,
	const struct member *word, struct word_share **shares);

/* Whether slots of ':n' are bits of a stream: the class is declared or packed.
 */
bool
class_has_stream(const struct class *class);

/* Of such a class: the slot's first bit in the stream, from the object's start.
 */
uint64_t
placement_first_bit(
	const struct class *class, const struct placement *placement);

/* "byte 6 bit 1": where a slot begins. Bits of a word are told by the word,
 * those of a stream by their byte. */
struct spot {
	uint64_t byte;
	unsigned bit;
	bool is_bits;
};

struct spot
placement_spot(const struct class *class, const struct placement *placement);

bool
spot_same(struct spot a, struct spot b);

const char *
spot_text(struct arena *arena, struct spot spot);

/* How the member is called. */
struct slice
member_name(struct arena *arena, const struct class *class,
	const struct member *member);

/* C type of the member, or of one of its elements, ready for a name. */
struct slice
member_type(struct arena *arena, const struct class *class,
	const struct member *member);

/* "[2][3]": what stands behind the name; of a growable list what it points
 * to. */
struct slice
member_dimensions(struct arena *arena, const struct class *class,
	const struct member *member);

#endif
