/* SPDX-License-Identifier: MIT */
/*---- data.c --------------------------------------------------------------*/

/* What copying, comparing, hashing, showing and validating have in common. */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t
slot_element_raw_(const slot_info *slot, const void *at)
{
	return slot_raw_(slot, at);
}

/* A slot that may hold several, or nothing. */
#define SLOT_IS_MORE_ \
	(SLOT_HAS_UNSET_ | SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)

static inline const slot_step *
slot_steps_(const slot_class *type)
{
	return SLOT_CAST(const slot_step *, slot_place_(type, type->steps));
}

/* Of SLOT_STEP_BITS8 to BITS64, of SLOT_STEP_SET_IN8 to SET_IN64. */
static inline uint64_t
slot_step_word_(const slot_step *step, const char *at, unsigned first)
{
	return slot_load(at, 1u << (step->op - first), false);
}

static inline uint64_t
slot_step_bits_(const slot_step *step, const char *at)
{
	return slot_bits(slot_step_word_(step, at, SLOT_STEP_BITS8),
		step->size & 0xff, step->size >> 8);
}

static inline uint64_t
slot_step_is_set_(const slot_step *step, const char *at)
{
	return slot_step_word_(step, at, SLOT_STEP_SET_IN8) >> step->size & 1;
}

/* The own pointer that is followed without recursion: the last slot that is
 * one; or none. */
static int
slot_tail_(const slot_class *type)
{
	int number;

	if (!(type->flags & SLOT_CLASS_OWNS))
		return -1;
	for (number = SLOT_CAST(int, type->count) - 1; number >= 0; number--) {
		const slot_info *slot = slot_class_info(type, number);

		if (slot->kind == SLOT_KIND_OWN &&
			!(slot->flags &
				(SLOT_IS_ARRAY | SLOT_IS_BOUNDED |
					SLOT_IS_LIST)))
			return number;
	}
	return -1;
}

static const char *
slot_at_(const slot_info *slot, const void *object)
{
	const void *at = slot_place_(object, slot->offset);

	return SLOT_CAST(const char *,
		slot->flags &SLOT_IS_LIST ? slot_cell_get_(at) : at);
}
