/* SPDX-License-Identifier: MIT */
/* Slots by their names, and by their numbers. The names are not known to the
 * compiler. */
#include <string.h>

#include "named.h"
#include "speed.h"

enum { TIMES = 1000 };

static Rec rec;
static const char *volatile qty = "qty", *volatile price = "price";
static const char *volatile stop = "stop", *volatile missing = "quantity";
static const char *volatile wrong = "qxy";

static __attribute__((noinline)) int
find(const char *name, size_t length)
{
	return slot_find(&Rec_class, name, length);
}

#define TIMES_OVER(name, ...) \
	SPEED(name) \
	{ \
		uint64_t sum = 0; \
		slot_value value = slot_uint(7); \
		size_t i; \
		for (i = 0; i < TIMES; i++) { \
			__VA_ARGS__; \
		} \
		speed_sink = sum + value.as.natural; \
		return TIMES; \
	}

TIMES_OVER(find, sum += (uint64_t)find(qty, 3))
TIMES_OVER(find_no_such_length, sum += (uint64_t)find(missing, 8))
TIMES_OVER(find_none, sum += (uint64_t)find(wrong, 3))
TIMES_OVER(
	get, sum += (uint64_t)slot_get_named(&Rec_class, &rec, qty, 3, &value))
TIMES_OVER(get_real,
	sum += (uint64_t)slot_get_named(&Rec_class, &rec, price, 5, &value))
TIMES_OVER(get_optional,
	sum += (uint64_t)slot_get_named(&Rec_class, &rec, stop, 4, &value))
TIMES_OVER(
	set, sum += (uint64_t)slot_set_named(&Rec_class, &rec, qty, 3, value))
TIMES_OVER(set_real,
	sum += (uint64_t)slot_set_named(
		&Rec_class, &rec, price, 5, slot_real(2.5)))
TIMES_OVER(read,
	sum += (uint64_t)slot_read(&Rec_class, &rec, Rec_SLOT_qty, &value))
TIMES_OVER(write,
	sum += (uint64_t)slot_write(&Rec_class, &rec, Rec_SLOT_qty, value))

int
main(void)
{
	Rec_init(&rec);
	speed_run(find);
	speed_run(find_no_such_length);
	speed_run(find_none);
	speed_run(get);
	speed_run(get_real);
	speed_run(get_optional);
	speed_run(set);
	speed_run(set_real);
	speed_run(read);
	speed_run(write);
	return 0;
}
