/* SPDX-License-Identifier: MIT */
/* What is done with an object as a whole, and the same by hand. */
#include "speed.h"
#include "whole_records.h"

enum { OBJECTS = 1000 };

static Rec recs[OBJECTS], equal_recs[OBJECTS], other_recs[OBJECTS];
static Ints ints[OBJECTS], equal_ints[OBJECTS];
static Two twos[OBJECTS], equal_twos[OBJECTS];

#define EACH(name, expression) \
	SPEED(name) \
	{ \
		uint64_t sum = 0; \
		size_t i; \
		for (i = 0; i < OBJECTS; i++) \
			sum += (uint64_t)(expression); \
		speed_sink = sum; \
		return OBJECTS; \
	}

EACH(eq, Rec_eq(&recs[i], &equal_recs[i]))
EACH(eq_not_last, Rec_eq(&recs[i], &other_recs[i]))
EACH(eq_by_hand, record_eq_by_hand(&recs[i], &equal_recs[i]))
EACH(eq_ints, Ints_eq(&ints[i], &equal_ints[i]))
EACH(eq_embedded, Two_eq(&twos[i], &equal_twos[i]))
EACH(cmp, Rec_cmp(&recs[i], &equal_recs[i]) + 1)
EACH(cmp_by_hand, record_cmp_by_hand(&recs[i], &equal_recs[i]) + 1)
EACH(cmp_ints, Ints_cmp(&ints[i], &equal_ints[i]) + 1)
EACH(hash, Rec_hash(&recs[i]))
EACH(hash_by_hand, record_hash_by_hand(&recs[i]))
EACH(hash_ints, Ints_hash(&ints[i]))
EACH(hash_embedded, Two_hash(&twos[i]))
EACH(validate, Rec_validate(&recs[i], NULL, NULL))
EACH(validate_by_hand, record_validate_by_hand(&recs[i]))
EACH(validate_ints, Ints_validate(&ints[i], NULL, NULL))
EACH(validate_embedded, Two_validate(&twos[i], NULL, NULL))

int
main(void)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++) {
		fill_record(&recs[i], i);
		fill_record(&equal_recs[i], i);
		fill_record(&other_recs[i], i);
		Rec_set_stop(&other_recs[i], 2);
		Ints_init(&ints[i]);
		Ints_set_a(&ints[i], i);
		Ints_set_f(&ints[i], (uint32_t)i);
		equal_ints[i] = ints[i];
		Two_init(&twos[i]);
		fill_record(&twos[i].one, i);
		fill_record(&twos[i].two, i + 1);
		equal_twos[i] = twos[i];
	}
	speed_run(eq);
	speed_run(eq_not_last);
	speed_run(eq_by_hand);
	speed_run(eq_ints);
	speed_run(eq_embedded);
	speed_run(cmp);
	speed_run(cmp_by_hand);
	speed_run(cmp_ints);
	speed_run(hash);
	speed_run(hash_by_hand);
	speed_run(hash_ints);
	speed_run(hash_embedded);
	speed_run(validate);
	speed_run(validate_by_hand);
	speed_run(validate_ints);
	speed_run(validate_embedded);
	return 0;
}
