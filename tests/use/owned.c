/* SPDX-License-Identifier: MIT */
/* uses: owners.h */
/* What objects own: set, found again and given up once, also where memory runs out. */
#include <stdio.h>
#include <stdlib.h>

#define SLOT_ASSERT_(condition) ((void)0) /* as under NDEBUG: refused indexes are tested */
#include "check.h"
#include "hooked.h"
#include "owners.h"

/* Allocations that are left before one fails, once; blocks that were not freed. */
static long before_failure = -1, blocks;
static bool refuses_all;

void *
test_allocate(void *pointer, size_t size)
{
	if (refuses_all || (before_failure >= 0 && before_failure-- == 0))
		return NULL;
	blocks += pointer == NULL;
	return realloc(pointer, size);
}

void
test_free(void *pointer)
{
	blocks--;
	free(pointer);
}

void
test_refuse(const char *condition)
{
	(void)condition;
}

static Item_pool items;
static Part_pool parts;

static void
begin(void)
{
	Item_pool_init(&items, &parts);
	Part_pool_init(&parts, &items);
}

static void
end(void)
{
	slot_pool_destroy(&items.all);
	slot_pool_destroy(&parts.all);
	CHECK(blocks == 0);
}

static void
test_strings(void)
{
	Item *o = Item_new(&items);
	slot_bytes bytes;

	CHECK(strcmp(Item_get_name(o), "item") == 0 && !Item_has_note(o) && !Item_get_note(o));
	CHECK(Item_set_name(o, "longer than that") && Item_set_name(o, Item_get_name(o) + 7));
	CHECK(strcmp(Item_get_name(o), "than that") == 0);
	CHECK(Item_set_name(o, "") && Item_get_name(o)[0] == 0);
	CHECK(Item_set_name(o, NULL) && strcmp(Item_get_name(o), "item") == 0);
	CHECK(Item_set_note(o, "") && Item_has_note(o) && Item_get_note(o)[0] == 0);
	CHECK(Item_set_note(o, "n") && strcmp(Item_get_note(o), "n") == 0);
	Item_clear_note(o);
	CHECK(!Item_has_note(o));
	CHECK(Item_get_stamp(o).size == 0 && Item_set_stamp(o, "a\0b", 3));
	bytes = Item_get_stamp(o);
	CHECK(bytes.size == 3 && memcmp(bytes.data, "a\0b", 3) == 0);
	CHECK(Item_set_stamp(o, SLOT_CAST(const char *, bytes.data) + 1, 2));
	CHECK(memcmp(Item_get_stamp(o).data, "\0b", 2) == 0);
	CHECK(!Item_has_seal(o) && Item_set_seal(o, "", 0) && Item_has_seal(o));
	CHECK(Item_get_seal(o).size == 0);
	Item_clear_seal(o);
	CHECK(!Item_has_seal(o));
	CHECK(Item_set_pair(o, 1, "one") && !Item_set_pair(o, 2, "two"));
	CHECK(strcmp(Item_get_pair(o, 1), "one") == 0 && Item_get_pair(o, 0)[0] == 0);
	CHECK(!Item_has_both(o) && Item_set_both(o, 0, "x") && Item_has_both(o));
	Item_clear_both(o);
	CHECK(!Item_has_both(o) && Item_get_both(o, 0)[0] == 0);
	CHECK(Item_append_few(o, "a") && Item_append_few(o, "c") && Item_insert_few(o, 1, "b"));
	CHECK(!Item_append_few(o, "d") && Item_count_few(o) == 3);
	CHECK(strcmp(Item_get_few(o, 1), "b") == 0 && strcmp(Item_get_few(o, 2), "c") == 0);
	CHECK(Item_remove_few(o, 0) && !Item_remove_few(o, 2) && Item_count_few(o) == 2);
	CHECK(strcmp(Item_get_few(o, 0), "b") == 0 && Item_append_few(o, Item_get_few(o, 0)));
	CHECK(Item_append_chips(o, "\1", 1) && Item_insert_chips(o, 0, "\2\3", 2));
	CHECK(Item_get_chips(o, 0).size == 2 && Item_get_chips(o, 1).size == 1);
	CHECK(Item_set_chips(o, 1, "12345", 5) && Item_get_chips(o, 1).size == 5);
	Item_free(&items, o);
}

static void
test_lists(void)
{
	Item *o = Item_new(&items), *other = Item_new(&items);
	Shape shape = Shape_DEFAULTS;
	size_t i;

	CHECK(Item_count_marks(o) == 0 && !Item_append_marks(o, 0) && !Item_append_marks(o, 1000));
	for (i = 1; i <= 500; i++)
		CHECK(Item_append_marks(o, SLOT_CAST(int64_t, i)));
	CHECK(Item_insert_marks(o, 0, 999) && Item_insert_marks(o, 501, 998));
	CHECK(!Item_insert_marks(o, 503, 1) && Item_count_marks(o) == 502);
	CHECK(Item_get_marks(o, 0) == 999 && Item_get_marks(o, 500) == 500 &&
	      Item_get_marks(o, 501) == 998);
	CHECK(Item_set_marks(o, 0, 5) && !Item_set_marks(o, 0, 0) && !Item_set_marks(o, 502, 1));
	CHECK(Item_remove_marks(o, 0) && Item_get_marks(o, 0) == 1 && !Item_remove_marks(o, 501));
	Item_clear_marks(o);
	CHECK(Item_count_marks(o) == 0 && Item_reserve_marks(o, 100));

	CHECK(!Item_has_sums(o) && Item_reserve_sums(o, 0) && Item_has_sums(o));
	CHECK(Item_append_sums(o, -5) && *Item_at_sums(o, 0) == -5);
	CHECK(Item_remove_sums(o, 0) && Item_has_sums(o) && Item_count_sums(o) == 0);
	Item_clear_sums(o);
	CHECK(!Item_has_sums(o));

	CHECK(Item_append_codes(o, "1234567") && !Item_append_codes(o, "12345678"));
	for (i = 0; i < 20; i++) /* a value that is an element and moves */
		CHECK(Item_insert_codes(o, 0, Item_get_codes(o, i)));
	CHECK(strcmp(Item_get_codes(o, 20), "1234567") == 0 && Item_set_codes(o, 3, "x"));
	CHECK(strcmp(Item_get_codes(o, 3), "x") == 0);

	for (i = 0; i < 20; i++)
		CHECK(Item_append_words(o, i % 2 ? "odd" : "even"));
	CHECK(Item_insert_words(o, 0, Item_get_words(o, 19)) && Item_count_words(o) == 21);
	CHECK(strcmp(Item_get_words(o, 0), "odd") == 0 && Item_set_words(o, 1, "first"));
	CHECK(Item_remove_words(o, 0) && strcmp(Item_get_words(o, 0), "first") == 0);
	CHECK(Item_append_blobs(o, "\1\2", 2) && Item_get_blobs(o, 0).size == 2);
	CHECK(Item_append_lines(o, "x") && Item_has_lines(o));

	shape.y = 4;
	CHECK(Item_append_shapes(o, &shape) && Item_get_shapes(o, 0)->y == 4);
	for (i = 0; i < 20; i++) {
		Item_at_shapes(o, i)->x = SLOT_CAST(float, i);
		CHECK(Item_insert_shapes(o, i, Item_get_shapes(o, i)));
	}
	CHECK(Item_get_shapes(o, 20)->x == 19 && Item_set_shapes(o, 0, &shape));
	CHECK(Item_get_shapes(o, 0)->x == 1);

	CHECK(Item_append_tags(o) && Tag_set_text(Item_at_tags(o, 0), "tag"));
	CHECK(Item_insert_tags(o, 0) && Tag_get_number(Item_get_tags(o, 0)) == 3);
	CHECK(Item_get_tags(o, 0)->shape.x == 1 && Tag_get_text(Item_get_tags(o, 0))[0] == 0);
	CHECK(Item_remove_tags(o, 1) && Item_count_tags(o) == 1 && Item_append_tags(o));
	CHECK(Tag_set_text(Item_at_tags(o, 1), "left behind"));
	CHECK(Tag_set_text(Item_at_tag(o), "too") && Tag_set_text(Item_at_label(o), "too"));
	CHECK(Item_has_label(o));
	Item_clear_label(o);
	CHECK(!Item_has_label(o) && Tag_get_number(Item_get_label(o)) == 3);
	CHECK(Item_append_some(o) && Item_append_some(o) && !Item_append_some(o));
	CHECK(Tag_set_text(Item_at_some(o, 1), "last") && Item_remove_some(o, 0));
	CHECK(strcmp(Tag_get_text(Item_get_some(o, 0)), "last") == 0 && Item_append_some(o));
	CHECK(Tag_get_text(Item_get_some(o, 1))[0] == 0);

	CHECK(Item_append_rows(o) && Item_get_rows(o, 0, 2) == 0 && Item_set_rows(o, 0, 1, 9));
	CHECK(Item_insert_rows(o, 0) && Item_get_rows(o, 1, 1) == 9 && Item_count_rows(o) == 2);
	CHECK(!Item_set_rows(o, 2, 0, 1) && !Item_set_rows(o, 0, 3, 1) && Item_remove_rows(o, 0));
	CHECK(Item_append_grid(o) && Tag_set_text(Item_at_grid(o, 0, 1), "deep"));
	CHECK(Item_insert_grid(o, 0) && strcmp(Tag_get_text(Item_get_grid(o, 1, 1)), "deep") == 0);

	CHECK(Item_append_seen(o, other) && Item_get_seen(o, 0) == other);
	CHECK(Item_append_watchers(o, Item_weaken(&items, other)));
	CHECK(Item_deref(&items, Item_get_watchers(o, 0)) == other);
	Item_free(&items, other);
	CHECK(!Item_deref(&items, Item_get_watchers(o, 0)));
	Item_free(&items, o);
}

static void
test_owning(void)
{
	Item *o = Item_new(&items), *kid;
	Item_weak weak;
	size_t i;

	kid = Item_new(&items);
	weak = Item_weaken(&items, kid);
	Item_set_best(o, kid);
	Item_set_best(o, kid); /* itself again: it stays */
	CHECK(Item_deref(&items, weak) == kid && items.all.count == 2);
	CHECK(Item_take_best(o) == kid && !Item_get_best(o));
	Item_set_best(o, kid);
	Item_set_best(o, NULL);
	CHECK(!Item_deref(&items, weak) && items.all.count == 1);
	for (i = 0; i < 10; i++)
		CHECK(Item_append_kids(o, Item_new(&items)));
	kid = Item_get_kids(o, 5);
	CHECK(Item_take_kids(o, 5) == kid && Item_count_kids(o) == 9);
	CHECK(Item_insert_kids(o, 0, kid) && Item_remove_kids(o, 0) && Item_count_kids(o) == 9);
	CHECK(Item_set_kids(o, 0, Item_new(&items)) && items.all.count == 10);
	CHECK(Item_append_limbs(o, Item_new(&items)) && Item_append_limbs(o, Item_new(&items)));
	CHECK(!Item_append_limbs(o, NULL) && items.all.count == 12);
	kid = Item_take_limbs(o, 0);
	CHECK(Item_count_limbs(o) == 1 && Item_append_limbs(o, kid));
	Item_clear_kids(o);
	CHECK(Item_count_kids(o) == 0 && items.all.count == 3);
	CHECK(!Item_has_part(o));
	Item_set_part(o, Part_new(&parts));
	CHECK(Item_has_part(o) && Part_set_text(Item_get_part(o), "part"));
	Part_set_item(Item_get_part(o), Item_new(&items));
	Item_set_best(Part_get_item(Item_get_part(o)), Item_new(&items));
	CHECK(items.all.count == 5 && parts.all.count == 1);
	Item_clear_part(o);
	CHECK(!Item_has_part(o) && items.all.count == 3 && parts.all.count == 0);
	/* By the tables: the type is checked. */
	CHECK(slot_write(&Item_class, o, Item_SLOT_part, slot_own(kid)) == SLOT_WRONG_TYPE);
	kid = Box_as_Item(Box_new(&items));
	CHECK(slot_write(&Item_class, o, Item_SLOT_best, slot_own(kid)) == SLOT_OK);
	CHECK(Item_get_best(o) == kid && Box_from_Item(&items, kid) && !Box_from_Item(&items, o));
	i = SLOT_CAST(size_t, slot_append(&Item_class, o, Item_SLOT_kids));
	CHECK(i == 0 && slot_write_at(&Item_class, o, Item_SLOT_kids, i,
		slot_own(Item_new(&items))) == SLOT_OK);
	CHECK(slot_append(&Item_class, o, Item_SLOT_kept) == SLOT_READ_ONLY);
	CHECK(slot_append(&Item_class, o, Item_SLOT_name) == SLOT_WRONG_TYPE);
	CHECK(slot_append(&Item_class, o, 1000) == SLOT_NO_ATTRIBUTE);
	CHECK(slot_resize(&Item_class, o, Item_SLOT_rows, 4) == SLOT_OK);
	CHECK(slot_append(&Item_class, o, Item_SLOT_rows) == 12 && Item_count_rows(o) == 5);
	CHECK(slot_resize(&Item_class, o, Item_SLOT_few, 4) == SLOT_OUT_OF_RANGE);
	CHECK(slot_resize(&Item_class, o, Item_SLOT_few, 3) == SLOT_OK && Item_count_few(o) == 3);
	CHECK(slot_set_named(&Item_class, o, SLOT_NAME("name"), slot_text("abc", 2)) == SLOT_OK);
	CHECK(strcmp(Item_get_name(o), "ab") == 0);
	CHECK(slot_set_named(&Item_class, o, SLOT_NAME("name"), slot_text("a\0c", 3)) ==
		SLOT_OUT_OF_RANGE);
	CHECK(slot_set_named(&Item_class, o, SLOT_NAME("stamp"), slot_data("a\0c", 3)) == SLOT_OK);
	CHECK(Item_get_stamp(o).size == 3 && Item_get_steps(o, 1) == 1.5 &&
	      Item_get_steps(o, 2) == 0);
	CHECK(slot_unset(&Item_class, o, Item_SLOT_name) == SLOT_OK);
	CHECK(strcmp(Item_get_name(o), "item") == 0);
	/* Not in a pool: released by hand. */
	{
		Item alone;

		Item_init(&alone);
		CHECK(Item_set_name(&alone, "alone") && Item_append_words(&alone, "x"));
		Item_set_best(&alone, Item_new(&items));
		Item_release(&alone);
		CHECK(strcmp(Item_get_name(&alone), "item") == 0 && !Item_get_best(&alone));
	}
	Item_free(&items, o);
	CHECK(items.all.count == 0);
}

static void
test_dictionary(void)
{
	Box *o = Box_new(&items);
	const char *name;
	char names[300][8];
	slot_value value;
	size_t length, i;

	CHECK(slot_dict_count(&Box_class, o) == 0);
	CHECK(slot_get_named(&Box_class, o, SLOT_NAME("x"), &value) == SLOT_NO_ATTRIBUTE);
	CHECK(slot_delete_named(&Box_class, o, SLOT_NAME("x")) == SLOT_NO_ATTRIBUTE);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("volume"), slot_real(2.5)) == SLOT_OK);
	CHECK(o->volume == 2.5 && slot_dict_count(&Box_class, o) == 0);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("x"), slot_int(-7)) == SLOT_OK);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("on"), slot_bool(true)) == SLOT_OK);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("text"), slot_text("abcd", 3)) == SLOT_OK);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("who"), slot_ref(o)) == SLOT_OK);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("r"), slot_real(0.5)) == SLOT_OK);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("e"), slot_enumerator(1)) == SLOT_WRONG_TYPE);
	CHECK(slot_dict_count(&Box_class, o) == 5);
	CHECK(slot_get_named(&Box_class, o, SLOT_NAME("x"), &value) == SLOT_OK &&
		value.kind == SLOT_KIND_INT && value.as.integer == -7);
	CHECK(slot_get_named(&Box_class, o, SLOT_NAME("text"), &value) == SLOT_OK &&
		value.kind == SLOT_KIND_STRING && value.length == 3 &&
		strcmp(value.as.text, "abc") == 0);
	/* A text of itself; the order of names stays. */
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("text"),
		slot_text(value.as.text + 1, 2)) == SLOT_OK);
	CHECK(slot_dict_at(&Box_class, o, 2, &name, &length, &value) && length == 4 &&
		strcmp(name, "text") == 0 && strcmp(value.as.text, "bc") == 0);
	CHECK(slot_get_named(&Box_class, o, SLOT_NAME("who"), &value) == SLOT_OK &&
		value.as.ref == o);
	CHECK(slot_delete_named(&Box_class, o, SLOT_NAME("x")) == SLOT_OK);
	CHECK(slot_dict_at(&Box_class, o, 0, &name, &length, &value) && strcmp(name, "on") == 0);
	CHECK(!slot_dict_at(&Box_class, o, 4, &name, &length, &value));
	CHECK(slot_set_named(&Box_class, o, "\0a", 2, slot_uint(1)) == SLOT_OK);
	CHECK(slot_get_named(&Box_class, o, "\0b", 2, &value) == SLOT_NO_ATTRIBUTE);
	for (i = 0; i < 300; i++) {
		length = SLOT_CAST(size_t, snprintf(names[i], sizeof names[i], "n%zu", i));
		CHECK(slot_set_named(&Box_class, o, names[i], length, slot_uint(i)) == SLOT_OK);
	}
	for (i = 0; i < 300; i += 2)
		CHECK(slot_delete_named(&Box_class, o, names[i], strlen(names[i])) == SLOT_OK);
	for (i = 0; i < 300; i++) {
		int status = slot_get_named(&Box_class, o, names[i], strlen(names[i]), &value);

		CHECK(status == (i % 2 ? SLOT_OK : SLOT_NO_ATTRIBUTE));
		CHECK(i % 2 == 0 || value.as.natural == i);
	}
	CHECK(slot_dict_count(&Box_class, o) == 155);
	CHECK(slot_dict_at(&Box_class, o, 154, &name, &length, &value) &&
		strcmp(name, "n299") == 0);
	/* Slots, as Python's del has it; a closed class takes nothing. */
	CHECK(slot_delete_named(&Box_class, o, SLOT_NAME("volume")) == SLOT_READ_ONLY);
	CHECK(slot_delete_named(&Box_class, o, SLOT_NAME("note")) == SLOT_UNSET);
	CHECK(slot_set_named(&Box_class, o, SLOT_NAME("note"), slot_text("x", 1)) == SLOT_OK);
	CHECK(slot_delete_named(&Box_class, o, SLOT_NAME("note")) == SLOT_OK);
	CHECK(!Box_has_note(o));
	CHECK(slot_set_named(&Item_class, Box_as_Item(o), SLOT_NAME("zzz"), slot_uint(1)) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_dict_count(&Item_class, Box_as_Item(o)) == 0);
	CHECK(slot_set_named(&Item_class, Box_as_Item(o), SLOT_NAME("note"),
		slot_text("x", 1)) == SLOT_OK);
	Box_free(&items, o);
}

/* Everything that asks for memory, once: false where it was refused. */
static bool
use_memory(void)
{
	Item *o = Item_new(&items), *kid = o ? Item_new(&items) : NULL;
	Box *box = kid ? Box_new(&items) : NULL;
	Part *part = box ? Part_new(&parts) : NULL;
	Shape shape = Shape_DEFAULTS;
	size_t i;

	if (!part)
		return false;
	if (!Item_append_kids(o, kid))
		return false;
	Item_set_part(o, part);
	for (i = 0; i < 6; i++)
		if (!Item_append_marks(o, 7) || !Item_append_words(o, "word") ||
		    !Item_append_shapes(o, &shape) || !Item_append_tags(o) ||
		    !Tag_set_text(Item_at_tags(o, i), "tag") || !Item_append_rows(o))
			return false;
	for (i = 0; i < 20; i++) {
		char name[2];

		name[0] = SLOT_CAST(char, 'a' + i);
		name[1] = 0;
		if (slot_set_named(&Box_class, box, name, 1, slot_text("value", 5)) != SLOT_OK)
			return false;
	}
	return Item_set_name(o, "a name") && Item_set_name(o, "another") &&
	       Item_set_stamp(o, "123", 3) && Item_append_few(o, "few") &&
	       slot_resize(&Item_class, o, Item_SLOT_codes, 9) == SLOT_OK &&
	       slot_set_named(&Box_class, box, SLOT_NAME("a"), slot_text("new", 3)) == SLOT_OK;
}

/* Each allocation in turn: nothing is lost, and nothing half done. */
static void
test_failures(void)
{
	bool failed = true, done;
	long k;

	for (k = 0; failed; k++) {
		begin();
		before_failure = k;
		done = use_memory(); /* also where a list asked for less then */
		failed = before_failure < 0;
		CHECK(done || failed);
		before_failure = -1;
		end();
		CHECK(k < 500);
	}
	CHECK(k > 50);
}

/* A setter that is refused leaves what was there. */
static void
test_refusals(void)
{
	Item *o = Item_new(&items);
	Box *box = Box_new(&items);
	slot_value value;
	bool last;
	size_t i;

	CHECK(Item_set_name(o, "old") && Item_set_stamp(o, "old", 3));
	CHECK(Item_append_few(o, "old") && slot_set_named(&Box_class, box, SLOT_NAME("a"),
		slot_text("old", 3)) == SLOT_OK);
	for (i = 0; i < 4; i++)
		CHECK(Item_append_words(o, "old") && Item_append_marks(o, 1));
#define REFUSED(condition) (refuses_all = true, last = !(condition), refuses_all = false, last)
	CHECK(REFUSED(Item_set_name(o, "new")) && strcmp(Item_get_name(o), "old") == 0);
	CHECK(REFUSED(Item_set_stamp(o, "n", 1)) && Item_get_stamp(o).size == 3);
	CHECK(REFUSED(Item_append_few(o, "new")) && Item_count_few(o) == 1);
	CHECK(REFUSED(Item_insert_words(o, 0, "new")) && Item_count_words(o) == 4);
	CHECK(Item_reserve_words(o, 9)); /* room, but no copy */
	CHECK(REFUSED(Item_insert_words(o, 1, "new")) && Item_count_words(o) == 4);
	CHECK(strcmp(Item_get_words(o, 1), "old") == 0);
	CHECK(REFUSED(Item_reserve_marks(o, 1000)) && Item_count_marks(o) == 4);
	CHECK(REFUSED(slot_resize(&Item_class, o, Item_SLOT_marks, 100) == SLOT_OK));
	CHECK(Item_count_marks(o) == 4);
	CHECK(REFUSED(slot_write(&Item_class, o, Item_SLOT_name, slot_text("n", 1)) !=
		SLOT_NO_MEMORY) && strcmp(Item_get_name(o), "old") == 0);
	CHECK(REFUSED(slot_set_named(&Box_class, box, SLOT_NAME("a"), slot_text("another", 7)) !=
		SLOT_NO_MEMORY));
	CHECK(slot_get_named(&Box_class, box, SLOT_NAME("a"), &value) == SLOT_OK &&
		strcmp(value.as.text, "old") == 0);
	CHECK(REFUSED(slot_set_named(&Box_class, box, SLOT_NAME("b"), slot_uint(1)) !=
		SLOT_NO_MEMORY) && slot_dict_count(&Box_class, box) == 1);
	CHECK(slot_set_named(&Box_class, box, SLOT_NAME("b"), slot_uint(1)) == SLOT_OK);
	Item_free(&items, o);
	Box_free(&items, box);
}

/* However long a chain of owners is, it is freed without recursion: pools.c has longer ones. */
static void
test_chain(void)
{
	Item *first = Item_new(&items), *last = first;
	long i;

	for (i = 1; i < 100000; i++) {
		Item *next = Item_new(&items);

		CHECK(next != NULL);
		if (i % 3 == 0)
			Item_set_best(last, next);
		else if (i % 3 == 1)
			CHECK(Item_append_kids(last, next));
		else
			CHECK(Item_append_limbs(last, next));
		last = next;
	}
	Item_free(&items, first);
	CHECK(items.all.count == 0);
}

/* And so are lists in lists in lists. */
static void
test_nests(void)
{
	Nest root;
	Nest *nest = &root;
	long i;

	Nest_init(&root);
	for (i = 0; i < 30000; i++) {
		CHECK(Nest_set_text(nest, "nest") && Nest_append_nests(nest));
		if (i % 300 == 0) {
			CHECK(Nest_append_nests(nest));
			Nest_set_part(Nest_at_nests(nest, 1), Part_new(&parts));
			Nest_set_part(nest, Part_new(&parts));
			Part_set_item(Nest_get_part(nest), Item_new(&items));
		}
		nest = Nest_at_nests(nest, 0);
	}
	Nest_release(&root);
	CHECK(Nest_count_nests(&root) == 0);
	CHECK(parts.all.count == 0 && items.all.count == 0);
}

int
main(void)
{
	begin();
	test_strings();
	test_lists();
	test_owning();
	test_dictionary();
	test_refusals();
	end();
	test_failures();
	begin();
	test_chain();
	test_nests();
	end();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
