/* SPDX-License-Identifier: MIT */
/*
 * What one slot needs, before it has a place: bytes and alignment as a member
 * of its own, bits in a word, and how "not set" is told.
 */
#ifndef STORAGE_H
#define STORAGE_H

#include "layout/placement.h"
#include "layout/target.h"

struct storage {
	uint64_t size, align; /* as a member, all elements */
	unsigned count_bytes; /* of a bounded array's count, or 0 */
	unsigned bits;        /* in a word; 0: only as a member */
	uint64_t needed_bits; /* by the narrowest form, without presence */
	/* Each for a whole member and for bits: ALWAYS, BIT, SPARE or NULL. */
	enum presence whole_presence, bits_presence;
	struct integer whole_spare, bits_spare;
};

/* Bytes of one element as a member of its own. */
uint64_t
storage_element_size(const struct class *class, const struct slot *slot,
	const struct target *target);

/* False where the slot is beyond LIMIT_OBJECT_BYTES; *storage is then that
 * of one element. */
bool
storage_of(const struct class *class, const struct slot *slot,
	const struct target *target, struct storage *storage);

/* A pointer's, for the dict. */
struct storage
storage_of_pointer(const struct target *target);

/* The same slot as C programmers write it without slotgen: int for an enum,
 * the declared type for ':n' and 'in'. */
void
storage_make_plain(const struct slot *slot, struct storage *storage);

#endif
