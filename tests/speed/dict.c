/* SPDX-License-Identifier: MIT */
/* Attributes of open classes in pools, and the bytes that they take, those of
 * malloc among them; deletes, many names, and names that somebody chose. */
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "dict.h"
#include "speed.h"

enum { OBJECTS = 5000, FEW = 6, NAMES = 1000, LONG = 20000 };

static const char *const few[FEW] = {
	"id", "price", "qty", "side", "symbol", "active"};
static char random_names[NAMES][16], hostile_names[NAMES][16], alike[8][16],
	unlike[8][16];

static Open_pool opens;
static Child_pool children;
static Open *open[OBJECTS];
static Child *child[OBJECTS];
static char (*many)[16];

static size_t
heap(void)
{
	return mallinfo2().uordblks;
}

static void
put(void *object, const char *name, size_t length, slot_value value)
{
	if (slot_set_named(&Open_class, object, name, length, value) != SLOT_OK)
		abort();
}

static void
put_few(Open *object, int64_t number)
{
	put(object, few[0], 2, slot_int(number));
	put(object, few[1], 5, slot_real((double)number));
	put(object, few[2], 3, slot_int(number));
	put(object, few[3], 4, slot_int(1));
	put(object, few[4], 6, slot_text("ACME", 4));
	put(object, few[5], 6, slot_bool(true));
}

static void
new_opens(void)
{
	size_t i;

	slot_pool_clear(&opens.all);
	for (i = 0; i < OBJECTS; i++)
		open[i] = Open_new(&opens);
}

SPEED(add)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		put_few(open[i], (int64_t)i);
	return OBJECTS * FEW;
}

SPEED(get)
{
	slot_value value;
	size_t i, k;

	for (i = 0; i < OBJECTS; i++)
		for (k = 0; k < FEW; k++) {
			if (slot_get_named(&Open_class, open[i], few[k],
				    strlen(few[k]), &value) != SLOT_OK)
				abort();
			speed_keep(value.as.natural);
		}
	return OBJECTS * FEW;
}

SPEED(set_old)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		put_few(open[i], (int64_t)i + 1);
	return OBJECTS * FEW;
}

SPEED(delete_last)
{
	size_t i, k;

	for (i = 0; i < OBJECTS; i++)
		for (k = FEW; k-- > 0;)
			if (slot_delete_named(&Open_class, open[i], few[k],
				    strlen(few[k])) != SLOT_OK)
				abort();
	return OBJECTS * FEW;
}

/* The first of six is deleted and set again, as the last. */
SPEED(churn)
{
	size_t i, k;

	for (i = 0; i < OBJECTS; i++) {
		k = i % FEW;
		if (slot_delete_named(&Open_class, open[0], few[k],
			    strlen(few[k])) != SLOT_OK)
			abort();
		put(open[0], few[k], strlen(few[k]), slot_int(1));
	}
	return OBJECTS;
}

SPEED(free)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		Open_free(&opens, open[i]);
	return OBJECTS;
}

/* Each object with a name of its own. */
SPEED(add_each_its_own)
{
	size_t i;

	for (i = 0; i < OBJECTS; i++)
		put(open[i], many[i], strlen(many[i]), slot_int(1));
	return OBJECTS;
}

/*---- one object with many --------------------------------------------------*/

/* They are set, and found twenty times. */
static size_t
find_all(char names[NAMES][16])
{
	slot_value value;
	Open object;
	size_t i;

	Open_init(&object);
	for (i = 0; i < NAMES; i++)
		put(&object, names[i], 15, slot_int(1));
	for (i = 0; i < 20 * NAMES; i++) {
		if (slot_get_named(&Open_class, &object, names[i % NAMES], 15,
			    &value) != SLOT_OK)
			abort();
		speed_keep(value.as.natural);
	}
	Open_release(&object);
	return 20 * NAMES;
}

SPEED(get_of_1000_random)
{
	return find_all(random_names);
}

SPEED(get_of_1000_hostile)
{
	return find_all(hostile_names);
}

static size_t
get_all(const Open *object, char names[8][16])
{
	slot_value value;
	size_t i;

	for (i = 0; i < 800; i++) {
		if (slot_get_named(&Open_class, object, names[i % 8], 16,
			    &value) != SLOT_OK)
			abort();
		speed_keep(value.as.natural);
	}
	return 800;
}

SPEED(get_of_8)
{
	return get_all(open[0], unlike);
}

/* What is compared first is the same of all. */
SPEED(get_of_8_alike)
{
	return get_all(open[1], alike);
}

static size_t
delete_all(size_t count, size_t step)
{
	Open object;
	size_t i, k;

	Open_init(&object);
	for (i = 0; i < count; i++)
		put(&object, many[i], strlen(many[i]), slot_int(1));
	for (i = 0, k = 0; i < count; i++, k = (k + step) % count)
		if (slot_delete_named(&Open_class, &object, many[k],
			    strlen(many[k])) != SLOT_OK)
			abort();
	return count;
}

SPEED(delete_first_of_2000)
{
	return delete_all(LONG / 10, 1);
}

SPEED(delete_first_of_20000)
{
	return delete_all(LONG, 1);
}

SPEED(delete_any_of_20000)
{
	return delete_all(LONG, 7919);
}

/*---- what they need --------------------------------------------------------*/

/* As dictionaries once placed their names, each with a seed that was not hard
 * to guess: one where all of them have the same place. */
static uint32_t
old_hash(const char *name, size_t length)
{
	uint64_t hash = 0x4a3c2d1;
	size_t i;

	for (i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)name[i]) * 0x9e3779b97f4a7c15;
	return (uint32_t)(hash >> 32);
}

static void
name_all(void)
{
	uint64_t last, first;
	unsigned i, number = 0;

	many = malloc(LONG * sizeof *many);
	if (!many)
		abort();
	for (i = 0; i < LONG; i++)
		sprintf(many[i], "name%u", i);
	for (i = 0; i < NAMES; i++)
		sprintf(random_names[i], "attribute%06u", i * 37);
	for (i = 0; i < NAMES; number++) {
		sprintf(hostile_names[i], "attribut%07u", number);
		i += old_hash(hostile_names[i], 15) % 2048 == 77;
	}
	/* first ^ rotate_left(last, 29) is what tags are made of. */
	for (i = 0; i < 8; i++) {
		last = UINT64_C(0x123456789abcdef1) * (i + 1);
		first = 0x6162636465666768 ^ (last << 29 | last >> 35);
		memcpy(alike[i], &first, 8);
		memcpy(alike[i] + 8, &last, 8);
		first ^= (uint64_t)i << 40;
		memcpy(unlike[i], &first, 8);
		memcpy(unlike[i] + 8, &last, 8);
	}
}

/* Of the object itself and what is allocated for it. */
static void
tell_bytes(void)
{
	size_t before, i;

	new_opens();
	before = heap();
	speed_run(add_each_its_own);
	speed_tell(bytes_each_its_own,
		sizeof(Open) + (double)(heap() - before) / OBJECTS);
	new_opens();
	before = heap();
	for (i = 0; i < OBJECTS; i++) {
		put(open[i], "x", 1, slot_real((double)i));
		put(open[i], "y", 1, slot_real((double)i));
	}
	speed_tell(
		bytes_of_2, sizeof(Open) + (double)(heap() - before) / OBJECTS);
	new_opens();
	before = heap();
	for (i = 0; i < OBJECTS; i++)
		put_few(open[i], (int64_t)i);
	speed_tell(
		bytes_of_6, sizeof(Open) + (double)(heap() - before) / OBJECTS);
	for (i = 0; i < OBJECTS; i++)
		child[i] = Child_new(&children);
	before = heap();
	for (i = 0; i < OBJECTS; i++)
		if (slot_set_named(&Child_class, child[i], "note", 4,
			    slot_int(1)) != SLOT_OK)
			abort();
	speed_tell(bytes_of_child,
		sizeof(Child) + (double)(heap() - before) / OBJECTS);
}

int
main(void)
{
	size_t i;

	Open_pool_init(&opens);
	Point_pool_init(&children);
	name_all();
	tell_bytes();
	new_opens();
	speed_run(add);
	speed_run(get);
	speed_run(set_old);
	speed_run(delete_last);
	for (i = 0; i < OBJECTS; i++)
		put_few(open[i], 1);
	speed_run(churn);
	speed_run(free);
	new_opens();
	for (i = 0; i < 8; i++) {
		put(open[0], unlike[i], 16, slot_int(1));
		put(open[1], alike[i], 16, slot_int(1));
	}
	speed_run(get_of_8);
	speed_run(get_of_8_alike);
	speed_run(get_of_1000_random);
	speed_run(get_of_1000_hostile);
	speed_run(delete_first_of_2000);
	speed_run(delete_first_of_20000);
	speed_run(delete_any_of_20000);
	slot_pool_destroy(&children.all);
	slot_pool_destroy(&opens.all);
	free(many);
	return 0;
}
