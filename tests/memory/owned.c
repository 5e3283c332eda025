/* SPDX-License-Identifier: MIT */
/* schemas: owners */
/* The accessors of what owns, the making of values, objects of pools, weak
 * references, dictionaries. */
#include "failing.h"

#define OWNERS_IMPLEMENTATION
#include "owners.h"

#include "scenarios.h"

static const char text[] = "a text of some length";

static Item_pool items;
static Part_pool parts;
static Item *o;

/* A first object, which is not always in the same slab. */
static bool
begin(void)
{
	Item_pool_init(&items, &parts);
	Part_pool_init(&parts, &items);
	watch_pool(&items.all);
	watch_pool(&parts.all);
	return TRY((o = Item_new(&items)) != NULL);
}

static void
strings(void)
{
	if (!begin())
		return;
	MUST(Item_set_name(o, text));
	MUST(Item_set_name(o, Item_get_name(o) + 7));
	MUST(Item_set_note(o, text) && Item_has_note(o));
	MUST(Item_set_stamp(o, text, 3));
	MUST(Item_set_stamp(o, (const char *)Item_get_stamp(o).data + 1, 2));
	MUST(Item_set_seal(o, text, sizeof text));
	MUST(Item_set_pair(o, 1, text));
	MUST(Item_set_both(o, 0, text));
	MUST(Item_append_few(o, text));
	MUST(Item_insert_few(o, 0, Item_get_few(o, 0)));
	MUST(Item_append_chips(o, text, 1));
	MUST(Item_set_chips(o, 0, text, 5));
}

/* Lists of numbers and texts, which move as they grow. */
static void
lists(void)
{
	size_t i;

	if (!begin())
		return;
	for (i = 0; i < 12; i++) {
		MUST(Item_insert_marks(o, i / 2, (int64_t)i + 1));
		MUST(Item_append_sums(o, -5));
		MUST(i ? Item_insert_codes(o, 0, Item_get_codes(o, i - 1))
		       : Item_append_codes(o, "1234567"));
		MUST(i ? Item_insert_words(o, i / 2, Item_get_words(o, 0))
		       : Item_append_words(o, text));
		MUST(Item_append_lines(o, text));
		MUST(Item_append_blobs(o, text, i));
		MUST(Item_append_rows(o));
		MUST(Item_append_seen(o, o));
		MUST(Item_append_watchers(o, Item_weaken(&items, o)));
	}
	MUST(Item_reserve_marks(o, 100));
	MUST(Item_reserve_words(o, 100));
	MUST(Item_reserve_lines(o, 0));
	CHECK(Item_remove_words(o, 3) && Item_remove_blobs(o, 0));
	Item_clear_lines(o);
	MUST(Item_reserve_lines(o, 0) && Item_has_lines(o));
	MUST(Item_append_lines(o, text));
}

/* The first element of a list that is unset, which it is again where the
 * element cannot be had. */
static void
first_elements(void)
{
	if (!begin())
		return;
	MUST(Item_insert_lines(o, 0, text));
	MUST(Item_append_sums(o, 1));
	MUST(Item_append_words(o, text));
	MUST(Item_append_blobs(o, text, 2));
}

static void
embedded(void)
{
	static Tag tag;
	Tag *label;

	if (!begin())
		return;
	Tag_init(&tag);
	watch(&Tag_class, &tag);
	MUST(Tag_set_text(&tag, text));
	MUST(Tag_set_text(Item_at_tag(o), text));
	MUST(Item_append_tags(o));
	MUST(Tag_set_text(Item_at_tags(o, 0), text));
	MUST(Item_insert_tags(o, 0));
	MUST(Item_append_tags(o));
	MUST(Item_append_tags(o));
	label = Item_at_label(o); /* it is set by that */
	MUST(Tag_set_text(label, text));
	MUST(Item_append_some(o));
	MUST(Tag_set_text(Item_at_some(o, 0), text));
	MUST(Item_append_grid(o));
	MUST(Tag_set_text(Item_at_grid(o, 0, 1), text));
	MUST(Tag_copy(&tag, Item_at_grid(o, 0, 1)));
	MUST(Tag_copy(Item_at_tag(o), &tag));
}

/* Takes over a new object, or it stays with the caller. */
#define TAKES(result, make, give) \
	do { \
		MUST((result = make) != NULL); \
		MUST(give); \
	} while (0)

static void
owning(void)
{
	Item *kid, *other;
	Part *part;

	if (!begin())
		return;
	MUST((kid = Item_new(&items)) != NULL);
	Item_set_best(o, kid);
	TAKES(kid, Item_new(&items), Item_append_kids(o, kid));
	TAKES(kid, Item_new(&items), Item_insert_kids(o, 0, kid));
	TAKES(kid, Item_new(&items), Item_append_limbs(o, kid));
	MUST((part = Part_new(&parts)) != NULL);
	Item_set_part(o, part);
	MUST(Part_set_text(part, text));
	MUST((part = Part_new(&parts)) != NULL);
	MUST(Part_append_parts(Item_get_part(o), part));
	MUST((kid = Item_new(&items)) != NULL);
	Part_set_item(part, kid);
	kid = Item_take_kids(o, 0);
	CHECK(Item_count_kids(o) == 1);
	other = Item_take_kids(o, 0);
	MUST(Item_append_kids(kid, other));
	Item_set_watch(o, Item_weaken(&items, kid));
	MUST((kid = Item_new(&items)) != NULL);
	MUST(Item_copy(kid, o));
	Item_free(&items, kid);
}

/* What a list that cannot grow does not take over is the caller's. */
static void
refused_ownership(void)
{
	size_t i;
	Item *kid;

	if (!begin())
		return;
	for (i = 0; i < 10; i++) {
		MUST((kid = Item_new(&items)) != NULL);
		if (TRY(Item_append_kids(o, kid)))
			continue;
		CHECK(Item_count_kids(o) == i);
		Item_free(&items, kid);
		return;
	}
}

/* Slabs come in ever larger numbers, of several classes in one pool. */
static void
many(void)
{
	size_t i;
	void *made;

	if (!begin())
		return;
	for (i = 0; i < 3000; i++) {
		MUST((made = i % 3 ? (void *)Item_new(&items)
				   : (void *)Box_new(&items)) != NULL);
		if (i % 500 == 0)
			Item_free(&items, (Item *)made);
	}
	CHECK(items.all.count == 2995);
	slot_pool_clear(&items.all);
	CHECK(items.all.count == 0);
	MUST((made = Box_new(&items)) != NULL);
}

static void
attributes(void)
{
	Box *box;
	char name[40];
	int i;

	if (!begin())
		return;
	MUST((box = Box_new(&items)) != NULL);
	for (i = 0; i < 20; i++) {
		snprintf(name, sizeof name, "name%d", i);
		MUST(slot_set_named(&Box_class, box, name, strlen(name),
			     i % 2 ? slot_text(text, 5) : slot_uint(1)) ==
			SLOT_OK);
		MUST(slot_set_named(&Box_class, box, name, strlen(name),
			     slot_text(text, sizeof text - 1)) == SLOT_OK);
	}
	/* Not the last: without its shape they need a table. */
	MUST(slot_delete_named(&Box_class, box, SLOT_NAME("name3")) ==
		SLOT_OK);
	CHECK(slot_dict_count(&Box_class, box) == 19);
	MUST((o = (Item *)(void *)Box_new(&items)) != NULL);
	MUST(slot_copy(&Box_class, o, box));
}

/* Lists in lists, and what they own in other pools. */
static void
nests(void)
{
	static Nest nest, copy;
	Part *part;

	if (!begin())
		return;
	Nest_init(&nest);
	Nest_init(&copy);
	watch(&Nest_class, &nest);
	watch(&Nest_class, &copy);
	MUST(Nest_append_nests(&nest));
	MUST(Nest_append_nests(Nest_at_nests(&nest, 0)));
	MUST(Nest_set_text(Nest_at_nests(Nest_at_nests(&nest, 0), 0), text));
	MUST((part = Part_new(&parts)) != NULL);
	Nest_set_part(Nest_at_nests(&nest, 0), part);
	MUST(Nest_copy(&copy, &nest));
	MUST(Nest_copy(&nest, &copy));
	CHECK(Nest_eq(&nest, &copy));
}

int
main(void)
{
	long runs = RUN(strings) + RUN(lists) + RUN(first_elements) +
		RUN(embedded) + RUN(owning) + RUN(refused_ownership) +
		RUN(many) + RUN(attributes) + RUN(nests);

	return run_scenarios_end(runs);
}
