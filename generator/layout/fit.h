/* SPDX-License-Identifier: MIT */
/*
 * Finds the places of one class's own items in the space that its parent
 * leaves. An item is a slot, or what a slot brings along: its count, its
 * presence bit; or the dict.
 */
#ifndef FIT_H
#define FIT_H

#include "layout/pack.h"
#include "layout/storage.h"

enum item_kind { ITEM_SLOT, ITEM_PRESENCE, ITEM_COUNT, ITEM_DICT };

struct item {
	enum item_kind kind;
	uint32_t slot;        /* number in class->slots */
	uint64_t size, align; /* as a member */
	unsigned bits;        /* in a word; 0: a member only */
	unsigned group;       /* ':n': bytes of its type, for the C rules */
	bool must_be_bits;    /* never a member: presence, and ':n' in sorted */
	/* PRESENCE: whether the slot before it needs the bit as a member, and
	 * as bits. */
	bool for_whole, for_bits;
	/* What a fit decides. */
	bool as_bits;
	bool absent;         /* a presence bit that is not needed */
	uint64_t position;   /* in bits from the object's start */
	uint64_t word;       /* as_bits: offset of its word … */
	unsigned word_bytes; /* … and bytes */
};

/* What became of it. */
struct fit {
	uint64_t size, align;
	uint64_t tail; /* bytes used, before the alignment rounds them up */
};

/* In which order items are placed. */
enum strategy {
	WHOLE_FIRST, /* by alignment, then bits by width */
	BY_WIDTH,    /* members and bits together */
	ODD_FIRST /* what no hole of a word's size takes, then as WHOLE_FIRST */
};

/* How one fill was made, and what came of it. */
struct trial {
	enum strategy strategy;
	unsigned limit; /* bytes of a word */
	struct fit fit;
};

#define FEW_ITEMS 32 /* up to here sorting by insertion is faster */

/* What the items of a class, or of several, ask for together. */
struct demand {
	size_t count;         /* of items */
	uint64_t least_align; /* align:, or 1 */
	uint64_t needed_bits; /* in their narrowest form */
};

/* Working memory, for one class after the other. */
struct fitter {
	struct run *run;
	const struct target *target;
	struct item *items;
	size_t capacity;
	struct demand demand; /* demand.count items are there */
	uint32_t *order;
	size_t order_capacity;
	uint8_t keys[FEW_ITEMS];
	struct trial last;  /* the fill that stands in items and space … */
	bool is_last;       /* … where there is one */
	bool has_choice;    /* fit_compact had slots that could share words */
	struct space space; /* of the last fill */
	struct member *members; /* members.c's, before the spare ones */
	size_t member_capacity;
};

void
fitter_init(
	struct fitter *fitter, struct run *run, const struct target *target);

enum item_style {
	STYLE_BITS,  /* compact: what can share a word may */
	STYLE_WHOLE, /* sorted, declared, packed: only ':n' and presence do */
	STYLE_PLAIN  /* C by hand: int enums, a bool per flag */
};

/* Collects the items of a class's own slots. Where report is true, says what
 * is too large. */
void
fitter_collect(struct fitter *fitter, const struct class *class,
	enum item_style style, bool report);

/* The same beside those that are there. */
void
fitter_add(struct fitter *fitter, const struct class *class,
	enum item_style style, bool report);

/* Forgets all items that were added since. */
void
fitter_return(struct fitter *fitter, struct demand demand);

/* The bytes below which no fit of that alignment can be. */
uint64_t
fit_bound(const struct space *before, uint64_t bits, uint64_t align);

/* Each leaves items placed and the space after them in fitter->space. In
 * words only what makes the object smaller: */
struct fit
fit_compact(struct fitter *fitter, const struct space *before);

/* All that can in words of at most limit bytes (0: whatever leaves the most),
 * for the children's sake. */
struct fit
fit_full(struct fitter *fitter, const struct space *before, unsigned limit);

struct fit
fit_sorted(struct fitter *fitter, const struct space *before);

/* Leaves the items of the demand where the last fit put them, and takes away
 * those that were added since. */
struct fit
fit_prefix(struct fitter *fitter, const struct space *before,
	struct demand demand);

/* In the order written, by the C rules or without padding; the parent's size
 * comes first. */
struct fit
fit_declared(struct fitter *fitter, uint64_t before, uint64_t align,
	bool packed, bool from_highest_bit);

/* The words of items that fit_compact or fit_sorted placed. */
void
fit_words(struct fitter *fitter);

#endif
