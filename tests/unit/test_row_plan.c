/* SPDX-License-Identifier: MIT */
/*
 * Which rows classes share: by what they inherit, and where numbers end.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "layout_model.h"
#include "view/row_plan.h"

/* "0: 0 1 2", for a class: its first row, and the numbers from there. */
static const char *
rows_of(struct row_plan *plan, const struct class *class)
{
	static char text[200];
	struct class_rows rows = row_plan_add(plan, class);
	int used = snprintf(text, sizeof text, "%zu:", rows.first);
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		used += snprintf(text + used, sizeof text - (size_t)used, " %u",
			rows.numbers[i]);
	return text;
}

static struct class *
add(struct maker *maker, const char *name, struct class *parent,
	const char *slots)
{
	struct class *class = maker_class(maker, name, parent, slots);

	class->identifier = class->name.text;
	return class;
}

struct family {
	struct maker maker;
	struct row_plan plan;
	struct class *root, *left, *below, *right;
};

static void
make_family(struct family *family, size_t most)
{
	struct maker *maker = &family->maker;

	maker_init(maker);
	family->root = add(maker, "Root", NULL, "u32 u32");
	family->left = add(maker, "Left", family->root, "u32");
	family->below = add(maker, "Below", family->left, "u32");
	family->right = add(maker, "Right", family->root, "u32 u32");
	row_plan_init(&family->plan, &maker->run.arena, most);
}

static void
test_shared(void **state)
{
	struct family family;

	(void)state;
	make_family(&family, ROW_NUMBERS);
	maker_layout(&family.maker, "lp64");
	assert_string_equal(rows_of(&family.plan, family.root), "0: 0 1");
	assert_string_equal(rows_of(&family.plan, family.left), "0: 0 1 2");
	assert_string_equal(rows_of(&family.plan, family.below), "0: 0 1 2 3");
	assert_string_equal(rows_of(&family.plan, family.right), "0: 0 1 4 5");
	assert_int_equal(family.plan.count, 6);
	assert_ptr_equal(family.plan.planned[2].class, family.left);
	assert_int_equal(family.plan.planned[2].slot, 2);
	maker_release(&family.maker);
}

/* Classes of another file have no rows, but their children share. */
static void
test_absent_parents(void **state)
{
	struct family family;

	(void)state;
	make_family(&family, ROW_NUMBERS);
	maker_layout(&family.maker, "lp64");
	assert_string_equal(rows_of(&family.plan, family.below), "0: 0 1 2 3");
	assert_string_equal(rows_of(&family.plan, family.right), "0: 0 1 4 5");
	assert_string_equal(rows_of(&family.plan, family.left), "0: 0 1 2");
	maker_release(&family.maker);
}

static void
test_changed(void **state)
{
	struct family family;

	(void)state;
	make_family(&family, ROW_NUMBERS);
	family.left->is_frozen = family.below->is_frozen = true;
	maker_layout(&family.maker, "lp64");
	assert_string_equal(rows_of(&family.plan, family.root), "0: 0 1");
	assert_string_equal(rows_of(&family.plan, family.left), "0: 2 3 4");
	assert_string_equal(rows_of(&family.plan, family.below), "0: 2 3 4 5");
	assert_string_equal(rows_of(&family.plan, family.right), "0: 0 1 6 7");
	maker_release(&family.maker);
}

/* Four rows can be told apart: Below still fits, Right begins anew, and what
 * follows it shares with it, unless it is too long for that too. */
static void
test_numbers_end(void **state)
{
	struct family family;

	(void)state;
	make_family(&family, 4);
	maker_layout(&family.maker, "lp64");
	assert_string_equal(rows_of(&family.plan, family.root), "0: 0 1");
	assert_string_equal(rows_of(&family.plan, family.left), "0: 0 1 2");
	assert_string_equal(rows_of(&family.plan, family.below), "0: 0 1 2 3");
	assert_string_equal(rows_of(&family.plan, family.right), "4: 0 1 2 3");
	assert_string_equal(rows_of(&family.plan, family.root), "4: 0 1");
	assert_string_equal(rows_of(&family.plan, family.left), "8: 0 1 2");
	maker_release(&family.maker);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_shared),
		cmocka_unit_test(test_absent_parents),
		cmocka_unit_test(test_changed),
		cmocka_unit_test(test_numbers_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
