/* SPDX-License-Identifier: MIT */
/* schemas: owners */
/* Values that are made while memory is refused, in a program without
 * assertions: what could not be copied is as at the start. */
#define SLOT_ASSERT_(condition) ((void)(condition))
#include "failing.h"

#define SLOTGEN_IMPLEMENTATION
#define OWNERS_IMPLEMENTATION
#include "owners.h"

#include "scenarios.h"

/* A text is what was given, or, where memory was refused, what it starts as. */
static void
check_text(const char *text, const char *given, const char *start)
{
	bool is_start = text == start ||
		(text && start && strcmp(text, start) == 0);

	CHECK((text && strcmp(text, given) == 0) || (refusals && is_start));
}

static void
makes(void)
{
	Item made = Item_make(.id = 1, .name = "a name", .note = "a note",
		.stamp = {"abc", 3}, .best = NULL);

	CHECK(Item_get_id(&made) == 1);
	check_text(Item_get_name(&made), "a name", "item");
	check_text(Item_get_note(&made), "a note", NULL);
	CHECK(refusals || Item_get_stamp(&made).size == 3);
	failed_operations += refusals != 0;
	Item_release(&made);
}

static void
replaces(void)
{
	Item first = Item_make(.id = 1, .name = "a name", .stamp = {"a", 1},
		.best = NULL);
	Item other = Item_replace(&first, .id = 2, .note = "a note");

	CHECK(Item_get_id(&other) == 2);
	check_text(Item_get_name(&other), "a name", "item");
	check_text(Item_get_note(&other), "a note", NULL);
	failed_operations += refusals != 0;
	Item_release(&first);
	Item_release(&other);
}

static void
makes_of(void)
{
	Part part = Part_of("a text", NULL);

	check_text(Part_get_text(&part), "a text", "");
	failed_operations += refusals != 0;
	Part_release(&part);
}

int
main(void)
{
	long runs = RUN(makes) + RUN(replaces) + RUN(makes_of);

	return run_scenarios_end(runs);
}
