/* SPDX-License-Identifier: MIT */
/* uses: base.h by_name.h */
/* Children without accessors of inherited slots: slot_get, C_make and what goes
 * by numbers and names find them. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "by_name.h"

void
base_counted(Counted *self)
{
	(void)self;
}

/* One level up, and two; a slot that the class refines is its own. */
static void
test_slots(void)
{
	Bolt bolt = Bolt_DEFAULTS;
	Anchor anchor = Anchor_DEFAULTS;
	const Anchor *seen = &anchor;

	CHECK(slot_set(Bolt, &bolt, number, 70000));
	CHECK(!slot_set(Bolt, &bolt, number, 0));
	CHECK(slot_get(Bolt, &bolt, number) == 70000);
	CHECK(slot_get(Bolt, &bolt, made) == 7);
	CHECK(!slot_has(Bolt, &bolt, weight));
	slot_set(Bolt, &bolt, weight, 2.5);
	CHECK(slot_has(Bolt, &bolt, weight));
	CHECK(Part_get_weight(Bolt_as_Part(&bolt)) == 2.5);
	CHECK(slot_set(Anchor, &anchor, code, "M8"));
	CHECK(strcmp(slot_get(Anchor, seen, code), "M8") == 0);
	slot_set_unchecked(Anchor, &anchor, errno, 4);
	CHECK(slot_get(Anchor, seen, errno) == 4);
	CHECK(!Anchor_set_number(&anchor, 501));
	CHECK(slot_set(Anchor, &anchor, number, 500));
	CHECK(Part_append_holes(Anchor_as_Part(&anchor), 9));
	CHECK(Part_get_holes(Anchor_as_const_Part(seen), 0) == 9);
	CHECK(slot_exists(Anchor, weight) && !slot_exists(Anchor, nothing));
	Bolt_release(&bolt);
	Anchor_release(&anchor);
}

/* A number is the parent's. */
static void
test_numbers(void)
{
	Anchor anchor = Anchor_DEFAULTS;
	slot_value value;
	int number;

	CHECK(slot_id(Anchor, made) == Part_SLOT_made);
	CHECK(slot_id(Anchor, errno) == Anchor_SLOT_errno);
	for (number = 0; number <= Anchor_SLOT_errno; number++)
		CHECK(slot_class_info(&Anchor_class, number) != NULL);
	CHECK(slot_find(&Anchor_class, "errno", 5) == Anchor_SLOT_errno);
	CHECK(slot_find(&Anchor_class, "weight", 6) == slot_id(Anchor, weight));
	CHECK(slot_set_named(&Anchor_class, &anchor, SLOT_NAME("weight"),
		      slot_real(1.5)) == SLOT_OK);
	CHECK(slot_get_named(&Anchor_class, &anchor, SLOT_NAME("weight"),
		      &value) == SLOT_OK);
	CHECK(value.as.real == 1.5 && slot_get(Anchor, &anchor, weight) == 1.5);
	Anchor_release(&anchor);
}

/* A parent of another file has its accessors there. */
static void
test_imported(void)
{
	Tool a = Tool_DEFAULTS, b = Tool_DEFAULTS;

	slot_set(Tool, &a, id, 5);
	CHECK(slot_get(Tool, &a, id) == 5 && slot_get(Tool, &a, share) == 50);
	CHECK(!slot_set(Tool, &a, share, 101) && slot_set(Tool, &a, share, 1));
	CHECK(!Tool_eq(&a, &b));
	slot_set(Tool, &b, id, 5);
	CHECK(!Tool_eq(&a, &b));
	slot_set(Tool, &b, share, 1);
	CHECK(Tool_eq(&a, &b));
}

static void
test_made(void)
{
#if !defined(__cplusplus)
	Pair pair = Pair_make(.left = 1, .right = 2);
	Anchor anchor = Anchor_make(.number = 3, .code = "abc", .stocked = true,
		.pair = pair, .errno_ = 2, .weight = 0.5, .made = 8);
	Anchor other = Anchor_replace(&anchor, .weight = 4);
	Moved moved = Moved_make(.x = -4, .y = 3);
	Moved again = Moved_replace(&moved, .x = 5);

	CHECK(slot_get(Anchor, &anchor, number) == 3);
	CHECK(slot_get(Anchor, &anchor, made) == 8);
	CHECK(Pair_get_right(slot_get(Anchor, &anchor, pair)) == 2);
	CHECK(slot_get(Anchor, &other, weight) == 4);
	CHECK(slot_get(Anchor, &other, errno) == 2);
	CHECK(!Anchor_eq(&anchor, &other));
	CHECK(slot_get(Moved, &again, x) == 5 && slot_get(Moved, &again, y) == 3);
	Anchor_release(&anchor);
	Anchor_release(&other);
#endif
}

static void
test_of(void)
{
	Moved moved = Moved_of(-4);
	Tool tool = Tool_of(9, true, Unit_metre, false, 2.5f);

	CHECK(slot_get(Moved, &moved, x) == -4);
	CHECK(!slot_has(Moved, &moved, y));
	CHECK(slot_get(Tool, &tool, id) == 9);
	CHECK(slot_get(Tool, &tool, unit) == Unit_metre);
	CHECK(slot_get(Tool, &tool, length) == 2.5f);
}

int
main(void)
{
	test_slots();
	test_numbers();
	test_imported();
	test_made();
	test_of();
	return failures != 0;
}
