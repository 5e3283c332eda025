/* SPDX-License-Identifier: MIT */
/*
 * The perfect hash from a class's slot names to their numbers, as slotgen.h
 * (section "Names") states and reads it. Form 1, one multiplication, for few
 * names; form 2 with one displacement byte per bucket (compress, hash and
 * displace: Belazzougui, Botelho, Dietzfelbinger 2009) for more. The search
 * is deterministic: the same names give the same tables everywhere.
 */
#ifndef PERFECT_HASH_H
#define PERFECT_HASH_H

#include "base/text.h"

/* Up to this many names form 1 is tried. */
#define HASH_FORM1_NAMES 32
/* Multipliers tried before the table is doubled. Few, because a doubled
 * table costs a user bytes, a search costs everyone time. */
#define HASH_FORM1_TRIES 512
#define HASH_FORM2_TRIES 64

struct perfect_hash_key {
	uint64_t first, last; /* the name's first and last eight bytes */
	uint64_t length;
};

struct perfect_hash {
	uint64_t multiplier;
	unsigned shift;
	struct perfect_hash_key *keys; /* one per name, in its order */
	uint16_t *cells;   /* cell → name's number; 0 where there is none */
	size_t cell_count; /* a power of two */
	uint8_t *displacements; /* form 2; NULL: form 1 */
	size_t displacement_count;
	bool is_long; /* two names would have one word: all bytes count */
	bool is_wide; /* cells need 16 bits */
};

struct perfect_hash_key
perfect_hash_key_of(struct slice name);

/* The names must differ; at most 65,536. */
void
perfect_hash_make(struct arena *arena, const struct slice *names, size_t count,
	struct perfect_hash *hash);

#endif
