/* SPDX-License-Identifier: MIT */
/* uses: below.h */
#include "below.h"

#include "says.h"

#include <string.h>

struct pools {
	Part_pool parts;
	Box_pool boxes;
};

static void
check_layout(void)
{
	CHECK(offsetof(Crate, x) == offsetof(Box, x));
	CHECK(offsetof(Crate, seen) == offsetof(Box, seen));
	CHECK(offsetof(Crate, all) == offsetof(Box, all));
	CHECK(offsetof(Crate, next) == offsetof(Box, next));
	CHECK(slot_info_class(slot_class_info(&Crate_class, Crate_SLOT_x)) ==
		&Wheel_class);
	CHECK(slot_info_class(slot_class_info(&Box_class, Box_SLOT_x)) ==
		&Part_class);
	CHECK(slot_info_class(slot_class_info(&Sealed_class, Sealed_SLOT_x)) ==
		&Tyre_class);
}

/* Through the parent's setters anything goes; then validate tells. */
static void
check_stored(struct pools *pools)
{
	Crate *crate = Crate_new(&pools->boxes);
	Wheel *wheel = Wheel_new(&pools->parts);

	Crate_set_seen(crate, wheel);
	CHECK(Crate_get_seen(crate) == Wheel_as_Part(wheel));
	Crate_set_x(crate, wheel);
	check_says(&Crate_class, crate, "");
	Box_set_x(Crate_as_Box(crate), Part_new(&pools->parts));
	check_says(&Crate_class, crate, "x: is a Part, not a Wheel\n");
	CHECK(slot_validate(&Box_class, Crate_as_Box(crate), NULL, NULL) == 0);
	CHECK(Crate_append_all(crate, Wheel_new(&pools->parts)));
	CHECK(Box_append_all(Crate_as_Box(crate), Part_new(&pools->parts)));
	check_says(&Crate_class, crate,
		"x: is a Part, not a Wheel\nall[1]: is a Part, not a Wheel\n");
	Crate_free(&pools->boxes, crate);
}

/* Of a chain, which is looked at without recursion. */
static void
check_chain(struct pools *pools)
{
	Crate *crate = Crate_new(&pools->boxes);
	Crate *second = Crate_new(&pools->boxes);
	Wheel *wheel = Wheel_new(&pools->parts);

	Crate_set_seen(crate, wheel);
	Crate_set_seen(second, wheel);
	Crate_set_next(crate, second);
	check_says(&Crate_class, crate, "");
	Box_set_next(Crate_as_Box(second), Box_new(&pools->boxes));
	check_says(&Crate_class, crate, "next.next: is a Box, not a Crate\n");
	Crate_clear_next(second);
	Box_clear_seen(Crate_as_Box(second));
	check_says(&Crate_class, crate, "next.seen: is missing\n");
	Crate_free(&pools->boxes, crate);
	Wheel_free(&pools->parts, wheel);
}

static void
check_named(struct pools *pools)
{
	Crate *crate = Crate_new(&pools->boxes);
	Part *part = Part_new(&pools->parts);
	Tyre *tyre = Tyre_new(&pools->parts);

	CHECK(slot_set_named(&Crate_class, crate, SLOT_NAME("x"),
		      slot_own(part)) == SLOT_WRONG_TYPE);
	CHECK(slot_set_named(&Crate_class, crate, SLOT_NAME("x"),
		      slot_own(tyre)) == SLOT_OK);
	CHECK(Crate_get_x(crate) == Tyre_as_Part(tyre));
	CHECK(Crate_take_x(crate) == Tyre_as_Part(tyre));
	Tyre_free(&pools->parts, tyre);
	Part_free(&pools->parts, part);
	Crate_free(&pools->boxes, crate);
}

static void
check_read(struct pools *pools, const char *json, const char *expected)
{
	/* A header of one class knows no others. */
	const slot_class *classes[] = {&Box_class, &Crate_class, &Part_class,
		&Wheel_class, &Tyre_class};
	slot_json_reader reader;
	char text[200];
	Box *box;

	slot_json_reader_of_text(&reader, json, strlen(json));
	reader.classes = classes;
	reader.class_count = 5;
	box = Box_new_from_json(&pools->boxes, &reader);
	slot_json_message(&reader, "b.json", text, sizeof text);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
	if (box)
		Box_free(&pools->boxes, box);
}

/* What the tag says is a child uses the child's rules. */
static void
check_json(struct pools *pools)
{
	check_read(pools,
		"{\"type\":\"Box\",\"x\":{\"type\":\"Part\",\"id\":1}}",
		"b.json:1:1: no error");
	check_read(pools,
		"{\"type\":\"Crate\",\"x\":{\"type\":\"Part\",\"id\":1}}",
		"b.json:1:35: x: is a Part, not a Wheel");
	check_read(pools,
		"{\"type\":\"Crate\",\"all\":[{\"type\":\"Tyre\",\"id\":1},"
		"{\"type\":\"Part\",\"id\":2}]}",
		"b.json:1:61: all[1]: is a Part, not a Wheel");
	check_read(pools, "{\"type\":\"Crate\",\"shut\":true}",
		"b.json:1:28: 'Crate' object is missing attribute 'seen'");
	check_read(pools, "{\"type\":\"Crate\",\"seen\":null}",
		"b.json:1:24: seen: expected a value, got null");
	CHECK(pools->boxes.all.count == 0 && pools->parts.all.count == 0);
}

#if !defined(__cplusplus) || __cplusplus >= 202002L
static void
check_making(struct pools *pools)
{
	Wheel *wheel = Wheel_new(&pools->parts);
	Tyre *tyre = Tyre_new(&pools->parts);
	Crate crate = Crate_make(.x = wheel, .seen = wheel, .fixed = tyre,
		.shut = true);

	CHECK(Crate_get_fixed(&crate) == Tyre_as_Part(tyre));
	CHECK(Crate_get_seen(&crate) == Wheel_as_Part(wheel));
#if !defined(__cplusplus)
	{
		Crate other = Crate_replace(&crate, .shut = false);

		CHECK(Crate_get_seen(&other) == Wheel_as_Part(wheel));
		CHECK(Crate_get_fixed(&other) == Tyre_as_Part(tyre));
		Crate_release(&other);
	}
#endif
	check_says(&Crate_class, &crate, "");
	Crate_release(&crate);
	Tyre_free(&pools->parts, tyre);
}
#endif

int
main(void)
{
	struct pools pools;

	Part_pool_init(&pools.parts);
	Box_pool_init(&pools.boxes, &pools.parts);
	check_layout();
	check_stored(&pools);
	check_chain(&pools);
	check_named(&pools);
#if !defined(__cplusplus) || __cplusplus >= 202002L
	check_making(&pools);
#endif
	slot_pool_clear(&pools.boxes.all);
	slot_pool_clear(&pools.parts.all);
	check_json(&pools);
	slot_pool_destroy(&pools.boxes.all);
	slot_pool_destroy(&pools.parts.all);
	return failures != 0;
}
