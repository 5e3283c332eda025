/* SPDX-License-Identifier: MIT */
/* schemas: owners */
/* Values that are made while memory is refused: the call says so, nothing is
 * lost, and what was there is as it was. */
#include "failing.h"

#define OWNERS_IMPLEMENTATION
#include "owners.h"

#include "scenarios.h"

/* Whether it was made, as far as memory went. */
static bool
check_answer(bool answer, const slot_fault *fault)
{
	CHECK(answer == (refusals == 0));
	CHECK(answer || fault->status == SLOT_NO_MEMORY);
	failed_operations += refusals != 0;
	return answer;
}

static void
makes(void)
{
	slot_fault fault;
	Item made = Item_DEFAULTS;

	if (check_answer(Item_try_make(&made, &fault, .id = 1, .name = "a name",
				 .note = "a note", .stamp = {"abc", 3},
				 .best = NULL),
		    &fault)) {
		CHECK(strcmp(Item_get_name(&made), "a name") == 0);
		CHECK(strcmp(Item_get_note(&made), "a note") == 0);
		CHECK(Item_get_stamp(&made).size == 3);
	} else {
		CHECK(Item_get_id(&made) == 0);
		CHECK(strcmp(Item_get_name(&made), "item") == 0);
	}
	Item_release(&made);
}

static void
replaces(void)
{
	slot_fault fault;
	Item item = Item_DEFAULTS;

	if (Item_set_name(&item, "a name") &&
		check_answer(Item_try_replace(&item, &fault, &item, .id = 2,
				     .note = "a note"),
			&fault)) {
		CHECK(Item_get_id(&item) == 2);
		CHECK(strcmp(Item_get_name(&item), "a name") == 0);
		CHECK(strcmp(Item_get_note(&item), "a note") == 0);
	} else {
		CHECK(Item_get_id(&item) == 0 && !Item_get_note(&item));
	}
	Item_release(&item);
}

static void
makes_new(void)
{
	slot_fault fault;
	Item_pool pool;
	Part_pool parts;
	Item *item;

	Part_pool_init(&parts, &pool);
	Item_pool_init(&pool, &parts);
	item = Item_try_new(&pool, &fault, .id = 1, .name = "a name",
		.note = "a note", .stamp = {"abc", 3}, .best = NULL);
	check_answer(item != NULL, &fault);
	CHECK(pool.all.count == (item ? 1 : 0));
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&parts.all);
}

static void
makes_of(void)
{
	slot_fault fault;
	Part part = Part_DEFAULTS;

	if (check_answer(Part_try_of(&part, &fault, "a text", NULL), &fault))
		CHECK(strcmp(Part_get_text(&part), "a text") == 0);
	else
		CHECK(strcmp(Part_get_text(&part), "") == 0);
	Part_release(&part);
}

int
main(void)
{
	long runs = RUN(makes) + RUN(replaces) + RUN(makes_new) +
		RUN(makes_of);

	return run_scenarios_end(runs);
}
