/* SPDX-License-Identifier: MIT */
/*
 * The items of one class, or of several, that are to find places, and the
 * working memory of the search. An item is a slot, or what a slot brings
 * along: its count, its presence bit; or the dict.
 */
#ifndef FITTER_H
#define FITTER_H

#include "layout/space.h"
#include "layout/storage.h"

enum item_kind { ITEM_SLOT, ITEM_PRESENCE, ITEM_COUNT, ITEM_DICT };

struct item {
	enum item_kind kind;
	uint32_t slot;        /* number in class->slots */
	uint64_t size, align; /* as a member */
	unsigned bits;        /* in a word; 0: a member only */
	bool must_be_bits;    /* never a member: presence, and ':n' but in
			       * compact, save where it is all of its type */
	/* PRESENCE: whether the slot before it needs the bit as a member, and
	 * as bits. */
	bool for_whole, for_bits;
	/* What a fit decides. */
	bool as_bits;
	bool absent;       /* a presence bit that is not needed */
	uint64_t position; /* in bits from the object's start; in a run of the
			      stream, else from the lowest of a word */
	uint64_t word;     /* as_bits: offset of its word, or of its run … */
	unsigned word_bytes; /* … and bytes */
	bool in_run;         /* as_bits: its member is bytes, not a word */
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

/* How all items were placed once, and what came of it. */
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
	struct trial last;  /* the one that stands in items and space … */
	bool is_last;       /* … where there is one */
	bool has_choice;    /* fit_compact had slots that could share words */
	struct space space; /* of the last trial */
	struct member *members; /* members.c's, before the spare ones */
	size_t member_capacity;
	/* The class in hand, whose slots are asked for in several styles. */
	const struct class *class;
	struct storage
		*storages; /* of its own slots, once they are asked for */
	size_t storage_count, storage_capacity;
};

void
fitter_init(
	struct fitter *fitter, struct run *run, const struct target *target);

/* Takes a class in hand: all that it embeds has a layout from here on. */
void
fitter_begin(struct fitter *fitter, const struct class *class);

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

/*---- for the files that place items ---------------------------------------*/

/* Each item that may be bits is from now on, or is not. True where an item's
 * storage changes. */
bool
fitter_set_bits(struct fitter *fitter, bool as_bits);

/* Marks presence bits that their slot, as it is stored now, does not need. */
void
fitter_settle_presence(struct fitter *fitter);

/* What an object with so many bytes is with the alignment that items and
 * 'align:' ask for. */
struct fit
fitter_finish(const struct fitter *fitter, uint64_t tail, uint64_t align);

#endif
