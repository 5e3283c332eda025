/* SPDX-License-Identifier: MIT */
/*
 * The space of one object while slots find their places in it: which bytes
 * and bits are taken, which are free below the tail. Knows nothing of classes.
 *
 * Space is kept as chunks of eight bytes, and only those that have something
 * free: behind large arrays there is none, so an object of a gigabyte costs
 * as little as one of eight bytes. Bits live in words, naturally aligned
 * groups of 1, 2, 4 or 8 bytes; a word is only as wide as its widest straddler
 * needs, and no whole member lies inside one.
 */
#ifndef SPACE_H
#define SPACE_H

#include "layout/target.h"

#define SPACE_CHUNK_BYTES 8

struct chunk {
	uint64_t offset;                  /* a multiple of SPACE_CHUNK_BYTES */
	uint64_t taken;                   /* bits that hold something */
	uint64_t barred;                  /* bits that no new word may cover */
	uint8_t words[SPACE_CHUNK_BYTES]; /* of each byte: the bytes of its
					   * word, or 0
					   */
	uint8_t fixed; /* bytes whose word is a parent's: it cannot grow */
};

struct space {
	const struct target *target;
	uint64_t tail;        /* all bytes from here on are free */
	uint64_t align;       /* that what was placed needs */
	struct chunk *chunks; /* by offset: those with something free */
	size_t count, capacity;
	/* Free space only shrinks, so a search for the same thing goes on where
	 * the last one ended. */
	struct {
		uint64_t size, align;
		size_t chunk;
	} last_whole;
	struct {
		unsigned width;
		size_t chunk;
	} last_bits;
};

/* An object without anything in it. */
void
space_init(struct space *space, const struct target *target);

/* One whose first size bytes belong to someone else. */
void
space_start(struct space *space, const struct target *target, uint64_t size,
	uint64_t align);

void
space_copy(struct arena *arena, struct space *to, const struct space *from);

bool
space_equal(const struct space *a, const struct space *b);

/* Makes the words final, so that a child fills their bits but never widens
 * them: the parent's accessors know them by their type. */
void
space_seal(struct space *space);

/* Where size bytes go; the lowest place that fits. */
uint64_t
space_place(struct arena *arena, struct space *space, uint64_t size,
	uint64_t align);

/* Where width bits go, in bits from the object's start. They make a word of at
 * most limit bytes, or of as many as the width needs. */
uint64_t
space_place_bits(struct arena *arena, struct space *space, unsigned width,
	unsigned limit);

/* The same at places that are known to be free; a word is given whole. Claims
 * come in order of offset. */
void
space_claim(struct arena *arena, struct space *space, uint64_t offset,
	uint64_t size, uint64_t align);

/* Bits in a word of so many bytes: where both begin. */
struct word_bits {
	uint64_t position; /* in bits from the object's start */
	unsigned width;
	uint64_t word;
	unsigned word_bytes;
};

void
space_claim_bits(
	struct arena *arena, struct space *space, const struct word_bits *bits);

/* Makes one word of neighbours, up to four bytes, where the object's alignment
 * allows it. */
void
space_merge_words(struct space *space);

/* The word in which a bit lies: its first byte; *size gets its bytes. */
uint64_t
space_word(const struct space *space, uint64_t position, unsigned *size);

/* Free bits below the tail. */
uint64_t
space_free_bits(const struct space *space);

uint64_t
align_up(uint64_t value, uint64_t align);

#endif
