/* SPDX-License-Identifier: MIT */
/* uses: owners.h */
/* C only */
/* Own is a tree: two owners of one object, an object that owns itself, and one
 * that is freed twice are asserted in developer builds. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "hooked.h"

#include "owners.h"

static int failures;
static jmp_buf failed;
static void **blocks; /* each begins with the one before */
static Item_pool items;
static Part_pool parts;
static Item *a, *b, *c;
static Part *part;

/* Behind a block of before and how many bytes it has. */
void *
test_allocate(void *pointer, size_t size)
{
	size_t *block = (size_t *)malloc(size + 32);

	if (!block)
		abort();
	block[0] = (size_t)(uintptr_t)blocks;
	block[1] = size;
	blocks = (void **)(void *)block;
	if (pointer) {
		size_t old = ((size_t *)pointer)[-3];

		memcpy(block + 4, pointer, old < size ? old : size);
	}
	return block + 4;
}

/* What is lost by an assertion that fails is in memory that goes at once. */
void
test_free(void *pointer)
{
	(void)pointer;
}

void
test_refuse(const char *condition)
{
	(void)condition;
	longjmp(failed, 1);
}

static void
begin(void)
{
	Item_pool_init(&items, &parts);
	Part_pool_init(&parts, &items);
	a = Item_new(&items);
	b = Item_new(&items);
	c = Item_new(&items);
	part = Part_new(&parts);
}

static void
end(void)
{
	while (blocks) {
		void **before = (void **)*blocks;

		free(blocks);
		blocks = before;
	}
}

static void
owns_itself(void)
{
	Item_set_best(a, a);
}

static void
owns_itself_by_a_list(void)
{
	Item_append_kids(a, a);
	Item_free(&items, a);
}

static void
owns_itself_in_an_array(void)
{
	Item_append_limbs(a, a);
	Item_free(&items, a);
}

static void
circle(void)
{
	Item_set_best(a, b);
	Item_append_kids(b, c);
	Item_set_best(c, a);
	Item_free(&items, b);
}

static void
circle_of_families(void)
{
	Item_set_part(a, part);
	Part_set_item(part, a);
	Part_free(&parts, part);
}

static void
circle_below(void)
{
	Item_set_best(a, b);
	Item_set_best(b, c);
	Item_append_kids(c, b);
	Item_free(&items, a);
}

static void
circle_released(void)
{
	Item_set_best(a, b);
	Item_set_best(b, a);
	Item_release(a);
}

static void
two_owners(void)
{
	Item_set_best(a, c);
	Item_set_best(b, c);
	Item_free(&items, a);
	Item_free(&items, b);
}

static void
two_owners_of_a_part(void)
{
	Item_set_part(a, part);
	Item_set_part(b, part);
	Item_free(&items, a);
	Item_free(&items, b);
}

static void
twice_in_a_list(void)
{
	Item_append_kids(a, b);
	Item_append_kids(a, b);
	Item_free(&items, a);
}

static void
owner_of_what_was_freed(void)
{
	Part_free(&parts, part);
	Item_set_part(a, part);
}

/* What is freed for it owns it. */
static void
moved_up(void)
{
	Item_set_best(a, b);
	Item_set_best(b, c);
	Item_set_best(a, c);
}

static void
freed_twice(void)
{
	Part_free(&parts, part);
	Part_free(&parts, part);
}

static void
freed_below_its_owner(void)
{
	Item_set_best(a, b);
	Item_free(&items, b);
	Item_free(&items, a);
}

/* None of them is asserted. */
static void
trees(void)
{
	Item_set_best(a, b);
	Item_set_best(a, Item_get_best(a));
	Item_set_best(c, Item_take_best(a));
	Item_append_kids(b, a);
	Item_set_part(a, part);
	Part_append_parts(part, Part_new(&parts));
	SLOT_IGNORE(Item_copy(b, b));
	Item_free(&items, c);
	a = Item_new(&items); /* where others were */
	b = Item_new(&items);
	Item_set_best(b, a);
	Item_set_best(b, NULL);
	slot_pool_clear(&items.all);
	a = Item_new(&items);
	Item_set_part(a, Part_new(&parts));
	slot_pool_destroy(&items.all);
	slot_pool_destroy(&parts.all);
}

static void
check(const char *name, void (*run)(void), bool is_asserted)
{
	volatile bool was_asserted = true;

	begin();
	if (setjmp(failed) == 0) {
		run();
		was_asserted = false;
	}
	end();
	if (was_asserted == is_asserted)
		return;
	printf("%s: %s\n", name, was_asserted ? "asserted" : "not asserted");
	failures++;
}

#define ASSERTED(what) check(#what, what, true)

int
main(void)
{
	ASSERTED(owns_itself);
	ASSERTED(owns_itself_by_a_list);
	ASSERTED(owns_itself_in_an_array);
	ASSERTED(circle);
	ASSERTED(circle_of_families);
	ASSERTED(circle_below);
	ASSERTED(circle_released);
	ASSERTED(two_owners);
	ASSERTED(two_owners_of_a_part);
	ASSERTED(twice_in_a_list);
	ASSERTED(owner_of_what_was_freed);
	ASSERTED(moved_up);
	ASSERTED(freed_twice);
	ASSERTED(freed_below_its_owner);
	check("trees", trees, false);
	return failures != 0;
}
