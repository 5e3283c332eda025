/* SPDX-License-Identifier: MIT */
/* All classes of a schema that have pools, filled by chance: what comes back
 * out of a pool's stream into another pool is what was there. */
#include "../memory/failing.h"

#include "schema.h"

#include "../lib/inner.h"

#include "chance.h"

static int faults;
static unsigned long compared, taken, refused, families;

/* The pool that is taken out, its objects by row, and where they come to. */
static slot_pool *from, back;
static void *rows[4096], *fresh[4096];
static size_t row_count;

static void
fault_at(int line, const char *what, const char *is)
{
	if (faults++ < 10)
		printf("back.c:%d: %s: %s: %s\n", line,
			slot_class_name(from->root), what, is);
}

static size_t
rows_of(const slot_pool *pool, void **objects)
{
	slot_run_walk walk = slot_pool_runs(pool);
	slot_run run;
	size_t count = 0, i;

	while (slot_next_run(&walk, NULL, &run))
		for (i = 0; i < run.count; i++) {
			if (count == 4096)
				abort();
			objects[count++] = slot_run_at(char, run, i);
		}
	return count;
}

/*---- what was, and what is ------------------------------------------------*/

/* A pointer may stand anywhere. */
static void *
pointer_at(const char *at)
{
	void *pointer;

	memcpy(&pointer, at, sizeof pointer);
	return pointer;
}

static void *
led_to(slot_pool *pool, const slot_info *slot, const char *at)
{
	slot_weak weak;
	uint32_t index;

	if (slot->kind == SLOT_KIND_WEAK) {
		memcpy(&weak, at, sizeof weak);
		return slot_deref(pool, weak, NULL);
	}
	if (!(slot->flags & SLOT_IS_INDEX))
		return pointer_at(at);
	memcpy(&index, at, sizeof index);
	return index ? slot_pool_at(pool, index) : NULL;
}

/* Into its own pool by row, into others just there. */
static bool
same_reference(const slot_info *slot, const char *a, const char *b)
{
	slot_pool *pool = slot_pool_for(from, slot_info_class(slot));
	void *was = led_to(pool, slot, a),
	     *is = led_to(pool == from ? &back : pool, slot, b);
	size_t i;

	if (pool != from || !was || !is)
		return was == is;
	for (i = 0; i < row_count; i++)
		if (rows[i] == was)
			return fresh[i] == is;
	return false;
}

static bool
same_slot(const slot_class *of, const void *a, const void *b, int number);

/* What the class has, of which objects may be below it. */
static bool
same_object(const slot_class *of, const void *a, const void *b)
{
	int number;

	for (number = 0; number < (int)of->count; number++)
		if (!same_slot(of, a, b, number))
			return false;
	return true;
}

static bool
same_element(const slot_class *of, const slot_info *slot, const char *a,
	const char *b)
{
	switch (slot->kind) {
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		return !slot_info_class(slot) || same_reference(slot, a, b);
	case SLOT_KIND_OBJECT:
		return same_object(slot_info_class(slot), a, b);
	case SLOT_KIND_OWN:
		a = pointer_at(a);
		b = pointer_at(b);
		return a && b ? same_object(slot_info_class(slot), a, b)
			      : a == b;
	default:
		return inner_element_eq(of, slot, a, b);
	}
}

static bool
same_slot(const slot_class *of, const void *a, const void *b, int number)
{
	const slot_info *slot = slot_class_info(of, number);
	size_t count = slot_count(of, a, number), i;
	const char *x = inner_at(slot, a), *y = inner_at(slot, b);

	if ((slot->kind == SLOT_KIND_REF || slot->kind == SLOT_KIND_WEAK) &&
		!slot->dimensions)
		return same_element(of, slot, x, y);
	if (inner_is_set(slot, a) != inner_is_set(slot, b))
		return false;
	if (!inner_is_set(slot, a))
		return true;
	if (slot_count(of, b, number) != count)
		return false;
	for (i = 0; i < count; i++, compared++)
		if (!same_element(
			    of, slot, x + i * slot->size, y + i * slot->size))
			return false;
	return true;
}

/*---- a pool ---------------------------------------------------------------*/

/* Whether the root's slot can be a column that is taken in. */
static bool
is_column(const char *name, const slot_info *slot)
{
	const char *one[2] = {NULL, NULL};
	slot_arrow_options options;
	struct ArrowArrayStream stream;

	memset(&options, 0, sizeof options);
	options.columns = one;
	one[0] = name;
	if (slot->flags & SLOT_IS_BORROWED ||
		slot_pool_to_arrow(from, &options, &stream) != SLOT_OK)
		return false;
	stream.release(&stream);
	return true;
}

static uint32_t
columns_of(const char **names, int *numbers)
{
	uint32_t count = 0, i;

	for (i = 0; i < from->root->count && count < 255; i++) {
		const slot_info *slot = slot_class_info(from->root, (int)i);

		names[count] = slot_class_text(from->root, slot->name);
		numbers[count] = (int)i;
		count += is_column(names[count], slot);
	}
	names[count] = NULL;
	return count;
}

static void
compare_all(const int *numbers, uint32_t count, bool has_classes)
{
	uint32_t k;
	size_t i;

	if (rows_of(&back, fresh) != row_count) {
		fault_at(__LINE__, "rows", "another number");
		return;
	}
	for (i = 0; i < row_count; i++) {
		families += has_classes && slot_class_of(rows[i]) != back.root;
		if (slot_class_of(fresh[i]) !=
			(has_classes ? slot_class_of(rows[i]) : back.root))
			fault_at(__LINE__, "another class",
				slot_class_name(slot_class_of(fresh[i])));
		for (k = 0; k < count; k++)
			if (!same_slot(
				    back.root, rows[i], fresh[i], numbers[k]))
				fault_at(__LINE__, "another value",
					slot_class_text(back.root,
						slot_class_info(
							back.root, numbers[k])
							->name));
	}
}

/* What an abstract class is refused for, and what needs a value that no stream
 * has: a slot that borrows, or leads to its own class. */
static bool
may_be_refused(const slot_arrow_error *fault)
{
	return fault->status == SLOT_ARROW_COLUMN &&
		(strstr(fault->text, "is abstract") ||
			strstr(fault->text, "is missing attribute") ||
			strstr(fault->text, "has no attribute"));
}

static void
try_pool(slot_pool *pool, uint32_t batch_rows, const char *class_column)
{
	static const char *names[256];
	static int numbers[256];
	slot_pool *others[FAMILIES_MOST];
	struct ArrowArrayStream stream;
	slot_arrow_options options;
	slot_arrow_error fault;
	uint32_t count, i, k = 0;
	size_t before = pool->count;

	from = pool;
	for (i = 0; i < pool_count; i++)
		if (peers[i] != pool)
			others[k++] = peers[i];
	count = columns_of(names, numbers);
	if (!count)
		return;
	slot_pool_init(&back, pool->root, others, k);
	row_count = rows_of(pool, rows);
	memset(&options, 0, sizeof options);
	options.columns = names;
	options.batch_rows = batch_rows;
	options.class_column = class_column;
	if (slot_pool_to_arrow(pool, &options, &stream) != SLOT_OK)
		fault_at(__LINE__, "out", "refused");
	else if (slot_pool_from_arrow(&back, &stream, &fault) == SLOT_OK) {
		compare_all(numbers, count, class_column != NULL);
		taken++;
	} else if (may_be_refused(&fault)) {
		refused++;
	} else {
		fault_at(__LINE__, "refused", fault.text);
	}
	slot_pool_destroy(&back);
	if (pool->count != before)
		fault_at(__LINE__, "the pool", "has changed");
}

int
main(void)
{
	uint32_t i;

	begin();
	fill_pools(60, true);
	for (i = 0; i < pool_count; i++) {
		try_pool(&pools[i], 0, NULL);
		try_pool(&pools[i], 7, NULL);
		try_pool(&pools[i], 11, "of class");
	}
	slot_pools_destroy(peers, pool_count, pool_count);
	if (blocks)
		fault_at(__LINE__, "memory", "some is left");
	printf("%lu streams, %lu refused, %lu values, %lu below the root\n",
		taken, refused, compared, families);
	return faults != 0 || taken == 0;
}
