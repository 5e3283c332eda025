/* SPDX-License-Identifier: MIT */
/* uses: base.h family.h */
/* Classes of two files in one program: children, embedded objects, enums and
 * handles of the other file, and slot_is_a across them. */
#include <stdio.h>

#define SLOT_ASSERT_(condition) ((void)0)

#include "check.h"
#include "family.h"
#include "base.h"

void
base_counted(Counted *self)
{
	self->number = 7;
}

#if !slot_exists(Part, share) || !slot_exists(Part, id) || slot_exists(Item, size)
#error "slot_exists"
#endif

static void
test_part(void)
{
	Part part, twin;
	Item *item = Part_as_Item(&part);
	Thing *thing = Part_as_Thing(&part);
	Pair pair = Pair_DEFAULTS;
	Thing_weak handle = {5, 1};

	Part_init(&part);
	CHECK(Item_get_share(item) == 50 && Part_get_share(&part) == 50);
	CHECK(Pair_get_right(Part_get_where(&part)) == 3);
	CHECK(Part_set_size(&part, 3) && !Part_set_size(&part, 4));
	Thing_set_id(thing, 7);
	Item_set_sold(item, true);
	CHECK(Thing_set_unit(thing, Unit_second));
	CHECK(part.id == 7 && Part_get_sold(&part) && Part_get_unit(&part) == Unit_second);
	CHECK(Part_get_size(&part) == 3); /* its bits are not the parent's */
	CHECK(Part_get_access(&part) == Bits_r);
	CHECK(Part_set_access(&part, SLOT_CAST(Bits, 3)) && !Part_set_access(&part, SLOT_CAST(Bits, 4)));
	Pair_set_left(&pair, -1);
	Part_set_where(&part, &pair);
	CHECK(Pair_get_left(Part_get_where(&part)) == -1);
	Part_set_near(&part, handle);
	CHECK(Part_get_near(&part).index == 5);
	Part_set_next(&part, item);
	CHECK(Part_get_next(&part) == item);
	twin = part;
	Part_init(&part);
	Item_copy(Part_as_Item(&part), Part_as_const_Item(&twin));
	CHECK(part.id == 7 && Part_get_sold(&part) && Part_get_size(&part) == 0);
	CHECK(Part_get_unit(&part) == Unit_second && !Part_get_next(&part));
}

static void
test_lending(void)
{
	Borrower one, two;
	Box box;

	CHECK(sizeof(Borrower) == sizeof(Lender)); /* it fits in what is spare */
	Borrower_init(&one);
	Borrower_init(&two);
	Borrower_set_c(&one, true);
	Borrower_set_d(&one, 9);
	Borrower_set_a(&two, 4);
	Borrower_set_b(&two, true);
	Lender_copy(Borrower_as_Lender(&one), Borrower_as_const_Lender(&two));
	CHECK(Borrower_get_a(&one) == 4 && Borrower_get_b(&one));
	CHECK(Borrower_get_c(&one) && Borrower_get_d(&one) == 9);
	Box_init(&box);
	Box_set_tag(&box, 3);
	Box_set_inside(&box, Borrower_as_const_Lender(&one));
	CHECK(Lender_get_a(Box_get_inside(&box)) == 4 && Box_get_tag(&box) == 3);
}

static void
test_tables(void)
{
	const slot_info *info;
	slot_value value;
	Tool tool;
	char text[100];

	CHECK(slot_is_a(&Part_class, &Thing_class) && slot_is_a(&Part_class, &Item_class));
	CHECK(slot_is_a(&SharpTool_class, &Thing_class) && !slot_is_a(&SharpTool_class, &Item_class));
	CHECK(!slot_is_a(&Item_class, &Part_class) && !slot_is_a(&Thing_class, &Part_class));
	CHECK(slot_is_a(&SharpTool_class, &Tool_class) && !slot_is_a(&Tool_class, &SharpTool_class));
	CHECK(slot_is_a(&Borrower_class, &Lender_class) && !slot_is_a(&Alone_class, &Dated_class));
	Tool_init(&tool);
	/* The other file's enum has a table in this one too. */
	info = slot_class_info(&Tool_class, Tool_SLOT_units);
	CHECK(info->kind == SLOT_KIND_ENUM && slot_info_enum(info)->count == 3);
	CHECK(slot_read_at(&Tool_class, &tool, Tool_SLOT_units, 1, &value) == SLOT_OK);
	CHECK(value.as.integer == Unit_metre);
	CHECK(strcmp(slot_enum_text(slot_info_enum(info), Unit_second), "second") == 0);
	/* Its classes have too, and so have those that they reach: the same by id. */
	info = slot_class_info(&Tool_class, Tool_SLOT_pairs);
	CHECK(info->kind == SLOT_KIND_OBJECT);
	CHECK(slot_class_same(slot_info_class(info), &Pair_class));
	CHECK(slot_info_class(info)->count == Pair_class.count);
	CHECK(slot_is_a(slot_info_class(info), &Pair_class) && slot_is_a(&Pair_class, slot_info_class(info)));
	CHECK(!slot_is_a(&Part_class, slot_info_class(info)) && !slot_is_a(slot_info_class(info), &Part_class));
	CHECK(strcmp(slot_class_text(&Tool_class, slot_class_info(&Tool_class,
		Tool_SLOT_id)->owner), "Thing") == 0);
	CHECK(slot_set_named(&Tool_class, &tool, SLOT_NAME("month"), slot_uint(13)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_set_named(&Tool_class, &tool, SLOT_NAME("month"), slot_uint(12)) == SLOT_OK);
	CHECK(Tool_get_month(&tool) == 12 && Tool_get_year(&tool) == 1970);
	slot_message(SLOT_NO_ATTRIBUTE, &Tool_class, SLOT_NAME("moth"), text, sizeof text);
	CHECK(strcmp(text, "'Tool' object has no attribute 'moth'. Did you mean: 'month'?") == 0);
}

int
main(void)
{
	test_part();
	test_lending();
	test_tables();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
