/* SPDX-License-Identifier: MIT */
/*
 * What there is to say about the layout of one class, for whoever shows it:
 * every byte of it has a part, with its origin and its bits; the same slots
 * in the order they are declared; and what they would take otherwise. All
 * forms of --report print from this, so that none of them decides anything.
 */
#ifndef SURVEY_H
#define SURVEY_H

#include "layout/placement.h"
#include "layout/target.h"

#define SURVEY_LINE_BYTES 64 /* of a cache line */
#define SURVEY_COUNT 1000000 /* objects, where the class says nothing */

enum part_kind {
	PART_SLOT,
	PART_BITS,  /* a word or a run that slots and presence bits share */
	PART_COUNT, /* of a bounded array */
	PART_DICT,
	PART_SPARE,  /* no slot's, and a member */
	PART_HOLE,   /* no slot's, and no member either … */
	PART_PADDING /* … behind the last one */
};

/* Some bits of a word. */
struct share {
	const struct slot *slot;
	struct slice name;
	unsigned origin;     /* number in survey->origins */
	bool is_presence;    /* they say whether the slot is set */
	unsigned bit, width; /* of a run from its first bit */
	bool in_run, in_stream;
	uint64_t first_bit; /* in_stream: from the object's start */
};

struct part {
	enum part_kind kind;
	uint64_t offset, size;
	struct slice type, name; /* C type; name with its dimensions. Empty
				    for a hole and for padding */
	const struct slot *slot; /* SLOT, COUNT */
	unsigned origin;         /* SLOT, COUNT: number in survey->origins */
	struct share *shares;    /* BITS, by bit */
	size_t share_count;
	unsigned spare_bits; /* BITS */
	bool straddles;      /* it would fit in a cache line, and lies in two */
	uint64_t inner_padding; /* SLOT: an embedded object ends in padding */
};

/* A class laid out in one way. */
struct arrangement {
	uint64_t size, align;
	struct part *parts; /* by offset, without gaps */
	size_t part_count;
	/* sums */
	size_t members, holes, paddings, straddlers;
	uint64_t member_bytes, hole_bytes, spare_bytes, padding, inner_padding;
	uint64_t word_bits, used_bits;
	uint64_t lines; /* cache lines */
};

struct survey {
	const struct class *class;
	struct slice name; /* in C */
	/* Whose slots it has, in their order: parents first, itself last. */
	const struct class **origins;
	size_t *origin_slots; /* how many of each */
	size_t origin_count;
	struct arrangement chosen;
	struct arrangement declared; /* the same slots by the C rules */
	uint64_t bound;              /* bits, rounded up to whole objects */
	uint64_t declared_c; /* what a programmer would write: in declared
				order, or where that is smaller plain C */
	uint64_t count;      /* objects that are expected */
};

/* Of all classes of a file, one object of each. */
struct survey_total {
	size_t classes;
	uint64_t size, sorted, declared, plain, lending, bound, dictclass;
	uint64_t declared_c; /* each as survey->declared_c */
};

/* Where the bits begin in the part, as bits follow each other in memory: from
 * the lowest of each byte up, in classes of big order from the highest down. */
uint64_t
share_start(const struct class *class, const struct part *part,
	const struct share *share);

/* Of which class the slot is: number in survey->origins. */
unsigned
survey_origin(const struct survey *survey, const struct slot *slot);

const char *
part_kind_name(enum part_kind kind);

/* NULL for a class that has no layout. Made in the run's arena. */
const struct survey *
survey_class(struct run *run, const struct class *class,
	const struct target *target);

/* Whether the survey is worth showing: laid out, and not bad. */
bool
survey_has(const struct class *class);

struct survey_total
survey_sum(const struct schema *schema);

/* "1,000,000" */
struct slice
survey_count_text(struct arena *arena, uint64_t count);

/* "48.0 MB": so many objects of so many bytes; beyond 2^53 bytes rounded,
 * which one digit hides. */
struct slice
survey_amount_text(struct arena *arena, uint64_t bytes, uint64_t count);

#endif
